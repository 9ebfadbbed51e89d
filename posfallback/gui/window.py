"""The one window: strip, page, bar. It shows the page that the register's state asks for.

Rule of this module: keys that no field wanted and all scans go to that page; the window itself decides nothing.
"""

from collections.abc import Callable
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from posfallback.domain.errors import Fault, Refusal
from posfallback.gui import language, theme
from posfallback.gui.amounts import Amounts
from posfallback.gui.desk import Desk
from posfallback.gui.held import is_held
from posfallback.gui.help import Help
from posfallback.gui.idle import Idle
from posfallback.gui.office.way import Offices
from posfallback.gui.page import FBar, FKey, Page
from posfallback.gui.scanner import Scanner
from posfallback.gui.sign_on import SignOnPage
from posfallback.gui.strip import StripBar
from posfallback.services.lookup import refuse_card_swipe
from posfallback.services.sales import is_receipt
from posfallback.services.snapshots import Notice, RegisterState

if TYPE_CHECKING:
    from posfallback.bootstrap import Rooms
    from posfallback.gui.cues import Cues
    from posfallback.gui.customer import Follower
    from posfallback.gui.demo_errand import DemoErrand
    from posfallback.gui.drill.world import DrillWorld
    from posfallback.gui.override import Override
    from posfallback.gui.tones import Sink

TICK_MS = 1000
ENTRIES_AT_ONCE = 200
_PAGE_OF = {"signed-off": "sign-on", "ringing": "sell", "tendering": "tender", "done": "done", "stopped": "sell"}


class Pages(QStackedWidget):
    """The pages; none of them may make the window larger than the screen."""

    def minimumSizeHint(self) -> QSize:
        """Ask for nothing."""
        return QSize(0, 0)


