"""The small words that baskets and facts share: how a line came in, what it is counted in, a tender as handed over.

Rule of this module: names only; nothing here decides.
"""

from typing import Literal

import msgspec

EntryMethod = Literal["scanned", "keyed", "weighed", "label", "open", "slip"]
"""How a line came into the basket; `open` is an open-department line, `label` a price or weight inside the barcode."""

SoldBy = Literal["each", "kg", "g", "lb", "l", "m"]


class SaleTender(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Money as it was handed over (before change). `last4` holds at most four digits; there is no field for more."""

    kind: str
    amount_minor: int
    approval: str = ""
    brand: str = ""
    last4: str = ""
