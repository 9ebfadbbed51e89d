"""Bad rows as they may be told and written out: what looks like a card number is discarded before anything keeps it.

Rule of this module: a row that is refused is not kept either; only its other cells are worth mending (promise 7).
"""

import re
from collections.abc import Sequence

import msgspec

from posfallback.domain.codes import has_check_digit
from posfallback.domain.errors import Refusal
from posfallback.domain.screening import check_text

_DIGITS = 14
_GTIN_13 = re.compile(r"(?<![0-9])[0-9]{13}(?![0-9])")
_DISCARDED = "What looked like a card number in it was discarded: it must stand nowhere."


class BadRow(msgspec.Struct, frozen=True, kw_only=True):
    """One row that is not loaded, and why."""

    line: int
    row: Sequence[str]
    reason: str


def check_name(text: str, field: str) -> None:
    """Raise Refusal "card-number" for a text that holds what looks like one; a right GTIN of 13 digits is none."""
    check_text(_GTIN_13.sub(lambda found: "" if has_check_digit(found[0].zfill(_DIGITS)) else found[0], text), field)


def cleared(bad: BadRow, code_place: int) -> BadRow:
    """Return the row with every cell empty that holds what looks like a card number, and a reason that says so.

    `code_place` is where the code stands: a right GTIN of 13 or 14 digits stays there, whatever else it looks like.
    """
    row = [cleared_cell(cell, is_code=place == code_place) for place, cell in enumerate(bad.row)]
    reason = cleared_cell(bad.reason)
    if reason and row == list(bad.row):
        return bad
    return BadRow(line=bad.line, row=row, reason=f"{reason} {_DISCARDED}".lstrip())


def cleared_cell(text: str, *, is_code: bool = False) -> str:
    """Return a cell, or "" where it holds what looks like a card number."""
    code = text.strip()
    if is_code and len(code) <= _DIGITS and code.isascii() and code.isdigit() and has_check_digit(code.zfill(_DIGITS)):
        return text
    try:
        check_name(text, "cell")
    except Refusal:
        return ""
    return text
