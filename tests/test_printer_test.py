"""The test print: a paper that tries a printer out, is no receipt and no fact, and says what came of it."""

from collections.abc import Iterator
from pathlib import Path

import fake_printer
import msgspec
import pytest
import zxingcpp
from fake_printer import FakePrinter
from paper import read_escpos
from picture import draw
from sample_sales import SETTINGS, opened
from test_gui_printers import papers, sees, sell, shop
from till import Till

from posfallback.domain.settings import PrinterSettings, Settings
from posfallback.receipts.escpos import as_escpos
from posfallback.receipts.layout import columns
from posfallback.receipts.papers import paper_of
from posfallback.receipts.template import Template, template_of
from posfallback.receipts.text import as_text
from posfallback.receipts.words import words_in
from posfallback.services import papers as papers_service
from posfallback.services import print_worker
from posfallback.services.unsealed import PrinterTest, unsealed_entry

ROLL = PrinterSettings(name="front", device="network", address="127.0.0.1:9", width="80mm")
TEST = unsealed_entry(PrinterTest(at="2026-11-23T10:15:00.000-05:00"))


def _store(locale: str, printer: PrinterSettings = ROLL) -> Settings:
    store = msgspec.structs.replace(SETTINGS.store, locale=locale, currency="EUR")
    return msgspec.structs.replace(SETTINGS, store=store, printers=(printer,))


def _text(settings: Settings, printer: PrinterSettings = ROLL) -> str:
    blocks = paper_of(TEST, opened(), settings, template=template_of(settings), printer=printer)
    return as_text(blocks, columns(printer))


@pytest.mark.parametrize("width", ["80mm", "58mm"])
def test_the_paper_names_store_register_and_printer_counts_its_width_and_fills_it(width: str) -> None:
    printer = msgspec.structs.replace(ROLL, width=width)
    text = _text(_store("en_US", printer), printer)
    lines = text.splitlines()
    across = columns(printer)
    assert lines[0].strip() == lines[-1].strip() == "TEST PRINT"
    assert sum("No receipt. Nothing was sold." in line for line in lines) == 2
    assert "Store 012  Register 03" in lines
    assert any(line.startswith("Printer") and line.endswith("front") for line in lines)
    assert next(line for line in lines if line.startswith("|<")).endswith(">|")
    ruler = next(line for line in lines if line.startswith("........."))
    assert (len(ruler), ruler[9], ruler[19], str(across) in text) == (across, "1", "2", True)
    assert max(map(len, lines)) == across


@pytest.mark.parametrize(
    ("locale", "letters"), [("de_AT", "ÄÖÜ äöüß"), ("fr_FR", "ÀÂÆÇ"), ("es_ES", "ñóúü ¡¿"), ("pl_PL", "ąćęłńóśźż")]
)
def test_all_letters_of_the_stores_languages_and_the_sign_of_its_money_are_on_it(locale: str, letters: str) -> None:
    settings = _store(locale)
    assert letters in _text(settings)
    in_euros = msgspec.structs.replace(opened(), currency="EUR")
    data = as_escpos(paper_of(TEST, in_euros, settings, printer=ROLL), columns(ROLL), ROLL.profile)
    for shown in (letters, "€", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz", "0123456789"):
        assert shown in read_escpos(data).text, "a receipt printer has them, too"
    assert [code.text for code in zxingcpp.read_barcodes(draw(data))] == ["012-03-TEST"]


def test_a_currency_of_a_country_that_nobody_has_described_is_written_by_its_code() -> None:
    assert "1234.56 USD" in _text(_store("xx_XX")).replace(",", ".")


def test_it_speaks_the_language_of_the_papers_and_says_drill_in_a_drill() -> None:
    german = Template(language="de", words=words_in("de"))
    practice = msgspec.structs.replace(opened(), drill=True)
    text = as_text(paper_of(TEST, practice, SETTINGS, template=german, printer=ROLL), 42)
    assert "TESTDRUCK" in text
    assert "Kein Beleg. Nichts wurde verkauft." in text
    assert text.count("Ü B U N G") == 2


# --- at the window ----------------------------------------------------------------------------------------------------


@pytest.fixture
def front() -> Iterator[FakePrinter]:
    with FakePrinter() as printer:
        yield printer


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(print_worker, "_FIRST_PAUSE_S", 0.05)
    monkeypatch.setattr(print_worker, "_LONGEST_PAUSE_S", 0.1)
    monkeypatch.setattr(papers_service, "_ASK_EVERY_S", 0.1)


def _to_the_papers(till: Till) -> None:
    till.keys("F8", "F6")
    assert till.page() == "papersPage"


@pytest.mark.usefixtures("qapp")
def test_a_test_print_comes_out_beside_the_receipts_without_a_number_or_a_fact(
    tmp_path: Path, front: FakePrinter
) -> None:
    with shop(tmp_path, ("front", front)) as till:
        _to_the_papers(till)
        before = till.rooms.journal.head()
        # Nothing is listed, so the key for printing prints a test; the digit does so always.
        till.keys("F7")
        sees(till, "paper1", "Printed")
        assert papers(till)[0].startswith("Test print")
        assert till.text("paperActMessage") == "It is printed"
        till.touch("printerTest")
        till.until(lambda: len(front.paper) == 2)
        assert till.rooms.journal.head() == before
        assert all("TEST PRINT" in read_escpos(paper).text for paper in front.paper)
        till.keys("Esc", "Esc")
        sell(till)
        till.until(lambda: len(front.paper) == 3)
        assert "012-03-F000001" in read_escpos(front.paper[2]).text


@pytest.mark.usefixtures("qapp")
def test_a_test_print_that_fails_in_the_middle_is_in_doubt_until_somebody_has_looked(
    tmp_path: Path, front: FakePrinter
) -> None:
    with shop(tmp_path, ("front", front)) as till:
        _to_the_papers(till)
        sees(till, "printer1", "front: Ready")
        front.reset_after = 200
        till.keys("0")
        sees(till, "paper1", "Look: did it come out?")
        assert "did it come out?" in till.text("paperActMessage")
        assert "If not, print it again" in till.text("paperActHint")
        till.keys("F3")
        till.until(lambda: till.sees("sheetDown"))
        assert till.text("sheetState") == "Look: did it come out?"
        assert "COPY" not in till.text("sheetAgain")
        till.keys("F5")
        sees(till, "sheetState", "Printed")
        till.keys("Esc")
        sees(till, "paper1", "Printed")
        assert "COPY" not in till.text("paperAgain")
        till.keys("Esc", "Esc", "F8", "F6")
        assert papers(till) == []


@pytest.mark.usefixtures("qapp")
def test_a_test_print_tells_the_trouble_and_comes_out_once_that_is_mended(tmp_path: Path, front: FakePrinter) -> None:
    with shop(tmp_path, ("front", front)) as till:
        front.answers = dict(fake_printer.PAPER_OUT)
        _to_the_papers(till)
        till.keys("0")
        sees(till, "paper1", "Waits for the printer")
        sees(till, "paperActMessage", "The paper is out")
        assert "prints once that is mended, or on another printer" in till.text("paperActHint")
        front.answers = dict(fake_printer.READY)
        till.keys("F7")
        till.until(lambda: len(front.paper) == 1)
        sees(till, "paper1", "Printed")
        till.keys("2")
        assert "No printer" in till.text("printerTest")
        till.keys("0")
        assert till.text("noticeMessage") == "No printer is in use."
