"""The one question about a customer's age, in place of the quick keys.

Rule of this module: scanning goes on; only paying waits for it.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from posfallback.gui.dates import full_day
from posfallback.gui.key import Key
from posfallback.gui.language import say
from posfallback.gui.parts import Card, Shape, Text
from posfallback.gui.tokens import GAP
from posfallback.services.snapshots import RegisterSnapshot

NAMES_SHOWN = 3
MOST_JOINED = 18
"""A date of so many letters has room on one line, and then stays there; a longer one runs over two."""


class AgeQuestion(Card):
    """Asks for the latest birth date and takes a yes or a no. Neither a date nor a name is kept.

    `store` is the locale of the store, for the order of the date.
    """

    def __init__(self, answer: Callable[[bool], object], store: str) -> None:
        super().__init__("caution", "ageQuestion")
        self._store = store
        self._answer = answer
        self._what = Text("", 20, name="ageItems").wrapped()
        self._question = Text("", 32, bold=True, name="ageBornBy").wrapped()
        self._hint = Text(say("Ask for a photo card. Only the answer is kept."), 16, name="ageHint").wrapped()
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Shape("triangle", 32), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._what, 1)
        self._no = Key("ageNo", say("No"), lambda: answer(False), px=24, cap="Alt N", height=96)  # noqa: FBT003 - the answer
        self._yes = Key("ageYes", say("Yes"), lambda: answer(True), px=24, cap="Alt Y", height=96)  # noqa: FBT003 - as above
        keys = QHBoxLayout()
        keys.setSpacing(GAP)
        keys.addWidget(self._no)
        keys.addWidget(self._yes)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addWidget(self._question)
        column.addWidget(self._hint)
        column.addStretch(1)
        column.addLayout(keys)

    def draw(self, snapshot: RegisterSnapshot) -> None:
        """Ask for what is on the ticket."""
        if not snapshot.age_to_check:
            return
        names = [line.name for line in snapshot.lines if line.age and not line.voided]
        shown = ", ".join(dict.fromkeys(names[-NAMES_SHOWN:]))
        self._what.say(say("{items}: from {age} years on", items=shown, age=snapshot.age_to_check))
        born = full_day(snapshot.age_born_by, self._store)
        if len(born) <= MOST_JOINED:
            born = born.replace(" ", "\u00a0")
        self._question.say(say("Born on or before {date}?", date=born))
        self._no.say(say("No"), say("takes it out"), said=say("No, take out {items}, Alt N", items=shown))
        self._yes.say(say("Yes"), say("old enough"), said=say("Yes, old enough, Alt Y"))

    def press(self, event: QKeyEvent) -> bool:
        """Alt with Y or N answers; nothing that is struck by chance does."""
        if not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return False
        answers = {Qt.Key.Key_Y: True, Qt.Key.Key_N: False}
        key = Qt.Key(event.key())
        if key in answers:
            self._answer(answers[key])
        return key in answers
