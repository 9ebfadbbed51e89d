"""No card number gets in: what looks like one is refused at the door, whatever stands around it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posfallback.domain.codes import check_digit
from posfallback.domain.errors import Refusal
from posfallback.domain.screening import check_text, passes_luhn

# The test numbers that the card schemes publish.
CARDS = [
    "4111111111111111",
    "4222222222222",
    "5555555555554444",
    "2223003122003222",
    "378282246310005",
    "30569309025904",
    "6011111111111117",
    "3530111333300000",
    "6304000000000000",
    "6759649826438453",
]


@pytest.mark.parametrize("card", CARDS)
@pytest.mark.parametrize(
    "wrapping",
    [
        "{}",
        "card {} please",
        "no.{}!",
        "paid with ({})",
        "1 {} 2",
        "12/27 {}",
        "{} 123",
        "Ref 77 {} 0417",
    ],
)
def test_a_card_number_is_refused_whatever_stands_around_it(card: str, wrapping: str) -> None:
    with pytest.raises(Refusal) as refused:
        check_text(wrapping.format(card), "name")
    assert refused.value.code == "card-number"
    assert card not in str(refused.value)
    assert "name" in refused.value.message


@pytest.mark.parametrize("card", CARDS)
@pytest.mark.parametrize("separator", [" ", "-", ".", "/", "_", "\u00a0", "\u2013", " - ", "  ", "\t", "\n"])
def test_a_card_number_is_refused_however_its_digits_are_grouped(card: str, separator: str) -> None:
    grouped = separator.join(card[start : start + 4] for start in range(0, len(card), 4))
    with pytest.raises(Refusal):
        check_text(grouped, "reason")
    with pytest.raises(Refusal):
        check_text(separator.join(card), "reason")


@pytest.mark.parametrize("unseen", ["\u200b", "\u2060", "\u00ad", "\u202e", "\x00", "\x1b", "\u0336", "\ufe0f"])
def test_signs_that_nobody_sees_hide_no_card_number(unseen: str) -> None:
    with pytest.raises(Refusal):
        check_text(unseen.join(CARDS[0]), "name")
    with pytest.raises(Refusal):
        check_text(f"4111{unseen} 1111 1111{unseen} 1111", "name")


def test_digits_of_another_script_hide_no_card_number() -> None:
    arabic = "".join(chr(0x0660 + int(digit)) for digit in CARDS[0])
    full_width = "".join(chr(0xFF10 + int(digit)) for digit in CARDS[0])
    for text in (arabic, full_width):
        with pytest.raises(Refusal):
            check_text(text, "id")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Bottle refund",
        "ext-1",
        "Milk 3.5 % 1 l",
        "1111",
        "555-0142",
        "2026-11-23T10:15:00-05:00",
        "4111111111111112",
        "536365-000017",
        "0000000000000000",
        "012-03-F000417",
        "123456789012",
        "12345678901234567890",
    ],
)
def test_ordinary_text_passes_unchanged(text: str) -> None:
    assert check_text(text, "name") == text


@given(st.text("0123456789", min_size=12, max_size=18).filter(lambda digits: any(digit != "0" for digit in digits)))
def test_thirteen_to_nineteen_digits_are_refused_exactly_when_their_last_is_luhns(body: str) -> None:
    refused = []
    for last in "0123456789":
        try:
            check_text(body + last, "id")
        except Refusal:
            refused.append(last)
    assert refused == [last for last in "0123456789" if passes_luhn(body + last)]
    assert len(refused) == 1


@given(st.text(max_size=60))
def test_any_text_is_passed_as_it_is_or_refused(text: str) -> None:
    try:
        passed = check_text(text, "name")
    except Refusal:
        assert sum(map(str.isdecimal, text)) >= 13
    else:
        assert passed == text


def test_a_barcode_in_a_free_text_is_only_refused_where_it_could_be_a_card() -> None:
    bodies = [f"95200000{number:04d}" for number in range(1000)]
    codes = [body + check_digit(body) for body in bodies]
    refused = 0
    for code in codes:
        try:
            check_text(code, "name")
        except Refusal:
            refused += 1
    assert refused == sum(map(passes_luhn, codes)) < 150
