"""Lengths of time as the outage page writes them, and what each figure is called."""

from posfallback.gui.language import say
from posfallback.gui.mirror import ltr

_MINUTE_S = 60
_HOUR_S = 3600
_STILL_SECONDS_S = 120


def span_words(seconds: int | None) -> str:
    """Return a length of time: "48 s", "11 min", "4 h 20"; a dash where there is none."""
    if seconds is None:
        return "–"
    if seconds < _STILL_SECONDS_S:
        return ltr(say("{seconds} s", seconds=seconds))
    if seconds < _HOUR_S:
        return ltr(say("{minutes} min", minutes=seconds // _MINUTE_S))
    hours, rest = divmod(seconds // _MINUTE_S, _MINUTE_S)
    return ltr(say("{hours} h {minutes}", hours=hours, minutes=f"{rest:02}"))


def clock_words(seconds: int | None) -> str:
    """Return a short time as on a stopwatch, "0:41"; an hour and more as a length; a dash where there is none."""
    if seconds is None:
        return "–"
    if seconds >= _HOUR_S:
        return span_words(seconds)
    minutes, rest = divmod(seconds, _MINUTE_S)
    return ltr(f"{minutes}:{rest:02}")
