"""An outage as the store lives it: declared by the first sale or by hand, on every receipt, told of afterwards."""

import csv
import io
import json
import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hand_clock import START, HandClock
from paper import read_escpos
from program import make_home, posfallback, ring, settings_text, verify
from rooms import make_register
from sample_sales import opened
from test_cli_recovery import CATALOGUE, TOKEN, Central
from test_receipt_figures import _pdf_text

from posfallback.bootstrap import Rooms, open_reading, open_register
from posfallback.cli.recovery import replay
from posfallback.domain.errors import Refusal
from posfallback.domain.facts import AnyFact, OutageDeclared, OutageEnded, SaleCompleted, SaleTender
from posfallback.journal.codec import decode
from posfallback.journal.drills import DrillScore
from posfallback.journal.outages import Outage
from posfallback.receipts.document import receipt_of
from posfallback.receipts.escpos import as_escpos
from posfallback.receipts.pdf import as_pdf
from posfallback.receipts.text import as_text
from posfallback.services import replaying
from posfallback.services.drills import DrillStory
from posfallback.services.outage_report import OutageStory, summed
from posfallback.services.outages_told import as_csv, as_json, told_of_outages
from posfallback.services.slip_format import WrittenLine, WrittenSlip

BREAD = "9520000000011"
CENTRAL = '[central]\nurl = "http://127.0.0.1:1"\noutage_after_s = 15\n'
FIRST, SECOND = "012-03-OUT-F1", "012-03-OUT-F2"


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture(scope="module")
def new_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_register(tmp_path_factory.mktemp("new"), more=CENTRAL)


@pytest.fixture
def home(new_home: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(new_home, tmp_path / "home"))


@pytest.fixture
def rooms(home: Path, clock: HandClock) -> Iterator[Rooms]:
    with open_register(home, clock=clock) as rooms:
        rooms.register.sign_on("7", "")
        yield rooms


def facts(rooms: Rooms) -> list[AnyFact]:
    return [decode(entry.body) for entry in rooms.journal.entries()]


def sell(rooms: Rooms) -> SaleCompleted:
    rooms.register.scan(BREAD)
    rooms.register.pay()
    rooms.register.take(SaleTender(kind="cash", amount_minor=340))
    last = rooms.register.snapshot().last
    assert last is not None
    entry = rooms.journal.entry(last.seq)
    fact = decode(entry.body) if entry else None
    assert isinstance(fact, SaleCompleted)
    return fact


def place(sale: SaleCompleted) -> tuple[str, int]:
    return sale.outage, sale.outage_sale


def refused(rooms: Rooms, act: Any) -> str:
    before = rooms.journal.head().seq
    with pytest.raises(Refusal) as caught:
        act()
    assert rooms.journal.head().seq == before, "a refusal changes nothing"
    return caught.value.code


# --- by hand ----------------------------------------------------------------------------------------------------------


def test_each_sale_counts_in_the_outage_that_is_open_and_in_no_other(rooms: Rooms) -> None:
    assert place(sell(rooms)) == ("", 0)
    rooms.outages.declare("7", reason="Release failed")
    assert [place(sell(rooms)) for _ in range(3)] == [(FIRST, 1), (FIRST, 2), (FIRST, 3)]
    rooms.outages.end("7")
    assert place(sell(rooms)) == ("", 0)
    rooms.outages.declare("7")
    assert place(sell(rooms)) == (SECOND, 1)
    ends = [fact for fact in facts(rooms) if isinstance(fact, OutageEnded)]
    assert [(end.outage, end.sales, end.value_minor, end.noticed, end.who) for end in ends] == [
        (FIRST, 3, 1020, "person", "7")
    ]


