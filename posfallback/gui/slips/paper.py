"""The paper slip on the screen: the fields of the printed one, in its own sequence, so that the eye can go along both.

Rule of this module: it holds what is typed and works nothing out; more lines than the seven of the pad are on the next
sheet.
"""

from datetime import date
from functools import partial
from itertools import pairwise
from typing import Final, Literal

import msgspec
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posfallback.gui import theme
from posfallback.gui.amounts import Amounts
from posfallback.gui.fields import with_point
from posfallback.gui.key import Key
from posfallback.gui.language import say
from posfallback.gui.parts import Text
from posfallback.gui.slips.dates import date_form, read_time
from posfallback.gui.slips.field import FIELD_PX, SlipField
from posfallback.services.slip_form import BLANK, SlipLook
from posfallback.services.slip_format import WrittenLine, WrittenSlip

LINES: Final = 7
QUANTITY_PX, TAX_PX, PRICE_PX, AMOUNT_PX = 56, 56, 92, 100
_ZIGZAG = 8.0
_MOST_MONEY = 9
LineColumn = Literal["quantity", "item", "tax", "price", "amount"]


class LineRow(QWidget):
    """One line of the slip."""

    def __init__(self, place: int, amounts: Amounts, *, tax: bool) -> None:
        super().__init__()
        self.setFixedHeight(FIELD_PX)
        name = f"slipLine{place + 1}"
        money = partial(_money_shown, amounts)
        at = place + 1
        self.fields: dict[LineColumn, SlipField] = {
            "quantity": SlipField(
                f"{name}Quantity", "", holds="quantity", most=8, spoken=say("Quantity, line {line}", line=at)
            ),
            "item": SlipField(
                f"{name}Item", "", holds="text", most=40, spoken=say("Item as written, line {line}", line=at)
            ),
            "tax": SlipField(f"{name}Tax", "", holds="tax", most=5, spoken=say("Tax, line {line}", line=at)),
            "price": SlipField(
                f"{name}Price",
                "",
                holds="money",
                most=_MOST_MONEY,
                show=money,
                trailing=True,
                spoken=say("Price, line {line}", line=at),
            ),
            "amount": SlipField(
                f"{name}Amount",
                "",
                holds="money",
                most=_MOST_MONEY,
                show=money,
                trailing=True,
                bold=True,
                spoken=say("Amount, line {line}", line=at),
            ),
        }
        if not tax:
            self.fields.pop("tax").deleteLater()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for column, field in self.fields.items():
            if column in _WIDTHS:
                field.setFixedWidth(_WIDTHS[column])
            row.addWidget(field, 0 if column in _WIDTHS else 1)

    def named(self, column: str) -> SlipField:
        """Return the field of a column."""
        return next(field for name, field in self.fields.items() if name == column)


_WIDTHS: dict[LineColumn, int] = {"quantity": QUANTITY_PX, "tax": TAX_PX, "price": PRICE_PX, "amount": AMOUNT_PX}


def _money_shown(amounts: Amounts, digits: str) -> str:
    return amounts.plain(int(digits)) if digits else ""


