"""Amounts as people of the store's country write them; ISO 4217 decides on the decimals, never the locale."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posfallback.domain.money import currency, format_amount
from posfallback.gui.amounts import Amounts
from posfallback.gui.fields import with_point


@pytest.mark.parametrize(
    ("code", "locale", "minor", "shown"),
    [
        ("USD", "en_US", 2569, "$25.69"),
        ("USD", "en_US", -80, "−$0.80"),
        ("USD", "en_US", 123456789, "$1,234,567.89"),
        ("EUR", "en_IE", 2569, "€25.69"),
        ("EUR", "de_DE", 123456, "1.234,56\u00a0€"),
        ("JPY", "ja_JP", 1234, "￥1,234"),
        ("KWD", "en_US", 1234, "KWD\u00a01.234"),
        ("EUR", "en_US", 5, "€0.05"),
        ("GBP", "en_GB", 100, "£1.00"),
    ],
)
def test_amounts_are_written_as_people_do(code: str, locale: str, minor: int, shown: str) -> None:
    assert Amounts(currency(code), locale).money(minor) == shown


def test_digits_are_those_of_the_receipt_everywhere() -> None:
    shown = Amounts(currency("EGP"), "ar_EG").money(123456)
    assert [digit for digit in shown if digit.isdigit()] == list("123456")


def test_pieces_and_short_amounts() -> None:
    dollars = Amounts(currency("USD"), "en_US")
    assert [dollars.piece(value) for value in (2000, 100, 25, 1)] == ["$20", "$1", "25¢", "1¢"]
    assert [dollars.short(value) for value in (5000, 2069)] == ["$50", "$20.69"]
    assert Amounts(currency("JPY"), "ja_JP").piece(500) == "￥500"


def test_quantities_and_prices_per_unit() -> None:
    german = Amounts(currency("EUR"), "de_DE")
    assert german.quantity(734) == "0,734"
    assert german.percent("7.5") == "7,5 %"
    dollars = Amounts(currency("USD"), "en_US")
    assert dollars.per(199, "kg", 1) == "$1.99/kg"
    assert dollars.per(600, "each", 2) == "2 for $6.00"


@given(st.integers(-999_999_999_999, 999_999_999_999), st.sampled_from(["USD", "JPY", "KWD", "CLF"]))
def test_no_digit_is_lost_on_the_way_to_the_screen(minor: int, code: str) -> None:
    money = currency(code)
    shown = Amounts(money, "en_US").money(minor)
    digits = "".join(letter for letter in shown if letter.isdigit())
    assert digits == format_amount(abs(minor), money).replace(".", "")
    assert shown.startswith("−") is (minor < 0)


@given(st.text("0123456789", max_size=9), st.integers(0, 4))
def test_digits_typed_for_money_keep_their_value(digits: str, places: int) -> None:
    assert int(with_point(digits, places).replace(".", "")) == int(digits or "0")
