"""Replay in the window: each sale is at central once, whatever central, the line or the power does; and it is shown."""

import json
import os
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from central_world import CuttingProxy, collector, free_port
from pseudo import speak_strangely
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from replay_clerk import (
    ADDED,
    KNOWN,
    facts,
    figures,
    fine,
    open_replay,
    proof,
    rests,
    sell,
    send,
    settings,
    sign_on,
    till_with_central,
)
from test_gui_names import check_names, check_order
from test_gui_screens import LARGE, check
from till import BREAD, MILK, UNKNOWN, Till, keys_in_sight, make_home

from posfallback.domain.facts import OutageEnded, ParkedDecided
from posfallback.gui import language
from posfallback.gui.replay import work as replay_work
from posfallback.services.ports import Mark

pytestmark = pytest.mark.usefixtures("qapp")


def blue(till: Till) -> str:
    return till.text("replayGo")


def test_all_that_is_held_goes_it_adds_up_and_the_outage_is_over_at_central_too(tmp_path: Path) -> None:
    with till_with_central(tmp_path) as (till, _central):
        sell(till, 3)
        open_replay(till)
        assert till.text("replaySent") == "0 of 3 sent"
        assert figures(till) == {"Accepted": "0", "Duplicate": "0", "Parked": "0", "Waiting": "3", "Sum": "3"}
        assert till.text("proofMessage") == "Not compared yet"
        assert blue(till) == "Send 3 sales, F12"
        till.keys("Enter")
        assert till.text("replayDoing") == "", "Enter sends nothing"
        send(till)
        assert till.text("replaySent") == "3 of 3 sent"
        assert figures(till) == {"Accepted": "3", "Duplicate": "0", "Parked": "0", "Waiting": "0", "Sum": "3"}
        assert (till.text("proofMessage"), till.text("proofFigure")) == ("It adds up", "3 = 3")
        assert till.text("replayBar").startswith("3 accepted")
        assert [type(fact) for fact in facts(till, "OutageEnded")] == [OutageEnded]
        found = proof(till.rooms.home.path)
        assert found.adds_up
        assert not found.findings, "the end of the outage is at central as well"
        till.keys("Esc", "Esc")
        sell(till)
        assert till.sales()[-1].outage == "", "central has just answered: the next sale declares nothing"


def test_a_parked_sale_is_told_in_words_and_settled_with_a_reason_and_a_name(tmp_path: Path) -> None:
    with till_with_central(tmp_path) as (till, _central):
        sell(till)
        sell(till, unknown=True)
        open_replay(till)
        send(till)
        receipt = till.sales()[1].receipt
        assert till.text("parkedTab1").startswith(f"{receipt}, $3.90, parked")
        assert till.text("parkedTitle") == f"Why {receipt} was not taken"
        assert "4006381333931" in till.text("parkedWords")
        assert "$3.90" in till.text("parkedWords")
        assert (till.text("proofMessage"), till.text("proofFigure")) == ("It adds up", "2 = 1 + 1")
        assert "Choose a reason" in blue(till)
        till.keys("F12")
        assert facts(till, "ParkedDecided") == []
        till.keys("4", "Right")
        assert blue(till).startswith(f"Settle {receipt} here")
        till.keys("Enter")
        assert facts(till, "ParkedDecided") == [], "Enter does not what cannot be taken back"
        send(till)
        (decided,) = facts(till, "ParkedDecided")
        assert isinstance(decided, ParkedDecided)
        assert (decided.decision, decided.who, decided.reason) == ("waive", "2", "Entered at central by hand")
        assert figures(till)["Waived"] == "1"
        assert till.text("proofFigure") == "2 = 1 + 1"
        assert till.text("parkedNoneTitle") == "Nothing is parked"
        assert proof(till.rooms.home.path).adds_up


def test_a_parked_sale_goes_again_once_central_knows_the_item(tmp_path: Path) -> None:
    with till_with_central(tmp_path) as (till, _central):
        sell(till, unknown=True)
        open_replay(till)
        send(till)
        (tmp_path / "known.csv").write_text(KNOWN + ADDED, encoding="utf-8")
        till.keys("2")
        till.touch("parkedReason2")
        send(till)
        assert [fact.reason for fact in facts(till, "ParkedDecided")] == ["Item added at central"]  # type: ignore[attr-defined]
        # Central took it when it heard of the decision, and says so when the sale itself comes again.
        assert figures(till) == {"Accepted": "0", "Duplicate": "1", "Parked": "0", "Waiting": "0", "Sum": "1"}
        assert proof(till.rooms.home.path).adds_up


