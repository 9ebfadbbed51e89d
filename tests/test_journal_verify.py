"""Verify finds what was done to a book, once, and where; a sound book gives nothing."""

from collections.abc import Callable
from typing import cast

import msgspec
import pytest
import rfc8785
from book import a_day, chained, opened, sale, shift_opened, till_of
from hypothesis import given, settings
from hypothesis import strategies as st

from posfallback.domain.facts import AnyFact, JournalOpened, SaleCompleted, ShiftClosed
from posfallback.journal.codec import decode, encode
from posfallback.journal.entry import Entry, seal_of
from posfallback.journal.verify import Finding, RawRow, verify, verify_rows

replace = msgspec.structs.replace
BOOK = a_day(6)


def found(entries: list[Entry]) -> list[Finding]:
    return list(verify(entries))


def codes(entries: list[Entry]) -> list[tuple[str, int]]:
    return [(finding.code, finding.seq) for finding in found(entries)]


def changed_text(text: str, position: int, mask: int) -> str:
    """Return the text with one byte of its UTF-8 form changed, as the raw reading gives it."""
    data = bytearray(text.encode())
    data[position % len(data)] ^= mask
    return data.decode("utf-8", "surrogateescape")


def with_fact(index: int, change: Callable[[AnyFact], AnyFact]) -> list[Entry]:
    """Return the book with one fact changed and everything sealed anew, as a forger with the program would."""
    facts = [decode(entry.body) for entry in BOOK]
    facts[index] = change(facts[index])
    return chained(facts)


def changed_sale(index: int, **fields: object) -> list[Entry]:
    return with_fact(index, lambda fact: replace(fact, **fields))


def test_a_sound_book_gives_no_finding() -> None:
    assert found(BOOK) == []
    assert found(BOOK[:1]) == []
    assert found([]) == []


@given(
    index=st.integers(0, len(BOOK) - 1),
    field=st.sampled_from(["body", "prev", "seal"]),
    position=st.integers(0, 5000),
    mask=st.integers(1, 255),
)
@settings(max_examples=600, deadline=None)
def test_one_changed_byte_gives_exactly_one_broken_finding(index: int, field: str, position: int, mask: int) -> None:
    book = list(BOOK)
    entry = book[index]
    book[index] = replace(entry, **{field: changed_text(getattr(entry, field), position, mask)})
    findings = found(book)
    assert [(finding.seq, finding.level) for finding in findings] == [(entry.seq, "broken")]
    assert f"Entry {entry.seq}" in findings[0].message


@given(index=st.integers(0, len(BOOK) - 1), mask=st.integers(1, 2**62))
@settings(deadline=None)
def test_one_changed_seq_gives_exactly_one_broken_finding(index: int, mask: int) -> None:
    book = list(BOOK)
    book[index] = replace(book[index], seq=book[index].seq ^ mask)
    assert codes(book) == [("seq", index + 1)]


@given(index=st.integers(0, len(BOOK) - 2))
@settings(deadline=None)
def test_a_missing_entry_is_one_gap(index: int) -> None:
    book = BOOK[:index] + BOOK[index + 1 :]
    findings = found(book)
    assert ("gap", index + 1) in codes(book)
    assert "missing" in findings[0].message


def test_a_missing_sale_is_told_once_though_its_number_and_its_sums_are_missing_too() -> None:
    assert codes(BOOK[:4] + BOOK[5:]) == [("gap", 5)]
    assert codes(BOOK[:4] + BOOK[7:]) == [("gap", 5)]


def test_a_cut_tail_is_not_seen_from_inside() -> None:
    # Known and documented: receipts, the Z and central's checkpoint are there for this.
    assert codes(BOOK[:-2]) == []


def test_an_entry_that_comes_twice() -> None:
    assert codes(BOOK[:5] + BOOK[4:]) == [("order", 5)]


def test_a_replaced_entry_is_told_where_the_chain_no_longer_fits() -> None:
    book = list(BOOK)
    fact = decode(book[4].body)
    assert isinstance(fact, SaleCompleted)
    body = encode(replace(fact, clerk="999"))
    book[4] = replace(book[4], body=body, seal=seal_of(book[4].prev, 5, body))
    assert codes(book) == [("chain", 6)]


