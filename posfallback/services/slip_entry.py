"""Entering what was written on paper slips, at the prices that are written there.

Rule of this module: the written total is what the customer paid, so it is what is sealed; where the lines come to
another one, somebody says why and signs for it, and the difference is a line that everybody can see.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime

import msgspec

from posfallback.domain.basket import Basket, BasketLine
from posfallback.domain.errors import Refusal
from posfallback.domain.facts import SaleCompleted, SaleTender, SlipMissing, SlipSpoiled, SlipUnreadable
from posfallback.domain.money import Currency, format_amount, parse_amount
from posfallback.domain.pricing import extend
from posfallback.domain.quantity import parse_quantity
from posfallback.domain.reasons import check_reason
from posfallback.domain.sale import Left, PricedSale
from posfallback.domain.screening import check_text
from posfallback.domain.slips import SlipWords, read_slip_number
from posfallback.domain.tender import CASH
from posfallback.journal.codec import decode
from posfallback.journal.entry import Entry
from posfallback.journal.slips import TOLD
from posfallback.services.exposure import CARD
from posfallback.services.lookup import UNIT_MILLI
from posfallback.services.ports import CatalogueInfo, Clock, Journal
from posfallback.services.ring_format import Refused, RingBasket, RingLine, RingTender
from posfallback.services.ringing import Ringing
from posfallback.services.sealing import Sealing
from posfallback.services.shifts import Shifts
from posfallback.services.sign_on import SignOn
from posfallback.services.slip_format import SlipRefused, SlipResult, WrittenLine, WrittenSlip, state_of
from posfallback.services.slips import Slips

DIFFERENCE_NAME = "Difference to the written total"
_PART = re.compile(r"(?P<kind>[^\s\d]+(?: [^\s\d]+)*)(?:\s+(?P<amount>-?[\d.,]+))?")


class SlipEntry:
    """Enters slips at one register; `numbers` issues them, and marks those on which there is no sale."""

    def __init__(
        self,
        *,
        currency: Currency,
        journal: Journal,
        ringing: Ringing,
        sealing: Sealing,
        shifts: Shifts,
        staff: SignOn,
        clock: Clock,
        new_id: Callable[[], str],
    ) -> None:
        self.numbers = Slips(journal=journal, shifts=shifts, staff=staff, clock=clock, new_id=new_id)
        self.currency = currency
        self.journal = journal
        self._ringing = ringing
        self.sealing = sealing
        self._shifts = shifts
        self._staff = staff
        self._clock = clock

    def enter_all(
        self, slips: Iterable[WrittenSlip], entered_by: str, *, resume: bool = False
    ) -> Iterator[SlipResult | SlipRefused]:
        """Yield one result a slip, each after its seal is on disk; one that is refused does not stop the others.

        With `resume` a slip that was entered or marked just so before this began is passed over: its first result comes
        again. Raises Refusal when nobody has the number `entered_by`; a Fault ends it, and what was yielded is safe.
        """
        begun = self.journal.head().seq
        self._staff.known(entered_by)
        for written in slips:
            try:
                held = self._held(written, begun) if resume else None
                entry = held or self._take(written, entered_by)
                result = self._result(entry)
                yield msgspec.structs.replace(result, again=True) if held is not None else result
            except Refusal as refusal:
                refused = Refused(code=refusal.code, message=refusal.message, hint=refusal.hint)
                yield SlipRefused(slip=self._shown(written.slip), row=written.row, refused=refused)

    def enter(self, written: WrittenSlip, entered_by: str) -> Entry:
        """Seal the sale that is written on a slip.

        Raises Refusal as Slips.usable and Ringing.basket do, "slip-time", "slip-paid", and "slip-total" where lines and
        written total disagree and nobody has signed for it.
        """
        slip = self.numbers.usable(written.slip)
        who = self._staff.known(entered_by).number
        written_at = self._written_at(written)
        total_minor = self._total(written)
        basket, difference_minor = self._agreed(self.basket(written, written_at), written, total_minor)
        signed = self._signed(written) if difference_minor else ("", "")
        priced = self.sealing.price(basket)
        settled = self.sealing.settle(priced, self._tenders(written, basket))
        words = SlipWords(
            slip=slip,
            written_clerk=check_text(written.clerk, "clerk"),
            entered_by=who,
            written_total_minor=total_minor,
            difference_minor=difference_minor,
            difference_reason=signed[0],
            difference_by=signed[1],
            written_signed=_is_signed(written),
        )
        self._shifts.ensure_open(who, date.fromisoformat(written_at[:10]) if written_at else self._clock.now().date())
        return self.sealing.seal(basket, settled, self._seller(written.clerk) or who, limited=False, slip=words)

    def _take(self, written: WrittenSlip, entered_by: str) -> Entry:
        if written.broken:
            raise Refusal("slip-row", written.broken, "Mend that row and give the file again with --resume.")
        state = state_of(written)
        if state == "sold":
            return self.enter(written, entered_by)
        if written.lines or written.total:
            raise Refusal("slip-row", f"A slip that is {state} holds no sale.", "Take its lines and total out.")
        return self.numbers.mark(written.slip, state, entered_by, written.reason)

    def _held(self, written: WrittenSlip, begun: int) -> Entry | None:
        """Return the entry that says of the slip what is to be said again, if it was there before `begun`."""
        told = self.numbers.book.told(self._shown(written.slip))
        state = state_of(written)
        if told is None or told[1] > begun or told[0] != ("entered" if state == "sold" else state):
            return None
        entry = self.journal.entry(told[1])
        fact = decode(entry.body) if entry is not None else None
        same = not isinstance(fact, SaleCompleted) or fact.written_total_minor == self._total(written)
        return entry if same else None

    def _result(self, entry: Entry) -> SlipResult:
        fact = decode(entry.body)
        assert isinstance(fact, SaleCompleted | SlipSpoiled | SlipUnreadable | SlipMissing), "what `_take` seals"
        state = TOLD[type(fact).__name__]
        if not isinstance(fact, SaleCompleted):
            return SlipResult(slip=fact.slip, state=state, seq=entry.seq, seal=entry.seal)
        return SlipResult(
            slip=fact.slip,
            state=state,
            seq=entry.seq,
            seal=entry.seal,
            receipt=fact.receipt,
            total=self._amount(fact.total_minor),
            written_total=self._amount(fact.written_total_minor),
            difference=self._amount(fact.difference_minor),
        )

    def _shown(self, text: str) -> str:
        """Return a slip's number for a result; empty where what stands there is none."""
        try:
            return str(read_slip_number(text, self.numbers.book.prefix))
        except Refusal:
            return ""

    def _total(self, written: WrittenSlip) -> int:
        if not written.total:
            raise Refusal("slip-total", "The slip has no total.", "Type the total as it is written.")
        return parse_amount(written.total, self.currency)

    def _written_at(self, written: WrittenSlip) -> str:
        """Return the written date and time with the offset of this place, empty where neither can be read."""
        if not written.date and not written.time:
            return ""
        try:
            moment = datetime.fromisoformat(f"{written.date}T{written.time or '00:00'}")
        except ValueError:
            moment = None
        if moment is None or moment.tzinfo is not None:
            raise Refusal(
                "slip-time",
                "The date or time of the slip cannot be meant.",
                "Write the date like 2026-11-23 and the time like 14:26; leave both empty if they cannot be read.",
            )
        return moment.replace(tzinfo=self._clock.now().tzinfo).isoformat()

    def _seller(self, clerk: str) -> str:
        """Return the staff number that is written as the clerk; empty where there is another word, or nothing."""
        if not (clerk.isascii() and clerk.isdigit()):
            return ""
        try:
            return self._staff.known(clerk).number
        except Refusal:
            return ""

    def price_list(self) -> CatalogueInfo:
        """Return which price list slips are looked up in now."""
        return self._ringing.price_list()

    def basket(self, written: WrittenSlip, written_at: str = "") -> Basket:
        """Return what is written as a basket at the written prices; raises Refusal as Ringing.basket does."""
        given = RingBasket(lines=[self._ring_line(line) for line in written.lines], at=written_at)
        basket = self._ringing.basket(given)
        lines = zip(written.lines, basket.lines, strict=True)
        return msgspec.structs.replace(basket, lines=tuple(self._at_written_price(*pair) for pair in lines))

    def _ring_line(self, line: WrittenLine) -> RingLine:
        # Where an amount is written it is what the customer paid, even where quantity x price is another one.
        return RingLine(
            code=line.code or None,
            quantity=line.quantity or None,
            unit_price=line.price or None if not line.amount else None,
            amount=line.amount or None,
            entry="slip",
            department=line.department or None,
            name=line.item or None,
            tax=line.tax or None,
        )

    def _at_written_price(self, written: WrittenLine, line: BasketLine) -> BasketLine:
        """Keep the price beside the amount; where both agree it is an ordinary line."""
        if not (written.price and written.amount):
            return line
        price_minor = parse_amount(written.price, self.currency)
        quantity_milli = parse_quantity(written.quantity) if written.quantity else UNIT_MILLI
        if price_minor == line.unit_price_minor and line.price_for != 1:
            return line
        agrees = extend(price_minor, 1, quantity_milli) == line.gross_minor
        return msgspec.structs.replace(
            line,
            unit_price_minor=price_minor,
            price_for=1,
            price_given=line.price_given or price_minor != line.unit_price_minor,
            amount_given=not agrees,
        )

    def _agreed(self, basket: Basket, written: WrittenSlip, total_minor: int) -> tuple[Basket, int]:
        """Return the basket and by how much the written total is more than its lines come to, as a line of its own."""
        left, difference_minor = self.compared(self.sealing.price(basket), written, total_minor)
        if not difference_minor:
            return basket, 0
        if not written.difference_reason:
            lines, total = self._amount(left.exact_minor), self._amount(total_minor)
            raise Refusal(
                "slip-total",
                f"The lines come to {lines} with tax, the slip says {total}.",
                "Check each line. If they are as written, give a difference_reason, and who signs for it.",
            )
        line = BasketLine(
            name=DIFFERENCE_NAME,
            entry="slip",
            quantity_milli=UNIT_MILLI,
            unit_price_minor=difference_minor,
            gross_minor=difference_minor,
            amount_given=True,
        )
        return basket.with_line(line), difference_minor

    def compared(self, priced: PricedSale, written: WrittenSlip, total_minor: int) -> tuple[Left, int]:
        """Return what the lines come to, and by how much the written total is more; cash may have been rounded."""
        left = self.sealing.left(priced, ())
        rounded = _in_cash(written) and total_minor == left.cash_minor
        return left, 0 if rounded else total_minor - left.exact_minor

    def _signed(self, written: WrittenSlip) -> tuple[str, str]:
        reason = check_reason(written.difference_reason)
        if not written.difference_by:
            raise Refusal("who-missing", "Nobody has signed for the difference.", "Give a staff number.")
        return reason, self._staff.known(written.difference_by).number

    def _tenders(self, written: WrittenSlip, basket: Basket) -> tuple[SaleTender, ...]:
        """Return the tenders as written; one without an amount pays what is due in its own way."""
        left = self.sealing.left(self.sealing.price(basket), ())
        if not any((left.exact_minor, left.cash_minor)):
            return ()
        said = written.paid.strip().lower()
        parts = [_PART.fullmatch(part.strip()) for part in said.split("+")]
        given: list[RingTender] = []
        for part in parts:
            if part is None or (part["amount"] is None and len(parts) > 1):
                raise Refusal(
                    "slip-paid",
                    "How the slip was paid is missing or cannot be meant.",
                    "Write cash or card; for several, each with its amount: cash 10.00 + card 13.27.",
                )
            kind = part["kind"]
            card = kind == CARD
            given.append(
                RingTender(
                    kind=kind,
                    amount=part["amount"] or self._amount(left.cash_minor if kind == CASH else left.exact_minor),
                    approval=written.approval if card else "",
                    last4=written.last4 if card else "",
                )
            )
        return tuple(self._ringing.tender(tender) for tender in given if not _is_nothing(tender.amount))

    def _amount(self, minor: int) -> str:
        return format_amount(minor, self.currency)


def _is_signed(written: WrittenSlip) -> bool:
    said = written.signed.strip().lower()
    if said in {"", "no", "yes"}:
        return said == "yes"
    raise Refusal("slip-signed", "Whether the slip is signed cannot be meant.", "Write yes or no; never a name.")


def _in_cash(written: WrittenSlip) -> bool:
    return CASH in written.paid.lower()


def _is_nothing(amount: str) -> bool:
    return not amount.strip("-0.")
