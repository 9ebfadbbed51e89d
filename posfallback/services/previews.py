"""What a screen shows before anything is decided: the amount of a line, the change while cash is still being typed.

Rule of this module: pure functions, so that a face formats and never calculates.
"""

from collections.abc import Mapping
from typing import Literal

from posfallback.domain.basket import BasketLine, Discount
from posfallback.domain.discount import basket_discount, line_discount
from posfallback.domain.errors import Refusal
from posfallback.domain.quantity import ONE
from posfallback.domain.tender import CASH, largest_note
from posfallback.services.edit import with_price, with_quantity
from posfallback.services.snapshots import RegisterSnapshot

Second = Literal["weighed", "priced", "less", "label", "removed", "waits", ""]


def line_amount(line: BasketLine) -> int:
    """Return what a line comes to after its own discount, in minor units."""
    return line.gross_minor - line_discount(line.gross_minor, line.discount)


def after_discount(minor: int, discount: Discount | None) -> int | None:
    """Return what an amount comes to with a discount; None while it is no discount that could be given."""
    try:
        return minor - line_discount(minor, discount)
    except Refusal:
        return None


def after_quantity(line: BasketLine, quantity_milli: int) -> int | None:
    """Return what a line comes to with another quantity; None while it is none that could be set."""
    try:
        return line_amount(with_quantity(line, quantity_milli))
    except Refusal:
        return None


def sale_after_discount(snapshot: RegisterSnapshot, discount: Discount | None) -> int | None:
    """Return what the sale comes to before tax with a discount on the whole; None while it could not be given.

    Goods that come back on a receipt are not reduced, as `domain.sale.price` has it.
    """
    goods_minor = sum(
        line_amount(line) for line in snapshot.lines if not (line.voided or line.waits or line.return_receipt)
    )
    try:
        return snapshot.subtotal_minor - basket_discount(goods_minor, discount)
    except Refusal:
        return None


def after_price(line: BasketLine, price_minor: int) -> int | None:
    """Return what a line comes to at another price; None while it is no price that could be given."""
    try:
        changed = with_price(line, price_minor)
        return line_amount(changed)
    except Refusal:
        return None


def change_for(given_minor: int, left_in_cash_minor: int) -> int:
    """Return the change that cash would give, in minor units; negative when that much would still be missing."""
    return given_minor - left_in_cash_minor


def is_too_much(snapshot: RegisterSnapshot) -> bool:
    """Say whether more was taken than the ticket comes to by now, so that a payment has to be given back first."""
    return snapshot.left_minor < 0 and any(tender.amount_minor > 0 for tender in snapshot.tenders)


def is_cleared(snapshot: RegisterSnapshot) -> bool:
    """Say whether only removed lines are on the ticket, and no money was taken for it."""
    return bool(snapshot.lines) and not (snapshot.line_count or snapshot.open_items or snapshot.tenders)


def back_by(kind: str, snapshot: RegisterSnapshot, ways: Mapping[str, int]) -> int:
    """Return what goes back by a kind of tender, in minor units below 0: all, or no more than came by it.

    A kind by which nothing came is offered for all of it, so that the register says why that cannot be.
    """
    whole = snapshot.left_in_cash_minor if kind == CASH else snapshot.left_minor
    most = ways.get(kind, 0)
    return -most if 0 < most < -snapshot.left_minor else whole


def far_above(given_minor: int, left_in_cash_minor: int, currency_code: str) -> bool:
    """Say whether cash is so far above what is due that it is more likely a slip of the hand than a note."""
    note = largest_note(currency_code)
    return note > 0 and change_for(given_minor, left_in_cash_minor) > note


def step_quantity(line: BasketLine, steps: int) -> int:
    """Return a line's quantity with whole pieces more or less, in thousandths; the last piece, or part of one, stays.

    What is sold is never stepped into coming back, nor the other way round.
    """
    wanted = line.quantity_milli + steps * ONE
    return wanted if wanted * line.quantity_milli > 0 else line.quantity_milli


def items_to_count(snapshot: RegisterSnapshot) -> int | None:
    """Return how many items are on the ticket, for a text that counts them.

    None where the number has to be formatted first: a part of an item, goods that come back, a thousand and more.
    """
    items, rest = divmod(snapshot.items_milli, ONE)
    return items if not rest and 0 <= items < ONE else None


def is_measured(line: BasketLine) -> bool:
    """Say whether the quantity of a line is a weight or a measure, not a count."""
    return line.sold_by != "each"


def second_line(line: BasketLine) -> Second:
    """Say what the second line of a ticket row tells."""
    counted = line.quantity_milli != ONE or line.price_for != 1
    tells: tuple[tuple[bool, Second], ...] = (
        (line.voided, "removed"),
        (line.waits, "waits"),
        (line.discount is not None, "less"),
        (line.entry == "label" and line.amount_given, "label"),
        (is_measured(line), "weighed"),
        (counted and not line.amount_given, "priced"),
    )
    return next((second for is_so, second in tells if is_so), "")
