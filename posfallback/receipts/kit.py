"""The paper continuity kit as one PDF: what to do, what it costs, where to write, and the numbered slips.

Rule of this module: the order of the pages and nothing else; the same kit gives the same bytes.
"""

from posfallback.receipts.kit_draw import Sheets
from posfallback.receipts.kit_language import spoken
from posfallback.receipts.kit_prices import price_book
from posfallback.receipts.kit_slips import slip_sheets
from posfallback.receipts.kit_words import card_page, clerk_card, drop_log, runbook, tally_sheet, tax_table
from posfallback.services.kit import PrintedKit


def as_pdf(printed: PrintedKit) -> bytes:
    """Return the kit; its numbers have been issued before, and are printed here and nowhere else."""
    told = spoken(printed)
    store = told.kit.settings.store.name
    sheets = Sheets(told.say("Continuity kit {kit}, {store}", kit=told.block.kit[:8], store=store))
    for draw in (runbook, clerk_card, card_page, tax_table, price_book, tally_sheet, drop_log):
        draw(sheets, told)
    slip_sheets(sheets, told)
    return sheets.done()
