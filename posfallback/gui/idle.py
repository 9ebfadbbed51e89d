"""Notices how long nobody has touched the register: no key, no scan, no finger.

Rule of this module: it only watches; every key and every touch goes on to whom it is for.
"""

from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QObject

_TOUCHES = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})


class Idle(QObject):
    """Watches the whole application. `after_s` is how long may pass, 0 for ever."""

    def __init__(self, after_s: int) -> None:
        super().__init__()
        self._after_s = after_s
        self._touched = monotonic()

    def install(self) -> None:
        """Begin to watch; where nothing is to be noticed no event is looked at."""
        app = QCoreApplication.instance()
        if self._after_s and app is not None:
            app.installEventFilter(self)

    def stop(self) -> None:
        """Watch no more."""
        app = QCoreApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember a touch; every event goes on to whom it is for."""
        del watched
        if event.type() in _TOUCHES:
            self._touched = monotonic()
        return False

    def is_long(self) -> bool:
        """Say whether nobody has touched anything for too long."""
        return bool(self._after_s) and monotonic() - self._touched >= self._after_s
