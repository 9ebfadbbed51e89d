"""The charts of a reading: sales by hour with the number on each bar, and how customers paid.

A bar tells by its pattern where its sales stand: solid at central, hatched held here, crossed parked, open settled by
hand, with a line along it handed over. Each chart reads its numbers as one sentence.
"""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from posfallback.domain.words import mark
from posfallback.gui import shapes, theme
from posfallback.gui.amounts import Amounts
from posfallback.gui.language import say, say_count
from posfallback.gui.mirror import leading_figures
from posfallback.gui.parts import Card, Shape, Text
from posfallback.gui.spoken import name_it
from posfallback.gui.tokens import CHIP_RADIUS
from posfallback.services.shift_reading import HourSales, Paid

HATCH_PX = 7.0
FOOT_LINE_PX = 18
PAID_SHOWN = 4
BESIDE_TITLE = 3
"""So many parts of a legend have room beside the title in every language; more stand under it."""
KIND_WORDS = {
    "cash": mark("Cash"),
    "card": mark("Card terminal"),
    "voucher": mark("Voucher"),
    "cheque": mark("Cheque"),
    "account": mark("Account"),
}
KIND_SHAPES = {"cash": "cash", "card": "card", "voucher": "gift"}
PARTS = (
    ("accepted", mark("at central")),
    ("held", mark("held")),
    ("parked", mark("parked")),
    ("waived", mark("by hand")),
    ("handed_over", mark("handed over")),
)


KINDS_IN_A_ROW = {
    "cash": mark("cash"),
    "card": mark("card"),
    "voucher": mark("voucher"),
    "cheque": mark("cheque"),
    "account": mark("account"),
}
"""The kinds of payment within a sentence; those of the store's own settings stand as they are there."""


def kind_word(kind: str) -> str:
    """Return what a chart calls a kind of payment."""
    return say(KIND_WORDS[kind]) if kind in KIND_WORDS else kind.capitalize()


def fill(painter: QPainter, part: str, box: QRectF) -> None:
    """Fill a piece of a bar with the pattern of its part."""
    accent, stop = theme.colour("accent"), theme.colour("stop")
    painter.save()
    if part == "accepted":
        painter.fillRect(box, accent)
    elif part in {"held", "drill"}:
        _hatch(painter, box, accent)
    elif part == "parked":
        _frame(painter, box, stop)
        painter.drawLine(box.topLeft(), box.bottomRight())
        painter.drawLine(box.topRight(), box.bottomLeft())
    else:
        _frame(painter, box, theme.colour("ink2"))
        if part == "handed_over":
            painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()))
    painter.restore()


def _frame(painter: QPainter, box: QRectF, ink: QColor) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box.adjusted(1, 1, -1, -1))


def _hatch(painter: QPainter, box: QRectF, ink: QColor) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(box)
    painter.setPen(QPen(ink, 2.6))
    step = box.left() - box.height()
    while step < box.right():
        painter.drawLine(QPointF(step, box.bottom()), QPointF(step + box.height(), box.top()))
        step += HATCH_PX
    painter.setPen(QPen(ink, 2))
    painter.drawRect(box.adjusted(1, 1, -1, -1))


class Swatch(QWidget):
    """The pattern of one part, in the legend."""

    def __init__(self, part: str) -> None:
        super().__init__()
        self._part = part
        self.setFixedSize(20, 16)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        fill(QPainter(self), self._part, QRectF(self.rect()))


