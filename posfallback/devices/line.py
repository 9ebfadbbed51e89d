"""A printer behind a file of the system, such as a USB or a serial port: what carries the talk there and back.

Rule of this module: a read or a write never waits longer than it was told to.
"""

import os
import select
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from posfallback.devices.talk import TalkingPrinter, Wire, unreachable
from posfallback.domain.words import words
from posfallback.services.ports import DeviceStatus

_AT_ONCE = 512


class LineWire(Wire):
    """The descriptor of an open line, which does not block."""

    def __init__(self, line: int) -> None:
        self.line = line

    def known(self) -> DeviceStatus:
        """Know nothing: a file says nothing of what is behind it."""
        return DeviceStatus(state="unknown")

    def put(self, data: bytes | memoryview, patience_s: float) -> int:
        """Write what the line takes."""
        if not select.select([], [self.line], [], patience_s)[1]:
            raise TimeoutError(0, words("it does not answer"))
        return os.write(self.line, data[:_AT_ONCE])

    def get(self, patience_s: float) -> int | None:
        """Read one byte."""
        if not select.select([self.line], [], [], patience_s)[0]:
            return None
        answer = os.read(self.line, 1)
        if not answer:
            raise ConnectionResetError
        return answer[0]

    def last(self, patience_s: float) -> None:
        """Leave it be: a line has no end that could be told."""


class LineDevice(TalkingPrinter):
    """Talks through the descriptor that `open_line` gives: not blocking, a `wire` of its kind; it raises OSError."""

    def __init__(
        self, open_line: Callable[[], int], *, answer_s: float, send_s: float, wire: type[LineWire] = LineWire
    ) -> None:
        super().__init__(self._opened, answer_s=answer_s, send_s=send_s)
        self._open_line, self._wire = open_line, wire

    @contextmanager
    def _opened(self) -> Iterator[Wire]:
        try:
            line = self._open_line()
        except OSError as error:
            raise unreachable(words("The printer cannot be reached: {why}", why=error.strerror or error)) from error
        try:
            yield self._wire(line)
        finally:
            os.close(line)
