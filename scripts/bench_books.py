"""The bench's rows about journal and price list: sealing, verifying, loading, each with its own limit.

Rule of this module: CPU seconds in memory, measured in turns, because a disk's time and a neighbour's load are noise;
what a disk has to do is counted.
"""

import csv
import hashlib
import random
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import msgspec
from bench_data import CLERK, SCRIPTS, Data, new_basket, seal_sales, settled
from bench_table import Figure, median, of_pairs

from posfallback.bootstrap import Rooms, open_register
from posfallback.domain.facts import SaleCompleted
from posfallback.journal.codec import decode
from posfallback.journal.entry import Entry
from posfallback.storage.journal import SqliteJournal
from posfallback.storage.sqlite import Connection, connect, unit
from posfallback.storage.world import new_id

STRACE = "strace"
NO_STRACE = "Install strace to have the fsyncs counted (apt-get install strace)"
_SEAL_PREFIX = b"posfallback/entry/v1\n"


def cpu_of(work: Callable[[], object]) -> float:
    """Return the CPU seconds that a piece of work takes in this process."""
    began = time.process_time()
    work()
    return time.process_time() - began


# --- row 1: seal one sale ---------------------------------------------------------------------------------------------


def seal_row(data: Data) -> list[Figure]:
    """Count the fsyncs of a sale, and compare the CPU of its seal with a bare commit of the same bytes."""
    journal_s, service_s, bare_s = _seal_cpu(data)
    figures = []
    counted = _fsyncs_a_sale(data)
    if counted is not None:
        figures.append(
            Figure(
                row=1,
                what=f"fsyncs a sale, over {data.sizes.sales} sales",
                unit="fsyncs",
                ours=counted,
                limit=1,
                limit_is="the one fsync without which nothing is sealed; more is SQLite's checkpoints",
                reach=1.1,
                kind="value",
            )
        )
    bare = "a bare SQLite commit of the same bytes on a memory folder, in turns with it"
    for what, ours in (
        ("the journal's seal, CPU median", journal_s),
        ("the service's whole seal, CPU median", service_s),
    ):
        note = "" if ours is journal_s else "With limits, receipt number, look-up of the basket and the till's fold"
        if counted is None and not note:
            note = NO_STRACE
        figures.append(
            Figure(
                row=1,
                what=what,
                unit="ms",
                ours=median(ours) * 1000,
                limit=median(bare_s) * 1000,
                limit_is=bare,
                reach=2,
                note=note,
            )
        )
    return figures


def _seal_cpu(data: Data) -> tuple[list[float], list[float], list[float]]:
    """Seal in turns by the journal alone and by the whole service, and commit the same bytes barely after each."""
    home = data.new_home(data.memory, "sealing")
    path = data.memory / "bare.sqlite3"
    path.unlink(missing_ok=True)
    bare = connect(path)
    bare.execute("create table bare (seq integer primary key, prev text, body text, seal text) strict")
    chance = random.Random(8)
    spent: tuple[list[float], list[float], list[float]] = ([], [], [])
    with open_register(home, receipts=False) as rooms:
        rooms.shifts.ensure_open(CLERK, rooms.clock.now().date())
        for number in range(2 * data.sizes.sales):
            basket = new_basket(chance)
            paid = settled(rooms, basket)
            if number % 2 or not number:
                spent[1].append(cpu_of(partial(rooms.sealing.seal, basket, paid, CLERK)))
            else:
                spent[0].append(_seal_again(rooms))
            entry = rooms.journal.entry(rooms.journal.head().seq)
            assert entry is not None, "what was sealed is there"
            spent[2].append(cpu_of(partial(_commit, bare, entry)))
    bare.close()
    return spent


def _seal_again(rooms: Rooms) -> float:
    """Have the journal alone seal the last sale once more as another one; returns the CPU seconds."""
    entry = rooms.journal.entry(rooms.journal.head().seq)
    assert entry is not None, "there is a last sale"
    sale = decode(entry.body)
    assert isinstance(sale, SaleCompleted), "what was sealed last is a sale"

    head = rooms.journal.head()
    number = head.number + 1
    another = msgspec.structs.replace(
        sale, number=number, receipt=f"{sale.receipt[:-6]}{number:06d}", basket_id=new_id(), at=head.at
    )
    return cpu_of(lambda: rooms.journal.seal(lambda _head: another))


def _commit(connection: Connection, entry: Entry) -> None:
    with unit(connection):
        connection.execute("insert into bare values (?, ?, ?, ?)", (entry.seq, entry.prev, entry.body, entry.seal))


