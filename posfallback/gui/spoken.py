"""The names that a screen reader says. In a drill each of them says so first: who cannot see the frame hears it.

Rule of this module: every part of the window is named here, and value labels are not named at all.
"""

from PySide6.QtWidgets import QWidget

from posfallback.gui import theme
from posfallback.gui.language import say


def name_it(part: QWidget, name: str) -> None:
    """Name a part to a screen reader, in words that are said already; at no cost when it has that name."""
    spoken = say("Practice, {name}", name=name) if name and theme.is_drill() else name
    if spoken != part.accessibleName():
        part.setAccessibleName(spoken)
