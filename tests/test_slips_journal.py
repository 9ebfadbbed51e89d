"""Paper slips in the book: a number is issued once and entered once, and every one of them is accounted for."""

from collections.abc import Iterable

import msgspec
import pytest
from book import at, chained, opened, sale, shift_opened

from posfallback.domain.errors import Refusal
from posfallback.domain.facts import (
    AnyFact,
    JournalOpened,
    SaleCompleted,
    SlipBlockIssued,
    SlipMissing,
    SlipSpoiled,
    SlipUnreadable,
)
from posfallback.domain.slips import SlipNumber, read_slip_number, slip_prefix
from posfallback.journal.slips import SlipBook
from posfallback.journal.verify import verify

DAY = "2026-11-23"
replace = msgspec.structs.replace


def block(first: int, last: int, prefix: str = "012-03-S") -> SlipBlockIssued:
    return SlipBlockIssued(
        v=1, at=at(2), business_date=DAY, kit="1c" * 16, prefix=prefix, first=first, last=last, issued_to="201"
    )


def slip(number: int, prefix: str = "012-03-S") -> str:
    return str(SlipNumber(prefix, number))


def entered(receipt: int, number: int, **more: object) -> SaleCompleted:
    written = sale(receipt)
    return replace(written, slip=slip(number), entered_by="201", written_total_minor=written.total_minor, **more)


def spoiled(number: int) -> SlipSpoiled:
    return SlipSpoiled(v=1, at=at(3), business_date=DAY, slip=slip(number), who="201", reason="coffee")


def found(facts: Iterable[AnyFact]) -> list[tuple[str, int]]:
    return [(finding.code, finding.seq) for finding in verify(chained([opened(), shift_opened(), *facts]))]


def book_of(facts: Iterable[AnyFact], first: JournalOpened | None = None) -> SlipBook:
    book = SlipBook()
    for entry in chained([first or opened(), shift_opened(), *facts]):
        book.apply(entry)
    return book


def test_a_book_with_slips_that_were_issued_and_entered_once_is_sound() -> None:
    facts: list[AnyFact] = [block(1, 5), entered(1, 2), spoiled(1), block(6, 9), entered(2, 7), entered(3, 5)]
    assert found(facts) == []


def test_a_slip_entered_twice_is_found() -> None:
    assert found([block(1, 5), entered(1, 2), entered(2, 2)]) == [("slip-twice", 5)]
    assert found([block(1, 5), entered(1, 2), spoiled(2)]) == [("slip-twice", 5)]


def test_a_slip_that_was_never_issued_is_found_unless_it_is_another_registers() -> None:
    assert found([block(1, 5), entered(1, 6)]) == [("slip-not-issued", 4)]
    assert found([spoiled(1)]) == [("slip-not-issued", 3)]
    other = replace(entered(1, 6), slip="012-07-S000006")
    assert found([block(1, 5), other]) == []


def test_blocks_that_overlap_leave_a_gap_or_belong_to_another_register_are_found() -> None:
    assert found([block(1, 5), block(5, 9)]) == [("slip-block", 4)]
    assert found([block(1, 5), block(7, 9)]) == [("slip-block", 4)]
    assert found([block(3, 2)]) == [("slip-block", 3)]
    assert found([block(1, 5, "012-04-S")]) == [("slip-block", 3)]


def test_a_difference_that_nobody_signed_for_is_found() -> None:
    signed = {"difference_minor": 90, "difference_reason": "Added up wrong", "difference_by": "201"}
    assert found([block(1, 5), entered(1, 1, **signed)]) == []
    assert found([block(1, 5), entered(1, 1, **signed | {"difference_by": ""})]) == [("slip-difference", 4)]
    assert found([block(1, 5), entered(1, 1, **signed | {"difference_minor": 0})]) == [("slip-difference", 4)]


def test_every_number_ever_issued_is_accounted_for() -> None:
    missing = SlipMissing(v=1, at=at(4), business_date=DAY, slip=slip(4), who="201", reason="not in the pad")
    wet = SlipUnreadable(v=1, at=at(4), business_date=DAY, slip=slip(6), who="201", reason="rain")
    other = replace(entered(3, 1), slip="012-07-S000001")
    book = book_of([block(1, 8), entered(1, 1), spoiled(2), missing, wet, block(9, 10), entered(2, 5), other])
    assert [(stands.slip[-2:], stands.standing) for stands in book.accounts()] == [
        ("01", "entered"),
        ("02", "spoiled"),
        ("03", "unaccounted"),
        ("04", "missing"),
        ("05", "entered"),
        ("06", "unreadable"),
        ("07", "unused"),
        ("08", "unused"),
        ("09", "unused"),
        ("10", "unused"),
        ("01", "entered"),
    ]
    assert book.issued == 10
    assert book.was_issued(SlipNumber("012-03-S", 10))
    assert not book.was_issued(SlipNumber("012-03-S", 11))
    assert not book.was_issued(SlipNumber("012-07-S", 1))


def test_a_journal_that_replaces_another_cannot_issue_its_numbers() -> None:
    assert book_of([], replace(opened(), series="G")).prefix == "012-03-SG"
    assert slip_prefix("012", "03", "F") != slip_prefix("012", "03", "G")


def test_a_number_is_read_as_scanned_as_typed_or_by_its_digits() -> None:
    for text in ("012-03-S000412", "012-03-s000412 ", "412", "000412"):
        assert str(read_slip_number(text, "012-03-S")) == "012-03-S000412"
    assert read_slip_number("012-07-SG000001", "012-03-S") == SlipNumber("012-07-SG", 1)
    for text in ("", "S412", "012-03-F000412", "4012888888881881"):
        with pytest.raises(Refusal) as refused:
            read_slip_number(text, "012-03-S")
        assert refused.value.code == "slip-number"
        assert not text or text not in str(refused.value)
