"""Replay: every sealed sale reaches central once, whatever is killed, lost, busy or restored in between."""

import itertools
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from central_world import JOURNAL_ID, CollectorProcess, CuttingProxy, chain, collector, free_port, opened, sale
from hypothesis import given, settings
from hypothesis import strategies as st
from replay_world import Desk, NearCentral, assert_each_sale_once, connector, facts

from posfallback.domain.errors import Fault, Refusal
from posfallback.journal.checkpoint import note, origin_of, root
from posfallback.journal.entry import Entry
from posfallback.services.patience import Patience
from posfallback.services.ports import SubmitAnswer
from posfallback.services.replaying import MAX_BYTES, replay
from posfallback.storage.keys import create_key, load_key
from posfallback.storage.marks import SqliteMarks


@pytest.fixture
def central(tmp_path: Path) -> Iterator[CollectorProcess]:
    with collector(tmp_path) as process:
        yield process


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path, facts(60))
    yield made
    made.close()


def test_every_held_sale_goes_out_and_stops_being_held(desk: Desk, central: CollectorProcess) -> None:
    assert desk.holding().count == 60
    assert desk.holding().entries == 62
    http = connector(central.url)
    seen: list[tuple[int, int]] = []
    report = desk.replay(http, batch=25, progress=lambda done, to_do: seen.append((done, to_do)))
    assert (report.sent, report.accepted, report.duplicate, report.parked, report.waiting) == (60, 60, 0, 0, 0)
    assert not report.unreachable
    assert seen == [(25, 62), (50, 62), (62, 62)]
    assert_each_sale_once(desk, http)
    again = desk.replay(http)
    assert (again.sent, again.accepted, again.waiting) == (0, 0, 0)
    http.close()


def test_a_dry_run_says_what_would_go_and_does_nothing(desk: Desk) -> None:
    report = desk.replay(connector(f"http://127.0.0.1:{free_port()}"), dry_run=True)
    assert (report.sent, report.waiting, report.accepted) == (60, 60, 0)
    assert desk.outcomes() == []


def test_a_central_that_stays_away_leaves_everything_held(desk: Desk) -> None:
    report = desk.replay(connector(f"http://127.0.0.1:{free_port()}"), give_up_after_s=2.0)
    assert report.unreachable
    assert (report.accepted, report.waiting) == (0, 60)
    assert desk.waits
    assert desk.holding().by_outcome["waiting"].count == 60


def test_what_is_waited_for_is_told_once_and_before_the_first_pause(desk: Desk) -> None:
    told: list[str] = []
    desk.replay(
        connector(f"http://127.0.0.1:{free_port()}"),
        give_up_after_s=2.0,
        silent=lambda holding: told.append(f"{holding.count} sales"),
        wait=lambda _seconds: told.append("pause"),
    )
    assert (told[0], told.count("60 sales"), told.count("pause") > 1) == ("60 sales", 1, True)


def test_a_central_that_hangs_is_told_before_the_question_that_would_keep_us(tmp_path: Path) -> None:
    desk = Desk(tmp_path, facts(1))
    told = threading.Event()
    seen: list[tuple[bytes, bool]] = []
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def hang() -> None:
            probe, _ = listening.accept()
            seen.append((probe.recv(1000)[:14], told.wait(20)))
            question, _ = listening.accept()
            seen.append((question.recv(1000)[:14], told.is_set()))
            question.close()
            probe.close()

        hanging = threading.Thread(target=hang, daemon=True)
        hanging.start()
        http = connector(f"http://127.0.0.1:{listening.getsockname()[1]}")
        assert desk.replay(http, silent=lambda _holding: told.set(), give_up_after_s=0.0).unreachable
        hanging.join(30)
    assert seen == [(b"GET /v1/health", True), (b"GET /v1/journa", True)]
    http.close()
    desk.close()


def test_nobody_waits_for_central_where_no_sale_is_held(tmp_path: Path, central: CollectorProcess) -> None:
    desk = Desk(tmp_path, facts(0))
    http = connector(central.url)
    for _ in range(2):
        central.kill()
        report = desk.replay(http)
        assert (report.unreachable, report.waiting, desk.waits) == (True, 0, [])
        central.start()
        assert not desk.replay(http).unreachable
        desk.seal([sale(1)] if desk.holding().state.last_seq == 2 else [])
        assert not desk.replay(http).unreachable
    assert_each_sale_once(desk, http)
    http.close()
    desk.close()


