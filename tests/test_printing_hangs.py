"""kill -9 while the printer hangs: what the clerk chose a moment ago holds, and nobody's handwriting is printed too."""

import subprocess
import sys
import time
from pathlib import Path

import fake_printer
from fake_printer import FakePrinter
from sample_sales import next_sale, opened, shift_opened
from test_printing_killed import TESTS, printing_of

from posfallback.services.printers import BY_HAND
from posfallback.storage.journal import SqliteJournal

PROGRAM = """
import sys, time
from pathlib import Path
sys.path[:0] = [{tests!r}, {scripts!r}]
from sample_sales import next_sale
from test_printing_killed import printing_of
from posfallback.storage.journal import SqliteJournal

folder, address = Path(sys.argv[1]), sys.argv[2]
journal = SqliteJournal.open(folder / "journal.sqlite3")
printing = printing_of(journal, folder, address, patience_s=60)
printing.start()
first, second = journal.seal(next_sale), journal.seal(next_sale)
printing.queue(first)
printing.queue(second)
while printing.state_of(first.seq) != "printing":
    time.sleep(0.01)
printing.use("by hand")
printing.queue(journal.seal(next_sale))
print(first.seq, flush=True)
time.sleep(60)
"""


_SAID = ("started", "use")


def test_a_pen_that_was_chosen_while_the_printer_hangs_stays_chosen_after_a_kill(tmp_path: Path) -> None:
    journal = SqliteJournal.create(tmp_path / "journal.sqlite3", opened())
    journal.seal(lambda _: shift_opened())
    journal.close()
    program = PROGRAM.format(tests=str(TESTS), scripts=str(TESTS.parent / "scripts"))
    log = tmp_path / "spool" / "jobs.log"
    with FakePrinter() as printer:
        printer.hangs_after = 100
        with subprocess.Popen(
            [sys.executable, "-c", program, str(tmp_path), printer.address], stdout=subprocess.PIPE
        ) as register:
            assert register.stdout is not None
            first = int(register.stdout.readline())
            # The printer answers nothing from here on; only the notes can reach the disk.
            end = time.monotonic() + 10
            # A kill before the first was started would leave it waiting, not in doubt: nothing of it has gone out then.
            while log.read_text().count("by-hand") < 2 or not all(f'"{said}"' in log.read_text() for said in _SAID):
                assert time.monotonic() < end, log.read_text()
                time.sleep(0.01)
            assert '"printed"' not in log.read_text()
            register.kill()
        printer.hangs = False
        printer.answers = dict(fake_printer.READY)
        journal = SqliteJournal.open(tmp_path / "journal.sqlite3")
        printing = printing_of(journal, tmp_path, printer.address)
        printing.start()
        assert printing.view().printer == BY_HAND
        assert printing.view().in_doubt == (first,)
        assert [printing.state_of(first + number) for number in (1, 2)] == ["by-hand", "by-hand"]
        printing.use("")
        assert printing.drain(10)
        printing.stop()
        journal.close()
        assert len(printer.paper) <= 1, "only what was in hand may come"


def test_whoever_closes_a_register_waits_once_for_a_printer_that_hangs(tmp_path: Path) -> None:
    with FakePrinter() as printer, SqliteJournal.create(tmp_path / "journal.sqlite3", opened()) as journal:
        journal.seal(lambda _: shift_opened())
        printer.hangs_after = 100
        printing = printing_of(journal, tmp_path, printer.address, patience_s=30)
        printing.start()
        sold = journal.seal(next_sale)
        printing.queue(sold)
        end = time.monotonic() + 10
        while not printer.hangs:
            assert time.monotonic() < end
            time.sleep(0.01)
        printing.stop(0.05)
        # The second wish, which is that of whatever closes the home, comes back while the paper is still in hand.
        printing.stop(3600)
        assert printing.state_of(sold.seq) == "printing"
        printer.hangs = False
        while printing.state_of(sold.seq) == "printing":
            assert time.monotonic() < end
            time.sleep(0.01)
        printing.stop()
