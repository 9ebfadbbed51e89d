"""A register that is killed at any moment keeps every sale that it had told, and one fsync a sale is all it costs."""

import os
import re
import shutil
import signal
import struct
import subprocess
import sys
import time
from pathlib import Path

import pytest
from book import just, next_sale, opened, shift_opened

from posfallback.domain.facts import SaleCompleted
from posfallback.journal.codec import decode
from posfallback.storage.journal import SqliteJournal
from posfallback.storage.journal_file import verify_file

SEALER = """
import sys
from pathlib import Path
from book import next_sale
from posfallback.storage.journal import SqliteJournal

journal = SqliteJournal.open(Path(sys.argv[1]))
print("ready", flush=True)
for _ in range(int(sys.argv[2])):
    entry = journal.seal(next_sale)
    print(entry.seq, entry.seal, flush=True)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "journal.sqlite3"
    with SqliteJournal.create(path, opened()) as journal:
        journal.seal(just(shift_opened()))
    return path


def command(path: Path, sales: int) -> list[str]:
    return [sys.executable, "-c", SEALER, str(path), str(sales)]


def environment() -> dict[str, str]:
    here = Path(__file__).resolve().parent
    return {**os.environ, "PYTHONPATH": f"{here}{os.pathsep}{here.parent}"}


def test_nothing_that_was_told_is_lost_by_kill_9(path: Path) -> None:
    told: dict[int, str] = {}
    for pause_s in (0.0, 0.01, 0.03, 0.05, 0.08, 0.12, 0.2, 0.3):
        with subprocess.Popen(
            command(path, 1_000_000), stdout=subprocess.PIPE, env=environment(), text=True
        ) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
            time.sleep(pause_s)
            process.send_signal(signal.SIGKILL)
            for line in process.stdout.read().splitlines():
                # The last line may have been cut off by the kill; then it was not told.
                whole = re.fullmatch(r"(\d+) ([0-9a-f]{64})", line)
                if whole:
                    told[int(whole[1])] = whole[2]
        assert process.returncode == -signal.SIGKILL
        with SqliteJournal.open(path) as journal:
            held = {entry.seq: entry.seal for entry in journal.entries()}
            assert told.items() <= held.items()
            # At most one sale a kill was sealed and not told any more.
            assert list(held) == list(range(1, len(held) + 1))
            assert list(journal.verify()) == []
    assert len(told) > 20
    numbers = [fact.number for fact in map(decode, bodies(path)) if isinstance(fact, SaleCompleted)]
    assert numbers == list(range(1, len(numbers) + 1))


def bodies(path: Path) -> list[str]:
    with SqliteJournal.open_read_only(path) as journal:
        return [entry.body for entry in journal.entries()]


def test_a_torn_log_loses_whole_entries_at_the_end_and_nothing_else(path: Path, tmp_path: Path) -> None:
    """A power cut may keep any beginning of the log: whatever was cut, what is left is a sound book."""
    journal = SqliteJournal.open(path)
    for _ in range(12):
        journal.seal(next_sale)
    log = Path(f"{path}-wal").read_bytes()
    main = path.read_bytes()
    held: list[int] = []
    for cut in range(0, len(log) + 1, 701):
        folder = tmp_path / f"cut-{cut}"
        folder.mkdir()
        copy = folder / path.name
        copy.write_bytes(main)
        Path(f"{copy}-wal").write_bytes(log[:cut])
        verified = verify_file(copy)
        assert verified.findings == ()
        held.append(verified.entries)
    journal.close()
    assert held == sorted(held)
    assert held[-1] >= 13


def test_checkpoints_cost_at_most_a_tenth_of_an_fsync_a_sale(path: Path) -> None:
    # Each reset of the log counts up in its header (sqlite.org/fileformat2.html, section 4.1): a checkpoint syncs the
    # log, the file and, once it starts again, the new header. A commit is one sync by `synchronous = full`.
    with SqliteJournal.open(path) as journal:
        journal.seal(next_sale)
        before = log_resets(path)
        for _ in range(1000):
            journal.seal(next_sale)
        assert 3 * (log_resets(path) - before) <= 100


def log_resets(path: Path) -> int:
    with Path(f"{path}-wal").open("rb") as log:
        reset: int = struct.unpack(">I", log.read(16)[12:])[0]
    return reset


def test_one_fsync_a_sale_counted_by_the_kernel(path: Path) -> None:
    strace = shutil.which("strace")
    sales = 1000
    if strace is None:
        # The log's header, above, says the same less directly.
        return
    counts = path.parent / "counts"
    counted = subprocess.run(
        [strace, "-f", "-c", "-e", "trace=fsync,fdatasync", "-o", str(counts), *command(path, sales)],
        env=environment(),
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert len(counted.stdout.splitlines()) == sales + 1
    # Columns: share, seconds, microseconds a call, calls, perhaps errors, name.
    rows = [line.split() for line in counts.read_text().splitlines()]
    fsyncs = sum(int(row[3]) for row in rows if row and row[-1] in {"fsync", "fdatasync"})
    assert sales <= fsyncs <= sales * 1.1
