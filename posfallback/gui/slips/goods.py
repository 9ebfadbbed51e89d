"""The line in hand: what its words may mean in the price list, chosen beside the slip or filled in by a scan.

Rule of this module: a line keeps the words of the slip; what they mean stands beside them.
"""

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QObject, QTimer

from posfallback.domain.errors import Fault, Refusal
from posfallback.domain.item import Item
from posfallback.gui.desk import Desk
from posfallback.gui.slips.match import MatchCard
from posfallback.gui.slips.paper import SlipPaper
from posfallback.services.slip_form import BLANK, LineLook, SlipForm, SlipLook
from posfallback.services.slip_format import WrittenLine

LEAST_LETTERS = 2
LEAST_CODE_DIGITS = 7
SEARCH_AFTER_MS = 120
NO_DEPARTMENT = "Other"
"""What goods belong to in a store whose price list names no department; it is sealed, so it is never translated."""


class LineInHand(QObject):
    """The line that the caret is in, or was in last. `place` counts from 0; `changed` hears of edits."""

    def __init__(self, desk: Desk, form: SlipForm, paper: SlipPaper, changed: Callable[[], object]) -> None:
        # It goes with the paper, and so does its timer.
        super().__init__(paper)
        self._desk, self._form, self._paper, self._changed = desk, form, paper, changed
        self.place = 0
        self.look = SlipLook(lines=())
        self.match = MatchCard(desk.amounts, self._take_item, self._take_department)
        self._cleared: tuple[int, WrittenLine] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SEARCH_AFTER_MS)
        self._timer.timeout.connect(self.search)

    @property
    def line(self) -> WrittenLine:
        """What is written in it."""
        return self._paper.line(self.place)

    @property
    def can_undo(self) -> bool:
        """Whether a line was cleared that can be brought back."""
        return self._cleared is not None

    def forget(self) -> None:
        """Nothing can be brought back any more."""
        self._cleared = None

    def go_to(self, place: int) -> None:
        """Take another line in hand."""
        self.place = place
        self.search()

    def clear(self) -> None:
        """Clear the line; done again it brings back what was cleared."""
        if self.line != BLANK:
            self._cleared = (self.place, self.line)
            self._paper.put_line(self.place, BLANK)
        elif self._cleared is not None:
            self.place, line = self._cleared
            self._cleared = None
            self._paper.put_line(self.place, line)
        self._changed()
        self.search()

    # --- what it may mean ---------------------------------------------------------------------------------------------

    def _looked(self) -> LineLook:
        return self.look.lines[self.place] if self.place < len(self.look.lines) else LineLook()

    def typed(self) -> None:
        """Look for it a moment after the last letter."""
        self._timer.start()

    def search(self) -> None:
        """Look for what the words may mean, now."""
        self._timer.stop()
        line, known = self.line, self._looked().name
        found = self._find(line.item) if len(line.item) >= LEAST_LETTERS else []
        if line.code and known and all(item.code != line.code for item in found):
            found = [item for item in self._find(known) if item.code == line.code] + found
        self.match.offer(line.item or line.code, found, self._form.departments() or [NO_DEPARTMENT])
        self.draw()

    def _find(self, text: str) -> list[Item]:
        try:
            return self._form.find(text)
        except Refusal:
            # What looks like a card number is not looked for; its field has refused it already.
            return []
        except Fault as fault:
            self._desk.tell_fault(fault)
            return []

    def draw(self) -> None:
        """Show what the line is taken for."""
        self.match.draw(self.line.code, self.line.department, asks=bool(self._looked().missing))

    def settle(self, place: int) -> None:
        """The words are finished: what is marked beside them is what they mean; digits are a code."""
        line = self._paper.line(place)
        if not line.item or line.code or line.department:
            return
        self.place = place
        if line.item.isdigit() and len(line.item) >= LEAST_CODE_DIGITS:
            self._desk.act(lambda: self._fill_in(line.item, place))
            return
        self.search()
        best = self.match.best()
        if best is not None:
            self._paper.put_line(place, msgspec.structs.replace(line, code=best.code))

    def _take_item(self, item: Item) -> None:
        line = msgspec.structs.replace(self.line, code=item.code, department="", tax="")
        self._paper.put_line(self.place, msgspec.structs.replace(line, item=line.item or item.name))
        self._changed()

    def _take_department(self, department: str) -> None:
        line = msgspec.structs.replace(self.line, code="", tax="")
        self._paper.put_line(self.place, self._form.in_department(line, department))
        self._changed()

    def scan(self, text: str) -> bool:
        """Fill the line from a code, or the next free one where something is in it; returns False when refused."""
        taken = self.line.code or self.line.item
        place = self._paper.free_line() if taken else self.place
        return self._desk.act(lambda: self._fill_in(text, place))

    def _fill_in(self, text: str, place: int) -> None:
        line = self._form.scanned_line(text, self._paper.line(place).quantity)
        self.place = place
        self._paper.show_line(place)
        self._paper.put_line(place, line)
        self._changed()
        self.search()
