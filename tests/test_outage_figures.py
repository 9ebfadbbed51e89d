"""Length, first sale and recovery of outages that really happened, and of those that are hard to count."""

import csv
import json
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import msgspec
import pytest
from data import real_data
from hand_clock import HandClock
from outage_year import a_year
from program import posfallback
from till import BREAD, MILK, make_home

from posfallback.bootstrap import Rooms, open_register
from posfallback.domain.kinds import SaleTender
from posfallback.drills import start_drill, told_of
from posfallback.services.outage_report import OutageReport, OutageStory, report_of
from posfallback.services.outage_year import year_of
from posfallback.services.outages_told import as_csv, as_json, told_of_outages
from posfallback.services.ports import Mark
from posfallback.storage.journal_file import verify_file

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
CENTRAL = '[central]\nurl = "http://127.0.0.1:1"\noutage_after_s = 15\n'
FIRST, REPLAY = timedelta(seconds=40), timedelta(seconds=125)
"""How soon somebody sells, and how long central then takes to have it all."""


class Down(NamedTuple):
    """An outage that is documented."""

    name: str
    start: datetime
    end: datetime
    minutes: int
    is_exact: bool


@pytest.fixture
def clock() -> HandClock:
    return HandClock(datetime.fromisoformat("2026-11-12T10:00:00-05:00"))


@pytest.fixture(scope="module")
def new_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_home(tmp_path_factory.mktemp("figures"), more=CENTRAL)


@pytest.fixture
def rooms(new_home: Path, tmp_path: Path, clock: HandClock) -> Iterator[Rooms]:
    home = Path(shutil.copytree(new_home, tmp_path / "home"))
    with open_register(home, receipts=False, clock=clock) as rooms:
        rooms.register.sign_on("2", "246810")
        yield rooms
        assert not [finding for finding in verify_file(rooms.home.journal).findings if finding.level == "broken"]


def sell(rooms: Rooms, code: str = BREAD) -> None:
    rooms.register.scan(code)
    rooms.register.pay()
    rooms.register.take(SaleTender(kind="cash", amount_minor=rooms.register.snapshot().left_in_cash_minor))
    rooms.register.next_sale()


def central_takes_all(rooms: Rooms) -> None:
    """Let central have every sale that waits, by its answers as a replay keeps them."""
    at = rooms.clock.now().isoformat(timespec="milliseconds")
    rooms.holding.refresh()
    waiting = rooms.holding.state.seqs("waiting")
    rooms.marks.add(msgspec.convert({"id": 0, "seq": seq, "outcome": "accepted", "at": at}, Mark) for seq in waiting)
    rooms.holding.refresh()


def report(rooms: Rooms) -> OutageReport:
    return report_of(rooms.journal, rooms.marks, rooms.holding, rooms.clock)


def only(rooms: Rooms) -> OutageStory:
    [story] = report(rooms).outages
    return story


def seen(rooms: Rooms, clock: HandClock, start: datetime, end: datetime, replay: timedelta = REPLAY) -> None:
    """Live through an outage that the register sees itself: it sells, central comes back and has all a while later."""
    clock.time = start
    rooms.watch.central_answered(up=False)
    clock.time = start + FIRST
    sell(rooms)
    clock.time = end
    rooms.watch.central_answered(up=True)
    clock.time = end + replay
    central_takes_all(rooms)
    assert rooms.outages.end_recovered(held=rooms.holding.count, back_at=rooms.watch.up_since) is not None


def told(rooms: Rooms, clock: HandClock, start: datetime, end: datetime) -> None:
    """Live through an outage that a person declares and ends."""
    clock.time = start
    rooms.outages.declare("2")
    clock.time = start + FIRST
    sell(rooms)
    clock.time = end
    rooms.outages.end("2")
    clock.time = end + REPLAY
    central_takes_all(rooms)


# --- what happened elsewhere -----------------------------------------------------------------------------------------


