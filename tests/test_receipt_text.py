"""What stands on a receipt, as text: the golden files are what a customer gets in the hand."""

import os
import re

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_sales import GOLDEN, SETTINGS, drill, everyday, inclusive, line, opened, sealed, shift_opened

from posfallback.domain.errors import Refusal
from posfallback.domain.facts import SaleCompleted, SaleLine
from posfallback.domain.settings import PrinterSettings
from posfallback.receipts.blocks import Row, TextLine
from posfallback.receipts.document import receipt_of
from posfallback.receipts.layout import columns, row_lines, width_of, wrap
from posfallback.receipts.render import renderer
from posfallback.receipts.text import as_text

SALES = {
    "everyday": (everyday(), "USD", 0),
    "inclusive-copy": (inclusive(), "EUR", 2),
    "drill": (drill(), "USD", 0),
}


@pytest.mark.parametrize("width", [42, 32])
@pytest.mark.parametrize("name", SALES)
def test_the_receipt_reads_as_its_golden_file(name: str, width: int) -> None:
    sale, currency, copy = SALES[name]
    text = as_text(receipt_of(sealed(sale), opened(currency), SETTINGS, copy), width)
    path = GOLDEN / f"receipt-{name}-{width}.txt"
    if os.environ.get("POSFALLBACK_WRITE_GOLDEN"):
        path.write_text(text, encoding="utf-8", newline="\n")
    assert text == path.read_text(encoding="utf-8")
    assert max(width_of(line) for line in text.splitlines()) <= width


def _text(sale: SaleCompleted, copy: int = 0, width: int = 42) -> str:
    return as_text(receipt_of(sealed(sale), opened(), SETTINGS, copy), width)


def test_a_copy_says_so_at_both_ends_and_a_first_print_does_not() -> None:
    assert _text(everyday(), copy=3).count("COPY 3") == 2
    assert "COPY" not in _text(everyday())


def test_a_drill_says_so_at_both_ends_and_never_that_central_was_down() -> None:
    text = _text(drill())
    assert text.count("D R I L L") == 2
    assert "FALLBACK" not in text
    assert "FALLBACK" in _text(everyday())


def test_a_drill_is_twice_the_size_of_the_totals() -> None:
    blocks = receipt_of(sealed(drill()), opened(), SETTINGS)
    total = next(block.size for block in blocks if isinstance(block, Row) and block.left.startswith("TOTAL"))
    drills = [block.size for block in blocks if isinstance(block, TextLine) and block.text == "DRILL"]
    assert drills == [2 * total, 2 * total]


def test_a_removed_line_shows_no_figure() -> None:
    row = next(line for line in _text(everyday()).splitlines() if "Milk" in line)
    assert row == "(removed: Milk 1 l)"


@pytest.mark.parametrize(
    ("sold", "detail"),
    [
        (line(1, "x", 2000, 349, 698), "2 x 3.49"),
        (line(1, "x", 1000, 349, 349), None),
        (line(1, "x", -1000, 349, -349), "-1 x 3.49"),
        (line(1, "x", 734, 259, 190, sold_by="kg", entry="weighed"), "0.734 kg x 2.59/kg"),
        (line(1, "x", 1000, 259, 259, sold_by="kg", entry="weighed"), "1 kg x 2.59/kg"),
        (line(1, "x", 3000, 600, 900, price_for=2), "3 at 2 for 6.00"),
        (line(1, "x", 1730, 1850, 3208, sold_by="kg", entry="label"), "price from the label"),
        (line(1, "x", 1734, 1850, 3208, sold_by="kg", entry="label"), "1.734 kg x 18.50/kg"),
        (line(1, "x", 1000, 349, 500, entry="scanned"), "price given"),
        (line(1, "x", 3000, 349, 500, entry="scanned"), "3, price given"),
        (line(1, "x", 999_999_000, 99_999_999_999, 500), "999999, price given"),
        (line(1, "x", 1000, 0, 500, entry="open"), None),
        (line(1, "x", 2000, 250, 500, entry="open"), "2 x 2.50"),
    ],
)
def test_quantity_and_price_stand_there_where_they_give_the_amount(sold: SaleLine, detail: str | None) -> None:
    text = _text(msgspec.structs.replace(everyday(), lines=(sold,))).splitlines()
    below = text[next(at for at, row in enumerate(text) if row.startswith("x ")) + 1]
    assert below == (f"  {detail}" if detail else "-" * 42)


