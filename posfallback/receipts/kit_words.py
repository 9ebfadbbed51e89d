"""The pages of the kit that are read or written on: runbook, clerk's card, cards, tax, tally, drops.

Rule of this module: one page each, in words that somebody in a hurry understands at the first reading.
"""

from posfallback.domain.settings import TaxRate
from posfallback.receipts.kit_draw import BODY, GREY, HAIR, HEAD, LABEL, SMALL, THIN, TINT, WIDTH, Sheets, leading
from posfallback.receipts.kit_language import Say, SpokenKit
from posfallback.receipts.kit_page import COLUMN, INNER, MARGIN, Page
from posfallback.receipts.kit_slips import exact_tax
from posfallback.services.keys import TABLES

_LADDER = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 200, 300, 400, 500)
_MOST_RATES = 6
_TYPED = 390


def runbook(sheets: Sheets, printed: SpokenKit) -> None:
    """Draw the one-page runbook."""
    kit, numbers, say = printed.kit, printed.block.numbers, printed.say
    page = Page(
        sheets, printed, say("When not even a register runs"), say("Read this first. It fits on one page on purpose.")
    )
    page.part(
        "1",
        say("Declare it"),
        [say("The manager on duty decides, nobody else. Say it to every clerk, and write it here.")],
    )
    page.y += 3.0
    page.blanks(
        ((say("Declared by"), 4), (say("Date"), 2.5), (say("Time"), 2), (say("First slip used"), 2.5)),
        left=MARGIN + COLUMN,
    )
    page.part(
        "2",
        say("In the first five minutes"),
        [
            say("Restart the register once. If it sells, stop here and sell there."),
            say(
                "Hand out slips {first} to {last}, carbon paper, price book, pen and calculator.",
                first=numbers[0][-6:],
                last=numbers[-1][-6:],
            ),
            say("Open the drawer with its key. Count it onto the tally sheet before the first sale."),
            say("Put a sign at the door: cash, and what the card page allows."),
        ],
    )
    page.part(
        "3",
        say("Sell on slips"),
        [
            say("One slip a sale, lowest number first. Leave no number out, throw none away."),
            say("Write each line as it is sold, then the tax, then the total. The customer signs nothing."),
            say("A mistake: cross the whole slip out, write SPOILED on it, keep both sheets, take the next."),
            say("The top sheet goes into the drawer, the carbon copy to the customer. It is the receipt."),
        ],
    )
    page.part("4", say("Whom to call"), [])
    page.y -= 4.4
    _calls(page, say)
    page.part(
        "5",
        say("Come back"),
        [
            say(
                "The register sells again: stop the slips in the same minute and write down the time and the last slip."
            ),
            say("Sort all slips by number: sold, spoiled and blank. Enter them at the register: F8, then F7."),
            say("Ask for every number: posfallback slips missing, or F7 there. Look for each that it names."),
            say("Then posfallback replay, posfallback reconcile. Count the till against the tally sheet."),
            say("Keep the paper as long as the store keeps receipts."),
        ],
    )
    page.y += 3.0
    page.blanks(
        ((say("Back at"), 2.5), (say("Last slip used"), 3), (say("Slips collected by"), 5.5)), left=MARGIN + COLUMN
    )
    assert kit.slips >= len(numbers), "no more numbers than the kit asks for"
    page.end()


def _calls(page: Page, say: Say) -> None:
    sheets, left = page.sheets, MARGIN + COLUMN
    for who in (
        say("Manager on duty"),
        say("IT, help desk"),
        say("Card processor, by voice"),
        say("Owner or head office"),
    ):
        sheets.text(left, page.y + 4.8, who, BODY)
        sheets.rule(left + 62.0, left + 102.0, page.y + 5.6, THIN, GREY)
        sheets.rule(left + 105.0, WIDTH - MARGIN, page.y + 5.6, THIN, GREY)
        page.y += 8.2
    sheets.text(left + 62.0, page.y + 0.4, say("Name"), LABEL, grey=GREY)
    sheets.text(left + 105.0, page.y + 0.4, say("Telephone"), LABEL, grey=GREY)
    page.y += 9.0


