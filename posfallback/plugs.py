"""Finding plugs by the names that settings and options give them, in the entry points of all that is installed.

Rule of this module: it imports a plug only when it is asked for, and knows none of them beyond its name.
"""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, cast

from posfallback.domain.errors import Refusal

if TYPE_CHECKING:
    from posfallback.domain.settings import Settings
    from posfallback.services.exporting import Export
    from posfallback.services.ports import TaxRegime

APP = "posfallback"
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


def tax_regime(settings: "Settings") -> "TaxRegime":
    """Return the regime that the settings name."""
    return cast("Callable[[], TaxRegime]", plug("tax_regime", settings.tax.prices))()


def export_format(name: str) -> "Export":
    """Return the export format with a name."""
    return cast("Export", plug("export", name))