def differs(till: Till, *places: int) -> None:
    """Let central have said of these sales that they do not add up, and read it."""
    problem = '{"code":"sums-differ","detail":"The lines give 390, the subtotal says 391 (minor units)."}'
    at = till.rooms.clock.now().isoformat()
    seqs = [entry.seq for entry in till.rooms.journal.entries() if '"kind":"SaleCompleted"' in entry.body]
    till.rooms.marks.add(
        [Mark(id=0, seq=seqs[place - 1], outcome="parked", at=at, problem=problem) for place in places]
    )
    till.keys("Esc")
    while till.page() != "sellPage":
        till.keys("Esc")
    open_replay(till)


def test_what_is_left_to_the_back_office_stays_parked_and_seals_nothing(tmp_path: Path) -> None:
    with till_with_central(tmp_path) as (till, _central):
        sell(till, 3, unknown=True)
        open_replay(till)
        send(till)
        differs(till, 1, 2, 3)
        sealed = till.rooms.journal.head().seq
        first, second, third = (sale.receipt for sale in till.sales())
        assert blue(till).startswith(f"Leave {first} parked")
        till.keys("F12")
        assert till.rooms.journal.head().seq == sealed
        assert till.notice().startswith(f"{first} stays parked")
        assert till.text("parkedTitle") == f"Why {second} was not taken"
        assert "1 more parked" in till.text("parkedMore")
        till.keys("F3")
        assert [till.text(f"parkedRow{place}").split(",")[0] for place in (1, 2, 3)] == [first, second, third]
        till.touch("parkedRow3")
        assert till.text("parkedTitle") == f"Why {third} was not taken"
        till.keys("F2")
        assert till.page() == "sheetPage"
        assert till.text("sheetPageTitle").endswith(third)
        till.keys("Esc")
        assert till.page() == "replayPage"


def test_an_unknown_code_is_taken_for_the_department_it_was_sold_in_unless_somebody_finds_better(
    tmp_path: Path,
) -> None:
    with till_with_central(tmp_path) as (till, _central):
        sell(till, 2, unknown=True)
        open_replay(till)
        send(till)
        first, second = (sale.receipt for sale in till.sales())
        assert till.text("parkedWay1") == (
            "Take it as Produce, Books $3.90 there, keeps the code in a note, selected"
        ), "the advised way comes first"
        till.keys("Right")
        assert blue(till).startswith(f"Send {first} as Produce")
        # Nothing that central knows is in that department: it says so, and does not advise it again.
        send(till)
        assert figures(till)["Parked"] == "2"
        assert till.text("parkedTitle") == f"Why {second} was not taken", "it has gone on to the next one"
        till.keys("PageUp")
        assert (
            till.text("parkedWords") == "Central does not know Produce either, which Unknown item was to be taken for."
        )
        assert blue(till).startswith("Find the item")
        till.keys("F12")
        assert till.text("findTargetTitle") == "Unknown item: what is it?"
        till.write("dai")
        till.until(lambda: till.text("target1").startswith("Dairy, Department"))
        till.keys("Enter")
        assert till.text("parkedWay1").startswith("Take it as Dairy")
        till.keys("Right")
        send(till)
        assert figures(till) | {"Duplicate": "1", "Parked": "1"} == figures(till)

        # The other one by touch: its code is scanned while the page asks.
        till.touch("barF4")
        till.scan(MILK)
        assert till.text("parkedWay1").startswith("Take it as Whole milk")
        till.touch("parkedReason1")
        assert blue(till).startswith(f"Send {second} as Whole milk")
        till.touch("replayGo")
        rests(till)
        assert figures(till) == {"Accepted": "0", "Duplicate": "2", "Parked": "0", "Waiting": "0", "Sum": "2"}
        decided = [fact for fact in facts(till, "ParkedDecided") if isinstance(fact, ParkedDecided)]
        assert [(one.decision, one.who) for one in decided] == [("map", "2")] * 3
        assert [one.codes[0].department or one.codes[0].taken_for for one in decided] == [
            "Produce",
            "Dairy",
            "0" + MILK,
        ]
        assert proof(till.rooms.home.path).adds_up


