"""215 real receipts in a dozen currencies, rung as open-department lines: each must give its own total."""

import json
from collections import defaultdict
from decimal import Decimal
from pathlib import Path
from typing import Any

from data import real_data
from program import make_home, ring, settings_text, verify

SAME_CURRENCY = {"RM": "MYR", "TL": "TRY", "": "USD", "ZRL": "USD"}
MINOR_DIGITS = {"JPY": 0, "KRW": 0, "VND": 0}
"""The three currencies of these receipts that ISO 4217 gives no minor unit; the others have two."""


def _fits(amount: Decimal, currency: str) -> bool:
    digits = MINOR_DIGITS.get(currency, 2)
    return amount == amount.quantize(Decimal(1).scaleb(-digits))


def _text(number: float, currency: str) -> str:
    return str(Decimal(str(number)).quantize(Decimal(1).scaleb(-MINOR_DIGITS.get(currency, 2))))


def _basket(receipt: dict[str, Any], currency: str) -> dict[str, Any]:
    lines: list[dict[str, Any]] = []
    for item in receipt["items"]:
        line: dict[str, Any] = {"department": "1", "name": item["name"][:60] or "item"}
        unit = Decimal(str(item["unit"]))
        quantity = Decimal(str(item["qty"]))
        if _fits(unit, currency) and quantity == quantity.quantize(Decimal("0.001")) and quantity != 0:
            line |= {"quantity": f"{quantity:f}", "unit_price": _text(item["unit"], currency)}
        else:
            line["amount"] = _text(item["total"], currency)
        lines.append(line)
    over = Decimal(str(receipt["total"])) - sum(Decimal(str(item["total"])) for item in receipt["items"])
    if over:
        lines.append({"department": "1", "name": "Tax and tip", "amount": _text(float(over), currency)})
    total = _text(receipt["total"], currency)
    tenders = [{"kind": "cash", "amount": total}] if Decimal(total) else []
    return {"id": receipt["id"], "clerk": "1", "lines": lines, "tenders": tenders}


def test_each_of_the_215_receipts_gives_its_own_total(tmp_path: Path) -> None:
    text = real_data("receipts_std/receipts_gold_dev.jsonl").read_text(encoding="utf-8")
    receipts = [json.loads(line) for line in text.splitlines()]
    by_currency: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for receipt in receipts:
        currency = SAME_CURRENCY.get(receipt["currency"], receipt["currency"])
        by_currency[currency].append(receipt)

    checked = 0
    for currency, theirs in sorted(by_currency.items()):
        home = make_home(tmp_path / currency, settings_text(currency=currency))
        code, results = ring(home, [_basket(receipt, currency) for receipt in theirs])
        assert code == 0, [result for result in results if "refused" in result]
        for receipt, result in zip(theirs, results, strict=True):
            assert (result["id"], result["total"]) == (receipt["id"], _text(receipt["total"], currency))
            checked += 1
        assert verify(home)["findings"] == []

    assert checked == 215
