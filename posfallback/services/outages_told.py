"""The outage and drill report as one value, and as files: a table for a spreadsheet, a document for a program.

Rule of this module: the figures are those of the outage page; a text cell can never become a formula.
"""

import csv
import io
from collections.abc import Iterable, Iterator

import msgspec

from posfallback.domain.drills import FIRST_SALE_GOAL_S
from posfallback.domain.facts import JournalOpened
from posfallback.domain.money import Currency, currency, format_amount
from posfallback.domain.words import plain_text
from posfallback.journal.outages import Outage
from posfallback.services.cells import defused
from posfallback.services.drills import CrewStanding, DrillStory, standings_of, task_views
from posfallback.services.outage_report import OutageReport, OutageStory, summed
from posfallback.services.outage_year import RECOVERED_GOAL_S

SCHEMA = "posfallback/outages/1"


class OutagesTold(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", tag="OutagesTold"):
    """The outages and drills of one year, or of all where `year` is 0, the oldest first.

    `read_at` (RFC 3339) is until when an outage that is still open is counted.
    """

    store: str
    register: str
    journal_id: str
    currency: str
    year: int
    read_at: str
    report: OutageReport
    drills: tuple[DrillStory, ...]
    crews: tuple[CrewStanding, ...]

    @property
    def as_of(self) -> str:
        """`read_at` where an outage is still open, else empty: nothing of it changes any more."""
        return "" if all(story.outage.ended_at for story in self.report.outages) else self.read_at

    @property
    def drills_reached(self) -> int:
        """How many drills had their first sale within their goal."""
        return sum(drill.score.reached for drill in self.drills)


def told_of_outages(
    opened: JournalOpened, report: OutageReport, drills: Iterable[DrillStory], read_at: str, year: int = 0
) -> OutagesTold:
    """Return what there is to tell of a year, or of all of them; each belongs to the year in which it began."""
    stories = [story for story in report.outages if not year or int(story.outage.since[:4]) == year]
    runs = tuple(drill for drill in drills if not year or int(drill.score.started_at[:4]) == year)
    return OutagesTold(
        store=opened.store,
        register=opened.register,
        journal_id=opened.journal_id,
        currency=opened.currency,
        year=year,
        read_at=read_at,
        report=summed(stories),
        drills=runs,
        crews=standings_of(drill.score for drill in runs),
    )


def file_stem(told: OutagesTold) -> str:
    """Return what the files of a report are called, without their endings."""
    return f"outages-{told.store}-{told.register}-{told.year or 'all'}"


# --- the document ---------------------------------------------------------------------------------------------------


def as_json(told: OutagesTold) -> bytes:
    """Return the document, one member a line, for a person who opens it as well."""
    return msgspec.json.format(msgspec.json.encode(document(told), enc_hook=plain_text), indent=2) + b"\n"


def document(told: OutagesTold) -> dict[str, object]:
    """Return what a program gets of a report."""
    report, money = told.report, currency(told.currency)
    return {
        "schema": SCHEMA,
        "store": told.store,
        "register": told.register,
        "journal_id": told.journal_id,
        "currency": told.currency,
        "year": told.year or None,
        "as_of": told.as_of or None,
        "outages": [_story(story, money) for story in report.outages],
        "count": len(report.outages),
        "sales": report.sales,
        "value": format_amount(report.value_minor, money),
        "total_s": report.total_s,
        "longest_s": report.longest_s,
        "median_s": report.median_s,
        "median_first_sale_s": report.median_first_sale_s,
        "first_sale_goal_s": FIRST_SALE_GOAL_S,
        "median_recovered_s": report.median_recovered_s,
        "median_recovery_s": report.median_recovery_s,
        "recovery_goal_s": RECOVERED_GOAL_S,
        "drills": [drill_said(drill) for drill in told.drills],
        "drills_reached": told.drills_reached,
        "crews": told.crews,
    }


def outage_said(outage: Outage, money: Currency) -> dict[str, object]:
    """Return what a program gets of an outage."""
    return {
        "id": outage.outage,
        "since": outage.since,
        "declared": outage.declared_at,
        "noticed": outage.noticed,
        "who": outage.who,
        "reason": outage.reason,
        "ended": outage.ended_at or None,
        "ended_by": outage.ended_by or None,
        "sales": outage.sales,
        "value": format_amount(outage.value_minor, money),
        "first_receipt": outage.first_receipt,
        "last_receipt": outage.last_receipt,
    }


def _story(story: OutageStory, money: Currency) -> dict[str, object]:
    return outage_said(story.outage, money) | {
        "length_s": story.length_s,
        "first_sale": story.outage.first_sale_at or None,
        "first_sale_s": story.first_sale_s,
        "recovered": story.recovered_at or None,
        "recovered_s": story.recovered_s,
        "recovery_s": story.recovery_s,
    }


def drill_said(story: DrillStory) -> dict[str, object]:
    """Return what a program gets of a drill."""
    score = story.score
    return {
        "number": score.number,
        "journal_id": score.journal_id,
        "scenario": score.scenario,
        "title": story.title,
        "crew": score.crew,
        "started": score.started_at,
        "ended": score.ended_at or None,
        "how": story.how,
        "first_sale_s": score.first_sale_s,
        "goal_s": score.first_sale_goal_s,
        "reached": score.reached,
        "whole_s": score.whole_s,
        "sales": score.sales,
        "mistakes": score.mistakes,
        "tasks": task_views(score),
    }


# --- the table ------------------------------------------------------------------------------------------------------

COLUMNS = (
    *("outage", "since", "ended", "ended_by", "length_s", "first_sale_s", "recovered", "recovered_s", "recovery_s"),
    *("sales", "value", "currency", "noticed", "who", "reason", "first_receipt", "last_receipt"),
    *("row", "store", "register", "drill", "drill_started", "drill_ended", "scenario", "crew", "how"),
    *("drill_first_sale_s", "drill_goal_s", "drill_reached", "drill_whole_s", "drill_sales", "drill_mistakes"),
    *("year", "as_of", "outages", "total_s", "longest_s", "median_s", "sales_in_all", "value_in_all"),
    *("median_first_sale_s", "first_sale_goal_s", "median_recovered_s", "median_recovery_s", "recovery_goal_s"),
    *("drills", "drills_reached"),
)
"""Columns are added at the end and never renamed or moved. Each belongs to one kind of row, so any can be summed."""

_AMOUNTS = frozenset({"value", "value_in_all"})
"""What may begin with a minus sign because we wrote it; every other cell is a text or counts up from 0."""


def as_csv(told: OutagesTold) -> bytes:
    """Return the report as one table (RFC 4180, UTF-8): a row each outage, a row each drill, a row of figures."""
    text = io.StringIO()
    table = csv.DictWriter(text, COLUMNS, restval="", lineterminator="\r\n")
    table.writeheader()
    for row in _rows(told):
        shared = {"store": told.store, "register": told.register}
        cells = {name: "" if cell is None else str(cell) for name, cell in (shared | row).items()}
        table.writerow({name: cell if name in _AMOUNTS else defused(cell) for name, cell in cells.items()})
    return text.getvalue().encode()


def _rows(told: OutagesTold) -> Iterator[dict[str, object]]:
    money = currency(told.currency)
    for story in told.report.outages:
        yield _outage_row(story, money)
    for drill in told.drills:
        yield _drill_row(drill)
    yield _figures_row(told, money)


def _outage_row(story: OutageStory, money: Currency) -> dict[str, object]:
    outage = story.outage
    return {
        "row": "outage",
        "outage": outage.outage,
        "since": outage.since,
        "ended": outage.ended_at,
        "ended_by": outage.ended_by,
        "length_s": story.length_s,
        "first_sale_s": story.first_sale_s,
        "recovered": story.recovered_at,
        "recovered_s": story.recovered_s,
        "recovery_s": story.recovery_s,
        "sales": outage.sales,
        "value": format_amount(outage.value_minor, money),
        "currency": money.code,
        "noticed": outage.noticed,
        "who": outage.who,
        "reason": outage.reason,
        "first_receipt": outage.first_receipt,
        "last_receipt": outage.last_receipt,
    }


def _drill_row(drill: DrillStory) -> dict[str, object]:
    score = drill.score
    return {
        "row": "drill",
        "drill": score.number,
        "drill_started": score.started_at,
        "drill_ended": score.ended_at,
        "scenario": score.scenario,
        "crew": score.crew,
        "how": drill.how,
        "drill_first_sale_s": score.first_sale_s,
        "drill_goal_s": score.first_sale_goal_s,
        "drill_reached": "yes" if score.reached else "no",
        "drill_whole_s": score.whole_s,
        "drill_sales": score.sales,
        "drill_mistakes": score.mistakes,
    }


def _figures_row(told: OutagesTold, money: Currency) -> dict[str, object]:
    report = told.report
    return {
        "row": "figures",
        "year": told.year or None,
        "as_of": told.as_of,
        "outages": len(report.outages),
        "total_s": report.total_s,
        "longest_s": report.longest_s,
        "median_s": report.median_s,
        "sales_in_all": report.sales,
        "value_in_all": format_amount(report.value_minor, money),
        "median_first_sale_s": report.median_first_sale_s,
        "first_sale_goal_s": FIRST_SALE_GOAL_S,
        "median_recovered_s": report.median_recovered_s,
        "median_recovery_s": report.median_recovery_s,
        "recovery_goal_s": RECOVERED_GOAL_S,
        "drills": len(told.drills),
        "drills_reached": told.drills_reached,
    }
