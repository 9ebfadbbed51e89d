"""The file under the journal: is it ours, does its schema equal the shipped one, what are its raw rows.

Rule of this module: nothing here believes what the file says about itself; a foreign or damaged file is named, and
nothing in it is changed.
"""

import os
import re
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path

import msgspec

from posfallback.domain.errors import Fault, Refusal
from posfallback.domain.facts import JournalOpened, SaleCompleted
from posfallback.domain.words import Sentences, mark, words
from posfallback.journal import codec
from posfallback.journal.checkpoint import Checkpoint, CheckpointWatch, origin_of, read_note
from posfallback.journal.entry import ZERO_SEAL, Head
from posfallback.journal.verify import Finding, RawRow, verify_rows
from posfallback.shipped import shipped
from posfallback.storage.files import refuse_no_file
from posfallback.storage.look_ups import LookUps
from posfallback.storage.sqlite import (
    Connection,
    connect,
    connect_memory,
    connect_reading,
    statements_of,
    translated,
    unit,
)

APPLICATION_ID = 0x50464A31  # "PFJ1"
USER_VERSION = 1
BROKEN_REMEDY = mark(
    "Do not sell on this register. Keep the file as it is, run `posfallback journal verify` and call IT."
)

# A sale of eight lines fills half a page of the usual size and the next one does not fit behind it; in pages of this
# size the file is half as long, and a commit writes half the bytes.
_PAGE_BYTES = 2048
_PUBLIC_KEY = re.compile(r"[0-9a-f]{64}")
_SELECT = "select seq, prev, body, seal from entry"
_OBJECTS = "select type, name, tbl_name, sql from sqlite_schema where name not like 'sqlite\\_%' escape '\\'"

SchemaObject = tuple[str, str, str, str]

_UNWRITABLE = frozenset({"file-read-only", "file-unreachable", "file-busy", "disk-full"})


def connect_new(path: Path) -> Connection:
    """Make an empty file; raises Fault when there is one already or it cannot be made."""
    if path.exists():
        raise Fault(
            "journal-exists",
            words("There is a journal at {path} already.", path=path),
            "A journal is never overwritten.",
        )
    return connect(path, any_thread=True, page_bytes=_PAGE_BYTES)


def make_schema(connection: Connection) -> None:
    """Write the shipped schema inside the caller's transaction."""
    for statement in _shipped_statements():
        connection.execute(statement)


def open_writing(path: Path) -> Connection:
    """Open an existing journal for sealing; raises Fault when it is missing, not ours, too new or not writable."""
    if not path.exists():
        raise Fault(
            "journal-missing",
            words("There is no journal at {path}.", path=path),
            "Give the right home, or make one with `init`.",
        )
    with _unwritable_faults():
        connection = _connect_existing(path, must_exist=True, immutable=False)
    try:
        with _unwritable_faults(), translated(path):
            check_ours(connection, path)
            check_schema(connection)
            connection.execute("pragma journal_mode = wal")
            # Taking the lock is the only way to learn that nothing may be written here.
            with unit(connection):
                pass
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def _unwritable_faults() -> Iterator[None]:
    """Say of a disk or file that takes no writes what it means: that this journal cannot be sealed into."""
    try:
        yield
    except Fault as fault:
        if fault.code not in _UNWRITABLE:
            raise
        message = Sentences((mark("The journal cannot be written."), fault.message))
        raise Fault("journal-unwritable", message, fault.remedy) from fault


