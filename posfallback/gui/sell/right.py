"""The right column while ringing: quick keys above, the board with the total, and Pay in its corner."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from posfallback.domain.words import mark
from posfallback.gui import theme
from posfallback.gui.desk import Desk
from posfallback.gui.key import Key
from posfallback.gui.language import say, say_count
from posfallback.gui.parts import Amount, Card, Text
from posfallback.gui.sell.quick_keys import QuickKeys
from posfallback.gui.tokens import MARGIN
from posfallback.services.previews import is_cleared
from posfallback.services.snapshots import RegisterSnapshot

if TYPE_CHECKING:
    from posfallback.gui.sell.age import AgeQuestion

BOARD_PX, DRILL_BOARD_PX = 124, 112
_ONE_TAX = {
    "inclusive": mark("incl. {rate} {percent}  {amount}"),
    "exclusive": mark("plus {rate} {percent}  {amount}"),
}
_TAXES = {"inclusive": mark("incl. tax  {amount}"), "exclusive": mark("plus tax  {amount}")}


class Board(Card):
    """The total in the largest letters of the page, the tax and the discount in small ones."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("board", "board")
        self._desk = desk
        self.setFixedHeight(DRILL_BOARD_PX if theme.is_drill() else BOARD_PX)
        self._tax = Text("", 16, role="boardlabel", name="boardTax").wrapped()
        self._tax.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._discount = Text("", 16, role="boardlabel", name="boardDiscount").wrapped()
        self._total = Amount((56, 48, 32), role="onboard", name="boardTotal")
        self._total.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        top = QHBoxLayout()
        top.addWidget(Text(say("Practice total") if theme.is_drill() else say("Total"), 20, role="boardlabel"))
        top.addWidget(self._tax, 1)
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        bottom.addWidget(self._discount, 1)
        bottom.addWidget(self._total, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 6, 20, 6)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(bottom, 1)

    def draw(self, snapshot: RegisterSnapshot) -> None:
        """Show the sums."""
        money = self._desk.amounts
        self._tax.say(self._tax_words(snapshot))
        # There is room for one of them; what was saved stands at the foot of the ticket, too.
        told = self._taken_words(snapshot) or self._discount_words(snapshot)
        self._discount.say(told)
        self._discount.setVisible(bool(told))
        self._total.say(money.money(snapshot.total_minor))

    def _tax_words(self, snapshot: RegisterSnapshot) -> str:
        """Return the tax in the sale: one rate by its name, several as their sum, or why there is none."""
        money, way = self._desk.amounts, self._desk.rooms.settings.tax.prices
        if snapshot.tax_exempt:
            return say("without tax, {reference}", reference=snapshot.tax_exempt)
        taxes = [tax for tax in snapshot.taxes if tax.tax_minor]
        if len(taxes) == 1:
            rate = taxes[0]
            amount = money.money(rate.tax_minor)
            return say(_ONE_TAX[way], rate=rate.label, percent=money.percent(rate.percent), amount=amount)
        return say(_TAXES[way], amount=money.money(snapshot.tax_minor)) if taxes else ""

    def _discount_words(self, snapshot: RegisterSnapshot) -> str:
        """Return what is taken off the sale as a whole."""
        if not snapshot.discount_minor:
            return ""
        money = self._desk.amounts
        # A minus that stands at the end of a line is no minus.
        amount = money.money(-snapshot.discount_minor).replace("\u2212", "\u2212\u2060").replace(" ", "\u00a0")
        if snapshot.discount_percent:
            return say("{percent} off: {amount}", percent=money.percent(snapshot.discount_percent), amount=amount)
        return say("Off the sale: {amount}", amount=amount)

    def _taken_words(self, snapshot: RegisterSnapshot) -> str:
        """Return what was paid before the clerk went back to the ticket."""
        taken, money = snapshot.taken_minor, self._desk.amounts
        if not taken:
            return ""
        amount = money.money(abs(taken))
        return say("Paid so far: {amount}", amount=amount) if taken > 0 else say("Paid out: {amount}", amount=amount)


class SellRight(QWidget):
    """Quick keys, board, Pay."""

    def __init__(
        self,
        desk: Desk,
        *,
        add: Callable[[str], object],
        other: Callable[[], object],
        pay: Callable[[], object],
        more: Callable[[], object],
        columns: int,
    ) -> None:
        super().__init__()
        self._desk = desk
        self.upper = QStackedWidget()
        self.upper.addWidget(QuickKeys(desk, add, other, columns, more))
        self.age: AgeQuestion | None = None
        self._board = Board(desk)
        self._pay_words = say("Practise pay") if theme.is_drill() else say("Pay")
        self.pay = Key("pay", self._pay_words, pay, kind="blue", px=32, cap="F12", height=96)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MARGIN)
        column.addWidget(self.upper, 1)
        column.addWidget(self._board)
        column.addWidget(self.pay)

    def _answer_age(self, confirmed: bool) -> None:
        self._desk.act(lambda: self._desk.register.answer_age(confirmed=confirmed))

    def _draw_age(self, snapshot: RegisterSnapshot) -> None:
        """Ask for the age in place of the quick keys, as long as something on the ticket needs it."""
        if self.age is None and snapshot.age_to_check:
            from posfallback.gui.sell.age import AgeQuestion

            self.age = AgeQuestion(self._answer_age, self._desk.amounts.locale)
            self.upper.addWidget(self.age)
        if self.age is not None:
            self.age.draw(snapshot)
            self.upper.setCurrentIndex(1 if snapshot.age_to_check else 0)

    def press(self, event: QKeyEvent) -> bool:
        """Answer a key while the age is asked for."""
        return self.age is not None and self.age.isVisible() and self.age.press(event)

    def draw(self, snapshot: RegisterSnapshot) -> None:
        """Show the sums and whether Pay works."""
        self._board.draw(snapshot)
        self._draw_age(snapshot)
        total = self._desk.amounts.money(snapshot.total_minor)
        waits = snapshot.open_items
        if is_cleared(snapshot):
            self.pay.say(say("Clear the ticket"))
        elif snapshot.tenders and not snapshot.line_count:
            self.pay.say(say("Give back {amount}", amount=self._desk.amounts.money(snapshot.taken_minor)))
        else:
            self.pay.say(self._pay_words, said=say("Pay {amount}, F12", amount=total))
        if waits:
            self.pay.not_yet(say_count("{n} item has no price", "{n} items have no price", waits))
        elif snapshot.age_to_check:
            self.pay.not_yet(say("Not yet: the age has not been checked"))
        else:
            self.pay.not_yet("" if snapshot.lines else say("Nothing in the ticket yet"))
