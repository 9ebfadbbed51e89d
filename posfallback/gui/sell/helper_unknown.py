"""The helper for a line that waits: a code that is not in the price list, or goods that still need their weight.

Rule of this module: no window and no question box: scanning goes on, the open line waits in the ticket until it is
priced or left out.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from posfallback.domain.money import parse_amount
from posfallback.domain.quantity import parse_quantity
from posfallback.domain.words import mark
from posfallback.gui.desk import Asking, Desk
from posfallback.gui.fields import with_point
from posfallback.gui.key import Key
from posfallback.gui.language import say
from posfallback.gui.panel import NumberPanel
from posfallback.gui.tokens import GAP, TARGET_PX
from posfallback.services.lookup import REFUND_NAME
from posfallback.services.snapshots import RegisterSnapshot

PLACES = 3
_OTHER = mark("Other")
_LEAVE_OUT = mark("Leave out")
_UNKNOWN = mark("This code is not in the list")


class Departments(QHBoxLayout):
    """Three places for departments; where there are more, the third one leads on to the next ones."""

    def __init__(self, chosen: Callable[[], object]) -> None:
        super().__init__()
        self.setSpacing(GAP)
        self._names: list[str] = []
        self._first = 0
        self.chosen = ""
        self._told = chosen
        self._keys = [
            Key(f"department{place}", "", self._choose_first, kind="plain", bold=False, height=TARGET_PX)
            for place in range(1, PLACES + 1)
        ]
        for place, key in enumerate(self._keys):
            key.clicked.disconnect()
            key.clicked.connect(lambda _checked=False, place=place: self._touch(place))
            self.addWidget(key)

    def offer(self, names: list[str]) -> None:
        """Offer these departments, the first one chosen."""
        if names == self._names and self.chosen:
            return
        self._names = names
        self._first = 0
        self._choose_first()

    def _choose_first(self) -> None:
        self.chosen = self._names[0] if self._names else ""
        self._draw()

    def _touch(self, place: int) -> None:
        many = len(self._names) > PLACES
        if many and place == PLACES - 1:
            self._first = self._first + 2 if self._first + 2 < len(self._names) else 0
        elif self._first + place < len(self._names):
            self.chosen = self._names[self._first + place]
        self._draw()
        self._told()

    def step(self, by: int) -> None:
        """Choose the department before or after, from the keyboard."""
        if not self._names:
            return
        at = (self._names.index(self.chosen) + by) % len(self._names)
        self.chosen = self._names[at]
        if len(self._names) > PLACES:
            self._first = at - at % 2
        self._draw()
        self._told()

    def _draw(self) -> None:
        many = len(self._names) > PLACES
        for place, key in enumerate(self._keys):
            at = self._first + place
            if many and place == PLACES - 1:
                key.say(say("More…"), said=say("More departments"))
                key.choose(chosen=False)
                continue
            key.setVisible(at < len(self._names))
            if at < len(self._names):
                key.say(say(self._names[at]))
                key.choose(self._names[at] == self.chosen)


class UnknownHelper(NumberPanel):
    """Type the shelf price of a code that is not in the list, or find the item by name."""

    def __init__(
        self,
        desk: Desk,
        close: Callable[[], object],
        find: Callable[[], object],
        *,
        name: str = "unknownHelper",
        title: str = _UNKNOWN,
        back: str = _LEAVE_OUT,
        shape: str = "triangle",
    ) -> None:
        super().__init__(desk, name, close, label=say("Shelf price"), back=say(back), shape=shape)
        self._title.say(say(title))
        self._find = find
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for key in self._ways(name):
            row.addWidget(key)
        self.tabs.addLayout(row)
        self._departments = Departments(self.redraw)
        self.tabs.addLayout(self._departments)
        self.entry.shows(lambda digits: desk.amounts.money(int(digits or "0")))
        self.blue.say(say("Add to ticket"))

    def _ways(self, name: str) -> list[Key]:
        """Return the tabs above the price."""
        price = Key(f"{name}Price", say("Type a price"), self._stay, kind="plain", height=TARGET_PX)
        price.choose(chosen=True)
        by_name = say("Find by name")
        found = Key(f"{name}Find", by_name, self._find, kind="plain", bold=False, cap="F2", height=TARGET_PX)
        return [price, found]

    def _stay(self) -> None:
        self.entry.setFocus()

    def draw(self, snapshot: RegisterSnapshot) -> None:
        """Offer the departments."""
        del snapshot
        self._departments.offer(self.desk.register.departments() or [_OTHER])
        self.redraw()

    def redraw(self) -> None:
        """Say what is still missing."""
        self.blue.say(say("Add to ticket"))
        self.blue.not_yet("" if self.entry.typed() else say("Type the shelf price"))

    def press(self, event: QKeyEvent) -> bool:
        """Left and right choose the department."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        if step:
            self._departments.step(step)
            return True
        return super().press(event)

    def go(self) -> None:
        """Price the first line that waits."""
        money = self.desk.amounts
        text = with_point(self.entry.typed(), money.decimals)
        department = self._departments.chosen
        if self.desk.act(lambda: self.desk.register.price_open_item(parse_amount(text, money.currency), department)):
            self.entry.put("")
            self.close_panel()

    def go_back(self) -> None:
        """Leave the item out."""
        self.entry.put("")
        if self.desk.act(self.desk.register.skip_open_item):
            self.close_panel()


