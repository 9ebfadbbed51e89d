"""The painted signs.

Every shape is drawn in a square of 24 units and scaled; none carries a word.

Rule of this module: a shape tells the state by itself; colour only helps, so that a grey screen says the same.
"""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from posfallback.gui import theme


def pen(ink: QColor, width: float = 2.0) -> QPen:
    """Return a pen with round ends."""
    return QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def lines(painter: QPainter, points: tuple[tuple[float, float], ...]) -> None:
    """Draw a line from point to point."""
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))


def solid(painter: QPainter, points: tuple[tuple[float, float], ...]) -> None:
    """Draw a closed shape."""
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in points]))


def _tick(painter: QPainter, ink: QColor | None) -> None:
    """Done, safe, ready: a disc with a tick."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink or theme.colour("ok"))
    painter.drawEllipse(QRectF(1, 1, 22, 22))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen(theme.colour("surface"), 2.6))
    lines(painter, ((7, 12.4), (10.6, 16), (17.2, 8.6)))


def _triangle(painter: QPainter, ink: QColor | None) -> None:
    """Look, then act: a triangle with an exclamation mark."""
    sign = ink or theme.colour("sign")
    edge = theme.colour("warnfill") if theme.is_dark() else sign
    painter.setPen(pen(edge))
    painter.setBrush(theme.colour("warnfill"))
    solid(painter, ((12, 2.2), (22.6, 21), (1.4, 21)))
    painter.setPen(pen(sign, 2.6))
    painter.drawLine(QPointF(12, 9), QPointF(12, 13.6))
    painter.drawPoint(QPointF(12, 17.6))


def _octagon(painter: QPainter, ink: QColor | None) -> None:
    """Rejected, failed: an octagon with a cross."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink or theme.colour("stop"))
    solid(painter, ((7.4, 1), (16.6, 1), (23, 7.4), (23, 16.6), (16.6, 23), (7.4, 23), (1, 16.6), (1, 7.4)))
    painter.setPen(pen(theme.colour("surface"), 2.6))
    painter.drawLine(QPointF(8, 8), QPointF(16, 16))
    painter.drawLine(QPointF(16, 8), QPointF(8, 16))


def _info(painter: QPainter, ink: QColor | None) -> None:
    """For your information: a square with an i."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink or theme.colour("accent"))
    painter.drawRoundedRect(QRectF(1, 1, 22, 22), 4, 4)
    painter.setPen(pen(theme.colour("surface"), 2.8))
    painter.drawPoint(QPointF(12, 7.4))
    painter.drawLine(QPointF(12, 11.6), QPointF(12, 17.2))


def _lock(painter: QPainter, ink: QColor | None) -> None:
    """Held here, sealed: a padlock."""
    body = ink or theme.colour("ink")
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen(body, 2.4))
    path = QPainterPath(QPointF(7.4, 11))
    path.lineTo(7.4, 7)
    path.arcTo(QRectF(7.4, 2.4, 9.2, 9.2), 180, -180)
    path.lineTo(16.6, 11)
    painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(body)
    painter.drawRoundedRect(QRectF(3.6, 10.4, 16.8, 12), 2.6, 2.6)
    painter.setPen(pen(theme.colour("bg"), 2.6))
    painter.drawLine(QPointF(12, 15.2), QPointF(12, 17.4))


def _clock(painter: QPainter, ink: QColor | None) -> None:
    """Waiting: a clock."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen(ink or theme.colour("ink")))
    painter.drawEllipse(QRectF(2, 2, 20, 20))
    lines(painter, ((12, 6.4), (12, 12), (16, 14.4)))


def _parked(painter: QPainter, ink: QColor | None) -> None:
    """Parked: a square with two bars."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink or theme.colour("stop"))
    painter.drawRoundedRect(QRectF(1, 1, 22, 22), 4, 4)
    painter.setPen(pen(theme.colour("surface"), 3))
    painter.drawLine(QPointF(9, 7.6), QPointF(9, 16.4))
    painter.drawLine(QPointF(15, 7.6), QPointF(15, 16.4))


def _less(painter: QPainter, ink: QColor | None) -> None:
    """Less, a discount: a triangle that points down."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink or theme.colour("ok"))
    solid(painter, ((3, 4), (21, 4), (12, 20)))


def _arrow_up(painter: QPainter, ink: QColor | None) -> None:
    painter.setPen(pen(ink or theme.colour("ink"), 2.6))
    lines(painter, ((5, 15.5), (12, 8.5), (19, 15.5)))


def _arrow_down(painter: QPainter, ink: QColor | None) -> None:
    painter.setPen(pen(ink or theme.colour("ink"), 2.6))
    lines(painter, ((5, 8.5), (12, 15.5), (19, 8.5)))


def _scale(painter: QPainter, ink: QColor | None) -> None:
    """Weighed: a shop scale."""
    painter.setPen(pen(ink or theme.colour("ink2")))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawLine(QPointF(3, 4), QPointF(21, 4))
    painter.drawLine(QPointF(12, 4), QPointF(12, 9))
    solid(painter, ((7, 9), (17, 9), (20.6, 21), (3.4, 21)))
    painter.drawLine(QPointF(10.4, 16.6), QPointF(13.6, 13))


