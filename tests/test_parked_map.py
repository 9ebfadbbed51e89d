"""A parked sale whose code central does not know: taken for another item or a department, or handed over to people."""

import itertools
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from central_world import JOURNAL_ID, chain, collector, opened, sale, shift_opened
from replay_world import Desk, NearCentral, assert_each_sale_once, connector

from posfallback.domain.errors import Refusal
from posfallback.domain.facts import CodeMapped, ParkedDecided
from posfallback.domain.item import Item
from posfallback.journal.codec import decode
from posfallback.journal.entry import Entry
from posfallback.services.parked import Decision, decide, find_parked, parked_list
from posfallback.services.parked_codes import read_mapping
from posfallback.services.ports import CatalogueInfo, Mark

BREAD = "00852421006143"
NEW = "00000000090162"
PLUM = "00000000004040"
RECEIPT = "012-03-F000002"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Give a day whose second sale (entry 4) holds a code that central does not know."""
    made = Desk(tmp_path, [opened(), shift_opened(), sale(1), sale(2, code=NEW), sale(3)])
    yield made
    made.close()


def central_of(desk: Desk, *known: str) -> NearCentral:
    return NearCentral(desk.folder, known={BREAD, *known}.__contains__)


def decided(
    desk: Desk, *mappings: str, decision: Decision = "map", seq: int = 4, prices: "Prices | None" = None
) -> Entry:
    codes = tuple(read_mapping(text) for text in mappings)
    return decide(
        desk.journal,
        desk.marks,
        desk.holding(),
        desk.clock,
        seq=seq,
        decision=decision,
        who="7",
        reason="new wrapping",
        codes=codes,
        prices=prices,
    )


class Prices:
    """A price list of plums and bread."""

    def __init__(self, *, empty: bool = False) -> None:
        self._codes = () if empty else (PLUM, BREAD)

    def find(self, code: str) -> Item | None:
        return Item(code=code, name="Plums", price_minor=349) if code in self._codes else None

    def info(self) -> CatalogueInfo:
        return CatalogueInfo(items=len(self._codes))

    def departments(self) -> list[str]:
        return ["Fruit"]


def booked(folder: Path) -> list[tuple[object, ...]]:
    """Read from central's books what codes were mapped to, and what became of the entries."""
    with closing(sqlite3.connect(folder / "central.sqlite3")) as books:
        return books.execute(
            "select seq, code, taken_for, department, decided_seq, state from mapped join entry using (journal_id, seq)"
        ).fetchall()


def test_the_list_names_the_codes_that_central_does_not_know(desk: Desk) -> None:
    desk.replay(central_of(desk))
    (parked,) = parked_list(desk.journal, desk.marks, desk.holding())
    assert (parked.code, parked.codes) == ("unknown-code", (NEW,))
    assert "`map`" in parked.todo
    assert find_parked(desk.journal, RECEIPT.lower()) == find_parked(desk.journal, " 4 ") == 4
    with pytest.raises(Refusal, match="receipt number"):
        find_parked(desk.journal, "012-03-F000099")


def test_a_mapped_sale_goes_behind_its_decision_and_is_booked_under_the_other_code(desk: Desk) -> None:
    near = central_of(desk, PLUM)
    desk.replay(near)
    before = desk.journal.entry(4)
    fact = decode(decided(desk, "90162=4040", prices=Prices()).body)
    assert isinstance(fact, ParkedDecided)
    assert (fact.seq, fact.decision, fact.codes) == (4, "map", (CodeMapped(code=NEW, taken_for=PLUM),))
    assert desk.holding().count == 1
    desk.replay(near)
    assert near.batches[-2:] == [(6, 6), (4, 4)], "central hears of the decision before it hears of the sale again"
    assert desk.journal.entry(4) == before, "not a byte of the sale has changed"
    assert booked(desk.folder) == [(4, NEW, PLUM, "", 6, "accepted")]
    assert_each_sale_once(desk, near)


def test_a_department_is_a_target_too(desk: Desk) -> None:
    near = central_of(desk)
    near.departments = {"Fruit"}
    desk.replay(near)
    decided(desk, "90162=department:Fruit", prices=Prices())
    desk.replay(near)
    assert booked(desk.folder) == [(4, NEW, "", "Fruit", 6, "accepted")]
    assert_each_sale_once(desk, near)


