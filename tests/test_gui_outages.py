"""The outage page: a year of real outages and drills, what it says of them, and an outage that a manager declares."""

import csv
import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import pytest
from fake_printer import PAPER_OUT, READY, FakePrinter
from hand_clock import NEW_YORK, HandClock
from outage_year import DRILLS, a_year, have_drill, have_outage
from paper import read_escpos
from program import posfallback
from pseudo import speak_strangely
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from replay_clerk import facts, fine, rests, sell, sign_on, till_with_central
from test_gui_names import check_names, check_order
from test_gui_screens import LARGE, check
from till import BREAD, Till, make_home, open_till

from posfallback.bootstrap import open_register
from posfallback.domain.facts import OutageDeclared, OutageEnded
from posfallback.gui import language
from posfallback.gui.outages.page import OutagePage
from posfallback.services import print_worker

FOLDER_PRINTER = '[[printer]]\nname = "receipt"\ndevice = "file"\naddress = "receipts"\n'
NETWORK_PRINTER = '[[printer]]\nname = "front"\ndevice = "network"\naddress = "{address}"\n'
CREWS = {what.crew for what in DRILLS.values()}
"""Names of the store's own."""

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def year_home(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, HandClock]:
    """A home with two years of outages and drills; no test changes its journal."""
    home = make_home(tmp_path_factory.mktemp("year"))
    clock = HandClock()
    a_year(home, clock, BREAD)
    return home, clock


def read(till: Till) -> None:
    """Wait until the page has read the journal."""
    page = till.window.current()
    assert isinstance(page, OutagePage)
    till.until(lambda: page._report is not None and not page._reading)
    till.window.tick()


def open_outages(till: Till) -> None:
    till.keys("F8", "F5")
    assert till.page() == "outagePage"
    read(till)


@pytest.fixture(params=[(1024, 768), (1366, 768)])
def till(year_home: tuple[Path, HandClock], request: pytest.FixtureRequest) -> Iterator[Till]:
    """The page of that year, with Petra at it."""
    home, clock = year_home
    opened = Till(home, size=request.param, clock=clock)
    try:
        sign_on(opened)
        open_outages(opened)
        yield opened
    finally:
        opened.close()


def row(till: Till, place: int) -> list[str]:
    return [till.text(f"outageRow{place}{column}") for column in ("Day", "Length", "First", "Recovered", "Carried")]


def test_a_year_is_told_in_figures_bars_rows_and_crews(till: Till) -> None:
    assert till.text("outageCount") == "Outages, 6, 16 h 12 in all"
    assert till.text("outageSales") == "Sales carried, 25, $85.00"
    assert till.text("outageFirst") == "First sale after, 48 s, middle value, goal 60 s, goal reached"
    assert till.text("outageRecovered") == "Recovered after, 10 min, middle value, goal 15 min, goal reached"
    told = till.text("outageBars")
    assert told.startswith(
        "Length of each outage: Jan 1 h 10; Feb 1 drill; Mar 35 min; Apr 1 drill; May 6 h 45, 1 drill"
    )
    assert told.endswith("Nov 4 h 22")
    assert row(till, 1) == ["11/12 · now", "4 h 22", "0:41", "–", "4"]
    assert row(till, 2) == ["9/19", "2 h 50", "0:48", "9 min", "5"]
    assert till.text("drillCrew1") == "Late crew: 0:39, goal reached"
    assert till.text("drillCrew2") == "Early crew: 0:47, goal reached"
    assert till.text("drillCrew3") == "Saturday crew: 1:18, goal missed"
    till.keys("PageDown")
    assert [row(till, place)[0] for place in (1, 2)] == ["3/6", "1/24"]
    assert not till.sees("outageRow3")
    till.keys("F3")
    assert [row(till, place)[1] for place in (1, 2, 3)] == ["6 h 45", "4 h 22", "2 h 50"]
    till.keys("Left")
    assert till.text("outageCount") == "Outages, 1, 30 min in all"
    assert till.text("drillFoot") == "No drill was done in this year."
    till.touch("outageYear2")
    assert till.text("outageCount").startswith("Outages, 6")


