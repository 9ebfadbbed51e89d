"""Sentences that remember how they were made, so that a face can say them in another language.

Rule of this module: English is what is written, sealed and logged; other languages are the window's work alone.
"""

from collections.abc import Iterable, Mapping, Sequence
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


class Sentences(str):
    """Several texts told one after another, each of which the window says by itself.

    With `closed` each begins with a capital and ends in one full stop, so that phrases may be given as well.

    >>> Sentences(("the paper is out", "", "The drawer stayed shut"), closed=True)
    'The paper is out. The drawer stayed shut.'
    """

    __slots__ = ("closed", "parts")

    parts: tuple[str, ...]
    closed: bool

    def __new__(cls, parts: Iterable[str], *, closed: bool = False) -> Self:
        """Put the parts that are not empty behind each other."""
        kept = tuple(part for part in parts if part)
        made = super().__new__(cls, put_together(kept, closed=closed))
        made.parts, made.closed = kept, closed
        return made


def put_together(parts: Iterable[str], *, closed: bool) -> str:
    """Return the text of `Sentences`, in whatever language its parts are said."""
    if closed:
        return " ".join(f"{part[0].upper()}{part[1:].rstrip('.')}." for part in parts)
    return " ".join(parts)


def said(text: str, /) -> Sentences:
    """Return a text as a value of `words` that is itself said in the language of the screen."""
    return Sentences((text,))


def all_of(things: Sequence[str]) -> str:
    """Return things as one names them all; raises IndexError for none.

    >>> all_of(["card", "cash", "voucher"])
    'card and cash and voucher'
    """
    named = things[0]
    for thing in things[1:]:
        named = words("{things} and {thing}", things=named, thing=thing)
    return named


def closed(phrase: str, /) -> Sentences:
    """Return a phrase as a sentence of its own; `open_again` gives the phrase back."""
    return Sentences((phrase,), closed=True)


def open_again(sentence: str, /) -> str:
    """Return a sentence without its full stop, to stand within another one.

    >>> open_again(closed("The printer took nothing")), open_again("Nothing.")
    ('The printer took nothing', 'Nothing')
    """
    if isinstance(sentence, Sentences) and sentence.closed and len(sentence.parts) == 1:
        return sentence.parts[0]
    return sentence.rstrip(".")


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


def plain_text(value: object, /) -> str:
    """Return a remembering sentence as the plain text that it is, for what writes JSON; raises TypeError for others.

    Such a writer knows `str` and no kind of it, and no sale may be lost because its reason was said by a template.

    >>> type(plain_text(words("{name} came", name="Bread")))
    <class 'str'>
    """
    if isinstance(value, str):
        return str.__str__(value)
    raise TypeError(f"{type(value).__name__} is no kind of text, and JSON has no other place for it")


def mark(text: str, /) -> str:
    """Return the text as it is; it is marked to be translated, and said where it is drawn."""
    return text
