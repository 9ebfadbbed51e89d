"""What the bench works on: a price list, journals of a chosen length, register homes with both, made once in memory.

Rule of this module: everything is made by the program itself, sale by sale, as a register makes it; nothing is written
past it.
"""

import csv
import gzip
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

import msgspec

from posfallback.bootstrap import Rooms, create_home, open_reading, open_register
from posfallback.domain.basket import Basket
from posfallback.domain.codes import check_digit
from posfallback.domain.facts import SaleTender
from posfallback.domain.item import Item
from posfallback.domain.sale import SettledSale
from posfallback.services.lookup import line_for_item
from posfallback.storage.world import new_id

SCRIPTS = Path(__file__).resolve().parent
_MEMORY = Path("/dev/shm")
_REAL = Path(os.environ.get("POSFALLBACK_DATA", SCRIPTS.parent.parent / "shared" / "data"))
_REAL_CODES = _REAL / "off_barcodes" / "off_2019_818k_as_is.csv.gz"

TOKEN = "for-the-bench"
CLERK, PIN = "7", "1234"
LINES = 8
GOOD_ROWS = 808_530
SETTINGS = """[store]
id = "012"
name = "Bench Market"
address = ["1 Quay Street", "Port Town"]
currency = "USD"
locale = "en_US"
[register]
id = "03"
[tax]
prices = "exclusive"
[[tax.rate]]
code = "A"
label = "Sales tax"
percent = "10.1"
[cash]
notes = ["5", "10", "20", "50"]
[central]
connector = "http"
url = "{url}"
token_file = "central.token"
[[printer]]
name = "front"
device = "file"
address = "receipts"
width = "80mm"
"""
NOBODY_THERE = "http://127.0.0.1:9"
ITEMS = tuple(
    Item(code=f"{n:014d}", name=f"Item {n} of the bench", price_minor=100 + n, tax="A" if n % 2 else "")
    for n in range(1, 200)
)


class Sizes(msgspec.Struct, frozen=True, kw_only=True):
    """How much of everything; the design page's figures unless the bench runs quickly."""

    sales: int = 1_000
    entries: int = 100_000
    rows: int = 0
    """0: all real barcodes, or as many of our own."""
    basket_lines: int = 1_114
    scans: int = 400
    typed: int = 200
    tenders: int = 50
    starts: int = 10
    pairs: int = 3


QUICK = Sizes(sales=40, entries=400, rows=3_000, basket_lines=60, scans=25, typed=30, tenders=3, starts=1, pairs=1)


def new_basket(chance: random.Random, lines: int = LINES) -> Basket:
    """Return a basket of items drawn by chance."""
    basket = Basket(basket_id=new_id(), clerk=CLERK)
    for item in chance.choices(ITEMS, k=lines):
        basket = basket.with_line(line_for_item(item, 1000, "scanned"))
    return basket


def settled(rooms: Rooms, basket: Basket) -> SettledSale:
    """Price a basket and pay it in cash, one dollar too much."""
    priced = rooms.sealing.price(basket)
    return rooms.sealing.settle(priced, (SaleTender(kind="cash", amount_minor=priced.total_minor + 100),))


def seal_sales(rooms: Rooms, sales: int) -> None:
    """Seal so many sales of eight lines."""
    chance = random.Random(8)
    rooms.shifts.ensure_open(CLERK, rooms.clock.now().date())
    for _ in range(sales):
        basket = new_basket(chance)
        rooms.sealing.seal(basket, settled(rooms, basket), CLERK)


