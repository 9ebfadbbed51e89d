"""Dates and times as they are written on a slip: typed in the store's own sequence, kept as ISO 8601.

Rule of this module: what cannot be meant comes back as nothing, never as a guess.
"""

import re
from datetime import date, time
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QLocale

_DIGITS = {"d": 2, "M": 2, "y": 4}
_SHORT_YEAR = 2
_CENTURY = 2000
_PARTS = 3


class DateForm(NamedTuple):
    """How a store writes a date: the sequence of day, month and year as "dMy", and what stands between them."""

    sequence: str
    between: str

    def shown(self, iso: str) -> str:
        """Return a date of ISO 8601 as the store writes it; anything else as it is."""
        if not re.fullmatch(r"\d{4}-\d\d-\d\d", iso):
            return iso
        parts = dict(zip("yMd", iso.split("-"), strict=True))
        return self.between.join(parts[part] for part in self.sequence)

    def read(self, text: str, today: date) -> str:
        """Return what was typed as ISO 8601, empty where it cannot be meant; without a year it is this year's."""
        parts = re.split(r"\D+", text.strip()) if re.search(r"\D", text.strip()) else self._cut(text.strip())
        sequence = self.sequence if len(parts) == _PARTS else self.sequence.replace("y", "")
        if len(parts) != len(sequence) or not all(part.isascii() and part.isdigit() for part in parts):
            return ""
        given = dict(zip(sequence, map(int, parts), strict=True))
        year = given.get("y", today.year)
        year += _CENTURY if year < 10**_SHORT_YEAR else 0
        try:
            return date(year, given["M"], given["d"]).isoformat()
        except ValueError:
            return ""

    def _cut(self, digits: str) -> list[str]:
        """Cut digits typed without anything between them."""
        if len(digits) == 4:
            return [digits[:2], digits[2:]]
        widths = [_DIGITS[part] if len(digits) > 6 else 2 for part in self.sequence]
        if len(digits) != sum(widths):
            return []
        cuts = [sum(widths[:place]) for place in range(len(widths) + 1)]
        return [digits[cuts[place] : cuts[place + 1]] for place in range(len(widths))]


@cache
def date_form(locale: str) -> DateForm:
    """Return how a store with this locale writes dates."""
    pattern = QLocale(locale).dateFormat(QLocale.FormatType.ShortFormat)
    letters = "".join(dict.fromkeys(letter for letter in pattern if letter in "dMy"))
    between = next((letter for letter in pattern if letter in "./-"), "-")
    return DateForm(letters, between)


def read_time(text: str) -> str:
    """Return what was typed as hh:mm, empty where it cannot be meant: "1426", "14:26" and "926" can.

    >>> read_time("926"), read_time("14.5"), read_time("2460")
    ('09:26', '14:05', '')
    """
    parts = re.split(r"\D+", text.strip())
    if len(parts) == 1:
        digits = parts[0]
        parts = [digits[:-2], digits[-2:]] if len(digits) in {3, 4} else []
    if len(parts) != len(("hours", "minutes")) or not all(part.isascii() and part.isdigit() for part in parts):
        return ""
    try:
        return time(int(parts[0]), int(parts[1])).isoformat("minutes")
    except ValueError:
        return ""
