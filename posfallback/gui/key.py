"""The one button of this window: painted, the same in every place, never a native part.

Rule of this module: a key that cannot act now says why in its second line and wears a dashed frame; a key that never
acts is not made.
"""

from collections.abc import Callable, Sequence
from typing import Literal, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from posfallback.gui import shapes, theme
from posfallback.gui.language import say
from posfallback.gui.parts import dashed, rounded
from posfallback.gui.spoken import name_it
from posfallback.gui.tokens import CHIP_RADIUS, RADIUS

Kind = Literal["key", "blue", "plain"]


class _Laid(NamedTuple):
    """How the words of a key are laid out.

    Type step and lines of the title, lines under it, room for words, the cap and what that takes, space at either side.
    """

    px: int
    lines: list[str]
    under: list[str]
    room: float
    cap: str
    cap_room: float
    pad: float


_STEPS = {16: 20.0, 20: 26.0, 24: 31.0}
_SMALL_PX = 21.0
_EDGE_PX = 4
_LOW_PX = 4
_TIGHT_PX = 4
LEAST_PX = 48
"""Nothing that is touched is smaller."""


class Key(QAbstractButton):
    """A key with a title and, as needed, a small line over or under it, a cap with the key's name, a shape.

    `kind`: key (raised), blue (the one next step), plain (frame only). `over` and `sub` are 16 px lines. It takes focus
    by Tab only, so that a touch leaves the caret where it is. Words that are too long step down in size, then run over
    two lines; where that is not enough, the cap gives way to them.
    """

    _touched = ""
    """Which key of the window was touched last."""

    def __init__(
        self,
        name: str,
        title: str,
        slot: Callable[[], object],
        *,
        kind: Kind = "key",
        px: int = 16,
        bold: bool = True,
        over: str = "",
        sub: str = "",
        cap: str = "",
        shape: str = "",
        height: int = 56,
        leading: bool = False,
        said: str = "",
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self._kind: Kind = kind
        self._title, self._over, self._sub, self._cap, self._shape = title, over, sub, cap, shape
        self._shape_role = ""
        self._px, self._bold, self._leading, self._said = px, bold, leading, said
        self._reason = ""
        self._chosen = False
        self._grown = True
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents, on=False)
        self.clicked.connect(lambda _checked: slot())
        self._name_it()

    def _name_it(self) -> None:
        parts = (
            (self._said, self._reason)
            if self._said
            else (self._title, self._reason or self._sub, self._over, self._cap)
        )
        spoken = ", ".join(part for part in (*parts, say("selected") if self._chosen else "") if part)
        name_it(self, spoken)

    def say(self, title: str, sub: str = "", *, said: str = "") -> None:
        """Show another title and second line; `said` is what a screen reader says instead."""
        if (title, sub, said) == (self._title, self._sub, self._said):
            return
        looks_as_before = (title, sub) == (self._title, self._sub)
        self._title, self._sub, self._said = title, sub, said
        self._name_it()
        if not looks_as_before:
            # The keys under a line are named anew at each scan; painting them anew would cost more than the line.
            self.update()

    def not_yet(self, reason: str) -> None:
        """Dash the key and show the reason; an empty reason makes it a working key again."""
        if reason != self._reason:
            self._reason = reason
            self.setEnabled(not reason)
            self._name_it()
            self.update()

    def choose(self, chosen: bool) -> None:
        """Show the key as selected or not.

        Its name says so to a screen reader. It is never checkable: Qt lets such a program toggle what is checkable, and
        then shows a choice that nobody was asked to make.
        """
        if chosen != self._chosen:
            self._chosen = chosen
            self._name_it()
            self.update()

    def show_shape(self, shape: str, role: str = "") -> None:
        """Show another sign beside the title, or none; `role` is its colour where it is not that of the words."""
        if (shape, role) != (self._shape, self._shape_role):
            self._shape, self._shape_role = shape, role
            self.update()

    def title(self) -> str:
        """Return the title shown."""
        return self._title

    def width_wanted(self, lines: int = 1) -> int:
        """Return the width in which shape and title stand on so many lines (1 or 2) at the least size of words."""
        # The usual size, also where words are larger: what `_font` says would hang on what was painted before.
        metrics = QFontMetricsF(theme.font(16, bold=True, grown=False))
        halves = _halves(self._title, metrics) if lines > 1 else [self._title]
        words = max(metrics.horizontalAdvance(half) for half in halves)
        return round(words + (32 if self._shape else 0) + 2 * _TIGHT_PX) + 1

    def sizeHint(self) -> QSize:
        """Return the same width for every key, so that keys side by side share the room equally."""
        return QSize(64, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        """Return the smallest touchable size."""
        return QSize(LEAST_PX, self.minimumHeight())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember that the finger came down here."""
        Key._touched = self.objectName()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the second tap of two for this key only if the first was: else it came under the finger meanwhile."""
        if Key._touched == self.objectName():
            super().mouseDoubleClickEvent(event)
        else:
            event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space presses; every other key, Enter included, belongs to the screen."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Space presses; every other key belongs to the screen."""
        if event.key() == Qt.Key.Key_Space:
            super().keyReleaseEvent(event)
        else:
            event.ignore()

    def _ground(self, painter: QPainter) -> QColor:
        """Paint the face of the key and return the colour of its words."""
        box = QRectF(self.rect())
        if self._reason:
            pen = QPen(theme.colour("edge"), 1.5, Qt.PenStyle.DotLine)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
            return theme.colour("ink2")
        if self._chosen:
            rounded(painter, box, theme.colour("tint"), theme.colour("accent"), 3)
            words = theme.colour("accent")
        elif self._kind == "plain":
            ground = theme.colour("sunken" if self.isDown() else "bg")
            rounded(painter, box, ground, theme.colour("edge"), 1)
            words = theme.colour("ink")
        elif self._kind == "blue" and theme.is_drill():
            dashed(painter, box, theme.colour("fillpressed" if self.isDown() else "fill"))
            words = theme.colour("onfill")
        elif self._kind == "blue":
            self._raised(painter, box, "fillpressed" if self.isDown() else "fill", "", "filledge")
            words = theme.colour("onfill")
        else:
            self._raised(painter, box, "sunken" if self.isDown() else "key", "keyline", "edge")
            words = theme.colour("ink")
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("ink"), 4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), RADIUS, RADIUS)
        return words

    def _raised(self, painter: QPainter, box: QRectF, face: str, sides: str, edge: str) -> None:
        """Paint a face with thin sides and a stronger lower edge; pressed, the edge is on top."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(sides or face))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        painter.save()
        strong = QRectF(0, 0, box.width(), 6) if self.isDown() else QRectF(0, box.height() - 6, box.width(), 6)
        painter.setClipRect(strong)
        painter.setBrush(theme.colour(edge))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        painter.restore()
        painter.setBrush(theme.colour(face))
        side = 1.0 if sides else 0.0
        deep = 2.0 if sides else 3.0
        inner = box.adjusted(side, deep, -side, -1) if self.isDown() else box.adjusted(side, side, -side, -deep)
        painter.drawRoundedRect(inner, RADIUS - side, RADIUS - side)

    def _title_px(self, room: float) -> int:
        """Return the largest type step in which the title fits on one line, else the floor."""
        for px in (self._px, 24, 20, 16):
            if (
                px <= self._px
                and QFontMetricsF(self._font(px, bold=self._shows_bold())).horizontalAdvance(self._title) <= room
            ):
                return px
        return 16

    def _shows_bold(self) -> bool:
        return self._bold or self._chosen

    def _layout(self) -> _Laid:
        """Lay the words out beside the cap; where they would be cut, without it, then closer to the edges."""
        usual = 14.0 if self._leading else 8.0
        laid = self._laid("" if self._reason else self._cap, usual)
        if not self._shows_all(laid):
            laid = self._laid("", usual)
        return laid if self._shows_all(laid) else self._laid("", _TIGHT_PX)

    def _laid(self, cap: str, pad: float) -> _Laid:
        small = QFontMetricsF(self._font(16))
        cap_room = small.horizontalAdvance(cap) + 24 if cap else 0.0
        shape_room = 24.0 + (8 if self._title or self._reason else 0) if self._shape else 0.0
        room = self.width() - 2 * pad - shape_room - cap_room
        px = self._title_px(room)
        lines = _wrapped(self._title, QFontMetricsF(self._font(px, bold=self._shows_bold())), room)
        text = self._reason or self._sub
        taken = _step(px, len(lines)) * len(lines) + (_SMALL_PX if self._over else 0)
        if taken + 2 * _SMALL_PX <= self.height() - _EDGE_PX:
            under = _wrapped(text, small, room + 1)
        else:
            under = [small.elidedText(text, Qt.TextElideMode.ElideRight, room + 2)] if text else []
        return _Laid(px, lines, under, room, cap, cap_room, pad)

    def _font(self, px: int, *, bold: bool = False) -> QFont:
        return theme.font(px, bold=bold, grown=self._grown)

    def fits(self) -> bool:
        """Say whether all words are shown whole; names of goods may end in an ellipsis, nothing else may."""
        self._settle()
        return self._shows_all(self._layout())

    def _settle(self) -> None:
        """Where words are larger, take the usual size for a key whose words would be cut or need a line more."""
        if not theme.is_large():
            return
        self._grown = False
        usual = self._layout()
        self._grown = True
        grown = self._layout()
        more = len(grown.lines) > len(usual.lines) or len(grown.under) > len(usual.under) or grown.cap != usual.cap
        self._grown = self._shows_all(grown) and not more

    def _shows_all(self, laid: _Laid) -> bool:
        over = QFontMetricsF(self._font(16)).horizontalAdvance(self._over) <= laid.room + 1
        return over and " ".join(laid.lines) == self._title and " ".join(laid.under) == (self._reason or self._sub)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the face, then shape, words and cap as one group."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._settle()
        words = self._ground(painter)
        laid = self._layout()
        room, cap, cap_room, pad = laid.room, laid.cap, laid.cap_room, laid.pad
        small = QFontMetricsF(self._font(16))
        shape_px = 24.0 if self._shape else 0.0
        shape_room = shape_px + (8 if self._shape and (self._title or self._reason) else 0)
        metrics = QFontMetricsF(self._font(laid.px, bold=self._shows_bold()))
        widths = [metrics.horizontalAdvance(line) for line in laid.lines]
        widths += [small.horizontalAdvance(line) for line in (self._over, *laid.under)]
        column = min(max(widths), room)
        rest = self.width() - shape_room - column - cap_room
        x = pad if self._leading else rest / 2
        if self._is_mirrored():
            x = self.width() - x - shape_room - column - cap_room
        if self._shape:
            spot = x if not self._is_mirrored() else x + cap_room + column + shape_room - shape_px
            ink = theme.colour(self._shape_role) if self._shape_role else words
            tint = None if self._shape in {"tick", "triangle", "octagon"} else ink
            shapes.draw(painter, self._shape, QRectF(spot, (self.height() - shape_px) / 2, shape_px, shape_px), tint)
        left = x + (cap_room if self._is_mirrored() else shape_room)
        self._words(painter, QRectF(left, 0, column, self.height()), laid, words)
        if cap:
            self._chip(painter, cap, self._chip_x(laid, x, left + column), words)

    def _chip_x(self, laid: _Laid, x: float, end: float) -> float:
        """Return where the cap stands: after the words; at the trailing edge where these begin at the leading one."""
        if self._leading:
            return laid.pad if self._is_mirrored() else self.width() - laid.pad - laid.cap_room + 12
        return x if self._is_mirrored() else end + 12

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _words(self, painter: QPainter, box: QRectF, laid: _Laid, words: QColor) -> None:
        """Paint the small line over, the title and the lines under it, centred in height."""
        step = _step(laid.px, len(laid.lines))
        small = _SMALL_PX
        total = step * len(laid.lines) + small * ((1 if self._over else 0) + len(laid.under))
        if total > self.height() - 2:
            # Lines stand closer where there is one more than usual, as in the bar of F-keys.
            closer = (self.height() - 2) / total
            step, small, total = step * closer, small * closer, total * closer
        y = (self.height() - total) / 2
        if laid.under and y < _LOW_PX:
            # Letters reach below their line further than capitals reach above it, and the lower edge is the stronger.
            y -= 2
        side = Qt.AlignmentFlag.AlignLeading if self._leading else Qt.AlignmentFlag.AlignHCenter
        # Letters of some scripts reach below the line that Latin ones need.
        align = int(Qt.AlignmentFlag.AlignVCenter | side | Qt.TextFlag.TextDontClip)
        quiet = words if self._kind == "blue" and not self._reason else theme.colour("ink2")
        painter.setFont(self._font(16))
        if self._over:
            painter.setPen(quiet)
            painter.drawText(QRectF(box.x(), y, box.width() + 1, small), align, self._over)
            y += small
        painter.setPen(words)
        painter.setFont(self._font(laid.px, bold=self._shows_bold()))
        for line in laid.lines:
            painter.drawText(QRectF(box.x() - 1, y, box.width() + 2, step), align, line)
            y += step
        painter.setPen(quiet)
        painter.setFont(self._font(16))
        for line in laid.under:
            painter.drawText(QRectF(box.x() - 1, y, box.width() + 2, small), align, line)
            y += small

    def _chip(self, painter: QPainter, cap: str, x: float, words: QColor) -> None:
        """Paint the name of the key on the keyboard in a small frame."""
        font = self._font(16)
        box = QRectF(x, self.height() / 2 - 13, QFontMetricsF(font).horizontalAdvance(cap) + 11, 26)
        painter.setFont(font)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(words if self._kind == "blue" else theme.colour("ink2"), 1))
        painter.drawRoundedRect(box.translated(QPointF(0.5, 0.5)), CHIP_RADIUS, CHIP_RADIUS)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), cap)


def _step(px: int, lines: int) -> float:
    """Return the height of one line of a title."""
    return 19.0 if lines > 1 and px == 16 else _STEPS.get(px, px * 1.25)


def _wrapped(text: str, metrics: QFontMetricsF, room: float) -> list[str]:
    """Return words as one line, or as two where they are too long for one; none for no words."""
    if not text:
        return []
    if metrics.horizontalAdvance(text) <= room or " " not in text:
        return [metrics.elidedText(text, Qt.TextElideMode.ElideRight, room + 1)]
    return [metrics.elidedText(half, Qt.TextElideMode.ElideRight, room + 1) for half in _halves(text, metrics)]


def _halves(text: str, metrics: QFontMetricsF) -> list[str]:
    """Return words in the two lines that need the least width; a single word as it is."""
    parts = text.split(" ")
    cuts = [[" ".join(parts[:n]), " ".join(parts[n:])] for n in range(1, len(parts))]
    return min(cuts, key=lambda cut: max(metrics.horizontalAdvance(half) for half in cut)) if cuts else [text]


def share(columns: Sequence[Sequence[Key]], room: int) -> None:
    """Give columns of keys that stand side by side what their words need, where equal parts of the room would cut some.

    `room` is their width together, in px; keys that are hidden need nothing.
    """
    wanted = [max((key.width_wanted(lines=2) for key in keys if not key.isHidden()), default=0) for keys in columns]
    unequal = max(wanted) > room / len(columns) and sum(wanted) <= room
    for keys, width in zip(columns, wanted, strict=True):
        for key in keys:
            key.setMinimumWidth(max(width, LEAST_PX) if unequal else LEAST_PX)
