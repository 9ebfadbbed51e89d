"""What waits to be printed, in order, and what is known of each paper: the log on disk and the journal, added up.

Rule of this module: it never touches a printer. What must be on disk before a printer gets a byte is written here; what
may be lost in a power cut is a note that only leaves a doubt standing.
"""

import logging
import threading
from collections import deque
from collections.abc import Callable
from sys import maxsize

from posfallback.domain.errors import Fault
from posfallback.domain.facts import ReceiptCopied
from posfallback.journal.codec import decode
from posfallback.journal.entry import Entry
from posfallback.services.ports import Clock, Journal
from posfallback.services.print_notes import NoteWriter
from posfallback.services.printers import Choice, Job, Paper, ReceiptState
from posfallback.services.sales import is_copied, is_sale, wants_paper
from posfallback.services.spool import JobLog, JobNote, JobState, SpoolState

_log = logging.getLogger(__name__)


class PrintQueue:
    """The papers of one register. Every method may be called from any thread and holds `changed` while it works.

    `papers` names which papers beside receipts come out by themselves. `trouble` is what keeps the log from being
    written, empty when nothing does; `hurry` asks the worker to look again now.
    """

    def __init__(self, journal: Journal, spool: JobLog, clock: Clock, choice: Choice, papers: frozenset[str]) -> None:
        self._journal = journal
        self._spool = spool
        self._clock = clock
        self._choice = choice
        self._papers = papers
        self._in_hand: Job | None = None
        self._doubtful: list[Job] = []
        """Readings of which nobody knows whether they came out: no log tells of them, so they are kept here."""
        self._queued_seq = 0
        self._writer = NoteWriter(self.flush)
        self.changed = threading.Condition()
        self.jobs: deque[Job] = deque()
        self.known = SpoolState()
        self.trouble = ""
        self.hurry = False

    # --- the log --------------------------------------------------------------------------------------------------

    def read(self, *, compact: bool = True) -> None:
        """Read what the last run left; raises Fault "spool-unusable"."""
        self.known = self._spool.read(compact=compact)

    def begin(self) -> None:
        """Note from where on there is a printer, where the log does not say so yet; then queue what is missing.

        A new spool beside a journal that has sales prints none of them: their customers have gone. How many copies were
        made of each is taken from the journal, so that none is numbered anew.
        """
        if not self.known.on:
            # Before the note that the log is begun: where a power cut leaves that out, they are counted again.
            for entry in self._journal.entries():
                if is_copied(entry):
                    self._count_copy(entry)
            self._tell_later(JobNote(state="on", seq=self._journal.head().seq, at=self._now()))
            self.flush()
        self.catch_up()
        self._writer.start()

    def switch_off(self) -> None:
        """Remember that no printer is configured, so that a later one does not print this time's sales."""
        try:
            if self._spool.read().on:
                self._spool.add_now(JobNote(state="off", seq=self._journal.head().seq, at=self._now()))
        except Fault as fault:
            _log.warning("%s", fault)

    def flush(self) -> None:
        """Write what was kept for later."""
        self._tried(self._spool.flush)

    def close(self) -> None:
        """Write what is left; the log may be opened by another from now on."""
        self._writer.stop()
        self.flush()

    # --- what comes in --------------------------------------------------------------------------------------------

    def catch_up(self) -> None:
        """Queue what was sealed above the last paper that was started and is not here yet.

        Copies are not: nobody waits for them any more. How many there were is taken from the journal, where a power
        cut came before the log knew.
        """
        for entry in self._journal.entries(max(self.known.mark, self._queued_seq) + 1):
            if is_copied(entry):
                self._count_copy(entry)
            else:
                self.take(entry)

    def _count_copy(self, entry: Entry) -> None:
        fact = decode(entry.body)
        sale = self._journal.sale_of_receipt(fact.of_receipt) if isinstance(fact, ReceiptCopied) else None
        if sale is not None and isinstance(fact, ReceiptCopied):
            with self.changed:
                self._tell_later(JobNote(state="copied", seq=sale.seq, copy=fact.copy))

    def take(self, entry: Entry) -> bool:
        """Queue the first print of an entry; say whether it came for the first time and wants paper."""
        if not wants_paper(entry, self._papers):
            return False
        with self.changed:
            if entry.seq <= max(self._queued_seq, self.known.mark) or not self._misses(entry):
                return False
            self._queued_seq = entry.seq
            if self._choice.by_hand:
                self._write_by_hand(entry.seq)
            else:
                self.jobs.append(Job(entry, 0))
            self.wake()
        return True

    def next_copy(self, entry: Entry, *, gift: bool = False) -> int:
        """Return which copy the next one is; 0 when the first print still waits and needs but a push."""
        with self.changed:
            self.wake()
            if not gift and any(job.entry.seq == entry.seq for job in self.jobs):
                return 0
            return self.known.copies.get(entry.seq, 0) + 1

    def add(self, job: Job) -> None:
        """Queue a copy, or a paper that no entry asks for."""
        with self.changed:
            if job.copy:
                self._tell_later(JobNote(state="copied", seq=job.entry.seq, copy=job.copy))
            if not job.is_logged:
                self._settle_reading(job.entry.body)
            self.jobs.append(job)
            self.wake()

    def leave_to_hand(self) -> None:
        """Let nothing wait any more: somebody writes."""
        with self.changed:
            for job in [job for job in self.jobs if job is not self._in_hand]:
                self.jobs.remove(job)
                self._given_up(job)
            self.wake()

    def chosen(self, printer: str) -> None:
        """Note which printer is used from now on; on disk soon, whatever the printer in use is doing."""
        with self.changed:
            self._tell_soon(JobNote(state="use", printer=printer, at=self._now()))
            self.wake()

    def settle(self, seq: int, reading: str = "") -> None:
        """Note that somebody looked, and the paper in doubt is there; a `reading` is told by its body."""
        with self.changed:
            if reading:
                self._settle_reading(reading)
                return
            self._tell_later(JobNote(state="settled", seq=seq, at=self._now()))

    def answers(self, printer: str) -> None:
        """Note that a printer has answered a question."""
        with self.changed:
            self._tell_later(JobNote(state="answers", printer=printer))

    def wake(self) -> None:
        """Let the worker look again now."""
        with self.changed:
            self.hurry = True
            self.changed.notify_all()

    # --- one job after the other ----------------------------------------------------------------------------------

    def next_job(self) -> Job | None:
        """Return the job to print now; entries that were sealed before it and never came here go first.

        There are such when a sale is found in the journal only after a failed fsync has been looked into.
        """
        with self.changed:
            job = self.jobs[0] if self.jobs else None
            first = self.known.mark + 1
        if job is None or job.copy or first >= job.entry.seq:
            return job
        try:
            between = self._journal.entries(first, job.entry.seq - 1)
            missed = [Job(entry, 0) for entry in between if wants_paper(entry, self._papers) and self._misses(entry)]
        except Fault as fault:
            # The journal in trouble has its own light; this receipt can be printed all the same.
            self.trouble_is(str(fault))
            return job
        with self.changed:
            self.jobs.extendleft(reversed(missed))
            return self.jobs[0]

    def claim(self, job: Job) -> bool:
        """Take a job in hand; not one that was given up to be written by hand a moment ago."""
        with self.changed:
            if not self.jobs or self.jobs[0] is not job:
                return False
            self._in_hand = job
            return True

    def start(self, job: Job) -> bool:
        """Bring to disk that a job begins; say whether it may."""
        if job.is_logged:
            note = self._note(job, "started")
            try:
                self._spool.add_now(note)
            except Fault as fault:
                with self.changed:
                    self._release(job)
                self.trouble_is(str(fault))
                return False
            with self.changed:
                self.known.add(note)
        self.trouble_is("")
        return True

    def end(self, job: Job, state: JobState) -> None:
        """Note what became of the job in hand, and let it go."""
        note = self._note(job, state)
        if job.is_logged:
            # On disk first: a face that shows "printed" must not show a doubt after a restart.
            self._tried(lambda: self._spool.add(note))
        with self.changed:
            if job.is_logged:
                self.known.add(note)
            elif state == "in-doubt":
                self._doubtful.append(job)
            self._in_hand = None
            self.jobs.popleft()
            self.changed.notify_all()

    def put_back(self, job: Job) -> None:
        """Let the job in hand wait again: certainly nothing of it came out."""
        note = self._note(job, "waiting")
        if job.is_logged:
            self._tried(lambda: self._spool.add(note))
        with self.changed:
            if job.is_logged:
                self.known.add(note)
            self._release(job)

    def trouble_is(self, what: str) -> None:
        """Say what is wrong beside the printer; nothing when all is well again."""
        with self.changed:
            if what and what != self.trouble:
                _log.warning("%s", what)
            self.trouble = what

    # --- what a face shows ----------------------------------------------------------------------------------------

    @property
    def last_seq(self) -> int:
        """The newest entry that came here, 0 for none."""
        return self._queued_seq or max(self.known.mark, 0)

    def doubts(self) -> tuple[int, ...]:
        """Return the seqs of papers that may or may not have come out."""
        in_hand = self._in_hand and (self._in_hand.entry.seq, self._in_hand.copy)
        sealed = sorted({doubt[0] for doubt in self.known.in_doubt if doubt != in_hand})
        return (*(job.entry.seq for job in self._doubtful), *sealed)

    def papers(self, most_by_hand: int) -> tuple[Paper, ...]:
        """Return what is not known to have come out, newest first; of those written by hand only the newest ones."""
        # It is asked for by a page that is opened, not at the start.
        from heapq import nlargest

        with self.changed:
            in_hand = self._in_hand and (self._in_hand.entry.seq, self._in_hand.copy)
            jobs = [
                Paper(
                    seq=job.entry.seq,
                    state="printing" if job is self._in_hand else "waiting",
                    copy=job.copy,
                    gift=job.gift,
                    entry=job.entry,
                )
                for job in reversed(self.jobs)
            ]
            readings = [Paper(seq=job.entry.seq, state="in-doubt", entry=job.entry) for job in self._doubtful]
            doubts = [doubt for doubt in self.known.in_doubt if doubt != in_hand]
            written = nlargest(most_by_hand, self.known.by_hand)
        doubtful = [Paper(seq=seq, state="in-doubt", copy=copy) for seq, copy in doubts]
        by_hand = [Paper(seq=seq, state="by-hand") for seq in written]
        return tuple(
            sorted((*jobs, *readings, *doubtful, *by_hand), key=lambda paper: paper.seq or maxsize, reverse=True)
        )

    def state_of(self, seq: int) -> ReceiptState:
        """Return what became of one entry's paper, empty when it never came here."""
        with self.changed:
            if self._in_hand is not None and self._in_hand.entry.seq == seq:
                return "printing"
            if any(job.entry.seq == seq for job in self.jobs):
                return "waiting"
            return self.known.fate(seq)

    # --- inside ---------------------------------------------------------------------------------------------------

    def _misses(self, entry: Entry) -> bool:
        """Say whether the first print of an entry is still to come; a staff paper that was printed again has been."""
        return entry.seq not in self.known.by_hand and (is_sale(entry) or entry.seq not in self.known.copies)

    def _settle_reading(self, body: str) -> None:
        self._doubtful = [job for job in self._doubtful if job.entry.body != body]

    def _release(self, job: Job) -> None:
        """Give a job back that certainly did not come out; under the lock."""
        self._in_hand = None
        if self._choice.by_hand:
            self.jobs.popleft()
            self._given_up(job)

    def _given_up(self, job: Job) -> None:
        if not job.copy and job.is_logged:
            self._write_by_hand(job.entry.seq)

    def _write_by_hand(self, seq: int) -> None:
        """Note that no paper comes for an entry: somebody writes it now, so it must not be printed after a kill."""
        self._tell_soon(JobNote(state="by-hand", seq=seq, at=self._now()))

    def _tell_later(self, note: JobNote) -> None:
        self.known.add(note)
        self._spool.later(note)

    def _tell_soon(self, note: JobNote) -> None:
        self._tell_later(note)
        self._writer.soon()

    def _note(self, job: Job, state: JobState) -> JobNote:
        return JobNote(state=state, seq=job.entry.seq, copy=job.copy, at=self._now())

    def _tried(self, write: Callable[[], None]) -> None:
        try:
            write()
        except Fault as fault:
            self.trouble_is(str(fault))

    def _now(self) -> str:
        return self._clock.now().isoformat(timespec="seconds")
