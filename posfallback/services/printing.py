"""Receipts come out once, in order, and never hold up a sale.

Rule of this module: a sale is sealed before it comes here, and nothing here can fail it: trouble is a state that a
face shows. A job that was started and not seen through is in doubt and is never printed again by itself.
"""

import logging
import threading
from collections import deque
from collections.abc import Callable, Mapping
from time import monotonic

from posfallback.domain.errors import Fault, Refusal
from posfallback.journal.entry import Entry
from posfallback.services.ports import Clock, Device, DeviceStatus, Journal
from posfallback.services.printers import (
    BY_HAND,
    DRAWER_SHUT,
    Choice,
    DrawerWish,
    Job,
    Printer,
    PrinterState,
    PrintView,
    ReceiptState,
    sentence,
)
from posfallback.services.sales import is_paid_in_cash, is_sale, is_z, wants_paper
from posfallback.services.spool import JobLog, JobNote, JobState, SpoolState

_FIRST_PAUSE_S = 0.5
_LONGEST_PAUSE_S = 10.0
_LOOK_EVERY_S = 15.0

_log = logging.getLogger(__name__)


class Printing:
    """The one printer of a register.

    `render` makes a printer's bytes from an entry and a copy number; `device` is None where no printer is configured;
    `spool` is the job log; `render_gift` makes a copy without prices; `pulse` opens the drawer. `name` is the
    printer's own, and `others` make those that `use` can choose, by name.
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
    ) -> None:
        self._journal = journal
        first = (
            Printer(render=render, render_gift=render_gift or render, device=device, pulse=pulse) if device else None
        )
        self._choice = Choice(first, name, others or {})
        self._drawer = DrawerWish()
        self._spool = spool
        self._clock = clock
        self._changed = threading.Condition()
        self._jobs: deque[Job] = deque()
        self._in_hand: Job | None = None
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
        if self._choice.device is None:
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
        self._choice.recall(self._known.using)
        if not self._known.on:
            self._tell_later(JobNote(state="on", seq=self._journal.head().seq, at=self._now()))
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
        if self._choice.device is None or self._blocked:
            return
        for entry in self._journal.entries(max(self._known.mark, self._queued_seq) + 1):
            self._take(entry)

    def queue(self, entry: Entry, copy: int = 0) -> None:
        """Take a sealed sale to be printed; returns at once, touches no disk and never raises for the printer's sake.

        A sale that came before is not taken again, an entry that is no sale is passed over. The drawer opens, once,
        for a sale that was paid in cash: not for a copy, and not for one that waits from before a restart.
        """
        if self._take(entry, copy) and not copy and is_paid_in_cash(entry):
            self.open_drawer()

    def _take(self, entry: Entry, copy: int = 0) -> bool:
        if self._choice.device is None or not (is_sale(entry) if copy else wants_paper(entry)):
            return False
        with self._changed:
            if copy == 0:
                if entry.seq <= max(self._queued_seq, self._known.mark) or entry.seq in self._known.by_hand:
                    return False
                self._queued_seq = entry.seq
            if self._choice.by_hand:
                self._write_by_hand(entry.seq)
            else:
                self._jobs.append(Job(entry, copy))
            self._wake()
        return True

    def open_drawer(self) -> None:
        """Open the drawer on the printer's socket, if there is one; returns at once.

        A printer that cannot do it for ten seconds leaves it shut, and `view` says so.
        """
        with self._changed:
            if self._choice.printer is not None and self._choice.printer.pulse and not self._choice.by_hand:
                self._drawer.ask()
                self._wake()

    def use(self, name: str) -> PrintView:
        """Print on another configured printer from the next receipt on, or none with BY_HAND; returns at once.

        What waits goes to the new printer. BY_HAND takes it away: each such receipt counts as written by hand and is
        never printed by itself again. Raises Refusal "no-such-printer".
        """
        with self._changed:
            self._choice.want(name)
            if self._choice.by_hand:
                waiting = [job for job in self._jobs if job is not self._in_hand]
                for job in waiting:
                    self._jobs.remove(job)
                    if not job.copy:
                        self._write_by_hand(job.entry.seq)
            self._wake()
        return self.view()

    def print_again(self, entry: Entry, *, gift: bool = False) -> int:
        """Queue a copy, marked COPY n on the paper, and return n; 0 when this receipt still waits and needs but a push.

        A `gift` receipt is a copy without prices; it is another paper, so it comes out even where the first one waits.

        Raises Refusal "no-printer" or "not-a-sale".
        """
        if self._choice.device is None:
            raise Refusal("no-printer", "No printer is set up.", "Add a [[printer]] to the settings and start again.")
        if self._choice.by_hand:
            raise Refusal("no-printer", "Receipts are written by hand now.", "Choose a printer first.")
        if not is_sale(entry):
            raise Refusal("not-a-sale", f"Entry {entry.seq} is not a sale.", "Choose a sale to print.")
        with self._changed:
            self._wake()
            if not gift and any(job.entry.seq == entry.seq for job in self._jobs):
                return 0
            return self._add_copy(entry, gift=gift)

    def print_report(self, entry: Entry) -> None:
        """Queue the Z report of a closed shift, marked as a copy from the second time on; nothing without a printer."""
        if self._choice.device is None or self._choice.by_hand or not is_z(entry):
            return
        with self._changed:
            self._add_copy(entry)

    def came_out(self, seq: int) -> None:
        """Note that somebody looked and the receipt in doubt is there."""
        with self._changed:
            self._tell_later(JobNote(state="settled", seq=seq, at=self._now()))

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
                printer=self._choice.shown,
                choices=self._choice.names(),
            )

    def state_of(self, seq: int) -> ReceiptState:
        """Return what became of one sale's receipt, empty when it never came here."""
        with self._changed:
            return self._state_of(seq)

    def look(self) -> PrintView:
        """Ask the printer and the job log without printing or writing, for a program that only reports."""
        if self._choice.device is None:
            return self.view()
        try:
            self._known = self._spool.read(compact=False)
        except Fault as fault:
            self._blocked = str(fault)
        self._choice.recall(self._known.using)
        if self._known.on:
            self.catch_up()
        if self._choice.using == BY_HAND:
            return self.view()
        self._status = self._choice.device.status()
        return self.view()

    def drain(self, timeout_s: float) -> bool:
        """Wait until nothing waits, at most `timeout_s`; say whether all has come out."""
        end = monotonic() + timeout_s
        with self._changed:
            self._wake()
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
            self._switch()
            self._kick()
            job = self._next_job()
            if job is None:
                self._ask()
                return _FIRST_PAUSE_S if self._drawer.stands() else _LOOK_EVERY_S
            if not self._print(job):
                doubled = last_pause_s * 2 if last_pause_s < _LOOK_EVERY_S else _FIRST_PAUSE_S
                return min(doubled, _LONGEST_PAUSE_S)
            last_pause_s = _LOOK_EVERY_S

    def _wake(self) -> None:
        self._hurry = True
        self._changed.notify_all()

    def _add_copy(self, entry: Entry, *, gift: bool = False) -> int:
        copy = self._known.copies.get(entry.seq, 0) + 1
        self._known.copies[entry.seq] = copy
        self._jobs.append(Job(entry, copy, gift))
        self._wake()
        return copy

    def _misses(self, entry: Entry) -> bool:
        return wants_paper(entry) and entry.seq not in self._known.by_hand

    def _switch(self) -> None:
        """Turn to the printer that was chosen; the job in hand is through."""
        if self._choice.turn():
            with self._changed:
                self._tell_later(JobNote(state="use", printer=self._choice.using, at=self._now()))
                self._drawer.drop()
                self._status = DeviceStatus(state="unknown")
            self._flush()

    def _kick(self) -> None:
        """Open the drawer where that is asked for; one that may have opened is never asked again."""
        with self._changed:
            wanted = self._drawer.stands()
        printer = self._choice.printer
        if not wanted or printer is None or not self._ask():
            return
        with self._changed:
            self._drawer.drop()
        try:
            printer.device.send(printer.pulse)
        except Fault as fault:
            _log.warning("The drawer: %s", fault)
            self._drawer.give_up()

    def _write_by_hand(self, seq: int) -> None:
        """Note that no paper comes for a sale. The worker brings it to disk: no disk is touched here."""
        self._tell_later(JobNote(state="by-hand", seq=seq, at=self._now()))

    def _tell_later(self, note: JobNote) -> None:
        self._known.add(note)
        self._spool.later(note)

    def _next_job(self) -> Job | None:
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
            missed = [Job(entry, 0) for entry in between if self._misses(entry)]
        except Fault as fault:
            # The journal in trouble has its own light; this receipt can be printed all the same.
            self._trouble_is(str(fault))
            return job
        with self._changed:
            self._jobs.extendleft(reversed(missed))
            return self._jobs[0]

    def _print(self, job: Job) -> bool:
        """Print one job; say whether to go on with the next."""
        printer = self._choice.printer
        if printer is None or not self._ask():
            return False
        if not self._claim(job):
            return True
        try:
            data = (printer.render_gift if job.gift else printer.render)(job.entry, job.copy)
        except (Refusal, Fault) as problem:
            # One receipt that cannot be made must not hold up the others.
            self._trouble_is(str(problem))
            self._end(job, "in-doubt")
            return True
        if not self._begin(job):
            return False
        try:
            printer.device.send(data)
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
        if self._choice.device is None:
            return False
        if self._choice.using == BY_HAND:
            self._flush()
            return False
        status = self._choice.device.status()
        with self._changed:
            self._status = status
            answers = self._choice.using in self._known.answering
            if status.state != "unknown" and not answers:
                self._tell_later(JobNote(state="answers", printer=self._choice.using))
            return status.state == "good" or (status.state == "unknown" and not answers)

    def _claim(self, job: Job) -> bool:
        """Take a job in hand; not one that was given up to be written by hand a moment ago."""
        with self._changed:
            if not self._jobs or self._jobs[0] is not job:
                return False
            self._in_hand = job
            return True

    def _begin(self, job: Job) -> bool:
        note = self._note(job, "started")
        try:
            self._spool.add_now(note)
        except Fault as fault:
            with self._changed:
                self._release(job)
            self._trouble_is(str(fault))
            return False
        with self._changed:
            self._known.add(note)
        self._trouble_is("")
        return True

    def _end(self, job: Job, state: JobState) -> None:
        note = self._note(job, state)
        # On disk first: a face that shows "printed" must not show a doubt after a restart.
        self._add(note)
        with self._changed:
            self._known.add(note)
            self._in_hand = None
            self._jobs.popleft()
            self._changed.notify_all()

    def _put_back(self, job: Job) -> None:
        note = self._note(job, "waiting")
        self._add(note)
        with self._changed:
            self._known.add(note)
            self._release(job)

    def _release(self, job: Job) -> None:
        """Give a job back that certainly did not come out; under the lock."""
        self._in_hand = None
        if self._choice.by_hand:
            self._jobs.popleft()
            if not job.copy:
                self._write_by_hand(job.entry.seq)

    def _note(self, job: Job, state: JobState) -> JobNote:
        return JobNote(state=state, seq=job.entry.seq, copy=job.copy, at=self._now())

    def _add(self, note: JobNote) -> None:
        self._tried(lambda: self._spool.add(note))

    def _flush(self) -> None:
        self._tried(self._spool.flush)

    def _tried(self, write: Callable[[], None]) -> None:
        try:
            write()
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
        if self._choice.device is None or self._choice.by_hand:
            return "none"
        return "bad" if self._blocked or self._trouble else self._status.state

    def _what(self) -> str:
        """Return a sentence, or nothing when all is well."""
        what = "receipts are written by hand" if self._choice.by_hand else self._status.what
        return sentence(self._blocked or self._trouble or what, DRAWER_SHUT if self._drawer.stayed_shut else "")

    def _state_of(self, seq: int) -> ReceiptState:
        if self._in_hand is not None and self._in_hand.entry.seq == seq:
            return "printing"
        if any(job.entry.seq == seq for job in self._jobs):
            return "waiting"
        return self._known.fate(seq)

    def _now(self) -> str:
        return self._clock.now().isoformat(timespec="seconds")
