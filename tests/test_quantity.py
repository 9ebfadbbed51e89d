"""Quantities are thousandths: at most three decimals, never zero, negative for goods that come back."""

from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from posfallback.domain.errors import Refusal
from posfallback.domain.quantity import MOST_MILLI, check_quantity, format_quantity, parse_quantity


@pytest.mark.parametrize(
    ("text", "milli"), [("2", 2000), ("0.734", 734), ("-1", -1000), (".5", 500), ("80995", 80_995_000), ("1.50", 1500)]
)
def test_a_quantity_is_read_in_thousandths(text: str, milli: int) -> None:
    assert parse_quantity(text) == milli


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("0", "quantity-zero"),
        ("0.000", "quantity-zero"),
        ("-0", "quantity-zero"),
        ("0.7341", "quantity-decimals"),
        ("two", "quantity-not-a-number"),
        ("", "quantity-not-a-number"),
        ("1,5", "quantity-not-a-number"),
        ("1000000", "quantity-too-large"),
        ("-1000000", "quantity-too-large"),
    ],
)
def test_a_quantity_that_sells_nothing_sensible_is_refused(text: str, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        parse_quantity(text)
    assert refused.value.code == code
    assert refused.value.hint


@given(st.integers(-MOST_MILLI, MOST_MILLI).filter(bool))
@example(MOST_MILLI)
@example(-MOST_MILLI)
def test_what_is_shown_reads_back_the_same_and_is_as_short_as_can_be(milli: int) -> None:
    text = format_quantity(milli)
    assert text.startswith("-") == (milli < 0)
    assert parse_quantity(text) == milli == check_quantity(milli)
    assert Decimal(text) == Decimal(milli) / 1000
    assert "." not in text or not text.endswith(("0", "."))
