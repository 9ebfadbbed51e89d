"""The panels that ask for one number about a line or the sale: how many, what price, what discount."""

from collections.abc import Callable

from posfallback.domain.basket import BasketLine, Discount
from posfallback.domain.money import parse_amount
from posfallback.domain.quantity import parse_quantity
from posfallback.gui.desk import Desk
from posfallback.gui.fields import with_point
from posfallback.gui.panel import NumberPanel
from posfallback.services.previews import is_measured
from posfallback.services.snapshots import RegisterSnapshot

PERCENT_DIGITS = 3


def chosen_line(snapshot: RegisterSnapshot) -> BasketLine | None:
    """Return the selected line when something can be done with it."""
    if not 0 <= snapshot.selected < len(snapshot.lines):
        return None
    line = snapshot.lines[snapshot.selected]
    return None if line.voided else line


class QuantityPanel(NumberPanel):
    """How many, or how much, of the selected line."""

    def __init__(self, desk: Desk, close: Callable[[], object]) -> None:
        super().__init__(desk, "quantityPanel", close, label="Quantity")
        self._places = 0
        self._index = -1

    def open(self, snapshot: RegisterSnapshot) -> None:
        """Begin with the selected line."""
        line = chosen_line(snapshot)
        if line is None:
            return
        self._index = snapshot.selected
        self._places = 3 if is_measured(line) else 0
        self._title.say(f"How much: {line.name}" if self._places else f"How many: {line.name}")
        self.entry.label(f"Weight in {line.sold_by}" if self._places else "Quantity")
        self.entry.shows(self._shown)
        self.entry.put("")
        self.redraw()

    def _shown(self, digits: str) -> str:
        return with_point(digits, self._places) if digits or self._places else ""

    def redraw(self) -> None:
        """Name the quantity."""
        typed = self.entry.typed()
        self.blue.say(f"Set {self._shown(typed)}")
        self.blue.not_yet("" if typed else "Type the weight" if self._places else "Type how many")

    def go(self) -> None:
        """Set the quantity."""
        text = with_point(self.entry.typed(), self._places)
        if self.desk.act(lambda: self.desk.register.set_quantity(self._index, parse_quantity(text))):
            self.close_panel()


class PricePanel(NumberPanel):
    """Another price for the selected line."""

    def __init__(self, desk: Desk, close: Callable[[], object]) -> None:
        super().__init__(desk, "pricePanel", close, label="Price")
        self._index = -1
        self.entry.shows(self._shown)

    def _shown(self, digits: str) -> str:
        return self.desk.amounts.money(int(digits or "0"))

    def open(self, snapshot: RegisterSnapshot) -> None:
        """Begin with the selected line."""
        line = chosen_line(snapshot)
        if line is None:
            return
        self._index = snapshot.selected
        self._title.say(f"Price: {line.name}")
        self.entry.label(f"Price per {line.sold_by}" if is_measured(line) else "Price")
        self.entry.put("")
        self.redraw()

    def redraw(self) -> None:
        """Name the price."""
        typed = self.entry.typed()
        self.blue.say(f"Set {self._shown(typed)}")
        self.blue.not_yet("" if typed else "Type the price")

    def go(self) -> None:
        """Set the price."""
        text = with_point(self.entry.typed(), self.desk.amounts.decimals)
        currency = self.desk.amounts.currency
        if self.desk.act(lambda: self.desk.register.set_price(self._index, parse_amount(text, currency))):
            self.close_panel()


class DiscountPanel(NumberPanel):
    """A discount on the selected line or on the whole sale, as a percentage or an amount; 0 takes it away."""

    def __init__(self, desk: Desk, close: Callable[[], object]) -> None:
        super().__init__(desk, "discountPanel", close, label="Discount")
        self._index = -1
        self._whole = False
        self._by_amount = False
        self._had = False
        self._scopes = self.add_tabs({"discountLine": "This line", "discountSale": "Whole sale"}, self._choose_scope)
        self._kinds = self.add_tabs({"discountPercent": "Percent", "discountAmount": "Amount"}, self._choose_kind)
        self.entry.shows(self._shown)

    def open(self, snapshot: RegisterSnapshot, *, whole: bool) -> None:
        """Begin with the selected line, or with the whole sale."""
        line = chosen_line(snapshot)
        self._index = snapshot.selected if line is not None else -1
        self._line_name = line.name if line is not None else ""
        self._line_has = line is not None and line.discount is not None
        self._sale_has = bool(snapshot.discount_minor)
        self._scopes["discountLine"].not_yet("" if line is not None else "Choose a line")
        self._by_amount = False
        self.entry.put("")
        self._choose_scope("discountSale" if whole or line is None else "discountLine")

    def _choose_scope(self, name: str) -> None:
        self._whole = name == "discountSale"
        for other, key in self._scopes.items():
            key.choose(other == name)
        self._title.say("Discount on the sale" if self._whole else f"Discount: {self._line_name}")
        self._had = self._sale_has if self._whole else self._line_has
        self._choose_kind("discountAmount" if self._by_amount else "discountPercent")

    def _choose_kind(self, name: str) -> None:
        self._by_amount = name == "discountAmount"
        for other, key in self._kinds.items():
            key.choose(other == name)
        self.entry.label("Amount off" if self._by_amount else "Percent off")
        self.entry.put("")
        self.entry.shows(self._shown)
        self.redraw()

    def _shown(self, digits: str) -> str:
        money = self.desk.amounts
        return money.money(int(digits or "0")) if self._by_amount else money.percent(digits or "0")

    def redraw(self) -> None:
        """Name the discount."""
        typed = self.entry.typed()
        if typed:
            self.blue.say(f"Take {self._shown(typed)} off")
        else:
            self.blue.say("Take the discount away" if self._had else "Take off")
        self.blue.not_yet("" if typed or self._had else "Type how much")

    def go(self) -> None:
        """Give the discount, or take it away."""
        typed, desk = self.entry.typed(), self.desk

        def discount() -> Discount | None:
            if not typed:
                return None
            if self._by_amount:
                text = with_point(typed, desk.amounts.decimals)
                return Discount(amount_minor=parse_amount(text, desk.amounts.currency))
            return Discount(percent=typed)

        if self._whole:
            done = desk.act(lambda: desk.register.discount_basket(discount()))
        else:
            done = desk.act(lambda: desk.register.discount_line(self._index, discount()))
        if done:
            self.close_panel()
