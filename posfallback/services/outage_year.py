"""The outage page as plain values: a year's outages with their sums, their months, and the drills beside them.

Rule of this module: an outage belongs to the year and month in which it began, by the clock of the register then.
"""

from collections.abc import Iterable, Sequence
from typing import Literal

import msgspec

from posfallback.journal.drills import DrillScore
from posfallback.services.drills import CrewStanding, DrillStory, standings_of
from posfallback.services.outage_report import OutageReport, OutageStory, summed

RECOVERED_GOAL_S = 15 * 60
Sorting = Literal["newest", "longest"]


class Month(msgspec.Struct, frozen=True, kw_only=True):
    """The outages of one month (1 to 12), and the days of its drills (1 to 31)."""

    month: int
    lengths_s: tuple[int, ...]
    open_at: int
    drill_days: tuple[int, ...]


class OutageYear(msgspec.Struct, frozen=True, kw_only=True):
    """One year.

    `stories` come sorted as asked for; `months` are always twelve; `crews` have the quickest first; `longest_s` is 0
    without an outage.
    """

    year: int
    report: OutageReport
    stories: tuple[OutageStory, ...]
    months: tuple[Month, ...]
    crews: tuple[CrewStanding, ...]
    longest_s: int


def years_of(report: OutageReport, drills: Iterable[DrillStory], now: str) -> list[int]:
    """Return the years that have something to tell and the one of `now` (RFC 3339), in order."""
    days = [story.outage.since for story in report.outages] + [drill.score.started_at for drill in drills]
    return sorted({int(day[:4]) for day in (*days, now)})


def year_of(report: OutageReport, drills: Sequence[DrillStory], year: int, sorting: Sorting = "newest") -> OutageYear:
    """Return what the page shows of one year."""
    own = [story for story in report.outages if int(story.outage.since[:4]) == year]
    runs = [drill.score for drill in drills if int(drill.score.started_at[:4]) == year]
    stories = sorted(own, key=lambda story: story.length_s, reverse=True) if sorting == "longest" else own[::-1]
    months = tuple(_month(month, own, runs) for month in range(1, 13))
    return OutageYear(
        year=year,
        report=summed(own),
        stories=tuple(stories),
        months=months,
        crews=tuple(sorted(standings_of(runs), key=lambda crew: (crew.best_s is None, crew.best_s or 0))),
        longest_s=max((length for month in months for length in month.lengths_s), default=0),
    )


def _month(month: int, stories: Iterable[OutageStory], drills: Iterable[DrillScore]) -> Month:
    own = [story for story in stories if int(story.outage.since[5:7]) == month]
    opened = [place for place, story in enumerate(own) if not story.outage.ended_at]
    return Month(
        month=month,
        lengths_s=tuple(story.length_s for story in own),
        open_at=opened[0] if opened else -1,
        drill_days=tuple(int(drill.started_at[8:10]) for drill in drills if int(drill.started_at[5:7]) == month),
    )
