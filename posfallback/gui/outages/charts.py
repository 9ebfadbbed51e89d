"""The charts of the outage page: bars for the length of each outage by month with drills under the axis, crews' times.

An outage that is still open is amber with a frame.

Rule of this module: each chart reads its numbers as one sentence.
"""

from calendar import monthrange
from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from posfallback.gui import shapes, theme
from posfallback.gui.dates import month_words
from posfallback.gui.key import Key
from posfallback.gui.language import say, say_count
from posfallback.gui.mirror import leading_figures, ltr, trailing_figures
from posfallback.gui.outages.words import clock_words, span_words
from posfallback.gui.parts import Card, Shape, Text
from posfallback.gui.tokens import CHIP_RADIUS, GAP
from posfallback.services.drills import CrewStanding
from posfallback.services.outage_year import Month, OutageYear

TILE_PX = 108
WORDS_PX = 22
"""The least height between two lines of the scale, for the words at them."""
LABEL_PX = 26
"""How high a line over the bars is, with its gap."""
LEAST_BAR_PX = 40
AXIS_PX = 48.0
BAR_PX = 20.0
SIDE_BY_SIDE = 3
MORE_PX = 88
_HOUR_S = 3600
_STEPS_S = (60, 300, 900, 1800, 3600, 2 * 3600, 6 * 3600, 12 * 3600, 24 * 3600, 72 * 3600, 168 * 3600)
_LINES = 3


class FigureTile(Card):
    """One figure: what it is, how much, and against what."""

    def __init__(self, name: str, title: str) -> None:
        super().__init__("card", f"outage{name}")
        self._title = title
        self.setMinimumHeight(TILE_PX)
        self._figure = Text("", 32, bold=True, name=f"outage{name}Figure")
        self._figure.setAlignment(leading_figures())
        self._foot = Text("", 16, role="ink2", name=f"outage{name}Foot").wrapped()
        self._sign = Shape("tick", 28)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self._figure, 1)
        head.addWidget(self._sign)
        column = QVBoxLayout(self)
        column.setContentsMargins(17, 8, 12, 8)
        column.setSpacing(0)
        column.addWidget(Text(title, 16, role="ink2"))
        column.addLayout(head)
        column.addWidget(self._foot, 1)
        self._sign.hide()

    def draw(self, figure: str, foot: str, *, reached: bool | None = None) -> None:
        """Show it; `reached` is whether its goal was, None where there is none or nothing to hold against it."""
        self._figure.say(figure)
        self._foot.say(foot)
        self._sign.setVisible(reached is not None)
        self._sign.show_shape("tick" if reached else "triangle")
        goal = "" if reached is None else say("goal reached") if reached else say("goal missed")
        self.setAccessibleName(", ".join(part for part in (self._title, figure, foot, goal) if part))


