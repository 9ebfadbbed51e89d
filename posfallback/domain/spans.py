"""How long something took, by the clock of the register.

Rule of this module: a span is worked out from the times that were sealed, never from a clock of now.
"""

from datetime import datetime


def seconds_between(since: str, until: str, set_back_s: int = 0) -> int:
    """Return whole seconds between two times (RFC 3339), 0 where a clock that was set back would make it less.

    `set_back_s` is by how much the clock is known to have been set back between the two: it went on for that long, too.

    >>> seconds_between("2026-11-23T10:15:00.000-05:00", "2026-11-23T10:15:47.900-05:00")
    47
    >>> seconds_between("2026-11-23T10:15:00-05:00", "2026-11-23T09:20:00-05:00", set_back_s=3_600)
    300
    """
    spent = datetime.fromisoformat(until) - datetime.fromisoformat(since)
    return max(0, int(spent.total_seconds()) + set_back_s)
