"""Every letter of a name comes out, or something stands in its place that the receipt explains."""

import msgspec
import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from paper import Paper, read_escpos
from sample_sales import SETTINGS, everyday, line, opened, sealed

from posfallback.domain.facts import SaleCompleted
from posfallback.receipts.document import receipt_of
from posfallback.receipts.escpos import as_escpos
from posfallback.receipts.letters import cleaned
from posfallback.receipts.pdf import as_pdf
from posfallback.receipts.text import as_text

# Names in any script may be drawn by Qt: as in the window's process, which has begun it before.
pytestmark = pytest.mark.usefixtures("qapp")


def _named(name: str) -> SaleCompleted:
    return msgspec.structs.replace(everyday(), lines=(line(1, name, 1000, 100, 100, tax="A"),))


def _printed(name: str) -> Paper:
    return read_escpos(as_escpos(receipt_of(sealed(_named(name)), opened(), SETTINGS), 42))


@pytest.mark.parametrize(
    "name",
    [
        "Crème brûlée à 5 €",
        "Äpfel, Öl & Straße",
        "Żółty ser z Łodzi",
        "Сыр Российский",
        "Φέτα Αθηνών",
        "Ayran İçecek ğ ş",
        "Ąžuolo gira ė ų",
        "Smørrebrød på æble",
        "¿Qué? ½ £ 3.00",
    ],
)
def test_european_names_come_out_letter_for_letter(name: str) -> None:
    assert name in _printed(name).text


def test_the_euro_sign_comes_from_the_page_that_has_it_everywhere() -> None:
    data = as_escpos(receipt_of(sealed(_named("„5 €“ – 6 €")), opened(), SETTINGS), 42)
    assert data.count(b"\xd5") == 2
    assert b"\x1bt\x13\xd5" in data
    assert "„5 €“ – 6 €" in read_escpos(data).text


@pytest.mark.parametrize(
    ("name", "printed"),
    [
        ("Phở bò", "Pho bò"),
        ("ﬁne ﬂour", "fine flour"),
        ("tea\u200bpot\u202e", "teapot"),
        ("Rice\u00a05\u202fkg", "Rice 5 kg"),
        ("e\u0301clair", "éclair"),
        ("100₹ sweets", "100INR sweets"),
    ],
)
def test_what_the_printer_has_not_is_spelled_plainly(name: str, printed: str) -> None:
    assert printed in _printed(name).text
    assert "stands for letters" not in _printed(name).text


@pytest.mark.parametrize("name", ["☕ tea", "🍎 apple"])
def test_what_cannot_be_spelled_leaves_a_sign_that_the_receipt_explains(name: str) -> None:
    text = _printed(name).text
    assert text.count("■") == sum(not letter.isascii() for letter in name) + 1
    assert "■ stands for letters that this printer" in text
    pdf = pypdfium2.PdfDocument(as_pdf(receipt_of(sealed(_named(name)), opened(), SETTINGS), "80mm"))
    assert "stands for letters that this" in pdf[0].get_textpage().get_text_bounded()
    assert name in as_text(receipt_of(sealed(_named(name)), opened(), SETTINGS), 42)


def test_a_name_cannot_command_the_printer() -> None:
    name = "Milk\x1bp\x00\x19\xfa\x10\x14\x01\x00\x05\x1dV\x00"
    paper = _printed(name)
    assert paper.cuts == 1
    assert "Milk■p■" in paper.text
    assert "\x1b" not in as_text(receipt_of(sealed(_named(name)), opened(), SETTINGS), 42)


@given(st.text(min_size=1, max_size=40))
def test_any_name_at_all_prints_within_the_subset_and_keeps_its_price(name: str) -> None:
    name = name.encode("utf-8", "ignore").decode() or "x"
    paper = _printed(name)
    assert "1.00 A" in paper.text
    assert max(len(row.text) * row.size for row in paper.lines) <= 42
    assert "1.00 A" in as_text(receipt_of(sealed(_named(name)), opened(), SETTINGS), 42)


@given(st.text(max_size=30))
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert cleaned(cleaned(text)) == cleaned(text)
