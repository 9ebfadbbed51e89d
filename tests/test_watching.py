"""The strip tells the truth: central only as it answered, held figures as the journal has them."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from central_world import sale
from hand_clock import NEW_YORK, HandClock
from replay_world import Desk, NearCentral, facts

from posfallback.domain.staff import StaffMember
from posfallback.services.holding import Holding
from posfallback.services.ports import CatalogueInfo, Mark
from posfallback.services.printers import PrintView
from posfallback.services.watching import Watch
from posfallback.storage.catalogue import SqliteCatalogue
from posfallback.storage.staff import StaffFile

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=NEW_YORK)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path, facts(5, strange=[4]))
    yield made
    made.close()


def printer(state: str = "good", what: str = "", waiting: int = 0) -> PrintView:
    assert state in {"good", "bad", "unknown", "none"}
    return PrintView(
        state=state,  # type: ignore[arg-type]
        what=what,
        waiting=waiting,
        in_doubt=(),
        last_seq=0,
        last_state="",
        printed_seq=0,
    )


def watch_of(
    desk: Desk,
    clock: HandClock,
    view: PrintView | None = None,
    *,
    has_central: bool = True,
    mended: tuple[str, ...] = (),
) -> Watch:
    return Watch(
        journal=desk.journal,
        holding=Holding(desk.journal, desk.marks),
        catalogue=SqliteCatalogue(desk.folder / "catalogue.sqlite3"),
        staff=StaffFile(desk.folder / "staff.toml"),
        printer=lambda: view or printer(),
        clock=clock,
        store="012",
        register="03",
        has_central=has_central,
        mended=mended,
    )


def test_central_is_unknown_until_it_has_answered(desk: Desk) -> None:
    clock = HandClock(NOON)
    watch = watch_of(desk, clock)
    assert (watch.strip("").central, watch.strip("").since) == ("unknown", "")
    clock.time += timedelta(minutes=1)
    watch.central_answered(up=False)
    clock.time += timedelta(minutes=41)
    watch.central_answered(up=False)
    assert (watch.strip("").central, watch.strip("").since) == ("down", "2026-11-23T12:01:00-05:00")
    watch.central_answered(up=True)
    assert (watch.strip("").central, watch.strip("").since) == ("up", "2026-11-23T12:42:00-05:00")


def test_a_register_on_its_own_has_no_central(desk: Desk) -> None:
    watch = watch_of(desk, HandClock(NOON), has_central=False)
    assert watch.strip("").central == "none"


def test_the_held_figures_follow_every_sale_and_every_answer(desk: Desk) -> None:
    watch = watch_of(desk, HandClock(NOON))
    strip = watch.strip("7")
    assert (strip.held_count, strip.held_value_minor) == (5, 4 * 349 + 999)
    assert strip.oldest_held_at == "2026-11-23T10:15:00-05:00"
    assert (strip.store, strip.register, strip.clerk) == ("012", "03", "7")
    desk.seal([sale(6)])
    assert watch.strip("7").held_count == 6
    desk.replay(NearCentral(desk.folder))
    strip = watch.strip("7")
    assert (strip.held_count, strip.held_value_minor, strip.oldest_held_at) == (0, 0, "")
    assert strip.parked_count == 1


def test_after_a_long_replay_the_strip_catches_up_in_steps(desk: Desk) -> None:
    watch = watch_of(desk, HandClock(NOON))
    desk.marks.add(Mark(id=0, seq=3, outcome="sent", at=NOON.isoformat()) for _ in range(12_000))
    desk.marks.add([Mark(id=0, seq=3, outcome="accepted", at=NOON.isoformat(), reference="R")])
    counts = [watch.strip("").held_count for _ in range(3)]
    assert counts == [5, 5, 4]


def lights(watch: Watch) -> dict[str, tuple[str, str]]:
    return {light.name: (light.state, light.message) for light in watch.lights()}


def test_the_card_says_what_is_not_ready_and_what_still_works(desk: Desk) -> None:
    clock = HandClock(NOON)
    watch = watch_of(desk, clock, printer("bad", "The paper is out.", 2), mended=("entry_no_update",))
    card = lights(watch)
    assert card["Sealed journal"][0] == "caution"
    assert card["Price list"] == ("caution", "None loaded. Key each item with its price.")
    assert card["Printer"] == ("caution", "The paper is out. 2 receipts wait.")
    assert card["Clerks"][0] == "caution"
    assert card["Clock"] == ("good", "Not behind the last sale")
    assert card["Central POS"] == ("caution", "Not heard of yet. Sales are kept here.")
    clock.time -= timedelta(hours=3)
    watch.central_answered(up=False)
    card = lights(watch)
    assert card["Clock"][0] == "caution"
    assert card["Central POS"] == ("caution", "Down since 09:00. Sales are kept here.")
    watch.central_answered(up=True)
    assert lights(watch)["Central POS"] == ("good", "Answers")


def test_a_parked_sale_is_on_the_card(desk: Desk) -> None:
    watch = watch_of(desk, HandClock(NOON))
    desk.replay(NearCentral(desk.folder))
    watch.strip("")
    assert lights(watch)["Parked sales"] == ("caution", "1 sale is parked: a manager has to decide.")


def test_a_ready_register_has_seven_good_lights(desk: Desk) -> None:
    class Loaded(SqliteCatalogue):
        def info(self) -> CatalogueInfo:
            return CatalogueInfo(items=18_412, version="1", loaded_at="2026-11-23T05:30:00-05:00")

    class Staffed(StaffFile):
        def members(self) -> tuple[StaffMember, ...]:
            return (StaffMember(number="7", name="Mara K.", role="clerk", pin_hash=""),)

    watch = Watch(
        journal=desk.journal,
        holding=Holding(desk.journal, desk.marks),
        catalogue=Loaded(desk.folder / "catalogue.sqlite3"),
        staff=Staffed(desk.folder / "staff.toml"),
        printer=printer,
        clock=HandClock(NOON),
        store="012",
        register="03",
        has_central=True,
    )
    watch.central_answered(up=True)
    assert {light.state for light in watch.lights()} == {"good"}
    assert len(watch.lights()) == 7
    assert lights(watch)["Price list"][1] == "05:30, 18\N{NO-BREAK SPACE}412 items"
