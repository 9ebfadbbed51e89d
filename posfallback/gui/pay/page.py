"""The tender screen: what is left leading, the ways to pay trailing, in the same rows for each of them.

Rule of this module: taking a part leaves the rest in "Left to pay"; the sale is sealed by the register as soon as
nothing is left.
"""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from posfallback.domain.facts import SaleTender
from posfallback.domain.money import format_amount
from posfallback.domain.words import mark
from posfallback.gui.desk import Asking, Desk
from posfallback.gui.fields import EntryField
from posfallback.gui.key import Key
from posfallback.gui.language import say
from posfallback.gui.notice import NoticeRow
from posfallback.gui.pad import TwoPads, digit_pad
from posfallback.gui.page import FKey, Page
from posfallback.gui.pay.other import OtherSlot
from posfallback.gui.pay.parts import (
    LAST4,
    CardSlot,
    CardSteps,
    CashSlot,
    Change,
    LeftToPay,
    Taken,
    VoucherSlot,
)
from posfallback.gui.pay.words import APPROVAL_TOO_LONG, LAST4_TOO_LONG, pay_out_title, take_title
from posfallback.gui.tokens import GAP, MARGIN
from posfallback.services.previews import back_by, far_above, is_too_much
from posfallback.services.snapshots import Notice, RegisterSnapshot

WAYS = (
    ("cash", mark("Cash"), "F9", "cash"),
    ("card", mark("Card"), "F10", "card"),
    ("voucher", mark("Voucher"), "F11", "gift"),
    ("other", mark("Other"), "F7", ""),
)
_AMOUNT_LABELS = {
    "cash": mark("Cash received"),
    "card": mark("On the terminal"),
    "voucher": mark("Voucher"),
    "other": mark("Amount"),
}


