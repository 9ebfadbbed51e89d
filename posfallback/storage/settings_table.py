"""Reads one table of a TOML file key by key and collects everything that is wrong with it.

Rule of this module: what was not asked for is an unknown key; a wrong value is noted, never guessed.
"""

import re
from collections.abc import Mapping

import msgspec

from posfallback.domain.errors import Refusal
from posfallback.domain.money import Currency, parse_amount
from posfallback.domain.screening import check_text


class Problem(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that is wrong: the key, what is wrong with it, what would be right."""

    key: str
    wrong: str
    right: str


class Table:
    """One table of the file. Each reading method takes a key off the list of keys that nobody has asked for yet."""

    def __init__(self, values: Mapping[str, object], where: str, problems: list[Problem]) -> None:
        self._values = values
        self._where = where
        self._problems = problems
        self._asked: list[str] = []

    def at(self, key: str) -> str:
        """Return the full name of a key, such as tax.rate[2].percent."""
        return f"{self._where}.{key}" if self._where else key

    def blame(self, key: str, wrong: str, right: str) -> None:
        """Note that a key is wrong and what would be right."""
        self._problems.append(Problem(key=self.at(key), wrong=wrong, right=right))

    def has(self, key: str) -> bool:
        """Say whether the file gives the key."""
        self._asked.append(key)
        return key in self._values

    def text(
        self,
        key: str,
        right: str,
        *,
        default: str | None = None,
        pattern: re.Pattern[str] | None = None,
        longest: int = 80,
        screened: bool = True,
    ) -> str:
        """Return a text; without `default` it must be there. A wrong one is noted and read as the default.

        `screened` False is for numbers that authorities give out: some of those pass for a card number.
        """
        self._asked.append(key)
        value = self._values.get(key)
        if value is None:
            if default is None:
                self.blame(key, "is missing.", right)
            return default or ""
        if not isinstance(value, str):
            self.blame(key, f"is {_kind_of(value)}, not a text in quotes.", right)
        elif not value.strip() or not value.isprintable():
            self.blame(key, "is empty or holds characters that cannot be printed.", right)
        elif len(value) > longest:
            self.blame(key, f"is {len(value)} characters long.", f"At most {longest} characters.")
        elif screened and _looks_like_card(value):
            self.blame(key, "looks as if it held a card number.", right)
        elif pattern is not None and not pattern.fullmatch(value):
            self.blame(key, f'is "{value}".', right)
        else:
            return value
        return default or ""

    def choice(self, key: str, choices: tuple[str, ...], *, default: str | None = None) -> str:
        """Return one of a few words."""
        right = "One of: " + ", ".join(f'"{choice}"' for choice in choices) + "."
        value = self.text(key, right, default=default)
        if value and value not in choices:
            self.blame(key, f'is "{value}".', right)
        return value if value in choices else (default or choices[0])

    def flag(self, key: str, *, default: bool = False) -> bool:
        """Return true or false; the default when it is not there."""
        self._asked.append(key)
        value = self._values.get(key, default)
        if not isinstance(value, bool):
            self.blame(key, f"is {_kind_of(value)}.", "true or false, without quotes.")
            return default
        return value

    def whole(self, key: str, allowed: range, default: int) -> int:
        """Return a whole number within a range."""
        self._asked.append(key)
        value = self._values.get(key, default)
        if isinstance(value, bool) or not isinstance(value, int) or value not in allowed:
            self.blame(
                key, f"is {value!r}.", f"A whole number from {allowed.start} to {allowed.stop - 1}, without quotes."
            )
            return default
        return value

    def amount(self, key: str, money: Currency | None) -> int | None:
        """Return an amount above zero in minor units; None when the key is not there."""
        if not self.has(key):
            self._asked.append(key)
            return None
        return self._as_minor(key, self.text(key, _amount_hint(money)), money)

    def amounts(self, key: str, money: Currency | None) -> tuple[int, ...]:
        """Return a list of amounts above zero in minor units."""
        found = [self._as_minor(key, text, money) for text in self.texts(key, _amount_hint(money))]
        return tuple(minor for minor in found if minor is not None)

    def _as_minor(self, key: str, text: str, money: Currency | None) -> int | None:
        if not text or money is None:
            return None
        try:
            minor = parse_amount(text, money)
        except Refusal as refusal:
            self.blame(key, f'is "{text}": {refusal.message}', _amount_hint(money))
            return None
        if minor <= 0:
            self.blame(key, f'is "{text}".', "An amount above zero; leave the key out where there is none.")
            return None
        return minor

    def texts(
        self, key: str, right: str, *, pattern: re.Pattern[str] | None = None, longest: int = 60
    ) -> tuple[str, ...]:
        """Return a list of texts; empty when it is not there."""
        self._asked.append(key)
        value = self._values.get(key, [])
        if not isinstance(value, list):
            self.blame(key, f"is {_kind_of(value)}, not a list in square brackets.", right)
            return ()
        good: list[str] = []
        for one in value:
            if isinstance(one, str) and _looks_like_card(one):
                self.blame(key, "looks as if it held a card number.", right)
            elif not isinstance(one, str) or not one.isprintable() or len(one) > longest:
                self.blame(key, f"holds {one!r}.", right)
            elif pattern is not None and not pattern.fullmatch(one):
                self.blame(key, f'holds "{one}".', right)
            else:
                good.append(one)
        return tuple(good)

    def table(self, key: str, *, required: bool = False) -> "Table | None":
        """Return a table below this one, None when it is not there."""
        self._asked.append(key)
        value = self._values.get(key)
        if isinstance(value, dict):
            return Table(value, self.at(key), self._problems)
        if value is not None:
            self.blame(key, f"is {_kind_of(value)}, not a table.", f"A table that begins with [{self.at(key)}].")
        elif required:
            self.blame(key, "is missing.", f"A table that begins with [{self.at(key)}].")
        return None

    def tables(self, key: str) -> "list[Table]":
        """Return the tables of a list of tables, such as [[printer]]; numbered from 1 in messages."""
        self._asked.append(key)
        value = self._values.get(key, [])
        if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
            self.blame(key, f"is {_kind_of(value)}.", f"One or more tables that each begin with [[{self.at(key)}]].")
            return []
        return [Table(one, f"{self.at(key)}[{place}]", self._problems) for place, one in enumerate(value, 1)]

    def finish(self) -> None:
        """Note every key that was never asked for, with the nearest one that exists."""
        for key in self._values:
            if key in self._asked:
                continue
            import difflib

            near = difflib.get_close_matches(key, self._asked, n=1)
            known = f'Perhaps "{near[0]}" is meant.' if near else "Known here: " + ", ".join(sorted(self._asked)) + "."
            self.blame(key, "is not a known key.", known)


def _looks_like_card(value: str) -> bool:
    try:
        check_text(value, "value")
    except Refusal:
        return True
    return False


def _kind_of(value: object) -> str:
    kinds = {bool: "true or false", int: "a number", float: "a number", str: "a text", list: "a list", dict: "a table"}
    return kinds.get(type(value), "a date or time")


def _amount_hint(money: Currency | None) -> str:
    decimals = money.decimals if money is not None else 2
    example = "20." + "0" * decimals if decimals else "20"
    return f'An amount in quotes such as "{example}".'
