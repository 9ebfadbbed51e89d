"""Practice on the real screens: opens a drill as a register is opened, with nothing of the register in reach.

What a face needs, and may rely on:

    rooms = start_drill(home, scenario="central-down", crew="Late crew")    # made, started and opened
    rooms = open_drill(home)                                                # the one that runs
    rooms.register, rooms.shifts, rooms.printing, ...                       # as of `bootstrap.open_register`
    rooms.practice.view()                                                   # services.drills.DrillView, each second
    rooms.practice.end()                                                    # Ctrl+D
    rooms.practice.central_went_down()                                      # the drill stops; say so, sell for real
    rooms.close()
    told_of(home)                                                           # DrillsTold: for the outage page
    scenario_names(), scenario(name).title                                  # what to choose from

A window whose register is open gives `beside=rooms`: it holds the lock already, and its journal is not written as long
as nobody calls its verbs. Sign the clerk off there first; the drill asks for number and PIN anew. What is refused
before a drill may start: services.drills.check_may_begin. In a drill there is no central (the strip says none), the
drawer stays shut, receipts say DRILL, and slips, PINs and loading are refused ("not-in-a-drill").

Rule of this module: a drill writes below `drill/` and nowhere else.
"""

from collections.abc import Callable
from contextlib import closing
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from posfallback.bootstrap import Reading, Rooms
from posfallback.plugs import APP
from posfallback.services.drills import (
    CrewStanding,
    DrillStory,
    Practice,
    check_may_begin,
    no_drill,
    opening_of_drill,
    standings_of,
    starting,
    stories_of,
)
from posfallback.services.sign_on import SignOn
from posfallback.storage.drills import (
    DrillFolder,
    DrillJournal,
    PracticeStaff,
    not_in_a_drill,
    scenario,
    scenario_names,
)
from posfallback.storage.home import Home
from posfallback.storage.lock import sealing_lock
from posfallback.storage.world import new_id

if TYPE_CHECKING:
    from posfallback.services.loading import Loading
    from posfallback.services.ports import Clock
    from posfallback.services.printers import Printer
    from posfallback.services.slip_entry import SlipEntry
    from posfallback.services.slip_form import SlipForm
    from posfallback.storage.journal import SqliteJournal

__all__ = ["DrillRooms", "DrillsTold", "open_drill", "scenario", "scenario_names", "start_drill", "told_of"]

FIRST_SCENARIO = "central-down"


class DrillsTold(msgspec.Struct, frozen=True, kw_only=True):
    """All drills of a register, the oldest first, and how each crew does."""

    drills: tuple[DrillStory, ...]
    crews: tuple[CrewStanding, ...]


class DrillRooms(Rooms):
    """The drill that runs, opened for selling in it; nobody sells for real until it is closed."""

    _is_drill = True

    def __init__(
        self, home: Path, *, beside: Rooms | None = None, receipts: bool = True, clock: "Clock | None" = None
    ) -> None:
        self._folder = DrillFolder(Home(home).required())
        self._beside = beside
        super().__init__(home, receipts=receipts, clock=clock)
        # A drill has no central: nothing is asked, nothing is sent, and no limit is held against what it knows.
        self.settings = msgspec.structs.replace(self.settings, central=None)
        if beside is not None:
            # The register may still print a receipt of its own, and prints again once the drill is over.
            self.turns = beside.turns

    def _find_home(self, home: Path) -> Home:  # noqa: ARG002 - the folder was made from it
        return self._folder.home(self._running())

    def _running(self) -> str:
        name = self._folder.running()
        if not name:
            raise no_drill()
        return name

    def _open_journal(self) -> "SqliteJournal":
        if self._beside is None:
            self._closing.enter_context(sealing_lock(self.home.root))
        try:
            # Until the lock was held, somebody else may have begun to sell for real, which ends a drill.
            self._running()
            return DrillJournal.open(self.home.journal, clock=self.clock)
        except BaseException:
            self.close()
            raise

    @cached_property
    def practice(self) -> Practice:
        """The drill's tasks, its time and its end."""
        return Practice(self.journal, self.clock, self._folder.forget_running)

    @cached_property
    def staff(self) -> PracticeStaff:
        """Who may sign on: the register's staff, of which nothing is changed."""
        return PracticeStaff(self.home.staff)

    @cached_property
    def sign_on(self) -> SignOn:
        """Checks who is there; wrong PINs are counted over all drills, apart from the register's own."""
        from posfallback.storage.wrong_pins import FILE_NAME, WrongPinsFile

        # One file for all drills: with a new one each, a new drill would let somebody guess on.
        return SignOn(self.staff, self.clock, WrongPinsFile(self.home.path.parent / FILE_NAME))

    def _printers(self) -> "dict[str, Callable[[], Printer]]":
        return {name: partial(_without_drawer, make) for name, make in super()._printers().items()}

    @cached_property
    def loading(self) -> "Loading":
        """Refused: prices and staff are the register's."""
        raise not_in_a_drill()

    @cached_property
    def slips(self) -> "SlipEntry":
        """Refused: a slip's number is used once, for real."""
        raise not_in_a_drill()

    @cached_property
    def slip_form(self) -> "SlipForm":
        """Refused, as `slips`."""
        raise not_in_a_drill()