def test_nothing_of_it_is_cut_and_all_can_be_read(till: Till) -> None:
    check(till, blues=0)
    check_names(till)
    check_order(till)
    till.keys("F1")
    check(till, blues=0)
    till.keys("F1", "F5")
    assert till.text("reasonPanelTitle") == "End the outage"
    check(till)
    check_order(till)
    till.keys("Esc")
    assert till.page() == "outagePage"
    assert not till.sees("reasonPanel")
    till.keys("F10")
    till.wait(50)
    check(till, blues=0)


def test_the_year_goes_out_as_a_table_and_a_document(till: Till, tmp_path: Path) -> None:
    till.keys("F10")
    till.wait(50)
    home = till.rooms.home.path
    file = home / "outages-012-03-2026.csv"
    assert till.notice() == (
        f"The report is in the register's own folder. {home}: outages-012-03-2026.csv, outages-012-03-2026.json"
    )
    with file.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    outages = [one for one in rows if one["row"] == "outage"]
    assert [one["length_s"] for one in outages] == ["4200", "2100", "24300", "1800", "10200", "15720"]
    assert outages[4]["outage"] == "012-03-OUT-F6"
    assert (outages[4]["sales"], outages[4]["value"], outages[4]["currency"]) == ("5", "17.00", "USD")
    assert (outages[4]["recovered_s"], outages[4]["recovery_s"]) == ("10740", "540")
    assert outages[4]["reason"] == "Central does not answer"
    assert outages[5]["ended"] == ""
    drills = [(one["crew"], one["drill_first_sale_s"], one["drill_reached"]) for one in rows if one["row"] == "drill"]
    assert drills == [
        ("Early crew", "58", "yes"),
        ("Late crew", "39", "yes"),
        ("Saturday crew", "78", "no"),
        ("Early crew", "47", "yes"),
        ("Late crew", "44", "yes"),
    ]
    [figures] = [one for one in rows if one["row"] == "figures"]
    assert (figures["outages"], figures["sales_in_all"], figures["value_in_all"]) == ("6", "25", "85.00")
    assert (figures["median_first_sale_s"], figures["median_recovery_s"]) == ("48", "600")
    assert (figures["first_sale_goal_s"], figures["recovery_goal_s"], figures["drills_reached"]) == ("60", "900", "4")
    told = json.loads((home / "outages-012-03-2026.json").read_bytes())
    till.keys("Left", "F10")
    till.wait(50)
    for ending in ("csv", "json"):
        out = tmp_path / f"told.{ending}"
        assert posfallback("outage", "report", "--year", "2025", "--out", str(out), home=home).returncode == 0
        assert out.read_bytes() == (home / f"outages-012-03-2025.{ending}").read_bytes()
    assert [one["length_s"] for one in told["outages"]] == [int(one["length_s"]) for one in outages]
    assert [one["crew"] for one in told["drills"]] == [one[0] for one in drills]
    assert (told["year"], told["as_of"][:16]) == (2026, "2026-11-12T18:22")


def test_without_a_printer_f7_says_so_and_stands_nowhere(till: Till) -> None:
    assert not till.sees("barF7")
    till.keys("F7")
    assert till.notice().startswith("No printer is in use.")


@contextmanager
def printing_year(year_home: tuple[Path, HandClock], folder: Path, more: str) -> Iterator[Till]:
    """Open the page of the year in a register that has a printer."""
    home = Path(shutil.copytree(year_home[0], folder / "home"))
    settings = home / "settings.toml"
    settings.write_text(settings.read_text(encoding="utf-8") + more, encoding="utf-8")
    till = Till(home, clock=year_home[1])
    try:
        sign_on(till)
        open_outages(till)
        yield till
    finally:
        till.close()


