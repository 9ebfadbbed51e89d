"""Amounts and quantities as people of the store's country write them.

ISO 4217 decides how many decimals an amount has; the locale only lends its signs and their places.

Rule of this module: it formats integers that are already worked out.
"""

from PySide6.QtCore import QLocale

from posfallback.domain.facts import SoldBy
from posfallback.domain.money import Currency, format_amount
from posfallback.domain.quantity import format_quantity
from posfallback.gui.language import say
from posfallback.gui.mirror import ltr

_SYMBOLS = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "CNY": "¥", "INR": "₹", "KRW": "₩", "TRY": "₺", "PLN": "zł"}
_PARTS = {"USD": "¢", "EUR": "c", "GBP": "p", "CAD": "¢", "AUD": "c", "NZD": "c"}
_GROUPS = {"de_AT": ".", "fr_CH": "\u202f", "fr_MA": "\u202f"}
"""What stands between thousands where Qt has another sign than CLDR has for money."""
_MINUS = "−"
_NBSP = "\N{NO-BREAK SPACE}"


class Amounts:
    """The formats of one store, worked out once."""

    def __init__(self, currency: Currency, locale: str) -> None:
        self.currency = currency
        self.locale = locale
        self._locale = QLocale(locale)
        own = self._locale.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode) == currency.code
        # Some locales have no sign for their own currency: there it is the code.
        sign = self._locale.currencySymbol() if own else ""
        self.symbol = sign or _SYMBOLS.get(currency.code, currency.code)
        pattern = self._locale.toCurrencyString(1, "¤", 0)
        before, _, after = pattern.partition(self._locale.toString(1))
        # A sign that ends in a letter never touches the digits: "CHF 1.50", but "$1.50".
        before += _NBSP if before.endswith("¤") and self.symbol[-1].isalpha() else ""
        after = _NBSP + after if after.startswith("¤") and self.symbol[0].isalpha() else after
        self._before = before.replace("¤", self.symbol)
        self._after = after.replace("¤", self.symbol).rstrip("\u200f")
        # Points and commas that belong to other digits do not stand between Latin ones.
        latin = self._locale.zeroDigit() == "0"
        self._point = self._locale.decimalPoint() if latin else "."
        own_group = self._locale.groupSeparator()
        self._group = (own_group, _GROUPS.get(locale, own_group) if latin else ",")
        # Screens and receipts show the same figures: Latin digits everywhere.
        zero = ord(self._locale.zeroDigit())
        self._latin = {zero + digit: str(digit) for digit in range(10)}
        self._seen: dict[int, str] = {}

    @property
    def decimals(self) -> int:
        """How many decimals an amount has."""
        return self.currency.decimals

    def money(self, minor: int) -> str:
        """Return an amount with the currency's sign: "$25.69", "25,69 €", "−$0.80"."""
        text = self._seen.get(minor)
        if text is None:
            plain = format_amount(abs(minor), self.currency)
            text = ltr(f"{_MINUS if minor < 0 else ''}{self._before}{self._number(plain)}{self._after}")
            self._seen[minor] = text
        return text

    def plain(self, minor: int) -> str:
        """Return an amount without the currency's sign, as in a sum of several: "25.69"."""
        return ltr(self._number(format_amount(minor, self.currency)).replace("-", _MINUS))

    def short(self, minor: int) -> str:
        """Return an amount without decimals where they are all 0: "$50", and "$20.69" as it is."""
        return self._shorter(self.money(minor))

    def piece(self, minor: int) -> str:
        """Return what stands on a note or coin: "$20", "10¢"."""
        plain = format_amount(minor, self.currency)
        part = _PARTS.get(self.currency.code)
        if part and plain.startswith("0."):
            return f"{int(plain[2:])}{part}"
        return self._shorter(self.money(minor))

    def quantity(self, milli: int) -> str:
        """Return a count or a weight: "2", "0.734"."""
        return ltr(self._number(format_quantity(milli)).replace("-", _MINUS))

    def with_point(self, typed: str) -> str:
        """Return a number that was typed as people here write it, as a decimal string: "0,734" is "0.734", as is that.

        A comma that groups thousands here is left for the rules to refuse.
        """
        return typed.replace(self._point, ".")

    def quantity_text(self, plain: str) -> str:
        """Return a decimal string as people here write it: "0.734" or "0,734"."""
        return self._number(plain)

    def per(self, minor: int, sold_by: SoldBy, price_for: int) -> str:
        """Return a price with what it is for: "$1.99/kg", "2 for $6.00"."""
        if price_for != 1:
            return say("{count} for {amount}", count=price_for, amount=self.money(minor))
        return self.money(minor) if sold_by == "each" else ltr(f"{self.money(minor)}/{sold_by}")

    def percent(self, text: str) -> str:
        """Return a percentage: "10.1 %"."""
        return ltr(f"{text.replace('.', self._point)} %")

    def _number(self, plain: str) -> str:
        whole, point, rest = plain.partition(".")
        grouped = self._locale.toString(int(whole)).translate(self._latin) if len(whole) > 3 else whole
        grouped = grouped.replace(*self._group)
        return f"{grouped}{self._point if point else ''}{rest}"

    def _shorter(self, text: str) -> str:
        decimals = self.currency.decimals
        return text.replace(f"{self._point}{'0' * decimals}", "") if decimals else text
