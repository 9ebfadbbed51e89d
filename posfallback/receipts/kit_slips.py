"""The sales slips of the kit: four to a sheet, shaped for handwriting in the order in which they are typed in later.

Rule of this module: one slip is one number, and its number stands on it in letters, bars and squares.
"""

from posfallback.domain.settings import TaxRate
from posfallback.receipts.kit_draw import GREY, HAIR, HEIGHT, LABEL, SMALL, THICK, THIN, WIDTH, Sheets
from posfallback.receipts.kit_language import Say, SpokenKit

LINES = 7
_INSET = 8.0
_LINE_HEIGHT = 7.1
_SLIP_WIDTH = WIDTH / 2
_SLIP_HEIGHT = HEIGHT / 2
_INNER = _SLIP_WIDTH - 2 * _INSET
_MOST_RATES = 2
_UNITS = (1, 2, 5, 10, 20, 50)
_GAP = 2.0


def slip_sheets(sheets: Sheets, printed: SpokenKit) -> None:
    """Draw every slip, four to a sheet, in stacks: cut once across and once down, the numbers follow one another."""
    numbers = printed.block.numbers
    for first in range(0, len(numbers), 4):
        sheets.cut_marks(across=_SLIP_HEIGHT, down=_SLIP_WIDTH)
        for place, number in enumerate(numbers[first : first + 4]):
            _slip(sheets, printed, number, (place % 2) * _SLIP_WIDTH + _INSET, (place // 2) * _SLIP_HEIGHT + _INSET)
        sheets.turn()


def _slip(sheets: Sheets, printed: SpokenKit, number: str, x: float, y: float) -> None:
    _head(sheets, printed, number, x, y)
    say = printed.say
    _fields(sheets, x, y + 25.0, ((say("Date"), 30.0), (say("Time"), 24.0), (say("Clerk"), _INNER - 54.0 + _GAP)))
    _sums(sheets, printed, x, _lines(sheets, printed, x, y + 30.0))
    _paid(sheets, say, x, y + 116.2)
    _foot(sheets, say, number, x, y + 127.4)


def _head(sheets: Sheets, printed: SpokenKit, number: str, x: float, y: float) -> None:
    store, say = printed.kit.settings.store, printed.say
    sheets.text(x, y + 4.2, say("OUTAGE SALES SLIP"), 10, bold=True, width=_INNER - 24.0)
    sheets.text(x, y + 8.2, store.name, SMALL, width=42)
    sheets.text(x, y + 11.4, ", ".join(store.address), LABEL, grey=GREY, width=42)
    sheets.text(x, y + 14.2, store.tax_id, LABEL, grey=GREY, width=42)
    sheets.qr(x + _INNER - 15.4, y - 2.4, number, 17.8)
    right = x + _INNER - 17.0
    digits = number[-6:]
    sheets.text(right, y + 4.2, say("No."), LABEL, grey=GREY, align="right")
    sheets.text(right, y + 10.6, digits, 15, bold=True, align="right")
    sheets.text(right, y + 14.0, number[:-6], LABEL, grey=GREY, align="right")


def _fields(sheets: Sheets, x: float, y: float, fields: tuple[tuple[str, float], ...]) -> None:
    """Draw fields side by side: a small word over a line to write on, `y` being that of the lines."""
    for name, width in fields:
        sheets.text(x, y - 4.6, name, LABEL, grey=GREY)
        sheets.rule(x, x + width - _GAP, y, THIN, GREY)
        x += width


def _columns(printed: SpokenKit) -> tuple[tuple[str, float, bool], ...]:
    """Return name, width and whether figures stand there, of each column of the lines."""
    settings, say = printed.kit.settings, printed.say
    tax = 8.0 if settings.tax.prices == "exclusive" and settings.tax.rates else 0.0
    item = _INNER - 10.0 - 17.0 - 20.0 - tax
    columns = (
        (say("Qty"), 10.0, False),
        (say("Item as written"), item, False),
        (say("Tax"), tax, False),
        (say("Price"), 17.0, True),
        (say("Amount"), 20.0, True),
    )
    return tuple(column for column in columns if column[1])


def _lines(sheets: Sheets, printed: SpokenKit, x: float, y: float) -> float:
    columns = _columns(printed)
    for place in range(LINES + 1):
        left = x
        for index, (name, width, figures) in enumerate(columns):
            right = left + width - (_GAP if index + 1 < len(columns) else 0.0)
            if place == 0:
                sheets.text(right if figures else left, y, name, LABEL, grey=GREY, align="right" if figures else "left")
            else:
                sheets.rule(left, right, y + place * _LINE_HEIGHT, HAIR if place % LINES else THIN, GREY)
            left += width
    return y + LINES * _LINE_HEIGHT


def _sums(sheets: Sheets, printed: SpokenKit, x: float, y: float) -> None:
    tax, say = printed.kit.settings.tax, printed.say
    added = tax.prices == "exclusive" and bool(tax.rates)
    names = [say("Goods")]
    if added:
        rates = [f"{rate.code}  {say.pointed(rate.percent)} %" for rate in tax.rates]
        names += rates if len(rates) <= _MOST_RATES else [say("Tax")]
    right = x + _INNER
    row = 5.8
    if added:
        for index, name in enumerate(names):
            sheets.text(right - 22, y + (index + 1) * row - 0.9, name, LABEL, grey=GREY, align="right", width=20)
            sheets.rule(right - 20, right, y + (index + 1) * row, HAIR, GREY)
        _tax_table(sheets, printed, x, y + 3.2)
    else:
        sheets.text(x, y + 4.4, say("Prices include tax.") if tax.rates else "", LABEL, grey=GREY)
    total = y + 3 * row + 2.0
    sheets.box(right - 54, total, 54, 9.0, weight=THICK, grey=0.0, radius=0.8)
    sheets.text(right - 51.5, total + 5.8, say("TOTAL {currency}", currency=say.figures.code), 9, bold=True)


def _tax_table(sheets: Sheets, printed: SpokenKit, x: float, y: float) -> None:
    """Draw what each rate adds to round amounts, exactly, so that parts add up and are rounded once."""
    rates, say = printed.kit.settings.tax.rates[:_MOST_RATES], printed.say
    wide = 7.2
    sheets.text(x, y, say("Tax on"), 4.8, grey=GREY)
    for column, unit in enumerate(_UNITS):
        sheets.text(x + 5.4 + (column + 1) * wide, y, str(unit), 4.8, grey=GREY, align="right")
    for row, rate in enumerate(rates, start=1):
        below = y + row * 2.9
        sheets.text(x, below, rate.code, 5.2, bold=True, width=5)
        for column, unit in enumerate(_UNITS):
            text = say.pointed(exact_tax(unit, rate))
            sheets.text(x + 5.4 + (column + 1) * wide, below, text, 4.8, align="right")


def exact_tax(units: int, rate: TaxRate) -> str:
    """Return the tax on whole units of money, not rounded.

    >>> exact_tax(5, TaxRate(code="A", label="", percent="6.25", millipercent=6250))
    '0.3125'
    """
    whole, part = divmod(units * rate.millipercent, 100_000)
    return f"{whole}.{f'{part:05d}'.removesuffix('0')}"


def _paid(sheets: Sheets, say: Say, x: float, y: float) -> None:
    sheets.text(x, y - 4.0, say("Paid"), LABEL, grey=GREY)
    left = x
    for name in (say("Cash"), say("Card")):
        sheets.box(left, y - 2.9, 3.8, 3.8, weight=THIN, grey=0.2, radius=0.4)
        left += 5.2 + sheets.text(left + 5.2, y + 0.3, name, SMALL) + 3.4
    _fields(sheets, x + 40.0, y + 0.6, ((say("Approval code"), 25.0), (say("Last 4 only"), _INNER - 65.0 + _GAP)))
    signed = (say("Signed"), 42.0), (say("Difference, and who signed for it"), _INNER - 42.0 + _GAP)
    _fields(sheets, x, y + 9.2, signed)


def _foot(sheets: Sheets, say: Say, number: str, x: float, y: float) -> None:
    sheets.bars(x, y, number, 5.4, 51.0)
    sheets.text(x, y + 8.0, number, LABEL)
    lines = (
        say("Carbon: this sheet stays here,"),
        say("the copy goes to the customer."),
        say("Never write a whole card number."),
    )
    for place, line in enumerate(lines):
        sheets.text(x + _INNER, y + 1.8 + place * 2.7, line, LABEL, grey=GREY, align="right")
