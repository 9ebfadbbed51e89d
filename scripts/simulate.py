"""A seeded simulator: random clerk actions, kills between any two lines of ours, lost answers, doubles, clock jumps.

Each seed is a register with a home of its own. Its lives are processes that are killed without any clean-up, at a line
of the program drawn by chance; what such a life had told its clerk before it died is remembered. In the end central
must hold every sealed sale exactly once, every told sale must be in the journal, numbers have no gaps, totals are
right.
A failure prints its seed: `scripts/simulate.py --seed N --steps M` tells the same story again.
"""

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Callable
from contextlib import contextmanager
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from posfallback.services.ports import Central, CentralHolding, SubmitAnswer

from reckoning import slips_wrong, totals_wrong
from simulated_clerk import CATALOGUE, Clerk

from posfallback.bootstrap import Rooms, create_home, open_recovery, open_register
from posfallback.domain.errors import Fault
from posfallback.domain.facts import AnyFact, OutageDeclared, OutageEnded, SaleCompleted
from posfallback.journal.codec import decode
from posfallback.journal.entry import Entry
from posfallback.services.replaying import replay
from posfallback.storage.world import SystemClock

Sales = dict[int, SaleCompleted]

TOKEN = "for-the-simulator"
PACKAGE = str(Path(__file__).resolve().parent.parent / "posfallback")
KILLED = 137
DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
SETTINGS = """[store]
id = "SIM"
name = "Simulated Market"
currency = "USD"
[register]
id = "{register}"
[tax]
prices = "{prices}"
rounding = "{rounding}"
[[tax.rate]]
code = "A"
label = "State"
percent = "10.1"
[[tax.rate]]
code = "B"
label = "City"
percent = "2.25"
[cash]
rounding = "0.05"
[central]
connector = "http"
url = "{url}"
token_file = "central.token"
outage_after_s = 0
"""


