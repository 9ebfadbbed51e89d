"""What the window wears in a drill: the violet theme and the hatched frame, in the room that strip and bar leave it.

Rule of this module: whatever it puts on comes off whole; it knows no register.
"""

from PySide6.QtWidgets import QApplication, QWidget

from posfallback.gui import theme
from posfallback.gui.drill.frame import LAP_PX, SIDE_PX, TOP_PX, DrillFrame, TaskWords
from posfallback.gui.tokens import FBAR_PX, GAP


class Dress:
    """Dresses a window whose layout holds `strip`, the pages and `bar`."""

    def __init__(self, window: QWidget, strip: QWidget, bar: QWidget) -> None:
        self._window, self._strip, self._bar = window, strip, bar
        self._frame: DrillFrame | None = None

    def put_on(self) -> None:
        """Put the window in its frame."""
        self._wear(drill=True)
        self._frame = DrillFrame(self._window)

    def take_off(self) -> None:
        """Leave the window as it was."""
        if self._frame is not None:
            self._frame.setParent(None)
            self._frame.deleteLater()
            self._frame = None
        self._wear(drill=False)

    def show_task(self, told: TaskWords | None) -> None:
        """Tell in the frame which task is due; None where the page itself tells it."""
        if self._frame is not None:
            self._frame.show_task(told)

    def say(self) -> None:
        """Say the frame in the language that is spoken now."""
        if self._frame is not None:
            self._frame.say()

    def _wear(self, *, drill: bool) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.use(app, dark=theme.is_dark(), drill=drill)
        side = SIDE_PX - LAP_PX if drill else 0
        self._strip.setVisible(not drill)
        # The frame takes more of the height than the strip: the bar gives some of it back to the page.
        self._bar.setFixedHeight(FBAR_PX - GAP if drill else FBAR_PX)
        column = self._window.layout()
        if column is not None:
            column.setContentsMargins(side, TOP_PX - LAP_PX if drill else 0, side, side)