def documented() -> list[Down]:
    """Return the outages that have a whole start and end, in order."""
    rows = csv.DictReader(real_data("outages/outages.csv").read_text(encoding="utf-8").splitlines())
    found = []
    for row in rows:
        if row["duration_min"] and row["start"][10:11] == row["end"][10:11] == "T":
            start, end = datetime.fromisoformat(row["start"]), datetime.fromisoformat(row["end"])
            found.append(Down(row["id"], start, end, int(row["duration_min"]), row["precision"].startswith("exact")))
    return sorted(found, key=lambda down: down.start)


def test_outages_that_were_documented_are_as_long_as_the_documents_say(rooms: Rooms, clock: HandClock) -> None:
    downs = documented()
    assert len(downs) == 24
    lived: list[Down] = []
    for down in downs:
        if lived and down.start < lived[-1].end + HOUR:
            # Somebody else's at the same time: a register has one outage at once.
            continue
        (seen if len(lived) % 2 else told)(rooms, clock, down.start, down.end)
        lived.append(down)
    stories = report(rooms).outages
    assert len(stories) == len(lived) == 21
    for place, (down, story) in enumerate(zip(lived, stories, strict=True)):
        spent = int((down.end - down.start).total_seconds())
        # One that its replay ends was open until central had it all.
        replay_s = int(REPLAY.total_seconds()) if place % 2 else 0
        assert story.length_s == spent + replay_s, down.name
        assert story.first_sale_s == 40, down.name
        assert story.recovered_s == spent + REPLAY.total_seconds(), down.name
        assert story.recovery_s == REPLAY.total_seconds(), down.name
        if down.is_exact:
            # One of the sources has counted its seconds down.
            assert abs(story.length_s - replay_s - 60 * down.minutes) <= 60, down.name


def test_a_backlog_is_an_incident_of_its_own(rooms: Rooms, clock: HandClock) -> None:
    downs = {down.name: down for down in documented()}
    outage, drain = downs["square-2023-09-07"], downs["square-2023-09-07-drain"]
    assert outage.end == drain.start
    seen(rooms, clock, outage.start, outage.end, replay=drain.end - drain.start)
    story = only(rooms)
    assert story.recovery_s == 60 * drain.minutes
    assert story.recovered_s == 60 * (outage.minutes + drain.minutes)
    year = year_of(report(rooms), (), 2023)
    assert year.report.median_recovery_s == 31_080, "eight hours and a half: far over the goal"


# --- what is hard to count -------------------------------------------------------------------------------------------


def test_an_outage_over_midnight_and_over_the_end_of_a_year_is_one_and_belongs_to_its_beginning(
    rooms: Rooms, clock: HandClock
) -> None:
    start = datetime.fromisoformat("2025-12-31T23:10:00-05:00")
    seen(rooms, clock, start, start + 3 * HOUR)
    story = only(rooms)
    assert (story.length_s, story.first_sale_s, story.recovered_s) == (10_925, 40, 10_925)
    before, after = (year_of(report(rooms), (), year) for year in (2025, 2026))
    assert [month.lengths_s for month in before.months] == [()] * 11 + [(10_925,)]
    assert after.stories == ()
    assert after.report.total_s == 0


def test_an_outage_in_the_night_in_which_the_clocks_change_is_as_long_as_it_was(rooms: Rooms, clock: HandClock) -> None:
    start = datetime.fromisoformat("2026-03-29T01:30:00+01:00")
    seen(rooms, clock, start, datetime.fromisoformat("2026-03-29T03:30:00+02:00"))
    assert only(rooms).length_s == 3_600 + 125


def test_a_clock_that_goes_back_makes_no_outage_shorter(rooms: Rooms, clock: HandClock) -> None:
    start = clock.time
    rooms.outages.declare("2")
    clock.time = start + 20 * MINUTE
    rooms.duties.no_sale("Change for a customer")
    # After an hour and a quarter less, by the clock, somebody sells for the first time.
    clock.time = start - 55 * MINUTE
    sell(rooms)
    assert only(rooms).first_sale_s == 1_200
    clock.time = start - 45 * MINUTE
    assert only(rooms).length_s == 1_800
    sell(rooms)
    clock.time = start - 2 * HOUR
    sell(rooms)
    clock.time = start - 2 * HOUR + 15 * MINUTE
    rooms.outages.end("2")
    clock.time += 5 * MINUTE
    central_takes_all(rooms)
    story = only(rooms)
    assert (story.length_s, story.first_sale_s, story.outage.sales) == (2_700, 1_200, 3)
    assert (story.recovered_s, story.recovery_s) == (3_000, 300)


