"""The outage page: how long each outage was, what it carried, how soon it was over; and the one that is open now.

Rule of this module: the whole journal is read for it, so that is done on another thread; a manager declares and ends.
"""

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posfallback import bootstrap
from posfallback.domain.drills import FIRST_SALE_GOAL_S
from posfallback.domain.errors import Fault, Refusal
from posfallback.domain.money import Amount
from posfallback.domain.words import counted, mark, words
from posfallback.gui.desk import Asking, Desk
from posfallback.gui.kept import keep
from posfallback.gui.language import say, say_count
from posfallback.gui.mailbox import Mailbox
from posfallback.gui.office.page import OfficePage, is_enter
from posfallback.gui.outages.charts import DrillCard, FigureTile, LengthChart
from posfallback.gui.outages.table import ROWS, OutageTable
from posfallback.gui.outages.turn import turned
from posfallback.gui.outages.words import span_words
from posfallback.gui.outages.years import TAB_PX_HIGH, YearTabs
from posfallback.gui.page import FKey
from posfallback.gui.reason_panel import Question, ReasonPanel
from posfallback.gui.tokens import GAP, MARGIN
from posfallback.services.drills import DrillStory
from posfallback.services.outage_report import OutageReport, report_of
from posfallback.services.outage_year import (
    RECOVERED_GOAL_S,
    OutageYear,
    Sorting,
    year_of,
    years_of,
)
from posfallback.services.outages_told import OutagesTold, as_csv, as_json, file_stem, told_of_outages
from posfallback.services.ports import Clock
from posfallback.services.recovery import RecoveryDuties
from posfallback.services.shifts import stamp
from posfallback.services.snapshots import Notice, RegisterSnapshot

ASK_PX = 408
REREAD_MS = 60_000
ON_STICK = mark("The report is on the memory stick.")
IN_FOLDER = mark("The report is in the register's own folder.")
NOTHING = mark("There is no outage and no drill in this year.")


