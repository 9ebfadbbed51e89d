"""More: what is done a few times a day, as large keys in the right column.

Rule of this module: one touch opens what is needed for it.
"""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout

from posfallback.gui.desk import Desk
from posfallback.gui.key import Key
from posfallback.gui.language import say
from posfallback.gui.panel import Panel
from posfallback.gui.tokens import GAP
from posfallback.services.snapshots import RegisterSnapshot

IN_A_ROW = 2
_STEPS = {Qt.Key.Key_Up: -IN_A_ROW, Qt.Key.Key_Down: IN_A_ROW, Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Errand(NamedTuple):
    """One key: its name, its words, what it does, and why it cannot be done now (empty when it can)."""

    name: str
    title: str
    sub: str
    slot: Callable[[], object]
    blocked: Callable[[RegisterSnapshot], str]


class MorePanel(Panel):
    """The keys of all errands, always in the same places."""

    def __init__(self, desk: Desk, close: Callable[[], object], errands: list[Errand]) -> None:
        super().__init__(desk, "morePanel", close)
        self._title.say(say("More"))
        self._errands = errands
        self._chosen = 0
        grid = QGridLayout()
        grid.setSpacing(GAP)
        self._keys = [
            Key(errand.name, errand.title, partial(self._touch, place), px=20, height=80)
            for place, errand in enumerate(errands)
        ]
        for place, key in enumerate(self._keys):
            grid.addWidget(key, place // IN_A_ROW, place % IN_A_ROW)
        for column in range(IN_A_ROW):
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)
        self.body.addStretch(1)
        self.blue.hide()
        self.bottom.addStretch(1)

    def open(self) -> None:
        """Begin with nothing chosen."""
        self._chosen = -1

    def draw(self, snapshot: RegisterSnapshot) -> None:
        """Say which errands can be done now, and why the others cannot."""
        for place, (key, errand) in enumerate(zip(self._keys, self._errands, strict=True)):
            key.say(errand.title, errand.sub)
            key.not_yet(errand.blocked(snapshot))
            key.choose(place == self._chosen)

    def _touch(self, place: int) -> None:
        self._errands[place].slot()

    def press(self, event: QKeyEvent) -> bool:
        """The arrows choose, Enter opens."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            wanted = 0 if self._chosen < 0 else self._chosen + step
            if 0 <= wanted < len(self._keys):
                self._chosen = wanted
            for place, key in enumerate(self._keys):
                key.choose(place == self._chosen)
            return True
        return super().press(event)

    def go(self) -> None:
        """Open what the arrows chose."""
        if self._chosen >= 0:
            self._keys[self._chosen].click()