def test_what_is_looked_for_can_be_left_and_no_key_of_the_page_acts_meanwhile(tmp_path: Path) -> None:
    with till_with_central(tmp_path) as (till, _central):
        sell(till, unknown=True)
        open_replay(till)
        send(till)
        till.keys("F4")
        till.write("2")
        assert till.text("scanField") == "2", "a digit is typed, and chooses nothing"
        till.touch("targetLetterBack", "targetLetterR", "targetLetterY")
        till.until(lambda: till.text("target1").startswith("Rye bread, $3.40"))
        till.keys("Esc")
        assert till.page() == "replayPage"
        assert till.text("parkedWay1").startswith("Take it as Produce"), "nothing was chosen"
        till.keys("F4")
        till.scan("4006381333931")
        assert till.notice().startswith("The code 4006381333931 is not in the price list.")
        assert till.sees("findTarget")
        assert facts(till, "ParkedDecided") == []


def test_each_of_several_unknown_codes_is_asked_for_and_sent_together(tmp_path: Path) -> None:
    with till_with_central(tmp_path) as (till, _central):
        till.scan(UNKNOWN)
        till.keys("390", "F12")
        till.scan("4006381333924")
        till.keys("250", "F12", "F12", "1000", "Enter", "Enter")
        open_replay(till)
        send(till)
        till.keys("F4")
        for code in (MILK, BREAD):
            till.scan(code)
        assert till.text("parkedWay1").startswith("Take 2 items as said above, Books $6.40 there")
        assert "Taken as Whole milk." in till.text("parkedWords")
        assert "Taken as Rye bread." in till.text("parkedWords")
        till.keys("Right")
        send(till)
        assert figures(till)["Duplicate"] == "1"
        (decided,) = facts(till, "ParkedDecided")
        assert isinstance(decided, ParkedDecided)
        assert [one.taken_for for one in decided.codes] == ["0" + MILK, "0" + BREAD]


def test_what_is_handed_over_stands_apart_and_the_sum_still_holds(tmp_path: Path) -> None:
    with till_with_central(tmp_path) as (till, _central):
        sell(till)
        sell(till, 2, unknown=True)
        open_replay(till)
        send(till)
        receipt = till.sales()[1].receipt
        till.keys("3", "Right")
        assert blue(till).startswith(f"Hand {receipt} over")
        send(till)
        till.keys("4", "Right")
        send(till)
        assert figures(till) == {
            "Accepted": "1",
            "Duplicate": "0",
            "Parked": "0",
            "Waived": "1",
            "HandedOver": "1",
            "Waiting": "0",
            "Sum": "3",
        }
        assert till.text("replayBar").startswith(
            "1 accepted, 0 already there, 1 settled by hand, 1 handed over, 0 parked"
        )
        assert (till.text("proofMessage"), till.text("proofFigure")) == ("It adds up", "3 = 1 + 1 + 1")
        check(till)
        assert proof(till.rooms.home.path).handed_over.count == 1
        till.keys("Esc")
        sell_page_again(till)
        sell(till)
        till.keys("F8")
        till.touch("dutyX")
        tiles = ("Held", "Accepted", "Parked", "Waived", "HandedOver")
        assert [till.text(f"tile{name}Count") for name in tiles] == ["1", "1", "0", "1", "1"]
        check(till, blues=0)


def test_a_clerk_sends_and_decides_only_with_a_manager(tmp_path: Path) -> None:
    with till_with_central(tmp_path, manager=False) as (till, _central):
        sell(till, unknown=True)
        open_replay(till)
        till.keys("F12")
        assert till.sees("override")
        assert list(till.rooms.marks.after(0)) == [], "nothing was sent before a manager agreed"
        till.keys("246810", "Enter")
        rests(till)
        assert figures(till)["Parked"] == "1"
        till.keys("4", "Right", "F12")
        assert till.sees("override")
        till.keys("246810", "Enter")
        rests(till)
        assert [fact.who for fact in facts(till, "ParkedDecided")] == ["2"]  # type: ignore[attr-defined]