def test_a_reversal_counts_in_the_outage_that_is_open_now_and_not_in_the_old_one(rooms: Rooms) -> None:
    rooms.outages.declare("7")
    first = sell(rooms)
    rooms.outages.end("7")
    rooms.outages.declare("7")
    entry = rooms.sealing.post_void(first.receipt, "7", "Wrong sale", "ab" * 16)
    fact = decode(entry.body)
    assert isinstance(fact, SaleCompleted)
    assert place(fact) == (SECOND, 1)
    assert rooms.shifts.till.outage_value_minor == -340
    rooms.outages.end("7")
    rooms.register.next_sale()
    reversal = decode(rooms.sealing.post_void(sell(rooms).receipt, "7", "Wrong sale", "cd" * 16).body)
    assert isinstance(reversal, SaleCompleted)
    assert place(reversal) == ("", 0)


def test_declaring_twice_ending_none_and_a_time_to_come_are_refused(rooms: Rooms) -> None:
    outages = rooms.outages
    assert refused(rooms, lambda: outages.end("7")) == "no-outage"
    later = (START + timedelta(hours=1)).isoformat()
    for since in (later, "yesterday", "2026-11-23T09:00:00"):
        assert refused(rooms, lambda since=since: outages.declare("7", since=since)) == "outage-since"
    assert refused(rooms, lambda: outages.declare("7", reason="4111 1111 1111 1111")) == "card-number"
    assert refused(rooms, lambda: outages.declare("7", reason="x" * 61)) == "reason-long"
    assert refused(rooms, lambda: outages.declare("")) == "clerk-missing"
    outages.declare("7", since="2026-11-23T09:40:00+00:00")
    assert refused(rooms, lambda: outages.declare("7")) == "outage-open"
    assert rooms.shifts.till.outage_since.startswith("2026-11-23T09:40:00")
    assert refused(rooms, lambda: outages.end("7", reason="4111111111111111")) == "card-number"


def test_an_outage_outlives_the_shift_and_the_program(home: Path, clock: HandClock) -> None:
    with open_register(home, clock=clock) as rooms:
        rooms.register.sign_on("7", "")
        rooms.outages.declare("7")
        sell(rooms)
        rooms.register.next_sale()
        rooms.register.sign_off()
        rooms.shifts.close("7", counted_minor=None)
    with open_register(home, clock=clock) as rooms:
        rooms.register.sign_on("7", "")
        assert place(sell(rooms)) == (FIRST, 2)
    (home / "folds.cache").unlink()
    with open_register(home, clock=clock) as rooms:
        rooms.register.sign_on("7", "")
        assert place(sell(rooms)) == (FIRST, 3)
        assert [finding for finding in rooms.journal.verify() if finding.level == "broken"] == []


def test_a_replaced_register_names_its_outages_by_its_own_letter(tmp_path: Path) -> None:
    from posfallback.bootstrap import create_home

    settings = tmp_path / "settings.toml"
    settings.write_text(settings_text(), encoding="utf-8")
    create_home(tmp_path / "home", settings, replaces="ab" * 16, series="G")
    with open_register(tmp_path / "home") as rooms:
        fact = decode(rooms.outages.declare("7").body)
    assert isinstance(fact, OutageDeclared)
    assert fact.outage == "012-03-OUT-G1"


# --- by the register's own watch --------------------------------------------------------------------------------------


def test_the_first_sale_while_central_is_silent_declares_the_outage_in_front_of_it(
    rooms: Rooms, clock: HandClock
) -> None:
    rooms.watch.central_answered(True)
    assert place(sell(rooms)) == ("", 0)
    clock.go(60)
    rooms.watch.central_answered(False)
    clock.go(14)
    assert place(sell(rooms)) == ("", 0), "not yet: it may be a blip"
    clock.go(1)
    assert place(sell(rooms)) == (FIRST, 1)
    *_, before, _sale = facts(rooms)
    assert isinstance(before, OutageDeclared)
    assert (before.noticed, before.who, before.since) == ("watch", "7", (START + timedelta(seconds=60)).isoformat())
    assert place(sell(rooms)) == (FIRST, 2)
    assert sum(isinstance(fact, OutageDeclared) for fact in facts(rooms)) == 1


