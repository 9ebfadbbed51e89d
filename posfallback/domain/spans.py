"""How long something took, by the clock of the register.

Rule of this module: a span is worked out from the times that were sealed, never from a clock of now.
"""

from datetime import datetime


def seconds_between(since: str, until: str) -> int:
    """Return whole seconds between two times (RFC 3339), 0 where a clock that was set back would make it less.

    >>> seconds_between("2026-11-23T10:15:00.000-05:00", "2026-11-23T10:15:47.900-05:00")
    47
    """
    return max(0, int((datetime.fromisoformat(until) - datetime.fromisoformat(since)).total_seconds()))
