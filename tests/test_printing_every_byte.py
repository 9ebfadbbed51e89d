"""The cable is pulled, and the register killed, at every byte of a receipt: it comes out once or is marked in doubt.

Every byte takes minutes; each run takes every so many of them, scripts/endure all.
"""

import os
import signal
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from fake_printer import CUT, FakePrinter
from paper import read_escpos
from sample_sales import next_sale, opened, shift_opened
from test_printing_killed import TESTS, printing_of

from posfallback.services import print_worker as service
from posfallback.services.printing import Printing
from posfallback.storage.journal import SqliteJournal

STEP = 23
REGISTER = """
import os, sys
from pathlib import Path
sys.path[:0] = [{tests!r}, {scripts!r}]
from sample_sales import next_sale
from test_printing_killed import printing_of
from posfallback.storage.journal import SqliteJournal

folder, address = Path(sys.argv[1]), sys.argv[2]
for _ in sys.stdin:
    child = os.fork()
    if child == 0:
        journal = SqliteJournal.open(folder / "journal.sqlite3")
        printing = printing_of(journal, folder, address)
        printing.start()
        printing.queue(journal.seal(next_sale))
        printing.drain(20)
        printing.stop()
        os._exit(0)
    print(child, flush=True)
    os.waitpid(child, 0)
    print("gone", flush=True)
"""


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service, "_FIRST_PAUSE_S", 0.01)
    monkeypatch.setattr(service, "_LONGEST_PAUSE_S", 0.05)


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[SqliteJournal]:
    journal = SqliteJournal.create(tmp_path / "journal.sqlite3", opened())
    journal.seal(lambda _: shift_opened())
    yield journal
    journal.close()


class Once:
    """Acts at one byte, or where the printer is asked, and then never again."""

    def __init__(self, what: str, number: int) -> None:
        self._at: tuple[str, int] | None = (what, number)

    def __call__(self, what: str, number: int) -> bool:
        if (what, number) != self._at:
            return False
        self._at = None
        self.act()
        return True

    @property
    def done(self) -> bool:
        return self._at is None

    def act(self) -> None:
        """Only hang up."""


class Kill(Once):
    """Kills the register whose process id is given."""

    def __init__(self, what: str, number: int) -> None:
        super().__init__(what, number)
        self.process = 0
        self.known = threading.Event()

    def act(self) -> None:
        assert self.known.wait(10)
        os.kill(self.process, signal.SIGKILL)


def size_of_a_receipt(journal: SqliteJournal, folder: Path) -> int:
    with FakePrinter() as printer:
        printing = printing_of(journal, folder / "first", printer.address)
        printing.start()
        printing.queue(journal.seal(next_sale))
        assert printing.drain(20)
        printing.stop()
        return len(printer.paper[0])


def places(size: int, step: int) -> list[tuple[str, int]]:
    """Every question before and behind the receipt, and its bytes: the first and the last ones always.

    A later receipt may be a few bytes longer: its number in the journal is.
    """
    asked = [("question", 1), ("question", 2), ("question", 4), ("done", 1)]
    ends = {1, 2, 3, *range(size - 2, size + 4)}
    return [*asked, *(("byte", at) for at in sorted(ends | set(range(1, size, step))))]


def number_of(data: bytes) -> str:
    lines = read_escpos(data[data.rindex(b"\x1b@") :]).text.splitlines()
    return next(line.split()[1] for line in lines if line.startswith("Receipt"))


def check(printing: Printing, printer: FakePrinter, journal: SqliteJournal, first: int) -> int:
    """Hold every sale against the paper; return how many are in doubt."""
    came_out = Counter(number_of(data) for data in printer.paper)
    sold = {entry.seq: f"012-03-F{entry.seq - 2:06d}" for entry in journal.entries(first)}
    assert set(came_out) <= set(sold.values())
    assert printing.view().waiting == 0
    for seq, number in sold.items():
        state = printing.state_of(seq)
        assert state in {"printed", "in-doubt"}, (seq, state)
        assert came_out[number] == 1 if state == "printed" else came_out[number] <= 1, (seq, state, came_out[number])
    return len(printing.view().in_doubt)


def pull_everywhere(journal: SqliteJournal, folder: Path, step: int, *, mute: bool = False) -> None:
    size = size_of_a_receipt(journal, folder)
    with FakePrinter() as printer:
        if mute:
            printer.answers = None
        printing = printing_of(journal, folder, printer.address)
        printing.start()
        where = [(what, number) for what, number in places(size, step) if what == "byte" or not mute]
        first = journal.head().seq + 1
        pulled = 0
        for what, number in where:
            printer.watch = pull = Once(what, number)
            printing.queue(journal.seal(next_sale))
            assert printing.drain(20), (what, number)
            pulled += pull.done and what != "question"
        printer.watch = None
        printing.queue(journal.seal(next_sale))
        assert printing.drain(20)
        doubts = check(printing, printer, journal, first)
        # A cable that was pulled before the first byte costs no doubt; one inside the receipt always does.
        assert doubts == pulled > len(where) // 2
        assert printer.paper[-1].endswith(CUT)
        printing.stop()
        again = printing_of(journal, folder, printer.address)
        again.start()
        assert again.drain(20)
        check(again, printer, journal, first)
        again.stop()


def kill_everywhere(journal: SqliteJournal, folder: Path, step: int) -> None:
    size = size_of_a_receipt(journal, folder)
    first = journal.head().seq + 1
    journal.close()
    program = REGISTER.format(tests=str(TESTS), scripts=str(TESTS.parent / "scripts"))
    with FakePrinter() as printer:
        command = [sys.executable, "-c", program, str(folder), printer.address]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as register:
            assert register.stdin is not None
            assert register.stdout is not None
            for what, number in places(size, step):
                printer.watch = kill = Kill(what, number)
                register.stdin.write("sell\n")
                register.stdin.flush()
                kill.process = int(register.stdout.readline())
                kill.known.set()
                assert register.stdout.readline() == "gone\n"
            register.stdin.close()
        printer.watch = None
        left = SqliteJournal.open(folder / "journal.sqlite3")
        printing = printing_of(left, folder, printer.address)
        printing.start()
        assert printing.drain(20)
        doubts = check(printing, printer, left, first)
        assert 0 < doubts <= len(places(size, step))
        printing.stop()
        left.close()


def test_a_cable_pulled_anywhere_in_a_receipt_loses_and_doubles_none(journal: SqliteJournal, tmp_path: Path) -> None:
    pull_everywhere(journal, tmp_path, STEP)


def test_a_register_killed_anywhere_in_a_receipt_loses_and_doubles_none(journal: SqliteJournal, tmp_path: Path) -> None:
    kill_everywhere(journal, tmp_path, STEP)


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_a_cable_pulled_at_every_byte(journal: SqliteJournal, tmp_path: Path) -> None:
    pull_everywhere(journal, tmp_path, 1)


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_a_register_killed_at_every_byte(journal: SqliteJournal, tmp_path: Path) -> None:
    kill_everywhere(journal, tmp_path, 1)


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_a_cable_pulled_from_a_printer_that_never_answers(journal: SqliteJournal, tmp_path: Path) -> None:
    pull_everywhere(journal, tmp_path, 47, mute=True)
