"""The pads: digits in the places of the keyboard's own number block, and letters where there is no keyboard at all.

Rule of this module: a key types for a field elsewhere and keeps nothing.
"""

from collections.abc import Callable
from functools import partial
from typing import Literal

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QWidget

from posfallback.gui.key import Key
from posfallback.gui.language import say
from posfallback.gui.tokens import GAP

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class Pad(QWidget):
    """Keys in a grid. A touch in the gap under a key counts for that key: people touch low."""

    def __init__(self, name: str, keys: list[list[Key]]) -> None:
        super().__init__()
        self.setObjectName(name)
        # Digits and Latin letters keep their places where the screen reads from right to left.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP)
        for row, line in enumerate(keys):
            for column, key in enumerate(line):
                grid.addWidget(key, row, column)

    def set_key_height(self, height: int) -> None:
        """Make all keys so high, in px."""
        for key in self.findChildren(Key):
            if key.minimumHeight() != height:
                key.setFixedHeight(height)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Give a touch in the gap to the key above it."""
        spot = event.position().toPoint() - QPoint(0, GAP // 2)
        key = self.childAt(spot)
        if isinstance(key, Key):
            key.click()


def digit_pad(
    typed: Callable[[str], object],
    erased: Callable[[], object],
    *,
    corner: tuple[str, str, Callable[[], object]] | None = None,
    name: str = "pad",
    height: int = 64,
    px: int = 24,
    last: Literal["00", "corner"] = "00",
) -> Pad:
    """Return a pad 7-8-9 / 4-5-6 / 1-2-3 / 0, backspace and 00 or, as `corner`, another key (name, title, slot)."""

    def digit(figure: str) -> Key:
        return Key(f"{name}{figure}", figure, partial(typed, figure), px=px, bold=False, height=height)

    back = Key(f"{name}Back", "", erased, shape="backspace", height=height, said=say("Delete last digit"))
    rows = [[digit(figure) for figure in line] for line in ("789", "456", "123")]
    if corner is None:
        rows.append([digit("0"), digit("00"), back])
    else:
        corner_name, title, slot = corner
        extra = Key(corner_name, title, slot, px=20, height=height)
        rows.append([back, digit("0"), extra] if last == "corner" else [extra, digit("0"), back])
    return Pad(name, rows)


def letter_pad(
    typed: Callable[[str], object],
    erased: Callable[[], object],
    *,
    corner: tuple[str, str, Callable[[], object]],
    corner_shape: str = "",
    name: str = "letters",
    height: int = 64,
) -> Pad:
    """Return the letters A to Z in rows of seven, with one more key (name, title, slot) and backspace."""
    keys = [
        Key(f"{name}{letter}", letter, partial(typed, letter), px=20, bold=False, height=height) for letter in LETTERS
    ]
    corner_name, title, slot = corner
    shown = "" if corner_shape else title
    keys.append(Key(corner_name, shown, slot, px=16, shape=corner_shape, height=height, said=title))
    keys.append(Key(f"{name}Back", "", erased, shape="backspace", height=height, said=say("Delete last letter")))
    return Pad(name, [keys[start : start + 7] for start in range(0, 28, 7)])


class TwoPads(QStackedWidget):
    """A digit pad with a key that turns it into letters and back, for codes that may hold both."""

    def __init__(self, typed: Callable[[str], object], erased: Callable[[], object], name: str = "pad") -> None:
        super().__init__()
        self.addWidget(digit_pad(typed, erased, corner=(f"{name}Letters", "A–Z", self.to_letters), name=name))
        self.addWidget(letter_pad(typed, erased, corner=(f"{name}Digits", "123", self.to_digits), name=f"{name}Letter"))

    def to_letters(self) -> None:
        """Show the letters."""
        self.setCurrentIndex(1)

    def to_digits(self) -> None:
        """Show the digits."""
        self.setCurrentIndex(0)
