"""A receipt printer on a TCP port that does what real ones do to a shop: jam, run out, hang, hang up, and stay mute.

    scripts/fake_printer.py --port 9100 --pictures FOLDER
    scripts/fake_printer.py --draw RECEIPT.escpos

The first is a printer for a register to print on: each receipt becomes a PNG, and its bytes a file beside it. The
second draws bytes that are there already. The tests print on the same printer.
"""

import argparse
import select
import socket
import struct
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Self

CUT = b"\x1dVB\x00"
READY = {1: 0x12, 2: 0x12, 4: 0x12}
PAPER_OUT = {1: 0x1A, 2: 0x32, 4: 0x72}
COVER_OPEN = {1: 0x1A, 2: 0x16, 4: 0x12}
ERROR = {1: 0x1A, 2: 0x52, 4: 0x12}
CUTTER_STUCK = {1: 0x1A, 2: 0x52, 3: 0x1A, 4: 0x12}
OFFLINE = {1: 0x1A, 2: 0x12, 4: 0x12}
PAPER_LOW = {1: 0x12, 2: 0x12, 4: 0x1E}


MOODS: dict[str, dict[int, int] | None] = {
    "ready": READY,
    "paper-out": PAPER_OUT,
    "paper-low": PAPER_LOW,
    "cover-open": COVER_OPEN,
    "error": ERROR,
    "cutter-stuck": CUTTER_STUCK,
    "offline": OFFLINE,
    "half": {1: 0x12},
    "mute": None,
}
"""What it answers to DLE EOT 1, 2 and 4; half answers only the first, mute none."""


class FakePrinter:
    """A printer at `address` until it is left.

    `paper` are whole receipts (up to the cut), `torn` is what was printed of one without a cut. `answers` is one of
    the moods above; the others happen once, after so many bytes of a receipt. `watch` is told of each "byte" of a
    receipt with its number, each "question" and each wish to hear when all is "done"; it says whether to hang up.
    """

    def __init__(self, host: str = "127.0.0.1", port: int = 0) -> None:
        self.answers: dict[int, int] | None = dict(READY)
        self.says_done = True
        self.reset_after: int | None = None
        self.paper_ends_after: int | None = None
        self.hangs_after: int | None = None
        self.hangs = False
        self.slow_s = 0.0
        self.changed = threading.Event()
        self.watch: Callable[[str, int], bool] | None = None
        self.paper: list[bytes] = []
        self.torn = b""
        self._job = b""
        self._stopping = False
        self._connections: list[socket.socket] = []
        self._listener = socket.socket()
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._listener.bind((host, port))
        self.address = f"{host}:{self._listener.getsockname()[1]}"
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
        """Listen again where it did before."""
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

    def somebody_waits(self, wait_s: float) -> bool:
        """Say whether another connection is begun within so many seconds, while this one stands."""
        return bool(select.select([self._listener], [], [], wait_s)[0])

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
            self._tear()

    def _work_off(self, connection: socket.socket, data: bytes) -> bytes:
        while data:
            if data.startswith((b"\x10\x04", b"\x1dr", b"\x1da")):
                if len(data) < 3:
                    return data
                if data[0] == 0x10 or data[1:2] == b"r":
                    self._watched(connection, "question" if data[0] == 0x10 else "done", data[2])
                self._answer(connection, data[:3])
                data = data[3:]
                continue
            if data in {b"\x10", b"\x1d"}:
                return data
            self._job += data[:1]
            data = data[1:]
            number = len(self._job)
            if self._job.endswith(CUT):
                self.paper.append(self._job)
                self._job = b""
                self.changed.set()
            self._watched(connection, "byte", number)
            if self.reset_after is not None and len(self._job) >= self.reset_after:
                self.reset_after = None
                self._tear()
                _reset(connection)
                raise ConnectionResetError
            if self.hangs_after is not None and len(self._job) >= self.hangs_after:
                self.hangs_after = None
                self.hangs = True
                return data
            if self.paper_ends_after is not None and len(self._job) >= self.paper_ends_after:
                self.paper_ends_after = None
                self.answers = dict(PAPER_OUT)
                self._tear()
                self._only_answer(connection)
                raise ConnectionResetError
        return b""

    def _watched(self, connection: socket.socket, what: str, number: int) -> None:
        if self.watch is not None and self.watch(what, number):
            self._tear()
            _reset(connection)
            raise ConnectionResetError

    def _tear(self) -> None:
        self.torn += self._job
        self._job = b""
        self.changed.set()

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


def arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--host", default="127.0.0.1", help="where to listen")
    parser.add_argument("--port", type=int, default=9100, help="0 takes a free one")
    parser.add_argument("--pictures", type=Path, default=Path("paper"), help="the folder for what comes out")
    parser.add_argument("--mood", choices=MOODS, default="ready", help="what it answers about itself")
    parser.add_argument("--reset-after", type=int, metavar="BYTES", help="hang up inside the next receipt")
    parser.add_argument("--paper-ends-after", type=int, metavar="BYTES", help="run out inside the next receipt")
    parser.add_argument("--hangs-after", type=int, metavar="BYTES", help="hang inside the next receipt")
    parser.add_argument("--slow", type=float, default=0.0, metavar="SECONDS", help="how long a receipt takes")
    parser.add_argument("--receipts", type=int, default=0, help="stop after so many; 0 never")
    parser.add_argument("--draw", type=Path, metavar="FILE", help="draw these bytes as FILE.png and stop")
    return parser.parse_args()


def main() -> None:
    """Be a printer until it is stopped, or draw one file."""
    from picture import draw

    given = arguments()
    if given.draw is not None:
        draw(given.draw.read_bytes()).save(given.draw.with_suffix(".png"))
        return
    given.pictures.mkdir(parents=True, exist_ok=True)
    with FakePrinter(given.host, given.port) as printer, suppress(KeyboardInterrupt):
        mood = MOODS[given.mood]
        printer.answers = mood and dict(mood)
        printer.reset_after, printer.hangs_after = given.reset_after, given.hangs_after
        printer.paper_ends_after, printer.slow_s = given.paper_ends_after, given.slow
        print(f"A printer listens on {printer.address}", flush=True)
        done = torn = 0
        while not given.receipts or done < given.receipts:
            printer.changed.wait()
            printer.changed.clear()
            for number, data in enumerate(printer.paper[done:], done + 1):
                file = given.pictures / f"{number:06d}.escpos"
                file.write_bytes(data)
                # A register that was killed inside a receipt leaves its beginning in front of the next one.
                draw(data[data.rindex(b"\x1b@") :] if b"\x1b@" in data else data).save(file.with_suffix(".png"))
                print(f"{file.with_suffix('.png')}", flush=True)
                done = number
            if len(printer.torn) > torn:
                file = given.pictures / f"torn-{torn}.escpos"
                file.write_bytes(printer.torn[torn:])
                torn = len(printer.torn)
                print(f"{file} came out torn", flush=True)


if __name__ == "__main__":
    main()
