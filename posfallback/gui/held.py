"""Which keys do something again while they are held down. An elbow on the blue button's key presses it once.

Rule of this module: what is typed, and what moves or counts, repeats; what is done does not.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_REPEATED = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Plus,
        Qt.Key.Key_Minus,
        Qt.Key.Key_Backspace,
    }
)


def is_held(event: QKeyEvent) -> bool:
    """Say whether a key repeats by being held down that acts once a press."""
    typed = bool(event.text()) and event.text().isprintable()
    return event.isAutoRepeat() and not typed and event.key() not in _REPEATED
