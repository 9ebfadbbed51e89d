"""The verbs that read: the journal, its checks and checkpoint, a day's export, the state of the register.

Rule of this module: none of them seals.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from posfallback import bootstrap
from posfallback.cli.options import Home, Json, business_date_of, lines_of, option
from posfallback.cli.voice import Voice, write_bytes_out
from posfallback.domain.codes import show_code
from posfallback.domain.facts import (
    CashDropped,
    ClerkSignedOff,
    ClerkSignedOn,
    DrawerOpened,
    OutageDeclared,
    OutageEnded,
    PaidIn,
    PaidOut,
    ParkedDecided,
    SaleCompleted,
    ShiftClosed,
    ShiftOpened,
    TillCounted,
)
from posfallback.domain.money import Currency, format_amount
from posfallback.journal.codec import decode
from posfallback.journal.entry import Entry
from posfallback.services.commands import DONE, FINDINGS
from posfallback.services.exporting import day_of
from posfallback.services.parked_codes import target_words
from posfallback.services.status import counted

_SEAL_SHOWN = 16


def status(home: Home = None, json: Json = False) -> int:
    """Say what is held and how things are."""
    with bootstrap.open_reading(bootstrap.home_path(home)) as reading:
        found = reading.status()
    Voice(as_json=json).result(found, found.lines())
    return DONE


def journal_show(
    first: Annotated[int, option("journal show", "--first", least=1)] = 1,
    last: Annotated[int | None, option("journal show", "--last")] = None,
    home: Home = None,
    json: Json = False,
) -> int:
    """Print entries, one a line: as they go over the wire, or short for people."""
    voice = Voice(as_json=json)
    with bootstrap.open_reading(bootstrap.home_path(home)) as reading:
        for entry in reading.journal.entries(first, last):
            voice.result(entry, [] if json else [_entry_line(entry, reading.currency)])
    return DONE


def _entry_line(entry: Entry, currency: Currency) -> str:
    """Return an entry in a line: seq, time, seal prefix, what it is."""
    fact = decode(entry.body)
    if isinstance(fact, SaleCompleted):
        what = f"{fact.receipt}  {format_amount(fact.total_minor, currency)} {currency.code}"
    elif isinstance(fact, ShiftOpened | ShiftClosed):
        what = f"shift {fact.shift}, business date {fact.business_date}, clerk {fact.clerk}"
    elif isinstance(fact, PaidIn | PaidOut | CashDropped):
        what = f"{format_amount(fact.amount_minor, currency)} {currency.code}, clerk {fact.clerk}: {fact.reason}"
    elif isinstance(fact, DrawerOpened):
        what = f"clerk {fact.clerk}: {fact.reason}"
    elif isinstance(fact, TillCounted):
        over_short = format_amount(fact.over_short_minor, currency)
        what = f"{format_amount(fact.counted_minor, currency)} {currency.code}, over/short {over_short}"
    elif isinstance(fact, ClerkSignedOn | ClerkSignedOff):
        what = f"clerk {fact.clerk}" + (f", {fact.why}" if isinstance(fact, ClerkSignedOff) else "")
    elif isinstance(fact, OutageDeclared):
        what = f"{fact.outage} since {fact.since}, {fact.noticed}: {fact.reason}"
    elif isinstance(fact, OutageEnded):
        what = (
            f"{fact.outage}  {format_amount(fact.value_minor, currency)} {currency.code}, {counted(fact.sales, 'sale')}"
        )
    elif isinstance(fact, ParkedDecided):
        taken = "".join(f", {show_code(one.code)} as {target_words(one)}" for one in fact.codes)
        what = f"{fact.decision} entry {fact.seq}{taken}: {fact.reason}"
    else:
        what = ""
    return f"{entry.seq:>7}  {fact.at}  {entry.seal[:_SEAL_SHOWN]}  {type(fact).__name__:<14} {what}".rstrip()


def journal_verify(
    journal: Annotated[Path | None, option("journal verify", "--journal")] = None,
    checkpoint: Annotated[str, option("journal verify", "--checkpoint")] = "",
    key: Annotated[str, option("journal verify", "--key")] = "",
    home: Home = None,
    json: Json = False,
) -> int:
    """Check a journal; 4 when anything is broken."""
    file = journal or bootstrap.journal_of(bootstrap.home_path(home))
    note = "".join(lines_of(checkpoint)) if checkpoint else ""
    verified = bootstrap.verify_file(file, checkpoint=note, key=key)
    said = {
        "entries": verified.entries,
        "tip": verified.tip,
        "findings": verified.findings,
        "key": "the journal's own" if verified.own_key else "given",
    }
    Voice(as_json=json).result(said, _verified_lines(verified, file))
    return FINDINGS if verified.broken else DONE


def _verified_lines(verified: "bootstrap.Verified", file: Path) -> list[str]:
    """Return what people read, the worst first said in words."""
    lines = [f"{finding.level:<6}  entry {finding.seq:>6}  {finding.message}" for finding in verified.findings]
    lines.append(f"{file}: {verified.entries} entries, tip {verified.tip}")
    lines.append("Broken: keep the file as it is and call IT." if verified.broken else "Every seal and sum is right.")
    if verified.own_key:
        lines.append("The key is the journal's own; give --key HEX to check with one from elsewhere.")
    return lines


def journal_checkpoint(home: Home = None, json: Json = False) -> int:
    """Print the register's checkpoint, exactly as it is signed."""
    with bootstrap.open_reading(bootstrap.home_path(home)) as reading:
        note = reading.checkpoint()
    Voice(as_json=json).result({"checkpoint": note}, note.removesuffix("\n").split("\n"))
    return DONE


def export(
    *,
    date: Annotated[str, option("export", "--date")],
    format_name: Annotated[str, option("export", "--format")],
    out: Annotated[str, option("export", "--out")],
    home: Home = None,
    json: Json = False,
) -> int:
    """Write a business date as a file, whole or not at all."""
    if json and out == "-" and format_name != "json":
        raise typer.BadParameter("standard output holds either the export or JSON.", param_hint="--json")
    business_date = business_date_of(date)
    with bootstrap.open_reading(bootstrap.home_path(home)) as reading:
        make = bootstrap.export_format(format_name)
        day = day_of(reading.journal, business_date)
        data = make(day, reading.sign)
    if out == "-":
        write_bytes_out(data)
        return DONE
    bootstrap.put_file(Path(out), data)
    sales = len(day.sales)
    Voice(as_json=json).result(
        {"out": out, "format": format_name, "business_date": business_date, "sales": sales, "bytes": len(data)},
        [f"Wrote {counted(sales, 'sale')} of {business_date} to {out}."],
    )
    return DONE


ACTIONS: dict[str, Callable[..., int]] = {
    "status": status,
    "journal show": journal_show,
    "journal verify": journal_verify,
    "journal checkpoint": journal_checkpoint,
    "export": export,
}
