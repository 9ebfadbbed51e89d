"""Find what an unknown code is to be taken for: a department or an item, by name, by code, or with the scanner.

Rule of this module: what is marked is what is taken; newer words are shown before anything is taken for them.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from posfallback.domain.errors import Fault, Refusal
from posfallback.gui.desk import Desk
from posfallback.gui.fields import ScanField
from posfallback.gui.found import FoundPanel
from posfallback.gui.language import say, say_count
from posfallback.gui.mirror import own_way
from posfallback.gui.replay.words import short
from posfallback.gui.spoken import name_it
from posfallback.services.parked_targets import Sold, Target, scanned_target, targets
from posfallback.services.snapshots import Notice


class FindTarget(FoundPanel[Target]):
    """A field, what was found for it, letters to touch; `take` gets what was chosen."""

    def __init__(self, desk: Desk, close: Callable[[], object], take: Callable[[Target], object]) -> None:
        scan_field = ScanField()
        super().__init__(
            desk,
            "findTarget",
            close,
            scan_field=scan_field,
            take=take,
            results=3,
            names=("target", "targetLetter"),
            letter_px=50,
        )
        self._sold: Sold | None = None
        name_it(scan_field.line, say("Name or code"))
        scan_field.line.setPlaceholderText("\u2002" + say("Name or code"))
        scan_field.edited.connect(lambda _text: self.timer.start())
        self.body.setContentsMargins(12, 8, 12, 10)
        self.body.insertWidget(1, scan_field)

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
        self.timer.stop()
        self.searched = self._words()
        self.first = self.chosen = 0
        try:
            self.found = targets(self.desk.rooms.catalogue, self.searched)
        except Refusal as refusal:
            self.found = []
            self.desk.tell(Notice(rank="caution", message=refusal.message, hint=refusal.hint))
        except Fault as fault:
            self.found = []
            self.desk.tell_fault(fault)
        self.redraw()

    def redraw(self) -> None:
        """Show what was found."""
        count = len(self.found)
        name = own_way(say(self._sold.name)) if self._sold is not None else ""
        self._title.say(
            say_count("{n} found", "{n} found", count)
            if self.searched
            else say("{item}: what is it?", item=short(name))
        )
        if self.searched and not count:
            self._title.say(say("Nothing found"))
        self.draw_results()
        marked = self.marked
        self.blue.say(say("Take it"), said=say("Take it as {what}", what=marked.name) if marked is not None else "")
        self.blue.not_yet("" if marked is not None else say("Nothing chosen yet"))

    def told(self, found: Target) -> tuple[str, str]:
        """Return the name of an item and its price, or of a department."""
        item = found.item
        if item is None:
            return found.name, say("Department")
        return found.name, self.desk.amounts.per(item.price_minor, item.sold_by, item.price_for)

    def press(self, event: QKeyEvent) -> bool:
        """Up and down choose a result; Enter and F12 take it."""
        if event.key() == Qt.Key.Key_F12:
            self.go()
            return True
        return super().press(event)

    def go(self) -> None:
        """Take the chosen one; when newer words mean something else, show that first."""
        marked = self.marked
        if self._words() != self.searched:
            self.search()
        if marked is not None and self.marked == marked:
            self.take(marked)

    def scanned(self, text: str) -> bool:
        """Take the item that was scanned."""
        found: list[Target] = []
        if self.desk.act(lambda: found.append(scanned_target(self.desk.rooms.catalogue, text))):
            self.take(found[0])
        return True
