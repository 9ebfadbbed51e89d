"""What a customer may see of a sale: its lines, its sums, the change; nothing of the clerk and of no other sale.

Rule of this module: pure values from the register's snapshot, so that a screen and a pole display can only agree.
"""

from collections.abc import Callable
from typing import Literal

import msgspec

from posfallback.domain.basket import BasketLine
from posfallback.domain.money import Currency, format_amount
from posfallback.domain.quantity import ONE, format_quantity
from posfallback.domain.words import mark
from posfallback.services.previews import line_amount
from posfallback.services.snapshots import RegisterSnapshot

POLE_WIDTH = 20
Phase = Literal["closed", "wait", "welcome", "sale", "done"]


class CustomerLine(msgspec.Struct, frozen=True, kw_only=True):
    """One row; `amount_minor` is None as long as nobody has said what it costs."""

    name: str
    quantity_milli: int
    sold_by: str
    amount_minor: int | None


class CustomerView(msgspec.Struct, frozen=True, kw_only=True):
    """One moment of a sale. `tax_minor` comes on top of the lines; `current` is which line is in hand, or -1."""

    phase: Phase
    lines: tuple[CustomerLine, ...] = ()
    current: int = -1
    discount_minor: int = 0
    tax_minor: int = 0
    total_minor: int = 0
    paid_minor: int = 0
    left_minor: int = 0
    change_minor: int = 0


def customer_view(snapshot: RegisterSnapshot, *, tax_added: bool, most: int) -> CustomerView:
    """Return what the customer sees, of the lines the last `most` at most."""
    if snapshot.state == "signed-off":
        # A sale that is still open waits for its clerk, and its customer does, too.
        return CustomerView(phase="wait" if snapshot.lines else "closed")
    if snapshot.state == "stopped":
        return CustomerView(phase="wait")
    if snapshot.state == "done" and snapshot.last is not None:
        last = snapshot.last
        return CustomerView(
            phase="done",
            total_minor=last.total_minor,
            paid_minor=last.tendered_minor,
            change_minor=last.change_minor,
        )
    lines, current = _last_lines(snapshot, most)
    if not lines:
        return CustomerView(phase="welcome")
    return CustomerView(
        phase="sale",
        lines=lines,
        current=current,
        discount_minor=snapshot.discount_minor,
        tax_minor=snapshot.tax_minor if tax_added else 0,
        total_minor=snapshot.total_minor,
        paid_minor=sum(tender.amount_minor for tender in snapshot.tenders),
        left_minor=snapshot.left_minor,
    )


def _last_lines(snapshot: RegisterSnapshot, most: int) -> tuple[tuple[CustomerLine, ...], int]:
    """Return the last lines that are sold, and which of them the clerk has in hand; only those are looked at."""
    found: list[CustomerLine] = []
    current = -1
    for place in range(len(snapshot.lines) - 1, -1, -1):
        line = snapshot.lines[place]
        if line.voided:
            continue
        if place == snapshot.selected:
            current = len(found)
        found.append(_line(line))
        if len(found) == most:
            break
    last = len(found) - 1
    return tuple(reversed(found)), last - max(current, 0)


def _line(line: BasketLine) -> CustomerLine:
    return CustomerLine(
        name=line.name,
        quantity_milli=line.quantity_milli,
        sold_by=line.sold_by,
        amount_minor=None if line.waits else line_amount(line),
    )


def pole_lines(view: CustomerView, store: str, currency: Currency, say: Callable[[str], str] = mark) -> tuple[str, str]:
    """Return the two lines of a pole display, each of 20 characters: the line in hand and the total, or the change.

    `say` puts the words into the language of the store's customers.
    """
    if view.phase == "closed":
        return _wide(store), _wide(say(mark("Closed")))
    if view.phase == "wait":
        return _wide(store), _wide(say(mark("One moment, please")))
    if view.phase == "welcome":
        return _wide(store), _wide(say(mark("Welcome")))
    total = _apart(say(mark("Total")), format_amount(view.total_minor, currency))
    if view.phase == "done":
        change = format_amount(view.change_minor, currency)
        return total, _apart(say(mark("Change")), change) if view.change_minor else _wide(say(mark("Thank you")))
    if view.paid_minor:
        return total, _apart(say(mark("To pay")), format_amount(view.left_minor, currency))
    line = view.lines[view.current]
    amount = "" if line.amount_minor is None else format_amount(line.amount_minor, currency)
    times = "" if line.quantity_milli == ONE else f"{format_quantity(line.quantity_milli)} "
    return _apart(f"{times}{line.name}", amount), total


def _wide(text: str) -> str:
    return text[:POLE_WIDTH].ljust(POLE_WIDTH)


def _apart(words: str, amount: str) -> str:
    """Return words leading and an amount trailing; the words give way, the amount never does.

    >>> _apart("Rye bread with a very long name", "3.40")
    'Rye bread with  3.40'
    """
    room = POLE_WIDTH - len(amount) - 1
    return f"{words[:room].ljust(room)} {amount}"
