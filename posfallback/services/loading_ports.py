"""What loading a catalogue or a staff needs from the world, as Protocols; the values that pass through are here too.

Rule of this module: nothing is opened here.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

import msgspec

from posfallback.domain.facts import SoldBy
from posfallback.services.ports import CatalogueInfo

Terms = tuple[str, SoldBy, int, str, int]
"""department, sold_by, price_for, tax, age: what many items of a store have in common."""

ItemRow = tuple[int, str, int, int]
"""id, name, price_minor, number of its terms; the id is the code as a number, below 0 for the store's own codes."""


class RowBlock(msgspec.Struct, frozen=True, kw_only=True):
    """Some thousand rows of a file as texts. `lines` says where each one begins; `broken` are (line, what is wrong)."""

    lines: Sequence[int]
    rows: list[Sequence[str]]
    broken: tuple[tuple[int, str], ...] = ()


class ItemBlock(msgspec.Struct, frozen=True, kw_only=True):
    """Checked rows, ready to be stored, with their count and the sum of their prices as the proof of the load.

    `terms` are the numbered terms that no earlier block has brought, `terms_used` says how many items have which.
    """

    items: Iterable[ItemRow]
    count: int
    price_sum: int
    terms: tuple[tuple[int, Terms], ...]
    terms_used: Counter[int]
    own_codes: tuple[tuple[str, int], ...]


class CatalogueSource(Protocol):
    """An open catalogue file."""

    @property
    def header(self) -> tuple[str, ...]:
        """Return the names of the columns as the file gives them."""
        ...

    @property
    def unit(self) -> str:
        """Return what the file counts in, for messages: "line" or "row"."""
        ...

    def digest(self) -> str:
        """Return the SHA-256 of the file in lower-case hex."""
        ...

    def blocks(self) -> Iterator[RowBlock]:
        """Yield the rows below the header; raises Refusal "catalogue-file" where the file cannot be read on."""
        ...


class BadRows(Protocol):
    """Where bad rows are written out."""

    def write(self, line: int, row: Sequence[str], reason: str) -> None:
        """Write one row with the reason why it was not loaded."""
        ...


class CatalogueFiles(Protocol):
    """Reads catalogue files and writes out the bad rows."""

    def open(self, path: Path) -> AbstractContextManager[CatalogueSource]:
        """Open a CSV, JSON or XLSX file; raises Refusal "no-file", "catalogue-file"."""
        ...

    def bad_rows(self, path: Path, header: Sequence[str]) -> AbstractContextManager[BadRows]:
        """Begin a CSV file for bad rows: the columns of the source, then the line and the reason."""
        ...


class CatalogueStore(Protocol):
    """Where a catalogue is kept."""

    def load(self, blocks: Iterable[ItemBlock], *, version: str, loaded_at: str, currency: str) -> CatalogueInfo:
        """Replace the catalogue by these items; whatever `blocks` raises leaves the old one in place.

        Returns when the new one is checked (counts and sums), synced and in place. The old one is kept beside.
        """
        ...


class StaffStore(Protocol):
    """Where the staff is kept."""

    def load(self, source: Path) -> int:
        """Replace the staff by that of a CSV file, all or nothing; returns how many there are."""
        ...
