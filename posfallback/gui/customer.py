"""The customer's side: a second window on a second screen, or the two lines of a pole display.

Rule of this module: it follows what the register's window draws, takes no key and no touch, and never holds it up.
"""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QLocale, QObject, QRectF, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QScreen,
)
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from posfallback.domain.quantity import ONE
from posfallback.domain.words import mark
from posfallback.gui import theme
from posfallback.gui.amounts import Amounts
from posfallback.gui.desk import Desk
from posfallback.gui.language import language_of, voice
from posfallback.gui.mirror import trailing_figures
from posfallback.gui.tokens import LIGHT
from posfallback.services.customer import CustomerLine, CustomerView, customer_view, pole_lines
from posfallback.services.snapshots import Light, RegisterSnapshot

if TYPE_CHECKING:
    from posfallback.bootstrap import Rooms

MOST_LINES = 12
ROW_PX = 56
NAME = mark("Customer view")
_WORDS = {
    "closed": mark("This register is closed"),
    "wait": mark("One moment, please"),
    "welcome": mark("Welcome"),
    "done": mark("Thank you"),
    "sale": "",
}


class Follower(Protocol):
    """What is shown to the customer."""

    def draw(self, snapshot: RegisterSnapshot) -> None:
        """Follow the register."""

    def close(self) -> None:
        """Show nothing more."""


def follower(desk: Desk, register: QWidget) -> Follower:
    """Return what the settings name, for the register's window."""
    return PoleView(desk) if desk.rooms.settings.customer.display == "pole" else ScreenView(desk, register)


def language_for_customers(rooms: "Rooms") -> str:
    """Return the language of the store's settings: what the clerk chose for himself is not the customer's."""
    return language_of(rooms.settings.screen.language, rooms.settings.store.locale)


def _tax_added(rooms: "Rooms") -> bool:
    return rooms.settings.tax.prices == "exclusive"


class PoleView:
    """Two lines of 20 characters."""

    def __init__(self, desk: Desk) -> None:
        self._rooms = desk.rooms
        self._say = voice(language_for_customers(desk.rooms))
        self._pole = desk.rooms.pole(self._told)

    def draw(self, snapshot: RegisterSnapshot) -> None:
        """Show the line in hand and the total; after the sale the change."""
        rooms = self._rooms
        view = customer_view(snapshot, tax_added=_tax_added(rooms), most=MOST_LINES)
        self._pole.show(*pole_lines(view, rooms.settings.store.name, rooms.currency, self._say))

    def _told(self, there: bool) -> None:
        message = "" if there else mark("The pole display does not answer. Selling goes on.")
        self._rooms.watch.note(Light(name=NAME, state="caution", message=message))

    def close(self) -> None:
        """Empty the display."""
        self._pole.close()


class _Label(QLabel):
    """Words in a size of their own; names of goods and of stores are never read as rich text."""

    def __init__(self, name: str, px: int, *, bold: bool = False, ink: str = LIGHT.ink) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._px, self._bold = px, bold
        palette = self.palette()
        palette.setColor(self.foregroundRole(), QColor(ink))
        self.setPalette(palette)

    def scale(self, factor: float) -> None:
        """Take the size for a screen that is so many times as large as the smallest one."""
        self.setFont(theme.font(round(self._px * factor), bold=self._bold, grown=False))


