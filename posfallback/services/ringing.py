"""Ringing baskets from a file through the same pricing, settling and sealing as the window.

Rule of this module: what a basket comes to is worked out where the window has it worked out, and nowhere else.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime

import msgspec

from posfallback.domain.basket import Basket, BasketLine, Discount
from posfallback.domain.codes import is_plu
from posfallback.domain.errors import Refusal
from posfallback.domain.facts import EntryMethod, SaleTender
from posfallback.domain.money import Currency, parse_amount
from posfallback.domain.pricing import extend
from posfallback.domain.quantity import parse_quantity
from posfallback.domain.screening import check_text
from posfallback.domain.settings import Settings
from posfallback.journal.entry import Entry
from posfallback.services.lookup import UNIT_MILLI, line_for_code, line_with_amount
from posfallback.services.ports import Catalogue, CatalogueInfo, Clock, Journal
from posfallback.services.ring_format import (
    Refused,
    RingBasket,
    RingDiscount,
    RingLine,
    RingRefused,
    RingResult,
    RingTender,
    id_in,
    read_basket,
    result_of,
)
from posfallback.services.sales import sale_in
from posfallback.services.sealing import Sealing
from posfallback.services.shifts import Shifts
from posfallback.services.sign_on import SignOn
from posfallback.services.tendering import check_tender

_RFC_3339 = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)", re.ASCII)


class Ringing:
    """Rings what a file holds. One basket is refused without harm to the others."""

    def __init__(
        self,
        *,
        settings: Settings,
        currency: Currency,
        journal: Journal,
        catalogue: Catalogue,
        sealing: Sealing,
        shifts: Shifts,
        staff: SignOn,
        clock: Clock,
        new_id: Callable[[], str],
    ) -> None:
        self._settings = settings
        self._currency = currency
        self._journal = journal
        self._catalogue = catalogue
        self._sealing = sealing
        self._shifts = shifts
        self._staff = staff
        self._clock = clock
        self._new_id = new_id

    def ring(
        self, lines: Iterable[str], *, resume: bool = False, sealed: Callable[[Entry], None] | None = None
    ) -> Iterator[RingResult | RingRefused]:
        """Yield one result a basket, each after its seal is on disk; blank lines are passed over.

        With `resume` a basket whose id this journal holds is not rung: its first result comes again. `sealed` is called
        with each new entry (to print it). A Fault ends the ringing: what was yielded is safe, the rest was not begun.
        """
        for line in lines:
            if not line.strip():
                continue
            try:
                given = read_basket(line)
                held = self._journal.sale_of_external(given.id) if resume and given.id else None
                entry = held or self._seal(given)
            except Refusal as refusal:
                refused = Refused(code=refusal.code, message=refusal.message, hint=refusal.hint)
                yield RingRefused(id=id_in(line), refused=refused)
                continue
            if sealed is not None and held is None:
                sealed(entry)
            yield result_of(sale_in(entry), entry.seq, entry.seal, self._currency, again=held is not None)

    def _seal(self, given: RingBasket) -> Entry:
        clerk = self._staff.known(given.clerk).number
        rung_on = _local_date(given.at) if given.at else self._clock.now().date()
        basket = self.basket(given)
        tenders = tuple(self.tender(tender) for tender in given.tenders)
        settled = self._sealing.settle(self._sealing.price(basket), tenders)
        self._shifts.ensure_open(clerk, rung_on)
        return self._sealing.seal(basket, settled, clerk)

    def price_list(self) -> CatalogueInfo:
        """Return which price list is in place."""
        return self._catalogue.info()

    def basket(self, given: RingBasket) -> Basket:
        """Return the basket that a file describes, with an id of its own; raises Refusal for what cannot be sold."""
        lines: list[BasketLine] = []
        for ring_line in given.lines:
            line = self._line(ring_line)
            if ring_line.void:
                _void_equal(lines, line)
            else:
                lines.append(line)
        return Basket(
            basket_id=self._new_id(),
            clerk=given.clerk,
            lines=tuple(lines),
            discount=self._discount(given.discount),
            external_id=given.id,
            rung_at=given.at,
            catalogue_version=self._catalogue.info().version,
        )

    def _line(self, given: RingLine) -> BasketLine:
        line = self._open_line(given) if given.code is None else self._code_line(given, given.code)
        if given.tax is not None:
            line = msgspec.structs.replace(line, tax=given.tax)
        return msgspec.structs.replace(line, discount=self._discount(given.discount))

    def _code_line(self, given: RingLine, code: str) -> BasketLine:
        quantity_milli = None if given.quantity is None else parse_quantity(given.quantity)
        quantity = UNIT_MILLI if quantity_milli is None else quantity_milli
        line = line_for_code(code, self._catalogue, self._settings.labels, quantity_milli=quantity)
        if line.unknown:
            line = self._priced_by_hand(given, line)
        entry = given.entry or ("keyed" if line.entry == "scanned" and is_plu(line.code) else line.entry)
        if given.amount is not None:
            amount_minor = self._amount(given.amount)
            _refuse_two_signs(quantity_milli, amount_minor)
            found = self._catalogue.find(line.code)
            if found is not None:
                line = line_with_amount(found, amount_minor, quantity_milli, given.entry or "label")
            else:
                line = msgspec.structs.replace(line, gross_minor=amount_minor, amount_given=True, entry=entry)
            if given.unit_price is None:
                return line
            price_minor = self._amount(given.unit_price)
            return msgspec.structs.replace(line, unit_price_minor=price_minor)
        if given.unit_price is not None and not line.amount_given:
            return self._at_price(line, given.unit_price, entry)
        return msgspec.structs.replace(line, entry=entry)

    def _priced_by_hand(self, given: RingLine, line: BasketLine) -> BasketLine:
        """Sell a code that the price list does not hold as the window does: with a department and a price."""
        trouble = self._catalogue.trouble()
        if trouble is not None and (given.tax is None or given.department is None or not _has_price(given)):
            # What is taxed must not be sold without its tax because a file is damaged.
            raise Refusal(
                "price-list-unreadable",
                f"The price list cannot be read, so nothing is known of the code {given.code}.",
                "Load it again, or give the line a department, a unit_price and its tax.",
            )
        if given.department is None or not _has_price(given):
            raise Refusal(
                "code-unknown",
                f"The code {given.code} is not in the price list.",
                "Give the line a department and a unit_price, or leave it out.",
            )
        return msgspec.structs.replace(
            line,
            unknown=False,
            price_given=True,
            name=check_text(given.name or line.name, "name"),
            department=check_text(given.department, "department"),
            tax=self._catalogue.department_tax(given.department),
        )

    def _at_price(self, line: BasketLine, unit_price: str, entry: EntryMethod) -> BasketLine:
        """Give a line the price that the file names; the catalogue's own price is not marked as given by hand."""
        price_minor = self._amount(unit_price)
        if price_minor < 0:
            raise Refusal("price-negative", "A price cannot be negative.", "Make the quantity negative for a return.")
        same = price_minor == line.unit_price_minor
        price_for = line.price_for if same else 1
        return msgspec.structs.replace(
            line,
            unit_price_minor=price_minor,
            price_for=price_for,
            gross_minor=extend(price_minor, price_for, line.quantity_milli),
            price_given=not same or line.price_given,
            entry=entry,
        )

    def _open_line(self, given: RingLine) -> BasketLine:
        if not given.department:
            raise Refusal(
                "line-without-code",
                "A line has neither a code nor a department.",
                "Give it a code, or a department with an amount.",
            )
        name = check_text(given.name or given.department, "name")
        department = check_text(given.department, "department")
        quantity_milli = UNIT_MILLI if given.quantity is None else parse_quantity(given.quantity)
        if given.amount is not None:
            amount_minor = self._amount(given.amount)
            _refuse_two_signs(quantity_milli, amount_minor)
            # The amount wins over quantity x unit price, which need not equal it; what is not given is not made up.
            unit_price_minor = amount_minor if quantity_milli == UNIT_MILLI else 0
            unit_price_minor = unit_price_minor if given.unit_price is None else self._amount(given.unit_price)
        elif given.unit_price is not None:
            unit_price_minor = self._amount(given.unit_price)
            amount_minor = extend(unit_price_minor, 1, quantity_milli)
            if quantity_milli < 0 and unit_price_minor < 0:
                raise Refusal(
                    "amount-sign", "Quantity and price are both negative.", "Make one of them negative for a return."
                )
        else:
            raise Refusal(
                "line-without-price",
                f"The line {name} has no amount.",
                "Give it an amount, or a quantity and a unit_price.",
            )
        return BasketLine(
            name=name,
            entry=given.entry or "open",
            quantity_milli=quantity_milli,
            unit_price_minor=unit_price_minor,
            gross_minor=amount_minor,
            department=department,
            amount_given=given.amount is not None,
        )

    def _discount(self, given: RingDiscount | None) -> Discount | None:
        if given is None:
            return None
        if (given.percent is None) == (given.amount is None):
            raise Refusal("discount-format", "A discount is a percent or an amount, not both.", "Give one of the two.")
        reason = check_text(given.reason, "reason")
        if given.percent is not None:
            return Discount(percent=given.percent, reason=reason)
        amount_minor = self._amount(given.amount or "")
        if amount_minor <= 0:
            raise Refusal("discount-format", "A discount must be more than 0.00.", "Give a positive amount.")
        return Discount(amount_minor=amount_minor, reason=reason)

    def tender(self, given: RingTender) -> SaleTender:
        """Return the tender that a file describes; raises Refusal for one that the store does not take."""
        tender = SaleTender(
            kind=given.kind,
            amount_minor=self._amount(given.amount),
            approval=given.approval,
            last4=given.last4,
            brand=given.brand,
        )
        check_tender(tender, self._settings)
        return tender

    def _amount(self, text: str) -> int:
        return parse_amount(text, self._currency)


