"""Find an item by its name: results as they are typed, and letters to touch where there is no keyboard."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent

from posfallback.domain.errors import Fault, Refusal
from posfallback.domain.item import Item
from posfallback.gui.desk import Desk
from posfallback.gui.fields import ScanField
from posfallback.gui.key import Key
from posfallback.gui.language import say, say_count
from posfallback.gui.pad import letter_pad
from posfallback.gui.panel import BOTTOM_PX, Panel
from posfallback.services.snapshots import RegisterSnapshot

RESULTS = 4
QUIET_MS = 120
LEAST_LETTERS = 2


class FindPanel(Panel):
    """Results for what stands in the scan field; the caret stays there."""

    def __init__(
        self, desk: Desk, close: Callable[[], object], scan_field: ScanField, add: Callable[[Item], object]
    ) -> None:
        super().__init__(desk, "findPanel", close, title_px=20)
        self._scan_field = scan_field
        self._add = add
        self._items: list[Item] = []
        self._first = 0
        self._chosen = 0
        self._searched = ""
        self._title.say(say("Find by name"))
        self.body.setContentsMargins(12, 8, 12, 12)
        self._results = [
            Key(f"found{place + 1}", "", partial(self._touch, place), leading=True, height=48)
            for place in range(RESULTS)
        ]
        for key in self._results:
            self.body.addWidget(key)
            key.hide()
        self.body.addStretch(1)
        self.body.addWidget(
            letter_pad(
                lambda letter: scan_field.type(letter.lower()),
                scan_field.erase,
                corner=("lettersSpace", say("Space"), lambda: scan_field.type(" ")),
                corner_shape="space",
                height=56,
            )
        )
        self.back.setFixedWidth(120)
        self._more = Key("foundMore", say("More"), self._turn, height=BOTTOM_PX)
        self._more.setFixedWidth(88)
        self.bottom.insertWidget(1, self._more)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(QUIET_MS)
        self._timer.timeout.connect(self.search)

    def _words(self) -> str:
        """Return the words in the scan field, without the quantity before them."""
        return self._scan_field.line.text().rpartition("*")[2].strip()

    def typed(self) -> None:
        """Search a moment after the last letter."""
        self._timer.start()

    def draw(self, snapshot: RegisterSnapshot) -> None:
        """Show what was found for the words in the scan field."""
        del snapshot
        self.search()

    def search(self) -> None:
        """Search now."""
        words = self._words()
        if words == self._searched:
            self._redraw()
            return
        self._searched = words
        self._first = self._chosen = 0
        self._items = []
        if len(words) >= LEAST_LETTERS:
            try:
                self._items = self.desk.register.find(words)
            except Refusal:
                # What looks like a card number is not searched for; Enter says why.
                self._items = []
            except Fault as fault:
                self.desk.tell_fault(fault)
        self._redraw()

    def show_found(self, items: list[Item]) -> None:
        """Show items that were found already."""
        self._searched = self._words()
        self._items = items
        self._first = self._chosen = 0
        self._redraw()

    def _redraw(self) -> None:
        count = len(self._items)
        if len(self._searched) < LEAST_LETTERS:
            self._title.say(say("Type the first letters"))
        else:
            self._title.say(say_count("{n} found", "{n} found", count) if count else say("Nothing found"))
        shown = self._items[self._first : self._first + RESULTS]
        money = self.desk.amounts
        for place, key in enumerate(self._results):
            key.setVisible(place < len(shown))
            if place < len(shown):
                item = shown[place]
                price = money.per(item.price_minor, item.sold_by, item.price_for)
                said = say(
                    "{item}, {price}, result {place} of {count}",
                    item=item.name,
                    price=price,
                    place=self._first + place + 1,
                    count=count,
                )
                key.say(item.name, price, said=said)
                key.choose(self._first + place == self._chosen)
        self._more.setVisible(count > RESULTS)
        name = self._items[self._chosen].name if self._items else ""
        self.blue.say(say("Add to ticket"), said=say("Add {item}", item=name) if name else "")
        self.blue.not_yet("" if self._items else say("Nothing chosen yet"))

    def _turn(self) -> None:
        """Show the next results, after the last ones the first."""
        self._first = self._first + RESULTS if self._first + RESULTS < len(self._items) else 0
        self._chosen = self._first
        self._redraw()

    def _touch(self, place: int) -> None:
        # What is under the finger is added, even if a newer search is about to show something else there.
        self._timer.stop()
        self._add(self._items[self._first + place])

    def press(self, event: QKeyEvent) -> bool:
        """Up and down choose a result."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step and self._items:
            self._chosen = min(max(self._chosen + step, 0), len(self._items) - 1)
            if self._chosen < self._first:
                self._first = self._chosen
            elif self._chosen >= self._first + RESULTS:
                self._first = self._chosen - RESULTS + 1
            self._redraw()
            return True
        return super().press(event)

    def go(self) -> None:
        """Add the chosen item; when the words are newer than the results, show the new results first."""
        self._timer.stop()
        if self._words() != self._searched:
            self.search()
        elif self._items:
            self._add(self._items[self._chosen])

    def clear(self) -> bool:
        """Empty the scan field."""
        had = bool(self._scan_field.line.text())
        self._scan_field.line.clear()
        self.search()
        return had
