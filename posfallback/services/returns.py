"""Goods that come back on a receipt of this journal: what is left of it, and at what amount each piece comes back.

Rule of this module: no more can come back than was sold, and for no more than was paid.
"""

from collections.abc import Iterable, Mapping

import msgspec

from posfallback.domain.basket import BasketLine
from posfallback.domain.codes import normalise
from posfallback.domain.errors import Refusal
from posfallback.domain.facts import SaleCompleted, SaleLine
from posfallback.domain.money import divide_half_up
from posfallback.domain.quantity import ONE
from posfallback.domain.tender import CASH
from posfallback.domain.words import words
from posfallback.journal.codec import decode
from posfallback.journal.entry import Entry
from posfallback.services.ports import Journal
from posfallback.services.sales import sale_in


class Returnable(msgspec.Struct, frozen=True, kw_only=True):
    """What of one line can still come back: quantity in thousandths and amount in minor units, before tax on top."""

    line: int
    name: str
    sold_milli: int
    left_milli: int
    left_minor: int


class Sold(msgspec.Struct, frozen=True, kw_only=True):
    """An earlier sale and what is left of it; `kinds` are the tenders it was paid with.

    `paid_minor` says how much of each has not gone back yet, cash without its change, in minor units.
    """

    sale: SaleCompleted
    lines: tuple[Returnable, ...]
    kinds: tuple[str, ...]
    paid_minor: Mapping[str, int] = {}


def sold_on(journal: Journal, receipt: str) -> Sold:
    """Return the sale of a receipt number; raises Refusal "receipt-unknown" or "receipt-voided"."""
    entry = journal.sale_of_receipt(receipt.strip().upper())
    if entry is None:
        raise Refusal(
            "receipt-unknown",
            "No sale of this register has that number.",
            "Check the number, or take the goods back without a receipt.",
        )
    sale = sale_in(entry)
    returned: dict[int, tuple[int, int]] = {}
    paid = paid_by(sale)
    for later in _later_about(journal, entry, sale.receipt):
        if later.post_void_of == sale.receipt:
            raise Refusal(
                "receipt-voided",
                words("{receipt} has been reversed as a whole.", receipt=sale.receipt),
                "Nothing of it can come back.",
            )
        if (later.total_minor < 0) != bool(later.post_void_of):
            # Money went back for goods of this receipt, or such a return was itself reversed.
            for tender in later.tenders:
                paid[tender.kind] = paid.get(tender.kind, 0) + tender.amount_minor
        for line in later.lines:
            if line.return_receipt == sale.receipt and not line.voided:
                milli, minor = returned.get(line.return_line, (0, 0))
                returned[line.return_line] = (milli - line.quantity_milli, minor - line.extended_minor)
    # A reversal gives goods of another receipt back to the customer: they can come back on that one only.
    sold = () if sale.post_void_of else sale.lines
    left = tuple(
        _left(line, *returned.get(line.line, (0, 0)))
        for line in sold
        if not line.voided and line.quantity_milli > 0 and _paid(line) >= 0
    )
    kinds = tuple(dict.fromkeys(tender.kind for tender in sale.tenders))
    return Sold(sale=sale, lines=left, kinds=kinds, paid_minor=paid)


def paid_by(sale: SaleCompleted) -> dict[str, int]:
    """Return what a sale was paid with: kind -> minor units, cash without its change."""
    paid: dict[str, int] = {}
    for tender in sale.tenders:
        paid[tender.kind] = paid.get(tender.kind, 0) + tender.amount_minor
    if sale.change_minor:
        paid[CASH] = paid.get(CASH, 0) - sale.change_minor
    return paid


def _later_about(journal: Journal, entry: Entry, receipt: str) -> Iterable[SaleCompleted]:
    named = f'"{receipt}"'
    for later in journal.entries(entry.seq + 1):
        # Reading a fact costs ten times the look into its text, and most entries say nothing of this receipt.
        if named in later.body:
            fact = decode(later.body)
            if isinstance(fact, SaleCompleted):
                yield fact


def _paid(line: SaleLine) -> int:
    return line.extended_minor - line.basket_discount_minor


def _left(line: SaleLine, returned_milli: int, returned_minor: int) -> Returnable:
    return Returnable(
        line=line.line,
        name=line.name,
        sold_milli=line.quantity_milli,
        left_milli=line.quantity_milli - returned_milli,
        left_minor=_paid(line) - returned_minor,
    )


