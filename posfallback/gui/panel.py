"""What takes the place of the quick keys for a moment: a card with a question, one step back and the blue button.

Rule of this module: the ticket stays in sight and scanning goes on; nothing here is a window.
"""

from abc import abstractmethod
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posfallback.gui.desk import Desk
from posfallback.gui.fields import EntryField
from posfallback.gui.key import Key
from posfallback.gui.language import say
from posfallback.gui.pad import Pad, digit_pad
from posfallback.gui.parts import Card, Shape, Text
from posfallback.gui.tokens import GAP, MARGIN, TARGET_PX
from posfallback.services.snapshots import RegisterSnapshot

BOTTOM_PX = 72
LEAST_KEY_PX = 56
"""No digit of a screen on which is rung is lower."""


class Panel(QWidget):
    """A card in the right column with a title, a body, and two keys under it; `back` is said on the first one."""

    def __init__(
        self,
        desk: Desk,
        name: str,
        close: Callable[[], object],
        *,
        back: str = "",
        shape: str = "",
        title_px: int = 24,
    ) -> None:
        super().__init__()
        self.desk = desk
        self.close_panel = close
        self.setObjectName(name)
        self.card = card = Card("card", f"{name}Card")
        self._title = Text("", title_px, bold=True, name=f"{name}Title").wrapped()
        head = QHBoxLayout()
        head.setSpacing(12)
        if shape:
            head.addWidget(Shape(shape, 28))
        head.addWidget(self._title, 1)
        self.body = QVBoxLayout(card)
        self.body.setContentsMargins(16, 8, 16, 12)
        self.body.setSpacing(GAP)
        self.body.addLayout(head)
        self.back = Key(f"{name}Back", back or say("Back"), self.go_back, kind="plain", cap="Esc", height=BOTTOM_PX)
        self.back.setFixedWidth(160)
        self.blue = Key(f"{name}Go", "", self.go, kind="blue", px=20, cap="F12", height=BOTTOM_PX)
        self.bottom = QHBoxLayout()
        self.bottom.setSpacing(GAP)
        self.bottom.addWidget(self.back)
        self.bottom.addWidget(self.blue, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MARGIN)
        column.addWidget(card, 1)
        column.addLayout(self.bottom)

    def showEvent(self, event: QShowEvent) -> None:
        """Let Tab reach the two keys under the card after what is in it: the card was filled after they were made."""
        super().showEvent(event)
        last: QWidget = self.card
        part = self.nextInFocusChain()
        while part is not None and part is not self:
            if self.card.isAncestorOf(part) and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
                last = part
            part = part.nextInFocusChain()
        QWidget.setTabOrder(last, self.back)
        QWidget.setTabOrder(self.back, self.blue)

    def field(self) -> QWidget | None:
        """Return what has the caret, None to leave it in the scan field."""
        return None

    def draw(self, snapshot: RegisterSnapshot) -> None:
        """Show a snapshot."""

    @abstractmethod
    def go(self) -> None:
        """Do what the blue button says."""

    def go_back(self) -> None:
        """Leave without doing anything."""
        self.close_panel()

    def press(self, event: QKeyEvent) -> bool:
        """Answer a key; returns False when it means nothing here."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.go()
            return True
        return False

    def clear(self) -> bool:
        """Empty the field; returns False when there was nothing in it."""
        return False

    def scanned(self, text: str) -> bool:
        """Take what the scanner read; returns False where it belongs on the ticket."""
        del text
        return False


class NumberPanel(Panel):
    """A panel with one field and the pad; tabs above it choose what the number means."""

    def __init__(
        self,
        desk: Desk,
        name: str,
        close: Callable[[], object],
        *,
        label: str,
        back: str = "",
        shape: str = "",
        key_px: int = 64,
    ) -> None:
        super().__init__(desk, name, close, back=back, shape=shape)
        self.tabs = QVBoxLayout()
        self.tabs.setSpacing(GAP)
        self.body.addLayout(self.tabs)
        self.body.addStretch(1)
        self.entry = EntryField(f"{name}Field", label)
        self.entry.edited.connect(self.redraw)
        self.body.addWidget(self.entry)
        self._key_px = key_px
        self.pad: Pad = digit_pad(self.entry.type, self.entry.erase, name=f"{name}Pad", height=key_px)
        self.body.addWidget(self.pad)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with keys of a height that leaves room for the words."""
        super().showEvent(event)
        self.fit_pad()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again whether the words leave room for high keys."""
        super().resizeEvent(event)
        self.fit_pad()

    def fit_pad(self) -> None:
        """Make the keys as high as is usual here; where words above them need the room, as low as they may be."""
        room = self.height() - BOTTOM_PX - MARGIN
        for height in (self._key_px, LEAST_KEY_PX):
            self.pad.set_key_height(height)
            if self.body.totalHeightForWidth(self.card.width()) <= room:
                break

    def add_tabs(
        self, choices: dict[str, str], chosen: Callable[[str], object], *, into: QHBoxLayout | None = None
    ) -> dict[str, Key]:
        """Add a row of tabs, or add them to a row; `choices` is name -> title."""
        row = into or QHBoxLayout()
        row.setSpacing(GAP)
        made = {}
        for name, title in choices.items():
            key = Key(name, title, partial(chosen, name), kind="plain", bold=False, height=TARGET_PX)
            row.addWidget(key)
            made[name] = key
        if into is None:
            self.tabs.addLayout(row)
        return made

    def redraw(self) -> None:
        """Say on the blue button what it would do now."""

    def field(self) -> QWidget | None:
        """The number has the caret."""
        return self.entry

    def clear(self) -> bool:
        """Empty the field."""
        had = bool(self.entry.typed())
        self.entry.put("")
        return had
