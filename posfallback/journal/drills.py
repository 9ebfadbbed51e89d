"""The score of a drill, folded from the entries of its own journal.

Rule of this module: tasks come in the order that the drill was started with, and each entry is judged for the one that
is due; every figure is worked out from the sealed times, never from a clock of now.
"""

from collections.abc import Iterable

import msgspec

from posfallback.domain.drills import fulfils
from posfallback.domain.facts import (
    AnyFact,
    ClockMovedBack,
    DrillEnded,
    DrillStarted,
    DrillTask,
    JournalOpened,
    SaleAbandoned,
    SaleCompleted,
    SaleResumed,
    SaleSuspended,
)
from posfallback.domain.spans import seconds_between
from posfallback.journal.codec import decode
from posfallback.journal.entry import Entry


class TaskScore(msgspec.Struct, frozen=True, kw_only=True):
    """A task that is done: after how many whole seconds (of the start, or of the task before), and its goal's own."""

    task: DrillTask
    seconds: int
    reached: bool


class DrillScore(msgspec.Struct, frozen=True, kw_only=True):
    """One drill so far. Times are RFC 3339, seconds whole ones since it started.

    `done` are the tasks that are done, in their order; those left are `tasks[len(done):]`. `how` is empty until the
    journal says that the drill is over. `first_sale_s` is None before the first sale. `mistakes` counts lines that were
    removed, sales that were given up, and sales that were reversed where no task asked for it. `set_back_s` is by how
    many seconds the clock was set back so far: it went on for that long, too.
    """

    journal_id: str
    number: int
    scenario: str
    crew: str
    started_at: str
    tasks: tuple[DrillTask, ...]
    first_sale_goal_s: int
    done: tuple[TaskScore, ...] = ()
    sales: int = 0
    first_sale_s: int | None = None
    last_at: str = ""
    ended_at: str = ""
    how: str = ""
    mistakes: int = 0
    set_back_s: int = 0

    @property
    def is_done(self) -> bool:
        """Whether every task is done."""
        return len(self.done) == len(self.tasks)

    @property
    def due(self) -> DrillTask | None:
        """The task that is due; None when all are done."""
        return None if self.is_done else self.tasks[len(self.done)]

    @property
    def whole_s(self) -> int:
        """From the start to the end, or to the newest entry while there is no end."""
        return seconds_between(self.started_at, self.ended_at or self.last_at, self.set_back_s)

    @property
    def reached(self) -> bool:
        """Whether the first sale came within its goal."""
        return self.first_sale_s is not None and self.first_sale_s <= self.first_sale_goal_s


class DrillFold:
    """The fold; `score` is None until the journal says that its drill has started."""

    def __init__(self) -> None:
        self.score: DrillScore | None = None
        self.last_seq = 0
        self._journal_id = ""
        self._due_since = ""
        self._due_set_back_s = 0
        self._suspended: set[str] = set()
        self._resumed: set[str] = set()

    def apply(self, entry: Entry) -> None:
        """Take in the next entry."""
        fact = decode(entry.body)
        self.last_seq = entry.seq
        if isinstance(fact, JournalOpened):
            self._journal_id = fact.journal_id
        elif isinstance(fact, DrillStarted):
            self._due_since = fact.at
            self.score = DrillScore(
                journal_id=self._journal_id,
                number=fact.number,
                scenario=fact.scenario,
                crew=fact.crew,
                started_at=fact.at,
                tasks=fact.tasks,
                first_sale_goal_s=fact.first_sale_goal_s,
                last_at=fact.at,
            )
        elif self.score is not None and not self.score.how:
            self.score = self._goes_on(self.score, fact)

    def _goes_on(self, score: DrillScore, fact: AnyFact) -> DrillScore:
        if isinstance(fact, DrillEnded):
            # Nobody was there at the end of an unfinished drill: it was found later, perhaps the next morning.
            ended_at = score.last_at if fact.how == "unfinished" else fact.at
            return msgspec.structs.replace(score, ended_at=ended_at, how=fact.how)
        if isinstance(fact, ClockMovedBack):
            # The time of the entry before it is this time, by another clock.
            return msgspec.structs.replace(score, last_at=fact.at, set_back_s=score.set_back_s + fact.behind_s)
        self._follow_basket(fact)
        score = msgspec.structs.replace(score, last_at=fact.at, mistakes=score.mistakes + mistakes_in(fact, score.due))
        if isinstance(fact, SaleCompleted):
            first_s = score.first_sale_s
            score = msgspec.structs.replace(
                score,
                sales=score.sales + 1,
                first_sale_s=seconds_between(score.started_at, fact.at, score.set_back_s)
                if first_s is None
                else first_s,
            )
        due = score.due
        if due is None or not fulfils(due, fact, resumed=getattr(fact, "basket_id", "") in self._resumed):
            return score
        seconds = seconds_between(self._due_since, fact.at, score.set_back_s - self._due_set_back_s)
        done = TaskScore(task=due, seconds=seconds, reached=not due.goal_s or seconds <= due.goal_s)
        self._due_since, self._due_set_back_s = fact.at, score.set_back_s
        # What was suspended for a task before this one does not do the next one, too.
        self._suspended.clear()
        self._resumed.clear()
        return msgspec.structs.replace(score, done=(*score.done, done))

    def _follow_basket(self, fact: AnyFact) -> None:
        if isinstance(fact, SaleSuspended):
            self._suspended.add(fact.basket_id)
        elif isinstance(fact, SaleResumed) and fact.basket_id in self._suspended:
            self._resumed.add(fact.basket_id)


def score_of(entries: Iterable[Entry]) -> DrillScore | None:
    """Return the score of a whole drill journal; None where it tells of no drill."""
    fold = DrillFold()
    for entry in entries:
        fold.apply(entry)
    return fold.score


def mistakes_in(fact: AnyFact, due: DrillTask | None) -> int:
    """Return how many mistakes a fact tells of while a task is due."""
    if isinstance(fact, SaleAbandoned):
        return 1
    if not isinstance(fact, SaleCompleted):
        return 0
    if fact.post_void_of:
        # Its lines are those of the sale that it reverses, removed ones included.
        return int(due is None or due.task != "post-void")
    return sum(line.voided for line in fact.lines)
