"""Who may do what: one table from an act to the least role that may do it alone; the settings may change rows."""

from typing import Literal, get_args

import msgspec

from posfallback.domain.staff import Role
from posfallback.domain.words import mark

Action = Literal[
    "discount_above_limit",
    "price_above_limit",
    "return",
    "return_without_receipt",
    "post_void",
    "abandon",
    "tax_exempt",
    "paid_in",
    "paid_out",
    "drop",
    "no_sale",
    "count",
    "close_shift",
    "late_shift",
    "sale_above_limit",
    "card_above_limit",
    "leave_kiosk",
    "slip_difference",
    "replay",
    "decide_parked",
    "outage",
]
ACTIONS: tuple[Action, ...] = get_args(Action)
ROLES: tuple[Role, ...] = ("clerk", "manager", "it")
"""From the least to the most; IT may do what a manager may."""

DEFAULT_RIGHTS: dict[Action, Role] = {
    "discount_above_limit": "manager",
    "price_above_limit": "manager",
    "return": "clerk",
    "return_without_receipt": "manager",
    "post_void": "manager",
    "abandon": "clerk",
    "tax_exempt": "manager",
    "paid_in": "clerk",
    "paid_out": "manager",
    "drop": "clerk",
    "no_sale": "clerk",
    "count": "clerk",
    "close_shift": "clerk",
    "late_shift": "manager",
    "sale_above_limit": "manager",
    "card_above_limit": "manager",
    "leave_kiosk": "it",
    "slip_difference": "manager",
    "replay": "manager",
    "decide_parked": "manager",
    "outage": "manager",
}

WORDS: dict[Action, str] = {
    "discount_above_limit": mark("a discount of that size"),
    "price_above_limit": mark("a price so far from the list"),
    "return": mark("a return"),
    "return_without_receipt": mark("a return without a receipt"),
    "post_void": mark("reversing a sale"),
    "abandon": mark("giving up a sale"),
    "tax_exempt": mark("a sale without tax"),
    "paid_in": mark("cash put in"),
    "paid_out": mark("cash taken out"),
    "drop": mark("cash for the safe"),
    "no_sale": mark("opening the drawer"),
    "count": mark("counting the till"),
    "close_shift": mark("closing the shift"),
    "late_shift": mark("selling in the shift of another day"),
    "sale_above_limit": mark("a sale of that size"),
    "card_above_limit": mark("a card payment above the limit"),
    "leave_kiosk": mark("leaving the full screen"),
    "slip_difference": mark("a slip whose sums differ"),
    "replay": mark("the replay to central"),
    "decide_parked": mark("a decision about a parked sale"),
    "outage": mark("declaring or ending an outage"),
}
"""How a screen names an act, as the end of "A manager must agree to ..."."""


class Rights(msgspec.Struct, frozen=True):
    """The table of one store: its own rows over the default ones."""

    own: dict[Action, Role] = {}

    def needed(self, action: Action) -> Role:
        """Return the least role that may do it alone."""
        return self.own.get(action, DEFAULT_RIGHTS[action])

    def allows(self, role: Role, action: Action) -> bool:
        """Say whether a role may do it alone.

        >>> Rights().allows("clerk", "post_void"), Rights().allows("it", "post_void")
        (False, True)
        """
        return ROLES.index(role) >= ROLES.index(self.needed(action))