class Window(QWidget):
    """The register window. `bring_back` is the demo's errand: it runs beside the window and returns what to say."""

    defect_elsewhere = Signal(object, object)

    def __init__(
        self, rooms: "Rooms", amounts: Amounts, *, bring_back: Callable[[], str] | None = None, width: int = 1024
    ) -> None:
        super().__init__()
        self.setObjectName("register")
        self.setWindowTitle("posfallback")
        self.rooms = rooms
        self.has_defect = False
        store = rooms.settings.store
        spoken = language.language_of(rooms.settings.screen.language, store.locale)
        language.begin(spoken, amounts.money, store.locale)
        if "ar" in {spoken, store.locale.partition("_")[0]}:
            theme.load_arabic()
        self.desk = Desk(rooms, amounts)
        self.offices = self._own_offices = Offices(self.desk)
        self.drills: DrillWorld | None = None
        self.listen(self.desk, self.offices)
        self.errand = None if bring_back is None else self._errand_to(bring_back)
        self.idle = Idle(rooms.settings.till.lock_after_s)
        self.strip = StripBar(self._open_outages)
        self.bar = FBar()
        self._width = width
        self._pages: dict[str, Page] = {}
        self._page: Page | None = None
        self.stack = Pages()
        self.help = Help(self.close_help)
        self._override: Override | None = None
        self._cues: Cues | None = None
        self._customer: Follower | None = None
        self.keeps_screen = rooms.settings.screen.kiosk
        if self.keeps_screen:
            self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
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
        self.defect_elsewhere.connect(self.defect)
        self.draw()

    def _errand_to(self, bring_back: Callable[[], str]) -> "DemoErrand":
        from posfallback.gui.demo_errand import DemoErrand

        errand = DemoErrand(bring_back)
        errand.said.connect(self._tell)
        errand.done.connect(lambda _told: self.tick())
        return errand

    def _tell(self, notice: Notice) -> None:
        self.desk.tell(notice)

    def start(self) -> None:
        """Read the scanner and keep the clock."""
        self.scanner.install(self.windowHandle())
        self.idle.install()
        self._clock.start()

    # --- whose register is shown --------------------------------------------------------------------------------------

    def listen(self, desk: Desk, offices: Offices) -> None:
        """Draw and do what a desk says from now on."""
        desk.changed.connect(self.draw)
        desk.stepped.connect(offices.open)
        desk.kiosk_left.connect(self.leave_full_screen)
        desk.practised.connect(self._practise)

    @property
    def in_drill(self) -> bool:
        """Whether what is shown is practice."""
        return self.drills is not None and self.drills.runs

    def _practise(self, scenario: str, crew: str) -> None:
        if self.drills is None:
            from posfallback.gui.drill.dress import Dress
            from posfallback.gui.drill.world import DrillWorld

            self.drills = DrillWorld(self, Dress(self, self.strip, self.bar), self.desk, self.offices)
        self.drills.begin(scenario, crew)

    def move_to(self, desk: Desk, offices: Offices) -> None:
        """Show another register in this window: that of a drill, or the real one again."""
        self.rooms, self.desk, self.offices = desk.rooms, desk, offices
        if self._cues is not None:
            self._cues.follow(desk)
        self.make_anew()

    # --- pages ------------------------------------------------------------------------------------------------------

    def page(self, name: str) -> Page:
        """Return a page, loaded and made when it is first needed."""
        page = self._pages.get(name)
        if page is None:
            page = self._make_page(name)
            self._pages[name] = page
            self.stack.addWidget(page)
        return page

    def _make_page(self, name: str) -> Page:
        if name == "sign-on":
            return SignOnPage(self.desk, self.switch_theme, self.switch_language, self.offices.sign_on)
        if name == "sell":
            from posfallback.gui.sell.page import SellPage

            page = SellPage(self.desk, pay=self._choose_way, print_again=self.print_again, width=self._width)
            if self.drills is not None and self.drills.runs:
                page.put_on_top(self.drills.task_row())
            return page
        if name == "tender":
            from posfallback.gui.pay.page import TenderPage

            return TenderPage(self.desk)
        from posfallback.gui.pay.done import DonePage

        return DonePage(self.desk, self.print_again)

    def current(self) -> Page:
        """Return the page that is shown."""
        if self._page is None:
            raise RuntimeError("the window has drawn nothing yet")
        return self._page

    def draw(self) -> None:
        """Show the register as it is now."""
        if self.has_defect:
            return
        snapshot = self.rooms.register.snapshot()
        page = self._page_for(snapshot.state)
        if snapshot.state in {"signed-off", "stopped"}:
            self.desk.asked = None
        if page is not self._page:
            # What a manager was asked for belongs to the page that was left.
            self.desk.asked = None
            self.close_help()
            self._page = page
            page.enter()
            page.draw(snapshot)
            self.stack.setCurrentWidget(page)
            page.field().setFocus()
            self.tick()
        else:
            page.draw(snapshot)
        self._draw_override(page)
        self._draw_bar(page)
        if self._cues is None and snapshot.state != "signed-off":
            self.make_cues()
        if self._cues is not None:
            self._cues.drawn(snapshot)
        if self._customer is not None and not self.in_drill:
            self._customer.draw(snapshot)

    def make_cues(self, sink: "Sink | None" = None) -> None:
        """Let what happens be heard, on this machine's sound device unless another one is given."""
        if self._cues is None:
            from posfallback.gui.cues import Cues

            self._cues = Cues(self.desk, sink=sink)
            self._cues.pictured.connect(lambda cue: self.current().flash(cue))

    def show_customer(self) -> None:
        """Show the sale to the customer, too, where the store wants it."""
        if self._customer is None and self.rooms.settings.customer.display != "none":
            from posfallback.gui.customer import follower

            self._customer = follower(self.desk, self)
            self._customer.draw(self.rooms.register.snapshot())

    def _page_for(self, state: RegisterState) -> Page:
        """Return the page behind F8 that is open, else the register's own."""
        office = self.offices.page(state)
        if office is None:
            return self.page(_PAGE_OF[state])
        if self.stack.indexOf(office) < 0:
            self.stack.addWidget(office)
        return office

    @property
    def override(self) -> "Override":
        """The question to a manager, made when one is asked for the first time."""
        if self._override is None:
            from posfallback.gui.override import Override

            self._override = Override(self.desk)
        return self._override

    def _draw_override(self, page: Page) -> None:
        """Ask a manager in the page's right column, or give the column back."""
        if self._override is None and self.desk.asked is None:
            return
        was = self.override.isVisible()
        self.override.show_over(page.right_column(), self.desk.asked)
        if self.override.isVisible():
            self.close_help()
        elif was:
            page.field().setFocus()

    def _draw_bar(self, page: Page) -> None:
        if self.desk.asked is not None:
            # Only the question's own two keys act now.
            self.bar.draw([])
            return
        self.bar.setVisible(page.has_bar)
        keys = [FKey(0, "F1", language.say("Help"), self.toggle_help), *page.f_keys()]
        extra = None
        if self.drills is not None and self.drills.runs:
            keys = self.drills.bar_keys(keys)
        elif self.errand is not None and self.errand.is_due:
            extra = FKey(5, "Demo", language.say("Bring central back"), self.errand.begin)
        self.bar.draw(keys, extra)

    def tick(self) -> None:
        """Show the strip and, where a page tells of things that change by themselves, the page."""
        if self.has_defect or (self.drills is not None and self.drills.tick()):
            return
        if self.idle.is_long() and self.rooms.register.clerk.number:
            self.desk.act(self.rooms.register.lock)
        snapshot = self.rooms.register.snapshot()
        try:
            strip = self.rooms.watch.strip(snapshot.clerk)
        except Fault as fault:
            # What cannot be read just now is told, and looked at again in a second; selling goes on.
            self.desk.tell_fault(fault)
            return
        self.strip.draw(strip, self.rooms.clock.now(), snapshot.clerk_name)
        if self.current().changes_by_itself or not snapshot.lines:
            self.current().draw(snapshot)
            # A printer that fails gives the bar a key, whether anybody does anything or not.
            self._draw_bar(self.current())

    def _open_outages(self) -> None:
        """Open the outage page from the strip, while no sale is open and nobody is asked anything."""
        snapshot = self.rooms.register.snapshot()
        free = snapshot.state in {"ringing", "done"} and not snapshot.lines and self.desk.asked is None
        if free and not self.in_drill:
            self.offices.open_once("outages")

    def _choose_way(self, kind: str) -> None:
        self.current().choose_way(kind)

    def switch_theme(self) -> None:
        """Light to dark and back."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.use(app, dark=not theme.is_dark())

    def switch_language(self) -> None:
        """Go to the next language, until the program ends: every page is made anew in it."""
        language.begin(language.next_language(), self.desk.amounts.money, self.rooms.settings.store.locale)
        self.make_anew()

    def make_anew(self) -> None:
        """Make every page anew in the language that is spoken now."""
        self.desk.hush()
        self.close_help()
        self.offices.forget()
        self._pages.clear()
        gone = [self.stack.widget(place) for place in range(self.stack.count())]
        for part in (*gone, self.help, self._override):
            if part is not None:
                part.hide()
                part.setParent(None)
                part.deleteLater()
        self.help = Help(self.close_help)
        self._page = self._override = None
        if self.drills is not None:
            self.drills.said_anew()
        self.bar.forget()
        self.draw()

    def print_again(self) -> None:
        """Print the last receipt once more, marked as a copy."""
        self.desk.act(self.rooms.register.print_again)

    # --- defects and second starts ------------------------------------------------------------------------------------

    def defect(self, kind: type[BaseException], trace: TracebackType | None) -> None:
        """Stop selling, say what is safe, and keep a report."""
        if self.has_defect:
            return
        # Loaded only now: a program without defects never needs it.
        from posfallback.gui.defect import DefectPage, last_receipt, save_report

        self.has_defect = True
        self._clock.stop()
        self.scanner.stop()
        page = DefectPage(last_receipt(self.rooms), save_report(self.rooms, kind, trace))
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        self.bar.draw([])
        self.close_help()

    def raise_up(self) -> None:
        """Come to the front for a second start."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def preparations(self) -> list[Callable[[], object]]:
        """Return what is needed next, to be made one at a time while nobody waits; one that returns True has more."""
        pages = (partial(self.page, name) for name in ("sell", "tender", "done"))
        return [self.scanner.widen, self.make_cues, *pages, self.show_customer, self._read_card_risk]

    def _read_card_risk(self) -> bool:
        """Read on what cards are at risk, so that the clerk who takes the first one does not wait for it."""
        return self.rooms.exposure.read_ahead(ENTRIES_AT_ONCE)

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
        if focused is not None and focused.window() is self:
            return focused
        return self.override.field() if self.desk.asked is not None else self.current().field()

    def _scanned(self, text: str) -> None:
        try:
            refuse_card_swipe(text)
        except Refusal as refusal:
            self.desk.tell(Notice(rank="caution", message=refusal.message, hint=refusal.hint))
            return
        if self.desk.asked is not None:
            self.override.scanned(text)
            return
        if is_receipt(text) and self.rooms.register.snapshot().state == "done":
            # A receipt is no item: it opens the next sale with its own lines, not with one of the price list.
            self.desk.act(self.rooms.register.next_sale)
        self.current().scanned(text)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go on in reading order."""
        from posfallback.gui.walk import go_on

        return go_on(self, forward=forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer a key that no field wanted; characters go to the page's field wherever the focus is."""
        if self.has_defect or is_held(event):
            return
        key = event.key()
        if self.drills is not None and self.drills.press(event):
            return
        if self.desk.asked is not None:
            field: QWidget = self.override.field()
            if event.text().isprintable() and event.text() and not field.hasFocus():
                field.setFocus()
                QApplication.sendEvent(field, event)
            else:
                self.override.press(event)
        elif key == Qt.Key.Key_F1:
            self.toggle_help()
        elif key == Qt.Key.Key_Escape and self.help.isVisible():
            self.close_help()
        elif key == Qt.Key.Key_Escape and self._cues is not None and self._cues.rings:
            self.desk.quieted.emit()
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

    # --- the whole screen ---------------------------------------------------------------------------------------------

    def _stay(self) -> None:
        raise Refusal(
            "kiosk",
            "This register keeps the whole screen and stays open.",
            "IT leaves it: F8, then Leave full screen.",
        )

    def leave_full_screen(self) -> None:
        """Give the screen back to the system; the window has a frame again and can be closed."""
        self.keeps_screen = False
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint, on=False)
        self.showMaximized()
        self.desk.tell(
            Notice(rank="info", message="The full screen was left.", hint="Closing the window ends the register now.")
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop the clock; the basket is on disk and comes back at the next start."""
        app = QApplication.instance()
        ends = isinstance(app, QApplication) and app.isSavingSession()
        if self.keeps_screen and not self.has_defect and not ends:
            # Where the system itself is going down nothing is gained by staying.
            event.ignore()
            self.desk.act(self._stay)
            return
        self._clock.stop()
        if self.drills is not None:
            self.drills.close()
        self._own_offices.close()
        self.idle.stop()
        if self._cues is not None:
            self._cues.close()
        if self._customer is not None:
            self._customer.close()
            self._customer = None
        super().closeEvent(event)
