"""What a screen shows before anything is decided: the amount of a line, the change while cash is still being typed.

Pure functions, so that a face formats and never calculates.
"""

from collections.abc import Mapping
from typing import Literal

from posfallback.domain.basket import BasketLine, Discount
from posfallback.domain.discount import line_discount
from posfallback.domain.errors import Refusal
from posfallback.domain.quantity import ONE
from posfallback.domain.tender import CASH, largest_note
from posfallback.services.edit import with_price
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


def is_paid(snapshot: RegisterSnapshot) -> bool:
    """Say whether all has been taken and the seal is still missing: the journal failed after the last payment."""
    return bool(snapshot.tenders) and snapshot.total_minor > 0 and snapshot.left_minor <= 0


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
    """Return a line's quantity with whole pieces more or less, in thousandths; never 0, which sells nothing."""
    wanted = line.quantity_milli + steps * ONE
    return wanted or line.quantity_milli


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