def test_the_year_is_printed_as_often_as_it_is_asked_for_and_never_as_a_copy(
    year_home: tuple[Path, HandClock], tmp_path: Path
) -> None:
    with printing_year(year_home, tmp_path, FOLDER_PRINTER) as till:
        entries = till.rooms.journal.head().seq
        till.keys("F7", "F7")
        assert till.notice() == "The report of 2026 is with the printer."
        check(till, blues=0)
        assert till.rooms.printing.drain(5)
        papers = [file.read_text(encoding="utf-8") for file in (till.rooms.home.path / "receipts").iterdir()]
        assert len(papers) == 2
        assert papers[0] == papers[1]
        lines = [" ".join(line.split()) for line in papers[0].splitlines()]
        assert lines[:3] == ["OUTAGES AND DRILLS", "2026", "Test Market"]
        assert "COPY" not in papers[0]
        for said in ("Outages 6", "in all 16 h 12 min", "Sales carried 25", "USD 85.00", "goal reached 4 of 5"):
            assert said in lines
        may = lines.index("2026-05-10 09:30:00 -05:00")
        assert lines[may + 2 : may + 7] == [
            "Length 6 h 45 min",
            "First sale after 92 s",
            "Recovered after 26 min",
            "Sales carried 9",
            "USD 30.60",
        ]
        assert lines[lines.index("Saturday crew 78 s") + 2] == "Goal 60 s missed"
        assert till.rooms.journal.head().seq == entries, "a reading is no fact"
        till.keys("Left", "F7")
        assert till.notice() == "The report of 2025 is with the printer."


