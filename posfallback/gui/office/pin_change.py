"""A clerk gives himself another PIN: the old one, then the new one twice.

Rule of this module: no digit is ever shown.
"""

from collections.abc import Callable

from posfallback.domain.words import mark
from posfallback.gui.desk import Desk
from posfallback.gui.language import say
from posfallback.gui.override import LEAST_PIN, PinField
from posfallback.gui.pad import digit_pad
from posfallback.gui.panel import Panel
from posfallback.gui.parts import Text
from posfallback.gui.spoken import name_it
from posfallback.services.snapshots import Notice

_STEPS = (mark("Your PIN now"), mark("The new PIN, 4 to 8 digits"), mark("The new PIN once more"))


class PinChangePanel(Panel):
    """Three times one field; a scan never lands in it."""

    def __init__(self, desk: Desk, close: Callable[[], object]) -> None:
        super().__init__(desk, "pinChange", close, shape="key")
        self._title.say(say("Change my PIN"))
        self._typed: list[str] = []
        self._step = Text("", 20, bold=True, name="pinChangeStep")
        self._count = Text("", 16, role="ink2", name="pinChangeCount")
        self.pin = PinField("pinChangeField")
        self.pin.edited.connect(self._redraw)
        self.body.addStretch(1)
        for part in (self._step, self._count, self.pin):
            self.body.addWidget(part)
        self.body.addWidget(
            digit_pad(
                self.pin.type,
                self.pin.erase,
                corner=("pinChangeClear", say("Clear"), self.clear),
                name="pinChangePad",
            )
        )

    def open(self) -> None:
        """Begin with the old PIN."""
        self._begin()

    def _begin(self) -> None:
        self._typed = []
        self.pin.of(self.desk.register.snapshot().clerk_name)
        self._redraw()

    def field(self) -> PinField:
        """The digits have the caret."""
        return self.pin

    def _redraw(self) -> None:
        count, at = len(self.pin.typed()), len(self._typed)
        step = say(_STEPS[at])
        self._step.say(step)
        self._count.say(say("Step {number} of {all}", number=at + 1, all=len(_STEPS)))
        name_it(self.pin, say("{step}, digits entered: {count}", step=step, count=count))
        self.blue.say(say("Change the PIN") if at == len(_STEPS) - 1 else say("Next"))
        self.blue.not_yet("" if count >= LEAST_PIN else say("Type the PIN"))

    def clear(self) -> bool:
        """Empty the field, then go back to the first step; returns False when there is nothing left to empty."""
        had = bool(self.pin.typed() or self._typed)
        if self.pin.typed():
            self.pin.put("")
        else:
            self._begin()
        return had

    def scanned(self, text: str) -> bool:
        """Refuse: what a scanner reads is no PIN and not an item for the ticket now."""
        del text
        self.desk.tell(Notice(rank="caution", message="Not added.", hint="Esc leaves the PIN as it is, then scan."))
        return True

    def go_back(self) -> None:
        """Leave, and forget what was typed."""
        self._begin()
        self.close_panel()

    def go(self) -> None:
        """Go on to the next step, or change the PIN."""
        if not self.blue.isEnabled():
            return
        typed = self.pin.typed()
        self.pin.put("")
        self._typed.append(typed)
        if len(self._typed) < len(_STEPS):
            self._redraw()
            return
        old, new, again = self._typed
        self._begin()
        self.desk.act(lambda: self.desk.register.change_pin(old, new, again), then=self._tell)

    def _tell(self) -> None:
        self.close_panel()
        self.desk.tell(Notice(rank="info", message="Your PIN is changed.", hint="It holds from the next sign-on."))
