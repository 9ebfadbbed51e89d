"""The panels that ask for one number about a line or the sale: how many, what price, what discount."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from posfallback.domain.basket import BasketLine, Discount
from posfallback.domain.errors import Refusal
from posfallback.domain.money import parse_amount
from posfallback.domain.quantity import parse_quantity
from posfallback.domain.words import Words, mark, words
from posfallback.gui.desk import Asking, Desk
from posfallback.gui.fields import with_point
from posfallback.gui.key import share
from posfallback.gui.language import say
from posfallback.gui.panel import NumberPanel
from posfallback.gui.reasons import ReasonKeys
from posfallback.gui.tokens import CARD_PX, GAP
from posfallback.services.previews import (
    after_discount,
    after_price,
    after_quantity,
    is_measured,
    line_amount,
    sale_after_discount,
)
from posfallback.services.snapshots import RegisterSnapshot


def chosen_line(snapshot: RegisterSnapshot) -> BasketLine | None:
    """Return the selected line when something can be done with it."""
    return line_at(snapshot, snapshot.selected)


def line_at(snapshot: RegisterSnapshot, index: int) -> BasketLine | None:
    """Return a line of the ticket as it is now, None where it is not there or was removed."""
    line = snapshot.lines[index] if 0 <= index < len(snapshot.lines) else None
    return None if line is None or line.voided else line


def quantity_asking(desk: Desk, line: BasketLine, index: int, quantity_milli: int) -> Asking:
    """Return how a manager is asked for more that comes back: what the customer would get for the line."""
    after = after_quantity(line, quantity_milli)
    shown = "" if after is None else desk.amounts.money(after)
    return Asking(value=shown, line=index, agree=_agree(shown))


class QuantityPanel(NumberPanel):
    """How many, or how much, of the selected line."""

    def __init__(self, desk: Desk, close: Callable[[], object]) -> None:
        super().__init__(desk, "quantityPanel", close, label=say("Quantity"))
        self._places = 0
        self._index = -1
        self._comes_back = False

    def open(self, snapshot: RegisterSnapshot) -> None:
        """Begin with the selected line."""
        line = chosen_line(snapshot)
        if line is None:
            return
        self._index = snapshot.selected
        self._comes_back = line.quantity_milli < 0
        self._places = 3 if is_measured(line) else 0
        if self._places:
            self._title.say(say("How much: {item}", item=line.name))
            self.entry.label(say("Weight in {unit}", unit=line.sold_by))
        else:
            self._title.say(say("How many: {item}", item=line.name))
            self.entry.label(say("Quantity"))
        self.entry.shows(self._shown)
        self.entry.put("")
        self.redraw()

    def _shown(self, digits: str) -> str:
        shown = with_point(digits, self._places) if digits or self._places else ""
        return f"−{shown}" if shown and self._comes_back else shown

    def redraw(self) -> None:
        """Name the quantity."""
        typed = self.entry.typed()
        self.blue.say(say("Set {value}", value=self._shown(typed)))
        missing = say("Type the weight") if self._places else say("Type how many")
        self.blue.not_yet("" if typed else missing)

    def go(self) -> None:
        """Set the quantity."""
        # Goods that come back stay goods that come back, however many they are.
        sign = "-" if self._comes_back else ""
        text = f"{sign}{with_point(self.entry.typed(), self._places)}"
        index, line = self._index, line_at(self.desk.register.snapshot(), self._index)
        self.desk.act(
            lambda: self.desk.register.set_quantity(index, parse_quantity(text)),
            then=self.close_panel,
            asking=None if line is None else quantity_asking(self.desk, line, index, _milli(text)),
        )


class PricePanel(NumberPanel):
    """Another price for the selected line, and why."""

    def __init__(self, desk: Desk, close: Callable[[], object]) -> None:
        super().__init__(desk, "pricePanel", close, label=say("Price"))
        self._index = -1
        self._line: BasketLine | None = None
        self._reasons = ReasonKeys("priceReason", self.redraw)
        self.tabs.addWidget(self._reasons)
        self.entry.shows(self._shown)

    def _shown(self, digits: str) -> str:
        return self.desk.amounts.money(int(digits or "0"))

    def open(self, snapshot: RegisterSnapshot) -> None:
        """Begin with the selected line."""
        line = chosen_line(snapshot)
        if line is None:
            return
        self._index, self._line = snapshot.selected, line
        self._title.say(say("Price: {item}", item=line.name))
        self._reasons.offer(self.desk.rooms.settings.reasons["price"])
        self.entry.label(say("Price per {unit}", unit=line.sold_by) if is_measured(line) else say("Price"))
        self.entry.put("")
        self.redraw()

    def draw(self, snapshot: RegisterSnapshot) -> None:
        """Follow the line: its quantity may change while its price is typed."""
        self._line = line_at(snapshot, self._index) or self._line

    def redraw(self) -> None:
        """Name the price."""
        typed = self.entry.typed()
        self.blue.say(say("Set {value}", value=self._shown(typed)))
        self.blue.not_yet("" if typed else say("Type the price"))

    def press(self, event: QKeyEvent) -> bool:
        """Left and right choose the reason."""
        return step_reason(self._reasons, event) or super().press(event)

    def go(self) -> None:
        """Set the price."""
        line, money, typed = self._line, self.desk.amounts, self.entry.typed()
        if line is None or not typed:
            return
        text = with_point(typed, money.decimals)
        after = after_price(line, int(typed))
        before = money.money(line_amount(line))
        after_words = "" if after is None else money.money(after)
        most = self.desk.rooms.settings.limits.price_percent
        self.desk.act_for(
            lambda reason: self.desk.register.set_price(self._index, parse_amount(text, money.currency), reason),
            then=self.close_panel,
            asking=Asking(
                what="Amount at the new price",
                value=after_words,
                why=_asked(self._shown(typed), money.percent(most) if most else ""),
                line=self._index,
                keep=words("Keep {amount}", amount=before),
                agree=_agree(after_words),
                purpose="price",
                reason=self._reasons.chosen,
            ),
        )


class DiscountPanel(NumberPanel):
    """A discount on the selected line or on the whole sale, as a percentage or an amount; 0 takes it away."""

    def __init__(self, desk: Desk, close: Callable[[], object]) -> None:
        super().__init__(desk, "discountPanel", close, label=say("Discount"), key_px=56)
        self._index = -1
        self._whole = False
        self._by_amount = False
        self._snapshot: RegisterSnapshot = desk.register.snapshot()
        self._line: BasketLine | None = None
        row = QHBoxLayout()
        row.setSpacing(GAP)
        scopes = {"discountLine": say("This line"), "discountSale": say("Whole sale")}
        kinds = {"discountPercent": say("Percent"), "discountAmount": say("Amount")}
        self._scopes = self.add_tabs(scopes, self._choose_scope, into=row)
        row.addSpacing(GAP)
        self._kinds = self.add_tabs(kinds, self._choose_kind, into=row)
        self.tabs.addLayout(row)
        share([[key] for key in (*self._scopes.values(), *self._kinds.values())], CARD_PX - 4 * GAP)
        self._reasons = ReasonKeys("discountReason", self.redraw)
        self.tabs.addWidget(self._reasons)
        self.entry.shows(self._shown)

    def open(self, snapshot: RegisterSnapshot, *, whole: bool) -> None:
        """Begin with the selected line, or with the whole sale."""
        line = chosen_line(snapshot)
        self._snapshot, self._line = snapshot, line
        self._index = snapshot.selected if line is not None else -1
        self._scopes["discountLine"].not_yet("" if line is not None else say("None yet"))
        self._by_amount = False
        self._reasons.offer(self.desk.rooms.settings.reasons["discount"])
        self.entry.put("")
        self._choose_scope("discountSale" if whole or line is None else "discountLine")

    def _choose_scope(self, name: str) -> None:
        self._whole = name == "discountSale"
        for other, key in self._scopes.items():
            key.choose(other == name)
        line = self._line
        if self._whole or line is None:
            self._title.say(say("Discount on the sale"))
        else:
            self._title.say(say("Discount: {item}", item=line.name))
        self._choose_kind("discountAmount" if self._by_amount else "discountPercent")

    def _choose_kind(self, name: str) -> None:
        self._by_amount = name == "discountAmount"
        for other, key in self._kinds.items():
            key.choose(other == name)
        self.entry.label(say("Amount off") if self._by_amount else say("Percent off"))
        self.entry.put("")
        self.entry.shows(self._shown)
        self.redraw()

    def _shown(self, digits: str) -> str:
        money = self.desk.amounts
        return money.money(int(digits or "0")) if self._by_amount else money.percent(digits or "0")

    def draw(self, snapshot: RegisterSnapshot) -> None:
        """Follow the ticket: more may be scanned while a discount is typed."""
        self._snapshot = snapshot
        self._line = line_at(snapshot, self._index) or self._line
        self.redraw()

    def _had(self) -> bool:
        """Say whether there is a discount already."""
        if self._whole or self._line is None:
            return self._snapshot.has_discount
        return self._line.discount is not None

    def redraw(self) -> None:
        """Name the discount."""
        typed, had = self.entry.typed(), self._had()
        if typed:
            self.blue.say(say("Take {value} off", value=self._shown(typed)))
        else:
            self.blue.say(say("Take the discount away") if had else say("Take off"))
        self.blue.not_yet("" if typed or had else say("Type how much"))

    def press(self, event: QKeyEvent) -> bool:
        """Left and right choose the reason."""
        return step_reason(self._reasons, event) or super().press(event)

    def _discount(self, reason: str) -> Discount | None:
        """Return what is typed as a discount, None to take it away."""
        typed, money = self.entry.typed(), self.desk.amounts
        if not typed:
            return None
        if self._by_amount:
            text = with_point(typed, money.decimals)
            return Discount(amount_minor=parse_amount(text, money.currency), reason=reason)
        return Discount(percent=typed, reason=reason)

    def _asking(self) -> Asking:
        """Return how a manager is asked: what it comes to, and what it was."""
        money, line = self.desk.amounts, self._line
        whole, discount, snapshot = self._whole or line is None, self._discount(""), self._snapshot
        if whole or line is None:
            before_minor = snapshot.subtotal_minor - snapshot.discount_minor
            after_minor = sale_after_discount(snapshot, discount)
        else:
            before_minor, after_minor = line_amount(line), after_discount(line.gross_minor, discount)
        after = "" if after_minor is None else money.money(after_minor)
        shown = self._shown(self.entry.typed())
        most = self.desk.rooms.settings.limits.discount_percent
        sale, price = words("Sale after {off} before tax", off=shown), words("Price after {off}", off=shown)
        return Asking(
            what=sale if whole else price,
            value=after,
            why=_asked(f"−{shown}", money.percent(most) if most else ""),
            line=-1 if whole else self._index,
            keep=words("Keep {amount}", amount=money.money(before_minor)),
            agree=_agree(after),
            purpose="discount",
            reason=self._reasons.chosen,
        )

    def go(self) -> None:
        """Give the discount, or take it away."""
        register = self.desk.register
        discount = self._discount

        def give(reason: str) -> None:
            if self._whole:
                register.discount_basket(discount(reason))
            else:
                register.discount_line(self._index, discount(reason))

        self.desk.act_for(give, then=self.close_panel, asking=self._asking())


def _milli(text: str) -> int:
    """Return a quantity in thousandths, 0 for what is none: the register says why."""
    try:
        return parse_quantity(text)
    except Refusal:
        return 0


def _asked(what: str, limit: str) -> Words:
    """Return what stands in the line that a manager is asked about; `limit` is empty where the store sets none."""
    if limit:
        return words("Asked: {what}, the clerk's limit is {limit}", what=what, limit=limit)
    return words("Asked: {what}", what=what)


def _agree(amount: str) -> str:
    """Return the words of the key by which a manager agrees, to an amount where there is one."""
    return words("Agree {amount}", amount=amount) if amount else mark("Agree")


def step_reason(reasons: ReasonKeys, event: QKeyEvent) -> bool:
    """Let left and right choose a reason; returns False for every other key."""
    step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
    if step:
        reasons.step(step)
    return bool(step)
