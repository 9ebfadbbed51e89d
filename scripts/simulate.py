"""A seeded simulator: random clerk actions, kills between any two lines of ours, lost answers, doubles, clock jumps.

Each seed is a register with a home of its own. Its lives are processes that are killed without any clean-up, at a line of
the program drawn by chance; what such a life had told its clerk before it died is remembered. In the end central must
hold every sealed sale exactly once, every told sale must be in the journal, numbers have no gaps and totals are right.
A failure prints its seed: `scripts/simulate.py --seed N --steps M` tells the same story again.
"""

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import contextmanager
from datetime import datetime, timedelta
from fractions import Fraction
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from posfallback.bootstrap import Rooms
    from posfallback.domain.facts import SaleCompleted
    from posfallback.services.ports import CentralHolding, SubmitAnswer

from posfallback.bootstrap import central_of, create_home, open_register
from posfallback.domain.basket import Discount
from posfallback.domain.errors import Fault, Refusal
from posfallback.domain.facts import SaleTender
from posfallback.journal.codec import decode
from posfallback.journal.entry import Entry
from posfallback.services.replaying import replay
from posfallback.services.sealing import sale_in
from posfallback.storage.world import SystemClock

TOKEN = "for-the-simulator"
PACKAGE = str(Path(__file__).resolve().parent.parent / "posfallback")
KILLED = 137
DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
CATALOGUE = """code,name,department,sold_by,price,price_for,tax
9520000000011,Rye bread,Bakery,each,3.40,1,B
9520000000028,Soap bar,Household,each,1.15,1,A
9520000000035,Eggs,Dairy,each,5.69,12,
4011,Bananas,Produce,lb,0.99,1,
94225,Avocado,Produce,each,6.00,2,
290001,Cheese,Deli,lb,12.99,1,A+B
"""
GOOD_CODES = ("9520000000011", "9520000000028", "9520000000035", "94225")
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

    def __init__(self, real: Any, chance: random.Random) -> None:  # noqa: ANN401 - any connector will do
        self._real = real
        self._chance = chance
        self.retry_after_s = 0.0

    def submit(self, journal_id: str, entries: list[Entry]) -> "SubmitAnswer":
        """Send a batch, or lose it, or lose its answer, or send it twice."""
        fate = self._chance.random()
        if fate < 0.15:
            raise Fault("central-unreachable", "The request was lost.", "Wait.")
        answer: SubmitAnswer = self._real.submit(journal_id, entries)
        if fate < 0.35:
            raise Fault("central-unreachable", "The answer was lost.", "Wait.")
        if fate < 0.5:
            answer = self._real.submit(journal_id, entries)
        return answer

    def holding(self, journal_id: str) -> "CentralHolding":
        """Ask what central holds."""
        if self._chance.random() < 0.1:
            raise Fault("central-unreachable", "The answer was lost.", "Wait.")
        holding: CentralHolding = self._real.holding(journal_id)
        return holding

    def checkpoint(self, journal_id: str, note: str) -> None:
        """Leave a checkpoint."""
        self._real.checkpoint(journal_id, note)

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


