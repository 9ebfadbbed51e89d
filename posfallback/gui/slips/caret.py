"""The caret on a paper slip: Enter takes it from field to field as they are printed, past what needs nothing typed.

Rule of this module: it moves and fills in nothing but the words of the line that it leaves.
"""

from PySide6.QtWidgets import QWidget

from posfallback.gui.slips.field import SlipField
from posfallback.gui.slips.goods import LineInHand
from posfallback.gui.slips.paper import SlipPaper
from posfallback.services.slip_form import BLANK

_SHEET = "sheet"
"""The first line of the next sheet."""
_HEAD = ("slip", "date", "time", "clerk")


class SlipCaret:
    """Where one types. A place has a name: "total", "paid", or "2.price" for a column of the third row shown."""

    def __init__(self, paper: SlipPaper, hand: LineInHand) -> None:
        self._paper, self._hand = paper, hand
        self.at = "slip"
        """The field that had the caret last; cash, card and the signature are keys, and none."""

    def field(self) -> SlipField | None:
        """Return the field to type into."""
        return self._paper.field(self.at)

    def where(self) -> str:
        """Return the place of the caret, keys included."""
        paper = self._paper
        for key, name in ((paper.cash, "paid"), (paper.card, "paid"), (paper.sign, "signed")):
            if key.hasFocus():
                return name
        return self.at

    def go_to(self, name: str) -> None:
        """Go to a place."""
        paper = self._paper
        keys: dict[str, QWidget] = {"signed": paper.sign}
        keys["paid"] = paper.card if paper.slip().paid == "card" else paper.cash
        if name not in keys:
            self.at = name
        widget = keys.get(name) or self.field()
        if widget is not None:
            widget.setFocus()

    def go_to_line(self, column: str) -> None:
        """Go to a column of the line in hand."""
        self._paper.show_line(self._hand.place)
        self.go_to(f"{self._hand.place - self._paper.first}.{column}")

    def step(self, by: int) -> None:
        """Go to the next place, or the one before; the last one leads nowhere."""
        where = self.where()
        if where.endswith(".item"):
            self._hand.settle(self._hand.place)
        name = self._next(where, by)
        if name == _SHEET:
            self._hand.place = self._paper.first + len(self._paper.rows)
            self.go_to_line("quantity")
        elif name:
            self.go_to(name)

    def _next(self, where: str, by: int) -> str:
        """Return the place after this one, or before it; empty at either end."""
        paper, names = self._paper, self._names()
        row, column = row_of(where)
        if by > 0 and row >= 0:
            line = paper.line(paper.first + row)
            if line == BLANK and column == "quantity":
                return "total"
            if column == "amount" and row == len(paper.rows) - 1 and paper.has_later:
                return _SHEET
            if column == "item" and (line.code or line.tax) and f"{row}.tax" in names:
                # The price list or the department knows its tax; Tab and touch still reach it.
                return f"{row}.price"
        at = names.index(where) + by
        return names[at] if 0 <= at < len(names) else ""

    def _names(self) -> list[str]:
        paper = self._paper
        columns = list(paper.rows[0].fields)
        lines = [f"{row}.{column}" for row in range(len(paper.rows)) for column in columns]
        card = ["approval", "last4"] if paper.slip().paid == "card" else []
        return [*_HEAD, *lines, "total", "paid", *card, "signed"]


def row_of(name: str) -> tuple[int, str]:
    """Return the row (0-based) and the column of a line's field, or -1 and the name of another one.

    >>> row_of("2.price"), row_of("total")
    ((2, 'price'), (-1, 'total'))
    """
    row, point, column = name.partition(".")
    return (int(row), column) if point else (-1, name)
