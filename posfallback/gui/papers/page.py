"""Papers and printers: what waits, what is in doubt, what was left to a pen; and what is printed on from now on.

Rule of this module: it asks no printer itself. It is drawn anew every second from what is known by then.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posfallback.gui.dates import short_day, time_words
from posfallback.gui.desk import Desk
from posfallback.gui.key import Key
from posfallback.gui.language import say, say_count
from posfallback.gui.office.page import OfficePage
from posfallback.gui.papers.acts import print_again, say_it_came_out
from posfallback.gui.papers.cards import PaperCard, PrintersCard
from posfallback.gui.papers.words import WITHOUT_AMOUNT, paper_name, state_words
from posfallback.gui.tokens import GAP, MARGIN, TARGET_PX
from posfallback.services.papers import PaperRow
from posfallback.services.snapshots import Notice, RegisterSnapshot

ROWS = 6
ROW_PX = 64
LEFT_PX = 440
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -ROWS, Qt.Key.Key_PageDown: ROWS}


class PapersPage(OfficePage):
    """The list of papers leading, the chosen one and the printers trailing. `see` shows a paper as it looks."""

    changes_by_itself = True

    def __init__(self, desk: Desk, leave: Callable[[], object], see: Callable[[PaperRow], object]) -> None:
        super().__init__(desk, "papersPage", leave)
        self._see = see
        self._papers = desk.rooms.papers
        self._rows: list[PaperRow] = []
        self._done_shown = False
        self._chosen = 0
        self.title.say(say("Papers and printers"))
        self._tabs = (
            Key("papersOpen", "", partial(self._show, done=False), px=20, height=TARGET_PX),
            Key("papersDone", say("Last receipts"), partial(self._show, done=True), px=20, height=TARGET_PX),
        )
        self._keys = [
            Key(f"paper{place + 1}", "", partial(self._touch, place), px=20, shape="clock", leading=True, height=ROW_PX)
            for place in range(ROWS)
        ]
        self.card = PaperCard(came_out=self._came_out, again=self._again, see=self._show_it)
        self.printers = PrintersCard(self._use, self._test)
        self._right = QWidget()
        self._turn = Key("papersMore", "", self._turn_page, kind="plain", px=20, cap="PgDn", height=64)
        self._lay_out()

    def _lay_out(self) -> None:
        tabs = QHBoxLayout()
        tabs.setSpacing(GAP)
        for tab in self._tabs:
            tabs.addWidget(tab)
        left = QVBoxLayout()
        left.setSpacing(GAP)
        left.addLayout(tabs)
        for key in self._keys:
            left.addWidget(key)
        left.addStretch(1)
        box = QWidget()
        box.setFixedWidth(LEFT_PX)
        left.setContentsMargins(0, 0, 0, 0)
        box.setLayout(left)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(12)
        right.addWidget(self.card, 1)
        right.addWidget(self.printers)
        row = QHBoxLayout()
        row.setSpacing(MARGIN)
        row.addWidget(box)
        row.addWidget(self._right, 1)
        foot = QHBoxLayout()
        foot.setSpacing(GAP)
        foot.addWidget(self.back)
        foot.addWidget(self._turn)
        self._turn.setFixedWidth(LEFT_PX - 136 - GAP)
        foot.addSpacing(GAP)
        foot.addWidget(self.notice, 1)
        foot.addStretch()
        column = self.column()
        column.addLayout(self.head())
        column.addLayout(row, 1)
        column.addLayout(foot)

    # --- drawing ----------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Look anew; what needs somebody is chosen first."""
        self._done_shown = False
        self._rows = list(self._papers.open_papers())
        self._chosen = 0
        self.printers.begin(self._papers.printers())

    def draw(self, snapshot: RegisterSnapshot) -> None:
        """Show what is known by now."""
        super().draw(snapshot)
        self._papers.ask_printers()
        self._look_again()
        view = self.desk.rooms.printing.view()
        waiting = self._papers.waiting()
        self.subtitle.say(
            say_count("{n} receipt or report waits", "{n} receipts or reports wait", waiting) if waiting else ""
        )
        self._tabs[0].say(say("Not printed ({count})", count=waiting) if waiting else say("Not printed"))
        for tab, chosen in zip(self._tabs, (not self._done_shown, self._done_shown), strict=True):
            tab.choose(chosen)
        first = self._chosen // ROWS * ROWS
        for place, key in enumerate(self._keys):
            at = first + place
            key.setVisible(at < len(self._rows))
            if at < len(self._rows):
                self._draw_row(key, self._rows[at], chosen=at == self._chosen)
        pages = (len(self._rows) + ROWS - 1) // ROWS
        self._turn.setVisible(pages > 1)
        self._turn.say(say("Page {page} of {pages}", page=first // ROWS + 1, pages=pages))
        self.card.draw(self._row(), view)
        self.printers.draw(self._papers.printers())

    def _look_again(self) -> None:
        """Take in what changed; a paper stays where it stands until the page is left, whatever became of it."""
        if self._done_shown:
            self._rows = [self._papers.again(row) for row in self._rows]
            return
        now = {row.identity: row for row in self._papers.open_papers()}
        known = {row.identity for row in self._rows}
        new = [row for identity, row in now.items() if identity not in known]
        self._rows = new + [now.get(row.identity) or self._papers.again(row) for row in self._rows]
        if known:
            # The chosen one moves down with the others.
            self._chosen += len(new)

    def _draw_row(self, key: Key, row: PaperRow, *, chosen: bool) -> None:
        shape, state = state_words(row)
        rooms = self.desk.rooms
        today = row.at.startswith(rooms.clock.now().date().isoformat())
        when = time_words(row.at) if today else f"{short_day(row.at, rooms.settings.store.locale)} {time_words(row.at)}"
        name = paper_name(row)
        title = name if row.kind in WITHOUT_AMOUNT else f"{self.desk.amounts.money(row.amount_minor)}  ·  {name}"
        key.show_shape(shape)
        key.say(title, f"{when}  ·  {state}")
        key.choose(chosen)

    def _row(self) -> PaperRow | None:
        return self._rows[self._chosen] if self._chosen < len(self._rows) else None

    # --- what is done -----------------------------------------------------------------------------------------------

    def _show(self, *, done: bool) -> None:
        self._done_shown = done
        self._rows = list(self._papers.done_papers() if done else self._papers.open_papers())
        self._chosen = 0
        self.desk.changed.emit()

    def _touch(self, place: int) -> None:
        self._chosen = self._chosen // ROWS * ROWS + place
        self.desk.changed.emit()

    def _step(self, by: int) -> None:
        self._chosen = min(max(self._chosen + by, 0), max(len(self._rows) - 1, 0))
        self.desk.changed.emit()

    def _turn_page(self) -> None:
        """Show the next ones, after the last ones the first."""
        first = self._chosen // ROWS * ROWS + ROWS
        self._chosen = first if first < len(self._rows) else 0
        self.desk.changed.emit()

    def _came_out(self) -> None:
        row = self._row()
        if row is not None:
            say_it_came_out(self.desk, row)

    def _again(self) -> None:
        row = self._row()
        if row is not None:
            print_again(self.desk, row)

    def _test(self) -> None:
        """Have the printer in use tried out; what becomes of that paper is shown like that of any other."""
        rooms = self.desk.rooms

        def ask() -> None:
            at = rooms.clock.now().isoformat(timespec="milliseconds")
            row = self._papers.print_test(at)
            self._done_shown = False
            self._rows = [row, *(other for other in self._papers.open_papers() if other.identity != row.identity)]
            self._chosen = 0

        self.desk.act(ask)

    def _show_it(self) -> None:
        row = self._row()
        if row is not None:
            self._see(row)

    def _use(self, name: str) -> None:
        self.desk.act(lambda: self.desk.rooms.printing.use(name), then=self._tell_choice)

    def _tell_choice(self) -> None:
        used = next(row for row in self._papers.printers() if row.used)
        if used.is_pen:
            message = say("Receipts are written by hand now.")
            hint = say("After each sale the screen shows what to write.")
        else:
            message = say("Printing on {printer} now.", printer=used.name)
            hint = say("What waits is printed there, too.")
        self.desk.tell(Notice(rank="info", message=message, hint=hint))

    # --- keys -------------------------------------------------------------------------------------------------------

    def right_column(self) -> QWidget:
        """Keep the list in sight."""
        return self._right

    def help_words(self) -> list[tuple[str, str]]:
        """Return what each key does here."""
        return [
            ("↑ ↓", say("Choose a paper; PgUp, PgDn: page")),
            ("← →", say("What was not printed, or the last receipts")),
            ("F3", say("Shows the paper as it looks")),
            ("F5", say("It came out: the doubt is settled")),
            ("F7", say("Prints it, or asks the printer again")),
            ("0", say("Test print: letters, width, a code; no receipt")),
            ("1–3", say("Prints on this printer, or writes by hand")),
            ("Esc F6", say("Back to where you came from")),
        ]

    def press(self, event: QKeyEvent) -> bool:
        """Answer the arrows, the F-keys and the digits of the printers."""
        key = Qt.Key(event.key())
        acts: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_F3: self._show_it,
            Qt.Key.Key_F5: self._came_out,
            Qt.Key.Key_F6: self.go_back,
            Qt.Key.Key_F7: self._again if self._row() is not None else self._test,
            Qt.Key.Key_0: self._test,
            Qt.Key.Key_Left: partial(self._show, done=self.layoutDirection() == Qt.LayoutDirection.RightToLeft),
            Qt.Key.Key_Right: partial(self._show, done=self.layoutDirection() != Qt.LayoutDirection.RightToLeft),
        }
        if key in _STEPS:
            self._step(_STEPS[key])
        elif key in acts:
            acts[key]()
        elif not (Qt.Key.Key_1 <= key <= Qt.Key.Key_9 and self.printers.touch(key - Qt.Key.Key_1)):
            return super().press(event)
        return True
