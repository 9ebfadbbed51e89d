"""Draws what a receipt printer makes of ESC/POS bytes: letters in cells of 12 x 24 dots, bars and squares as told.

Rule of this module: it knows the commands and nothing of receipts, so that a picture shows what was sent.
"""

import segno
from barcode.charsets import code128
from paper import Bars, Dots, Line, Square, read_escpos
from PIL import Image, ImageDraw, ImageFont

from posfallback.shipped import shipped

_CELL = (12, 24)
_LEADING = 6
_BAR_HEIGHT = 80
_MARGIN = 24
_BLACK, _WHITE = 0, 255


def draw(data: bytes, dots: int = 504, *, torn: bool = False) -> Image.Image:
    """Return the paper as a grey picture, `dots` wide between its margins: 504 is 80 mm, 384 is 58 mm."""
    paper = read_escpos(data, torn=torn)
    strips = [_strip(part, dots) for part in paper.parts]
    height = sum(strip.height for strip in strips)
    picture = Image.new("L", (dots + 2 * _MARGIN, height + 2 * _MARGIN), _WHITE)
    at = _MARGIN
    for strip in strips:
        picture.paste(strip, (_MARGIN, at))
        at += strip.height
    if paper.cuts:
        pen = ImageDraw.Draw(picture)
        for left in range(0, picture.width, 16):
            pen.line((left, picture.height - 4, left + 8, picture.height - 4), fill=128, width=2)
    return picture


def _strip(part: Line | Bars | Square | Dots, dots: int) -> Image.Image:
    if isinstance(part, Bars):
        return _bars(part, dots)
    if isinstance(part, Dots):
        return _picture(part, dots)
    return _square(part, dots) if isinstance(part, Square) else _line(part, dots)


def _line(line: Line, dots: int) -> Image.Image:
    width, height = _CELL[0] * line.size, _CELL[1] * line.size
    strip = Image.new("L", (dots, height + _LEADING), _WHITE)
    _write(strip, line.text, line.size, left=(dots - width * len(line.text)) // 2 if line.align == "center" else 0)
    if line.bold:
        bold = strip.copy()
        _write(
            bold, line.text, line.size, left=1 + ((dots - width * len(line.text)) // 2 if line.align == "center" else 0)
        )
        return bold
    return strip


def _write(strip: Image.Image, text: str, size: int, *, left: int) -> None:
    """Write each letter in the middle of its cell, as narrow as the cell."""
    pen = ImageDraw.Draw(strip)
    font = ImageFont.truetype(str(shipped("fonts", "NotoSans-Regular.ttf")), 18 * size)
    width = _CELL[0] * size
    for index, letter in enumerate(text):
        wide = font.getlength(letter)
        if wide <= width:
            pen.text((left + index * width + (width - wide) / 2, -size), letter, fill=_BLACK, font=font)
            continue
        cell = Image.new("L", (int(wide) + 1, strip.height), _WHITE)
        ImageDraw.Draw(cell).text((0, -size), letter, fill=_BLACK, font=font)
        strip.paste(cell.resize((width, strip.height)), (left + index * width, 0))


def _bars(bars: Bars, dots: int) -> Image.Image:
    strip = Image.new("L", (dots, _BAR_HEIGHT + _CELL[1] + _LEADING), _WHITE)
    pattern = "".join(code128.CODES[symbol] for symbol in bars.symbols) + code128.STOP + "11"
    pen = ImageDraw.Draw(strip)
    first = (dots - len(pattern) * bars.dots) // 2
    for index, bar in enumerate(pattern):
        if bar == "1":
            left = first + index * bars.dots
            pen.rectangle((left, 0, left + bars.dots - 1, _BAR_HEIGHT - 1), fill=_BLACK)
    under = Image.new("L", (dots, _CELL[1]), _WHITE)
    _write(under, bars.text, 1, left=(dots - _CELL[0] * len(bars.text)) // 2)
    strip.paste(under, (0, _BAR_HEIGHT + 2))
    return strip


def _square(square: Square, dots: int) -> Image.Image:
    rows = segno.make_qr(square.text, error="m", boost_error=False).matrix
    size = len(rows) * square.dots
    strip = Image.new("L", (dots, size + 2 * _LEADING), _WHITE)
    pen = ImageDraw.Draw(strip)
    first = (dots - size) // 2
    for down, row in enumerate(rows):
        for across, dark in enumerate(row):
            if dark:
                left, top = first + across * square.dots, _LEADING + down * square.dots
                pen.rectangle((left, top, left + square.dots - 1, top + square.dots - 1), fill=_BLACK)
    return strip


def _picture(picture: Dots, dots: int) -> Image.Image:
    strip = Image.new("L", (dots, len(picture.rows)), _WHITE)
    first = (dots - len(picture.rows[0])) // 2 if picture.align == "center" else 0
    for down, row in enumerate(picture.rows):
        for across, dot in enumerate(row):
            if dot == "1":
                strip.putpixel((first + across, down), _BLACK)
    return strip
