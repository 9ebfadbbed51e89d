"""The journal's file: what can be done to it, what it refuses, and what it says when something was done to it."""

import multiprocessing
import os
import shutil
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
from book import MORNING, at, just, next_sale, opened, sale, shift_opened
from hand_clock import HandClock

from posfallback.domain.errors import Fault, Refusal
from posfallback.domain.facts import ClockMovedBack, SaleCompleted, SchemaMended
from posfallback.journal.codec import decode
from posfallback.journal.entry import ZERO_SEAL, Entry, Head, seal_of
from posfallback.shipped import shipped
from posfallback.storage import journal_file
from posfallback.storage.journal import SqliteJournal
from posfallback.storage.journal_file import verify_file
from posfallback.storage.sqlite import Connection, Error, connect, unit


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite3"


@pytest.fixture
def journal(path: Path) -> Iterator[SqliteJournal]:
    journal = SqliteJournal.create(path, opened())
    journal.seal(just(shift_opened()))
    yield journal
    journal.close()


def raw(path: Path) -> Connection:
    return connect(path, must_exist=True)


def seal_sales(journal: SqliteJournal, count: int) -> None:
    for _ in range(count):
        journal.seal(next_sale)


def body_of(entry: Entry | None) -> str:
    assert entry is not None
    return entry.body


# What is sealed.


def test_a_sealed_sale_is_in_the_file_as_it_was_sealed(journal: SqliteJournal, path: Path) -> None:
    entry = journal.seal(next_sale)
    with SqliteJournal.open_read_only(path) as other:
        assert list(other.entries(entry.seq)) == [entry]
    assert entry.seal == seal_of(entry.prev, entry.seq, entry.body)
    assert decode(entry.body) == sale(1, seconds=2)
    assert journal.head() == Head(seq=3, seal=entry.seal, at=at(2), number=1)


def test_entry_1_is_the_opening_and_follows_64_zeros(journal: SqliteJournal) -> None:
    first = journal.entry(1)
    assert first is not None
    assert first.prev == ZERO_SEAL
    assert decode(first.body) == opened()
    assert journal.opened() == opened()


