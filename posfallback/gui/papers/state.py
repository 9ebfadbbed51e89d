"""What to say about the receipt of the last sale.

Rule of this module: the sale is safe whatever the printer does, and the words say so.
"""

from typing import TYPE_CHECKING, NamedTuple

from posfallback.gui import theme
from posfallback.gui.dates import time_words
from posfallback.gui.language import ENGLISH, say, spoken
from posfallback.services.printers import BY_HAND
from posfallback.services.snapshots import Done

if TYPE_CHECKING:
    from posfallback.services.printing import Printing


class PaperWords(NamedTuple):
    """A shape, a bold line, a quiet line, two words for a small place, and whether it needs somebody; all of it said.

    `waits` is whether the receipt waits for a printer that is in trouble, `by_hand` whether somebody has to write it.
    """

    shape: str
    message: str
    hint: str
    short: str
    trouble: bool
    waits: bool = False
    by_hand: bool = False


def papers_title(printing: "Printing") -> str:
    """Return what the key to the papers is called, empty where nothing of them needs somebody."""
    view = printing.view()
    # One that waits for a printer that is well is on its way; several wait for one that hangs.
    on_its_way = view.state == "good" and view.waiting == 1
    waiting = len(view.in_doubt) + (0 if on_its_way else view.waiting)
    if waiting:
        return say("Papers ({count})", count=waiting)
    return say("Papers") if view.printer == BY_HAND else ""


def receipt_words(printing: "Printing", done: Done) -> PaperWords:
    """Return what is known of a sale's receipt."""
    view = printing.view()
    state = printing.state_of(done.seq)
    number = done.receipt
    time = time_words(done.sealed_at, seconds=True)
    saved = say("Sale saved in the sealed journal, {time}", time=time)
    if theme.is_drill():
        saved = say("Practice only: nothing was booked, {time}", time=time)
    if state == "printed":
        printed = say("Receipt {number} is printed", number=number)
        return PaperWords("tick", printed, saved, say("printed"), trouble=False)
    if state == "by-hand":
        return PaperWords(
            "info",
            say("Receipt {number}: write it by hand", number=number),
            saved,
            say("by hand"),
            trouble=False,
            by_hand=True,
        )
    if view.state == "none":
        return PaperWords(
            "info",
            say("Receipt {number}: no printer is set up", number=number),
            say("Sale saved in the sealed journal, {time}. Write the number by hand.", time=time),
            say("not printed"),
            trouble=False,
            by_hand=True,
        )
    what = say(view.what).rstrip(".")
    if state == "in-doubt":
        return PaperWords(
            "triangle",
            say("Look at the printer: the receipt may be incomplete"),
            say("The sale is safe as {number}. If the paper is missing, print again.", number=number),
            say("printed in part"),
            trouble=True,
        )
    if view.state != "good" and what:
        if spoken() == ENGLISH:
            # Other languages write nouns with a capital, or begin a sentence after a colon with one.
            what = what[0].lower() + what[1:]
        return PaperWords(
            "triangle",
            say("Receipt not printed: {what}", what=what),
            say("The sale is safe as {number}. It prints once that is mended.", number=number),
            say("receipt waits"),
            trouble=True,
            waits=True,
        )
    shape = "clock" if state == "waiting" else "tick"
    return PaperWords(shape, say("Receipt {number} is printing", number=number), saved, say("printing"), trouble=False)
