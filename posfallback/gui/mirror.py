"""What keeps its direction where the screen reads from right to left: figures, amounts, sums and codes.

Rule of this module: whoever draws figures asks here which way they run.
"""

from PySide6.QtCore import Qt

from posfallback.gui.language import mirrored

_ISOLATE, _OWN, _END = "\u2066", "\u2068", "\u2069"


def leading_figures(*, flip: bool | None = None) -> Qt.AlignmentFlag:
    """Return how a label with nothing but figures stands at the leading side.

    A label goes by the direction of its text, and figures read from left to right everywhere. `flip` is whether the
    screen is mirrored, where it is not the clerk's.
    """
    flip = mirrored() if flip is None else flip
    return (Qt.AlignmentFlag.AlignRight if flip else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter


def trailing_figures(*, flip: bool | None = None) -> Qt.AlignmentFlag:
    """Return how a label with nothing but figures stands at the trailing side; see `leading_figures`."""
    flip = mirrored() if flip is None else flip
    return leading_figures(flip=not flip)


def ltr(text: str) -> str:
    """Return figures with their signs in the order in which they are written everywhere: "2 × 1.29 €", "−$0.80".

    Where the screen reads from left to right the text stays as it is.
    """
    return f"{_ISOLATE}{text}{_END}" if text and mirrored() else text


def own_way(text: str) -> str:
    """Return a name with its letters and its full stop in the order of its own script, whichever the screen has."""
    return f"{_OWN}{text}{_END}" if text and mirrored() else text
