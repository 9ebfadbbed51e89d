"""The replay beside the window: on a thread of its own, with connections of its own, until it is through or paused.

Rule of this module: nothing here waits on the drawing thread, and what the thread needs is loaded on the thread. It
goes on when the page is left; only a pause, the end of the program or central's silence stops it, and the next one goes
on there.
"""

import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

import msgspec
from PySide6.QtCore import QObject, Signal

from posfallback import bootstrap
from posfallback.domain.errors import Fault, Refusal
from posfallback.gui.mailbox import Mailbox
from posfallback.services.parked import Parked

if TYPE_CHECKING:
    from posfallback.bootstrap import Rooms
    from posfallback.services.holding import Holding
    from posfallback.services.reconciling import Reconciliation
    from posfallback.services.recovery import RecoveryDuties
    from posfallback.services.replaying import ReplayReport

BATCH = 200
"""Entries that go out at once: few enough that the bar moves and a pause is soon."""
MOST_ENDS = 3
JOIN_S = 1.0
Job = Literal["look", "prove", "replay"]


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """How far a replay is: entries answered, entries to send, seconds spent; `silent` that central does not answer."""

    done: int = 0
    to_do: int = 0
    spent_s: float = 0.0
    silent: bool = False


class Result(msgspec.Struct, frozen=True, kw_only=True):
    """What a job came to. `problem` is what stopped it; the rest is there as far as it got."""

    job: Job
    report: "ReplayReport | None" = None
    proof: "Reconciliation | None" = None
    proved_at: str = ""
    parked: tuple[Parked, ...] | None = None
    problem: Refusal | Fault | None = None


class ReplayWork(QObject):
    """One job at a time; `changed` is heard on the window's own thread."""

    changed = Signal()

    def __init__(self, rooms: "Rooms", duties: "RecoveryDuties", act: Callable[[Callable[[], object]], bool]) -> None:
        super().__init__()
        self._rooms, self._duties, self._act = rooms, duties, act
        self._pause = threading.Event()
        self._thread: threading.Thread | None = None
        self._job: Job | None = None
        self._waiting: Job | None = None
        self._ends = 0
        self._closed = False
        self.step = Step()
        self.report: ReplayReport | None = None
        self.proof: Reconciliation | None = None
        self.proved_at = ""
        self.parked: tuple[Parked, ...] = ()
        self.problem: Refusal | Fault | None = None
        self.paused = False
        self._box = Mailbox(self, self._take)

    @property
    def runs(self) -> bool:
        """Whether something is being sent, or will be at once."""
        return "replay" in {self._job, self._waiting}

    @property
    def compares(self) -> bool:
        """Whether both sides are being compared."""
        return self._job == "prove"

    @property
    def pausing(self) -> bool:
        """Whether a pause was asked for that has not come yet: the answer to what is on its way is awaited."""
        return self.runs and self._pause.is_set()

    # --- what is asked of it ----------------------------------------------------------------------------------------

    def look(self) -> None:
        """Read what is parked."""
        self._begin("look")

    def prove(self) -> None:
        """Compare both sides, and send nothing."""
        self._begin("prove")

    def replay(self) -> None:
        """Send what is held, then compare; while it runs another one changes nothing."""
        if not self.runs:
            self._ends = 0
            self._begin("replay")

    def pause(self) -> None:
        """Send nothing more after what is on its way."""
        if self.runs:
            self._pause.set()
            self.changed.emit()

    def close(self) -> None:
        """Stop for good: what is on its way is taken down by the next replay."""
        self._closed = True
        self._box.close()
        self._pause.set()
        if self._thread is not None:
            self._thread.join(JOIN_S)

    def _begin(self, job: Job) -> None:
        if self._closed:
            return
        if self._job is not None:
            # The list is read at the end of a replay anyway.
            if job != "look" or self._job == "prove":
                self._waiting = job if self._waiting != "replay" else "replay"
            return
        self._job = job
        if job == "replay":
            self._pause.clear()
            self.paused, self.problem, self.report, self.step = False, None, None, Step()
        target = _Errand(self._rooms, job, self._pause, self._box.post)
        self._thread = threading.Thread(target=target.run, name=f"window-{job}", daemon=True)
        self._thread.start()
        self._box.open()
        self.changed.emit()

    # --- what comes back --------------------------------------------------------------------------------------------

    def _take(self, found: object) -> None:
        if isinstance(found, Step):
            self.step = found
            self.changed.emit()
        elif isinstance(found, Result) and not self._closed:
            self._take_result(found)

    def _take_result(self, result: Result) -> None:
        self._job = None
        self._box.close()
        if result.parked is not None:
            self.parked = result.parked
        if result.proof is not None:
            self.proof, self.proved_at = result.proof, result.proved_at
        if result.job != "look":
            self.problem = result.problem
        if result.job == "replay":
            self._after_replay(result)
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self._begin(waiting)
        self.changed.emit()

    def _after_replay(self, result: Result) -> None:
        self.report = result.report
        self.paused = self._pause.is_set()
        report = result.report
        if report is None or report.unreachable or self.paused:
            return
        # It has just answered: the next sale must not find it silent and declare another outage.
        self._rooms.watch.central_answered(up=True)
        self._rooms.holding.refresh()
        if report.waiting or not self._rooms.outages.open or self._ends >= MOST_ENDS:
            return
        self._ends += 1
        # Either the end of the outage is still to go, or a sale that was sealed meanwhile.
        if self._act(self._duties.end_recovered):
            self._waiting = "replay"