def test_a_report_waits_for_the_printer_and_for_somebody_who_looks(
    year_home: tuple[Path, HandClock], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(print_worker, "_FIRST_PAUSE_S", 0.05)
    with FakePrinter() as printer:
        printer.answers = dict(PAPER_OUT)
        with printing_year(year_home, tmp_path, NETWORK_PRINTER.format(address=printer.address)) as till:
            till.until(lambda: till.rooms.printing.view().state == "bad")
            till.keys("F7", "Left", "F7", "Esc", "Esc", "F6")
            assert till.page() == "papersPage"
            papers = [till.text("paper1"), till.text("paper2")]
            assert "Outages and drills, 2025" in papers[0]
            assert "Outages and drills, 2026" in papers[1]
            assert all("Waits for the printer" in paper for paper in papers)
            printer.reset_after = 200
            printer.answers = dict(READY)

            def becomes(name: str, words: str) -> None:
                def told() -> bool:
                    till.window.tick()
                    return words in till.text(name)

                till.until(told)

            becomes("paper1", "Printed")
            becomes("paper2", "Look: did it come out?")
            assert len(printer.paper) == 1
            till.keys("F3")
            assert till.page() == "sheetPage", "what came out can still be looked at"
            till.keys("Esc", "F7")
            till.until(lambda: len(printer.paper) == 2)
            assert read_escpos(printer.paper[0]).text == read_escpos(printer.paper[1]).text
            till.keys("Down", "F5")
            becomes("paper2", "Printed")
            assert till.rooms.printing.view().in_doubt == ()


def test_every_crew_is_told_and_many_outages_of_a_month_by_the_longest(
    year_home: tuple[Path, HandClock], tmp_path: Path
) -> None:
    home, clock = Path(shutil.copytree(year_home[0], tmp_path / "home")), year_home[1]
    now = clock.time
    with open_register(home, receipts=False, clock=clock) as rooms:
        rooms.register.sign_on("2", "246810")
        rooms.outages.end("2")
        for day in range(5):
            have_outage(
                rooms, clock, f"2026-10-1{day}T09:00:00", first_s=90, length_s=1_200 + day * 600, sales=1, code=BREAD
            )
        have_outage(rooms, clock, "2026-10-14T10:01:00", first_s=90, length_s=1_800, sales=1, code=BREAD)
    for day, crew in enumerate(("Night crew", "Fair crew", "New colleagues of this summer")):
        have_drill(home, clock, f"2026-10-2{day}T08:00:00", crew, 100 + day, BREAD)
    clock.time = now
    till = Till(home, clock=clock)
    try:
        sign_on(till)
        open_outages(till)
        assert "; Oct 6 outages, 1 h 00 at most, 4 drills; " in till.text("outageBars")
        assert till.text("outageFirst").endswith("90 s, middle value, goal 60 s, goal missed")
        assert till.text("drillCrew1") == "Late crew: 0:39, goal reached"
        check(till, blues=0)
        till.keys("Down")
        crews = [till.text(f"drillCrew{place}") for place in (1, 2, 3)]
        assert crews == [
            "Night crew: 1:40, goal missed",
            "Fair crew: 1:41, goal missed",
            "New colleagues of this summer: 1:42, goal missed",
        ]
        check(till, blues=0)
        till.touch("crewsMore")
        assert till.text("drillCrew1") == "Late crew: 0:39, goal reached"
        days = [till.text(f"outageRow{place}Day") for place in (1, 2, 3, 4)]
        assert days == ["10/14 10:01", "10/14 09:00", "10/13", "10/12"]
        amounts = [till.shown(f"outageRow{row}Length").geometry().right() for row in (1, 2, 3, 4)]
        assert len(set(amounts)) == 1
    finally:
        till.close()


def test_an_outage_that_is_open_since_last_year_is_in_sight(tmp_path: Path) -> None:
    home, clock = make_home(tmp_path), HandClock(datetime(2025, 12, 31, 22, tzinfo=NEW_YORK))
    with open_register(home, receipts=False, clock=clock) as rooms:
        rooms.register.sign_on("2", "246810")
        have_outage(rooms, clock, "2025-12-31T22:00:00", first_s=41, length_s=0, sales=2, code=BREAD)
    clock.set("2026-01-01T02:00:00")
    till = Till(home, clock=clock)
    try:
        sign_on(till)
        open_outages(till)
        assert row(till, 1) == ["12/31 · now", "4 h 00", "0:41", "–", "2"]
        till.keys("Right")
        assert till.text("outageCount") == "Outages, 0, 0 s in all"
        till.keys("F10")
        assert till.notice() == "There is no outage and no drill in this year. Nothing was printed or written."
    finally:
        till.close()


def test_a_manager_declares_an_outage_and_ends_it_with_reasons(tmp_path: Path) -> None:
    with open_till(tmp_path, signed_on=False) as till:
        sign_on(till)
        open_outages(till)
        assert till.text("outageNothing") == "No outage was declared in this year."
        till.keys("F5")
        assert "Choose a reason" in till.text("reasonPanelGo")
        till.keys("Right", "Right", "Enter")
        assert facts(till, "OutageDeclared") == [], "Enter seals nothing"
        till.keys("F12")
        (declared,) = facts(till, "OutageDeclared")
        assert isinstance(declared, OutageDeclared)
        assert (declared.who, declared.noticed, declared.reason) == ("2", "person", "Central is too slow")
        till.wait(50)
        assert till.notice().startswith("Outage 012-03-OUT-F1 is declared.")
        read(till)
        assert "now" in row(till, 1)[0]
        till.keys("Esc", "Esc")
        sell(till)
        assert till.sales()[-1].outage == "012-03-OUT-F1"
        open_outages(till)
        assert till.text("barF5").startswith("End outage")
        till.keys("F5", "Right", "F12")
        (ended,) = facts(till, "OutageEnded")
        assert isinstance(ended, OutageEnded)
        assert (ended.who, ended.sales, ended.reason) == ("2", 1, "Central is back")
        till.wait(50)
        assert till.notice() == "Outage 012-03-OUT-F1 has ended. 1 sale, $3.40."


def test_a_clerk_declares_only_with_a_manager(tmp_path: Path) -> None:
    with open_till(tmp_path) as till:
        open_outages(till)
        till.keys("F5", "Right", "F12")
        assert till.sees("override")
        assert facts(till, "OutageDeclared") == []
        till.keys("246810", "Enter")
        assert [fact.who for fact in facts(till, "OutageDeclared")] == ["2"]  # type: ignore[attr-defined]


def test_how_long_central_took_to_have_all_counts_from_its_first_answer(tmp_path: Path) -> None:
    with till_with_central(tmp_path) as (till, _central):
        sell(till)
        till.rooms.watch.central_answered(up=True)
        back_at = till.rooms.watch.up_since
        till.keys("F8", "F4")
        rests(till)
        till.keys("F12")
        rests(till)
        (ended,) = facts(till, "OutageEnded")
        assert isinstance(ended, OutageEnded)
        assert (ended.noticed, ended.back_at) == ("replay", back_at)
        till.keys("Esc", "F5")
        read(till)
        assert row(till, 1)[3].endswith(" s")


def test_a_touch_on_the_strip_leads_there_only_while_no_sale_is_open(tmp_path: Path) -> None:
    with open_till(tmp_path) as till:

        def touch() -> None:
            QTest.mouseClick(till.shown("strip"), Qt.MouseButton.LeftButton, pos=QPoint(200, 20))

        till.scan(BREAD)
        touch()
        assert till.page() == "sellPage"
        till.keys("F12", "500", "Enter")
        assert till.page() == "donePage"
        touch()
        assert till.page() == "outagePage"
        touch()
        till.keys("Esc")
        assert till.page() == "donePage", "a second touch opens no second page"


def test_it_reads_from_the_right_where_the_language_does(tmp_path: Path, year_home: tuple[Path, HandClock]) -> None:
    home, clock = year_home
    del tmp_path
    settings = home / "settings.toml"
    before = settings.read_text(encoding="utf-8")
    settings.write_text(before + '[screen]\nlanguage = "ar"\n', encoding="utf-8")
    till = Till(home, clock=clock)
    try:
        sign_on(till)
        open_outages(till)

        def left(name: str) -> int:
            part: QWidget = till.shown(name)
            return part.mapTo(till.window, QPoint(0, 0)).x()

        assert left("outageCount") > left("outageRecovered")
        assert left("outageRow1Day") > left("outageRow1Carried")
        assert left("outageTable") > left("drillCrews")
    finally:
        till.close()
        settings.write_text(before, encoding="utf-8")


@pytest.mark.parametrize("large", [False, True])
def test_all_is_said_and_has_room_in_a_longer_language(year_home: tuple[Path, HandClock], large: bool) -> None:
    home, clock = year_home
    settings = home / "settings.toml"
    before = settings.read_text(encoding="utf-8")
    settings.write_text(before + (LARGE if large else ""), encoding="utf-8")
    till = Till(home, clock=clock)
    try:
        speak_strangely(till)
        sign_on(till)
        open_outages(till)
        fine(till, *CREWS)
        till.keys("F5")
        fine(till, *CREWS)
        till.keys("Esc", "F10")
        till.wait(50)
        fine(till, *CREWS)
        till.keys("Left")
        fine(till, *CREWS)
        till.keys("F1")
        fine(till, *CREWS)
    finally:
        language.begin(language.ENGLISH, str)
        till.close()
        settings.write_text(before, encoding="utf-8")


def test_bars_are_painted_however_little_height_a_long_notice_leaves_them(year_home: tuple[Path, HandClock]) -> None:
    home, clock = year_home
    till = Till(home, clock=clock)
    try:
        sign_on(till)
        open_outages(till)
        bars = till.shown("outageBars")
        for height in range(1, 140):
            bars.resize(bars.width(), height)
            assert not bars.grab().isNull()
    finally:
        till.close()