def _has_price(given: RingLine) -> bool:
    return given.unit_price is not None or given.amount is not None


def _void_equal(lines: list[BasketLine], voiding: BasketLine) -> None:
    """Void the latest earlier line that equals the voiding one in code (or department and name), quantity and price."""
    for index in range(len(lines) - 1, -1, -1):
        line = lines[index]
        if not line.voided and _identity(line) == _identity(voiding):
            lines[index] = msgspec.structs.replace(line, voided=True)
            return
    raise Refusal(
        "void-without-line",
        f"Nothing equal to {voiding.name} was rung before.",
        "A voiding line repeats code, quantity and price of an earlier line.",
    )


def _identity(line: BasketLine) -> tuple[str, str, str, int, int, int]:
    name, department = ("", "") if line.code else (line.name, line.department)
    return line.code, department, name, line.quantity_milli, line.unit_price_minor, line.gross_minor


def _refuse_two_signs(quantity_milli: int | None, amount_minor: int) -> None:
    """Refuse a negative quantity with a positive amount: it could mean either."""
    if quantity_milli is not None and quantity_milli < 0 < amount_minor:
        raise Refusal("amount-sign", "Goods come back but the amount is taken.", "Make the amount negative as well.")


def _local_date(at: str) -> date:
    """Return the local date of an RFC 3339 time with offset; raises Refusal "time-format"."""
    try:
        moment = datetime.fromisoformat(at) if _RFC_3339.fullmatch(at) else None
    except ValueError:
        moment = None
    if moment is None:
        raise Refusal(
            "time-format", f"{check_text(at, 'at')} is not a time.", "Write it like 2026-11-23T10:15:00-05:00."
        )
    return moment.date()
