"""Every kind of paper: what stands on it, and that text, printer bytes and PDF hold the same words and figures."""

import os
import re
from typing import Literal

import msgspec
import pypdfium2
import pytest
from paper import read_escpos
from sample_papers import PAPERS, back, counted, entry_of, suspended
from sample_sales import GOLDEN, SETTINGS, opened, shift_opened

from posfallback.domain.errors import Refusal
from posfallback.receipts.blocks import Block, Row, TextLine
from posfallback.receipts.escpos import as_escpos
from posfallback.receipts.layout import width_of
from posfallback.receipts.letters import needs_shaping
from posfallback.receipts.papers import paper_of
from posfallback.receipts.pdf import as_pdf
from posfallback.receipts.raster import can_draw
from posfallback.receipts.text import as_text

MONEY = re.compile(r"-?\d+\.\d\d(?!\d)")


def _pdf_text(pdf: bytes) -> str:
    pages = pypdfium2.PdfDocument(pdf)
    return "\n".join(page.get_textpage().get_text_bounded() for page in pages)


def _said(block: Block) -> str:
    if isinstance(block, Row):
        return f"{_lettered(block.left)} {block.right} {block.mark or ''}"
    return _lettered(block.text) if isinstance(block, TextLine) else ""


def _lettered(text: str) -> str:
    """Return a text but what is drawn as a picture, which depends on the fonts of this machine."""
    return "" if needs_shaping(text) and can_draw(text) else text


def _plain(text: str) -> str:
    """Return the letters and digits in a row: papers of different widths break lines in different places."""
    # The three write signs such as dashes and marks of missing letters differently, and frame the largest letters.
    return re.sub(r"[^A-Za-z0-9.]", "", text)


@pytest.mark.parametrize("width", [42, 32])
@pytest.mark.parametrize("name", PAPERS)
def test_each_kind_reads_as_its_golden_file(name: str, width: int) -> None:
    text = as_text(PAPERS[name](), width)
    path = GOLDEN / f"paper-{name}-{width}.txt"
    if os.environ.get("POSFALLBACK_WRITE_GOLDEN"):
        path.write_text(text, encoding="utf-8", newline="\n")
    assert text == path.read_text(encoding="utf-8")
    assert max(width_of(line) for line in text.splitlines()) <= width


@pytest.mark.parametrize(("width", "paper"), [(42, "80mm"), (32, "58mm")])
@pytest.mark.parametrize("name", PAPERS)
def test_three_renderings_of_each_kind_hold_the_same_figures(
    name: str, width: int, paper: Literal["58mm", "80mm"]
) -> None:
    blocks = PAPERS[name]()
    money = [figure for block in blocks for figure in MONEY.findall(_said(block))]
    for shown in (
        as_text(blocks, width),
        read_escpos(as_escpos(blocks, width)).text,
        _pdf_text(as_pdf(blocks, paper)),
        _pdf_text(as_pdf(blocks, "A4")),
    ):
        assert MONEY.findall(shown) == money
        letters, at = _plain(shown), 0
        for block in blocks:
            said = _plain(_said(block))
            at = letters.find(said, at)
            assert at >= 0, f"{said} is missing, or not where it belongs"
            at += len(said)


def test_the_whole_seal_of_a_shift_stands_on_its_report() -> None:
    entry = entry_of(counted())
    assert entry.seal in _plain(as_text(paper_of(entry, opened(), SETTINGS), 32))


def test_goods_back_without_a_receipt_say_so() -> None:
    assert "returned without a receipt" in as_text(paper_of(entry_of(back(receipt="")), opened(), SETTINGS), 42)


@pytest.mark.parametrize("name", [name for name in PAPERS if name.endswith("drill")])
def test_a_drill_says_so_at_both_ends_at_twice_the_size_of_the_totals(name: str) -> None:
    blocks = PAPERS[name]()
    total = max(2, *(block.size for block in blocks if isinstance(block, Row)))
    drills = [block.size for block in blocks if isinstance(block, TextLine) and block.text == "DRILL"]
    assert drills == [2 * total, 2 * total]


def test_practice_with_a_waiting_sale_is_marked_too() -> None:
    fact = msgspec.structs.replace(suspended(), drill=True)
    assert as_text(paper_of(entry_of(fact), opened(), SETTINGS), 42).count("D R I L L") == 2


def test_a_waiting_sale_is_no_receipt_and_shows_no_figure_of_what_was_removed() -> None:
    text = as_text(PAPERS["suspended"](), 42)
    assert "This is no receipt" in text
    assert "Milk" not in text


def test_an_entry_that_never_prints_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        paper_of(entry_of(shift_opened()), opened(), SETTINGS)
    assert refused.value.code == "not-a-sale"
