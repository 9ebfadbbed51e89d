"""The price book of the kit: quick keys and best sellers, each with a code that scans, dated and versioned.

Rule of this module: a price stands once, as the price list had it when the kit was printed.
"""

from collections.abc import Iterator, Sequence

from posfallback.receipts.kit_draw import BODY, FAINT, GREY, HAIR, LABEL, SMALL, Sheets
from posfallback.receipts.kit_page import BOTTOM, COLUMN, INNER, MARGIN, Page
from posfallback.services.kit import PriceRow, PrintedKit

_ACROSS = 3
_GUTTER = 6.0
_CELL = (INNER - (_ACROSS - 1) * _GUTTER) / _ACROSS
_CELL_HEIGHT = 24.0
_MOST_DEPARTMENTS = 28
_HOW = "Copy the digits, or scan the code when a register is back."


def price_book(sheets: Sheets, printed: PrintedKit) -> None:
    """Draw the quick keys page by page, then the best sellers, else the departments."""
    kit = printed.kit
    about = f"Prices of {kit.printed_at:%Y-%m-%d}, price list {kit.catalogue_version or 'none'}."
    page: Page | None = None
    sections = [(f"Quick keys: {tab.name}", tab.keys) for tab in kit.quick]
    if kit.best:
        sections.append(("Best sellers", kit.best))
    for name, rows in sections:
        for index, row in enumerate(_rows_of(rows)):
            needed = _CELL_HEIGHT + (18.0 if index == 0 else 0.0)
            turned = page is None or page.y + needed > BOTTOM
            if page is None or turned:
                if page is not None:
                    page.end()
                page = Page(sheets, printed, "Price book", f"{about} {_HOW}")
            if index == 0 or turned:
                page.y += 0.0 if turned else 6.0
                page.heading(name if index == 0 else f"{name}, continued")
                page.y -= 3.6
            for place, item in enumerate(row):
                _cell(sheets, item, MARGIN + place * (_CELL + _GUTTER), page.y)
            page.y += _CELL_HEIGHT
    if page is not None:
        page.end()
    if kit.departments:
        _departments(sheets, printed)


def _rows_of(items: Sequence[PriceRow]) -> Iterator[Sequence[PriceRow]]:
    for first in range(0, len(items), _ACROSS):
        yield items[first : first + _ACROSS]


def _cell(sheets: Sheets, item: PriceRow, x: float, y: float) -> None:
    wide = sheets.text(x + _CELL, y + 4.2, item.price, BODY, bold=True, align="right")
    sheets.text(x, y + 4.2, item.name, BODY, width=_CELL - wide - 3.0)
    marks = [item.department, f"tax {item.tax}" if item.tax else "no tax", f"age {item.age}" if item.age else ""]
    sheets.text(x, y + 7.6, "  ·  ".join(mark for mark in marks if mark), LABEL, grey=GREY, width=_CELL)
    sheets.bars(x, y + 9.6, item.code, 7.2, _CELL)
    sheets.text(x, y + 19.4, item.code, LABEL)
    sheets.rule(x, x + _CELL, y + 21.4, HAIR, FAINT)


def _departments(sheets: Sheets, printed: PrintedKit) -> None:
    """Draw the departments with their tax, and room for prices that are read off a shelf."""
    page = Page(
        sheets,
        printed,
        "Departments",
        "For goods that are not in the price book: the shelf has the price, the department the tax.",
    )
    named = printed.kit.departments[:_MOST_DEPARTMENTS]
    rows = -(-len(named) // 2)
    for index, (name, tax) in enumerate(named):
        x = MARGIN + (index // rows) * (6 * COLUMN + _GUTTER / 2)
        y = page.y + (index % rows) * 7.4
        wide = 6 * COLUMN - _GUTTER / 2
        sheets.text(x, y, name, BODY, bold=True, width=wide - 24.0)
        sheets.text(x + wide, y, f"tax {tax}" if tax else "no tax", SMALL, grey=GREY, align="right")
        sheets.rule(x, x + wide, y + 2.2, HAIR, FAINT)
    page.y += rows * 7.4 + 5.0
    page.heading("Prices from the shelf")
    page.y -= 6.4
    height = 8.4
    free = int((BOTTOM - page.y - 8.0) // height)
    page.grid(
        (
            ("Item", 78.0, "left"),
            ("Department", 36.0, "left"),
            ("Tax", 16.0, "left"),
            ("Price", INNER - 130.0, "right"),
        ),
        free,
        height,
    )
    page.end()
