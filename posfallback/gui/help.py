"""Help in place of the keys: what each key does here, and the last notices, so that nothing that was said is lost."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from posfallback.gui.key import Key
from posfallback.gui.language import say
from posfallback.gui.parts import Card, Text
from posfallback.gui.tokens import GAP
from posfallback.services.snapshots import Notice

NOTICES_ON_A_PAGE = 3
ROWS_PX, COLUMNS_PX = 4, 16
SIDES_PX, HEAD_PX, MORE_PX = 32, 76, 56
"""What of the card the rows of keys do not get: at both sides, over and under them, and for the key to the others."""


class Help(Card):
    """A card over a part of the page; F1 or Esc closes it."""

    def __init__(self, close: Callable[[], object]) -> None:
        super().__init__("card", "help")
        self._notices: list[Notice] = []
        self._first = 0
        self._words: Sequence[tuple[str, str]] = ()
        self._first_words = 0
        self._keys_tab = Key("helpKeys", say("Keys"), lambda: self._show(0), kind="plain", height=48)
        self._said_tab = Key("helpSaid", say("Notices"), lambda: self._show(1), kind="plain", height=48)
        closing = Key("helpClose", say("Close"), close, kind="plain", cap="F1", height=48)
        tabs = QHBoxLayout()
        tabs.setSpacing(GAP)
        for key in (self._keys_tab, self._said_tab, closing):
            tabs.addWidget(key)
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(COLUMNS_PX)
        self._rows.setVerticalSpacing(ROWS_PX)
        keys = QWidget()
        box = QVBoxLayout(keys)
        box.setContentsMargins(4, 0, 4, 0)
        box.addLayout(self._rows)
        box.addStretch(1)
        self._more = Key("helpMore", say("More keys"), self._turn_words, height=48)
        box.addWidget(self._more)
        said = QWidget()
        said_box = QVBoxLayout(said)
        said_box.setContentsMargins(4, 0, 4, 0)
        self._said = Text("", 16, name="helpNotices").wrapped()
        self._said.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._older = Key("helpOlder", say("Older"), self._turn, height=48)
        said_box.addWidget(self._said, 1)
        said_box.addWidget(self._older)
        self._stack = QStackedWidget()
        self._stack.addWidget(keys)
        self._stack.addWidget(said)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 8)
        column.setSpacing(8)
        column.addLayout(tabs)
        column.addWidget(self._stack, 1)
        self.hide()

    def open(self, over: QWidget, words: Sequence[tuple[str, str]], told: Sequence[Notice]) -> None:
        """Cover a part of the page."""
        self._words = words
        self._first_words = 0
        self._notices = list(reversed(told))
        self._first = 0
        self.setParent(over.parentWidget())
        self.setGeometry(over.geometry())
        self._draw_words()
        self._show(0)
        self.show()
        self.raise_()

    def _show(self, place: int) -> None:
        self._keys_tab.choose(place == 0)
        self._said_tab.choose(place == 1)
        self._stack.setCurrentIndex(place)
        self._draw_notices()

    def _draw_words(self) -> None:
        """Show what each key does, from the first that was not shown yet and as many as there is room for."""
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        rows = [(Text(cap, 16, bold=True), Text(does, 16).wrapped()) for cap, does in self._words]
        caps = max(cap.sizeHint().width() for cap, _ in rows)
        width = self.width() - SIDES_PX - caps - COLUMNS_PX
        heights = [max(cap.sizeHint().height(), does.heightForWidth(width)) + ROWS_PX for cap, does in rows]
        room = self.height() - HEAD_PX
        self._more.setVisible(sum(heights) > room)
        if sum(heights) > room:
            room -= MORE_PX
        for row in range(self._first_words, len(rows)):
            if sum(heights[self._first_words : row + 1]) > room:
                break
            for column, part in enumerate(rows[row]):
                self._rows.addWidget(part, row, column)
        self._rows.setColumnStretch(1, 1)
        self._rows.setColumnMinimumWidth(0, caps)

    def _turn_words(self) -> None:
        shown = self._first_words + self._rows.count() // 2
        self._first_words = shown if shown < len(self._words) else 0
        self._draw_words()

    def _turn(self) -> None:
        self._first = self._first + NOTICES_ON_A_PAGE if self._first + NOTICES_ON_A_PAGE < len(self._notices) else 0
        self._draw_notices()

    def _draw_notices(self) -> None:
        shown = self._notices[self._first : self._first + NOTICES_ON_A_PAGE]
        told = "\n\n".join(f"{say(notice.message)} {say(notice.hint)}" for notice in shown)
        self._said.say(told or say("Nothing was said yet."))
        self._older.setVisible(len(self._notices) > NOTICES_ON_A_PAGE)
        more = self._first + NOTICES_ON_A_PAGE < len(self._notices)
        self._older.say(say("Older") if more else say("Newest"))