def test_a_blip_in_which_nobody_sells_leaves_no_trace(rooms: Rooms, clock: HandClock) -> None:
    rooms.watch.central_answered(False)
    clock.go(600)
    rooms.watch.central_answered(True)
    assert place(sell(rooms)) == ("", 0)
    assert not [fact for fact in facts(rooms) if isinstance(fact, OutageDeclared)]


def test_central_answering_again_does_not_end_the_outage(rooms: Rooms, clock: HandClock) -> None:
    rooms.watch.central_answered(False)
    clock.go(20)
    sell(rooms)
    rooms.watch.central_answered(True)
    clock.go(20)
    assert place(sell(rooms)) == (FIRST, 2)
    rooms.watch.central_answered(False)
    clock.go(20)
    assert place(sell(rooms)) == (FIRST, 3)


def test_a_paper_slip_declares_no_outage_and_carries_the_open_one(rooms: Rooms, clock: HandClock) -> None:
    line = WrittenLine(quantity="1", code=BREAD, item="Rye bread", price="3.40", amount="3.40")
    numbers = rooms.slips.numbers.issue(2, "7").numbers
    slips = [WrittenSlip(slip=number, lines=(line,), total="3.40", paid="cash") for number in numbers]
    rooms.watch.central_answered(False)
    clock.go(60)
    first = decode(rooms.slips.enter(slips[0], "7").body)
    assert isinstance(first, SaleCompleted)
    assert place(first) == ("", 0)
    rooms.outages.declare("7")
    second = decode(rooms.slips.enter(slips[1], "7").body)
    assert isinstance(second, SaleCompleted)
    assert place(second) == (FIRST, 1)


def test_an_outage_costs_one_entry_and_a_sale_in_it_one(rooms: Rooms, clock: HandClock) -> None:
    rooms.watch.central_answered(False)
    clock.go(20)
    sell(rooms)
    before = rooms.journal.head().seq
    for _ in range(5):
        sell(rooms)
    assert rooms.journal.head().seq == before + 5


def test_a_sale_in_an_outage_reads_nothing_of_the_book_behind_it(rooms: Rooms, monkeypatch: pytest.MonkeyPatch) -> None:
    rooms.outages.declare("7")
    sell(rooms)
    read: list[int] = []
    entries = type(rooms.journal).entries

    def counted(journal: Any, first: int = 1, last: int | None = None) -> Iterator[Any]:
        for entry in entries(journal, first, last):
            read.append(entry.seq)
            yield entry

    monkeypatch.setattr(type(rooms.journal), "entries", counted)
    tip = rooms.journal.head().seq
    assert place(sell(rooms)) == (FIRST, 2)
    assert all(seq > tip for seq in read)


# --- on paper ---------------------------------------------------------------------------------------------------------


def test_the_receipt_and_its_copy_name_the_outage_and_the_sale_in_it(rooms: Rooms) -> None:
    rooms.outages.declare("7")
    sell(rooms)
    sale = sell(rooms)
    entry = rooms.journal.sale_of_receipt(sale.receipt)
    assert entry is not None
    wanted = f"outage {FIRST}, sale 2"
    rooms.outages.end("7")
    for copy in (0, 1):
        blocks = receipt_of(entry, rooms.opened, rooms.settings, copy)
        lines = as_text(blocks, 42).splitlines()
        at = next(index for index, line in enumerate(lines) if line.strip() == "FALLBACK")
        assert lines[at + 2].strip() == wanted
        assert wanted in as_text(blocks, 32)
        assert wanted in read_escpos(as_escpos(blocks, 42)).text
        assert wanted in _pdf_text(as_pdf(blocks, "80mm"))


