"""The journal in one SQLite file: seals facts, reads entries, notices what has been done to the file.

Rule of this module: a fact is on disk (fsync returned) before `seal` returns, and where that is not certain the journal
says so and seals nothing more until it has been reopened and verified.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Protocol, Self

from posfallback.domain.errors import Fault, Refusal
from posfallback.domain.facts import FORMAT_VERSION, AnyFact, ClockMovedBack, JournalOpened, SaleCompleted, SchemaMended
from posfallback.domain.words import Sentences, mark, words
from posfallback.journal import codec
from posfallback.journal.checkpoint import Tree, note, origin_of
from posfallback.journal.checks import CLOCK_TOLERANCE_S, may_follow, seconds_back
from posfallback.journal.entry import Entry, Head, digest_of, is_sealed
from posfallback.journal.sale_reader import SaleReader
from posfallback.journal.verify import Finding
from posfallback.services.ports import Clock
from posfallback.storage import journal_file
from posfallback.storage.sqlite import CommitInDoubt, Connection, Error, IntegrityError, as_fault, translated, unit
from posfallback.storage.world import SystemClock

START_CHECK_ENTRIES = 100
MOST_BYTES = 3 * 1024 * 1024
"""More than this is in no body: in a batch every quote of it is written as two, and central reads 8 MiB at once. What
could never be sent would keep all that follows it from being sent."""
_PAGE = 256
_LAST_SEQ = 1 << 62

_INSERT = "insert into entry (seq, prev, body, seal) values (?, ?, ?, ?)"
_SELECT = "select seq, prev, body, seal from entry"


class SigningKey(Protocol):
    """A key pair; see keys.RegisterKey."""

    @property
    def public_key(self) -> str:
        """64 hex digits."""
        ...

    def sign(self, data: bytes) -> bytes:
        """Return the signature, 64 bytes."""
        ...


class SqliteJournal:
    """Implements `services.ports.Journal`; safe to use from several threads of one process.

    `mended` names the schema triggers that were put back when it was opened; empty is the rule.
    """

    def __init__(self, path: Path, connection: Connection, *, clock: Clock, read_only: bool) -> None:
        self.path = path
        self.mended: tuple[str, ...] = ()
        self._clock = clock
        self._read_only = read_only
        self._lock = threading.RLock()
        self._connection = connection
        self._in_doubt = False
        self._head = Head()
        self._sales = SaleReader()

    @classmethod
    def create(cls, path: Path, opened: JournalOpened, *, clock: Clock | None = None) -> "SqliteJournal":
        """Make the file and seal entry 1; raises Fault when it exists or cannot be written."""
        connection = journal_file.connect_new(path)
        journal = cls(path, connection, clock=clock or SystemClock(), read_only=False)
        try:
            journal._seal(lambda _head: opened, first=journal_file.make_schema)
        except BaseException:
            journal.close()
            raise
        return journal

    @classmethod
    def open(cls, path: Path, *, clock: Clock | None = None) -> "SqliteJournal":
        """Open for sealing; looks at the schema and the last 100 entries, whatever the journal's size.

        Raises Fault: "not-our-journal", "journal-too-new", "journal-schema", "journal-broken", "journal-unwritable".
        """
        connection = journal_file.open_writing(path)
        journal = cls(path, connection, clock=clock or SystemClock(), read_only=False)
        try:
            journal._start()
        except BaseException:
            journal.close()
            raise
        return journal

    @classmethod
    def open_read_only(cls, path: Path) -> "SqliteJournal":
        """Open for reading beside a writer or on a read-only folder; never writes the journal. Raises Fault."""
        connection = journal_file.open_reading(path)
        journal = cls(path, connection, clock=SystemClock(), read_only=True)
        journal._refresh_head()
        return journal

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._connection.close()

    def reopen(self) -> list[Finding]:
        """Close and reopen the file, verify all of it and return the findings; sealing is possible again when clean.

        This is the way on after Fault "journal-in-doubt": afterwards look the basket up with `sale_of_basket`. Raises
        Fault while the disk does not take it; then nothing has changed and it can be tried again.
        """
        with self._lock:
            connection = journal_file.open_writing(self.path)
            try:
                journal_file.rewrite_log(connection, self.path)
            except BaseException:
                connection.close()
                raise
            with suppress(Error):
                self._connection.close()
            self._connection = connection
            findings = list(self.verify())
            self._in_doubt = any(finding.level == "broken" for finding in findings)
            if not self._in_doubt:
                self._refresh_head()
            return findings

    def verify(self) -> Iterator[Finding]:
        """Yield the findings over the whole file as it is now, its schema included; sealing goes on meanwhile."""
        with closing(journal_file.open_reading(self.path)) as connection, translated(self.path):
            yield from journal_file.schema_findings(connection)
            yield from journal_file.whole_findings(connection)

    # Sealing.

    def head(self) -> Head:
        """Return where the journal stands; a read-only journal looks into the file each time."""
        with self._lock:
            if self._read_only:
                self._refresh_head()
            return self._head

    def seal(self, make: Callable[[Head], AnyFact]) -> Entry:
        """Seal the fact that `make` builds from the head; returns after fsync.

        `make` must only build: it is asked again when the clock has moved back, with the head after the ClockMovedBack
        that is sealed first, in the same transaction; and when another process has sealed since this one looked.
        Raises what `make` raises, and Refusal "entry-too-large"; then nothing has been written.
        """
        return self._seal(make)

    def _seal(self, make: Callable[[Head], AnyFact], first: Callable[[Connection], None] | None = None) -> Entry:
        """Seal; what `first` writes is part of the same transaction."""
        with self._lock:
            if self._in_doubt:
                raise _in_doubt()
            while True:
                try:
                    with unit(self._connection):
                        if first is not None:
                            first(self._connection)
                        entry, head = self._seal_after(self._head, make)
                except CommitInDoubt as error:
                    self._in_doubt = True
                    raise _in_doubt() from error
                except IntegrityError:
                    # The file refuses what does not follow its tip: another process has sealed since. Once more, then.
                    if not self._is_behind():
                        raise
                except Error as error:
                    raise _unwritable(error, self.path) from error
                else:
                    self._head = head
                    return entry

    def _seal_after(self, head: Head, make: Callable[[Head], AnyFact]) -> tuple[Entry, Head]:
        """Seal inside the transaction; returns the entry and the head after it."""
        fact = make(head)
        moved = _moved_back(head, fact)
        if moved is not None:
            clock_entry = self._insert(head, moved)
            head = Head(seq=clock_entry.seq, seal=clock_entry.seal, at=moved.at, number=head.number)
            fact = make(head)
        entry = self._insert(head, fact)
        number = fact.number if isinstance(fact, SaleCompleted) else head.number
        return entry, Head(seq=entry.seq, seal=entry.seal, at=fact.at, number=number)

    def _insert(self, head: Head, fact: AnyFact) -> Entry:
        # The pair of checks of this house: before the write, that the body reads back as a fact; after a read, in
        # `_one`, that what the file gives is what was sealed.
        body = self._sales.write(fact) if isinstance(fact, SaleCompleted) else None
        if body is None:
            text = codec.encode(fact)
            assert codec.survives(fact, text), "a fact must survive its own encoding"
            body = text.encode()
        if len(body) > MOST_BYTES:
            raise Refusal(
                "entry-too-large", "That is more than one entry of the book can hold.", "Split it into smaller ones."
            )
        seq = head.seq + 1
        seal = digest_of(bytes.fromhex(head.seal), seq, body).hex()
        entry = Entry(seq=seq, prev=head.seal, body=body.decode(), seal=seal)
        self._connection.execute(_INSERT, (seq, entry.prev, entry.body, seal))
        return entry

    def _is_behind(self) -> bool:
        """Read the head anew, and say whether it had moved."""
        before = self._head
        self._refresh_head()
        return self._head != before

    def _refresh_head(self) -> None:
        with translated(self.path):
            self._head = journal_file.read_head(self._connection)

    # Reading.

    def entries(self, first: int = 1, last: int | None = None) -> Iterator[Entry]:
        """Yield entries in order of seq, both ends included; no lock is held between two of them."""
        following = min(first, _LAST_SEQ)
        last = None if last is None else min(max(last, 0), _LAST_SEQ)
        while last is None or following <= last:
            with self._lock, translated(self.path):
                rows = self._connection.execute(
                    f"{_SELECT} where seq between ? and ? order by seq limit {_PAGE}",
                    (following, _LAST_SEQ if last is None else last),
                ).fetchall()
            for seq, prev, body, seal in rows:
                yield Entry(seq=seq, prev=prev, body=body, seal=seal)
            if len(rows) < _PAGE:
                return
            following = rows[-1][0] + 1

    def entry(self, seq: int) -> Entry | None:
        """Return one entry."""
        return self._one("seq = ?", seq)

    def sale_of_basket(self, basket_id: str) -> Entry | None:
        """Return the sealed sale of a basket, if there is one."""
        return self._one("basket_id = ? and kind = 'SaleCompleted'", basket_id)

    def last_of_basket(self, basket_id: str) -> Entry | None:
        """Return the newest entry that names a basket: sealed, suspended, resumed or abandoned."""
        return self._one("basket_id = ? order by seq desc", basket_id)

    def sale_of_external(self, external_id: str) -> Entry | None:
        """Return the sealed sale that carries an id from a file, if there is one."""
        return self._one("external_id = ? and kind = 'SaleCompleted'", external_id)

    def sale_of_receipt(self, receipt: str) -> Entry | None:
        """Return the sealed sale with a receipt number, if there is one."""
        return self._one("receipt = ? and kind = 'SaleCompleted'", receipt)

    def opened(self) -> JournalOpened:
        """Return the fact of entry 1: who this journal belongs to."""
        first = self.entry(1)
        fact = None if first is None else codec.decode(first.body)
        if not isinstance(fact, JournalOpened):
            raise Fault("journal-broken", "The journal does not begin with its opening.", journal_file.BROKEN_REMEDY)
        return fact

    def checkpoint(self, key: SigningKey) -> str:
        """Return the signed note over all entries; raises Fault "key-not-ours" for another register's key."""
        opened = self.opened()
        if key.public_key != opened.public_key:
            raise Fault(
                "key-not-ours",
                "The key of this home is not the one that the journal was opened with.",
                "Restore register.key from a backup of the same home.",
            )
        tree = Tree()
        for entry in self.entries():
            tree.add(entry.seal)
        origin = origin_of(opened.store, opened.register, opened.journal_id)
        return note(origin, tree.size, tree.root(), key.public_key, key.sign)

    def _one(self, condition: str, value: int | str) -> Entry | None:
        """Return one entry; raises Fault "journal-broken" when it is not what was sealed."""
        with self._lock, translated(self.path):
            row = self._connection.execute(f"{_SELECT} where {condition}", (value,)).fetchone()
        if row is None:
            return None
        seq, prev, body, seal = row
        if not is_sealed(prev, seq, body, seal):
            raise Fault(
                "journal-broken", words("Entry {seq} is not what was sealed.", seq=seq), journal_file.BROKEN_REMEDY
            )
        return Entry(seq=seq, prev=prev, body=body, seal=seal)

    # Starting.

    def _start(self) -> None:
        with translated(self.path):
            changed = journal_file.changed_triggers(self._connection)
            if changed:
                journal_file.stop_when_broken(journal_file.whole_findings(self._connection))
            else:
                journal_file.stop_when_broken(journal_file.tail_findings(self._connection, START_CHECK_ENTRIES))
        self._refresh_head()
        if changed:
            # One transaction: a power cut leaves either the file as it was, or mended and saying so.
            self._seal(self._schema_mended(changed), first=journal_file.put_triggers_back)
            self.mended = changed

    def _schema_mended(self, triggers: tuple[str, ...]) -> Callable[[Head], AnyFact]:
        tip = self.entry(self._head.seq)
        last = codec.decode(tip.body) if tip is not None else self.opened()
        return lambda _head: SchemaMended(
            v=FORMAT_VERSION,
            at=self._clock.now().isoformat(timespec="milliseconds"),
            business_date=last.business_date,
            drill=last.drill,
            triggers=triggers,
        )


def _moved_back(head: Head, fact: AnyFact) -> ClockMovedBack | None:
    if may_follow(head.at, fact.at):
        return None
    behind = seconds_back(head.at, fact.at)
    if behind <= CLOCK_TOLERANCE_S:
        return None
    return ClockMovedBack(
        v=FORMAT_VERSION,
        at=fact.at,
        business_date=fact.business_date,
        drill=fact.drill,
        last_at=head.at,
        behind_s=int(behind),
    )


def _in_doubt() -> Fault:
    return Fault(
        "journal-in-doubt",
        "The disk failed while the sale was being sealed; whether it was sealed is not known.",
        "Start posfallback again: it verifies the journal and says whether the sale is in it.",
    )


def _unwritable(error: Error, path: Path) -> Fault:
    cause = as_fault(error, path)
    if cause is None:
        raise error
    return Fault("journal-unwritable", Sentences((mark("Nothing was sealed."), cause.message)), cause.remedy)
