"""Throws away what is used no more, on the thread of the window and at quiet moments.

Python would look for it on whichever thread happens to make something new. Parts of the window among it would end on a
thread of the printer or of a report, which Qt does not bear: sooner or later the program ends without a word.
"""

import gc

from PySide6.QtCore import QObject, QTimer

SWEEP_MS = 1000


class Sweeper(QObject):
    """Sweeps as often as Python would, looked at once a second."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setInterval(SWEEP_MS)
        self._timer.timeout.connect(self.sweep)

    def start(self) -> None:
        """Begin; what was made until now stays for good and is not looked at in the middle of a sale."""
        gc.disable()
        gc.freeze()
        self._timer.start()

    def stop(self) -> None:
        """Sweep no more."""
        self._timer.stop()

    def sweep(self) -> None:
        """Look at what was made lately, now and then at more, as soon as enough has been made."""
        made, swept, swept_well = gc.get_count()
        often, well, all_of_it = gc.get_threshold()
        if made > often:
            gc.collect(2 if swept_well > all_of_it else 1 if swept > well else 0)
