"""The fields that are typed into.

Money is typed in its smallest unit (3 9 0 is 3.90), so that no field needs a decimal point.

Rule of this module: each knows what it may hold; none of them works anything out.
"""

from collections.abc import Callable
from math import ceil
from typing import Literal

from PySide6.QtCore import QElapsedTimer, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from posfallback.gui import theme
from posfallback.gui.language import mirrored, say
from posfallback.gui.mirror import ltr
from posfallback.gui.parts import Shape, rounded
from posfallback.gui.spoken import name_it

MOST_DIGITS = 9
CARET_PX = 3
SPARE_PX = 4
FLASH_MS = 300
_FLASHES = {
    "accepted": ("tick", "", "oktint", "ok"),
    "waits": ("triangle", "", "warntint", "warnedge"),
    "refused": ("octagon", "warn", "warntint", "warnedge"),
}
"""The picture of each tone: its shape with the colour of that, ground and frame."""
PAUSE_MS = 1000
"""After so long a silence typing is meant anew; a number that is read off a card comes faster."""
_FOR_THE_LINE = frozenset({Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Delete, Qt.Key.Key_Left, Qt.Key.Key_Right})


def with_point(digits: str, places: int) -> str:
    """Return digits with a decimal point before the last `places` of them: "390" and 2 give "3.90"."""
    if not places:
        return digits or "0"
    padded = digits.rjust(places + 1, "0")
    return f"{padded[:-places]}.{padded[-places:]}"


class _Line(QLineEdit):
    """The editable text of the scan field, with a caret wide enough to be seen from where a clerk stands."""

    focus_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFrame(False)
        self.setFont(theme.font(20))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        if mirrored():
            # Left to itself, Qt puts digits where they begin in a text that is written from the left.
            aligned = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            self.setAlignment(aligned)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """In an empty field, plus, minus, Delete and the arrows are the screen's; what has Alt always is."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt or (not self.text() and event.key() in _FOR_THE_LINE):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Let Qt paint the words, then draw the caret."""
        super().paintEvent(event)
        if self.hasFocus() and not self.hasSelectedText():
            box = self.cursorRect()
            spot = QRectF(box.center().x() - 1, self.height() / 2 - 15, CARET_PX, 30)
            QPainter(self).fillRect(spot, theme.colour("accent"))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the frame."""
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell the frame."""
        super().focusOutEvent(event)
        self.focus_changed.emit()


