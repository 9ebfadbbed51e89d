"""The demo's store: a register home with the bundled collector as its central POS, taken down and brought back.

Rule of this module: whatever ends the demo ends its central too; the collector stops when its standard input closes.
"""

import csv
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from queue import Empty, Queue

from posfallback import bootstrap
from posfallback.domain.codes import normalise
from posfallback.domain.errors import Fault
from posfallback.services.demo_baskets import DemoBaskets, written
from posfallback.services.reconciling import Reconciliation, reconcile
from posfallback.services.replaying import ReplayReport
from posfallback.shipped import shipped

NAME = "Harbour Market"
_SHIPPED_URL = "http://127.0.0.1:8952"
_TOKEN_FILE = "central.token"  # noqa: S105 -- the name of a file
_CLERKS = ("101", "102", "103", "104")

_READY_S = 60.0
_END_S = 10.0
_READY = "collector is ready on "


class DemoStore:
    """Harbour Market in a new folder; `close` ends its central."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self._catalogue = shipped("demo", "catalogue.csv")
        self._central: DemoCentral | None = None

    def open(self) -> None:
        """Make the register's home, start central and load the price list; returns when central answers."""
        port = _free_port()
        settings = shipped("demo", "settings.toml").read_text(encoding="utf-8")
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "settings.toml"
            file.write_text(settings.replace(_SHIPPED_URL, f"http://127.0.0.1:{port}"), encoding="utf-8")
            bootstrap.create_home(self.home, file)
        token = bootstrap.new_id()
        bootstrap.put_file(self.home / _TOKEN_FILE, f"{token}\n".encode(), private=True)
        self._central = DemoCentral(self.home / "demo-central", port, token, self._catalogue)
        self._central.begin()
        with bootstrap.open_reading(self.home) as reading:
            reading.loading.load_catalogue(self._catalogue)
            reading.loading.load_staff(shipped("demo", "staff.csv"))
        self._central.wait_until_ready()

    def take_central_down(self) -> None:
        """End central as an outage does."""
        if self._central is not None:
            self._central.end()

    def close(self) -> None:
        """End what the demo started."""
        self.take_central_down()

    def baskets(self, rooms: bootstrap.Rooms, count: int, seed: int) -> Iterator[str]:
        """Return the baskets of a day, one a line; the same seed gives the same."""
        with self._catalogue.open(encoding="utf-8", newline="") as rows:
            found = [rooms.catalogue.find(normalise(row["code"])) for row in csv.DictReader(rows)]
        model = DemoBaskets(
            chooser=bootstrap.dice(seed),
            items=[item for item in found if item is not None],
            settings=rooms.settings,
            regime=bootstrap.tax_regime(rooms.settings),
            currency=rooms.currency,
            clerks=_CLERKS,
        )
        return written(model.day(count))

    def bring_central_back(self) -> tuple[ReplayReport, Reconciliation]:
        """Start central again, replay what is held, reconcile both sides; raises Fault when central does not start."""
        if self._central is None:
            raise RuntimeError("the store has not opened yet")
        self._central.begin()
        self._central.wait_until_ready()
        with bootstrap.open_recovery(self.home) as recovery:
            report = recovery.replay()
            return report, reconcile(recovery.journal, recovery.marks, recovery.central)


class DemoCentral:
    """One collector over a database in `folder`, on the same port at every start."""

    def __init__(self, folder: Path, port: int, token: str, catalogue: Path) -> None:
        self._folder = folder
        self._port = port
        self._catalogue = catalogue
        self._process: subprocess.Popen[str] | None = None
        folder.mkdir()
        self._tokens = folder / "tokens"
        bootstrap.put_file(self._tokens, f"{token}\n".encode(), private=True)

    def begin(self) -> None:
        """Start the program if it is down, and return at once."""
        if self._process is not None:
            return
        database = (self._folder / "central.sqlite3").absolute().as_posix()
        self._process = subprocess.Popen(
            [
                *program(),
                *("collector", "serve", "--until-closed"),
                *("--db", f"sqlite:///{database}", "--port", str(self._port)),
                *("--token-file", str(self._tokens), "--catalogue", str(self._catalogue)),
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )

    def wait_until_ready(self) -> None:
        """Return once central answers; raises Fault "demo-central" when it does not start."""
        process = self._process
        if process is None or process.stdout is None:
            raise RuntimeError("begin comes first")
        # A pipe cannot be read with a time limit on every system, so a thread reads the one line.
        answer: Queue[str] = Queue()
        stdout = process.stdout
        threading.Thread(target=lambda: answer.put(stdout.readline()), daemon=True).start()
        try:
            line = answer.get(timeout=_READY_S)
        except Empty:
            line = ""
        if not line.startswith(_READY):
            self.end()
            raise Fault("demo-central", "The demo's central did not start.", "Try again; its own message stands above.")

    def end(self) -> None:
        """End the program; nothing happens when it is down."""
        process, self._process = self._process, None
        if process is None:
            return
        process.terminate()
        try:
            process.wait(_END_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()


def program() -> list[str]:
    """Return how this very program is started: packed, it is one file, else a module of this Python."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "posfallback"]


def _free_port() -> int:
    """Return a port of this machine that nobody uses now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port
