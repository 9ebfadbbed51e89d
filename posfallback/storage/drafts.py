"""The basket's crash copy in one small SQLite file, written by a thread of its own so that no clerk waits for a disk.

The paper slips that are half typed have another file of the same shape.

Rule of this module: a draft is never a sale. Losing one costs the clerk a minute; selling goes on without it.
"""

import threading
from pathlib import Path
from typing import Generic, TypeVar, cast, overload

import msgspec

from posfallback.domain.basket import Basket
from posfallback.domain.errors import Fault
from posfallback.domain.words import plain_text, words
from posfallback.shipped import shipped
from posfallback.storage.sqlite import Connection, connect, statements_of, translated, unit

APPLICATION_ID = 1346782257
USER_VERSION = 1
PAUSE_S = 0.2
"""Between two writes: what comes meanwhile is written together, and well within the second that is promised."""

_KEEP = "insert into draft (id, basket) values (1, ?) on conflict (id) do update set basket = excluded.basket"


Kept = TypeVar("Kept", bound=msgspec.Struct)


class SqliteDrafts(Generic[Kept]):
    """Implements `services.ports.Drafts`. `trouble` is the Fault of the last write or read, None when all is well."""

    @overload
    def __init__(self: "SqliteDrafts[Basket]", path: Path) -> None: ...

    @overload
    def __init__(self, path: Path, kind: type[Kept]) -> None: ...

    def __init__(self, path: Path, kind: type[msgspec.Struct] = Basket) -> None:
        self.path = path
        self._kind = kind
        self.trouble: Fault | None = None
        self._wake = threading.Condition()
        self._pending: list[Kept | None] = []
        self._busy = False
        self._closed = False
        self._hurry = False
        self._thread: threading.Thread | None = None
        self._connection: Connection | None = None

    def make(self) -> None:
        """Make the empty file of a new home; raises Fault."""
        self._opened()

    def keep(self, kept: Kept) -> None:
        """Keep this one instead of the one kept before; returns at once, synced within a second."""
        self._hand_over(kept)

    def drop(self) -> None:
        """Forget the kept basket; returns at once."""
        self._hand_over(None)

    def kept(self) -> Kept | None:
        """Return what is on disk. One that cannot be read is told as `trouble` and counts as none."""
        self.flush()
        if not self.path.exists():
            return None
        try:
            connection = self._opened()
            with translated(self.path):
                row = connection.execute("select basket from draft").fetchone()
            return self._decoded(row[0]) if row else None
        except Fault as fault:
            self.trouble = fault
        except msgspec.DecodeError:
            self.trouble = Fault(
                "draft-unreadable", "The copy of the open sale cannot be read.", "Ask the customer and ring it again."
            )
        return None

    def _decoded(self, text: str) -> Kept:
        # `kind` is what the constructor's signature says, which mypy cannot follow through its default.
        return cast("Kept", msgspec.json.decode(text, type=self._kind))

    def flush(self) -> None:
        """Wait until what was handed over is on disk, or has failed as `trouble` says."""
        with self._wake:
            self._hurry = True
            self._wake.notify_all()
            self._wake.wait_for(lambda: not self._busy and not (self._pending and self._writing()))
            self._hurry = False

    def close(self) -> None:
        """Write what is left and end the thread."""
        self.flush()
        with self._wake:
            self._closed = True
            self._wake.notify_all()
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _writing(self) -> bool:
        return self._thread is not None and self._thread.is_alive()

    def _hand_over(self, kept: Kept | None) -> None:
        with self._wake:
            self._pending = [kept]
            if not self._writing():
                self._thread = threading.Thread(target=self._write_on, name="drafts", daemon=True)
                self._thread.start()
            self._wake.notify_all()

    def _write_on(self) -> None:
        while True:
            with self._wake:
                self._wake.wait_for(lambda: self._pending or self._closed)
                if not self._pending:
                    return
                basket = self._pending.pop()
                self._busy = True
            try:
                self._write(basket)
                self.trouble = None
            except Fault as fault:
                self.trouble = fault
            finally:
                # Whoever waits in `flush` goes on, even where a defect ends this thread.
                with self._wake:
                    self._busy = False
                    self._wake.notify_all()
            with self._wake:
                self._wake.wait_for(lambda: self._hurry or self._closed, PAUSE_S)

    def _write(self, basket: Kept | None) -> None:
        if basket is None and not self.path.exists():
            return
        connection = self._opened()
        with translated(self.path), unit(connection):
            if basket is None:
                connection.execute("delete from draft")
            else:
                connection.execute(_KEEP, (msgspec.json.encode(basket, enc_hook=plain_text).decode(),))

    def _opened(self) -> Connection:
        """Return the open file, prepared when it is new; a damaged one is a Fault and is never replaced.

        The thread that writes and the one that asks for `kept` take turns: asking waits for the writing first.
        """
        if self._connection is None:
            connection = connect(self.path, any_thread=True)
            try:
                with translated(self.path):
                    if connection.execute("select count(*) from sqlite_schema").fetchone()[0] == 0:
                        with unit(connection):
                            for statement in statements_of(shipped("schema", "drafts.sql").read_text(encoding="utf-8")):
                                connection.execute(statement)
                    self._check_ours(connection)
            except BaseException:
                connection.close()
                raise
            self._connection = connection
        return self._connection

    def _check_ours(self, connection: Connection) -> None:
        application_id = connection.execute("pragma application_id").fetchone()[0]
        user_version = connection.execute("pragma user_version").fetchone()[0]
        if (application_id, user_version) != (APPLICATION_ID, USER_VERSION):
            message = words("{path} is not a file of this posfallback.", path=self.path)
            raise Fault("drafts-foreign", message, "Move it away; a new one is made by itself.")
