"""The clock and chance of the machine.

Rule of this module: nobody else asks for the time or for random numbers, so that every story can be told again with
other ones.
"""

import os
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from random import Random  # noqa: TID251 - this is the adapter that owns chance


class SystemClock:
    """The machine's clock; implements `services.ports.Clock`."""

    def now(self) -> datetime:
        """Return the local time with its UTC offset."""
        return datetime.now().astimezone()  # noqa: TID251 - this is the adapter that owns the clock


def new_id() -> str:
    """Return 128 random bits as 32 lower-case hex digits."""
    # What `secrets` is made of: it would be loaded, with three more modules, at each start of the window.
    return os.urandom(16).hex()


def jitter() -> float:
    """Return a random number from 0 (included) to 1 (excluded)."""
    return (int.from_bytes(os.urandom(8)) >> 11) / (1 << 53)


def dice(seed: int) -> "Random":
    """Return dice that fall the same way for the same seed, on any machine; for stories, never for secrets."""
    from random import Random  # noqa: TID251 - as above

    return Random(seed)  # noqa: S311 - a story must be told again with the same figures
