"""Why something out of the ordinary was done: short texts to choose from, the store's own or these."""

from typing import Literal

from posfallback.domain.errors import Refusal
from posfallback.domain.screening import check_text

Purpose = Literal[
    "paid_in",
    "paid_out",
    "drop",
    "no_sale",
    "over_short",
    "abandon",
    "price",
    "discount",
    "return",
    "post_void",
    "tax_exempt",
]

REASONS: dict[Purpose, tuple[str, ...]] = {
    "paid_in": ("Change brought", "Found in store", "Other"),
    "paid_out": ("Supplier paid", "Store expense", "Other"),
    "drop": ("Drawer full", "End of shift", "Other"),
    "no_sale": ("Change for a customer", "Check the drawer", "Other"),
    "over_short": ("Not known", "Wrong change", "Miscounted", "Other"),
    "abandon": ("Customer left", "Cannot pay", "Training mistake"),
    "price": ("Shelf says otherwise", "Damaged", "Price match"),
    "discount": ("Damaged", "Near its date", "Goodwill"),
    "return": ("Not wanted", "Faulty", "Wrong item"),
    "post_void": ("Wrong sale", "Wrong payment", "Changed mind"),
    "tax_exempt": ("Certificate seen",),
}
LONGEST = 60
MOST = 6
"""As many as a screen offers at once."""


def check_reason(text: str) -> str:
    """Return a reason as it is kept; raises Refusal "reason-missing", "reason-long" or "card-number"."""
    reason = check_text(text.strip(), "reason")
    if not reason:
        raise Refusal("reason-missing", "There is no reason yet.", "Choose or type why.")
    if len(reason) > LONGEST:
        raise Refusal("reason-long", "The reason is too long.", f"Say it in {LONGEST} letters.")
    return reason
