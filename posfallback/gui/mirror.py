"""What keeps its direction where the screen reads from right to left: figures, amounts, sums and codes."""

from posfallback.gui.language import mirrored

_ISOLATE, _END = "\u2066", "\u2069"


def ltr(text: str) -> str:
    """Return figures with their signs in the order in which they are written everywhere: "2 × 1.29 €", "−$0.80".

    Where the screen reads from left to right the text stays as it is.
    """
    return f"{_ISOLATE}{text}{_END}" if text and mirrored() else text