def _fsyncs_a_sale(data: Data) -> float | None:
    """Count the fsyncs of sealing sales on the disk; None where strace is not installed."""
    if shutil.which(STRACE) is None:
        return None
    home = data.new_home(data.disk, "counting")
    counts = data.memory / "fsyncs"
    under = (STRACE, "-f", "-o", str(counts), "-e", "trace=fsync,fdatasync")
    with open_register(home, receipts=False) as rooms:
        seal_sales(rooms, 1)
    data.child("bench_books.py", home, data.sizes.sales, under=under)
    calls = [line for line in counts.read_text().splitlines() if "sync(" in line]
    return len(calls) / data.sizes.sales


# --- row 6: verify ----------------------------------------------------------------------------------------------------


def verify_row(data: Data) -> list[Figure]:
    """Compare a whole verification with reading the rows and hashing them."""
    path = data.full / "journal.sqlite3"
    pairs = [(cpu_of(partial(_verify, path)), cpu_of(partial(_hash, path))) for _ in range(data.sizes.pairs)]
    return [
        of_pairs(
            pairs,
            row=6,
            what=f"{data.sizes.entries} entries, CPU",
            limit_is="read the rows and SHA-256 them in Python",
            reach=3,
        )
    ]


def _verify(path: Path) -> None:
    journal = SqliteJournal.open_read_only(path)
    findings = [finding for finding in journal.verify() if finding.level == "broken"]
    journal.close()
    assert not findings, findings


def _hash(path: Path) -> None:
    connection = connect(path, read_only=True)
    digest = bytes(32)
    for seq, body in connection.execute("select seq, body from entry order by seq"):
        digest = hashlib.sha256(_SEAL_PREFIX + digest + seq.to_bytes(8) + body.encode()).digest()
    tip = connection.execute("select seal from entry order by seq desc limit 1").fetchone()[0]
    connection.close()
    assert digest.hex() == tip, "the limit does the same sum"


# --- row 7: load ------------------------------------------------------------------------------------------------------


def load_row(data: Data) -> list[Figure]:
    """Compare loading a price list with parsing it and putting its rows into a plain table, whole processes."""
    home = data.new_home(data.memory, "loads")
    data.price_list  # noqa: B018 # made before anything is measured
    pairs = []
    for _ in range(max(data.sizes.pairs - 1, 1)):
        ours = _child_cpu(
            data.environment(),
            *("-m", "posfallback", "catalogue", "load", str(data.price_list), "--home", str(home)),
            *("--skip-bad", str(data.memory / "loads-bad.csv")),
        )
        database = data.memory / "plain.sqlite3"
        database.unlink(missing_ok=True)
        plain = (str(SCRIPTS / "bench_books.py"), "plain", str(data.price_list), str(database))
        pairs.append((ours, _child_cpu(data.environment(), *plain)))
    with data.price_list.open("rb") as file:
        rows = sum(1 for _ in file) - 1
    return [
        of_pairs(
            pairs,
            row=7,
            what=f"{rows} rows, CPU",
            limit_is="csv parse + executemany of the same columns into one plain table, without words to search by",
            reach=2,
            note="" if data.uses_real_codes else "Codes of our own; the real ones are not here",
        )
    ]


def _child_cpu(environment: dict[str, str], *arguments: str) -> float:
    """Return the CPU seconds of a Python process."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run([sys.executable, *arguments], check=False, capture_output=True, text=True, env=environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    # Exit code 4 says that there were bad rows, and in a real price list there are.
    assert done.returncode in {0, 4}, done.stderr
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def plain_load(path: Path, database: Path) -> None:
    """Parse a price list and executemany it: the limit of a load."""
    connection = connect(database)
    connection.execute(
        "create table item (code text primary key, name text, department text, sold_by text, price text, tax text)"
    )
    with path.open(encoding="utf-8", newline="") as file, unit(connection):
        rows = csv.reader(file)
        next(rows)
        connection.executemany("insert or ignore into item values (?, ?, ?, ?, ?, ?)", rows)
    connection.close()


def _seal_as_child(home: Path, sales: int) -> None:
    with open_register(home, receipts=False) as rooms:
        seal_sales(rooms, sales)
    print("{}")


if __name__ == "__main__":
    if sys.argv[1] == "plain":
        plain_load(Path(sys.argv[2]), Path(sys.argv[3]))
    else:
        _seal_as_child(Path(sys.argv[1]), int(sys.argv[2]))