def test_lost_answers_are_asked_for_again_and_double_nothing(desk: Desk, central: CollectorProcess) -> None:
    proxy = CuttingProxy(central.port)
    http = connector(proxy.url)
    assert http.healthy()

    def cut(done: int, _to_do: int) -> None:
        proxy.cut_answers = 1 if done < 60 else 0

    report = desk.replay(http, batch=7, progress=cut)
    assert proxy.cut >= 8
    assert report.accepted + report.duplicate == 60
    assert report.duplicate >= 7
    assert_each_sale_once(desk, http)
    http.close()
    proxy.close()


def test_a_collector_killed_five_times_in_the_middle_of_batches(tmp_path: Path, central: CollectorProcess) -> None:
    desk = Desk(tmp_path, facts(400))
    http = connector(central.url)
    killers: list[threading.Timer] = []

    def kill_soon(_done: int, _to_do: int) -> None:
        if len(killers) < 5:
            # The next batch is on its way when this fires; where in it the kill falls differs each time.
            killers.append(threading.Timer(0.001 * len(killers), central.kill))
            killers[-1].start()

    def restart(_seconds: float) -> None:
        for killer in killers:
            killer.join()
        central.kill()
        central.start()

    desk.replay(http, batch=40, progress=kill_soon, wait=restart)
    assert len(killers) == 5
    restart(0)
    report = desk.replay(http)
    assert not report.unreachable
    assert_each_sale_once(desk, http)
    http.close()
    desk.close()


_REPLAY = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[3])
from posfallback.services.replaying import replay
from posfallback.storage.journal import SqliteJournal
from posfallback.storage.marks import SqliteMarks
from posfallback.storage.world import SystemClock, jitter
from replay_world import connector
folder = Path(sys.argv[1])
journal = SqliteJournal.open_read_only(folder / "journal.sqlite3")
marks = SqliteMarks(folder / "replay.sqlite3")
http = connector(sys.argv[2])
http.healthy()
replay(journal, marks, http, SystemClock(), jitter=jitter, batch=3,
       progress=lambda done, to_do: print(done, flush=True))
