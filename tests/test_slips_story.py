"""A day on paper: a kit is printed, a hundred slips are filled in, and each of them is accounted for at central."""

import csv
import json
import subprocess
import sys
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
import zxingcpp
from central_world import CollectorProcess, collector
from program import posfallback, verify

from posfallback.bootstrap import create_home
from posfallback.shipped import shipped

CENT = Decimal("0.01")
RATES = {"A": Decimal("6.25"), "B": Decimal("1.5")}
SLIPS = 100
MISSING = (17, 63)
SPOILED = 40
WRONG = 55
WRONG_BY = Decimal("0.90")
COLUMNS = (
    *("slip", "state", "date", "time", "clerk", "quantity", "code", "item", "price", "amount"),
    *("total", "paid", "approval", "last4", "difference_reason", "difference_by", "reason"),
)


@pytest.fixture
def central(tmp_path: Path) -> Iterator[CollectorProcess]:
    with collector(tmp_path) as process:
        yield process


def make_register(folder: Path, central: CollectorProcess, register: str) -> Path:
    """Make a register of the demo store that speaks to a central of its own."""
    text = shipped("demo", "settings.toml").read_text(encoding="utf-8")
    text = text.replace('id = "01"', f'id = "{register}"').replace("http://127.0.0.1:8952", central.url)
    folder.mkdir()
    settings = folder / "settings.toml"
    settings.write_text(text, encoding="utf-8")
    home = folder / "home"
    create_home(home, settings)
    (home / "central.token").write_text("any", encoding="utf-8")
    for verb, file in (("catalogue", "catalogue.csv"), ("staff", "staff.csv")):
        loaded = posfallback(verb, "load", str(shipped("demo", file)), home=home)
        assert loaded.returncode == 0, loaded.stderr
    return home


def numbers_in(kit: Path) -> list[str]:
    """Scan the QR code of every slip of a printed kit."""
    document = pypdfium2.PdfDocument(kit)
    read: set[str] = set()
    for index in range(len(document)):
        image = document[index].render(scale=200 / 72, grayscale=True).to_pil()
        found = zxingcpp.read_barcodes(image)
        read |= {code.text for code in found if code.format == zxingcpp.BarcodeFormat.QRCode}
    return sorted(read)


def tax_of(amounts: dict[str, Decimal]) -> Decimal:
    """Work the tax out as the table on the slip does: the goods of each letter, rounded once."""
    tax = Decimal(0)
    for letter, percent in RATES.items():
        goods = sum((amount for codes, amount in amounts.items() if letter in codes), Decimal(0))
        tax += (goods * percent / 100).quantize(CENT, ROUND_HALF_UP)
    return tax


class Writer:
    """Fills slips in by hand: a few items of the price book each, added up with a pencil."""

    def __init__(self) -> None:
        with shipped("demo", "catalogue.csv").open(encoding="utf-8", newline="") as stream:
            self.items = [row for row in csv.DictReader(stream) if row["sold_by"] == "each" and row["price_for"] == "1"]

    def fill(self, place: int, number: str) -> tuple[list[dict[str, str]], Decimal]:
        """Return the rows of one slip and its written total."""
        rows: list[dict[str, str]] = []
        amounts: dict[str, Decimal] = {}
        for line in range(1 + place % 5):
            item = self.items[(place * 37 + line * 11) % len(self.items)]
            quantity = 1 + (place + line) % 3
            amount = Decimal(item["price"]) * quantity
            amounts[item["tax"]] = amounts.get(item["tax"], Decimal(0)) + amount
            rows.append(
                {"quantity": str(quantity), "code": item["code"], "item": item["name"][:12]}
                | {"price": item["price"], "amount": str(amount)}
            )
        total = sum(amounts.values(), Decimal(0)) + tax_of(amounts)
        total += WRONG_BY if place == WRONG else 0
        card = {"paid": "card", "approval": f"{place:06}", "last4": "1111"} if place % 7 == 0 else {"paid": "cash"}
        head = {"slip": number, "date": "2026-11-24", "time": f"{9 + place // 20:02}:{place % 60:02}"}
        head |= {"clerk": ("101", "102", "MK")[place % 3], "total": str(total), **card}
        if place == WRONG:
            head |= {"difference_reason": "Added up wrong", "difference_by": "201"}
        rows[0] = head | rows[0]
        return rows, total


def fill_in(file: Path, numbers: list[str], *, signed: bool) -> dict[str, Decimal]:
    """Write the spreadsheet of a day; returns the written total of each slip that was sold on."""
    writer = Writer()
    totals: dict[str, Decimal] = {}
    with file.open("w", encoding="utf-8", newline="") as stream:
        sheet = csv.DictWriter(stream, COLUMNS)
        sheet.writeheader()
        for place, number in enumerate(numbers, start=1):
            if place in MISSING:
                continue
            if place == SPOILED:
                sheet.writerow({"slip": number, "state": "spoiled", "reason": "Coffee over it"})
                continue
            rows, totals[number] = writer.fill(place, number)
            if not signed:
                rows[0].pop("difference_reason", None)
            sheet.writerows(rows)
    return totals


def said(*arguments: str, home: Path, code: int = 0) -> list[dict[str, Any]]:
    ended = posfallback(*arguments, "--json", home=home)
    assert ended.returncode == code, (ended.stdout[-400:], ended.stderr)
    return [json.loads(line) for line in ended.stdout.splitlines()]


def counts(report: dict[str, Any]) -> dict[str, int]:
    return {name: report[name] for name in ("entered", "spoiled", "unreadable", "missing", "unaccounted", "unused")}


