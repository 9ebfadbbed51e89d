"""Practice never becomes real: a drill has its own journal and series, says so on paper, and counts nowhere."""

import hashlib
import json
import re
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from central_world import CollectorProcess, collector
from fake_printer import FakePrinter
from hand_clock import HandClock
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from program import posfallback
from rooms import STAFF, make_register
from test_collector import post, problem
from test_docs import keys_of

from posfallback.bootstrap import Rooms, open_reading, open_recovery, open_register
from posfallback.cli.main import run
from posfallback.domain.basket import Discount
from posfallback.domain.drills import TASK_WORDS, TITLES, task_words
from posfallback.domain.errors import Fault, Refusal
from posfallback.domain.facts import AnyFact, DrillEnded, DrillStarted, SaleCompleted, SaleTender
from posfallback.drills import DrillRooms, open_drill, scenario, scenario_names, start_drill, told_of
from posfallback.journal.codec import decode
from posfallback.journal.replay_state import ReplayState
from posfallback.receipts.document import receipt_of
from posfallback.receipts.text import as_text
from posfallback.services.exporting import day_of
from posfallback.storage.journal_file import verify_file

ROOT = Path(__file__).resolve().parent.parent
BREAD, SOAP, PLU, UNKNOWN = "9520000000011", "9520000000028", "94225", "9520000009991"
DEAD_CENTRAL = '[central]\nurl = "http://127.0.0.1:1"\n'


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture(scope="module")
def new_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A register that has sold one loaf for real."""
    home = make_register(tmp_path_factory.mktemp("new"), staff=STAFF)
    with open_register(home, clock=HandClock()) as rooms:
        rooms.register.sign_on("7", "2468")
        sell(rooms)
        rooms.register.sign_off()
        # What a reading asks for is made once; from then on it is only read.
        rooms.status()
    return home


@pytest.fixture
def home(new_home: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(new_home, tmp_path / "home"))


@pytest.fixture
def drill(home: Path, clock: HandClock) -> Iterator[DrillRooms]:
    with start_drill(home, crew="Late crew", clock=clock) as rooms:
        rooms.register.sign_on("7", "2468")
        yield rooms


def sell(rooms: Rooms, *codes: str, cash_minor: int = 5_000) -> SaleCompleted:
    """Sell what the codes stand for, a loaf where none is named."""
    for code in codes or (BREAD,):
        rooms.register.scan(code)
    return pay(rooms, SaleTender(kind="cash", amount_minor=cash_minor))


def pay(rooms: Rooms, *tenders: SaleTender) -> SaleCompleted:
    rooms.register.pay()
    for tender in tenders:
        rooms.register.take(tender)
    last = rooms.register.snapshot().last
    assert last is not None
    entry = rooms.journal.entry(last.seq)
    assert entry is not None
    fact = decode(entry.body)
    assert isinstance(fact, SaleCompleted)
    rooms.register.next_sale()
    return fact


def card(minor: int) -> SaleTender:
    return SaleTender(kind="card", amount_minor=minor, approval="004417", last4="1111")


def register_bytes(home: Path) -> dict[str, str]:
    """Every file of a register except what its drills keep, by what is in it.

    Whoever reads a database lays two files beside it: an empty log, and the index of that.
    """
    return {
        path.relative_to(home).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(home.rglob("*"))
        if path.is_file() and path.relative_to(home).parts[0] != "drill" and not path.name.endswith("-shm")
        if path.stat().st_size or not path.name.endswith("-wal")
    }


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(Refusal) as caught:
        act()
    return caught.value.code


# --- its own book, its own numbers ---------------------------------------------------------------------------------


def everything(rooms: Rooms) -> None:
    """Do a little of all that a drill lets one do."""
    register = rooms.register
    first = sell(rooms, BREAD, SOAP, PLU)
    register.scan(BREAD)
    register.suspend()
    register.resume(register.suspended()[0].basket_id)
    register.abandon("Customer left")
    register.take_goods_back(register.sold_on(first.receipt), 1, 1000, "Faulty")
    register.pay()
    register.take(SaleTender(kind="cash", amount_minor=register.snapshot().left_in_cash_minor))
    register.next_sale()
    last = sell(rooms)
    register.approve("2", "1357", "post_void")
    register.post_void(last.receipt, "Wrong sale")
    register.next_sale()
    rooms.cash.paid_in("7", 1_000, "Change brought")
    rooms.cash.drop("7", 500, "Drawer full")
    rooms.cash.no_sale("7", "Check the drawer")
    rooms.outages.declare("7")
    sell(rooms)
    rooms.outages.end("7")
    rooms.cash.count("7", pieces={5_000: 1}, blind=True)
    register.sign_off()
    rooms.shifts.close("2", counted_minor=None)


def test_a_drill_writes_below_its_own_folder_and_not_one_byte_of_the_register(home: Path, clock: HandClock) -> None:
    before = register_bytes(home)
    with start_drill(home, clock=clock) as rooms:
        rooms.register.sign_on("7", "2468")
        everything(rooms)
        rooms.practice.end()
    assert register_bytes(home) == before


def test_every_entry_of_a_drill_says_that_it_is_one(drill: DrillRooms, home: Path) -> None:
    everything(drill)
    drill.practice.end()
    bodies = [json.loads(entry.body) for entry in drill.journal.entries()]
    assert [body.get("drill") for body in bodies] == [True] * len(bodies)
    receipts = [body["receipt"] for body in bodies if body["kind"] == "SaleCompleted"]
    assert receipts == [f"012-03-D{number:06}" for number in range(1, len(receipts) + 1)]
    verified = verify_file(home / "drill" / "001" / "journal.sqlite3")
    assert [finding for finding in verified.findings if finding.level == "broken"] == []
    with open_reading(home) as reading:
        assert bodies[0]["journal_id"] != reading.opened.journal_id


def test_what_a_drill_prints_says_so(drill: DrillRooms) -> None:
    receipt = sell(drill).receipt
    entry = drill.journal.sale_of_receipt(receipt)
    assert entry is not None
    paper = as_text(receipt_of(entry, drill.opened, drill.settings), 42)
    assert "D R I L L" in paper
    assert "FALLBACK" not in paper


def test_verify_finds_practice_in_the_register_and_the_register_in_practice() -> None:
    from central_world import chain, opened, sale, shift_opened
    from msgspec.structs import replace

    from posfallback.journal.verify import verify

    def found(facts: list[AnyFact]) -> list[int]:
        return [finding.seq for finding in verify(chain(facts)) if finding.code == "drill"]

    v, at, day = opened().v, opened().at, opened().business_date
    start = DrillStarted(
        v=v, at=at, business_date=day, drill=True, number=1, scenario="till", tasks=(), first_sale_goal_s=60
    )
    end = DrillEnded(v=v, at=at, business_date=day, drill=True, how="stopped")
    practised = [replace(fact, drill=True) for fact in (opened(series="D"), shift_opened())]
    practice: list[AnyFact] = [practised[0], start, practised[1]]
    assert found([*practice, end]) == []
    assert found([*practice, replace(shift_opened(), shift=2)]) == [4]
    # A book of practice that does not say which drill it is.
    assert found(list(practised)) == [2]
    register: list[AnyFact] = [opened(), shift_opened()]
    assert found([*register, sale(1)]) == []
    assert found([*register, replace(sale(1), drill=True)]) == [3]
    # The register's own book tells of no drill, whatever that says of itself.
    assert found([*register, replace(end, drill=False)]) == [3]
    assert found([opened(), replace(start, drill=False), shift_opened()]) == [2]


# --- it counts nowhere ---------------------------------------------------------------------------------------------

REPORTS = (
    ("status", "--json"),
    ("x", "--json"),
    ("outage", "report", "--json"),
    ("export", "--date", "2026-11-23", "--format", "csv", "--out", "-"),
    ("journal", "verify", "--json"),
    ("journal", "checkpoint"),
)


def test_no_report_of_the_register_knows_of_a_drill(
    home: Path, clock: HandClock, capsys: pytest.CaptureFixture[str]
) -> None:
    def told() -> list[str]:
        said = []
        for words in REPORTS:
            assert run([*words, "--home", str(home)]) == 0
            said.append(re.sub(r'"(at|age_s)":[^,}]+', "", capsys.readouterr().out))
        assert all(said)
        return said

    before = told()
    with start_drill(home, clock=clock) as rooms:
        rooms.register.sign_on("7", "2468")
        everything(rooms)
    with open_reading(home) as reading:
        status = reading.status()
        assert (status.journal.sales, status.held.count, status.held.value) == (1, 1, "3.40")
        assert reading.shifts.till.shift == 1
    after = told()
    # The report of outages tells of drills beside them, and no figure of an outage holds one of a drill.
    at = REPORTS.index(("outage", "report", "--json"))
    report = json.loads(after[at])
    assert [drill["sales"] > 0 for drill in report["drills"]] == [True]
    after[at] = json.dumps(report | {"drills": [], "crews": [], "drills_reached": 0}, separators=(",", ":")) + "\n"
    assert after == before


def set_aside(rooms: Rooms) -> None:
    rooms.register.scan(BREAD)
    rooms.register.suspend()


VERBS: dict[str, Callable[[Rooms], object]] = {
    "sale": sell,
    "soap": lambda rooms: sell(rooms, SOAP, SOAP),
    "paid in": lambda rooms: rooms.cash.paid_in("7", 500, "Change brought"),
    "drop": lambda rooms: (rooms.cash.paid_in("7", 100, "Other"), rooms.cash.drop("7", 100, "Drawer full")),
    "outage": lambda rooms: rooms.outages.end("7") if rooms.outages.open else rooms.outages.declare("7"),
    "suspend": set_aside,
    "count": lambda rooms: rooms.cash.count("7", pieces={100: 1}, blind=True),
}


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(verbs=st.lists(st.sampled_from(sorted(VERBS)), min_size=1, max_size=8))
def test_whatever_is_practised_counts_in_no_fold_and_goes_nowhere(
    new_home: Path, tmp_path_factory: pytest.TempPathFactory, verbs: list[str]
) -> None:
    home = Path(shutil.copytree(new_home, tmp_path_factory.mktemp("practice") / "home"))
    before = register_bytes(home)
    with start_drill(home) as rooms:
        rooms.register.sign_on("7", "2468")
        for verb in verbs:
            VERBS[verb](rooms)
        rooms.practice.end()
        entries = list(rooms.journal.entries())
        state = ReplayState()
        for entry in entries:
            state.apply_entry(entry)
        assert state.all_sales == (0, 0)
        assert state.held == (0, 0)
        assert rooms.exposure.at_risk(rooms.clock.now()).count == 0
        assert refused(rooms.replay) in {"no-central", "drill-never-replayed"}
        assert refused(lambda: day_of(rooms.journal, rooms.shifts.till.business_date)) == "drill-never-exported"
    assert all('"drill":true' in entry.body for entry in entries)
    assert register_bytes(home) == before


@pytest.mark.parametrize(
    "verb",
    [
        ("replay",),
        ("reconcile",),
        ("status",),
        ("export", "--date", "2026-11-23", "--format", "csv", "--out", "x.csv"),
        ("shift", "open"),
        ("outage", "report"),
    ],
    ids=" ".join,
)
def test_no_verb_takes_a_drill_for_a_register(
    drill: DrillRooms, home: Path, verb: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    sell(drill)
    assert run([*verb, "--home", str(home / "drill" / "001")]) == 1
    assert "practice goes nowhere" in capsys.readouterr().err


def test_a_drill_s_journal_in_the_register_s_place_is_neither_sold_into_nor_replayed(home: Path) -> None:
    with start_drill(home) as rooms:
        rooms.practice.end()
    own = (home / "journal.sqlite3").read_bytes()
    practice = home / "drill" / "001" / "journal.sqlite3"
    shutil.copyfile(practice, home / "journal.sqlite3")
    for name in ("journal.sqlite3-wal", "journal.sqlite3-shm", "folds.cache"):
        (home / name).unlink(missing_ok=True)
    for opener in (open_register, open_reading, open_recovery):
        assert refused(lambda opener=opener: opener(home)) == "journal-of-drill"  # type: ignore[misc] # bound at once
    (home / "journal.sqlite3").write_bytes(own)
    with open_register(home) as real:
        assert real.journal.head().number == 1


def test_the_register_s_journal_in_a_drill_s_place_is_not_practised_in(home: Path) -> None:
    start_drill(home).close()
    place = home / "drill" / "001"
    for path in place.glob("journal.sqlite3*"):
        path.unlink()
    shutil.copyfile(home / "journal.sqlite3", place / "journal.sqlite3")
    before = (place / "journal.sqlite3").read_bytes()
    assert refused(lambda: open_drill(home)) == "no-drill"
    open_register(home).close()
    assert (place / "journal.sqlite3").read_bytes() == before


@pytest.fixture
def central(tmp_path: Path) -> Iterator[CollectorProcess]:
    with collector(tmp_path) as process:
        yield process


def test_central_refuses_a_drill(drill: DrillRooms, central: CollectorProcess) -> None:
    sell(drill)
    entries = list(drill.journal.entries())
    assert problem(post(central, entries, drill.opened.journal_id))["status"] == 422
    # Nor does it take what follows without the beginning.
    assert post(central, entries[1:], drill.opened.journal_id).status_code in {409, 422}


def test_a_drill_asks_a_central_that_is_there_for_nothing(tmp_path: Path, central: CollectorProcess) -> None:
    (tmp_path / "token").write_text("secret\n", encoding="utf-8")
    place = f'[central]\nurl = "{central.url}"\ntoken_file = "{tmp_path / "token"}"\n'
    home = make_register(tmp_path / "register", more=place)
    with start_drill(home) as drill:
        drill.register.sign_on("7", "")
        sell(drill)
        assert drill.watch.strip("7").central == "none"
        assert drill.status().central.state == "none"
        assert refused(drill.replay) == "no-central"
        assert refused(drill.pull_catalogue) == "no-central"
    with open_register(home) as real:
        assert real.status().central.state == "up"


# --- what is out of its reach --------------------------------------------------------------------------------------


def test_a_drill_changes_no_pin_no_staff_no_prices_and_uses_no_slip(drill: DrillRooms) -> None:
    for act in (
        lambda: drill.register.change_pin("2468", "9753", "9753"),
        lambda: drill.loading,
        lambda: drill.slips,
        lambda: drill.slip_form,
    ):
        assert refused(act) == "not-in-a-drill"
    assert refused(drill.pull_catalogue) == "no-central"
    with pytest.raises(Fault) as caught:
        drill.checkpoint()
    assert caught.value.code == "key-not-ours"


def test_wrong_pins_of_drills_lock_in_drills_and_not_at_the_register(home: Path, clock: HandClock) -> None:
    with start_drill(home, clock=clock) as rooms:
        for _ in range(5):
            assert refused(lambda: rooms.register.sign_on("7", "0000")) == "pin-wrong"
        assert refused(lambda: rooms.register.sign_on("7", "2468")) == "pin-locked"
        rooms.practice.end()
    # A new drill is no way to guess on.
    with start_drill(home, clock=clock) as rooms:
        assert refused(lambda: rooms.register.sign_on("7", "2468")) == "pin-locked"
        rooms.practice.end()
    with open_register(home, clock=clock) as real:
        real.register.sign_on("7", "2468")


PRINTER = (
    '[[printer]]\nname = "front"\ndevice = "file"\naddress = "paper.escpos"\nwidth = "80mm"\nprofile = "epson-tm-t88"\n'
)


def test_the_drawer_stays_shut_and_the_paper_says_drill(tmp_path: Path) -> None:
    home = make_register(tmp_path, more=PRINTER)
    paper, pulse = home / "paper.escpos", b"\x1bp\x00"

    def cash_sale(rooms: Rooms) -> bytes:
        rooms.printing.start()
        rooms.register.sign_on("7", "")
        sell(rooms)
        rooms.cash.no_sale("7", "Check the drawer")
        assert rooms.printing.drain(20)
        return paper.read_bytes()

    with start_drill(home) as rooms:
        assert not rooms.printing.opens_drawer
        practised = cash_sale(rooms)
        rooms.practice.end()
    # The path of the settings is below the register's home, so it comes out where the register's papers do.
    assert b"DRILL" in practised
    assert pulse not in practised
    with open_register(home) as real:
        sold = cash_sale(real)[len(practised) :]
    assert b"DRILL" not in sold
    assert pulse in sold


def test_the_register_and_its_drill_speak_to_the_printer_one_after_the_other(tmp_path: Path) -> None:
    in_hand, begun, others = threading.Event(), threading.Event(), list[bool]()
    with FakePrinter() as printer:

        def watch(what: str, _number: int) -> bool:
            if what == "done":
                in_hand.set()
                assert begun.wait(20)
                others.append(printer.somebody_waits(0.5))
            return False

        printer.watch = watch
        place = f'[[printer]]\nname = "front"\ndevice = "network"\naddress = "{printer.address}"\nwidth = "80mm"\n'
        home = make_register(tmp_path, more=place)
        with open_register(home) as real:
            real.printing.start()
            real.register.sign_on("7", "")
            sell(real)
            real.register.sign_off()
            assert in_hand.wait(20)
            # The receipt of the register is half printed when the drill asks the printer how it is.
            with start_drill(home, beside=real) as drill:
                drill.printing.start()
                begun.set()
                drill.register.sign_on("7", "")
                sell(drill)
                assert drill.printing.drain(20)
            assert real.printing.drain(20)
    assert [b"DRILL" in paper for paper in printer.paper] == [False, True]
    assert others == [False, False]


# --- when it may begin, and how it ends ----------------------------------------------------------------------------


def test_one_seller_at_a_time(drill: DrillRooms, home: Path) -> None:
    assert refused(lambda: open_register(home)) == "register-in-use"
    assert refused(lambda: open_drill(home)) == "register-in-use"
    assert refused(lambda: start_drill(home)) == "register-in-use"
    drill.close()
    assert refused(lambda: start_drill(home)) == "drill-running"


def test_no_drill_while_an_outage_is_open(home: Path) -> None:
    with open_register(home) as real:
        real.outages.declare("7")
        assert refused(lambda: start_drill(home, beside=real)) == "drill-outage"
    assert refused(lambda: start_drill(home)) == "drill-outage"
    with open_register(home) as real:
        real.outages.end("7")
    start_drill(home).close()


def test_no_drill_while_central_is_down(tmp_path: Path) -> None:
    home = make_register(tmp_path, more=DEAD_CENTRAL)
    assert refused(lambda: start_drill(home)) == "drill-central"
    with open_register(home) as real:
        real.watch.central_answered(up=False)
        assert refused(lambda: start_drill(home, beside=real)) == "drill-central"
    assert told_of(home).drills == ()


def test_what_cannot_be_started(home: Path) -> None:
    assert refused(lambda: start_drill(home, scenario_name="fire")) == "no-such-scenario"
    assert refused(lambda: start_drill(home, crew="4111 1111 1111 1111")) == "card-number"
    assert refused(lambda: start_drill(home, crew="x" * 31)) == "crew-long"
    assert refused(lambda: open_drill(home)) == "no-drill"
    assert told_of(home).drills == ()


def test_a_window_practises_beside_its_register_and_sells_on_afterwards(home: Path, clock: HandClock) -> None:
    with open_register(home, clock=clock) as real:
        real.register.sign_on("7", "2468")
        real.register.scan(BREAD)
        assert refused(lambda: start_drill(home, beside=real, clock=clock)) == "sale-open"
        real.register.abandon("Customer left")
        real.register.sign_off()
        head = real.journal.head()
        with start_drill(home, beside=real, clock=clock) as drill:
            drill.register.sign_on("7", "2468")
            everything(drill)
            drill.practice.end()
        assert real.journal.head() == head
        real.register.sign_on("7", "2468")
        assert sell(real).receipt == "012-03-F000002"
        assert [finding for finding in real.journal.verify() if finding.level == "broken"] == []


def test_a_drill_that_was_left_over_keeps_no_window_from_practising(home: Path, clock: HandClock) -> None:
    with open_register(home, clock=clock) as real:
        # Its end could not be sealed, say, because the disk was full.
        start_drill(home, beside=real, clock=clock).close()
        with start_drill(home, beside=real, clock=clock) as drill:
            assert drill.practice.view().number == 2
            drill.practice.end()
    assert [story.how for story in told_of(home).drills] == ["unfinished", "stopped"]


def test_a_drill_stops_when_central_goes_down(drill: DrillRooms, home: Path, clock: HandClock) -> None:
    clock.go(30)
    sell(drill)
    clock.go(10)
    drill.practice.central_went_down()
    assert drill.practice.view().how == "central-down"
    assert drill.practice.view().running_s == 40
    assert refused(drill.practice.end) == "no-drill"
    drill.close()
    assert refused(lambda: open_drill(home)) == "no-drill"
    [story] = told_of(home).drills
    assert (story.how, story.score.first_sale_s) == ("central-down", 30)


def test_selling_for_real_ends_a_drill_that_nobody_has_ended(home: Path, clock: HandClock) -> None:
    with start_drill(home, clock=clock) as drill:
        drill.register.sign_on("7", "2468")
        clock.go(20)
        sell(drill)
    assert told_of(home).drills[0].how == "running"
    clock.go(50_000)
    open_register(home, clock=clock).close()
    [story] = told_of(home).drills
    assert (story.how, story.score.first_sale_s, story.score.whole_s) == ("unfinished", 20, 20)
    assert refused(lambda: open_drill(home)) == "no-drill"
    # The journal says so itself, once.
    open_register(home, clock=clock).close()
    assert told_of(home).drills[0].score.how == "unfinished"


def test_a_damaged_drill_is_in_nobody_s_way(home: Path, clock: HandClock) -> None:
    for _ in range(2):
        start_drill(home, clock=clock).practice.end()
    # The third one runs when it is damaged.
    (first, second) = told_of(home).drills
    assert (first.score.number, second.score.number) == (1, 2)
    start_drill(home, clock=clock).close()
    for path in (home / "drill" / "003").glob("journal.sqlite3*"):
        path.unlink()
    (home / "drill" / "003" / "journal.sqlite3").write_bytes(b"no journal at all")
    with open_register(home, clock=clock) as real:
        real.register.sign_on("7", "2468")
        sell(real)
    assert [story.score.number for story in told_of(home).drills] == [1, 2]
    with start_drill(home, clock=clock) as drill:
        assert drill.practice.view().number == 4


def test_a_drill_that_is_damaged_while_it_runs_hides_no_other_and_another_may_begin(home: Path) -> None:
    with start_drill(home) as drill:
        drill.practice.end()
    start_drill(home).close()
    for path in (home / "drill" / "002").glob("journal.sqlite3*"):
        path.write_bytes(b"no journal at all")
    assert [(story.score.number, story.how) for story in told_of(home).drills] == [(1, "stopped")]
    assert refused(lambda: open_drill(home)) == "no-drill"
    with start_drill(home) as drill:
        assert drill.practice.view().number == 3


def test_an_end_that_is_sealed_is_done_whatever_becomes_of_the_file_that_said_it_runs(
    drill: DrillRooms, home: Path
) -> None:
    running = home / "drill" / "running"
    running.unlink()
    # What cannot be removed as a file can.
    running.mkdir()
    drill.practice.end()
    assert drill.practice.view().how == "stopped"
    running.rmdir()
    running.write_text("001", encoding="ascii")
    assert [story.how for story in told_of(home).drills] == ["stopped"]
    drill.close()
    start_drill(home).close()


def test_a_drill_whose_making_was_cut_off_never_was(home: Path) -> None:
    rest = home / "drill" / "001.unfinished"
    rest.mkdir()
    (rest / "journal.sqlite3").write_bytes(b"half")
    assert told_of(home).drills == ()
    with start_drill(home) as drill:
        assert drill.practice.view().number == 1
    assert not rest.exists()


# --- tasks and score -----------------------------------------------------------------------------------------------


def test_every_task_of_central_down_is_told_from_what_the_register_seals(
    drill: DrillRooms, clock: HandClock, home: Path
) -> None:
    register, practice = drill.register, drill.practice
    assert (practice.view().title, practice.view().task, practice.view().of) == ("Central goes down", 1, 6)
    assert practice.view().text == "Sell 3 of one item, take more cash than is due"

    clock.go(40)
    sell(drill, BREAD, BREAD)  # two are not three
    assert (practice.view().task, practice.view().first_sale_s) == (1, 40)
    clock.go(10)
    first = sell(drill, BREAD, BREAD, SOAP, BREAD)
    assert (practice.view().task, practice.view().text) == (2, "Sell something by its PLU")

    clock.go(20)
    register.type_in(PLU)
    pay(drill, card(300))
    assert practice.view().text == "Sell something whose code is not in the list"

    register.scan(UNKNOWN)
    register.price_open_item(250, "Bakery")
    clock.go(100)
    pay(drill, SaleTender(kind="cash", amount_minor=250))
    assert practice.view().text == "Take a card by telephone approval"

    register.scan(BREAD)
    register.suspend()
    register.resume(register.suspended()[0].basket_id)
    register.suspend()
    register.scan(BREAD)
    pay(drill, card(340))
    assert practice.view().text == "Suspend a sale, take it up again and finish it"
    register.resume(register.suspended()[0].basket_id)
    pay(drill, SaleTender(kind="cash", amount_minor=340))
    assert practice.view().task == 5, "that sale was suspended before it was asked for"

    register.scan(BREAD)
    register.suspend()
    sell(drill)
    assert practice.view().task == 5, "another customer's sale is not the suspended one"
    register.resume(register.suspended()[0].basket_id)
    pay(drill, SaleTender(kind="cash", amount_minor=340))
    assert practice.view().text == "Take goods back and give the money back"

    register.take_goods_back(register.sold_on(first.receipt), 1, 1000, "Faulty")
    register.pay()
    assert not practice.view().all_done
    register.take(SaleTender(kind="cash", amount_minor=register.snapshot().left_in_cash_minor))
    assert practice.view().all_done
    assert (practice.view().task, practice.view().text, practice.view().how) == (6, "", "")

    clock.go(30)
    practice.end()
    score = told_of(home).drills[0].score
    assert [done.seconds for done in score.done] == [50, 20, 100, 0, 0, 0]
    assert [done.reached for done in score.done] == [True, True, False, True, True, True]
    assert (score.how, score.first_sale_s, score.reached, score.whole_s) == ("finished", 40, True, 200)
    assert (score.sales, score.mistakes) == (9, 0)


def test_the_till_scenario_is_told_from_what_the_register_seals(home: Path, clock: HandClock) -> None:
    with start_drill(home, scenario_name="till", clock=clock) as drill:
        register, practice = drill.register, drill.practice
        register.sign_on("7", "2468")
        sell(drill)
        register.type_in("4011")
        register.weigh_open_item(734)
        pay(drill, card(73))
        register.scan(BREAD)
        register.discount_basket(Discount(percent="10", reason="Goodwill"))
        pay(drill, SaleTender(kind="cash", amount_minor=400))
        register.scan(BREAD)
        split = pay(drill, SaleTender(kind="cash", amount_minor=100), card(240))
        register.approve("2", "1357", "post_void")
        register.post_void(split.receipt, "Wrong sale")
        register.next_sale()
        drill.cash.drop("7", 200, "Drawer full")
        assert practice.view().task == 7
        drill.cash.count("7", pieces={100: 3}, blind=True)
        assert practice.view().all_done
        assert practice.view().mistakes == 0, "the reversal was asked for"


def test_mistakes_are_counted(drill: DrillRooms) -> None:
    drill.register.scan(BREAD)
    drill.register.scan(SOAP)
    drill.register.void_line(1)
    last = pay(drill, SaleTender(kind="cash", amount_minor=340))
    drill.register.scan(BREAD)
    drill.register.abandon("Customer left")
    drill.register.approve("2", "1357", "post_void")
    drill.register.post_void(last.receipt, "Wrong sale")
    assert drill.practice.view().mistakes == 3


def practised(home: Path, crew: str, seconds: float | None, clock: HandClock) -> None:
    with start_drill(home, scenario_name="first-sale", crew=crew, clock=clock) as drill:
        drill.register.sign_on("7", "2468")
        if seconds is not None:
            clock.go(seconds)
            sell(drill)
        drill.practice.end()


def test_a_crew_is_told_by_the_best_of_its_last_three(home: Path, clock: HandClock) -> None:
    for seconds in (20, 90, 80, 75):
        practised(home, "Saturday crew", seconds, clock)
    practised(home, "Early crew", 50, clock)
    practised(home, "Early crew", 47, clock)
    practised(home, "Early crew", None, clock)
    practised(home, "", None, clock)
    nobody, early, saturday = told_of(home).crews
    assert (nobody.crew, nobody.drills, nobody.best_s, nobody.reached, nobody.trend) == ("", 1, None, False, "")
    assert (early.best_s, early.last_s, early.reached, early.trend, early.trend_s) == (47, 47, True, "better", -3)
    # The 20 seconds were four drills ago.
    assert (saturday.best_s, saturday.reached, saturday.trend_s) == (75, False, -5)
    assert saturday.goal_s == 60


@pytest.mark.parametrize("name", scenario_names())
def test_a_shipped_scenario_has_a_title_and_tasks_that_can_be_said(name: str) -> None:
    chosen = scenario(name)
    assert chosen.title == TITLES[name]
    assert all(task_words(task) for task in chosen.tasks)
    assert chosen.first_sale_goal_s == 60


def test_every_kind_of_task_is_practised_somewhere() -> None:
    asked = {task.task for name in scenario_names() for task in scenario(name).tasks}
    assert asked == {"cash", *TASK_WORDS}


# --- from a script -------------------------------------------------------------------------------------------------


def test_a_script_plays_a_drill(home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def verb(home: Path, *words: str, code: int = 0) -> dict[str, object]:
        assert run([*words, "--json", "--home", str(home)]) == code
        said: dict[str, object] = json.loads(capsys.readouterr().out.splitlines()[-1])
        return said

    before = register_bytes(home)
    baskets = tmp_path / "baskets"
    line = {"code": BREAD, "quantity": "3"}
    basket = {"id": "a", "clerk": "7", "lines": [line], "tenders": [{"kind": "cash", "amount": "20.00"}]}
    baskets.write_text(json.dumps(basket) + "\n", encoding="utf-8")

    started = verb(home, "drill", "start", "--crew", "Late crew")
    assert (started["number"], started["how"], started["title"]) == (1, "running", "Central goes down")
    assert verb(home, "drill", "start", code=1)["refused"]["code"] == "drill-running"  # type: ignore[index] # an object
    rung = verb(home, "ring", str(baskets), "--drill")
    assert rung["receipt"] == "012-03-D000001"
    ended = verb(home, "drill", "end")
    assert (ended["how"], ended["sales"], ended["crew"]) == ("stopped", 1, "Late crew")
    assert [task["done"] for task in ended["tasks"]] == [True, *[False] * 5]  # type: ignore[attr-defined] # a list
    assert verb(home, "ring", str(baskets), "--drill", code=1)["refused"]["code"] == "no-drill"  # type: ignore[index]
    score = verb(home, "drill", "score")
    assert score["drills"] == [ended]
    assert [crew["crew"] for crew in score["crews"]] == ["Late crew"]  # type: ignore[attr-defined] # a list
    assert register_bytes(home) == before
    page = (ROOT / "resources" / "docs" / "scripting.md").read_text(encoding="utf-8")
    for row, report in (("drill start`, `drill end", ended), ("drill score", score)):
        named = set(re.findall(r"`([a-z_]+)`", page.partition(f"| `{row}` | ")[2].partition("\n")[0]))
        if report is score:
            named |= {*keys_of(ended)}
        assert keys_of(report) <= named
    # For people, too.
    told = posfallback("drill", "score", home=home).stdout
    assert "Late crew" in told
    assert "not done (goal 45 s)  Sell something by its PLU" in told