def clerk_card(sheets: Sheets, printed: SpokenKit) -> None:
    """Draw the clerk's card: the keys while a register runs, the rules when none does."""
    say = printed.say
    page = Page(sheets, printed, say("Clerk’s card"), say("Cut it out, fold it, keep it at the till."))
    half = INNER / 2
    top = page.y
    y = top
    for name, words in TABLES:
        sheets.text(MARGIN, y, say(name), HEAD, bold=True)
        sheets.rule(MARGIN, MARGIN + half - 8.0, y + 2.2, THIN, GREY)
        y += 8.4
        for word in words:
            wide = max(10.5, 4.0 + len(word.cap) * 1.9)
            sheets.box(MARGIN, y - 4.2, wide, 6.0, weight=THIN, grey=GREY, radius=1.0)
            sheets.text(MARGIN + wide / 2, y, word.cap, SMALL, bold=True, align="center")
            y = sheets.paragraph(MARGIN + 16.0, y, say(word.does, amount=say.amount(_TYPED)), half - 24.0) + 2.8
        y += 5.0
    left = MARGIN + half + 4.0
    y = top
    rules = (
        (
            say("On the screen"),
            (say("Change shown means sealed: the sale is safe."), say("A sale still open comes back after a restart.")),
        ),
        (
            say("On paper"),
            (
                say("One slip a sale, lowest number first."),
                say("Write what is sold: quantity, name, price, amount."),
                say("Tax from the table, then the total."),
                say("Spoiled? Cross it out, keep it, take the next."),
                say("Top sheet into the drawer, copy to the customer."),
            ),
        ),
        (
            say("Cards"),
            (
                say("Of a card only approval code and last four digits."),
                say("Never a whole number, never the three on the back."),
            ),
        ),
        (say("When in doubt"), (say("Stop, keep the paper, call the manager."),)),
    )
    for name, lines in rules:
        sheets.text(left, y, name, HEAD, bold=True)
        sheets.rule(left, WIDTH - MARGIN, y + 2.2, THIN, GREY)
        y += 8.4
        for line in lines:
            sheets.text(left, y, "–", BODY, grey=GREY)
            y = sheets.paragraph(left + 4.0, y, line, half - 8.0) + 1.2
        y += 6.0
    page.end()


def card_page(sheets: Sheets, printed: SpokenKit) -> None:
    """Draw what may be taken by card, what to write down, and what never."""
    kit, say = printed.kit, printed.say
    limits = kit.settings.limits
    page = Page(
        sheets, printed, say("Cards on paper"), say("What may be taken, what to write, what never to write down.")
    )
    if kit.settings.card.take == "off":
        page.part("", say("This store takes no cards while central is down"), [say("Take cash, vouchers or cheques.")])
        page.end()
        return

    def money(minor: int) -> str:
        return f"{say.amount(minor)} {say.figures.code}"

    per_sale, per_shift, held = limits.card_per_sale_minor, limits.card_per_shift_minor, limits.card_held_minor
    at_most = [
        *([say("At most {amount} a sale.", amount=money(per_sale))] if per_sale is not None else []),
        *([say("At most {amount} a shift.", amount=money(per_shift))] if per_shift is not None else []),
        *([say("At most {amount} in all, until central is back.", amount=money(held))] if held is not None else []),
    ]
    page.part(
        "1",
        say("What may be taken"),
        [
            say("A card that the store’s own terminal approves, online or by its own stand-in."),
            say("A card that the processor approves by telephone. Nothing without an approval code."),
            *at_most,
        ],
    )
    page.part(
        "2",
        say("What to write on the slip"),
        [
            say("Tick Card. Write the approval code and the last four digits. Nothing more."),
            say("Staple the terminal’s own paper to the top sheet."),
        ],
    )
    never = (
        say("the whole card number, on a slip, a note or an envelope"),
        say("the three or four digits that prove the card is there"),
        say("the PIN, what the stripe or chip holds, a photograph of the card"),
        say("the customer’s name, telephone or address: the slip has no field for it"),
    )
    step = leading(BODY) + 1.2
    height = 13.0 + len(never) * step + 3.0
    sheets.box(MARGIN, page.y - 2.0, INNER, height, weight=0, fill=TINT, radius=1.5)
    below = page.y - 2.0 + height + 11.0
    page.y += 7.0
    left = MARGIN + COLUMN
    sheets.text(left, page.y, say("Never write down"), HEAD, bold=True)
    page.y += leading(HEAD) + 1.0
    for line in never:
        sheets.text(left, page.y, "×", BODY, bold=True)
        sheets.text(left + 4.0, page.y, line, BODY)
        page.y += step
    page.y = below
    page.part(
        "3",
        say("If a number was written all the same"),
        [
            say("Cut it out of both sheets and shred it at once; the sale stays as it is. Tell the manager."),
            say("A refused card after the outage is the store’s loss: that is what the limits are for."),
        ],
    )
    page.end()


