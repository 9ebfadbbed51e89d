"""What the two pages of paper slips share: the slips leading, and beside them a column that can also ask why.

Rule of this module: it knows no slip; a question takes the place of the column and gives it back.
"""

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QStackedWidget, QWidget

from posfallback.gui.desk import Desk
from posfallback.gui.office.page import OfficePage
from posfallback.gui.reason_panel import Question, ReasonPanel
from posfallback.gui.tokens import GAP, MARGIN

LEFT_PX, RIGHT_PX, RIGHT_MOST_PX = 560, 416, 520


class SlipsPage(OfficePage):
    """A page with a column beside it. `lay_beside` fills both sides."""

    has_bar = True

    def __init__(self, desk: Desk, name: str, leave: Callable[[], object]) -> None:
        super().__init__(desk, name, leave)
        self.back.hide()
        self.asking = ReasonPanel(desk, self.ask_nothing)
        self._beside = QStackedWidget()

    def lay_beside(self, left: QWidget | QLayout, right: QWidget) -> None:
        """Lay out the page."""
        self._beside.addWidget(right)
        self._beside.addWidget(self.asking)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, MARGIN, MARGIN, GAP)
        row.setSpacing(MARGIN)
        if isinstance(left, QWidget):
            row.addWidget(left, 1)
        else:
            row.addLayout(left, 1)
        row.addWidget(self._beside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the width that is left to the column first, then to the slips."""
        super().resizeEvent(event)
        room = self.width() - 3 * MARGIN - LEFT_PX
        self._beside.setFixedWidth(min(max(room, RIGHT_PX), RIGHT_MOST_PX))

    def right_column(self) -> QWidget:
        """Ask a manager beside the slips."""
        return self._beside

    @property
    def asks(self) -> bool:
        """Whether a question is open."""
        return self._beside.currentWidget() is self.asking

    def ask(self, question: Question) -> None:
        """Ask in place of the column."""
        self.asking.open(question)
        self._beside.setCurrentWidget(self.asking)
        self.setFocus()
        self.desk.changed.emit()

    def ask_nothing(self) -> None:
        """Give the column back."""
        if self.asks:
            self._beside.setCurrentIndex(0)
            self.go_on()
            self.desk.changed.emit()

    def go_on(self) -> None:
        """Put the caret back where the question took it from."""
