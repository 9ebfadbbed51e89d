"""A4 sheets to draw on: millimetres from the top left corner, one family of letters, thin rules, and codes.

Rule of this module: it knows sizes and greys, and nothing of what a kit says.
"""

import io
from collections.abc import Callable
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from posfallback.receipts.layout import wrap
from posfallback.receipts.letters import needs_shaping
from posfallback.shipped import shipped

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

WIDTH = 210.0
HEIGHT = 297.0
_MM = 72 / 25.4
_REGULAR = "PosfallbackKit"
_BOLD = "PosfallbackKit-Bold"
_MISSING = "\ufffd"

TITLE, HEAD, BODY, SMALL, LABEL = 24.0, 13.0, 10.2, 8.0, 6.2
"""The scale of letters, in points."""

INK, GREY, FAINT = 0.0, 0.42, 0.68
HAIR, THIN, THICK = 0.3, 0.5, 1.1
"""Weights of rules, in points."""

TINT = 0.95
_LEADING = 1.5
_POINT_MM = 25.4 / 72
_DRAWN = 17.0
"""Dots a mm of a text that is drawn: 432 an inch."""

_LEAST = 0.75
"""How much smaller a text that is drawn may become."""

_MIDDLE = 0.35
"""How far above their base line the middle of letters lies, in parts of their size."""

_QUIET = 4
_BAR = 0.28
"""The width of the narrowest bar in mm: a little more than three dots of a 300 dpi printer."""

Align = Literal["left", "right", "center"]


