"""Checks a register's signed note against the seals that central holds."""

from collections.abc import Callable

from posfallback.collector.books import Account
from posfallback.collector.wire import Problem


def check_note(note: bytes, account: Account, seals: Callable[[int], list[str]]) -> int:
    """Return the size."""
    raise Problem(400, "x", "y", "z")
