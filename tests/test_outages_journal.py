"""Outages in the book: one at a time, named without a gap, and every sale knows where it stands in the one it met."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path

import msgspec
from book import DAY, at, chained, just, opened, sale, shift_opened, till_of
from hypothesis import given
from hypothesis import strategies as st

from posfallback.domain.facts import AnyFact, OutageDeclared, OutageEnded, SaleCompleted
from posfallback.journal.codec import decode
from posfallback.journal.entry import Entry
from posfallback.journal.folds import Till
from posfallback.journal.outages import OutageBook
from posfallback.journal.verify import verify
from posfallback.storage.journal import SqliteJournal

replace = msgspec.structs.replace
FIRST, SECOND = "012-03-OUT-F1", "012-03-OUT-F2"


def declared(number: int = 1, outage: str = "") -> OutageDeclared:
    return OutageDeclared(
        v=1,
        at=at(2),
        business_date=DAY,
        outage=outage or f"012-03-OUT-F{number}",
        number=number,
        since=at(),
        noticed="watch",
        who="901",
        reason="Central does not answer",
    )


def ended(outage: str, sales: int, value_minor: int) -> OutageEnded:
    return OutageEnded(
        v=1, at=at(3), business_date=DAY, outage=outage, sales=sales, value_minor=value_minor, noticed="person", who="9"
    )


def rung(number: int, outage: str = "", outage_sale: int = 0) -> SaleCompleted:
    return replace(sale(number, lines=1), outage=outage, outage_sale=outage_sale)


def found(facts: Iterable[AnyFact]) -> list[tuple[str, int]]:
    return [(finding.code, finding.seq) for finding in verify(chained([opened(), shift_opened(), *facts]))]


TOTAL = rung(1).total_minor


def test_a_book_with_outages_one_after_the_other_is_sound() -> None:
    assert (
        found(
            [
                rung(1),
                declared(1),
                rung(2, FIRST, 1),
                rung(3, FIRST, 2),
                ended(FIRST, 2, 2 * TOTAL),
                rung(4),
                declared(2),
                rung(5, SECOND, 1),
            ]
        )
        == []
    )


def test_outages_that_overlap_or_skip_a_number_or_have_another_registers_name_are_found() -> None:
    assert found([declared(1), declared(2)]) == [("outage", 4)]
    assert found([declared(2)]) == [("outage", 3)]
    assert found([declared(1), ended(FIRST, 0, 0), declared(1)]) == [("outage", 5)]
    assert found([declared(1, "012-04-OUT-F1")]) == [("outage", 3)]


def test_an_end_of_none_of_another_or_with_other_figures_is_found() -> None:
    assert found([ended(FIRST, 0, 0)]) == [("outage", 3)]
    assert found([declared(1), ended(SECOND, 0, 0)]) == [("outage", 4)]
    assert found([declared(1), rung(1, FIRST, 1), ended(FIRST, 2, TOTAL)]) == [("outage", 5)]
    assert found([declared(1), rung(1, FIRST, 1), ended(FIRST, 1, TOTAL + 1)]) == [("outage", 5)]


def test_a_sale_that_is_not_where_it_says_is_found_once() -> None:
    assert found([rung(1, FIRST, 1)]) == [("outage-sale", 3)]
    assert found([declared(1), rung(1)]) == [("outage-sale", 4)]
    assert found([declared(1), rung(1, FIRST, 1), rung(2, FIRST, 3), rung(3, FIRST, 4)]) == [("outage-sale", 5)]
    assert found([declared(1), rung(1, SECOND, 1)]) == [("outage-sale", 4)]


def test_one_damaged_entry_is_told_once_whatever_it_said_of_an_outage() -> None:
    first: list[AnyFact] = [declared(1), rung(1, FIRST, 1), rung(2, FIRST, 2), ended(FIRST, 2, 2 * TOTAL)]
    entries = chained([opened(), shift_opened(), *first, rung(3), declared(2), rung(4, SECOND, 1)])
    for damaged in range(2, len(entries)):
        told = list(verify(spoilt(entries, damaged)))
        assert [finding.code for finding in told] == ["seal"], f"entry {damaged + 1}: {told}"


def spoilt(entries: list[Entry], index: int) -> list[Entry]:
    return [
        replace(entry, body=entry.body.replace("2026", "2027", 1)) if place == index else entry
        for place, entry in enumerate(entries)
    ]


Steps = st.lists(st.sampled_from(["declare", "end", "sale", "shift", "close"]), max_size=40)


def book_of(steps: Iterable[str]) -> list[AnyFact]:
    """Return what a register would seal when somebody tries this; a step that is refused seals nothing."""
    till = Till()
    facts: list[AnyFact] = []

    def seal(fact: AnyFact) -> None:
        facts.append(fact)
        till.apply(len(facts), fact)

    seal(opened())
    number = 0
    for step in steps:
        if step == "declare" and not till.outage:
            seal(declared(till.last_outage + 1))
        elif step == "end" and till.outage:
            seal(ended(till.outage, till.outage_sales, till.outage_value_minor))
        elif step == "shift" and till.state == "closed":
            seal(shift_opened(till.shift + 1))
        elif step == "close" and till.state != "closed":
            seal(till.z(at=at(9), clerk="901"))
        elif step == "sale" and till.state != "closed":
            number += 1
            place = (till.outage, till.outage_sales + 1) if till.outage else ("", 0)
            seal(replace(rung(number, *place), shift=till.shift))
    return facts


@given(Steps)
def test_whatever_is_tried_names_have_no_gap_and_the_sales_of_an_outage_count_from_one(steps: list[str]) -> None:
    facts = book_of(steps)
    entries = chained(facts)
    assert [finding for finding in verify(entries) if finding.level == "broken"] == []
    names = [fact.outage for fact in facts if isinstance(fact, OutageDeclared)]
    assert names == [f"012-03-OUT-F{number}" for number in range(1, len(names) + 1)]
    # The same told once more without a till: by what lies between a declaration and the next end.
    open_now, counted = "", 0
    sums: dict[str, tuple[int, int]] = dict.fromkeys(names, (0, 0))
    for fact in facts:
        if isinstance(fact, OutageDeclared):
            open_now, counted = fact.outage, 0
        elif isinstance(fact, OutageEnded):
            assert (fact.outage, fact.sales, fact.value_minor) == (open_now, *sums[open_now])
            open_now = ""
        elif isinstance(fact, SaleCompleted):
            counted += bool(open_now)
            assert (fact.outage, fact.outage_sale) == (open_now, counted if open_now else 0)
            if open_now:
                sums[open_now] = (counted, sums[open_now][1] + fact.total_minor)
    book = OutageBook()
    for entry in entries:
        book.apply(entry)
    assert {each.outage: (each.sales, each.value_minor) for each in book.outages} == sums
    assert [each.ended_at == "" for each in book.outages].count(True) == bool(open_now)


@given(Steps, st.integers(min_value=0, max_value=41))
def test_a_till_that_was_put_away_and_read_on_stands_where_one_made_anew_stands(steps: list[str], cut: int) -> None:
    entries = chained(book_of(steps))
    kept = msgspec.msgpack.decode(msgspec.msgpack.encode(till_of(entries[:cut])), type=Till)
    for entry in entries[cut:]:
        kept.apply(entry.seq, decode(entry.body))
    assert kept == till_of(entries)


SEALER = """
import sys
from pathlib import Path
from posfallback.bootstrap import open_register
from posfallback.domain.facts import SaleTender

