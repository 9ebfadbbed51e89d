"""The price book of the kit: quick keys and best sellers, each with a code that scans, dated and versioned.

Rule of this module: a price stands once, as the price list had it when the kit was printed.
"""

from collections.abc import Iterator, Sequence
from functools import partial

from posfallback.receipts.kit_draw import BODY, FAINT, GREY, HAIR, LABEL, SMALL, Sheets
from posfallback.receipts.kit_language import Say, SpokenKit
from posfallback.receipts.kit_page import BOTTOM, COLUMN, INNER, MARGIN, Page
from posfallback.receipts.layout import wrap
from posfallback.receipts.letters import needs_shaping
from posfallback.services.kit import PriceRow

_ACROSS = 3
_GUTTER = 6.0
_CELL = (INNER - (_ACROSS - 1) * _GUTTER) / _ACROSS
_CELL_HEIGHT = 24.0
_DOT = "  ·  "
_LOWER = 2.3
_MOST_DEPARTMENTS = 28


def price_book(sheets: Sheets, printed: SpokenKit) -> None:
    """Draw the quick keys page by page, then the best sellers, else the departments."""
    kit, say = printed.kit, printed.say
    day, version = f"{kit.printed_at:%Y-%m-%d}", kit.catalogue_version
    about = (
        say("Prices of {day}, list {version}. Copy the digits, or scan the code later.", day=day, version=version)
        if version
        else say("Prices of {day}. Copy the digits, or scan the code later.", day=day)
    )
    page: Page | None = None
    sections = [(say("Quick keys: {page}", page=tab.name), tab.keys) for tab in kit.quick]
    if kit.best:
        sections.append((say("Best sellers"), kit.best))
    for name, rows in sections:
        for index, row in enumerate(_rows_of(rows)):
            needed = _CELL_HEIGHT + (18.0 if index == 0 else 0.0)
            turned = page is None or page.y + needed > BOTTOM
            if page is None or turned:
                if page is not None:
                    page.end()
                page = Page(sheets, printed, say("Price book"), about)
            if index == 0 or turned:
                page.y += 0.0 if turned else 6.0
                page.heading(name if index == 0 else say("{section}, continued", section=name))
                page.y -= 3.6
            for place, item in enumerate(row):
                _cell(sheets, say, item, MARGIN + place * (_CELL + _GUTTER), page.y)
            page.y += _CELL_HEIGHT
    if page is not None:
        page.end()
    if kit.departments:
        _departments(sheets, printed)


def _rows_of(items: Sequence[PriceRow]) -> Iterator[Sequence[PriceRow]]:
    for first in range(0, len(items), _ACROSS):
        yield items[first : first + _ACROSS]


def _cell(sheets: Sheets, say: Say, item: PriceRow, x: float, y: float) -> None:
    wide = sheets.text(x + _CELL, y + 4.2, say.price(item), BODY, bold=True, align="right")
    lower = _name(sheets, item.name, x, y, _CELL - wide - 3.0)
    # A long department, or one that is read from the right, must not carry the tax away.
    marks = [_tax(say, item.tax), *([say("age {age}", age=item.age)] if item.age else [])]
    said = _DOT.join(["", *marks] if item.department else marks)
    room = _CELL - sheets.wide(said, LABEL) - 1.0
    wide = sheets.text(x, y + 7.6 + lower, item.department, LABEL, grey=GREY, width=room) if item.department else 0.0
    sheets.text(x + wide, y + 7.6 + lower, said, LABEL, grey=GREY)
    sheets.bars(x, y + 9.6 + lower, item.code, 7.2 - lower, _CELL)
    sheets.text(x, y + 19.4, item.code, LABEL)
    sheets.rule(x, x + _CELL, y + 21.4, HAIR, FAINT)


def _name(sheets: Sheets, name: str, x: float, y: float, room: float) -> float:
    """Write a name beside its price, a long one smaller and in two lines; return how much lower the rest begins.

    What comes last in a name tells one kind from another, and is the last thing to be cut.
    """
    if needs_shaping(name) or sheets.wide(name, BODY) <= room:
        sheets.text(x, y + 4.2, name, BODY, width=room)
        return 0.0
    first, *rest = wrap(name, room, partial(sheets.wide, size=SMALL))
    sheets.text(x, y + (3.6 if rest else 4.2), first, SMALL, width=room)
    sheets.text(x, y + 7.4, " ".join(rest), SMALL, width=_CELL)
    return _LOWER if rest else 0.0


def _tax(say: Say, tax: str) -> str:
    return say("tax {tax}", tax=tax) if tax else say("no tax")


def _departments(sheets: Sheets, printed: SpokenKit) -> None:
    """Draw the departments with their tax, and room for prices that are read off a shelf."""
    say = printed.say
    page = Page(
        sheets,
        printed,
        say("Departments"),
        say("For goods that are not in the price book: the shelf has the price, the department the tax."),
    )
    named = printed.kit.departments[:_MOST_DEPARTMENTS]
    rows = -(-len(named) // 2)
    for index, (name, tax) in enumerate(named):
        x = MARGIN + (index // rows) * (6 * COLUMN + _GUTTER / 2)
        y = page.y + (index % rows) * 7.4
        wide = 6 * COLUMN - _GUTTER / 2
        sheets.text(x, y, name, BODY, bold=True, width=wide - 24.0)
        sheets.text(x + wide, y, _tax(say, tax), SMALL, grey=GREY, align="right")
        sheets.rule(x, x + wide, y + 2.2, HAIR, FAINT)
    page.y += rows * 7.4 + 5.0
    page.heading(say("Prices from the shelf"))
    page.y -= 6.4
    height = 8.4
    free = int((BOTTOM - page.y - 8.0) // height)
    page.grid(
        (
            (say("Item"), 78.0, "left"),
            (say("Department"), 36.0, "left"),
            (say("Tax"), 16.0, "left"),
            (say("Price"), INNER - 130.0, "right"),
        ),
        free,
        height,
    )
    page.end()
