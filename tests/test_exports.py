"""A day goes out as a file: signed JSON that anybody can check, and a table that no spreadsheet can run."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
import rfc8785
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st
from program import posfallback
from rooms import make_register, open_signed_on

from posfallback.domain.facts import SaleCompleted, SaleLine, SaleTax, SaleTender
from posfallback.exports.csv import COLUMNS
from posfallback.exports.csv import export as as_csv
from posfallback.exports.json import SCHEMA
from posfallback.exports.json import export as as_json
from posfallback.services.cells import defused
from posfallback.services.exporting import Day, SealedSale

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
SEAL = "ab" * 32


def _sign(data: bytes) -> str:
    return KEY.sign(data).hex()


def _sale(number: int, name: str = "Apples", total_minor: int = 584, change_minor: int = 416) -> SealedSale:
    sale = SaleCompleted(
        v=1,
        at=f"2026-11-23T10:15:{number:02d}.000-05:00",
        business_date="2026-11-23",
        basket_id=f"{number:032x}",
        receipt=f"012-03-F{number:06d}",
        number=number,
        shift=1,
        clerk="901",
        prices="exclusive",
        lines=(
            SaleLine(
                line=1,
                name=name,
                entry="scanned",
                quantity_milli=734,
                unit_price_minor=796,
                gross_minor=total_minor,
                extended_minor=total_minor,
                code="00205601000002",
                sold_by="kg",
                department="Produce",
            ),
        ),
        subtotal_minor=total_minor,
        discount_minor=0,
        taxes=(SaleTax(code="A", label="Sales tax", percent="10.1", base_minor=0, tax_minor=0),),
        tax_minor=0,
        rounding_minor=0,
        total_minor=total_minor,
        tenders=(SaleTender(kind="cash", amount_minor=total_minor + change_minor),),
        change_minor=change_minor,
        external_id=f"ext-{number}",
    )
    return SealedSale(seq=number + 2, seal=SEAL, sale=sale)


def _day(*sales: SealedSale, currency: str = "USD") -> Day:
    return Day(
        store="012",
        register="03",
        currency=currency,
        journal_id="0" * 32,
        business_date="2026-11-23",
        first_seq=1,
        last_seq=9,
        tip=SEAL,
        sales=sales,
    )


def test_the_json_export_has_the_promised_shape_and_decimal_amounts() -> None:
    document: dict[str, Any] = json.loads(as_json(_day(_sale(1), _sale(2)), _sign))
    promised = [
        "schema",
        "store",
        "register",
        "business_date",
        "journal_id",
        "first_seq",
        "last_seq",
        "tip",
        "sales",
        "totals",
        "signature",
    ]
    assert set(promised) <= set(document)
    assert document["schema"] == SCHEMA
    assert document["totals"]["sales"] == 2
    assert document["totals"]["total"] == "11.68"
    assert document["totals"]["by_tender"] == [{"kind": "cash", "count": 2, "value": "11.68"}]
    sale = document["sales"][0]
    assert (sale["receipt"], sale["total"], sale["change"]) == ("012-03-F000001", "5.84", "4.16")
    assert sale["lines"][0]["quantity"] == "0.734"
    assert not [value for value in _leaves(document) if isinstance(value, float) or value is None]


def test_anybody_can_check_the_signature_and_one_changed_cent_breaks_it() -> None:
    document: dict[str, Any] = json.loads(as_json(_day(_sale(1)), _sign))
    signature = bytes.fromhex(document.pop("signature"))
    KEY.public_key().verify(signature, rfc8785.dumps(document))
    document["totals"]["total"] = "5.85"
    with pytest.raises(Exception, match=r"^$"):
        KEY.public_key().verify(signature, rfc8785.dumps(document))


def test_the_same_day_gives_the_same_bytes_and_a_currency_without_decimals_has_none() -> None:
    assert as_json(_day(_sale(1)), _sign) == as_json(_day(_sale(1)), _sign)
    document: dict[str, Any] = json.loads(as_json(_day(_sale(1), currency="JPY"), _sign))
    assert document["totals"]["total"] == "584"


def test_the_table_has_a_row_for_each_sale_line_tax_and_tender_that_add_up() -> None:
    rows = list(csv.DictReader(io.StringIO(as_csv(_day(_sale(1), _sale(2)), _sign).decode(), newline="")))
    assert [row["row"] for row in rows] == ["sale", "line", "tax", "tender"] * 2
    assert [row["total"] for row in rows if row["row"] == "sale"] == ["5.84", "5.84"]
    assert [row["amount"] for row in rows if row["row"] == "tender"] == ["10.00", "10.00"]
    assert set(rows[0]) == set(COLUMNS)


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_a_name_cannot_become_a_formula(name: str) -> None:
    rows = list(csv.DictReader(io.StringIO(as_csv(_day(_sale(1, name)), _sign).decode(), newline="")))
    line = next(row for row in rows if row["row"] == "line")
    assert line["name"] == f"'{name}"


def test_an_amount_below_zero_stays_a_number() -> None:
    rows = list(csv.DictReader(io.StringIO(as_csv(_day(_sale(1, total_minor=-80, change_minor=0)), _sign).decode())))
    assert rows[0]["total"] == "-0.80"


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_characters="\x00"), max_size=30))
def test_every_name_comes_back_from_the_table_and_none_starts_a_formula(name: str) -> None:
    rows = list(csv.DictReader(io.StringIO(as_csv(_day(_sale(1, name)), _sign).decode(), newline="")))
    cell = rows[1]["name"]
    assert cell == defused(name)
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))
    assert cell in {name, f"'{name}"}


def _leaves(value: object) -> list[object]:
    if isinstance(value, dict):
        return [leaf for inner in value.values() for leaf in _leaves(inner)]
    if isinstance(value, list):
        return [leaf for inner in value for leaf in _leaves(inner)]
    return [value]


def _sealed_texts(value: object) -> list[str]:
    """Return every text and number that was sealed in a sale, by the name of its field."""
    names: list[str] = []
    if isinstance(value, dict):
        for name, inner in value.items():
            names += [name.removesuffix("_minor").removesuffix("_milli"), *_sealed_texts(inner)]
    elif isinstance(value, list | tuple):
        for inner in value:
            names += _sealed_texts(inner)
    return names


def test_no_field_of_a_sealed_sale_is_missing_from_the_json_export() -> None:
    full = _full_sale()
    document: dict[str, Any] = json.loads(as_json(_day(full), _sign))
    sealed = set(_sealed_texts(msgspec.to_builtins(full.sale))) - {"v", "kind", "business_date"}
    assert sealed - set(_sealed_texts(document["sales"])) == set()


def test_no_field_of_a_sealed_sale_is_missing_from_the_table() -> None:
    rows = _table(_full_sale())
    told = {row["row"]: {name for name, cell in row.items() if cell} for row in rows}
    sale = {field.name.removesuffix("_minor") for field in msgspec.structs.fields(SaleCompleted)}
    sale = sale - {"v", "drill", "lines", "taxes", "tenders"} - {"subtotal"} | {"gross"}
    assert sale - told["sale"] == set()
    line = {field.name.removesuffix("_minor").removesuffix("_milli") for field in msgspec.structs.fields(SaleLine)}
    assert line - {"tax"} | {"tax_code"} <= told["line"]
    assert {"tender", "amount", "approval", "brand", "last4"} <= told["tender"]


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_no_text_of_a_sale_can_become_a_formula_whatever_its_field(text: str) -> None:
    for row in _table(_full_sale(text)):
        assert not [name for name, cell in row.items() if cell == text]
        assert f"'{text}" in row.values()


def test_the_columns_that_spreadsheets_count_on_stay_where_they_were() -> None:
    before = (
        "row business_date receipt seq at shift clerk line code name department entry quantity sold_by unit_price "
        "price_for gross discount extended basket_discount tax_code percent base tax rounding total tender amount "
        "change approval last4 voided"
    )
    assert COLUMNS[:32] == tuple(before.split())
    assert len(set(COLUMNS)) == len(COLUMNS)


def test_goods_that_came_back_a_reversal_and_a_sale_without_tax_are_told_in_the_table(tmp_path: Path) -> None:
    home = make_register(tmp_path)
    with open_signed_on(home) as rooms:
        register = rooms.register

        def pay() -> str:
            register.pay()
            register.take(SaleTender(kind="cash", amount_minor=register.snapshot().left_in_cash_minor))
            last = register.snapshot().last
            assert last is not None
            return last.receipt

        register.type_in("2*9520000000028")
        sold = pay()
        register.scan("9520000000011")
        register.exempt_tax("EX-2231")
        exempt = pay()
        register.take_goods_back(register.sold_on(sold), 1, 1000, "damaged")
        back = pay()
        register.post_void(exempt, "wrong goods")
        day = rooms.shifts.till.business_date
    out = tmp_path / "day.csv"
    assert posfallback("export", "--date", day, "--format", "csv", "--out", str(out), home=home).returncode == 0
    rows = list(csv.DictReader(io.StringIO(out.read_text(encoding="utf-8"), newline="")))
    (came_back,) = (row for row in rows if row["return_receipt"])
    names = ("receipt", "quantity", "return_receipt", "return_line", "return_reason")
    assert [came_back[name] for name in names] == [back, "-1", sold, "1", "damaged"]
    reversal = [row for row in rows if row["post_void_of"]]
    assert {row["post_void_of"] for row in reversal} == {exempt}
    assert [row["row"] for row in reversal] == ["sale", "line", "tender"]
    assert (reversal[0]["post_void_reason"], reversal[0]["total"]) == ("wrong goods", "-3.40")
    assert [row["receipt"] for row in rows if row["tax_exempt"] == "EX-2231"] == [exempt, reversal[0]["receipt"]]


def _table(sealed: SealedSale) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(as_csv(_day(sealed), _sign).decode(), newline="")))


def _full_sale(text: str = "x") -> SealedSale:
    """Return a sale in which every field that a fact can hold says something."""

    def filled(shape: type[Any], **given: Any) -> Any:
        for field in msgspec.structs.fields(shape):
            if field.name not in given:
                given[field.name] = {str: text, int: 1, bool: True}.get(field.type, "")
        return shape(**given)

    line = filled(SaleLine, entry="scanned", sold_by="kg")
    return SealedSale(
        seq=3,
        seal=SEAL,
        sale=filled(
            SaleCompleted,
            v=1,
            prices="exclusive",
            lines=(line,),
            taxes=(filled(SaleTax),),
            tenders=(filled(SaleTender),),
            drill=False,
        ),
    )
