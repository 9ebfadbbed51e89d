"""A receipt as PDF, in the font of the program: one page as long as the receipt on a roll, as many as it takes on A4.

Rule of this module: sizes are points; bars and QR squares stand on the dots of a 203 dpi printer, so that they stay
readable when the page is printed on a roll.
"""

import io
import unicodedata
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

import msgspec

from posfallback.domain.settings import PaperSize
from posfallback.receipts.blocks import Barcode, Block, Picture, QrCode, Row, Rule, Size, Spacer, TextLine
from posfallback.receipts.codes import QUIET_BARS
from posfallback.receipts.layout import wrap
from posfallback.receipts.letters import needs_shaping, with_drawn_letters
from posfallback.shipped import shipped

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_MILLIMETRE = 72 / 25.4
_DOT = 72 / 203
_PAPER_MM = {"80mm": (80, 72), "58mm": (58, 48), "A4": (210, 120)}
"""Width of the roll and of what a printer can reach of it; on A4 a column in the middle that the eye can follow."""

_A4_HEIGHT = 297 * _MILLIMETRE
_A4_MARGIN = 20 * _MILLIMETRE

_REGULAR = "PosfallbackSans"
_BOLD = "PosfallbackSans-Bold"
_POINTS: dict[Size, float] = {1: 8.0, 2: 13.0, 4: 26.0}
_LEADING = 1.3
_INDENT = 3.0
_GAP = 6.0
_MARGIN = 4 * _MILLIMETRE
_BAR_HEIGHT = 10 * _MILLIMETRE
_QR_DOTS = 5
_QR_QUIET = 4

SIGN = "\ufffd"
_FOOTNOTE = "stands for letters that this receipt's font does not have."
_SHAPED_BELOW = 0x0590
_SYMBOLS = range(0x1E00, 0x2C00)
"""Latin, Greek and Cyrillic with their marks, and signs such as the euro. Other scripts need shaping: Qt draws them as
pictures, because reportlab turns the digits between their letters round."""
_SHARP = 6
"""Dots of such a picture for each point: 432 a inch."""


class _Piece(msgspec.Struct, frozen=True):
    """Something drawn, `height` points high, at the top of what is left of the page."""

    height: float
    draw: "Callable[[Canvas, float], None] | None" = None


def as_pdf(blocks: tuple[Block, ...], paper: PaperSize) -> bytes:
    """Return a PDF, of one page unless the paper is A4; the same receipt gives the same bytes.

    Where A4 takes several pages, each says which of how many it is.
    """
    from reportlab.pdfgen.canvas import Canvas

    glyphs = _fonts()
    blocks = with_drawn_letters(blocks, lambda letter: _has_letter(letter, glyphs), SIGN, _FOOTNOTE)
    width_mm, reach_mm = _PAPER_MM[paper]
    width, reach = width_mm * _MILLIMETRE, reach_mm * _MILLIMETRE
    pieces = list(_Pieces((width - reach) / 2, reach, blocks).all())
    if paper == "A4":
        pages, height, margin = _paged(pieces, _A4_HEIGHT - 2 * _A4_MARGIN), _A4_HEIGHT, _A4_MARGIN
    else:
        # Whole dots from edge to edge keep the bars on the dots of the printer.
        height = -(-(sum(piece.height for piece in pieces) + 2 * _MARGIN) // _DOT) * _DOT
        pages, margin = [pieces], _MARGIN
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(width, height), invariant=1)
    canvas.setTitle("Receipt")
    canvas.setCreator("posfallback")
    for number, page in enumerate(pages, 1):
        top = height - margin
        for piece in page:
            if piece.draw:
                piece.draw(canvas, top)
            top -= piece.height
        if len(pages) > 1:
            canvas.setFont(_REGULAR, _POINTS[1])
            canvas.drawCentredString(width / 2, margin / 2, f"Page {number} of {len(pages)}")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _paged(pieces: "list[_Piece]", room: float) -> "list[list[_Piece]]":
    """Return the pieces page by page, each page at most `room` points high; no piece is cut."""
    pages: list[list[_Piece]] = [[]]
    used = 0.0
    for piece in pieces:
        if pages[-1] and used + piece.height > room:
            pages.append([])
            used = 0.0
        pages[-1].append(piece)
        used += piece.height
    return pages


