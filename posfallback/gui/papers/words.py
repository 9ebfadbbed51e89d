"""What is said of a paper: its name, what became of it as a shape and in a few words, what is safe and what to do.

Rule of this module: words only; what is done about a paper stands elsewhere.
"""

from typing import NamedTuple

from posfallback.domain.words import mark
from posfallback.gui.language import say
from posfallback.gui.mirror import ltr
from posfallback.services.papers import PaperRow, PrinterRow
from posfallback.services.printers import PrintView

_KINDS = {
    "x": mark("X report, shift {number}"),
    "z": mark("Z report, shift {number}"),
    "paid-in": mark("Paid in"),
    "paid-out": mark("Paid out"),
    "drop": mark("Drop to the safe"),
    "no-sale": mark("Drawer opened, no sale"),
    "count": mark("Till count"),
    "suspended": mark("Suspended sale"),
    "outages": mark("Outages and drills, {number}"),
    "test": mark("Test print"),
}
WITHOUT_AMOUNT = frozenset({"no-sale", "test"})
"""Papers that come to nothing: no 0.00 stands beside them."""
_STATES = {
    "in-doubt": ("triangle", mark("Look: did it come out?")),
    "waiting": ("clock", mark("Waits for the printer")),
    "printing": ("clock", mark("Is being printed")),
    "by-hand": ("waived", mark("Written by hand")),
    "printed": ("tick", mark("Printed")),
    "": ("info", mark("Not printed")),
}
_TOLD = {
    "in-doubt": (
        mark("Look at the printer: did it come out?"),
        mark("{paper} is safe in the journal. Whole on paper? Then it came out. If not, print it again."),
    ),
    "printing": (mark("It is being printed"), mark("{paper} is safe in the journal. Selling never waits for it.")),
    "waiting": (mark("It waits its turn"), mark("{paper} prints by itself in a moment.")),
    "by-hand": (mark("Left to be written by hand"), mark("{paper} never prints by itself. A print is marked COPY.")),
    "printed": (mark("It is printed"), mark("{paper} can be printed again, marked COPY.")),
    "": (mark("No paper was printed"), mark("{paper} is safe in the journal.")),
}
_READING = {
    "in-doubt": mark("{paper}: whole on paper? Then it came out. If not, print it again."),
    "waiting": mark("{paper} prints by itself in a moment."),
    "printing": mark("{paper}: selling never waits for it."),
    "printed": mark("{paper} can be printed again."),
}
"""What follows of a reading, which is sealed nowhere and has no copies."""
_SHAPES = {"good": "tick", "bad": "triangle", "unknown": "info"}


class PaperTold(NamedTuple):
    """A bold line and what follows from it."""

    message: str
    hint: str


def paper_name(row: PaperRow) -> str:
    """Return what a paper is called: a receipt by its number."""
    if row.kind != "receipt":
        return say(_KINDS[row.kind], number=row.number)
    number = ltr(row.number)
    if row.gift:
        return say("Gift receipt of {number}", number=number)
    return say("Copy {copy} of {number}", copy=row.copy, number=number) if row.copy else number


def state_words(row: PaperRow) -> tuple[str, str]:
    """Return the shape and the few words for what became of a paper."""
    shape, words = _STATES[row.state]
    return shape, say(words)


def told(row: PaperRow, view: PrintView) -> PaperTold:
    """Return what happened to a paper, what is safe, and what to do now."""
    name = paper_name(row)
    if row.state == "waiting" and view.state != "good":
        what = say(view.what) if view.what else say("The printer has not answered.")
        if row.reading:
            hint = say("{paper} prints once that is mended, or on another printer.", paper=name)
        else:
            hint = say(
                "{paper} is safe in the journal. It prints once that is mended, or on another printer.", paper=name
            )
        return PaperTold(say("Not printed yet. {what}", what=what), hint)
    message, hint = _TOLD[row.state]
    if row.reading:
        hint = _READING[row.state]
    return PaperTold(say(message), say(hint, paper=name))


def printer_name(row: PrinterRow) -> str:
    """Return what a printer is called; the pen is one of them."""
    return say("Write by hand") if row.is_pen else row.name


def printer_words(row: PrinterRow) -> tuple[str, str, str]:
    """Return the shape, the few words and the whole sentence for how a printer is; never good without an answer."""
    if row.is_pen:
        words = say("The screen shows what to write")
        return "waived", words, words
    if row.state == "good":
        words = say("Ready")
        return "tick", words, say(row.what) if row.what else words
    if row.state == "bad":
        words = say("Needs somebody")
    else:
        words = say("Does not answer") if row.what else say("Not asked yet")
    return _SHAPES[row.state], words, say(row.what) if row.what else words
