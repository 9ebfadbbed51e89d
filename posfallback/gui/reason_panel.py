"""One question with the store's reasons for an answer: giving up a sale, goods that come back without a receipt.

Rule of this module: nothing is done without a reason.
"""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtGui import QKeyEvent

from posfallback.domain.reasons import Purpose
from posfallback.gui.desk import Asking, Desk
from posfallback.gui.language import say
from posfallback.gui.panel import Panel
from posfallback.gui.parts import Text
from posfallback.gui.reasons import ReasonKeys
from posfallback.gui.sell.numbers import step_reason
from posfallback.services.snapshots import RegisterSnapshot


class Question(NamedTuple):
    """What is asked: title, what follows from it, the verb on the blue key, and the act that takes the reason.

    All words are said already.

    `words` gets the snapshot, so that it can name the line that is chosen now; an empty answer says nothing is.
    """

    title: str
    purpose: Purpose
    verb: str
    missing: str
    words: Callable[[RegisterSnapshot], str]
    do: Callable[[str], object]
    asking: Callable[[str], Asking]
    then: Callable[[], object]


class ReasonPanel(Panel):
    """A title, what it means, the reasons, and the blue key."""

    def __init__(self, desk: Desk, close: Callable[[], object]) -> None:
        super().__init__(desk, "reasonPanel", close)
        self._question: Question | None = None
        self._words = Text("", 20, name="reasonWords").wrapped()
        self.body.addWidget(self._words)
        self.body.addWidget(Text(say("Why?"), 16, role="ink2"))
        self._reasons = ReasonKeys("reason", self.redraw, rows=2, height=72)
        self.body.addWidget(self._reasons)
        self.body.addStretch(1)

    def open(self, question: Question) -> None:
        """Ask."""
        self._question = question
        self._title.say(question.title)
        self._reasons.offer(self.desk.rooms.settings.reasons[question.purpose])
        self.redraw()

    def draw(self, snapshot: RegisterSnapshot) -> None:
        """Name the line that is chosen now."""
        del snapshot
        self.redraw()

    def redraw(self) -> None:
        """Say what is missing."""
        question = self._question
        if question is None:
            return
        words = question.words(self.desk.register.snapshot())
        self._words.say(words or question.missing)
        self.blue.say(question.verb)
        self.blue.not_yet(("" if self._reasons.chosen else say("Choose a reason")) if words else say("Not yet"))

    def press(self, event: QKeyEvent) -> bool:
        """Left and right choose the reason."""
        return step_reason(self._reasons, event) or super().press(event)

    def go(self) -> None:
        """Do it."""
        question = self._question
        if question is not None and self.blue.isEnabled():
            reason = self._reasons.chosen
            self.desk.act_for(question.do, then=question.then, asking=question.asking(reason))
