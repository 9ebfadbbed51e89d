"""A receipt printer on the network: raw bytes over TCP, port 9100 unless the address says another.

Rule of this module: it always says whether certainly nothing was sent, or whether some of it may be on paper.
"""

import socket
from contextlib import suppress
from pathlib import Path
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
from posfallback.domain.settings import PrinterSettings
from posfallback.domain.words import closed, open_again, words
from posfallback.services.ports import DeviceStatus

_PORT = 9100


class NetworkDevice:
    """Sends to `address` (HOST or HOST:PORT). Waits at most `connect_s` to connect, `answer_s` for each answer.

    Many printers take one connection at a time, so none is kept open between two jobs.
    """

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
        host, _, port = printer.address.rpartition(":")
        if not host or not port.isdecimal():
            host, port = printer.address, str(_PORT)
        self._address = (host.strip("[]"), int(port))
        self._connect_s = connect_s
        self._answer_s = answer_s
        self._send_s = send_s
        self._answers = False
        self._done_s = send_s

    def send(self, data: bytes) -> None:
        """Send one job whole and wait until the printer has worked it off, if it is one that answers at all.

        Raises Fault "printer-unreachable" (nothing was sent) or "printer-in-doubt" (some may be on paper).
        """
        with self._connected() as connection:
            if self._answers:
                self._check_before(connection)
            self._send_all(connection, AUTOMATIC_STATUS_OFF + data)
            self._check_after(connection, len(data))

    def status(self) -> DeviceStatus:
        """Ask by DLE EOT 1, 2 and 4; good only when all were answered and none complains."""
        try:
            with self._connected() as connection:
                answers = self._ask(connection)
        except Fault as fault:
            return DeviceStatus(state="unknown", what=open_again(fault.message))
        except OSError:
            return DeviceStatus(state="unknown", what=words("the printer hung up"))
        status = status_of(answers)
        self._answers = self._answers or status.state != "unknown"
        return status

    def _connected(self) -> socket.socket:
        try:
            connection = socket.create_connection(self._address, timeout=self._connect_s)
        except (OSError, UnicodeError, OverflowError) as error:  # The last two are what a mistyped address gives.
            raise self._unreachable(words("The printer cannot be reached")) from error
        with suppress(OSError):  # A hint for speed; without it printing is only slower.
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return connection

    def _check_before(self, connection: socket.socket) -> None:
        try:
            status = status_of(self._ask(connection))
        except OSError as error:
            raise self._unreachable(words("The printer hung up before anything was sent")) from error
        if status.state != "good":
            raise self._unreachable(words("The printer is not ready: {what}", what=status.what))

    def _send_all(self, connection: socket.socket, data: bytes) -> None:
        sent = 0
        connection.settimeout(self._send_s)
        try:
            while sent < len(data):
                sent += connection.send(data[sent:])
            if self._answers:
                connection.sendall(ALL_DONE)
        except OSError as error:
            if sent == 0:
                raise self._unreachable(words("The printer hung up before anything was sent")) from error
            raise self._in_doubt(words("The connection broke in the middle of a receipt")) from error

    def _check_after(self, connection: socket.socket, size: int) -> None:
        """Wait for the word that all was worked off; a printer that never answers is only watched for a reset."""
        try:
            if not self._answers:
                connection.shutdown(socket.SHUT_WR)
                connection.settimeout(self._answer_s)
                with suppress(TimeoutError):
                    connection.recv(1)
                return
            if self._all_done(connection, self._done_s + size / SLOWEST_BYTES_A_S):
                return
            # It answers questions but not this one, or it is stuck: what it says about itself decides.
            status = status_of(self._ask(connection))
        except OSError as error:
            raise self._in_doubt(words("The printer hung up before it said that the receipt is out")) from error
        if status.state != "good":
            raise self._in_doubt(words("The printer stopped in the middle of a receipt: {what}", what=status.what))
        self._done_s = self._answer_s

    def _all_done(self, connection: socket.socket, patience_s: float) -> bool:
        """Say whether the printer answered GS r in time; raises OSError when it hangs up."""
        end = monotonic() + patience_s
        while (left := end - monotonic()) > 0:
            connection.settimeout(left)
            try:
                answer = connection.recv(1)
            except TimeoutError:
                return False
            if not answer:
                raise ConnectionResetError
            if is_done(answer[0]):
                return all_came_out(answer[0])
        return False

    def _ask(self, connection: socket.socket) -> dict[int, int]:
        """Return the answers that came, by question; raises OSError when the printer hangs up."""
        answers: dict[int, int] = {}
        while (number := next_question(answers)) is not None:
            connection.settimeout(self._answer_s)
            connection.sendall(question(number))
            end = monotonic() + self._answer_s
            while (left := end - monotonic()) > 0:
                connection.settimeout(left)
                try:
                    answer = connection.recv(1)
                except TimeoutError:
                    break
                if not answer:
                    raise ConnectionResetError
                if is_status(answer[0]):
                    answers[number] = answer[0]
                    break
            if number not in answers:
                # One silence is enough: the queue at the till does not wait for two more.
                break
        return answers

    def _unreachable(self, what: str) -> Fault:
        return Fault(
            "printer-unreachable", closed(what), "Check its power, paper and cable; the receipt waits and prints then."
        )

    def _in_doubt(self, what: str) -> Fault:
        return Fault("printer-in-doubt", closed(what), "Look whether the receipt came out; if not, print it again.")