class OutagePage(OfficePage):
    """Four figures, the bars, the table, the crews' drills. `drill` leads to where one is started."""

    changes_by_itself = True
    has_bar = True

    def __init__(
        self,
        desk: Desk,
        leave: Callable[[], object],
        duties: RecoveryDuties,
        drill: Callable[[], object],
    ) -> None:
        super().__init__(desk, "outagePage", leave)
        self.back.hide()
        self._duties, self._drill = duties, drill
        self._report: OutageReport | None = None
        self._read_at = ""
        self._runs: tuple[DrillStory, ...] = ()
        self._shown: OutageYear | None = None
        self._year = 0
        self._sorting: Sorting = "newest"
        self._first = self._first_crew = 0
        self._reading = False
        self._state: tuple[object, ...] = ()
        self.title.say(say("Outages and drills"))
        self._years = YearTabs(self._go_to_year)
        self._tiles = {
            "count": FigureTile("Count", say("Outages")),
            "sales": FigureTile("Sales", say("Sales carried")),
            "first": FigureTile("First", say("First sale after")),
            "recovered": FigureTile("Recovered", say("Recovered after")),
        }
        self.chart = LengthChart()
        self.table = OutageTable(self._page_by)
        self.crews = DrillCard(self._next_crews)
        self.asking = ReasonPanel(desk, self._ask_nothing)
        self._beside = QWidget()
        self._covered = QWidget(self)
        self._covered.hide()
        self._lay_out()
        self._box = Mailbox(self, self._take)
        self._again = QTimer(self)
        self._again.setInterval(REREAD_MS)
        self._again.timeout.connect(self._read_on)

    def _lay_out(self) -> None:
        head = self.head()
        head.addWidget(self._years)
        # What stands below stays where it is, whether there are years to choose from or not.
        head.addStrut(TAB_PX_HIGH)
        tiles = QHBoxLayout()
        tiles.setSpacing(12)
        for tile in self._tiles.values():
            tiles.addWidget(tile, 1)
        self._tile_row = QWidget()
        tiles.setContentsMargins(0, 0, 0, 0)
        self._tile_row.setLayout(tiles)
        low = QHBoxLayout()
        low.setSpacing(MARGIN)
        low.addWidget(self.table, 5)
        low.addWidget(self.crews, 4)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addLayout(head)
        left.addWidget(self._tile_row)
        left.addWidget(self.chart, 1)
        left.addLayout(low)
        left.addWidget(self.notice)
        beside = QVBoxLayout(self._beside)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.asking)
        self._beside.setFixedWidth(ASK_PX)
        self._beside.hide()
        self.asking.hide()
        row = QHBoxLayout()
        row.setSpacing(MARGIN)
        row.addLayout(left, 1)
        row.addWidget(self._beside)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, GAP)
        column.addLayout(row)

    # --- reading ----------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Read everything anew; the year of now is shown first, or that of the outage that is open."""
        self._year = self._first = self._first_crew = 0
        self._ask_nothing()
        self._read_on()
        self._again.start()

    def _read_on(self) -> None:
        if not self.isVisible() and self._report is not None and self._again.isActive() and self.sender() is not None:
            self._again.stop()
            return
        if self._reading:
            return
        self._reading = True
        rooms = self.desk.rooms
        self._box.open()
        work = partial(_read_all, rooms.home.path, rooms.clock, self._box.post)
        threading.Thread(target=work, name="window-outages", daemon=True).start()

    def _take(self, found: object) -> None:
        self._reading = False
        self._box.close()
        if isinstance(found, Fault):
            self.desk.tell_fault(found)
        elif isinstance(found, Refusal):
            self.desk.tell(Notice(rank="caution", message=found.message, hint=found.hint))
        elif isinstance(found, tuple):
            self._report, self._runs, self._read_at = found
            self._state = ()
            self.desk.changed.emit()

    # --- drawing ----------------------------------------------------------------------------------------------------

    def draw(self, snapshot: RegisterSnapshot) -> None:
        """Show what was read; nothing is drawn twice that has not changed."""
        super().draw(snapshot)
        self._make_room()
        report = self._report
        if report is None:
            self.subtitle.say(say("Reading the journal"))
            return
        if self._is_open != any(not story.outage.ended_at for story in report.outages):
            # Declared or ended since it was read, perhaps by a sale or a replay.
            self._read_on()
        years = years_of(report, self._runs, self.desk.rooms.clock.now().isoformat())
        if self._year not in years:
            self._year = next(
                (int(story.outage.since[:4]) for story in report.outages if not story.outage.ended_at), years[-1]
            )
        state = (id(report), self._year, self._sorting, self._first, self._first_crew)
        if state == self._state:
            return
        self._state = state
        year = self._shown = year_of(report, self._runs, self._year, self._sorting)
        store = self.desk.rooms.settings.store
        self.subtitle.say(say("{store}, {year}", store=store.name, year=self._year))
        self._years.draw(years, self._year)
        self._draw_tiles(year.report)
        self.chart.draw(year)
        self.table.draw(year.stories, self._first, self.desk.amounts)
        self.crews.draw(year.crews, self._first_crew)

    def _draw_tiles(self, report: OutageReport) -> None:
        self._tiles["count"].draw(str(len(report.outages)), say("{length} in all", length=span_words(report.total_s)))
        self._tiles["sales"].draw(str(report.sales), self.desk.amounts.money(report.value_minor))
        for name, seconds, goal in (
            ("first", report.median_first_sale_s, FIRST_SALE_GOAL_S),
            ("recovered", report.median_recovery_s, RECOVERED_GOAL_S),
        ):
            foot = say("middle value, goal {goal}", goal=_goal_words(goal))
            self._tiles[name].draw(span_words(seconds), foot, reached=None if seconds is None else seconds <= goal)

    def _make_room(self) -> None:
        """Beside a question only the table has room."""
        asks = self.asking.isVisibleTo(self._beside) or self.desk.asked is not None
        for part in (self._tile_row, self.chart, self.subtitle, self._years):
            part.setVisible(not asks)
        self.crews.setVisible(not asks)
        self._beside.setVisible(asks)
        layout = self.layout()
        if layout is not None:
            layout.activate()

    @property
    def _is_open(self) -> bool:
        return bool(self.desk.rooms.outages.open)

    # --- doing ------------------------------------------------------------------------------------------------------

    def _go_to_year(self, year: int) -> None:
        self._year, self._first, self._first_crew = year, 0, 0
        self.desk.changed.emit()

    def _step_year(self, by: int) -> None:
        report = self._report
        if report is not None:
            years = years_of(report, self._runs, self.desk.rooms.clock.now().isoformat())
            self._go_to_year(years[min(max(years.index(self._year) + by, 0), len(years) - 1)])

    def _page_by(self, by: int) -> None:
        if self._shown is not None:
            self._first = turned(self._first, by, ROWS, len(self._shown.stories))
            self.desk.changed.emit()

    def _next_crews(self) -> None:
        """Show the next crews, after the last ones the first."""
        crews = len(self._shown.crews) if self._shown is not None else 0
        following = self._first_crew + DrillCard.ROWS
        self._first_crew = following if following < crews else 0
        self.desk.changed.emit()

    def _sort(self) -> None:
        self._sorting = "longest" if self._sorting == "newest" else "newest"
        self._first = 0
        self.desk.changed.emit()

    def _told(self) -> OutagesTold | None:
        """Return the report of the year that is shown; None, and says so, where there is nothing to tell."""
        if self._report is None:
            return None
        told = told_of_outages(self.desk.rooms.opened, self._report, self._runs, self._read_at, self._year)
        if told.report.outages or told.drills:
            return told
        self.desk.tell(Notice(rank="info", message=NOTHING, hint="Nothing was printed or written."))
        return None

    def print_report(self) -> None:
        """Print the report of the year, as often as it is asked for."""
        told = self._told()
        if told is not None:
            self.desk.act(
                lambda: self.desk.rooms.printing.print_reading(told), then=partial(self._tell_printing, told.year)
            )

    def _tell_printing(self, year: int) -> None:
        printer = self.desk.rooms.printing.view()
        message = words("The report of {year} is with the printer.", year=year)
        if printer.state == "bad":
            message = words("The report of {year} waits for the printer.", year=year)
        self.desk.tell(Notice(rank="info", message=message, hint=printer.what if printer.state == "bad" else ""))

    def _export(self) -> None:
        told = self._told()
        if told is not None:
            self.desk.act(partial(self._save, told))

    def _save(self, told: OutagesTold) -> None:
        stem = file_stem(told)
        files = {f"{stem}.csv": as_csv(told), f"{stem}.json": as_json(told)}
        keep(self.desk, files, on_stick=ON_STICK, in_folder=IN_FOLDER, named=", ".join(files))

    def _ask(self) -> None:
        """Ask why an outage is declared, or why the open one is over."""
        ends = self._is_open
        title = say("End the outage") if ends else say("Declare an outage")
        self.desk.hush()
        self.asking.open(
            Question(
                title=title,
                purpose="outage_end" if ends else "outage_declare",
                verb=title,
                missing="",
                words=lambda _snapshot: self._what_follows(ends=ends),
                do=self._end if ends else self._declare,
                asking=lambda reason: Asking(
                    what="End the outage" if ends else "Declare an outage",
                    keep="Leave it",
                    agree="Agree",
                    reason=reason,
                ),
                then=self._read_on,
            )
        )
        self.asking.show()
        self.desk.changed.emit()

    def _what_follows(self, *, ends: bool) -> str:
        if not ends:
            return say("Each sale from now on carries its name. Selling goes on as it is.")
        till = self.desk.rooms.shifts.till
        return say_count(
            "{outage} carries {n} sale. What is held stays held until it is replayed.",
            "{outage} carries {n} sales. What is held stays held until it is replayed.",
            till.outage_sales,
            outage=till.outage,
        )

    def _declare(self, reason: str) -> None:
        self._duties.declare_outage(reason)
        self._ask_nothing()
        name = self.desk.rooms.outages.open
        hint = mark("Each sale from now on carries it.")
        self.desk.tell_after(Notice(rank="info", message=words("Outage {outage} is declared.", outage=name), hint=hint))

    def _end(self, reason: str) -> None:
        ended = self._duties.end_outage(reason)
        self._ask_nothing()
        value = Amount(ended.value_minor, self.desk.rooms.currency)
        hint = counted("{n} sale, {value}.", "{n} sales, {value}.", ended.sales, value=value)
        message = words("Outage {outage} has ended.", outage=ended.outage)
        self.desk.tell_after(Notice(rank="info", message=message, hint=hint))

    def _ask_nothing(self) -> None:
        if not self.asking.isHidden():
            self.asking.hide()
            self.desk.changed.emit()

    def _asks(self) -> bool:
        return not self.asking.isHidden()

    def go_back(self) -> None:
        """Leave the question, then the page."""
        if self._asks():
            self._ask_nothing()
        else:
            self._again.stop()
            self.leave()

    # --- keys -------------------------------------------------------------------------------------------------------

    def right_column(self) -> QWidget:
        """Ask a manager beside the table."""
        return self._beside

    def help_area(self) -> QWidget:
        """Cover the bars and the table under them; the figures stay in sight."""
        if not self._beside.isHidden():
            return self._beside
        table, bars = self.table.geometry(), self.chart.geometry()
        self._covered.setGeometry(table.left(), bars.top(), table.width(), table.bottom() + 1 - bars.top())
        return self._covered

    def f_keys(self) -> list[FKey]:
        """Return the keys that do something now."""
        if self._asks():
            return []
        keys = []
        shown = self._shown
        if shown is not None and len(shown.stories) > 1:
            by_length = self._sorting == "newest"
            said = say("Sort: the longest first") if by_length else say("Sort: the newest first")
            keys.append(FKey(2, "F3", say("Sort"), self._sort, said))
        if self._is_open:
            keys.append(FKey(3, "F5", say("End outage"), self._ask))
        else:
            keys.append(FKey(3, "F5", say("Declare"), self._ask, say("Declare an outage")))
        if self.desk.rooms.printing.view().state != "none":
            keys.append(FKey(4, "F7", say("Print"), self.print_report, say("Print the report of this year")))
        keys.append(FKey(5, "F9", say("Start drill"), self._drill))
        keys.append(FKey(6, "F10", say("Export"), self._export, say("Export the report of this year")))
        keys.append(FKey(7, "Esc", say("Back"), self.go_back))
        return keys

    def help_words(self) -> list[tuple[str, str]]:
        """Return what each key does here."""
        prints = self.desk.rooms.printing.view().state != "none"
        more_crews = self._shown is not None and len(self._shown.crews) > DrillCard.ROWS
        return [
            ("← →", say("Another year")),
            ("PgUp PgDn", say("Turns the page of the table")),
            *([("↓", say("Other crews"))] if more_crews else []),
            ("F3", say("The newest first, or the longest")),
            ("F5", say("Declares an outage, or ends the open one")),
            *([("F7", say("Prints the report of this year"))] if prints else []),
            ("F9", say("Starts a drill: practice on the real screens")),
            ("F10", say("Writes the report of this year: CSV and JSON")),
            ("Esc", say("Back")),
        ]

    def press(self, event: QKeyEvent) -> bool:
        """Answer a key; what is asked takes them all but Esc."""
        key = Qt.Key(event.key())
        if self._asks():
            if key == Qt.Key.Key_F12:
                self.asking.go()
                return True
            if key != Qt.Key.Key_Escape:
                return is_enter(key) or self.asking.press(event)
        flip = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        acts: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_Left: partial(self._step_year, 1 if flip else -1),
            Qt.Key.Key_Right: partial(self._step_year, -1 if flip else 1),
            Qt.Key.Key_PageUp: partial(self._page_by, -1),
            Qt.Key.Key_PageDown: partial(self._page_by, 1),
            Qt.Key.Key_Down: self._next_crews,
            Qt.Key.Key_F7: self.print_report,
        }
        if key in acts:
            acts[key]()
            return True
        return super().press(event)


def _read_all(home: Path, clock: Clock, post: Callable[[object], object]) -> None:
    """Read outages and drills, on a thread of its own and with its own connections."""
    # Loaded on this thread: the window draws on meanwhile.
    from posfallback.drills import told_of

    found: object
    try:
        with bootstrap.Reading(home, clock=clock) as reading:
            report = report_of(reading.journal, reading.marks, reading.holding, reading.clock)
        found = report, told_of(home).drills, stamp(clock.now())
    except (Refusal, Fault) as problem:
        found = problem
    post(found)


def _goal_words(seconds: int) -> str:
    """Return a goal as one says it: "60 s", "15 min"."""
    return span_words(seconds)
