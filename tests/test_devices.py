"""Printers over real sockets and real folders: what was sent, what was not, and what nobody can know."""

from pathlib import Path

import fake_printer
import pytest
from fake_printer import CUT, FakePrinter
from full_disk import full_disk

from posfallback.devices.file import FileDevice
from posfallback.devices.network import NetworkDevice
from posfallback.domain.errors import Fault
from posfallback.domain.settings import PrinterSettings

JOB = b"\x1b@a receipt\n" * 20 + CUT


def _network(address: str) -> NetworkDevice:
    printer = PrinterSettings(name="front", device="network", address=address)
    return NetworkDevice(printer, Path(), connect_s=2.0, answer_s=0.5, send_s=1.0)


def _file(address: str, home: Path) -> FileDevice:
    return FileDevice(PrinterSettings(name="front", device="file", address=address), home)


def test_a_job_arrives_whole() -> None:
    with FakePrinter() as printer:
        device = _network(printer.address)
        assert device.status().state == "good"
        device.send(JOB)
        assert printer.paper == [JOB]
        assert printer.torn == b""


@pytest.mark.parametrize(
    ("answers", "state", "what"),
    [
        (fake_printer.READY, "good", ""),
        (fake_printer.PAPER_LOW, "good", "the paper is nearly used up"),
        (fake_printer.PAPER_OUT, "bad", "the paper is out"),
        (fake_printer.COVER_OPEN, "bad", "the cover is open"),
        (fake_printer.ERROR, "bad", "the printer reports an error, such as jammed paper or a stuck cutter"),
        (fake_printer.CUTTER_STUCK, "bad", "the cutter is stuck"),
        (fake_printer.OFFLINE, "bad", "the printer is offline"),
        ({1: 0x12}, "unknown", "the printer does not answer"),
        ({1: 0x00, 2: 0x00, 4: 0x00}, "unknown", "the printer does not answer"),
        (None, "unknown", "the printer does not answer"),
    ],
)
def test_status_has_three_values(answers: dict[int, int] | None, state: str, what: str) -> None:
    with FakePrinter() as printer:
        printer.answers = answers
        status = _network(printer.address).status()
        assert (status.state, status.what) == (state, what)


def test_no_printer_there_is_unknown_and_certainly_nothing_was_sent() -> None:
    with FakePrinter() as printer:
        printer.unplug()
        device = _network(printer.address)
        assert device.status().state == "unknown"
        assert _refused(device) == "printer-unreachable"


@pytest.mark.parametrize("address", ["no-such-printer.invalid", "two..dots", "127.0.0.1:99999"])
def test_an_address_where_no_printer_can_be_is_unreachable(address: str) -> None:
    assert _refused(_network(address)) == "printer-unreachable"
    assert _network(address).status().state == "unknown"


def test_a_printer_that_says_its_paper_is_out_gets_nothing() -> None:
    with FakePrinter() as printer:
        device = _network(printer.address)
        device.status()
        printer.answers = dict(fake_printer.PAPER_OUT)
        assert _refused(device) == "printer-unreachable"
        assert printer.paper == []
        assert printer.torn == b""


def test_a_cable_pulled_in_mid_receipt_is_in_doubt() -> None:
    with FakePrinter() as printer:
        device = _network(printer.address)
        device.status()
        printer.reset_after = 100
        assert _refused(device) == "printer-in-doubt"
        assert printer.torn == JOB[:100]


def test_paper_that_ends_in_mid_receipt_is_in_doubt() -> None:
    with FakePrinter() as printer:
        device = _network(printer.address)
        device.status()
        printer.paper_ends_after = 60
        with pytest.raises(Fault) as fault:
            device.send(JOB)
        assert fault.value.code == "printer-in-doubt"
        assert "the paper is out" in fault.value.message


def test_a_printer_that_takes_the_bytes_and_hangs_is_in_doubt() -> None:
    with FakePrinter() as printer:
        device = _network(printer.address)
        device.status()
        printer.hangs_after = 50
        assert _refused(device) == "printer-in-doubt"


def test_a_printer_that_answers_but_never_says_done_is_believed_when_it_is_well() -> None:
    with FakePrinter() as printer:
        printer.says_done = False
        device = _network(printer.address)
        device.status()
        device.send(JOB)
        device.send(JOB)
        assert printer.paper == [JOB, JOB]


def test_a_mute_printer_prints() -> None:
    with FakePrinter() as printer:
        printer.answers = None
        device = _network(printer.address)
        device.send(JOB)
        assert device.status().state == "unknown"
        assert printer.paper == [JOB]


def test_a_mute_printer_that_hangs_up_in_the_middle_is_in_doubt() -> None:
    with FakePrinter() as printer:
        printer.answers = None
        printer.reset_after = 40
        assert _refused(_network(printer.address)) == "printer-in-doubt"


@pytest.mark.parametrize(
    ("address", "expected"),
    [("10.0.0.7", ("10.0.0.7", 9100)), ("10.0.0.7:9101", ("10.0.0.7", 9101)), ("[fe80::1]:9100", ("fe80::1", 9100))],
)
def test_addresses(address: str, expected: tuple[str, int]) -> None:
    assert _network(address)._address == expected


def test_each_job_is_a_file_of_its_own(tmp_path: Path) -> None:
    device = _file("receipts", tmp_path)
    assert device.status().state == "good"
    device.send(b"one")
    device.send(b"two")
    assert [(path.name, path.read_bytes()) for path in sorted((tmp_path / "receipts").iterdir())] == [
        ("000001.txt", b"one"),
        ("000002.txt", b"two"),
    ]
    _file("receipts", tmp_path).send(b"three")
    assert (tmp_path / "receipts" / "000003.txt").read_bytes() == b"three"


def test_the_ending_of_the_files_is_the_addresss(tmp_path: Path) -> None:
    _file("paper/*.pdf", tmp_path).send(b"%PDF")
    assert (tmp_path / "paper" / "000001.pdf").read_bytes() == b"%PDF"


def test_a_file_name_collects_the_jobs(tmp_path: Path) -> None:
    device = _file("receipts.txt", tmp_path)
    device.send(b"one\n")
    device.send(b"two\n")
    assert (tmp_path / "receipts.txt").read_bytes() == b"one\ntwo\n"


def test_a_folder_that_is_a_file_gets_nothing_and_says_so(tmp_path: Path) -> None:
    (tmp_path / "receipts").write_bytes(b"")
    device = _file("receipts", tmp_path)
    assert device.status().state == "bad"
    assert _refused(device) == "printer-unreachable"


def test_a_full_disk_leaves_no_half_receipt(tmp_path: Path) -> None:
    collecting, single = _file("all.txt", tmp_path), _file("receipts", tmp_path)
    collecting.send(b"one\n")
    with full_disk(100):
        assert _refused(collecting) == "printer-unreachable"
        assert _refused(single) == "printer-unreachable"
    assert (tmp_path / "all.txt").read_bytes() == b"one\n"
    assert list((tmp_path / "receipts").iterdir()) == []
    single.send(JOB)
    assert [path.name for path in (tmp_path / "receipts").iterdir()] == ["000001.txt"]


def _refused(device: NetworkDevice | FileDevice) -> str:
    with pytest.raises(Fault) as fault:
        device.send(JOB)
    assert fault.value.remedy
    return fault.value.code
