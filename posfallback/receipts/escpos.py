"""A receipt as ESC/POS bytes, in a small subset that receipt printers share (resources/docs/receipts.md lists it).

Rule of this module: a byte is a command of the subset or a letter of a code page that was chosen just before; text
from outside can never become a command.
"""

from collections.abc import Iterator
from functools import lru_cache

from posfallback.domain.printers import CODE_PAGES, PrinterProfile
from posfallback.receipts.blocks import Barcode, Block, Picture, QrCode, Row, Rule, Spacer, TextLine, mark_columns
from posfallback.receipts.codes import CodePart, code_128_bars, code_128_parts
from posfallback.receipts.layout import row_lines, text_lines, wrap
from posfallback.receipts.letters import with_drawn_letters
from posfallback.receipts.pictures import DOTS_A_COLUMN, in_pictures

SIGN = "■"
"""Stands for a letter that none of the pages has (byte FE in PC858); explained at the foot of the receipt."""

_FOOTNOTE = "stands for letters that this printer does not have."
_INIT = b"\x1b@\x1c."
"""Start afresh, and leave the double-byte mode that many inexpensive printers power on in: there an accented letter
would swallow the byte behind it, which may be a digit of an amount."""

_LF = b"\n"
_FEED = b"\x1bd\x04"
_CUT = {"partial": b"\x1dVB\x00", "full": b"\x1dVA\x00", "none": b""}
_BUZZ = b"\x1bB"
_BUZZ_100_MS = 2
_ALIGN = {"left": b"\x1ba\x00", "center": b"\x1ba\x01"}
_BAR_HEIGHT = b"\x1dh\x50"
_TEXT_UNDER_BARS = b"\x1df\x00\x1dH\x02"
_REAL_TIME = (b"\x10\x04", b"\x10\x05", b"\x10\x14")
"""Pairs of digits such as 16 and 20 make bytes that a printer obeys at once wherever they stand: DLE DC4 opens the
drawer."""

_QR_MODEL_2 = b"\x1d(k\x04\x001A2\x00"
_QR_LEVEL_M = b"\x1d(k\x03\x001E1"
_QR_PRINT = b"\x1d(k\x03\x001Q0"
_QR_DOTS = 5


def as_escpos(blocks: tuple[Block, ...], width: int, profile: PrinterProfile | None = None) -> bytes:
    """Return the bytes that print the receipt on paper of `width` columns of font A (12 dots each), feed and cut.

    Code pages, cutter and buzzer are those of the model; those of most printers when it is not known.
    """
    model = profile or PrinterProfile()
    blocks = in_letters_of(model, blocks)
    marks = mark_columns(blocks)
    paper = _Paper(model.code_pages)
    for block in blocks:
        for part in in_pictures(block, width):
            _put(paper, part, width, marks)
    buzz = _BUZZ + bytes([model.buzzes, _BUZZ_100_MS]) if model.buzzes else b""
    return paper.bytes() + buzz + _FEED + _CUT[model.cut]


