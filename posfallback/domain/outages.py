"""What an outage is called: store, register, OUT, the letter of the journal and a number that counts up from 1.

Rule of this module: a letter belongs to one journal of a register for ever, so no two outages can have one name; OUT is
no letter of receipts or slips, so none can be mistaken for either.
"""


def outage_prefix(store: str, register: str, series: str) -> str:
    """Return what stands before the number.

    >>> outage_prefix("012", "03", "F")
    '012-03-OUT-F'
    """
    return f"{store}-{register}-OUT-{series}"


def outage_number(outage: str, prefix: str) -> int:
    """Return the number in the name of an outage with this prefix; 0 for any other text.

    >>> outage_number("012-03-OUT-F7", "012-03-OUT-F"), outage_number("012-03-OUT-G7", "012-03-OUT-F")
    (7, 0)
    """
    digits = outage.removeprefix(prefix)
    own = digits != outage and digits.isascii() and digits.isdigit() and not digits.startswith("0")
    return int(digits) if own else 0