class TenderPage(Page):
    """Takes the money."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "tenderPage")
        self._way = "cash"
        self._snapshot: RegisterSnapshot = desk.register.snapshot()
        self._asked_again = False
        self._ways_back: dict[str, int] = {}
        self._board = LeftToPay(desk.amounts)
        self._taken = Taken(desk.amounts, self._take_back)
        self.amount = EntryField("tenderAmount", say("Cash received"), show=self._shown, height=70)
        self.amount.edited.connect(self._redraw)
        self._change = Change(desk.amounts)
        self._steps = CardSteps()
        self.notice = NoticeRow(desk.seen)
        back = Key("backToTicket", say("Back to ticket"), self.go_back, kind="plain", px=20, cap="Esc", height=72)
        left = QVBoxLayout()
        left.setSpacing(MARGIN)
        for part in (self._board, self._taken, self.amount, self._change, self._steps, self.notice):
            left.addWidget(part)
        left.addStretch(1)
        left.addWidget(back)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, MARGIN, MARGIN, GAP)
        row.setSpacing(MARGIN)
        row.addLayout(left, 1)
        self._right = self._make_right()
        row.addWidget(self._right)

    def _make_right(self) -> QWidget:
        right = QWidget()
        right.setFixedWidth(520)
        self._tabs: dict[str, Key] = {}
        tabs = QHBoxLayout()
        tabs.setSpacing(GAP)
        for way, title, cap, shape in WAYS:
            key = Key(
                f"way{title}",
                say(title),
                partial(self.choose_way, way),
                px=20,
                bold=False,
                over=cap,
                shape=shape,
                leading=True,
                height=64,
            )
            if not shape:
                key.setFixedWidth(96)
            self._tabs[way] = key
            tabs.addWidget(key)
        self._cash = CashSlot(self.desk.amounts, self._offer)
        self.card = CardSlot(self.desk.rooms.settings.card.brands)
        if self.desk.rooms.settings.card.take != "code":
            self.card.approval.hint(say("if any"))
        self._voucher = VoucherSlot(self._all_by_voucher)
        for field in (self.card.approval, self.card.last4):
            field.edited.connect(self._redraw)
        self.card.approval.overfull.connect(partial(self.desk.tell, APPROVAL_TOO_LONG))
        self.card.last4.overfull.connect(partial(self.desk.tell, LAST4_TOO_LONG))
        self._slots = QStackedWidget()
        self._slots.setFixedHeight(152)
        self._pads = QStackedWidget()
        self._pads.setFixedHeight(280)
        digits = digit_pad(self._type, self._erase)
        self._codes = TwoPads(self._type, self._erase, "codePad")
        self._other = OtherSlot(self.desk.rooms.settings.tender_kinds, self._redraw)
        for slot in (self._cash, self.card, self._voucher, self._other):
            self._slots.addWidget(slot)
        self._pads.addWidget(digits)
        self._pads.addWidget(self._codes)
        for part in (self._slots, self._pads):
            keeps_room = part.sizePolicy()
            keeps_room.setRetainSizeWhenHidden(True)
            part.setSizePolicy(keeps_room)
        self._declined = Key(
            "cardDeclined", say("Declined"), partial(self.choose_way, "cash"), kind="plain", px=20, height=80
        )
        self._declined.setFixedWidth(136)
        self.blue_key = Key("takeTender", "", self.go, kind="blue", px=24, cap="F12", height=80)
        bottom = QHBoxLayout()
        bottom.setSpacing(GAP)
        bottom.addWidget(self._declined)
        bottom.addWidget(self.blue_key, 1)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MARGIN)
        column.addLayout(tabs)
        column.addWidget(self._slots)
        column.addWidget(self._pads)
        column.addLayout(bottom)
        return right

    # --- drawing ----------------------------------------------------------------------------------------------------

    def choose_way(self, way: str) -> None:
        """Show one way to pay, its fields as they should begin; a kind without a tab of its own is under Other."""
        known = any(way == name for name, *_ in WAYS)
        self._way = way if known else "other"
        self._other.choose("" if known else way)
        self.desk.hush()
        self._begin()
        self._first_field().setFocus()

    def _begin(self) -> None:
        """Begin anew: cash with an empty field, card and voucher with what is left."""
        self._asked_again = False
        self.card.clear()
        self._codes.to_digits()
        self.amount.label(say(_AMOUNT_LABELS[self._way]))
        left = self._snapshot.left_minor
        too_much = is_too_much(self._snapshot)
        # Nothing can be taken until something was given back; the blue key stays where it is.
        for part in (self.amount, self._slots, self._pads):
            part.setVisible(not too_much)
        if left < 0:
            self.amount.label(say("To give back"))
        given = "" if self._way == "cash" or left <= 0 else self._digits(left)
        self.amount.put(given, fresh=True)
        if left < 0 and not too_much:
            self._ways_back = self.desk.register.ways_back()
            self.amount.put(self._digits(-self._back_minor()), fresh=True)
        self.draw(self._snapshot)

    def _back_minor(self) -> int:
        """Return what goes back this way, below nothing: all of it, or as much as came this way."""
        return back_by(self._kind(), self._snapshot, self._ways_back)

    def _kind(self) -> str:
        return self._other.kind if self._way == "other" else self._way

    def _digits(self, minor: int) -> str:
        """Return an amount as the digits that would be typed for it."""
        return format_amount(minor, self.desk.amounts.currency).replace(".", "").lstrip("0")

    def _given(self) -> int:
        return int(self.amount.typed() or "0")

    def _shown(self, digits: str) -> str:
        return self.desk.amounts.money(int(digits or "0"))

    def draw(self, snapshot: RegisterSnapshot) -> None:
        """Show a snapshot."""
        taken = len(snapshot.tenders) != len(self._snapshot.tenders)
        self._snapshot = snapshot
        if taken and snapshot.state == "tendering" and snapshot.left_minor < 0 and not is_too_much(snapshot):
            # A part has gone back the one way; the rest goes another.
            self.choose_way(next(iter(self.desk.register.ways_back()), self._way))
            return
        if taken:
            self._begin()
            self._first_field().setFocus()
            return
        self._board.draw(snapshot)
        self._taken.draw(snapshot)
        for way, key in self._tabs.items():
            key.choose(way == self._way)
        self._slots.setCurrentIndex([way for way, *_ in WAYS].index(self._way))
        self._pads.setCurrentIndex(1 if self._way == "card" else 0)
        self._declined.setVisible(self._way == "card")
        if self._way == "card":
            self.card.draw(self.desk)
        notice = self.desk.notice(snapshot)
        self.notice.draw(notice)
        self._change.setVisible(self._way == "cash" and notice is None and snapshot.left_minor > 0)
        self._steps.setVisible(self._way == "card" and notice is None and len(snapshot.tenders) < 2)
        self._redraw()

    def _redraw(self) -> None:
        """Say what the blue button would do now."""
        snapshot, money = self._snapshot, self.desk.amounts
        given = self._given()
        self._cash.draw(snapshot.quick_cash_minor, given)
        self._change.draw(given, snapshot.left_in_cash_minor)
        self._voucher.all.say(money.money(snapshot.left_minor), say("All of it"))
        self._voucher.all.choose(given == snapshot.left_minor)
        kind = self._kind()
        if is_too_much(snapshot):
            last = snapshot.tenders[-1]
            title = pay_out_title(last.kind, money.money(last.amount_minor))
        elif snapshot.left_minor < 0:
            title = pay_out_title(kind, money.money(abs(self._back_minor())))
        elif self._asked_again:
            title = say("Press again: {amount}", amount=money.money(given))
        else:
            title = take_title(kind, money.money(given))
        self.blue_key.say(title)
        self.blue_key.not_yet(self._missing(given))

    def _missing(self, given_minor: int) -> str:
        """Return why the blue button cannot act yet."""
        if is_too_much(self._snapshot):
            return ""
        if self._way == "other" and not self._other.kind:
            return say("Choose how it is paid")
        if self._way == "card" and self.desk.rooms.settings.card.take == "off":
            return say("No cards while central is down")
        if self._snapshot.left_minor < 0:
            return ""
        if not given_minor:
            return say("Type or touch the cash") if self._way == "cash" else say("Type the amount")
        return self._missing_of_card() if self._way == "card" else ""

    def _missing_of_card(self) -> str:
        needs_code = self.desk.rooms.settings.card.take == "code"
        code = needs_code and not self.card.approval.typed()
        digits = self.card.last4.typed()
        last4 = len(digits) < LAST4 or not digits.isdigit()
        if code and last4:
            return say("Still missing: approval code, last 4 digits")
        if code:
            return say("Still missing: approval code")
        return say("Still missing: last 4 digits") if last4 else ""

    def enter(self) -> None:
        """Begin anew."""
        self._snapshot = self.desk.register.snapshot()
        self._begin()

    # --- what is typed and touched ------------------------------------------------------------------------------------

    def field(self) -> QWidget:
        """Return the field that has the caret, else the first one of this way to pay."""
        fields = (self.amount, self.card.approval, self.card.last4)
        focused = next((field for field in fields if field.hasFocus() and field.isVisible()), None)
        return focused or self._first_field()

    def _first_field(self) -> EntryField:
        """Return where typing begins for this way to pay."""
        return self.card.approval if self._way == "card" else self.amount

    def _typing(self) -> EntryField:
        field = self.field()
        return field if isinstance(field, EntryField) else self.amount

    def _type(self, text: str) -> None:
        self._asked_again = False
        self._typing().type(text)

    def _erase(self) -> None:
        self._asked_again = False
        self._typing().erase()

    def _offer(self, minor: int) -> None:
        self._asked_again = False
        self.amount.put(self._digits(minor), fresh=True)

    def _all_by_voucher(self) -> None:
        self.amount.put(self._digits(self._snapshot.left_minor), fresh=True)

    def _take_back(self, index: int) -> None:
        self.desk.act(lambda: self.desk.register.take_back(index))

    def go(self) -> None:
        """Take what is typed."""
        given, snapshot = self._given(), self._snapshot
        if self._missing(given):
            return
        if is_too_much(snapshot):
            self._take_back(len(snapshot.tenders) - 1)
            return
        tender = self._tender(given)
        code = self.desk.amounts.currency.code
        unlikely = (
            self._way == "cash" and snapshot.left_minor > 0 and far_above(given, snapshot.left_in_cash_minor, code)
        )
        if unlikely and not self._asked_again:
            self._asked_again = True
            self._redraw()
            return
        self.desk.act(
            lambda: self.desk.register.take(tender),
            asking=Asking(what="Card above the limit", value=self.desk.amounts.money(given), keep="Another way"),
        )

    def _tender(self, given_minor: int) -> SaleTender:
        """Return the payment that is typed; of what goes back to the customer, all that may go this way."""
        if self._snapshot.left_minor < 0:
            given_minor = self._back_minor()
        if self._way == "card":
            approval, last4 = self.card.approval.typed(), self.card.last4.typed()
            brand = self.card.brand
            return SaleTender(kind="card", amount_minor=given_minor, approval=approval, brand=brand, last4=last4)
        return SaleTender(kind=self._kind(), amount_minor=given_minor)

    def go_back(self) -> None:
        """Return to the ticket; what was taken stays taken."""
        self.desk.hush()
        self.desk.act(self.desk.register.back)

    def scanned(self, text: str) -> None:
        """Add nothing while a sale is being paid."""
        del text
        self.desk.tell(Notice(rank="caution", message="Not added.", hint="Esc goes back to the ticket."))

    # --- keys -------------------------------------------------------------------------------------------------------

    def f_keys(self) -> list[FKey]:
        """Return the ways to pay."""
        return [
            FKey(place, cap, say(title), partial(self.choose_way, way))
            for place, (way, title, cap, _) in enumerate(WAYS, start=1)
        ]

    def help_area(self) -> QWidget:
        """Cover the slot and the pad, not the blue button."""
        return self._pads

    def right_column(self) -> QWidget:
        """Cover the ways to pay."""
        return self._right

    def help_words(self) -> list[tuple[str, str]]:
        """Return what each key does here."""
        return [
            ("0–9", say("Money in its smallest coin: 3 9 0 is 3.90")),
            ("F9 F10 F11", say("Cash, card, voucher")),
            ("F7", say("Cheque, account and other ways; ← → choose")),
            ("← →", say("On Card: its brand")),
            ("Enter", say("Next field, then the blue button")),
            ("F12", say("The blue button")),
            ("Esc", say("Clears the field, then back to the ticket")),
        ]

    def press(self, event: QKeyEvent) -> bool:
        """Answer a key."""
        key = event.key()
        if key == Qt.Key.Key_F12:
            self.blue_key.click()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter_key()
        elif key == Qt.Key.Key_Escape:
            field = self._typing()
            if field.typed() and not (self._way == "card" and field is self.amount) and self._snapshot.left_minor > 0:
                field.put("")
            else:
                self.go_back()
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right} and self._way in {"card", "other"}:
            chooser = self.card if self._way == "card" else self._other
            chooser.step(1 if key == Qt.Key.Key_Right else -1)
        else:
            return False
        return True

    def _enter_key(self) -> None:
        """Go to the next field; on the last one, press the blue button."""
        if self._way == "card":
            order = [self.amount, self.card.approval, self.card.last4]
            at = order.index(self._typing())
            if at < len(order) - 1:
                order[at + 1].setFocus()
                return
        self.blue_key.click()
