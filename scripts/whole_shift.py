"""A whole shift at the real window, from sign-on to the Z: 200 baskets of two real stores, rung by keys and scans.

Sales are suspended and resumed, goods come back on their receipts, a manager agrees to discounts, cash goes to the
safe, another clerk takes over; in the end the till is counted and the shift closed. It needs the real data.

    scripts/whole_shift.py HOME_FOLDER [BASKETS]
"""

import csv
import json
import os
import re
import sys
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from itertools import cycle, islice
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "1")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

from data import real_data
from till import STAFF, Till, make_home

MANAGER_PIN = "246810"
LIMITS = '[limits]\ndiscount_percent = "10"\ndrawer_cash = "2000.00"\n'
UNKNOWN_CODE = "4006381333931"
CENT = Decimal("0.01")

Line = tuple[str, str, str]
"""Code, quantity as typed, weight as typed (empty for pieces)."""


def goods_and_baskets() -> tuple[str, list[list[Line]]]:
    """Return the rows of the price list beyond the test store's own, and the baskets of both stores."""
    rows: dict[str, str] = {}
    baskets = [*_thanksgiving(rows), *_grocery(rows)]
    return "".join(f"{row}\n" for row in rows.values()), baskets


def _thanksgiving(rows: dict[str, str]) -> list[list[Line]]:
    names = {}
    with real_data("complete_journey/catalog_top1500.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            names[row["product_id"]] = f"{row['product_category'].title()} {row['package_size'].lower()}".strip()
    found: dict[str, list[Line]] = {}
    with real_data("complete_journey/store367_thanksgiving_week.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            quantity, gross = int(row["quantity"]), Decimal(row["gross"])
            if not 0 < quantity < 100 or gross <= 0:
                continue
            code = f"P{row['product_id']}"
            price = (gross / quantity).quantize(CENT, ROUND_HALF_UP)
            name = names.get(row["product_id"], f"Product {row['product_id']}").replace('"', "")
            rows.setdefault(code, f'{code},"{name}",Grocery,each,{price},1,A,')
            found.setdefault(row["basket_id"], []).append((code, str(quantity), ""))
    return list(found.values())


def _grocery(rows: dict[str, str]) -> list[list[Line]]:
    with real_data("ncr_poslog/catalog.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            code = row["gtin14"].lstrip("0")
            tax = "A" if row["taxed_10_1pct"] == "1" else ""
            if code != "94225":
                name = row["name"].replace('"', "")
                rows.setdefault(
                    code,
                    f'{code.zfill(12) if len(code) > 7 else code},"{name}",{row["dept"]},{row["sold_by"]},'
                    f"{row['price']},{row['price_for_qty']},{tax},",
                )
    sales = json.loads(real_data("ncr_poslog/transactions_dev10.json").read_text(encoding="utf-8"))
    return [[_grocery_line(sold, rows) for sold in sale["sales"] if sold["dept"] != "82"] for sale in sales]


def _grocery_line(sold: dict[str, Any], rows: dict[str, str]) -> Line:
    code = sold["gtin14"].lstrip("0")
    code = code.zfill(12) if len(code) > 7 else code
    if sold["is_price_embedded"]:
        return _label(code, Decimal(sold["extended"])), "1", ""
    if sold["weighed"] and ",lb," in rows.get(code.lstrip("0"), ""):
        return code, "1", str(int(Decimal(sold["qty"]) * 1000))
    return code, sold["qty"], ""


def _label(code: str, amount: Decimal) -> str:
    """Return the price label of an item's code 2IIIIIVPPPPC for an amount."""
    digits = f"{code[:6]}0{int(amount * 100):04d}"
    odd, even = sum(map(int, digits[::2])), sum(map(int, digits[1::2]))
    return digits + str(-(3 * odd + even) % 10)


class Shift:
    """One shift in front of the window."""

    def __init__(self, till: Till) -> None:
        self.till = till
        self.receipts: list[tuple[str, str]] = []
        self.told: list[str] = []

    def work(self, baskets: list[list[Line]]) -> None:
        """Ring every basket, with all that happens on the side, then count and close."""
        waiting = False
        for number, lines in enumerate(baskets):
            self.ring(lines)
            if number % 33 == 7:
                self.unknown()
            if number % 25 == 10:
                self.discount_with_manager()
            if number % 20 == 5 and not waiting:
                self.till.keys("F6")
                waiting = True
                continue
            self.pay(card=number % 7 == 3, code=lines[0][0])
            if waiting:
                self.till.keys("F6", "Enter")
                self.pay(card=False, code="")
                waiting = False
            if number % 40 == 20:
                self.goods_come_back()
            if number % 50 == 49:
                self.drop()
            if number == len(baskets) // 2:
                self.switch_clerk()
        if waiting:
            self.till.keys("F6", "Enter")
            self.pay(card=False, code="")
        self.close()

    def ring(self, lines: list[Line]) -> None:
        """Scan one of a kind, key the others with their quantity, weigh what is sold by weight."""
        before = len(self.till.rooms.register.snapshot().lines)
        for code, quantity, weight in lines:
            if quantity != "1":
                self.till.keys(f"{quantity}*{code}", "Enter")
            elif weight:
                self.till.keys(code, "Enter", weight, "Enter")
            else:
                self.till.scan(code)
            if self.till.sees("unknownHelper"):
                # 3 of 42 sales of that grocery met a code that was not in its list.
                self.till.keys("390", "Enter")
        rung = len(self.till.rooms.register.snapshot().lines) - before
        assert rung == len(lines), f"{rung} of {len(lines)} lines are on the ticket: {self.till.notice()}"

    def unknown(self) -> None:
        """Price a code that is not in the list from the shelf."""
        self.till.scan(UNKNOWN_CODE)
        self.till.keys("390", "Enter")

    def discount_with_manager(self) -> None:
        """Ask for more than a clerk may grant, and let the manager agree beside the ticket."""
        self.till.keys("F5", "30", "F12")
        self.till.touch("overrideReason1")
        self.till.keys(MANAGER_PIN, "Enter")
        assert not self.till.sees("overridePanel"), self.till.notice()

    def pay(self, *, card: bool, code: str) -> None:
        """Take cash, enough and not too much, or a card; remember the receipt that the window shows."""
        total = Decimal(re.sub(r"[^0-9.]", "", self.till.text("boardTotal")))
        self.till.keys("F12")
        if card:
            self.till.keys("F10", "482910", "Enter", "1111", "Enter")
        else:
            cash = (total // 20 + 1) * 20
            self.till.keys(str(int(cash * 100)), "Enter")
            if self.till.page() == "tenderPage":
                self.till.keys("Enter")
        assert self.till.page() == "donePage", self.till.notice()
        receipt = self.remember()
        if code.startswith("P") and not card:
            self.receipts.append((receipt, code))
        self.till.keys("Enter")

    def remember(self) -> str:
        """Return the receipt number that the done page shows, and keep it."""
        found = re.search(r"\d{3}-\d{2}-F\d{6}", self.till.text("paperMessage"))
        assert found, self.till.text("paperMessage")
        self.told.append(found.group())
        return found.group()

    def goods_come_back(self) -> None:
        """Scan a receipt and one of its goods, and give the cash back."""
        receipt, code = self.receipts.pop(0)
        self.till.scan(receipt)
        self.till.scan(code)
        self.till.touch("returnReason2", "returnPanelGo")
        self.till.keys("F12", "F12")
        assert self.till.page() == "donePage", self.till.notice()
        self.remember()
        self.till.keys("Enter")

    def drop(self) -> None:
        """Take 200.00 to the safe."""
        self.till.keys("F8", "3", "20000", "Right", "F12")
        assert self.till.page() == "sellPage", self.till.page()

    def switch_clerk(self) -> None:
        """Let the afternoon's clerk take the register over."""
        self.till.keys("F8", "8", "9", "Enter", "9753", "Enter")
        self.till.until(lambda: self.till.page() == "sellPage")

    def close(self) -> None:
        """Count the till by its notes, sign the difference, close the shift by two presses."""
        self.till.keys("F8", "7", "5", "F12")
        if self.till.sees("difference2"):
            self.till.touch("difference2")
        self.till.touch("countGo")
        self.till.keys("F12", "F12")
        assert self.till.page() == "signOnPage", self.till.page()


def whole_shift(folder: Path, count: int = 200) -> tuple[Path, Shift]:
    """Work a shift of so many baskets in a new home; returns the home and what was told."""
    goods, baskets = goods_and_baskets()
    till = Till(make_home(folder, more=LIMITS, goods=goods, staff=STAFF + "9,Jonas,clerk,9753\n"))
    try:
        till.sign_on()
        shift = Shift(till)
        shift.work(list(islice(cycle(baskets), count)))
    finally:
        till.close()
    return folder / "home", shift


def told(shift: Shift) -> Iterator[str]:
    """Yield the story in a few lines."""
    yield f"{len(shift.told)} sales from {shift.told[0]} to {shift.told[-1]}, counted and closed."


if __name__ == "__main__":
    place = Path(sys.argv[1])
    place.mkdir(parents=True, exist_ok=True)
    _, worked = whole_shift(place, int(sys.argv[2]) if len(sys.argv) > 2 else 200)
    for sentence in told(worked):
        print(sentence)
