"""Drills: begun when nothing is wrong, ended by hand, by central or by the next real start; scored from sealed facts.

Rule of this module: practice knows the journal of its own drill and no other.
"""

from collections.abc import Callable, Iterable
from typing import Literal

import msgspec

from posfallback.domain.drills import SERIES, TITLES, Scenario, check_crew, task_words
from posfallback.domain.errors import Refusal
from posfallback.domain.facts import FORMAT_VERSION, AnyFact, DrillEnded, DrillStarted, JournalOpened
from posfallback.domain.settings import Settings
from posfallback.domain.spans import seconds_between
from posfallback.domain.words import words
from posfallback.journal.drills import DrillFold, DrillScore
from posfallback.journal.entry import Entry
from posfallback.services.ports import Clock, Journal
from posfallback.services.setup import opening
from posfallback.services.shifts import stamp

How = Literal["finished", "stopped", "central-down", "unfinished"]
Trend = Literal["", "better", "same", "worse"]
LAST = 3
_NO_KEY = "0" * 64
"""No private key belongs to it: nothing of a drill can ever be signed as the register's."""


class DrillTaskView(msgspec.Struct, frozen=True, kw_only=True):
    """One task on a screen: its kind, what it asks for, whether it is done, in how many seconds, its goal (0: none)."""

    task: str
    text: str
    done: bool
    seconds: int | None
    goal_s: int
    reached: bool


class DrillView(msgspec.Struct, frozen=True, kw_only=True):
    """What the drill's screen shows: "Task 3 of 6", what to do, and how long the drill has run.

    `task` counts 1, 2, 3 ... and is `of` once all are done; `text` is empty then. `title` and the texts are English
    `Words` or marked: a face says them. `how` is empty while it runs.
    """

    number: int
    title: str
    crew: str
    task: int
    of: int
    text: str
    running_s: int
    first_sale_s: int | None
    first_sale_goal_s: int
    mistakes: int
    tasks: tuple[DrillTaskView, ...]
    all_done: bool
    how: str


class CrewStanding(msgspec.Struct, frozen=True, kw_only=True):
    """How one crew does: the best time to the first sale of its last three drills, None where it had none.

    `trend` compares the newest time with the one before it, empty where there are not two; `trend_s` is the newest less
    the one before, so a negative one is quicker.
    """

    crew: str
    drills: int
    best_s: int | None
    last_s: int | None
    goal_s: int
    reached: bool
    trend: Trend
    trend_s: int | None


class DrillStory(msgspec.Struct, frozen=True, kw_only=True):
    """One drill in a list. `how` is "running" for the one that runs, "unfinished" where nobody ended it."""

    score: DrillScore
    title: str
    how: str


def check_may_begin(*, running: bool, outage: str, central_down: bool, sale_open: bool = False) -> None:
    """Refuse practice while something is for real: "drill-running", "drill-outage", "drill-central" or "sale-open"."""
    if running:
        raise Refusal("drill-running", "A drill runs already.", "Go on with it, or end it first.")
    if outage:
        raise Refusal(
            "drill-outage",
            words("Outage {outage} is open: this is no time to practise.", outage=outage),
            "Sell for real; practise once it has ended.",
        )
    if central_down:
        raise Refusal(
            "drill-central", "Central does not answer: this is no time to practise.", "Sell for real; practise later."
        )
    if sale_open:
        raise Refusal("sale-open", "A sale is still open.", "Finish it, suspend it or give it up first.")


def opening_of_drill(settings: Settings, clock: Clock, journal_id: str, app: str) -> JournalOpened:
    """Return entry 1 of a drill's own journal."""
    opened = opening(settings, now=clock.now(), journal_id=journal_id, public_key=_NO_KEY, app=app, series=SERIES)
    return msgspec.structs.replace(opened, drill=True)


def starting(scenario: Scenario, crew: str, number: int, clock: Clock) -> DrillStarted:
    """Return entry 2 of a drill's own journal; raises Refusal "crew-long" or "card-number"."""
    now = clock.now()
    return DrillStarted(
        v=FORMAT_VERSION,
        at=stamp(now),
        business_date=now.date().isoformat(),
        drill=True,
        number=number,
        scenario=scenario.name,
        tasks=scenario.tasks,
        first_sale_goal_s=scenario.first_sale_goal_s,
        crew=check_crew(crew),
    )


