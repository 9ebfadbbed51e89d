"""The leading half of the replay page: how far it is, where every sale stands with their sum, and the proof."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posfallback.domain.words import mark
from posfallback.gui import theme
from posfallback.gui.amounts import Amounts
from posfallback.gui.language import say, say_count
from posfallback.gui.mirror import trailing_figures
from posfallback.gui.office.day_charts import HATCH_PX
from posfallback.gui.parts import Card, Rule, Shape, Text
from posfallback.gui.replay.words import Told
from posfallback.gui.tokens import CHIP_RADIUS
from posfallback.services.holding import SalesSum
from posfallback.services.recovery import Figures

BAR_PX = 32
ROW_STEPS = (64, 52, 46)
"""How high a row is; each rare row, and words that have to be short, make all of them closer."""
SUM_PX = 52
RARE = ("waived", "handed_over")
"""Rows that are there only where there is something in them."""
COUNT_PX = 52
VALUE_PX = 104
ROWS = (
    ("accepted", mark("Accepted"), mark("Central has them"), "tick"),
    ("duplicate", mark("Already there"), mark("Sent before, not booked twice"), "again"),
    ("parked", mark("Parked"), mark("Need a decision, see beside"), "parked"),
    ("waived", mark("Settled by hand"), mark("Decided here, they never go"), "waived"),
    ("handed_over", mark("Handed over"), mark("People at central settle them"), "handed"),
    ("waiting", mark("Waiting"), mark("Next to be sent"), "clock"),
)
_PATTERNS = ("solid", "hatch", "frame", "lane", "bars")


class ReplayBar(QWidget):
    """The bar: solid what central has, hatched what was there already, bars what is parked.

    Open is what was settled by hand, with a line along it what was handed over.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("replayBar")
        self.setFixedHeight(BAR_PX)
        self._parts: tuple[int, ...] = ()
        self._of = 0

    def draw(self, figures: Figures) -> None:
        """Show them, and say them as one sentence."""
        self._parts, self._of = figures.bar, figures.to_send
        accepted, again, by_hand, handed_over, parked = figures.bar
        told = say(
            "{accepted} accepted, {again} already there, {by_hand} settled by hand, {handed_over} handed over, "
            "{parked} parked, {waiting} waiting",
            accepted=accepted,
            again=again,
            by_hand=by_hand,
            handed_over=handed_over,
            parked=parked,
            waiting=figures.waiting.count,
        )
        self.setAccessibleName(told)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pieces in reading order on their track."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        path = QPainterPath()
        path.addRoundedRect(box, CHIP_RADIUS, CHIP_RADIUS)
        painter.fillPath(path, theme.colour("sunken"))
        painter.setClipPath(path)
        flip = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        at = 0.0
        for pattern, part in zip(_PATTERNS, self._parts, strict=False):
            wide = box.width() * part / self._of if self._of else 0.0
            left = box.right() - at - wide if flip else box.left() + at
            if wide:
                _fill(painter, pattern, QRectF(left, box.top(), wide, box.height()))
            at += wide
        painter.setClipping(False)
        painter.setPen(QPen(theme.colour("edge"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)


def _fill(painter: QPainter, pattern: str, box: QRectF) -> None:
    painter.save()
    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    if pattern == "solid":
        painter.fillRect(box, theme.colour("ok"))
    elif pattern == "hatch":
        painter.fillRect(box, theme.colour("surface"))
        _lines(painter, box, theme.colour("accent"), slant=box.height())
    elif pattern == "bars":
        painter.fillRect(box, theme.colour("surface"))
        _lines(painter, box, theme.colour("stop"), slant=0.0)
    else:
        painter.fillRect(box, theme.colour("surface"))
        painter.setPen(QPen(theme.colour("ink2"), 2))
        painter.drawRect(box.adjusted(1, 1, -1, -1))
        if pattern == "lane":
            painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()))
    painter.restore()


def _lines(painter: QPainter, box: QRectF, ink: QColor, *, slant: float) -> None:
    painter.setPen(QPen(ink, 3.0 if slant else 4.0))
    x = box.left() - slant + (0.0 if slant else 2.0)
    while x < box.right():
        painter.drawLine(round(x), round(box.bottom()), round(x + slant), round(box.top()))
        x += HATCH_PX if slant else 10.0


