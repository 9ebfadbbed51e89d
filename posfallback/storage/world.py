"""The clock and chance of the machine.

Rule of this module: nobody else asks for the time or for random numbers, so that every story can be told again with
other ones.
"""

import random  # noqa: TID251 - this is the adapter that owns chance
import secrets
from datetime import datetime


class SystemClock:
    """The machine's clock; implements `services.ports.Clock`."""

    def now(self) -> datetime:
        """Return the local time with its UTC offset."""
        return datetime.now().astimezone()  # noqa: TID251 - this is the adapter that owns the clock


def new_id() -> str:
    """Return 128 random bits as 32 lower-case hex digits."""
    return secrets.token_hex(16)


def jitter() -> float:
    """Return a random number from 0 (included) to 1 (excluded)."""
    return secrets.randbits(53) / (1 << 53)


def dice(seed: int) -> random.Random:
    """Return dice that fall the same way for the same seed, on any machine; for stories, never for secrets."""
    return random.Random(seed)  # noqa: S311 - a story must be told again with the same figures
