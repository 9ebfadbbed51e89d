"""Printers behind a port of the system, or behind its own queue: the same promises as over the network.

Ports are pseudo terminals with the tests' printer at their other end; the queue's programs are stand-ins on PATH.
"""

import os
import pty
import select
import socket
import threading
import tty
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import fake_printer
import pytest
from fake_printer import CUT, FakePrinter

from posfallback.devices.cups import CupsDevice
from posfallback.devices.line import LineDevice
from posfallback.devices.serial import SerialDevice
from posfallback.devices.usb import UsbDevice
from posfallback.domain.errors import Fault
from posfallback.domain.settings import PrinterSettings

JOB = b"\x1b@a receipt\n" * 20 + CUT
PORTS: dict[str, tuple[type[UsbDevice | SerialDevice], str]] = {
    "usb": (UsbDevice, ""),
    "serial": (SerialDevice, ":38400"),
}


class Port:
    """A pseudo terminal whose far end is a printer; pulled when the printer hangs up."""

    def __init__(self, printer: FakePrinter) -> None:
        self._far, near = pty.openpty()
        tty.setraw(near)
        self.path = os.ttyname(near)
        self._near = near
        host, _, number = printer.address.partition(":")
        self._socket = socket.create_connection((host, int(number)))
        self._stopping = False
        self._thread = threading.Thread(target=self._carry, daemon=True)
        self._thread.start()

    def _carry(self) -> None:
        with suppress(OSError):
            while not self._stopping:
                ready, _, _ = select.select([self._far, self._socket.fileno()], [], [], 0.05)
                if self._far in ready:
                    self._socket.sendall(os.read(self._far, 512))
                if self._socket.fileno() in ready:
                    answer = self._socket.recv(64)
                    if not answer:
                        break
                    os.write(self._far, answer)
        os.close(self._near)
        os.close(self._far)

    def close(self) -> None:
        self._stopping = True
        self._thread.join(5)
        self._socket.close()


@contextmanager
def port_to(printer: FakePrinter) -> Iterator[Port]:
    port = Port(printer)
    try:
        yield port
    finally:
        port.close()


def device_on(name: str, path: str) -> LineDevice:
    kind, speed = PORTS[name]
    printer = PrinterSettings(name="front", device=name, address=f"{path}{speed}")
    return kind(printer, Path(), answer_s=0.5, send_s=1.0)


@pytest.mark.parametrize("name", PORTS)
def test_a_job_arrives_whole_on_a_port(name: str) -> None:
    with FakePrinter() as printer, port_to(printer) as port:
        device = device_on(name, port.path)
        assert device.status().state == "good"
        device.send(JOB)
        device.send(JOB)
        assert printer.paper == [JOB, JOB]


@pytest.mark.parametrize("name", PORTS)
@pytest.mark.parametrize(
    ("mood", "state", "what"),
    [
        ("paper-out", "bad", "the paper is out"),
        ("cover-open", "bad", "the cover is open"),
        ("error", "bad", "the printer reports an error, such as jammed paper or a stuck cutter"),
        ("paper-low", "good", "the paper is nearly used up"),
        ("half", "unknown", "the printer does not answer"),
        ("mute", "unknown", "the printer does not answer"),
    ],
)
def test_a_port_has_three_states(name: str, mood: str, state: str, what: str) -> None:
    with FakePrinter() as printer, port_to(printer) as port:
        answers = fake_printer.MOODS[mood]
        printer.answers = answers and dict(answers)
        status = device_on(name, port.path).status()
        assert (status.state, status.what) == (state, what)


@pytest.mark.parametrize("name", PORTS)
def test_a_port_that_goes_away_in_mid_receipt_is_in_doubt(name: str) -> None:
    with FakePrinter() as printer, port_to(printer) as port:
        device = device_on(name, port.path)
        device.status()
        printer.reset_after = 100
        assert refused(device) == "printer-in-doubt"


@pytest.mark.parametrize("name", PORTS)
def test_paper_that_is_out_before_a_receipt_gets_nothing(name: str) -> None:
    with FakePrinter() as printer, port_to(printer) as port:
        device = device_on(name, port.path)
        device.status()
        printer.answers = dict(fake_printer.PAPER_OUT)
        assert refused(device) == "printer-unreachable"
        assert printer.paper == []
        assert printer.torn == b""


@pytest.mark.parametrize("name", PORTS)
def test_no_port_is_unknown_and_an_ordinary_file_is_no_port(name: str, tmp_path: Path) -> None:
    (tmp_path / "lp0").touch()
    for path in (tmp_path / "gone", tmp_path / "lp0"):
        device = device_on(name, str(path))
        assert device.status().state == "unknown"
        assert refused(device) == "printer-unreachable"
    assert (tmp_path / "lp0").read_bytes() == b""


