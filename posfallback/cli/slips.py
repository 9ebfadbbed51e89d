"""The verbs of selling on paper: print the kit, enter what was written, and account for every number.

Rule of this module: a result is printed once its seal is on disk, and a number is sealed before its page is drawn.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

from posfallback import bootstrap
from posfallback.cli.options import Home, Json, option, place
from posfallback.cli.sealed import sealed, who_of
from posfallback.cli.voice import OutputClosed, Voice
from posfallback.domain.errors import Refusal
from posfallback.domain.facts import SlipMissing, SlipSpoiled, SlipUnreadable
from posfallback.domain.money import Currency
from posfallback.journal.codec import decode
from posfallback.journal.slips import Told
from posfallback.services.commands import DONE, FINDINGS, REFUSED
from posfallback.services.slip_format import SlipRefused, SlipResult
from posfallback.services.slips import SlipReport, report_of
from posfallback.services.status import counted


def kit(
    out: Annotated[Path, option("kit", "--out")],
    hours: Annotated[int, option("kit", "--hours", least=1)] = 8,
    who: Annotated[str, option("kit", "--who")] = "",
    home: Home = None,
    json: Json = False,
) -> int:
    """Print the kit; its numbers are sealed before a page is drawn, so that a power cut can only waste some."""
    from posfallback.receipts.kit import as_pdf
    from posfallback.services.kit import PrintedKit, prepare

    if out.is_dir() or not out.parent.is_dir():
        raise Refusal("no-folder", f"{out} cannot be written there.", "Name a file in a folder that is there.")
    with bootstrap.open_register(bootstrap.home_path(home), receipts=False) as rooms:
        planned = prepare(rooms.journal, rooms.price_list, rooms.settings, rooms.currency, rooms.clock, hours=hours)
        block = rooms.slips.numbers.issue(
            planned.slips, who_of(rooms, who), catalogue_version=planned.catalogue_version
        )
        bootstrap.put_file(out, as_pdf(PrintedKit(kit=planned, block=block)))
    said = {
        "out": str(out),
        "kit": block.kit,
        "seq": block.seq,
        "seal": block.seal,
        "slips": len(block.numbers),
        "first": block.numbers[0],
        "last": block.numbers[-1],
        "hours": planned.hours,
        "slips_an_hour": planned.an_hour,
        "own_pace": planned.own_pace,
        "catalogue_version": planned.catalogue_version,
    }
    pace = "the store’s own pace" if planned.own_pace else "a usual pace, for the book holds too few sales"
    lines = [
        f"{out}: slips {block.numbers[0]} to {block.numbers[-1]}.",
        f"That is {planned.an_hour} slips an hour for {counted(planned.hours, 'hour')}: {pace}.",
        "Print it on A4 at full size, and keep it at the till with carbon paper.",
    ]
    Voice(as_json=json).result(said, lines)
    return DONE


def slips_enter(
    file: Annotated[Path, place("slips enter", "FILE")],
    who: Annotated[str, option("slips enter", "--who")] = "",
    resume: Annotated[bool, option("slips enter", "--resume")] = False,
    home: Home = None,
    json: Json = False,
) -> int:
    """Enter slips from a spreadsheet; each result is printed once its seal is on disk."""
    voice = Voice(as_json=json)
    refused = 0
    last = ""
    with bootstrap.open_register(bootstrap.home_path(home), receipts=False) as rooms:
        slips = rooms.loading.read_slips(file)
        try:
            for result in rooms.slips.enter_all(slips, who_of(rooms, who), resume=resume):
                refused += isinstance(result, SlipRefused)
                last = last if isinstance(result, SlipRefused) else result.slip
                voice.result(result, [_told(result, rooms.currency)])
        except OutputClosed:
            voice.talk(f"Nobody reads the results any more; the last slip entered is {last}. Go on with --resume.")
            raise
    if refused:
        voice.talk(f"Refused: {counted(refused, 'slip')}; all others are entered.")
    return REFUSED if refused else DONE


def _told(result: SlipResult | SlipRefused, currency: Currency) -> str:
    """Return the line for people."""
    if isinstance(result, SlipRefused):
        return f"{result.slip or 'a slip'} (row {result.row}) refused: {result.refused.message} {result.refused.hint}"
    again = " (entered before)" if result.again is True else ""
    if not result.receipt:
        return f"{result.slip}  {result.state}{again}"
    differs = f"  difference {result.difference}" if result.difference.strip("-0.") else ""
    return f"{result.slip}  {result.receipt}  {result.total} {currency.code}{differs}{again}"


def slips_missing(home: Home = None, json: Json = False) -> int:
    """Account for every slip; what nobody can account for is a finding."""
    with bootstrap.open_reading(bootstrap.home_path(home)) as reading:
        report = report_of(reading.journal)
    Voice(as_json=json).result(report, _lines(report))
    return FINDINGS if report.unaccounted or report.missing or report.unreadable else DONE


def _lines(report: SlipReport) -> list[str]:
    parts = ("entered", "spoiled", "unreadable", "missing", "unaccounted", "unused")
    said = ", ".join(f"{getattr(report, name)} {name}" for name in parts)
    lines = [f"Slips issued: {report.issued}. Of these {said}."]
    if report.elsewhere:
        lines.append(f"Slips of other registers entered here: {report.elsewhere}.")
    return [*lines, *(f"{each.slip}  {each.standing}" for each in report.slips)]


def _mark(verb: str, told: Told) -> Callable[..., int]:
    """Return the verb that writes down what became of a slip."""

    def mark(
        number: Annotated[str, place(verb, "NUMBER")],
        reason: Annotated[str, option(verb, "--reason")],
        who: Annotated[str, option(verb, "--who")] = "",
        home: Home = None,
        json: Json = False,
    ) -> int:
        with bootstrap.open_register(bootstrap.home_path(home), receipts=False) as rooms:
            entry = rooms.slips.numbers.mark(number, told, who_of(rooms, who), reason)
            fact = decode(entry.body)
            assert isinstance(fact, SlipSpoiled | SlipUnreadable | SlipMissing), "a mark seals itself"
            said = sealed(entry) | {"slip": fact.slip, "state": told, "who": fact.who, "reason": fact.reason}
            Voice(as_json=json).result(said, [f"Slip {fact.slip} is {told}: {fact.reason}."])
        return DONE

    return mark


ACTIONS: dict[str, Callable[..., int]] = {
    "kit": kit,
    "slips enter": slips_enter,
    "slips missing": slips_missing,
    "slips spoil": _mark("slips spoil", "spoiled"),
    "slips unreadable": _mark("slips unreadable", "unreadable"),
    "slips lost": _mark("slips lost", "missing"),
}
