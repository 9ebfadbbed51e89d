"""Tells a scanner from a person by the times of the keys, before any widget sees them.

Every character is held back for as long as it could still belong to a burst (some 35 ms); a person's characters then go
to the field as they were, a burst goes to the screen as one scan, and its Enter reaches nothing. Times are those of the
events, so a busy program does not tear a burst apart.
"""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

from posfallback.domain.settings import ScannerSettings

LEAST = 6
SILENCE_MS = 60
LATE_S = 0.008
LOOK_AGAIN_MS = 5
_MODIFIERS = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_CapsLock}
)
_ENTERS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class Scanner(QObject):
    """The one filter on the application. `scanned` carries what a scanner sent, without its end key."""

    scanned = Signal(str)

    def __init__(self, settings: ScannerSettings, target: Callable[[], QObject | None]) -> None:
        super().__init__()
        self._gap_ms = settings.gap_ms
        self._ends = {"any": _ENTERS | {Qt.Key.Key_Tab}, "enter": _ENTERS, "tab": frozenset({Qt.Key.Key_Tab})}[
            settings.end
        ]
        self._target = target
        self._window: QWindow | None = None
        self._held: list[QKeyEvent] = []
        self._text = ""
        self._last_ms = 0
        self._swallow: set[int] = set()
        self._replaying = False
        self._due = 0.0
        self._looked_again = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._quiet)

    def install(self, window: QWindow | None = None) -> None:
        """Begin to read the keys of the whole application, or until `widen` those of the one window that there is.

        A filter on the application is asked about every event of every part, and its first picture would wait for that.
        """
        self._window = window
        on = window or QCoreApplication.instance()
        if on is not None:
            on.installEventFilter(self)

    def widen(self) -> None:
        """Read the keys of the whole application from now on."""
        if self._window is not None:
            self._window.removeEventFilter(self)
            self.install()

    def stop(self) -> None:
        """Let every key through from now on."""
        self._forget()
        on = self._window or QCoreApplication.instance()
        if on is not None:
            on.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold back what may be a scan; let everything else through."""
        # Every event of every part comes by here, and asking one for its kind costs more than all else does.
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QWindow):
            return False
        kind = event.type()
        if kind not in {QEvent.Type.KeyPress, QEvent.Type.KeyRelease} or self._replaying:
            return False
        return self._press(event) if kind == QEvent.Type.KeyPress else self._release(event)

    def _press(self, event: QKeyEvent) -> bool:
        key, at = event.key(), event.timestamp()
        if key in _MODIFIERS:
            return False
        if self._text and not 0 <= at - self._last_ms <= self._gap_ms and not (key in self._ends and self._is_burst()):
            # The gap belongs to a person: what was held is theirs.
            self._flush()
        if self._is_burst() and key in self._ends and at - self._last_ms <= max(self._gap_ms, SILENCE_MS):
            self._swallow.add(key)
            self._emit()
            return True
        text = event.text()
        if not _is_character(text) or event.isAutoRepeat() or event.modifiers() & _COMMANDS:
            self._flush()
            return False
        self._held.append(event.clone())
        self._text += text
        self._last_ms = at
        self._wait()
        return True

    def _release(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in self._swallow:
            self._swallow.discard(key)
            return True
        if self._held and any(held.key() == key for held in self._held):
            self._held.append(event.clone())
            return True
        return False

    def _is_burst(self) -> bool:
        return len(self._text) >= LEAST

    def _wait(self) -> None:
        wait_ms = SILENCE_MS if self._is_burst() else self._gap_ms + 5
        self._due = monotonic() + wait_ms / 1000
        self._looked_again = False
        self._timer.start(wait_ms)

    def _quiet(self) -> None:
        """Nothing came for a while; when the program itself was busy, look once more at what has come in."""
        if monotonic() - self._due > LATE_S and not self._looked_again:
            self._looked_again = True
            self._timer.start(LOOK_AGAIN_MS)
        elif self._is_burst():
            self._emit()
        else:
            self._flush()

    def _emit(self) -> None:
        """Hand over a scan. A release that is still to come belongs to it and reaches nothing."""
        text = self._text
        pressed = {held.key() for held in self._held if held.type() == QEvent.Type.KeyPress}
        released = {held.key() for held in self._held if held.type() == QEvent.Type.KeyRelease}
        self._swallow |= pressed - released
        self._forget()
        self.scanned.emit(text)

    def _flush(self) -> None:
        """Give what was held back to the field, in order."""
        held = self._held
        self._forget()
        self._replaying = True
        try:
            for event in held:
                target = self._target() or QGuiApplication.focusObject()
                if target is not None:
                    QCoreApplication.sendEvent(target, event)
        finally:
            self._replaying = False

    def _forget(self) -> None:
        self._timer.stop()
        self._held = []
        self._text = ""


def _is_character(text: str) -> bool:
    """Say whether a key gives a character; group separators of GS1 codes count, Enter and Backspace do not."""
    return len(text) == 1 and (text.isprintable() or text == "\x1d")