class HourBars(QWidget):
    """The bars themselves."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("hourBars")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._hours: tuple[HourSales, ...] = ()

    def sizeHint(self) -> QSize:
        """Take what there is."""
        return QSize(300, 200)

    def draw(self, hours: tuple[HourSales, ...]) -> None:
        """Show these hours."""
        self._hours = hours
        spoken = ", ".join(_hour_words(hour) for hour in hours)
        told = say("Sales by hour: {hours}", hours=spoken)
        name_it(self, told if hours else say("No sale in this shift yet"))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint bars, numbers, hours and the line under them."""
        painter = QPainter(self)
        low = self.height() - 30.0
        painter.fillRect(QRectF(0, low, self.width(), 2), theme.colour("edge"))
        if not self._hours:
            painter.setFont(theme.font(20))
            painter.setPen(theme.colour("ink2"))
            painter.drawText(QRectF(0, 0, self.width(), low), int(Qt.AlignmentFlag.AlignCenter), say("No sale yet"))
            return
        most = max(hour.sales for hour in self._hours) or 1
        pitch = min(self.width() / len(self._hours), 104.0)
        wide = pitch * 0.72
        start = (self.width() - pitch * len(self._hours)) / 2
        flip = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for place, hour in enumerate(self._hours):
            at = len(self._hours) - 1 - place if flip else place
            x = start + pitch * at + (pitch - wide) / 2
            self._bar(painter, hour, QRectF(x, 26, wide, low - 26), most)

    def _bar(self, painter: QPainter, hour: HourSales, room: QRectF, most: int) -> None:
        """Paint one bar, its number over it and its hour under it."""
        y = room.bottom()
        for part in (*(part for part, _ in PARTS), "drill"):
            count: int = getattr(hour, part)
            if count:
                tall = room.height() * count / most
                fill(painter, part, QRectF(room.left(), y - tall, room.width(), tall))
                y -= tall
        align = int(Qt.AlignmentFlag.AlignCenter)
        wide = room.adjusted(-12, 0, 12, 0)
        painter.setPen(theme.colour("ink"))
        painter.setFont(theme.font(16, bold=hour.sales == most))
        if hour.sales:
            painter.drawText(QRectF(wide.left(), y - 25, wide.width(), 22), align, str(hour.sales))
        painter.setFont(theme.font(16))
        painter.setPen(theme.colour("ink2"))
        painter.drawText(QRectF(wide.left(), room.bottom() + 5, wide.width(), 24), align, f"{hour.hour:02}")


def _hour_words(hour: HourSales) -> str:
    if hour.hours > 1:
        end = (hour.hour + hour.hours) % 24
        return say("{hour} to {end} {count}", hour=hour.hour, end=end, count=hour.sales)
    return say("{hour} o'clock {count}", hour=hour.hour, count=hour.sales)


class HourChart(Card):
    """Title, legend, bars."""

    def __init__(self) -> None:
        super().__init__("card", "hourChart")
        self._title = Text(say("Sales by hour"), 20, bold=True, name="hourTitle")
        self.bars = HourBars()
        legend = QHBoxLayout()
        legend.setSpacing(8)
        legend.addStretch(1)
        self._legend: dict[str, tuple[Swatch, Text]] = {}
        for part, words in PARTS:
            swatch, text = Swatch(part), Text(say(words), 16, role="ink2")
            self._legend[part] = (swatch, text)
            legend.addWidget(swatch)
            legend.addWidget(text)
        head = self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        head.setSpacing(4)
        head.addWidget(self._title)
        head.addLayout(legend, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(17, 10, 17, 6)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.bars, 1)

    def draw(self, hours: tuple[HourSales, ...]) -> None:
        """Show these hours, and in the legend only what is in them."""
        several = hours[0].hours if hours else 1
        wide = say_count("Sales, {n} hour a bar", "Sales, {n} hours a bar", several)
        self._title.say(say("Sales by hour") if several == 1 else wide)
        parts = 0
        for part, (swatch, text) in self._legend.items():
            shown = any(getattr(hour, part) for hour in hours)
            swatch.setVisible(shown)
            text.setVisible(shown)
            parts += shown
        beside = parts <= BESIDE_TITLE
        self._head.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self.bars.draw(hours)


