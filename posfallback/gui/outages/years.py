"""The years of the outage page: a tab for each of the newest, where there is more than one to choose from.

Rule of this module: it shows years and tells which was touched; what a year holds it does not know.
"""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QWidget

from posfallback.gui.key import Key
from posfallback.gui.tokens import GAP

TAB_PX, TAB_PX_HIGH = 88, 48
TABS: Final = 4


class YearTabs(QWidget):
    """`choose` gets the year that was touched."""

    def __init__(self, choose: Callable[[int], object]) -> None:
        super().__init__()
        self._choose = choose
        self._shown: Sequence[int] = ()
        self._tabs = [
            Key(f"outageYear{place + 1}", "", partial(self._touch, place), px=20, height=TAB_PX_HIGH)
            for place in range(TABS)
        ]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for tab in self._tabs:
            tab.setFixedWidth(TAB_PX)
            row.addWidget(tab)

    def draw(self, years: Sequence[int], chosen: int) -> None:
        """Show the newest years, one of them chosen."""
        shown = self._shown = years[-TABS:]
        for place, tab in enumerate(self._tabs):
            tab.setVisible(place < len(shown) and len(years) > 1)
            if place < len(shown):
                tab.say(str(shown[place]))
                tab.choose(shown[place] == chosen)

    def _touch(self, place: int) -> None:
        if place < len(self._shown):
            self._choose(self._shown[place])