def test_a_speed_that_no_port_has_is_told() -> None:
    with FakePrinter() as printer, port_to(printer) as port:
        device = SerialDevice(PrinterSettings(name="front", device="serial", address=f"{port.path}:12345"), Path())
        assert "speed 12345" in device.status().what


class Queue:
    """A stand-in for the system's printing: lp keeps the job, lpstat says what the files beside it say."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._program("lp", f'echo "$*" >>{folder}/said; cat >{folder}/job; cat {folder}/told')
        self._program("cancel", f'echo "$1" >>{folder}/cancelled; : >{folder}/pending')
        self._program(
            "lpstat", f'case "$*" in *-p*) cat {folder}/status;; *) cat {folder}/pending; : >{folder}/pending;; esac'
        )
        self.say(told="request id is front-12 (1 file(s))", status="printer front is idle.  enabled since Mon")
        self.say(pending="front-12  clerk  1024  Mon")

    def say(self, **files: str) -> None:
        for name, text in files.items():
            (self.folder / name).write_text(f"{text}\n", encoding="utf-8")

    def _program(self, name: str, text: str) -> None:
        (self.folder / name).write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
        (self.folder / name).chmod(0o755)

    def stuck(self) -> None:
        self._program("lpstat", f'case "$*" in *-p*) cat {self.folder}/status;; *) cat {self.folder}/pending;; esac')

    def fails(self, program: str) -> None:
        self._program(program, "echo 'lp: Error - The printer or class does not exist.' >&2; exit 1")

    def hangs(self, program: str) -> None:
        self._program(program, "exec sleep 5")


@pytest.fixture
def queue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Queue:
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    return Queue(tmp_path)


def cups() -> CupsDevice:
    printer = PrinterSettings(name="front", device="cups", address="front")
    return CupsDevice(printer, Path(), command_s=1.0, job_s=0.5, look_s=0.02)


def test_the_queue_gets_a_receipt_raw_and_a_pdf_as_a_document(queue: Queue) -> None:
    cups().send(JOB)
    assert (queue.folder / "job").read_bytes() == JOB
    cups().send(b"%PDF-1.4 a receipt")
    assert (queue.folder / "said").read_text().splitlines() == ["-d front -o raw", "-d front"]


@pytest.mark.parametrize(
    ("said", "state", "what"),
    [
        ("printer front is idle.  enabled since Mon", "good", ""),
        ("printer front now printing front-3.  enabled since Mon", "good", ""),
        (
            "printer front is idle.  enabled since Mon\n\tAlerts: media-low-warning",
            "good",
            "the paper is nearly used up",
        ),
        ("printer front is idle.  enabled since Mon\n\tAlerts: media-empty-error", "bad", "the paper is out"),
        ("printer front is idle.  enabled since Mon\n\tAlerts: cover-open", "bad", "the cover is open"),
        (
            "printer front disabled since Mon -\n\tUnplugged or turned off",
            "bad",
            "the system has stopped the printer (Unplugged or turned off)",
        ),
        ("something else", "unknown", "the system does not say how the printer is"),
    ],
)
def test_what_the_system_says_of_its_printer(queue: Queue, said: str, state: str, what: str) -> None:
    queue.say(status=said)
    status = cups().status()
    assert (status.state, status.what) == (state, what)


def test_a_queue_that_is_not_there_took_nothing(queue: Queue) -> None:
    queue.fails("lp")
    queue.fails("lpstat")
    assert cups().status().state == "unknown"
    assert refused(cups()) == "printer-unreachable"


def test_a_system_without_a_queue_is_unknown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert cups().status().state == "unknown"
    assert refused(cups()) == "printer-unreachable"


def test_a_queue_that_says_nothing_is_in_doubt(queue: Queue) -> None:
    queue.hangs("lp")
    assert refused(cups()) == "printer-in-doubt"


def test_a_job_that_never_ends_is_taken_back_and_in_doubt(queue: Queue) -> None:
    queue.stuck()
    assert refused(cups()) == "printer-in-doubt"
    assert (queue.folder / "cancelled").read_text() == "front-12\n"


def test_a_queue_that_gives_a_job_up_leaves_it_in_doubt(queue: Queue) -> None:
    queue.say(status="printer front disabled since Mon -\n\tPaused", pending="")
    assert refused(cups()) == "printer-in-doubt"


def refused(device: LineDevice | CupsDevice) -> str:
    with pytest.raises(Fault) as fault:
        device.send(JOB)
    assert fault.value.remedy
    return fault.value.code
