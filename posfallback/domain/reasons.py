"""Why something out of the ordinary was done: short texts to choose from, the store's own or these."""

from typing import Literal

from posfallback.domain.errors import Refusal
from posfallback.domain.screening import check_text
from posfallback.domain.words import mark, words

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
    "slip_difference",
    "slip_spoiled",
    "slip_unreadable",
    "slip_missing",
    "parked_retry",
    "parked_waive",
    "parked_map",
    "parked_hand_over",
    "outage_declare",
    "outage_end",
]

REASONS: dict[Purpose, tuple[str, ...]] = {
    "paid_in": (mark("Change brought"), mark("Found in store"), mark("Other")),
    "paid_out": (mark("Supplier paid"), mark("Store expense"), mark("Other")),
    "drop": (mark("Drawer full"), mark("End of shift"), mark("Other")),
    "no_sale": (mark("Change for a customer"), mark("Check the drawer"), mark("Other")),
    "over_short": (mark("Not known"), mark("Wrong change"), mark("Miscounted"), mark("Other")),
    "abandon": (mark("Customer left"), mark("Cannot pay"), mark("Training mistake")),
    "price": (mark("Shelf says otherwise"), mark("Damaged"), mark("Price match")),
    "discount": (mark("Damaged"), mark("Near its date"), mark("Goodwill")),
    "return": (mark("Not wanted"), mark("Faulty"), mark("Wrong item")),
    "post_void": (mark("Wrong sale"), mark("Wrong payment"), mark("Changed mind")),
    "tax_exempt": (mark("Certificate seen"),),
    "slip_difference": (mark("Added up wrong"), mark("Tax worked out wrong"), mark("Rounded"), mark("Other")),
    "slip_spoiled": (mark("Crossed out"), mark("Blank, put aside"), mark("Other")),
    "slip_unreadable": (mark("Wet"), mark("Torn"), mark("Cannot be made out"), mark("Other")),
    "slip_missing": (mark("Not in the pad"), mark("Lost"), mark("Other")),
    "parked_retry": (mark("Mended at central"), mark("Item added at central"), mark("Other")),
    "parked_waive": (mark("Entered at central by hand"), mark("Not to be booked"), mark("Other")),
    "parked_map": (mark("Same item, other code"), mark("Not in central's list"), mark("Other")),
    "parked_hand_over": (mark("Central looks into it"), mark("Not to be settled here"), mark("Other")),
    "outage_declare": (mark("Central does not answer"), mark("Central is too slow"), mark("Announced work")),
    "outage_end": (mark("Central is back"), mark("Declared by mistake"), mark("Other")),
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
        raise Refusal("reason-long", "The reason is too long.", words("Say it in {most} letters.", most=LONGEST))
    return reason
