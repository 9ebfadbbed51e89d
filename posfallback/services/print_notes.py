"""Notes of the printer's job log that must reach the disk while nobody waits for them.

Rule of this module: it writes and decides nothing; neither a screen nor a printer that hangs holds a note up.
"""

import threading
from collections.abc import Callable


class NoteWriter:
    """A thread that brings kept notes to disk soon after each `soon`; `flush` writes them and raises nothing."""

    def __init__(self, flush: Callable[[], None]) -> None:
        self._flush = flush
        self._wanted = threading.Event()
        self._stopping = False
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin; what was asked for before is written at once."""
        if self._thread is None:
            self._stopping = False
            self._thread = threading.Thread(target=self._work, name="print-notes", daemon=True)
            self._thread.start()

    def soon(self) -> None:
        """Ask for a write; returns at once."""
        self._wanted.set()

    def stop(self) -> None:
        """Write what was asked for, and end."""
        thread, self._thread = self._thread, None
        if thread is not None:
            self._stopping = True
            self._wanted.set()
            thread.join()

    def _work(self) -> None:
        while not self._stopping:
            self._wanted.wait()
            self._wanted.clear()
            self._flush()
