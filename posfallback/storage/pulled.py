"""A catalogue on its way from central: its rows as a file that loads like any other, and the tag that it came with.

Rule of this module: the tag is believed only as long as the catalogue that it came with is the one in use; whoever
pulls holds `storage.lock.pull_lock`, because two would write one file.
"""

import csv
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import msgspec

from posfallback.storage.files import file_faults, put_file

_COLUMNS = ("code", "name", "department", "sold_by", "price", "price_for", "tax", "age")


class _Kept(msgspec.Struct):
    etag: str
    version: str


class PulledFile:
    """The pulled catalogue of one home."""

    def __init__(self, home: Path) -> None:
        self._file = home / "catalogue.pulled.csv"
        self._tag = home / "catalogue.etag"

    def etag(self, version: str) -> str:
        """Return the tag of the catalogue with that version, empty when it did not come from central."""
        try:
            kept = msgspec.json.decode(self._tag.read_bytes(), type=_Kept)
        except (OSError, msgspec.MsgspecError):
            # Without a tag the catalogue is fetched once more, and nothing else.
            return ""
        return kept.etag if kept.version == version else ""

    @contextmanager
    def as_file(self, rows: Iterable[Mapping[str, str]]) -> Iterator[Path]:
        """Lend a CSV file of the rows; it is gone afterwards. Raises the disk's Faults and those of the rows."""
        try:
            with file_faults(self._file), self._file.open("w", encoding="utf-8", newline="") as stream:
                table = csv.DictWriter(stream, _COLUMNS, restval="", extrasaction="ignore")
                table.writeheader()
                table.writerows(rows)
            yield self._file
        finally:
            self._file.unlink(missing_ok=True)

    def keep(self, etag: str, version: str) -> None:
        """Remember which tag the catalogue in use came with."""
        put_file(self._tag, msgspec.json.encode(_Kept(etag=etag, version=version)))