class _Errand:
    """One job on its own thread. What it opens is its own and is closed with it."""

    def __init__(
        self,
        rooms: "Rooms",
        job: Job,
        pause: threading.Event,
        post: Callable[[Step | Result], object],
    ) -> None:
        self._home, self._clock = rooms.home.path, rooms.clock
        self._job: Job = job
        self._pause, self._post = pause, post
        self._began = 0.0

    def run(self) -> None:
        """Do it and tell what it came to. A defect is not caught: it stops the selling like any other."""
        result = Result(job=self._job)
        try:
            with bootstrap.Recovery(self._home, clock=self._clock) as recovery:
                result = self._do(recovery)
        except (Refusal, Fault) as problem:
            result = msgspec.structs.replace(result, problem=problem)
        self._post(result)

    def _do(self, recovery: "bootstrap.Recovery") -> Result:
        from posfallback.services.parked import parked_list
        from posfallback.services.reconciling import reconcile

        result = Result(job=self._job)
        try:
            if self._job == "replay":
                result = msgspec.structs.replace(result, report=self._replay(recovery))
            silent = result.report is not None and result.report.unreachable
            if self._job != "look" and not silent and not self._pause.is_set():
                proof = reconcile(recovery.journal, recovery.marks, recovery.central)
                at = recovery.clock.now().isoformat(timespec="seconds")
                result = msgspec.structs.replace(result, proof=proof, proved_at=at)
        except (Refusal, Fault) as problem:
            result = msgspec.structs.replace(result, problem=problem)
        parked = tuple(parked_list(recovery.journal, recovery.marks, recovery.holding))
        return msgspec.structs.replace(result, parked=parked)

    def _replay(self, recovery: "bootstrap.Recovery") -> "ReplayReport":
        self._began = time.monotonic()
        return recovery.replay(
            progress=self._tell,
            silent=self._tell_silence,
            stop=self._pause.is_set,
            wait=self._pause.wait,
            batch=BATCH,
        )

    def _tell_silence(self, _holding: "Holding") -> None:
        self._post(Step(silent=True))

    def _tell(self, done: int, to_do: int) -> None:
        self._post(Step(done=done, to_do=to_do, spent_s=time.monotonic() - self._began))
