"""The demo's errand: brings central back beside the window, which goes on selling, and says what came of it.

Rule of this module: nobody at the window waits for it.
"""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from posfallback.domain.errors import Fault, Refusal
from posfallback.services.snapshots import Notice


class DemoErrand(QObject):
    """Runs `bring_back` once, on a thread of its own; it may take its time, and what it returns is told."""

    done = Signal(object)
    said = Signal(Notice)

    def __init__(self, bring_back: Callable[[], str]) -> None:
        super().__init__()
        self._bring_back = bring_back
        self._begun = False
        self.done.connect(self._told)

    @property
    def is_due(self) -> bool:
        """Whether there is an errand that nobody has sent off yet."""
        return not self._begun

    def begin(self) -> None:
        """Send it off, once."""
        if self._begun:
            return
        self._begun = True

        def run() -> None:
            told: object
            try:
                told = self._bring_back()
            except (Refusal, Fault) as problem:
                told = problem
            self.done.emit(told)

        self.said.emit(
            Notice(rank="info", message="Central is coming back.", hint="Keep selling: nothing has to wait.")
        )
        threading.Thread(target=run, name="demo-errand", daemon=True).start()

    def _told(self, told: object) -> None:
        """Say what came of it; after a failure the key is there again."""
        if isinstance(told, Refusal | Fault):
            self._begun = False
            hint = told.hint if isinstance(told, Refusal) else told.remedy
            self.said.emit(Notice(rank="caution", message=told.message, hint=hint))
        else:
            hint = told if isinstance(told, str) else ""
            self.said.emit(Notice(rank="info", message="Central is back, and the sales were replayed.", hint=hint))