@lru_cache(maxsize=1)
def _fonts() -> frozenset[int]:
    """Make the two fonts known and return the letters that both have."""
    from reportlab.pdfbase.pdfmetrics import registerFont
    from reportlab.pdfbase.ttfonts import TTFont

    fonts = [
        TTFont(_REGULAR, str(shipped("fonts", "NotoSans-Regular.ttf"))),
        TTFont(_BOLD, str(shipped("fonts", "NotoSans-Bold.ttf"))),
    ]
    for font in fonts:
        registerFont(font)
    regular, bold = (frozenset(font.face.charToGlyph) for font in fonts)
    return regular & bold


def _has_letter(letter: str, glyphs: frozenset[int]) -> bool:
    point = ord(letter)
    if letter == SIGN or unicodedata.combining(letter):
        return False
    return point in glyphs and (point < _SHAPED_BELOW or point in _SYMBOLS)


class _Pieces:
    """Turns blocks into pieces for a column that begins at `left` and is `width` points wide."""

    def __init__(self, left: float, width: float, blocks: tuple[Block, ...]) -> None:
        self._left = left
        self._width = width
        self._blocks = blocks
        marks = [_width(block.mark or "", 1, bold=False) for block in blocks if isinstance(block, Row)]
        widest = max(marks, default=0.0)
        self._marks = widest + _GAP / 2 if widest else 0.0

    def all(self) -> Iterator[_Piece]:
        """Yield the pieces from top to bottom."""
        for block in self._blocks:
            if isinstance(block, TextLine):
                yield from self._text(block)
            elif isinstance(block, Row):
                yield from self._row(block)
            elif isinstance(block, Rule):
                yield _Piece(6.0, self._rule)
            elif isinstance(block, Spacer):
                yield _Piece(_POINTS[1] * _LEADING)
            elif isinstance(block, Barcode):
                yield from self._bars(block)
            elif isinstance(block, QrCode):
                yield self._squares(block)
            elif isinstance(block, Picture):
                yield self._pattern(list(block.rows), 1, _DOT)

    def _text(self, block: TextLine) -> Iterator[_Piece]:
        indent = block.indent * _INDENT
        if needs_shaping(block.text):
            for picture in _pictures(block.text, self._width - indent, block):
                wide = len(picture.rows[0]) / _SHARP
                at = (self._width - wide) / 2 if block.align == "center" else indent
                yield _line(block.size, block.bold, picture=(self._left + at, picture))
            return
        for line in wrap(block.text, self._width - indent, _measure(block.size, bold=block.bold)):
            wide = _width(line, block.size, bold=block.bold)
            at = (self._width - wide) / 2 if block.align == "center" else indent
            yield _line(block.size, block.bold, (self._left + at, line))

    def _row(self, block: Row) -> Iterator[_Piece]:
        size, bold = block.size, block.bold
        indent = block.indent * _INDENT
        edge = self._width - (self._marks if block.mark is not None else 0.0)
        if needs_shaping(block.right):
            for picture in _pictures(block.right, self._width, block):
                at = self._left + edge - len(picture.rows[0]) / _SHARP
                yield _line(size, bold, picture=(at, picture))
            if block.left:
                yield from self._row(msgspec.structs.replace(block, right=""))
            return
        right_at = edge - _width(block.right, size, bold=bold)
        if needs_shaping(block.left):
            yield from self._drawn_row(block, right_at, edge)
            return
        lines = wrap(block.left, max(right_at - _GAP - indent, self._width / 4), _measure(size, bold=bold))
        if right_at - _GAP < self._width / 4:
            # No room for words beside so long an amount: it gets a line of its own.
            lines = [*wrap(block.left, self._width - indent, _measure(size, bold=bold)), ""]
        for line in lines[:-1]:
            yield _line(size, bold, (self._left + indent, line))
        texts = [(self._left + indent, lines[-1]), (self._left + right_at, block.right)]
        if block.mark:
            texts.append((self._left + edge + _GAP / 2, block.mark))
        yield _line(size, bold, *texts)

    def _drawn_row(self, block: Row, right_at: float, edge: float) -> Iterator[_Piece]:
        """Draw the words; the amount stands beside the last line of them, as text."""
        indent = block.indent * _INDENT
        *first, last = _pictures(block.left, max(right_at - _GAP - indent, self._width / 4), block)
        for picture in first:
            yield _line(block.size, block.bold, picture=(self._left + indent, picture))
        texts = [(self._left + right_at, block.right)]
        if block.mark:
            texts.append((self._left + edge + _GAP / 2, block.mark))
        beside = right_at - _GAP >= self._width / 4
        if not beside:
            yield _line(block.size, block.bold, picture=(self._left + indent, last))
        yield _line(block.size, block.bold, *texts, picture=(self._left + indent, last) if beside else None)

    def _rule(self, canvas: "Canvas", top: float) -> None:
        canvas.setLineWidth(0.5)
        canvas.line(self._left, top - 3, self._left + self._width, top - 3)

    def _bars(self, block: Barcode) -> Iterator[_Piece]:
        from barcode import Code128

        pattern = str(Code128(block.text).build()[0])
        bars = len(pattern) + 2 * QUIET_BARS
        dots = next((dots for dots in (3, 2) if bars * dots * _DOT <= self._width), 0)
        if dots:
            yield self._pattern([pattern], dots, _BAR_HEIGHT)
        yield from self._text(TextLine(block.text, "center"))

    def _squares(self, block: QrCode) -> _Piece:
        import segno

        matrix = segno.make(block.text, error="m", micro=False, boost_error=False).matrix
        rows = ["".join("1" if dark else "0" for dark in row) for row in matrix]
        return self._pattern(rows, _QR_DOTS, _QR_DOTS * _DOT)

    def _pattern(self, rows: list[str], dots: int, height: float) -> _Piece:
        """Return rows of "1" and "0" drawn in the middle, each `height` points high and `dots` printer dots a sign."""
        quiet = _QR_QUIET * dots * _DOT
        page_dots = (2 * self._left + self._width) / _DOT
        start = round((page_dots - len(rows[0]) * dots) / 2)

        def draw(canvas: "Canvas", top: float) -> None:
            # From the top of a dot downwards, whatever stands above.
            top = round((top - quiet) / _DOT) * _DOT
            for index, row in enumerate(rows):
                for at, count in _runs(row):
                    left = (start + at * dots) * _DOT
                    canvas.rect(left, top - (index + 1) * height, count * dots * _DOT, height, stroke=0, fill=1)

        return _Piece(2 * quiet + len(rows) * height, draw)


