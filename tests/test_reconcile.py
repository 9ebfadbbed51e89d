"""Reconcile: the proof is counted from both sides, and says what is wrong when it does not add up."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from central_world import JOURNAL_ID, chain, free_port, opened, sale
from replay_world import Desk, NearCentral, connector, facts

from posfallback.collector.tokens import Caller
from posfallback.domain.errors import Fault
from posfallback.domain.facts import SaleTender
from posfallback.services.ports import Mark


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path, facts(6, strange=[2]))
    yield made
    made.close()


def test_before_the_replay_nothing_adds_up(desk: Desk) -> None:
    report = desk.reconcile(NearCentral(desk.folder))
    assert (report.journal.count, report.waiting.count, report.central.count) == (6, 6, 0)
    assert report.difference == report.journal
    assert not report.adds_up
    assert {finding.code for finding in report.findings} == {"missing-entries", "held-sales"}


def test_a_parked_sale_is_a_finding_until_somebody_has_decided(desk: Desk) -> None:
    near = NearCentral(desk.folder)
    desk.replay(near)
    report = desk.reconcile(near)
    assert (report.accepted.count, report.accepted.value) == (5, "17.45")
    assert (report.parked.count, report.parked.value) == (1, "9.99")
    assert (report.difference.count, report.difference.value) == (1, "9.99")
    assert not report.adds_up
    assert [(finding.code, finding.seq) for finding in report.findings] == [("parked", 4)]


def test_the_sums_by_tender_and_tax_come_from_the_entries(tmp_path: Path) -> None:
    split = msgspec.structs.replace(
        sale(2),
        tenders=(SaleTender(kind="card", amount_minor=300, last4="1111"), SaleTender(kind="cash", amount_minor=100)),
        change_minor=51,
    )
    desk = Desk(tmp_path, [opened(), sale(1), split])
    near = NearCentral(tmp_path)
    desk.replay(near)
    report = desk.reconcile(near)
    assert [(row.kind, row.count, row.value) for row in report.by_tender] == [("card", 1, "3.00"), ("cash", 2, "3.98")]
    assert [(row.code, row.percent, row.base, row.tax) for row in report.by_tax] == [("A", "0", "6.98", "0.00")]
    assert report.adds_up
    assert report.lines()[-1] == "It adds up: every sale is at central once."
    desk.close()


def test_answers_that_were_lost_leave_it_open_although_both_sides_are_equal(tmp_path: Path) -> None:
    desk = Desk(tmp_path, facts(3))
    near = NearCentral(tmp_path)
    near.books.take(JOURNAL_ID, desk.entries(), Caller())
    report = desk.reconcile(near)
    assert report.difference.count == 0
    assert report.waiting.count == 3
    assert not report.adds_up
    desk.replay(near)
    report = desk.reconcile(near)
    assert report.duplicate.count == 3
    assert report.adds_up
    desk.close()


def test_central_holding_other_entries_is_a_broken_finding(desk: Desk) -> None:
    near = NearCentral(desk.folder)
    near.books.take(JOURNAL_ID, chain([opened(), sale(9)]), Caller())
    report = desk.reconcile(near)
    assert [finding.code for finding in report.findings if finding.level == "broken"] == ["tip-differs"]
    assert not report.adds_up


def test_central_holding_more_than_the_journal_is_a_broken_finding(desk: Desk) -> None:
    near = NearCentral(desk.folder)
    near.books.take(JOURNAL_ID, chain(facts(9, strange=[2])), Caller())
    report = desk.reconcile(near)
    assert "central-holds-more" in {finding.code for finding in report.findings if finding.level == "broken"}
    assert not report.adds_up


def test_a_mark_that_claims_too_much_is_found_out(tmp_path: Path) -> None:
    desk = Desk(tmp_path, facts(3))
    near = NearCentral(tmp_path)
    desk.marks.add(
        Mark(id=0, seq=seq, outcome="accepted", at="2026-11-24T08:00:00-05:00", reference="made up")
        for seq in range(1, 6)
    )
    report = desk.reconcile(near)
    assert report.accepted.count == 3
    assert report.difference.count == 3
    assert {"lost-at-central", "sales-differ"} <= {finding.code for finding in report.findings}
    assert not report.adds_up
    desk.close()


def test_without_centrals_word_there_is_no_proof(desk: Desk) -> None:
    with pytest.raises(Fault) as caught:
        desk.reconcile(connector(f"http://127.0.0.1:{free_port()}"))
    assert caught.value.code == "central-unreachable"
