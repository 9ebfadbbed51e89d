"""The keys of the window in words, by what a clerk is doing; the clerk's card is printed from it.

Rule of this module: a key that the window does not answer does not stand here.
"""

import msgspec


class KeyWord(msgspec.Struct, frozen=True):
    """A key as its cap names it, and what it does; `{amount}` in that is 390 of the smallest unit of money."""

    cap: str
    does: str


SELLING: tuple[KeyWord, ...] = (
    KeyWord("Scan", "Adds the item, wherever the focus is"),
    KeyWord("3*", "Before a code: three of it"),
    KeyWord("F2", "Find an item by words of its name"),
    KeyWord("F3", "Quantity or weight of the line"),
    KeyWord("F4", "Remove the line; again takes that back"),
    KeyWord("F5", "Discount"),
    KeyWord("F6", "Suspend the sale, or resume one"),
    KeyWord("F12", "Pay"),
    KeyWord("Esc", "One step back; never loses a line"),
)
PAYING: tuple[KeyWord, ...] = (
    KeyWord("0–9", "The amount in its smallest unit: 3 9 0 is {amount}"),
    KeyWord("Enter", "Takes the amount"),
    KeyWord("Esc", "Back to the sale; no payment is lost"),
)
ANYWHERE: tuple[KeyWord, ...] = (
    KeyWord("F1", "Help: what each key does here"),
    KeyWord("F7", "Print the receipt again, when it is done"),
    KeyWord("F8", "Manager, when nothing is being sold"),
)
TABLES: tuple[tuple[str, tuple[KeyWord, ...]], ...] = (
    ("Ringing", SELLING),
    ("Paying", PAYING),
    ("Otherwise", ANYWHERE),
)
