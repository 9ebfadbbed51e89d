"""What lies beside the journal in a home: replay marks, kept folds, the key, the lock."""

import multiprocessing
import stat
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from book import at, just, next_sale, opened, shift_opened

from posfallback.domain.errors import Fault, Refusal
from posfallback.journal.replay_state import ReplayState
from posfallback.services.ports import Mark, ReplayOutcome
from posfallback.services.shifts import Shifts
from posfallback.storage.fold_cache import CACHE_NAME, MANY_ENTRIES, FoldCache
from posfallback.storage.journal import SqliteJournal
from posfallback.storage.keys import create_key, load_key
from posfallback.storage.lock import sealing_lock
from posfallback.storage.marks import SqliteMarks
from posfallback.storage.sqlite import Error, connect
from posfallback.storage.world import SystemClock


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[SqliteJournal]:
    with SqliteJournal.create(tmp_path / "journal.sqlite3", opened()) as journal:
        journal.seal(just(shift_opened()))
        for _ in range(20):
            journal.seal(next_sale)
        yield journal


@pytest.fixture
def marks(tmp_path: Path) -> Iterator[SqliteMarks]:
    marks = SqliteMarks(tmp_path / "replay.sqlite3")
    yield marks
    marks.close()


def mark(seq: int, outcome: ReplayOutcome = "accepted", reference: str = "") -> Mark:
    return Mark(id=0, seq=seq, outcome=outcome, at=at(seq), reference=reference)


# Marks.


def test_marks_come_back_in_order_with_ids_of_their_own(marks: SqliteMarks, tmp_path: Path) -> None:
    marks.add([mark(1, reference="C-1"), mark(2, "parked")])
    marks.add(mark(seq) for seq in range(3, 2504))
    marks.add([])
    found = list(marks.after(0))
    assert [one.id for one in found] == list(range(1, 2504))
    assert [one.seq for one in found] == list(range(1, 2504))
    assert found[0] == Mark(id=1, seq=1, outcome="accepted", at=at(1), reference="C-1")
    assert [one.id for one in marks.after(2501)] == [2502, 2503]
    marks.close()
    again = SqliteMarks(tmp_path / "replay.sqlite3")
    assert list(again.after(0)) == found
    again.close()


def test_a_batch_of_marks_is_whole_or_not_there(marks: SqliteMarks) -> None:
    marks.add([mark(1)])
    with pytest.raises(Error):
        marks.add([mark(2), mark(-1)])
    assert [one.seq for one in marks.after(0)] == [1]


def test_marks_are_append_only(marks: SqliteMarks, tmp_path: Path) -> None:
    marks.add([mark(1), mark(2)])
    connection = connect(tmp_path / "replay.sqlite3", must_exist=True)
    for statement in (
        "update mark set outcome = 'waiting'",
        "delete from mark where id = 2",
        "insert into mark values (9, 3, 'accepted', '', '', '')",
        "insert or replace into mark values (2, 2, 'waiting', '', '', '')",
        "insert into mark values (3, 3, 'lost', '', '', '')",
    ):
        with pytest.raises(Error):
            connection.execute(statement)
    connection.close()
    assert [one.outcome for one in marks.after(0)] == ["accepted", "accepted"]


def test_another_process_sees_marks_at_once(marks: SqliteMarks, tmp_path: Path) -> None:
    reader = SqliteMarks(tmp_path / "replay.sqlite3", read_only=True)
    marks.add([mark(1)])
    assert [one.seq for one in reader.after(0)] == [1]
    with pytest.raises(Fault) as fault:
        reader.add([mark(2)])
    assert fault.value.code == "file-read-only"
    reader.close()


def test_marks_that_were_never_made_read_as_none(tmp_path: Path) -> None:
    missing = SqliteMarks(tmp_path / "none.sqlite3", read_only=True)
    assert list(missing.after(0)) == []
    missing.close()
    assert not (tmp_path / "none.sqlite3").exists()


