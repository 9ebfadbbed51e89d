"""Receipts and staff papers come out once, in order, and never hold up a sale.

Rule of this module: an entry is sealed before it comes here, and nothing here can fail it: trouble is a state that a
face shows. The verbs return at once; `print_queue` keeps what waits and `print_worker` prints it.
"""

import logging
from collections.abc import Callable, Mapping
from time import monotonic
from typing import TYPE_CHECKING

from posfallback.domain.errors import Fault, Refusal
from posfallback.domain.words import words
from posfallback.journal.entry import Entry
from posfallback.services.ports import Clock, Device, Journal
from posfallback.services.print_queue import PrintQueue
from posfallback.services.print_worker import PrintWorker
from posfallback.services.printers import (
    BY_HAND,
    DRAWER_SHUT,
    Choice,
    DrawerWish,
    Job,
    Paper,
    Printer,
    PrinterState,
    PrintView,
    ReceiptState,
    sentence,
)
from posfallback.services.sales import is_paid_in_cash, is_sale
from posfallback.services.spool import JobLog

if TYPE_CHECKING:
    from posfallback.services.unsealed import Unsealed

_log = logging.getLogger(__name__)


class Printing:
    """The one printer of a register.

    `render` makes a printer's bytes from an entry and a copy number; `device` is None where no printer is configured;
    `spool` is the job log; `render_gift` makes a copy without prices; `pulse` opens the drawer. `name` is the
    printer's own, and `others` make those that `use` can choose, by name. `papers` are those beside receipts that come
    out by themselves.
    """

    def __init__(
        self,
        journal: Journal,
        render: Callable[[Entry, int], bytes],
        device: Device | None,
        spool: JobLog,
        clock: Clock,
        *,
        render_gift: Callable[[Entry, int], bytes] | None = None,
        pulse: bytes = b"",
        name: str = "",
        others: Mapping[str, Callable[[], Printer]] | None = None,
        papers: frozenset[str] = frozenset(),
    ) -> None:
        first = (
            Printer(render=render, render_gift=render_gift or render, device=device, pulse=pulse) if device else None
        )
        self._choice = Choice(first, name, others or {})
        self._drawer = DrawerWish()
        self._queue = PrintQueue(journal, spool, clock, self._choice, papers)
        self._worker = PrintWorker(self._queue, self._choice, self._drawer)

    def start(self) -> None:
        """Look up what the last run left, queue what it did not print, and start printing.

        A new spool beside a journal that has sales prints none of them: their customers have gone. The same holds for
        sales that were rung while no printer was configured.
        """
        if self._choice.device is None:
            self._queue.switch_off()
            return
        if self._worker.runs:
            return
        try:
            self._queue.read()
        except Fault as fault:
            # Without the log nobody knows what has been printed, so nothing is until the next start.
            self._worker.blocked = str(fault)
            _log.warning("%s", fault)
            return
        self._choice.recall(self._queue.known.using)
        self._queue.begin()
        self._worker.start()

    def stop(self, timeout_s: float = 5.0) -> None:
        """Stop after the job in hand; what waits is queued again at the next start."""
        if self._worker.stop(timeout_s):
            self._queue.close()

    def catch_up(self) -> None:
        """Queue the sealed entries above the last one that was started and that are not here yet."""
        if self._choice.device is not None and not self._worker.blocked:
            self._queue.catch_up()

    def queue(self, entry: Entry) -> None:
        """Take a sealed entry to be printed; returns at once, touches no disk and never raises for the printer's sake.

        One that came before is not taken again, one that wants no paper is passed over. The drawer opens, once, for a
        sale that was paid in cash: not for a copy, and not for one that waits from before a restart.
        """
        if self._choice.device is not None and self._queue.take(entry) and is_paid_in_cash(entry):
            self.open_drawer()

    @property
    def opens_drawer(self) -> bool:
        """Whether the printer in use opens the drawer."""
        return self._choice.printer is not None and bool(self._choice.printer.pulse) and not self._choice.by_hand

    def open_drawer(self) -> None:
        """Open the drawer on the printer's socket, if there is one; returns at once.

        A printer that cannot do it for ten seconds leaves it shut, and `view` says so.
        """
        with self._queue.changed:
            if self.opens_drawer:
                self._drawer.ask()
                self._queue.wake()

    def use(self, name: str) -> PrintView:
        """Print on another configured printer from the next receipt on, or none with BY_HAND; returns at once.

        What waits goes to the new printer. BY_HAND takes it away: each such receipt counts as written by hand and is
        never printed by itself again. The choice is on disk a moment later, also while a printer hangs. Raises Refusal
        "no-such-printer".
        """
        with self._queue.changed:
            self._choice.want(name)
            self._queue.chosen(self._choice.wanted)
            if self._choice.by_hand:
                self._queue.leave_to_hand()
        return self.view()

    def next_copy(self, entry: Entry, *, gift: bool = False) -> int:
        """Return which copy of a sale the next one is; 0 when its receipt still waits and needs but a push.

        A `gift` receipt is a copy without prices; it is another paper, so it counts even where the first one waits.

        Raises Refusal "no-printer" or "not-a-sale".
        """
        if self._choice.device is None:
            raise Refusal("no-printer", "No printer is set up.", "Add a [[printer]] to the settings and start again.")
        if self._choice.by_hand:
            raise Refusal("no-printer", "Receipts are written by hand now.", "Choose a printer first.")
        if not is_sale(entry):
            raise Refusal("not-a-sale", words("Entry {seq} is not a sale.", seq=entry.seq), "Choose a sale to print.")
        return self._queue.next_copy(entry, gift=gift)

    def queue_copy(self, entry: Entry, copy: int, *, gift: bool = False) -> None:
        """Take a copy, whose number `next_copy` gave, to be printed: marked COPY n on the paper."""
        self._queue.add(Job(entry, copy, gift))

    def print_again(self, entry: Entry, *, gift: bool = False) -> int:
        """Queue a copy and return its number, as `next_copy` does; what counts copies seals one in between."""
        copy = self.next_copy(entry, gift=gift)
        if copy:
            self.queue_copy(entry, copy, gift=gift)
        return copy

    def print_report(self, entry: Entry) -> None:
        """Queue the Z report of a closed shift, marked as a copy from the second time on; nothing without a printer."""
        if self._choice.device is None or self._choice.by_hand or self._queue.take(entry):
            return
        copy = self._queue.next_copy(entry)
        if copy:
            self._queue.add(Job(entry, copy))

    def print_reading(self, reading: "Unsealed") -> None:
        """Queue the X of an open shift, or the outage report. Sealed nowhere, one that a kill takes away is read again.

        Raises Refusal "no-printer".
        """
        # Nothing is read while the register starts.
        from posfallback.services.unsealed import unsealed_entry

        self.print_unsealed(unsealed_entry(reading))

    def print_unsealed(self, entry: Entry) -> None:
        """Queue a reading that was made before; raises Refusal "no-printer"."""
        if self._choice.device is None or self._choice.by_hand:
            raise Refusal("no-printer", "No printer is in use.", "Choose one, or read the figures from the screen.")
        self._queue.add(Job(entry, 0))

    def came_out(self, seq: int, reading: str = "") -> None:
        """Note that somebody looked and the paper in doubt is there; `reading` is the body of what was never sealed."""
        self._queue.settle(seq, reading)

    def view(self) -> PrintView:
        """Return what a face shows; no disk, no network."""
        queue = self._queue
        with queue.changed:
            return PrintView(
                state=self._state(),
                what=self._what(),
                waiting=len(queue.jobs),
                in_doubt=queue.doubts(),
                last_seq=queue.last_seq,
                last_state=queue.state_of(queue.last_seq),
                printed_seq=queue.known.printed_seq,
                printer=self._choice.shown,
                choices=self._choice.names(),
            )

    def state_of(self, seq: int) -> ReceiptState:
        """Return what became of one sale's receipt, empty when it never came here."""
        return self._queue.state_of(seq)

    def papers(self, most_by_hand: int = 20) -> tuple[Paper, ...]:
        """Return the papers that wait, are in doubt or were left to a pen, newest first; no disk, no network."""
        return self._queue.papers(most_by_hand)

    def hurry(self) -> None:
        """Ask the printer again now, and print what waits if it can; returns at once."""
        self._queue.wake()

    def look(self) -> PrintView:
        """Ask the printer and the job log without printing or writing, for a program that only reports."""
        if self._choice.device is None:
            return self.view()
        try:
            self._queue.read(compact=False)
        except Fault as fault:
            self._worker.blocked = str(fault)
        self._choice.recall(self._queue.known.using)
        if self._queue.known.on:
            self.catch_up()
        if self._choice.using != BY_HAND:
            self._worker.status = self._choice.device.status()
        return self.view()

    def drain(self, timeout_s: float) -> bool:
        """Wait until nothing waits, the drawer included, at most `timeout_s`; say whether all paper has come out."""
        end = monotonic() + timeout_s
        queue = self._queue
        with queue.changed:
            queue.wake()
            while (queue.jobs or self._drawer.stands()) and self._worker.runs and (left := end - monotonic()) > 0:
                queue.changed.wait(left)
            return not queue.jobs

    def _state(self) -> PrinterState:
        if self._choice.device is None or self._choice.by_hand:
            return "none"
        return "bad" if self._worker.blocked or self._queue.trouble else self._worker.status.state

    def _what(self) -> str:
        """Return a sentence, or nothing when all is well."""
        what = "receipts are written by hand" if self._choice.by_hand else self._worker.status.what
        trouble = self._worker.blocked or self._queue.trouble
        return sentence(trouble or what, DRAWER_SHUT if self._drawer.stayed_shut else "")
