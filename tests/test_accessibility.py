"""A program that knows nothing of the register rings a sale through the accessibility tree, as a screen reader does."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest
from till import make_home

from posfallback.bootstrap import open_reading
from posfallback.domain.facts import SaleCompleted
from posfallback.journal.codec import decode

CLERK = Path(__file__).with_name("atspi_clerk.py")
SYSTEM_PYTHON = "/usr/bin/python3"
"""The Python that Debian's bindings for the tree are made for; the one of the tests may be another."""


def stop(process: "subprocess.Popen[str]") -> None:
    """End a program that a test has started, and wait for it."""
    if process.poll() is None:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(10)
    for pipe in (process.stdout, process.stderr):
        if pipe is not None:
            pipe.close()


@contextmanager
def started(*command: str, environment: Mapping[str, str], says: bool = False) -> Iterator[str]:
    """Run a program beside the test; gives the first line that it says."""
    process = subprocess.Popen(
        command,
        stdout=subprocess.PIPE if says else subprocess.DEVNULL,
        text=True,
        env=environment,
    )
    try:
        yield process.stdout.readline().strip() if process.stdout is not None else ""
    finally:
        stop(process)


@pytest.fixture
def desk() -> Iterator[dict[str, str]]:
    """Give a screen in memory, a bus of its own and the tree of names on it: the environment that leads to them."""
    # Sockets lie here, and a socket's path has to be short.
    runtime = Path(tempfile.mkdtemp(prefix="pos"))
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "DBUS_", "AT_SPI"))}
    environment |= {"XDG_RUNTIME_DIR": str(runtime), "HOME": str(runtime)}
    screen = ("Xvfb", "-displayfd", "1", "-screen", "0", "1024x768x24", "-nolisten", "tcp")
    bus = ("dbus-daemon", "--session", "--nofork", "--print-address=1", f"--address=unix:dir={runtime}")
    with started(*screen, environment=environment, says=True) as display:
        environment["DISPLAY"] = f":{display}"
        with started(*bus, environment=environment, says=True) as address:
            assert display, "no screen came up"
            assert address, "no bus came up"
            yield environment | {"DBUS_SESSION_BUS_ADDRESS": address}
    shutil.rmtree(runtime, ignore_errors=True)


def clerk(desk: Mapping[str, str], *steps: str) -> list[str]:
    """Have the clerk do these steps; returns what was read out."""
    done = subprocess.run(
        [SYSTEM_PYTHON, "-W", "ignore", str(CLERK), *steps],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=desk,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@contextmanager
def register(home: Path, desk: dict[str, str]) -> Iterator[None]:
    """Run the register as a process of its own, its tree of names switched on."""
    more = {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    with started(sys.executable, "-m", "posfallback", "--home", str(home), environment=desk | more):
        yield


SIGN_ON = ("press Mara", "hear PIN for Mara", "press 1", "press 2", "press 3", "press 4", "press Start selling")


def sales(home: Path) -> list[SaleCompleted]:
    """Return what was sealed."""
    with open_reading(home) as reading:
        facts = [decode(entry.body) for entry in reading.journal.entries()]
    return [fact for fact in facts if isinstance(fact, SaleCompleted)]


def test_a_sale_is_rung_by_names_alone(tmp_path: Path, desk: dict[str, str]) -> None:
    """Sign on, type a code, press a quick key, weigh, read the total, pay in cash, read the change."""
    home = make_home(tmp_path)
    with register(home, desk):
        heard = clerk(
            desk,
            *SIGN_ON,
            "type Scan, or type a code or a name=9520000000028",
            "press Bread",
            "press Bananas",
            "press 7",
            "press 3",
            "press 4",
            "see Weight in kg=0.734",
            "press Add to ticket",
            "hear Line 3, Bananas, 1, $",
            "read Total",
            "press Pay",
            "read Left to pay",
            "type Cash received=1000",
            "hear Change to give $",
            "read Give change",
            "press Next customer",
            "hear Scan, or type",
        )
    assert heard == [
        "PIN for Mara",
        "Line 3, Bananas, 1, $1.47, 0.734 kg × $2.00/kg, selected",
        "Total: plus Sales tax 10 %  $0.10 | $5.97",
        "Left to pay: $5.97",
        "Change to give $4.03: 4 times $1, 3 times 1¢",
        "Give change: $10.00 received  −  $5.97 due | $4.03",
        "Scan, or type a code or a name",
    ]
    [sale] = sales(home)
    assert [(line.name, line.quantity_milli, line.extended_minor) for line in sale.lines] == [
        ("Soap bar", 1000, 100),
        ("Rye bread", 1000, 340),
        ("Bananas", 734, 147),
    ]
    assert [(tender.kind, tender.amount_minor) for tender in sale.tenders] == [("cash", 1000)]
    assert (sale.total_minor, sale.change_minor) == (597, 403)


def test_a_program_that_takes_dictation_can_fill_the_fields(tmp_path: Path, desk: dict[str, str]) -> None:
    """What is put into a field counts as typed: what does not belong there is left out, and a PIN stays hidden."""
    home = make_home(tmp_path)
    with register(home, desk):
        heard = clerk(
            desk,
            "press Mara",
            "hear PIN for Mara",
            "put Digits entered: 0=1234",
            "see Digits entered: 4=●●●●",
            "press Start selling",
            "press Bananas",
            "put Weight in kg=abc500",
            "see Weight in kg=0.500",
            "press Add to ticket",
            "press Pay",
            "put Cash received=$20.00",
            "press Take $20.00",
            "hear Change to give $",
        )
    assert heard == ["PIN for Mara", "Change to give $19.00: 1 times $10, 1 times $5, 4 times $1"]
    assert [sale.total_minor for sale in sales(home)] == [100]
