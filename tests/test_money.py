"""Money is counted in integer minor units: parsed strictly, printed exactly, rounded once, split to the last cent."""

from decimal import ROUND_HALF_UP, Decimal

import pytest
from babel.core import get_global
from hypothesis import example, given
from hypothesis import strategies as st

from posfallback.domain.currencies import DECIMALS
from posfallback.domain.errors import Refusal
from posfallback.domain.money import Currency, currency, divide_half_up, format_amount, parse_amount, spread

USD, JPY, KWD, CLF = (currency(code) for code in ("USD", "JPY", "KWD", "CLF"))
AMOUNTS = st.integers(-(10**12) + 1, 10**12 - 1)
SMALL = st.integers(-1_000_000, 1_000_000)


@pytest.mark.parametrize(
    ("text", "money", "minor"),
    [
        ("25.69", USD, 2569),
        ("-0.80", USD, -80),
        ("0.8", USD, 80),
        (".5", USD, 50),
        ("7.", USD, 700),
        ("007", USD, 700),
        (" 3 ", USD, 300),
        ("+1", USD, 100),
        ("100", JPY, 100),
        ("1.234", KWD, 1234),
        ("1.2345", CLF, 12345),
    ],
)
def test_an_amount_is_read_in_its_currencys_minor_units(text: str, money: Currency, minor: int) -> None:
    assert parse_amount(text, money) == minor


@pytest.mark.parametrize(
    ("text", "money"), [("3.499", USD), ("3.490", USD), ("100.0", JPY), ("1.2345", KWD), ("0.001", USD)]
)
def test_more_decimals_than_the_currency_has_are_refused_and_not_rounded(text: str, money: Currency) -> None:
    with pytest.raises(Refusal) as refused:
        parse_amount(text, money)
    assert refused.value.code == "price-decimals"
    assert money.code in refused.value.message
    assert ("no decimals" in refused.value.message) == (money.decimals == 0)


@pytest.mark.parametrize(
    "text",
    ["", " ", ".", "-", "abc", "1,50", "1 000", "1e3", "0x10", "--1", "1.2.3", "٣", "½", "NaN", "Infinity", "$1"],
)
def test_what_is_no_plain_decimal_number_is_refused(text: str) -> None:
    with pytest.raises(Refusal) as refused:
        parse_amount(text, USD)
    assert refused.value.code == "amount-not-a-number"
    assert "12.34" in refused.value.hint


@pytest.mark.parametrize("text", ["10000000000.00", "-10000000000.00", "99999999999999999"])
def test_an_amount_beyond_any_sale_is_refused(text: str) -> None:
    with pytest.raises(Refusal) as refused:
        parse_amount(text, USD)
    assert refused.value.code == "amount-too-large"


def test_a_number_of_thousands_of_digits_is_refused_like_any_other_nonsense() -> None:
    with pytest.raises(Refusal) as refused:
        parse_amount("9" * 100_000, USD)
    assert refused.value.code == "amount-not-a-number"


@given(AMOUNTS, st.sampled_from([USD, JPY, KWD, CLF]))
@example(-1, USD)
@example(0, USD)
def test_what_is_printed_reads_back_the_same_and_is_what_decimal_would_print(minor: int, money: Currency) -> None:
    text = format_amount(minor, money)
    assert text.startswith("-") == (minor < 0)
    assert parse_amount(text, money) == minor
    assert Decimal(text) == Decimal(minor).scaleb(-money.decimals)
    assert len(text.partition(".")[2]) == money.decimals


@given(SMALL, st.integers(1, 5000), st.booleans())
@example(-1, 2, False)
def test_halves_round_away_from_zero_as_decimal_does(numerator: int, denominator: int, flip: bool) -> None:
    exact = Decimal(numerator) / Decimal(denominator)
    expected = int(exact.quantize(Decimal(1), rounding=ROUND_HALF_UP))
    sign = -1 if flip else 1
    assert divide_half_up(sign * numerator, sign * denominator) == expected
    assert divide_half_up(-numerator, denominator) == -expected


@given(SMALL, st.lists(SMALL, min_size=1, max_size=60))
def test_the_parts_of_a_spread_add_up_and_none_is_a_whole_unit_off(total: int, weights: list[int]) -> None:
    whole = sum(weights)
    if whole == 0:
        assert spread(0, weights) == [0] * len(weights)
        return
    parts = spread(total, weights)
    assert sum(parts) == total
    for part, weight in zip(parts, weights, strict=True):
        assert abs(part * whole - total * weight) < abs(whole)
        if weight == 0:
            assert part == 0


@given(SMALL, st.lists(SMALL, min_size=1, max_size=20))
def test_a_refund_spreads_as_the_mirror_of_a_sale(total: int, weights: list[int]) -> None:
    if sum(weights) != 0:
        assert spread(-total, weights) == [-part for part in spread(total, weights)]
        assert spread(total, [-weight for weight in weights]) == spread(total, weights)


@pytest.mark.parametrize(
    ("total", "weights", "parts"),
    [
        (10, [1, 1, 1], [4, 3, 3]),
        (100, [333, 333, 334], [33, 33, 34]),
        (2226, [2712, 19552], [271, 1955]),
        (8, [100, -20], [10, -2]),
        (0, [], []),
        (5, [7], [5]),
    ],
)
def test_the_largest_remainder_is_served_first(total: int, weights: list[int], parts: list[int]) -> None:
    assert spread(total, weights) == parts


@pytest.mark.parametrize("code", ["", "usd", "US", "XXX", "XAU", "EURO", "BTC", "ÜSD"])
def test_what_is_no_currency_of_iso_4217_is_refused(code: str) -> None:
    with pytest.raises(Refusal) as refused:
        currency(code)
    assert refused.value.code == "unknown-currency"


def test_the_table_keeps_the_minor_units_that_cldr_drops_in_thirteen_currencies() -> None:
    fractions = get_global("currency_fractions")
    default = fractions["DEFAULT"][0]
    differing = {code for code, decimals in DECIMALS.items() if fractions.get(code, (default,))[0] != decimals}
    withdrawn = {"SLL"}
    assert differing - withdrawn == {
        "AFN", "ALL", "IQD", "IRR", "KPW", "LAK", "LBP", "MGA", "MMK", "RSD", "SOS", "SYP", "YER",
    }  # fmt: skip
    assert DECIMALS["IQD"] == 3
    assert all(DECIMALS[code] == 2 for code in differing - {"IQD"})
