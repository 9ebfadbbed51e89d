"""What a model can do comes from its file: columns, code pages, cutter, drawer and buzzer."""

from pathlib import Path

import pytest
from least_settings import LEAST
from paper import read_escpos
from sample_sales import SETTINGS, everyday, opened, sealed

from posfallback.domain.errors import Refusal
from posfallback.domain.printers import Drawer, PrinterProfile, drawer_pulse
from posfallback.domain.settings import PrinterSettings
from posfallback.receipts.blocks import TextLine
from posfallback.receipts.escpos import as_escpos
from posfallback.receipts.render import renderer
from posfallback.storage.settings import read_settings
from posfallback.storage.settings_printers import models, profile_of


def printer_of(*lines: str) -> PrinterSettings:
    named = "\n".join(("[[printer]]", 'name = "front"', *lines))
    return read_settings(f"{LEAST}{named}".encode(), "settings.toml", Path("/home")).printers[0]


def printed(profile: PrinterProfile, width: str = "80mm") -> bytes:
    printer = PrinterSettings(
        name="front", device="network", address="x:1", width="58mm" if width == "58mm" else "80mm", profile=profile
    )
    return renderer(printer, opened(), SETTINGS)(sealed(everyday()), 0)


@pytest.mark.parametrize("model", models())
@pytest.mark.parametrize("width", ["80mm", "58mm"])
def test_every_model_prints_the_same_figures_on_its_own_paper(model: str, width: str) -> None:
    profile = profile_of(model)
    paper = read_escpos(printed(profile, width))
    columns = (profile.wide if width == "80mm" else profile.narrow).columns
    assert max(len(line.text.rstrip()) * line.size for line in paper.lines) <= columns
    assert "36.05" in paper.text
    assert paper.cuts == (profile.cut != "none")
    assert paper.buzzes == (profile.buzzes > 0)
    assert paper.pulses == []
    assert set(paper.pages) <= {number for number, _ in profile.code_pages}


def test_a_model_prints_with_its_own_page_numbers() -> None:
    profile = PrinterProfile(code_pages=((72, "cp1252"),))
    data = as_escpos((TextLine("Käse 3,40 €"),), 42, profile)
    assert read_escpos(data, pages={72: "cp1252"}).lines[0].text == "Käse 3,40 €"


def test_the_pulse_is_the_drawers_own() -> None:
    assert read_escpos(drawer_pulse(Drawer(pin=5, on_ms=100, off_ms=200))).pulses == [(1, 50, 100)]


def test_settings_name_a_model_and_without_one_there_is_no_drawer() -> None:
    place = ('device = "network"', 'address = "127.0.0.1:9100"')
    assert printer_of(*place).profile.drawer is None
    assert printer_of(*place, 'profile = "epson-tm-t20"').profile.wide.columns == 48
    with pytest.raises(Refusal) as told:
        printer_of(*place, 'profile = "fax"')
    assert "epson-tm-t20" in told.value.hint


def test_a_pdf_goes_to_the_systems_printer_only() -> None:
    assert printer_of('device = "cups"', 'address = "Office"', 'form = "pdf"').form == "pdf"
    with pytest.raises(Refusal, match="form"):
        printer_of('device = "network"', 'address = "127.0.0.1:9100"', 'form = "pdf"')


def test_the_systems_printer_gets_a_pdf_where_the_settings_say_so() -> None:
    printer = printer_of('device = "cups"', 'address = "Office"', 'form = "pdf"')
    assert renderer(printer, opened(), SETTINGS)(sealed(everyday()), 0).startswith(b"%PDF")
