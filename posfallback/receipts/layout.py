"""Where words and amounts stand on paper with letters of one width: text files and receipt printers share it.

Rule of this module: letters may move to the next line, none is ever dropped.
"""

import unicodedata
from collections.abc import Callable, Iterator

from posfallback.domain.settings import PrinterSettings
from posfallback.receipts.blocks import Row, TextLine

_COLUMNS_OF_A4 = 80


def columns(printer: PrinterSettings) -> int:
    """Return how many letters fit across: 42 at 80 mm, 32 at 58 mm, unless the model says otherwise; 80 on A4."""
    if printer.width == "A4":
        return _COLUMNS_OF_A4
    return (printer.profile.wide if printer.width == "80mm" else printer.profile.narrow).columns


def width_of(text: str) -> int:
    """Return how many columns a text takes: East Asian wide letters two, combining ones none."""
    if text.isascii():
        return len(text)
    return sum(_width_of_letter(letter) for letter in text)


def wrap(text: str, width: float, measure: Callable[[str], float] = width_of) -> list[str]:
    """Return the text in lines of at most `width`, broken between words where it can be, inside one where it must."""
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        if measure(longer) <= width:
            line = longer
            continue
        if line:
            lines.append(line)
        *full, line = _pieces(word, width, measure)
        lines.extend(full)
    return [*lines, line]


def text_lines(block: TextLine, width: int) -> list[str]:
    """Return the lines of a sentence, indented and centred with spaces."""
    indent = " " * block.indent
    lines = wrap(block.text, width - block.indent)
    if block.align == "center":
        return [" " * ((width - width_of(line)) // 2) + line for line in lines]
    return [indent + line for line in lines]


def row_lines(block: Row, width: int, marks: int) -> Iterator[str]:
    """Yield the lines of a row; the amount ends the last one, in front of `marks` columns for a mark."""
    right = block.right if block.mark is None or not marks else f"{block.right} {block.mark.ljust(marks)}"
    room = width - width_of(right) - 1
    indent = " " * block.indent
    if room < min(width // 3 if block.size == 1 else width, width_of(block.left)):
        # No room for words beside so long an amount: it gets a line of its own.
        yield from (indent + line for line in wrap(block.left, width - block.indent))
        yield from (line.rjust(width) for line in wrap(right, width))
        return
    *first, last = wrap(block.left, room - block.indent)
    yield from (indent + line for line in first)
    last = indent + last
    yield last + " " * (width - width_of(last) - width_of(right)) + right


def _width_of_letter(letter: str) -> int:
    if unicodedata.combining(letter):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1


def _pieces(word: str, width: float, measure: Callable[[str], float]) -> list[str]:
    pieces = [""]
    for letter in word:
        if pieces[-1] and measure(pieces[-1] + letter) > width:
            pieces.append("")
        pieces[-1] += letter
    return pieces
