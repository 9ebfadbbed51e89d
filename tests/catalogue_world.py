"""A store that loads catalogues, with real files in a temporary folder."""

from collections.abc import Mapping
from pathlib import Path

from posfallback.services.loading import CatalogueLoaded, Loading
from posfallback.storage.catalogue import SqliteCatalogue
from posfallback.storage.catalogue_files import CatalogueFiles
from posfallback.storage.catalogue_load import CatalogueLoader
from posfallback.storage.settings import read_settings
from posfallback.storage.staff import StaffFile
from posfallback.storage.world import SystemClock

SETTINGS = """
[store]
id = "1"
name = "Test Market"
currency = "{currency}"
[register]
id = "1"
[tax]
prices = "exclusive"
[[tax.rate]]
code = "A"
label = "State"
percent = "10"
[[tax.rate]]
code = "B"
label = "City"
percent = "1"
"""


class CatalogueWorld:
    """One home's catalogue and the verbs that fill it."""

    def __init__(self, folder: Path, currency: str = "USD") -> None:
        self.folder = folder
        self.path = folder / "catalogue.sqlite3"
        self.catalogue = SqliteCatalogue(self.path)
        self.loader = CatalogueLoader(self.path)
        self.loading = Loading(
            settings=read_settings(SETTINGS.format(currency=currency).encode(), "settings.toml", folder),
            clock=SystemClock(),
            files=CatalogueFiles(),
            store=self.loader,
            catalogue=self.catalogue,
            staff=StaffFile(folder / "staff.json"),
        )

    def load(
        self, text: str, *, name: str = "prices.csv", columns: Mapping[str, str] | None = None, skip_bad: bool = False
    ) -> CatalogueLoaded:
        """Write a file and load it."""
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return self.loading.load_catalogue(path, columns=columns, skip_bad=self.bad if skip_bad else None)

    @property
    def bad(self) -> Path:
        """Where bad rows are written out."""
        return self.folder / "bad.csv"
