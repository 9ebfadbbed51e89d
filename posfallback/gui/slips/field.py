"""One field of a paper slip: a small word over a line to write on, as it is printed.

Each knows what it may hold.

Rule of this module: what looks like a card number is refused and gone before anybody can keep it, also where only the
first digits of it would have found room.
"""

from collections.abc import Callable
from math import ceil
from typing import Literal

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from posfallback.domain.codes import normalise
from posfallback.domain.errors import Refusal
from posfallback.domain.screening import check_text
from posfallback.gui import theme
from posfallback.gui.tokens import CHIP_RADIUS

FIELD_PX = 48
CARET_PX = 3
STRUCK_KEPT = 60
Holds = Literal["text", "code", "number", "money", "quantity", "date", "time", "last4", "tax"]
_ALSO: dict[Holds, str] = {"number": "-", "quantity": ".,-", "date": "./-", "time": ":.", "tax": "+"}
_LETTERS = frozenset({"code", "number", "tax"})
_UPPER = frozenset({"code", "number", "tax"})
FIGURES = frozenset({"number", "money", "quantity", "date", "time", "last4", "code"})
"""Read from left to right in every language, and typed with the digit pad."""


def _is_code(text: str) -> bool:
    """Say whether text is a barcode, which may pass the test of a card number by chance."""
    try:
        return normalise(text).isdigit()
    except Refusal:
        return False