def test_receipt_numbers_have_no_gaps_whatever_make_raises(journal: SqliteJournal) -> None:
    def refuse(_head: Head) -> SaleCompleted:
        raise Refusal("tender-too-small", "Too little.", "Take more.")

    journal.seal(next_sale)
    with pytest.raises(Refusal):
        journal.seal(refuse)
    with pytest.raises(ZeroDivisionError):
        journal.seal(lambda head: sale(head.number // 0))
    with pytest.raises(Refusal):
        journal.seal(just(sale(2, name="\ud800")))
    journal.seal(next_sale)
    assert [entry.seq for entry in journal.entries()] == [1, 2, 3, 4]
    assert journal.head().number == 2
    assert list(journal.verify()) == []


def test_a_fact_that_does_not_survive_its_own_encoding_is_never_written(journal: SqliteJournal) -> None:
    wrong = msgspec.structs.replace(sale(1), total_minor=10.0)
    with pytest.raises(AssertionError):
        journal.seal(just(wrong))
    assert journal.head().seq == 2
    assert len(list(journal.entries())) == 2


def test_sales_are_found_by_basket_receipt_and_outside_id(journal: SqliteJournal) -> None:
    for number in range(1, 6):
        journal.seal(just(sale(number, external_id=f"ext-{number}")))
    wanted = journal.entry(5)
    assert journal.sale_of_basket(sale(3).basket_id) == wanted
    assert journal.sale_of_receipt("012-03-F000003") == wanted
    assert journal.sale_of_external("ext-3") == wanted
    assert journal.sale_of_basket("") is None
    assert journal.sale_of_receipt("012-03-F000009") is None
    assert journal.sale_of_external("ext-9") is None
    assert journal.entry(99) is None


@pytest.mark.parametrize("column", ["prev", "body", "seal"])
def test_an_entry_that_was_changed_is_not_handed_out_as_if_nothing_were(
    journal: SqliteJournal, path: Path, column: str
) -> None:
    journal.seal(next_sale)
    journal.close()
    connection = raw(path)
    connection.execute("drop trigger entry_is_never_updated")
    connection.execute(f"update entry set {column} = replace({column}, '3', '4') where seq = 3")
    connection.close()
    with SqliteJournal.open_read_only(path) as reader:
        assert reader.entry(2) is not None
        with pytest.raises(Fault, match="not what was sealed") as fault:
            reader.entry(3)
        assert fault.value.code == "journal-broken"
        assert "Do not sell" in fault.value.remedy


@pytest.mark.usefixtures("journal")
@pytest.mark.parametrize("column", ["basket_id", "receipt", "external_id"])
def test_look_ups_use_an_index_that_is_not_unique(path: Path, column: str) -> None:
    connection = raw(path)
    plan = connection.execute(
        f"explain query plan select seq from entry where {column} = ? and kind = 'SaleCompleted'", ("x",)
    ).fetchall()
    assert f"entry_{column}" in str(plan)
    unique = [row[2] for row in connection.execute("pragma index_list(entry)")]
    assert unique == [0, 0, 0]
    connection.close()


def test_parts_of_the_book_are_read_with_both_ends(journal: SqliteJournal) -> None:
    for _ in range(600):
        journal.seal(next_sale)
    assert [entry.seq for entry in journal.entries()] == list(range(1, 603))
    assert [entry.seq for entry in journal.entries(3, 5)] == [3, 4, 5]
    assert [entry.seq for entry in journal.entries(601)] == [601, 602]
    assert list(journal.entries(603)) == []
    assert list(journal.entries(5, 3)) == []


def test_reading_goes_on_while_a_sale_is_sealed(journal: SqliteJournal) -> None:
    for _ in range(300):
        journal.seal(next_sale)
    reading = journal.entries()
    first = next(reading)
    journal.seal(next_sale)
    assert first.seq == 1
    assert [entry.seq for entry in reading] == list(range(2, 304))


def test_a_thread_may_read_while_another_seals(journal: SqliteJournal) -> None:
    read: list[int] = []

    def reader() -> None:
        while not read or read[-1] < 103:
            read.append(max(entry.seq for entry in journal.entries()))

    thread = threading.Thread(target=reader)
    thread.start()
    for _ in range(101):
        journal.seal(next_sale)
    thread.join(30)
    assert read == sorted(read)
    assert read[-1] == 103


def _seal_fifty(path: Path) -> None:
    with SqliteJournal.open(path) as journal:
        for _ in range(50):
            journal.seal(lambda head: sale(head.number + 1, seconds=head.seq))


def test_a_head_that_another_process_has_moved_is_read_anew(journal: SqliteJournal, path: Path) -> None:
    journal.seal(next_sale)
    other = multiprocessing.get_context("spawn").Process(target=_seal_fifty, args=(path,))
    other.start()
    for _ in range(50):
        journal.seal(next_sale)
    other.join(60)
    assert other.exitcode == 0
    journal.seal(next_sale)
    assert journal.head().number == 102
    assert list(journal.verify()) == []


# The clock.


def test_a_clock_that_moved_back_is_sealed_before_the_sale_and_refuses_nothing(journal: SqliteJournal) -> None:
    journal.seal(just(sale(1, seconds=100)))
    entry = journal.seal(lambda head: sale(head.number + 1, seconds=40))
    assert entry.seq == 5
    moved = decode(body_of(journal.entry(4)))
    assert moved == ClockMovedBack(v=1, at=at(40), business_date="2026-11-23", last_at=at(100), behind_s=60)
    assert journal.head() == Head(seq=5, seal=entry.seal, at=at(40), number=2)
    assert [finding.code for finding in journal.verify()] == ["clock-moved-back"]
    # Once is enough: the next sale is measured against the clock as it is now.
    assert journal.seal(lambda head: sale(head.number + 1, seconds=41)).seq == 6


def test_two_seconds_are_no_jump(journal: SqliteJournal) -> None:
    journal.seal(just(sale(1, seconds=100)))
    assert journal.seal(just(sale(2, seconds=98))).seq == 4


# What the file refuses.


def test_what_an_entry_may_not_suffer(journal: SqliteJournal, path: Path) -> None:
    journal.seal(next_sale)
    tip = journal.entry(3)
    assert tip is not None
    good = (4, tip.seal, '{"a":1}', "0" * 64)
    attempts: list[tuple[str, tuple[object, ...]]] = [
        ("update entry set body = '{}' where seq = 2", ()),
        ("update or replace entry set seq = 1 where seq = 3", ()),
        ("update entry set seal = seal", ()),
        ("delete from entry", ()),
        ("delete from entry where seq = 3", ()),
        ("insert into entry (seq, prev, body, seal) values (?, ?, ?, ?)", (5, *good[1:])),
        ("insert into entry (seq, prev, body, seal) values (?, ?, ?, ?)", (3, *good[1:])),
        ("insert into entry (seq, prev, body, seal) values (?, ?, ?, ?)", (-1, *good[1:])),
        ("insert into entry (prev, body, seal) values (?, ?, ?)", good[1:]),
        ("insert into entry (seq, prev, body, seal) values (?, ?, ?, ?)", (4, tip.prev, *good[2:])),
        ("insert into entry (seq, prev, body, seal) values (?, ?, ?, ?)", (4, None, *good[2:])),
        ("insert into entry (seq, prev, body, seal) values (?, ?, ?, ?)", (*good[:2], "{", good[3])),
        ("insert into entry (seq, prev, body, seal) values (?, ?, ?, ?)", (*good[:2], b"\x00", good[3])),
        ("insert or replace into entry (seq, prev, body, seal) values (?, ?, ?, ?)", (3, tip.prev, *good[2:])),
        ("insert or replace into entry (seq, prev, body, seal) values (?, ?, ?, ?)", (2, tip.prev, *good[2:])),
        ("insert or ignore into entry (seq, prev, body, seal) values (?, ?, ?, ?)", (9, *good[1:])),
        ("replace into entry (seq, prev, body, seal) values (?, ?, ?, ?)", (1, ZERO_SEAL, *good[2:])),
        (
            "insert into entry (seq, prev, body, seal) values (?, ?, ?, ?) on conflict do update set body = '{}'",
            (3, *good[1:]),
        ),
    ]
    before = list(journal.entries())
    connection = raw(path)
    for statement, values in attempts:
        with pytest.raises(Error):
            connection.execute(statement, values)
    assert list(journal.entries()) == before
    connection.close()


def test_an_empty_journal_takes_only_seq_1_after_64_zeros() -> None:
    from posfallback.storage.sqlite import connect_memory

    connection = connect_memory()
    journal_file.make_schema(connection)
    insert = "insert into entry (seq, prev, body, seal) values (?, ?, '{}', 'x')"
    for seq, prev in [(2, ZERO_SEAL), (0, ZERO_SEAL), (1, "1" * 64), (1, "")]:
        with pytest.raises(Error):
            connection.execute(insert, (seq, prev))
    connection.execute(insert, (1, ZERO_SEAL))
    connection.close()


def test_the_shipped_schema_has_no_second_unique_key() -> None:
    text = shipped("schema", "journal.sql").read_text(encoding="utf-8").lower()
    statements = "".join(line.partition("--")[0] for line in text.splitlines())
    assert "unique" not in statements


def test_a_deferred_begin_fails_where_unit_does_not(journal: SqliteJournal, path: Path) -> None:
    connection = raw(path)
    connection.execute("begin")
    connection.execute("select max(seq) from entry").fetchone()
    journal.seal(next_sale)
    head = journal.head()
    with pytest.raises(Error, match="locked"):
        connection.execute(
            "insert into entry (seq, prev, body, seal) values (?, ?, '{}', 'x')", (head.seq + 1, head.seal)
        )
    connection.execute("rollback")
    with unit(connection):
        assert connection.execute("select max(seq) from entry").fetchone() == (3,)
    connection.close()


def test_a_unit_holds_the_right_to_write_from_its_beginning(journal: SqliteJournal, path: Path) -> None:
    connection = raw(path)
    journal._connection.execute("pragma busy_timeout = 0")
    with unit(connection), pytest.raises(Fault) as fault:
        journal.seal(next_sale)
    assert fault.value.code == "journal-unwritable"
    journal.seal(next_sale)
    connection.close()


def test_the_journal_is_in_wal_mode_with_synchronous_full(journal: SqliteJournal, path: Path) -> None:
    assert journal._connection.execute("pragma synchronous").fetchone() == (2,)
    assert journal._connection.execute("pragma journal_mode").fetchone() == ("wal",)
    journal.close()
    with SqliteJournal.open(path) as again:
        assert again._connection.execute("pragma synchronous").fetchone() == (2,)
        assert again._connection.execute("pragma journal_mode").fetchone() == ("wal",)


# Opening.


def test_a_journal_opens_where_it_was_left(journal: SqliteJournal, path: Path) -> None:
    journal.seal(next_sale)
    head = journal.head()
    journal.close()
    with SqliteJournal.open(path) as again:
        assert again.head() == head
        assert again.mended == ()
        again.seal(next_sale)
        assert again.head().number == 2


def test_a_journal_is_never_overwritten(journal: SqliteJournal, path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(Fault) as fault:
        SqliteJournal.create(path, opened())
    assert fault.value.code == "journal-exists"
    assert path.read_bytes() == before
    assert journal.head().seq == 2


def test_a_missing_journal_is_not_made_by_opening(path: Path) -> None:
    for open_it in (SqliteJournal.open, SqliteJournal.open_read_only, verify_file):
        with pytest.raises(Fault) as fault:
            open_it(path)
        assert fault.value.code == "journal-missing"
    assert not path.exists()


def _text(path: Path) -> None:
    path.write_text("sale,total\n1,2\n")


def _empty(path: Path) -> None:
    path.touch()


def _other_database(path: Path) -> None:
    connection = connect(path)
    connection.execute("create table entry (seq integer primary key, body text)")
    connection.close()


def _rubbish(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\x00" + bytes(range(256)) * 16)


@pytest.mark.parametrize("make", [_text, _empty, _other_database, _rubbish])
def test_a_file_that_is_not_ours_is_named_and_not_touched(path: Path, make: object) -> None:
    assert callable(make)
    make(path)
    before = path.read_bytes()
    for open_it in (SqliteJournal.open, SqliteJournal.open_read_only, verify_file):
        with pytest.raises(Fault) as fault:
            open_it(path)
        assert fault.value.code == "not-our-journal"
        assert str(path) in fault.value.message
    assert path.read_bytes() == before


def test_a_journal_of_a_newer_version_is_not_opened(journal: SqliteJournal, path: Path) -> None:
    journal.close()
    connection = raw(path)
    connection.execute("pragma user_version = 2")
    connection.close()
    with pytest.raises(Fault) as fault:
        SqliteJournal.open(path)
    assert fault.value.code == "journal-too-new"


@pytest.mark.parametrize(
    "change",
    [
        "drop trigger entry_is_never_updated",
        "drop trigger entry_is_never_deleted; drop trigger entry_follows_the_tip",
        "create trigger helpful after insert on entry begin select 1; end",
        (
            "drop trigger entry_is_never_deleted;"
            "create trigger entry_is_never_deleted before delete on entry begin select 1; end"
        ),
    ],
)
def test_triggers_that_are_missing_or_changed_are_put_back_and_it_is_sealed(
    journal: SqliteJournal, path: Path, change: str
) -> None:
    journal.seal(next_sale)
    journal.close()
    connection = raw(path)
    connection.executescript(change)
    connection.close()
    assert {finding.code for finding in verify_file(path).findings} == {"schema-trigger"}

    clock = HandClock(MORNING + timedelta(hours=1))
    with SqliteJournal.open(path, clock=clock) as again:
        assert again.mended
        tip = decode(body_of(again.entry(4)))
        assert tip == SchemaMended(v=1, at=at(3600), business_date="2026-11-23", triggers=again.mended)
        again.seal(lambda head: sale(head.number + 1, seconds=3700))
    assert verify_file(path).findings == ()
    with SqliteJournal.open(path) as third:
        assert third.mended == ()


def test_missing_triggers_on_a_broken_journal_stop_the_register(journal: SqliteJournal, path: Path) -> None:
    for _ in range(150):
        journal.seal(next_sale)
    journal.close()
    connection = raw(path)
    connection.execute("drop trigger entry_is_never_updated")
    connection.execute("update entry set body = replace(body, '901', '902') where seq = 5")
    connection.close()
    with pytest.raises(Fault) as fault:
        SqliteJournal.open(path)
    assert fault.value.code == "journal-broken"
    assert "Entry 5" in fault.value.message
    assert "Do not sell" in fault.value.remedy
    assert {finding.code for finding in verify_file(path).findings} == {"schema-trigger", "seal"}


@pytest.mark.parametrize(
    "change",
    [
        "create unique index tidy on entry (seal)",
        "drop index entry_receipt",
        "alter table entry add column note text",
        "drop view sale",
        "create table extra (a)",
    ],
)
def test_any_other_change_of_the_schema_is_a_fault(journal: SqliteJournal, path: Path, change: str) -> None:
    journal.close()
    connection = raw(path)
    connection.execute(change)
    connection.close()
    with pytest.raises(Fault) as fault:
        SqliteJournal.open(path)
    assert fault.value.code == "journal-schema"
    assert any(finding.code.startswith("schema-") for finding in verify_file(path).findings)


def test_a_transform_with_sqlite_utils_is_noticed(journal: SqliteJournal, path: Path) -> None:
    import sqlite_utils

    journal.seal(next_sale)
    journal.close()
    connection = raw(path)
    table = sqlite_utils.Database(connection).table("entry")
    # The indexes are in its way ...
    with pytest.raises(Error, match="no such column"):
        table.transform()
    # ... until somebody takes them away.
    for index in ("basket_id", "receipt", "external_id"):
        connection.execute(f"drop index entry_{index}")
    for view in ("sale", "sale_line", "tender", "sale_tax", "shift"):
        connection.execute(f"drop view {view}")
    table.transform()
    left = connection.execute("select count(*) from sqlite_schema where type = 'trigger'").fetchone()
    connection.close()
    assert left == (0,), "this is why the schema is compared at every open"
    with pytest.raises(Fault) as fault:
        SqliteJournal.open(path)
    assert fault.value.code == "journal-schema"


def test_a_tool_that_only_looks_or_analyses_changes_nothing(journal: SqliteJournal, path: Path) -> None:
    journal.seal(next_sale)
    journal.close()
    connection = raw(path)
    connection.execute("analyze")
    connection.execute("vacuum")
    connection.close()
    with SqliteJournal.open(path) as again:
        assert again.mended == ()
        again.seal(next_sale)


def test_damage_among_the_last_100_entries_stops_the_register_at_its_start(journal: SqliteJournal, path: Path) -> None:
    for _ in range(120):
        journal.seal(next_sale)
    journal.close()
    data = bytearray(path.read_bytes())
    place = data.rindex(b'"subtotal_minor":2792')
    data[place + 18] ^= 1
    path.write_bytes(data)
    with pytest.raises(Fault) as fault:
        SqliteJournal.open(path)
    assert fault.value.code in {"journal-broken", "journal-schema"}


# Looking at it.


def test_a_person_reads_sales_lines_tenders_taxes_and_shifts(journal: SqliteJournal, path: Path) -> None:
    from posfallback.journal.folds import Till

    journal.seal(next_sale)
    journal.seal(next_sale)
    till = Till()
    for entry in journal.entries():
        till.apply(entry.seq, decode(entry.body))
    journal.seal(just(till.z(at=at(100), clerk="901")))
    connection = raw(path)
    one = connection.execute
    assert one("select receipt, total_minor, lines, clerk from sale where seq = 3").fetchone() == (
        "012-03-F000001",
        3074,
        8,
        "901",
    )
    assert one("select count(*), sum(extended_minor) from sale_line").fetchone() == (16, 2 * 2792)
    assert one("select kind, sum(amount_minor) from tender group by 1").fetchall() == [("cash", 8000)]
    assert one("select code, percent, sum(tax_minor) from sale_tax group by 1").fetchall() == [("A", "10.1", 564)]
    assert one("select shift, sales, value_minor, first_receipt, last_receipt from shift").fetchall() == [
        (1, 2, 6148, "012-03-F000001", "012-03-F000002")
    ]
    connection.close()


def test_a_reader_beside_a_writer_sees_what_is_sealed_and_writes_nothing(journal: SqliteJournal, path: Path) -> None:
    with SqliteJournal.open_read_only(path) as reader:
        assert reader.head().seq == 2
        journal.seal(next_sale)
        assert reader.head().seq == 3
        assert reader.sale_of_receipt("012-03-F000001") is not None
        with pytest.raises(Fault) as fault:
            reader.seal(next_sale)
        assert fault.value.code == "journal-unwritable"
    journal.seal(next_sale)
    assert list(journal.verify()) == []


def test_verifying_leaves_the_folder_as_it_was(journal: SqliteJournal, path: Path) -> None:
    journal.seal(next_sale)
    journal.close()
    before = {file.name: file.read_bytes() for file in path.parent.iterdir()}
    assert verify_file(path).findings == ()
    assert {file.name: file.read_bytes() for file in path.parent.iterdir()} == before


@contextmanager
def write_protected(files: list[Path]) -> Iterator[Path]:
    """Copy files to a folder in which this account, root or not, may write nothing."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file in files:
            shutil.copy(file, folder)
            (folder / file.name).chmod(0o444)
        folder.chmod(0o555)
        user = os.geteuid()
        if user == 0:
            os.seteuid(65534)
        try:
            yield folder
        finally:
            os.seteuid(user)
            folder.chmod(0o755)


def test_a_journal_on_a_write_protected_folder_is_read_and_verified(journal: SqliteJournal, path: Path) -> None:
    entry = journal.seal(next_sale)
    journal.close()
    with write_protected([path]) as folder:
        with SqliteJournal.open_read_only(folder / path.name) as reader:
            assert reader.head().seal == entry.seal
        assert verify_file(folder / path.name).tip == entry.seal
        assert [file.name for file in folder.iterdir()] == [path.name]
        with pytest.raises(Fault) as fault:
            SqliteJournal.open(folder / path.name)
        assert fault.value.code == "journal-unwritable"


def test_a_log_that_cannot_be_read_where_it_lies_is_not_left_out(journal: SqliteJournal, path: Path) -> None:
    journal.seal(next_sale)
    log = Path(f"{path}-wal")
    with write_protected([path, log]) as folder:
        for read in (SqliteJournal.open_read_only, verify_file):
            with pytest.raises(Fault) as fault:
                read(folder / path.name)
            assert fault.value.code == "journal-needs-copy"
            assert log.name in fault.value.remedy


def test_verify_reads_a_file_with_a_damaged_byte_anywhere_in_its_text(journal: SqliteJournal, path: Path) -> None:
    for number in range(1, 6):
        # Short enough to lie in one piece in the file.
        journal.seal(just(sale(number, lines=2, seconds=number)))
    victim = journal.entry(5)
    journal.close()
    assert victim is not None
    whole = path.read_bytes()
    start = whole.index(victim.prev.encode() + victim.body.encode())
    for offset in [0, 10, 64, 65, 200, len(victim.body) + 63, len(victim.body) + 64, len(victim.body) + 127]:
        for mask in (0x01, 0x80, 0xFF):
            data = bytearray(whole)
            data[start + offset] ^= mask
            path.write_bytes(data)
            verified = verify_file(path)
            assert [(finding.seq, finding.level) for finding in verified.findings] == [(5, "broken")]
            assert verified.entries == 7
            assert verified.broken
    path.write_bytes(whole)
    assert not verify_file(path).broken


# When the disk fails. The limit on the size of a file is the kernel's, so these run in a process of their own.


def _seal_until_fault(path: Path, results: "multiprocessing.Queue[tuple[str, int, int]]") -> None:
    import resource

    with SqliteJournal.open(path) as journal:
        size = max(file.stat().st_size for file in path.parent.iterdir())
        resource.setrlimit(resource.RLIMIT_FSIZE, (size + 100_000, resource.RLIM_INFINITY))
        code, sealed = "", 0
        while not code:
            try:
                journal.seal(next_sale)
                sealed = journal.head().number
            except Fault as fault:
                code = fault.code
        again = ""
        try:
            journal.seal(next_sale)
        except Fault as fault:
            again = fault.code
        assert again == code
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        findings = journal.reopen()
        journal.seal(next_sale)
        results.put((code, sealed, len(findings)))


def test_a_commit_that_failed_is_in_doubt_until_the_journal_was_reopened(journal: SqliteJournal, path: Path) -> None:
    journal.close()
    context = multiprocessing.get_context("spawn")
    results: multiprocessing.Queue[tuple[str, int, int]] = context.Queue()
    process = context.Process(target=_seal_until_fault, args=(path, results))
    process.start()
    code, sealed, findings = results.get(timeout=60)
    process.join(60)
    assert (code, findings) == ("journal-in-doubt", 0)
    with SqliteJournal.open(path) as again:
        # Nothing that was told is lost, and the number of the sale in doubt was used once.
        assert again.head().number in {sealed + 1, sealed + 2}
        assert list(again.verify()) == []


def _reopen_too_early(path: Path, results: "multiprocessing.Queue[tuple[str, str, int]]") -> None:
    import resource

    with SqliteJournal.open(path) as journal:
        for _ in range(50):
            journal.seal(next_sale)
        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, resource.RLIM_INFINITY))
        codes = []
        for attempt in (lambda: journal.seal(next_sale), journal.reopen):
            try:
                attempt()
            except Fault as fault:
                codes.append(fault.code)
        readable = sum(1 for _ in journal.entries())
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        assert journal.reopen() == []
        journal.seal(next_sale)
        results.put((codes[0], codes[1], readable))


def test_reopening_can_be_tried_again_and_the_book_stays_readable(journal: SqliteJournal, path: Path) -> None:
    journal.close()
    context = multiprocessing.get_context("spawn")
    results: multiprocessing.Queue[tuple[str, str, int]] = context.Queue()
    process = context.Process(target=_reopen_too_early, args=(path, results))
    process.start()
    assert results.get(timeout=60) == ("journal-in-doubt", "disk-failed", 52)
    process.join(60)


def test_a_full_disk_before_the_commit_seals_nothing_and_says_so(journal: SqliteJournal) -> None:
    for _ in range(5):
        journal.seal(next_sale)
    pages = journal._connection.execute("pragma page_count").fetchone()[0]
    journal._connection.execute(f"pragma max_page_count = {pages}")
    with pytest.raises(Fault) as fault:
        seal_sales(journal, 5)
    assert fault.value.code == "journal-unwritable"
    assert "room" in fault.value.message
    assert "Free some space" in fault.value.remedy
    sealed = journal.head()
    journal._connection.execute("pragma max_page_count = 1000000")
    assert journal.seal(next_sale).seq == sealed.seq + 1
    assert list(journal.verify()) == []


def test_a_journal_that_another_program_holds_says_who_to_close(journal: SqliteJournal, path: Path) -> None:
    other = raw(path)
    journal._connection.execute("pragma busy_timeout = 50")
    other.execute("begin immediate")
    with pytest.raises(Fault) as fault:
        journal.seal(next_sale)
    assert fault.value.code == "journal-unwritable"
    assert "Another program" in fault.value.message
    other.execute("rollback")
    journal.seal(next_sale)
    other.close()