class ProgressCard(Card):
    """How many of how many, what it is doing, and the bar."""

    def __init__(self) -> None:
        super().__init__("card", "replayProgress")
        self._sent = Text("", 24, bold=True, name="replaySent")
        self._doing = Text("", 20, role="ink2", name="replayDoing").wrapped()
        self._doing.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.bar = ReplayBar()
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._sent)
        head.addWidget(self._doing, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(17, 10, 17, 13)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.bar)

    def draw(self, figures: Figures, sent: str, doing: str) -> None:
        """Show it."""
        self._sent.say(sent)
        self._doing.say(doing)
        self.bar.draw(figures)


class StandRow(QWidget):
    """One row: sign, what and what it means, how many, how much."""

    def __init__(self, name: str, title: str, sub: str, shape: str) -> None:
        super().__init__()
        part = name.title().replace("_", "")
        self.setObjectName(f"replay{part}")
        self._title = title
        self._count = Text("", 24, bold=True, name=f"replay{part}Count")
        self._value = Text("", 20, bold=not shape, name=f"replay{part}Value")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(Text(title, 20, bold=True).wrapped())
        self._sub = Text(sub, 16, role="ink2").wrapped()
        self._has_sub = bool(sub)
        words.addWidget(self._sub)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(12)
        if shape:
            row.addWidget(Shape(shape, 28))
        row.addLayout(words, 1)
        for figure, wide in ((self._count, COUNT_PX), (self._value, VALUE_PX)):
            figure.setMinimumWidth(wide)
            figure.setAlignment(trailing_figures())
            row.addWidget(figure)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        if shape:
            column.addWidget(Rule())

    def draw(self, sales: SalesSum, amounts: Amounts, *, short: bool) -> None:
        """Show figures; `short` leaves out what they mean."""
        self._sub.setVisible(self._has_sub and not short)
        self._count.say(str(sales.count))
        value = amounts.money(sales.value_minor)
        self._value.say(value)
        said = say_count(
            "{part} {n} sale, {value}", "{part} {n} sales, {value}", sales.count, part=self._title, value=value
        )
        self.setAccessibleName(said)


class StandCard(Card):
    """Where every sale stands, and the sum of it all."""

    def __init__(self, amounts: Amounts) -> None:
        super().__init__("card", "replayStand")
        self._amounts = amounts
        column = QVBoxLayout(self)
        column.setContentsMargins(17, 4, 17, 4)
        column.setSpacing(0)
        self._rows = {name: StandRow(name, say(title), say(sub), shape) for name, title, sub, shape in ROWS}
        for row in self._rows.values():
            column.addWidget(row)
        self._sum = StandRow("sum", say("Sum of all"), "", "")
        self._sum.setFixedHeight(SUM_PX)
        column.addWidget(self._sum)

    def draw(self, figures: Figures, *, short: bool = False) -> None:
        """Show the figures, `short` where there is little room; what was settled here only where there is any."""
        rare = {name: bool(getattr(figures, name).count) for name in RARE}
        height = ROW_STEPS[min(sum(rare.values()) + short, len(ROW_STEPS) - 1)]
        for name, row in self._rows.items():
            row.setVisible(rare.get(name, True))
            row.setMinimumHeight(height)
            row.draw(getattr(figures, name), self._amounts, short=short)
        self._sum.setFixedHeight(min(height, SUM_PX))
        self._sum.draw(figures.total, self._amounts, short=True)


class ProofCard(Card):
    """What the comparison came to, or what stands in its way."""

    def __init__(self) -> None:
        super().__init__("info", "replayProof")
        self._shape = Shape("info", 28)
        self._message = Text("", 24, bold=True, name="proofMessage").wrapped()
        self._figure = Text("", 20, bold=True, name="proofFigure")
        self._hint = Text("", 16, name="proofHint").wrapped()
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._shape)
        head.addWidget(self._message, 1)
        head.addWidget(self._figure)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 8, 18, 10)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self._hint)

    def draw(self, told: Told) -> None:
        """Show it."""
        self.use_ground(told.ground)
        self._shape.show_shape(told.shape)
        self._message.step_to(24 if len(told.message) < 24 else 20)
        self._message.say(told.message)
        self._figure.say(told.figure)
        self._figure.setVisible(bool(told.figure))
        self._hint.say(told.hint)
        self.setAccessibleName(". ".join(part for part in (told.message, told.figure, told.hint) if part))