def test_a_sale_outside_an_outage_says_what_it_always_said(rooms: Rooms) -> None:
    entry = rooms.journal.sale_of_receipt(sell(rooms).receipt)
    assert entry is not None
    text = as_text(receipt_of(entry, rooms.opened, rooms.settings), 42)
    assert "FALLBACK" in text
    assert "outage" not in text


# --- the command line -------------------------------------------------------------------------------------------------


def said(home: Path, *arguments: str, code: int = 0) -> dict[str, Any]:
    ended = posfallback(*arguments, "--json", home=home)
    assert ended.returncode == code, ended.stderr
    found: dict[str, Any] = json.loads(ended.stdout)
    return found


def bread(name: str) -> dict[str, Any]:
    return {"id": name, "clerk": "7", "lines": [{"code": BREAD}], "tenders": [{"kind": "cash", "amount": "3.40"}]}


def test_a_script_declares_rings_reads_and_ends(home: Path) -> None:
    declared = said(home, "outage", "declare", "--reason", "Release failed", "--who", "7")
    assert (declared["id"], declared["reason"], declared["who"]) == (FIRST, "Release failed", "7")
    assert said(home, "outage", "declare", "--who", "7", code=1)["refused"]["code"] == "outage-open"
    ring(home, [bread("a"), bread("b")])
    outage = {"id": FIRST, "since": declared["since"], "sales": 2, "value": "6.80"}
    assert said(home, "status")["outage"] == outage
    assert f"Outage {FIRST}: 2 sales, 6.80" in posfallback("x", home=home).stdout
    listed = said(home, "outage", "list")
    assert (listed["id"], listed["sales"], listed["ended"], listed["noticed"]) == (FIRST, 2, None, "person")
    ended = said(home, "outage", "end")
    assert (ended["id"], ended["sales"], ended["value"], ended["who"]) == (FIRST, 2, "6.80", "7")
    assert said(home, "z")["outages"] == [{"id": FIRST, "sales": 2, "value": "6.80"}]
    assert verify(home)["findings"] == []


def test_a_home_without_outages_says_so(home: Path) -> None:
    assert "No outage was ever declared" in posfallback("outage", "list", home=home).stdout
    told = said(home, "outage", "report")
    assert (told["count"], told["outages"], told["median_s"], told["longest_s"]) == (0, [], None, None)


def test_the_report_tells_lengths_first_sales_and_the_middle_of_them(home: Path, clock: HandClock) -> None:
    with open_register(home, clock=clock) as rooms:
        rooms.register.sign_on("7", "")
        for length_s, first_s in ((600, 40), (7200, 60), (1800, 50)):
            rooms.outages.declare("7")
            clock.go(first_s)
            sell(rooms)
            clock.go(length_s - first_s)
            rooms.outages.end("7")
            clock.go(3600)
    told = said(home, "outage", "report")
    assert [each["length_s"] for each in told["outages"]] == [600, 7200, 1800]
    assert [each["first_sale_s"] for each in told["outages"]] == [40, 60, 50]
    assert [each["recovered"] for each in told["outages"]] == [None, None, None]
    assert (told["count"], told["sales"], told["value"], told["total_s"]) == (3, 3, "10.20", 9600)
    assert (told["longest_s"], told["median_s"], told["median_first_sale_s"]) == (7200, 1800, 50)
    people = posfallback("outage", "report", home=home).stdout
    assert "Length: 30 min 0 s in the middle, 2 h 0 min at most" in people


@pytest.fixture
def central(tmp_path: Path) -> Iterator[Central]:
    central = Central(tmp_path / "central").start()
    yield central
    central.stop()


@pytest.fixture
def near(tmp_path: Path, central: Central) -> Path:
    more = f'[central]\nurl = "http://127.0.0.1:{central.port}"\ntoken_file = "central.token"\n'
    home = make_home(tmp_path / "near", settings_text(more=more), CATALOGUE)
    (home / "central.token").write_text(f"{TOKEN}\n", encoding="utf-8")
    return home


