"""What the faces draw: plain frozen values, already worked out.

Rule of this module: a face formats them and does no arithmetic.
"""

from typing import Literal

import msgspec

from posfallback.domain.basket import BasketLine
from posfallback.domain.facts import SaleTax, SaleTender

RegisterState = Literal["signed-off", "ringing", "tendering", "done", "stopped"]


class Strip(msgspec.Struct, frozen=True, kw_only=True):
    """The strip on top. `central` is "none" without a configured central; `since` RFC 3339, empty when not known."""

    central: Literal["up", "down", "unknown", "none"]
    since: str
    held_count: int
    held_value_minor: int
    oldest_held_at: str
    parked_count: int
    store: str
    register: str
    clerk: str


class Light(msgspec.Struct, frozen=True, kw_only=True):
    """One row of the readiness card: a thing, its state, and a plain sentence."""

    name: str
    state: Literal["good", "caution", "bad"]
    message: str


class Notice(msgspec.Struct, frozen=True, kw_only=True):
    """Something to tell at the foot of the ticket: rank, what happened and what to do now.

    `step` names what a key beside it opens: the drop to the safe, the close of the shift; empty for Seen.
    """

    rank: Literal["info", "caution", "stop"]
    message: str
    hint: str = ""
    step: Literal["", "drop", "close"] = ""


class Done(msgspec.Struct, frozen=True, kw_only=True):
    """The sale that was just sealed. `pieces` is how to give the change: (minor value, how many), largest first."""

    seq: int
    receipt: str
    sealed_at: str
    total_minor: int
    tendered_minor: int
    change_minor: int
    pieces: tuple[tuple[int, int], ...]
    parts: tuple[tuple[str, int], ...] = ()
    """What it was paid with: (kind, minor units), below nothing for what went back to the customer."""
    reverses: str = ""
    """The receipt that it takes back as a whole; empty for any other sale."""


class RegisterSnapshot(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the sell, unknown code, tender and done screens show.

    `lines` are the basket's own values: a row whose object is the same as before needs no repaint. `selected` is a
    0-based index or -1. `quick_cash_minor` are the cash amounts to offer, the exact one first.
    """

    state: RegisterState
    clerk: str
    clerk_name: str
    lines: tuple[BasketLine, ...]
    selected: int
    items_milli: int
    line_count: int
    open_items: int
    subtotal_minor: int
    saved_minor: int
    discount_minor: int
    discount_percent: str
    taxes: tuple[SaleTax, ...]
    tax_minor: int
    total_minor: int
    tenders: tuple[SaleTender, ...]
    left_minor: int
    left_in_cash_minor: int
    quick_cash_minor: tuple[int, ...]
    last: Done | None
    notice: Notice | None
    recovered: bool
    role: str = ""
    age_to_check: int = 0
    age_born_by: str = ""
    """The latest birth date (YYYY-MM-DD) of a customer who is old enough for what is on the ticket."""
    tax_exempt: str = ""
    suspended_count: int = 0
    taken_minor: int = 0
    """What the payments so far come to; below nothing for money that has gone back."""
    has_discount: bool = False
    """Whether a discount on the whole sale was given, be it worth something now or not."""
