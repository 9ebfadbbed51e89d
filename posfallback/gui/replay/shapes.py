"""The signs of the replay page: two sheets for what is there already, a ring for a choice."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from posfallback.gui import shapes, theme
from posfallback.gui.shapes import pen


def _again(painter: QPainter, ink: QColor | None) -> None:
    """Already there: two sheets, one behind the other."""
    stroke = ink or theme.colour("accent")
    painter.setPen(pen(stroke))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(2, 2, 13.4, 13.4), 2, 2)
    painter.setBrush(theme.colour("surface"))
    painter.drawRoundedRect(QRectF(8.4, 8.4, 13.6, 13.6), 2, 2)
    painter.drawLine(QPointF(12, 15.2), QPointF(18.4, 15.2))


def _ring(painter: QPainter, ink: QColor | None) -> None:
    """A choice that is not taken."""
    painter.setPen(pen(ink or theme.colour("ink"), 2.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QRectF(1.4, 1.4, 21.2, 21.2))


def _ring_full(painter: QPainter, ink: QColor | None) -> None:
    """The choice that is taken."""
    _ring(painter, ink)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink or theme.colour("ink"))
    painter.drawEllipse(QRectF(6.4, 6.4, 11.2, 11.2))


def learn() -> None:
    """Make these signs known to `shapes.draw`."""
    shapes.learn({"again": _again, "ring": _ring, "ring-full": _ring_full})
