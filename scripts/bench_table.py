"""What the bench prints: each figure beside its own limit, taken in the same run, as a ratio and against its reach.

Rule of this module: a figure carries what was measured and what it is compared with; ratio and verdict are worked out
here and nowhere else.
"""

import statistics
import textwrap
from collections.abc import Iterable, Sequence
from typing import Literal

import msgspec

ROWS = {
    1: "seal one sale (8 lines)",
    2: "scan to painted line",
    3: "200 codes typed at 40 a second; 265 a second",
    4: "last tender key to change due on screen",
    5: "cold start to ready to scan",
    6: "verify a journal",
    7: "load catalogue rows",
    8: "replay over loopback",
    9: "memory of the register window",
}
"""The rows of the design page's table, by the number that `--only` takes."""

Kind = Literal["ratio", "value", "more"]
_REACH_WORDS: dict[Kind, str] = {
    "ratio": "<= {reach:g} x",
    "value": "<= {reach:g} {unit}",
    "more": "<= +{reach:g} {unit}",
}
_WIDTHS = (3, 56, 14, 14, 10, 15, 9)
_LINE = sum(_WIDTHS)


class Figure(msgspec.Struct, frozen=True, kw_only=True):
    """One figure of one row. `kind` says what the reach bounds: the ratio, the value, or what it is above the limit."""

    row: int
    what: str
    unit: str
    ours: float
    limit: float
    limit_is: str
    reach: float
    kind: Kind = "ratio"
    note: str = ""

    @property
    def ratio(self) -> float:
        """Return how many times its limit the figure is."""
        return self.ours / self.limit if self.limit else float("inf")

    @property
    def reached(self) -> bool:
        """Say whether the figure is within its reach."""
        value = {"ratio": self.ratio, "value": self.ours, "more": self.ours - self.limit}[self.kind]
        return value <= self.reach

    def as_row(self) -> dict[str, object]:
        """Return everything for a program that reads it."""
        return {"title": ROWS[self.row], **msgspec.structs.asdict(self), "ratio": self.ratio, "reached": self.reached}


def of_pairs(
    pairs: Sequence[tuple[float, float]], *, row: int, what: str, limit_is: str, reach: float, note: str = ""
) -> Figure:
    """Return the figure of runs in pairs, ours and its limit in seconds each: the medians of both."""
    return Figure(
        row=row,
        what=f"{what}, median of {len(pairs)} pairs",
        unit="s",
        ours=median([ours for ours, _ in pairs]),
        limit=median([limit for _, limit in pairs]),
        limit_is=limit_is,
        reach=reach,
        note=note,
    )


def quantile(values: Sequence[float], part: float) -> float:
    """Return the value that `part` of all values do not exceed.

    >>> quantile([4.0, 1.0, 3.0, 2.0], 0.5)
    2.0
    >>> quantile([float(number) for number in range(1, 101)], 0.99)
    99.0
    """
    ordered = sorted(values)
    return ordered[max(-int(-part * len(ordered) // 1) - 1, 0)]


def median(values: Sequence[float]) -> float:
    """Return the value in the middle, between two where there are two."""
    return statistics.median(values)


def head() -> str:
    """Return the head of the table."""
    return _columns("", "what", "measured", "its limit", "ratio", "to reach", "") + "\n" + "-" * _LINE


def table_row(number: int, figures: Iterable[Figure]) -> str:
    """Return one row of the design page with its figures; what each limit is and each note stand below."""
    lines = [f"{number:<3}{ROWS[number]}"]
    for figure in figures:
        lines.append(
            _columns(
                "",
                figure.what,
                _amount(figure.ours, figure.unit),
                _amount(figure.limit, figure.unit),
                f"{figure.ratio:.2f} x",
                _REACH_WORDS[figure.kind].format(reach=figure.reach, unit=figure.unit),
                "reached" if figure.reached else "MISSED",
            )
        )
        below = f"limit: {figure.limit_is}" + (f". {figure.note}" if figure.note else "")
        lines += textwrap.wrap(below, _LINE, initial_indent=" " * 7, subsequent_indent=" " * 7)
    return "\n".join(lines)


def _columns(*cells: str) -> str:
    left = f"{cells[0]:<{_WIDTHS[0]}}{cells[1]:<{_WIDTHS[1]}}"
    numbers = "".join(f"{cell:>{width}}" for cell, width in zip(cells[2:6], _WIDTHS[2:6], strict=True))
    return f"{left}{numbers}  {cells[6]}".rstrip()


def _amount(value: float, unit: str) -> str:
    digits = 3 if abs(value) < 10 else 1
    return f"{value:.{digits}f} {unit}"
