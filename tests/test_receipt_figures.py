"""The same figures stand on every kind of paper, and the codes can be read back from what was drawn."""

import re
from typing import Literal

import msgspec
import pypdfium2
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from paper import read_escpos
from PIL import Image
from sample_sales import SETTINGS, drill, everyday, in_an_outage, inclusive, line, opened, sealed

from posfallback.domain.facts import SaleCompleted
from posfallback.receipts.codes import code_128_bars, code_128_parts, code_128_symbols
from posfallback.receipts.document import code_text, receipt_of
from posfallback.receipts.escpos import as_escpos
from posfallback.receipts.pdf import as_pdf
from posfallback.receipts.text import as_text

SALES = [everyday(), inclusive(), drill(), in_an_outage()]
NAMES = ["everyday", "inclusive", "drill", "outage"]
FIGURE = re.compile(r"-?\d+\.\d\d(?!\d)")
DPI = 203


def _figures(text: str) -> list[str]:
    return FIGURE.findall(re.sub(r"\d{4}-\d\d-\d\dT?\S*", "", text))


@pytest.mark.parametrize("sale", SALES, ids=NAMES)
@pytest.mark.parametrize(("width", "paper"), [(42, "80mm"), (32, "58mm")])
def test_text_escpos_and_pdf_show_the_same_figures_in_the_same_order(
    sale: SaleCompleted, width: int, paper: str
) -> None:
    blocks = receipt_of(sealed(sale), opened(), SETTINGS, 1)
    text = as_text(blocks, width)
    figures = _figures(text)
    assert f"{abs(sale.total_minor) // 100}.{abs(sale.total_minor) % 100:02d}" in " ".join(figures)
    assert len(figures) > 10
    assert _figures(read_escpos(as_escpos(blocks, width)).text) == figures
    assert _figures(_pdf_text(as_pdf(blocks, "80mm" if paper == "80mm" else "58mm"))) == figures


@pytest.mark.parametrize("paper", ["80mm", "58mm", "A4"])
@pytest.mark.parametrize("sale", SALES, ids=NAMES)
def test_the_codes_of_the_pdf_can_be_scanned_at_203_dpi(
    sale: SaleCompleted, paper: Literal["58mm", "80mm", "A4"]
) -> None:
    entry = sealed(sale)
    pdf = as_pdf(receipt_of(entry, opened(), SETTINGS), paper)
    pages = pypdfium2.PdfDocument(pdf)
    images = [page.render(scale=DPI / 72).to_pil() for page in pages]
    read = {code.format.name: code.text for image in images for code in zxingcpp.read_barcodes(image)}
    assert read == {"Code128": sale.receipt, "QRCode": code_text(sale.receipt, opened().journal_id, entry)}


def test_the_qr_code_says_exactly_what_the_docs_promise() -> None:
    entry = sealed(everyday(), seq=42)
    expected = f"PF1:012-03-F000417:0123456789ABCDEF0123456789ABCDEF:42:{entry.seal[:12].upper()}"
    assert code_text("012-03-F000417", opened().journal_id, entry) == expected
    assert read_escpos(as_escpos(receipt_of(entry, opened(), SETTINGS), 42)).squares == [expected]


@pytest.mark.parametrize("width", [42, 32])
def test_the_bars_a_printer_draws_can_be_scanned_and_fit_on_the_paper(width: int) -> None:
    paper = read_escpos(as_escpos(receipt_of(sealed(everyday()), opened(), SETTINGS), width))
    image = _bars(paper.bars[0], paper.bar_dots)
    assert image.width <= width * 12
    assert [code.text for code in zxingcpp.read_barcodes(image)] == ["012-03-F000417"]


def test_a_receipt_number_too_long_for_the_paper_stands_there_as_letters() -> None:
    sale = msgspec.structs.replace(everyday(), receipt="ABCDEF-GHIJKL-F000417")
    paper = read_escpos(as_escpos(receipt_of(sealed(sale), opened(), SETTINGS), 32))
    assert paper.bars == []
    assert paper.text.count("ABCDEF-GHIJKL-F000417") == 2
    assert len(paper.squares) == 1


