"""Sheets of A4 beside the rolls: who may have them, and that what such a printer gets is a PDF of that size."""

from pathlib import Path

import pypdfium2
import pytest
from least_settings import LEAST
from sample_sales import SETTINGS, everyday, opened, sealed

from posfallback.domain.errors import Refusal
from posfallback.domain.settings import PrinterSettings
from posfallback.receipts.render import renderer
from posfallback.storage.settings import read_settings

FILE = (
    LEAST
    + """[[printer]]
name = "office"
width = "A4"
"""
)


def _printer(more: str) -> PrinterSettings:
    return read_settings((FILE + more).encode(), "settings.toml", Path("/home")).printers[0]


@pytest.mark.parametrize(
    "more",
    [
        'device = "cups"\naddress = "office"\nform = "pdf"',
        'device = "file"\naddress = "receipts/*.pdf"',
    ],
)
def test_a_sheet_is_a_pdf_of_that_size(more: str) -> None:
    printer = _printer(more)
    page = pypdfium2.PdfDocument(renderer(printer, opened(), SETTINGS)(sealed(everyday()), 0))[0]
    assert [round(side / 72 * 25.4) for side in page.get_size()] == [210, 297]


def test_text_for_a_sheet_is_eighty_letters_wide() -> None:
    text = renderer(_printer('device = "file"\naddress = "receipts"'), opened(), SETTINGS)(sealed(everyday()), 0)
    assert max(len(line) for line in text.decode().splitlines()) == 80


@pytest.mark.parametrize(
    "more",
    [
        'device = "network"\naddress = "10.0.0.7:9100"',
        'device = "cups"\naddress = "front"',
        'device = "file"\naddress = "receipts/*.escpos"',
    ],
)
def test_a_receipt_printer_has_no_sheets(more: str) -> None:
    with pytest.raises(Refusal, match=r'printer\[1\]\.width is "A4", which no receipt printer takes'):
        _printer(more)