class SlipPaper(QWidget):
    """The slip. `changed` tells what was edited, `reached` and `left` where the caret comes and goes."""

    changed = Signal(str)
    reached = Signal(str)
    left = Signal(str)
    refused = Signal(str, str)
    pay_way = Signal(str)
    signed = Signal()
    sheet = Signal(int)

    def __init__(self, amounts: Amounts, locale: str, *, tax: bool) -> None:
        super().__init__()
        self.setObjectName("slipPaper")
        self._amounts = amounts
        self._date = date_form(locale)
        self._tax = tax
        self._lines: list[WrittenLine] = [BLANK] * LINES
        self._first = 0
        self._slip = WrittenSlip(slip="")
        self._filling = False
        money = partial(_money_shown, amounts)
        self.fields: dict[str, SlipField] = {
            "slip": SlipField("slipNumber", say("No."), holds="number", most=20, bold=True, trailing=True),
            "date": SlipField("slipDate", say("Date"), holds="date", most=10, show=self._date.shown),
            "time": SlipField("slipTime", say("Time"), holds="time", most=5),
            "clerk": SlipField("slipClerk", say("Clerk"), holds="text", most=12),
            "total": SlipField(
                "slipTotal",
                "",
                holds="money",
                most=_MOST_MONEY,
                show=money,
                trailing=True,
                bold=True,
                spoken=say("Total as written"),
            ),
            "approval": SlipField("slipApproval", say("Approval code"), holds="code", most=8),
            "last4": SlipField("slipLast4", say("Last 4 only"), holds="last4", most=4),
        }
        self.rows = [LineRow(place, amounts, tax=tax) for place in range(LINES)]
        self.cash = Key("slipCash", say("Cash"), partial(self.pay_way.emit, "cash"), kind="plain", height=FIELD_PX)
        self.card = Key("slipCard", say("Card"), partial(self.pay_way.emit, "card"), kind="plain", height=FIELD_PX)
        self.sign = Key("slipSigned", say("Signed"), self.signed.emit, kind="plain", height=FIELD_PX)
        self._earlier = Key("slipEarlier", "", partial(self.sheet.emit, -1), shape="up", height=FIELD_PX)
        self._later = Key("slipLater", "", partial(self.sheet.emit, 1), shape="down", height=FIELD_PX)
        self._sheet = Text("", 16, role="ink2", name="slipSheet")
        self._paid = Text(say("Paid"), 16, role="ink2")
        self._made_of = Text("", 16, role="ink2", name="slipMadeOf")
        self._difference = Text("", 16, role="ink2", name="slipDifference").wrapped()
        self._lay_out()
        self._connect()
        self._put_in_sequence()

    # --- making -------------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 11, 24, 11)
        column.setSpacing(0)
        title = Text(say("OUTAGE SALES SLIP"), 20, bold=True, name="slipTitle").wrapped()
        column.addLayout(_row((title, 1), (self.fields["slip"], 184)))
        column.addLayout(_row((self.fields["date"], 140), (self.fields["time"], 92), (self.fields["clerk"], 0)))
        column.addLayout(self._heads())
        for row in self.rows:
            column.addWidget(row)
        for key in (self._earlier, self._later):
            key.setFixedWidth(48)
        total = QWidget()
        words = QVBoxLayout(total)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(Text(say("Total as written"), 20, bold=True))
        words.addWidget(self._made_of)
        column.addLayout(
            _row((total, 1), (self._earlier, 48), (self._sheet, 40), (self._later, 48), (self.fields["total"], 128))
        )
        # The keys speak for themselves where the words beside a card's code need the room.
        card = QWidget()
        of_card = QHBoxLayout(card)
        of_card.setContentsMargins(0, 0, 0, 0)
        of_card.setSpacing(8)
        for name in ("approval", "last4"):
            of_card.addWidget(self.fields[name], self.fields[name].label_px())
        column.addLayout(_row((self._paid, -1), (self.cash, 92), (self.card, 92), (card, 0)))
        column.addSpacing(4)
        column.addLayout(_row((self.sign, 128), (self._difference, 0)))

    def _heads(self) -> QHBoxLayout:
        heads = (
            (say("Qty"), QUANTITY_PX, False),
            (say("Item as written"), 0, False),
            (say("Tax"), TAX_PX if self._tax else -1, False),
            (say("Price"), PRICE_PX, True),
            (say("Amount"), AMOUNT_PX, True),
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        for words, width, figures in heads:
            if width < 0:
                continue
            head = Text(words, 16, role="ink2")
            head.setFixedHeight(22)
            # "Steuer" has room in the narrow column of the taxes only with a smaller edge.
            edge = 3 if width == TAX_PX else 6
            head.setContentsMargins(edge, 0, edge, 0)
            side = Qt.AlignmentFlag.AlignTrailing if figures else Qt.AlignmentFlag.AlignLeading
            head.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            if width:
                head.setFixedWidth(width)
            row.addWidget(head, 0 if width else 1)
        return row

    def _connect(self) -> None:
        for name, field in self.fields.items():
            self._watch(field, name)
        for place, row in enumerate(self.rows):
            for column, field in row.fields.items():
                self._watch(field, f"{place}.{column}")

    def _put_in_sequence(self) -> None:
        """Let Tab go through the slip as one reads it."""
        head = [self.fields[name] for name in ("slip", "date", "time", "clerk")]
        lines = [field for row in self.rows for field in row.fields.values()]
        foot = [self._earlier, self._later, self.fields["total"], self.cash, self.card]
        parts: list[QWidget] = [*head, *lines, *foot, self.fields["approval"], self.fields["last4"], self.sign]
        for one, other in pairwise(parts):
            QWidget.setTabOrder(one, other)

    def _watch(self, field: SlipField, name: str) -> None:
        field.edited.connect(lambda: self._edited(name))
        field.reached.connect(lambda: self.reached.emit(name))
        field.left.connect(lambda: self.left.emit(name))
        field.refused.connect(self.refused)

    # --- what is written ----------------------------------------------------------------------------------------------

    def slip(self) -> WrittenSlip:
        """Return what is typed."""
        lines = list(self._lines)
        while lines and lines[-1] == BLANK:
            lines.pop()
        return msgspec.structs.replace(self._slip, lines=tuple(lines))

    def put(self, slip: WrittenSlip) -> None:
        """Show another slip."""
        self._lines = [*slip.lines, *[BLANK] * LINES][: max(LINES, -(-len(slip.lines) // LINES) * LINES)]
        self._slip = msgspec.structs.replace(slip, lines=())
        self._first = 0
        self.fill()

    def field(self, name: str) -> SlipField | None:
        """Return a field by its name: "total", or "2.price" for the third line in sight."""
        row, point, column = name.partition(".")
        return self.rows[int(row)].named(column) if point else self.fields.get(name)

    def pay(self, way: str) -> None:
        """Choose how it was paid; what was copied from a card goes with the card."""
        card = self._slip if way == "card" else WrittenSlip(slip="")
        self.change(paid=way, approval=card.approval, last4=card.last4)

    def change(self, **values: str) -> None:
        """Change what goes for the whole slip."""
        self._slip = msgspec.structs.replace(self._slip, **values)
        self.fill()

    def line(self, place: int) -> WrittenLine:
        """Return a line, 0-based over all sheets."""
        return self._lines[place]

    def put_line(self, place: int, line: WrittenLine) -> None:
        """Write a line."""
        self._lines[place] = line
        self.fill()

    def free_line(self) -> int:
        """Return the first blank line after all that is written, on a new sheet where this one is full."""
        used = max((place for place, line in enumerate(self._lines) if line != BLANK), default=-1)
        if used + 1 == len(self._lines):
            self._lines += [BLANK] * LINES
        return used + 1

    def turn(self, by: int) -> None:
        """Show the next sheet, or the one before."""
        self._first = min(max(self._first + by * LINES, 0), len(self._lines) - LINES)
        self.fill()

    def show_line(self, place: int) -> None:
        """Bring a line into sight."""
        self._first = place // LINES * LINES
        self.fill()

    @property
    def has_later(self) -> bool:
        """Whether there are lines on a later sheet."""
        return self._first + LINES < len(self._lines)

    @property
    def first(self) -> int:
        """The first line in sight."""
        return self._first

    def fill(self) -> None:
        """Put into the fields what is written."""
        self._filling = True
        for name, field in self.fields.items():
            field.put(self._in(name, getattr(self._slip, name)))
        for place, row in enumerate(self.rows):
            line = self._lines[self._first + place]
            for column, field in row.fields.items():
                field.put(self._in(column, getattr(line, column)))
        self._filling = False
        for key, way in ((self.cash, "cash"), (self.card, "card")):
            key.choose(self._slip.paid == way)
            key.show_shape("tick" if self._slip.paid == way else "")
            if not key.fits():
                # Frame, ground and weight tell it as well; the word needs the room.
                key.show_shape("")
        self.sign.choose(self._slip.signed == "yes")
        self.sign.show_shape("tick" if self._slip.signed == "yes" else "")
        for name in ("approval", "last4"):
            self.fields[name].setVisible(self._slip.paid == "card")
        self._paid.setVisible(self._slip.paid != "card")
        sheets = len(self._lines) // LINES
        for part in (self._earlier, self._sheet, self._later):
            part.setVisible(sheets > 1)
        at = self._first // LINES + 1
        self._sheet.say(f"{at} / {sheets}")
        self._earlier.say("", said=say("Earlier lines, sheet {at} of {sheets}", at=at, sheets=sheets))
        self._later.say("", said=say("Later lines, sheet {at} of {sheets}", at=at, sheets=sheets))

    def _in(self, name: str, text: str) -> str:
        """Return what stands in a field for what is written: an amount as its digits, a number without its store."""
        if name in {"price", "amount", "total"}:
            return text.replace(".", "").lstrip("0")
        return text

    def _edited(self, name: str) -> None:
        if self._filling:
            return
        place, _, column = name.rpartition(".")
        if place:
            self._edit_line(self._first + int(place), column)
        else:
            self._slip = msgspec.structs.replace(self._slip, **{name: self._text(self.fields[name], name)})
        self.changed.emit(name)

    def _edit_line(self, place: int, column: str) -> None:
        field = self.rows[place - self._first].named(column)
        line = msgspec.structs.replace(self._lines[place], **{column: self._text(field, column)})
        if column == "item":
            # Other words mean other goods: they are looked for anew.
            line = msgspec.structs.replace(line, code="", tax="" if line.code else line.tax)
        self._lines[place] = line

    def _text(self, field: SlipField, name: str) -> str:
        typed = field.typed()
        if name in {"price", "amount", "total"}:
            return with_point(typed, self._amounts.decimals) if typed else ""
        return typed.replace(",", ".") if name == "quantity" else typed

    def settle(self, name: str, today: date) -> None:
        """Write a date or a time as it is kept, once its field is finished; what cannot be meant stays as typed."""
        if name == "date" and self._slip.date:
            self.change(date=self._date.read(self.fields["date"].shown(), today) or self._slip.date)
        elif name == "time" and self._slip.time:
            self.change(time=read_time(self._slip.time) or self._slip.time)

    # --- what is worked out elsewhere ---------------------------------------------------------------------------------

    def draw(self, look: SlipLook, difference: str) -> None:
        """Show in quiet letters what holds where nothing is typed, and what is said of a difference."""
        for place, row in enumerate(self.rows):
            at = self._first + place
            line = look.lines[at] if at < len(look.lines) else None
            amount = line.amount_minor if line is not None else None
            listed = line.list_price_minor if line is not None else None
            row.fields["amount"].hint("" if amount is None else self._amounts.plain(amount))
            row.fields["price"].hint("" if listed is None else self._amounts.plain(listed))
            if "tax" in row.fields:
                row.fields["tax"].hint(line.tax if line is not None else "")
            row.fields["quantity"].hint("1" if line is not None and self._lines[at] != BLANK else "")
        money = self._amounts.plain
        made_of = say("Goods {goods}, tax {tax}", goods=money(look.goods_minor), tax=money(look.tax_minor))
        self._made_of.say(made_of if look.tax_minor else "")
        self._made_of.setVisible(bool(look.tax_minor))
        self._difference.say(difference)

    # --- painting -----------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the paper: torn off above and below, no rounded corner."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        teeth = max(round(box.width() / (2 * _ZIGZAG)), 1)
        pitch = box.width() / teeth
        path = QPainterPath(QPointF(box.left(), box.top() + _ZIGZAG))
        for tooth in range(teeth):
            x = box.left() + tooth * pitch
            path.lineTo(x + pitch / 2, box.top())
            path.lineTo(x + pitch, box.top() + _ZIGZAG)
        path.lineTo(box.right(), box.bottom() - _ZIGZAG)
        for tooth in range(teeth):
            x = box.right() - tooth * pitch
            path.lineTo(x - pitch / 2, box.bottom())
            path.lineTo(x - pitch, box.bottom() - _ZIGZAG)
        path.closeSubpath()
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("paper"))
        painter.drawPath(path)


def _row(*parts: tuple[QWidget, int]) -> QHBoxLayout:
    """Return parts side by side: 0 takes what is left, 1 does and may wrap, -1 its own width, else so many pixels."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for part, width in parts:
        if width > 1:
            part.setFixedWidth(width)
        row.addWidget(part, 1 if width in {0, 1} else 0)
    wide = [part for part, width in parts if width in {0, 1}]
    assert wide, "one part takes what is left"
    return row
