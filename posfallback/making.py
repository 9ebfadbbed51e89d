"""Naming and making a register home: settings that can be met, a key pair, an empty journal, all of it or nothing.

Rule of this module: whatever fails on the way leaves nothing behind.
"""

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from posfallback.domain.errors import Refusal
from posfallback.plugs import APP, plug
from posfallback.services.setup import opening, series_letter
from posfallback.storage import files
from posfallback.storage.home import Home, create, default_home, refuse_part_of_home
from posfallback.storage.journal import SqliteJournal
from posfallback.storage.keys import create_key
from posfallback.storage.settings import load_settings
from posfallback.storage.world import SystemClock, new_id

if TYPE_CHECKING:
    from posfallback.domain.settings import Settings


def home_path(home: str | Path | None) -> Path:
    """Return the home that was named, else the one of the environment or the system; an empty name is refused."""
    if home is None:
        return default_home()
    if not str(home):
        raise Refusal("no-home", "The name of the home is empty.", "Give --home DIR, or leave it out.")
    return Path(home).expanduser().absolute()


def journal_of(home: Path) -> Path:
    """Return where the journal of a home lies; raises Refusal "no-home"."""
    return Home(home).required().journal


def put_file(place: Path, data: bytes, *, private: bool = False) -> None:
    """Write a file for people, whole or not at all; refuses to write over what a register keeps. Raises Fault.

    A link stays one: the file that it leads to is written. Raises Refusal "no-file" where a folder, a device or a pipe
    has that name, because a file that is renamed to it would take its place.
    """
    refuse_part_of_home(place)
    with files.file_faults(place):
        target = place.resolve()
        taken = target.exists() and not target.is_file()
    if taken:
        raise Refusal("no-file", f"{place} is no file.", "Give the name of a file.")
    files.put_file(target, data, private=private)


def create_home(
    path: Path, settings_file: Path, *, replaces: str = "", replaces_tip: str = "", series: str = ""
) -> str:
    """Make a register home from a settings file, whole or not at all; returns the new journal's id.

    Raises Refusal for settings that cannot be, a home that is there, a series that is taken; Fault for the disk.
    """
    # Loaded here, because each start of the window comes through this module and makes no home.
    from importlib.metadata import version

    from posfallback.storage.catalogue_load import CatalogueLoader
    from posfallback.storage.drafts import SqliteDrafts
    from posfallback.storage.marks import SqliteMarks

    letter = series_letter(series, replaces, replaces_tip)
    files.refuse_no_file(settings_file)
    settings = load_settings(settings_file, path)
    _check_plugs(settings)
    journal_id = new_id()

    def fill(home: Home) -> None:
        opened = opening(
            settings,
            now=SystemClock().now(),
            journal_id=journal_id,
            public_key=create_key(home.key),
            app=f"{APP} {version(APP)}",
            series=letter,
            replaces=replaces,
            replaces_tip=replaces_tip,
        )
        SqliteMarks(home.replay).close()
        CatalogueLoader(home.catalogue).make_empty(settings.store.currency)
        with closing(SqliteDrafts(home.drafts)) as drafts:
            drafts.make()
        SqliteJournal.create(home.journal, opened).close()

    create(path, settings_file.read_bytes(), fill)
    return journal_id


def _check_plugs(settings: "Settings") -> None:
    """Refuse settings that name what is not installed, before a home is made of them."""
    plug("tax_regime", settings.tax.prices)
    for printer in settings.printers:
        plug("device", printer.device)
    if settings.central is not None:
        plug("central", settings.central.connector)
