"""What a receipt printer's answers mean: DLE EOT 1, 2 and 4, and GS r 1. Every transport asks the same.

Rule of this module: an answer that did not come is never taken to be a good one.
"""

from posfallback.domain.words import words
from posfallback.services.ports import DeviceStatus

QUESTIONS = (1, 2, 4)
WHICH_ERROR = 3
"""Asked only where the answer to 2 tells of an error; many printers do not answer it."""

AUTOMATIC_STATUS_OFF = b"\x1da\x00"
ALL_DONE = b"\x1dr\x01"
"""GS r 1: asked behind the receipt and answered in its turn, so the answer says that all before it was worked off."""

SLOWEST_BYTES_A_S = 800
"""How much of a receipt a slow printer prints in a second: a ticket of a thousand lines takes it a minute."""

_STATUS_MASK = 0b1001_0011
_STATUS_FIXED = 0b0001_0010
"""DLE EOT answers have bits 1 and 4 set, 0 and 7 clear; anything else is not an answer to it."""

_ALL_DONE_FIXED = 0b1001_0000
"""GS r answers have bits 4 and 7 clear, which tells them from answers to DLE EOT."""

_OFFLINE = 0x08
_COVER_OPEN = 0x04
_PAPER_STOP = 0x20
_ERROR = 0x40
_CUTTER = 0x08
_PAPER_OUT = 0x60
_PAPER_LOW = 0x0C
_ROLL_AT_ITS_END = 0x0C


def question(number: int) -> bytes:
    """Return DLE EOT n."""
    return b"\x10\x04" + bytes([number])


def is_status(answer: int) -> bool:
    """Say whether a byte answers DLE EOT."""
    return answer & _STATUS_MASK == _STATUS_FIXED


def is_done(answer: int) -> bool:
    """Say whether a byte answers GS r 1."""
    return not answer & _ALL_DONE_FIXED


def all_came_out(answer: int) -> bool:
    """Say whether the answer to GS r 1 is that there is still paper behind what was printed."""
    return not answer & _ROLL_AT_ITS_END


def next_question(answers: dict[int, int]) -> int | None:
    """Return what to ask next, None for nothing more."""
    for number in QUESTIONS:
        if number not in answers:
            return number
    return WHICH_ERROR if answers[2] & _ERROR and WHICH_ERROR not in answers else None


def status_of(answers: dict[int, int]) -> DeviceStatus:
    """Return what the answers to DLE EOT 1, 2 and 4 mean, the most useful complaint first."""
    complaint = _complaint(answers)
    if complaint:
        return DeviceStatus(state="bad", what=complaint)
    if any(number not in answers for number in QUESTIONS):
        return DeviceStatus(state="unknown", what=words("the printer does not answer"))
    if answers[4] & _PAPER_LOW:
        return DeviceStatus(state="good", what=words("the paper is nearly used up"))
    return DeviceStatus(state="good")


def _complaint(answers: dict[int, int]) -> str:
    general, cause, paper = (answers.get(number, 0) for number in QUESTIONS)
    if cause & _COVER_OPEN:
        return words("the cover is open")
    if cause & _PAPER_STOP or paper & _PAPER_OUT:
        return words("the paper is out")
    if answers.get(WHICH_ERROR, 0) & _CUTTER:
        return words("the cutter is stuck")
    if cause & _ERROR:
        return words("the printer reports an error, such as jammed paper or a stuck cutter")
    if general & _OFFLINE:
        return words("the printer is offline")
    return ""
