"""The other world of a drill, known at once from three metres and in grey: hatched frame, plate, task row, watermark.

Rule of this module: it only paints and tells; nothing here takes a key or a touch.
"""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF, QRegion, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from posfallback.gui import theme
from posfallback.gui.language import say
from posfallback.gui.office import shapes as office_shapes
from posfallback.gui.parts import Shape, Text, rounded
from posfallback.gui.spoken import name_it
from posfallback.gui.tokens import GAP
from posfallback.services.drills import DrillView

SIDE_PX, TOP_PX = 12, 56
MOST_TASKS = 8
LAP_PX = 4
"""So far the pages lie over the inner edge of the frame, where they are empty anyway: they are as large as ever."""
STRIPE_PX = 17
ROW_PX = 56
PLATE_PX = 44
TOLD_PLATE_PX = 50
"""How high the plate is with a task on it: two lines of the smallest letters."""

office_shapes.learn()


def clock_words(seconds: int) -> str:
    """Return a time as a stopwatch shows it: minutes and seconds."""
    return f"{seconds // 60}:{seconds % 60:02d}"


class TaskWords(NamedTuple):
    """What is said of the task that is due: which one it is, what to do, and how long the drill has run."""

    number: str
    words: str
    time: str


def task_words(view: DrillView) -> TaskWords:
    """Return what to say of the task that is due, or that all are done."""
    time = clock_words(view.running_s)
    if view.all_done:
        return TaskWords(say("All {count} tasks done", count=view.of), say("Ctrl+D ends the drill"), time)
    return TaskWords(say("Task {number} of {count}", number=view.task, count=view.of), say(view.text), time)


class TaskText(Text):
    """What a task asks for: on one line where there is room, else over two of smaller letters.

    The words of one list, its `peers`, are of one size.
    """

    def __init__(self, name: str, peers: "list[TaskText] | None" = None) -> None:
        super().__init__("", 20, name=name)
        self.setWordWrap(True)
        self._peers = [] if peers is None else peers
        self._peers.append(self)

    def _fit(self) -> None:
        usual = QFontMetricsF(theme.font(20))
        has_room = all(usual.horizontalAdvance(each.text()) <= each.width() for each in self._peers)
        for each in self._peers:
            each.step_to(20 if has_room else 16)


class Plate(QWidget):
    """The white plate in the middle of the frame's top; where no row shows the task, a second line on it does."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("drillPlate")
        self._title = Text("", 24, bold=True, role="drill", name="drillTitle")
        self._words = Text("", 20, name="drillWords")
        self._number = Text("", 16, bold=True, role="drill", name="drillPlateNumber")
        self._task = Text("", 16, name="drillPlateTask")
        self._time = Text("", 20, bold=True, name="drillPlateTime")
        self._told = QWidget()
        task = QHBoxLayout(self._told)
        task.setContentsMargins(0, 0, 0, 0)
        task.setSpacing(12)
        task.addWidget(self._number)
        task.addWidget(self._task, 1)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self._words)
        lines.addWidget(self._told)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 20, 0)
        row.setSpacing(12)
        row.addWidget(Shape("drill", 30))
        row.addWidget(self._title)
        row.addLayout(lines)
        row.addWidget(self._time)
        self.usual_px = 0
        """How wide the plate is without a task."""

    def say(self) -> None:
        """Say that it is practice, in the language spoken now."""
        self._title.say(say("DRILL"))
        self._words.say(say("Practice only. No money, no sale is booked."))
        self.show_task(None)
        self.usual_px = self.sizeHint().width()

    def show_task(self, told: TaskWords | None) -> None:
        """Show what is due under the words, or take it away."""
        for part in (self._told, self._time):
            part.setVisible(told is not None)
        practice = say("Practice only. No money, no sale is booked.")
        if told is not None:
            self._number.say(told.number)
            self._task.say(told.words)
            self._time.say(told.time)
            practice = f"{practice} {told.number}, {told.words}"
            for line in (self._words, self._number, self._task):
                # Two lines of larger letters have no room in the frame.
                line.step_to(16, grown=False)
        else:
            self._words.step_to(20)
            self._words.down_to(16)
        name_it(self, practice)
        # How wide it must be is asked at once: the words before may have been longer.
        for layout in (self._told.layout(), self.layout()):
            if layout is not None:
                layout.activate()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the plate."""
        ground = theme.colour("surface")
        rounded(QPainter(self), QRectF(self.rect()), ground, ground, 1)