def test_amounts_are_printed_as_sealed_even_where_they_do_not_add_up() -> None:
    sale = msgspec.structs.replace(everyday(), subtotal_minor=1, total_minor=99999, tax_minor=7)
    text = _text(sale)
    assert re.search(r"^TOTAL USD +999\.99$", text, re.MULTILINE)
    assert re.search(r"^Subtotal +0\.01$", text, re.MULTILINE)


def test_an_entry_that_is_no_sale_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        receipt_of(sealed(shift_opened()), opened(), SETTINGS)
    assert refused.value.code == "not-a-sale"


@pytest.mark.parametrize(("width", "expected"), [("80mm", 42), ("58mm", 32), ("A4", 80)])
def test_paper_widths(width: str, expected: int) -> None:
    assert columns(PrinterSettings(name="p", device="file", width=width)) == expected  # type: ignore[arg-type]  # parametrised text


@pytest.mark.parametrize(
    ("device", "address", "beginning"),
    [
        ("network", "printer:9100", b"\x1b@"),
        ("file", "receipts", b"  "),
        ("file", "receipts.txt", b"  "),
        ("file", "receipts/*.pdf", b"%PDF"),
        ("file", "receipts.escpos", b"\x1b@"),
    ],
)
def test_each_printer_gets_the_form_it_can_use(device: str, address: str, beginning: bytes) -> None:
    printer = PrinterSettings(name="front", device=device, address=address)
    assert renderer(printer, opened(), SETTINGS)(sealed(everyday()), 0).startswith(beginning)


names = st.text(st.characters(exclude_categories=("Cs", "Cc", "Cf", "Mn", "Me", "Mc", "Zs", "Zl", "Zp")), min_size=1)


@given(left=st.lists(names, min_size=1, max_size=9).map(" ".join), minor=st.integers(-(10**12), 10**12))
def test_a_long_name_moves_down_and_the_amount_is_never_cut(left: str, minor: int) -> None:
    lines = list(row_lines(Row(left, str(minor), "A"), 32, 1))
    assert all(width_of(line) <= 32 for line in lines)
    assert lines[-1].endswith(f"{minor} A")
    kept = "".join("".join(lines).split())
    assert kept == "".join(f"{left}{minor}A".split())


@given(text=st.lists(names, min_size=1, max_size=9).map(" ".join), width=st.integers(2, 50))
def test_wrapping_loses_no_letter(text: str, width: int) -> None:
    lines = wrap(text, width)
    assert all(width_of(line) <= width for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_a_reversal_says_so_and_names_the_receipt_it_takes_back() -> None:
    reversal = msgspec.structs.replace(everyday(), post_void_of="012-03-F000016", post_void_reason="Wrong sale")
    text = _text(reversal)
    assert "R E V E R S A L" in text or "REVERSAL" in text
    assert "of receipt 012-03-F000016" in text
    assert "Wrong sale" in text


def test_goods_that_come_back_name_the_receipt_they_were_sold_on() -> None:
    came = {"return_receipt": "012-03-F000016", "return_line": 2, "return_reason": "Faulty"}
    back = line(1, "Soap bar", -1000, 100, -100, **came)
    text = _text(msgspec.structs.replace(everyday(), lines=(back,)))
    assert "returned 012-03-F000016" in text
    assert "Faulty" not in text, "why is the store's matter"


def test_a_sale_without_tax_names_the_certificate() -> None:
    assert "No tax: certificate EX-2231" in _text(msgspec.structs.replace(everyday(), tax_exempt="EX-2231"))