def _runs(row: str) -> Iterator[tuple[int, int]]:
    """Yield where each run of "1" begins and how long it is."""
    start = -1
    for at, sign in enumerate(row + "0"):
        if sign == "1" and start < 0:
            start = at
        elif sign != "1" and start >= 0:
            yield start, at - start
            start = -1


def _pictures(text: str, width: float, block: TextLine | Row) -> tuple[Picture, ...]:
    from posfallback.receipts.raster import drawn

    return drawn(text, int(width * _SHARP), int(_POINTS[block.size] * _LEADING * _SHARP), bold=block.bold)


def _line(size: Size, bold: bool, *texts: tuple[float, str], picture: tuple[float, Picture] | None = None) -> _Piece:
    """Return a line of texts, each with its place from the left; a picture makes it as high as it needs."""
    points = _POINTS[size]
    height = max(points * _LEADING, len(picture[1].rows) / _SHARP) if picture else points * _LEADING

    def draw(canvas: "Canvas", top: float) -> None:
        if picture:
            _put_picture(canvas, picture[1], picture[0], top)
        canvas.setFont(_BOLD if bold else _REGULAR, points)
        for at, text in texts:
            canvas.drawString(at, top - points, text)

    return _Piece(height, draw)


def _put_picture(canvas: "Canvas", picture: Picture, left: float, top: float) -> None:
    from PIL import Image
    from reportlab.lib.utils import ImageReader

    wide, high = len(picture.rows[0]), len(picture.rows)
    image = Image.new("L", (wide, high))
    image.putdata([0 if dot == "1" else 255 for row in picture.rows for dot in row])
    canvas.drawImage(ImageReader(image), left, top - high / _SHARP, wide / _SHARP, high / _SHARP)


def _measure(size: Size, *, bold: bool) -> Callable[[str], float]:
    return lambda text: _width(text, size, bold=bold)


def _width(text: str, size: Size, *, bold: bool) -> float:
    from reportlab.pdfbase.pdfmetrics import stringWidth

    return float(stringWidth(text, _BOLD if bold else _REGULAR, _POINTS[size]))
