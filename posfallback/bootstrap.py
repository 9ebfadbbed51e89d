"""The one file that knows every plug: it makes a home, opens a register, and hands the faces what they need.

Rule of this module: plugs are found by name in the entry points and loaded when they are needed, not before.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from importlib.metadata import EntryPoint, entry_points, version
from pathlib import Path
from typing import TYPE_CHECKING, cast

from posfallback.domain.errors import Fault, Refusal

if TYPE_CHECKING:
    from posfallback.domain.settings import PrinterSettings, Settings
    from posfallback.services.exporting import Export, Sign
    from posfallback.services.ports import Central, Device, TaxRegime
    from posfallback.storage.home import Home

APP = "posfallback"
FIRST_SERIES = "F"
_TAKEN_SERIES = {"D": "drills", "S": "slips"}
_HEX = frozenset("0123456789abcdef")
_ID_DIGITS = 32
_SEAL_DIGITS = 64


def plug(group: str, name: str) -> object:
    """Load what is installed under a name, such as ("device", "network"); Refusal "no-such-plug" names what there is."""
    found: dict[str, EntryPoint] = {entry.name: entry for entry in entry_points(group=f"{APP}.{group}")}
    if name not in found:
        there = ", ".join(sorted(found)) or "none"
        raise Refusal(
            "no-such-plug",
            f"There is no {group.replace('_', ' ')} called {name}.",
            f"Installed here: {there}. Choose one of these in the settings.",
        )
    loaded: object = found[name].load()
    return loaded


def export_format(name: str) -> "Export":
    """Return the export format with a name."""
    return cast("Export", plug("export", name))


def tax_regime(settings: "Settings") -> "TaxRegime":
    """Return the regime that the settings name."""
    return cast("Callable[[], TaxRegime]", plug("tax_regime", settings.tax.prices))()


def device(printer: "PrinterSettings") -> "Device":
    """Return the device of a printer in the settings."""
    return cast("Callable[[PrinterSettings], Device]", plug("device", printer.device))(printer)


# --- making a home --------------------------------------------------------------------------------------------------


def create_home(
    path: Path, settings_file: Path, *, replaces: str = "", replaces_tip: str = "", series: str = ""
) -> str:
    """Make a register home from a settings file, whole or not at all; returns the new journal's id.

    `replaces` is the id of the journal that this register had before; then `series` must be a new letter. Raises
    Refusal for settings that cannot be, for a home that is there, for a series that is taken; Fault for the disk.
    """
    from posfallback.domain.facts import FORMAT_VERSION, JournalOpened
    from posfallback.storage.catalogue import SqliteCatalogue
    from posfallback.storage.drafts import SqliteDrafts
    from posfallback.storage.home import create
    from posfallback.storage.journal import SqliteJournal
    from posfallback.storage.keys import create_key
    from posfallback.storage.marks import SqliteMarks
    from posfallback.storage.settings import load_settings
    from posfallback.storage.world import SystemClock, new_id

    letter = _checked_series(series, replaces, replaces_tip)
    settings = load_settings(settings_file, path)
    tax_regime(settings)
    journal_id = new_id()
    now = SystemClock().now()

    def fill(home: "Home") -> None:
        opened = JournalOpened(
            v=FORMAT_VERSION,
            at=now.isoformat(timespec="milliseconds"),
            business_date=now.date().isoformat(),
            journal_id=journal_id,
            store=settings.store.id,
            register=settings.register_id,
            currency=settings.store.currency,
            series=letter,
            public_key=create_key(home.key),
            app=f"{APP} {version(APP)}",
            replaces=replaces,
            replaces_tip=replaces_tip,
        )
        SqliteMarks(home.replay).close()
        SqliteCatalogue(home.catalogue).close()
        SqliteDrafts(home.drafts).close()
        # The journal comes last: with it the home is one.
        SqliteJournal.create(home.journal, opened).close()

    create(path, settings_file.read_bytes(), fill)
    return journal_id


def _checked_series(series: str, replaces: str, replaces_tip: str) -> str:
    """Return the letter of the new journal's receipt numbers."""
    for text, digits, what in ((replaces, _ID_DIGITS, "journal id"), (replaces_tip, _SEAL_DIGITS, "seal")):
        if text and (len(text) != digits or not _HEX.issuperset(text)):
            raise Refusal("replaces", f"{text} is not a {what}.", f"It has {digits} digits 0-9 and a-f.")
    if replaces_tip and not replaces:
        raise Refusal("replaces", "A seal alone names no journal.", "Give --replaces JOURNAL_ID as well.")
    letter = (series or ("" if replaces else FIRST_SERIES)).upper()
    if len(letter) != 1 or not "A" <= letter <= "Z":
        raise Refusal("series", "A new series needs a letter A-Z.", "Give one that was never used here: --series G.")
    if letter in _TAKEN_SERIES:
        raise Refusal("series", f"{letter} is the series of {_TAKEN_SERIES[letter]}.", "Choose another letter.")
    if replaces and letter == FIRST_SERIES:
        raise Refusal(
            "series", f"{letter} is the series of a register's first journal.", "Choose the next letter, such as G."
        )
    return letter
