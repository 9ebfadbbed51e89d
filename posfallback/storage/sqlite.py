"""The one doorway to SQLite: how a file is opened, how writes are bundled, how its errors become Faults.

Rule of this module: `pysqlite3` where it is there, else the standard module, never both in one process; every write
goes through `unit()`, because a deferred BEGIN fails with a stale snapshot once another process has written.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from posfallback.domain.errors import Fault
from posfallback.domain.words import mark, words
from posfallback.storage.files import file_faults

if TYPE_CHECKING:
    import sqlite3
else:
    try:
        import pysqlite3 as sqlite3
    except ImportError:
        import sqlite3

Connection = sqlite3.Connection
Row = tuple[object, ...]
Error = sqlite3.Error
IntegrityError = sqlite3.IntegrityError
VERSION = sqlite3.sqlite_version
"""Of the library that is in use here, which need not be the system's."""

_BUSY_TIMEOUT_MS = 5000
_FULL = 13
_IO = 10
_ROOM = 64 * 1024
"""What SQLite wants at least to work on a WAL file: the memory that is shared about it, and a page or two."""

_READ_ONLY = (
    "file-read-only",
    mark("{path} cannot be written."),
    mark("Give this account the right to write there, then try again."),
)
_DAMAGED = (
    "file-damaged",
    mark("{path} is damaged or is not a database."),
    mark("Keep it as it is and restore a backup."),
)
_HELD = ("file-busy", mark("Another program holds {path}."), mark("Close the other program, then try again."))

# The primary result codes (sqlite.org/rescode.html) that mean that the world failed; all others are defects of ours.
_FAULTS: dict[int, tuple[str, str, str]] = {
    3: _READ_ONLY,
    5: _HELD,
    6: _HELD,
    8: _READ_ONLY,
    10: (
        "disk-failed",
        mark("The disk failed while {path} was read or written."),
        mark("Check the disk, then start again."),
    ),
    11: _DAMAGED,
    _FULL: (
        "disk-full",
        mark("There is no room left on the disk for {path}."),
        mark("Free some space, then try again."),
    ),
    14: (
        "file-unreachable",
        mark("{path} cannot be opened."),
        mark("Check that its folder exists and that this account may use it."),
    ),
    23: _READ_ONLY,
    26: _DAMAGED,
}


class CommitInDoubt(Error):
    """COMMIT itself failed and not for want of room: whether the transaction is on disk is unknown."""

    def __init__(self, cause: Error) -> None:
        super().__init__(str(cause))
        self.sqlite_errorcode = int(getattr(cause, "sqlite_errorcode", 0) or 0)


_SHARED_BYTES = 32 * 1024
_NO_SHARED_MEMORY = frozenset({"disk-failed", "disk-full", "file-read-only", "file-unreachable"})


def primary_code(error: Error) -> int:
    """Return SQLite's primary result code of an error; 0 when it came from Python and not from SQLite."""
    return int(getattr(error, "sqlite_errorcode", 0) or 0) & 0xFF


def is_disk_full(error: Error) -> bool:
    """Say whether the disk had no room: the one failure of a commit after which certainly nothing was written."""
    return primary_code(error) == _FULL


def as_fault(error: Error, path: Path) -> Fault | None:
    """Return the Fault that says what a person can do about an error, or None when the error is a defect of ours."""
    number = primary_code(error)
    found = _FAULTS.get(_FULL if number == _IO and _is_full(path) else number)
    if found is None and str(error).startswith("Could not decode to UTF-8"):
        # The Python module says this without a code; only damage puts other bytes into a text column.
        found = _DAMAGED
    if found is None:
        return None
    code, message, remedy = found
    return Fault(code, words(message, path=path), remedy)


def _is_full(path: Path) -> bool:
    """Say whether the disk has no room: SQLite calls it an I/O error when its shared memory cannot grow."""
    with suppress(OSError):
        return shutil.disk_usage(path.parent).free < _ROOM
    return False


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn SQLite's errors inside the block into Faults about `path`; a defect of our own passes as it is."""
    try:
        yield
    except Error as error:
        fault = as_fault(error, path)
        if fault is None:
            raise
        raise fault from error


