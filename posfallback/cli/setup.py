"""The verbs that make a register ready: its home, its prices, its staff."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

from posfallback import bootstrap
from posfallback.cli.options import Home, Json, option, place
from posfallback.cli.voice import Voice
from posfallback.services.commands import DONE, FINDINGS


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
    column: Annotated[list[str] | None, option("catalogue load", "--column")] = None,
    skip_bad: Annotated[Path | None, option("catalogue load", "--skip-bad")] = None,
    home: Home = None,
    json: Json = False,
) -> int:
    """Load a catalogue file."""
    loaded = bootstrap.load_catalogue(bootstrap.home_path(home), file, columns=column or [], skip_bad=skip_bad)
    lines = [f"Loaded {loaded.items} items."]
    if loaded.bad:
        lines.append(f"{loaded.bad} bad rows are in {skip_bad}, each with its reason.")
    Voice(as_json=json).result({"items": loaded.items, "bad": loaded.bad, "version": loaded.version}, lines)
    return FINDINGS if loaded.bad else DONE


def catalogue_find(
    text: Annotated[str, place("catalogue find", "TEXT")],
    home: Home = None,
    json: Json = False,
) -> int:
    """Look an item up; one line each."""
    voice = Voice(as_json=json)
    for found in bootstrap.find_items(bootstrap.home_path(home), text):
        voice.result(found, ["  ".join((found["code"], found["name"], found["price"], found["department"])).rstrip()])
    return DONE


def catalogue_pull(home: Home = None, json: Json = False) -> int:
    """Fetch the catalogue from central."""
    pulled = bootstrap.pull_catalogue(bootstrap.home_path(home))
    voice = Voice(as_json=json)
    if pulled is None:
        voice.result({"changed": False}, ["Central's catalogue is the one that is here."])
        return DONE
    voice.result(
        {"changed": True, "items": pulled.items, "bad": pulled.bad, "version": pulled.version},
        [f"Loaded {pulled.items} items from central."],
    )
    return FINDINGS if pulled.bad else DONE


def staff_load(
    file: Annotated[Path, place("staff load", "FILE")],
    home: Home = None,
    json: Json = False,
) -> int:
    """Load the staff file and remind of deleting it."""
    count = bootstrap.load_staff(bootstrap.home_path(home), file)
    voice = Voice(as_json=json)
    voice.result({"staff": count}, [f"Loaded {count} people."])
    voice.talk(f"The PINs stand in clear in {file}: delete it now.")
    return DONE


ACTIONS: dict[str, Callable[..., int]] = {
    "init": init,
    "catalogue load": catalogue_load,
    "catalogue find": catalogue_find,
    "catalogue pull": catalogue_pull,
    "staff load": staff_load,
}
