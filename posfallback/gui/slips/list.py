"""All numbers of paper slips that were ever issued here, what became of each, and marks for those without a sale.

Rule of this module: a number that is settled is not opened again from here.
"""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posfallback.domain.reasons import Purpose
from posfallback.domain.words import mark, words
from posfallback.gui.dates import short_day, time_words
from posfallback.gui.desk import Asking, Desk
from posfallback.gui.key import Key
from posfallback.gui.language import say
from posfallback.gui.office.page import is_enter
from posfallback.gui.page import FKey
from posfallback.gui.parts import Card, Text
from posfallback.gui.reason_panel import Question
from posfallback.gui.slips.beside import SlipsPage
from posfallback.gui.slips.rows import SlipRowKey
from posfallback.gui.tokens import GAP
from posfallback.journal.slips import Standing, Told
from posfallback.services.slip_form import SlipRow
from posfallback.services.snapshots import Notice

ROWS: Final = 8
WORDS: Final[dict[Standing, tuple[str, str]]] = {
    "entered": ("tick", mark("Entered")),
    "spoiled": ("waived", mark("Spoiled")),
    "unreadable": ("triangle", mark("Unreadable")),
    "missing": ("triangle", mark("Missing")),
    "unaccounted": ("clock", mark("Not accounted for")),
    "unused": ("report", mark("Unused")),
}
"""The sign and the word of each standing."""
_DONE = frozenset({"entered", "spoiled"})
_MARKS: Final[tuple[tuple[Told, Purpose, str, str], ...]] = (
    ("spoiled", "slip_spoiled", mark("Spoiled"), mark("Crossed out, or put aside blank: it can never be entered.")),
    ("unreadable", "slip_unreadable", mark("Unreadable"), mark("It is there; it can still be entered later.")),
    ("missing", "slip_missing", mark("Missing"), mark("Somebody looked and did not find it; it may turn up.")),
)


_CAPS = ("F3", "F4", "F5")


