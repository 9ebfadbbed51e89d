"""A pole display: two lines of 20 characters for the customer, over the network or a serial port.

Rule of this module: whoever shows something never waits; a thread sends the newest text, and only that.
"""

import os
import socket
import stat
import threading
import unicodedata
from collections.abc import Callable
from typing import Protocol

from posfallback.domain.settings import CustomerSettings

WIDTH = 20
START = b"\x1b@"
CLEAR = b"\x0c"
"""ESC @ and CLR, which most pole displays understand: begin anew; empty both lines and go to the first."""

_CONNECT_S = 3.0
_AGAIN_S = 5.0
_JOIN_S = 1.0
_INSTEAD = str.maketrans({"ß": "ss", "æ": "ae", "Æ": "AE", "ø": "o", "Ø": "O", "×": "x", "−": "-", "–": "-", "’": "'"})


def plain(text: str) -> str:
    """Return a line in the letters that every display has, exactly 20 of them.

    >>> plain("Käse ½ Œuf 3,40 €")
    'Kase 1?2 ?uf 3,40 ? '
    """
    parts = unicodedata.normalize("NFKD", text.translate(_INSTEAD))
    kept = "".join(letter for letter in parts if not unicodedata.combining(letter))
    safe = "".join(letter if " " <= letter <= "~" else "?" for letter in kept)
    return safe[:WIDTH].ljust(WIDTH)


class _Line(Protocol):
    """An open way to a display; raises OSError."""

    def write(self, data: bytes) -> None:
        """Send it all."""

    def close(self) -> None:
        """Hang up."""


class _Network:
    def __init__(self, address: str) -> None:
        host, _, port = address.rpartition(":")
        self._socket = socket.create_connection((host.strip("[]"), int(port)), timeout=_CONNECT_S)

    def write(self, data: bytes) -> None:
        self._socket.sendall(data)

    def close(self) -> None:
        self._socket.close()


class _File:
    """A serial port, or a file that always holds the newest text."""

    def __init__(self, path: str) -> None:
        flags = os.O_WRONLY | os.O_CREAT | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)
        self._descriptor = os.open(path, flags, 0o644)
        self._is_file = stat.S_ISREG(os.fstat(self._descriptor).st_mode)

    def write(self, data: bytes) -> None:
        if self._is_file:
            os.lseek(self._descriptor, 0, os.SEEK_SET)
            os.ftruncate(self._descriptor, 0)
        view = memoryview(data)
        while view:
            view = view[os.write(self._descriptor, view) :]

    def close(self) -> None:
        os.close(self._descriptor)


class Pole:
    """Shows the newest two lines. `told` hears on another thread, once each time, that the display is gone or back."""

    def __init__(
        self, customer: CustomerSettings, told: Callable[[bool], object], *, again_s: float = _AGAIN_S
    ) -> None:
        self._customer = customer
        self._told = told
        self._again_s = again_s
        self._there = True
        self._wanted: tuple[str, str] | None = None
        self._shown: tuple[str, str] | None = None
        self._closed = False
        self._asked = threading.Condition()
        self._thread: threading.Thread | None = None
        self._line: _Line | None = None

    def show(self, first: str, second: str) -> None:
        """Show two lines in place of the ones before; returns at once."""
        with self._asked:
            if self._closed or self._wanted == (first, second):
                return
            self._wanted = (first, second)
            self._asked.notify()
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="pole", daemon=True)
            self._thread.start()

    def close(self) -> None:
        """Empty the display and hang up; a display that hangs is left alone after a second."""
        with self._asked:
            self._closed = True
            self._asked.notify()
        if self._thread is not None:
            self._thread.join(_JOIN_S)

    def _run(self) -> None:
        while True:
            with self._asked:
                self._asked.wait_for(lambda: self._closed or self._wanted != self._shown)
                wanted = self._wanted
                if self._closed:
                    break
            if wanted is not None and self._send(plain(wanted[0]) + plain(wanted[1])):
                self._shown = wanted
            else:
                with self._asked:
                    self._asked.wait_for(lambda: self._closed, self._again_s)
        if self._line is not None:
            self._send("")
            self._hang_up()

    def _send(self, text: str) -> bool:
        """Send a text; False when the display did not take it."""
        try:
            begin = b""
            if self._line is None:
                network = self._customer.device == "network"
                self._line = (_Network if network else _File)(self._customer.address)
                begin = START
            self._line.write(begin + CLEAR + text.encode("ascii"))
        except OSError:
            self._hang_up()
            self._tell(there=False)
            return False
        self._tell(there=True)
        return True

    def _hang_up(self) -> None:
        if self._line is not None:
            self._line.close()
            self._line = None

    def _tell(self, *, there: bool) -> None:
        if there != self._there:
            self._there = there
            self._told(there)
