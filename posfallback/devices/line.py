"""A printer behind a file of the system, such as a USB or a serial port: bytes out, answers in, and never without end.

Rule of this module: it always says whether certainly nothing was taken, or whether some of it may be on paper.
"""

import os
import select
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic

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


class LineDevice:
    """Talks through the descriptor that `open_line` gives (not blocking; raises OSError), opened anew for each job.

    `answer_s` is how long an answer may take, `send_s` how long the printer may take no byte at all.
    """

    def __init__(self, open_line: Callable[[], int], *, answer_s: float, send_s: float) -> None:
        self._open_line = open_line
        self._answer_s = answer_s
        self._send_s = send_s
        self._answers = False
        self._done_s = send_s

    def send(self, data: bytes) -> None:
        """Send one job whole and wait until the printer has worked it off, if it is one that answers at all.

        Raises Fault "printer-unreachable" (nothing was sent) or "printer-in-doubt" (some may be on paper).
        """
        with self._opened() as line:
            if self._answers:
                status = self._asked(line)
                if status.state != "good":
                    raise _unreachable(
                        words("The printer is not ready: {what}", what=status.what or words("it does not answer"))
                    )
            self._send_all(line, AUTOMATIC_STATUS_OFF + data + (ALL_DONE if self._answers else b""))
            if self._answers:
                self._check_after(line, len(data))

    def status(self) -> DeviceStatus:
        """Ask; good only when the printer answered and complains of nothing."""
        try:
            with self._opened() as line:
                status = self._asked(line)
        except Fault as fault:
            return DeviceStatus(state="unknown", what=open_again(fault.message))
        self._answers = self._answers or status.state != "unknown"
        return status

    def about(self, line: int) -> DeviceStatus:
        """Ask by DLE EOT 1, 2 and 4. Raises OSError."""
        answers: dict[int, int] = {}
        while (number := next_question(answers)) is not None:
            os.write(line, question(number))
            for answer in self._bytes(line, self._answer_s):
                if is_status(answer):
                    answers[number] = answer
                    break
            if number not in answers:
                # One silence is enough: the queue at the till does not wait for two more.
                break
        return status_of(answers)

    def _asked(self, line: int) -> DeviceStatus:
        try:
            return self.about(line)
        except OSError as error:
            raise _unreachable(
                words("The printer cannot be asked: {why}", why=error.strerror or words("it hung up"))
            ) from error

    @contextmanager
    def _opened(self) -> Iterator[int]:
        try:
            line = self._open_line()
        except OSError as error:
            raise _unreachable(words("The printer cannot be reached: {why}", why=error.strerror or error)) from error
        try:
            yield line
        finally:
            os.close(line)

    def _send_all(self, line: int, data: bytes) -> None:
        sent = 0
        try:
            while sent < len(data):
                if not select.select([], [line], [], self._send_s)[1]:
                    raise TimeoutError
                sent += os.write(line, data[sent : sent + 512])
        except OSError as error:
            if sent == 0:
                raise _unreachable(words("The printer took nothing")) from error
            raise _in_doubt(words("The connection broke in the middle of a receipt")) from error

    def _check_after(self, line: int, size: int) -> None:
        try:
            for answer in self._bytes(line, self._done_s + size / SLOWEST_BYTES_A_S):
                if is_done(answer):
                    if all_came_out(answer):
                        return
                    break
            # It answers questions but not this one, or it is stuck: what it says about itself decides.
            status = self.about(line)
        except OSError as error:
            raise _in_doubt(words("The printer hung up before it said that the receipt is out")) from error
        if status.state != "good":
            raise _in_doubt(words("The printer stopped in the middle of a receipt: {what}", what=status.what))
        self._done_s = self._answer_s

    @staticmethod
    def _bytes(line: int, patience_s: float) -> Iterator[int]:
        """Yield what comes in, byte by byte, until the time is up; raises OSError when the printer hangs up."""
        end = monotonic() + patience_s
        while (left := end - monotonic()) > 0:
            if not select.select([line], [], [], left)[0]:
                return
            answer = os.read(line, 1)
            if not answer:
                raise ConnectionResetError
            yield answer[0]


def _unreachable(what: str) -> Fault:
    return Fault(
        "printer-unreachable", closed(what), "Check its power, paper and cable; the receipt waits and prints then."
    )


def _in_doubt(what: str) -> Fault:
    return Fault("printer-in-doubt", closed(what), "Look whether the receipt came out; if not, print it again.")
