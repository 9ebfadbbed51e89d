"""The drawer as a script sees it: cash moves with a reason, is counted, and every reading adds up."""

import json
from pathlib import Path
from typing import Any

import pytest
from program import make_home, posfallback, ring, settings_text, verify

BREAD = "9520000000011"
CATALOGUE = f"code,name,department,sold_by,price,price_for,tax\n{BREAD},Rye bread,Bakery,each,3.40,1,\n"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return make_home(tmp_path, settings_text(), CATALOGUE)


def said(home: Path, *arguments: str, code: int = 0) -> dict[str, Any]:
    ended = posfallback(*arguments, "--json", home=home)
    assert ended.returncode == code, ended.stderr
    found: dict[str, Any] = json.loads(ended.stdout)
    return found


def bread(name: str, kind: str = "cash") -> dict[str, Any]:
    return {"id": name, "clerk": "7", "lines": [{"code": BREAD}], "tenders": [{"kind": kind, "amount": "3.40"}]}


def test_a_day_of_the_drawer_adds_up_from_the_float_to_what_was_counted(home: Path) -> None:
    said(home, "shift", "open", "--clerk", "7", "--float", "100.00", "--date", "2026-11-23")
    ring(home, [bread("a"), bread("b"), bread("c", "voucher")])
    paid_in = said(home, "shift", "paid-in", "20.00", "--reason", "Change brought", "--clerk", "8")
    assert (paid_in["amount"], paid_in["reason"], paid_in["clerk"], paid_in["shift"]) == (
        "20.00",
        "Change brought",
        "8",
        1,
    )
    said(home, "shift", "paid-out", "4.50", "--reason", "Milk for the staff")
    said(home, "shift", "drop", "50.00", "--reason", "Drawer full")
    said(home, "shift", "no-sale", "--reason", "Change for a customer")

    x = said(home, "x")
    assert (x["opening_float"], x["paid_in"], x["paid_out"], x["dropped"]) == ("100.00", "20.00", "4.50", "50.00")
    assert (x["drawer_opened"], x["expected_cash"]) == (1, "72.30")
    assert "counted" not in x
    assert x["held"] == {"count": 3, "value": "10.20"}
    assert [x[name]["count"] for name in ("accepted", "parked", "waived", "drill")] == [0, 0, 0, 0]

    count = said(home, "shift", "count", "--piece", "50.00=1", "--piece", "20.00=1", "--piece", "0.25=8")
    assert (count["counted"], count["expected"], count["over_short"], count["blind"]) == (
        "72.00",
        "72.30",
        "-0.30",
        True,
    )
    z = said(home, "z")
    assert (z["report"], z["counted"], z["over_short"]) == ("Z", "72.00", "-0.30")
    assert verify(home)["findings"] == []
    shown = posfallback("journal", "show", home=home).stdout
    assert "20.00 USD, clerk 8: Change brought" in shown
    assert "72.00 USD, over/short -0.30" in shown


def test_a_sale_after_the_count_makes_it_a_thing_of_the_past(home: Path) -> None:
    said(home, "shift", "open", "--clerk", "7")
    said(home, "shift", "count", "0.00")
    ring(home, [bread("a")])
    assert "counted" not in said(home, "z")


def test_people_read_how_the_expected_sum_is_made(home: Path) -> None:
    said(home, "shift", "open", "--clerk", "7", "--float", "100.00")
    ring(home, [bread("a")])
    said(home, "shift", "drop", "40.00", "--reason", "Drawer full")
    assert posfallback("shift", "paid-in", "5.00", "--reason", "Found in store", home=home).stdout == (
        "Paid in 5.00 USD: Found in store.\n"
    )
    lines = [line.split() for line in posfallback("z", "--counted", "70.00", home=home).stdout.splitlines()]
    assert ["Opening", "float", "100.00"] in lines
    assert ["To", "the", "safe", "-40.00"] in lines
    assert ["Paid", "in", "5.00"] in lines
    assert ["Expected", "cash", "68.40"] in lines
    assert ["Over/short", "1.60"] in lines
    assert ["held", "3.40", "1", "sales"] in lines
    assert ["drill", "0", "sales,", "not", "counted"] in lines


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("drop", "100.01", "--reason", "Drawer full"), "drawer-short"),
        (("paid-out", "100.01", "--reason", "Milk"), "drawer-short"),
        (("paid-in", "0", "--reason", "Found"), "amount-zero"),
        (("paid-in", "5.001", "--reason", "Found"), "price-decimals"),
        (("paid-in", "5.00", "--reason", " "), "reason-missing"),
        (("paid-in", "5.00", "--reason", "x" * 61), "reason-long"),
        (("no-sale", "--reason", "4111 1111 1111 1111"), "card-number"),
        (("count",), "count-nothing"),
        (("count", "5.00", "--piece", "5.00=1"), "count-nothing"),
        (("count", "--piece", "5.00"), "count-piece"),
        (("count", "--piece", "5.00=many"), "count-piece"),
        (("count", "--piece", "5.00=1", "--piece", "5=2"), "count-piece"),
    ],
)
def test_what_cannot_be_is_refused_and_seals_nothing(home: Path, arguments: tuple[str, ...], code: str) -> None:
    said(home, "shift", "open", "--clerk", "7", "--float", "100.00")
    before = verify(home)["entries"]
    ended = posfallback("shift", *arguments, "--json", home=home)
    assert ended.returncode == 1
    assert json.loads(ended.stdout)["refused"]["code"] == code
    assert verify(home)["entries"] == before


def test_no_cash_moves_while_no_shift_is_open(home: Path) -> None:
    for verb in (("paid-in", "5.00"), ("paid-out", "5.00"), ("drop", "5.00"), ("no-sale",)):
        ended = posfallback("shift", *verb, "--reason", "Other", "--clerk", "7", "--json", home=home)
        assert json.loads(ended.stdout)["refused"]["code"] in {"shift-closed", "drawer-short"}
    assert said(home, "shift", "count", "5.00", "--clerk", "7", code=1)["refused"]["code"] == "shift-closed"


def test_a_shift_left_open_closes_with_its_own_date_and_the_day_can_have_a_second_one(home: Path) -> None:
    said(home, "shift", "open", "--clerk", "7", "--date", "2026-11-20", "--float", "10.00")
    ring(home, [bread("late")])
    z = said(home, "z", "--counted", "13.40")
    assert (z["business_date"], z["shift"], z["over_short"]) == ("2026-11-20", 1, "0.00")
    second = said(home, "shift", "open", "--clerk", "8", "--date", "2026-11-20", "--float", "5.00")
    assert (second["shift"], second["business_date"]) == (2, "2026-11-20")
    ring(home, [bread("again")])
    x = said(home, "x")
    assert (x["shift"], x["sales"], x["expected_cash"]) == (2, 1, "8.40")
    assert verify(home)["findings"] == []
