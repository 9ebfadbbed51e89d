"""How the command line speaks: results on standard output, talk on standard error, each flushed as it is said.

Rule of this module: with JSON asked for, standard output carries nothing else; nothing heavy is loaded to speak.
"""

import io
import logging
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TextIO

import msgspec

from posfallback.domain.errors import Fault, Refusal
from posfallback.domain.words import plain_text
from posfallback.services.commands import FAULT, REFUSED

_UNSHOWN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


class OutputClosed(Exception):
    """Whoever read standard output has closed it; there is nobody left to tell."""


class Voice:
    """Says things. `as_json` is fixed for one run of the program."""

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json
        if isinstance(sys.stdout, io.TextIOWrapper):
            # JSON is UTF-8 whatever the terminal speaks; for people an unknown letter must not end the work.
            sys.stdout.reconfigure(encoding="utf-8" if as_json else None, errors="backslashreplace")

    def result(self, value: object, lines: Iterable[str]) -> None:
        """Print a result: one JSON object, or its lines for people."""
        if self.as_json:
            write_out(msgspec.json.encode(value, enc_hook=plain_text).decode() + "\n")
        else:
            self.lines(lines)

    def lines(self, lines: Iterable[str]) -> None:
        """Print lines for people on standard output; nothing at all when JSON is asked for."""
        if not self.as_json:
            write_out("".join(f"{shown(line)}\n" for line in lines))

    def talk(self, text: str) -> None:
        """Say something beside the result, on standard error."""
        sys.stderr.write(f"{shown(text)}\n")
        sys.stderr.flush()

    def refused(self, refusal: Refusal) -> None:
        """Tell a refusal of the whole command."""
        self.talk(str(refusal))
        if self.as_json:
            said = {"code": refusal.code, "message": refusal.message, "hint": refusal.hint}
            self.result({"refused": said}, ())

    def failed(self, fault: Fault) -> None:
        """Tell a fault that ended the command."""
        self.talk(str(fault))
        if self.as_json:
            said = {"code": fault.code, "message": fault.message, "remedy": fault.remedy}
            self.result({"fault": said}, ())


def shown(text: str) -> str:
    r"""Return a text for a terminal: what came from a file must not move its cursor or clear it.

    >>> shown("a\x1b[2Jb\nc")
    'a\ufffd[2Jb\nc'
    """
    return text if text.isprintable() else _UNSHOWN.sub("\N{REPLACEMENT CHARACTER}", text)


def write_out(text: str) -> None:
    """Write to standard output and flush; raises OutputClosed when nobody reads it, Fault when it cannot be written."""
    with output_watched(sys.stdout):
        sys.stdout.write(text)
        sys.stdout.flush()


def write_bytes_out(data: bytes) -> None:
    """Write bytes as they are, line ends included; raises as `write_out` does."""
    with output_watched(sys.stdout):
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.flush()


@contextmanager
def output_watched(stream: TextIO) -> Iterator[None]:
    """Turn a broken pipe inside the block into OutputClosed, and another failure of the stream into a Fault."""
    try:
        yield
    except BrokenPipeError as error:
        _silence(stream)
        raise OutputClosed from error
    except OSError as error:
        _silence(stream)
        raise Fault(
            "output-unwritable",
            f"The output could not be written ({error.strerror}).",
            "Free some space or choose another place, then ask again.",
        ) from error


def _silence(stream: TextIO) -> None:
    """Point the stream nowhere, so that the interpreter's last flush does not complain about it again."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


class Log(logging.Handler):
    """Says on standard error what the program logs, a message that repeats itself once."""

    def __init__(self, voice: Voice) -> None:
        super().__init__(logging.WARNING)
        self._voice = voice
        self._said: set[str] = set()

    def emit(self, record: logging.LogRecord) -> None:
        """Say a message that is new."""
        message = record.getMessage()
        if message not in self._said:
            self._said.add(message)
            self._voice.talk(message)


Progress = Callable[[int, int | None], None]
"""Takes how much is done and how much there is, None for not known."""


@contextmanager
def progress_on(what: str) -> Iterator[Progress | None]:
    """Lend a progress bar on standard error; None where nobody watches a terminal."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress as Bar

    with Bar(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def told(action: Callable[[], int], voice: Voice) -> int:
    """Run `action` and return its exit code; a Refusal or Fault is told and becomes 1 or 3, a defect passes."""
    try:
        return action()
    except Refusal as refusal:
        voice.refused(refusal)
        return REFUSED
    except Fault as fault:
        voice.failed(fault)
        return FAULT
