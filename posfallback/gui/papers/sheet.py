"""One paper as it will look: the lines, letters, bars and pictures that the printer would print, a page at a time.

Rule of this module: the sheet is made on another thread, since codes take a moment; here it is only painted.
"""

import threading
from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QFont, QFontDatabase, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from posfallback.domain.errors import Fault, Refusal
from posfallback.gui import theme
from posfallback.gui.desk import Desk
from posfallback.gui.key import Key
from posfallback.gui.language import say
from posfallback.gui.office.page import OfficePage
from posfallback.gui.papers.acts import print_again, say_it_came_out
from posfallback.gui.papers.cards import why_not
from posfallback.gui.papers.words import WITHOUT_AMOUNT, paper_name, state_words, told
from posfallback.gui.parts import Card, Shape, Text
from posfallback.gui.spoken import name_it
from posfallback.gui.tokens import GAP, MARGIN
from posfallback.services.papers import DOTS_A_COLUMN, PaperRow, Sheet, SheetLine
from posfallback.services.snapshots import Notice, RegisterSnapshot
from posfallback.shipped import shipped

RIGHT_PX = 336
CELL_PX = 12
LINE_PX = 25
LETTER_PX = 20
SIDE_PX = 24
TOOTH_PX = 8
LOOK_EVERY_MS = 30


@cache
def _family() -> str:
    """Return the family of the letters of one width, loaded when a paper is first shown."""
    place = QFontDatabase.addApplicationFont(str(shipped("fonts", "NotoSansMono-Regular.ttf")))
    return QFontDatabase.applicationFontFamilies(place)[0]


def _letters(line: SheetLine) -> QFont:
    font = QFont(_family())
    font.setPixelSize(LETTER_PX * line.size)
    font.setWeight(QFont.Weight.Bold if line.bold else QFont.Weight.Normal)
    return font


def height_of(line: SheetLine) -> float:
    """Return how high a line of a paper is on the screen."""
    if not line.dots:
        return LINE_PX * line.size
    return len(line.dots) * line.dot_high * CELL_PX / DOTS_A_COLUMN + GAP


