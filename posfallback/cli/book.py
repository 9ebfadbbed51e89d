"""The verbs that read: the journal, its checks and checkpoint, a day's export, the state of the register."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

from posfallback import bootstrap
from posfallback.cli.options import Home, Json, option
from posfallback.cli.voice import Voice, output_watched
from posfallback.services.commands import DONE, FINDINGS


def status(home: Home = None, json: Json = False) -> int:
    """Say what is held and how things are."""
    with bootstrap.open_reading(bootstrap.home_path(home)) as reading:
        found = reading.status()
    Voice(as_json=json).result(found, found.lines())
    return DONE


def journal_show(
    first: Annotated[int, option("journal show", "--first")] = 1,
    last: Annotated[int | None, option("journal show", "--last")] = None,
    home: Home = None,
    json: Json = False,
) -> int:
    """Print entries, one a line: as they are on the wire, or short for people."""
    voice = Voice(as_json=json)
    with bootstrap.open_reading(bootstrap.home_path(home)) as reading:
        for entry in reading.journal.entries(first, last):
            voice.result(entry, [bootstrap.entry_line(entry)])
    return DONE


def journal_verify(
    journal: Annotated[Path | None, option("journal verify", "--journal")] = None,
    checkpoint: Annotated[Path | None, option("journal verify", "--checkpoint")] = None,
    key: Annotated[str, option("journal verify", "--key")] = "",
    home: Home = None,
    json: Json = False,
) -> int:
    """Check a journal; 4 when anything is broken."""
    file = journal or bootstrap.journal_path(bootstrap.home_path(home))
    verified = bootstrap.verify_journal(file, checkpoint=checkpoint, key=key)
    Voice(as_json=json).result(verified, verified.lines())
    return FINDINGS if verified.broken else DONE


def journal_checkpoint(home: Home = None, json: Json = False) -> int:
    """Print the register's checkpoint, exactly as it is signed."""
    with bootstrap.open_reading(bootstrap.home_path(home)) as reading:
        note = reading.checkpoint()
    Voice(as_json=json).result({"checkpoint": note}, note.removesuffix("\n").split("\n"))
    return DONE


def export(
    date: Annotated[str, option("export", "--date")],
    format_name: Annotated[str, option("export", "--format")],
    out: Annotated[str, option("export", "--out")],
    home: Home = None,
    json: Json = False,
) -> int:
    """Write a business date as a file, whole or not at all."""
    voice = Voice(as_json=json)
    with bootstrap.open_reading(bootstrap.home_path(home)) as reading:
        sales, data = reading.export(date, format_name)
    if out == "-":
        with output_watched(sys.stdout):
            sys.stdout.buffer.write(data)
            sys.stdout.flush()
        return DONE
    bootstrap.put_file(Path(out), data)
    voice.result(
        {"out": out, "format": format_name, "business_date": date, "sales": sales, "bytes": len(data)},
        [f"Wrote {sales} sales of {date} to {out}."],
    )
    return DONE


ACTIONS: dict[str, Callable[..., int]] = {
    "status": status,
    "journal show": journal_show,
    "journal verify": journal_verify,
    "journal checkpoint": journal_checkpoint,
    "export": export,
}
