"""Makes a new catalogue file beside the old one, checks it, and swaps it in; the old one stays as the way back.

Rule of this module: until the swap nothing that a register reads has changed, and the swap is one rename.
"""

import gc
import shutil
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from posfallback.domain.errors import Fault, Refusal
from posfallback.services.loading_ports import ItemBlock, Terms
from posfallback.services.ports import CatalogueInfo
from posfallback.shipped import shipped
from posfallback.storage.files import file_faults, sync_file, sync_folder
from posfallback.storage.sqlite import Connection, connect, translated, unit

_PAGE_BYTES = 16_384
_CACHE_KIB = 65_536
_WORDS_IN_MEMORY = 16 * 1024 * 1024
# A leaf of the words fills a page of the file.
_WORDS_LEAF_BYTES = 16_000
_HOW_TO_FREE = "Close the register window and other programs that read it, then load again."


class CatalogueLoader:
    """Replaces one catalogue file; implements `services.loading_ports.CatalogueStore`."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._new = path.with_name(path.name + ".new")
        self.before = path.with_name(path.name + ".before")

    def load(self, blocks: Iterable[ItemBlock], *, version: str, loaded_at: str, currency: str) -> CatalogueInfo:
        """Replace the catalogue by these items; whatever `blocks` raises leaves the old one in place.

        Returns when the new one is checked (counts and sums), synced and in place; the old one stays in `before` until
        the next load. Raises Refusal "catalogue-loading" while another load runs, "catalogue-empty" when there is no
        item, and Faults.
        """
        with self._alone(), _without_collecting():
            try:
                self._make()
                info = self._fill(blocks, CatalogueInfo(version=version, loaded_at=loaded_at), currency)
                self._swap()
            finally:
                with suppress(OSError):
                    self._new.unlink(missing_ok=True)
        return info

    def make_empty(self, currency: str) -> None:
        """Make the file of a home that has no price list yet; nobody else knows the home."""
        self._make()
        self._write((), CatalogueInfo(), currency)
        self._swap()

    def roll_back(self) -> None:
        """Put the catalogue from before the last load back; raises Refusal "no-catalogue-before"."""
        with self._alone(), file_faults(self._path):
            try:
                self.before.replace(self._path)
            except FileNotFoundError as error:
                hint = "Load the catalogue from its file instead."
                raise Refusal("no-catalogue-before", "There is no earlier catalogue.", hint) from error
            sync_folder(self._path.parent)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        from filelock import FileLock, Timeout

        lock = FileLock(self._path.with_name(self._path.name + ".lock"))
        with file_faults(self._path):
            try:
                lock.acquire(blocking=False)
            except Timeout as error:
                hint = "Wait until it is done, then try again."
                raise Refusal("catalogue-loading", "Another program is loading the catalogue.", hint) from error
        try:
            yield
        finally:
            lock.release()

    def _make(self) -> None:
        with file_faults(self._new):
            self._new.unlink(missing_ok=True)
            # It is there before SQLite opens it, so that it is not made in WAL mode: a WAL cannot be swapped.
            self._new.touch(exist_ok=False)

    def _fill(self, blocks: Iterable[ItemBlock], about: CatalogueInfo, currency: str) -> CatalogueInfo:
        count, price_sum = self._write(blocks, about, currency)
        if not count:
            hint = "Look at the bad rows; the catalogue that was there is still in place."
            raise Refusal("catalogue-empty", "No row of the file can be loaded.", hint)
        self._check(count, price_sum)
        return CatalogueInfo(items=count, version=about.version, loaded_at=about.loaded_at)

    def _write(self, blocks: Iterable[ItemBlock], about: CatalogueInfo, currency: str) -> tuple[int, int]:
        """Write the new file and sync it; returns how many items there are and the sum of their prices."""
        connection = connect(self._new, must_exist=True)
        try:
            with translated(self._new):
                # The file is worth nothing before it is whole, and is synced once, when it is.
                connection.execute(f"pragma page_size = {_PAGE_BYTES}")
                connection.execute("pragma journal_mode = off")
                connection.execute("pragma synchronous = off")
                connection.execute(f"pragma cache_size = -{_CACHE_KIB}")
                connection.executescript(shipped("schema", "catalogue.sql").read_text(encoding="utf-8"))
                with unit(connection):
                    count, price_sum = _insert(connection, blocks)
                    values = (about.version, about.loaded_at, currency, count, price_sum)
                    connection.execute("insert into about values (?, ?, ?, ?, ?)", values)
        finally:
            connection.close()
        with file_faults(self._new):
            sync_file(self._new)
        return count, price_sum

    def _check(self, count: int, price_sum: int) -> None:
        """Read the new file back and compare counts and sums with what went in."""
        connection = connect(self._new, read_only=True, immutable=True)
        try:
            with translated(self._new):
                found = connection.execute(
                    "select count(*), sum(price_minor) from item where terms in (select id from terms)"
                ).fetchone()
                own = connection.execute(
                    "select (select count(*) from item where id < 0) - (select count(*) from own_code)"
                ).fetchone()
        finally:
            connection.close()
        if found != (count, price_sum) or own != (0,):
            remedy = "Check the disk, then load again; the catalogue that was there is still in place."
            raise Fault("catalogue-check", "The new catalogue does not hold what was put into it.", remedy)

    def _swap(self) -> None:
        with file_faults(self._path):
            if self._path.exists():
                self._keep_old()
            try:
                self._new.replace(self._path)
            except PermissionError as error:
                # Windows renames nothing onto a file that somebody has open.
                message = f"{self._path} is in use and cannot be replaced."
                raise Fault("catalogue-in-use", message, _HOW_TO_FREE) from error
            sync_folder(self._path.parent)

    def _keep_old(self) -> None:
        self.before.unlink(missing_ok=True)
        try:
            self.before.hardlink_to(self._path)
        except OSError:
            # Some file systems (FAT, network shares) have no hard links.
            shutil.copy2(self._path, self.before)
            sync_file(self.before)


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Keep Python from looking for rings of values: a million rows hold none, and looking takes a tenth of the load."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _insert(connection: Connection, blocks: Iterable[ItemBlock]) -> tuple[int, int]:
    count = price_sum = 0
    terms: dict[int, Terms] = {}
    used: Counter[int] = Counter()
    for block in blocks:
        connection.executemany("insert into item values (?, ?, ?, ?)", block.items)
        if block.own_codes:
            connection.executemany("insert into own_code values (?, ?)", block.own_codes)
        count += block.count
        price_sum += block.price_sum
        terms.update(block.terms)
        used.update(block.terms_used)
    connection.executemany("insert into terms values (?, ?, ?, ?, ?, ?)", [(key, *terms[key]) for key in used])
    connection.executemany("insert into department values (?, ?, ?)", _departments(terms, used))
    # So many bytes of words are gathered in memory before they are written; the default is 1 MiB.
    connection.execute("insert into word (word, rank) values ('hashsize', ?)", (_WORDS_IN_MEMORY,))
    connection.execute("insert into word (word, rank) values ('pgsz', ?)", (_WORDS_LEAF_BYTES,))
    connection.execute("insert into word (rowid, name) select id, name from item")
    return count, price_sum


def _departments(terms: Mapping[int, Terms], used: Counter[int]) -> list[tuple[str, int, str]]:
    """Return each department with its number of items and the tax that most of them carry."""
    items: Counter[str] = Counter()
    taxes: Counter[tuple[str, str]] = Counter()
    for key, count in used.items():
        department, _sold_by, _price_for, tax, _age = terms[key]
        items[department] += count
        taxes[department, tax] += count
    most = {department: tax for (department, tax), _count in reversed(taxes.most_common())}
    return [(department, count, most[department]) for department, count in items.items()]
