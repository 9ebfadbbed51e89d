"""What the row of a line says, and the room that its words need.

A second line that is too long for one line takes two, and the row grows by `GROWN_PX`; only names of goods are cut.

Rule of this module: a row and the ticket that places it both ask here.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

from posfallback.domain.basket import BasketLine
from posfallback.domain.codes import show_code
from posfallback.gui import theme
from posfallback.gui.amounts import Amounts
from posfallback.gui.language import say
from posfallback.gui.mirror import ltr
from posfallback.gui.tokens import ROW_PX
from posfallback.services.lookup import REFUND_NAME, UNKNOWN_NAME
from posfallback.services.previews import is_measured, line_amount, second_line

GROWN_PX = 20
SIDE_PX = 16
QUANTITY_PX = 53
"""What the quantity before the name takes, with its space."""
UNDO_PX = 112
SHAPE_PX = 25
FRAME_PX = 8
WAITING_PX = (54, 20)
"""What an amber row keeps free inside its frame: before its words, for the sign, and after them."""

OWN_NAMES = frozenset({UNKNOWN_NAME, REFUND_NAME})


def name_of(line: BasketLine) -> str:
    """Return the name of the goods; what the register itself calls a line is a text of ours."""
    return say(line.name) if line.unknown or line.name in OWN_NAMES else line.name


def struck(px: int, line: BasketLine) -> QFont:
    """Return a type step, struck through for a line that was removed."""
    font = theme.font(px)
    if line.voided:
        font = QFont(font)
        font.setStrikeOut(True)
    return font


class LineWords:
    """The words of lines, in the formats of one store."""

    def __init__(self, amounts: Amounts) -> None:
        self._amounts = amounts

    def name(self, line: BasketLine) -> str:
        """Return the name of the goods, see `name_of`."""
        return name_of(line)

    def quantity(self, line: BasketLine) -> str:
        """Return how many; goods by weight count as one."""
        return "1" if is_measured(line) else self._amounts.quantity(line.quantity_milli)

    def amount(self, line: BasketLine) -> str:
        """Return what the line comes to; for a removed one what it came to."""
        return self._amounts.money(line.gross_minor if line.voided else line_amount(line))

    def needed(self, line: BasketLine, *, asked: bool) -> str:
        """Return what stands at the end of an amber row: what it needs, or the amount that is asked about."""
        if asked:
            return self._amounts.money(line_amount(line))
        return say("Price needed") if line.unknown else say("Weight needed")

    def spoken(self, line: BasketLine, index: int, second: str, *, selected: bool) -> str:
        """Return the line as a screen reader says it."""
        amount = self._amounts.money(line_amount(line))
        if line.waits:
            amount = say("price needed") if line.unknown else say("weight needed")
        state = say("removed") if line.voided else say("selected") if selected else ""
        parts = (say("Line {n}", n=index + 1), self.name(line), self.quantity(line), amount, second, state)
        return ", ".join(part for part in parts if part)

    def second(self, line: BasketLine) -> tuple[str, str]:
        """Return the second line's words and shape."""
        told, shape = self._kind_of_second(second_line(line), line)
        if line.voided or line.waits:
            return told, shape
        if line.return_reason:
            told, shape = say("Comes back: {reason}", reason=say(line.return_reason)), ""
        elif line.price_reason:
            reason = say(line.price_reason)
            told = f"{told}  ·  {reason}" if told else say("New price: {reason}", reason=reason)
        if line.age:
            told = f"{told}  ·  {say('age {age}+', age=line.age)}" if told else say("Age {age}+", age=line.age)
        return told, shape

    def _kind_of_second(self, kind: str, line: BasketLine) -> tuple[str, str]:
        """Return what a second line of a kind says, with its shape."""
        match kind:
            case "less":
                return self._discount(line), "less"
            case "removed":
                return say("Removed by {clerk}, {time}", clerk=line.voided_by, time=line.voided_at[11:16]), "bin"
            case "waits":
                return ltr(_spaced(show_code(line.code))) if line.unknown else self._each(line), ""
            case "label":
                return say("Price from its label"), ""
            case "weighed" | "priced":
                return self._times(line), "scale" if kind == "weighed" else ""
        return "", ""

    def _each(self, line: BasketLine) -> str:
        return self._amounts.per(line.unit_price_minor, line.sold_by, line.price_for)

    def _times(self, line: BasketLine) -> str:
        """Return quantity and price: "2 × $1.99", "0.734 kg × $1.99/kg", "4 at 2 for $6.00"."""
        times = f"{self._amounts.quantity(line.quantity_milli)}{f' {line.sold_by}' if is_measured(line) else ''}"
        if line.price_for == 1:
            return ltr(f"{times} × {self._each(line)}")
        return say("{quantity} at {price}", quantity=times, price=self._each(line))

    def _discount(self, line: BasketLine) -> str:
        """Return the price before the discount, the discount, and why it was given."""
        given = line.discount
        if given is None:
            return ""
        money = self._amounts
        off = money.percent(given.percent) if given.percent else money.money(given.amount_minor)
        return f"{ltr(f'{money.money(line.gross_minor)} − {off}')} {say(given.reason)}".rstrip()

    # --- room -------------------------------------------------------------------------------------------------------

    def room(self, line: BasketLine, width: int, *, asked: bool) -> float:
        """Return the room for the name and the second line in a row of this width."""
        heavy = QFontMetricsF(theme.font(20, bold=True))
        if line.waits or asked:
            return width - 2 * FRAME_PX - sum(WAITING_PX) - heavy.horizontalAdvance(self.needed(line, asked=asked)) - 16
        metrics = QFontMetricsF(struck(20, line)) if line.voided else heavy
        amount = metrics.horizontalAdvance(self.amount(line)) + 2
        return width - 2 * SIDE_PX - QUANTITY_PX - amount - (UNDO_PX if line.voided else 0) - 12

    def height(self, line: BasketLine, width: int, asked: str = "") -> int:
        """Return how high the row of a line is: as always, or more where its second line needs two."""
        words, shape = (asked, "") if asked else self.second(line)
        needed = QFontMetricsF(theme.font(16)).horizontalAdvance(words) if words else 0.0
        room = self.room(line, width, asked=bool(asked)) - (SHAPE_PX if shape else 0)
        return ROW_PX + 1 + (GROWN_PX if needed > room else 0)


def in_lines(text: str, metrics: QFontMetricsF, room: float, most: int) -> list[str]:
    """Return words in lines of this width, at most so many; what is still too long for the last one ends in "…"."""
    lines: list[str] = []
    rest = text
    while most > len(lines) + 1 and metrics.horizontalAdvance(rest) > room and " " in rest:
        words = rest.split(" ")
        fits = [n for n in range(1, len(words)) if metrics.horizontalAdvance(" ".join(words[:n])) <= room]
        cut = fits[-1] if fits else 1
        lines.append(" ".join(words[:cut]))
        rest = " ".join(words[cut:]).lstrip()
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in (*lines, rest)]


def _spaced(code: str) -> str:
    """Return the digits of a barcode in the groups that are printed under its bars."""
    if code.isdigit() and len(code) == 13:
        return f"{code[0]} {code[1:7]} {code[7:]}"
    if code.isdigit() and len(code) == 12:
        return f"{code[0]} {code[1:6]} {code[6:11]} {code[11]}"
    return code
