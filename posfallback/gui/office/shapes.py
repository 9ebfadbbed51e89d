"""The signs of the pages behind F8: the drawer, the safe, a count, a report, and what stands beside their charts."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from posfallback.gui import shapes, theme
from posfallback.gui.shapes import lines, pen, solid


def _outline(painter: QPainter, ink: QColor | None) -> None:
    painter.setPen(pen(ink or theme.colour("ink")))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _cash_in(painter: QPainter, ink: QColor | None) -> None:
    """Cash comes in: an arrow into a tray."""
    _outline(painter, ink)
    lines(painter, ((2, 14), (2, 21.6), (22, 21.6), (22, 14)))
    painter.drawLine(QPointF(12, 2.4), QPointF(12, 15))
    lines(painter, ((7, 10.4), (12, 15.6), (17, 10.4)))


def _cash_out(painter: QPainter, ink: QColor | None) -> None:
    """Cash goes out: an arrow out of a tray."""
    _outline(painter, ink)
    lines(painter, ((2, 14), (2, 21.6), (22, 21.6), (22, 14)))
    painter.drawLine(QPointF(12, 3), QPointF(12, 15.6))
    lines(painter, ((7, 7.8), (12, 2.6), (17, 7.8)))


def _safe(painter: QPainter, ink: QColor | None) -> None:
    """The safe: a box with a dial, on feet."""
    _outline(painter, ink)
    painter.drawRoundedRect(QRectF(1.6, 2, 20.8, 17.6), 2.4, 2.4)
    painter.drawEllipse(QRectF(8, 6.8, 8, 8))
    painter.drawLine(QPointF(12, 10.8), QPointF(15, 7.8))
    painter.drawLine(QPointF(5.6, 19.8), QPointF(5.6, 22.4))
    painter.drawLine(QPointF(18.4, 19.8), QPointF(18.4, 22.4))


def _drawer(painter: QPainter, ink: QColor | None) -> None:
    """The drawer, opened: a box that stands out under its chest."""
    _outline(painter, ink)
    painter.drawRect(QRectF(4, 3, 16, 6))
    solid(painter, ((1.6, 14), (4, 9), (20, 9), (22.4, 14)))
    painter.drawRect(QRectF(1.6, 14, 20.8, 7))
    painter.drawLine(QPointF(9.6, 17.6), QPointF(14.4, 17.6))


def _coins(painter: QPainter, ink: QColor | None) -> None:
    """A count: two piles of coins."""
    _outline(painter, ink)
    for x, tops in ((1.6, (17, 12.4)), (12.6, (17, 12.4, 7.8, 3.2))):
        for y in tops:
            painter.drawRoundedRect(QRectF(x, y, 9.8, 4.6), 2.3, 2.3)


def _report(painter: QPainter, ink: QColor | None) -> None:
    """A report: a slip with lines."""
    _outline(painter, ink)
    lines(painter, ((4, 22), (4, 2), (20, 2), (20, 22), (16, 19.4), (12, 22), (8, 19.4), (4, 22)))
    for y, end in ((7.0, 16.4), (11.0, 16.4), (15.0, 12.6)):
        painter.drawLine(QPointF(7.6, y), QPointF(end, y))


def _less(painter: QPainter, ink: QColor | None) -> None:
    """Short: a triangle that points down."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink or theme.colour("ink"))
    solid(painter, ((3, 4), (21, 4), (12, 20)))


def _more(painter: QPainter, ink: QColor | None) -> None:
    """Over: a triangle that points up."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink or theme.colour("ink"))
    solid(painter, ((3, 20), (21, 20), (12, 4)))


def _held(painter: QPainter, ink: QColor | None) -> None:
    """Held: the padlock in the colour of held sales."""
    shapes.draw(painter, "lock", QRectF(0, 0, 24, 24), ink or theme.colour("warn"))


def _waived(painter: QPainter, ink: QColor | None) -> None:
    """Settled by hand: a page that is signed."""
    _outline(painter, ink)
    painter.drawRoundedRect(QRectF(3, 2, 18, 20), 2.4, 2.4)
    lines(painter, ((6.6, 16.6), (9.4, 12), (11.4, 16.4), (14, 13), (17.4, 15.6)))
    painter.drawLine(QPointF(7, 7), QPointF(17, 7))


def _handed(painter: QPainter, ink: QColor | None) -> None:
    """Handed over: an arrow that leaves a page for somebody else."""
    _outline(painter, ink)
    lines(painter, ((14, 6), (14, 2), (2, 2), (2, 22), (14, 22), (14, 18)))
    lines(painter, ((7, 12), (22, 12)))
    lines(painter, ((17, 7), (22, 12), (17, 17)))


def _drill(painter: QPainter, ink: QColor | None) -> None:
    """Practice: a hatched diamond."""
    stroke = ink or theme.colour("drill")
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen(stroke))
    solid(painter, ((12, 1.6), (22.4, 12), (12, 22.4), (1.6, 12)))
    for step in (4.0, 8.0, 12.0, 16.0):
        painter.drawLine(QPointF(1.6 + step * 0.62, 12 - step * 0.62), QPointF(12 + step * 0.62, 22.4 - step * 0.62))


def learn() -> None:
    """Make these signs known to `shapes.draw`."""
    shapes.learn(
        {
            "cash-in": _cash_in,
            "cash-out": _cash_out,
            "safe": _safe,
            "drawer": _drawer,
            "coins": _coins,
            "report": _report,
            "short": _less,
            "over": _more,
            "held": _held,
            "waived": _waived,
            "handed": _handed,
            "drill": _drill,
        }
    )
