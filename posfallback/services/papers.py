"""The papers of a register as people see them: which ones wait or are in doubt, what each says, how each printer is.

Rule of this module: it looks, and prints nothing. What may wait for a printer runs on a thread of its own.
"""

import threading
from collections.abc import Callable, Mapping
from functools import lru_cache
from itertools import islice
from time import monotonic
from typing import Any, Literal

import msgspec

from posfallback.domain.errors import Fault, Refusal
from posfallback.domain.facts import (
    AnyFact,
    CashDropped,
    DrawerOpened,
    PaidIn,
    PaidOut,
    SaleCompleted,
    SaleSuspended,
    ShiftClosed,
    TillCounted,
)
from posfallback.journal.codec import decode
from posfallback.journal.entry import ZERO_SEAL, Entry
from posfallback.services.ports import DeviceStatus, Journal
from posfallback.services.printers import BY_HAND, UNSEALED, Paper, Printer, ReceiptState, sentence
from posfallback.services.printing import Printing
from posfallback.services.sales import is_sale

PaperKind = Literal[
    "receipt", "x", "z", "paid-in", "paid-out", "drop", "no-sale", "count", "suspended", "outages", "test"
]
PrinterLook = Literal["good", "bad", "unknown"]

DOTS_A_COLUMN = 12
_ENTRIES_LOOKED_AT = 400
_MOST_DONE = 60
_ANSWER_IS_GOOD_FOR_S = 30.0
_ASK_EVERY_S = 10.0


class PaperRow(msgspec.Struct, frozen=True, kw_only=True):
    """One paper: of which entry, which copy (0 for the first print), what became of it.

    `number` is a receipt's own, a report's shift or year, empty else; `at` is RFC 3339; `amount_minor` what it comes
    to. `reading` is the body of what is sealed nowhere, empty for an entry.
    """

    seq: int
    copy: int
    gift: bool
    kind: PaperKind
    number: str
    at: str
    amount_minor: int
    state: ReceiptState
    reading: str = ""

    @property
    def identity(self) -> tuple[int, int, bool, str]:
        """What tells this paper from every other one."""
        return self.seq, self.copy, self.gift, self.reading


class PrinterRow(msgspec.Struct, frozen=True, kw_only=True):
    """One thing to print on. `name` is BY_HAND for the pen, which has no state; `what` says what is wrong."""

    name: str
    used: bool
    state: PrinterLook
    what: str = ""

    @property
    def is_pen(self) -> bool:
        """Whether this is no printer but the choice to write."""
        return self.name == BY_HAND


class SheetLine(msgspec.Struct, frozen=True, kw_only=True):
    """One line of a paper: a text whose letters are `size` times as large, or `dots` (black "1", white "0") by rows.

    One of `dots` is `dot_wide` times `dot_high` of the printer's own dots; a letter is `DOTS_A_COLUMN` of them wide.
    """

    text: str = ""
    size: Literal[1, 2, 4] = 1
    bold: bool = False
    center: bool = False
    dots: tuple[str, ...] = ()
    dot_wide: int = 1
    dot_high: int = 1


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """A paper as it will look, `columns` letters wide."""

    columns: int
    lines: tuple[SheetLine, ...]


