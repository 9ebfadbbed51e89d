"""kill -9 while receipts come out: each sealed sale's receipt comes out once, or is known to be in doubt."""

import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

from fake_printer import FakePrinter
from paper import read_escpos
from sample_sales import SETTINGS, opened, shift_opened

from posfallback.devices.network import NetworkDevice
from posfallback.domain.settings import PrinterSettings
from posfallback.receipts.render import renderer
from posfallback.services.printing import Printing
from posfallback.storage.journal import SqliteJournal
from posfallback.storage.spool import Spool
from posfallback.storage.world import SystemClock

TESTS = Path(__file__).resolve().parent
PROGRAM = """
import sys, time
from pathlib import Path
sys.path[:0] = [{tests!r}, {scripts!r}]
from sample_sales import next_sale
from test_printing_killed import printing_of
from posfallback.storage.journal import SqliteJournal

folder, address = Path(sys.argv[1]), sys.argv[2]
journal = SqliteJournal.open(folder / "journal.sqlite3")
printing = printing_of(journal, folder, address)
printing.start()
print("started", flush=True)
for number in range(400):
    printing.queue(journal.seal(next_sale))
    time.sleep(0.005)
"""
KILLED_AFTER_S = (0.02, 0.05, 0.09, 0.13, 0.21, 0.3)


def printing_of(journal: SqliteJournal, folder: Path, address: str, patience_s: float = 1.0) -> Printing:
    printer = PrinterSettings(name="front", device="network", address=address)
    device = NetworkDevice(printer, folder, connect_s=2.0, answer_s=patience_s, send_s=2 * patience_s)
    return Printing(journal, renderer(printer, opened(), SETTINGS), device, Spool(folder / "spool"), SystemClock())


def test_killed_again_and_again_no_receipt_is_lost_or_doubled_in_silence(tmp_path: Path) -> None:
    journal = SqliteJournal.create(tmp_path / "journal.sqlite3", opened())
    journal.seal(lambda _: shift_opened())
    journal.close()
    program = PROGRAM.format(tests=str(TESTS), scripts=str(TESTS.parent / "scripts"))
    with FakePrinter() as printer:
        printer.slow_s = 0.01
        for delay_s in KILLED_AFTER_S:
            with subprocess.Popen(
                [sys.executable, "-c", program, str(tmp_path), printer.address], stdout=subprocess.PIPE
            ) as register:
                assert register.stdout is not None
                assert register.stdout.readline() == b"started\n"
                time.sleep(delay_s)
                register.kill()
        journal = SqliteJournal.open(tmp_path / "journal.sqlite3")
        printing = printing_of(journal, tmp_path, printer.address)
        printing.start()
        assert printing.drain(60)
        printing.stop()
        in_doubt = set(printing.view().in_doubt)
        sold = {entry.seq: f"012-03-F{entry.seq - 2:06d}" for entry in journal.entries(3)}
        journal.close()
    came_out = Counter(_number(data) for data in printer.paper)
    assert len(sold) > len(KILLED_AFTER_S)
    assert max(came_out.values()) == 1
    assert {seq for seq, number in sold.items() if number not in came_out} <= in_doubt
    assert len(in_doubt) <= len(KILLED_AFTER_S)
    assert set(came_out) <= set(sold.values())


def _number(data: bytes) -> str:
    # A register that was killed inside a receipt leaves its beginning in front of the next one.
    lines = read_escpos(data[data.rindex(b"\x1b@") :]).text.splitlines()
    return next(line.split()[1] for line in lines if line.startswith("Receipt"))
