"""What the tender screen calls the ways to pay.

Rule of this module: kinds of the store's own settings are called as they are there.
"""

from posfallback.domain.words import mark
from posfallback.gui.language import say
from posfallback.services.snapshots import Notice

KIND_WORDS = {
    "cash": mark("Cash"),
    "card": mark("Card"),
    "voucher": mark("Gift voucher"),
    "cheque": mark("Cheque"),
    "account": mark("Account"),
}
_TAKES = {
    "": mark("Take payment {amount}"),
    "cash": mark("Take {amount}"),
    "card": mark("Record card {amount}"),
    "voucher": mark("Take gift voucher {amount}"),
    "cheque": mark("Take cheque {amount}"),
    "account": mark("Take account {amount}"),
}
_PAYS_OUT = {
    "": mark("Pay out {amount}, payment"),
    "cash": mark("Pay out {amount}"),
    "card": mark("Pay out {amount}, card"),
    "voucher": mark("Pay out {amount}, gift voucher"),
    "cheque": mark("Pay out {amount}, cheque"),
    "account": mark("Pay out {amount}, account"),
}

APPROVAL_TOO_LONG = Notice(
    rank="caution",
    message="An approval code has at most 8 letters and digits.",
    hint="Copy the code that the terminal shows.",
)
LAST4_TOO_LONG = Notice(
    rank="caution",
    message="Of a card only its last four digits are kept.",
    hint="Type the last four digits, nothing more.",
)
"""What the register would say of it, said before it is typed to its end."""


def kind_word(kind: str) -> str:
    """Return what a screen calls a kind of payment."""
    return say(KIND_WORDS[kind]) if kind in KIND_WORDS else kind.replace("_", " ").capitalize()


def take_title(kind: str, amount: str) -> str:
    """Return what the blue button does with an amount; an empty kind is not chosen yet."""
    if kind in _TAKES:
        return say(_TAKES[kind], amount=amount)
    return say("Take {kind} {amount}", kind=kind_word(kind).lower(), amount=amount)


def pay_out_title(kind: str, amount: str) -> str:
    """Return what the blue button does where money goes back to the customer."""
    if kind in _PAYS_OUT:
        return say(_PAYS_OUT[kind], amount=amount)
    return say("Pay out {amount}, {kind}", amount=amount, kind=kind_word(kind).lower())
