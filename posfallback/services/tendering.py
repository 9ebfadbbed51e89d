"""What a tender must look like before it is counted.

Rule of this module: nothing here may hold more of a card than its last four digits.
"""

from posfallback.domain.errors import Refusal
from posfallback.domain.facts import SaleTender
from posfallback.domain.screening import check_text
from posfallback.domain.settings import Settings
from posfallback.domain.tender import KINDS
from posfallback.domain.words import words
from posfallback.services.exposure import CARD

LAST4_DIGITS = 4
APPROVAL_LENGTH = 8
BRAND_LENGTH = 20


def check_tender(tender: SaleTender, settings: Settings) -> None:
    """Refuse a kind that the store does not take, an amount of nothing, and anything that is too much of a card."""
    own_kinds = settings.tender_kinds
    if tender.kind not in KINDS and tender.kind not in own_kinds:
        raise Refusal(
            "tender-kind",
            words("This store takes no tender called {kind}.", kind=check_text(tender.kind, "tender")),
            words("Use one of: {kinds}.", kinds=", ".join((*KINDS, *own_kinds))),
        )
    if tender.kind == CARD and settings.card.take == "off":
        raise Refusal("card-off", "This store takes no cards while central is down.", "Take cash.")
    if tender.kind == CARD and settings.card.take == "code" and not tender.approval and tender.amount_minor > 0:
        raise Refusal(
            "card-code-missing",
            "The approval code is missing.",
            "Copy the code that the terminal or the telephone gave.",
        )
    if tender.amount_minor == 0:
        raise Refusal("tender-zero", "The amount is still 0.00.", "Type what was handed over.")
    if tender.last4 and not (len(tender.last4) == LAST4_DIGITS and tender.last4.isascii() and tender.last4.isdigit()):
        raise Refusal(
            "card-last4", "Of a card only its last four digits are kept.", "Type the last four digits, nothing more."
        )
    approval = tender.approval
    if approval and (len(approval) > APPROVAL_LENGTH or not (approval.isascii() and approval.isalnum())):
        raise Refusal(
            "card-approval",
            "An approval code has at most 8 letters and digits.",
            "Copy the code that the terminal shows.",
        )
    if len(tender.brand) > BRAND_LENGTH:
        raise Refusal("card-brand", "The name of the card brand is too long.", "Use the brand's short name.")
    check_text(tender.brand, "brand")
