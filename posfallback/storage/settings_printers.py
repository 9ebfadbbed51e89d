"""Reads `[[printer]]` of the settings, and the file of its model in resources/printers.

Rule of this module: a model's file is checked as strictly as the settings; one that is wrong is refused by name.
"""

import tomllib
from pathlib import Path
from typing import Literal

import msgspec

from posfallback.domain.printers import CODE_PAGES, Drawer, PaperWidth, PrinterProfile
from posfallback.domain.settings import PaperSize, PrinterSettings
from posfallback.shipped import shipped
from posfallback.storage.settings_screen import is_network_address
from posfallback.storage.settings_table import Table

DEVICES = ("network", "usb", "serial", "cups", "file")
_PULSE_MS = range(2, 511)
_BUZZES = range(10)
_DOTS_A_COLUMN = 12
_SIZES: dict[str, PaperSize] = {"80mm": "80mm", "58mm": "58mm", "A4": "A4"}


class _ModelFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A file of resources/printers."""

    name: str
    paper: dict[Literal["80mm", "58mm"], PaperWidth] = msgspec.field(default_factory=dict)
    code_pages: tuple[tuple[int, str], ...] = CODE_PAGES
    cut: Literal["partial", "full", "none"] = "partial"
    drawer: Drawer | None = None
    buzzes: int = 0


def read_printers(root: Table, home: Path) -> tuple[PrinterSettings, ...]:
    """Return the printers of the settings; a file printer's path is below `home`."""
    printers: list[PrinterSettings] = []
    for table in root.tables("printer"):
        name = table.text("name", "A short name of its own.", longest=40)
        if name and any(printer.name == name for printer in printers):
            table.blame("name", f'is "{name}", which an earlier printer has.', "A name of its own for each printer.")
        device = table.choice("device", DEVICES)
        address = table.text("address", "Where the printer is.", longest=500)
        # Without a port it is the one that receipt printers listen on.
        if device == "network" and address and not any(map(is_network_address, (address, f"{address}:9100"))):
            table.blame("address", f'is "{address}".', 'Host, or host and port, such as "127.0.0.1:9100".')
        if device == "file":
            address = str(home / address) if address else ""
        width = _SIZES[table.choice("width", tuple(_SIZES), default="80mm")]
        form: Literal["", "pdf"] = ""
        if table.has("form") and table.choice("form", ("escpos", "pdf")) == "pdf":
            form = "pdf"
            if device != "cups":
                table.blame("form", f'is "pdf", which a printer on "{device}" does not take.', 'Only with "cups".')
        if width == "A4" and not form and (device != "file" or address.lower().endswith(".escpos")):
            right = 'Only with form = "pdf" on "cups", and for files of text or PDF.'
            table.blame("width", 'is "A4", which no receipt printer takes.', right)
        printers.append(
            PrinterSettings(
                name=name, device=device, address=address, width=width, form=form, profile=_read_profile(table)
            )
        )
        table.finish()
    return tuple(printers)


def models() -> tuple[str, ...]:
    """Return the names that a profile can have."""
    return tuple(sorted(path.stem for path in shipped("printers").glob("*.toml")))


def profile_of(model: str) -> PrinterProfile:
    """Return what is known of a model; raises ValueError for a file that is wrong and for letters that no page has."""
    values = tomllib.loads(shipped("printers", f"{model}.toml").read_text(encoding="utf-8"))
    file = msgspec.convert(values, _ModelFile)
    usual = PrinterProfile()
    profile = PrinterProfile(
        name=model,
        wide=file.paper.get("80mm", usual.wide),
        narrow=file.paper.get("58mm", usual.narrow),
        code_pages=file.code_pages,
        cut=file.cut,
        drawer=file.drawer,
        buzzes=file.buzzes,
    )
    _check(profile)
    return profile


def _check(profile: PrinterProfile) -> None:
    for paper in (profile.wide, profile.narrow):
        if paper.columns * _DOTS_A_COLUMN > paper.dots:
            raise ValueError(f"{paper.columns} columns need more than {paper.dots} dots")
    for number, codec in profile.code_pages:
        if "A".encode(codec) != b"A" or not 0 <= number < 256:  # noqa: PLR2004 # a byte
            raise ValueError(f"{number} {codec} is no code page that has the Latin letters where ASCII has them")
    drawer = profile.drawer
    if drawer is not None and not (drawer.on_ms in _PULSE_MS and drawer.off_ms in _PULSE_MS):
        raise ValueError("a drawer's pulse is 2 to 510 ms")
    if profile.buzzes not in _BUZZES:
        raise ValueError("a buzzer sounds at most 9 times")


def _read_profile(table: Table) -> PrinterProfile:
    if not table.has("profile"):
        return PrinterProfile()
    return profile_of(table.choice("profile", models()))
