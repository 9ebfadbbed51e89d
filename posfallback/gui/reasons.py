"""Why something was done: the store's reasons as large keys, one of them chosen.

Rule of this module: nothing is typed.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QGridLayout, QWidget

from posfallback.gui.key import Key, share
from posfallback.gui.language import say
from posfallback.gui.tokens import CARD_PX, GAP, TARGET_PX

IN_A_ROW = 3


class ReasonKeys(QWidget):
    """Keys in rows of three. Where there are more reasons than places, the last key turns to the next ones."""

    def __init__(self, name: str, changed: Callable[[], object], *, rows: int = 1, height: int = TARGET_PX) -> None:
        super().__init__()
        self.setObjectName(name)
        self._changed = changed
        self._reasons: tuple[str, ...] = ()
        self._first = 0
        self.chosen = ""
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP)
        self._keys = [
            Key(f"{name}{place + 1}", "", partial(self._touch, place), height=height)
            for place in range(rows * IN_A_ROW)
        ]
        for place, key in enumerate(self._keys):
            grid.addWidget(key, place // IN_A_ROW, place % IN_A_ROW)
        for column in range(IN_A_ROW):
            grid.setColumnStretch(column, 1)

    def offer(self, reasons: tuple[str, ...], chosen: str = "") -> None:
        """Show these reasons, with one of them chosen or none."""
        self._reasons, self._first, self.chosen = reasons, 0, chosen
        self._redraw()

    def step(self, by: int) -> None:
        """Choose the next reason, or the one before, by the keyboard."""
        if not self._reasons:
            return
        at = self._reasons.index(self.chosen) + by if self.chosen in self._reasons else 0 if by > 0 else -1
        self._choose(self._reasons[at % len(self._reasons)])

    def _turns(self) -> bool:
        return len(self._reasons) > len(self._keys)

    def _room(self) -> int:
        return len(self._keys) - 1 if self._turns() else len(self._keys)

    def _choose(self, reason: str) -> None:
        self.chosen = reason
        self._first = self._reasons.index(reason) // self._room() * self._room()
        self._redraw()
        self._changed()

    def _touch(self, place: int) -> None:
        if self._turns() and place == len(self._keys) - 1:
            self._first = self._first + self._room() if self._first + self._room() < len(self._reasons) else 0
            self._redraw()
        elif self._first + place < len(self._reasons):
            self._choose(self._reasons[self._first + place])

    def _redraw(self) -> None:
        self._draw_keys()
        columns = [self._keys[column::IN_A_ROW] for column in range(IN_A_ROW)]
        share(columns, CARD_PX - (IN_A_ROW - 1) * GAP)

    def _draw_keys(self) -> None:
        for place, key in enumerate(self._keys):
            at = self._first + place
            if self._turns() and place == len(self._keys) - 1:
                key.say(say("More…"), said=say("More reasons"))
                key.choose(chosen=False)
                continue
            key.setVisible(at < len(self._reasons))
            if at < len(self._reasons):
                reason = self._reasons[at]
                shown = say(reason)
                chosen = say("{reason}, reason, chosen", reason=shown)
                said = chosen if reason == self.chosen else say("{reason}, reason", reason=shown)
                key.say(shown, said=said)
                key.choose(reason == self.chosen)
