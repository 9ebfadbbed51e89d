"""What paper an entry becomes, the sale in it, and the number of a receipt in what was scanned or typed.

Rule of this module: it reads entries and changes nothing.
"""

import re

from posfallback.domain.facts import SaleCompleted
from posfallback.journal.codec import decode
from posfallback.journal.entry import Entry

PAPERS = {
    "paid-in": "PaidIn",
    "paid-out": "PaidOut",
    "drop": "CashDropped",
    "no-sale": "DrawerOpened",
    "count": "TillCounted",
    "suspended": "SaleSuspended",
    "z": "ShiftClosed",
}
"""The papers beside receipts, as the settings name them, and the kind of entry that each is made from."""

_SUSPENDED = re.compile(r"([0-9A-Z]+-[0-9A-Z]+)-SUS([0-9]{1,15})")
_RECEIPT = re.compile(r"[0-9A-Za-z]+-[0-9A-Za-z]+-[A-Za-z][0-9]{6}")


def is_receipt(text: str) -> bool:
    """Say whether a text is the number of a receipt, as its barcode holds it; no item has such a code.

    >>> is_receipt("012-03-F000417"), is_receipt("KEY-7")
    (True, False)
    """
    return _RECEIPT.fullmatch(text.strip()) is not None


def suspended_code(store: str, register: str, seq: int) -> str:
    """Return what the slip of a suspended sale bears as Code 128; no item and no receipt has such a code.

    >>> suspended_code("012", "03", 42)
    '012-03-SUS42'
    """
    return f"{store}-{register}-SUS{seq}"


def suspended_in(text: str) -> tuple[str, int] | None:
    """Return where a sale was suspended (store and register as on its slip) and its seq; None for another code.

    >>> suspended_in("012-03-sus42"), suspended_in("012-03-F000417")
    (('012-03', 42), None)
    """
    found = _SUSPENDED.fullmatch(text.strip().upper())
    return (found[1], int(found[2])) if found else None


def is_sale(entry: Entry) -> bool:
    """Say whether an entry is a sale: quotes inside texts are escaped, so this can only be its kind."""
    return '"kind":"SaleCompleted"' in entry.body


def is_copied(entry: Entry) -> bool:
    """Say whether an entry counts a copy of a receipt."""
    return '"kind":"ReceiptCopied"' in entry.body


def wants_paper(entry: Entry, papers: frozenset[str]) -> bool:
    """Say whether a paper comes out by itself: a receipt, or one of `papers`.

    The customer of a paper slip has left with its carbon copy, so that sale prints nothing.
    """
    if is_sale(entry):
        return '"slip":"' not in entry.body
    return any(f'"kind":"{PAPERS[paper]}"' in entry.body for paper in papers)


def is_paid_in_cash(entry: Entry) -> bool:
    """Say whether cash was taken or given back for a sale."""
    return is_sale(entry) and '"kind":"cash"' in entry.body


def sale_in(entry: Entry) -> SaleCompleted:
    """Return the sale in an entry; asking another kind of entry for its sale is a defect of the caller."""
    fact = decode(entry.body)
    if not isinstance(fact, SaleCompleted):
        raise TypeError(type(fact).__name__)
    return fact
