"""Hands what another thread has found to the window's own thread.

Rule of this module: the other thread holds a queue and no part of the window, which may be gone before it is through.
"""

from collections.abc import Callable
from queue import Empty, SimpleQueue

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 30


class Mailbox:
    """`post` is for any thread; `take` gets each thing in turn on the window's thread while the box is `open`."""

    def __init__(self, owner: QObject, take: Callable[[object], object]) -> None:
        self._posted: SimpleQueue[object] = SimpleQueue()
        self.post: Callable[[object], None] = self._posted.put
        self._take = take
        self._timer = QTimer(owner)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)

    def open(self) -> None:
        """Look for what is posted from now on."""
        self._timer.start()

    def close(self) -> None:
        """Look no more."""
        self._timer.stop()

    def _look(self) -> None:
        while True:
            try:
                found = self._posted.get_nowait()
            except Empty:
                return
            self._take(found)