class SlipListPage(SlipsPage):
    """The list. `fill_in` opens a slip in the form; `half_typed` names those that wait there."""

    def __init__(
        self,
        desk: Desk,
        leave: Callable[[], object],
        fill_in: Callable[[str], object],
        half_typed: Callable[[], frozenset[str]],
    ) -> None:
        super().__init__(desk, "slipListPage", leave)
        self._fill_in, self._half_typed = fill_in, half_typed
        self._every: tuple[SlipRow, ...] = ()
        self._rows: list[SlipRow] = []
        self._first = self._chosen = 0
        self._all = False
        self.title.say(say("Paper slips"))
        self._to_do_tab = Key("slipsToDo", say("To do"), partial(self.show_all, shown=False), kind="plain", height=48)
        self._all_tab = Key("slipsAll", say("All"), partial(self.show_all, shown=True), kind="plain", height=48)
        self._keys = [SlipRowKey(f"slipRow{place + 1}", partial(self._touch, place)) for place in range(ROWS)]
        self._up = Key("slipsUp", "", partial(self._page_by, -1), shape="up", height=48, said=say("Earlier numbers"))
        self._down = Key("slipsDown", "", partial(self._page_by, 1), shape="down", height=48, said=say("Later numbers"))
        self.lay_beside(self._make_left(), self._make_right())

    def _make_left(self) -> QVBoxLayout:
        for key in (self._up, self._down):
            key.setFixedWidth(56)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self.title, 1)
        for part in (self._to_do_tab, self._all_tab):
            part.setFixedWidth(112)
            head.addWidget(part)
        card = Card("card", "slipsCard")
        rows = QVBoxLayout(card)
        rows.setContentsMargins(8, 8, 8, 8)
        rows.setSpacing(0)
        self._nothing = Text("", 20, role="ink2", name="slipsNothing").wrapped()
        rows.addWidget(self._nothing)
        for key in self._keys:
            rows.addWidget(key)
        rows.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(GAP)
        self._counts = Text("", 16, role="ink2", name="slipsCounts").wrapped()
        foot.addWidget(self._counts, 1)
        foot.addWidget(self._up)
        foot.addWidget(self._down)
        left = QVBoxLayout()
        left.setSpacing(GAP)
        left.addLayout(head)
        left.addWidget(card, 1)
        left.addLayout(foot)
        return left

    def _make_right(self) -> QWidget:
        card = Card("card", "slipCard")
        box = QVBoxLayout(card)
        box.setContentsMargins(17, 14, 17, 14)
        box.setSpacing(8)
        self._number = Text("", 24, bold=True, name="slipChosen")
        self._state = Text("", 20, bold=True, name="slipState")
        self._detail = Text("", 20, name="slipDetail").wrapped()
        for part in (self._number, self._state, self._detail):
            box.addWidget(part)
        box.addStretch(1)
        self._marks = [
            Key(
                f"slipMark{told.title()}", say(title), partial(self._ask, told), px=20, leading=True, cap=cap, height=64
            )
            for cap, (told, _purpose, title, _meaning) in zip(_CAPS, _MARKS, strict=True)
        ]
        for key in self._marks:
            box.addWidget(key)
        self.open_key = Key("slipOpen", "", self.open_chosen, kind="blue", px=20, cap="F12", height=72)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(card, 1)
        column.addWidget(self.notice)
        column.addWidget(self.open_key)
        return whole

    # --- what is shown ------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Read where every number stands; what is still to do comes first."""
        self.ask_nothing()
        self._read()
        self.show_all(shown=not any(row.standing not in _DONE for row in self._every))

    def _read(self) -> None:
        self._every = self.desk.rooms.slip_form.rows()

    def show_all(self, *, shown: bool) -> None:
        """Show all numbers, or those that still want an answer."""
        self._all = shown
        self._first = self._chosen = 0
        self._pick()

    def _pick(self) -> None:
        self._rows = [row for row in self._every if self._all or row.standing not in _DONE]
        self._chosen = min(self._chosen, max(len(self._rows) - 1, 0))
        self._redraw()

    def _redraw(self) -> None:
        self._first = self._chosen // ROWS * ROWS
        self._to_do_tab.choose(not self._all)
        self._all_tab.choose(self._all)
        half = self._half_typed()
        form = self.desk.rooms.slip_form
        for place, key in enumerate(self._keys):
            at = self._first + place
            key.setVisible(at < len(self._rows))
            if at < len(self._rows):
                row = form.told(self._rows[at])
                sign, state = WORDS[row.standing]
                why = say(row.reason) if row.reason else ""
                detail = say("half typed") if row.slip in half else row.receipt or why
                key.show_row(sign, row.slip, say(state), detail, chosen=at == self._chosen)
        self._nothing.say("" if self._rows else self._nothing_words())
        self._nothing.setVisible(not self._rows)
        for turn in (self._up, self._down):
            turn.setVisible(len(self._rows) > ROWS)
        self._counts.say(self._count_words())
        self._draw_chosen()

    def _nothing_words(self) -> str:
        if self._every:
            return say("Every number is accounted for.")
        return say("No slips were issued here yet. The kit prints them: posfallback kit.")

    def _count_words(self) -> str:
        counts = {standing: sum(row.standing == standing for row in self._every) for standing in WORDS}
        shown = [
            say("{state} {count}", state=say(WORDS[name][1]), count=count) for name, count in counts.items() if count
        ]
        return "  ·  ".join(shown)

    def chosen(self) -> SlipRow | None:
        """Return the row that is chosen."""
        return self._rows[self._chosen] if self._rows else None

    def _draw_chosen(self) -> None:
        row = self.chosen()
        for part in (self._number, self._state, self._detail, *self._marks):
            part.setVisible(row is not None)
        if row is None:
            self.open_key.say(say("Enter a slip"))
            self.open_key.not_yet("")
            return
        row = self.desk.rooms.slip_form.told(row)
        self._number.say(row.slip)
        self._state.say(say(WORDS[row.standing][1]))
        self._detail.say(self._told_words(row))
        for mark_key in self._marks:
            mark_key.setVisible(row.standing not in _DONE)
        self.open_key.say(say("Enter slip {number}", number=row.slip[-6:]))
        self.open_key.not_yet("" if row.standing not in _DONE else say("It is settled"))

    def _told_words(self, row: SlipRow) -> str:
        when = f"{short_day(row.at, self.desk.amounts.locale)} {time_words(row.at)}" if row.at else ""
        if row.receipt:
            return say(
                "Receipt {receipt}, {amount}. Typed in by {clerk}, {when}.",
                receipt=row.receipt,
                amount=self.desk.amounts.money(row.total_minor),
                clerk=row.who,
                when=when,
            )
        if row.reason:
            return say("{reason}. Written down by {clerk}, {when}.", reason=say(row.reason), clerk=row.who, when=when)
        if row.slip in self._half_typed():
            return say("Half typed: it waits in the form.")
        if row.standing == "unaccounted":
            return say("A later one of its kit was used. Look for it, or say what became of it.")
        return say("Nothing was said of it yet.")

    # --- choosing and marking -----------------------------------------------------------------------------------------

    def _touch(self, place: int) -> None:
        self._chosen = self._first + place
        self._redraw()

    def _step(self, by: int) -> None:
        if self._rows:
            self._chosen = min(max(self._chosen + by, 0), len(self._rows) - 1)
            self._redraw()

    def _page_by(self, by: int) -> None:
        self._step(by * ROWS)

    def open_chosen(self) -> None:
        """Fill in the chosen slip."""
        row = self.chosen()
        if self.asks:
            self.asking.go()
        elif row is None:
            self._fill_in("")
        elif row.standing not in _DONE:
            self._fill_in(row.slip)

    def _ask(self, told: Told) -> None:
        row = self.chosen()
        if row is None or row.standing in _DONE:
            return
        _told, purpose, title, meaning = next(each for each in _MARKS if each[0] == told)
        self.desk.hush()
        self.ask(
            Question(
                title=say("{slip}: {state}", slip=row.slip, state=say(title)),
                purpose=purpose,
                verb=say("Write it down"),
                missing="",
                words=lambda _snapshot: say(meaning),
                do=lambda reason: self._mark(row.slip, told, reason),
                asking=lambda reason: Asking(reason=reason),
                then=lambda: self._tell_marked(row.slip, title),
            )
        )

    def _mark(self, slip: str, told: Told, reason: str) -> None:
        self.desk.rooms.slip_form.mark(slip, told, reason)
        self.ask_nothing()
        self._read()
        self._pick()

    def _tell_marked(self, slip: str, title: str) -> None:
        self.desk.tell(
            Notice(
                rank="info",
                message=words("Slip {slip} is written down.", slip=slip),
                hint=title,
            )
        )

    # --- keys ---------------------------------------------------------------------------------------------------------

    def go_back(self) -> None:
        """Leave the question, then the list."""
        if self.asks:
            self.ask_nothing()
        else:
            self.leave()

    def f_keys(self) -> list[FKey]:
        """Return the keys of the bar."""
        if self.asks:
            return []
        other = say("To do") if self._all else say("All")
        turn = FKey(1, "F2", other, lambda: self.show_all(shown=not self._all))
        return [turn, FKey(7, "Esc", say("Back"), self.go_back)]

    def help_words(self) -> list[tuple[str, str]]:
        """Return what each key does here."""
        return [
            ("↑ ↓", say("Choose a number; Page Up and Page Down turn the page")),
            ("F2", say("What is still to do, or all numbers")),
            ("F3 F4 F5", say("Write down that it is spoiled, unreadable or missing")),
            (say("Enter"), say("Fill in the chosen slip")),
            ("F12", say("The blue button")),
            ("Esc", say("Back to the form")),
        ]

    def scanned(self, text: str) -> None:
        """Open the slip whose code it is; goods belong into a slip."""
        form = self.desk.rooms.slip_form
        number = form.scanned_number(text)
        if number:
            self.desk.act(lambda: form.number(number), then=lambda: self._fill_in(number))
        else:
            super().scanned(text)

    def press(self, event: QKeyEvent) -> bool:
        """Answer a key."""
        key = event.key()
        if self.asks and key not in {Qt.Key.Key_F12, Qt.Key.Key_Escape}:
            return is_enter(key) or self.asking.press(event)
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -ROWS, Qt.Key.Key_PageDown: ROWS}
        if key in steps:
            self._step(steps[Qt.Key(key)])
        elif is_enter(key) or key == Qt.Key.Key_F12:
            self.open_chosen()
        elif Qt.Key.Key_F3 <= key <= Qt.Key.Key_F5:
            self._ask(_MARKS[key - Qt.Key.Key_F3][0])
        else:
            return super().press(event)
        return True
