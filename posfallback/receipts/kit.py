"""The paper continuity kit as one PDF: what to do, what it costs, where to write, and the numbered slips.

Rule of this module: the order of the pages and nothing else; the same kit gives the same bytes.
"""

from posfallback.receipts.kit_draw import Sheets
from posfallback.receipts.kit_prices import price_book
from posfallback.receipts.kit_slips import slip_sheets
from posfallback.receipts.kit_words import card_page, clerk_card, drop_log, runbook, tally_sheet, tax_table
from posfallback.services.kit import PrintedKit


def as_pdf(printed: PrintedKit) -> bytes:
    """Return the kit; its numbers have been issued before, and are printed here and nowhere else."""
    kit = printed.kit
    sheets = Sheets(f"Continuity kit {printed.block.kit[:8]}, {kit.settings.store.name}")
    for draw in (runbook, clerk_card, card_page, tax_table, price_book, tally_sheet, drop_log):
        draw(sheets, printed)
    slip_sheets(sheets, kit, printed.block.numbers)
    return sheets.done()
