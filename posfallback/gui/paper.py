"""What to say about the receipt of the last sale. The sale is safe whatever the printer does, and the words say so."""

from typing import TYPE_CHECKING, NamedTuple

from posfallback.services.snapshots import Done

if TYPE_CHECKING:
    from posfallback.services.printing import Printing


class PaperWords(NamedTuple):
    """A shape, a bold line, a quiet line, two words for a small place, and whether it needs somebody."""

    shape: str
    message: str
    hint: str
    short: str
    trouble: bool


def receipt_words(printing: "Printing", done: Done) -> PaperWords:
    """Return what is known of a sale's receipt."""
    view = printing.view()
    state = printing.state_of(done.seq)
    number = done.receipt
    saved = f"Sale saved in the sealed journal, {done.sealed_at[11:19]}"
    if state == "printed":
        return PaperWords("tick", f"Receipt {number} is printed", saved, "printed", trouble=False)
    if view.state == "none":
        return PaperWords(
            "info",
            f"Receipt {number}: no printer is set up",
            f"{saved}. Write the number by hand.",
            "not printed",
            trouble=False,
        )
    what = view.what.rstrip(".")
    if state == "in-doubt":
        return PaperWords(
            "triangle",
            "Look at the printer: the receipt may be incomplete",
            f"The sale is safe as {number}. If the paper is missing, print again.",
            "printed in part",
            trouble=True,
        )
    if view.state != "good" and what:
        lowered = what[0].lower() + what[1:]
        return PaperWords(
            "triangle",
            f"Receipt not printed: {lowered}",
            f"The sale is safe as {number}. It prints once that is mended.",
            "receipt waits",
            trouble=True,
        )
    return PaperWords(
        "clock" if state == "waiting" else "tick", f"Receipt {number} is printing", saved, "printing", trouble=False
    )
