"""What printing shows and what it prints on: one printer of the settings, another one of them, or a pen.

Rule of this module: nothing here touches a disk or a printer; `services.printing` does the work.
"""

from collections.abc import Callable, Mapping
from time import monotonic
from typing import Literal

import msgspec

from posfallback.domain.errors import Refusal
from posfallback.domain.words import Sentences, mark, words
from posfallback.journal.entry import Entry
from posfallback.services.ports import Device

PrinterState = Literal["good", "bad", "unknown", "none"]
ReceiptState = Literal["", "waiting", "printing", "printed", "in-doubt", "by-hand"]

BY_HAND = "by hand"
"""The choice to print nothing: the screen shows the receipt, and the clerk writes."""

DRAWER_SHUT = mark("the drawer did not open: use its key")
_DRAWER_S = 10.0
"""A drawer that could not be opened for so long stays shut: none opens later, with nobody there."""


class Printer(msgspec.Struct, frozen=True, kw_only=True):
    """A configured printer: what makes its bytes, where they go, and what opens its drawer (empty for no drawer)."""

    render: Callable[[Entry, int], bytes]
    render_gift: Callable[[Entry, int], bytes]
    device: Device
    pulse: bytes = b""


UNSEALED = 0
"""The seq of what is printed and never sealed: the reading of an open shift."""


class Job(msgspec.Struct, frozen=True):
    """One paper to print: the entry, the number of the copy (0 for the first print), and whether it tells prices."""

    entry: Entry
    copy: int
    gift: bool = False

    @property
    def is_logged(self) -> bool:
        """Whether the job log tells of it: a reading can be read again, so nobody has to look whether it came out."""
        return self.entry.seq != UNSEALED


class Paper(msgspec.Struct, frozen=True, kw_only=True):
    """A paper that is not known to have come out. `entry` is at hand while it waits, None where `seq` finds it."""

    seq: int
    state: ReceiptState
    copy: int = 0
    gift: bool = False
    entry: Entry | None = None

    @property
    def reading(self) -> str:
        """The body of what no seq finds, because it is sealed nowhere; empty for an entry."""
        return self.entry.body if self.seq == UNSEALED and self.entry is not None else ""


class Choice:
    """Which printer is used: `wanted` at once for all that comes, `printer` once the job in hand is through.

    `wanted` is empty for the first printer of the settings; `others` make the rest, by name.
    """

    def __init__(self, first: Printer | None, name: str, others: Mapping[str, Callable[[], Printer]]) -> None:
        self._first = first
        self._name = name
        self._others = others
        self.printer = first
        self.wanted = ""
        self.using = ""

    @property
    def device(self) -> Device | None:
        """What the printer in use is reached by."""
        return None if self.printer is None else self.printer.device

    @property
    def by_hand(self) -> bool:
        """Whether nothing is to be printed."""
        return self.wanted == BY_HAND

    @property
    def shown(self) -> str:
        """What the choice is called on a screen."""
        return self.wanted or self._name

    def names(self) -> tuple[str, ...]:
        """Return what can be chosen; nothing where no printer is set up."""
        return () if self._first is None else (self._name, *self._others, BY_HAND)

    def want(self, name: str) -> None:
        """Choose; raises Refusal "no-such-printer"."""
        if name not in self.names():
            raise Refusal(
                "no-such-printer",
                words("There is no printer called {name}.", name=name),
                "Choose one of the settings.",
            )
        self.wanted = "" if name == self._name else name

    def recall(self, using: str) -> None:
        """Turn to what was chosen last; a printer that the settings no longer name is forgotten."""
        if using == BY_HAND or using in self._others:
            self.wanted = using
            self.turn()

    def turn(self) -> bool:
        """Turn to what is wanted; say whether that is another one."""
        wanted = self.wanted
        if wanted == self.using:
            return False
        self.printer = self._others[wanted]() if wanted in self._others else self._first
        self.using = wanted
        return True


class DrawerWish:
    """Whether somebody waits for the drawer to open, and whether it stayed shut the last time."""

    def __init__(self) -> None:
        self._by: float | None = None
        self.stayed_shut = False

    def ask(self) -> None:
        """Want it open within ten seconds."""
        self._by, self.stayed_shut = monotonic() + _DRAWER_S, False

    def stands(self) -> bool:
        """Say whether it is still to be opened; a wish that is too old is given up."""
        if self._by is not None and monotonic() > self._by:
            self.give_up()
        return self._by is not None

    def drop(self) -> None:
        """Want nothing more: it was opened, or nobody needs it."""
        self._by = None

    def give_up(self) -> None:
        """Leave it shut and remember that."""
        self._by, self.stayed_shut = None, True


class PrintView(msgspec.Struct, frozen=True, kw_only=True):
    """What a face shows of the printer.

    `what` is a plain sentence, empty when all is well. `waiting` counts jobs, `in_doubt` are the seqs of receipts that
    may or may not have come out. `last_seq` is the newest sale that came here (0 for none) and `last_state` what became
    of its receipt; `printed_seq` is the sale whose paper came out last. `printer` is the choice in use, and `choices`
    are those that `Printing.use` takes.
    """

    state: PrinterState
    what: str
    waiting: int
    in_doubt: tuple[int, ...]
    last_seq: int
    last_state: ReceiptState
    printed_seq: int
    printer: str = ""
    choices: tuple[str, ...] = ()


def sentence(*parts: str) -> Sentences:
    """Return plain words as sentences.

    >>> sentence("the paper is out", "", DRAWER_SHUT)
    'The paper is out. The drawer did not open: use its key.'
    """
    return Sentences(parts, closed=True)
