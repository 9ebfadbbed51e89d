"""What does this cost? Shows the name and the price of what is scanned or typed, and adds nothing to the sale."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from posfallback.domain.basket import BasketLine
from posfallback.gui.desk import Desk
from posfallback.gui.language import say
from posfallback.gui.panel import NumberPanel
from posfallback.gui.parts import Amount, Text
from posfallback.services.previews import is_measured
from posfallback.services.snapshots import RegisterSnapshot

LONGEST_CODE = 14


class PriceCheckPanel(NumberPanel):
    """The price of one item after the other, until Esc."""

    def __init__(self, desk: Desk, close: Callable[[], object]) -> None:
        super().__init__(desk, "priceCheck", close, label=say("Code"), key_px=56)
        self._title.say(say("Price check"))
        self.entry.most(LONGEST_CODE, leading_zeros=True)
        self._name = Text(say("Scan the item, or type its code"), 20, name="priceCheckName").wrapped()
        self._price = Amount((56, 48, 32, 24), name="priceCheckPrice")
        self._price.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._detail = Text("", 16, role="ink2", name="priceCheckDetail").wrapped()
        for part in (self._name, self._price, self._detail):
            self.tabs.addWidget(part)
        self.blue.say(say("Show the price"))

    def open(self) -> None:
        """Begin with nothing."""
        self._show(say("Scan the item, or type its code"))
        self.entry.put("")
        self.redraw()

    def _show(self, name: str, price: str = "", detail: str = "") -> None:
        self._name.say(name)
        self._price.say(price)
        self._detail.say(detail)

    def redraw(self) -> None:
        """Say what is missing."""
        self.blue.not_yet("" if self.entry.typed() else say("Type a code"))

    def draw(self, snapshot: RegisterSnapshot) -> None:
        """Nothing here depends on the sale."""
        del snapshot
        self.redraw()

    def scanned(self, text: str) -> bool:
        """Show what was scanned; it is not added."""
        self._look(text)
        return True

    def go(self) -> None:
        """Show what was typed."""
        if self.entry.typed():
            self._look(self.entry.typed())
            self.entry.put("")

    def _look(self, text: str) -> None:
        found: list[BasketLine] = []
        if self.desk.act(lambda: found.append(self.desk.register.look_up(text))):
            self._tell(found[0])

    def _tell(self, line: BasketLine) -> None:
        money = self.desk.amounts
        if line.unknown:
            hint = say("Look at the shelf, or find it by name with F2.")
            self._show(say("This code is not in the list"), "", hint)
            return
        price = (
            money.money(line.gross_minor)
            if line.amount_given
            else money.per(line.unit_price_minor, line.sold_by, line.price_for)
        )
        age = say("age {age}+", age=line.age) if line.age else ""
        parts = [say(line.department), age, say("tax {code}", code=line.tax) if line.tax else say("no tax")]
        if is_measured(line) and line.amount_given:
            parts.insert(0, money.per(line.unit_price_minor, line.sold_by, line.price_for))
        self._show(line.name, price, "  ·  ".join(part for part in parts if part))
