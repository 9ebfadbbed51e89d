"""Central sees what no register can: the same paper slip entered at two of them. The first counts, for ever."""

import json
from pathlib import Path

import msgspec
import pytest
from central_world import JOURNAL_ID, chain, opened, sale, shift_opened

from posfallback.collector.books import Books
from posfallback.collector.judge import judge
from posfallback.collector.tables import open_database
from posfallback.collector.tokens import Caller
from posfallback.collector.wire import Result
from posfallback.domain.facts import AnyFact
from posfallback.journal.entry import Entry

ANYBODY = Caller()
OTHER_ID = "0e" * 16
replace = msgspec.structs.replace


@pytest.fixture
def books(tmp_path: Path) -> Books:
    return Books(open_database(f"sqlite:///{tmp_path / 'central.sqlite3'}"), lambda fact, _mapped: judge(fact, None))


def slip(number: int, text: str, total: int | None = None) -> AnyFact:
    return replace(sale(number, total=total), slip=text, entered_by="901", written_total_minor=349)


def of_register(register: str, *facts: AnyFact) -> list[Entry]:
    journal_id = JOURNAL_ID if register == "03" else OTHER_ID
    return chain([opened(journal_id, register=register), shift_opened(), *facts])


def problem(result: Result) -> dict[str, str]:
    assert isinstance(result.problem, msgspec.Raw)
    found: dict[str, str] = json.loads(bytes(result.problem))
    return found


def test_a_slip_entered_at_two_registers_counts_once(books: Books) -> None:
    first = of_register("03", slip(1, "012-03-S000041"))
    second = of_register("05", slip(1, "012-03-S000041"), slip(2, "012-03-S000042"))
    assert [result.outcome for result in books.take(JOURNAL_ID, first, ANYBODY).results] == ["accepted"] * 3
    results = books.take(OTHER_ID, second, ANYBODY).results
    assert [result.outcome for result in results] == ["accepted", "accepted", "rejected", "accepted"]
    assert problem(results[2])["code"] == "slip-entered-twice"
    assert problem(results[2])["slip"] == "012-03-S000041"
    assert books.account(OTHER_ID, ANYBODY).sales == 1
    again = books.take(OTHER_ID, second, ANYBODY).results
    assert [result.outcome for result in again] == ["duplicate", "duplicate", "rejected", "duplicate"]
    repeated = books.take(JOURNAL_ID, first, ANYBODY).results
    assert [result.outcome for result in repeated] == ["duplicate"] * 3


def test_a_slip_within_one_batch_and_one_that_is_rejected_for_itself(books: Books) -> None:
    entries = of_register(
        "03", slip(1, "012-03-S000001", total=999), slip(2, "012-03-S000001"), slip(3, "012-03-S000001")
    )
    results = books.take(JOURNAL_ID, entries, ANYBODY).results
    assert [result.outcome for result in results[2:]] == ["rejected", "accepted", "rejected"]
    assert [problem(result)["code"] for result in (results[2], results[4])] == ["sums-differ", "slip-entered-twice"]