class Life:
    """What one process of the register does until it ends or is killed. `tell` is what the clerk has seen."""

    def __init__(self, home: Path, chance: random.Random, steps: int, tell: Callable[[str], None]) -> None:
        self._home = home
        self._chance = chance
        self._steps = steps
        self._tell = tell

    def live(self) -> None:
        """Open the register, act, close."""
        rooms = open_register(self._home, clock=JumpyClock(self._chance))
        kept = rooms.register.basket_id
        if kept and rooms.journal.sale_of_basket(kept) is not None:
            self._tell(f"BROKEN basket {kept} is sealed and offered again")
        for _ in range(self._steps):
            self._act(rooms)
        rooms.close()

    def _act(self, rooms: "Rooms") -> None:
        register, chance = rooms.register, self._chance
        state = register.snapshot().state
        try:
            if state == "signed-off":
                register.sign_on(str(chance.randint(1, 99)), "")
            elif state in {"ringing", "done"}:
                self._ring(rooms)
            elif state == "tendering":
                self._tender(rooms)
        except Refusal:
            # A refusal changes nothing, and a clerk goes on.
            return
        except Fault as fault:
            self._tell(f"BROKEN {fault}")
        snapshot = register.snapshot()
        if snapshot.state == "done" and snapshot.last is not None:
            self._tell(f"SALE {snapshot.last.seq} {snapshot.last.receipt} {snapshot.last.total_minor}")

    def _ring(self, rooms: "Rooms") -> None:
        register, chance = rooms.register, self._chance
        snapshot = register.snapshot()
        index = chance.randrange(max(len(snapshot.lines), 1))
        act = chance.choices(
            (
                "scan",
                "weigh",
                "label",
                "unknown",
                "settle",
                "void",
                "unvoid",
                "quantity",
                "discount",
                "pay",
                "open",
                "odd",
            ),
            (30, 8, 4, 2, 6, 3, 1, 5, 4, 14, 3, 4),
        )[0]
        if act == "scan":
            register.scan(chance.choice(GOOD_CODES))
        elif act == "weigh":
            register.type_in(chance.choice(("4011", "0.734*4011", "290001", "3*9520000000028")))
        elif act == "unknown":
            register.scan("9520000009991")
        elif act == "settle" and snapshot.open_items:
            waiting = next(line for line in snapshot.lines if line.waits)
            if chance.random() < 0.3:
                register.skip_open_item()
            elif waiting.unknown:
                register.price_open_item(chance.randint(1, 2000), "Bakery")
            else:
                register.weigh_open_item(chance.randint(1, 9999))
        elif act == "void":
            register.void_line(index)
        elif act == "unvoid":
            register.unvoid_line(index)
        elif act == "quantity":
            register.set_quantity(index, chance.choice((-1000, 1000, 2000, 13000, 21000)))
        elif act == "discount":
            discount = Discount(percent=chance.choice(("10", "2.5", "100")), reason="week offer")
            if chance.random() < 0.5:
                register.discount_basket(chance.choice((discount, None, Discount(amount_minor=50))))
            else:
                register.discount_line(index, discount)
        elif act == "pay":
            register.pay()
        elif act == "open":
            register.add_open("Deposits", "Bottle refund", chance.choice((-80, 120)))
        elif act == "odd":
            register.scan(chance.choice(("4006381333932", "0", "4111111111111111", "%B4111", "12345678")))

    def _tender(self, rooms: "Rooms") -> None:
        register, chance = rooms.register, self._chance
        snapshot = register.snapshot()
        left, cash = snapshot.left_minor, snapshot.left_in_cash_minor
        fate = chance.random()
        if fate < 0.1:
            register.back()
        elif fate < 0.15 and snapshot.tenders:
            register.take_back(0)
        elif fate < 0.35 and left > 1:
            register.take(SaleTender(kind="card", amount_minor=left // 2, approval="004417", last4="1111"))
        elif fate < 0.5:
            register.take(SaleTender(kind="voucher", amount_minor=left))
        elif fate < 0.6:
            register.take(SaleTender(kind="cash", amount_minor=max(cash - 100, 1)))
        else:
            amount = cash if cash < 0 else chance.choice((cash, cash + 5, (cash // 2000 + 1) * 2000))
            register.take(SaleTender(kind="cash", amount_minor=amount))


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
        work(lambda line: void(os.write(write_end, f"{line}\n".encode())))
    except BaseException as defect:  # noqa: BLE001 - the child's last word; it must not run the parent's clean-up
        os.write(write_end, f"BROKEN {type(defect).__name__}: {defect}\n".encode())
        os._exit(1)
    os._exit(0)


def void(_written: int) -> None:
    """Drop a count."""


# --- one seed ---------------------------------------------------------------------------------------------------------


def run_seed(seed: int, steps: int, url: str, folder: Path) -> list[str]:
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
    catalogue = folder / f"{seed}.csv"
    catalogue.write_text(CATALOGUE)
    told = in_a_process(lambda _tell: _load(home, catalogue), 0)

    done = 0
    while done < steps:
        portion = min(chance.randint(5, 60), steps - done)
        done += portion
        kill_after = int(10 ** chance.uniform(1.5, 4.8)) if chance.random() < 0.8 else 0
        own = random.Random(chance.random())
        if chance.random() < 0.25:
            told += in_a_process(lambda tell, own=own: _replay(home, own, tell), kill_after)
        told += in_a_process(lambda tell, own=own, portion=portion: Life(home, own, portion, tell).live(), kill_after)
    wrong = [line for line in told if line.startswith("BROKEN")]
    sales = [line.split()[1:] for line in told if line.startswith("SALE")]
    for _ in range(50):
        answer = in_a_process(lambda tell: _replay(home, chance, tell), 0)
        if any(line == "WAITING 0" for line in answer):
            break
        wrong += [line for line in answer if line.startswith("BROKEN")]
        chance.random()
    else:
        wrong.append("BROKEN replay never came to an end")
    return wrong + in_a_process(lambda tell: _check(home, sales, tell), 0)


def _register_name(seed: int) -> str:
    """Return a register id of three places for a seed."""
    return DIGITS[seed // 1296 % 36] + DIGITS[seed // 36 % 36] + DIGITS[seed % 36]


def _load(home: Path, catalogue: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "posfallback", "catalogue", "load", str(catalogue), "--home", str(home)],
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def _replay(home: Path, chance: random.Random, tell: Callable[[str], None]) -> None:
    rooms = open_register(home)
    report = replay(
        journal=rooms.journal,
        marks=rooms.marks,
        central=LossyCentral(central_of(rooms.settings), chance),
        clock=SystemClock(),
        batch=chance.choice((1, 3, 500)),
        give_up_after_s=0.0,
    )
    tell(f"WAITING {report.waiting}")
    rooms.close()


def _check(home: Path, told: list[list[str]], tell: Callable[[str], None]) -> None:
    rooms = open_register(home)
    for finding in rooms.journal.verify():
        if finding.level == "broken":
            tell(f"BROKEN {finding}")
    sales = {}
    for entry in rooms.journal.entries():
        if entry.body.find('"kind":"SaleCompleted"') >= 0:
            sales[entry.seq] = sale_in(entry)
    for seq, receipt, total in told:
        sale = sales.get(int(seq))
        if sale is None or (sale.receipt, sale.total_minor) != (receipt, int(total)):
            tell(f"BROKEN {receipt} was told as done and is not in the journal")
    if [sale.number for sale in sales.values()] != list(range(1, len(sales) + 1)):
        tell("BROKEN receipt numbers have gaps")
    if len({sale.basket_id for sale in sales.values()}) != len(sales):
        tell("BROKEN a basket was sealed twice")
    for sale in sales.values():
        for wrong in totals_wrong(sale):
            tell(f"BROKEN {sale.receipt}: {wrong}")
    opened = decode(next(iter(rooms.journal.entries(1, 1))).body)
    holding = central_of(rooms.settings).holding(opened.journal_id)  # type: ignore[union-attr] # entry 1 opens the journal
    value = sum(sale.total_minor for sale in sales.values())
    if (holding.sales_count, holding.sales_value_minor) != (len(sales), value):
        tell(f"BROKEN central holds {holding}, the journal {len(sales)} sales of {value}")
    if holding.tip != rooms.journal.head().seal:
        tell("BROKEN central's tip is not ours")
    tell(f"CHECKED {len(sales)} sales")
    rooms.close()


# --- an own reckoning, in fractions, that shares no code with the program ---------------------------------------------


def half_up(value: Fraction) -> int:
    """Round half away from zero."""
    whole = int(abs(value) + Fraction(1, 2))
    return whole if value >= 0 else -whole


def totals_wrong(sale: "SaleCompleted") -> "Iterator[str]":
    """Yield what does not add up in a sealed sale, worked out from its lines in exact fractions."""
    sold = [line for line in sale.lines if not line.voided]
    for line in sold:
        worth = half_up(Fraction(line.unit_price_minor * line.quantity_milli, line.price_for * 1000))
        if line.entry not in {"label", "open"} and worth != line.gross_minor:
            yield f"{line.name}: {line.gross_minor} is not {worth}"
        if line.discount_percent:
            off = half_up(Fraction(line.discount_percent) * line.gross_minor / 100)
            if off != line.discount_minor:
                yield f"{line.name}: discount {line.discount_minor} is not {off}"
        if line.extended_minor != line.gross_minor - line.discount_minor:
            yield f"{line.name}: extended amount"
    subtotal = sum(line.extended_minor for line in sold)
    discount = sale.discount_minor
    if sale.discount_percent:
        discount = half_up(Fraction(sale.discount_percent) * subtotal / 100)
    if (sale.subtotal_minor, sale.discount_minor) != (subtotal, discount):
        yield "subtotal or discount"
    if sum(line.basket_discount_minor for line in sold) != discount:
        yield "shares of the discount"
    added = sale.tax_minor if sale.prices == "exclusive" else 0
    if sale.total_minor != subtotal - discount + added + sale.rounding_minor:
        yield "total"
    if sum(tender.amount_minor for tender in sale.tenders) - sale.change_minor != sale.total_minor:
        yield "tenders"
    if any(tender.kind == "cash" for tender in sale.tenders):
        others = sum(tender.amount_minor for tender in sale.tenders if tender.kind != "cash")
        if (sale.total_minor - others) % 5:
            yield "cash rounding"
    elif sale.tenders and sale.rounding_minor:
        yield "rounding without cash"
    for tax in sale.taxes:
        bases = [line for line in sold if tax.code in line.tax.split("+")]
        if sale.prices == "exclusive":
            base = sum(line.extended_minor - line.basket_discount_minor for line in bases)
            exact = Fraction(tax.percent) * base / 100
            if tax.base_minor != base or abs(tax.tax_minor - exact) > Fraction(len(bases), 2):
                yield f"tax {tax.code}"


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
        for seed in range(given.seed, given.seed + given.seeds):
            answer = run_seed(seed, given.steps, url, Path(folder))
            wrong = [line for line in answer if line.startswith("BROKEN")]
            sales += sum(int(line.split()[1]) for line in answer if line.startswith("CHECKED"))
            if wrong:
                failed += 1
                print(f"seed {seed}: {json.dumps(wrong[:5], indent=1)}")
    print(f"{given.seeds - failed} of {given.seeds} seeds right, {sales} sales sealed and at central exactly once")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