def open_reading(path: Path, *, immutable: bool = False) -> Connection:
    """Open a journal for reading, also beside a writer or where nothing may be written. Raises Fault.

    Readers of a WAL file share memory through a file beside it, which they make. Where they cannot, and with
    `immutable`, the file is read as it lies there, which is right only while nobody writes.
    """
    if not path.exists():
        raise Fault(
            "journal-missing", words("There is no journal at {path}.", path=path), "Give the right home or file."
        )
    if not _folder_is_writable(path):
        immutable = immutable or is_quiet(path)
        if not immutable and not Path(f"{path}-shm").exists():
            raise Fault(
                "journal-needs-copy",
                words(
                    "{path} was left by a register that was killed, and its log cannot be read "
                    "where nothing is writable.",
                    path=path,
                ),
                words("Copy {name} and {name}-wal to a folder that can be written, and give that one.", name=path.name),
            )
    connection = _connect_existing(path, read_only=True, immutable=immutable)
    try:
        check_ours(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def _folder_is_writable(path: Path) -> bool:
    # Windows knows no effective ids.
    return os.access(path.parent, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def is_quiet(path: Path) -> bool:
    """Say whether no process has the journal open: the last one to close it takes the log away."""
    return not Path(f"{path}-wal").exists()


def _connect_existing(path: Path, *, read_only: bool = False, must_exist: bool = False, immutable: bool) -> Connection:
    try:
        if read_only and not immutable:
            return connect_reading(path, any_thread=True)
        return connect(path, read_only=read_only, must_exist=must_exist, immutable=immutable, any_thread=True)
    except Fault as fault:
        if fault.code == "file-damaged":
            raise _not_ours(path) from fault
        raise


def check_ours(connection: Connection, path: Path) -> None:
    """Raise Fault unless the file is a journal of a version that this program knows."""
    with translated(path):
        application_id = connection.execute("pragma application_id").fetchone()[0]
        user_version = connection.execute("pragma user_version").fetchone()[0]
    if application_id != APPLICATION_ID or user_version < 1:
        raise _not_ours(path)
    if user_version > USER_VERSION:
        raise Fault(
            "journal-too-new",
            words("{path} was made by a newer version of posfallback.", path=path),
            "Use that version, or a newer one.",
        )


def _not_ours(path: Path) -> Fault:
    return Fault(
        "not-our-journal",
        words("{path} is not a posfallback journal, or it is damaged.", path=path),
        "Give the right file. If it is the right one, keep it as it is and restore a backup.",
    )


# The schema.


@cache
def _shipped_statements() -> tuple[str, ...]:
    return statements_of(shipped("schema", "journal.sql").read_text(encoding="utf-8"))


@cache
def _shipped_objects() -> frozenset[SchemaObject]:
    with closing(connect_memory()) as connection:
        make_schema(connection)
        return frozenset(connection.execute(_OBJECTS))


def _differences(connection: Connection) -> list[SchemaObject]:
    return sorted(_shipped_objects() ^ frozenset(connection.execute(_OBJECTS)), key=str)


def check_schema(connection: Connection) -> None:
    """Raise Fault "journal-schema" when anything but a trigger differs from the shipped schema."""
    others = sorted({f"{kind} {name}" for kind, name, _table, _sql in _differences(connection) if kind != "trigger"})
    if others:
        raise Fault(
            "journal-schema",
            words("The journal's schema was changed: {parts}.", parts=", ".join(others)),
            "Somebody used a tool on the journal. Keep the file as it is, restore a backup and call IT.",
        )


def changed_triggers(connection: Connection) -> tuple[str, ...]:
    """Return the names of the triggers that are missing, changed or not ours."""
    return tuple(sorted({name for kind, name, _table, _sql in _differences(connection) if kind == "trigger"}))


def put_triggers_back(connection: Connection) -> None:
    """Replace every changed trigger by the shipped one, inside the caller's transaction."""
    ours = {name: sql for kind, name, _table, sql in _shipped_objects() if kind == "trigger"}
    for name in changed_triggers(connection):
        quoted = name.replace('"', '""')
        connection.execute(f'drop trigger if exists "{quoted}"')
        if name in ours:
            connection.execute(ours[name])


def schema_findings(connection: Connection) -> Iterator[Finding]:
    """Yield a finding for each thing of the schema that differs from the shipped one."""
    for kind, name in sorted({(kind, name) for kind, name, _table, _sql in _differences(connection)}):
        yield Finding(
            code=f"schema-{kind}",
            seq=0,
            message=f"The {kind} {name} of the journal is missing or is not the shipped one.",
            level="broken",
        )


# Raw rows.


def read_head(connection: Connection) -> Head:
    """Return the newest entry's seq, seal and time, and the number of the newest sale."""
    rows = connection.execute(f"{_SELECT} order by seq desc")
    head = Head()
    for seq, _prev, body, seal in rows:
        fact = codec.decode(body)
        if head.seq == 0:
            head = Head(seq=seq, seal=seal, at=fact.at)
        if isinstance(fact, SaleCompleted):
            head = Head(seq=head.seq, seal=head.seal, at=head.at, number=fact.number)
            break
    rows.close()
    return head


@contextmanager
def raw_rows(connection: Connection, first: int = 1) -> Iterator[Iterator[RawRow]]:
    """Read every row as it lies there, by seq, its text as bytes whether it is UTF-8 or not. Raises SQLite's errors.

    Only seq, prev, body and seal are read, so that one damaged body stops nothing. One row at a time, so that each is
    still in the processor's cache while it is hashed and checked; nobody else may use the connection meanwhile.
    """
    usual = connection.text_factory
    connection.text_factory = bytes
    try:
        yield connection.execute(f"{_SELECT} where seq >= ? order by seq", (first,))
    finally:
        connection.text_factory = usual


def tail_findings(connection: Connection, count: int) -> Iterator[Finding]:
    """Yield the findings over the newest `count` entries; costs the same for every journal."""
    tip = connection.execute("select max(seq) from entry").fetchone()[0] or 0
    first = max(1, tip - count + 1)
    with raw_rows(connection, max(1, first - 1)) as rows:
        yield from verify_rows(rows, whole=first == 1)


def whole_findings(connection: Connection) -> Iterator[Finding]:
    """Yield the findings over all entries."""
    with raw_rows(connection) as rows:
        yield from verify_rows(rows)


def stop_when_broken(findings: Iterable[Finding]) -> None:
    """Raise Fault for the first finding that is more than a note: "journal-too-new" or "journal-broken"."""
    for finding in findings:
        if finding.code == "journal-too-new":
            raise Fault(finding.code, finding.message, "Use the version of posfallback that wrote it, or a newer one.")
        if finding.level == "broken":
            raise Fault("journal-broken", finding.message, BROKEN_REMEDY)


def rewrite_log(connection: Connection, path: Path) -> None:
    """Copy the whole log into the file and sync both: what is read afterwards is on disk. Raises Fault."""
    with translated(path):
        connection.execute("pragma wal_checkpoint(truncate)")


class Verified(msgspec.Struct, frozen=True, kw_only=True):
    """What verifying a file gave. `opened` is None when entry 1 cannot be read; `own_key` says whose key was used."""

    entries: int
    tip: str
    findings: tuple[Finding, ...]
    opened: JournalOpened | None
    own_key: bool

    @property
    def broken(self) -> bool:
        """Say whether anything is more than a note."""
        return any(finding.level == "broken" for finding in self.findings)


def verify_file(path: Path, *, checkpoint: str = "", key: str = "") -> Verified:
    """Verify a bare journal file; needs no settings and no network, and never writes.

    `checkpoint` is the text of a note that the journal must continue; `key` a public key (64 hex digits) from
    elsewhere. Raises Refusal "checkpoint-unreadable", "key-format" or "no-file", Fault when the file is missing, not a
    journal or unreadable.
    """
    refuse_no_file(path)
    wanted = read_note(checkpoint) if checkpoint else None
    key = _key_of(key)
    before = _quiet_state(path)
    verified = _verify(path, wanted, key, immutable=before is not None)
    if before is not None and _quiet_state(path) != before:
        # A register was started meanwhile: what was read may be half of one state and half of another.
        verified = _verify(path, wanted, key, immutable=False)
    return verified


def _key_of(text: str) -> str:
    """Return a public key as entry 1 writes it, "" for none; raises Refusal "key-format"."""
    key = text.strip().lower()
    if text and not _PUBLIC_KEY.fullmatch(key):
        raise Refusal("key-format", "That is not a public key.", "Give 64 digits 0-9 and a-f, as entry 1 holds them.")
    return key


def _quiet_state(path: Path) -> tuple[int, int] | None:
    """Return time and size of a journal that nobody has open, so that reading it leaves no file beside it."""
    if not path.exists() or not is_quiet(path):
        return None
    found = path.stat()
    return found.st_mtime_ns, found.st_size


def _verify(path: Path, checkpoint: Checkpoint | None, key: str, *, immutable: bool) -> Verified:
    watch = None if checkpoint is None else CheckpointWatch(checkpoint)
    with closing(open_reading(path, immutable=immutable)) as connection, translated(path):
        count, tip = 0, ZERO_SEAL.encode()
        opened: JournalOpened | None = None
        findings = list(schema_findings(connection))

        look_ups = LookUps()

        def counted(rows: Iterable[RawRow]) -> Iterator[RawRow]:
            nonlocal count, tip, opened
            for row in rows:
                seq, _prev, body, seal = row
                look_ups.see(seq, body)
                if seq == 1:
                    opened = _opened(body)
                if watch is not None:
                    watch.see(seal)
                count, tip = count + 1, seal
                yield row

        with raw_rows(connection) as rows:
            findings.extend(verify_rows(counted(rows)))
        findings.extend(look_ups.findings(connection))
    own = opened.public_key if opened is not None else ""
    if key and own and own != key:
        message = "The journal names another public key than the one that was given."
        findings.append(Finding(code="key-mismatch", seq=1, message=message, level="broken"))
    if watch is not None and opened is not None:
        findings.extend(watch.findings(origin_of(opened.store, opened.register, opened.journal_id), key or own))
    return Verified(
        entries=count,
        tip=tip.decode("utf-8", "surrogateescape"),
        findings=tuple(findings),
        opened=opened,
        own_key=not key,
    )


def _opened(body: bytes) -> JournalOpened | None:
    try:
        fact = codec.decode(body.decode("utf-8", "surrogateescape"))
    except Fault:
        # Verify tells this itself.
        return None
    return fact if isinstance(fact, JournalOpened) else None
