"""Parked sales: told in plain words, decided by a person, the decision sealed, and judged again in its light."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from central_world import JOURNAL_ID, collector, opened, sale, shift_opened
from replay_world import Desk, NearCentral, assert_each_sale_once, connector, facts

from posfallback.domain.errors import Refusal
from posfallback.domain.facts import ParkedDecided
from posfallback.journal.codec import decode
from posfallback.journal.entry import Entry
from posfallback.services.parked import Decision, decide, parked_list

KNOWN = {"00852421006143"}
NEW = "00000000090162"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Give a day whose second sale (entry 4) holds a code that central does not know."""
    made = Desk(tmp_path, [opened(), shift_opened(), sale(1), sale(2, code=NEW), sale(3)])
    yield made
    made.close()


def central_of(desk: Desk, known: set[str]) -> NearCentral:
    return NearCentral(desk.folder, known=known.__contains__)


def decided(
    desk: Desk, decision: Decision, seq: int = 4, who: str = "7", reason: str = "the item is known now"
) -> Entry:
    return decide(
        desk.journal, desk.marks, desk.holding(), desk.clock, seq=seq, decision=decision, who=who, reason=reason
    )


def test_a_parked_sale_is_told_with_number_reason_and_what_to_do(desk: Desk) -> None:
    desk.replay(central_of(desk, KNOWN))
    (parked,) = parked_list(desk.journal, desk.marks, desk.holding())
    assert parked.seq == 4
    assert parked.receipt == "012-03-F000002"
    assert parked.what == "Sale 012-03-F000002 of 3.49 USD"
    assert "90162" in parked.why
    assert "catalogue" in parked.todo
    assert "retry" in parked.todo
    assert '"code":"unknown-code"' in parked.problem


def test_nothing_parked_is_an_empty_list(desk: Desk) -> None:
    assert parked_list(desk.journal, desk.marks, desk.holding()) == []


def test_a_retried_sale_is_taken_once_central_knows_its_item(desk: Desk) -> None:
    known = set(KNOWN)
    near = central_of(desk, known)
    desk.replay(near)
    assert near.holding(JOURNAL_ID).sales_count == 2
    known.add(NEW)
    before = desk.journal.entry(4)
    entry = decided(desk, "retry")
    fact = decode(entry.body)
    assert isinstance(fact, ParkedDecided)
    assert (fact.journal_id, fact.seq, fact.decision, fact.who) == (JOURNAL_ID, 4, "retry", "7")
    assert fact.business_date == "2026-11-23"
    assert desk.journal.entry(4) == before
    assert desk.holding().count == 1
    desk.replay(near)
    assert near.batches[-2:] == [(6, 6), (4, 4)], "central hears of the decision before it hears of the sale again"
    assert_each_sale_once(desk, near)
    assert parked_list(desk.journal, desk.marks, desk.holding()) == []


def test_a_retry_that_changes_nothing_parks_the_sale_again(desk: Desk) -> None:
    near = central_of(desk, KNOWN)
    desk.replay(near)
    decided(desk, "retry")
    report = desk.replay(near)
    assert report.parked == 1
    assert [parked.seq for parked in parked_list(desk.journal, desk.marks, desk.holding())] == [4]
    assert desk.replay(near).sent == 0


def test_a_waived_sale_is_settled_and_the_proof_adds_up_without_it(desk: Desk) -> None:
    near = central_of(desk, KNOWN)
    desk.replay(near)
    assert not desk.reconcile(near).adds_up
    decided(desk, "waive", reason="entered at central by hand")
    assert desk.holding().count == 0
    desk.replay(near)
    report = desk.reconcile(near)
    assert (report.waived.count, report.waived.value) == (1, "3.49")
    assert (report.difference.count, report.difference.value) == (0, "0.00")
    assert report.adds_up
    with pytest.raises(Refusal, match="not parked"):
        decided(desk, "retry")
    near.known = {*KNOWN, NEW}.__contains__
    assert desk.replay(near).sent == 0
    assert near.holding(JOURNAL_ID).sales_count == 2


@pytest.mark.parametrize("decision", ["retry", "waive"])
def test_a_decision_that_was_sealed_and_not_marked_is_found(desk: Desk, decision: Decision) -> None:
    known = set(KNOWN)
    near = central_of(desk, known)
    desk.replay(near)
    known.add(NEW)
    desk.seal(
        [
            ParkedDecided(
                v=1,
                at="2026-11-24T08:00:00-05:00",
                business_date="2026-11-23",
                journal_id=JOURNAL_ID,
                seq=4,
                decision=decision,
                who="7",
                reason="the power went",
            )
        ]
    )
    assert desk.holding().state.state(4) == "parked"
    desk.replay(near)
    assert desk.reconcile(near).adds_up
    assert desk.holding().state.state(4) == ("duplicate" if decision == "retry" else "waived")


@pytest.mark.parametrize(
    ("seq", "who", "reason", "code"),
    [
        (3, "7", "why not", "not-parked"),
        (99, "7", "why not", "not-parked"),
        (0, "7", "why not", "not-parked"),
        (4, " ", "why not", "who-missing"),
        (4, "7", "", "reason-missing"),
        (4, "7", "paid by 4111 1111 1111 1111", "card-number"),
        (4, "4111111111111111", "by mistake", "card-number"),
    ],
)
def test_a_decision_that_cannot_be_meant_is_refused_and_seals_nothing(
    desk: Desk, seq: int, who: str, reason: str, code: str
) -> None:
    desk.replay(central_of(desk, KNOWN))
    with pytest.raises(Refusal) as caught:
        decided(desk, "waive", seq, who, reason)
    assert caught.value.code == code
    assert desk.journal.head().seq == 5


def test_a_central_of_another_make_may_give_its_reasons_in_its_own_words(tmp_path: Path) -> None:
    from posfallback.services.ports import Mark

    desk = Desk(tmp_path, facts(2))
    desk.marks.add(
        [
            Mark(id=0, seq=3, outcome="parked", at="2026-11-24T08:00:00-05:00", problem='{"title": "No such till"}'),
            Mark(id=0, seq=4, outcome="parked", at="2026-11-24T08:00:00-05:00", problem="E4711"),
            Mark(id=0, seq=2, outcome="parked", at="2026-11-24T08:00:00-05:00", problem="{}"),
        ]
    )
    shift, first, second = parked_list(desk.journal, desk.marks, desk.holding())
    assert shift.what == "Entry 2 (ShiftOpened)"
    assert shift.receipt == ""
    assert shift.why == "Central gave no reason."
    assert first.why == "No such till."
    assert second.why == "E4711."
    assert "retry" in second.todo
    desk.close()


def test_over_a_real_socket_with_a_catalogue_that_learns(desk: Desk, tmp_path: Path) -> None:
    catalogue = tmp_path / "central.csv"
    catalogue.write_text("code,name,price\n852421006143,Rye bread,3.49\n", encoding="utf-8")
    with collector(tmp_path, catalogue=str(catalogue), reject_unknown_codes=True) as central:
        http = connector(central.url)
        assert desk.replay(http).parked == 1
        central.kill()
        catalogue.write_text("code,name,price\n852421006143,Rye bread,3.49\n90162,Plums,3.49\n", encoding="utf-8")
        central.start()
        decided(desk, "retry")
        desk.replay(http)
        assert_each_sale_once(desk, http)
        http.close()