with open_register(Path(sys.argv[1]), receipts=False) as rooms:
    register, outages = rooms.register, rooms.outages
    if register.snapshot().state == "signed-off":
        register.sign_on("7", "")
    print("ready", flush=True)
    while True:
        if outages.open:
            outages.end("7")
        print("DECLARED", outages.declare("7").seq, flush=True)
        for _ in range(2):
            if register.basket_id:
                register.abandon("Customer left")
            register.scan("9520000000011")
            register.pay()
            register.take(SaleTender(kind="cash", amount_minor=340))
            print("SOLD", register.snapshot().last.seq, flush=True)
"""


def test_a_register_that_is_killed_between_any_two_lines_leaves_true_outages(tmp_path: Path) -> None:
    from rooms import make_register

    home = make_register(tmp_path)
    here = Path(__file__).resolve().parent
    environment = {**os.environ, "PYTHONPATH": f"{here}{os.pathsep}{here.parent}"}
    told: dict[int, str] = {}
    for pause_s in (0.0, 0.02, 0.05, 0.09, 0.15, 0.25):
        with subprocess.Popen(
            [sys.executable, "-c", SEALER, str(home)], stdout=subprocess.PIPE, env=environment, text=True
        ) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
            time.sleep(pause_s)
            process.send_signal(signal.SIGKILL)
            for line in process.stdout.read().splitlines(keepends=True):
                if line.endswith("\n"):
                    what, seq = line.split()
                    told[int(seq)] = what
        with SqliteJournal.open(home / "journal.sqlite3") as journal:
            assert [finding for finding in journal.verify() if finding.level == "broken"] == []
            kinds = {entry.seq: decode(entry.body) for entry in journal.entries()}
    assert len(told) > 5
    for seq_told, what_told in told.items():
        assert isinstance(kinds[seq_told], OutageDeclared if what_told == "DECLARED" else SaleCompleted)
    sold = [fact for fact in kinds.values() if isinstance(fact, SaleCompleted)]
    assert all(fact.outage for fact in sold)
    assert {fact.outage_sale for fact in sold} == {1, 2}


def test_a_book_is_sealed_from_bytes_of_before_there_were_outages(tmp_path: Path) -> None:
    """A sale without an outage has the bytes that it always had."""
    with SqliteJournal.create(tmp_path / "journal.sqlite3", opened()) as journal:
        journal.seal(just(shift_opened()))
        assert "outage" not in journal.seal(just(rung(1))).body
        assert "outage" not in journal.seal(just(till_of(journal.entries()).z(at=at(9), clerk="901"))).body
