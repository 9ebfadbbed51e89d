"""Numbers of paper sales slips: `012-03-S000412` is slip 412 of register 03 in store 012.

Rule of this module: a number says whose it is, so that no two registers, and no two journals of one register, can ever
print the same one.
"""

import re

import msgspec

from posfallback.domain.errors import Refusal
from posfallback.domain.words import words

FIRST_SERIES = "F"
_DIGITS = 6
_NUMBER = re.compile(r"([A-Z0-9]{1,6})-([A-Z0-9]{1,6})-(S[A-Z]?)([0-9]{6,9})")
_SHORT = re.compile(r"[0-9]{1,9}")


class SlipNumber(msgspec.Struct, frozen=True, order=True):
    """A slip's number in parts; `prefix` is all that stands before the digits, such as `012-03-S`."""

    prefix: str
    number: int

    def __str__(self) -> str:
        return f"{self.prefix}{self.number:0{_DIGITS}d}"

    @property
    def store(self) -> str:
        """The store whose slip it is."""
        return self.prefix.partition("-")[0]


class SlipWords(msgspec.Struct, frozen=True, kw_only=True):
    """What a sale that was first written on a slip carries beside a sale's own members; see SaleCompleted."""

    slip: str
    written_clerk: str
    entered_by: str
    written_total_minor: int
    difference_minor: int = 0
    difference_reason: str = ""
    difference_by: str = ""
    written_signed: bool = False


def slip_prefix(store: str, register: str, series: str) -> str:
    """Return what stands before the digits of every slip of a journal, from the letter of its receipts.

    Slips have the letter S; a journal that replaces another has its own receipt letter too, and says it here.

    >>> slip_prefix("012", "03", "F"), slip_prefix("012", "03", "G")
    ('012-03-S', '012-03-SG')
    """
    return f"{store}-{register}-S{'' if series == FIRST_SERIES else series}"


def read_slip_number(text: str, own_prefix: str) -> SlipNumber:
    """Return the number that was scanned or typed; digits alone mean this register's own.

    Raises Refusal "slip-number".

    >>> str(read_slip_number("412", "012-03-S"))
    '012-03-S000412'
    """
    said = text.strip().upper()
    if _SHORT.fullmatch(said):
        return SlipNumber(own_prefix, int(said))
    match = _NUMBER.fullmatch(said)
    if match is None:
        raise Refusal(
            "slip-number",
            "That is not the number of a slip.",
            words("Scan the slip, or type its number as printed, such as {slip}.", slip=SlipNumber(own_prefix, 412)),
        )
    store, register, series, digits = match.groups()
    return SlipNumber(f"{store}-{register}-{series}", int(digits))
