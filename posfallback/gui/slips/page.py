"""Entering a paper slip: the slip itself on one side, what it means and whether it adds up on the other.

Enter goes from field to field and never does what cannot be taken back.

Rule of this module: nothing is sealed before Save, and nothing is lost before it: a half-typed slip waits under its own
number, also over a power cut.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posfallback.domain.errors import Refusal
from posfallback.gui.desk import Desk
from posfallback.gui.key import Key
from posfallback.gui.language import say
from posfallback.gui.office.page import is_enter
from posfallback.gui.page import FKey
from posfallback.gui.parts import Amount, Text
from posfallback.gui.slips.acts import SHORT_DIGITS, SlipActs
from posfallback.gui.slips.beside import LEFT_PX, SlipsPage
from posfallback.gui.slips.caret import SlipCaret, row_of
from posfallback.gui.slips.check import CheckCard
from posfallback.gui.slips.goods import LineInHand
from posfallback.gui.slips.match import MATCH_PX
from posfallback.gui.slips.pads import SlipPads
from posfallback.gui.slips.paper import SlipPaper
from posfallback.gui.tokens import GAP
from posfallback.services.slip_drafts import HalfTyped
from posfallback.services.slip_form import SlipLook, SlipPlace, SlipRow
from posfallback.services.slip_format import WrittenSlip
from posfallback.services.snapshots import Notice, RegisterSnapshot

_BACK = Notice(
    rank="info", message="The slip that was half typed is back.", hint="Compare it with the paper, then go on."
)


class SlipPage(SlipsPage):
    """The form. `to_list` opens the list of all numbers."""

    def __init__(self, desk: Desk, leave: Callable[[], object], to_list: Callable[[], object]) -> None:
        super().__init__(desk, "slipPage", leave)
        self.title.hide()
        # A touch on the pad leaves the caret where it is.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.form = form = desk.rooms.slip_form
        self._half_typed = HalfTyped(form)
        self._to_list = to_list
        self._look = SlipLook(lines=())
        self._place = SlipPlace(slip="", place=0, count=0, entered=0, to_do=0)
        self._last_date = ""
        self._offered = (False, False)
        self._begun = False
        self.paper = SlipPaper(desk.amounts, desk.rooms.settings.store.locale, tax=form.shows_tax)
        self.paper.setMinimumWidth(LEFT_PX)
        self.hand = LineInHand(desk, form, self.paper, self._written)
        self.caret = SlipCaret(self.paper, self.hand)
        self._acts = SlipActs(desk, form, self.ask, self._settled)
        self.lay_beside(self.paper, self._make_right())
        self.paper.changed.connect(self._changed)
        self.paper.reached.connect(self._reached)
        self.paper.left.connect(self._settle)
        self.paper.refused.connect(self._refused)
        self.paper.pay_way.connect(self._pay)
        self.paper.signed.connect(self._sign)
        self.paper.sheet.connect(self._turn)

    def _make_right(self) -> QWidget:
        self._heading = Amount((24, 20, 16), name="slipHeading")
        self._heading.setFixedHeight(33)
        self._progress = Text("", 16, role="ink2", name="slipProgress")
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._heading, 1)
        head.addWidget(self._progress)
        self.check = CheckCard(self.desk.amounts)
        self.pads = SlipPads(self.caret.field)
        self.unreadable = Key("slipUnreadable", say("Unreadable"), self._cannot_read, kind="plain", px=20, height=72)
        self.unreadable.setFixedWidth(144)
        self.save_key = Key("slipSave", "", self.save, kind="blue", px=20, cap="F12", height=72)
        foot = QHBoxLayout()
        foot.setSpacing(GAP)
        foot.addWidget(self.unreadable)
        foot.addWidget(self.save_key, 1)
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addWidget(self.hand.match)
        column.addWidget(self.notice)
        column.addStretch(1)
        for part in (self.check, self.pads):
            column.addWidget(part)
        column.addLayout(foot)
        return form

    # --- coming and going ---------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Go on where the last one stopped; after a power cut with what had been typed before it."""
        self.ask_nothing()
        if self._begun:
            return
        self._begun = True
        back = self._half_typed.load()
        trouble = self._half_typed.trouble()
        if trouble is not None:
            self.desk.tell_fault(trouble)
        self._show(back or self._waiting(self.form.next_number()))
        if back is not None:
            self.desk.tell(_BACK)

    def enter(self) -> None:
        """Look again where the slips stand: they may have been marked in the list meanwhile."""
        here = self.paper.slip()
        if self._is_done(here.slip):
            self._half_typed.forget(here.slip)
            self._show(self._waiting(self.form.next_number()))
        self._place = self.form.place(self.paper.slip().slip)

    def _is_done(self, number: str) -> bool:
        """Say whether a slip is entered or spoiled: nothing more is to be typed of it."""
        try:
            self.form.number(number)
        except Refusal as refusal:
            return refusal.code in {"slip-twice", "slip-spoiled"}
        return False

    def _waiting(self, number: str) -> WrittenSlip:
        """Return what is typed of a slip, else a blank one of the day of the last."""
        return self._half_typed.of(number) or WrittenSlip(slip=number, date=self._last_date)

    def open_slip(self, number: str) -> None:
        """Fill in this slip; the one before waits as it is."""
        self._keep()
        self.ask_nothing()
        self._show(self._waiting(number))
        self.caret.go_to("time" if self.paper.slip().date else "date")
        self.desk.changed.emit()

    def _show(self, slip: WrittenSlip) -> None:
        self.paper.put(slip)
        self._place = self.form.place(slip.slip)
        self.hand.forget()
        self.hand.place = 0
        self._redraw()
        self.hand.search()

    def go_back(self) -> None:
        """Leave the question, then the slip as it is; it waits."""
        if self.asks:
            self.ask_nothing()
        else:
            self._settle(self.caret.at)
            self.leave()

    def half_typed(self) -> frozenset[str]:
        """Return the numbers of the slips that wait here."""
        return self._half_typed.numbers()

    def _keep(self) -> None:
        """Write down what is typed: in memory at once, on disk within a second."""
        self._half_typed.keep(self.paper.slip())

    # --- drawing ------------------------------------------------------------------------------------------------------

    def draw(self, snapshot: RegisterSnapshot) -> None:
        """Show what was said and how the slip stands."""
        super().draw(snapshot)
        told = not self.notice.isHidden()
        self.hand.match.setVisible(not told)
        # A long notice takes the place of the sums as well; Save says what is missing all the same.
        self.check.setVisible(not told or self.notice.minimumHeight() <= MATCH_PX)
        self._redraw()

    def _redraw(self) -> None:
        slip, place = self.paper.slip(), self._place
        self._look = self.hand.look = look = self.form.look(slip)
        self.paper.draw(look, self._difference_words())
        self.check.draw(look)
        self.hand.draw()
        known = say("Paper slip {place} of {count}", place=place.place, count=place.count)
        self._heading.say(known if place.place else say("Paper slip"))
        self._progress.say(say("{entered} entered, {left} to go", entered=place.entered, left=place.to_do))
        self.save_key.say(say("Save slip {number}", number=slip.slip[-SHORT_DIGITS:]) if slip.slip else say("Save"))
        self.save_key.not_yet(say(look.missing))
        offered = (look.may_differ, self.hand.can_undo)
        if offered != self._offered:
            # The bar shows what works now.
            self._offered = offered
            self.desk.changed.emit()

    def _difference_words(self) -> str:
        if not self._look.may_differ:
            return say("Difference, and who signed for it: none")
        return say("Difference {amount}: who signs for it?", amount=self.desk.amounts.money(self._look.to_go_minor))

    # --- typing -------------------------------------------------------------------------------------------------------

    def _reached(self, name: str) -> None:
        self.caret.at = name
        row, _column = row_of(name)
        if row >= 0:
            self.hand.go_to(self.paper.first + row)
        field = self.caret.field()
        if field is not None:
            self.pads.show_for(field)

    def _changed(self, name: str) -> None:
        self.hand.forget()
        if self.notice.isVisible():
            self.desk.hush()
            self.notice.hide()
            for part in (self.hand.match, self.check):
                part.show()
        if name.endswith(".item"):
            self.hand.typed()
        self._redraw()

    def _settle(self, name: str) -> None:
        """A field is finished: its date, time, number or goods are made out, and the slip is written down."""
        if name in {"date", "time"}:
            self.paper.settle(name, self.desk.rooms.clock.now().date())
        elif name == "slip":
            self._settle_number()
        elif name.endswith(".item"):
            self.hand.settle(self.paper.first + row_of(name)[0])
        self._written()

    def _settle_number(self) -> None:
        typed = self.paper.slip().slip
        if not typed:
            return
        try:
            number = self.form.number(typed)
        except Refusal as refusal:
            self._refused(refusal.message, refusal.hint)
            return
        waits = self._half_typed.of(number)
        if waits is not None and self._half_typed.is_blank(self.paper.slip()):
            self._show(waits)
        else:
            self._half_typed.renumber(typed, number)
            self.paper.change(slip=number)
            self._place = self.form.place(number)

    def _refused(self, message: str, hint: str) -> None:
        self.desk.tell(Notice(rank="caution", message=message, hint=hint))

    def _written(self) -> None:
        self._redraw()
        self._keep()

    def scanned(self, text: str) -> None:
        """Open the slip whose code it is; goods go into the line in hand, or the next free one."""
        number = self.form.scanned_number(text)
        if number:
            self.desk.act(lambda: self.form.number(number), then=lambda: self.open_slip(number))
            return
        self.ask_nothing()
        if self.hand.scan(text):
            self.caret.go_to_line("price" if self.hand.line.item else "item")

    # --- going about --------------------------------------------------------------------------------------------------

    def add_line(self) -> None:
        """Go to the first free line; where the sheet is full there is another one."""
        self.hand.place = self.paper.free_line()
        self.caret.go_to_line("quantity")

    def find_item(self) -> None:
        """Go to the words of the line in hand."""
        self.caret.go_to_line("item")

    def clear_line(self) -> None:
        """Clear the line in hand; the same key brings it back."""
        self.hand.clear()
        self.caret.go_to_line("quantity")

    def _turn(self, by: int) -> None:
        self.paper.turn(by)
        self.hand.place = self.paper.first
        self._redraw()
        self.caret.go_to_line("quantity")

    def _pay(self, way: str) -> None:
        self.paper.pay(way)
        self._written()
        self.caret.go_to("paid")

    def _sign(self) -> None:
        self.paper.change(signed="" if self.paper.slip().signed == "yes" else "yes")
        self._written()

    def skip(self) -> None:
        """Leave this slip for later and go on with the next one of which nothing was said."""
        self.desk.hush()
        self.open_slip(self.form.next_number(self.paper.slip().slip))
        self.caret.go_to("slip")

    # --- what is sealed -----------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Seal the sale on the slip; with a question open, what it asks about."""
        if self.asks:
            self.asking.go()
            return
        self._settle(self.caret.at)
        if self.save_key.isEnabled():
            self._acts.save(self.paper.slip())

    def sign_for(self) -> None:
        """Name why the sums differ, and sign for it."""
        if self._look.may_differ:
            self._acts.sign_for(self.paper.slip(), self._look)

    def _cannot_read(self) -> None:
        self._settle(self.caret.at)
        self._acts.cannot_read(self.paper.slip().slip)

    def _settled(self, row: SlipRow) -> None:
        """Go on with the next slip; what was typed of one that cannot be read waits for better eyes."""
        self._last_date = self.paper.slip().date
        self._keep()
        if row.standing == "entered":
            self._half_typed.forget(row.slip)
        self.ask_nothing()
        self._show(self._waiting(self.form.next_number(row.slip)))
        self.caret.go_to("slip")
        self.paper.fields["slip"].put(self.paper.slip().slip, fresh=True)

    def go_on(self) -> None:
        """Type on where one was."""
        self.caret.go_to(self.caret.at)

    # --- keys ---------------------------------------------------------------------------------------------------------

    def field(self) -> QWidget:
        """Where one types."""
        if self.asks:
            return self
        return self.caret.field() or self.paper.fields["slip"]

    def f_keys(self) -> list[FKey]:
        """Return the keys of the bar that work now."""
        if self.asks:
            return []
        keys = [
            FKey(1, "F2", say("Find item"), self.find_item),
            FKey(2, "F3", say("Add line"), self.add_line),
            FKey(3, "F4", say("Undo") if self.hand.can_undo else say("Clear line"), self.clear_line),
            FKey(5, "F6", say("Skip slip"), self.skip),
            FKey(6, "F7", say("Slip list"), self._open_list),
            FKey(7, "Esc", say("Back"), self.go_back),
        ]
        if self._look.may_differ:
            keys.append(FKey(4, "F5", say("Sign for it"), self.sign_for))
        return keys

    def _open_list(self) -> None:
        self._settle(self.caret.at)
        self._to_list()

    def help_words(self) -> list[tuple[str, str]]:
        """Return what each key does here."""
        return [
            (say("Enter"), say("Next field; on an empty line the total. It saves nothing")),
            ("↑ ↓", say("In the words of a line: choose the item; else the line before or after")),
            ("← →", say("Choose a department; cash or card")),
            ("F2", say("The words of the line in hand")),
            ("F3 F4", say("Add a line; clear a line, again brings it back")),
            ("F5", say("Where the sums differ: say why, and sign for it")),
            ("F6 F7", say("Leave this slip for later; all numbers and where they stand")),
            ("F9 F10", say("Cash, card")),
            ("F12", say("Save: the sale is sealed")),
            ("Esc", say("Back; what is typed waits")),
        ]

    def press(self, event: QKeyEvent) -> bool:
        """Answer a key."""
        key = event.key()
        if self.asks and key not in {Qt.Key.Key_F12, Qt.Key.Key_Escape}:
            # Enter chooses nothing that would be sealed.
            return is_enter(key) or self.asking.press(event)
        if key == Qt.Key.Key_F12:
            self.save()
        elif is_enter(key):
            self.caret.step(1)
        elif key in {Qt.Key.Key_F9, Qt.Key.Key_F10}:
            self._pay("cash" if key == Qt.Key.Key_F9 else "card")
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self._turn(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self._arrow(key)
        else:
            return super().press(event)
        return True

    def _arrow(self, key: int) -> None:
        by = 1 if key in {Qt.Key.Key_Down, Qt.Key.Key_Right} else -1
        where = self.caret.where()
        sideways = key in {Qt.Key.Key_Left, Qt.Key.Key_Right}
        row, column = row_of(where)
        if where == "paid" and sideways:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self._pay("card" if (by > 0) != mirrored else "cash")
        elif column == "item" and (sideways or self.hand.line.item):
            self.hand.match.step(by)
        elif row >= 0 and not sideways:
            self.caret.go_to(f"{min(max(row + by, 0), len(self.paper.rows) - 1)}.{column}")
        elif not sideways:
            self.caret.step(by)
