"""The outage page: a year of real outages and drills, what it says of them, and an outage that a manager declares."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from outage_year import DRILLS, HandClock, a_year
from pseudo import speak_strangely
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from replay_clerk import facts, fine, rests, sell, sign_on, till_with_central
from test_gui_names import check_names, check_order
from test_gui_screens import LARGE, check
from till import BREAD, Till, make_home, open_till

from posfallback.domain.facts import OutageDeclared, OutageEnded
from posfallback.gui import language
from posfallback.gui.outages.page import OutagePage

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
    assert till.text("outageFirst") == "First sale after, 48 s, middle value, goal 60 s"
    assert till.text("outageRecovered") == "Recovered after, 10 min, middle value, goal 15 min"
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


def test_the_year_goes_out_as_a_table(till: Till) -> None:
    till.keys("F10")
    till.wait(50)
    file = till.rooms.home.path / "outages-012-03-2026.csv"
    assert file.name in till.notice()
    with file.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [one["length_s"] for one in rows] == ["15720", "10200", "1800", "24300", "2100", "4200"]
    assert rows[1]["outage"] == "012-03-OUT-F6"
    assert (rows[1]["sales"], rows[1]["value"], rows[1]["currency"]) == ("5", "17.00", "USD")
    assert (rows[1]["recovered_s"], rows[1]["recovery_s"], rows[1]["reason"]) == (
        "10740",
        "540",
        "Central does not answer",
    )
    assert rows[0]["ended"] == ""


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