class DrillFrame(QWidget):
    """The hatched frame around everything that is practised."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("drillFrame")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._height = PLATE_PX
        self._plate = Plate(self)
        self._plate.say()
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.lower()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def say(self) -> None:
        """Say the plate anew: another language may be spoken."""
        self._plate.say()
        self._place()

    def show_task(self, told: TaskWords | None) -> None:
        """Tell on the plate which task is due; None where the page itself tells it."""
        self._height = PLATE_PX if told is None else TOLD_PLATE_PX
        self._plate.show_task(told)
        self._place()

    def _place(self) -> None:
        """Let the plate begin where it always does, in the middle without a task, and end where it must."""
        edge = SIDE_PX + GAP
        width = min(self._plate.sizeHint().width(), self.width() - 2 * edge)
        lead = max(min((self.width() - self._plate.usual_px) // 2, self.width() - edge - width), edge)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            lead = self.width() - lead - width
        self._plate.setGeometry(lead, (TOP_PX - self._height) // 2, width, self._height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the plate in the middle."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint slanting stripes along the four sides."""
        painter = QPainter(self)
        inner = self.rect().adjusted(SIDE_PX, TOP_PX, -SIDE_PX, -SIDE_PX)
        painter.setClipRegion(QRegion(self.rect()).subtracted(QRegion(inner)), Qt.ClipOperation.IntersectClip)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.colour("drilltint"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("drill"))
        height = float(self.height())
        x = -height
        while x < self.width():
            corners = ((x, height), (x + STRIPE_PX, height), (x + STRIPE_PX + height, 0.0), (x + height, 0.0))
            painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
            x += 2 * STRIPE_PX


class TaskRow(QWidget):
    """Above the scan field: which task it is, what to do, and how long the drill has run."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("drillTask")
        self.setFixedHeight(ROW_PX)
        self._number = Text("", 20, bold=True, role="drill", name="drillTaskNumber").down_to(16)
        self._words = TaskText("drillTaskWords")
        self._time = Text("", 20, bold=True, name="drillTime")
        row = QHBoxLayout(self)
        row.setContentsMargins(17, 4, 17, 4)
        row.setSpacing(14)
        row.addWidget(self._number)
        row.addWidget(self._words, 1)
        row.addWidget(self._time)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def draw(self, view: DrillView) -> None:
        """Show the task that is due, or that all are done."""
        number, words, time = task_words(view)
        self._number.say(number)
        self._time.say(time)
        self._words.say(words)
        name_it(self, f"{number}, {words}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dashed frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.colour("drill"), 2)
        pen.setDashPattern([5, 3])
        painter.setPen(pen)
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)


class Watermark(QWidget):
    """DRILL across the ticket, so thin that every line can be read through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("drillWatermark")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._words = say("DRILL")

    def sizeHint(self) -> QSize:
        """Ask for nothing: it lies over what is there."""
        return QSize(0, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the word from the lower leading corner upwards, as large as it fits."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(0.13)
        font = theme.font(144, bold=True)
        width = QFontMetricsF(font).horizontalAdvance(self._words)
        painter.translate(self.width() / 2, self.height() / 2)
        painter.rotate(-24)
        scale = min(0.88 * self.width() / width, 1.5)
        painter.scale(scale, scale)
        painter.setFont(font)
        painter.setPen(theme.colour("drill"))
        painter.drawText(QRectF(-width / 2 - 4, -100, width + 8, 200), int(Qt.AlignmentFlag.AlignCenter), self._words)
