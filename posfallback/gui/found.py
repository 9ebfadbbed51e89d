"""What is found while somebody types: a few results at once, more on the next page, letters to touch.

Rule of this module: what is under the finger is taken, even where a newer search is about to show something else.
"""

from abc import abstractmethod
from collections.abc import Callable
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from posfallback.gui.desk import Desk
from posfallback.gui.fields import ScanField
from posfallback.gui.key import Key
from posfallback.gui.language import say
from posfallback.gui.pad import letter_pad
from posfallback.gui.panel import BOTTOM_PX, Panel

QUIET_MS = 120

Found = TypeVar("Found")


class FoundPanel(Panel, Generic[Found]):
    """Results for what stands in a field, at most `results` at once; `take` gets the one that is chosen.

    `names` are what a result and a letter are called to tests and screen readers.
    """

    def __init__(
        self,
        desk: Desk,
        name: str,
        close: Callable[[], object],
        *,
        scan_field: ScanField,
        take: Callable[[Found], object],
        results: int,
        names: tuple[str, str],
        letter_px: int,
    ) -> None:
        super().__init__(desk, name, close, title_px=20)
        self.scan_field = scan_field
        self.take = take
        self.found: list[Found] = []
        self.first = self.chosen = 0
        self.searched = ""
        result, letter = names
        self.results = [
            Key(f"{result}{place + 1}", "", partial(self._touch, place), leading=True, height=48)
            for place in range(results)
        ]
        for key in self.results:
            self.body.addWidget(key)
            key.hide()
        self.body.addStretch(1)
        self.body.addWidget(
            letter_pad(
                lambda typed: scan_field.type(typed.lower()),
                scan_field.erase,
                corner=(f"{letter}Space", say("Space"), lambda: scan_field.type(" ")),
                corner_shape="space",
                name=letter,
                height=letter_px,
            )
        )
        self.back.setFixedWidth(120)
        self.more = Key(f"{result}More", say("More"), self._turn, height=BOTTOM_PX)
        self.more.setFixedWidth(88)
        self.bottom.insertWidget(1, self.more)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(QUIET_MS)
        self.timer.timeout.connect(self.search)

    def showEvent(self, event: QShowEvent) -> None:
        """Let Tab go from the way back over the further results to the blue key."""
        super().showEvent(event)
        QWidget.setTabOrder(self.back, self.more)
        QWidget.setTabOrder(self.more, self.blue)

    @abstractmethod
    def search(self) -> None:
        """Look for what stands in the field, now."""

    @abstractmethod
    def redraw(self) -> None:
        """Show what was found."""

    @abstractmethod
    def told(self, found: Found) -> tuple[str, str]:
        """Return the name of one result, and what stands beside it."""

    @property
    def marked(self) -> Found | None:
        """The one that is chosen."""
        return self.found[self.chosen] if self.found else None

    def draw_results(self) -> None:
        """Show the results of the page, the chosen one marked."""
        count = len(self.found)
        shown = self.found[self.first : self.first + len(self.results)]
        for place, key in enumerate(self.results):
            key.setVisible(place < len(shown))
            if place < len(shown):
                name, aside = self.told(shown[place])
                at = self.first + place
                said = say(
                    "{item}, {price}, result {place} of {count}", item=name, price=aside, place=at + 1, count=count
                )
                key.say(name, aside, said=said)
                key.choose(at == self.chosen)
        self.more.setVisible(count > len(self.results))

    def _turn(self) -> None:
        """Show the next results, after the last ones the first."""
        following = self.first + len(self.results)
        self.first = self.chosen = following if following < len(self.found) else 0
        self.redraw()

    def _touch(self, place: int) -> None:
        self.timer.stop()
        self.take(self.found[self.first + place])

    def press(self, event: QKeyEvent) -> bool:
        """Up and down choose a result."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if not step or not self.found:
            return super().press(event)
        self.chosen = min(max(self.chosen + step, 0), len(self.found) - 1)
        if self.chosen < self.first:
            self.first = self.chosen
        elif self.chosen >= self.first + len(self.results):
            self.first = self.chosen - len(self.results) + 1
        self.redraw()
        return True
