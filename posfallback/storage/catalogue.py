"""The frozen prices: look-up by code, search by words as they are typed.

Rule of this module: the file is read and never written; it is replaced whole by `catalogue_load`, and an open window
notices that by the file's stamp.
"""

import os
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import RLock

from posfallback.domain.errors import Fault
from posfallback.domain.facts import SoldBy
from posfallback.domain.item import Item
from posfallback.domain.words import mark, words
from posfallback.services.ports import CatalogueInfo
from posfallback.storage.sqlite import Connection, Error, as_fault, connect, translated

APPLICATION_ID = 1346782001
USER_VERSION = 1
DAMAGED = frozenset({"catalogue-damaged", "catalogue-foreign", "catalogue-newer"})
"""The Faults that end when another file is in place, and not before."""

_ITEMS = (
    "select item.id, name, price_minor, department, sold_by, price_for, tax, age"
    " from item join terms on terms.id = item.terms where item.id"
)
_BY_ID = f"{_ITEMS} = ?"
_BY_OWN_CODE = f"{_ITEMS} = (select id from own_code where code = ?)"
_BY_WORDS = f"{_ITEMS} in (select rowid from word where word match ? limit ?)"
_WORDS_THERE = "select rowid from word limit 0"
_DEPARTMENTS = "select name from department where name <> '' order by items desc, name"
_DEPARTMENT_TAX = "select tax from department where name = ?"
_DIGITS = 14
_CANDIDATES = 200
"""How many hits are looked at to show the best of them: enough for a store, a bound for a catalogue of a million."""

# Letters to Python that are none to the tokeniser of SQLite (New Tai Lue vowels, two Vedic signs).
_SPLIT_LIKE_SQLITE = {
    **dict.fromkeys(range(0x19B0, 0x19C1), " "),
    0x19C8: " ",
    0x19C9: " ",
    0x1CF2: " ",
    0x1CF3: " ",
}

_SOLD_BY: dict[str, SoldBy] = {"each": "each", "kg": "kg", "g": "g", "lb": "lb", "l": "l", "m": "m"}

_Stamp = tuple[int, int, int]
_ItemColumns = tuple[int, str, int, str, str, int, str, int]
_TYPES = (int, str, int, str, str, int, str, int)


