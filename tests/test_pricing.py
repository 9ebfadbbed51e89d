"""Quantity x price is rounded once; multiple pricing divides; discounts mirror the sign of what they come off."""

from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posfallback.domain.basket import Discount
from posfallback.domain.discount import basket_discount, line_discount, parse_percent
from posfallback.domain.errors import Refusal
from posfallback.domain.pricing import extend

PRICES = st.integers(0, 10_000_000)
QUANTITIES = st.integers(-5_000_000, 5_000_000).filter(bool)
PERCENTS = st.integers(1, 100_000).map(lambda thousandths: str(Decimal(thousandths) / 1000))


@pytest.mark.parametrize(
    ("price", "price_for", "quantity", "amount"),
    [
        (349, 1, 1000, 349),
        (600, 2, 1000, 300),
        (569, 12, 12000, 569),
        (569, 12, 1000, 47),
        (1000, 10, 3000, 300),
        (99, 1, 2160, 214),
        (299, 1, 680, 203),
        (299, 1, 2040, 610),
        (5, 1, 500, 3),
        (5, 1, -500, -3),
        (0, 1, 1000, 0),
    ],
)
def test_a_line_comes_to_what_the_shelf_says(price: int, price_for: int, quantity: int, amount: int) -> None:
    assert extend(price, price_for, quantity) == amount


@given(PRICES, st.integers(1, 24), QUANTITIES)
def test_quantity_times_price_is_rounded_once_and_a_return_mirrors_the_sale(
    price: int, price_for: int, quantity: int
) -> None:
    exact = Decimal(price) * Decimal(quantity) / Decimal(1000 * price_for)
    assert extend(price, price_for, quantity) == int(exact.quantize(Decimal(1), rounding=ROUND_HALF_UP))
    assert extend(price, price_for, -quantity) == -extend(price, price_for, quantity)


def test_an_amount_that_no_sale_can_hold_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        extend(999_999_999_999, 1, 999_999_999)
    assert refused.value.code == "amount-too-large"


@pytest.mark.parametrize(("text", "thousandths"), [("10", 10_000), ("12.5", 12_500), ("0.001", 1), ("100", 100_000)])
def test_a_percentage_is_read_in_thousandths(text: str, thousandths: int) -> None:
    assert parse_percent(text) == thousandths


@pytest.mark.parametrize("text", ["0", "-10", "100.001", "10.0001", "ten", "", "10%", "1e1"])
def test_a_percentage_that_makes_no_discount_is_refused(text: str) -> None:
    with pytest.raises(Refusal) as refused:
        parse_percent(text)
    assert refused.value.code == "percent"


@given(st.integers(-1_000_000, 1_000_000), PERCENTS)
def test_a_percentage_off_a_line_is_rounded_once_and_never_exceeds_the_line(gross: int, percent: str) -> None:
    off = line_discount(gross, Discount(percent=percent))
    exact = Decimal(gross) * Decimal(percent) / 100
    assert off == int(exact.quantize(Decimal(1), rounding=ROUND_HALF_UP))
    assert line_discount(-gross, Discount(percent=percent)) == -off
    assert abs(off) <= abs(gross)


@pytest.mark.parametrize(
    ("gross", "amount", "off"), [(584, 100, 100), (584, 584, 584), (-584, 100, -100), (-80, 80, -80), (1, 1, 1)]
)
def test_an_amount_off_a_line_has_the_sign_of_the_line(gross: int, amount: int, off: int) -> None:
    assert line_discount(gross, None) == 0
    assert line_discount(gross, Discount(amount_minor=amount)) == off


@pytest.mark.parametrize(
    ("subtotal", "discount", "off"),
    [
        (22264, Discount(percent="10"), 2226),
        (1000, Discount(amount_minor=1000), 1000),
        (1000, Discount(percent="100"), 1000),
        (5, Discount(percent="10"), 1),
        (1, Discount(amount_minor=1), 1),
        (4, Discount(percent="10"), 0),
        (-80, None, 0),
    ],
)
def test_a_discount_on_the_whole_is_rounded_once(subtotal: int, discount: Discount | None, off: int) -> None:
    assert basket_discount(subtotal, discount) == off


@pytest.mark.parametrize(
    ("subtotal", "discount", "code"),
    [
        (1000, Discount(amount_minor=1001), "discount-too-large"),
        (0, Discount(percent="10"), "discount-too-large"),
        (-80, Discount(percent="10"), "discount-too-large"),
        (-80, Discount(amount_minor=10), "discount-too-large"),
        (1000, Discount(), "discount-format"),
        (1000, Discount(amount_minor=-5), "discount-format"),
        (1000, Discount(percent="10", amount_minor=5), "discount-format"),
        (1000, Discount(percent="101"), "percent"),
    ],
)
def test_a_discount_that_makes_no_sense_on_the_whole_is_refused(subtotal: int, discount: Discount, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        basket_discount(subtotal, discount)
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("gross", "discount", "code"),
    [
        (584, Discount(amount_minor=585), "discount-too-large"),
        (-584, Discount(amount_minor=585), "discount-too-large"),
        (0, Discount(amount_minor=1), "discount-too-large"),
        (584, Discount(), "discount-format"),
        (584, Discount(percent="5", amount_minor=5), "discount-format"),
    ],
)
def test_a_discount_that_makes_no_sense_on_a_line_is_refused(gross: int, discount: Discount, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        line_discount(gross, discount)
    assert refused.value.code == code
