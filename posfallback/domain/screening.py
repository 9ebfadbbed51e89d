"""The door check of promise 7: what looks like a card number is refused and discarded, never stored and masked later.

Barcode fields do not pass here: domain.codes knows a GTIN.

Rule of this module: no message repeats what was typed.
"""

import re
import unicodedata

from posfallback.domain.errors import Refusal
from posfallback.domain.words import said, words

# ISO/IEC 7812: a card number has up to 19 digits; 13 is the shortest in use.
_SHORTEST, _LONGEST = 13, 19
# Digit groups that belong together: people put blanks, dashes, points or slashes between them, three signs at most.
# Slashes and underscores also stand in dates and ids, such as 20210322_165201, so they join short groups only.
_RUN = re.compile(r"\d+(?:[\s.\-‐-―−]{1,3}\d+)*")
_GROUPED = re.compile(r"(?<!\d)\d{1,6}(?:[\s.\-‐-―−_/]{1,3}\d{1,6}(?!\d))+")
_GROUP = re.compile(r"\d+")
# Format signs, combining marks and controls take no place of their own: between two digits they are not seen.
_UNSEEN = frozenset({"Cf", "Mn", "Me", "Cc"})


def check_text(text: str, field: str) -> str:
    """Return the text unchanged; raises Refusal "card-number" when it holds 13 to 19 digits that pass Luhn's test.

    `field` is the plain name of what was being filled in, such as "name"; the message has it.
    """
    if looks_like_card(text):
        raise Refusal(
            "card-number",
            words("The {field} looks as if it held a card number.", field=said(field)),
            "Card numbers are never kept here. Give at most the last four digits, in their own field.",
        )
    return text


def looks_like_card(text: str) -> bool:
    """Say whether a text holds 13 to 19 digits that pass Luhn's test; such a one does not stay on a screen either."""
    # Most texts hold no run of digits at all; the count keeps the door quick.
    return sum(map(str.isdecimal, text)) >= _SHORTEST and _holds_card_number(text)


def passes_luhn(digits: str) -> bool:
    """Say whether decimal digits (of any script) pass the test of ISO/IEC 7812-1 annex B."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit)
        if place % 2:
            value = value * 2 - 9 if value > 4 else value * 2  # noqa: PLR2004  4 is the last digit that doubles to one
        total += value
    return total % 10 == 0


def _holds_card_number(text: str) -> bool:
    if not (text.isascii() and text.isprintable()):
        text = _seen(text)
    for run in (*_RUN.finditer(text), *_GROUPED.finditer(text)):
        groups = _GROUP.findall(run.group())
        for first in range(len(groups)):
            digits = ""
            for group in groups[first:]:
                digits += group
                if len(digits) > _LONGEST:
                    break
                if len(digits) >= _SHORTEST and passes_luhn(digits) and any(int(digit) for digit in digits):
                    return True
    return False


def _seen(text: str) -> str:
    return "".join(sign for sign in text if sign.isspace() or unicodedata.category(sign) not in _UNSEEN)
