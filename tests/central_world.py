"""A central to test against: entries made by hand, a real collector in a process of its own, a cutting proxy."""

import atexit
import contextlib
import functools
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from posfallback.domain.facts import (
    AnyFact,
    JournalOpened,
    SaleCompleted,
    SaleLine,
    SaleTax,
    SaleTender,
    ShiftOpened,
)
from posfallback.journal.codec import encode
from posfallback.journal.entry import ZERO_SEAL, Entry, seal_of

JOURNAL_ID = "0123456789abcdef0123456789abcdef"
AT = "2026-11-23T10:15:00-05:00"
DAY = "2026-11-23"
PUBLIC_KEY = "ab" * 32

# One process imports the collector once and forks a fresh one for each line of options that it reads.
_NURSERY = """
import json, os, signal, sys
from pathlib import Path
from posfallback.collector import app, server
signal.signal(signal.SIGCHLD, signal.SIG_IGN)
for line in sys.stdin:
    options = json.loads(line)
    if os.fork() == 0:
        sys.stdin.close()
        for name in ("token_file", "tls_cert", "tls_key", "catalogue", "staff"):
            if options.get(name):
                options[name] = Path(options[name])
        try:
            app.serve(ready=lambda told: print(os.getpid(), told, flush=True), **options)
        except BaseException as error:
            print(0, repr(error), flush=True)
        finally:
            os._exit(1)
"""


def opened(
    journal_id: str = JOURNAL_ID, *, series: str = "F", register: str = "03", drill: bool = False, key: str = PUBLIC_KEY
) -> JournalOpened:
    return JournalOpened(
        v=1,
        at=AT,
        business_date=DAY,
        drill=drill,
        journal_id=journal_id,
        store="012",
        register=register,
        currency="USD",
        series=series,
        public_key=key,
        app="posfallback 0",
    )


def shift_opened() -> ShiftOpened:
    return ShiftOpened(v=1, at=AT, business_date=DAY, shift=1, clerk="901", opening_float_minor=10_000)


def sale(number: int, *, code: str = "00852421006143", total: int | None = None, price: int = 349) -> SaleCompleted:
    """Return a sale of one item, paid with 5.00 in cash; `total` other than 3.49 gives a sale that does not add up."""
    return SaleCompleted(
        v=1,
        at=AT,
        business_date=DAY,
        basket_id=f"{number:032x}",
        receipt=f"012-03-F{number:06d}",
        number=number,
        shift=1,
        clerk="901",
        prices="exclusive",
        lines=(
            SaleLine(
                line=1,
                name="Rye bread",
                entry="scanned",
                quantity_milli=1000,
                unit_price_minor=price,
                gross_minor=price,
                extended_minor=price,
                code=code,
                tax="A",
            ),
        ),
        subtotal_minor=price,
        discount_minor=0,
        taxes=(SaleTax(code="A", label="Sales tax", percent="0", base_minor=price, tax_minor=0),),
        tax_minor=0,
        rounding_minor=0,
        total_minor=price if total is None else total,
        tenders=(SaleTender(kind="cash", amount_minor=1000),),
        change_minor=1000 - price,
    )


def chain(facts: Iterable[AnyFact], seq: int = 1, prev: str = ZERO_SEAL) -> list[Entry]:
    """Seal facts as a journal would."""
    entries = []
    for fact in facts:
        body = encode(fact)
        entries.append(Entry(seq=seq, prev=prev, body=body, seal=seal_of(prev, seq, body)))
        seq, prev = seq + 1, entries[-1].seal
    return entries


@functools.cache
def _nursery() -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", _NURSERY],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONWARNINGS": "ignore"},
    )
    atexit.register(process.communicate)
    return process


class CollectorProcess:
    """A real collector in a process of its own: started, killed and started again on the same database and port."""

    def __init__(self, folder: Path, **options: object) -> None:
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._options = {"db": f"sqlite:///{folder / 'central.sqlite3'}", "port": self.port, **options}
        self._pid = 0
        self._lock = threading.Lock()

    def start(self) -> str:
        """Start it and return the line that it prints when it is ready."""
        assert not self._pid
        nursery = _nursery()
        assert nursery.stdin is not None
        assert nursery.stdout is not None
        nursery.stdin.write(json.dumps(self._options) + "\n")
        nursery.stdin.flush()
        pid, _, told = nursery.stdout.readline().strip().partition(" ")
        self._pid = int(pid)
        assert self._pid, told
        return told

    def kill(self) -> None:
        """Take it down like a power cut, and return when it is gone."""
        with self._lock:
            pid, self._pid = self._pid, 0
        if pid:
            os.kill(pid, signal.SIGKILL)
            with contextlib.suppress(ProcessLookupError):
                while True:
                    os.kill(pid, 0)
                    time.sleep(0.002)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextlib.contextmanager
def collector(folder: Path, **options: object) -> Iterator[CollectorProcess]:
    process = CollectorProcess(folder, **options)
    process.start()
    try:
        yield process
    finally:
        process.kill()


class CuttingProxy:
    """Passes one connection after the other on to a port; while `cut_answers` is above 0, answers are swallowed."""

    def __init__(self, port: int) -> None:
        self._to = port
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.cut_answers = 0
        self.cut = 0
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._listening.close()

    def _run(self) -> None:
        while True:
            try:
                near, _ = self._listening.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(near,), daemon=True).start()

    def _serve(self, near: socket.socket) -> None:
        with near, contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self._to)) as far:
            threading.Thread(target=self._pass_on, args=(near, far), daemon=True).start()
            while data := far.recv(65536):
                if self.cut_answers > 0:
                    # The other side has answered, so it has committed; the answer is lost on the way.
                    self.cut_answers -= 1
                    self.cut += 1
                    near.shutdown(socket.SHUT_RDWR)
                    return
                near.sendall(data)

    @staticmethod
    def _pass_on(near: socket.socket, far: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := near.recv(65536):
                far.sendall(data)
            far.shutdown(socket.SHUT_WR)
