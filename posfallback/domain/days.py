"""Days inside sentences.

Rule of this module: a day is a value until a face writes it, as an amount is.
"""

from datetime import date

import msgspec


class Day(msgspec.Struct, frozen=True):
    """A day of this year inside a sentence; the window writes it in the language spoken.

    >>> str(Day(date(2026, 11, 23)))
    'Monday 23 November'
    """

    date: date

    def __str__(self) -> str:
        """Return the day as English says it."""
        return f"{self.date:%A} {self.date.day} {self.date:%B}"
