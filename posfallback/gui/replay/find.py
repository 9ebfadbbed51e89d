"""Find what an unknown code is to be taken for: a department or an item, by name, by code, or with the scanner."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from posfallback.domain.errors import Fault, Refusal
from posfallback.gui.desk import Desk
from posfallback.gui.fields import ScanField
from posfallback.gui.key import Key
from posfallback.gui.language import say, say_count
from posfallback.gui.mirror import own_way
from posfallback.gui.pad import letter_pad
from posfallback.gui.panel import BOTTOM_PX, Panel
from posfallback.gui.replay.words import short
from posfallback.gui.spoken import name_it
from posfallback.services.parked_targets import Sold, Target, scanned_target, targets
from posfallback.services.snapshots import Notice

RESULTS = 3
LETTER_PX = 50
QUIET_MS = 120


class FindTarget(Panel):
    """A field, what was found for it, letters to touch; `take` gets what was chosen."""

    def __init__(self, desk: Desk, close: Callable[[], object], take: Callable[[Target], object]) -> None:
        super().__init__(desk, "findTarget", close, title_px=20)
        self._take = take
        self._targets: list[Target] = []
        self._first = self._chosen = 0
        self._searched = ""
        self._sold: Sold | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(QUIET_MS)
        self._timer.timeout.connect(self.search)
        self.scan_field = ScanField()
        name_it(self.scan_field.line, say("Name or code"))
        self.scan_field.line.setPlaceholderText("\u2002" + say("Name or code"))
        self.scan_field.edited.connect(lambda _text: self._timer.start())
        self.body.setContentsMargins(12, 8, 12, 10)
        self.body.insertWidget(1, self.scan_field)
        self._results = [
            Key(f"target{place + 1}", "", partial(self._touch, place), leading=True, height=48)
            for place in range(RESULTS)
        ]
        for key in self._results:
            self.body.addWidget(key)
        self.body.addStretch(1)
        self.body.addWidget(
            letter_pad(
                lambda letter: self.scan_field.type(letter.lower()),
                self.scan_field.erase,
                corner=("targetSpace", say("Space"), lambda: self.scan_field.type(" ")),
                corner_shape="space",
                name="targetLetter",
                height=LETTER_PX,
            )
        )
        self.back.setFixedWidth(120)
        self._more = Key("targetMore", say("More"), self._turn, height=BOTTOM_PX)
        self._more.setFixedWidth(88)
        self.bottom.insertWidget(1, self._more)

    def showEvent(self, event: QShowEvent) -> None:
        """Let Tab go from the way back over the further results to the blue key."""
        super().showEvent(event)
        QWidget.setTabOrder(self.back, self._more)
        QWidget.setTabOrder(self._more, self.blue)

    def begin(self, sold: Sold) -> None:
        """Ask what was sold under a code, with nothing typed."""
        self._sold = sold
        self.scan_field.line.clear()
        self.search()

    def field(self) -> ScanField:
        """Return the field: what is typed is looked for."""
        return self.scan_field

    def _words(self) -> str:
        return self.scan_field.line.text().strip()

    def search(self) -> None:
        """Look for what stands in the field, now."""
        self._timer.stop()
        self._searched = self._words()
        self._first = self._chosen = 0
        try:
            self._targets = targets(self.desk.rooms.catalogue, self._searched)
        except Refusal as refusal:
            self._targets = []
            self.desk.tell(Notice(rank="caution", message=refusal.message, hint=refusal.hint))
        except Fault as fault:
            self._targets = []
            self.desk.tell_fault(fault)
        self.redraw()

    def redraw(self) -> None:
        """Show what was found."""
        count = len(self._targets)
        name = own_way(say(self._sold.name)) if self._sold is not None else ""
        self._title.say(
            say_count("{n} found", "{n} found", count)
            if self._searched
            else say("{item}: what is it?", item=short(name))
        )
        if self._searched and not count:
            self._title.say(say("Nothing found"))
        shown = self._targets[self._first : self._first + RESULTS]
        for place, key in enumerate(self._results):
            key.setVisible(place < len(shown))
            if place < len(shown):
                self._draw_result(key, shown[place], self._first + place, count)
        self._more.setVisible(count > RESULTS)
        target = self._targets[self._chosen] if self._targets else None
        self.blue.say(say("Take it"), said=say("Take it as {what}", what=target.name) if target is not None else "")
        self.blue.not_yet("" if target is not None else say("Nothing chosen yet"))

    def _draw_result(self, key: Key, target: Target, place: int, count: int) -> None:
        item, money = target.item, self.desk.amounts
        aside = say("Department") if item is None else money.per(item.price_minor, item.sold_by, item.price_for)
        said = say(
            "{item}, {price}, result {place} of {count}", item=target.name, price=aside, place=place + 1, count=count
        )
        key.say(target.name, aside, said=said)
        key.choose(place == self._chosen)

    def _turn(self) -> None:
        """Show the next results, after the last ones the first."""
        self._first = self._first + RESULTS if self._first + RESULTS < len(self._targets) else 0
        self._chosen = self._first
        self.redraw()

    def _touch(self, place: int) -> None:
        # What is under the finger is taken, even if a newer search is about to show something else there.
        self._timer.stop()
        self._take(self._targets[self._first + place])

    def press(self, event: QKeyEvent) -> bool:
        """Up and down choose a result; Enter and F12 take it."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step and self._targets:
            self._chosen = min(max(self._chosen + step, 0), len(self._targets) - 1)
            if self._chosen < self._first:
                self._first = self._chosen
            elif self._chosen >= self._first + RESULTS:
                self._first = self._chosen - RESULTS + 1
            self.redraw()
            return True
        if event.key() == Qt.Key.Key_F12:
            self.go()
            return True
        return super().press(event)

    def go(self) -> None:
        """Take the chosen one; when newer words mean something else, show that first."""
        marked = self._targets[self._chosen] if self._targets else None
        if self._words() != self._searched:
            self.search()
        if self._targets and self._targets[self._chosen] == marked:
            self._take(self._targets[self._chosen])

    def scanned(self, text: str) -> bool:
        """Take the item that was scanned."""
        found: list[Target] = []
        if self.desk.act(lambda: found.append(scanned_target(self.desk.rooms.catalogue, text))):
            self._take(found[0])
        return True