class Papers:
    """The papers and printers of one register.

    `draw` makes the sheet of an entry as the printer with a name prints it; `printers` make those of the settings.
    """

    def __init__(
        self,
        journal: Journal,
        printing: Printing,
        draw: Callable[[Entry, int, bool, str], Sheet],
        printers: Mapping[str, Callable[[], Printer]],
    ) -> None:
        self._journal = journal
        self._printing = printing
        self._draw = draw
        self._others = OtherPrinters(printers)
        self._read = lru_cache(maxsize=256)(self._read_entry)

    def waiting(self) -> int:
        """Return how many papers wait or are in doubt: those that somebody may have to do something about."""
        return sum(paper.state != "by-hand" for paper in self._printing.papers(0))

    def open_papers(self) -> tuple[PaperRow, ...]:
        """Return the papers that are in doubt, then those that wait, then those left to a pen; each newest first."""
        rank = {"in-doubt": 0, "by-hand": 2}
        papers = sorted(self._printing.papers(), key=lambda paper: rank.get(paper.state, 1))
        return tuple(self._row(paper) for paper in papers)

    def done_papers(self) -> tuple[PaperRow, ...]:
        """Return the newest receipts that need nobody, newest first: printed, or never meant for a printer."""
        last = self._journal.head().seq
        entries = self._journal.entries(max(last - _ENTRIES_LOOKED_AT, 0) + 1, last)
        sales = [entry for entry in entries if is_sale(entry)]
        states = ((sale, self._printing.state_of(sale.seq)) for sale in reversed(sales))
        done = ((sale, state) for sale, state in states if state in {"printed", ""})
        return tuple(self._row(Paper(seq=sale.seq, state=state)) for sale, state in islice(done, _MOST_DONE))

    def again(self, row: PaperRow) -> PaperRow:
        """Return a paper of an earlier list as it stands now."""
        now = {(paper.seq, paper.copy, paper.gift, paper.reading): paper.state for paper in self._printing.papers()}
        done = "printed" if row.reading else self._printing.state_of(row.seq) or "printed"
        return msgspec.structs.replace(row, state=now.get(row.identity, done))

    def of_sale(self, seq: int) -> PaperRow:
        """Return the receipt of a sale, whatever became of it."""
        return self._row(Paper(seq=seq, state=self._printing.state_of(seq)))

    def sale(self, seq: int) -> SaleCompleted | None:
        """Return the sealed sale at a seq, None where something else stands there."""
        fact = self._read(seq)[1]
        return fact if isinstance(fact, SaleCompleted) else None

    def print_again(self, row: PaperRow) -> None:
        """Print a paper once more that is no receipt; copies of receipts are counted by the register.

        Raises Refusal "no-printer" for a reading, which is sealed nowhere and has no copies.
        """
        if row.reading:
            self._printing.print_unsealed(self._entry_of(row))
        else:
            self._printing.print_report(self._entry_of(row))

    def print_test(self, at: str) -> PaperRow:
        """Have the printer in use print its letters and a code, as no receipt and no fact; `at` is now (RFC 3339).

        Returns the paper as it stands; it may have come out by then. Raises Refusal "no-printer".
        """
        # Nobody needs it at the start.
        from posfallback.services.unsealed import PrinterTest, unsealed_entry

        entry = unsealed_entry(PrinterTest(at=at))
        self._printing.print_unsealed(entry)
        return self.again(_row_of_reading(Paper(seq=UNSEALED, state="waiting", entry=entry), entry))

    def sheet(self, row: PaperRow) -> Sheet:
        """Return a paper as it looks or will look; takes a moment, so it is asked for on another thread."""
        return self._draw(self._entry_of(row), row.copy, row.gift, self._printing.view().printer)

    def printers(self) -> tuple[PrinterRow, ...]:
        """Return what can be printed on, the pen last; nothing where no printer is set up. Asks nobody itself."""
        view = self._printing.view()
        return tuple(self._printer(name, view.printer) for name in view.choices)

    def ask_printers(self) -> None:
        """Ask the printers that are not in use how they are, now and then; returns at once."""
        view = self._printing.view()
        for name in view.choices:
            if name not in {view.printer, BY_HAND}:
                self._others.ask(name)

    def _printer(self, name: str, in_use: str) -> PrinterRow:
        used = name == in_use
        if name == BY_HAND:
            return PrinterRow(name=name, used=used, state="unknown")
        if used:
            view = self._printing.view()
            return PrinterRow(
                name=name, used=True, state="unknown" if view.state == "none" else view.state, what=view.what
            )
        status = self._others.status(name)
        return PrinterRow(name=name, used=False, state=status.state, what=sentence(status.what))

    def _entry_of(self, row: PaperRow) -> Entry:
        if row.reading:
            return Entry(seq=UNSEALED, prev=ZERO_SEAL, body=row.reading, seal=ZERO_SEAL)
        return self._read(row.seq)[0]

    def _read_entry(self, seq: int) -> tuple[Entry, AnyFact]:
        entry = self._journal.entry(seq)
        if entry is None:
            raise LookupError(seq)
        return entry, decode(entry.body)

    def _row(self, paper: Paper) -> PaperRow:
        if paper.seq == UNSEALED and paper.entry is not None:
            return _row_of_reading(paper, paper.entry)
        fact = self._read(paper.seq)[1]
        kind, amount = _KINDS[type(fact)]
        return PaperRow(
            seq=paper.seq,
            copy=paper.copy,
            gift=paper.gift,
            kind=kind,
            number=_number(fact),
            at=fact.at,
            amount_minor=amount(fact),
            state=paper.state,
        )


