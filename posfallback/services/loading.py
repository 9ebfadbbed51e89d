"""Loading: a catalogue file and a staff file become what the register sells from; and looking an item up.

Rule of this module: all or nothing unless somebody has said otherwise, and every row that is left out is told with its
reason.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

import msgspec

from posfallback.domain.codes import normalise
from posfallback.domain.errors import Refusal
from posfallback.domain.item import Item
from posfallback.domain.money import currency
from posfallback.domain.settings import Settings
from posfallback.services.bad_rows import BadRow, cleared, cleared_cell
from posfallback.services.loading_ports import (
    BadRows,
    CatalogueFiles,
    CatalogueSource,
    CatalogueStore,
    ItemBlock,
    StaffStore,
)
from posfallback.services.ports import Catalogue, Clock
from posfallback.services.row_check import RowCheck, RowRules
from posfallback.services.slip_format import WrittenSlip, read_slips

_SHOWN = 50
_VERSION_DIGITS = 12


class CatalogueLoaded(msgspec.Struct, frozen=True, kw_only=True):
    """What came of a load: items in the catalogue, rows left out, its version and time."""

    items: int
    bad: int
    version: str
    loaded_at: str


class Loading:
    """The verbs `catalogue load`, `catalogue find` and `staff load`."""

    def __init__(
        self,
        *,
        settings: Settings,
        clock: Clock,
        files: CatalogueFiles,
        store: CatalogueStore,
        catalogue: Catalogue,
        staff: StaffStore,
    ) -> None:
        self._settings = settings
        self._clock = clock
        self._files = files
        self._store = store
        self._catalogue = catalogue
        self._staff = staff

    def load_catalogue(
        self,
        path: Path,
        *,
        columns: Mapping[str, str] | None = None,
        skip_bad: Path | None = None,
        progress: Callable[[int], None] | None = None,
    ) -> CatalogueLoaded:
        """Replace the catalogue by a file; `columns` maps our columns to the file's, `progress` hears the rows so far.

        Without `skip_bad` a bad row refuses all: Refusal "catalogue-rows" lists them. With it the bad rows are written
        there, each with its reason and without what looks like a card number. Raises also "no-file", "catalogue-file",
        "catalogue-columns", "catalogue-empty" and Faults; whatever is raised, the catalogue that was there stays.
        """
        columns = columns or {}
        if skip_bad is not None and skip_bad.resolve() == path.resolve():
            raise Refusal("skip-bad-file", "The bad rows would overwrite the file itself.", "Give another file.")
        rules = RowRules(
            currency=currency(self._settings.store.currency),
            tax_codes=frozenset(rate.code for rate in self._settings.tax.rates),
        )
        with ExitStack() as stack:
            source = stack.enter_context(self._files.open(path))
            check = RowCheck(source.header, columns, rules)
            bad_rows = None
            if skip_bad is not None:
                header = [cleared_cell(name) for name in source.header]
                bad_rows = stack.enter_context(self._files.bad_rows(skip_bad, header))
            checking = _Checking(path.name, source, check, bad_rows, progress)
            info = self._store.load(
                checking.blocks(),
                version=source.digest()[:_VERSION_DIGITS],
                loaded_at=self._clock.now().isoformat(timespec="seconds"),
                currency=rules.currency.code,
            )
        return CatalogueLoaded(items=info.items, bad=checking.bad, version=info.version, loaded_at=info.loaded_at)

    def read_slips(self, path: Path) -> Iterator[WrittenSlip]:
        """Yield the slips of a spreadsheet; raises Refusal "no-file", "catalogue-file", "slip-columns", and Faults."""
        with self._files.open(path) as source:
            yield from read_slips(source.header, source.blocks())

    def find(self, text: str, limit: int = 20) -> list[Item]:
        """Return the item with that code, else the items whose names hold every word."""
        try:
            item = self._catalogue.find(normalise(text))
        except Refusal:
            # It is no code, so it is words.
            item = None
        return [item] if item is not None else self._catalogue.search(text, limit)

    def load_staff(self, path: Path) -> int:
        """Replace the staff by a CSV file, all or nothing; returns how many there are."""
        return self._staff.load(path)


class _Checking:
    """The rows of one file on their way into the store, and what is said of the bad ones."""

    def __init__(
        self,
        name: str,
        source: CatalogueSource,
        check: RowCheck,
        bad_rows: BadRows | None,
        progress: Callable[[int], None] | None,
    ) -> None:
        self.bad = 0
        self._name = name
        self._source = source
        self._check = check
        self._bad_rows = bad_rows
        self._progress = progress
        self._told: list[str] = []

    def blocks(self) -> Iterator[ItemBlock]:
        """Yield the good rows; raises Refusal "catalogue-rows" at the end when bad ones are not to be skipped."""
        rows = 0
        for block in self._source.blocks():
            items, bad = self._check.check(block)
            rows += items.count + len(bad)
            self._tell(bad)
            if self._progress is not None:
                self._progress(rows)
            # Once all is refused, the rest is only checked, so that its bad rows are told too.
            if self._bad_rows is not None or not self.bad:
                yield items
        if self._bad_rows is None and self.bad:
            raise self._refusal()

    def _tell(self, bad: Sequence[BadRow]) -> None:
        self.bad += len(bad)
        for one in (cleared(row, self._check.code_place) for row in bad):
            if self._bad_rows is not None:
                self._bad_rows.write(one.line, one.row, one.reason)
            elif len(self._told) < _SHOWN:
                self._told.append(f"  {self._source.unit} {one.line}: {one.reason}")

    def _refusal(self) -> Refusal:
        more = f"\n  and {self.bad - len(self._told)} more" if self.bad > len(self._told) else ""
        rows = "1 row" if self.bad == 1 else f"{self.bad} rows"
        listed = "\n".join(self._told)
        hint = "Mend them, or give --skip-bad FILE to load the others; nothing was changed."
        return Refusal("catalogue-rows", f"{self._name} has {rows} that cannot be loaded:\n{listed}{more}\n", hint)
