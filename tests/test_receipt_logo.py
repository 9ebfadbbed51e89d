"""A store's logo: dot for dot on the printer's paper and in the PDF, and a plain word where it cannot be one."""

from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from paper import Dots, read_escpos
from picture import draw
from PIL import Image
from sample_sales import SETTINGS, everyday, opened, sealed

from posfallback.domain.errors import Refusal
from posfallback.receipts.blocks import Block, Picture
from posfallback.receipts.document import code_text, receipt_of
from posfallback.receipts.escpos import as_escpos
from posfallback.receipts.pdf import as_pdf
from posfallback.receipts.template import LOGO_DOTS, load_template
from posfallback.receipts.text import as_text


def _harbour() -> Image.Image:
    """Draw a picture that no turn or mirror leaves the same, 21 dots wide so that the last byte is not full."""
    image = Image.new("1", (21, 9), 1)
    for at in range(9):
        image.putpixel((2 * at, at), 0)
        image.putpixel((20, 8 - at // 2), 0)
    return image


def _receipt(folder: Path, image: Image.Image) -> tuple[Block, ...]:
    image.save(folder / "logo.png")
    path = folder / "receipt.toml"
    path.write_text('logo = "logo.png"', encoding="utf-8")
    return receipt_of(sealed(everyday()), opened(), SETTINGS, 0, load_template(path))


def _rows(image: Image.Image) -> list[str]:
    wide, high = image.size
    return ["".join("0" if image.getpixel((x, y)) else "1" for x in range(wide)) for y in range(high)]


def test_the_printer_gets_the_logo_dot_for_dot(tmp_path: Path) -> None:
    paper = read_escpos(as_escpos(_receipt(tmp_path, _harbour()), 42))
    first = paper.parts[0]
    assert isinstance(first, Dots)
    assert [row[:21] for row in first.rows] == _rows(_harbour())
    assert all(row[21:] == "000" for row in first.rows)


@pytest.mark.parametrize(("width", "dots"), [(42, 504), (32, 384)])
def test_with_a_logo_the_codes_are_scanned_from_what_the_printer_draws(tmp_path: Path, width: int, dots: int) -> None:
    picture = draw(as_escpos(_receipt(tmp_path, _harbour()), width), dots)
    read = {code.format.name: code.text for code in zxingcpp.read_barcodes(picture)}
    sale = everyday()
    assert read == {
        "Code128": sale.receipt,
        "QRCode": code_text(sale.receipt, opened().journal_id, sealed(sale)),
    }


def test_the_pdf_draws_the_logo_at_the_dots_of_the_printer(tmp_path: Path) -> None:
    black = Image.new("1", (40, 16), 0)
    page = pypdfium2.PdfDocument(as_pdf(_receipt(tmp_path, black), "80mm"))[0]
    drawn = page.render(scale=203 / 72).to_pil().convert("L")
    top = drawn.crop((0, 0, drawn.width, 60)).point(lambda shade: 255 * (shade < 128))
    left, upper, right, lower = top.getbbox() or (0, 0, 0, 0)
    assert (right - left, lower - upper) == (pytest.approx(40, abs=1), pytest.approx(16, abs=1))
    assert abs((left + right) - drawn.width) <= 2


def test_text_leaves_the_logo_out_and_changes_nothing_else(tmp_path: Path) -> None:
    with_logo = as_text(_receipt(tmp_path, _harbour()), 42)
    assert with_logo == as_text(receipt_of(sealed(everyday()), opened(), SETTINGS), 42)


@pytest.mark.parametrize("second", [0x04, 0x05, 0x14])
def test_no_dots_of_a_logo_are_a_command_that_a_printer_obeys_at_once(second: int) -> None:
    data = as_escpos((Picture((f"{0x10:08b}{second:08b}", f"{0x10:08b}{second:08b}")),), 42)
    assert bytes([0x10, second]) not in data
    dots = read_escpos(data).parts[0]
    assert isinstance(dots, Dots)
    assert dots.rows == [f"{0x11:08b}{second:08b}"] * 2


@pytest.mark.parametrize(
    ("image", "told"),
    [
        (Image.new("1", (LOGO_DOTS[0] + 1, 8)), "logo is 361 x 8 dots"),
        (Image.new("1", (8, LOGO_DOTS[1] + 1)), "logo is 8 x 241 dots"),
        (Image.new("L", (8, 8), 120), "logo must be black and white"),
        (Image.new("RGB", (8, 8), (255, 0, 0)), "logo must be black and white"),
        (Image.new("RGBA", (8, 8), (0, 0, 0, 0)), "logo must be black and white"),
        (Image.linear_gradient("L").resize((200, 200)), "logo must be black and white"),
    ],
)
def test_a_picture_that_cannot_be_a_logo_is_refused(tmp_path: Path, image: Image.Image, told: str) -> None:
    with pytest.raises(Refusal, match=told):
        _receipt(tmp_path, image)


@pytest.mark.parametrize(
    ("value", "told"), [('"none.png"', "cannot be read"), ("7", "must be the path"), ('""', "must be the path")]
)
def test_a_logo_that_is_not_there_is_told(tmp_path: Path, value: str, told: str) -> None:
    path = tmp_path / "receipt.toml"
    path.write_text(f"logo = {value}", encoding="utf-8")
    with pytest.raises(Refusal, match=f"receipt.toml: logo .*{told}|receipt.toml: logo {told}"):
        load_template(path)


@pytest.mark.parametrize("length", [0, 20, 40, 60])
def test_a_broken_picture_is_refused(tmp_path: Path, length: int) -> None:
    _harbour().save(tmp_path / "whole.png")
    (tmp_path / "logo.png").write_bytes((tmp_path / "whole.png").read_bytes()[:length])
    path = tmp_path / "receipt.toml"
    path.write_text('logo = "logo.png"', encoding="utf-8")
    with pytest.raises(Refusal, match="cannot be read as a PNG"):
        load_template(path)