def _row_of_reading(paper: Paper, entry: Entry) -> PaperRow:
    # Only where one waits or is in doubt.
    from posfallback.services.unsealed import PrinterTest, unsealed_of

    reading = unsealed_of(entry)
    kind: PaperKind
    number: int | str
    if isinstance(reading, ShiftClosed):
        kind, number, at, amount_minor = "x", reading.shift, reading.at, reading.value_minor
    elif isinstance(reading, PrinterTest):
        kind, number, at, amount_minor = "test", "", reading.at, 0
    else:
        kind, number, at, amount_minor = "outages", reading.year, reading.read_at, reading.report.value_minor
    return PaperRow(
        seq=UNSEALED,
        copy=0,
        gift=False,
        kind=kind,
        number=str(number),
        at=at,
        amount_minor=amount_minor,
        state=paper.state,
        reading=entry.body,
    )


_KINDS: dict[type[AnyFact], tuple[PaperKind, Callable[[Any], int]]] = {
    SaleCompleted: ("receipt", lambda sale: sale.total_minor),
    ShiftClosed: ("z", lambda z: z.value_minor),
    PaidIn: ("paid-in", lambda move: move.amount_minor),
    PaidOut: ("paid-out", lambda move: move.amount_minor),
    CashDropped: ("drop", lambda move: move.amount_minor),
    DrawerOpened: ("no-sale", lambda _: 0),
    TillCounted: ("count", lambda count: count.counted_minor),
    SaleSuspended: ("suspended", lambda suspended: suspended.value_minor),
}
"""What each fact that prints is, and what it comes to."""


def _number(fact: AnyFact) -> str:
    """Return the number that a paper goes by: a receipt's own, a report's shift."""
    if isinstance(fact, SaleCompleted):
        return fact.receipt
    return str(fact.shift) if isinstance(fact, ShiftClosed) else ""


class OtherPrinters:
    """Asks printers that nobody prints on, each on a thread of its own: one that hangs holds up none of the others.

    An answer grows old: a printer that was well half a minute ago is not known to be well.
    """

    def __init__(self, makes: Mapping[str, Callable[[], Printer]]) -> None:
        self._makes = makes
        self._made: dict[str, Printer] = {}
        self._answers: dict[str, tuple[float, DeviceStatus]] = {}
        self._asked: dict[str, float] = {}
        self._lock = threading.Lock()

    def ask(self, name: str) -> None:
        """Ask one, unless it was asked a moment ago or has not answered yet; returns at once."""
        with self._lock:
            if monotonic() - self._asked.get(name, -_ASK_EVERY_S) < _ASK_EVERY_S:
                return
            self._asked[name] = float("inf")
        threading.Thread(target=self._ask, args=(name,), name=f"look-at-{name}", daemon=True).start()

    def status(self, name: str) -> DeviceStatus:
        """Return what it answered; unknown before it did, and when that is too long ago."""
        with self._lock:
            at, status = self._answers.get(name, (0.0, DeviceStatus(state="unknown")))
        return status if monotonic() - at <= _ANSWER_IS_GOOD_FOR_S else DeviceStatus(state="unknown")

    def _ask(self, name: str) -> None:
        try:
            if name not in self._made:
                self._made[name] = self._makes[name]()
            status = self._made[name].device.status()
        except (Refusal, Fault) as problem:
            status = DeviceStatus(state="unknown", what=problem.message)
        with self._lock:
            self._answers[name] = (monotonic(), status)
            self._asked[name] = monotonic()
