"""A receipt printer on the network: raw bytes over TCP, port 9100 unless the address says another.

Rule of this module: many printers take one connection at a time, so none is kept open between two jobs.
"""

import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from posfallback.devices.talk import TalkingPrinter, Wire, unreachable
from posfallback.domain.settings import PrinterSettings
from posfallback.domain.words import words
from posfallback.services.ports import DeviceStatus

_PORT = 9100


class NetworkWire(Wire):
    """One connection."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection

    def known(self) -> DeviceStatus:
        """Know nothing: that somebody took the connection says nothing of the paper."""
        return DeviceStatus(state="unknown")

    def put(self, data: bytes | memoryview, patience_s: float) -> int:
        """Send what the connection takes."""
        self._connection.settimeout(patience_s)
        return self._connection.send(data)

    def get(self, patience_s: float) -> int | None:
        """Receive one byte."""
        self._connection.settimeout(patience_s)
        try:
            answer = self._connection.recv(1)
        except TimeoutError:
            return None
        if not answer:
            raise ConnectionResetError
        return answer[0]

    def last(self, patience_s: float) -> None:
        """End this direction, and wait whether the printer resets the other one: then it dropped what it had."""
        self._connection.shutdown(socket.SHUT_WR)
        self._connection.settimeout(patience_s)
        with suppress(TimeoutError):
            self._connection.recv(1)


class NetworkDevice(TalkingPrinter):
    """Prints at `address` (HOST or HOST:PORT); waits at most `connect_s` to connect, `answer_s` for each answer."""

    def __init__(
        self,
        printer: PrinterSettings,
        home: Path,
        *,
        connect_s: float = 3.0,
        answer_s: float = 1.0,
        send_s: float = 10.0,
    ) -> None:
        del home  # Every device gets it; a network has no folder.
        super().__init__(self._connected, answer_s=answer_s, send_s=send_s)
        host, _, port = printer.address.rpartition(":")
        if not host or not port.isdecimal():
            host, port = printer.address, str(_PORT)
        self._address = (host.strip("[]"), int(port))
        self._connect_s = connect_s

    @contextmanager
    def _connected(self) -> Iterator[Wire]:
        try:
            connection = socket.create_connection(self._address, timeout=self._connect_s)
        except (OSError, UnicodeError, OverflowError) as error:  # The last two are what a mistyped address gives.
            raise unreachable(words("The printer cannot be reached")) from error
        with connection:
            with suppress(OSError):  # A hint for speed; without it printing is only slower.
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            yield NetworkWire(connection)