class OtherItem(UnknownHelper):
    """Something without a code: a department and a price; or money back, for a bottle or a deposit."""

    def __init__(self, desk: Desk, close: Callable[[], object], find: Callable[[], object]) -> None:
        self._gives_back = False
        super().__init__(desk, close, find, name="otherItem", title=mark("Other item"), back=mark("Back"), shape="")

    def _ways(self, name: str) -> list[Key]:
        """Return the tabs: sold, or money back."""
        sell = partial(self._turn, gives_back=False)
        back = partial(self._turn, gives_back=True)
        self._sell = Key(f"{name}Sell", say("Sell it"), sell, kind="plain", bold=False, height=TARGET_PX)
        self._back = Key(f"{name}Refund", say(REFUND_NAME), back, kind="plain", bold=False, height=TARGET_PX)
        self._sell.choose(chosen=True)
        return [self._sell, self._back]

    def _turn(self, *, gives_back: bool) -> None:
        """Sell, or give money back."""
        self._gives_back = gives_back
        self._sell.choose(not gives_back)
        self._back.choose(gives_back)
        self.entry.label(say("Money back") if gives_back else say("Shelf price"))
        self.redraw()

    def redraw(self) -> None:
        """Say what is still missing."""
        typed = self.entry.typed()
        money = self.desk.amounts.money(int(typed or "0"))
        self.blue.say(say("Give back {amount}", amount=money) if self._gives_back else say("Add to ticket"))
        missing = say("Type the amount") if self._gives_back else say("Type the shelf price")
        self.blue.not_yet("" if typed else missing)

    def go(self) -> None:
        """Add the open-department line; money that goes back is a negative one."""
        money = self.desk.amounts
        text = with_point(self.entry.typed(), money.decimals)
        department = self._departments.chosen
        sign, name = (-1, REFUND_NAME) if self._gives_back else (1, "")

        def add() -> None:
            self.desk.register.add_open(department, name, sign * parse_amount(text, money.currency))

        back = money.money(-parse_amount(text, money.currency)) if self._gives_back else ""
        self.desk.act(add, then=self._added, asking=Asking(value=back))

    def _added(self) -> None:
        self.entry.put("")
        self._turn(gives_back=False)
        self.close_panel()

    def go_back(self) -> None:
        """Leave without adding anything."""
        self.close_panel()


class WeighHelper(NumberPanel):
    """Type the weight of goods that were keyed without one."""

    def __init__(self, desk: Desk, close: Callable[[], object]) -> None:
        super().__init__(desk, "weighHelper", close, label=say("Weight"), back=say(_LEAVE_OUT), shape="scale")
        self.entry.shows(lambda digits: desk.amounts.quantity_text(with_point(digits, 3)))

    def draw(self, snapshot: RegisterSnapshot) -> None:
        """Name the goods."""
        line = next((line for line in snapshot.lines if line.waits), None)
        if line is not None:
            self._title.say(say("Weigh: {item}", item=line.name))
            self.entry.label(say("Weight in {unit}", unit=line.sold_by))
        self.redraw()

    def redraw(self) -> None:
        """Say what is still missing."""
        self.blue.say(say("Add to ticket"))
        self.blue.not_yet("" if self.entry.typed() else say("Type the weight"))

    def go(self) -> None:
        """Weigh the first line that waits."""
        text = with_point(self.entry.typed(), 3)
        if self.desk.act(lambda: self.desk.register.weigh_open_item(parse_quantity(text))):
            self.entry.put("")
            self.close_panel()

    def go_back(self) -> None:
        """Leave the goods out."""
        self.entry.put("")
        if self.desk.act(self.desk.register.skip_open_item):
            self.close_panel()
