"""How much comes back of goods that were sold by weight: a part of them, typed from the scale."""

from collections.abc import Callable

from posfallback.gui.desk import Desk
from posfallback.gui.fields import with_point
from posfallback.gui.language import say
from posfallback.gui.panel import NumberPanel
from posfallback.services.returns import Returnable, check_part
from posfallback.services.snapshots import Notice


class ReturnPart(NumberPanel):
    """Asks for the weight; `take` gets it in thousandths. `close` leads back to the lines of the receipt."""

    def __init__(self, desk: Desk, close: Callable[[], object], take: Callable[[int], object]) -> None:
        super().__init__(desk, "returnPart", close, label=say("Weight"), shape="scale")
        self._take = take
        self._line: Returnable | None = None
        self.entry.shows(self._shown)

    def open(self, line: Returnable, unit: str) -> None:
        """Begin with nothing of this line."""
        self._line = line
        self._title.say(say("What comes back of it: {item}", item=line.name))
        self.entry.label(say("Weight in {unit}", unit=unit))
        self.entry.put("")
        self.redraw()

    def _shown(self, digits: str) -> str:
        return self.desk.amounts.quantity_text(with_point(digits, 3))

    def redraw(self) -> None:
        """Name the weight."""
        typed = self.entry.typed()
        self.blue.say(say("Set {value}", value=self._shown(typed)))
        self.blue.not_yet("" if typed else say("Type the weight"))

    def go(self) -> None:
        """Take the weight, if there is so much left."""
        line, typed = self._line, self.entry.typed()
        if line is not None and typed:
            self.desk.act(lambda: check_part(line, int(typed)), then=lambda: self._take(int(typed)))

    def scanned(self, text: str) -> bool:
        """Add nothing: goods that are scanned here were meant to come back."""
        del text
        self.desk.tell(Notice(rank="caution", message="Not added.", hint="Esc goes back, then scan it."))
        return True