@pytest.mark.parametrize("column", [1, 2, 3])
@pytest.mark.parametrize("value", [None, 7, 1.5])
def test_a_column_that_is_no_text_any_more_is_one_finding_and_stops_nothing(column: int, value: object) -> None:
    rows = [(entry.seq, entry.prev.encode(), entry.body.encode(), entry.seal.encode()) for entry in BOOK]
    damaged: list[object] = list(rows[4])
    damaged[column] = value
    rows[4] = cast("RawRow", tuple(damaged))
    assert [(finding.seq, finding.level) for finding in verify_rows(rows)] == [(5, "broken")]


def test_two_damages_are_two_findings() -> None:
    book = list(BOOK)
    book[2] = replace(book[2], body=changed_text(book[2].body, 40, 1))
    book[6] = replace(book[6], prev=changed_text(book[6].prev, 9, 1))
    assert codes(book) == [("seal", 3), ("prev", 7)]


@pytest.mark.parametrize(
    ("fields", "word"),
    [
        ({"subtotal_minor": 1}, "subtotal"),
        ({"discount_minor": 1}, "discount"),
        ({"tax_minor": 1}, "tax"),
        ({"total_minor": 1}, "total"),
        ({"change_minor": 1}, "tenders"),
        ({"rounding_minor": 3}, "total"),
        ({"tenders": ()}, "tenders"),
        ({"taxes": ()}, "tax"),
        ({"lines": ()}, "subtotal"),
    ],
)
def test_a_sale_that_does_not_add_up(fields: dict[str, object], word: str) -> None:
    # The book without its Z, whose sums would differ too and rightly so.
    findings = found(changed_sale(3, **fields)[:-1])
    assert [finding.code for finding in findings] == ["sums"]
    assert findings[0].seq == 4
    assert word in findings[0].message


def test_a_voided_line_counts_in_no_sum() -> None:
    fact = sale(2, lines=3, seconds=3)
    voided = replace(fact.lines[0], line=4, voided=True)
    assert found(changed_sale(3, lines=(*fact.lines, voided))) == []


def test_inclusive_prices_do_not_add_the_tax() -> None:
    fact = sale(2, lines=3, seconds=3)
    subtotal = fact.subtotal_minor
    book = changed_sale(3, prices="inclusive", total_minor=subtotal, change_minor=fact.change_minor + fact.tax_minor)
    assert found(book[:-1]) == []


def test_receipt_numbers_begin_with_1_and_stay_in_the_series_of_the_journal() -> None:
    assert codes(chained([opened(), shift_opened(), sale(2)])) == [("receipt-gap", 3)]
    book = chained([opened(), shift_opened(), replace(sale(1), receipt="012-03-G000001")])
    assert codes(book) == [("receipt", 3)]


def test_a_receipt_number_that_was_left_out() -> None:
    book = chained([opened(), shift_opened(), sale(1), sale(3, seconds=4)])
    assert codes(book) == [("receipt-gap", 4)]


def test_a_receipt_number_that_was_used_again() -> None:
    book = chained([opened(), shift_opened(), sale(1), sale(1, seconds=4, basket_id="b" * 32)])
    assert codes(book) == [("receipt-gap", 4)]


def test_a_receipt_that_prints_another_number_than_it_counts() -> None:
    assert codes(changed_sale(3, receipt="012-03-F000009")[:-1]) == [("receipt", 4)]


def test_a_basket_that_was_sealed_twice() -> None:
    book = chained([opened(), shift_opened(), sale(1), sale(2, seconds=4, basket_id=sale(1).basket_id)])
    assert codes(book) == [("basket-twice", 4)]


@pytest.mark.parametrize(("seconds", "expected"), [(5.5, []), (8.0, []), (7.9, ["clock-moved-back"])])
def test_a_clock_that_moved_back_more_than_two_seconds_is_a_note(seconds: float, expected: list[str]) -> None:
    last = 10.0 if expected or seconds == 8.0 else 7.5
    book = chained([opened(), shift_opened(), sale(1, seconds=last), sale(2, seconds=seconds)])
    findings = found(book)
    assert [finding.code for finding in findings] == expected
    assert all(finding.level == "note" for finding in findings)