def test_an_outage_that_the_watch_saw_ahead_of_the_clock_begins_now(rooms: Rooms, clock: HandClock) -> None:
    rooms.watch.central_answered(up=False)
    clock.time -= HOUR
    sell(rooms)
    story = only(rooms)
    assert (story.outage.noticed, story.outage.sales) == ("watch", 1)
    assert datetime.fromisoformat(story.outage.since) == clock.time


def test_two_outages_a_minute_apart_share_nothing(rooms: Rooms, clock: HandClock) -> None:
    start = clock.time
    seen(rooms, clock, start, start + 10 * MINUTE)
    clock.time += MINUTE
    second = clock.time
    told(rooms, clock, second, second + 5 * MINUTE)
    one, two = report(rooms).outages
    assert (one.length_s, one.first_sale_s, one.recovered_s, one.outage.sales) == (725, 40, 725, 1)
    assert (two.length_s, two.first_sale_s, two.recovered_s, two.outage.sales) == (300, 40, 425, 1)
    assert datetime.fromisoformat(two.outage.since) - datetime.fromisoformat(one.outage.ended_at) == MINUTE


def test_the_sales_of_an_outage_are_at_central_once_its_own_are(rooms: Rooms, clock: HandClock) -> None:
    start = clock.time
    rooms.outages.declare("2")
    clock.time += FIRST
    sell(rooms)
    clock.time = start + 10 * MINUTE
    rooms.outages.end("2")
    assert only(rooms).recovered_s is None
    clock.time += MINUTE
    central_takes_all(rooms)
    assert only(rooms).recovered_s == 660
    sell(rooms, MILK)
    clock.time += HOUR
    central_takes_all(rooms)
    assert only(rooms).recovered_s == 660, "a later sale belongs to no outage"


def test_where_only_the_catalogue_was_down_central_never_was_away(rooms: Rooms, clock: HandClock) -> None:
    start = clock.time
    clock.time = start - 2 * HOUR
    rooms.watch.central_answered(up=True)
    clock.time = start
    rooms.outages.declare("2", reason="Half of the price list is missing")
    clock.time += FIRST
    sell(rooms)
    clock.time = start + 30 * MINUTE
    central_takes_all(rooms)
    rooms.outages.end_recovered(held=0, back_at=rooms.watch.up_since)
    story = only(rooms)
    assert (story.length_s, story.first_sale_s, story.recovered_s) == (1_800, 40, 1_800)
    assert story.recovery_s is None, "nobody saw central come back, so no time runs from there"
    # Ended by hand, it was over when a person said so.
    clock.time += HOUR
    rooms.outages.declare("2", reason="Half of the price list is missing")
    sell(rooms)
    clock.time += 10 * MINUTE
    rooms.outages.end("2", back_at=rooms.watch.up_since)
    clock.time += MINUTE
    central_takes_all(rooms)
    assert report(rooms).outages[1].recovery_s == 60


def test_an_outage_of_less_than_a_second_has_seen_central_come_back(rooms: Rooms, clock: HandClock) -> None:
    clock.time += timedelta(milliseconds=700)
    rooms.outages.declare("2")
    sell(rooms)
    rooms.watch.central_answered(up=True)
    clock.go(40)
    central_takes_all(rooms)
    rooms.outages.end_recovered(held=0, back_at=rooms.watch.up_since)
    assert only(rooms).recovery_s == 40


def test_an_outage_in_which_nobody_sold_has_a_length_and_nothing_else(rooms: Rooms, clock: HandClock) -> None:
    rooms.outages.declare("2")
    clock.time += 10 * MINUTE
    rooms.outages.end("2")
    story = only(rooms)
    assert (story.length_s, story.first_sale_s, story.recovered_s, story.recovery_s) == (600, None, None, None)
    found = report(rooms)
    assert (found.median_first_sale_s, found.median_recovery_s) == (None, None)


