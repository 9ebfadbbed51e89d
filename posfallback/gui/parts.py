"""The small quiet parts of a screen: text, signs, cards, rules.

Rule of this module: they show values and take no keys.
"""

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from posfallback.gui import shapes, theme
from posfallback.gui.tokens import RADIUS


class Text(QLabel):
    """Plain words in a type step. Names of goods come from outside: they are never read as rich text."""

    def __init__(self, text: str = "", px: int = 20, *, bold: bool = False, role: str = "ink", name: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._step, self._least, self._bold = px, px, bold
        self.setFont(theme.font(px, bold=bold))
        self.setForegroundRole(theme.ROLES[role])
        self.setObjectName(name)

    def wrapped(self) -> "Text":
        """Let the words run over several lines."""
        self.setWordWrap(True)
        return self

    def down_to(self, px: int) -> "Text":
        """Let words that are too long for one line take a smaller type step; they never wrap then."""
        self._least = px
        return self

    def step_to(self, px: int, *, grown: bool = True) -> None:
        """Take another type step, at no cost when it is the same; not `grown` where larger words have no room."""
        self._step = self._least = px
        font = theme.font(px, bold=self._bold, grown=grown)
        if font != self.font():
            self.setFont(font)

    def say(self, text: str) -> None:
        """Show other words, at no cost when they are the same."""
        if text != self.text():
            self.setText(text)
            self._fit()

    def _fit(self) -> None:
        """Take the least step for words that are too long, and the usual size for larger words without room."""
        step = self._step
        if self._least < step:
            usual = theme.font(step, bold=self._bold, grown=False)
            if self._lines(usual)[0] > 1:
                step = self._least
        elif not theme.is_large():
            return
        larger, usual = (theme.font(step, bold=self._bold, grown=grown) for grown in (True, False))
        lines, height = self._lines(larger)
        fits = lines <= self._lines(usual)[0] and (lines == 1 or height <= self.height())
        font = larger if fits else usual
        if self.font() != font:
            self.setFont(font)

    def _lines(self, font: QFont) -> tuple[int, float]:
        """Return how many lines the words need in the width that there is, and how high those are; 2 for words cut."""
        metrics, width = QFontMetricsF(font), self.width()
        if not self.wordWrap():
            return (1 if metrics.horizontalAdvance(self.text()) <= width else 2), metrics.height()
        height = metrics.boundingRect(QRectF(0, 0, width, 0), int(Qt.TextFlag.TextWordWrap), self.text()).height()
        return round(height / metrics.lineSpacing()), height

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the size anew."""
        super().resizeEvent(event)
        self._fit()

    def recolour(self, *, role: str) -> None:
        """Show the words in another colour."""
        self.setForegroundRole(theme.ROLES[role])


class Amount(Text):
    """An amount that is never cut: it takes the largest of its type steps that fits."""

    def __init__(self, steps: tuple[int, ...], *, role: str = "ink", name: str = "") -> None:
        super().__init__("", steps[0], bold=True, role=role, name=name)
        self._steps = steps
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def _fit(self) -> None:
        room = self.width()
        for px in self._steps:
            font = theme.font(px, bold=True)
            if QFontMetricsF(font).horizontalAdvance(self.text()) <= room:
                break
        if self.font() != font:
            self.setFont(font)


class Shape(QWidget):
    """One painted sign of a fixed size."""

    def __init__(self, shape: str, px: int, *, role: str = "") -> None:
        super().__init__()
        self._shape = shape
        self._role = role
        self.setFixedSize(px, px)

    def show_shape(self, shape: str, *, role: str | None = None) -> None:
        """Show another sign; with `role` in the colour of that, with an empty one in the sign's own."""
        role = self._role if role is None else role
        if (shape, role) != (self._shape, self._role):
            self._shape, self._role = shape, role
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sign."""
        painter = QPainter(self)
        ink = theme.colour(self._role) if self._role else None
        shapes.draw(painter, self._shape, QRectF(self.rect()), ink)


Ground = Literal["card", "board", "info", "caution", "stop", "ok", "sunken"]
_GROUNDS: dict[Ground, tuple[str, str, int]] = {
    "card": ("surface", "line", 1),
    "board": ("board", "board", 1),
    "info": ("tint", "accent", 2),
    "caution": ("warntint", "warnedge", 2),
    "stop": ("stoptint", "stop", 2),
    "ok": ("oktint", "ok", 2),
    "sunken": ("sunken", "sunken", 1),
}


def rounded(painter: QPainter, box: QRectF, ground: QColor, frame: QColor, width: float) -> None:
    """Paint a rounded box whose frame lies inside it."""
    half = width / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(frame, width))
    painter.setBrush(ground)
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), RADIUS, RADIUS)


def dashed(painter: QPainter, box: QRectF, ground: QColor) -> None:
    """Paint what stands in a drill for the blue key and the dark board: a box in a dashed violet frame."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(theme.colour("drill"), 3)
    pen.setDashPattern([4, 2.2])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(ground)
    painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), RADIUS, RADIUS)


class Card(QWidget):
    """A ground for other parts: a card, the board, or a notice in the colour of its rank."""

    def __init__(self, ground: Ground = "card", name: str = "") -> None:
        super().__init__()
        self._ground: Ground = ground
        self.setObjectName(name)

    def use_ground(self, ground: Ground) -> None:
        """Take another ground."""
        if ground != self._ground:
            self._ground = ground
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and its frame."""
        ground, frame, width = _GROUNDS[self._ground]
        if self._ground == "board" and theme.is_drill():
            dashed(QPainter(self), QRectF(self.rect()), theme.colour(ground))
            return
        rounded(QPainter(self), QRectF(self.rect()), theme.colour(ground), theme.colour(frame), width)


class Rule(QWidget):
    """A hairline across."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def sizeHint(self) -> QSize:
        """Take all the width."""
        return QSize(16, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line."""
        QPainter(self).fillRect(self.rect(), theme.colour("line"))
