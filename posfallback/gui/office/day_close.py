"""The X report and the close of the shift: one reading, and on the close a blue key that wants to be pressed twice."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posfallback.domain.facts import ShiftClosed
from posfallback.domain.words import mark
from posfallback.gui import theme
from posfallback.gui.amounts import Amounts
from posfallback.gui.dates import day_words
from posfallback.gui.desk import Asking, Desk
from posfallback.gui.kept import stick
from posfallback.gui.key import Key
from posfallback.gui.language import say, say_count
from posfallback.gui.mirror import leading_figures
from posfallback.gui.office.day_charts import PAID_SHOWN, DrillTile, HourChart, PaidChart, PairTile, Tile
from posfallback.gui.office.page import BOTTOM_PX, OfficePage
from posfallback.gui.office.till_count import drawer_words
from posfallback.gui.parts import Amount, Card, Text
from posfallback.gui.pay.card_risk import CardRisk
from posfallback.gui.tokens import MARGIN
from posfallback.services.shift_reading import ShiftReading
from posfallback.services.snapshots import Notice, RegisterSnapshot

AGAIN_MS = 5_000
ASK_PX = 408
TILES = (
    ("held", "Held", mark("Held"), "held"),
    ("accepted", "Accepted", mark("Accepted"), "tick"),
    ("parked", "Parked", mark("Parked"), "parked"),
    ("waived", "Waived", mark("Waived"), "waived"),
)
SETTLED = (TILES[-1], ("handed_over", "HandedOver", mark("Handed over"), "handed"))
"""What shares the last tile, where anything was handed over."""


class Equation(QWidget):
    """Sold = held + accepted + parked + waived, + handed over where there is any; drills stand apart."""

    def __init__(self, amounts: Amounts) -> None:
        super().__init__()
        self._amounts = amounts
        board = Card("board", "soldBoard")
        board.setFixedHeight(118)
        self._sold = Amount((32, 24, 20), role="onboard", name="soldValue")
        self._sold.setAlignment(leading_figures())
        self._sales = Text("", 16, role="boardlabel", name="soldCount")
        box = QVBoxLayout(board)
        box.setContentsMargins(16, 10, 8, 10)
        box.setSpacing(0)
        practised = theme.is_drill()
        box.addWidget(Text(say("Practised") if practised else say("Sold"), 20, role="boardlabel"))
        box.addWidget(self._sold)
        box.addWidget(self._sales)
        # Nothing of a drill is held or goes anywhere: there is no sum to prove.
        tiles = () if practised else TILES
        self._tiles = {part: Tile(name, say(word), shape) for part, name, word, shape in tiles}
        self._drill = DrillTile()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(board, 5)
        for place, tile in enumerate(self._tiles.values()):
            row.addWidget(Text("+" if place else "=", 24, bold=True, role="ink2"))
            row.addWidget(tile, 4)
        self._settled = PairTile([(name, say(word), shape) for _, name, word, shape in SETTLED])
        self._settled.hide()
        row.addWidget(self._settled, 4)
        row.addSpacing(8)
        row.addWidget(self._drill, 4)

    def draw(self, reading: ShiftReading) -> None:
        """Show a reading."""
        money, sales = self._amounts.money, reading.z.sales
        self._sold.say(money(reading.z.value_minor))
        self._sales.say(say_count("{n} sale", "{n} sales", sales))
        for part, tile in self._tiles.items():
            found = getattr(reading, part)
            tile.draw(found.count, money(found.value_minor))
        self._draw_settled(reading)
        self._drill.draw(reading.drill.count)

    def _draw_settled(self, reading: ShiftReading) -> None:
        """Show what was handed over beside what was waived, where anything was."""
        shared = bool(self._tiles) and bool(reading.handed_over.count)
        found = [getattr(reading, part) for part, _, _, _ in SETTLED]
        self._settled.draw([(sales.count, self._amounts.money(sales.value_minor)) for sales in found])
        self._settled.setVisible(shared)
        for tile in list(self._tiles.values())[-1:]:
            tile.setVisible(not shared)


class Figures(Card):
    """Six figures in a row."""

    NAMES = (
        mark("Tax"),
        mark("Discounts"),
        mark("Removed lines"),
        mark("Price overrides"),
        mark("No sale"),
        mark("Till"),
    )

    def __init__(self) -> None:
        super().__init__("card", "figures")
        self.setFixedHeight(72)
        row = QHBoxLayout(self)
        row.setContentsMargins(17, 8, 17, 8)
        row.setSpacing(24)
        self._figures: list[Text] = []
        for name in self.NAMES:
            figure = Text("", 20, bold=True, name=f"figure{name.replace(' ', '')}")
            if name != self.NAMES[-1]:
                figure.setAlignment(leading_figures())
            box = QVBoxLayout()
            box.setSpacing(2)
            box.addWidget(Text(say(name), 16, role="ink2"))
            box.addWidget(figure)
            row.addLayout(box)
            if name != self.NAMES[-1]:
                row.addStretch(1)
            self._figures.append(figure)

    def draw(self, figures: tuple[str, ...]) -> None:
        """Show them."""
        for text, figure in zip(self._figures, figures, strict=True):
            text.say(figure)


class DayClosePage(OfficePage):
    """Reads the shift; with `closing` it closes it."""

    def __init__(
        self,
        desk: Desk,
        leave: Callable[[], object],
        *,
        count: Callable[[], object],
        closed: Callable[[ShiftClosed], object],
    ) -> None:
        super().__init__(desk, "dayClosePage", leave)
        self._closed = closed
        self._closing = False
        self._exports = False
        self._date = ""
        self._reason = ""
        self._risks = False
        self.equation = Equation(desk.amounts)
        self.hours = HourChart()
        self.paid = PaidChart(desk.amounts)
        self.figures = Figures()
        self.risk = CardRisk()
        self.risk.setFixedHeight(40)
        charts = QHBoxLayout()
        charts.setSpacing(MARGIN)
        charts.addWidget(self.hours, 3)
        charts.addWidget(self.paid, 2)
        self.count = Key("closeCount", say("Count till again"), count, kind="plain", px=20, height=BOTTOM_PX)
        self.paper = Key("closePrint", say("Print"), self.print_x, kind="plain", px=20, cap="F7", height=BOTTOM_PX)
        self.export = Key("closeExport", say("Export"), self.save, kind="plain", px=20, cap="F10", height=BOTTOM_PX)
        self.blue = Key("closeGo", "", self.go, kind="blue", px=20, cap="F12", height=BOTTOM_PX)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.back)
        foot.addWidget(self.count, 3)
        foot.addWidget(self.paper, 2)
        foot.addWidget(self.export, 2)
        foot.addWidget(self.blue, 5)
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addLayout(self.head())
        column.addWidget(self.equation)
        column.addLayout(charts, 1)
        column.addWidget(self.notice)
        column.addWidget(self.risk)
        column.addWidget(self.figures)
        column.addLayout(foot)
        # A manager is asked at the trailing side; what is too wide to stand beside that makes room for so long.
        self._asks = QWidget()
        self._asks.setFixedWidth(ASK_PX)
        self._asks.hide()
        row = QHBoxLayout()
        row.setSpacing(MARGIN)
        row.addLayout(column, 1)
        row.addWidget(self._asks)
        self.column().addLayout(row, 1)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(AGAIN_MS)
        self._rest.timeout.connect(self._draw_keys)

    # --- drawing ----------------------------------------------------------------------------------------------------

    def choose(self, *, closing: bool, reason: str = "") -> None:
        """Read the shift now; `reason` is why the count differs."""
        self._closing, self._reason = closing, reason
        self._rest.stop()
        duties = self.desk.rooms.duties
        reading = duties.reading()
        z = reading.z
        self._date = z.business_date
        self._exports = closing and not theme.is_drill() and stick() is not None
        self.title.say(say("Close the shift") if closing else say("X report"))
        day = day_words(z.business_date, self.desk.amounts.locale)
        self.subtitle.say(say("{day}, register {register}", day=day, register=self.desk.rooms.opened.register))
        self.aside.say(f"Z {z.shift:04}" if closing else say("Shift {number}", number=z.shift))
        self.equation.draw(reading)
        self.hours.draw(reading.hours)
        shows = duties.shows_expected()
        self._risks = self.risk.draw(self.desk)
        self.paid.show_rows(PAID_SHOWN - 1 if self._risks else PAID_SHOWN)
        self.paid.draw(reading.paid, drawer_words(reading, self.desk.amounts) if shows else "")
        money = self.desk.amounts.money
        self.figures.draw(
            (
                money(z.tax_minor),
                money(reading.discount_minor),
                str(reading.removed_lines),
                str(reading.price_overrides),
                str(z.drawer_opened),
                self._till_words(z),
            )
        )
        self.paper.setVisible(not closing and self.desk.rooms.printing.view().state != "none")
        self.export.setVisible(not closing and not theme.is_drill())
        self._draw_keys()

    def draw(self, snapshot: RegisterSnapshot) -> None:
        """Show what was said; while a manager is asked, only what can stand beside the question."""
        super().draw(snapshot)
        asked = self.desk.asked is not None
        if asked == self._asks.isHidden():
            for part in (self.equation, self.hours, self.figures, self.back, self.count, self.aside, self.subtitle):
                part.setVisible(not asked)
            self.risk.setVisible(self._risks and not asked)
            self.blue.setVisible(self._closing and not asked)
            self._asks.setVisible(asked)
            layout = self.layout()
            if layout is not None:
                layout.activate()

    def _till_words(self, z: ShiftClosed) -> str:
        if not z.counted:
            return say("not counted")
        over_short = z.over_short_minor
        if not over_short:
            return say("adds up")
        amount = self.desk.amounts.money(abs(over_short))
        return say("short {amount}", amount=amount) if over_short < 0 else say("over {amount}", amount=amount)

    def _draw_keys(self) -> None:
        counted = self.desk.rooms.duties.is_counted()
        self.count.say(say("Count till again") if counted else say("Count the till"))
        self.blue.setVisible(self._closing and self._asks.isHidden())
        if self._rest.isActive():
            self.blue.say(say("Press again to close"), say("5 s, then it rests"))
        else:
            self.blue.say(say("Close the shift"), say("The day goes to the stick") if self._exports else "")
        self.blue.not_yet("" if counted else say("Count the till first"))

    # --- doing ------------------------------------------------------------------------------------------------------

    def print_x(self) -> None:
        """Print the reading, as often as it is asked for."""
        if not self._closing:
            told = Notice(rank="info", message="The X report is with the printer.")
            self.desk.act(self.desk.rooms.duties.print_reading, then=lambda: self.desk.tell(told))

    def save(self) -> None:
        """Write the business date so far to a memory stick, or beside the journal."""
        from posfallback.gui.office.day_export import export_day

        if not self.export.isHidden():
            self.desk.act(lambda: export_day(self.desk, self._date))

    def go(self) -> None:
        """Close the shift on the second press within five seconds."""
        if not self._closing or not self.blue.isEnabled():
            return
        if not self._rest.isActive():
            self._rest.start()
            self._draw_keys()
            return
        self._rest.stop()
        self._draw_keys()
        done: list[ShiftClosed] = []
        self.desk.act(
            lambda: done.append(self.desk.rooms.duties.close_shift(self._reason)),
            then=lambda: self._closed(done[0]),
            asking=Asking(what="Close of the shift", value=self.aside.text(), keep="Leave it open"),
        )

    def right_column(self) -> QWidget:
        """Ask a manager beside the bars."""
        return self._asks

    def help_area(self) -> QWidget:
        """Leave the equation and the bars in sight."""
        return self.paid

    def help_words(self) -> list[tuple[str, str]]:
        """Return what each key does here."""
        words = [("Esc", say("Back"))]
        if self._closing:
            return [("F12", say("Closes the shift when pressed twice within 5 s")), *words]
        further = (
            (self.paper, "F7", say("Prints the X report")),
            (self.export, "F10", say("Writes the day so far to a memory stick, or beside the journal")),
        )
        return [*((cap, told) for key, cap, told in further if not key.isHidden()), *words]

    def press(self, event: QKeyEvent) -> bool:
        """Answer F12 and F7; Enter never closes a shift."""
        if event.key() == Qt.Key.Key_F7:
            self.print_x()
            return True
        if event.key() == Qt.Key.Key_F10:
            self.save()
            return True
        if event.key() == Qt.Key.Key_F12:
            self.go()
            return True
        return super().press(event)
