"""Receipts come out once, in order, and never hold up a sale.

Rule of this module: a sale is sealed before it comes here, and nothing here can fail it: trouble is a state that a
face shows. A job that was started and not seen through is in doubt and is never printed again by itself.
"""

import logging
import threading
from collections import deque
from collections.abc import Callable
from time import monotonic
from typing import Literal

import msgspec

from posfallback.domain.errors import Fault, Refusal
from posfallback.journal.entry import Entry
from posfallback.services.ports import Clock, Device, DeviceStatus, Journal
from posfallback.services.sales import is_z
from posfallback.services.spool import JobLog, JobNote, JobState, SpoolState

PrinterState = Literal["good", "bad", "unknown", "none"]
ReceiptState = Literal["", "waiting", "printing", "printed", "in-doubt"]

_FIRST_PAUSE_S = 0.5
_LONGEST_PAUSE_S = 10.0
_LOOK_EVERY_S = 15.0

_log = logging.getLogger(__name__)


class PrintView(msgspec.Struct, frozen=True, kw_only=True):
    """What a face shows of the printer.

    `what` is a plain sentence, empty when all is well. `waiting` counts jobs, `in_doubt` are the seqs of receipts that
    may or may not have come out. `last_seq` is the newest sale that came here (0 for none) and `last_state` what became
    of its receipt; `printed_seq` is the sale whose paper came out last.
    """

    state: PrinterState
    what: str
    waiting: int
    in_doubt: tuple[int, ...]
    last_seq: int
    last_state: ReceiptState
    printed_seq: int


class _Job(msgspec.Struct, frozen=True):
    entry: Entry
    copy: int
    gift: bool = False


