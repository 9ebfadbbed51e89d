"""Amounts and dates on the screen beside Babel's, for every country where one of the four languages is spoken.

The window writes by Qt's locales, because Babel costs a tenth of a second at the start; CLDR is the data behind both.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest
from babel import Locale, localedata
from babel.dates import format_date, format_skeleton
from babel.numbers import format_decimal, get_currency_symbol
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from posfallback.domain.money import currency, format_amount
from posfallback.domain.quantity import format_quantity
from posfallback.gui import language
from posfallback.gui.amounts import Amounts
from posfallback.gui.dates import day_words, short_day, time_words

LANGUAGES = ("en", "de", "fr", "es")
ARABIC = ("ar_AE", "ar_EG", "ar_MA", "ar_SA")
CURRENCIES = ("USD", "EUR", "GBP", "CHF", "JPY", "KWD")
AMOUNTS = (5, 2569, 123_456, 123_456_789)
MILLIS = (734, 12_500, 2000)
SIGN_ELSEWHERE = {"es_GQ"}
"""Where Qt's data has the sign on the other side of the digits than Babel's; both can be read."""


def locales(spoken: str) -> list[str]:
    """Return every country in which a language is spoken, as far as Qt knows it by the same name."""
    found = []
    for name in localedata.locale_identifiers():
        parsed = Locale.parse(name)
        if parsed.language == spoken and parsed.territory and not parsed.script and QLocale(name).name() == name:
            found.append(name)
    return sorted(found)


def like_babel(text: str, sign: str) -> str:
    """Leave out in what the window and Babel differ on purpose.

    The sign is the short one of the currency, since a store has only one: $ and not US$. A sign that ends in a letter
    stands apart from the digits, as CLDR wants it and Babel does not do. Between thousands the one apostrophe is the
    other. Marks of direction are not seen.
    """
    for mark in "\u200e\u200f\u061c":
        text, sign = text.replace(mark, ""), sign.replace(mark, "")
    return text.replace(sign, "¤").replace("¤\u00a0", "¤").replace("\u00a0¤", "¤").replace("\u2019", "'")


def money_by_babel(minor: int, code: str, name: str) -> str:
    """Return an amount by Babel's pattern with the decimals of ISO 4217 (Babel's own are wrong for a ledger)."""
    locale, money = Locale.parse(name), currency(code)
    pattern = locale.currency_formats["standard"]
    pattern.frac_prec = (money.decimals, money.decimals)
    value = Decimal(format_amount(minor, money))
    return str(pattern.apply(value, locale, currency=code, currency_digits=False, numbering_system="latn"))


def is_short(spoken: str, whole: int) -> bool:
    """Say whether a figure is one of four digits in Spanish: CLDR groups it only from five on, Babel always."""
    return spoken == "es" and 1000 <= whole < 10_000


@pytest.mark.parametrize("spoken", [*LANGUAGES, "ar"])
def test_amounts_are_written_as_babel_writes_them(spoken: str) -> None:
    names = ARABIC if spoken == "ar" else tuple(set(locales(spoken)) - SIGN_ELSEWHERE)
    assert len(names) >= 4
    wrong = []
    for name in names:
        for code in CURRENCIES:
            amounts = Amounts(currency(code), name)
            for minor in AMOUNTS:
                if is_short(spoken, minor // 10**amounts.decimals):
                    continue
                shown = like_babel(amounts.money(minor), amounts.symbol)
                expected = like_babel(money_by_babel(minor, code, name), get_currency_symbol(code, name))
                if shown != expected:
                    wrong.append((name, code, minor, shown, expected))
                # The minus is a real one and stands first, so that a column of amounts shows it in one place.
                assert amounts.money(-minor) == f"−{amounts.money(minor)}"
                # Without its sign it is the same figure.
                assert amounts.plain(minor) in amounts.money(minor)
    assert wrong == []


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_weights_and_percentages_have_the_point_of_the_country(spoken: str) -> None:
    wrong = []
    for name in locales(spoken):
        amounts = Amounts(currency("EUR"), name)
        for milli in MILLIS:
            expected = format_decimal(Decimal(format_quantity(milli)), locale=name)
            if amounts.quantity(milli) != expected:
                wrong.append((name, amounts.quantity(milli), expected))
        # The sign of a percentage stands apart everywhere (ISO 80000-1); the figure is the country's.
        expected = f"{format_decimal(Decimal('10.1'), locale=name)} %"
        if amounts.percent("10.1") != expected:
            wrong.append((name, amounts.percent("10.1"), expected))
    assert wrong == []


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    language.begin("en", str)


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_days_are_named_as_babel_names_them(speaking: QApplication, spoken: str) -> None:
    del speaking
    language.begin(spoken, str)
    for day in (date(2026, 11, 3), date(2027, 3, 21)):
        for name in locales(spoken):
            shown = day_words(day.isoformat(), name)
            assert shown[-1].isalnum()
            full = format_date(day, "full", locale=name)
            # Babel's longest form, without the year: a shift is open for a day or two.
            assert full.startswith(shown), f"{name}: {shown} is not the beginning of {full}"
            assert str(day.year) not in shown


def test_a_date_in_figures_has_the_order_of_the_store() -> None:
    day = date(2026, 11, 3)
    for name in (name for spoken in LANGUAGES for name in locales(spoken)):
        shown = short_day(day.isoformat(), name)
        assert shown in format_date(day, "short", locale=name), f"{name}: {shown}"
        month_first = name in {"en_CA", "en_SE"} or format_skeleton("Md", day, locale=name).startswith("11")
        # Canada and Sweden write the year first in English, and so the month before the day.
        assert shown.startswith("11") is month_first, f"{name}: {shown}"


def test_the_language_is_the_clerks_and_the_order_the_stores(speaking: QApplication) -> None:
    del speaking
    language.begin("en", str)
    assert day_words("2026-11-23", "en_US") == "Monday, November 23"
    assert day_words("2026-11-23", "de_DE") == "Monday, 23 November"
    language.begin("de", str)
    assert day_words("2026-11-23", "en_US") == "Montag, 23. November"
    assert short_day("2026-11-23T14:05:09+01:00", "en_US") == "11/23"
    assert short_day("2026-11-23", "ar_EG").replace("\u200f", "") == "23/11"
    assert time_words("2026-11-23T14:05:09+01:00") == "14:05"
    assert time_words("2026-11-23T14:05:09+01:00", seconds=True) == "14:05:09"