def test_a_change_of_offset_is_no_clock_that_moved_back() -> None:
    later = replace(sale(2), at="2026-11-23T05:00:30.000-04:00")
    assert found(chained([opened(), shift_opened(), sale(1, seconds=20), later])) == []


def test_a_time_given_from_outside_is_never_compared() -> None:
    earlier = replace(sale(2, seconds=4), rung_at="2020-01-01T00:00:00+00:00")
    assert found(chained([opened(), shift_opened(), sale(1), earlier])) == []


def test_the_book_begins_with_its_opening_and_opens_once() -> None:
    assert codes(chained([shift_opened(), sale(1)])) == [("opened", 1)]
    book = chained([opened(), shift_opened(), replace(opened(), at=shift_opened().at)])
    assert codes(book) == [("opened", 3)]


def test_a_sale_outside_of_a_shift() -> None:
    assert codes(chained([opened(), sale(1)])) == [("shift", 2)]
    assert codes(chained([opened(), shift_opened(), sale(1, shift=2)])) == [("shift", 3)]


def test_shifts_count_up_and_do_not_overlap() -> None:
    assert codes(chained([opened(), shift_opened(2)])) == [("shift", 2)]
    assert codes(chained([opened(), shift_opened(1), shift_opened(2)])) == [("shift", 3)]


@pytest.mark.parametrize(
    ("field", "word"),
    [
        ("sales", "sales"),
        ("value_minor", "value"),
        ("tax_minor", "tax"),
        ("rounding_minor", "rounding"),
        ("opening_float_minor", "opening float"),
        ("expected_cash_minor", "expected cash"),
        ("first_seq", "first entry"),
        ("over_short_minor", "over/short"),
    ],
)
def test_a_z_that_is_not_the_sum_of_its_entries(field: str, word: str) -> None:
    z = decode(BOOK[-1].body)
    assert isinstance(z, ShiftClosed)
    findings = found(changed_sale(len(BOOK) - 1, **{field: getattr(z, field) + 1}))
    assert [finding.code for finding in findings] == ["shift-sums"]
    assert word in findings[0].message


def test_a_z_without_a_shift() -> None:
    z = till_of(BOOK[:-1]).z(at=BOOK_END, clerk="901")
    assert codes(chained([*(decode(entry.body) for entry in BOOK), z])) == [("shift-sums", len(BOOK) + 1)]


BOOK_END = "2026-11-23T10:00:00.000+00:00"


def resealed(entry: Entry, body: str) -> Entry:
    return replace(entry, body=body, seal=seal_of(entry.prev, entry.seq, body))


def test_a_body_that_was_sealed_in_another_form_is_a_finding() -> None:
    last = BOOK[-1]
    assert codes([*BOOK[:-1], resealed(last, last.body.replace(":", ": ", 1))]) == [("not-canonical", last.seq)]


def test_a_body_that_is_no_fact_is_a_finding_and_stops_nothing() -> None:
    assert codes([*BOOK[:-1], resealed(BOOK[-1], '{"v":1}')]) == [("entry-damaged", len(BOOK))]


def test_fields_of_a_later_version_are_no_finding() -> None:
    raw = msgspec.json.decode(BOOK[-1].body)
    body = rfc8785.dumps({**raw, "drawer": "left"}).decode()
    assert found([*BOOK[:-1], resealed(BOOK[-1], body)]) == []


def test_a_part_of_the_book_is_checked_from_where_it_begins() -> None:
    assert list(verify(BOOK[4:], whole=False)) == []
    book = list(BOOK)
    book[5] = replace(book[5], body=changed_text(book[5].body, 40, 1))
    assert [finding.seq for finding in verify(book[4:], whole=False)] == [6]


def test_opening_of_another_journal_in_the_middle_is_found() -> None:
    other = replace(opened(), journal_id="ee" * 16)
    assert isinstance(other, JournalOpened)
    assert ("opened", 1) not in codes(chained([other, shift_opened()]))
