"""The one window: strip, page, bar. It shows the page that the register's state asks for and hands keys and scans to it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from posfallback.domain.errors import Refusal
from posfallback.gui import theme
from posfallback.gui.amounts import Amounts
from posfallback.gui.desk import Desk
from posfallback.gui.done import DonePage
from posfallback.gui.help import Help
from posfallback.gui.page import FBar, FKey, Page
from posfallback.gui.scanner import Scanner
from posfallback.gui.sell import SellPage
from posfallback.gui.sign_on import SignOnPage
from posfallback.gui.strip import StripBar
from posfallback.gui.tender import TenderPage
from posfallback.services.lookup import refuse_card_swipe
from posfallback.services.snapshots import Notice

if TYPE_CHECKING:
    from posfallback.bootstrap import Rooms

TICK_MS = 1000
_PAGE_OF = {"signed-off": "sign-on", "ringing": "sell", "tendering": "tender", "done": "done", "stopped": "sell"}


class Window(QWidget):
    """The register window. `bring_back` is what the demo's key does; without it there is no such key."""

    def __init__(
        self, rooms: "Rooms", amounts: Amounts, *, bring_back: Callable[[], None] | None = None, width: int = 1024
    ) -> None:
        super().__init__()
        self.setObjectName("register")
        self.setWindowTitle("posfallback")
        self.rooms = rooms
        self._bring_back = bring_back
        self._brought_back = False
        self.desk = Desk(rooms, amounts)
        self.desk.changed.connect(self.draw)
        self.strip = StripBar()
        self.bar = FBar()
        self._width = width
        self._pages: dict[str, Page] = {}
        self._page: Page | None = None
        self._way = "cash"
        self.stack = QStackedWidget()
        self.help = Help(self.close_help)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self.stack, 1)
        column.addWidget(self.bar)
        self.scanner = Scanner(rooms.settings.scanner, self._caret)
        self.scanner.scanned.connect(self._scanned)
        self._clock = QTimer(self)
        self._clock.setInterval(TICK_MS)
        self._clock.timeout.connect(self.tick)
        self.draw()

    def start(self) -> None:
        """Read the scanner and keep the clock."""
        self.scanner.install()
        self._clock.start()

    # --- pages ------------------------------------------------------------------------------------------------------

    def page(self, name: str) -> Page:
        """Return a page, made when it is first shown."""
        page = self._pages.get(name)
        if page is None:
            if name == "sign-on":
                page = SignOnPage(self.desk, self.switch_theme)
            elif name == "sell":
                page = SellPage(self.desk, pay=self._choose_way, print_again=self.print_again, width=self._width)
            elif name == "tender":
                page = TenderPage(self.desk)
            else:
                page = DonePage(self.desk, self.print_again)
            self._pages[name] = page
            self.stack.addWidget(page)
        return page

    def current(self) -> Page:
        """Return the page that is shown."""
        if self._page is None:
            raise RuntimeError("the window has drawn nothing yet")
        return self._page

    def draw(self) -> None:
        """Show the register as it is now."""
        snapshot = self.rooms.register.snapshot()
        page = self.page(_PAGE_OF[snapshot.state])
        if page is not self._page:
            self.close_help()
            self._page = page
            page.enter()
            if isinstance(page, TenderPage):
                page.choose(self._way)
                self._way = "cash"
            page.draw(snapshot)
            self.stack.setCurrentWidget(page)
            page.field().setFocus()
            self.tick()
        else:
            page.draw(snapshot)
        self._draw_bar(page)

    def _draw_bar(self, page: Page) -> None:
        keys = [FKey("F1", "Help", self.toggle_help), *page.f_keys()]
        extra = None
        if self._bring_back is not None and not self._brought_back:
            extra = FKey("Demo", "Bring central back", self._bring_central_back)
        self.bar.draw(keys, extra)

    def tick(self) -> None:
        """Show the strip and, where a page tells of things that change by themselves, the page."""
        snapshot = self.rooms.register.snapshot()
        strip = self.rooms.watch.strip(snapshot.clerk)
        self.strip.draw(strip, self.rooms.clock.now(), snapshot.clerk_name)
        if isinstance(self._page, SignOnPage | DonePage) or not snapshot.lines:
            self.current().draw(snapshot)

    def _choose_way(self, kind: str) -> None:
        page = self._page
        if isinstance(page, TenderPage):
            page.choose(kind)

    def switch_theme(self) -> None:
        """Light to dark and back."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.use(app, dark=not theme.is_dark())

    def print_again(self) -> None:
        """Print the last receipt once more, marked as a copy."""
        entry = self.rooms.register.last_entry()
        if entry is not None:
            self.desk.act(lambda: self.rooms.printing.print_again(entry))

    def _bring_central_back(self) -> None:
        if self._bring_back is not None:
            self._brought_back = True
            self._bring_back()
            self.draw()

    # --- help -------------------------------------------------------------------------------------------------------

    def toggle_help(self) -> None:
        """Open the help, or close it."""
        if self.help.isVisible():
            self.close_help()
        else:
            page = self.current()
            self.help.open(page.help_area(), page.help_words(), self.desk.told)

    def close_help(self) -> None:
        """Close the help."""
        self.help.hide()

    # --- keys and scans -----------------------------------------------------------------------------------------------

    def _caret(self) -> QObject | None:
        """Return where a person's characters go: what has the focus, or the page's field."""
        focused = QApplication.focusWidget()
        return focused if focused is not None and focused.window() is self else self.current().field()

    def _scanned(self, text: str) -> None:
        try:
            refuse_card_swipe(text)
        except Refusal as refusal:
            self.desk.tell(Notice(rank="caution", message=refusal.message, hint=refusal.hint))
            return
        self.current().scanned(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer a key that no field wanted; characters go to the page's field wherever the focus is."""
        key = event.key()
        if key == Qt.Key.Key_F1:
            self.toggle_help()
        elif key == Qt.Key.Key_Escape and self.help.isVisible():
            self.close_help()
        elif self.current().press(event) or self._run_bar(key):
            pass
        elif event.text().isprintable() and event.text() and not self.current().field().hasFocus():
            field = self.current().field()
            field.setFocus()
            QApplication.sendEvent(field, event)
        else:
            event.ignore()

    def _run_bar(self, key: int) -> bool:
        number = key - Qt.Key.Key_F1 + 1
        return 1 <= number <= 12 and self.bar.run(f"F{number}")

    def changeEvent(self, event: QEvent) -> None:
        """Paint everything anew in the other theme."""
        if event.type() == QEvent.Type.PaletteChange:
            for child in self.findChildren(QWidget):
                child.update()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop the clock; the basket is on disk and comes back at the next start."""
        self._clock.stop()
        super().closeEvent(event)
