"""The replay marks in one SQLite file: what central has said about each entry, append-only.

Rule of this module: a mark is synced before it is believed, and the journal's own file is never touched from here.
"""

import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from posfallback.domain.errors import Fault
from posfallback.domain.words import mark, words
from posfallback.services.ports import Mark
from posfallback.shipped import shipped
from posfallback.storage.sqlite import Connection, connect, connect_reading, statements_of, translated, unit

APPLICATION_ID = 0x50465231  # "PFR1"
USER_VERSION = 1
_PAGE = 1000
_INSERT = "insert into mark (id, seq, outcome, at, reference, problem) values (?, ?, ?, ?, ?, ?)"
_AFTER = f"select id, seq, outcome, at, reference, problem from mark where id > ? order by id limit {_PAGE}"
_REMEDY = mark("Move the file away and replay again: central says what it holds already.")


@contextmanager
def _damage_named(path: Path) -> Iterator[None]:
    """Say of a damaged file that it may be moved away, because nothing is in it that central does not know."""
    try:
        yield
    except Fault as fault:
        if fault.code != "file-damaged":
            raise
        raise Fault(fault.code, words("The replay marks in {path} are damaged.", path=path), _REMEDY) from fault


class SqliteMarks:
    """Implements `services.ports.ReplayMarks`; made when missing. Safe to use from several threads. Raises Fault."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self.path = path
        self._lock = threading.RLock()
        # A home whose marks were lost has simply not been told anything yet; central answers "duplicate" when asked.
        self._connection: Connection | None = None
        if read_only and not path.exists():
            return
        with _damage_named(path):
            connection = connect_reading(path, any_thread=True) if read_only else connect(path, any_thread=True)
            try:
                with translated(path):
                    ready = self._prepare(connection, read_only=read_only)
            except BaseException:
                connection.close()
                raise
        if ready:
            self._connection = connection
        else:
            connection.close()

    def _prepare(self, connection: Connection, *, read_only: bool) -> bool:
        """Make the table where there is none; False when there is none and none may be made."""
        application_id = connection.execute("pragma application_id").fetchone()[0]
        user_version = connection.execute("pragma user_version").fetchone()[0]
        empty = connection.execute("select count(*) from sqlite_schema").fetchone()[0] == 0
        if application_id == 0 and empty:
            if not read_only:
                with unit(connection):
                    for statement in statements_of(shipped("schema", "replay.sql").read_text(encoding="utf-8")):
                        connection.execute(statement)
            return not read_only
        if application_id != APPLICATION_ID or user_version != USER_VERSION:
            raise Fault(
                "not-our-marks",
                words("{path} does not hold the replay marks of this version of posfallback.", path=self.path),
                _REMEDY,
            )
        return True

    def add(self, marks: Iterable[Mark]) -> None:
        """Append marks in one synced transaction; their ids are allotted here. Raises Fault."""
        with self._lock, translated(self.path):
            if self._connection is None:
                raise Fault(
                    "file-read-only",
                    words("{path} was opened for reading.", path=self.path),
                    "Use the verb that replays.",
                )
            with unit(self._connection) as connection:
                last = connection.execute("select coalesce(max(id), 0) from mark").fetchone()[0]
                connection.executemany(
                    _INSERT,
                    (
                        (mark_id, mark.seq, mark.outcome, mark.at, mark.reference, mark.problem)
                        for mark_id, mark in enumerate(marks, last + 1)
                    ),
                )

    def after(self, mark_id: int) -> Iterator[Mark]:
        """Yield the marks with an id above `mark_id`, in order; no lock is held between two of them."""
        while self._connection is not None:
            with self._lock, translated(self.path):
                rows = self._connection.execute(_AFTER, (mark_id,)).fetchall()
            for number, seq, outcome, at, reference, problem in rows:
                yield Mark(id=number, seq=seq, outcome=outcome, at=at, reference=reference, problem=problem)
            if len(rows) < _PAGE:
                return
            mark_id = rows[-1][0]

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
