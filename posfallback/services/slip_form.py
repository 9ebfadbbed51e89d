"""The slip form of the window: what a half-typed slip comes to, what it still lacks, where every number stands.

Rule of this module: it looks and keeps drafts; what is sealed goes through `SlipEntry`, so that the window and the
spreadsheet can never take a slip for two different sales.
"""

from typing import Literal, Protocol

import msgspec

from posfallback.domain.basket import BasketLine
from posfallback.domain.codes import strip_aim
from posfallback.domain.errors import Fault, Refusal
from posfallback.domain.facts import SaleCompleted, SlipMissing, SlipSpoiled, SlipUnreadable
from posfallback.domain.item import Item
from posfallback.domain.money import format_amount, parse_amount
from posfallback.domain.quantity import format_quantity
from posfallback.domain.reasons import check_reason
from posfallback.domain.settings import Settings
from posfallback.domain.slips import read_slip_number
from posfallback.domain.words import mark, words
from posfallback.journal.codec import decode
from posfallback.journal.slips import Standing, Told
from posfallback.services.exposure import CARD
from posfallback.services.lookup import UNIT_MILLI
from posfallback.services.ports import CatalogueInfo
from posfallback.services.selling import Register
from posfallback.services.slip_entry import SlipEntry
from posfallback.services.slip_format import WrittenLine, WrittenSlip
from posfallback.services.tendering import LAST4_DIGITS

BLANK = WrittenLine()
ACTION: Literal["slip_difference"] = "slip_difference"
Sums = Literal["none", "open", "agree", "differ"]
"""`none`: nothing to compare; `open`: a line or the total is missing; else whether lines and written total agree."""

_NUMBER_TROUBLE = {
    "slip-number": mark("That is no slip's number"),
    "slip-not-issued": mark("This number was never issued"),
    "slip-of-another-store": mark("A slip of another store"),
    "slip-twice": mark("Entered already"),
    "slip-spoiled": mark("It was declared spoiled"),
}


class LineLook(msgspec.Struct, frozen=True, kw_only=True):
    """What one line comes to; None while something is missing, which `missing` says. A blank line lacks nothing.

    `list_price_minor` is the price list's, for showing where none has been typed; None where the list has none.
    """

    amount_minor: int | None = None
    list_price_minor: int | None = None
    name: str = ""
    tax: str = ""
    missing: str = ""


class SlipLook(msgspec.Struct, frozen=True, kw_only=True):
    """What a half-typed slip comes to. `to_go_minor` is the written total less the lines with their tax.

    `missing` says in a few words why it cannot be saved yet, and is empty when it can; `may_differ` that only the sums
    stand in the way, so that the difference may be named and signed for.
    """

    lines: tuple[LineLook, ...]
    goods_minor: int = 0
    tax_minor: int = 0
    due_minor: int = 0
    written_minor: int | None = None
    to_go_minor: int = 0
    sums: Sums = "none"
    missing: str = ""
    may_differ: bool = False


class SlipPlace(msgspec.Struct, frozen=True, kw_only=True):
    """Where a slip lies: the `place`th of the `count` of its kit (0 for another register's), and what is left to do."""

    slip: str
    place: int
    count: int
    entered: int
    to_do: int


class SlipRow(msgspec.Struct, frozen=True, kw_only=True):
    """One number in the list; `receipt` and `total_minor` are those of its sale, `reason` and `who` of a mark."""

    slip: str
    standing: Standing
    at: str = ""
    receipt: str = ""
    total_minor: int = 0
    reason: str = ""
    who: str = ""


class KeptSlips(msgspec.Struct, frozen=True, kw_only=True):
    """The slips that are half typed, and the one that was open."""

    current: str = ""
    slips: tuple[WrittenSlip, ...] = ()


class SlipDrafts(Protocol):
    """Where half-typed slips survive a power cut; `trouble` is what went wrong at the last reading or writing."""

    trouble: Fault | None

    def keep(self, kept: KeptSlips) -> None:
        """Keep these in place of those before; returns at once."""
        ...

    def kept(self) -> KeptSlips | None:
        """Return what was kept."""
        ...