class Share(QWidget):
    """A bar on a track."""

    def __init__(self) -> None:
        super().__init__()
        self._percent = 0
        self.setFixedHeight(16)

    def draw(self, percent: int) -> None:
        """Show a percentage."""
        self._percent = percent
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint track and bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(theme.colour("sunken")))
        box = QRectF(self.rect())
        painter.drawRoundedRect(box, CHIP_RADIUS, CHIP_RADIUS)
        wide = box.width() * self._percent / 100
        if wide > 0:
            painter.setBrush(QBrush(theme.colour("accent")))
            flip = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            left = box.width() - wide if flip else 0.0
            painter.drawRoundedRect(QRectF(left, 0, max(wide, 8.0), box.height()), CHIP_RADIUS, CHIP_RADIUS)


class PaidRow(QWidget):
    """One kind of tender."""

    def __init__(self) -> None:
        super().__init__()
        self._shape = Shape("cash", 26, role="ink")
        self._kind = Text("", 20)
        self._percent = Text("", 16, role="ink2")
        self._value = Text("", 20, bold=True)
        self._share = Share()
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._shape)
        head.addWidget(self._kind, 1)
        head.addWidget(self._percent)
        head.addWidget(self._value)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._share)

    def draw(self, paid: Paid, amounts: Amounts) -> None:
        """Show it."""
        self._shape.show_shape(KIND_SHAPES.get(paid.kind, "cash"))
        self._kind.say(kind_word(paid.kind))
        self._percent.say(amounts.percent(str(paid.percent)))
        self._value.say(amounts.money(paid.value_minor))
        self._share.draw(paid.percent)


class PaidChart(Card):
    """How customers paid, the largest first, and how the expected cash is made."""

    def __init__(self, amounts: Amounts) -> None:
        super().__init__("card", "paidChart")
        self._amounts = amounts
        self._most = PAID_SHOWN
        self._rows = [PaidRow() for _ in range(PAID_SHOWN)]
        self._more = Text("", 16, role="ink2", name="paidMore")
        self.drawer = Text("", 16, role="ink2", name="drawerSum").wrapped()
        column = QVBoxLayout(self)
        column.setContentsMargins(17, 10, 17, 10)
        column.setSpacing(8)
        column.addWidget(Text(say("How customers paid"), 20, bold=True))
        for row in self._rows:
            column.addStretch(1)
            column.addWidget(row)
        column.addWidget(self._more)
        column.addStretch(2)
        column.addWidget(self.drawer)

    def show_rows(self, most: int) -> None:
        """Show so many kinds at most from the next drawing on, where there is less room."""
        self._most = most

    def draw(self, paid: tuple[Paid, ...], drawer: str) -> None:
        """Show them; where there are more kinds than rows, say how many more and what they come to."""
        for place, row in enumerate(self._rows):
            row.setVisible(place < min(len(paid), self._most))
            if place < len(paid):
                row.draw(paid[place], self._amounts)
        rest = paid[self._most :]
        if rest:
            self._more.say(say("and {kinds}", kinds=self._told(rest)))
        else:
            self._more.say("" if paid else say("Nothing was paid yet"))
        self._more.setVisible(bool(rest) or not paid)
        self.drawer.say(drawer)
        name_it(self, say("How customers paid: {kinds}", kinds=self._told(paid)))

    def _told(self, paid: tuple[Paid, ...]) -> str:
        """Return kinds of payment in a row with what each comes to."""
        kinds = {one.kind: say(KINDS_IN_A_ROW[one.kind]) if one.kind in KINDS_IN_A_ROW else one.kind for one in paid}
        return ", ".join(f"{kinds[one.kind]} {self._amounts.money(one.value_minor)}" for one in paid)


class Tile(Card):
    """One part of the equation: a sign, a word, how many sales, what they come to."""

    def __init__(self, name: str, word: str, shape: str) -> None:
        super().__init__("card", f"tile{name}")
        self._word = word
        self.setFixedHeight(118)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Shape(shape, 24))
        head.addWidget(Text(word, 20, bold=True), 1)
        self._count = Text("", 32, bold=True, name=f"tile{name}Count")
        self._value = Text("", 16, name=f"tile{name}Value")
        for figures in (self._count, self._value):
            figures.setAlignment(leading_figures())
        column = QVBoxLayout(self)
        column.setContentsMargins(13, 10, 8, 8)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._count)
        column.addWidget(self._value)

    def draw(self, count: int, value: str) -> None:
        """Show how many and what they come to."""
        self._count.say(str(count))
        self._value.say(value)
        spoken = say_count("{part} {n} sale, {value}", "{part} {n} sales, {value}", count, part=self._word, value=value)
        name_it(self, spoken)