def test_a_hundred_slips_are_entered_replayed_and_accounted_for(tmp_path: Path, central: CollectorProcess) -> None:
    home = make_register(tmp_path / "one", central, "01")
    kit = tmp_path / "kit.pdf"
    (printed,) = said("kit", "--out", str(kit), "--hours", "5", "--who", "201", home=home)
    numbers = numbers_in(kit)
    assert len(numbers) == SLIPS == printed["slips"]
    assert (numbers[0], numbers[-1]) == (printed["first"], printed["last"])

    # The total that is wrong is refused while nobody has signed for it; all others go in.
    file = tmp_path / "slips.csv"
    fill_in(file, numbers, signed=False)
    first = said("slips", "enter", str(file), "--who", "201", home=home, code=1)
    refused = [result for result in first if "refused" in result]
    assert [(result["slip"], result["refused"]["code"]) for result in refused] == [(numbers[WRONG - 1], "slip-total")]

    totals = fill_in(file, numbers, signed=True)
    results = said("slips", "enter", str(file), "--who", "201", "--resume", home=home)
    assert len(results) == SLIPS - len(MISSING)
    sold = {result["slip"]: result for result in results if result["state"] == "entered"}
    assert {slip: Decimal(result["total"]) for slip, result in sold.items()} == totals
    assert [slip for slip, result in sold.items() if Decimal(result["difference"])] == [numbers[WRONG - 1]]
    assert Decimal(sold[numbers[WRONG - 1]]["difference"]) == WRONG_BY

    # Every number is accounted for, in the end by somebody who looked.
    (report,) = said("slips", "missing", home=home, code=4)
    assert counts(report) == {"entered": 97, "spoiled": 1, "unreadable": 0, "missing": 0, "unaccounted": 2, "unused": 0}
    lost = [numbers[place - 1] for place in MISSING]
    assert [each["slip"] for each in report["slips"]] == lost
    for slip in lost:
        said("slips", "lost", slip, "--reason", "Not in the drawer", "--who", "201", home=home)
    (report,) = said("slips", "missing", home=home, code=4)
    assert counts(report) == {"entered": 97, "spoiled": 1, "unreadable": 0, "missing": 2, "unaccounted": 0, "unused": 0}

    # The drawer, the book and central come to what stands on paper.
    value = sum(totals.values(), Decimal(0))
    (till,) = said("x", home=home)
    assert (till["sales"], Decimal(till["value"])) == (97, value)
    assert verify(home)["findings"] == []
    (replayed,) = said("replay", home=home)
    assert (replayed["waiting"], replayed["parked"]) == (0, 0)
    (proof,) = said("reconcile", home=home)
    assert (proof["central"]["count"], Decimal(proof["central"]["value"])) == (97, value)
    assert proof["findings"] == []

    # One that turns up after all is entered, and goes to central like any other.
    found, late = Writer().fill(MISSING[0], lost[0])
    with file.open("w", encoding="utf-8", newline="") as stream:
        sheet = csv.DictWriter(stream, COLUMNS)
        sheet.writeheader()
        sheet.writerows(found)
    said("slips", "enter", str(file), "--who", "201", home=home)
    said("replay", home=home)
    (proof,) = said("reconcile", home=home)
    assert (proof["central"]["count"], Decimal(proof["central"]["value"])) == (98, value + late)


def test_a_slip_that_two_registers_enter_counts_once_at_central(tmp_path: Path, central: CollectorProcess) -> None:
    one = make_register(tmp_path / "one", central, "01")
    two = make_register(tmp_path / "two", central, "02")
    (printed,) = said("kit", "--out", str(tmp_path / "kit.pdf"), "--hours", "1", "--who", "201", home=one)
    file = tmp_path / "slips.csv"
    totals = fill_in(file, [printed["first"]], signed=True)
    for home in (one, two):
        (result,) = said("slips", "enter", str(file), "--who", "201", home=home)
        assert Decimal(result["total"]) == totals[printed["first"]]
    said("replay", home=one)
    said("replay", home=two, code=4)
    (parked,) = said("parked", "list", home=two)
    assert "slip-entered-twice" in json.dumps(parked)
    said("parked", "waive", str(parked["seq"]), "--who", "201", "--reason", "Entered at register 01", home=two)
    said("replay", home=two)
    (report,) = said("slips", "missing", home=two)
    assert (report["issued"], report["elsewhere"]) == (0, 1)


def test_entering_that_is_killed_goes_on_where_it_stopped(tmp_path: Path, central: CollectorProcess) -> None:
    home = make_register(tmp_path / "one", central, "01")
    (printed,) = said("kit", "--out", str(tmp_path / "kit.pdf"), "--hours", "1", "--who", "201", home=home)
    prefix, last = printed["last"][:-6], int(printed["last"][-6:])
    numbers = [f"{prefix}{number:06}" for number in range(1, last + 1)]
    file = tmp_path / "slips.csv"
    totals = fill_in(file, numbers, signed=True)
    arguments = [*("slips", "enter", str(file), "--who", "201", "--json"), "--home", str(home)]
    with subprocess.Popen(
        [sys.executable, "-m", "posfallback", *arguments], stdout=subprocess.PIPE, text=True, encoding="utf-8"
    ) as process:
        assert process.stdout is not None
        told = [json.loads(process.stdout.readline()) for _ in range(5)]
        process.kill()
    results = said("slips", "enter", str(file), "--who", "201", "--resume", home=home)
    again = [result for result in results if result.get("again")]
    assert [{**result, "again": True} for result in told] == again[:5]
    assert {result["slip"]: Decimal(result["total"]) for result in results} == totals
    (till,) = said("x", home=home)
    assert (till["sales"], Decimal(till["value"])) == (len(totals), sum(totals.values(), Decimal(0)))
    assert verify(home)["findings"] == []