def test_a_file_that_holds_no_marks_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "replay.sqlite3"
    connection = connect(path)
    connection.execute("create table mark (a)")
    connection.close()
    with pytest.raises(Fault) as fault:
        SqliteMarks(path)
    assert fault.value.code == "not-our-marks"
    path.write_text("not a database, but long enough to be looked at as one" * 40)
    with pytest.raises(Fault) as fault:
        SqliteMarks(path)
    assert fault.value.code == "file-damaged"


# Kept folds.


def folds(path: Path, journal: SqliteJournal, marks: SqliteMarks) -> tuple[object, bytes]:
    cache = FoldCache(path)
    return cache.till(journal), cache.replay_state(journal, marks).to_bytes()


def test_kept_folds_are_continued_and_deleting_them_changes_nothing(
    journal: SqliteJournal, marks: SqliteMarks, tmp_path: Path
) -> None:
    path = tmp_path / CACHE_NAME
    marks.add(mark(seq) for seq in range(1, 9))
    cache = FoldCache(path)
    cache.keep(journal, cache.till(journal), cache.replay_state(journal, marks))
    for _ in range(5):
        journal.seal(next_sale)
    marks.add([mark(9), mark(10, "parked"), mark(26)])
    continued = folds(path, journal, marks)
    assert continued == folds(tmp_path / "none", journal, marks)
    cache.keep(journal, FoldCache(path).till(journal), FoldCache(path).replay_state(journal, marks))
    assert folds(path, journal, marks) == continued


def test_kept_folds_are_used_and_not_made_anew(journal: SqliteJournal, marks: SqliteMarks, tmp_path: Path) -> None:
    path = tmp_path / CACHE_NAME
    cache = FoldCache(path)
    till, replay = cache.till(journal), cache.replay_state(journal, marks)
    # A value that no entry gives shows that the kept fold was taken.
    till.totals.sales += 1000
    cache.keep(journal, till, replay)
    assert FoldCache(path).till(journal).totals.sales == 1020


def test_kept_folds_of_another_book_are_thrown_away(journal: SqliteJournal, marks: SqliteMarks, tmp_path: Path) -> None:
    path = tmp_path / CACHE_NAME
    with SqliteJournal.create(tmp_path / "other.sqlite3", opened("cd" * 32)) as other:
        other.seal(just(shift_opened(float_minor=7)))
        cache = FoldCache(path)
        cache.keep(other, cache.till(other), cache.replay_state(other, marks))
    assert folds(path, journal, marks) == folds(tmp_path / "none", journal, marks)


def test_kept_folds_that_know_marks_which_are_gone_are_thrown_away(
    journal: SqliteJournal, marks: SqliteMarks, tmp_path: Path
) -> None:
    path = tmp_path / CACHE_NAME
    marks.add(mark(seq) for seq in range(1, 9))
    cache = FoldCache(path)
    cache.keep(journal, cache.till(journal), cache.replay_state(journal, marks))
    fresh = SqliteMarks(tmp_path / "fresh.sqlite3")
    assert FoldCache(path).replay_state(journal, fresh).held_entries == 22
    fresh.add(mark(1, "parked") for _ in range(8))
    assert FoldCache(path).replay_state(journal, fresh).seqs("parked") == [1]
    fresh.close()


