"""The talk with a receipt printer, whatever carries it: ask how it is, send a job whole, hear that all came out.

Rule of this module: it always says whether certainly nothing was taken, or whether some of it may be on paper.
"""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from time import monotonic
from typing import Protocol

from posfallback.devices.answers import (
    ALL_DONE,
    AUTOMATIC_STATUS_OFF,
    SLOWEST_BYTES_A_S,
    all_came_out,
    is_done,
    is_status,
    next_question,
    question,
    status_of,
)
from posfallback.domain.errors import Fault
from posfallback.domain.words import closed, open_again, words
from posfallback.services.ports import DeviceStatus


class Wire(Protocol):
    """What carries bytes to a printer and its answers back. Each of these raises OSError where it breaks."""

    def known(self) -> DeviceStatus:
        """Return what the wire itself knows of the printer before that is asked: "unknown" for most."""

    def put(self, data: bytes | memoryview, patience_s: float) -> int:
        """Hand over some of the bytes and return how many; raises TimeoutError when none is taken in time."""

    def get(self, patience_s: float) -> int | None:
        """Return the next byte that comes in, None for none in time; raises OSError when the printer hung up."""

    def last(self, patience_s: float) -> None:
        """Say that nothing follows, to a printer that never answers; raises OSError when it drops what it has."""


class TalkingPrinter:
    """Talks over the wire that `open_wire` lends, opened anew for each job; a Fault there is passed on.

    `answer_s` is how long an answer may take, `send_s` how long the printer may take no byte at all.
    """

    def __init__(
        self, open_wire: Callable[[], AbstractContextManager[Wire]], *, answer_s: float, send_s: float
    ) -> None:
        self._open_wire = open_wire
        self._answer_s = answer_s
        self._send_s = send_s
        self._answers = False
        self._done_s = send_s

    def send(self, data: bytes) -> None:
        """Send one job whole and wait until the printer has worked it off, if it is one that answers at all.

        Raises Fault "printer-unreachable" (nothing was sent) or "printer-in-doubt" (some may be on paper).
        """
        with self._open_wire() as wire:
            if self._answers:
                status = self._asked(wire)
                if status.state != "good":
                    raise unreachable(
                        words("The printer is not ready: {what}", what=status.what or words("it does not answer"))
                    )
            self._send_all(wire, AUTOMATIC_STATUS_OFF + data + (ALL_DONE if self._answers else b""))
            self._check_after(wire, len(data))

    def status(self) -> DeviceStatus:
        """Ask; good only when the printer answered and complains of nothing."""
        try:
            with self._open_wire() as wire:
                status = self._asked(wire)
        except Fault as fault:
            return DeviceStatus(state="unknown", what=open_again(fault.message))
        self._answers = self._answers or status.state != "unknown"
        return status

    def _asked(self, wire: Wire) -> DeviceStatus:
        try:
            return self._about(wire)
        except OSError as error:
            hung_up = isinstance(error, ConnectionError) or not error.strerror
            why = words("it hung up") if hung_up else error.strerror
            raise unreachable(words("The printer cannot be asked: {why}", why=why)) from error

    def _about(self, wire: Wire) -> DeviceStatus:
        """Hear what the wire knows, then ask the printer by DLE EOT 1, 2 and 4. Raises OSError."""
        known = wire.known()
        if known.state == "bad":
            return known
        answers: dict[int, int] = {}
        while (number := next_question(answers)) is not None:
            wire.put(question(number), self._answer_s)
            for answer in _heard(wire, self._answer_s):
                if is_status(answer):
                    answers[number] = answer
                    break
            if number not in answers:
                # One silence is enough: the queue at the till does not wait for two more.
                break
        status = status_of(answers)
        return known if known.state == "good" and status.state == "unknown" else status

    def _send_all(self, wire: Wire, data: bytes) -> None:
        rest = memoryview(data)
        try:
            while rest:
                rest = rest[wire.put(rest, self._send_s) :]
        except OSError as error:
            if len(rest) == len(data):
                raise unreachable(words("The printer took nothing")) from error
            raise in_doubt(words("The connection broke in the middle of a receipt")) from error

    def _check_after(self, wire: Wire, size: int) -> None:
        """Wait for the word that all was worked off; a printer that never answers is only watched for hanging up."""
        try:
            if not self._answers:
                wire.last(self._answer_s)
                return
            for answer in _heard(wire, self._done_s + size / SLOWEST_BYTES_A_S):
                if is_done(answer):
                    if all_came_out(answer):
                        return
                    break
            # It answers questions but not this one, or it is stuck: what it says about itself decides.
            status = self._about(wire)
        except OSError as error:
            raise in_doubt(words("The printer hung up before it said that the receipt is out")) from error
        if status.state != "good":
            raise in_doubt(words("The printer stopped in the middle of a receipt: {what}", what=status.what))
        self._done_s = self._answer_s


def _heard(wire: Wire, patience_s: float) -> Iterator[int]:
    """Yield what comes in, byte by byte, until the time is up; raises OSError when the printer hangs up."""
    end = monotonic() + patience_s
    while (left := end - monotonic()) > 0:
        answer = wire.get(left)
        if answer is None:
            return
        yield answer


def unreachable(what: str) -> Fault:
    """Return the Fault of a printer that certainly took nothing."""
    return Fault(
        "printer-unreachable", closed(what), "Check its power, paper and cable; the receipt waits and prints then."
    )


def in_doubt(what: str) -> Fault:
    """Return the Fault of a printer that may have printed some of it."""
    return Fault("printer-in-doubt", closed(what), "Look whether the receipt came out; if not, print it again.")