class SheetView(QWidget):
    """A strip of paper with torn edges; as many of its lines as there is room for."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("paperSheet")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._sheet: Sheet | None = None
        self._pages: list[list[SheetLine]] = [[]]
        self.page = 0

    def show_sheet(self, sheet: Sheet | None) -> None:
        """Show a paper from its beginning; None while it is being made."""
        self._sheet = sheet
        self.page = 0
        self._break()

    def pages(self) -> int:
        """Return how many pages there are."""
        return len(self._pages)

    def turn(self, by: int) -> None:
        """Show another page."""
        self.page = min(max(self.page + by, 0), len(self._pages) - 1)
        self._tell()

    def _break(self) -> None:
        """Break the paper into pages of what fits; a line is never cut."""
        room = self.height() - 2 * (TOOTH_PX + GAP)
        pages: list[list[SheetLine]] = [[]]
        left = float(room)
        for line in self._sheet.lines if self._sheet is not None else ():
            high = height_of(line)
            if high > left and pages[-1]:
                pages.append([])
                left = float(room)
            pages[-1].append(line)
            left -= high
        self._pages = pages
        self.turn(0)

    def _tell(self) -> None:
        """Let a screen reader read the page."""
        lines = [line.text.strip() for line in self._pages[self.page] if line.text.strip("- ")]
        name_it(self, "\n".join(lines))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the paper anew."""
        super().resizeEvent(event)
        self._break()

    def _paper(self) -> QRectF:
        columns = self._sheet.columns if self._sheet is not None else 0
        width = columns * CELL_PX + 2 * SIDE_PX
        return QRectF((self.width() - width) / 2, 0, width, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the paper and what is on it; digits and words stand on it as they do on the printer's, unmirrored."""
        if self._sheet is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paper = self._paper()
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.setBrush(theme.colour("surface"))
        painter.drawPolygon(self._outline(paper))
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setPen(theme.colour("ink"))
        inner = paper.adjusted(SIDE_PX, TOOTH_PX + GAP, -SIDE_PX, 0)
        y = inner.y()
        for line in self._pages[self.page]:
            high = height_of(line)
            self._paint(painter, line, QRectF(inner.x(), y, inner.width(), high))
            y += high

    def _outline(self, paper: QRectF) -> QPolygonF:
        """Return the paper with teeth where it goes on, above and below."""
        teeth = int(paper.width() // (2 * TOOTH_PX))
        step = paper.width() / teeth
        top, bottom = paper.top() + 1, paper.bottom() - 1
        begins, ends = self.page == 0, self.page == len(self._pages) - 1
        points = [QPointF(paper.left(), top)]
        for tooth in range(teeth):
            x = paper.left() + step * tooth
            if not begins:
                points.append(QPointF(x + step / 2, top + TOOTH_PX))
            points.append(QPointF(x + step, top))
        points.append(QPointF(paper.right(), bottom))
        for tooth in range(teeth, 0, -1):
            x = paper.left() + step * tooth
            if not ends:
                points.append(QPointF(x - step / 2, bottom - TOOTH_PX))
            points.append(QPointF(x - step, bottom))
        return QPolygonF(points)

    def _paint(self, painter: QPainter, line: SheetLine, box: QRectF) -> None:
        if line.dots:
            self._paint_dots(painter, line, box)
            return
        painter.setFont(_letters(line))
        across = Qt.AlignmentFlag.AlignHCenter if line.center else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, int(Qt.AlignmentFlag.AlignAbsolute | across | Qt.AlignmentFlag.AlignVCenter), line.text)

    def _paint_dots(self, painter: QPainter, line: SheetLine, box: QRectF) -> None:
        image = QImage(len(line.dots[0]), len(line.dots), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        ink = theme.colour("ink")
        for y, row in enumerate(line.dots):
            for x, dot in enumerate(row):
                if dot == "1":
                    image.setPixelColor(x, y, ink)
        scale = CELL_PX / DOTS_A_COLUMN
        width = min(image.width() * line.dot_wide * scale, box.width())
        left = box.x() + (box.width() - width) / 2
        painter.drawImage(QRectF(left, box.y() + GAP / 2, width, box.height() - GAP), image)


class Maker:
    """Makes one sheet on a thread of its own. `made` is there once it is; `trouble` says why it cannot be."""

    def __init__(self, make: Callable[[], Sheet]) -> None:
        self._make = make
        self.made: Sheet | None = None
        self.trouble: Refusal | Fault | None = None
        self._thread = threading.Thread(target=self._work, name="paper-sheet", daemon=True)
        self._thread.start()

    @property
    def is_through(self) -> bool:
        """Whether nothing more comes."""
        return not self._thread.is_alive()

    def wait(self) -> None:
        """Wait until it has read what it needs: the journal may be closed then."""
        self._thread.join()

    def _work(self) -> None:
        try:
            self.made = self._make()
        except (Refusal, Fault) as problem:
            self.trouble = problem


class SheetPage(OfficePage):
    """The paper leading; what became of it and the keys trailing."""

    changes_by_itself = True

    def __init__(self, desk: Desk, leave: Callable[[], object]) -> None:
        super().__init__(desk, "sheetPage", leave)
        self._row: PaperRow | None = None
        self._maker: Maker | None = None
        self.view = SheetView()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self.card = Card("card", "sheetCard")
        self.card.setFixedWidth(RIGHT_PX)
        self._shape = Shape("tick", 36)
        self._state = Text("", 24, bold=True, name="sheetState").wrapped()
        self._hint = Text("", 20, role="ink2", name="sheetHint").wrapped()
        self._page = Text("", 20, role="ink2", name="sheetPageNumber")
        self._up = Key("sheetUp", say("Page up"), lambda: self._turn(-1), px=20, cap="PgUp", height=64)
        self._down = Key("sheetDown", say("Page down"), lambda: self._turn(1), px=20, cap="PgDn", height=64)
        self._came_out = Key("sheetCameOut", say("It came out"), self._settle, px=20, cap="F5", height=64)
        self._again = Key("sheetAgain", say("Print again"), self._print, px=20, cap="F7", height=72)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._state, 1)
        box = QVBoxLayout(self.card)
        box.setContentsMargins(16, 14, 16, 16)
        box.setSpacing(GAP)
        box.addLayout(head)
        box.addWidget(self._hint)
        box.addStretch(1)
        box.addWidget(self._page)
        box.addWidget(self._up)
        box.addWidget(self._down)
        box.addSpacing(GAP)
        box.addWidget(self._came_out)
        box.addWidget(self._again)
        row = QHBoxLayout()
        row.setSpacing(MARGIN)
        row.addWidget(self.view, 1)
        row.addWidget(self.card)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addSpacing(GAP)
        foot.addWidget(self.notice, 1)
        foot.addStretch()
        column = self.column()
        column.addLayout(self.head())
        column.addLayout(row, 1)
        column.addLayout(foot)

    def show_paper(self, row: PaperRow) -> None:
        """Show one paper; it is there in a moment."""
        self._row = row
        self.view.show_sheet(None)
        self._maker = Maker(lambda: self.desk.rooms.papers.sheet(row))
        self._timer.start()

    def let_go(self) -> None:
        """Read nothing any more: the register is about to be closed."""
        if self._maker is not None:
            self._timer.stop()
            self._maker.wait()
            self._maker = None

    def _look(self) -> None:
        """Look whether the paper is there."""
        maker = self._maker
        if maker is None or not maker.is_through:
            return
        self._timer.stop()
        self._maker = None
        if maker.trouble is not None:
            problem = maker.trouble
            hint = problem.hint if isinstance(problem, Refusal) else problem.remedy
            self.desk.tell(Notice(rank="caution", message=problem.message, hint=hint))
            return
        self.view.show_sheet(maker.made)
        self.desk.changed.emit()

    def draw(self, snapshot: RegisterSnapshot) -> None:
        """Show what became of the paper by now."""
        super().draw(snapshot)
        if self._row is None:
            return
        rooms = self.desk.rooms
        row, view = rooms.papers.again(self._row), rooms.printing.view()
        words = told(row, view)
        shape, state = state_words(row)
        self.title.say(paper_name(row))
        self.aside.say("" if row.kind in WITHOUT_AMOUNT else self.desk.amounts.money(row.amount_minor))
        self._shape.show_shape(shape)
        self._state.say(state)
        self._hint.say(words.hint)
        self._page.say(say("Page {page} of {pages}", page=self.view.page + 1, pages=self.view.pages()))
        for key in (self._up, self._down, self._page):
            key.setVisible(self.view.pages() > 1)
        self._came_out.setVisible(row.state == "in-doubt")
        waits = row.state == "waiting"
        second = "" if waits or row.reading else say("marked COPY")
        self._again.say(say("Try now") if waits else say("Print again"), second)
        self._again.not_yet(why_not(row, view))

    def _turn(self, by: int) -> None:
        self.view.turn(by)
        self.desk.changed.emit()

    def _print(self) -> None:
        if self._row is not None:
            print_again(self.desk, self._row, copied=self._tell_copy)

    def _settle(self) -> None:
        if self._row is not None:
            say_it_came_out(self.desk, self._row)

    def _tell_copy(self) -> None:
        self.desk.tell(Notice(rank="info", message=say("It is being printed once more, marked COPY."), hint=""))

    def right_column(self) -> QWidget:
        """Keep the paper in sight."""
        return self.card

    def help_words(self) -> list[tuple[str, str]]:
        """Return what each key does here."""
        return [
            ("PgUp PgDn", say("Turn the page")),
            ("F5", say("It came out: the doubt is settled")),
            ("F7", say("Prints it again, marked as a copy")),
            ("Esc F3", say("Back to where you came from")),
        ]

    def press(self, event: QKeyEvent) -> bool:
        """Turn pages, print, go back."""
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_PageUp, Qt.Key.Key_Up}:
            self._turn(-1)
        elif key in {Qt.Key.Key_PageDown, Qt.Key.Key_Down}:
            self._turn(1)
        elif key == Qt.Key.Key_F5:
            self._settle()
        elif key == Qt.Key.Key_F7:
            self._print()
        elif key == Qt.Key.Key_F3:
            self.go_back()
        else:
            return super().press(event)
        return True