def file_uri(path: Path, query: str) -> str:
    """Return the `file:` address of a path, with a query such as `mode=ro`."""
    return f"file:{quote(os.fspath(path.absolute()))}?{query}"


def connect(
    path: Path,
    *,
    read_only: bool = False,
    must_exist: bool = False,
    any_thread: bool = False,
    immutable: bool = False,
    page_bytes: int = 4096,
) -> Connection:
    """Open a file with manual transactions (BEGIN only where `unit()` says so) and synchronous FULL.

    A new file is made in WAL mode: one fsync a commit. An existing file keeps the mode that it has, so that opening a
    foreign database changes no byte of it. `any_thread` is for owners that hold their own lock. `immutable` promises
    that nobody writes meanwhile. `page_bytes` is for a new file only. Raises Fault.
    """
    mode = "ro" if read_only else "rw" if must_exist else "rwc"
    query = f"mode={mode}" + ("&immutable=1" if immutable else "")
    with translated(path):
        connection = sqlite3.connect(
            file_uri(path, query),
            uri=True,
            isolation_level=None,
            check_same_thread=not any_thread,
            timeout=_BUSY_TIMEOUT_MS / 1000,
        )
        try:
            if mode == "rwc" and connection.execute("pragma page_count").fetchone()[0] == 0:
                connection.execute(f"pragma page_size = {page_bytes}")
                connection.execute("pragma journal_mode = wal")
            connection.execute("pragma synchronous = full")
        except Error:
            connection.close()
            raise
    return connection


def connect_reading(path: Path, *, any_thread: bool = False) -> Connection:
    """Open an existing file for reading, also beside a writer; raises Fault.

    Readers of a WAL file share memory through a file beside it, which the first one makes. Where it cannot be made (a
    full or read-only disk) and nobody has the file open, the file is read as it lies there.
    """
    idle = _nobody_has_it_open(path)
    try:
        connection = connect(path, read_only=True, any_thread=any_thread)
        try:
            with translated(path):
                connection.execute("select count(*) from sqlite_schema").fetchone()
        except BaseException:
            connection.close()
            raise
    except Fault as fault:
        if fault.code not in _NO_SHARED_MEMORY or not idle:
            raise
        return connect(path, read_only=True, any_thread=any_thread, immutable=True)
    return connection


def _nobody_has_it_open(path: Path) -> bool:
    """Say whether no log waits beside a file and no process shares memory about it (32 KiB or more while one does)."""
    log, shared = Path(f"{path}-wal"), Path(f"{path}-shm")
    with file_faults(path):
        waits = log.exists() and log.stat().st_size > 0
        return not waits and not (shared.exists() and shared.stat().st_size >= _SHARED_BYTES)


def connect_memory() -> Connection:
    """Open an empty database that is never on disk."""
    return sqlite3.connect(":memory:", isolation_level=None)


def statements_of(script: str) -> tuple[str, ...]:
    """Return the statements of a script, a trigger in one piece, so that they can run inside one `unit()`."""
    statements: list[str] = []
    current = ""
    for line in script.splitlines(keepends=True):
        current += line
        if ";" in line and sqlite3.complete_statement(current):
            statements.append(current.strip())
            current = ""
    return tuple(statements)


@contextmanager
def unit(connection: Connection) -> Iterator[Connection]:
    """Bundle writes: BEGIN IMMEDIATE, then COMMIT, or ROLLBACK when the block raises.

    Raises SQLite's own errors, which mean that nothing was written, and CommitInDoubt, which means that nobody knows: a
    failed commit may be there after a kill and gone after a clean close.
    """
    connection.execute("begin immediate")
    try:
        yield connection
    except BaseException:
        # SQLite has rolled back by itself after some errors (disk full, I/O).
        if connection.in_transaction:
            connection.execute("rollback")
        raise
    try:
        connection.execute("commit")
    except Error as error:
        if connection.in_transaction:
            connection.execute("rollback")
        # Frames go to the log in order and the one that commits is the last: without room for it nothing is committed.
        if is_disk_full(error):
            raise
        raise CommitInDoubt(error) from error
