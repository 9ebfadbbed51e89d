"""The verbs of an outage: declare it, end it, and tell afterwards how long it was and what it carried.

Rule of this module: figures come from services; here they are only written down.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Annotated

from posfallback import bootstrap
from posfallback.bootstrap import Reading
from posfallback.cli.options import Home, Json, option
from posfallback.cli.sealed import sealed, who_of
from posfallback.cli.voice import Voice, write_bytes_out
from posfallback.domain.drills import FIRST_SALE_GOAL_S
from posfallback.domain.errors import Refusal
from posfallback.domain.facts import OutageDeclared, OutageEnded
from posfallback.domain.money import Currency, currency, format_amount
from posfallback.domain.spans import span_text
from posfallback.journal.codec import decode
from posfallback.services.commands import DONE
from posfallback.services.outage_report import OutageStory, outages_of, report_of
from posfallback.services.outage_year import RECOVERED_GOAL_S
from posfallback.services.outages_told import OutagesTold, as_csv, as_json, document, outage_said, told_of_outages
from posfallback.services.shifts import stamp
from posfallback.services.status import counted

_TEXT_COLUMNS = 80
_NOWHERE = frozenset({"", "-"})
"""What names no file: standard output."""


def declare(
    reason: Annotated[str, option("outage declare", "--reason")] = "",
    since: Annotated[str, option("outage declare", "--since")] = "",
    who: Annotated[str, option("outage declare", "--who")] = "",
    home: Home = None,
    json: Json = False,
) -> int:
    """Declare an outage."""
    with bootstrap.open_register(bootstrap.home_path(home), receipts=False) as rooms:
        entry = rooms.outages.declare(who_of(rooms, who), reason=reason, since=since)
    fact = decode(entry.body)
    assert isinstance(fact, OutageDeclared), "a declaration seals itself"
    said = sealed(entry) | {"id": fact.outage, "since": fact.since, "who": fact.who, "reason": fact.reason}
    Voice(as_json=json).result(
        said, [f"Outage {fact.outage} is declared: {fact.reason}.", "Each sale from now on carries it."]
    )
    return DONE


def end(
    reason: Annotated[str, option("outage end", "--reason")] = "",
    who: Annotated[str, option("outage end", "--who")] = "",
    home: Home = None,
    json: Json = False,
) -> int:
    """End the open outage."""
    with bootstrap.open_register(bootstrap.home_path(home), receipts=False) as rooms:
        entry = rooms.outages.end(who_of(rooms, who), reason=reason)
        money = rooms.currency
    fact = decode(entry.body)
    assert isinstance(fact, OutageEnded), "an end seals itself"
    value = format_amount(fact.value_minor, money)
    said = sealed(entry) | {"id": fact.outage, "sales": fact.sales, "value": value, "who": fact.who}
    Voice(as_json=json).result(
        said | {"reason": fact.reason},
        [f"Outage {fact.outage} has ended: {counted(fact.sales, 'sale')}, {value} {money.code}."],
    )
    return DONE


def show(home: Home = None, json: Json = False) -> int:
    """List the outages, one a line."""
    voice = Voice(as_json=json)
    with bootstrap.open_reading(bootstrap.home_path(home)) as reading:
        found = outages_of(reading.journal)
        money = reading.currency
    for outage in found:
        until = f"to {outage.ended_at}" if outage.ended_at else "still open"
        value = f"{format_amount(outage.value_minor, money)} {money.code}"
        line = f"{outage.outage}  {outage.since} {until}  {counted(outage.sales, 'sale')}, {value}  {outage.reason}"
        voice.result(outage_said(outage, money), [line])
    if not found and not json:
        voice.lines(["No outage was ever declared here."])
    return DONE


def report(
    *,
    year: Annotated[int, option("outage report", "--year", least=0)] = 0,
    format_name: Annotated[str, option("outage report", "--format")] = "",
    out: Annotated[str, option("outage report", "--out")] = "",
    home: Home = None,
    json: Json = False,
) -> int:
    """Tell every outage and drill to its end, on the screen or as a file."""
    from posfallback import drills

    place = bootstrap.home_path(home)
    form = format_name or Path(out).suffix.removeprefix(".").lower()
    make = _form(form) if form or out not in _NOWHERE else None
    with bootstrap.open_reading(place) as reading:
        read_at = stamp(reading.clock.now())
        found = report_of(reading.journal, reading.marks, reading.holding, reading.clock)
        told = told_of_outages(reading.opened, found, drills.told_of(place).drills, read_at, year)
        data = make(told, reading) if make is not None else b""
    if make is None:
        Voice(as_json=json).result(document(told), _report_lines(told))
    elif out in _NOWHERE:
        write_bytes_out(data)
    else:
        bootstrap.put_file(Path(out), data)
        outages, runs = len(told.report.outages), len(told.drills)
        said = {"out": out, "format": form, "year": year or None, "outages": outages, "drills": runs}
        Voice(as_json=json).result(
            said | {"bytes": len(data)}, [f"Wrote {counted(outages, 'outage')}, {counted(runs, 'drill')} to {out}."]
        )
    return DONE


Form = Callable[[OutagesTold, Reading], bytes]


def _form(name: str) -> Form:
    """Return what makes a file of a report; raises Refusal "report-format"."""
    forms: dict[str, Form] = {
        "csv": lambda told, _reading: as_csv(told),
        "json": lambda told, _reading: as_json(told),
        "txt": partial(_paper, form="txt"),
        "pdf": partial(_paper, form="pdf"),
    }
    if name not in forms:
        what = f"There is no report of the format {name}." if name else "The format of the report is not named."
        raise Refusal("report-format", what, f"Give --format and one of {', '.join(sorted(forms))}.")
    return forms[name]


def _paper(told: OutagesTold, reading: Reading, form: str) -> bytes:
    """Return the paper that the window prints, for a page of A4."""
    from posfallback.receipts.outages import outages_of as paper_of
    from posfallback.receipts.pdf import as_pdf
    from posfallback.receipts.template import template_of
    from posfallback.receipts.text import as_text

    blocks = paper_of(told, reading.opened, reading.settings, template_of(reading.settings))
    return as_pdf(blocks, "A4") if form == "pdf" else as_text(blocks, _TEXT_COLUMNS).encode()


def _report_lines(told: OutagesTold) -> list[str]:
    """Return what people read."""
    found, money = told.report, currency(told.currency)
    value = f"{format_amount(found.value_minor, money)} {money.code}"
    lines = [line for story in found.outages for line in _story_lines(story, money)]
    count = len(found.outages)
    lines.append(f"{counted(count, 'outage')}, {counted(found.sales, 'sale')}, {value}.")
    if count:
        middle, longest, total = (_span(seconds) for seconds in (found.median_s, found.longest_s, found.total_s))
        lines.append(f"Length: {middle} in the middle, {longest} at most, {total} in all.")
        first, back = _span(found.median_first_sale_s), _span(found.median_recovery_s)
        lines.append(f"First sale after {first} in the middle, goal {span_text(FIRST_SALE_GOAL_S)}.")
        lines.append(f"All at central after {_span(found.median_recovered_s)} in the middle.")
        lines.append(f"Recovered {back} after central was back, in the middle, goal {span_text(RECOVERED_GOAL_S)}.")
    if told.drills:
        lines.append(f"{counted(len(told.drills), 'drill')}, the goal reached in {told.drills_reached}.")
    return lines


def _story_lines(story: OutageStory, money: Currency) -> list[str]:
    outage = story.outage
    state = "" if outage.ended_at else ", still open"
    first = f"first after {_span(story.first_sale_s)}" if outage.sales else "none"
    value = f"{format_amount(outage.value_minor, money)} {money.code}"
    back = f"at {story.recovered_at}, after {_span(story.recovered_s)}" if story.recovered_at else "not all of them yet"
    return [
        f"{outage.outage}  since {outage.since}, {_span(story.length_s)}{state}: {outage.reason}",
        f"    Sales      {outage.sales}, {value}, {first}",
        f"    At central {back if outage.sales else 'nothing to bring'}",
    ]


def _span(seconds: int | None) -> str:
    """Return a length of time in its two largest units.

    >>> _span(48), _span(660), _span(15_300), _span(None)
    ('48 s', '11 min 0 s', '4 h 15 min', 'unknown')
    """
    if seconds is None:
        return "unknown"
    minutes, rest_s = divmod(seconds, 60)
    hours, rest = divmod(minutes, 60)
    if hours:
        return f"{hours} h {rest} min"
    return f"{minutes} min {rest_s} s" if minutes else f"{rest_s} s"


ACTIONS: dict[str, Callable[..., int]] = {
    "outage declare": declare,
    "outage end": end,
    "outage list": show,
    "outage report": report,
}
