"""The job log of the printer as an append-only file in the home's spool folder.

Rule of this module: "started" is on disk before a printer gets the first byte.
"""

import os
import threading
from collections import deque
from pathlib import Path

import msgspec

from posfallback.domain.errors import Fault
from posfallback.domain.words import words
from posfallback.services.spool import JobNote, SpoolState

_COMPACT_ABOVE = 1000
"""So many lines are read in a few milliseconds; a longer log is written anew."""


class Spool:
    """Implements `services.spool.JobLog` in `folder`; any thread may call it.

    Every method that touches the disk raises Fault "spool-unusable" and can be called again.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = folder / "jobs.log"
        self._unwritten: deque[JobNote] = deque()
        self._encoder = msgspec.json.Encoder()
        self._writing = threading.Lock()
        self._unsynced = False

    def read(self, *, compact: bool = True) -> SpoolState:
        """Return what the log adds up to; writes a long one anew unless told not to.

        A line that a power cut left torn is passed over: only lines that were not yet waited for can be torn, and
        without them a job counts as in doubt.
        """
        state = SpoolState()
        try:
            data = self._path.read_bytes() if self._path.exists() else b""
        except OSError as error:
            raise self._unusable(error) from error
        # At line breaks only: the name of a printer may hold a space.
        lines = [line for line in data.splitlines() if line]
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
        with self._writing:
            self._unwritten.append(note)
            try:
                self._append(list(self._unwritten), sync=True)
            except Fault:
                # Under the lock: no other thread may write a note that was told as not written.
                self._unwritten.remove(note)
                raise

    def flush(self) -> None:
        """Write what was kept for later."""
        self._write(sync=True)

    def _write(self, *, sync: bool) -> None:
        with self._writing:
            notes = list(self._unwritten)
            # Another thread may have written all of them meanwhile, and not have waited for the disk.
            if notes or (sync and self._unsynced):
                self._append(notes, sync=sync)

    def _append(self, notes: list[JobNote], *, sync: bool) -> None:
        # The line break in front closes a line that a power cut or a full disk may have torn.
        data = b"".join(b"\n" + self._encoder.encode(note) for note in notes) + b"\n" if notes else b""
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
        self._unsynced = not sync
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
            words(
                "The printer's job log {name} cannot be used: {why}.",
                name=self._path.name,
                why=error.strerror or error,
            ),
            "Make room on the disk or give the folder back; receipts wait and print then.",
        )
