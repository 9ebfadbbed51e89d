"""A receipt that goes with a present: what was bought, where and when, and the number to bring it back with; no price.

Rule of this module: no amount of money, no tender and no tax comes near it.
"""

from collections.abc import Iterator

from posfallback.domain.facts import JournalOpened, SaleLine
from posfallback.domain.quantity import ONE
from posfallback.domain.settings import Settings
from posfallback.journal.entry import Entry
from posfallback.receipts.blocks import Block, Row, Rule, Spacer, TextLine
from posfallback.receipts.document import foot, head, sale_of, warnings
from posfallback.receipts.figures import Figures, figures_of
from posfallback.receipts.template import PLAIN, Template


def gift_receipt_of(
    entry: Entry, opened: JournalOpened, settings: Settings, copy: int, template: Template = PLAIN
) -> tuple[Block, ...]:
    """Return the gift receipt of a sealed sale; `copy` counts all papers after the first.

    Raises Refusal "not-a-sale" for an entry of another kind.
    """
    sale, words, figures = sale_of(entry), template.words, figures_of(opened, settings)
    return (
        *warnings(sale, 0, words),
        TextLine(words("GIFT RECEIPT"), "center", bold=True, size=2),
        *head(sale, opened, settings, template),
        Rule(),
        *(block for line in sale.lines if not line.voided for block in _line(line, figures)),
        Rule(),
        TextLine(words("Bring this receipt to exchange or return.")),
        TextLine(words("Copy {number} of {receipt}", number=copy, receipt=sale.receipt)),
        Spacer(),
        *foot(sale, opened, entry, template),
        *warnings(sale, 0, words),
    )


def _line(line: SaleLine, figures: Figures) -> Iterator[Block]:
    quantity = figures.quantity(line.quantity_milli)
    measured = line.sold_by != "each"
    shown = f"{quantity} {line.sold_by}" if measured else quantity
    yield Row(line.name, shown if measured or line.quantity_milli != ONE else "")
