"""The quick keys: tabs and a grid, from the settings; prices from the price list."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from posfallback.domain.codes import normalise
from posfallback.domain.errors import Fault, Refusal
from posfallback.domain.item import Item
from posfallback.domain.settings import QuickKey
from posfallback.gui.desk import Desk
from posfallback.gui.key import Key
from posfallback.gui.language import say
from posfallback.gui.mirror import ltr
from posfallback.gui.sell.quick_signs import ROLES
from posfallback.gui.tokens import GAP

TABS = 4
ROWS = 4


class QuickKeys(QWidget):
    """Pages of keys that each add one item; the last key of the first page is for goods without a code."""

    def __init__(
        self,
        desk: Desk,
        add: Callable[[str], object],
        other: Callable[[], object],
        columns: int,
        more: Callable[[], object],
    ) -> None:
        super().__init__()
        self.setObjectName("quickKeys")
        self._desk, self._add, self._other, self._columns, self._more = desk, add, other, columns, more
        self._pages: dict[str, list[QuickKey]] = {}
        for key in desk.rooms.settings.quick:
            self._pages.setdefault(key.page, []).append(key)
        self._names = list(self._pages) or [say("Quick")]
        self._first_tab = 0
        self._page = self._names[0]
        self._tabs = [
            Key(f"tab{place + 1}", "", partial(self._touch_tab, place), kind="plain", bold=False, height=48)
            for place in range(TABS)
        ]
        tabs = QHBoxLayout()
        tabs.setSpacing(GAP)
        for tab in self._tabs:
            tabs.addWidget(tab)
        self._grid = QGridLayout()
        self._grid.setSpacing(GAP)
        self._keys: list[Key] = []
        for place in range(columns * ROWS):
            quick = Key(f"quick{place + 1}", "", partial(self._touch, place), height=72)
            self._keys.append(quick)
            self._grid.addWidget(quick, place // columns, place % columns)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        column_box = QVBoxLayout(self)
        column_box.setContentsMargins(0, 0, 0, 0)
        column_box.setSpacing(GAP)
        column_box.addLayout(tabs)
        column_box.addLayout(self._grid)
        column_box.addStretch(1)
        self._draw()

    def _touch_tab(self, place: int) -> None:
        if len(self._names) > TABS and place == TABS - 1:
            self._first_tab = self._first_tab + TABS - 1
            if self._first_tab >= len(self._names):
                self._first_tab = 0
            self._page = self._names[self._first_tab]
        elif place == TABS - 1 and len(self._names) < TABS:
            self._more()
        elif self._first_tab + place < len(self._names):
            self._page = self._names[self._first_tab + place]
        self._draw()

    def _touch(self, place: int) -> None:
        keys = self._pages.get(self._page, [])
        if place < len(keys) and not self._is_other(place):
            self._add(keys[place].code)
        else:
            self._other()

    def _is_other(self, place: int) -> bool:
        last = min(len(self._pages.get(self._page, [])), self._columns * ROWS - 1)
        return self._page == self._names[0] and place == last

    def _item(self, code: str) -> Item | None:
        try:
            return self._desk.rooms.catalogue.find(normalise(code))
        except (Refusal, Fault):
            # A code that cannot be one, or a price list in trouble: the key shows no price, and touching it says why.
            return None

    def _draw(self) -> None:
        many = len(self._names) > TABS
        for place, tab in enumerate(self._tabs):
            at = self._first_tab + place
            if many and place == TABS - 1:
                tab.say(say("More"), said=say("More pages of quick keys"))
                continue
            if place == TABS - 1 and len(self._names) < TABS:
                tab.say(say("More"), said=say("More: returns, reversals, receipts again"))
                continue
            tab.setVisible(at < len(self._names))
            if at < len(self._names):
                tab.say(self._names[at])
                tab.choose(self._names[at] == self._page)
        keys = self._pages.get(self._page, [])
        for place, quick in enumerate(self._keys):
            if self._is_other(place):
                said = say("Other item, department and price, quick key")
                quick.say(say("Other item"), say("Price"), said=said)
                quick.show_shape("")
                quick.show()
                continue
            quick.setVisible(place < len(keys))
            if place < len(keys):
                self._draw_key(quick, keys[place])

    def _draw_key(self, quick: Key, key: QuickKey) -> None:
        item = self._item(key.code)
        if item is None:
            price = say("Price")
        elif item.sold_by == "each":
            price = self._desk.amounts.per(item.price_minor, item.sold_by, item.price_for)
        else:
            price = ltr(f"{self._desk.amounts.symbol.strip()} / {item.sold_by}")
        quick.say(key.label, price, said=say("{item}, {price}, quick key", item=key.label, price=price))
        if key.shape == "none":
            quick.show_shape("")
        else:
            quick.show_shape(f"quick-{key.shape}", ROLES[key.colour])
