"""The verbs of an outage: declare it, end it, and tell afterwards how long it was and what it carried."""

from collections.abc import Callable
from typing import Annotated

from posfallback import bootstrap
from posfallback.cli.options import Home, Json, option
from posfallback.cli.sealed import sealed, who_of
from posfallback.cli.voice import Voice
from posfallback.domain.facts import OutageDeclared, OutageEnded
from posfallback.domain.money import Currency, format_amount
from posfallback.journal.codec import decode
from posfallback.journal.outages import Outage
from posfallback.services.commands import DONE
from posfallback.services.outage_report import OutageStory, outages_of, report_of
from posfallback.services.status import counted


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
        currency = rooms.currency
    fact = decode(entry.body)
    assert isinstance(fact, OutageEnded), "an end seals itself"
    value = format_amount(fact.value_minor, currency)
    said = sealed(entry) | {"id": fact.outage, "sales": fact.sales, "value": value, "who": fact.who}
    Voice(as_json=json).result(
        said | {"reason": fact.reason},
        [f"Outage {fact.outage} has ended: {counted(fact.sales, 'sale')}, {value} {currency.code}."],
    )
    return DONE


def show(home: Home = None, json: Json = False) -> int:
    """List the outages, one a line."""
    voice = Voice(as_json=json)
    with bootstrap.open_reading(bootstrap.home_path(home)) as reading:
        found = outages_of(reading.journal)
        currency = reading.currency
    for outage in found:
        until = f"to {outage.ended_at}" if outage.ended_at else "still open"
        value = f"{format_amount(outage.value_minor, currency)} {currency.code}"
        line = f"{outage.outage}  {outage.since} {until}  {counted(outage.sales, 'sale')}, {value}  {outage.reason}"
        voice.result(_said(outage, currency), [line])
    if not found and not json:
        voice.lines(["No outage was ever declared here."])
    return DONE


def report(home: Home = None, json: Json = False) -> int:
    """Tell every outage to its end, then the middle and the longest of them."""
    with bootstrap.open_reading(bootstrap.home_path(home)) as reading:
        told = report_of(reading.journal, reading.marks, reading.holding, reading.clock)
        currency = reading.currency
    value = format_amount(told.value_minor, currency)
    said: dict[str, object] = {
        "outages": [_told(story, currency) for story in told.outages],
        "count": len(told.outages),
        "sales": told.sales,
        "value": value,
        "total_s": told.total_s,
        "longest_s": told.longest_s,
        "median_s": told.median_s,
        "median_first_sale_s": told.median_first_sale_s,
        "median_recovered_s": told.median_recovered_s,
    }
    lines = [line for story in told.outages for line in _story_lines(story, currency)]
    count = len(told.outages)
    lines.append(f"{counted(count, 'outage')}, {counted(told.sales, 'sale')}, {value} {currency.code}.")
    if count:
        middle, longest, total = (_span(seconds) for seconds in (told.median_s, told.longest_s, told.total_s))
        lines.append(f"Length: {middle} in the middle, {longest} at most, {total} in all.")
        lines.append(f"First sale after {_span(told.median_first_sale_s)} in the middle.")
        lines.append(f"All at central after {_span(told.median_recovered_s)} in the middle.")
    Voice(as_json=json).result(said, lines)
    return DONE


def _said(outage: Outage, currency: Currency) -> dict[str, object]:
    """Return what a script gets of an outage."""
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
        "value": format_amount(outage.value_minor, currency),
        "first_receipt": outage.first_receipt,
        "last_receipt": outage.last_receipt,
    }


def _told(story: OutageStory, currency: Currency) -> dict[str, object]:
    return _said(story.outage, currency) | {
        "length_s": story.length_s,
        "first_sale": story.outage.first_sale_at or None,
        "first_sale_s": story.first_sale_s,
        "recovered": story.recovered_at or None,
        "recovered_s": story.recovered_s,
    }


def _story_lines(story: OutageStory, currency: Currency) -> list[str]:
    outage = story.outage
    state = "" if outage.ended_at else ", still open"
    first = f"first after {_span(story.first_sale_s)}" if outage.sales else "none"
    value = f"{format_amount(outage.value_minor, currency)} {currency.code}"
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