class ScanField(QWidget):
    """The one field of the sell screen: codes, `3*CODE`, or a name. Its Enter belongs to the screen."""

    edited = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("scanBox")
        self.setFixedHeight(56)
        self.line = _Line()
        self.line.setObjectName("scanField")
        name_it(self.line, say("Scan, or type a code or a name"))
        # The space keeps the words clear of the caret, which stands before them.
        self.line.setPlaceholderText("\u2002" + say("Scan, or type a code or a name"))
        self.line.setMaxLength(80)
        self.line.textEdited.connect(self.edited)
        self.line.focus_changed.connect(self.update)
        self.setFocusProxy(self.line)
        row = QHBoxLayout(self)
        before, after = (10, 18) if mirrored() else (18, 10)
        row.setContentsMargins(before, 6, after, 6)
        row.setSpacing(8)
        self._sign = Shape("barcode", 24, role="accent")
        row.addWidget(self._sign)
        row.addWidget(self.line)
        self._flash = ""
        self._flash_over = QTimer(self)
        self._flash_over.setSingleShot(True)
        self._flash_over.setInterval(FLASH_MS)
        self._flash_over.timeout.connect(lambda: self.flash(""))

    def flash(self, cue: str) -> None:
        """Show the picture of a tone for a moment, one step on and one step off; an unknown cue shows none."""
        self._flash = cue if cue in _FLASHES else ""
        if self._flash:
            shape, role, _, _ = _FLASHES[self._flash]
            self._sign.show_shape(shape, role=role)
            self._flash_over.start()
        else:
            self._sign.show_shape("barcode", role="accent")
        self.update()

    def type(self, text: str) -> None:
        """Put characters in at the caret, as the keyboard does."""
        self.line.insert(text)
        self.edited.emit(self.line.text())

    def erase(self) -> None:
        """Take the last character away."""
        self.line.backspace()
        self.edited.emit(self.line.text())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame: accent and thick where the caret is."""
        if self._flash:
            _, _, ground, edge = _FLASHES[self._flash]
            rounded(QPainter(self), QRectF(self.rect()), theme.colour(ground), theme.colour(edge), 5)
            return
        has = self.line.hasFocus()
        frame = theme.colour("accent" if has else "edge")
        rounded(QPainter(self), QRectF(self.rect()), theme.colour("surface"), frame, 3 if has else 1)


Holds = Literal["number", "code", "pin"]


class EntryField(QLineEdit):
    """A field for digits (or letters and digits), painted with its label leading and its value trailing.

    `show` turns what was typed into what is shown, for example digits into an amount. `fresh` means that the value was
    put there by the screen: the first key typed replaces it. A field that is `strict` keeps nothing of what is too long
    for it, such as a whole card number where four digits belong, nor of what follows without a pause.
    """

    edited = Signal()
    overfull = Signal()
    """More was typed than a strict field holds."""

    def __init__(
        self,
        name: str,
        label: str,
        *,
        holds: Holds = "number",
        most: int = MOST_DIGITS,
        show: Callable[[str], str] | None = None,
        px: int = 32,
        height: int = 56,
        spoken: str = "",
        strict: bool = False,
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        name_it(self, spoken or label)
        self._strict = strict
        self._refusing = QElapsedTimer()
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFrame(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        if holds == "pin":
            self.setEchoMode(QLineEdit.EchoMode.Password)
        self._holds: Holds = holds
        self._label, self._most, self._px = label, most, px
        self._show = show or (lambda typed: typed)
        self._typed = ""
        self._fresh = False
        self._zeros = False
        self._hint = ""
        self.textChanged.connect(self._put_from_outside)

    def _put_from_outside(self, text: str) -> None:
        """Take what another program put here (dictation, a paste): it counts as if it were typed, or not at all."""
        if text != self._spoken():
            self._typed, self._fresh = "", False
            self._refusing.invalidate()
            self.type(text)
            self._changed()

    def _spoken(self) -> str:
        """Return what tools and screen readers may read; a PIN is never in it."""
        return "●" * len(self._typed) if self._holds == "pin" else self._show(self._typed)

    def typed(self) -> str:
        """Return what was typed."""
        return self._typed

    def label(self, text: str) -> None:
        """Show another label."""
        self._label = text
        name_it(self, text)
        self.update()

    def most(self, most: int, *, leading_zeros: bool = False) -> None:
        """Take so many characters at most; a code may begin with zeros, a number never does."""
        self._most = most
        self._zeros = leading_zeros

    def hint(self, text: str) -> None:
        """Show this in quiet letters while nothing has been typed."""
        self._hint = text
        self.update()

    def put(self, typed: str, *, fresh: bool = False) -> None:
        """Set what is in the field; with `fresh` the next key replaces it."""
        self._fresh = fresh
        self._refusing.invalidate()
        if typed != self._typed:
            self._typed = typed
            self._changed()

    def shows(self, show: Callable[[str], str]) -> None:
        """Show what was typed in another way."""
        self._show = show
        self._changed()

    def type(self, text: str) -> None:
        """Take characters as if they were typed; what does not belong here is left out."""
        kept = "".join(
            letter
            for letter in text
            if letter.isascii() and (letter.isdigit() or (self._holds == "code" and letter.isalpha()))
        )
        if not kept:
            return
        if self._refusing.isValid() and self._refusing.restart() < PAUSE_MS:
            return
        self._refusing.invalidate()
        base = "" if self._fresh else self._typed
        self._fresh = False
        typed = base + kept.upper()
        if self._holds == "number" and not self._zeros:
            typed = typed.lstrip("0")
        if len(typed) <= self._most:
            self._typed = typed
            self._changed()
        elif self._strict:
            self._typed = ""
            self._refusing.start()
            self._changed()
            self.overfull.emit()

    def erase(self) -> None:
        """Take the last character away; all of a value that the screen had put there."""
        self._refusing.invalidate()
        self._typed = "" if self._fresh else self._typed[:-1]
        self._fresh = False
        self._changed()

    def _changed(self) -> None:
        self.setText(self._spoken())
        self.update()
        self.edited.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take characters and Backspace; every other key belongs to the screen."""
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_Backspace:
            self.erase()
        elif event.key() == Qt.Key.Key_Delete:
            self.put("")
        elif plain and event.text() and event.text().isalnum() and event.text().isascii():
            self.type(event.text())
        else:
            event.ignore()

    def _paint_label(self, painter: QPainter, inner: QRectF, shown: str) -> float:
        """Paint the label and return its width: smaller, then over two lines, before the value would be cut."""
        if not self._label:
            return 0.0
        value = QFontMetricsF(theme.font(20, bold=True)).horizontalAdvance(shown) + 16
        font = theme.font(20)
        if QFontMetricsF(font).horizontalAdvance(self._label) + value > inner.width():
            font = theme.font(16)
        # Joined letters may need a fraction more than they measure; without it a label with room would break in two.
        needed = ceil(QFontMetricsF(font).horizontalAdvance(self._label)) + SPARE_PX
        width = min(needed, max(inner.width() - value, inner.width() / 3))
        flip = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = QRectF(inner.right() - width - 1 if flip else inner.left(), 0, width + 1, inner.height())
        align = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font)
        painter.setPen(theme.colour("ink2"))
        painter.drawText(side, int(align | Qt.TextFlag.TextWordWrap), self._label)
        return width

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint frame, label, value and caret."""
        painter = QPainter(self)
        box = QRectF(self.rect())
        has = self.hasFocus()
        rounded(painter, box, theme.colour("surface"), theme.colour("accent" if has else "edge"), 3 if has else 1)
        flip = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        inner = box.adjusted(18, 0, -20, 0) if flip else box.adjusted(20, 0, -18, 0)
        shown = ltr(self._show(self._typed))
        room = inner.width() - self._paint_label(painter, inner, shown) - 16
        px = next(
            (
                step
                for step in (self._px, 24, 20)
                if QFontMetricsF(theme.font(step, bold=True)).horizontalAdvance(shown) <= room
            ),
            16,
        )
        font = theme.font(px, bold=True)
        trailing = bool(self._label)
        align = Qt.AlignmentFlag.AlignTrailing if trailing else Qt.AlignmentFlag.AlignLeading
        caret_room = 10 if has and trailing else 0
        spot = inner.adjusted(caret_room, 0, 0, 0) if flip else inner.adjusted(0, 0, -caret_room, 0)
        painter.setFont(font)
        if shown:
            painter.setPen(theme.colour("accent" if self._fresh and has else "ink"))
            painter.drawText(spot, int(align | Qt.AlignmentFlag.AlignVCenter), shown)
        elif self._hint:
            painter.setPen(theme.colour("ink2"))
            clear = spot.adjusted(0, 0, -6, 0) if flip else spot.adjusted(6, 0, 0, 0)
            painter.drawText(clear, int(align | Qt.AlignmentFlag.AlignVCenter), self._hint)
        if has:
            width = 0 if trailing else QFontMetricsF(font).horizontalAdvance(shown) + 3
            x = inner.left() + width if trailing == flip else inner.right() - width - CARET_PX
            painter.fillRect(QRectF(x, box.center().y() - 18, CARET_PX, 36), theme.colour("accent"))
