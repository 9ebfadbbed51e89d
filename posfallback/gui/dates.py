"""Dates and times as the screens write them, one way for all of them.

Words follow the language, the order of a date in figures the store, as with amounts.

Rule of this module: the day has 24 hours everywhere: screens, receipts and reports show one and the same time.
"""

import re
from datetime import date
from functools import lru_cache

from PySide6.QtCore import QDate, QLocale

from posfallback.gui.tongue import Tongue

_YEAR = re.compile(r"[,\u060c]?\s*('de'\s*)?y+")
"""The year in a pattern of Qt, with what joins it to the day and the month."""
_WEEKDAY = re.compile(r"d{4}[,\u060c]?\s*")
_SHORT_YEAR = re.compile(r"(?<=[Md])\u200f?[^\w.\u200f]?y+|y+[^\w]?")


def day_words(day: str, store: str) -> str:
    """Return a day (ISO 8601) in words, without its year: "Monday, November 23" or "Montag, 23. November".

    `store` is the locale of the store: English has another order in the United States than elsewhere.
    """
    locale, pattern = _worded(Tongue.language, store)
    return _latin(locale, locale.toString(_qdate(day), pattern))


def full_day(day: str, store: str) -> str:
    """Return a day (ISO 8601) in words with its year and without its weekday: "14 July 2008", "29. November 2005"."""
    locale, pattern = _dated(Tongue.language, store)
    return _latin(locale, locale.toString(_qdate(day), pattern))


def day_figures(day: str, store: str) -> str:
    """Return a day (ISO 8601) in figures with its year of four digits, in the order of the store: "11/23/2026"."""
    locale, pattern = _whole_figures(store)
    return _latin(locale, locale.toString(_qdate(day), pattern))


def short_day(day: str, store: str) -> str:
    """Return a day (ISO 8601) in figures, without its year, in the order of the store: "11/23" or "23.11."."""
    locale, pattern = _figures(store)
    return _latin(locale, locale.toString(_qdate(day), pattern))


def month_words(month: int) -> str:
    """Return the short name of a month (1 to 12) in the language that is spoken: "Nov"."""
    return QLocale(Tongue.language).standaloneMonthName(month, QLocale.FormatType.ShortFormat)


def time_words(at: str, *, seconds: bool = False) -> str:
    """Return the time of a moment (RFC 3339, its own offset): "14:05", with its seconds "14:05:09"."""
    return at[11:19] if seconds else at[11:16]


def _qdate(day: str) -> QDate:
    at = date.fromisoformat(day[:10])
    return QDate(at.year, at.month, at.day)


@lru_cache(maxsize=8)
def _worded(language: str, store: str) -> tuple[QLocale, str]:
    """Return the locale of a language in the store's country, where there is one, and its pattern."""
    locale = QLocale(QLocale(language).language(), QLocale(store).territory())
    return locale, _YEAR.sub("", locale.dateFormat(QLocale.FormatType.LongFormat))


@lru_cache(maxsize=8)
def _dated(language: str, store: str) -> tuple[QLocale, str]:
    locale = QLocale(QLocale(language).language(), QLocale(store).territory())
    return locale, _WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat))


@lru_cache(maxsize=8)
def _whole_figures(store: str) -> tuple[QLocale, str]:
    locale = QLocale(store)
    return locale, re.sub("y+", "yyyy", locale.dateFormat(QLocale.FormatType.ShortFormat))


@lru_cache(maxsize=8)
def _figures(store: str) -> tuple[QLocale, str]:
    locale = QLocale(store)
    return locale, _SHORT_YEAR.sub("", locale.dateFormat(QLocale.FormatType.ShortFormat))


def _latin(locale: QLocale, text: str) -> str:
    """Return a text with Latin digits, as amounts and receipts have them."""
    zero = ord(locale.zeroDigit())
    return text.translate({zero + digit: str(digit) for digit in range(10)})
