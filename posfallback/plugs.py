"""Finding plugs by the names that settings and options give them, in the entry points of all that is installed.

Rule of this module: it imports a plug only when it is asked for, and knows none of them beyond its name.
"""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, cast

from posfallback.domain.errors import Refusal

if TYPE_CHECKING:
    from pathlib import Path

    from posfallback.domain.facts import JournalOpened
    from posfallback.domain.settings import PrinterSettings, Settings
    from posfallback.services.exporting import Export
    from posfallback.services.ports import Clock, Device, Journal, TaxRegime
    from posfallback.services.printers import Printer
    from posfallback.services.printing import Printing
    from posfallback.services.spool import JobLog

APP = "posfallback"
GROUPS = ("tax_regime", "device", "central", "export")
QUICK_PLUGS = {
    ("tax_regime", "exclusive"): "posfallback.taxes.exclusive:Exclusive",
    ("tax_regime", "inclusive"): "posfallback.taxes.inclusive:Inclusive",
    ("device", "network"): "posfallback.devices.network:NetworkDevice",
    ("device", "file"): "posfallback.devices.file:FileDevice",
}
"""Entry points that nearly every start needs, repeated here: reading those of all that is installed takes a while."""


def plug(group: str, name: str) -> object:
    """Load what is installed as a name of a group; raises Refusal "no-such-plug" that names what there is."""
    quick = QUICK_PLUGS.get((group, name))
    if quick is not None:
        module, _, attribute = quick.partition(":")
        plugged: object = getattr(import_module(module), attribute)
        return plugged
    from importlib.metadata import entry_points

    found = {entry.name: entry for entry in entry_points(group=f"{APP}.{group}")}
    if name not in found:
        raise Refusal(
            "no-such-plug",
            f"There is no {group.replace('_', ' ')} called {name}.",
            f"Installed here: {', '.join(sorted(found)) or 'none'}.",
        )
    loaded: object = found[name].load()
    return loaded


def installed() -> tuple[str, ...]:
    """Return every plug that is installed, such as "device network", sorted; none is loaded."""
    from importlib.metadata import entry_points

    return tuple(sorted(f"{group} {entry.name}" for group in GROUPS for entry in entry_points(group=f"{APP}.{group}")))


def tax_regime(settings: "Settings") -> "TaxRegime":
    """Return the regime that the settings name."""
    return cast("Callable[[], TaxRegime]", plug("tax_regime", settings.tax.prices))()


def export_format(name: str) -> "Export":
    """Return the export format with a name."""
    return cast("Export", plug("export", name))


def printer_of(printer: "PrinterSettings", home: "Path", opened: "JournalOpened", settings: "Settings") -> "Printer":
    """Make a printer of the settings: what renders for it, its device, and what opens its drawer."""
    from posfallback.domain.printers import drawer_pulse
    from posfallback.receipts.render import renderer
    from posfallback.services.printers import Printer

    drawer = printer.profile.drawer
    return Printer(
        render=renderer(printer, opened, settings),
        render_gift=renderer(printer, opened, settings, gift=True),
        device=cast("Callable[..., Device]", plug("device", printer.device))(printer, home),
        pulse=drawer_pulse(drawer) if drawer else b"",
    )


def printing_on(
    printers: "Mapping[str, Callable[[], Printer]]",
    journal: "Journal",
    spool: "JobLog",
    clock: "Clock",
    papers: "tuple[str, ...]",
) -> "Printing":
    """Make the register's printing on the first of some printers; without any it takes every sale and prints none.

    `papers` are those that come out by themselves beside receipts.
    """
    from posfallback.services.printing import Printing

    name, *_ = *printers, ""
    if not name:
        return Printing(journal, lambda _entry, _copy: b"", None, spool, clock)
    first = printers[name]()
    return Printing(
        journal,
        first.render,
        first.device,
        spool,
        clock,
        render_gift=first.render_gift,
        pulse=first.pulse,
        name=name,
        papers=frozenset(papers),
        others={other: make for other, make in printers.items() if other != name},
    )
