"""The frame that all pages of the kit but the slips share: a title, what the page belongs to, numbered parts, tables.

Rule of this module: one grid for every page: margins of 18 mm, twelve columns, the same distance under every title.
"""

from collections.abc import Sequence

from posfallback.receipts.kit_draw import (
    BODY,
    FAINT,
    GREY,
    HAIR,
    HEAD,
    HEIGHT,
    LABEL,
    SMALL,
    THICK,
    THIN,
    TINT,
    TITLE,
    WIDTH,
    Align,
    Sheets,
    leading,
)
from posfallback.receipts.kit_language import SpokenKit

MARGIN = 18.0
INNER = WIDTH - 2 * MARGIN
COLUMN = INNER / 12
TOP = 46.0
BOTTOM = HEIGHT - 20.0

Heading = tuple[str, float, Align]
"""A column of a table: its name, its width in mm, where its cells stand."""


class Page:
    """One page; `y` moves down as it is filled."""

    def __init__(self, sheets: Sheets, printed: SpokenKit, title: str, about: str) -> None:
        self.sheets = sheets
        self.y = TOP
        kit, block, say = printed.kit, printed.block, printed.say
        store = kit.settings.store
        sheets.text(MARGIN, 17.0, store.name, SMALL, bold=True)
        place = say("Store {store}  ·  Register {register}", store=store.id, register=kit.settings.register_id)
        sheets.text(WIDTH - MARGIN, 17.0, place, SMALL, grey=GREY, align="right")
        sheets.rule(MARGIN, WIDTH - MARGIN, 19.6, THICK, 0.0)
        sheets.text(MARGIN, 31.0, title, TITLE, bold=True)
        sheets.text(MARGIN, 37.2, about, BODY, grey=GREY, width=INNER)
        sheets.rule(MARGIN, WIDTH - MARGIN, HEIGHT - 15.5, HAIR, FAINT)
        version = kit.catalogue_version
        prices = say("price list {version}", version=version) if version else say("no price list loaded")
        at = f"{kit.printed_at:%Y-%m-%d %H:%M}"
        said = say("Kit {kit}  ·  printed {at}  ·  {prices}", kit=block.kit[:8], at=at, prices=prices)
        sheets.text(MARGIN, HEIGHT - 11.6, said, LABEL, grey=GREY)
        slips = say("Slips {first} to {last}", first=block.numbers[0], last=block.numbers[-1][-6:])
        sheets.text(WIDTH - MARGIN, HEIGHT - 11.6, slips, LABEL, grey=GREY, align="right")

    def part(self, number: str, name: str, lines: Sequence[str]) -> None:
        """Write a numbered part: the number hangs in the margin column, its sentences stand in the second."""
        left = MARGIN + COLUMN
        self.sheets.text(MARGIN, self.y, number, HEAD, bold=True)
        self.sheets.text(left, self.y, name, HEAD, bold=True)
        self.y += leading(HEAD) + 0.6
        for line in lines:
            self.sheets.text(left, self.y, "–", BODY, grey=GREY)
            self.y = self.sheets.paragraph(left + 4.0, self.y, line, INNER - COLUMN - 4.0) + 0.5
        self.y += 4.6

    def heading(self, name: str) -> None:
        """Write the name of a section over a thin rule."""
        self.sheets.text(MARGIN, self.y, name, HEAD, bold=True)
        self.y += 2.2
        self.sheets.rule(MARGIN, WIDTH - MARGIN, self.y, THIN, GREY)
        self.y += 6.4

    def blanks(self, names: Sequence[tuple[str, float]], *, left: float = MARGIN) -> None:
        """Draw fields to write in, side by side; widths are in columns of the grid."""
        for place, (name, columns) in enumerate(names, start=1):
            width = columns * COLUMN
            self.sheets.text(left, self.y - 6.4, name, LABEL, grey=GREY)
            self.sheets.rule(left, left + width - (3.0 if place < len(names) else 0.0), self.y, THIN, GREY)
            left += width
        self.y += 11.0

    def grid(self, headings: Sequence[Heading], rows: int, row_height: float, words: Sequence[str] = ()) -> None:
        """Draw a table to write in; `words` stand in the first column of the first rows."""
        sheets, top = self.sheets, self.y
        sheets.box(MARGIN, top, INNER, 7.0, weight=0, fill=TINT)
        left = MARGIN
        for name, width, align in headings:
            at = {"left": left + 2.0, "right": left + width - 2.0, "center": left + width / 2}[align]
            sheets.text(at, top + 4.7, name, SMALL, bold=True, align=align, width=width - 3.0)
            left += width
        for row in range(rows + 1):
            sheets.rule(MARGIN, WIDTH - MARGIN, top + 7.0 + row * row_height, HAIR, FAINT)
        for row, word in enumerate(words):
            sheets.text(MARGIN + 2.0, top + 7.0 + (row + 1) * row_height - row_height / 2 + 1.2, word, BODY)
        left = MARGIN
        for _name, width, _align in headings[:-1]:
            left += width
            sheets.upright(left, top + 7.0, top + 7.0 + rows * row_height)
        self.y = top + 7.0 + rows * row_height + 8.0

    def end(self) -> None:
        """Turn the sheet."""
        self.sheets.turn()
