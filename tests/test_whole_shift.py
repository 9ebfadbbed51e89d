"""A whole shift through the real window: the Z must say what an own fold over the bodies, as plain JSON, says."""

import json
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest
from program import posfallback
from whole_shift import whole_shift

from posfallback.bootstrap import open_reading

BASKETS = 200

pytestmark = pytest.mark.usefixtures("qapp")


def _bodies(home: Path) -> list[dict[str, Any]]:
    with open_reading(home) as rooms:
        return [json.loads(entry.body) for entry in rooms.journal.entries()]


def _own_fold(bodies: list[dict[str, Any]]) -> dict[str, Any]:
    """Add the shift up from its entries, sharing no code with the program."""
    tenders: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    taxes: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    sales = [body for body in bodies if body["kind"] == "SaleCompleted"]
    for sale in sales:
        for tender in sale["tenders"]:
            tenders[tender["kind"]][0] += 1
            tenders[tender["kind"]][1] += tender["amount_minor"]
        tenders["cash"][1] -= sale["change_minor"]
        for tax in sale["taxes"]:
            taxes[tax["code"]][0] += 1
            taxes[tax["code"]][1] += tax["tax_minor"]
    dropped = sum(body["amount_minor"] for body in bodies if body["kind"] == "CashDropped")
    return {
        "sales": len(sales),
        "value_minor": sum(sale["total_minor"] for sale in sales),
        "tax_minor": sum(sale["tax_minor"] for sale in sales),
        "by_tender": sorted((name, *sums) for name, sums in tenders.items()),
        "by_tax": sorted((name, *sums) for name, sums in taxes.items()),
        "dropped_minor": dropped,
        "expected_cash_minor": tenders["cash"][1] - dropped,
        "first_receipt": sales[0]["receipt"],
        "last_receipt": sales[-1]["receipt"],
    }


@pytest.mark.timeout(280)
def test_a_whole_shift_from_sign_on_to_the_z(tmp_path: Path) -> None:
    home, shift = whole_shift(tmp_path, BASKETS)

    bodies = _bodies(home)
    kinds = [body["kind"] for body in bodies]
    (z,) = [body for body in bodies if body["kind"] == "ShiftClosed"]
    fold = _own_fold(bodies)
    z["by_tender"] = [(row["name"], row["count"], row["value_minor"]) for row in z["by_tender"]]
    z["by_tax"] = [(row["name"], row["count"], row["value_minor"]) for row in z["by_tax"]]
    assert {name: z[name] for name in fold} == fold

    returns = [
        body
        for body in bodies
        if any("return_receipt" in line for line in body.get("lines", ()) if body["kind"] == "SaleCompleted")
    ]
    assert fold["sales"] == BASKETS + len(returns)
    assert shift.told == [body["receipt"] for body in bodies if body["kind"] == "SaleCompleted"]
    assert kinds.count("SaleSuspended") == kinds.count("SaleResumed") >= 8
    assert kinds.count("OverrideGranted") >= 8
    assert kinds.count("CashDropped") >= 4
    assert len(returns) >= 4
    assert [body["clerk"] for body in bodies if body["kind"] == "ClerkSignedOn"] == ["7", "9"]
    verified = posfallback("journal", "verify", "--json", home=home)
    assert (verified.returncode, json.loads(verified.stdout)["findings"]) == (0, [])