def test_a_map_to_what_central_does_not_know_either_is_parked_again_and_says_so(desk: Desk) -> None:
    near = central_of(desk)
    desk.replay(near)
    decided(desk, "90162=4040", prices=Prices())
    assert desk.replay(near).parked == 1
    (parked,) = parked_list(desk.journal, desk.marks, desk.holding())
    assert f"No item with the code {PLUM} is in central's catalogue; {NEW} was to be taken for it." in parked.why
    assert (parked.codes, parked.taken_for) == ((NEW,), {NEW: PLUM})
    # A second decision takes the place of the first: what was said last is what is booked.
    near.departments = {"Fruit"}
    decided(desk, "90162=department:Fruit", prices=Prices())
    desk.replay(near)
    assert booked(desk.folder) == [(4, NEW, "", "Fruit", 7, "accepted")]
    assert_each_sale_once(desk, near)


def test_to_send_again_after_a_map_is_to_send_it_as_it_is(desk: Desk) -> None:
    near = central_of(desk)
    desk.replay(near)
    decided(desk, "90162=4040", prices=Prices())
    desk.replay(near)
    near.known = {BREAD, NEW}.__contains__
    decided(desk, decision="retry")
    desk.replay(near)
    assert booked(desk.folder) == []
    assert_each_sale_once(desk, near)


def test_each_of_several_codes_may_be_mapped(tmp_path: Path) -> None:
    import msgspec

    first = sale(1, code=NEW)
    other = msgspec.structs.replace(first.lines[0], line=2, code="00000000009016", extended_minor=0)
    desk = Desk(tmp_path, [opened(), shift_opened(), msgspec.structs.replace(first, lines=(*first.lines, other))])
    near = central_of(desk, PLUM)
    desk.replay(near)
    (parked,) = parked_list(desk.journal, desk.marks, desk.holding())
    assert parked.codes == (NEW, "00000000009016")
    decided(desk, "90162=4040", seq=3)
    assert desk.replay(near).parked == 1, "one of two is not enough"
    (parked,) = parked_list(desk.journal, desk.marks, desk.holding())
    assert parked.codes == ("00000000009016",)
    with pytest.raises(Refusal, match="does not ask about the code 90162"):
        decided(desk, "90162=4040", seq=3)
    near.departments = {"Fruit"}
    decided(desk, "9016=department:Fruit", seq=3)
    desk.replay(near)
    assert sorted(booked(desk.folder)) == [
        (3, "00000000009016", "", "Fruit", 5, "accepted"),
        (3, NEW, PLUM, "", 4, "accepted"),
    ]
    assert_each_sale_once(desk, near)
    desk.close()


@pytest.mark.parametrize(
    ("mappings", "seq", "code"),
    [
        (("90162=4040",), 3, "not-parked"),
        (("90162=4040",), 99, "not-parked"),
        ((), 4, "map-nothing"),
        (("90162=4040", "90162=852421006143"), 4, "map-twice"),
        (("4040=852421006143",), 4, "code-not-on-sale"),
        (("90162=90162",), 4, "map-to-itself"),
        (("90162=4041",), 4, "map-no-such-item"),
        (("90162=department:Toys",), 4, "map-no-such-department"),
    ],
)
def test_a_map_that_cannot_be_meant_is_refused_with_a_sentence_and_seals_nothing(
    desk: Desk, mappings: tuple[str, ...], seq: int, code: str
) -> None:
    desk.replay(central_of(desk))
    with pytest.raises(Refusal) as caught:
        decided(desk, *mappings, seq=seq, prices=Prices())
    assert caught.value.code == code
    assert caught.value.message.endswith(".")
    assert desk.journal.head().seq == 5


@pytest.mark.parametrize("text", ["90162", "90162=", "90162=department:", "=4040", "90162=123456789"])
def test_what_is_no_mapping_is_refused(text: str) -> None:
    with pytest.raises(Refusal):
        read_mapping(text)


def test_a_register_without_a_price_list_takes_the_word_of_who_decides(desk: Desk) -> None:
    desk.replay(central_of(desk))
    assert decided(desk, "90162=4041", prices=Prices(empty=True)).seq == 6


def test_what_was_parked_for_another_reason_is_not_mapped(tmp_path: Path) -> None:
    desk = Desk(tmp_path, [opened(), shift_opened(), sale(1, total=999)])
    for seq, problem in ((2, "{}"), (3, '{"code": "sums-differ", "detail": "The lines give 349."}')):
        desk.marks.add([Mark(id=0, seq=seq, outcome="parked", at="2026-11-24T08:00:00-05:00", problem=problem)])
    with pytest.raises(Refusal, match="another reason"):
        decided(desk, "852421006143=4040", seq=3)
    with pytest.raises(Refusal, match="no sale"):
        decided(desk, "90162=4040", seq=2)
    desk.close()