def test_a_silent_central_costs_nothing_and_says_what_is_safe_and_what_next(tmp_path: Path) -> None:
    with till_with_central(tmp_path) as (till, central):
        sell(till, 2)
        central.kill()
        open_replay(till)
        till.keys("F12")
        till.until(lambda: till.text("replayDoing") == "waits for central")
        till.keys("Esc")
        rests(till)
        assert till.page() == "replayPage", "the first Esc pauses, it does not leave"
        assert till.text("proofMessage") == "Central does not answer"
        assert till.text("proofHint") == "2 sales held, safe. Sell on, and send again later."
        assert facts(till, "OutageEnded") == []
        central.start()
        send(till)
        assert till.text("proofFigure") == "2 = 2"
        assert proof(till.rooms.home.path).adds_up


def test_a_central_that_hangs_keeps_nobody_from_selling(tmp_path: Path) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as deaf:
        url = f"http://127.0.0.1:{deaf.getsockname()[1]}"
        with till_with_central(tmp_path, url=url) as (till, _central):
            sell(till)
            open_replay(till)
            till.keys("F12")
            work = till.window.offices._work
            assert work is not None
            assert work.runs
            till.keys("F5")
            assert till.page() == "sellPage"
            sell(till, 2)
            assert work.runs, "it goes on beside the sales"
            till.keys("F8", "F4", "Esc")
            assert till.text("replayDoing") == "pausing"
            till.keys("Esc", "Esc")
            assert till.page() == "sellPage", "nobody has to wait for the pause"
            sell(till)
            deaf.close()
            assert len(till.sales()) == 4


def test_lost_answers_give_no_sale_twice(tmp_path: Path) -> None:
    port = free_port()
    (tmp_path / "known.csv").write_text(KNOWN, encoding="utf-8")
    with collector(tmp_path) as central:
        del port
        proxy = CuttingProxy(central.port)
        till = Till(make_home(tmp_path, more=settings(proxy.url)))
        try:
            till.rooms.watch.central_answered(up=False)
            sign_on(till)
            sell(till, 3)
            open_replay(till)
            till.keys("F12")
            # The first answers are swallowed after central has written down what it was sent.
            proxy.cut_answers = 4
            rests(till)
            assert proxy.cut > 0
            shown = figures(till)
            assert int(shown["Accepted"]) + int(shown["Duplicate"]) == 3
            assert till.text("proofFigure") == "3 = 3"
            assert proof(till.rooms.home.path).central.count == 3
        finally:
            till.close()
            proxy.close()


def test_sold_meanwhile_goes_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(replay_work, "BATCH", 1)
    with till_with_central(tmp_path) as (till, _central):
        sell(till, 8)
        open_replay(till)
        till.keys("F12", "F5")
        sell(till, 2)
        rests(till)
        till.keys("F8", "F4")
        rests(till)
        if till.rooms.holding.count:
            send(till)
        assert figures(till)["Accepted"] == "10"
        assert till.text("replaySent") == "10 of 10 sent"
        assert proof(till.rooms.home.path).adds_up


def test_a_pause_stops_between_two_batches_and_the_next_one_goes_on_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(replay_work, "BATCH", 1)
    with till_with_central(tmp_path) as (till, _central):
        sell(till, 40)
        open_replay(till)
        till.keys("F12")
        till.until(lambda: figures(till)["Accepted"] != "0")
        till.keys("Esc")
        rests(till)
        held = till.rooms.holding.count
        assert held > 0, "it was through before it could be paused"
        assert till.text("replayDoing") == "paused"
        assert till.text("replaySent") == f"{40 - held} of 40 sent"
        assert blue(till).startswith(f"Send {held} sale")
        assert facts(till, "OutageEnded") == []
        send(till)
        assert figures(till)["Accepted"] == "40"
        assert figures(till)["Duplicate"] == "0"
        assert till.text("proofFigure") == "40 = 40"


def test_a_wrong_token_uses_nothing_up_and_says_where_to_look(tmp_path: Path) -> None:
    (tmp_path / "tokens").write_text("012/03 right\n", encoding="utf-8")
    with till_with_central(tmp_path, central='token_file = "central.token"', token_file=str(tmp_path / "tokens")) as (
        till,
        _central,
    ):
        token = till.rooms.home.path / "central.token"
        token.write_text("wrong\n", encoding="utf-8")
        sell(till)
        open_replay(till)
        send(till)
        assert till.text("proofMessage") == "Central does not know this register's key"
        assert till.text("proofHint").startswith("1 sale held, safe. Check token_file")
        assert list(till.rooms.marks.after(0)) == []
        token.write_text("right\n", encoding="utf-8")
        send(till)
        assert till.text("proofFigure") == "1 = 1"


