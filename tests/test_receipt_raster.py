"""Names in scripts that need shaping: drawn whole, figures in the right order, and no amount ever drawn or lost."""

import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import msgspec
import pypdfium2
import pytest
from paper import Dots, read_escpos
from program import posfallback, settings_text
from sample_sales import SETTINGS, everyday, line, opened, sealed

from posfallback.domain.settings import PrinterSettings
from posfallback.receipts.blocks import Block, Picture, Row, TextLine
from posfallback.receipts.document import receipt_of
from posfallback.receipts.escpos import SIGN, as_escpos
from posfallback.receipts.letters import needs_shaping
from posfallback.receipts.pdf import as_pdf
from posfallback.receipts.raster import can_draw, drawn
from posfallback.receipts.sheet import sheet_of
from posfallback.receipts.text import as_text

MILK = "حليب طازج"
COFFEE = "قهوة"
MONEY = re.compile(r"-?\d+\.\d\d(?!\d)")
NOWHERE = "\U0003fffd"
"""No letter, and so in no font of any machine."""


@pytest.fixture(autouse=True)
def _beside_the_window(qapp: object) -> None:
    """Draw as the window's process does; the last test draws in a process that has no window."""
    assert qapp


def _ink(picture: Picture) -> tuple[list[int], int]:
    """Return the rows that hold ink as numbers, a bit a dot, and how many dots a row has."""
    rows = [row for row in picture.rows if "1" in row]
    left = min(row.index("1") for row in rows)
    right = max(row.rindex("1") for row in rows) + 1
    return [int(row[left:right], 2) for row in rows], right - left


def _differs(text: str, figure: str) -> float:
    """Return how much of a figure's ink is not found in a drawn text at the place where it fits best, 0 to 1."""
    (whole,), (alone,) = drawn(text, 504, 30), drawn(figure, 504, 30)
    (wanted, wide), (paper, broad) = _ink(alone), _ink(whole)
    paper = [0] * len(wanted) + paper + [0] * len(wanted)
    mask = (1 << wide) - 1
    off = [
        sum(((paper[down + at] >> shift & mask) ^ row).bit_count() for at, row in enumerate(wanted))
        for down in range(len(paper) - len(wanted))
        for shift in range(broad - wide + 1)
    ]
    return min(off) / sum(row.bit_count() for row in wanted)


@pytest.mark.parametrize("figure", ["1,234.50", "-0.80", "2026-11-23", "10.1 %", "3 x 2.59", "1/2", "17:45"])
@pytest.mark.parametrize("text", [f"{MILK} {{}}", f"{{}} {MILK}", f"{MILK} {{}} {COFFEE}", "שלום {}"])
def test_a_figure_between_arabic_or_hebrew_letters_reads_as_it_does_alone(text: str, figure: str) -> None:
    if " x " in figure:
        # Two figures, each in its own order; which stands first is the reader's direction.
        for part in figure.split(" x "):
            assert _differs(text.format(figure), part) < 0.2
        return
    right = _differs(text.format(figure), figure)
    turned = _differs(text.format(figure), "".join(reversed(figure)))
    assert right < 0.2, "the figure is not there as it reads"
    assert right < turned / 2, "it could as well be read from the other end"


def test_letters_join_and_a_mark_that_turns_everything_round_does_nothing() -> None:
    (word,) = drawn("حليب", 504, 30)
    apart = sum(len(drawn(letter, 504, 30)[0].rows[0]) for letter in "حليب")
    assert len(word.rows[0]) < apart * 0.8
    assert drawn(f"\u202e{MILK} 1.50\u202c", 504, 30) == drawn(f"{MILK} 1.50", 504, 30)


def test_the_printing_thread_draws_the_same_beside_the_window() -> None:
    with ThreadPoolExecutor(4) as threads:
        others = list(threads.map(lambda number: drawn(f"{MILK} {number}.50", 500, 30), range(40)))
    drawn.cache_clear()
    assert others == [drawn(f"{MILK} {number}.50", 500, 30) for number in range(40)]


def test_a_long_name_takes_as_many_lines_as_it_needs_and_loses_no_word() -> None:
    name = " ".join([MILK] * 12)
    lines = drawn(name, 384, 30)
    assert len(lines) > 1
    assert max(len(line.rows[0]) for line in lines) <= 384
    ink = sum(row.count("1") for line in lines for row in line.rows)
    one = sum(row.count("1") for row in drawn(MILK, 384, 30)[0].rows)
    assert ink == pytest.approx(12 * one, rel=0.05)