class SqliteCatalogue:
    """Reads one catalogue file; implements `services.ports.Catalogue`. A missing file is an empty catalogue.

    Each call looks whether the file is still the one that is open (one stat, some 2 microseconds). Threads take turns.
    Every method raises Fault when the file is damaged, not ours or newer than this program.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._name = os.fspath(path)
        self._connection: Connection | None = None
        self._stamp: _Stamp | None = None
        self._info = CatalogueInfo()
        self._turn = RLock()

    def close(self) -> None:
        """Let the file go."""
        with self._turn:
            if self._connection is not None:
                self._connection.close()
            self._connection = None
            self._stamp = None
            self._info = CatalogueInfo()

    def find(self, code: str) -> Item | None:
        """Return the item with a code as domain.codes gives it: 14 digits, or an own code in upper case."""
        query, key = (_BY_ID, int(code)) if len(code) == _DIGITS and code.isdigit() else (_BY_OWN_CODE, code)
        with self._turn, _damage_told(self._path):
            connection = self._current()
            row = connection.execute(query, (key,)).fetchone() if connection is not None else None
            return None if row is None else _item(row, code)

    def search(self, text: str, limit: int = 20) -> list[Item]:
        """Return items whose names hold every word of `text` (as prefixes, any order, case and accents ignored).

        Best first: names that hold the words whole, then names that begin with the first word, then short names.
        """
        words = words_of(text)
        whole = " ".join(f'"{word}"' for word in words)
        begun = " ".join(f'"{word}"*' for word in words)
        with self._turn, _damage_told(self._path):
            connection = self._current()
            if connection is None or not words:
                return []
            try:
                connection.execute(_WORDS_THERE)
            except Error as error:
                raise as_fault(error, self._path) or _damaged(self._path) from error
            most = max(limit, _CANDIDATES)
            rows: list[_ItemColumns] = connection.execute(_BY_WORDS, (whole, most)).fetchall()
            if len(rows) < limit:
                # Some that are found already may be among these again.
                rows = list({*rows, *connection.execute(_BY_WORDS, (begun, most))})
            plain = [_plain(word) for word in words]
            rows.sort(key=lambda row: _distance(row[1], plain))
            return [_item(row, self._code_of(connection, row[0])) for row in rows[:limit]]

    def info(self) -> CatalogueInfo:
        """Return what is loaded."""
        with self._turn, _damage_told(self._path):
            self._current()
            return self._info

    def departments(self) -> list[str]:
        """Return the departments in use, most items first."""
        with self._turn, _damage_told(self._path):
            connection = self._current()
            if connection is None:
                return []
            rows = connection.execute(_DEPARTMENTS)
            return [name for (name,) in rows]

    def department_tax(self, department: str) -> str:
        """Return the rate codes that most items of a department carry; empty for an unknown department."""
        with self._turn, _damage_told(self._path):
            connection = self._current()
            if connection is None:
                return ""
            row = connection.execute(_DEPARTMENT_TAX, (department,)).fetchone()
        return "" if row is None else str(row[0])

    def trouble(self) -> Fault | None:
        """Return what keeps the price list from being read, None when nothing does."""
        try:
            self.info()
        except Fault as fault:
            return fault
        return None

    def _current(self) -> Connection | None:
        """Return a connection to the file that is in place now; None when there is none."""
        try:
            stamp = self.stamp()
        except FileNotFoundError:
            self.close()
            return None
        except OSError:
            # The file is out of reach; a prepared connection may still answer, else opening it says why.
            return self._connection or self._open(None)
        if stamp != self._stamp:
            self.close()
            self._open(stamp)
        return self._connection

    def stamp(self) -> _Stamp:
        """Return what tells one file in this place from another; raises OSError."""
        found = os.stat(self._name)  # noqa: PTH116  Path.stat takes twice as long, and this runs at every scan.
        return found.st_ino, found.st_mtime_ns, found.st_size

    def _open(self, stamp: _Stamp | None) -> Connection:
        try:
            # Nobody ever writes into a catalogue that is in place, so no lock is taken at any look-up.
            connection = connect(self._path, read_only=True, any_thread=True, immutable=True)
        except Error as error:
            raise _damaged(self._path) from error
        try:
            check_ours(connection, self._path)
            about = connection.execute("select version, loaded_at, items from about").fetchone()
            # What cannot even be asked is damage, and found here rather than at a scan.
            for query in (_BY_ID, _BY_OWN_CODE, _DEPARTMENT_TAX):
                connection.execute(query, ("",)).fetchone()
            connection.execute(_DEPARTMENTS).fetchone()
        except Error as error:
            connection.close()
            raise (as_fault(error, self._path) or _damaged(self._path)) from error
        except BaseException:
            connection.close()
            raise
        if about is None:
            connection.close()
            raise _damaged(self._path)
        self._connection, self._stamp = connection, stamp
        version, loaded_at, items = about
        self._info = CatalogueInfo(items=items, version=version, loaded_at=loaded_at)
        return connection

    def _code_of(self, connection: Connection, item_id: int) -> str:
        if item_id >= 0:
            return str(item_id).zfill(_DIGITS)
        return str(connection.execute("select code from own_code where id = ?", (item_id,)).fetchone()[0])


class _NotAnItemError(Exception):
    """A row that no load can have written."""


@contextmanager
def _damage_told(path: Path) -> Iterator[None]:
    """Turn what SQLite says of a damaged file into Fault "catalogue-damaged": it is loaded again, not restored."""
    try:
        with translated(path):
            yield
    except Fault as fault:
        if fault.code != "file-damaged":
            raise
        raise _damaged(path) from fault
    except (UnicodeDecodeError, _NotAnItemError) as error:
        # SQLite quotes what it cannot read, and only damage puts other bytes or values there than were loaded.
        raise _damaged(path) from error


def _damaged(path: Path) -> Fault:
    remedy = mark('Load it again: "posfallback catalogue load FILE", or "posfallback catalogue pull" from central.')
    return Fault("catalogue-damaged", words("The price list {path} is damaged.", path=path), remedy)


def check_ours(connection: Connection, path: Path) -> None:
    """Raise Fault "catalogue-foreign" or "catalogue-newer" unless this program can read the file."""
    application_id = connection.execute("pragma application_id").fetchone()[0]
    user_version = connection.execute("pragma user_version").fetchone()[0]
    if application_id != APPLICATION_ID:
        remedy = mark('Move it away, then load the catalogue with "posfallback catalogue load FILE".')
        raise Fault("catalogue-foreign", words("{path} is not a catalogue of posfallback.", path=path), remedy)
    if user_version != USER_VERSION:
        remedy = mark('Load it again with "posfallback catalogue load FILE".')
        raise Fault("catalogue-newer", words("{path} was made by another version of posfallback.", path=path), remedy)


def words_of(text: str) -> list[str]:
    """Return the words of a text, split where SQLite's tokeniser splits: a word is letters and digits and no more."""
    composed = unicodedata.normalize("NFC", text).translate(_SPLIT_LIKE_SQLITE)
    return "".join(letter if letter.isalnum() else " " for letter in composed).split()


def _plain(text: str) -> str:
    """Return a text in small letters without accents."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def _distance(name: str, plain_words: list[str]) -> tuple[int, bool, int, str]:
    """Return how far a name is from what was typed: the smallest comes first."""
    plain = _plain(name)
    held = words_of(plain)
    in_part = sum(word not in held for word in plain_words)
    return in_part, not (held and held[0].startswith(plain_words[0])), len(name), plain


def _item(row: _ItemColumns, code: str) -> Item:
    _id, name, price_minor, department, sold_by, price_for, tax, age = row
    if tuple(map(type, row)) != _TYPES or sold_by not in _SOLD_BY:
        raise _NotAnItemError
    return Item(
        code=code,
        name=name,
        price_minor=price_minor,
        department=department,
        # The very same object as the default of a line, else a sealed body would name what it leaves out by rule.
        sold_by=_SOLD_BY[sold_by],
        price_for=price_for,
        tax=tax,
        age=age,
    )
