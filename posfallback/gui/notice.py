"""One notice at the foot of the ticket or beside its cause: what happened, what to do now.

Rule of this module: it never takes the caret.
"""

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from posfallback.domain.words import mark
from posfallback.gui.key import Key
from posfallback.gui.language import say
from posfallback.gui.parts import Card, Ground, Shape, Text
from posfallback.gui.spoken import name_it
from posfallback.services.snapshots import Notice

LEAST_PX = 64
_STEPS = {"drop": mark("Drop cash"), "close": mark("Close shift")}
_SHAPES = {"info": "info", "caution": "triangle", "stop": "octagon"}


class SignCard(Card):
    """A card with a sign, and one or two lines of words beside it."""

    def __init__(self, ground: Ground, name: str, *lines: Text) -> None:
        super().__init__(ground, name)
        self.sign = Shape("info", 28)
        self.lines = QVBoxLayout()
        self.lines.setSpacing(0)
        self.lines.addStretch(1)
        for line in lines:
            self.lines.addWidget(line)
        self.lines.addStretch(1)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(14, 2, 8, 2)
        self.row.setSpacing(12)
        self.row.addWidget(self.sign)
        self.row.addLayout(self.lines, 1)


class NoticeRow(SignCard):
    """A notice with its shape, a bold line, a quiet line, and Seen or the next step where it names one."""

    def __init__(self, seen: Callable[[], object], step: Callable[[str], object] | None = None) -> None:
        self._message = Text("", 16, bold=True, name="noticeMessage").wrapped()
        self._hint = Text("", 16, name="noticeHint").wrapped()
        super().__init__("info", "notice", self._message, self._hint)
        self._next = ""
        self._take_step = step
        self._seen = Key("noticeSeen", say("Seen"), seen, height=52)
        self._seen.setFixedWidth(80)
        self.row.addWidget(self._seen)
        self._step = Key("noticeStep", "", self._go, height=52)
        self._step.setFixedWidth(128)
        self.row.addWidget(self._step)
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
        self.sign.show_shape(_SHAPES[notice.rank])
        message, hint = say(notice.message), say(notice.hint)
        self._message.say(message)
        self._hint.say(hint)
        self._hint.setVisible(bool(hint))
        name_it(self, f"{message} {hint}".strip())
        self.show()
        self._grow()

    def _grow(self) -> None:
        """Take the height that the words need: they come from many places and are never cut."""
        if self.width() > 0:
            # A layout within a layout keeps the heights of the words before until it is told.
            self.lines.invalidate()
            self.row.invalidate()
            self.setFixedHeight(max(LEAST_PX, self.row.heightForWidth(self.width())))
            self.lines.invalidate()
            self.row.activate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again how many lines the words take."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._grow()
