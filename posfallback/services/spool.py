"""What the printer's job log adds up to: which receipts were started, printed, or are in doubt.

Rule of this module: what is missing from the log can be found in the journal, so a receipt is never lost; what was
started and not finished is in doubt, so none comes twice.
"""

from typing import Literal, Protocol

import msgspec

JobState = Literal[
    "on", "off", "started", "printed", "waiting", "in-doubt", "settled", "answers", "by-hand", "use", "copied"
]


class JobNote(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One line of the log.

    `on` and `off`: from `seq` on there is, or is no printer; sales up to it are not printed by themselves. `answers`:
    this printer has answered a question. `waiting`: it was started and certainly nothing came out. `settled`: somebody
    looked and dealt with a doubt. `by-hand`: no paper for this sale, somebody writes. `use`: `printer` was chosen,
    empty for the first one. `copied`: the journal counts this copy, printed or not. The others say what became of a
    job: the paper of `seq`, first print or copy.
    """

    state: JobState
    seq: int = 0
    copy: int = 0
    at: str = ""
    printer: str = ""


class SpoolState:
    """What the log adds up to.

    `mark` is the last seq that was started or passed over, -1 for a new spool; `passed` the last that was passed over.
    """

    def __init__(self) -> None:
        self.mark = -1
        self.passed = -1
        self.on = False
        self.answering: set[str] = set()
        self.using = ""
        self.by_hand: set[int] = set()
        self.printed_seq = 0
        self.in_doubt: set[tuple[int, int]] = set()
        self.copies: dict[int, int] = {}

    def add(self, note: JobNote) -> None:
        """Take in one note."""
        job = (note.seq, note.copy)
        if note.copy:
            self.copies[note.seq] = max(self.copies.get(note.seq, 0), note.copy)
        if note.state == "copied":
            return
        if note.state in {"on", "off"}:
            self.mark = max(self.mark, note.seq)
            self.passed = note.seq
            self.on = note.state == "on"
        elif note.state in {"answers", "use"}:
            self._add_choice(note)
        elif note.state == "by-hand":
            self.by_hand.add(note.seq)
            self.mark = max(self.mark, note.seq)
        elif note.state in {"started", "in-doubt"}:
            self.in_doubt.add(job)
            if not note.copy:
                self.mark = max(self.mark, note.seq)
        elif note.state == "waiting":
            self.in_doubt.discard(job)
            if not note.copy:
                # Receipts are started in order, so all before this one have been.
                self.mark = min(self.mark, note.seq - 1)
        else:
            self._add_paper(note)

    def _add_choice(self, note: JobNote) -> None:
        if note.state == "answers":
            self.answering.add(note.printer)
        else:
            self.using = note.printer

    def _add_paper(self, note: JobNote) -> None:
        # Paper that came out, as a first print or as a copy, ends every doubt about this sale.
        self.in_doubt = {doubt for doubt in self.in_doubt if doubt[0] != note.seq}
        if note.state == "printed":
            self.printed_seq = note.seq
            self.by_hand.discard(note.seq)
            if not note.copy:
                self.mark = max(self.mark, note.seq)

    def fate(self, seq: int) -> Literal["", "in-doubt", "by-hand", "printed"]:
        """Return what became of a sale's receipt that does not wait; empty when it never came here."""
        if any(doubt == seq for doubt, _ in self.in_doubt):
            return "in-doubt"
        if seq in self.by_hand:
            return "by-hand"
        return "printed" if self.passed < seq <= self.mark else ""

    def notes(self) -> list[JobNote]:
        """Return the fewest notes that add up to this state."""
        notes = [JobNote(state="on" if self.on else "off", seq=self.passed)]
        if self.mark > self.passed:
            notes.append(JobNote(state="printed", seq=self.mark))
        notes += [JobNote(state="answers", printer=printer) for printer in sorted(self.answering)]
        if self.using:
            notes.append(JobNote(state="use", printer=self.using))
        notes += [JobNote(state="copied", seq=seq, copy=copy) for seq, copy in self.copies.items()]
        if self.printed_seq:
            last_copy = self.copies.get(self.printed_seq, 0)
            notes.append(JobNote(state="printed", seq=self.printed_seq, copy=last_copy))
        notes += [JobNote(state="by-hand", seq=seq) for seq in sorted(self.by_hand)]
        return notes + [JobNote(state="in-doubt", seq=seq, copy=copy) for seq, copy in sorted(self.in_doubt)]


class JobLog(Protocol):
    """The log on disk. Whatever touches the disk raises Fault "spool-unusable" and can be called again."""

    def read(self, *, compact: bool = True) -> SpoolState:
        """Return what the log adds up to; a long one may be written anew."""
        ...

    def later(self, note: JobNote) -> None:
        """Keep a note for the next write: losing it in a power cut only leaves a doubt standing."""
        ...

    def add(self, note: JobNote) -> None:
        """Write a note, and those kept before it, without waiting for the disk; what fails is kept for later."""
        ...

    def add_now(self, note: JobNote) -> None:
        """Write a note, and those kept before it, and wait until they are on disk; a failed write leaves none."""
        ...

    def flush(self) -> None:
        """Write what was kept for later."""
        ...
