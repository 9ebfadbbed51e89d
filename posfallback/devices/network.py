"""A receipt printer on the network: raw bytes over TCP, port 9100 unless the address says another.

Rule of this module: it always says whether certainly nothing was sent, or whether some of it may be on paper.
"""

import socket
from contextlib import suppress
from pathlib import Path
from time import monotonic

from posfallback.domain.errors import Fault
from posfallback.domain.settings import PrinterSettings
from posfallback.services.ports import DeviceStatus

_PORT = 9100
_QUESTIONS = (1, 2, 4)
_STATUS_MASK = 0b1001_0011
_STATUS_FIXED = 0b0001_0010
"""DLE EOT answers have bits 1 and 4 set, 0 and 7 clear; anything else is not an answer to it."""

_OFFLINE = 0x08
_COVER_OPEN = 0x04
_PAPER_STOP = 0x20
_ERROR = 0x40
_PAPER_OUT = 0x60
_PAPER_LOW = 0x0C

_AUTOMATIC_STATUS_OFF = b"\x1da\x00"
_ALL_DONE = b"\x1dr\x01"
"""GS r 1: asked behind the receipt and answered in its turn, so the answer says that all before it was worked off."""

_SLOWEST_BYTES_A_S = 800
"""How much of a receipt a slow printer prints in a second: a ticket of a thousand lines takes it a minute."""

_ROLL_AT_ITS_END = 0x0C
_ALL_DONE_FIXED = 0b1001_0000
"""GS r answers have bits 4 and 7 clear, which tells them from answers to DLE EOT."""


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
            self._send_all(connection, _AUTOMATIC_STATUS_OFF + data)
            self._check_after(connection, len(data))

    def status(self) -> DeviceStatus:
        """Ask by DLE EOT 1, 2 and 4; good only when all were answered and none complains."""
        try:
            with self._connected() as connection:
                answers = self._ask(connection)
        except Fault as fault:
            return DeviceStatus(state="unknown", what=fault.message.rstrip("."))
        except OSError:
            return DeviceStatus(state="unknown", what="the printer hung up")
        status = _status_of(answers)
        self._answers = self._answers or status.state != "unknown"
        return status

    def _connected(self) -> socket.socket:
        try:
            connection = socket.create_connection(self._address, timeout=self._connect_s)
        except (OSError, UnicodeError, OverflowError) as error:  # The last two are what a mistyped address gives.
            raise self._unreachable("The printer cannot be reached") from error
        with suppress(OSError):  # A hint for speed; without it printing is only slower.
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return connection

    def _check_before(self, connection: socket.socket) -> None:
        try:
            status = _status_of(self._ask(connection))
        except OSError as error:
            raise self._unreachable("The printer hung up before anything was sent") from error
        if status.state != "good":
            raise self._unreachable(f"The printer is not ready: {status.what}")

    def _send_all(self, connection: socket.socket, data: bytes) -> None:
        sent = 0
        connection.settimeout(self._send_s)
        try:
            while sent < len(data):
                sent += connection.send(data[sent:])
            if self._answers:
                connection.sendall(_ALL_DONE)
        except OSError as error:
            if sent == 0:
                raise self._unreachable("The printer hung up before anything was sent") from error
            raise self._in_doubt("The connection broke in the middle of a receipt") from error

    def _check_after(self, connection: socket.socket, size: int) -> None:
        """Wait for the word that all was worked off; a printer that never answers is only watched for a reset."""
        try:
            if not self._answers:
                connection.shutdown(socket.SHUT_WR)
                connection.settimeout(self._answer_s)
                with suppress(TimeoutError):
                    connection.recv(1)
                return
            if self._all_done(connection, self._done_s + size / _SLOWEST_BYTES_A_S):
                return
            # It answers questions but not this one, or it is stuck: what it says about itself decides.
            status = _status_of(self._ask(connection))
        except OSError as error:
            raise self._in_doubt("The printer hung up before it said that the receipt is out") from error
        if status.state != "good":
            raise self._in_doubt(f"The printer stopped in the middle of a receipt: {status.what}")
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
            if not answer[0] & _ALL_DONE_FIXED:
                return not answer[0] & _ROLL_AT_ITS_END
        return False

    def _ask(self, connection: socket.socket) -> dict[int, int]:
        """Return the answers that came, by question; raises OSError when the printer hangs up."""
        answers: dict[int, int] = {}
        for question in _QUESTIONS:
            connection.settimeout(self._answer_s)
            connection.sendall(b"\x10\x04" + bytes([question]))
            end = monotonic() + self._answer_s
            while (left := end - monotonic()) > 0:
                connection.settimeout(left)
                try:
                    answer = connection.recv(1)
                except TimeoutError:
                    break
                if not answer:
                    raise ConnectionResetError
                if answer[0] & _STATUS_MASK == _STATUS_FIXED:
                    answers[question] = answer[0]
                    break
            if question not in answers:
                # One silence is enough: the queue at the till does not wait for two more.
                break
        return answers

    def _unreachable(self, what: str) -> Fault:
        return Fault(
            "printer-unreachable", f"{what}.", "Check its power, paper and cable; the receipt waits and prints then."
        )

    def _in_doubt(self, what: str) -> Fault:
        return Fault("printer-in-doubt", f"{what}.", "Look whether the receipt came out; if not, print it again.")


def _status_of(answers: dict[int, int]) -> DeviceStatus:
    """Return what the answers to DLE EOT 1, 2 and 4 mean, the most useful complaint first."""
    complaint = _complaint(answers)
    if complaint:
        return DeviceStatus(state="bad", what=complaint)
    if len(answers) < len(_QUESTIONS):
        return DeviceStatus(state="unknown", what="the printer does not answer")
    if answers[4] & _PAPER_LOW:
        return DeviceStatus(state="good", what="the paper is nearly used up")
    return DeviceStatus(state="good")


def _complaint(answers: dict[int, int]) -> str:
    general, cause, paper = (answers.get(question, 0) for question in _QUESTIONS)
    if cause & _COVER_OPEN:
        return "the cover is open"
    if cause & _PAPER_STOP or paper & _PAPER_OUT:
        return "the paper is out"
    if cause & _ERROR:
        return "the printer reports an error, such as jammed paper or a stuck cutter"
    if general & _OFFLINE:
        return "the printer is offline"
    return ""