def test_a_damaged_file_of_folds_is_thrown_away(journal: SqliteJournal, marks: SqliteMarks, tmp_path: Path) -> None:
    path = tmp_path / CACHE_NAME
    cache = FoldCache(path)
    cache.keep(journal, cache.till(journal), cache.replay_state(journal, marks))
    whole = path.read_bytes()
    expected = folds(tmp_path / "none", journal, marks)
    for place in range(0, len(whole), 7):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        assert folds(path, journal, marks) == expected
    path.write_bytes(whole[: len(whole) // 2])
    assert folds(path, journal, marks) == expected


def test_folds_that_cannot_be_kept_cost_only_time(journal: SqliteJournal, marks: SqliteMarks, tmp_path: Path) -> None:
    cache = FoldCache(tmp_path / "no such folder" / CACHE_NAME)
    cache.keep(journal, cache.till(journal), ReplayState())
    assert FoldCache(tmp_path / CACHE_NAME).till(journal).totals.sales == 20
    assert list(marks.after(0)) == []


def test_a_start_that_had_to_read_much_keeps_what_it_made(
    journal: SqliteJournal, marks: SqliteMarks, tmp_path: Path
) -> None:
    path = tmp_path / CACHE_NAME
    cache = FoldCache(path)
    cache.till(journal)
    cache.replay_state(journal, marks)
    assert not path.exists()
    for _ in range(MANY_ENTRIES):
        journal.seal(next_sale)
    for reader in (FoldCache(path, keeps=False), FoldCache(path, keeps=False)):
        reader.till(journal)
    assert not path.exists()
    till = FoldCache(path).till(journal)
    kept = path.read_bytes()
    FoldCache(path).replay_state(journal, marks)
    assert path.read_bytes() != kept
    # Either is kept beside the other.
    assert FoldCache(path).till(journal) == till
    assert folds(path, journal, marks) == folds(tmp_path / "none", journal, marks)


def test_a_closed_shift_is_kept_at_once(journal: SqliteJournal, tmp_path: Path) -> None:
    path = tmp_path / CACHE_NAME
    cache = FoldCache(path)
    clock = SystemClock()
    shifts = Shifts(journal, clock, cache.till(journal), on_close=partial(cache.keep, journal))
    assert not path.exists()
    shifts.close("901", counted_minor=None)
    assert FoldCache(path).till(journal) == shifts.till
    shifts.open("901", opening_float_minor=0)
    cache.path = tmp_path / "gone" / CACHE_NAME
    # A disk that will not take the folds is no reason to refuse the Z.
    assert shifts.close("901", counted_minor=None).seq == journal.head().seq


# The key.


def test_a_key_is_made_once_for_its_owner_only_and_signs(tmp_path: Path) -> None:
    path = tmp_path / "register.key"
    public = create_key(path)
    assert len(public) == 64
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    key = load_key(path)
    assert key.public_key == public
    assert len(key.sign(b"text")) == 64
    assert path.read_text().strip() not in repr(key)
    with pytest.raises(Fault) as fault:
        create_key(path)
    assert fault.value.code == "key-exists"
    assert load_key(path).public_key == public


@pytest.mark.parametrize("text", ["", "00", "zz" * 32, "00" * 33])
def test_a_damaged_key_is_a_fault_with_a_remedy(tmp_path: Path, text: str) -> None:
    path = tmp_path / "register.key"
    path.write_text(text)
    with pytest.raises(Fault) as fault:
        load_key(path)
    assert fault.value.code == "key-damaged"
    assert "backup" in fault.value.remedy


# The lock.


def _hold(home: Path, held: "multiprocessing.synchronize.Event", free: "multiprocessing.synchronize.Event") -> None:
    with sealing_lock(home):
        held.set()
        free.wait(60)


def test_a_second_process_that_would_sell_is_refused_and_a_killed_one_holds_nothing(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    held, free = context.Event(), context.Event()
    process = context.Process(target=_hold, args=(tmp_path, held, free))
    process.start()
    assert held.wait(60)
    with pytest.raises(Refusal) as refusal, sealing_lock(tmp_path):
        pass
    assert refusal.value.code == "register-in-use"
    process.kill()
    process.join(60)
    with sealing_lock(tmp_path):
        pass
    with sealing_lock(tmp_path):
        pass


def test_a_home_that_is_not_there_cannot_be_locked(tmp_path: Path) -> None:
    with pytest.raises(Fault), sealing_lock(tmp_path / "none"):
        pass
    assert not (tmp_path / "none").exists()
