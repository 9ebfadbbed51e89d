"""Reads catalogue files (CSV, JSON, XLSX) as blocks of texts, and writes bad rows out as CSV.

Rule of this module: a cell becomes a text and nothing more; what it means is the business of `services.row_check`.
"""

import csv
import hashlib
import json
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from posfallback.domain.errors import Refusal
from posfallback.services.loading_ports import BadRows, CatalogueSource, RowBlock
from posfallback.storage.files import file_faults, refuse_no_file
from posfallback.storage.home import refuse_part_of_home

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

# Small enough that a block stays in the processor's cache while its columns are checked.
_BLOCK_ROWS = 1024
_DELIMITERS = (",", ";", "\t")


class CatalogueFiles:
    """Opens catalogue files by what they are; implements `services.loading_ports.CatalogueFiles`."""

    def open(self, path: Path) -> AbstractContextManager[CatalogueSource]:
        """Open a CSV, JSON or XLSX file; raises Refusal "no-file", "catalogue-file", and Faults."""
        refuse_no_file(path)
        with file_faults(path):
            try:
                with path.open("rb") as stream:
                    start = stream.read(64).removeprefix(b"\xef\xbb\xbf").lstrip()
            except FileNotFoundError as error:
                raise Refusal("no-file", f"There is no file {path}.", "Give the path of a file.") from error
        if start.startswith(b"PK\x03\x04"):
            return _open_xlsx(path)
        if start.startswith((b"[", b"{")) and path.suffix.lower() not in {".csv", ".txt"}:
            return _open_json(path)
        return _open_csv(path)

    def bad_rows(self, path: Path, header: Sequence[str]) -> AbstractContextManager[BadRows]:
        """Begin a CSV file for bad rows: the columns of the source, then the line and the reason; raises Faults."""
        return _open_bad_rows(path, header)


def _not_readable(path: Path, where: str, wrong: str, hint: str) -> Refusal:
    return Refusal("catalogue-file", f"{path.name}{where} {wrong}", hint)


class _Source:
    """What the three kinds of files share."""

    unit = "row"

    def __init__(self, path: Path, header: Sequence[str]) -> None:
        self._path = path
        self.header = tuple(header)

    def digest(self) -> str:
        """Return the SHA-256 of the file in lower-case hex."""
        with file_faults(self._path), self._path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()


class _CsvSource(_Source):
    """A CSV file. A row that is not CSV is a broken row; the next line is tried again."""

    unit = "line"

    def __init__(self, path: Path, stream: TextIO) -> None:
        with _utf8(path):
            first = stream.readline()
        delimiter = max(_DELIMITERS, key=first.count)
        stream.seek(0)
        self._reader = csv.reader(stream, delimiter=delimiter, strict=True)
        with _utf8(path):
            try:
                header = next(self._reader, [])
            except csv.Error as error:
                raise _not_readable(path, ", line 1,", "is not CSV.", "Mend the header row.") from error
        super().__init__(path, [name.strip() for name in header])

    def blocks(self) -> Iterator[RowBlock]:
        """Yield the rows; raises Refusal "catalogue-file" where the file is not UTF-8."""
        reader = self._reader
        while True:
            first = reader.line_num + 1
            rows: list[Sequence[str]] = []
            broken: tuple[tuple[int, str], ...] = ()
            with file_faults(self._path), _utf8(self._path):
                try:
                    rows.extend(islice(reader, _BLOCK_ROWS))
                except csv.Error:
                    broken = ((reader.line_num, "That is not CSV: a quote is open, or text follows a closed one."),)
            if not rows and not broken:
                return
            last = reader.line_num - len(broken)
            yield RowBlock(lines=_lines(first, last, rows), rows=rows, broken=broken)


def _lines(first: int, last: int, rows: Sequence[Sequence[str]]) -> Sequence[int]:
    """Return the line in which each row begins; a field may hold line ends."""
    if last - first + 1 == len(rows):
        return range(first, last + 1)
    lines: list[int] = []
    for row in rows:
        lines.append(first)
        first += 1 + sum(len(field.splitlines()) - 1 for field in row if "\n" in field or "\r" in field)
    return lines


@contextmanager
def _utf8(path: Path) -> Iterator[None]:
    """Say in which line a file is not UTF-8."""
    try:
        yield
    except UnicodeDecodeError as error:
        raise _not_readable(path, _bad_line(path), "is not UTF-8 text.", "Save the file as CSV UTF-8.") from error


def _bad_line(path: Path) -> str:
    with path.open("rb") as stream:
        for number, line in enumerate(stream, 1):
            try:
                line.decode()
            except UnicodeDecodeError:
                return f", line {number},"
    return ""


@contextmanager
def _open_csv(path: Path) -> Iterator[CatalogueSource]:
    with file_faults(path):
        stream = path.open(encoding="utf-8-sig", newline="")
    with stream:
        yield _CsvSource(path, stream)


class _ListSource(_Source):
    """Rows of JSON or of a sheet: objects are counted from 1, rows of a sheet as the sheet numbers them."""

    def __init__(self, path: Path, header: Sequence[str], rows: Iterator[RowBlock]) -> None:
        super().__init__(path, header)
        self._rows = rows

    def blocks(self) -> Iterator[RowBlock]:
        """Yield the rows."""
        return self._rows


