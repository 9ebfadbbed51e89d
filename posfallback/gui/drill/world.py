"""A drill in the window: the same window shows another register for a while, and comes back to the real one.

Rule of this module: the real register stays open and is asked nothing but whether central answers; nothing is begun
while something is for real, and whatever ends a drill leads back to the real register.
"""

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from posfallback import drills
from posfallback.domain.drills import check_crew
from posfallback.domain.errors import Fault
from posfallback.gui import theme
from posfallback.gui.desk import Desk
from posfallback.gui.drill.frame import LAP_PX, SIDE_PX, TOP_PX, DrillFrame, TaskRow
from posfallback.gui.language import say
from posfallback.gui.office.way import Offices
from posfallback.gui.page import FKey
from posfallback.gui.tokens import FBAR_PX, GAP
from posfallback.services.drills import check_may_begin

if TYPE_CHECKING:
    from collections.abc import Callable

    from posfallback.gui.window import Window

SWEEP_MS = 50
PRINTER_S = 30.0
END_PLACE = 7
"""Where the bar shows how a drill ends, on every page."""


class DrillWorld:
    """Begins a drill in a window, follows it by the second, and ends it."""

    def __init__(self, window: "Window", desk: Desk, offices: Offices) -> None:
        self._window = window
        self._desk, self._offices = desk, offices
        self._rooms: drills.DrillRooms | None = None
        self._frame: DrillFrame | None = None
        self._row: TaskRow | None = None
        self._last = ("", "")
        self._closing: list[tuple[threading.Thread, drills.DrillRooms]] = []
        self._sweep = QTimer(window)
        self._sweep.setInterval(SWEEP_MS)
        self._sweep.timeout.connect(self._close_what_is_through)

    @property
    def runs(self) -> bool:
        """Whether a drill is shown."""
        return self._rooms is not None

    # --- begin ------------------------------------------------------------------------------------------------------

    def begin(self, scenario: str, crew: str) -> None:
        """Begin a drill, or say why not; the clerk is signed off first, so that nothing is left open for real."""
        self._desk.act(lambda: self._start(scenario, crew), then=self._show)

    def again(self) -> None:
        """Begin the last one once more."""
        self.begin(*self._last)

    def _start(self, scenario: str, crew: str) -> None:
        real = self._desk.rooms
        check_may_begin(
            running=False,
            outage=real.shifts.till.outage,
            central_down=bool(real.seen_down_since()),
            sale_open=bool(real.register.basket_id),
        )
        check_crew(crew)
        if real.register.clerk.number:
            real.register.sign_off()
        rooms = drills.start_drill(real.home.path, scenario_name=scenario, crew=crew, beside=real, clock=real.clock)
        try:
            # What cannot be opened is told now, where the real register is still in sight.
            rooms.register.snapshot()
        except BaseException:
            rooms.close()
            raise
        self._rooms, self._last = rooms, (scenario, crew)

    def _show(self) -> None:
        rooms = self._rooms
        if rooms is None:
            return
        rooms.printing.start()
        desk = Desk(rooms, self._desk.amounts)
        self._dress(drill=True)
        self._frame = DrillFrame(self._window)
        offices = Offices(desk)
        self._window.listen(desk, offices)
        self._window.move_to(desk, offices)

    def _dress(self, *, drill: bool) -> None:
        """Put the window in its violet frame, or take it off."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.use(app, dark=theme.is_dark(), drill=drill)
        side = SIDE_PX - LAP_PX if drill else 0
        self._window.strip.setVisible(not drill)
        # The frame takes more of the height than the strip: the bar gives some of it back to the page.
        self._window.bar.setFixedHeight(FBAR_PX - GAP if drill else FBAR_PX)
        column = self._window.layout()
        if column is not None:
            column.setContentsMargins(side, TOP_PX - LAP_PX if drill else 0, side, side)

    # --- while it runs ----------------------------------------------------------------------------------------------

    def task_row(self) -> TaskRow:
        """Return a new row for the sell page."""
        self._row = TaskRow()
        self.draw()
        return self._row

    def draw(self) -> None:
        """Show the task and the time."""
        if self._rooms is not None and self._row is not None:
            self._row.draw(self._rooms.practice.view())

    def said_anew(self) -> None:
        """Say the frame in the language that is spoken now."""
        self._row = None
        if self._frame is not None:
            self._frame.say()

    def tick(self) -> bool:
        """Follow the clock; returns True when central has gone down and it is for real now."""
        if self._rooms is None:
            return False
        if self._desk.rooms.seen_down_since():
            self._leave(self._rooms.practice.central_went_down)
            return True
        self.draw()
        return False

    def bar_keys(self, keys: list[FKey]) -> list[FKey]:
        """Return the keys of the bar with the one that ends the drill; what stood there takes the first free place."""
        taken = {key.place for key in keys}
        free = next((place for place in range(END_PLACE) if place not in taken), END_PLACE + 1)
        moved = [key._replace(place=free) if key.place == END_PLACE else key for key in keys]
        return [*moved, FKey(END_PLACE, "Ctrl+D", say("End drill"), self.end)]

    def press(self, event: QKeyEvent) -> bool:
        """Answer the two keys that end a drill, whatever is asked or open."""
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if not self.runs or event.key() != Qt.Key.Key_D or not with_control:
            return False
        self.end()
        return True

    # --- end --------------------------------------------------------------------------------------------------------

    def end(self) -> None:
        """End the drill and show how it went."""
        if self._rooms is not None:
            self._leave(self._rooms.practice.end)

    def close(self) -> None:
        """End the drill because the window closes."""
        if self._rooms is not None:
            self._seal_end(self._rooms.practice.end)
            self._window.offices.close()
            self._rooms.close()
            self._rooms = None
            self._dress(drill=False)
        for thread, rooms in self._closing:
            thread.join()
            rooms.close()
        self._closing.clear()
        self._sweep.stop()

    def _close_later(self, rooms: drills.DrillRooms) -> None:
        """Close a drill once its printer is through with the paper in hand, which nobody waits for."""
        thread = threading.Thread(target=rooms.printing.stop, args=(PRINTER_S,), name="drill-printer", daemon=True)
        thread.start()
        self._closing.append((thread, rooms))
        self._sweep.start()

    def _close_what_is_through(self) -> None:
        for thread, rooms in [pair for pair in self._closing if not pair[0].is_alive()]:
            self._closing.remove((thread, rooms))
            rooms.close()
        if not self._closing:
            self._sweep.stop()

    def _seal_end(self, verb: "Callable[[], object]") -> Fault | None:
        try:
            verb()
        except Fault as fault:
            # A drill whose own book cannot be written must not keep anybody from selling for real.
            return fault
        return None

    def _leave(self, verb: "Callable[[], object]") -> None:
        rooms = self._rooms
        if rooms is None:
            return
        fault = self._seal_end(verb)
        view = rooms.practice.view()
        self._rooms = self._row = None
        self._window.offices.close()
        self._close_later(rooms)
        if self._frame is not None:
            self._frame.setParent(None)
            self._frame.deleteLater()
            self._frame = None
        self._dress(drill=False)
        self._window.move_to(self._desk, self._offices)
        self._offices.show_score(view, self.again)
        if fault is not None:
            self._desk.tell_fault(fault)
