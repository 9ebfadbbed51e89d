"""Find an item by its name: results as they are typed, and letters to touch where there is no keyboard.

Rule of this module: nothing is added that was not in sight.
"""

from collections.abc import Callable

from posfallback.domain.errors import Fault, Refusal
from posfallback.domain.item import Item
from posfallback.gui.desk import Desk
from posfallback.gui.fields import ScanField
from posfallback.gui.found import FoundPanel
from posfallback.gui.language import say, say_count
from posfallback.services.snapshots import RegisterSnapshot

LEAST_LETTERS = 2


class FindPanel(FoundPanel[Item]):
    """Results for what stands in the scan field; the caret stays there."""

    def __init__(
        self, desk: Desk, close: Callable[[], object], scan_field: ScanField, add: Callable[[Item], object]
    ) -> None:
        super().__init__(
            desk,
            "findPanel",
            close,
            scan_field=scan_field,
            take=add,
            results=4,
            names=("found", "letters"),
            letter_px=56,
        )
        self._title.say(say("Find by name"))
        self.body.setContentsMargins(12, 8, 12, 12)

    def _words(self) -> str:
        """Return the words in the scan field, without the quantity before them."""
        return self.scan_field.line.text().rpartition("*")[2].strip()

    def typed(self) -> None:
        """Search a moment after the last letter."""
        self.timer.start()

    def draw(self, snapshot: RegisterSnapshot) -> None:
        """Show what was found for the words in the scan field."""
        del snapshot
        self.search()

    def search(self) -> None:
        """Search now."""
        words = self._words()
        if words == self.searched:
            self.redraw()
            return
        self.searched = words
        self.first = self.chosen = 0
        self.found = []
        if len(words) >= LEAST_LETTERS:
            try:
                self.found = self.desk.register.find(words)
            except Refusal:
                # What looks like a card number is not searched for; Enter says why.
                self.found = []
            except Fault as fault:
                self.desk.tell_fault(fault)
        self.redraw()

    def show_found(self, items: list[Item]) -> None:
        """Show items that were found already."""
        self.searched = self._words()
        self.found = items
        self.first = self.chosen = 0
        self.redraw()

    def redraw(self) -> None:
        """Show what was found."""
        count = len(self.found)
        if len(self.searched) < LEAST_LETTERS:
            self._title.say(say("Type the first letters"))
        else:
            self._title.say(say_count("{n} found", "{n} found", count) if count else say("Nothing found"))
        self.draw_results()
        marked = self.marked
        self.blue.say(say("Add to ticket"), said=say("Add {item}", item=marked.name) if marked is not None else "")
        self.blue.not_yet("" if marked is not None else say("Nothing chosen yet"))

    def told(self, found: Item) -> tuple[str, str]:
        """Return the name of an item and its price."""
        return found.name, self.desk.amounts.per(found.price_minor, found.sold_by, found.price_for)

    def go(self) -> None:
        """Add the chosen item; when the words are newer than the results, show the new results first."""
        self.timer.stop()
        if self._words() != self.searched:
            self.search()
        elif self.marked is not None:
            self.take(self.marked)

    def clear(self) -> bool:
        """Empty the scan field."""
        had = bool(self.scan_field.line.text())
        self.scan_field.line.clear()
        self.search()
        return had