def test_without_an_outage_every_figure_is_nothing(rooms: Rooms) -> None:
    found = report(rooms)
    assert (found.outages, found.sales, found.total_s) == ((), 0, 0)
    assert {found.longest_s, found.median_s, found.median_first_sale_s, found.median_recovery_s} == {None}
    nothing = told_of_outages(rooms.opened, found, (), "2026-11-12T10:00:00-05:00", 2026)
    [row] = csv.DictReader(as_csv(nothing).decode().splitlines())
    assert (row["row"], row["outages"], row["longest_s"], row["value_in_all"]) == ("figures", "0", "", "0.00")
    assert json.loads(as_json(nothing))["outages"] == []


def test_two_hundred_outages_are_two_hundred(rooms: Rooms, clock: HandClock) -> None:
    start = datetime(2026, 1, 1, 8, tzinfo=UTC)
    for day in range(200):
        clock.time = start + timedelta(days=day)
        rooms.outages.declare("2")
        clock.time += timedelta(minutes=day + 1)
        rooms.outages.end("2")
    found = report(rooms)
    assert [story.length_s for story in found.outages] == [60 * (day + 1) for day in range(200)]
    assert (found.total_s, found.longest_s, found.median_s) == (60 * 20_100, 12_000, 6_030)
    year = year_of(found, (), 2026, "longest")
    assert sum(len(month.lengths_s) for month in year.months) == 200
    assert [story.outage.number for story in year.stories[:2]] == [200, 199]
    told = told_of_outages(rooms.opened, found, (), "2026-12-31T23:00:00+00:00", 2026)
    assert as_csv(told).count(b"\r\n") == 202


def test_a_drill_in_which_the_clock_goes_back_reached_no_goal_for_it(tmp_path: Path, clock: HandClock) -> None:
    home = make_home(tmp_path)
    with start_drill(home, scenario_name="first-sale", clock=clock, receipts=False) as drill:
        clock.time += timedelta(seconds=90)
        drill.register.sign_on("7", "1234")
        clock.time -= HOUR
        sell(drill)
        clock.time += timedelta(seconds=10)
        assert drill.practice.view().running_s == 100
        drill.practice.end()
    [story] = told_of(home).drills
    assert (story.score.first_sale_s, story.score.reached, story.score.whole_s) == (90, False, 100)
    assert [task.seconds for task in story.score.done] == [90]


# --- the command line ------------------------------------------------------------------------------------------------


def test_the_command_line_writes_the_report_in_every_form(tmp_path: Path) -> None:
    home = make_home(tmp_path)
    a_year(home, HandClock(), BREAD)
    csv_file, json_file = tmp_path / "all.csv", tmp_path / "2025.json"
    wrote = posfallback("outage", "report", "--format", "csv", "--out", str(csv_file), home=home)
    assert (wrote.returncode, wrote.stdout) == (0, f"Wrote 7 outages, 5 drills to {csv_file}.\n")
    kinds = [row["row"] for row in csv.DictReader(csv_file.read_text(encoding="utf-8").splitlines())]
    assert kinds == ["outage"] * 7 + ["drill"] * 5 + ["figures"]
    wrote = posfallback("outage", "report", "--year", "2025", "--out", str(json_file), "--json", home=home)
    data = json_file.read_bytes()
    assert json.loads(wrote.stdout) == {
        "out": str(json_file),
        "format": "json",
        "year": 2025,
        "outages": 1,
        "drills": 0,
        "bytes": len(data),
    }
    shown = posfallback("outage", "report", "--year", "2025", "--format", "json", home=home)
    assert shown.stdout.encode() == data
    said = posfallback("outage", "report", "--year", "2025", "--json", home=home)
    assert json.loads(said.stdout) == json.loads(data)
    paper = posfallback("outage", "report", "--year", "2025", "--format", "txt", home=home).stdout
    assert "OUTAGES AND DRILLS" in paper
    assert posfallback("outage", "report", "--out", str(tmp_path / "a.pdf"), home=home).returncode == 0
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    for wrong in (("--format", "xlsx"), ("--out", str(tmp_path / "report"))):
        refused = posfallback("outage", "report", *wrong, "--json", home=home)
        assert (refused.returncode, json.loads(refused.stdout)["refused"]["code"]) == (1, "report-format")
    assert not (tmp_path / "report").exists()