class Lines(QWidget):
    """The last lines of the sale, the newest at the foot and marked."""

    def __init__(self, amounts: Amounts) -> None:
        super().__init__()
        self.setObjectName("customerLines")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._amounts = amounts
        self._factor = 1.0
        self._lines: tuple[CustomerLine, ...] = ()
        self._current = -1

    def scale(self, factor: float) -> None:
        """Take the size for the screen."""
        self._factor = factor

    def draw(self, view: CustomerView) -> None:
        """Show lines."""
        if (view.lines, view.current) != (self._lines, self._current):
            self._lines, self._current = view.lines, view.current
            self.setAccessibleName("; ".join(f"{self._words(line)}, {self._amount(line)}" for line in view.lines))
            self.update()

    def _words(self, line: CustomerLine) -> str:
        if line.quantity_milli == ONE and line.sold_by == "each":
            return line.name
        unit = "×" if line.sold_by == "each" else line.sold_by
        return f"{self._amounts.quantity(line.quantity_milli)} {unit} {line.name}"

    def _amount(self, line: CustomerLine) -> str:
        return "…" if line.amount_minor is None else self._amounts.money(line.amount_minor)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as many of the last lines as there is room for."""
        painter = QPainter(self)
        row = ROW_PX * self._factor
        fits = max(int(self.height() / row), 1)
        first = max(len(self._lines) - fits, 0)
        for place, line in enumerate(self._lines[first:]):
            current = first + place == self._current
            box = QRectF(0, row * place, self.width(), row)
            if current:
                painter.fillRect(box, QColor(LIGHT.tint))
            painter.fillRect(QRectF(0, box.bottom() - 1, box.width(), 1), QColor(LIGHT.line))
            painter.setFont(theme.font(round(26 * self._factor), bold=current, grown=False))
            painter.setPen(QColor(LIGHT.ink))
            inner = box.adjusted(20 * self._factor, 0, -20 * self._factor, 0)
            metrics = QFontMetricsF(painter.font())
            amount = self._amount(line)
            room = inner.width() - metrics.horizontalAdvance(amount) - 24 * self._factor
            words = metrics.elidedText(self._words(line), Qt.TextElideMode.ElideRight, room)
            painter.drawText(inner, int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter), words)
            painter.drawText(inner, int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter), amount)


class Sums(QWidget):
    """The sums under the lines: small ones above, the one that counts now in the largest letters."""

    PLACES = 5

    def __init__(self, *, flip: bool) -> None:
        super().__init__()
        self.setObjectName("customerSums")
        self._grid = QGridLayout(self)
        self._rows: list[tuple[_Label, _Label]] = []
        for place in range(self.PLACES):
            last = place == self.PLACES - 1
            words = _Label(f"customerWords{place}", 36 if last else 24, ink=LIGHT.boardlabel)
            amount = _Label(f"customerAmount{place}", 72 if last else 24, bold=True, ink=LIGHT.onboard)
            amount.setAlignment(trailing_figures(flip=flip))
            self._rows.append((words, amount))
            self._grid.addWidget(words, place, 0)
            self._grid.addWidget(amount, place, 1)
        self._grid.setColumnStretch(1, 1)

    def scale(self, factor: float) -> None:
        """Take the size for the screen."""
        side = round(20 * factor)
        self._grid.setContentsMargins(side, side // 2, side, side // 2)
        for pair in self._rows:
            for label in pair:
                label.scale(factor)

    def draw(self, sums: list[tuple[str, str]]) -> None:
        """Show sums as words and amounts; the last is the one that counts."""
        empty = self.PLACES - len(sums)
        for place, (words, amount) in enumerate(self._rows):
            said = sums[place - empty] if place >= empty else ("", "")
            words.setText(said[0])
            amount.setText(said[1])
            for label in (words, amount):
                label.setVisible(bool(said[0]))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dark ground."""
        QPainter(self).fillRect(self.rect(), QColor(LIGHT.board))