class SlipField(QLineEdit):
    """A field on the paper. Its Enter belongs to the page; `hint` is what holds while nothing is typed."""

    edited = Signal()
    reached = Signal()
    left = Signal()
    refused = Signal(str, str)
    """What was typed looked like a card number and is gone: message and hint."""

    def __init__(
        self,
        name: str,
        label: str,
        *,
        holds: Holds,
        most: int,
        show: Callable[[str], str] | None = None,
        trailing: bool = False,
        bold: bool = False,
        spoken: str = "",
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken or label)
        self.setFixedHeight(FIELD_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFrame(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=holds == "text")
        self.holds: Holds = holds
        self._label, self._most, self._trailing, self._bold = label, most, trailing, bold
        self._show = show or (lambda typed: typed)
        self._typed = self._struck = self._hint = ""
        self._fresh = False
        self.textChanged.connect(self._put_from_outside)

    # --- what is in it ------------------------------------------------------------------------------------------------

    def typed(self) -> str:
        """Return what was typed."""
        return self._typed

    def put(self, typed: str, *, fresh: bool = False) -> None:
        """Set what is in the field, at no notice to anybody; with `fresh` the next key replaces it."""
        self._fresh = fresh
        if typed != self._typed:
            self._typed = self._struck = typed
            self._changed()

    def hint(self, text: str) -> None:
        """Show this in quiet letters while nothing is typed."""
        if text != self._hint:
            self._hint = text
            self.setAccessibleDescription(text)
            self.update()

    def type(self, text: str) -> None:
        """Take characters as if they were typed; what does not belong here is left out, a card number refused."""
        base = "" if self._fresh else self._typed
        self._struck = ("" if self._fresh else self._struck) + text
        self._fresh = False
        refusal = self._refusal()
        if refusal is not None:
            self.clear_it()
            self.refused.emit(refusal.message, refusal.hint)
            return
        kept = base
        for letter in text:
            if self._takes(letter, kept) and len(kept) < self._most:
                kept += letter.upper() if self.holds in _UPPER else letter
        if self.holds == "money":
            kept = kept.lstrip("0")
        if kept != self._typed or not base:
            self._typed = kept
            self._changed()
            self.edited.emit()

    def erase(self) -> None:
        """Take the last character away; all of a value that the page had put there."""
        self._typed = "" if self._fresh else self._typed[:-1]
        self._struck = self._typed
        self._fresh = False
        self._changed()
        self.edited.emit()

    def clear_it(self) -> None:
        """Empty the field."""
        self._typed = self._struck = ""
        self._fresh = False
        self._changed()
        self.edited.emit()

    def _takes(self, letter: str, before: str) -> bool:
        if self.holds == "text":
            return letter.isprintable() and (letter != " " or bool(before))
        if letter == "-" and self.holds == "quantity":
            return not before
        if letter in ".," and self.holds == "quantity":
            return not set(before) & set(".,")
        known = letter.isascii() and (letter.isdigit() or (letter.isalpha() and self.holds in _LETTERS))
        return known or letter in _ALSO.get(self.holds, "")

    def _refusal(self) -> Refusal | None:
        """Return why what was typed may not stay: it looks like a card number, and is no barcode of goods."""
        self._struck = self._struck[-STRUCK_KEPT:]
        try:
            check_text(self._struck, "field")
        except Refusal as refusal:
            return None if self.holds == "text" and _is_code(self._struck) else refusal
        return None

    def _put_from_outside(self, text: str) -> None:
        """Take what another program or an input method put here: it counts as if it were typed, or not at all."""
        if text != self._show(self._typed):
            added = text.removeprefix(self._show(self._typed))
            if added == text:
                self._typed = self._struck = ""
            self._fresh = False
            self.type(added)
            self._changed()

    def _changed(self) -> None:
        self.setText(self._show(self._typed))
        self.update()

    # --- keys and focus -----------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take characters and Backspace; every other key belongs to the page."""
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        text = event.text()
        if event.key() == Qt.Key.Key_Backspace:
            self.erase()
        elif event.key() == Qt.Key.Key_Delete:
            self.clear_it()
        elif plain and text and text.isprintable():
            self.type(text)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the page where the caret is."""
        super().focusInEvent(event)
        self.reached.emit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell the page that this one is finished."""
        super().focusOutEvent(event)
        self.left.emit()
        self.update()

    # --- painting -----------------------------------------------------------------------------------------------------

    def shown(self) -> str:
        """Return what a person reads in it."""
        return self._show(self._typed) if self._typed else self._hint

    def label_fits(self) -> bool:
        """Say whether the small word is shown whole."""
        return self.label_px() <= self.width() - 5

    def label_px(self) -> int:
        """Return how wide the small word is, in pixels."""
        return ceil(QFontMetricsF(theme.font(16, grown=False)).horizontalAdvance(self._label))

    def _font(self) -> QFont:
        room = self._room().width()
        for px in (20, 16):
            font = theme.font(px, bold=self._bold, grown=False)
            if self.holds == "text" or QFontMetricsF(font).horizontalAdvance(self.shown()) <= room:
                return font
        return font

    def _room(self) -> QRectF:
        return QRectF(self.rect()).adjusted(6, 19 if self._label else 6, -6, -3)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the small word, what is written, the line, and frame and caret where one types."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, has = QRectF(self.rect()), self.hasFocus()
        if has:
            painter.setPen(QPen(theme.colour("accent"), 3))
            painter.setBrush(theme.colour("surface"))
            painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), CHIP_RADIUS, CHIP_RADIUS)
        else:
            painter.fillRect(QRectF(0, box.height() - 2, box.width(), 2), theme.colour("edge"))
        if self._label:
            painter.setFont(theme.font(16, grown=False))
            painter.setPen(theme.colour("ink2"))
            spot = QRectF(3, 1, box.width() - 5, 21)
            label = painter.fontMetrics().elidedText(self._label, Qt.TextElideMode.ElideRight, int(spot.width()))
            painter.drawText(spot, int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter), label)
        self._paint_value(painter, has=has)

    def _paint_value(self, painter: QPainter, *, has: bool) -> None:
        room, text, font = self._room(), self.shown(), self._font()
        metrics = QFontMetricsF(font)
        if metrics.horizontalAdvance(text) > room.width():
            side = Qt.TextElideMode.ElideLeft if has else Qt.TextElideMode.ElideRight
            text = metrics.elidedText(text, side, room.width())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        at_right = self._trailing != mirrored
        if self.holds in FIGURES:
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        side_flag = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
        flags = side_flag | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font)
        role = "accent" if self._fresh and has else "ink" if self._typed else "ink2"
        painter.setPen(theme.colour(role))
        spot = room.adjusted(0, 0, -5, 0) if has and at_right else room
        painter.drawText(spot, int(flags), text)
        if has:
            width = metrics.horizontalAdvance(text) if self._typed else 0.0
            x = room.left() + width + 2
            if at_right:
                x = room.right() - CARET_PX if not mirrored else room.right() - width - CARET_PX - 7
            x = min(max(x, 4.0), self.width() - 4.0 - CARET_PX)
            painter.fillRect(QRectF(x, room.center().y() - 13, CARET_PX, 26), theme.colour("accent"))