def tax_table(sheets: Sheets, printed: SpokenKit) -> None:
    """Draw the tax on round amounts, not rounded, so that parts can be added and the sum is rounded once."""
    kit, say = printed.kit, printed.say
    rates = kit.settings.tax.rates[:_MOST_RATES]
    if not rates:
        return
    if kit.settings.tax.prices == "inclusive":
        page = Page(sheets, printed, say("Tax"), say("Prices include tax: nothing is added on a slip."))
        page.heading(say("Rates"))
        for rate in rates:
            sheets.text(MARGIN, page.y, rate.code, BODY, bold=True)
            sheets.text(MARGIN + COLUMN, page.y, f"{rate.label}  {say.pointed(rate.percent)} %", BODY)
            page.y += leading(BODY) + 1.0
        page.end()
        return
    page = Page(
        sheets,
        printed,
        say("Tax table"),
        say("Tax comes on top. Add up the goods of each letter, then look their sum up."),
    )
    width = (INNER - 34.0) / len(rates)
    sheets.box(MARGIN, page.y, INNER, 9.0, weight=0, fill=TINT)
    sheets.text(
        MARGIN + 30.0,
        page.y + 5.8,
        say("Goods, {currency}", currency=say.figures.code),
        SMALL,
        bold=True,
        align="right",
    )
    for column, rate in enumerate(rates, start=1):
        title = f"{rate.code}   {rate.label} {say.pointed(rate.percent)} %"
        sheets.text(
            MARGIN + 34.0 + column * width - 2.0,
            page.y + 5.8,
            title,
            SMALL,
            bold=True,
            align="right",
            width=width - 4.0,
        )
    page.y += 9.0
    for units in _LADDER:
        _tax_row(page, say, units, rates, width)
    page.y += 11.0
    page.part(
        "",
        say("How to read it"),
        [
            _example(say, kit.settings.tax.rates[0]),
            say("Parts of one unit: a tenth of the row, a hundredth of the row. Round once, at the end, half up."),
            say("A line with two letters is taxed by both."),
        ],
    )
    page.end()


def _tax_row(page: Page, say: Say, units: int, rates: tuple[TaxRate, ...], width: float) -> None:
    sheets = page.sheets
    step = 6.6
    base = page.y + step - 2.0
    sheets.text(MARGIN + 30.0, base, str(units), BODY, bold=True, align="right")
    for column, rate in enumerate(rates, start=1):
        sheets.text(
            MARGIN + 34.0 + column * width - 2.0, base, say.pointed(exact_tax(units, rate)), BODY, align="right"
        )
    last_of_ten = units in {10, 100}
    sheets.rule(MARGIN, WIDTH - MARGIN, page.y + step, THIN if last_of_ten else HAIR, GREY if last_of_ten else 0.8)
    page.y += step


def _example(say: Say, rate: TaxRate) -> str:
    parts = (20, 3)
    first, second = (say.pointed(exact_tax(part, rate)) for part in parts)
    together = say.pointed(exact_tax(sum(parts), rate))
    return say(
        "Goods of {goods} with letter {code}: {first} for 20 and {second} for 3, together {together}.",
        goods=sum(parts),
        code=rate.code,
        first=first,
        second=second,
        together=together,
    )


def tally_sheet(sheets: Sheets, printed: SpokenKit) -> None:
    """Draw the sheet on which the drawer is counted and slips are added up, ten at a time."""
    say = printed.say
    page = Page(
        sheets,
        printed,
        say("Tally sheet"),
        say("One row for every ten slips. What the drawer should hold is known at any time."),
    )
    page.y += 4.0
    page.blanks(
        ((say("Date"), 2.5), (say("Clerk"), 3), (say("Cash counted at the start"), 3.25), (say("First slip"), 3.25))
    )
    code = say.figures.code
    page.grid(
        (
            (say("Time"), 20.0, "left"),
            (say("From slip"), 26.0, "left"),
            (say("To slip"), 26.0, "left"),
            (say("Cash {currency}", currency=code), 28.0, "right"),
            (say("Card {currency}", currency=code), 26.0, "right"),
            (say("Other {currency}", currency=code), 24.0, "right"),
            (say("Clerk"), INNER - 150.0, "left"),
        ),
        20,
        8.2,
    )
    page.y += 4.0
    page.blanks(((say("Cash, sum"), 3), (say("Card, sum"), 3), (say("Other, sum"), 3), (say("Spoiled slips"), 3)))
    page.blanks(
        ((say("Cash counted at the end"), 3), (say("Over or short"), 3), (say("Clerk"), 3), (say("Manager"), 3))
    )
    page.end()


def drop_log(sheets: Sheets, printed: SpokenKit) -> None:
    """Draw the log of cash that goes to the safe."""
    say = printed.say
    page = Page(sheets, printed, say("Cash drops"), say("Two people, one bag, one row. Nobody carries cash alone."))
    limit = printed.kit.settings.limits.drawer_cash_minor
    if limit is not None:
        amount = f"{say.amount(limit)} {say.figures.code}"
        sheets.text(MARGIN, page.y, say("Drop cash when the drawer holds {amount}.", amount=amount), BODY, bold=True)
        page.y += 6.0
    page.grid(
        (
            (say("Date, time"), 30.0, "left"),
            (say("Amount {currency}", currency=say.figures.code), 30.0, "right"),
            (say("Bag or seal no."), 34.0, "left"),
            (say("Clerk"), 26.0, "left"),
            (say("Manager"), 26.0, "left"),
            (say("Into the book"), INNER - 146.0, "left"),
        ),
        19,
        9.6,
    )
    sheets.text(
        MARGIN,
        page.y - 1.0,
        say("Into the book, when the register is back: posfallback shift drop AMOUNT"),
        SMALL,
        grey=GREY,
    )
    page.end()
