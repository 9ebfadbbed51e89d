"""Sentences that remember how they were made, so that a face can say them in another language.

Rule of this module: English is what is written, sealed and logged; other languages are the window's work alone.
"""

from collections.abc import Mapping
from typing import Self


class Words(str):
    """An English sentence with the template and the named values that it was made of.

    It is its English text in every respect. `one` is the template for a count of 1 where the sentence counts something;
    `values` then holds the count as "n".
    """

    __slots__ = ("one", "template", "values")

    template: str
    one: str
    values: Mapping[str, object]

    def __new__(cls, template: str, values: Mapping[str, object], one: str = "") -> Self:
        """Make the sentence; raises KeyError when the template names a value that is not given."""
        chosen = one if one and values["n"] == 1 else template
        made = super().__new__(cls, chosen.format(**values))
        made.template, made.one, made.values = template, one, values
        return made


def words(template: str, /, **values: object) -> Words:
    """Return a sentence with its values in place.

    >>> words("{count} of {name} are left.", count=2, name="Bread")
    '2 of Bread are left.'
    """
    return Words(template, values)


def counted(one: str, many: str, n: int, /, **values: object) -> Words:
    """Return a sentence that counts: `one` for exactly 1, `many` for everything else, the count being {n}.

    >>> counted("{n} sale is held", "{n} sales are held", 1), counted("{n} sale is held", "{n} sales are held", 0)
    ('1 sale is held', '0 sales are held')
    """
    return Words(many, {"n": n, **values}, one)


def mark(text: str, /) -> str:
    """Return the text as it is; it is marked to be translated, and said where it is drawn."""
    return text
