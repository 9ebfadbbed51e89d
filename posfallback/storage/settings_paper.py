"""Reads what the settings say about receipts and the other papers: `[receipt]`.

Rule of this module: it says where the template is; what stands in it is checked by the room that prints.
"""

import re
from pathlib import Path

from posfallback.domain.settings import ReceiptSettings
from posfallback.services.sales import PAPERS
from posfallback.storage.settings_table import Table

_PAPER = re.compile("|".join(PAPERS))


def read_receipt(root: Table, home: Path) -> ReceiptSettings:
    """Return where the receipt's template is, absolute (empty where the store has none of its own), and which papers.

    A list of papers that is there and empty means that none comes out by itself.
    """
    table = root.table("receipt")
    if table is None:
        return ReceiptSettings()
    template = table.text("template", 'The path of a template, such as "receipt.toml".', longest=500, default="")
    papers = ReceiptSettings().papers
    if table.has("papers"):
        papers = table.texts("papers", f"Names out of {', '.join(PAPERS)}.", pattern=_PAPER)
    table.finish()
    return ReceiptSettings(template=str(home / template) if template else "", papers=papers)
