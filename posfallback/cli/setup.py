"""The verbs that make a register ready: its home, its prices, its staff."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from posfallback import bootstrap
from posfallback.cli.options import Home, Json, option, place
from posfallback.cli.voice import Voice, progress_on
from posfallback.domain.codes import show_code
from posfallback.domain.money import format_amount
from posfallback.services.commands import DONE, FINDINGS
from posfallback.services.status import counted


def init(
    *,
    settings: Annotated[Path, option("init", "--settings")],
    replaces: Annotated[str, option("init", "--replaces")] = "",
    replaces_tip: Annotated[str, option("init", "--replaces-tip")] = "",
    series: Annotated[str, option("init", "--series")] = "",
    home: Home = None,
    json: Json = False,
) -> int:
    """Make a register home."""
    path = bootstrap.home_path(home)
    journal_id = bootstrap.create_home(path, settings, replaces=replaces, replaces_tip=replaces_tip, series=series)
    Voice(as_json=json).result(
        {"home": str(path), "journal_id": journal_id},
        [f"Made the register home {path}.", "It can sell now; load its prices with `posfallback catalogue load FILE`."],
    )
    return DONE


def catalogue_load(
    file: Annotated[Path, place("catalogue load", "FILE")],
    *,
    column: Annotated[list[str] | None, option("catalogue load", "--column")] = None,
    skip_bad: Annotated[Path | None, option("catalogue load", "--skip-bad")] = None,
    home: Home = None,
    json: Json = False,
) -> int:
    """Load a catalogue file."""
    columns = _columns(column or [])
    with bootstrap.open_reading(bootstrap.home_path(home)) as reading, progress_on("Loading rows") as progress:
        heard = None if progress is None else lambda rows: progress(rows, None)
        loaded = reading.loading.load_catalogue(file, columns=columns, skip_bad=skip_bad, progress=heard)
    lines = [f"Loaded {counted(loaded.items, 'item')}."]
    if loaded.bad:
        lines.append(f"{counted(loaded.bad, 'bad row')} in {skip_bad}, each with its reason.")
    Voice(as_json=json).result(loaded, lines)
    return FINDINGS if loaded.bad else DONE


def _columns(pairs: list[str]) -> dict[str, str]:
    """Return our column -> the file's; anything but OURS=THEIRS is a wrong command line."""
    columns: dict[str, str] = {}
    for pair in pairs:
        ours, equals, theirs = pair.partition("=")
        if not (ours and equals and theirs):
            raise typer.BadParameter(f"{pair}: write OURS=THEIRS, such as code=gtin14.", param_hint="--column")
        columns[ours] = theirs
    return columns


def catalogue_find(
    text: Annotated[str, place("catalogue find", "TEXT")],
    home: Home = None,
    json: Json = False,
) -> int:
    """Look an item up; one line each."""
    voice = Voice(as_json=json)
    with bootstrap.open_reading(bootstrap.home_path(home)) as reading:
        found = reading.loading.find(text)
    for item in found:
        price = format_amount(item.price_minor, reading.currency)
        said = {
            "code": show_code(item.code),
            "name": item.name,
            "department": item.department,
            "sold_by": item.sold_by,
            "price": price,
            "price_for": item.price_for,
            "tax": item.tax,
            "age": item.age,
        }
        unit = price if item.price_for == 1 else f"{item.price_for} for {price}"
        voice.result(said, [f"{show_code(item.code):<14}  {unit:>12}  {item.name}"])
    if not found:
        voice.lines(["Nothing in the price list matches."])
    return DONE


def catalogue_pull(home: Home = None, json: Json = False) -> int:
    """Fetch catalogue and staff from central; what is bad refuses each of the two whole."""
    with bootstrap.open_reading(bootstrap.home_path(home)) as reading:
        pulled = reading.pull_catalogue()
    voice = Voice(as_json=json)
    if pulled is None:
        voice.result({"changed": False}, ["The catalogue here is the one that central has."])
    else:
        loaded = pulled.catalogue
        said = {"changed": True, "items": loaded.items, "version": loaded.version}
        lines = [f"Loaded {counted(loaded.items, 'item')} from central."]
        if pulled.staff is not None:
            said["staff"] = pulled.staff
            lines.append(f"Staff loaded: {pulled.staff}.")
        if pulled.staff_refused:
            said["staff_refused"] = pulled.staff_refused
        voice.result(said, lines)
        if pulled.staff_refused:
            voice.talk(pulled.staff_refused)
            return FINDINGS
    return DONE


def staff_load(
    file: Annotated[Path, place("staff load", "FILE")],
    home: Home = None,
    json: Json = False,
) -> int:
    """Load the staff file and remind of deleting it."""
    with bootstrap.open_reading(bootstrap.home_path(home)) as reading:
        count = reading.loading.load_staff(file)
    voice = Voice(as_json=json)
    voice.result({"staff": count}, [f"Staff loaded: {count}."])
    voice.talk(f"The PINs stand in clear in {file}: delete it now.")
    return DONE


ACTIONS: dict[str, Callable[..., int]] = {
    "init": init,
    "catalogue load": catalogue_load,
    "catalogue find": catalogue_find,
    "catalogue pull": catalogue_pull,
    "staff load": staff_load,
}