class Data:
    """The bench's folders; each part is made when a row first needs it."""

    def __init__(self, sizes: Sizes) -> None:
        self.sizes = sizes
        self._memory = tempfile.TemporaryDirectory(
            prefix="posfallback-bench-", dir=_MEMORY if _MEMORY.is_dir() else None
        )
        self._disk = tempfile.TemporaryDirectory(prefix="posfallback-bench-")
        self.memory, self.disk = Path(self._memory.name), Path(self._disk.name)

    def close(self) -> None:
        """Remove everything."""
        self._memory.cleanup()
        self._disk.cleanup()

    @property
    def uses_real_codes(self) -> bool:
        """Say whether the real barcodes lie where they are looked for."""
        return not self.sizes.rows and _REAL_CODES.exists()

    def environment(self) -> dict[str, str]:
        """Return the environment of the bench's processes: byte code kept as an installed program has it, no screen.

        The window is drawn in memory and has one size on every machine.
        """
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        kept = {"PYTHONPYCACHEPREFIX": str(self.memory / "byte-code")}
        return {**environment, **kept, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "1"}

    def child(self, script: str, *arguments: object, under: tuple[str, ...] = ()) -> dict[str, list[float]]:
        """Run one of the bench's own scripts in a process of its own and return the figures that it prints."""
        command = [*under, sys.executable, str(SCRIPTS / script), *map(str, arguments)]
        done = subprocess.run(command, check=False, capture_output=True, text=True, env=self.environment())
        assert done.returncode == 0, done.stderr
        figures: dict[str, list[float]] = json.loads(done.stdout.splitlines()[-1])
        return figures

    # --- homes ------------------------------------------------------------------------------------------------------

    def new_home(self, folder: Path, name: str, url: str = NOBODY_THERE) -> Path:
        """Make a register home with a clerk and no price list; a home of that name that was there before is removed."""
        home = folder / name
        shutil.rmtree(home, ignore_errors=True)
        settings = folder / f"{name}.toml"
        settings.write_text(SETTINGS.format(url=url), encoding="utf-8")
        create_home(home, settings)
        (home / "central.token").write_text(TOKEN, encoding="utf-8")
        staff = folder / "staff.csv"
        staff.write_text(f"number,name,role,pin\n{CLERK},Mara,clerk,{PIN}\n", encoding="utf-8")
        with open_reading(home) as reading:
            reading.loading.load_staff(staff)
        return home

    @cached_property
    def full(self) -> Path:
        """A home in memory with the whole price list and a full journal, its folds kept by a clean close."""
        home = self.new_home(self.memory, "full")
        shutil.copy(self.catalogue, home / "catalogue.sqlite3")
        with open_register(home, receipts=False) as rooms:
            seal_sales(rooms, self.sizes.entries - rooms.journal.head().seq - 1)
            # The folds are kept at the close of a register that has used them, as every window has.
            rooms.holding.refresh()
            assert rooms.journal.head().seq == self.sizes.entries, "the journal is as long as the figures say"
        return home

    @cached_property
    def fresh(self) -> Path:
        """A home in memory with the whole price list and a journal of nothing but its opening and one shift."""
        home = self.new_home(self.memory, "fresh")
        shutil.copy(self.catalogue, home / "catalogue.sqlite3")
        with open_register(home, receipts=False) as rooms:
            seal_sales(rooms, 0)
            rooms.holding.refresh()
        return home

    def on_disk(self, home: Path) -> Path:
        """Return a copy of a home on the disk."""
        copy = self.disk / home.name
        if not copy.exists():
            shutil.copytree(home, copy)
        return copy

    # --- the price list -----------------------------------------------------------------------------------------------

    @cached_property
    def price_list(self) -> Path:
        """The file that a load reads: the real barcodes as they are, dirt included, else as many of our own."""
        path = self.memory / "prices.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            rows = csv.writer(file)
            rows.writerow(("code", "name", "department", "sold_by", "price", "tax"))
            for code, name in _real_rows() if self.uses_real_codes else _own_rows(self.sizes.rows or GOOD_ROWS):
                rows.writerow((code, name, f"Department {len(name) % 12}", "each", made_up_price(code), ""))
        return path

    @cached_property
    def catalogue(self) -> Path:
        """The loaded price list."""
        home = self.new_home(self.memory, "loading")
        with open_reading(home) as reading:
            loaded = reading.loading.load_catalogue(self.price_list, skip_bad=self.memory / "bad.csv")
            assert not self.uses_real_codes or loaded.items == GOOD_ROWS, "the figures are about so many codes"
        return home / "catalogue.sqlite3"

    @cached_property
    def codes(self) -> Path:
        """A file of codes that are in the price list, drawn by chance, one a line."""
        path = self.memory / "codes.txt"
        with self.price_list.open(encoding="utf-8", newline="") as file:
            rows = csv.reader(file)
            next(rows)
            ean13 = [row[0] for row in rows if len(row[0]) == 13 and check_digit(row[0][:-1]) == row[0][-1]]
        many = self.sizes.basket_lines + self.sizes.scans
        path.write_text("\n".join(random.Random(13).sample(ean13, min(len(ean13), many))), encoding="utf-8")
        return path


def made_up_price(code: str) -> str:
    """Make a price up from the digits of a code."""
    cents = sum(int(digit) * place for place, digit in enumerate(code, start=1) if digit.isdecimal()) % 4999 + 1
    return f"{cents // 100}.{cents % 100:02d}"


def _real_rows() -> Iterator[tuple[str, str]]:
    with gzip.open(_REAL_CODES, "rt", encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        next(rows)
        yield from ((code, name) for code, name in rows)


def _own_rows(rows: int) -> Iterator[tuple[str, str]]:
    words = ("milk", "bread", "soap", "tea", "rice", "plum", "oil", "salt")
    for number in range(rows):
        digits = f"952{number:09d}"
        yield digits + check_digit(digits), f"{words[number % 8].title()} {words[number // 8 % 8]} {number}"