class Sheets:
    """The sheets of one document, one after the other."""

    def __init__(self, title: str) -> None:
        from reportlab.pdfgen import canvas

        self._letters = _fonts()
        self._out = io.BytesIO()
        self._canvas: Canvas = canvas.Canvas(self._out, pagesize=(WIDTH * _MM, HEIGHT * _MM), invariant=1)
        self._canvas.setTitle(title)
        self._canvas.setCreator("posfallback")

    def turn(self) -> None:
        """Go on to the next sheet."""
        self._canvas.showPage()

    def done(self) -> bytes:
        """Return the document."""
        self._canvas.save()
        return self._out.getvalue()

    def text(
        self,
        x: float,
        y: float,
        text: str,
        size: float = BODY,
        *,
        bold: bool = False,
        grey: float = INK,
        align: Align = "left",
        width: float | None = None,
    ) -> float:
        """Write one line on the base line `y`, cut with an ellipsis where it is wider than `width`; return how wide.

        What needs shaping is drawn, and a little smaller before it is cut.
        """
        if needs_shaping(text):
            from posfallback.receipts.raster import can_draw

            if can_draw(text):
                return self._drawn(x, y, text, size, bold=bold, grey=grey, align=align, width=width)
        text = self._known(text)
        wide = _wide(text, size, bold=bold)
        while width is not None and wide > width and len(text) > 1:
            text = text.rstrip("…")[:-1].rstrip() + "…"
            wide = _wide(text, size, bold=bold)
        left = x - {"left": 0.0, "right": wide, "center": wide / 2}[align]
        self._canvas.setFillGray(grey)
        self._canvas.setFont(_BOLD if bold else _REGULAR, size)
        self._canvas.drawString(left * _MM, (HEIGHT - y) * _MM, text)
        return wide

    def wide(self, text: str, size: float = BODY, *, bold: bool = False) -> float:
        """Return how many mm a line of letters is wide."""
        return _wide(self._known(text), size, bold=bold)

    def paragraph(
        self, x: float, y: float, text: str, width: float, size: float = BODY, *, bold: bool = False, grey: float = INK
    ) -> float:
        """Write wrapped lines, the first on the base line `y`; return the base line that comes next."""
        measure: Callable[[str], float] = lambda part: _wide(self._known(part), size, bold=bold)  # noqa: E731 - one line
        for line in wrap(text, width, measure):
            self.text(x, y, line, size, bold=bold, grey=grey)
            y += leading(size)
        return y

    def rule(self, left: float, right: float, y: float, weight: float = THIN, grey: float = GREY) -> None:
        """Draw a line across."""
        self._stroke(weight, grey)
        self._canvas.line(left * _MM, (HEIGHT - y) * _MM, right * _MM, (HEIGHT - y) * _MM)

    def upright(self, x: float, top: float, bottom: float, weight: float = HAIR, grey: float = FAINT) -> None:
        """Draw a line down."""
        self._stroke(weight, grey)
        self._canvas.line(x * _MM, (HEIGHT - top) * _MM, x * _MM, (HEIGHT - bottom) * _MM)

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        weight: float = THIN,
        grey: float = GREY,
        fill: float | None = None,
        radius: float = 0.0,
    ) -> None:
        """Draw a box whose top left corner is (x, y); weight 0 draws no edge."""
        self._stroke(weight, grey)
        if fill is not None:
            self._canvas.setFillGray(fill)
        self._canvas.roundRect(
            x * _MM,
            (HEIGHT - y - height) * _MM,
            width * _MM,
            height * _MM,
            radius * _MM,
            stroke=int(weight > 0),
            fill=int(fill is not None),
        )

    def cut_marks(self, *, across: float, down: float, length: float = 4.0) -> None:
        """Mark where a sheet is cut, once across and once down: at the edges and where both meet."""
        for x in (0.0, down - length / 2, WIDTH - length):
            self.rule(x, x + length, across, HAIR, GREY)
        for y in (0.0, across - length / 2, HEIGHT - length):
            self.upright(down, y, y + length, HAIR, GREY)

    def bars(self, x: float, y: float, text: str, height: float, width: float) -> None:
        """Draw Code 128 from its top left corner, with bars as wide as is usual, narrower where `width` asks for it."""
        from barcode import Code128

        pattern = str(Code128(text).build()[0])
        self._pattern(x, y, [pattern], min(_BAR, width / len(pattern)), height)

    def qr(self, x: float, y: float, text: str, size: float) -> None:
        """Draw a QR code, `size` mm wide with its white margin, the top left corner of which is (x, y)."""
        import segno

        matrix = segno.make(text, error="m", micro=False, boost_error=False).matrix
        rows = ["".join("1" if dark else "0" for dark in row) for row in matrix]
        module = size / (len(rows) + 2 * _QUIET)
        self._pattern(x + _QUIET * module, y + _QUIET * module, rows, module, module)

    def _drawn(
        self, x: float, y: float, text: str, size: float, *, bold: bool, grey: float, align: Align, width: float | None
    ) -> float:
        from PIL import Image
        from reportlab.lib.utils import ImageReader

        from posfallback.receipts.raster import drawn

        room = WIDTH if width is None else width / _LEAST
        rows = drawn(text, round(WIDTH * _DRAWN), round(leading(size) * _DRAWN), bold=bold)[0].rows
        while len(rows[0]) / _DRAWN > room and len(text) > 1:
            text = text.rstrip("…")[:-1].rstrip() + "…"
            rows = drawn(text, round(WIDTH * _DRAWN), round(leading(size) * _DRAWN), bold=bold)[0].rows
        image = Image.new("L", (len(rows[0]), len(rows)))
        image.putdata([round(grey * 255) if dot == "1" else 255 for row in rows for dot in row])
        wide, high = len(rows[0]) / _DRAWN, len(rows) / _DRAWN
        scale = min(1.0, width / wide) if width is not None else 1.0
        wide, high = wide * scale, high * scale
        left = x - {"left": 0.0, "right": wide, "center": wide / 2}[align]
        # Its middle stands where that of the letters beside it does.
        below = y - size * _POINT_MM * _MIDDLE + high / 2
        self._canvas.drawImage(ImageReader(image), left * _MM, (HEIGHT - below) * _MM, wide * _MM, high * _MM)
        return wide

    def _pattern(self, x: float, y: float, rows: list[str], module: float, height: float) -> None:
        self._canvas.setFillGray(INK)
        for index, row in enumerate(rows):
            at = 0
            for run in _runs(row):
                if row[at] == "1":
                    self._canvas.rect(
                        (x + at * module) * _MM,
                        (HEIGHT - y - (index + 1) * height) * _MM,
                        run * module * _MM,
                        height * _MM,
                        stroke=0,
                        fill=1,
                    )
                at += run

    def _stroke(self, weight: float, grey: float) -> None:
        self._canvas.setLineWidth(weight)
        self._canvas.setStrokeGray(grey)

    def _known(self, text: str) -> str:
        return "".join(letter if ord(letter) in self._letters else _MISSING for letter in text)


def leading(size: float) -> float:
    """Return how far one line of letters lies below another, in mm."""
    return size * _LEADING * _POINT_MM


def _runs(row: str) -> list[int]:
    runs = [1]
    for before, sign in pairwise(row):
        if sign == before:
            runs[-1] += 1
        else:
            runs.append(1)
    return runs


@lru_cache(maxsize=1)
def _fonts() -> frozenset[int]:
    """Make the two fonts known and return the letters that both have."""
    from reportlab.pdfbase.pdfmetrics import registerFont
    from reportlab.pdfbase.ttfonts import TTFont

    regular = TTFont(_REGULAR, str(shipped("fonts", "NotoSans-Regular.ttf")))
    bold = TTFont(_BOLD, str(shipped("fonts", "NotoSans-Bold.ttf")))
    registerFont(regular)
    registerFont(bold)
    return frozenset(regular.face.charToGlyph) & frozenset(bold.face.charToGlyph)


def _wide(text: str, size: float, *, bold: bool) -> float:
    from reportlab.pdfbase.pdfmetrics import stringWidth

    return float(stringWidth(text, _BOLD if bold else _REGULAR, size)) * _POINT_MM
