"""The signs of quick keys: five plain shapes in four colours, told apart by either.

Rule of this module: none of them is an alert.
"""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from posfallback.gui import shapes, theme

ROLES = {"blue": "accent", "green": "ok", "grey": "edge", "black": "ink"}
"""The colours that a store may choose; red, amber and violet mean something and are not among them."""


def _ready(painter: QPainter, ink: QColor | None) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink or theme.colour("accent"))


def _circle(painter: QPainter, ink: QColor | None) -> None:
    _ready(painter, ink)
    painter.drawEllipse(QRectF(3, 3, 18, 18))


def _square(painter: QPainter, ink: QColor | None) -> None:
    _ready(painter, ink)
    painter.drawRect(QRectF(4, 4, 16, 16))


def _diamond(painter: QPainter, ink: QColor | None) -> None:
    _ready(painter, ink)
    shapes.solid(painter, ((12, 1), (23, 12), (12, 23), (1, 12)))


def _plus(painter: QPainter, ink: QColor | None) -> None:
    _ready(painter, ink)
    painter.drawRect(QRectF(9, 2, 6, 20))
    painter.drawRect(QRectF(2, 9, 20, 6))


def _bars(painter: QPainter, ink: QColor | None) -> None:
    _ready(painter, ink)
    for top in (3.0, 10.0, 17.0):
        painter.drawRect(QRectF(2, top, 20, 4))


SIGNS = {"circle": _circle, "square": _square, "diamond": _diamond, "plus": _plus, "bars": _bars}
shapes.learn({f"quick-{name}": drawn for name, drawn in SIGNS.items()})
