"""What the window speaks now: set by `language`, read by whatever writes words, dates and amounts.

Rule of this module: it holds what is set and sets nothing.
"""

from collections.abc import Callable

from PySide6.QtCore import QTranslator


class Tongue:
    """There is one window a process, as there is one application in Qt."""

    language = "en"
    translator: QTranslator | None = None
    money: Callable[[int], str] | None = None
    store = "en_US"
    mirrored = False
    """Whether the screen reads from right to left; asking Qt for it at each figure would cost more than the figure."""