@given(st.integers(0, 999_999))
@settings(max_examples=300)
def test_no_receipt_number_hides_a_command_that_a_printer_obeys_at_once(number: int) -> None:
    _check_number(number)


@pytest.mark.parametrize("number", [1604, 1605, 1620, 162001, 160400, 1616, 160160])
def test_numbers_whose_digit_pairs_would_open_the_drawer(number: int) -> None:
    _check_number(number)


def _check_number(number: int) -> None:
    sale = msgspec.structs.replace(everyday(), receipt=f"012-03-F{number:06d}")
    data = as_escpos(receipt_of(sealed(sale), opened(), SETTINGS), 42)
    assert not re.search(rb"\x10[\x04\x05\x14]", data)
    assert [code.text for code in zxingcpp.read_barcodes(_bars(read_escpos(data).bars[0], 2))] == [sale.receipt]


@given(st.text(st.sampled_from("0123456789-AF{z"), min_size=1, max_size=24))
@settings(max_examples=150)
def test_any_code_128_text_can_be_read_back(text: str) -> None:
    parts = code_128_parts(text)
    assert "".join(part for _, part in parts) == text
    image = _bars(list(code_128_symbols(parts)), 2)
    assert image.width == 2 * code_128_bars(parts)
    assert [code.text for code in zxingcpp.read_barcodes(image)] == [text]


@pytest.mark.parametrize("text", ["", "é", "a\nb"])
def test_what_code_128_cannot_say_is_no_code(text: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(text)}$"):
        code_128_parts(text)


def test_the_same_receipt_gives_the_same_pdf() -> None:
    blocks = receipt_of(sealed(everyday()), opened(), SETTINGS)
    assert as_pdf(blocks, "80mm") == as_pdf(blocks, "80mm")


@pytest.mark.parametrize(("paper", "millimetres"), [("80mm", 80), ("58mm", 58)])
def test_the_pdf_is_one_page_as_wide_as_the_roll(paper: str, millimetres: int) -> None:
    pdf = pypdfium2.PdfDocument(
        as_pdf(receipt_of(sealed(everyday()), opened(), SETTINGS), "80mm" if paper == "80mm" else "58mm")
    )
    assert len(pdf) == 1
    assert pdf[0].get_width() / 72 * 25.4 == pytest.approx(millimetres, abs=0.1)


def test_a_long_ticket_takes_pages_of_a4_that_say_which_they_are() -> None:
    lines = tuple(line(number, f"Article {number}", 1000, number, number) for number in range(1, 286))
    blocks = receipt_of(sealed(msgspec.structs.replace(everyday(), lines=lines)), opened(), SETTINGS)
    pages = [page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(as_pdf(blocks, "A4"))]
    assert len(pages) > 2
    assert [f"Page {number} of {len(pages)}" in page for number, page in enumerate(pages, 1)] == [True] * len(pages)
    articles = re.findall(r"Article (\d+)", " ".join(pages))
    assert articles == [str(number) for number in range(1, 286)]
    assert _figures(" ".join(pages)) == _figures(as_text(blocks, 42))


def test_a_receipt_that_fits_one_page_of_a4_bears_no_page_number() -> None:
    blocks = receipt_of(sealed(inclusive()), opened(), SETTINGS)
    pdf = pypdfium2.PdfDocument(as_pdf(blocks, "A4"))
    assert len(pdf) == 1
    assert "Page 1" not in pdf[0].get_textpage().get_text_bounded()
    assert pdf[0].get_width() / 72 * 25.4 == pytest.approx(210, abs=0.1)


def _pdf_text(pdf: bytes) -> str:
    return str(pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_bounded())


def _bars(symbols: list[int], dots: int) -> Image.Image:
    """Draw symbol values as a printer does, with python-barcode's table of patterns."""
    from barcode.charsets import code128

    pattern = "0" * 10 + "".join(code128.CODES[symbol] for symbol in symbols) + code128.STOP + "11" + "0" * 10
    image = Image.new("L", (len(pattern) * dots, 80), 255)
    for at, bar in enumerate(pattern):
        if bar == "1":
            image.paste(0, (at * dots, 0, (at + 1) * dots, 80))
    return image
