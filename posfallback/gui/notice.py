"""One notice at the foot of the ticket or beside its cause: what happened, what to do now. It never takes the caret."""

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from posfallback.domain.words import mark
from posfallback.gui.key import Key
from posfallback.gui.language import say
from posfallback.gui.parts import Card, Shape, Text
from posfallback.gui.spoken import name_it
from posfallback.services.snapshots import Notice

LEAST_PX = 64
_STEPS = {"drop": mark("Drop cash"), "close": mark("Close shift")}
_SHAPES = {"info": "info", "caution": "triangle", "stop": "octagon"}


class NoticeRow(Card):
    """A notice with its shape, a bold line, a quiet line, and Seen or the next step where it names one."""

    def __init__(self, seen: Callable[[], object], step: Callable[[str], object] | None = None) -> None:
        super().__init__("info", "notice")
        self._next = ""
        self._take_step = step
        self._shape = Shape("info", 28)
        self._message = Text("", 16, bold=True, name="noticeMessage").wrapped()
        self._hint = Text("", 16, name="noticeHint").wrapped()
        words = self._lines = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._message)
        words.addWidget(self._hint)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 2, 8, 2)
        row.setSpacing(12)
        row.addWidget(self._shape)
        row.addLayout(words, 1)
        self._seen = Key("noticeSeen", say("Seen"), seen, height=52)
        self._seen.setFixedWidth(80)
        row.addWidget(self._seen)
        self._step = Key("noticeStep", "", self._go, height=52)
        self._step.setFixedWidth(128)
        row.addWidget(self._step)
        self.hide()

    def _go(self) -> None:
        if self._take_step is not None:
            self._take_step(self._next)

    def draw(self, notice: Notice | None) -> None:
        """Show a notice, or nothing."""
        if notice is None:
            self.hide()
            return
        self._next = notice.step if self._take_step is not None else ""
        self._seen.setVisible(not notice.step)
        self._step.setVisible(bool(self._next))
        self._step.say(say(_STEPS[self._next]) if self._next else "")
        self.use_ground(notice.rank)
        self._shape.show_shape(_SHAPES[notice.rank])
        message, hint = say(notice.message), say(notice.hint)
        self._message.say(message)
        self._hint.say(hint)
        self._hint.setVisible(bool(hint))
        name_it(self, f"{message} {hint}".strip())
        self.show()
        self._grow()

    def _grow(self) -> None:
        """Take the height that the words need: they come from many places and are never cut."""
        row = self.layout()
        if row is not None and self.width() > 0:
            # A layout within a layout keeps the heights of the words before until it is told.
            self._lines.invalidate()
            row.invalidate()
            self.setFixedHeight(max(LEAST_PX, row.heightForWidth(self.width())))
            self._lines.invalidate()
            row.activate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again how many lines the words take."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._grow()