class Printing:
    """The one printer of a register.

    `render` makes a printer's bytes from an entry and a copy number; `device` is None where no printer is configured;
    `spool` is the job log; `render_gift` makes a copy without prices.
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
    ) -> None:
        self._journal = journal
        self._render = render
        self._render_gift = render_gift or render
        self._device = device
        self._spool = spool
        self._clock = clock
        self._changed = threading.Condition()
        self._jobs: deque[_Job] = deque()
        self._in_hand: _Job | None = None
        self._known = SpoolState()
        self._queued_seq = 0
        self._status = DeviceStatus(state="unknown")
        self._trouble = ""
        self._blocked = ""
        self._hurry = False
        self._stopping = False
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Look up what the last run left, queue what it did not print, and start printing.

        A new spool beside a journal that has sales prints none of them: their customers have gone. The same holds for
        sales that were rung while no printer was configured.
        """
        if self._device is None:
            self._switch_off()
            return
        if self._thread is not None:
            return
        try:
            self._known = self._spool.read()
        except Fault as fault:
            # Without the log nobody knows what has been printed, so nothing is until the next start.
            self._blocked = str(fault)
            _log.warning("%s", fault)
            return
        if not self._known.on:
            note = JobNote(state="on", seq=self._journal.head().seq, at=self._now())
            self._known.add(note)
            self._spool.later(note)
            self._flush()
        self.catch_up()
        self._stopping, self._hurry = False, True
        self._thread = threading.Thread(target=self._work, name="printing", daemon=True)
        self._thread.start()

    def stop(self, timeout_s: float = 5.0) -> None:
        """Stop after the job in hand; what waits is queued again at the next start."""
        thread = self._thread
        if thread is None:
            return
        with self._changed:
            self._stopping = True
            self._changed.notify_all()
        thread.join(timeout_s)
        if not thread.is_alive():
            self._thread = None
            self._flush()

    def catch_up(self) -> None:
        """Queue the sealed sales above the last one that was started and that are not here yet."""
        if self._device is None or self._blocked:
            return
        for entry in self._journal.entries(max(self._known.mark, self._queued_seq) + 1):
            self.queue(entry)

    def queue(self, entry: Entry, copy: int = 0) -> None:
        """Take a sealed sale to be printed; returns at once, touches no disk and never raises for the printer's sake.

        A sale that came before is not taken again, an entry that is no sale is passed over.
        """
        if self._device is None or not (_is_sale(entry) if copy else _wants_paper(entry)):
            return
        with self._changed:
            if copy == 0:
                if entry.seq <= max(self._queued_seq, self._known.mark):
                    return
                self._queued_seq = entry.seq
            self._jobs.append(_Job(entry, copy))
            self._hurry = True
            self._changed.notify_all()

    def print_again(self, entry: Entry, *, gift: bool = False) -> int:
        """Queue a copy, marked COPY n on the paper, and return n; 0 when this receipt still waits and needs but a push.

        A `gift` receipt is a copy without prices; it is another paper, so it comes out even where the first one waits.

        Raises Refusal "no-printer" or "not-a-sale".
        """
        if self._device is None:
            raise Refusal("no-printer", "No printer is set up.", "Add a [[printer]] to the settings and start again.")
        if not _is_sale(entry):
            raise Refusal("not-a-sale", f"Entry {entry.seq} is not a sale.", "Choose a sale to print.")
        with self._changed:
            self._hurry = True
            self._changed.notify_all()
            if not gift and any(job.entry.seq == entry.seq for job in self._jobs):
                return 0
            copy = self._known.copies.get(entry.seq, 0) + 1
            self._known.copies[entry.seq] = copy
            self._jobs.append(_Job(entry, copy, gift))
            return copy

    def print_report(self, entry: Entry) -> None:
        """Queue the Z report of a closed shift, marked as a copy from the second time on; nothing without a printer."""
        if self._device is None or not is_z(entry):
            return
        with self._changed:
            copy = self._known.copies.get(entry.seq, 0) + 1
            self._known.copies[entry.seq] = copy
            self._jobs.append(_Job(entry, copy))
            self._hurry = True
            self._changed.notify_all()

    def came_out(self, seq: int) -> None:
        """Note that somebody looked and the receipt in doubt is there."""
        note = JobNote(state="settled", seq=seq, at=self._now())
        with self._changed:
            self._known.add(note)
        self._spool.later(note)

    def view(self) -> PrintView:
        """Return what a face shows; no disk, no network."""
        with self._changed:
            last_seq = self._queued_seq or max(self._known.mark, 0)
            return PrintView(
                state=self._state(),
                what=self._what(),
                waiting=len(self._jobs),
                in_doubt=self._doubts(),
                last_seq=last_seq,
                last_state=self._state_of(last_seq),
                printed_seq=self._known.printed_seq,
            )

    def state_of(self, seq: int) -> ReceiptState:
        """Return what became of one sale's receipt, empty when it never came here."""
        with self._changed:
            return self._state_of(seq)

    def look(self) -> PrintView:
        """Ask the printer and the job log without printing or writing, for a program that only reports."""
        if self._device is None:
            return self.view()
        try:
            self._known = self._spool.read(compact=False)
        except Fault as fault:
            self._blocked = str(fault)
        if self._known.on:
            self.catch_up()
        self._status = self._device.status()
        return self.view()

    def drain(self, timeout_s: float) -> bool:
        """Wait until nothing waits, at most `timeout_s`; say whether all has come out."""
        end = monotonic() + timeout_s
        with self._changed:
            self._hurry = True
            self._changed.notify_all()
            while self._jobs and self._thread is not None and (left := end - monotonic()) > 0:
                self._changed.wait(left)
            return not self._jobs

    def _switch_off(self) -> None:
        """Remember that no printer is configured, so that a later one does not print this time's sales."""
        try:
            if self._spool.read().on:
                self._spool.add_now(JobNote(state="off", seq=self._journal.head().seq, at=self._now()))
        except Fault as fault:
            _log.warning("%s", fault)

    def _work(self) -> None:
        pause_s = _LOOK_EVERY_S
        try:
            while True:
                with self._changed:
                    self._changed.wait_for(lambda: self._stopping or self._hurry, pause_s)
                    if self._stopping:
                        return
                    self._hurry = False
                pause_s = self._print_all(pause_s)
        finally:
            # Only a defect ends the thread unasked; the face says so instead of showing a printer that is well.
            with self._changed:
                if not self._stopping:
                    self._blocked = "Printing has stopped. Start the program again; what waits is printed then."
                self._changed.notify_all()

    def _print_all(self, last_pause_s: float) -> float:
        """Print what waits until nothing does or one fails; return how long to pause."""
        while True:
            if self._stopping:
                return 0.0
            job = self._next_job()
            if job is None:
                self._ask()
                return _LOOK_EVERY_S
            if not self._print(job):
                doubled = last_pause_s * 2 if last_pause_s < _LOOK_EVERY_S else _FIRST_PAUSE_S
                return min(doubled, _LONGEST_PAUSE_S)
            last_pause_s = _LOOK_EVERY_S

    def _next_job(self) -> _Job | None:
        """Return the job to print now; sales that were sealed before it and never came here go first.

        There are such when a sale is found in the journal only after a failed fsync has been looked into.
        """
        with self._changed:
            job = self._jobs[0] if self._jobs else None
            first = self._known.mark + 1
        if job is None or job.copy or first >= job.entry.seq:
            return job
        try:
            between = self._journal.entries(first, job.entry.seq - 1)
            missed = [_Job(entry, 0) for entry in between if _wants_paper(entry)]
        except Fault as fault:
            # The journal in trouble has its own light; this receipt can be printed all the same.
            self._trouble_is(str(fault))
            return job
        with self._changed:
            self._jobs.extendleft(reversed(missed))
            return self._jobs[0]

    def _print(self, job: _Job) -> bool:
        """Print one job; say whether to go on with the next."""
        if self._device is None or not self._ask():
            return False
        try:
            data = (self._render_gift if job.gift else self._render)(job.entry, job.copy)
        except (Refusal, Fault) as problem:
            # One receipt that cannot be made must not hold up the others.
            self._trouble_is(str(problem))
            self._end(job, "in-doubt")
            return True
        if not self._begin(job):
            return False
        try:
            self._device.send(data)
        except Fault as fault:
            _log.warning("Receipt of entry %d: %s", job.entry.seq, fault)
            with self._changed:
                self._status = DeviceStatus(state="bad", what=fault.message)
            if fault.code == "printer-unreachable":
                self._put_back(job)
            else:
                self._end(job, "in-doubt")
            return False
        self._end(job, "printed")
        return True

    def _ask(self) -> bool:
        """Ask the printer how it is; say whether a job may be sent.

        A printer that never answered is taken to be one that cannot; one that did and is silent now is not well.
        """
        if self._device is None:
            return False
        status = self._device.status()
        with self._changed:
            self._status = status
            if status.state != "unknown" and not self._known.answers:
                note = JobNote(state="answers")
                self._known.add(note)
                self._spool.later(note)
            return status.state == "good" or (status.state == "unknown" and not self._known.answers)

    def _begin(self, job: _Job) -> bool:
        note = self._note(job, "started")
        with self._changed:
            self._in_hand = job
        try:
            self._spool.add_now(note)
        except Fault as fault:
            with self._changed:
                self._in_hand = None
            self._trouble_is(str(fault))
            return False
        with self._changed:
            self._known.add(note)
        self._trouble_is("")
        return True

    def _end(self, job: _Job, state: JobState) -> None:
        note = self._note(job, state)
        # On disk first: a face that shows "printed" must not show a doubt after a restart.
        self._add(note)
        with self._changed:
            self._known.add(note)
            self._in_hand = None
            self._jobs.popleft()
            self._changed.notify_all()

    def _put_back(self, job: _Job) -> None:
        note = self._note(job, "waiting")
        self._add(note)
        with self._changed:
            self._known.add(note)
            self._in_hand = None

    def _note(self, job: _Job, state: JobState) -> JobNote:
        return JobNote(state=state, seq=job.entry.seq, copy=job.copy, at=self._now())

    def _add(self, note: JobNote) -> None:
        try:
            self._spool.add(note)
        except Fault as fault:
            self._trouble_is(str(fault))

    def _flush(self) -> None:
        try:
            self._spool.flush()
        except Fault as fault:
            self._trouble_is(str(fault))

    def _trouble_is(self, what: str) -> None:
        with self._changed:
            if what and what != self._trouble:
                _log.warning("%s", what)
            self._trouble = what

    def _doubts(self) -> tuple[int, ...]:
        in_hand = self._in_hand and (self._in_hand.entry.seq, self._in_hand.copy)
        return tuple(sorted({doubt[0] for doubt in self._known.in_doubt if doubt != in_hand}))

    def _state(self) -> PrinterState:
        if self._device is None:
            return "none"
        return "bad" if self._blocked or self._trouble else self._status.state

    def _what(self) -> str:
        """Return a sentence, or nothing when all is well."""
        what = self._blocked or self._trouble or self._status.what
        return f"{what[0].upper()}{what[1:].rstrip('.')}." if what else ""

    def _state_of(self, seq: int) -> ReceiptState:
        if self._in_hand is not None and self._in_hand.entry.seq == seq:
            return "printing"
        if any(job.entry.seq == seq for job in self._jobs):
            return "waiting"
        if any(doubt == seq for doubt, _ in self._known.in_doubt):
            return "in-doubt"
        return "printed" if self._known.passed < seq <= self._known.mark else ""

    def _now(self) -> str:
        return self._clock.now().isoformat(timespec="seconds")


def _is_sale(entry: Entry) -> bool:
    """Say whether an entry is a sale: quotes inside texts are escaped, so this can only be the kind of the body."""
    return '"kind":"SaleCompleted"' in entry.body


def _wants_paper(entry: Entry) -> bool:
    """Say whether a receipt comes out by itself: the customer of a paper slip has left with its carbon copy."""
    return _is_sale(entry) and '"slip":"' not in entry.body
