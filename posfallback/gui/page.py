"""What a screen is: it draws a snapshot, has one field for the caret, a row of keys, and an answer to each key and scan."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from posfallback.gui import theme
from posfallback.gui.desk import Desk
from posfallback.gui.key import Key
from posfallback.gui.tokens import FBAR_PX, GAP, MARGIN
from posfallback.services.snapshots import RegisterSnapshot


FBAR_PLACES = 7


class FKey(NamedTuple):
    """One key of the bar at the bottom: its name on the keyboard, its words, what it does."""

    cap: str
    title: str
    slot: Callable[[], object]


class Page(QWidget):
    """A screen. Subclasses draw; the window decides which one is shown."""

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__()
        self.desk = desk
        self.setObjectName(name)

    def draw(self, snapshot: RegisterSnapshot) -> None:
        """Show a snapshot."""
        raise NotImplementedError

    def enter(self) -> None:
        """Get ready to be shown."""

    def field(self) -> QWidget:
        """Return what has the caret."""
        raise NotImplementedError

    def f_keys(self) -> list[FKey]:
        """Return the keys of the bar that work now."""
        raise NotImplementedError

    def help_words(self) -> list[tuple[str, str]]:
        """Return what each key does here, for the help."""
        raise NotImplementedError

    def help_area(self) -> QWidget:
        """Return the part that the help covers."""
        raise NotImplementedError

    def press(self, event: QKeyEvent) -> bool:
        """Answer a key that no field wanted; returns False when it means nothing here."""
        raise NotImplementedError

    def scanned(self, text: str) -> None:
        """Take what the scanner read."""
        raise NotImplementedError


class FBar(QWidget):
    """The bar at the bottom: up to seven places of one width, so that F1 is always where it was."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("fBar")
        self.setFixedHeight(FBAR_PX)
        self._shown: list[tuple[str, str]] = []
        self._slots: dict[str, Callable[[], object]] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        self._grid.setSpacing(GAP)
        for column in range(FBAR_PLACES):
            self._grid.setColumnStretch(column, 1)
            self._grid.setColumnMinimumWidth(column, 56)

    def draw(self, keys: list[FKey], extra: FKey | None = None) -> None:
        """Show these keys; `extra` takes the last two places."""
        wanted = [(key.cap, key.title) for key in (*keys, *([extra] if extra else []))]
        self._slots = {key.cap: key.slot for key in keys}
        if extra:
            self._slots[extra.cap] = extra.slot
        if wanted == self._shown:
            return
        self._shown = wanted
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for column, (cap, title) in enumerate(wanted[: len(keys)]):
            self._grid.addWidget(self._key(cap, title), 0, column)
        if extra:
            self._grid.addWidget(self._key(extra.cap, extra.title), 0, FBAR_PLACES - 2, 1, 2)

    def _key(self, cap: str, title: str) -> Key:
        return Key(f"bar{cap}", title, lambda: self._slots[cap](), over=cap, height=56, said=f"{title}, {cap}")

    def run(self, cap: str) -> bool:
        """Do what the key with this name does; returns False when there is none."""
        slot = self._slots.get(cap)
        if slot is not None:
            slot()
        return slot is not None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self).fillRect(self.rect(), theme.colour("sunken"))