class LengthBars(QWidget):
    """The bars, their lengths over them, the months under them, and the drills on their days."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("outageBars")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._year: OutageYear | None = None
        self._counts = False

    def sizeHint(self) -> QSize:
        """Take what there is."""
        return QSize(300, 140)

    def draw(self, year: OutageYear) -> None:
        """Show a year."""
        self._year = year
        told = [_month_words(month) for month in year.months if month.lengths_s or month.drill_days]
        months = "; ".join(told)
        self.setAccessibleName(say("Length of each outage: {months}", months=months) if told else say("No outage"))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint lines, bars, months and drills."""
        year = self._year
        if year is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        flip = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        low = self.height() - AXIS_PX
        several = any(len(month.lengths_s) > SIDE_BY_SIDE for month in year.months)
        # Where a notice takes of the height, the bars need what is left more than the counts do.
        self._counts = several and low - 2 * LABEL_PX >= LEAST_BAR_PX
        top = 2 * LABEL_PX if self._counts else LABEL_PX
        # A long notice may leave no height at all: then the bars are as low as they can be.
        room = QRectF(0, top, self.width(), max(low - top, 1))
        scale = self._paint_scale(painter, year.longest_s, room, flip=flip)
        painter.fillRect(QRectF(0, low, self.width(), 2), theme.colour("edge"))
        lead = 64.0
        pitch = (self.width() - lead) / len(year.months)
        labels: list[QRectF] = []
        for place, month in enumerate(year.months):
            left = lead + pitch * place
            slot = QRectF(self.width() - left - pitch if flip else left, room.top(), pitch, room.height())
            self._paint_month(painter, month, slot, scale, flip=flip)
            self._paint_label(painter, month, slot, scale, labels)
            for day in month.drill_days:
                # A diamond stands under the day of its drill.
                at = (day - 0.5) / monthrange(year.year, month.month)[1]
                x = slot.right() - pitch * at if flip else slot.left() + pitch * at
                shapes.draw(painter, "drill", QRectF(x - 10, low + 3, 20, 20))

    def _paint_scale(self, painter: QPainter, longest_s: int, room: QRectF, *, flip: bool) -> float:
        """Paint lines at round lengths and return how many pixels a second is high."""
        step = next((step for step in _STEPS_S if longest_s <= step * (_LINES + 0.5)), _STEPS_S[-1])
        top = max(longest_s, step * _LINES) if longest_s else step * _LINES
        scale = room.height() / top
        painter.setFont(theme.font(16))
        # Where a notice takes of the height, only so many lines as their words have room for.
        every = ceil(WORDS_PX / (step * scale))
        for line in range(every, int(top // step) + 1, every):
            y = room.bottom() - step * line * scale
            painter.fillRect(QRectF(0 if flip else 64, y, self.width() - 64, 1), theme.colour("line"))
            painter.setPen(theme.colour("ink2"))
            words = span_words(step * line)
            if step >= _HOUR_S:
                words = ltr(say("{hours} h", hours=step * line // _HOUR_S))
            box = QRectF(self.width() - 60 if flip else 0, y - 12, 58, 24)
            side = Qt.AlignmentFlag.AlignLeft if not flip else Qt.AlignmentFlag.AlignRight
            painter.drawText(box, int(side | Qt.AlignmentFlag.AlignVCenter), words)
        return scale

    def _paint_month(self, painter: QPainter, month: Month, slot: QRectF, scale: float, *, flip: bool) -> None:
        align = int(Qt.AlignmentFlag.AlignCenter)
        painter.setFont(theme.font(16))
        painter.setPen(theme.colour("ink2"))
        painter.drawText(QRectF(slot.left(), slot.bottom() + 22, slot.width(), 26), align, month_words(month.month))
        if not month.lengths_s:
            return
        lengths: tuple[int, ...] = month.lengths_s
        open_at = month.open_at
        if len(lengths) > SIDE_BY_SIDE:
            # More than stand side by side: the longest alone is shown, and the label says of how many.
            longest = max(range(len(lengths)), key=lambda place: lengths[place])
            open_at = 0 if open_at == longest else -1
            lengths = (lengths[longest],)
        wide = min(BAR_PX, (slot.width() - 8) / len(lengths) - 2)
        start = slot.center().x() - (wide + 2) * len(lengths) / 2
        for place, length in enumerate(lengths):
            at = len(lengths) - 1 - place if flip else place
            tall = max(length * scale, 3.0)
            box = QRectF(start + (wide + 2) * at, slot.bottom() - tall, wide, tall)
            if place == open_at:
                painter.fillRect(box, theme.colour("ink"))
                painter.fillRect(box.adjusted(2, 2, -2, 0), theme.colour("warnfill"))
            else:
                painter.fillRect(box, theme.colour("accent"))

    def _paint_label(self, painter: QPainter, month: Month, slot: QRectF, scale: float, labels: list[QRectF]) -> None:
        """Write over the bars of a month how long it was; a label that would stand on another one goes above it."""
        if not month.lengths_s:
            return
        lines = _label(month)[-2 if self._counts else -1 :]
        painter.setFont(theme.font(16, bold=True))
        wide = max(painter.fontMetrics().horizontalAdvance(line) for line in lines) + 4
        high = (LABEL_PX - 2) * len(lines)
        x = min(max(slot.center().x() - wide / 2, 0.0), self.width() - wide)
        tallest = max(max(month.lengths_s) * scale, 3.0)
        box = QRectF(x, slot.bottom() - tallest - high - 1, wide, high)
        for other in labels:
            if box.intersects(other):
                box.moveBottom(max(other.top(), high))
        labels.append(box)
        painter.setPen(theme.colour("ink"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), "\n".join(lines))


def _label(month: Month) -> list[str]:
    """Return the lines over the bars: of several the longest, and how many there are."""
    longest, count = span_words(max(month.lengths_s)), len(month.lengths_s)
    if count == 1:
        return [say("{length}, now", length=longest) if month.open_at >= 0 else longest]
    return [ltr(f"{count} ×"), longest] if count > SIDE_BY_SIDE else [ltr(f"{count}: {longest}")]


def _month_words(month: Month) -> str:
    lengths = ", ".join(span_words(length) for length in month.lengths_s)
    if len(month.lengths_s) > SIDE_BY_SIDE:
        longest = span_words(max(month.lengths_s))
        lengths = say("{count} outages, {length} at most", count=len(month.lengths_s), length=longest)
    drills = len(month.drill_days)
    practised = say_count("{n} drill", "{n} drills", drills) if drills else ""
    return " ".join((month_words(month.month), ", ".join(part for part in (lengths, practised) if part)))


class _Square(QWidget):
    """What a bar looks like, in the legend."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(18, 14)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.colour("accent"))


class LengthChart(Card):
    """Title, legend, bars."""

    def __init__(self) -> None:
        super().__init__("card", "outageChart")
        self.bars = LengthBars()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Text(say("Length of each outage"), 20, bold=True), 1)
        head.addWidget(_Square())
        head.addWidget(Text(say("outage"), 16, role="ink2"))
        self._drill = (Shape("drill", 22), Text(say("drill"), 16, role="ink2"))
        for part in self._drill:
            head.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(17, 8, 17, 4)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.bars, 1)

    def draw(self, year: OutageYear) -> None:
        """Show a year."""
        drilled = any(month.drill_days for month in year.months)
        for part in self._drill:
            part.setVisible(drilled)
        self.bars.draw(year)


class CrewBar(QWidget):
    """A crew's time against the goal line."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(28)
        self.setMinimumWidth(80)
        self._crew: CrewStanding | None = None

    def draw(self, crew: CrewStanding) -> None:
        """Show a time."""
        self._crew = crew
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint track, bar and goal; the track is as long as goal and two thirds."""
        crew = self._crew
        if crew is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        flip = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        box = QRectF(0, 6, self.width(), 16)
        whole = crew.goal_s * 5 / 3
        self._rounded(painter, box, theme.colour("sunken"))
        wide = box.width() * min((crew.best_s or 0) / whole, 1.0)
        if wide:
            self._rounded(painter, QRectF(box.width() - wide if flip else 0, 6, wide, 16), theme.colour("drill"))
        goal = box.width() * crew.goal_s / whole
        x = box.width() - goal if flip else goal
        painter.fillRect(QRectF(x - 1, 0, 2.4, 28), theme.colour("ink"))

    def _rounded(self, painter: QPainter, box: QRectF, ground: QColor) -> None:
        painter.setPen(QPen(Qt.PenStyle.NoPen))
        painter.setBrush(ground)
        painter.drawRoundedRect(box, CHIP_RADIUS, CHIP_RADIUS)


class CrewRow(QWidget):
    """One crew: name, bar, time, tick or triangle."""

    def __init__(self, place: int) -> None:
        super().__init__()
        self.setObjectName(f"drillCrew{place}")
        self._name = Text("", 16)
        self._name.setFixedWidth(120)
        self._bar = CrewBar()
        self._time = Text("", 20, bold=True)
        self._time.setFixedWidth(58)
        self._time.setAlignment(trailing_figures())
        self._sign = Shape("tick", 24)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._name)
        row.addWidget(self._bar, 1)
        row.addWidget(self._time)
        row.addWidget(self._sign)

    def draw(self, crew: CrewStanding) -> None:
        """Show it."""
        name = crew.crew or say("No crew named")
        metrics = self._name.fontMetrics()
        self._name.say(metrics.elidedText(name, Qt.TextElideMode.ElideRight, self._name.width()))
        time = clock_words(crew.best_s)
        self._bar.draw(crew)
        self._time.say(time)
        self._sign.show_shape("tick" if crew.reached else "triangle")
        told = say("{crew}: {time}, goal reached", crew=name, time=time)
        self.setAccessibleName(told if crew.reached else say("{crew}: {time}, goal missed", crew=name, time=time))


class DrillCard(Card):
    """The crews' times to the first sale against the goal, three at once; `more` shows the next ones."""

    ROWS = 3

    def __init__(self, more: Callable[[], object]) -> None:
        super().__init__("card", "drillCrews")
        self._more = Key("crewsMore", "", more, px=16, shape="down", leading=True, height=48)
        self._more.setFixedWidth(MORE_PX)
        self._rows = [CrewRow(place + 1) for place in range(self.ROWS)]
        self._foot = Text("", 16, role="ink2", name="drillFoot").wrapped()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Shape("drill", 26))
        head.addWidget(Text(say("Drills: time to first sale"), 20, bold=True).wrapped(), 1)
        head.addWidget(self._more)
        column = QVBoxLayout(self)
        column.setContentsMargins(17, 8, 17, 8)
        column.setSpacing(4)
        column.addLayout(head)
        for row in self._rows:
            column.addWidget(row)
        column.addStretch(1)
        column.addWidget(self._foot)

    def draw(self, crews: tuple[CrewStanding, ...], first: int) -> None:
        """Show the crews from `first` (0-based) on, the quickest of all being the first."""
        for place, row in enumerate(self._rows):
            row.setVisible(first + place < len(crews))
            if first + place < len(crews):
                row.draw(crews[first + place])
        pages = ceil(len(crews) / self.ROWS)
        self._more.setVisible(pages > 1)
        shown = ltr(f"{first // self.ROWS + 1}/{pages}")
        self._more.say(shown, said=f"{say('Other crews')}, {shown}")
        if crews:
            goal = span_words(crews[0].goal_s)
            self._foot.say(say("Goal line: {goal}. Best of the last three drills.", goal=goal))
        else:
            self._foot.say(say("No drill was done in this year."))