def _without_drawer(make: "Callable[[], Printer]") -> "Printer":
    return msgspec.structs.replace(make(), pulse=b"")


def start_drill(
    home: Path,
    *,
    scenario_name: str = FIRST_SCENARIO,
    crew: str = "",
    beside: Rooms | None = None,
    receipts: bool = True,
    clock: "Clock | None" = None,
) -> DrillRooms:
    """Make a drill, start it and open it; nothing of the register is written.

    Raises Refusal of `check_may_begin`, "register-in-use", "no-such-scenario", "crew-long", "card-number"; Fault.
    """
    begin_drill(home, scenario_name=scenario_name, crew=crew, beside=beside, clock=clock)
    return open_drill(home, beside=beside, receipts=receipts, clock=clock)


def begin_drill(
    home: Path,
    *,
    scenario_name: str = FIRST_SCENARIO,
    crew: str = "",
    beside: Rooms | None = None,
    clock: "Clock | None" = None,
) -> str:
    """Make a drill and start it, without opening it; returns its name, such as "007". Raises as `start_drill`.

    One that was left over (its end could not be sealed, or it could not be opened) is ended first where the register
    is `beside`: whoever holds that has no other drill open, and nobody else can have one.
    """
    if beside is None:
        with sealing_lock(Home(home).required().path), closing(Reading(home, clock=clock)) as reading:
            down = reading.settings.central is not None and not reading.central.healthy()
            return _begin(reading, scenario_name, crew, central_down=down, sale_open=False)
    DrillFolder(beside.home).close_unfinished(beside.clock)
    sale_open = "register" in beside.__dict__ and bool(beside.register.basket_id)
    return _begin(beside, scenario_name, crew, central_down=bool(beside.seen_down_since()), sale_open=sale_open)


def _begin(reading: Reading, scenario_name: str, crew: str, *, central_down: bool, sale_open: bool) -> str:
    from importlib.metadata import version

    chosen = scenario(scenario_name)
    folder = DrillFolder(reading.home)
    reading.shifts.catch_up()
    check_may_begin(
        running=bool(folder.running()),
        outage=reading.shifts.till.outage,
        central_down=central_down,
        sale_open=sale_open,
    )
    opened = opening_of_drill(reading.settings, reading.clock, new_id(), f"{APP} {version(APP)}")
    started = starting(chosen, crew, folder.next_number(), reading.clock)
    return folder.make(opened, started, reading.clock)


def open_drill(
    home: Path, *, beside: Rooms | None = None, receipts: bool = True, clock: "Clock | None" = None
) -> DrillRooms:
    """Open the drill that runs; Refusal "no-drill" without one, "register-in-use" beside another that sells; Fault."""
    return DrillRooms(home, beside=beside, receipts=receipts, clock=clock)


def told_of(home: Path) -> DrillsTold:
    """Tell all drills of a register, beside whoever sells; raises Refusal "no-home", Fault."""
    folder = DrillFolder(Home(home).required())
    scores = list(folder.scores())
    running = folder.running()
    return DrillsTold(drills=stories_of(scores, int(running or "0")), crews=standings_of(scores))