class PairTile(Card):
    """Two parts of the equation in the place of one: each a sign and a word over how many and what they come to."""

    def __init__(self, parts: list[tuple[str, str, str]]) -> None:
        super().__init__("card", "tilePair")
        self._words = [word for _, word, _ in parts]
        self.setFixedHeight(118)
        self._figures: list[tuple[Text, Text]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 6, 6)
        column.setSpacing(0)
        for name, word, shape in parts:
            count, value = Text("", 20, bold=True, name=f"tile{name}Count"), Text("", 16, name=f"tile{name}Value")
            head, figures = QHBoxLayout(), QHBoxLayout()
            head.setSpacing(6)
            head.addWidget(Shape(shape, 20))
            head.addWidget(Text(word, 16, bold=True), 1)
            figures.setSpacing(8)
            figures.addWidget(count)
            figures.addWidget(value, 1)
            column.addLayout(head)
            column.addLayout(figures)
            self._figures.append((count, value))

    def draw(self, figures: list[tuple[int, str]]) -> None:
        """Show how many of each and what they come to."""
        spoken = []
        for (count, value), (n, money), word in zip(self._figures, figures, self._words, strict=True):
            count.say(str(n))
            value.say(money)
            spoken.append(say_count("{part} {n} sale, {value}", "{part} {n} sales, {value}", n, part=word, value=money))
        name_it(self, ", ".join(spoken))


class DrillTile(QWidget):
    """Practice stands apart: violet, dashed, counted nowhere."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("tileDrill")
        self.setFixedHeight(118)
        word = QFontMetricsF(theme.font(16, bold=True)).horizontalAdvance(say("Drill"))
        self.setMinimumWidth(ceil(13 + 32 + word + 4))
        self._count = "0"

    def draw(self, count: int) -> None:
        """Show how many sales were practice."""
        self._count = str(count)
        name_it(self, say_count("Drill {n} sale, not counted", "Drill {n} sales, not counted", count))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint frame, sign and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = theme.colour("drill")
        painter.setPen(QPen(ink, 2, Qt.PenStyle.DashLine))
        painter.setBrush(theme.colour("drilltint"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        flip = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        inner = QRectF(self.rect()).adjusted(13, 10, -13, -8)
        shapes.draw(painter, "drill", QRectF(inner.right() - 24 if flip else inner.left(), inner.top() + 2, 24, 24))
        align = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        painter.setPen(ink)
        # A longer word may use the margin, and then steps down.
        words = inner.adjusted(-9, 0, -32, 0) if flip else inner.adjusted(32, 0, 9, 0)
        wide = QFontMetricsF(theme.font(20, bold=True)).horizontalAdvance(say("Drill"))
        for px, bold, box, text in (
            (16 if wide > words.width() else 20, True, words, say("Drill")),
            (32, True, inner.adjusted(0, 29, 0, 0), self._count),
        ):
            painter.setFont(theme.font(px, bold=bold))
            room = QFontMetricsF(painter.font()).height()
            painter.drawText(QRectF(box.left(), box.top(), box.width(), room), align, text)
        self._paint_foot(painter, inner, align)

    def _paint_foot(self, painter: QPainter, inner: QRectF, align: int) -> None:
        """Paint the words under the count, in two lines where one is too short for them."""
        words = say("not counted")
        painter.setFont(theme.font(16))
        metrics = QFontMetricsF(painter.font())
        first, _, second = words.partition(" ") if metrics.horizontalAdvance(words) > inner.width() else (words, "", "")
        top = inner.top() + (66 if second else 75)
        for line in filter(None, (first, second)):
            painter.drawText(QRectF(inner.left(), top, inner.width(), metrics.height()), align, line)
            top += FOOT_LINE_PX
