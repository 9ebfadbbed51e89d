"""What a screen is: it draws a snapshot, has one field for the caret, and answers each key and scan.

Rule of this module: a page draws and answers; which one is shown the window decides.
"""

from abc import abstractmethod
from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from posfallback.gui import theme
from posfallback.gui.desk import Desk
from posfallback.gui.fields import ScanField
from posfallback.gui.key import Key
from posfallback.gui.tokens import FBAR_PX, GAP, MARGIN
from posfallback.services.snapshots import RegisterSnapshot

FBAR_PLACES = 8


class FKey(NamedTuple):
    """One key of the bar at the bottom: its place, its name on the keyboard, its words, what it does.

    `title` has room for 12 letters in every language. Where a text is longer, the bar has a short English text of its
    own, so that it is translated by itself ("Undo remove"), and `said` is what a screen reader says instead.
    """

    place: int
    cap: str
    title: str
    slot: Callable[[], object]
    said: str = ""


class Page(QWidget):
    """A screen. Subclasses draw; the window decides which one is shown.

    What each must give is abstract, and the type checker holds it; a class of Qt takes no `ABC` beside it.
    """

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__()
        self.desk = desk
        self.setObjectName(name)

    changes_by_itself = False
    """Whether the page tells of things that change while nobody touches it, such as a printer."""

    has_bar = True
    """Whether the bar of F-keys stands under the page."""

    def choose_way(self, way: str) -> None:
        """Show one way to pay, where there are any."""

    @abstractmethod
    def draw(self, snapshot: RegisterSnapshot) -> None:
        """Show a snapshot."""

    def enter(self) -> None:
        """Get ready to be shown."""

    @abstractmethod
    def field(self) -> QWidget:
        """Return what has the caret."""

    @abstractmethod
    def f_keys(self) -> list[FKey]:
        """Return the keys of the bar that work now."""

    @abstractmethod
    def help_words(self) -> list[tuple[str, str]]:
        """Return what each key does here, for the help."""

    @abstractmethod
    def help_area(self) -> QWidget:
        """Return the part that the help covers."""

    def right_column(self) -> QWidget:
        """Return the part in which a manager is asked: what was asked for stays in sight beside it."""
        return self.help_area()

    def flash(self, cue: str) -> None:
        """Show the picture of a tone on the scan field, where there is one."""
        for field in self.findChildren(ScanField):
            field.flash(cue)

    @abstractmethod
    def press(self, event: QKeyEvent) -> bool:
        """Answer a key that no field wanted; returns False when it means nothing here."""

    @abstractmethod
    def scanned(self, text: str) -> None:
        """Take what the scanner read."""


class FBar(QWidget):
    """The bar at the bottom: up to eight places of one width, so that F1 is always where it was."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("fBar")
        self.setFixedHeight(FBAR_PX)
        self._shown: list[tuple[str, str, str, int, int]] = []
        self._slots: dict[str, Callable[[], object]] = {}
        self._keys: list[tuple[Key, int, int]] = []

    def draw(self, keys: list[FKey], extra: FKey | None = None) -> None:
        """Show these keys; `extra` takes the last two places, and a key that would stand there works unseen."""
        room = FBAR_PLACES - 2 if extra else FBAR_PLACES
        # In the order of their places, so that Tab goes along the bar as one reads it.
        shown = sorted((key for key in keys if key.place < room), key=lambda key: key.place)
        wanted = [(key.cap, key.title, key.said, key.place, 1) for key in shown]
        if extra:
            wanted.append((extra.cap, extra.title, extra.said, room, 2))
        self._slots = {key.cap: key.slot for key in keys}
        if extra:
            self._slots[extra.cap] = extra.slot
        if wanted == self._shown:
            return
        self._shown = wanted
        for key, _, _ in self._keys:
            key.hide()
            key.deleteLater()
        self._keys = []
        for cap, title, said, place, places in wanted:
            key = Key(f"bar{cap}", title, partial(self.run, cap), over=cap, height=56, said=f"{said or title}, {cap}")
            key.setParent(self)
            key.show()
            self._keys.append((key, place, places))
        self._place()

    def forget(self) -> None:
        """Make every key anew at the next drawing."""
        self._shown = []

    def _place(self) -> None:
        pitch = (self.width() - 2 * MARGIN + GAP) / FBAR_PLACES
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for key, place, places in self._keys:
            width = round(pitch * places - GAP)
            x = round(MARGIN + pitch * place)
            y = self.height() - GAP - 56
            key.setGeometry(self.width() - x - width if mirrored else x, y, width, 56)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give every place the same width."""
        super().resizeEvent(event)
        self._place()

    def run(self, cap: str) -> bool:
        """Do what the key with this name does; returns False when there is none."""
        slot = self._slots.get(cap)
        if slot is not None:
            slot()
        return slot is not None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground; in a drill the keys stand on the frame's own."""
        if not theme.is_drill():
            QPainter(self).fillRect(self.rect(), theme.colour("sunken"))
