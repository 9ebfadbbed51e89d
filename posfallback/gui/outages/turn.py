"""Turns the pages of a list that is longer than its place: two arrows, and between them where one is."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posfallback.gui.key import Key
from posfallback.gui.language import say
from posfallback.gui.mirror import ltr
from posfallback.gui.parts import Text

_KEY_PX = 56


class PageTurn(QWidget):
    """The arrows of a list of `rows` at once; they are there where the list is longer. `page` turns by -1 or 1."""

    def __init__(self, name: str, rows: int, page: Callable[[int], object]) -> None:
        super().__init__()
        self._rows = rows
        self._place = Text("", 16, role="ink2", name=f"{name}Place")
        self._place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for key, by in (
            (Key(f"{name}Up", "", partial(page, -1), shape="up", height=48, said=say("Earlier rows")), -1),
            (Key(f"{name}Down", "", partial(page, 1), shape="down", height=48, said=say("Later rows")), 1),
        ):
            key.setFixedWidth(_KEY_PX)
            column.addWidget(key)
            if by < 0:
                column.addWidget(self._place, 1)

    def draw(self, first: int, count: int) -> None:
        """Show that the list begins at row `first` (0-based) of so many."""
        self.setVisible(count > self._rows)
        pages = (count + self._rows - 1) // self._rows
        self._place.say(ltr(f"{first // self._rows + 1}/{max(pages, 1)}"))


def turned(first: int, by: int, rows: int, count: int) -> int:
    """Return where a list of so many rows begins after a turn, at its first or last page at most.

    >>> turned(0, 1, 4, 9), turned(8, 1, 4, 9), turned(4, -1, 4, 9), turned(0, 1, 4, 0)
    (4, 8, 0, 0)
    """
    return min(max(first + by * rows, 0), max(count - 1, 0) // rows * rows)