class JumpyClock:
    """The machine's clock, wrong by an amount that changes by chance."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._off = timedelta()
        self._real = SystemClock()

    def now(self) -> datetime:
        """Return the wrong time."""
        if self._chance.random() < 0.02:
            self._off = timedelta(seconds=self._chance.choice((0, -1, -5, -3600, 3600, 90_000)))
        return self._real.now() + self._off


class LossyCentral:
    """The real connector over a bad line: requests are lost, answers are lost, requests arrive twice."""

    def __init__(self, real: "Central", chance: random.Random) -> None:
        self._real = real
        self._chance = chance
        self.retry_after_s = 0.0

    def submit(self, journal_id: str, entries: list[Entry]) -> "SubmitAnswer":
        """Send a batch, or lose it, or lose its answer, or send it twice."""
        fate = self._chance.random()
        if fate < 0.15:
            raise Fault("central-unreachable", "The request was lost.", "Wait.")
        answer = self._real.submit(journal_id, entries)
        if fate < 0.35:
            raise Fault("central-unreachable", "The answer was lost.", "Wait.")
        if fate < 0.5:
            answer = self._real.submit(journal_id, entries)
        return answer

    def holding(self, journal_id: str) -> "CentralHolding":
        """Ask what central holds."""
        if self._chance.random() < 0.1:
            raise Fault("central-unreachable", "The answer was lost.", "Wait.")
        return self._real.holding(journal_id)

    def checkpoint(self, journal_id: str, note: str) -> None:
        """Leave a checkpoint."""
        self._real.checkpoint(journal_id, note)

    def catalogue(self, etag: str) -> "tuple[str, Iterator[dict[str, str]]] | None":
        """Pull the catalogue."""
        return self._real.catalogue(etag)

    def close(self) -> None:
        """Close the connections."""
        self._real.close()

    def healthy(self) -> bool:
        """Say that all is well, which proves nothing."""
        return True


def kill_at_line(countdown: int) -> None:
    """Kill this process, with no clean-up at all, after so many lines of our own code."""
    left = countdown

    def count(_frame: FrameType, what: str, _argument: object) -> Callable[..., Any]:
        nonlocal left
        if what == "line":
            left -= 1
            if left <= 0:
                os._exit(KILLED)
        return count

    def enter(frame: FrameType, _what: str, _argument: object) -> Callable[..., Any] | None:
        return count if frame.f_code.co_filename.startswith(PACKAGE) else None

    sys.settrace(enter)


# --- one life ---------------------------------------------------------------------------------------------------------


def live(home: Path, chance: random.Random, steps: int, tell: Callable[[str], None]) -> None:
    """Open the register, act, close: what one process does until it ends or is killed."""
    with open_register(home, clock=JumpyClock(chance)) as rooms:
        kept = rooms.register.basket_id
        if kept and rooms.journal.sale_of_basket(kept) is not None:
            tell(f"BROKEN basket {kept} is sealed and offered again")
        if kept in rooms.shifts.till.suspended:
            tell(f"BROKEN basket {kept} is open and waits at once")
        clerk = Clerk(rooms, chance, tell)
        for _ in range(steps):
            clerk.act()


def in_a_process(work: Callable[[Callable[[str], None]], None], kill_after: int) -> list[str]:
    """Run `work` in a process of its own, killed at a line when `kill_after` is above 0; returns what it told."""
    read_end, write_end = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read_end)
        _be_killed(work, kill_after, write_end)
    os.close(write_end)
    with os.fdopen(read_end, encoding="utf-8") as told:
        lines = told.read().splitlines()
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    if code not in {0, KILLED}:
        lines.append(f"BROKEN a life ended with {code}")
    return lines


def _be_killed(work: Callable[[Callable[[str], None]], None], kill_after: int, write_end: int) -> NoReturn:
    try:
        if kill_after > 0:
            kill_at_line(kill_after)
        with os.fdopen(write_end, "w", encoding="utf-8") as seen:
            work(lambda line: print(line, file=seen, flush=True))
    except BaseException as defect:  # noqa: BLE001 - the child's last word; it must not run the parent's clean-up
        traceback.print_exception(defect)
        os._exit(1)
    os._exit(0)


# --- one seed ---------------------------------------------------------------------------------------------------------


def run_seed(seed: int, steps: int, url: str, folder: Path, catalogue: Path) -> list[str]:
    """Live the story of one seed; returns what is wrong, empty when all is right."""
    chance = random.Random(seed)
    settings = folder / f"{seed}.toml"
    settings.write_text(
        SETTINGS.format(
            register=_register_name(seed),
            url=url,
            prices=chance.choice(("exclusive", "inclusive")),
            rounding=chance.choice(("receipt", "line")),
        )
    )
    home = folder / f"home-{seed}"
    create_home(home, settings)
    (home / "central.token").write_text(TOKEN)
    shutil.copyfile(catalogue, home / catalogue.name)

    told: list[str] = []
    done = 0
    while done < steps:
        portion = min(chance.randint(5, 60), steps - done)
        done += portion
        kill_after = int(10 ** chance.uniform(2, 5.3)) if chance.random() < 0.8 else 0
        own = random.Random(chance.random())
        if chance.random() < 0.25:
            told += in_a_process(partial(_replay, home, own), kill_after)
        told += in_a_process(partial(live, home, own, portion), kill_after)
    wrong = [line for line in told if line.startswith("BROKEN")]
    sales = [line.split()[1:] for line in told if line.startswith("SALE")]
    for _ in range(50):
        answer = in_a_process(partial(_replay, home, random.Random(chance.random())), 0)
        if any(line == "WAITING 0" for line in answer):
            break
        wrong += [line for line in answer if line.startswith("BROKEN")]
        chance.random()
    else:
        wrong.append("BROKEN replay never came to an end")
    return wrong + in_a_process(partial(_check, home, sales), 0)


def _register_name(seed: int) -> str:
    """Return a register id of three places for a seed."""
    return DIGITS[seed // 1296 % 36] + DIGITS[seed // 36 % 36] + DIGITS[seed % 36]


def catalogue_of(folder: Path) -> Path:
    """Load the price list once, as a home's own file that every seed copies."""
    home = folder / "first-home"
    settings = folder / "first.toml"
    settings.write_text(SETTINGS.format(register="1ST", url="http://127.0.0.1:1", prices="exclusive", rounding="line"))
    create_home(home, settings)
    rows = folder / "catalogue.csv"
    rows.write_text(CATALOGUE)
    subprocess.run(
        [sys.executable, "-m", "posfallback", "catalogue", "load", str(rows), "--home", str(home)],
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    return home / "catalogue.sqlite3"


def _replay(home: Path, chance: random.Random, tell: Callable[[str], None]) -> None:
    with open_recovery(home) as rooms:
        report = replay(
            rooms.journal,
            rooms.marks,
            LossyCentral(rooms.central, chance),
            SystemClock(),
            jitter=chance.random,
            batch=chance.choice((1, 3, 500)),
            give_up_after_s=0.0,
        )
        tell("SILENT" if report.unreachable else f"WAITING {report.waiting}")


def _check(home: Path, told: list[list[str]], tell: Callable[[str], None]) -> None:
    with open_register(home) as rooms:
        for finding in rooms.journal.verify():
            if finding.level == "broken":
                tell(f"BROKEN {finding}")
        facts = {entry.seq: decode(entry.body) for entry in rooms.journal.entries()}
        sales = {seq: fact for seq, fact in facts.items() if isinstance(fact, SaleCompleted)}
        for wrong in (
            *_outages_wrong(facts.values()),
            *slips_wrong(facts.values()),
            *_came_back_twice(sales),
            *_untold(sales, told),
            *_numbers_wrong(sales),
            *_central_wrong(rooms, sales),
        ):
            tell(f"BROKEN {wrong}")
        for sale in sales.values():
            for wrong in totals_wrong(sale):
                tell(f"BROKEN {sale.receipt}: {wrong}")
        tell(f"CHECKED {len(sales)} sales")


def _outages_wrong(facts: "Iterable[AnyFact]") -> "Iterator[str]":
    """Yield the sales that are not where they say in the outage that was open, and outages that skip a number."""
    opened = sold = 0
    is_open = False
    for fact in facts:
        if isinstance(fact, OutageDeclared):
            opened, sold = opened + 1, 0
            if is_open or fact.number != opened:
                yield f"outage {fact.outage} does not follow number {opened - 1}, or that is open"
            is_open = True
        elif isinstance(fact, OutageEnded):
            if not is_open or fact.sales != sold:
                yield f"outage {fact.outage} ended with {fact.sales} sales and not {sold}"
            is_open = False
        elif isinstance(fact, SaleCompleted):
            sold += is_open
            if bool(fact.outage) != is_open or fact.outage_sale != (sold if is_open else 0):
                yield f"{fact.receipt} says that it is number {fact.outage_sale} of outage {fact.outage or 'none'}"


def _came_back_twice(sales: Sales) -> "Iterator[str]":
    """Yield the receipts of which more came back than was sold, or that were reversed twice."""
    sold = {sale.receipt: {line.line: line.quantity_milli for line in sale.lines} for sale in sales.values()}
    left = {(receipt, number): milli for receipt, lines in sold.items() for number, milli in lines.items()}
    reversed_receipts = [sale.post_void_of for sale in sales.values() if sale.post_void_of]
    for sale in sales.values():
        for line in sale.lines:
            if line.return_receipt and not line.voided:
                left[line.return_receipt, line.return_line] += line.quantity_milli
                if left[line.return_receipt, line.return_line] < 0:
                    yield f"more of {line.return_receipt} came back than was sold"
    if len(set(reversed_receipts)) != len(reversed_receipts):
        yield "a sale was reversed twice"


def _untold(sales: Sales, told: list[list[str]]) -> "Iterator[str]":
    for seq, receipt, total in told:
        sale = sales.get(int(seq))
        if sale is None or (sale.receipt, sale.total_minor) != (receipt, int(total)):
            yield f"{receipt} was told as done and is not in the journal"


def _numbers_wrong(sales: Sales) -> "Iterator[str]":
    if [sale.number for sale in sales.values()] != list(range(1, len(sales) + 1)):
        yield "receipt numbers have gaps"
    if len({sale.basket_id for sale in sales.values()}) != len(sales):
        yield "a basket was sealed twice"


def _central_wrong(rooms: Rooms, sales: Sales) -> "Iterator[str]":
    holding = rooms.central.holding(rooms.opened.journal_id)
    value = sum(sale.total_minor for sale in sales.values())
    if (holding.sales_count, holding.sales_value_minor) != (len(sales), value):
        yield f"central holds {holding}, the journal {len(sales)} sales of {value}"
    if holding.tip != rooms.journal.head().seal:
        yield "central's tip is not ours"


# --- the collector and the command line -------------------------------------------------------------------------------


@contextmanager
def collector(folder: Path) -> "Iterator[str]":
    """Run the bundled collector; yields its address."""
    (folder / "tokens").write_text(TOKEN + "\n")
    process = subprocess.Popen(
        [
            *(sys.executable, "-m", "posfallback", "collector", "serve", "--port", "0"),
            *("--db", f"sqlite:///{folder / 'central.sqlite3'}", "--token-file", str(folder / "tokens")),
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert process.stdout is not None
        ready = process.stdout.readline()
        yield next(word for word in ready.split() if word.startswith("http"))
    finally:
        process.terminate()
        process.wait()


def load_the_client() -> None:
    """Load what speaks HTTP once: it is none of our lines, and every life that replays would load it anew."""
    import httpx2

    httpx2.Client().close()


def main() -> int:
    """Run one seed, or many; returns 1 when anything was wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1, help="the (first) seed")
    parser.add_argument("--seeds", type=int, default=1, help="how many seeds, one after the other")
    parser.add_argument("--steps", type=int, default=200, help="clerk actions a seed")
    given = parser.parse_args()
    failed = 0
    sales = 0
    with tempfile.TemporaryDirectory() as folder, collector(Path(folder)) as url:
        catalogue = catalogue_of(Path(folder))
        load_the_client()
        for seed in range(given.seed, given.seed + given.seeds):
            answer = run_seed(seed, given.steps, url, Path(folder), catalogue)
            wrong = [line for line in answer if line.startswith("BROKEN")]
            sales += sum(int(line.split()[1]) for line in answer if line.startswith("CHECKED"))
            if wrong:
                failed += 1
                print(f"seed {seed}: {json.dumps(wrong[:5], indent=1)}")
    print(f"{given.seeds - failed} of {given.seeds} seeds right, {sales} sales sealed and at central exactly once")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