def test_nothing_is_decided_twice_not_even_when_the_power_went_before_the_mark(desk: Desk) -> None:
    near = central_of(desk, PLUM)
    desk.replay(near)
    fact = decode(decided(desk, "90162=4040").body)
    with pytest.raises(Refusal, match="map was decided about it by 7"):
        decided(desk, decision="waive")
    # The mark of the decision is lost with the power.
    (desk.folder / "replay.sqlite3").unlink()
    desk.marks.close()
    from posfallback.storage.marks import SqliteMarks

    desk.marks = SqliteMarks(desk.folder / "replay.sqlite3")
    at = fact.at
    desk.marks.add([Mark(id=0, seq=seq, outcome="accepted", at=at) for seq in (1, 2, 3, 5)])
    desk.marks.add([Mark(id=0, seq=4, outcome="parked", at=at)])
    with pytest.raises(Refusal, match="map was decided about it by 7"):
        decided(desk, decision="waive")
    assert desk.journal.head().seq == 6
    desk.replay(near)
    assert_each_sale_once(desk, near)


def test_what_is_handed_over_is_settled_here_and_stands_apart_in_the_proof(desk: Desk) -> None:
    near = central_of(desk)
    desk.replay(near)
    decided(desk, decision="hand-over")
    holding = desk.holding()
    assert holding.state.state(4) == "handed_over"
    assert holding.count == 0
    desk.replay(near)
    report = desk.reconcile(near)
    assert (report.handed_over.count, report.handed_over.value, report.waived.count) == (1, "3.49", 0)
    assert (report.difference.count, report.adds_up) == (0, True)
    assert any("handed over" in line for line in report.lines())
    with pytest.raises(Refusal, match="hand-over was decided about it by 7"):
        decided(desk, decision="retry")
    # Central keeps it apart, and never takes it by itself.
    near.known = {BREAD, NEW}.__contains__
    (result,) = near.submit(JOURNAL_ID, [desk.entries()[3]]).results
    assert (result.outcome, '"code":"handed-over"' in result.problem) == ("rejected", True)
    with closing(sqlite3.connect(desk.folder / "central.sqlite3")) as books:
        assert books.execute("select state from entry where seq = 4").fetchone() == ("handed",)


def test_a_lost_answer_to_a_decision_is_asked_for_again_and_changes_nothing(desk: Desk) -> None:
    near = central_of(desk, PLUM)
    desk.replay(near)
    decided(desk, "90162=4040")
    # The decision arrives, the answer does not; then the sale does, and its answer is lost as well.
    near.plan = iter(["", "answer", "", "answer"])
    desk.replay(near)
    assert near.batches[-4:] == [(6, 6), (6, 6), (4, 4), (4, 4)]
    assert booked(desk.folder) == [(4, NEW, PLUM, "", 6, "accepted")]
    assert desk.holding().state.state(6) == "duplicate"
    assert_each_sale_once(desk, near)


def test_a_decision_that_an_older_central_did_not_understand_counts_once_it_does(desk: Desk) -> None:
    from posfallback.collector.books import Books
    from posfallback.collector.judge import Mapped, Verdict, judge, not_understood
    from posfallback.collector.tables import open_database
    from posfallback.domain.facts import AnyFact

    def older(fact: AnyFact, mapped: Mapped) -> Verdict:
        if isinstance(fact, ParkedDecided):
            return not_understood("An entry of kind ParkedDecided that is not known here.")
        return judge(fact, {BREAD, PLUM}.__contains__, mapped)

    near = central_of(desk, PLUM)
    near.books = Books(open_database(f"sqlite:///{desk.folder / 'central.sqlite3'}"), older)
    desk.replay(near)
    decided(desk, "90162=4040")
    desk.replay(near)
    assert desk.holding().state.seqs("parked") == [4, 6]
    near.books = Books(open_database(f"sqlite:///{desk.folder / 'central.sqlite3'}"), near._judge)
    decided(desk, decision="retry", seq=6)
    desk.replay(near)
    assert booked(desk.folder) == [(4, NEW, PLUM, "", 6, "accepted")]
    assert_each_sale_once(desk, near)