class SlipForm:
    """Fills in slips at one register, for the clerk who is signed on."""

    def __init__(self, settings: Settings, entry: SlipEntry, register: Register, drafts: SlipDrafts) -> None:
        self._currency = entry.currency
        self._journal = entry.journal
        self._sealing = entry.sealing
        self._register = register
        self._entry = entry
        self.drafts = drafts
        self._card = settings.card
        self._looked: dict[WrittenLine, tuple[BasketLine | None, LineLook]] = {}
        self._looked_in = CatalogueInfo()
        self.shows_tax = settings.tax.prices == "exclusive" and bool(settings.tax.rates)
        """Whether the printed slip has a column for the tax of a line."""

    # --- numbers ----------------------------------------------------------------------------------------------------

    def number(self, text: str) -> str:
        """Return the number of a slip that can be filled in; raises Refusal as Slips.usable does."""
        return self._entry.numbers.usable(text)

    def scanned_number(self, text: str) -> str:
        """Return what a scanner read where that is the number of a slip, else nothing."""
        said = strip_aim(text.strip())
        if said.isdigit():
            return ""
        try:
            return str(read_slip_number(said, self._entry.numbers.book.prefix))
        except Refusal:
            return ""

    def place(self, slip: str) -> SlipPlace:
        """Return where a slip lies among those of its kit."""
        standings = [each.standing for each in self._own()]
        done = sum(standing in {"entered", "spoiled"} for standing in standings)
        place = count = 0
        for block in self._entry.numbers.book.blocks:
            digits = slip.removeprefix(block.prefix)
            if slip.startswith(block.prefix) and digits.isdigit() and block.first <= int(digits) <= block.last:
                place, count = int(digits) - block.first + 1, block.last - block.first + 1
        entered = sum(standing == "entered" for standing in standings)
        return SlipPlace(slip=slip, place=place, count=count, entered=entered, to_do=len(standings) - done)

    def next_number(self, after: str = "") -> str:
        """Return the next slip of this register of which nothing was said, after the last one the first again."""
        waiting = [each.slip for each in self._own() if each.standing in {"unused", "unaccounted"}]
        later = [slip for slip in waiting if slip > after]
        return (later or waiting or [""])[0]

    def rows(self) -> tuple[SlipRow, ...]:
        """Return every number with where it stands, in order; `told` says more of one."""
        accounts = self._entry.numbers.book.accounts()
        return tuple(SlipRow(slip=each.slip, standing=each.standing) for each in accounts)

    def told(self, row: SlipRow) -> SlipRow:
        """Return a row with what its last entry says of it."""
        told = self._entry.numbers.book.told(row.slip)
        entry = self._journal.entry(told[1]) if told is not None else None
        fact = decode(entry.body) if entry is not None else None
        if isinstance(fact, SaleCompleted):
            return msgspec.structs.replace(
                row, at=fact.at, receipt=fact.receipt, total_minor=fact.total_minor, who=fact.entered_by
            )
        if isinstance(fact, SlipSpoiled | SlipUnreadable | SlipMissing):
            return msgspec.structs.replace(row, at=fact.at, reason=fact.reason, who=fact.who)
        return row

    def _own(self) -> list[SlipRow]:
        prefix = self._entry.numbers.book.prefix
        return [row for row in self.rows() if row.slip.startswith(prefix) and row.slip[len(prefix) :].isdigit()]

    # --- lines ------------------------------------------------------------------------------------------------------

    def find(self, text: str) -> list[Item]:
        """Return items whose names hold the words of `text`; raises Refusal for what looks like a card number."""
        return self._register.find(text)

    def departments(self) -> list[str]:
        """Return the departments for what is not in the price list."""
        return self._register.departments()

    def in_department(self, line: WrittenLine, department: str) -> WrittenLine:
        """Return a line of goods that the price list does not hold, taxed as its department is."""
        tax = self._register.department_tax(department)
        return msgspec.structs.replace(line, department=department, tax=line.tax or tax)

    def scanned_line(self, text: str, quantity: str) -> WrittenLine:
        """Return the line of a scanned code with what the list or its label says; raises Refusal as `line_for_code`.

        What the list does not hold keeps its code, and its name and department are still to be filled in.
        """
        line = self._register.look_up(text)
        if line.unknown:
            return WrittenLine(quantity=quantity, code=line.code)
        given = line.entry == "label"
        return WrittenLine(
            quantity=format_quantity(line.quantity_milli) if given and line.quantity_milli != UNIT_MILLI else quantity,
            code=line.code,
            item=line.name,
            amount=format_amount(line.gross_minor, self._currency) if given else "",
        )

    def _look_at(self, line: WrittenLine) -> tuple[BasketLine | None, LineLook]:
        if line == BLANK:
            return None, LineLook()
        found = self._looked.get(line)
        if found is None:
            found = self._looked[line] = self._worked_out(line)
        return found

    def _worked_out(self, line: WrittenLine) -> tuple[BasketLine | None, LineLook]:
        listed = LineLook()
        if line.code:
            item = self._register.look_up(line.code)
            if not item.unknown:
                price = item.unit_price_minor if item.price_for == 1 else None
                listed = LineLook(name=item.name, list_price_minor=price, tax=item.tax)
        missing = ""
        if not (line.code or line.item):
            missing = mark("what was sold")
        elif not (listed.name or line.department):
            missing = mark("its department")
        elif not (listed.name or line.price or line.amount):
            missing = mark("its price")
        if missing:
            return None, msgspec.structs.replace(listed, missing=missing)
        try:
            basket = self._entry.basket(WrittenSlip(slip="", lines=(line,)))
            self._sealing.price(basket)
        except Refusal as refusal:
            return None, msgspec.structs.replace(listed, missing=refusal.message)
        made = basket.lines[0]
        return made, msgspec.structs.replace(listed, amount_minor=made.gross_minor, tax=made.tax)

    # --- the whole slip ---------------------------------------------------------------------------------------------

    def look(self, written: WrittenSlip) -> SlipLook:
        """Return what the slip comes to as far as it is typed, and the first thing that it lacks."""
        listed = self._entry.price_list()
        if listed != self._looked_in:
            # Another price list is in place: nothing that was read in the one before holds.
            self._looked, self._looked_in = {}, listed
        made = [self._look_at(line) for line in written.lines]
        # What was typed on the way here is not looked at again.
        self._looked = {line: look for line, look in zip(written.lines, made, strict=True) if line != BLANK}
        lines = tuple(look for _line, look in made)
        whole = all(
            look.amount_minor is not None for line, look in zip(written.lines, lines, strict=True) if line != BLANK
        )
        total = self._minor(written.total)
        filled = tuple(line for line in written.lines if line != BLANK)
        rung = [line for line, _look in made if line is not None]
        if not rung:
            look = SlipLook(lines=lines, written_minor=total)
            return msgspec.structs.replace(look, missing=self._missing(written, look, whole=whole and bool(filled)))
        basket = self._entry.basket(WrittenSlip(slip=""))
        basket = msgspec.structs.replace(basket, lines=tuple(rung))
        try:
            priced = self._sealing.price(basket)
        except Refusal as refusal:
            return SlipLook(lines=lines, written_minor=total, missing=refusal.message)
        left, differs_minor = self._entry.compared(priced, written, total or 0)
        sums: Sums = "open" if total is None or not whole else "differ" if differs_minor else "agree"
        look = SlipLook(
            lines=lines,
            goods_minor=priced.subtotal_minor,
            tax_minor=priced.tax_minor if self.shows_tax else 0,
            due_minor=left.exact_minor,
            written_minor=total,
            to_go_minor=(total or 0) - left.exact_minor if sums != "agree" else 0,
            sums=sums,
        )
        missing = self._missing(written, look, whole=whole)
        may = sums == "differ" and not self._missing(written, msgspec.structs.replace(look, sums="agree"), whole=whole)
        if may and written.difference_reason:
            missing = ""
        return msgspec.structs.replace(look, missing=missing, may_differ=may)

    def _missing(self, written: WrittenSlip, look: SlipLook, *, whole: bool) -> str:
        """Return the first thing that stands in the way of saving, in a few words."""
        return self._no_number(written) or self._not_whole(written, look, whole=whole) or self._not_paid(written)

    def _no_number(self, written: WrittenSlip) -> str:
        if not written.slip:
            return mark("Type or scan its number")
        try:
            self.number(written.slip)
        except Refusal as refusal:
            return _NUMBER_TROUBLE[refusal.code]
        return ""

    def _not_whole(self, written: WrittenSlip, look: SlipLook, *, whole: bool) -> str:
        if written.time and not written.date:
            return mark("The time has no date")
        if (written.date and len(written.date) != len("2026-11-23")) or (
            written.time and len(written.time) != len("14:26")
        ):
            return mark("Date or time cannot be meant")
        lacking = [place for place, each in enumerate(look.lines, start=1) if each.missing]
        if lacking:
            return words("Line {number} is not complete", number=lacking[0])
        if not whole:
            return mark("Nothing is typed yet")
        if look.written_minor is None:
            return mark("The written total is missing")
        return mark("Sums must agree first") if look.sums == "differ" else ""

    def _not_paid(self, written: WrittenSlip) -> str:
        if not written.paid:
            return mark("Cash or card?")
        if written.paid == CARD and self._card.take == "off":
            return mark("This store takes no cards")
        if written.paid == CARD and self._card.take == "code" and not written.approval:
            return mark("The approval code is missing")
        if written.paid == CARD and len(written.last4) != LAST4_DIGITS:
            return mark("The last 4 digits are missing")
        return ""

    def _minor(self, text: str) -> int | None:
        try:
            return parse_amount(text, self._currency) if text else None
        except Refusal:
            return None

    # --- what is sealed -----------------------------------------------------------------------------------------------

    def save(self, written: WrittenSlip) -> SlipRow:
        """Seal the sale; where the sums differ the clerk signs, or the manager who agreed.

        Raises Refusal as SlipEntry.enter does, and NeedsManager.
        """
        who = self._register.clerk.number
        lines = tuple(line for line in written.lines if line != BLANK)
        whole = msgspec.structs.replace(written, lines=lines)
        if self.look(whole).sums == "differ" and written.difference_reason:
            check_reason(written.difference_reason)
            with self._register.allowing(ACTION):
                signs = self._register.signer(ACTION)
                self._entry.enter(msgspec.structs.replace(whole, difference_by=signs), who)
        else:
            self._entry.enter(msgspec.structs.replace(whole, difference_reason=""), who)
        return self.told(SlipRow(slip=self._entry_number(written.slip), standing="entered"))

    def _entry_number(self, text: str) -> str:
        return str(read_slip_number(text, self._entry.numbers.book.prefix))

    def mark(self, slip: str, told: Told, reason: str) -> None:
        """Write down that a slip is spoiled, unreadable or missing; raises Refusal as Slips.mark does."""
        self._entry.numbers.mark(slip, told, self._register.clerk.number, reason)
