"""A drill in the window: the same window shows another register for a while, and comes back to the real one.

Rule of this module: the real register stays open and is asked nothing but whether central answers; nothing is begun
while something is for real, and whatever ends a drill leads back to the real register.
"""

import threading
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent

from posfallback import drills
from posfallback.domain.drills import check_crew
from posfallback.domain.errors import Fault
from posfallback.gui.desk import Desk
from posfallback.gui.drill.dress import Dress
from posfallback.gui.drill.frame import TaskRow, task_words
from posfallback.gui.language import say
from posfallback.gui.office.way import Offices
from posfallback.gui.page import FKey
from posfallback.services.drills import check_may_begin

SWEEP_MS = 50
PRINTER_S = 30.0
CLOSING_S = 2.0
END_PLACE = 7
"""Where the bar shows how a drill ends, on every page."""


class Stage(Protocol):
    """Where one register at a time is shown: the window."""

    def listen(self, desk: Desk, offices: Offices) -> None:
        """Draw and do what a desk says from now on."""

    def move_to(self, desk: Desk, offices: Offices) -> None:
        """Show another register."""


class DrillWorld:
    """Begins a drill on a stage, follows it by the second, and ends it; `desk` and `offices` are the real ones."""

    def __init__(self, stage: Stage, dress: Dress, desk: Desk, offices: Offices) -> None:
        self._stage, self._dress = stage, dress
        self._desk, self._offices = desk, offices
        self._rooms: drills.DrillRooms | None = None
        self._practised_offices: Offices | None = None
        self._row: TaskRow | None = None
        self._last = ("", "")
        self._closing: list[tuple[threading.Thread, drills.DrillRooms]] = []
        self._sweep = QTimer()
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
        self._dress.put_on()
        offices = self._practised_offices = Offices(desk)
        self._stage.listen(desk, offices)
        self._stage.move_to(desk, offices)

    # --- while it runs ----------------------------------------------------------------------------------------------

    def task_row(self) -> TaskRow:
        """Return a new row for the sell page."""
        self._row = TaskRow()
        self.draw()
        return self._row

    def draw(self) -> None:
        """Show the task and the time: in the row of the sell page, on all others in the frame."""
        if self._rooms is None:
            return
        view = self._rooms.practice.view()
        if self._row is not None:
            self._row.draw(view)
        has_row = self._row is not None and self._row.isVisible()
        self._dress.show_task(None if has_row else task_words(view))

    def said_anew(self) -> None:
        """Say the frame in the language that is spoken now."""
        self._row = None
        self._dress.say()

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
            self._close_offices()
            self._rooms.close()
            self._rooms = None
            self._dress.take_off()
        for thread, rooms in self._closing:
            # The paper in hand is through by then; a printer that hangs keeps no window.
            thread.join(CLOSING_S)
            rooms.close()
        self._closing.clear()
        self._sweep.stop()

    def _close_offices(self) -> None:
        if self._practised_offices is not None:
            self._practised_offices.close()
            self._practised_offices = None

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

    def _seal_end(self, verb: Callable[[], object]) -> Fault | None:
        try:
            verb()
        except Fault as fault:
            # A drill whose own book cannot be written must not keep anybody from selling for real.
            return fault
        return None

    def _leave(self, verb: Callable[[], object]) -> None:
        rooms = self._rooms
        if rooms is None:
            return
        fault = self._seal_end(verb)
        view = rooms.practice.view()
        self._rooms = self._row = None
        self._close_offices()
        self._close_later(rooms)
        self._dress.take_off()
        self._stage.move_to(self._desk, self._offices)
        self._offices.show_score(view, self.again)
        if fault is not None:
            self._desk.tell_fault(fault)
