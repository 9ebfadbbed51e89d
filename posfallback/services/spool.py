"""The job log of the printer: an append-only file that says which receipts were started, printed, or are in doubt.

Rule of this module: "started" is on disk before a printer gets the first byte. What is missing from the log can be
found in the journal, so a receipt is never lost; what was started and not finished is in doubt, so none comes twice.
"""

import os
from collections import deque
from pathlib import Path
from typing import Literal

import msgspec

from posfallback.domain.errors import Fault

JobState = Literal["on", "off", "started", "printed", "waiting", "in-doubt", "settled", "answers"]

_COMPACT_ABOVE = 1000
"""So many lines are read in a few milliseconds; a longer log is written anew."""


class JobNote(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One line of the log.

    `on` and `off`: from `seq` on there is, or is no printer; sales up to it are not printed by themselves. `answers`:
    this printer has answered a question. `waiting`: it was started and certainly nothing came out. `settled`: somebody
    looked and dealt with a doubt. The others say what became of a job: the receipt of `seq`, first print or copy.
    """

    state: JobState
    seq: int = 0
    copy: int = 0
    at: str = ""


class SpoolState:
    """What the log adds up to.

    `mark` is the last seq that was started or passed over, -1 for a new spool; `passed` the last that was passed over.
    """

    def __init__(self) -> None:
        self.mark = -1
        self.passed = -1
        self.on = False
        self.answers = False
        self.printed_seq = 0
        self.in_doubt: set[tuple[int, int]] = set()
        self.copies: dict[int, int] = {}

    def add(self, note: JobNote) -> None:
        """Take in one note."""
        job = (note.seq, note.copy)
        if note.copy:
            self.copies[note.seq] = max(self.copies.get(note.seq, 0), note.copy)
        if note.state in {"on", "off"}:
            self.mark = max(self.mark, note.seq)
            self.passed = note.seq
            self.on = note.state == "on"
        elif note.state == "answers":
            self.answers = True
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
            # Paper that came out, as a first print or as a copy, ends every doubt about this sale.
            self.in_doubt = {doubt for doubt in self.in_doubt if doubt[0] != note.seq}
            if note.state == "printed":
                self.printed_seq = note.seq
                if not note.copy:
                    self.mark = max(self.mark, note.seq)

    def notes(self) -> list[JobNote]:
        """Return the fewest notes that add up to this state."""
        notes = [JobNote(state="on" if self.on else "off", seq=self.passed)]
        if self.mark > self.passed:
            notes.append(JobNote(state="printed", seq=self.mark))
        if self.answers:
            notes.append(JobNote(state="answers"))
        notes += [JobNote(state="printed", seq=seq, copy=copy) for seq, copy in self.copies.items()]
        if self.printed_seq:
            last_copy = self.copies.get(self.printed_seq, 0)
            notes.append(JobNote(state="printed", seq=self.printed_seq, copy=last_copy))
        return notes + [JobNote(state="in-doubt", seq=seq, copy=copy) for seq, copy in sorted(self.in_doubt)]


class Spool:
    """The log in `folder`. One thread writes at a time; `later` may be called from any.

    Every method that touches the disk raises Fault "spool-unusable" and can be called again.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = folder / "jobs.log"
        self._unwritten: deque[JobNote] = deque()
        self._encoder = msgspec.json.Encoder()

    def read(self, *, compact: bool = True) -> SpoolState:
        """Return what the log adds up to; writes a long one anew unless told not to.

        A line that a power cut left torn is passed over: only lines that were not yet waited for can be torn, and
        without them a job counts as in doubt.
        """
        state = SpoolState()
        try:
            lines = self._path.read_bytes().split() if self._path.exists() else []
        except OSError as error:
            raise self._unusable(error) from error
        decoder = msgspec.json.Decoder(JobNote)
        for line in lines:
            try:
                state.add(decoder.decode(line))
            except msgspec.DecodeError:
                continue
        if compact and len(lines) > _COMPACT_ABOVE:
            self._compact(state)
        return state

    def later(self, note: JobNote) -> None:
        """Keep a note for the next write: losing it in a power cut only leaves a doubt standing."""
        self._unwritten.append(note)

    def add(self, note: JobNote) -> None:
        """Write a note, and those kept before it, without waiting for the disk; what fails is kept for later."""
        self._unwritten.append(note)
        self._write(sync=False)

    def add_now(self, note: JobNote) -> None:
        """Write a note, and those kept before it, and wait until they are on disk; a failed write leaves none."""
        self._unwritten.append(note)
        try:
            self._write(sync=True)
        except Fault:
            self._unwritten.remove(note)
            raise

    def flush(self) -> None:
        """Write what was kept for later."""
        if self._unwritten:
            self._write(sync=True)

    def _write(self, *, sync: bool) -> None:
        notes = list(self._unwritten)
        # The line break in front closes a line that a power cut or a full disk may have torn.
        data = b"".join(b"\n" + self._encoder.encode(note) for note in notes) + b"\n"
        try:
            new = not self._path.exists()
            self._folder.mkdir(parents=True, exist_ok=True)
            with self._path.open("ab") as file:
                file.write(data)
                file.flush()
                if sync:
                    os.fsync(file.fileno())
            if new:
                self._sync_folder()
        except OSError as error:
            raise self._unusable(error) from error
        for _ in notes:
            self._unwritten.popleft()

    def _compact(self, state: SpoolState) -> None:
        part = self._path.with_suffix(".part")
        try:
            with part.open("wb") as file:
                file.write(b"".join(self._encoder.encode(note) + b"\n" for note in state.notes()))
                file.flush()
                os.fsync(file.fileno())
            part.replace(self._path)
            self._sync_folder()
        except OSError as error:
            raise self._unusable(error) from error

    def _sync_folder(self) -> None:
        if os.name == "nt":
            return
        descriptor = os.open(self._folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

    def _unusable(self, error: OSError) -> Fault:
        return Fault(
            "spool-unusable",
            f"The printer's job log {self._path.name} cannot be used: {error.strerror or error}.",
            "Make room on the disk or give the folder back; receipts wait and print then.",
        )