"""


def test_a_replay_that_is_killed_is_taken_up_where_it_was(tmp_path: Path, central: CollectorProcess) -> None:
    desk = Desk(tmp_path, facts(150))
    for kill_after in (1, 2, 4, 7):
        process = subprocess.Popen(
            [sys.executable, "-c", _REPLAY, str(tmp_path), central.url, str(Path(__file__).parent)],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert process.stdout is not None
        for _ in range(kill_after):
            assert process.stdout.readline()
        os.kill(process.pid, signal.SIGKILL)
        process.communicate()
    http = connector(central.url)
    before = http.holding(JOURNAL_ID).sales_count
    assert 0 < before < 150
    report = desk.replay(http)
    assert report.waiting == 0
    assert_each_sale_once(desk, http)
    http.close()
    desk.close()


def test_what_is_sent_was_written_down_before(tmp_path: Path) -> None:
    desk = Desk(tmp_path, facts(10))
    looked = 0

    class Looking(NearCentral):
        def submit(self, journal_id: str, entries: list[Entry]) -> SubmitAnswer:
            other = SqliteMarks(desk.marks.path, read_only=True)
            written = {mark.seq for mark in other.after(0) if mark.outcome == "sent"}
            other.close()
            assert {entry.seq for entry in entries} <= written
            nonlocal looked
            looked += len(entries)
            return super().submit(journal_id, entries)

    desk.replay(Looking(tmp_path), batch=5)
    assert looked == 12
    desk.close()


def test_one_bad_sale_is_parked_and_the_others_arrive(tmp_path: Path, central: CollectorProcess) -> None:
    desk = Desk(tmp_path, facts(20, strange=[3, 11]))
    http = connector(central.url)
    report = desk.replay(http, batch=6)
    assert (report.sent, report.accepted, report.parked, report.waiting) == (20, 18, 2, 0)
    assert desk.holding().state.seqs("parked") == [5, 13]
    again = desk.replay(http)
    assert again.sent == 0, "a parked sale waits for somebody's decision and is not sent again by itself"
    http.close()
    desk.close()


def test_deferred_sales_stay_waiting_and_go_out_next_time(tmp_path: Path) -> None:
    desk = Desk(tmp_path, facts(5))
    missing = tmp_path / "central.csv"
    with collector(tmp_path, catalogue=str(missing), reject_unknown_codes=True) as central:
        http = connector(central.url)
        report = desk.replay(http)
        assert (report.accepted, report.waiting, report.unreachable) == (0, 5, False)
        assert desk.holding().entries == 5
        missing.write_text("code,name,price\n852421006143,Rye bread,3.49\n", encoding="utf-8")
        assert desk.replay(http).accepted == 5
        assert_each_sale_once(desk, http)
        http.close()
    desk.close()


class WithoutReference(NearCentral):
    """A central that says yes to everything and names no reference of its own: a status code in other words."""

    def submit(self, journal_id: str, entries: list[Entry]) -> SubmitAnswer:
        answer = super().submit(journal_id, entries)
        plain = tuple(msgspec.structs.replace(result, reference="") for result in answer.results)
        return msgspec.structs.replace(answer, results=plain)


def test_a_yes_without_a_reference_of_its_own_is_no_acknowledgement(tmp_path: Path) -> None:
    desk = Desk(tmp_path, facts(3))
    report = desk.replay(WithoutReference(tmp_path))
    assert (report.accepted, report.duplicate, report.waiting) == (0, 0, 3)
    assert desk.holding().entries == 5
    # Asked again by a central that does name it, the very same entries are duplicates, and each is there once.
    central = NearCentral(tmp_path)
    assert desk.replay(central).duplicate == 3
    assert_each_sale_once(desk, central)
    desk.close()


def test_what_is_sealed_during_the_replay_goes_out_too(desk: Desk, central: CollectorProcess) -> None:
    more = iter([sale(61), sale(62)])

    def sell_on(_done: int, _to_do: int) -> None:
        desk.seal(itertools.islice(more, 1))

    http = connector(central.url)
    assert desk.replay(http, batch=50, progress=sell_on).accepted == 62
    assert_each_sale_once(desk, http)
    http.close()


def test_a_wrong_token_pauses_and_uses_nothing_up(desk: Desk, tmp_path: Path) -> None:
    tokens = tmp_path / "tokens"
    tokens.write_text("012/03 right\n", encoding="utf-8")
    with collector(tmp_path, token_file=str(tokens)) as central:
        http = connector(central.url)
        with pytest.raises(Fault) as caught:
            desk.replay(http)
        assert caught.value.code == "central-refused-us"
        assert desk.waits == []
        assert desk.outcomes() == []
        http.close()


def test_a_central_that_holds_another_story_is_a_loud_conflict(desk: Desk, central: CollectorProcess) -> None:
    http = connector(central.url)
    http.submit(JOURNAL_ID, chain([opened(), sale(77)]))
    with pytest.raises(Fault) as caught:
        desk.replay(http)
    assert caught.value.code == "central-conflict"
    assert desk.outcomes() == []
    http.close()


def test_a_journal_shorter_than_central_is_a_loud_conflict(tmp_path: Path, central: CollectorProcess) -> None:
    http = connector(central.url)
    http.submit(JOURNAL_ID, chain(facts(9)))
    desk = Desk(tmp_path, facts(4))
    with pytest.raises(Fault) as caught:
        desk.replay(http)
    assert caught.value.code == "central-conflict"
    assert "11 entries" in caught.value.message
    desk.close()
    http.close()


def test_a_central_restored_from_a_backup_gets_everything_again(
    desk: Desk, tmp_path: Path, central: CollectorProcess
) -> None:
    http = connector(central.url)
    kept = tmp_path / "backup"
    kept.mkdir()

    def back_up(done: int, _to_do: int) -> None:
        if done == 20:
            central.kill()
            for file in tmp_path.glob("central.sqlite3*"):
                shutil.copy(file, kept / file.name)
            central.start()

    desk.replay(http, batch=10, progress=back_up)
    assert_each_sale_once(desk, http)
    central.kill()
    for file in tmp_path.glob("central.sqlite3*"):
        file.unlink()
    for file in kept.iterdir():
        shutil.copy(file, tmp_path / file.name)
    central.start()
    lost = desk.reconcile(http)
    assert not lost.adds_up
    assert lost.difference.count == 42
    assert "lost-at-central" in {finding.code for finding in lost.findings}
    desk.seal([sale(61)])
    desk.replay(http)
    assert_each_sale_once(desk, http)
    http.close()


def test_a_central_that_loses_entries_while_we_send_is_asked_again(tmp_path: Path) -> None:
    desk = Desk(tmp_path, facts(30))
    (tmp_path / "other").mkdir()
    near = NearCentral(tmp_path)
    fresh = NearCentral(tmp_path / "other")

    def swap(done: int, _to_do: int) -> None:
        if done == 10:
            near.books = fresh.books

    desk.replay(near, batch=10, progress=swap)
    assert_each_sale_once(desk, near)
    desk.close()


def test_a_drill_goes_nowhere(tmp_path: Path, central: CollectorProcess) -> None:
    desk = Desk(tmp_path, [opened(drill=True)])
    http = connector(central.url)
    with pytest.raises(Refusal, match="practice"):
        desk.replay(http)
    assert http.holding(JOURNAL_ID).expected_seq == 1
    http.close()
    desk.close()


def test_one_drill_entry_in_a_real_journal_stops_the_replay(tmp_path: Path) -> None:
    import msgspec

    desk = Desk(tmp_path, [*facts(2), msgspec.structs.replace(sale(3), drill=True)])
    near = NearCentral(tmp_path)
    with pytest.raises(Refusal, match="practice"):
        desk.replay(near)
    assert near.batches == []
    desk.close()


def test_batches_keep_to_the_limits_of_the_wire(tmp_path: Path) -> None:
    import msgspec

    from posfallback.central.http import wire_bytes

    # Quotes double on the wire: a body that is a string inside JSON is longer than it looks.
    long = msgspec.structs.replace(sale(1), external_id='"' * 400_000)
    wide = msgspec.structs.replace(sale(2), external_id="å" * 700_000)
    desk = Desk(tmp_path, [*facts(1), *[long, wide] * 5])
    near = NearCentral(tmp_path)
    report = desk.replay(near)
    assert report.waiting == 0
    entries = desk.entries()
    assert len(near.batches) > 1
    for first, last in near.batches:
        assert len(wire_bytes(entries[first - 1 : last])) <= MAX_BYTES
    assert [first for first, _ in near.batches][1:] == [last + 1 for _, last in near.batches][:-1]
    desk.close()


def test_waiting_doubles_and_comes_to_an_end(tmp_path: Path) -> None:
    waits: list[float] = []

    def no_answer() -> None:
        raise Fault("central-unreachable", "Nothing.", "Wait.")

    near = NearCentral(tmp_path)
    with pytest.raises(Fault):
        Patience(60.0, lambda: 1.0, waits.append).ask(near, no_answer)
    assert waits == [0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 16.0]
    waits.clear()
    with pytest.raises(Fault):
        Patience(86_400.0, lambda: 1.0, waits.append).ask(near, no_answer)
    assert max(waits) == 30.0
    near.books.close()


def test_waiting_is_exponential_with_full_jitter_on_top_of_retry_after(tmp_path: Path) -> None:
    desk = Desk(tmp_path, facts(3))
    near = NearCentral(tmp_path, ["", *["question"] * 4, "busy", "busy", "answer"])
    report = desk.replay(near, give_up_after_s=1000)
    assert desk.waits == pytest.approx([0.025, 0.05, 0.1, 0.2, 3.4, 3.8, 1.6])
    assert (report.accepted, report.duplicate) == (0, 3)
    desk.close()


def test_asking_to_wait_longer_than_our_patience_ends_the_replay_at_once(tmp_path: Path) -> None:
    desk = Desk(tmp_path, facts(3))
    report = desk.replay(NearCentral(tmp_path, ["", "busy"]), give_up_after_s=2.0)
    assert report.unreachable
    assert desk.waits == []
    assert desk.holding().by_outcome["waiting"].count == 3
    desk.close()


def test_the_signed_note_stays_with_central(tmp_path: Path, central: CollectorProcess) -> None:
    key = load_key(tmp_path / "key") if create_key(tmp_path / "key") else None
    assert key is not None
    desk = Desk(tmp_path, [opened(key=key.public_key), *facts(5)[1:]])
    http = connector(central.url)
    origin = origin_of("012", "03", JOURNAL_ID)

    def made(size: int | None = None) -> str:
        seals = [entry.seal for entry in desk.entries()][:size]
        return note(origin, len(seals), root(seals), key.public_key, key.sign)

    desk.replay(http, checkpoint=made)
    import httpx2

    held = httpx2.get(f"{central.url}/v1/journals/{JOURNAL_ID}", trust_env=False).json()
    assert held["checkpoint"] == made()
    http.checkpoint(JOURNAL_ID, made(3))
    held = httpx2.get(f"{central.url}/v1/journals/{JOURNAL_ID}", trust_env=False).json()
    assert held["checkpoint"] == made(), "an older note does not take the place of a newer one"
    other_root = note(origin, 7, root(["ab" * 32] * 7), key.public_key, key.sign)
    longer = note(origin, 8, root(["ab" * 32] * 8), key.public_key, key.sign)
    for lie in (other_root, longer):
        with pytest.raises(Fault) as caught:
            http.checkpoint(JOURNAL_ID, lie)
        assert caught.value.code in {"central-conflict", "central-gap"}
    stranger = load_key(tmp_path / "stranger") if create_key(tmp_path / "stranger") else key
    seals = [entry.seal for entry in desk.entries()]
    forged = note(origin, len(seals), root(seals), stranger.public_key, stranger.sign)
    with pytest.raises(Fault) as caught:
        http.checkpoint(JOURNAL_ID, forged)
    assert caught.value.code == "central-refused-us"
    with pytest.raises(Fault):
        http.checkpoint(JOURNAL_ID, "not a note")
    http.close()
    desk.close()


def test_a_sale_sealed_just_before_the_note_goes_out_with_a_new_note(tmp_path: Path, central: CollectorProcess) -> None:
    create_key(tmp_path / "key")
    key = load_key(tmp_path / "key")
    desk = Desk(tmp_path, [opened(key=key.public_key), *facts(5)[1:]])
    http = connector(central.url)
    late = iter([sale(6), sale(7)])

    def made() -> str:
        desk.seal(itertools.islice(late, 1))
        seals = [entry.seal for entry in desk.entries()]
        return note(origin_of("012", "03", JOURNAL_ID), len(seals), root(seals), key.public_key, key.sign)

    assert desk.replay(http, checkpoint=made).accepted == 7
    assert_each_sale_once(desk, http)
    http.close()
    desk.close()


words = st.lists(st.sampled_from(["", "", "", "question", "answer", "busy"]), max_size=30)


@given(plan=words, batch=st.integers(1, 9), strange=st.sets(st.integers(1, 12)), runs=st.integers(1, 3))
@settings(max_examples=60, deadline=None)
def test_whatever_is_lost_every_sale_is_there_once(
    tmp_path_factory: pytest.TempPathFactory, plan: list[str], batch: int, strange: set[int], runs: int
) -> None:
    folder = tmp_path_factory.mktemp("world")
    desk = Desk(folder, facts(12, strange))
    near = NearCentral(folder, plan)
    for _ in range(runs):
        desk.replay(near, batch=batch, give_up_after_s=0.15)
    near.plan = iter(())
    desk.replay(near, batch=batch)
    told = near.holding(JOURNAL_ID)
    assert told.sales_count == 12 - len(strange)
    assert told.sales_value_minor == 349 * (12 - len(strange))
    assert told.tip == desk.journal.head().seal
    report = desk.reconcile(near)
    assert report.journal.count == 12
    assert report.parked.count == len(strange)
    assert report.accepted.count + report.duplicate.count == 12 - len(strange)
    assert report.waiting.count == 0
    assert report.difference.count == len(strange)
    assert report.adds_up == (not strange)
    desk.close()
    near.books.close()


def test_time_is_not_wasted_on_a_central_that_answers(desk: Desk, central: CollectorProcess) -> None:
    http = connector(central.url)
    began = time.monotonic()
    report = replay(desk.journal, desk.marks, http, desk.clock, jitter=lambda: 1.0)
    assert report.seconds <= time.monotonic() - began
    assert desk.waits == []
    http.close()
