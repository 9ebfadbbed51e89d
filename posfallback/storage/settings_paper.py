"""Reads what the settings say about receipts: `[receipt]`.

Rule of this module: it says where the template is; what stands in it is checked by the room that prints.
"""

from pathlib import Path

from posfallback.domain.settings import ReceiptSettings
from posfallback.storage.settings_table import Table


def read_receipt(root: Table, home: Path) -> ReceiptSettings:
    """Return where the receipt's template is, absolute; empty where the store has none of its own."""
    table = root.table("receipt")
    if table is None:
        return ReceiptSettings()
    template = table.text("template", 'The path of a template, such as "receipt.toml".', longest=500)
    table.finish()
    return ReceiptSettings(template=str(home / template) if template else "")
