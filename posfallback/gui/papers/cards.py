"""The two cards beside the list of papers: what to do about the chosen one, and what can be printed on.

Rule of this module: they show and ask; the page acts.
"""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from posfallback.gui import theme
from posfallback.gui.key import Key
from posfallback.gui.language import say
from posfallback.gui.papers.words import PaperTold, printer_name, printer_words, state_words, told
from posfallback.gui.parts import Card, Shape, Text
from posfallback.gui.tokens import GAP
from posfallback.services.papers import PaperRow, PrinterRow
from posfallback.services.printers import BY_HAND, PrintView

ACT_PX = 76
PRINTER_PX = 56
PRINTERS = 3
"""How many things to print on are shown at once; the pen is always one of them."""


class PaperCard(Card):
    """What happened to the chosen paper, what is safe, and the keys for what to do."""

    def __init__(
        self, *, came_out: Callable[[], object], again: Callable[[], object], see: Callable[[], object]
    ) -> None:
        super().__init__("card", "paperAct")
        self._shape = Shape("tick", 36)
        self._message = Text("", 24, bold=True, name="paperActMessage").wrapped()
        self._hint = Text("", 20, name="paperActHint").wrapped()
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._came_out = Key("paperCameOut", say("It came out"), came_out, px=20, over="F5", height=ACT_PX)
        self._again = Key("paperAgain", "", again, px=20, over="F7", height=ACT_PX)
        self._see = Key("paperSee", say("Show it"), see, px=20, over="F3", height=ACT_PX)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._message, 1)
        keys = QHBoxLayout()
        keys.setSpacing(GAP)
        for key in (self._came_out, self._again, self._see):
            keys.addWidget(key)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._hint, 1)
        column.addLayout(keys)

    def draw(self, row: PaperRow | None, view: PrintView) -> None:
        """Show one paper, or that nothing waits."""
        words = told(row, view) if row is not None else _nothing(view)
        shape = state_words(row)[0] if row is not None else "tick" if view.choices else "info"
        trouble = row is not None and row.state == "in-doubt"
        self.use_ground("caution" if trouble else "card")
        self._shape.show_shape(shape)
        self._message.say(words.message)
        self._hint.say(words.hint)
        for key in (self._again, self._see):
            key.setVisible(row is not None)
        self._came_out.setVisible(trouble)
        if row is not None:
            self._draw_again(row, view)

    def _draw_again(self, row: PaperRow, view: PrintView) -> None:
        if row.state == "waiting":
            self._again.say(say("Try now"), say("asks the printer"))
        else:
            self._again.say(say("Print again"), "" if row.reading else say("marked COPY"))
        self._again.not_yet(why_not(row, view))


def why_not(row: PaperRow, view: PrintView) -> str:
    """Return why a paper cannot be printed now, empty when it can."""
    if not view.choices or view.printer == BY_HAND:
        return say("No printer")
    if row.kind == "x" and row.state != "waiting":
        return say("Read it again")
    return say("Is being printed") if row.state == "printing" else ""


def _nothing(view: PrintView) -> PaperTold:
    if not view.choices:
        return PaperTold(
            say("No printer is set up"), say("Receipts can be shown here. IT adds a printer to the settings.")
        )
    return PaperTold(say("Nothing waits"), say("Every receipt came out. The last ones can be shown and printed again."))


class PrintersCard(Card):
    """Every printer with how it is, the one in use marked; a touch or a digit prints on another, or takes the pen.

    `test` has the one in use print its letters and a code.
    """

    def __init__(self, use: Callable[[str], object], test: Callable[[], object]) -> None:
        super().__init__("card", "printersCard")
        self._use = use
        self._shown: tuple[PrinterRow, ...] = ()
        self._first = 0
        self._all: Sequence[PrinterRow] = ()
        self._title = Text(say("Print on"), 24, bold=True, name="printersTitle")
        self._more = Key("printersMore", say("More printers"), self._turn, kind="plain", height=48)
        self._more.setFixedWidth(160)
        self._test = Key("printerTest", say("Test print"), test, kind="plain", cap="0", height=48)
        self._test.setFixedWidth(170)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._test)
        head.addWidget(self._more)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(GAP)
        column.addLayout(head)
        self._keys = [
            Key(
                f"printer{place + 1}",
                "",
                partial(self.touch, place),
                px=20,
                cap=str(place + 1),
                shape="info",
                leading=True,
                height=PRINTER_PX,
            )
            for place in range(PRINTERS)
        ]
        for key in self._keys:
            column.addWidget(key)

    def begin(self, rows: Sequence[PrinterRow]) -> None:
        """Begin with the printer in use in sight."""
        used = next((place for place, row in enumerate(rows[:-1]) if row.used), 0)
        self._first = used // (PRINTERS - 1) * (PRINTERS - 1)

    def draw(self, rows: Sequence[PrinterRow]) -> None:
        """Show the printers."""
        self._all = rows
        self.setVisible(bool(rows))
        self._test.not_yet(say("No printer") if any(row.used and row.is_pen for row in rows) else "")
        printers, pen = rows[:-1], rows[-1:]
        fits = PRINTERS - 1
        self._first = self._first if self._first < len(printers) else 0
        self._more.setVisible(len(printers) > fits)
        self._shown = (*printers[self._first : self._first + fits], *pen)
        for place, key in enumerate(self._keys):
            key.setVisible(place < len(self._shown))
            if place < len(self._shown):
                self._draw_key(key, self._shown[place])

    def _draw_key(self, key: Key, row: PrinterRow) -> None:
        shape, short, whole = printer_words(row)
        name = printer_name(row)
        said = say("{printer}: {state}", printer=name, state=whole)
        room = key.width() - 110
        words = whole if QFontMetricsF(theme.font(16)).horizontalAdvance(whole) <= room else short
        key.show_shape(shape)
        key.say(name, words, said=said)
        key.choose(row.used)

    def _turn(self) -> None:
        self._first = self._first + PRINTERS - 1 if self._first + PRINTERS - 1 < len(self._all) - 1 else 0
        self.draw(self._all)

    def touch(self, place: int) -> bool:
        """Print on what stands at a place; returns False when nothing does."""
        if place < len(self._shown):
            self._use(self._shown[place].name)
        return place < len(self._shown)