def _sale_blocks() -> tuple[Block, ...]:
    lines = (
        line(1, f"{MILK} 1 l", 2000, 349, 698, tax="A"),
        line(2, " ".join([COFFEE] * 30), 1000, 123456, 123456, tax="A"),
        line(3, "Soap", 1000, 250, 250),
    )
    return receipt_of(sealed(msgspec.structs.replace(everyday(), lines=lines)), opened(), SETTINGS)


@pytest.mark.parametrize("width", [42, 32])
def test_three_renderings_hold_the_same_figures_as_letters_beside_drawn_names(width: int) -> None:
    blocks = _sale_blocks()
    figures = MONEY.findall(as_text(blocks, width))
    assert "1234.56" in figures
    paper = read_escpos(as_escpos(blocks, width))
    assert MONEY.findall(paper.text) == figures
    assert SIGN not in paper.text
    pdf = pypdfium2.PdfDocument(as_pdf(blocks, "80mm" if width == 42 else "58mm"))
    assert MONEY.findall(pdf[0].get_textpage().get_text_bounded()) == figures
    names = [part for part in paper.parts if isinstance(part, Dots)]
    assert len(names) >= 3
    assert max(len(name.rows[0]) for name in names) <= width * 12 + 7
    assert as_pdf(blocks, "80mm") == as_pdf(blocks, "80mm")


def test_the_printer_gets_the_dots_that_were_drawn() -> None:
    paper = read_escpos(as_escpos((TextLine(MILK),), 42))
    (name,) = [part for part in paper.parts if isinstance(part, Dots)]
    (picture,) = drawn(MILK, 504, 30)
    assert [row[: len(picture.rows[0])] for row in name.rows] == list(picture.rows)


def test_words_beside_a_drawn_text_are_not_lost() -> None:
    paper = read_escpos(as_escpos((Row("Store 012", MILK), Row("Milk 1.50", COFFEE, "A")), 42))
    assert "Store 012" in paper.text
    assert "Milk 1.50" in paper.text
    drawings = [part for part in paper.parts if isinstance(part, Dots)]
    assert len(drawings) == 2
    assert all(max(row.rfind("1") for row in drawing.rows) >= 42 * 12 - 10 for drawing in drawings), "at the right edge"


@pytest.mark.parametrize("device", ["network", "file"])
def test_the_screen_shows_the_same_dots_and_amounts_as_letters(device: str) -> None:
    printer = PrinterSettings(name="front", device=device)
    blocks = _sale_blocks()
    sheet = sheet_of(blocks, printer)
    figures = MONEY.findall("\n".join(line.text for line in sheet.lines))
    assert figures == MONEY.findall(as_text(blocks, 42))
    assert not any(needs_shaping(line.text) for line in sheet.lines)
    (name,) = [line for line in sheet_of((TextLine(MILK),), printer).lines if line.dots]
    (picture,) = drawn(MILK, 504, 30)
    assert [row.rstrip("0") for row in name.dots] == [row.rstrip("0") for row in picture.rows]
    assert {len(row) for row in name.dots} == {504}


def test_a_letter_that_no_font_has_is_a_sign_that_the_paper_explains() -> None:
    assert not can_draw(f"{MILK} {NOWHERE}")
    text = read_escpos(as_escpos((TextLine(f"{MILK} {NOWHERE} 1.50"),), 42)).text
    assert SIGN in text
    assert "1.50" in text
    assert "stands for letters" in text


def test_the_command_line_draws_without_a_screen_and_ends_in_peace(tmp_path: Path) -> None:
    settings = tmp_path / "settings.toml"
    settings.write_text(
        settings_text(more='[[printer]]\nname = "paper"\ndevice = "file"\naddress = "receipts/*.escpos"\n')
    )
    home, baskets = tmp_path / "home", tmp_path / "baskets.jsonl"
    assert posfallback("init", "--settings", str(settings), home=home).returncode == 0
    rows = [{"department": "17", "name": f"{MILK} {number}", "amount": "1.50"} for number in range(3)]
    basket = {"id": "x", "clerk": "901", "lines": rows, "tenders": [{"kind": "cash", "amount": "4.50"}]}
    baskets.write_bytes(msgspec.json.encode(basket) + b"\n")
    without = {key: value for key, value in os.environ.items() if key not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    without.pop("QT_QPA_PLATFORM", None)
    told = subprocess.run(
        [sys.executable, "-m", "posfallback", "ring", str(baskets), "--home", str(home)],
        env=without,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (told.returncode, told.stderr) == (0, "")
    (receipt,) = (home / "receipts").iterdir()
    paper = read_escpos(receipt.read_bytes())
    assert sum(isinstance(part, Dots) for part in paper.parts) == 3
    assert paper.text.count("1.50") == 3
