"""Central's own catalogue: a CSV or NDJSON file with the columns of a catalogue file, served as it is, streamed.

Rule of this module: the file is central's; it is read afresh whenever it has changed, and never written.
"""

import csv
import hashlib
import threading
from collections.abc import Iterator
from pathlib import Path

import msgspec

from posfallback.domain.codes import normalise
from posfallback.domain.errors import Refusal

_CHUNK = 64 * 1024
_object = msgspec.json.Decoder(dict[str, str | int | float | bool | None])


class Version(msgspec.Struct, frozen=True, kw_only=True):
    """What the file is now: the first 32 hex digits of its SHA-256, its rows, and the codes and departments in it."""

    stamp: tuple[int, int]
    version: str
    items: int
    codes: frozenset[str]
    departments: frozenset[str]


class CentralCatalogue:
    """The catalogue file; `version()` is None while there is none."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._version: Version | None = None

    def version(self) -> Version | None:
        """Return what the file holds now; None when it is not there or cannot be read."""
        try:
            status = self._path.stat()
            stamp = (status.st_mtime_ns, status.st_size)
            with self._lock:
                if self._version is None or self._version.stamp != stamp:
                    self._version = self._read_version(stamp)
                return self._version
        except (OSError, UnicodeDecodeError, csv.Error, msgspec.MsgspecError):
            # Central without a readable catalogue says so (404, or deferred) and takes what needs none.
            return None

    def chunks(self, version: Version, staff: bytes = b"") -> Iterator[bytes]:
        """Yield the NDJSON: the line with version, items and staff, then one row a line, in chunks of some 64 KiB.

        `staff` is the JSON list of the people, empty where central gives none out.
        """
        head: dict[str, object] = {"version": version.version, "items": version.items}
        if staff:
            head["staff"] = msgspec.Raw(staff)
        chunk = bytearray(msgspec.json.encode(head) + b"\n")
        for row in self._rows():
            chunk += msgspec.json.encode(row) + b"\n"
            if len(chunk) >= _CHUNK:
                yield bytes(chunk)
                chunk.clear()
        yield bytes(chunk)

    def _read_version(self, stamp: tuple[int, int]) -> Version:
        with self._path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()[:32]
        items = 0
        codes, departments = set(), set()
        for row in self._rows():
            items += 1
            codes.add(_normal(row.get("code", "")))
            departments.add(row.get("department", ""))
        return Version(
            stamp=stamp,
            version=digest,
            items=items,
            codes=frozenset(codes),
            departments=frozenset(departments - {""}),
        )

    def _rows(self) -> Iterator[dict[str, str]]:
        with self._path.open(encoding="utf-8-sig", newline="") as file:
            if self._path.suffix.lower() in {".ndjson", ".jsonl"}:
                for line in file:
                    if line.strip():
                        yield {
                            name: str(value) for name, value in _object.decode(line).items() if value not in {None, ""}
                        }
            else:
                for row in csv.DictReader(file):
                    yield {name: value for name, value in row.items() if name and isinstance(value, str) and value}


def _normal(code: str) -> str:
    try:
        return normalise(code)
    except Refusal:
        # Such a row can be sold by nobody; it stays in the stream so that the register says what is wrong with it.
        return ""
