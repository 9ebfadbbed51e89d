"""The drills of a register home: one folder each below `drill/`, with a journal, drafts and a spool of its own.

Rule of this module: what is practised is written below `drill/` and nowhere else; settings, staff and price list are
the register's own, and only read.
"""

import logging
from collections.abc import Iterator
from contextlib import closing

import msgspec

from posfallback.domain.drills import FIRST_SALE_GOAL_S, TASKS, Scenario
from posfallback.domain.errors import Fault, Refusal
from posfallback.domain.facts import FORMAT_VERSION, AnyFact, DrillEnded, DrillStarted, DrillTask, JournalOpened
from posfallback.domain.words import words
from posfallback.journal.drills import DrillScore, score_of
from posfallback.journal.entry import Entry, Head
from posfallback.services.ports import Clock
from posfallback.shipped import shipped
from posfallback.storage.files import file_faults, put_file, sync_file, sync_folder
from posfallback.storage.home import RUNNING_DRILL, Home
from posfallback.storage.journal import SqliteJournal
from posfallback.storage.staff import StaffFile

_IN_THE_MAKING = ".unfinished"
_log = logging.getLogger(__name__)


class DrillHome(Home):
    """The paths of one drill: its own files in its own folder, the register's for what is only read."""

    def __init__(self, register: Home, name: str) -> None:
        super().__init__(register.drill / name)
        self.root = register.path
        self.settings = register.settings
        self.staff = register.staff
        self.catalogue = register.catalogue
        self.key = register.key


class DrillJournal(SqliteJournal):
    """A journal that says of each entry that it is practice, whoever made the fact."""

    def _insert(self, head: Head, fact: AnyFact) -> Entry:
        return super()._insert(head, msgspec.structs.replace(fact, drill=True))


class PracticeStaff(StaffFile):
    """The register's staff, of which a drill changes nothing."""

    def change_pin(self, number: str, pin: str) -> None:
        """Refuse."""
        del number, pin
        raise not_in_a_drill()


def not_in_a_drill() -> Refusal:
    """Return the refusal of what would reach beyond the drill."""
    return Refusal("not-in-a-drill", "A drill does not do that: it would be for real.", "End the drill first.")


class DrillFolder:
    """All drills of one register home."""

    def __init__(self, register: Home) -> None:
        self._register = register
        self._folder = register.drill
        self._running = register.drill / RUNNING_DRILL

    def home(self, name: str) -> DrillHome:
        """Return the paths of a drill."""
        return DrillHome(self._register, name)

    def names(self) -> list[str]:
        """Return the names of the drills, the oldest first; they are their numbers with leading zeros."""
        if not self._folder.is_dir():
            return []
        with file_faults(self._folder):
            found = [path.name for path in self._folder.iterdir() if path.name.isdecimal() and path.is_dir()]
        return sorted(found, key=int)

    def running(self) -> str:
        """Return the name of the drill that was started and has not ended; empty for none, or one that is damaged."""
        with file_faults(self._running):
            try:
                name = self._running.read_text(encoding="ascii").strip()
            except (FileNotFoundError, UnicodeDecodeError):
                return ""
        if name not in self.names():
            return ""
        score = self._readable(name)
        return name if score is not None and not score.how else ""

    def score(self, name: str) -> DrillScore | None:
        """Return the score of a drill; raises Fault for a journal in trouble."""
        with closing(SqliteJournal.open_read_only(self.home(name).journal)) as journal:
            return score_of(journal.entries())

    def scores(self) -> Iterator[DrillScore]:
        """Yield the score of every drill that can be read, the oldest first; a damaged one hides no other."""
        for name in self.names():
            score = self._readable(name)
            if score is not None:
                yield score

    def _readable(self, name: str) -> DrillScore | None:
        try:
            return self.score(name)
        except Fault as fault:
            _log.warning("Drill %s: %s", name, fault)
            return None

    def next_number(self) -> int:
        """Return the number of the drill that comes next; one that is damaged keeps its own."""
        return int((self.names() or ["0"])[-1]) + 1

    def make(self, opened: JournalOpened, started: DrillStarted, clock: Clock) -> str:
        """Make a drill whole or not at all, and say that it runs; returns its name. Raises Fault."""
        import shutil

        name = f"{started.number:03}"
        place = self.home(name)
        unfinished = self._folder / f"{name}{_IN_THE_MAKING}"
        with file_faults(place.path):
            self._folder.mkdir(mode=0o700, exist_ok=True)
            shutil.rmtree(unfinished, ignore_errors=True)
            unfinished.mkdir(mode=0o700)
        journal = unfinished / place.journal.name
        with closing(DrillJournal.create(journal, opened, clock=clock)) as made:
            made.seal(lambda _head: started)
        with file_faults(place.path):
            (unfinished / place.spool.name).mkdir(mode=0o700)
            sync_file(journal)
            sync_folder(unfinished)
            unfinished.rename(place.path)
            sync_folder(self._folder)
        put_file(self._running, name.encode("ascii"))
        return name

    def forget_running(self) -> None:
        """Say that no drill runs, once its journal says so; raises nothing.

        A file that stays is believed no more than the journal that it names.
        """
        try:
            self._running.unlink(missing_ok=True)
        except OSError as error:
            _log.warning("%s stays: %s", self._running, error)

    def close_unfinished(self, clock: Clock) -> None:
        """End a drill that nobody has ended, because the register is about to sell for real; raises nothing.

        A drill in trouble is never in the way of the register: it stays as it is, and counts as unfinished.
        """
        try:
            name = self.running()
            if name:
                with closing(DrillJournal.open(self.home(name).journal, clock=clock)) as journal:
                    journal.seal(lambda _head: _unfinished(clock))
        except Fault as fault:
            _log.warning("A drill could not be ended: %s", fault)
        self.forget_running()


def _unfinished(clock: Clock) -> DrillEnded:
    now = clock.now()
    return DrillEnded(
        v=FORMAT_VERSION,
        at=now.isoformat(timespec="milliseconds"),
        business_date=now.date().isoformat(),
        drill=True,
        how="unfinished",
    )


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a scenario's file holds."""

    task: tuple[DrillTask, ...]
    first_sale_goal_s: int = FIRST_SALE_GOAL_S


def scenario_names() -> list[str]:
    """Return the names of the shipped scenarios."""
    return sorted(path.stem for path in shipped("drills").glob("*.toml"))


def scenario(name: str) -> Scenario:
    """Return a shipped scenario; raises Refusal "no-such-scenario"."""
    if name not in scenario_names():
        raise Refusal(
            "no-such-scenario",
            words("There is no scenario called {name}.", name=name),
            words("Choose one of: {names}.", names=", ".join(scenario_names())),
        )
    import tomllib

    values = tomllib.loads(shipped("drills", f"{name}.toml").read_text(encoding="utf-8"))
    file = msgspec.convert(values, type=_File)
    assert {task.task for task in file.task} <= TASKS, f"{name} asks for a task that nobody can judge"
    return Scenario(name=name, tasks=file.task, first_sale_goal_s=file.first_sale_goal_s)
