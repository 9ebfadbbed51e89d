"""Ten sales of a real grocery, rung again: tax and grand total must be what the shop's own register recorded."""

import csv
import json
from pathlib import Path
from typing import Any

from data import real_data
from program import make_home, ring, settings_text, verify

Sale = dict[str, Any]


def _catalogue(path: Path) -> str:
    rows = ["code,name,department,sold_by,price,price_for,tax"]
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            tax = "A" if row["taxed_10_1pct"] == "1" else ""
            name = row["name"].replace('"', '""')
            rows.append(
                f'{row["gtin14"]},"{name}",{row["dept"]},{row["sold_by"]},{row["price"]},{row["price_for_qty"]},{tax}'
            )
    return "\n".join(rows) + "\n"


def _line(sold: dict[str, Any], known: set[str], free: str) -> dict[str, Any]:
    """Return a sold line as a ring line; `free` is the amount of the line that a free-item offer gave away, if any."""
    line: dict[str, Any] = {"code": sold["gtin14"], "quantity": sold["qty"]}
    if sold["gtin14"] not in known:
        line |= {"department": sold["dept"], "name": sold["name"], "unit_price": sold["unit_price"]}
    if sold["is_price_embedded"]:
        line["amount"] = sold["extended"]
    if sold["entry"] == "Keyed":
        line["entry"] = "weighed" if sold["weighed"] else "keyed"
    if free and sold["extended"] == free:
        line["discount"] = {"amount": free, "reason": "free item"}
    return line


def _basket(sale: Sale, known: set[str]) -> dict[str, Any]:
    free = next((r["amount"].lstrip("-") for r in sale["rewards"] if r["type"] == "FreeItem"), "")
    basket: dict[str, Any] = {"id": sale["seq"], "clerk": "901", "at": sale["end"] + "-07:00"}
    basket["lines"] = [_line(sold, known, free) for sold in sale["sales"]]
    if sale["_check"]["basket_discount"] != "0.00" and not free:
        basket["discount"] = {"percent": "10"}
    paid = [tender for tender in sale["tenders"] if not tender["amount"].startswith("-")]
    basket["tenders"] = [
        {"kind": "cash" if tender["type"] == "Cash" else "card", "amount": tender["amount"]} for tender in paid
    ]
    return basket


def test_the_ten_sales_come_to_what_the_shops_own_register_recorded(tmp_path: Path) -> None:
    catalogue_file = real_data("ncr_poslog/catalog.csv")
    sales: list[Sale] = json.loads(real_data("ncr_poslog/transactions_dev10.json").read_text(encoding="utf-8"))
    catalogue = _catalogue(catalogue_file)
    known = {line.split(",", 1)[0] for line in catalogue.splitlines()}
    home = make_home(tmp_path, settings_text(store="9"), catalogue)

    code, results = ring(home, [_basket(sale, known) for sale in sales])

    table = [
        (
            sale["seq"],
            result.get("tax"),
            sale["totals"]["TransactionTaxAmount"],
            result.get("total"),
            sale["totals"]["TransactionGrandAmount"],
        )
        for sale, result in zip(sales, results, strict=True)
    ]
    print("\n sale    tax  recorded    total  recorded")
    for seq, tax, recorded_tax, total, recorded_total in table:
        print(f"{seq:>5} {tax!s:>6} {recorded_tax:>9} {total!s:>8} {recorded_total:>9}")
    assert code == 0, results
    assert len(table) == 10
    for seq, tax, recorded_tax, total, recorded_total in table:
        assert (seq, tax, total) == (seq, recorded_tax, recorded_total)
    for sale, result in zip(sales, results, strict=True):
        change = -sum(float(t["amount"]) for t in sale["tenders"] if t["amount"].startswith("-"))
        assert float(str(result["change"])) == change
        taxable = [tax["taxable"] for tax in sale["taxes"]]
        taxes: Any = result["taxes"]
        assert [tax["base"] for tax in taxes] == taxable
    assert verify(home)["findings"] == []