class Practice:
    """The drill that runs. `over` is told once its journal says that it has ended."""

    def __init__(self, journal: Journal, clock: Clock, over: Callable[[], None]) -> None:
        self._journal = journal
        self._clock = clock
        self._over = over
        self._fold = DrillFold()

    @property
    def score(self) -> DrillScore:
        """The score so far; reads what has been sealed since."""
        if self._journal.head().seq != self._fold.last_seq:
            for entry in self._journal.entries(self._fold.last_seq + 1):
                self._fold.apply(entry)
        score = self._fold.score
        assert score is not None, "a drill's journal is made with its start"
        return score

    def view(self) -> DrillView:
        """Return what to show now; cheap enough for every second."""
        score = self.score
        due = score.due
        return DrillView(
            number=score.number,
            title=TITLES.get(score.scenario, score.scenario),
            crew=score.crew,
            task=min(len(score.done) + 1, len(score.tasks)),
            of=len(score.tasks),
            text=task_words(due) if due is not None else "",
            running_s=seconds_between(score.started_at, score.ended_at or stamp(self._clock.now()), score.set_back_s),
            first_sale_s=score.first_sale_s,
            first_sale_goal_s=score.first_sale_goal_s,
            mistakes=score.mistakes,
            tasks=task_views(score),
            all_done=score.is_done,
            how=score.how,
        )

    def end(self) -> Entry:
        """End the drill: "finished" where every task is done, else "stopped"; raises Refusal "no-drill", Fault."""
        return self._end("finished" if self.score.is_done else "stopped")

    def central_went_down(self) -> Entry:
        """Stop the drill because it is for real now; raises Refusal "no-drill" when it has ended already, Fault."""
        return self._end("central-down")

    def _end(self, how: How) -> Entry:
        if self.score.how:
            raise no_drill()

        def make(_head: object) -> AnyFact:
            now = self._clock.now()
            return DrillEnded(
                v=FORMAT_VERSION, at=stamp(now), business_date=now.date().isoformat(), drill=True, how=how
            )

        entry = self._journal.seal(make)
        self._over()
        return entry


def no_drill() -> Refusal:
    """Return the refusal of what needs a drill that runs."""
    return Refusal("no-drill", "No drill runs.", "Start one first.")


def task_views(score: DrillScore) -> tuple[DrillTaskView, ...]:
    """Return the tasks of a drill as a screen shows them."""
    views = []
    for place, task in enumerate(score.tasks):
        done = score.done[place] if place < len(score.done) else None
        views.append(
            DrillTaskView(
                task=task.task,
                text=task_words(task),
                done=done is not None,
                seconds=None if done is None else done.seconds,
                goal_s=task.goal_s,
                reached=done is not None and done.reached,
            )
        )
    return tuple(views)


def stories_of(scores: Iterable[DrillScore], running: int) -> tuple[DrillStory, ...]:
    """Return the drills of a list, the oldest first; `running` is the number of the one that runs, 0 for none."""
    return tuple(
        DrillStory(
            score=score,
            title=TITLES.get(score.scenario, score.scenario),
            how=score.how or ("running" if score.number == running else "unfinished"),
        )
        for score in scores
    )


def standings_of(scores: Iterable[DrillScore]) -> tuple[CrewStanding, ...]:
    """Return each crew with its last three drills, in the order of their names; those with no name are one crew.

    A drill counts once its first sale is there, however it ended: that time is true whatever came after it.
    """
    crews: dict[str, list[DrillScore]] = {}
    for score in sorted(scores, key=lambda score: score.number):
        crews.setdefault(score.crew, []).append(score)
    return tuple(_standing(crew, crews[crew]) for crew in sorted(crews))


def _standing(crew: str, drills: list[DrillScore]) -> CrewStanding:
    timed = [drill for drill in drills if drill.first_sale_s is not None]
    times = [drill.first_sale_s for drill in timed if drill.first_sale_s is not None]
    best = min(times[-LAST:], default=None)
    goal_s = (timed or drills)[-1].first_sale_goal_s
    trend_s = times[-1] - times[-2] if len(times) > 1 else None
    trend: Trend = ""
    if trend_s is not None:
        trend = "same" if trend_s == 0 else "better" if trend_s < 0 else "worse"
    return CrewStanding(
        crew=crew,
        drills=len(drills),
        best_s=best,
        last_s=times[-1] if times else None,
        goal_s=goal_s,
        reached=best is not None and best <= goal_s,
        trend=trend,
        trend_s=trend_s,
    )