def _bin(painter: QPainter, ink: QColor | None) -> None:
    """Remove: a waste bin."""
    painter.setPen(pen(ink or theme.colour("ink")))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawLine(QPointF(2.6, 5.6), QPointF(21.4, 5.6))
    lines(painter, ((8.6, 5.2), (9.2, 2.2), (14.8, 2.2), (15.4, 5.2)))
    lines(painter, ((5, 6), (6, 22), (18, 22), (19, 6)))
    for x in (9.4, 12.0, 14.6):
        painter.drawLine(QPointF(x, 10), QPointF(x, 18))


def _cash(painter: QPainter, ink: QColor | None) -> None:
    painter.setPen(pen(ink or theme.colour("ink")))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(1.4, 5, 21.2, 14), 2.4, 2.4)
    painter.drawEllipse(QRectF(9, 9, 6, 6))
    painter.drawPoint(QPointF(5.2, 12))
    painter.drawPoint(QPointF(18.8, 12))


def _card(painter: QPainter, ink: QColor | None) -> None:
    stroke = ink or theme.colour("ink")
    painter.setPen(pen(stroke))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(1.4, 4, 21.2, 16), 2.6, 2.6)
    painter.fillRect(QRectF(1.4, 7.6, 21.2, 3.8), stroke)


def _gift(painter: QPainter, ink: QColor | None) -> None:
    painter.setPen(pen(ink or theme.colour("ink")))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(QRectF(2, 7, 20, 5))
    painter.drawRect(QRectF(4, 12, 16, 10))
    painter.drawLine(QPointF(12, 7), QPointF(12, 22))
    painter.drawEllipse(QRectF(6.4, 2, 5.6, 5))
    painter.drawEllipse(QRectF(12, 2, 5.6, 5))


def _person(painter: QPainter, ink: QColor | None) -> None:
    painter.setPen(pen(ink or theme.colour("ink")))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QRectF(7.6, 2.2, 8.8, 8.8))
    path = QPainterPath(QPointF(2.6, 22))
    path.cubicTo(2.6, 11.6, 21.4, 11.6, 21.4, 22)
    painter.drawPath(path)


def _search(painter: QPainter, ink: QColor | None) -> None:
    painter.setPen(pen(ink or theme.colour("ink"), 2.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QRectF(3, 3, 13, 13))
    painter.drawLine(QPointF(14.6, 14.6), QPointF(21.4, 21.4))


def _barcode(painter: QPainter, ink: QColor | None) -> None:
    stroke = ink or theme.colour("accent")
    for x, width in ((0.0, 2.2), (4.0, 1.2), (7.4, 3.2), (12.6, 1.2), (16.0, 2.0), (20.6, 2.6)):
        painter.fillRect(QRectF(x, 3, width, 18), stroke)


def _backspace(painter: QPainter, ink: QColor | None) -> None:
    painter.setPen(pen(ink or theme.colour("ink"), 2.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    solid(painter, ((1.4, 12), (7.6, 4.6), (22.6, 4.6), (22.6, 19.4), (7.6, 19.4)))
    painter.drawLine(QPointF(12, 9.2), QPointF(17.4, 14.8))
    painter.drawLine(QPointF(17.4, 9.2), QPointF(12, 14.8))


def _space(painter: QPainter, ink: QColor | None) -> None:
    painter.setPen(pen(ink or theme.colour("ink"), 2.4))
    lines(painter, ((3, 11), (3, 16), (21, 16), (21, 11)))


def _key(painter: QPainter, ink: QColor | None) -> None:
    """A manager must agree: a key."""
    painter.setPen(pen(ink or theme.colour("ink"), 2.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QRectF(1.4, 6, 10, 10))
    painter.drawLine(QPointF(11.4, 11), QPointF(22.6, 11))
    painter.drawLine(QPointF(21.4, 11), QPointF(21.4, 15.4))
    painter.drawLine(QPointF(16.8, 11), QPointF(16.8, 14))


_DRAWN: dict[str, Callable[[QPainter, QColor | None], None]] = {
    "tick": _tick,
    "triangle": _triangle,
    "octagon": _octagon,
    "info": _info,
    "lock": _lock,
    "clock": _clock,
    "parked": _parked,
    "less": _less,
    "up": _arrow_up,
    "down": _arrow_down,
    "scale": _scale,
    "bin": _bin,
    "cash": _cash,
    "card": _card,
    "gift": _gift,
    "person": _person,
    "search": _search,
    "barcode": _barcode,
    "backspace": _backspace,
    "space": _space,
    "key": _key,
}


def learn(more: dict[str, Callable[[QPainter, QColor | None], None]]) -> None:
    """Take in the signs of pages that are loaded later."""
    _DRAWN.update(more)


def draw(painter: QPainter, name: str, box: QRectF, ink: QColor | None = None) -> None:
    """Draw a shape into a square box, in its own colour unless `ink` is given."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / 24, box.height() / 24)
    _DRAWN[name](painter, ink)
    painter.restore()
