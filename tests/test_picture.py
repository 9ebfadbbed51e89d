"""The picture of a receipt is what a printer would print: its codes scan, and it is a program."""

import subprocess
import sys
from pathlib import Path

import zxingcpp
from fake_printer import FakePrinter
from picture import draw
from PIL import Image
from sample_sales import SETTINGS, everyday, opened, sealed

from posfallback.devices.network import NetworkDevice
from posfallback.domain.settings import PrinterSettings
from posfallback.receipts.render import renderer

SCRIPT = Path(__file__).resolve().parent.parent / "scripts" / "fake_printer.py"
PRINTER = PrinterSettings(name="front", device="network", address="127.0.0.1:9100")


def receipt() -> bytes:
    return renderer(PRINTER, opened(), SETTINGS)(sealed(everyday()), 0)


def test_both_codes_scan_from_the_picture() -> None:
    found = {code.text for code in zxingcpp.read_barcodes(draw(receipt()))}
    assert "012-03-F000417" in found
    assert any(text.startswith("PF1:012-03-F000417:") for text in found)


def test_a_torn_receipt_is_a_shorter_picture_wherever_it_tore() -> None:
    data = receipt()
    whole = draw(data).height
    assert all(draw(data[:at], torn=True).height <= whole for at in range(0, len(data), 149))


def test_the_program_is_a_printer_that_leaves_pictures(tmp_path: Path) -> None:
    command = [sys.executable, str(SCRIPT), "--port", "0", "--pictures", str(tmp_path), "--receipts", "1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        address = program.stdout.readline().split()[-1]
        device = NetworkDevice(PrinterSettings(name="front", device="network", address=address), tmp_path)
        assert device.status().state == "good"
        device.send(receipt())
        assert program.wait(20) == 0
    assert (tmp_path / "000001.escpos").read_bytes() == receipt()
    with Image.open(tmp_path / "000001.png") as picture:
        assert picture.width > 500
        assert picture.height > 1000


def test_the_program_draws_bytes_that_are_there(tmp_path: Path) -> None:
    file = tmp_path / "receipt.escpos"
    file.write_bytes(receipt())
    subprocess.run([sys.executable, str(SCRIPT), "--draw", str(file)], check=True)
    assert file.with_suffix(".png").is_file()


def test_a_port_of_its_own_can_be_asked_for() -> None:
    with FakePrinter() as first:
        first.unplug()
        with FakePrinter(port=int(first.address.rpartition(":")[2])) as second:
            assert second.address == first.address
