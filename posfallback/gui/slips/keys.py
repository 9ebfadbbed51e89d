"""The way of Enter through a slip: field after field as they are printed, past what needs nothing typed."""

from posfallback.gui.slips.paper import SlipPaper
from posfallback.services.slip_form import BLANK

SHEET = "sheet"
"""The first line of the next sheet."""
_HEAD = ("slip", "date", "time", "clerk")


def row_of(name: str) -> tuple[int, str]:
    """Return the row (0-based) and the column of a line's field, or -1 and the name of another one.

    >>> row_of("2.price"), row_of("total")
    ((2, 'price'), (-1, 'total'))
    """
    row, point, column = name.partition(".")
    return (int(row), column) if point else (-1, name)


def next_field(paper: SlipPaper, where: str, by: int) -> str:
    """Return the field after this one, or before it; empty at either end."""
    names = _names(paper)
    row, column = row_of(where)
    if by > 0 and row >= 0:
        line = paper.line(paper.first + row)
        if line == BLANK and column == "quantity":
            return "total"
        if column == "amount" and row == len(paper.rows) - 1 and paper.has_later:
            return SHEET
        if column == "item" and (line.code or line.tax) and f"{row}.tax" in names:
            # The price list or the department knows its tax; Tab and touch still reach it.
            return f"{row}.price"
    at = names.index(where) + by
    return names[at] if 0 <= at < len(names) else ""


def _names(paper: SlipPaper) -> list[str]:
    columns = list(paper.rows[0].fields)
    lines = [f"{row}.{column}" for row in range(len(paper.rows)) for column in columns]
    card = ["approval", "last4"] if paper.slip().paid == "card" else []
    return [*_HEAD, *lines, "total", "paid", *card, "signed"]
