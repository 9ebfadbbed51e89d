"""The stop notice: red, in place of the right column.

Rule of this module: the ticket stays in sight; only repair lets selling go on.
"""

from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from posfallback.gui.desk import Desk
from posfallback.gui.language import say
from posfallback.gui.panel import Panel
from posfallback.gui.parts import Card, Shape, Text
from posfallback.services.snapshots import RegisterSnapshot


class StopPanel(Panel):
    """What happened, what is safe, what to do; the blue button tries again."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "stopPanel", desk.quieted.emit, back=say("Sound off"))
        self._title.say(say("Selling has stopped"))
        notice = Card("stop", "stopNotice")
        column = QVBoxLayout(notice)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(Shape("octagon", 48))
        self._message = Text("", 24, bold=True, name="stopMessage").wrapped()
        self._hint = Text("", 20, name="stopHint").wrapped()
        self._safe = Text("", 20, name="stopSafe").wrapped()
        for text in (self._message, self._hint, self._safe):
            column.addWidget(text)
        column.addStretch(1)
        self.body.addWidget(notice, 1)
        self._sounds = desk.rooms.settings.sound.volume > 0
        desk.quieted.connect(self.back.hide)
        self.blue.say(say("Try again"))

    def showEvent(self, event: QShowEvent) -> None:
        """Offer to end the tone, which comes again until somebody does."""
        self.back.setVisible(self._sounds)
        super().showEvent(event)

    def draw(self, snapshot: RegisterSnapshot) -> None:
        """Show the notice of the register."""
        notice = snapshot.notice
        self._message.say(say(notice.message) if notice else say("This register cannot write its journal."))
        self._hint.say(say(notice.hint) if notice else say("Use another register."))
        receipt = snapshot.last.receipt if snapshot.last else ""
        safe = say("Safe: every sale up to {receipt}.", receipt=receipt)
        self._safe.say(safe if receipt else say("Sealed sales are safe."))

    def go(self) -> None:
        """Look whether the journal can be written again."""
        self.desk.act(self.desk.register.try_again)

    def press(self, event: QKeyEvent) -> bool:
        """Enter does nothing here: going on is a decision."""
        del event
        return False
