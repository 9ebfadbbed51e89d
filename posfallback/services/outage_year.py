"""The outage page as plain values: a year's outages with their sums, their months, and the drills beside them.

Rule of this module: an outage belongs to the year and month in which it began, by the clock of the register then.
"""

from collections.abc import Iterable, Sequence
from typing import Literal

import msgspec

from posfallback.domain.money import Currency, format_amount
from posfallback.journal.drills import DrillScore
from posfallback.services.cells import defused
from posfallback.services.drills import CrewStanding, standings_of
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


def years_of(report: OutageReport, drills: Iterable[DrillScore], now: str) -> list[int]:
    """Return the years that have something to tell and the one of `now` (RFC 3339), in order."""
    days = [story.outage.since for story in report.outages] + [drill.started_at for drill in drills]
    return sorted({int(day[:4]) for day in (*days, now)})


def year_of(report: OutageReport, drills: Sequence[DrillScore], year: int, sorting: Sorting = "newest") -> OutageYear:
    """Return what the page shows of one year."""
    own = [story for story in report.outages if int(story.outage.since[:4]) == year]
    runs = [drill for drill in drills if int(drill.started_at[:4]) == year]
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


_COLUMNS = (
    *("outage", "since", "ended", "ended_by", "length_s", "first_sale_s", "recovered", "recovered_s", "recovery_s"),
    *("sales", "value", "currency", "noticed", "who", "reason", "first_receipt", "last_receipt"),
)


def as_csv(stories: Iterable[OutageStory], currency: Currency) -> bytes:
    """Return the outages as a table (RFC 4180, UTF-8): one row each, the columns named in the first."""
    rows: list[tuple[str, ...]] = [_COLUMNS]
    for story in stories:
        outage = story.outage
        rows.append(
            (
                *(outage.outage, outage.since, outage.ended_at, outage.ended_by, str(story.length_s)),
                *(_plain(story.first_sale_s), story.recovered_at, _plain(story.recovered_s), _plain(story.recovery_s)),
                *(str(outage.sales), format_amount(outage.value_minor, currency), currency.code, outage.noticed),
                *map(defused, (outage.who, outage.reason, outage.first_receipt, outage.last_receipt)),
            )
        )
    return "".join(",".join(map(_field, row)) + "\r\n" for row in rows).encode()


def _plain(seconds: int | None) -> str:
    return "" if seconds is None else str(seconds)


def _field(text: str) -> str:
    return '"' + text.replace('"', '""') + '"' if set(text) & set(',"\r\n') else text
