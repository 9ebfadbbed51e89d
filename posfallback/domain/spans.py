"""How long something took, by the clock of the register.

Rule of this module: a span is worked out from the times that were sealed, never from a clock of now.
"""

from datetime import datetime

_MINUTE_S = 60
_HOUR_S = 3600
_STILL_SECONDS_S = 120


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


def span_text(seconds: int) -> str:
    """Return a length of time in its two largest units; the signs of the units are the same in every language.

    >>> span_text(48), span_text(660), span_text(905), span_text(15_300)
    ('48 s', '11 min', '15 min 5 s', '4 h 15 min')
    """
    if seconds < _STILL_SECONDS_S:
        return f"{seconds} s"
    minutes, rest_s = divmod(seconds, _MINUTE_S)
    if seconds < _HOUR_S:
        return f"{minutes} min {rest_s} s" if rest_s else f"{minutes} min"
    hours, rest = divmod(minutes, _MINUTE_S)
    return f"{hours} h {rest} min"