def test_a_sale_that_is_sealed_behind_a_replay_keeps_the_outage_open(rooms: Rooms) -> None:
    rooms.outages.declare("7")
    assert rooms.outages.end_recovered(held=1) is None
    assert rooms.outages.open
    assert rooms.outages.end_recovered(held=0) is not None
    assert not rooms.outages.open


def test_a_replay_that_leaves_nothing_waiting_ends_the_outage_and_sends_its_end(near: Path) -> None:
    said(near, "outage", "declare", "--who", "7")
    ring(near, [bread("a"), bread("b")])
    assert posfallback("replay", "--dry-run", home=near).returncode == 0
    replayed = posfallback("replay", "--json", home=near)
    assert replayed.returncode == 0, replayed.stderr
    assert json.loads(replayed.stdout)["accepted"] == 2
    assert f"Outage {FIRST} has ended" in replayed.stderr
    status = said(near, "status")
    assert (status["outage"], status["held"]["entries"]) == (None, 0)
    told = said(near, "outage", "report")["outages"][0]
    assert (told["ended_by"], told["sales"]) == ("replay", 2)
    assert told["recovered"] is not None
    assert told["recovered"] <= told["ended"]


def test_a_replay_that_hears_nothing_or_may_not_seal_leaves_the_outage_open_and_says_so(
    near: Path, central: Central, monkeypatch: pytest.MonkeyPatch
) -> None:
    said(near, "outage", "declare", "--who", "7")
    ring(near, [bread("a")])
    with open_register(near):
        replayed = posfallback("replay", "--json", home=near)
        assert replayed.returncode == 0, replayed.stderr
        assert "outage end" in replayed.stderr
    with open_reading(near) as reading:
        assert reading.shifts.till.outage == FIRST
    ring(near, [bread("b")])
    central.stop()
    defaults = replaying.replay.__kwdefaults__
    assert defaults is not None
    monkeypatch.setitem(defaults, "give_up_after_s", 0.3)
    # Here and not in a process of its own, which would wait for central as long as a store does.
    assert replay(home=str(near), json=True) == 3
    assert said(near, "outage", "end")["id"] == FIRST


def test_in_the_table_of_a_year_a_loss_is_a_number_and_a_text_never_a_formula() -> None:
    outage = Outage(
        outage="012-03-OUT-F1",
        number=1,
        since="2026-11-23T10:00:00-05:00",
        declared_at="2026-11-23T10:00:00-05:00",
        noticed="person",
        who="7",
        reason='=HYPERLINK("x")',
        value_minor=-500,
    )
    story = OutageStory(
        outage=outage, length_s=60, first_sale_s=None, recovered_at="", recovered_s=None, recovery_s=None
    )
    score = DrillScore(
        journal_id="d" * 32,
        number=1,
        scenario="@first",
        crew="+49 crew",
        started_at="2026-11-23T10:00:00-05:00",
        tasks=(),
        first_sale_goal_s=60,
        last_at="2026-11-23T10:00:00-05:00",
    )
    drill = DrillStory(score=score, title="@first", how="unfinished")
    told = told_of_outages(opened(), summed([story]), [drill], "2026-11-23T12:00:00-05:00")
    rows = list(csv.DictReader(io.StringIO(as_csv(told).decode(), newline="")))
    assert [row["row"] for row in rows] == ["outage", "drill", "figures"]
    assert (rows[0]["value"], rows[0]["reason"]) == ("-5.00", '\'=HYPERLINK("x")')
    assert (rows[1]["crew"], rows[1]["scenario"]) == ("'+49 crew", "'@first")
    assert rows[2]["value_in_all"] == "-5.00"
    for row in rows:
        cells = [cell for name, cell in row.items() if not name.startswith("value")]
        assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]
    assert json.loads(as_json(told))["outages"][0]["reason"] == '=HYPERLINK("x")'