def test_a_central_with_another_story_gets_nothing(tmp_path: Path) -> None:
    with till_with_central(tmp_path) as (till, central):
        home = till.rooms.home.path
        (tmp_path / "other").mkdir()
        sell(till)
        till.window.close()
        till.rooms.close()
        other = tmp_path / "other" / "home"
        shutil.copytree(home, other)
        # Two registers go on from one copy: the first to come is believed, the second is a loud conflict.
        for place, sales in ((home, 1), (other, 2)):
            again = Till(place)
            try:
                again.rooms.watch.central_answered(up=False)
                sign_on(again)
                sell(again, sales)
                open_replay(again)
                send(again)
                if place == other:
                    assert again.text("proofMessage") == "Central holds something else"
                    assert "3 sales held, safe." in again.text("proofHint")
                    assert "call IT" in again.text("proofHint")
                else:
                    assert again.text("proofFigure") == "2 = 2"
            finally:
                again.close()
        assert central.port


def test_what_does_not_add_up_is_said_and_the_blue_key_saves_it(tmp_path: Path) -> None:
    with till_with_central(tmp_path) as (till, central):
        sell(till, 2)
        open_replay(till)
        send(till)
        central.kill()
        with closing(sqlite3.connect(tmp_path / "central.sqlite3")) as book, book:
            book.execute("update journal set sales = sales - 1, value_minor = value_minor - 340")
        central.start()
        till.keys("Esc")
        sell_page_again(till)
        sell(till)
        open_replay(till)
        send(till)
        assert till.text("proofMessage") == "Does not add up: 1 missing"
        assert till.text("proofFigure") == "3 ≠ 2"
        assert "sealed here, safe" in till.text("proofHint")
        assert blue(till).startswith("Save proof and call")
        till.keys("F12")
        till.wait(50)
        saved = sorted(till.rooms.home.path.glob("proof-*"))
        assert [file.suffix for file in saved] == [".json", ".txt"]
        assert json.loads(saved[0].read_text(encoding="utf-8"))["difference"] == {"count": 1, "value": "3.40"}
        assert "It does not add up." in saved[1].read_text(encoding="utf-8")
        assert saved[1].name in till.notice()


def sell_page_again(till: Till) -> None:
    while till.page() != "sellPage":
        till.keys("Esc")


def test_the_proof_is_saved_for_people_and_for_programs(tmp_path: Path) -> None:
    with till_with_central(tmp_path) as (till, _central):
        sell(till)
        open_replay(till)
        till.keys("F7")
        assert till.notice().startswith("There is no proof yet.")
        rests(till)
        send(till)
        till.keys("F7")
        till.wait(50)
        text = max(till.rooms.home.path.glob("proof-*.txt")).read_text(encoding="utf-8")
        assert "store 012, register 03" in text
        assert "It adds up: every sale is at central once." in text
        told = json.loads(max(till.rooms.home.path.glob("proof-*.json")).read_text(encoding="utf-8"))
        assert told["adds_up"] is True
        assert told["journal"] == {"count": 1, "value": "3.40"}


LIFE = """
import sys
sys.path.insert(0, {tests!r})
from pathlib import Path
from PySide6.QtWidgets import QApplication
QApplication([])
from replay_clerk import open_replay, sell, sign_on
from till import Till
from posfallback.gui import language
from posfallback.gui.replay import work as replay_work
from posfallback.services.ports import Mark
replay_work.BATCH = 1
till = Till(Path(sys.argv[1]))
till.rooms.watch.central_answered(up=False)
sign_on(till)
sell(till, 12)
open_replay(till)
till.keys("F12")
print("BEGUN", flush=True)
while True:
    till.wait(10)
"""