def in_letters_of(model: PrinterProfile, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return the blocks with a sign in place of each letter that a model does not have, and a note of it."""
    return with_drawn_letters(blocks, lambda letter: has_letter(letter, model.code_pages), SIGN, _FOOTNOTE)


@lru_cache(maxsize=1024)
def page_of(letter: str, pages: tuple[tuple[int, str], ...] = CODE_PAGES) -> int | None:
    """Return the index in `pages` of the first page that has the letter, None when none has."""
    for index, (_, codec) in enumerate(pages):
        try:
            letter.encode(codec)
        except UnicodeEncodeError:
            continue
        return index
    return None


def has_letter(letter: str, pages: tuple[tuple[int, str], ...] = CODE_PAGES) -> bool:
    """Say whether a letter can be printed; the stand-in itself cannot, so that it always means a missing letter."""
    return letter != SIGN and page_of(letter, pages) is not None


class _Paper:
    """Collects bytes and remembers what the printer was last told, so that nothing is said twice."""

    def __init__(self, pages: tuple[tuple[int, str], ...]) -> None:
        self._bytes = bytearray(_INIT)
        self._pages = pages
        self._page = -1
        self._size = 1
        self._bold = False
        self._align = "left"

    def line(self, text: str) -> None:
        """Add a line of text, changing the code page where a letter needs it."""
        for letter in text:
            page = self._page if letter.isascii() and self._page >= 0 else page_of(letter, self._pages)
            if page is None:
                raise ValueError(letter)
            if page != self._page and not self._on_page(letter):
                self._bytes += b"\x1bt" + bytes([self._pages[page][0]])
                self._page = page
            self._bytes += letter.encode(self._pages[self._page][1])
        self._bytes += _LF

    def style(self, *, size: int = 1, bold: bool = False, align: str = "left") -> None:
        """Set how the next lines look."""
        if align != self._align:
            self._bytes += _ALIGN[align]
        if bold != self._bold:
            self._bytes += b"\x1bE" + bytes([bold])
        if size != self._size:
            self._bytes += b"\x1d!" + bytes([(size - 1) << 4 | (size - 1)])
        self._size, self._bold, self._align = size, bold, align

    def command(self, data: bytes) -> None:
        """Add bytes of the subset."""
        self._bytes += data

    def bytes(self) -> bytes:
        """Return all of it."""
        return bytes(self._bytes)

    def _on_page(self, letter: str) -> bool:
        if self._page < 0 or letter == "€":
            return False
        try:
            letter.encode(self._pages[self._page][1])
        except UnicodeEncodeError:
            return False
        return True


def _put(paper: _Paper, block: Block, width: int, marks: int) -> None:
    if isinstance(block, TextLine):
        paper.style(size=block.size, bold=block.bold, align=block.align)
        room = width // block.size
        # The printer centres by itself, which keeps large letters right on paper a little wider than told.
        lines = wrap(block.text, room) if block.align == "center" else text_lines(block, room)
        _lines(paper, lines)
    elif isinstance(block, Row):
        paper.style(size=block.size, bold=block.bold)
        _lines(paper, row_lines(block, width // block.size, marks if block.size == 1 else 0))
    elif isinstance(block, Rule):
        paper.style()
        paper.line("-" * width)
    elif isinstance(block, Spacer):
        paper.style()
        paper.line("")
    elif isinstance(block, Barcode):
        paper.style(align="center")
        paper.command(_barcode(block.text, width * DOTS_A_COLUMN))
    elif isinstance(block, QrCode):
        paper.style(align="center")
        paper.command(_qr_code(block.text))
    elif isinstance(block, Picture):
        paper.style(align=block.align)
        paper.command(_picture(block))


def _lines(paper: _Paper, lines: Iterator[str] | list[str]) -> None:
    for line in lines:
        paper.line(line)


def _barcode(text: str, dots: int) -> bytes:
    """Return GS k for Code 128, or the bare text where the bars would be wider than the paper.

    A printer leaves bars that are too wide out without a word, so it is not left to the printer.
    """
    parts = code_128_parts(text)
    data = _barcode_data(parts)
    if any(danger in data for danger in _REAL_TIME):
        parts = (("B", text),)
        data = _barcode_data(parts)
    bars = code_128_bars(parts)
    for dots_a_bar in (3, 2):
        if bars * dots_a_bar <= dots:
            width = b"\x1dw" + bytes([dots_a_bar])
            return width + _BAR_HEIGHT + _TEXT_UNDER_BARS + b"\x1dkI" + bytes([len(data)]) + data + _LF
    return text.encode("ascii") + _LF


def _barcode_data(parts: tuple[CodePart, ...]) -> bytes:
    data = b""
    for code_set, part in parts:
        if code_set == "C":
            data += b"{C" + bytes(int(part[at : at + 2]) for at in range(0, len(part), 2))
        else:
            data += b"{B" + part.replace("{", "{{").encode("ascii")
    return data


def _qr_code(text: str) -> bytes:
    data = text.encode("ascii")
    stored = (len(data) + 3).to_bytes(2, "little")
    size = b"\x1d(k\x03\x001C" + bytes([_QR_DOTS])
    return _QR_MODEL_2 + size + _QR_LEVEL_M + b"\x1d(k" + stored + b"1P0" + data + _QR_PRINT + _LF


def _picture(picture: Picture) -> bytes:
    """Return GS v 0; a pair of bytes that a printer would obey at once becomes one with a dot more."""
    across = -(-len(picture.rows[0]) // 8)
    data = b"".join(int(row.ljust(8 * across, "0"), 2).to_bytes(across, "big") for row in picture.rows)
    for danger in _REAL_TIME:
        data = data.replace(danger, b"\x11" + danger[1:])
    # Between a size of 10 hex and the dots stands a high byte of 0, so that the two never make such a pair.
    return b"\x1dv0\x00" + across.to_bytes(2, "little") + len(picture.rows).to_bytes(2, "little") + data