class CustomerWindow(QWidget):
    """The whole second screen, always light: store, lines, sums."""

    def __init__(self, amounts: Amounts, store: str, language: str, *, tax_added: bool) -> None:
        super().__init__()
        self.setObjectName("customerView")
        self.setWindowTitle(f"posfallback: {store}")
        self.setWindowFlags(Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowDoesNotAcceptFocus)
        # It must never take a key from the clerk, nor keep the program open.
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._amounts, self._tax_added = amounts, tax_added
        self._say = voice(language)
        direction = QLocale(language).textDirection()
        self.setLayoutDirection(direction)
        self._may_close = False
        self._store = _Label("customerStore", 32, bold=True)
        self._store.setText(store)
        self._words = _Label("customerMessage", 64, bold=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lines = Lines(amounts)
        self._sums = Sums(flip=direction == Qt.LayoutDirection.RightToLeft)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._store)
        self._column.addWidget(self._lines, 1)
        self._column.addWidget(self._words, 1)
        self._column.addWidget(self._sums)

    def draw(self, snapshot: RegisterSnapshot) -> None:
        """Show one moment of the sale."""
        view = customer_view(snapshot, tax_added=self._tax_added, most=MOST_LINES)
        self._words.setText(self._say(_WORDS[view.phase]))
        self._words.setVisible(view.phase != "sale")
        self._lines.draw(view)
        self._lines.setVisible(view.phase == "sale")
        sums = self._sums_of(view)
        self._sums.draw(sums)
        self._sums.setVisible(bool(sums))

    def _sums_of(self, view: CustomerView) -> list[tuple[str, str]]:
        money, say = self._amounts.money, self._say
        if view.phase == "done":
            total = (say(mark("Total")), money(view.total_minor))
            if not view.change_minor:
                return [total]
            return [total, (say(mark("Paid")), money(view.paid_minor)), (say(mark("Change")), money(view.change_minor))]
        if view.phase != "sale":
            return []
        sums = []
        if view.discount_minor:
            sums.append((say(mark("Discount")), money(-view.discount_minor)))
        if view.tax_minor:
            sums.append((say(mark("Tax")), money(view.tax_minor)))
        total = (say(mark("Total")), money(view.total_minor))
        if not view.paid_minor:
            return [*sums, total]
        return [
            *sums,
            total,
            (say(mark("Paid")), money(view.paid_minor)),
            (say(mark("To pay")), money(view.left_minor)),
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take sizes that suit the screen, however small or large it is."""
        super().resizeEvent(event)
        factor = max(min(self.width() / 1024, self.height() / 768), 0.5)
        for part in (self._store, self._words, self._lines, self._sums):
            part.scale(factor)
        side = round(20 * factor)
        self._store.setContentsMargins(side, side // 2, side, side // 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the light ground."""
        QPainter(self).fillRect(self.rect(), QColor(LIGHT.surface))

    def end(self) -> None:
        """Close for good."""
        self._may_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay as long as the register's window does."""
        if self._may_close:
            super().closeEvent(event)
        else:
            event.ignore()


class ScreenView(QObject):
    """Keeps the customer's window on whichever screen is not the clerk's, as screens come and go."""

    def __init__(self, desk: Desk, register: QWidget) -> None:
        super().__init__()
        self._desk, self._register = desk, register
        self._window: CustomerWindow | None = None
        self._snapshot: RegisterSnapshot | None = None
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self._place)
            app.screenRemoved.connect(self._place)
        self._place()

    def _other(self, gone: QScreen | None) -> QScreen | None:
        own = self._register.screen()
        return next((one for one in QGuiApplication.screens() if one not in {own, gone}), None)

    def _place(self, changed: QScreen | None = None) -> None:
        """Show the window on the second screen, or say that there is none."""
        gone = changed if changed is not None and changed not in QGuiApplication.screens() else None
        screen = self._other(gone)
        message = "" if screen is not None else mark("No second screen is there. Selling goes on.")
        self._desk.rooms.watch.note(Light(name=NAME, state="caution", message=message))
        if screen is None:
            self.close()
            return
        if self._window is None:
            rooms = self._desk.rooms
            name, spoken = rooms.settings.store.name, language_for_customers(rooms)
            self._window = CustomerWindow(self._desk.amounts, name, spoken, tax_added=_tax_added(rooms))
        self._window.setScreen(screen)
        self._window.setGeometry(screen.geometry())
        if self._snapshot is not None:
            self._window.draw(self._snapshot)
        self._window.show()
        # Not every system asks a window whether it wants the keyboard before it hands it over.
        self._register.activateWindow()

    def draw(self, snapshot: RegisterSnapshot) -> None:
        """Follow the register."""
        self._snapshot = snapshot
        if self._window is not None:
            self._window.draw(snapshot)

    def close(self) -> None:
        """Give the second screen back."""
        if self._window is not None:
            self._window.end()
            self._window.deleteLater()
            self._window = None