def return_line(sold: Sold, line_number: int, quantity_milli: int, reason: str, *, coming_milli: int = 0) -> BasketLine:
    """Return the line of goods coming back; the last piece brings what the others left of the amount.

    `quantity_milli` is positive, `coming_milli` what this ticket takes back of the line already.
    Raises Refusal "return-too-many" or "no-such-line".
    """
    left = next((line for line in sold.lines if line.line == line_number), None)
    if left is None:
        raise Refusal("no-such-line", "There is no such line on that receipt.", "Choose one of its lines.")
    line = next(line for line in sold.sale.lines if line.line == line_number)
    check_part(left, quantity_milli + coming_milli if quantity_milli > 0 else 0)
    if quantity_milli == left.left_milli and not coming_milli:
        amount_minor = left.left_minor
    else:
        amount_minor = min(divide_half_up(_paid(line) * quantity_milli, line.quantity_milli), left.left_minor)
    return BasketLine(
        name=line.name,
        entry=line.entry,
        quantity_milli=-quantity_milli,
        unit_price_minor=line.unit_price_minor,
        gross_minor=-amount_minor,
        code=line.code,
        department=line.department,
        sold_by=line.sold_by,
        price_for=line.price_for,
        tax="" if sold.sale.tax_exempt else line.tax,
        amount_given=True,
        return_receipt=sold.sale.receipt,
        return_line=line.line,
        return_reason=reason,
    )


def check_part(left: Returnable, quantity_milli: int) -> None:
    """Refuse more, in thousandths, than can come back of a line, and nothing of it ("return-too-many")."""
    if not 0 < quantity_milli <= left.left_milli:
        raise Refusal(
            "return-too-many",
            words("No more of {name} can come back on this receipt.", name=left.name),
            "Take back what was sold on it and has not come back yet.",
        )


def beside(sold: Sold, lines: Iterable[BasketLine]) -> tuple[Returnable, ...]:
    """Return what can come back beside what is on a ticket already."""
    here: dict[int, tuple[int, int]] = {}
    for line in lines:
        if line.return_receipt == sold.sale.receipt and not line.voided:
            milli, minor = here.get(line.return_line, (0, 0))
            here[line.return_line] = (milli - line.quantity_milli, minor - line.gross_minor)
    left = []
    for one in sold.lines:
        milli, minor = here.get(one.line, (0, 0))
        left.append(msgspec.structs.replace(one, left_milli=one.left_milli - milli, left_minor=one.left_minor - minor))
    return tuple(left)


def amount_back(sold: Sold, left: Iterable[Returnable], coming: Mapping[int, int]) -> int:
    """Return what comes back for so much of each line, in minor units below nothing, before tax on top.

    `left` is what can come back beside the ticket, `coming` line -> quantity in thousandths.
    """
    whole = {line.line: line.left_milli for line in sold.lines}
    here = {line.line: whole[line.line] - line.left_milli for line in left}
    return sum(
        return_line(sold, number, milli, "", coming_milli=here[number]).gross_minor for number, milli in coming.items()
    )


def step_back(line: Returnable, coming_milli: int, by: int) -> int:
    """Return how much comes back after one piece more or less; what is no whole number of pieces comes back whole.

    >>> line = Returnable(line=1, name="Soap", sold_milli=3000, left_milli=2000, left_minor=200)
    >>> step_back(line, 2000, 1), step_back(line, 1000, -1), step_back(line, 0, -1)
    (2000, 0, 0)
    """
    if line.sold_milli % ONE:
        return line.left_milli if by > 0 else 0
    return min(max(coming_milli + by * ONE, 0), line.left_milli)


def line_with_code(sold: Sold, left: Iterable[Returnable], text: str, coming: Mapping[int, int]) -> Returnable | None:
    """Return the first line of what is `left` of a receipt that a code stands for and of which more can come back."""
    try:
        code = normalise(text)
    except Refusal:
        return None
    codes = {line.line: line.code for line in sold.sale.lines}
    return next(
        (line for line in left if codes[line.line] == code and coming.get(line.line, 0) < line.left_milli),
        None,
    )


def check_returns(journal: Journal, lines: Iterable[SaleLine]) -> None:
    """Refuse to seal more coming back than is left now; the ticket may be older than another return."""
    coming: dict[tuple[str, int], int] = {}
    for line in lines:
        if line.return_receipt and not line.voided:
            key = (line.return_receipt, line.return_line)
            coming[key] = coming.get(key, 0) - line.quantity_milli
    for receipt in {receipt for receipt, _ in coming}:
        left = {line.line: line.left_milli for line in sold_on(journal, receipt).lines}
        for (of_receipt, number), milli in coming.items():
            if of_receipt == receipt and milli > left.get(number, 0):
                raise Refusal(
                    "return-too-many",
                    words("More comes back than was sold on {receipt}.", receipt=receipt),
                    "Remove the line and take back what is left.",
                )