@contextmanager
def _open_json(path: Path) -> Iterator[CatalogueSource]:
    with file_faults(path):
        raw = path.read_bytes()
    try:
        # Numbers stay as they are written, so that a price never passes through binary fractions.
        found: object = json.loads(
            raw.decode("utf-8-sig"), parse_float=str, parse_int=str, parse_constant=str, object_pairs_hook=_members
        )
    except UnicodeDecodeError as error:
        raise _not_readable(path, _bad_line(path), "is not UTF-8 text.", "Save the file as UTF-8.") from error
    except json.JSONDecodeError as error:
        raise _not_readable(path, f", line {error.lineno},", f"is not JSON: {error.msg}.", "Mend that line.") from error
    except RecursionError as error:
        raise _not_readable(path, "", "is nested too deeply.", "Give a list of flat objects.") from error
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise _not_readable(path, "", "is not a list of objects.", 'Give a list such as [{"code": "4011", ...}].')
    header = tuple(dict.fromkeys(str(key) for one in found for key in one))
    yield _ListSource(path, header, _json_blocks(found, header))


class _Twice:
    """Stands for the values of a key that an object holds twice: either could be meant."""


def _members(pairs: list[tuple[str, object]]) -> dict[str, object]:
    members = dict(pairs)
    if len(members) < len(pairs):
        names = [name for name, _value in pairs]
        members.update({name: _Twice() for name in members if names.count(name) > 1})
    return members


def _json_blocks(found: list[dict[str, object]], header: Sequence[str]) -> Iterator[RowBlock]:
    for start in range(0, len(found), _BLOCK_ROWS):
        part = found[start : start + _BLOCK_ROWS]
        rows: list[Sequence[str]] = []
        lines: list[int] = []
        broken: list[tuple[int, str]] = []
        for number, one in enumerate(part, start + 1):
            twice = next((key for key, value in one.items() if isinstance(value, _Twice)), None)
            if twice is not None:
                broken.append((number, f'It holds the key "{twice}" twice.'))
            elif any(isinstance(value, dict | list) for value in one.values()):
                broken.append((number, "It holds a list or an object where a text or number is needed."))
            else:
                rows.append([_json_text(one.get(name)) for name in header])
                lines.append(number)
        yield RowBlock(lines=lines, rows=rows, broken=tuple(broken))


def _json_text(value: object) -> str:
    return "" if value is None else str(value)


@contextmanager
def _open_xlsx(path: Path) -> Iterator[CatalogueSource]:
    from openpyxl import load_workbook

    with _workbook(path):
        book: Workbook = load_workbook(path, read_only=True, data_only=True)
    try:
        with _workbook(path):
            rows = book.worksheets[0].iter_rows(values_only=True)
            header = [_cell_text(cell).strip() for cell in next(rows, ())]
        while header and not header[-1]:
            header.pop()
        yield _ListSource(path, header, _sheet_blocks(path, rows, len(header)))
    finally:
        book.close()


@contextmanager
def _workbook(path: Path) -> Iterator[None]:
    """Say that a file is no workbook, whichever of its inner files is damaged."""
    import zlib
    from xml.etree.ElementTree import ParseError
    from zipfile import BadZipFile

    from openpyxl.utils.exceptions import InvalidFileException

    try:
        with file_faults(path):
            yield
    except (
        BadZipFile,
        InvalidFileException,
        ParseError,
        zlib.error,
        EOFError,
        IndexError,
        KeyError,
        ValueError,
    ) as error:
        hint = "Save it as .xlsx again, or as CSV UTF-8."
        raise _not_readable(path, "", "is not a workbook that can be read.", hint) from error


def _sheet_blocks(path: Path, rows: Iterator[tuple[object, ...]], width: int) -> Iterator[RowBlock]:
    first = 2
    while True:
        with _workbook(path):
            part = list(islice(rows, _BLOCK_ROWS))
        if not part:
            return
        texts: list[Sequence[str]] = []
        for cells in part:
            row = [_cell_text(cell) for cell in cells]
            # A sheet pads its rows with empty cells, and an empty row is nothing at all.
            while row and not row[-1]:
                row.pop()
            texts.append(row + [""] * (width - len(row)) if row else row)
        yield RowBlock(lines=range(first, first + len(part)), rows=texts)
        first += len(part)


def _cell_text(cell: object) -> str:
    """Return what a person sees in a cell; numbers are binary fractions there, and no price has six places."""
    if cell is None:
        return ""
    if isinstance(cell, float):
        return f"{cell:.6f}".rstrip("0").rstrip(".")
    return str(cell)


class _BadRowsFile:
    """A CSV file of bad rows that can be mended and loaded again: our two columns stand behind the file's own."""

    def __init__(self, stream: TextIO, width: int) -> None:
        self._writer = csv.writer(stream, lineterminator="\n")
        self._width = width

    def write(self, line: int, row: Sequence[str], reason: str) -> None:
        """Write one row with its line and the reason why it was not loaded."""
        self._writer.writerow([*row, *[""] * (self._width - len(row)), line, reason])


@contextmanager
def _open_bad_rows(path: Path, header: Sequence[str]) -> Iterator[BadRows]:
    refuse_part_of_home(path)
    with file_faults(path), path.open("w", encoding="utf-8", newline="") as stream:
        bad = _BadRowsFile(stream, len(header))
        csv.writer(stream, lineterminator="\n").writerow([*header, "line", "reason"])
        yield bad
