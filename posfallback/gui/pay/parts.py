"""The parts of the tender screen: what is left, what was taken, the change, and the slot of each way to pay."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from posfallback.domain.facts import SaleTender
from posfallback.gui.amounts import Amounts
from posfallback.gui.desk import Desk
from posfallback.gui.fields import EntryField
from posfallback.gui.key import Key
from posfallback.gui.language import say, say_count
from posfallback.gui.mirror import leading_figures, trailing_figures
from posfallback.gui.parts import Amount, Card, Rule, Shape, Text
from posfallback.gui.pay.card_risk import CardRisk
from posfallback.gui.pay.words import kind_word
from posfallback.gui.tokens import GAP
from posfallback.services.previews import change_for, is_too_much
from posfallback.services.snapshots import RegisterSnapshot

KIND_SHAPES = {"cash": "cash", "card": "card", "voucher": "gift"}
PARTS_SHOWN = 2
QUICK = 6
APPROVAL_MOST = 8
BRAND_PX = 136
LAST4 = 4


class LeftToPay(Card):
    """The board: what the customer still has to pay."""

    def __init__(self, amounts: Amounts) -> None:
        super().__init__("board", "leftBoard")
        self._amounts = amounts
        self.setFixedHeight(140)
        self._label = Text(say("Left to pay"), 20, role="boardlabel", name="leftLabel")
        self._cash = Text("", 16, role="boardlabel", name="leftInCash")
        self._cash.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._left = Amount((72, 56, 48, 32), role="onboard", name="leftAmount")
        self._left.setAlignment(leading_figures())
        top = QHBoxLayout()
        top.addWidget(self._label)
        top.addWidget(self._cash, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 10, 24, 8)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._left, 1)

    def draw(self, snapshot: RegisterSnapshot) -> None:
        """Show what is left, and what that is in cash where coins are rounded."""
        left, cash = snapshot.left_minor, snapshot.left_in_cash_minor
        too_much = is_too_much(snapshot)
        if too_much:
            self._label.say(say("Taken too much"))
        else:
            self._label.say(say("To pay out") if left < 0 else say("Left to pay"))
        self._left.say(self._amounts.money(abs(left)))
        in_cash = say("in cash {amount}", amount=self._amounts.money(abs(cash)))
        self._cash.say(in_cash if cash != left and not too_much else "")


class PartRow(QWidget):
    """One part of the payment that was taken, with Undo."""

    def __init__(self, amounts: Amounts, undo: Callable[[], object]) -> None:
        super().__init__()
        self._amounts = amounts
        self._shape = Shape("cash", 28)
        self._name = Text("", 20)
        self._detail = Text("", 16, role="ink2")
        self._amount = Text("", 20, bold=True)
        self.undo = Key("undoTender", say("Undo"), undo, kind="plain", bold=False, height=48)
        self.undo.setFixedWidth(max(72, self.undo.width_wanted()))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 3, 0, 3)
        row.setSpacing(12)
        row.addWidget(self._shape)
        row.addLayout(words, 1)
        row.addWidget(self._amount)
        row.addWidget(self.undo)

    def draw(self, tender: SaleTender, index: int) -> None:
        """Show a tender."""
        self.setObjectName(f"tender{index + 1}")
        self.undo.setObjectName(f"undoTender{index + 1}")
        self._shape.show_shape(KIND_SHAPES.get(tender.kind, "cash"))
        self._name.say(kind_word(tender.kind))
        ending = say("Card ending {digits}", digits=tender.last4) if tender.last4 else ""
        self._detail.say(f"{tender.brand}  ·  {ending}" if tender.brand else ending)
        self._detail.setVisible(bool(tender.last4))
        amount = self._amounts.money(-tender.amount_minor)
        self._amount.say(amount)
        spoken = say("Give back {kind} {amount}", kind=self._name.text(), amount=amount)
        self.undo.say(say("Undo"), said=spoken)


class Taken(Card):
    """The total and the parts taken so far; of many, the newest ones."""

    def __init__(self, amounts: Amounts, undo: Callable[[int], object]) -> None:
        super().__init__("card", "taken")
        self._amounts = amounts
        self._first = 0
        self._give_back = undo
        self._total = Text("", 24, bold=True, name="tenderTotal")
        self._label = Text(say("Total"), 20, bold=True)
        head = QHBoxLayout()
        head.setContentsMargins(0, 10, 0, 10)
        head.addWidget(self._label, 1)
        head.addWidget(self._total)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 4, 12, 4)
        column.setSpacing(0)
        column.addLayout(head)
        self._rule = Rule()
        column.addWidget(self._rule)
        self._rows: list[PartRow] = []
        for place in range(PARTS_SHOWN):
            row = PartRow(amounts, partial(self._undo, place))
            self._rows.append(row)
            column.addWidget(row)

    def _undo(self, place: int) -> None:
        self._give_back(self._first + place)

    def draw(self, snapshot: RegisterSnapshot) -> None:
        """Show the total and the newest parts."""
        parts = snapshot.tenders
        self._first = max(len(parts) - PARTS_SHOWN, 0)
        several = say_count("Total, {n} part taken", "Total, {n} parts taken", len(parts))
        self._label.say(several if self._first else say("Total"))
        self._total.say(self._amounts.money(snapshot.total_minor))
        self._rule.setVisible(bool(parts))
        for place, row in enumerate(self._rows):
            at = self._first + place
            row.setVisible(at < len(parts))
            if at < len(parts):
                row.draw(parts[at], at)


class Change(Card):
    """The change, worked out while the cash is typed."""

    def __init__(self, amounts: Amounts) -> None:
        super().__init__("ok", "change")
        self._amounts = amounts
        self.setFixedHeight(96)
        self._label = Text(say("Change to give"), 20, name="changeLabel")
        self._amount = Amount((48, 32, 24), name="changeAmount")
        self._amount.setAlignment(trailing_figures())
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 22, 0)
        row.setSpacing(12)
        row.addWidget(self._label)
        row.addWidget(self._amount, 1)

    def draw(self, given_minor: int, left_in_cash_minor: int) -> None:
        """Show the change, or what is still missing."""
        change = change_for(given_minor, left_in_cash_minor)
        enough = change >= 0
        self.use_ground("ok" if enough else "card")
        self._label.say(say("Change to give") if enough else say("Then still to pay"))
        self._amount.say(self._amounts.money(abs(change)))


class CashSlot(QWidget):
    """Six places for the amounts that people hand over, the exact one first."""

    def __init__(self, amounts: Amounts, offer: Callable[[int], object]) -> None:
        super().__init__()
        self._amounts = amounts
        self._values: tuple[int, ...] = ()
        self._offer = offer
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP)
        self._keys: list[Key] = []
        for place in range(QUICK):
            key = Key(f"cash{place + 1}", "", partial(self._touch, place), px=24, height=72)
            self._keys.append(key)
            grid.addWidget(key, place // 3, place % 3)
        for column in range(3):
            grid.setColumnStretch(column, 1)

    def _touch(self, place: int) -> None:
        self._offer(self._values[place])

    def draw(self, values: tuple[int, ...], given_minor: int) -> None:
        """Offer these amounts; the one that is in the field is shown as chosen."""
        self._values = values
        for place, key in enumerate(self._keys):
            key.setVisible(place < len(values))
            if place < len(values):
                value = values[place]
                if place:
                    key.say(self._amounts.short(value))
                else:
                    key.say(self._amounts.money(value), say("Exact"))
                key.choose(value == given_minor)


class CardSlot(QWidget):
    """Approval code, last four digits and brand: all that is kept of a card."""

    def __init__(self, brands: tuple[str, ...]) -> None:
        super().__init__()
        self._brands = ("", *brands)
        self._brand = Key("cardBrand", "", partial(self.step, 1), px=20, height=72)
        self._brand.setFixedWidth(BRAND_PX)
        self.brand = ""
        self._name_brand()
        self.approval = EntryField(
            "approvalCode", "", holds="code", most=APPROVAL_MOST, height=72, spoken=say("Approval code"), strict=True
        )
        self.last4 = EntryField(
            "cardLast4", "", holds="code", most=LAST4, height=72, spoken=say("Last 4 digits of the card"), strict=True
        )
        self.last4.hint("_ _ _ _")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(4)
        grid.addWidget(Text(say("Approval code"), 20), 0, 0)
        grid.addWidget(Text(say("Last 4 digits"), 20), 0, 1)
        grid.addWidget(self.approval, 1, 0)
        grid.addWidget(self.last4, 1, 1)
        keep = say("Keep the terminal slip in the drawer. It works without central.")
        self._keep = Text(keep, 16, role="ink2", name="cardKeep").wrapped()
        self._risk = CardRisk()
        grid.addWidget(Text(say("Brand"), 20), 0, 2)
        grid.addWidget(self._brand, 1, 2)
        grid.addWidget(self._keep, 2, 0, 1, 3)
        grid.addWidget(self._risk, 3, 0, 1, 3)
        grid.setRowStretch(2, 1)

    def draw(self, desk: Desk) -> None:
        """Say what is at risk; while nothing is, what becomes of the slip."""
        self._keep.setVisible(not self._risk.draw(desk))

    def clear(self) -> None:
        """Empty the fields, and choose no brand."""
        self.approval.put("")
        self.last4.put("")
        self.brand = ""
        self._name_brand()

    def step(self, by: int) -> None:
        """Choose the next brand; after the last comes none."""
        self.brand = self._brands[(self._brands.index(self.brand) + by) % len(self._brands)]
        self._name_brand()

    def _name_brand(self) -> None:
        shown = self.brand or say("if any")
        self._brand.say(shown, said=say("Brand of the card: {brand}", brand=shown))
        self._brand.choose(bool(self.brand))


class CardSteps(Card):
    """What to do at the card terminal, in order."""

    def __init__(self) -> None:
        super().__init__("card", "cardSteps")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 2, 8)
        column.setSpacing(0)
        steps = (
            say("Type the amount on the card terminal"),
            say("Wait for “Approved”"),
            say("Copy two numbers from its slip"),
        )
        for number, step in enumerate(steps, start=1):
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(Text(str(number), 20, bold=True, role="accent"))
            words = Text(step, 20).down_to(16)
            # Long words take a smaller step; they never make the column wider.
            words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            row.addWidget(words, 1)
            column.addLayout(row, 1)
        self.setFixedHeight(136)


class VoucherSlot(QWidget):
    """A voucher counts for what is printed on it, at most for what is left."""

    def __init__(self, all_of_it: Callable[[], object]) -> None:
        super().__init__()
        self.all = Key("voucherAll", "", all_of_it, px=24, height=72)
        self.all.setMaximumWidth(256)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.all)
        column.addWidget(
            Text(
                say("Type what the voucher is worth. Keep it in the drawer: it gives no change."), 16, role="ink2"
            ).wrapped()
        )
        column.addStretch(1)