_LIFE = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[3])
from posfallback.domain.errors import Refusal
from posfallback.services.holding import Holding
from posfallback.services.parked import decide
from posfallback.services.parked_codes import read_mapping
from posfallback.services.replaying import replay
from posfallback.storage.journal import SqliteJournal
from posfallback.storage.marks import SqliteMarks
from posfallback.storage.world import SystemClock, jitter
from replay_world import connector

def step():
    print("step", flush=True)
    sys.stdin.readline()

class Marks(SqliteMarks):
    def add(self, marks):
        step()
        super().add(marks)
        step()

folder, clock = Path(sys.argv[1]), SystemClock()
journal = SqliteJournal.open(folder / "journal.sqlite3")
marks = Marks(folder / "replay.sqlite3")
try:
    decide(journal, marks, Holding(journal, marks), clock, seq=4, decision=sys.argv[4], who="7", reason="killed",
           codes=tuple(read_mapping(text) for text in sys.argv[5:]))
except Refusal as refusal:
    assert refusal.code == "decided-already", refusal.code
replay(journal, marks, connector(sys.argv[2]), clock, jitter=jitter)
"""


@pytest.mark.parametrize("decision", ["map", "hand-over"])
def test_killed_at_any_point_it_is_decided_once_and_booked_once(tmp_path: Path, decision: Decision) -> None:
    catalogue = tmp_path / "central.csv"
    catalogue.write_text("code,name\n852421006143,Rye bread\n4040,Plums\n", encoding="utf-8")
    mappings = ["90162=4040"] if decision == "map" else []
    with collector(tmp_path, catalogue=str(catalogue), reject_unknown_codes=True) as central:
        http = connector(central.url)
        desk = Desk(tmp_path, [opened(), shift_opened(), sale(1), sale(2, code=NEW), sale(3)])
        desk.replay(http)
        desk.close()
        for kill_after in itertools.count(1):
            life = [sys.executable, "-c", _LIFE, str(tmp_path), central.url, str(Path(__file__).parent), decision]
            process = subprocess.Popen(
                [*life, *mappings], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
            )
            assert process.stdin is not None
            assert process.stdout is not None
            steps = 0
            while steps < kill_after and process.stdout.readline():
                steps += 1
                if steps < kill_after:
                    process.stdin.write("\n")
                    process.stdin.flush()
            if steps == kill_after:
                os.kill(process.pid, signal.SIGKILL)
            process.communicate()
            if steps < kill_after:
                assert process.returncode == 0
                break
        assert kill_after > 3
        again = Desk.__new__(Desk)
        from posfallback.storage.journal import SqliteJournal
        from posfallback.storage.marks import SqliteMarks

        again.journal = SqliteJournal.open_read_only(tmp_path / "journal.sqlite3")
        again.marks = SqliteMarks(tmp_path / "replay.sqlite3")
        decisions = [entry for entry in again.entries() if '"kind":"ParkedDecided"' in entry.body]
        assert len(decisions) == 1
        found = again.reconcile(http)
        assert found.adds_up, found.findings
        if decision == "map":
            assert booked(tmp_path) == [(4, NEW, PLUM, "", 6, "accepted")]
            assert_each_sale_once(again, http)
        else:
            assert found.handed_over.count == 1
        again.close()
        http.close()


def test_the_books_of_an_older_collector_are_opened_and_learn_to_map(desk: Desk) -> None:
    near = central_of(desk, PLUM)
    desk.replay(near)
    near.books.close()
    with closing(sqlite3.connect(desk.folder / "central.sqlite3")) as books, books:
        books.execute("drop table mapped")
    again = central_of(desk, PLUM)
    decided(desk, "90162=4040")
    desk.replay(again)
    assert booked(desk.folder) == [(4, NEW, PLUM, "", 6, "accepted")]
    assert_each_sale_once(desk, again)


def test_nobody_can_have_decided_about_what_was_sealed_later(tmp_path: Path) -> None:
    early = ParkedDecided(
        v=1,
        at="2026-11-24T08:00:00-05:00",
        business_date="2026-11-23",
        journal_id=JOURNAL_ID,
        seq=3,
        decision="map",
        who="7",
        reason="guessed",
        codes=(CodeMapped(code=NEW, taken_for=PLUM),),
    )
    near = NearCentral(tmp_path, known={BREAD, PLUM}.__contains__)
    answer = near.submit(JOURNAL_ID, chain([opened(), early, sale(1, code=NEW)]))
    assert [result.outcome for result in answer.results] == ["accepted", "accepted", "rejected"]
    assert (near.holding(JOURNAL_ID).sales_count, booked(tmp_path)) == (0, [])