@pytest.mark.timeout(120)
@pytest.mark.parametrize("marks", [1, 9])
def test_a_window_that_is_killed_in_the_middle_goes_on_and_each_sale_is_there_once(tmp_path: Path, marks: int) -> None:
    with collector(tmp_path) as central:
        home = make_home(tmp_path, more=settings(central.url))
        tests = str(Path(__file__).parent)
        process = subprocess.Popen(
            [sys.executable, "-c", LIFE.format(tests=tests), str(home)],
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        )
        assert process.stdout is not None
        assert process.stdout.readline().strip() == "BEGUN"
        try:
            with closing(sqlite3.connect(f"file:{home / 'replay.sqlite3'}?mode=ro", uri=True)) as book:
                while book.execute("select count(*) from mark").fetchone()[0] < marks:
                    assert process.poll() is None
                    time.sleep(0.001)
        finally:
            os.kill(process.pid, signal.SIGKILL)
            process.wait()
            process.stdout.close()
        till = Till(home)
        try:
            sign_on(till)
            open_replay(till)
            assert till.text("replaySent").endswith("of 12 sent"), "it begins at the same sale as before"
            send(till)
            shown = figures(till)
            assert int(shown["Accepted"]) + int(shown["Duplicate"]) == 12
            assert (shown["Waiting"], shown["Sum"]) == ("0", "12")
            assert till.text("proofFigure") == "12 = 12"
        finally:
            till.close()


@pytest.mark.parametrize("size", [(1024, 768), (1366, 768)])
def test_nothing_is_cut_and_all_can_be_read(tmp_path: Path, size: tuple[int, int]) -> None:
    with till_with_central(tmp_path, size=size) as (till, central):
        till.keys("F8")
        check(till, blues=0)
        check_order(till)
        till.keys("Esc")
        sell(till, 2)
        sell(till, 3, unknown=True)
        open_replay(till)
        check(till)
        check_names(till)
        check_order(till)
        send(till)
        check(till)
        check_names(till)
        check_order(till)
        till.keys("4", "Right")
        check(till)
        send(till)
        check(till)
        till.keys("F7")
        till.wait(50)
        check(till)
        till.keys("F3")
        check(till)
        check_order(till)
        till.keys("F3", "F1")
        check(till)
        till.keys("F1", "F4")
        check(till)
        check_names(till)
        check_order(till)
        till.write("br")
        till.until(lambda: till.text("target1").startswith("Rye bread"))
        check(till)
        till.keys("Enter")
        check(till)
        central.kill()
        till.keys("2", "Right", "F12")
        till.until(lambda: till.text("replayDoing") == "waits for central")
        check(till)
        till.keys("Esc")
        rests(till)
        check(till)


def test_the_parked_side_trails_where_it_reads_from_the_right(tmp_path: Path) -> None:
    with till_with_central(tmp_path, more='[screen]\nlanguage = "ar"\n') as (till, _central):
        sell(till, unknown=True)
        open_replay(till)
        send(till)

        def left(name: str) -> int:
            part: QWidget = till.shown(name)
            return part.mapTo(till.window, QPoint(0, 0)).x()

        assert left("parkedTab1") < left("replayStand")
        assert left("replayParkedCount") > left("replayParkedValue")
        assert all(key.fits() for key in keys_in_sight(till))


def test_nothing_of_it_is_loaded_before_it_is_opened() -> None:
    script = (
        "import sys\nfrom posfallback.gui.window import Window\n"
        "print(*(name for name in sys.modules if 'gui.replay' in name or 'gui.outage' in name or 'httpx' in name))"
    )
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert told.strip() == ""


@pytest.mark.parametrize("large", [False, True])
def test_all_is_said_and_has_room_in_a_longer_language(tmp_path: Path, large: bool) -> None:
    with till_with_central(tmp_path, more=LARGE if large else "") as (till, central):
        speak_strangely(till)
        try:
            sell(till, 2)
            sell(till, 3, unknown=True)
            open_replay(till)
            fine(till)
            send(till)
            fine(till)
            till.keys("4", "Right")
            fine(till)
            send(till)
            till.keys("F7")
            till.wait(50)
            fine(till)
            till.keys("F3")
            fine(till)
            till.keys("F3", "3", "Right")
            fine(till)
            till.keys("F4")
            fine(till)
            till.write("br")
            till.until(lambda: "Rye bread" in till.text("target1"))
            till.keys("Enter")
            fine(till)
            central.kill()
            till.keys("2", "Right", "F12")
            till.until(lambda: till.rooms.holding.count == 1)
            fine(till)
            till.keys("Esc")
            rests(till)
            fine(till)
        finally:
            language.begin(language.ENGLISH, str)
