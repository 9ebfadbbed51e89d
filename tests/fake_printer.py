"""A receipt printer on a TCP port that does what real ones do to a shop: jam, run out, hang, hang up, and stay mute.

It keeps what came out: `paper` are whole receipts (up to the cut), `torn` is what was printed of one without a cut.
"""

import socket
import struct
import threading
from contextlib import suppress
from typing import Self

CUT = b"\x1dVB\x00"
READY = {1: 0x12, 2: 0x12, 4: 0x12}
PAPER_OUT = {1: 0x1A, 2: 0x32, 4: 0x72}
COVER_OPEN = {1: 0x1A, 2: 0x16, 4: 0x12}
ERROR = {1: 0x1A, 2: 0x52, 4: 0x12}
OFFLINE = {1: 0x1A, 2: 0x12, 4: 0x12}
PAPER_LOW = {1: 0x12, 2: 0x12, 4: 0x1E}


class FakePrinter:
    def __init__(self) -> None:
        self.answers: dict[int, int] | None = dict(READY)
        self.says_done = True
        self.reset_after: int | None = None
        self.paper_ends_after: int | None = None
        self.hangs_after: int | None = None
        self.hangs = False
        self.slow_s = 0.0
        self.paper: list[bytes] = []
        self.torn = b""
        self._job = b""
        self._stopping = False
        self._connections: list[socket.socket] = []
        self._listener = socket.socket()
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._listener.bind(("127.0.0.1", 0))
        self.address = f"127.0.0.1:{self._listener.getsockname()[1]}"
        self._listener.listen()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def unplug(self) -> None:
        """Nothing listens any more; connections that stand are reset."""
        self._stopping = True
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(5)
        for connection in self._connections:
            _reset(connection)

    def plug_in(self) -> None:
        host, _, port = self.address.partition(":")
        self._listener = socket.socket()
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._listener.bind((host, int(port)))
        self._listener.listen()
        self._stopping = False
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if not self._stopping:
            self.unplug()

    def _serve(self) -> None:
        while not self._stopping:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self._connections = [connection]
            with suppress(OSError), connection:
                self._talk(connection)

    def _talk(self, connection: socket.socket) -> None:
        connection.settimeout(0.05)
        self._job = b""
        pending = b""
        while not self._stopping:
            if self.hangs:
                # A printer that hangs leaves everything on the wire and works it off when it comes to.
                threading.Event().wait(0.02)
                continue
            if pending:
                pending = self._work_off(connection, pending)
            try:
                data = connection.recv(256)
            except TimeoutError:
                continue
            if not data:
                break
            pending = self._work_off(connection, pending + data)
        if self._job:
            self.torn += self._job

    def _work_off(self, connection: socket.socket, data: bytes) -> bytes:
        while data:
            if data.startswith((b"\x10\x04", b"\x1dr", b"\x1da")):
                if len(data) < 3:
                    return data
                self._answer(connection, data[:3])
                data = data[3:]
                continue
            if data in {b"\x10", b"\x1d"}:
                return data
            self._job += data[:1]
            data = data[1:]
            if self._job.endswith(CUT):
                self.paper.append(self._job)
                self._job = b""
            if self.reset_after is not None and len(self._job) >= self.reset_after:
                self.reset_after = None
                self.torn += self._job
                self._job = b""
                _reset(connection)
                raise ConnectionResetError
            if self.hangs_after is not None and len(self._job) >= self.hangs_after:
                self.hangs_after = None
                self.hangs = True
                return data
            if self.paper_ends_after is not None and len(self._job) >= self.paper_ends_after:
                self.paper_ends_after = None
                self.answers = dict(PAPER_OUT)
                self.torn += self._job
                self._job = b""
                self._only_answer(connection)
                raise ConnectionResetError
        return b""

    def _only_answer(self, connection: socket.socket) -> None:
        """Without paper only DLE EOT is served; all else waits in the buffer until it is thrown away."""
        data = b""
        while not self._stopping:
            try:
                more = connection.recv(256)
            except TimeoutError:
                continue
            if not more:
                return
            data += more
            while (at := data.find(b"\x10\x04")) >= 0 and len(data) >= at + 3:
                self._answer(connection, data[at : at + 3])
                data = data[at + 3 :]

    def _answer(self, connection: socket.socket, question: bytes) -> None:
        if question[0] == 0x10 and self.answers is not None and question[2] in self.answers:
            connection.sendall(bytes([self.answers[question[2]]]))
        elif question[:2] == b"\x1dr" and self.answers is not None and self.says_done:
            threading.Event().wait(self.slow_s)
            connection.sendall(b"\x00")


def _reset(connection: socket.socket) -> None:
    with suppress(OSError):
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.close()
