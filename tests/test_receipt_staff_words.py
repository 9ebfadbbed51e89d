"""Papers of the staff in the languages of the store, and figures as its country writes them, on every kind of paper."""

import re

import msgspec
import pypdfium2
import pytest
from paper import read_escpos
from sample_papers import cash, counted, entry_of, no_sale, outages_told, shift_closed, suspended, till_counted
from sample_sales import SETTINGS, everyday, inclusive, opened

from posfallback.domain.facts import AnyFact, CashDropped, PaidIn, PaidOut
from posfallback.domain.settings import Settings
from posfallback.journal.codec import encode
from posfallback.journal.entry import ZERO_SEAL, Entry
from posfallback.receipts.blocks import Block, Row, TextLine
from posfallback.receipts.escpos import SIGN, as_escpos
from posfallback.receipts.papers import paper_of
from posfallback.receipts.pdf import as_pdf
from posfallback.receipts.template import Template
from posfallback.receipts.text import as_text
from posfallback.receipts.words import LANGUAGES, PHRASES, words_in
from posfallback.services.printers import UNSEALED
from posfallback.services.unsealed import PrinterTest, unsealed_entry

STAFF: dict[str, AnyFact] = {
    "z": counted(),
    "paid-in": cash(PaidIn, 5000, "Bank"),
    "paid-out": cash(PaidOut, 1250, "Bank"),
    "drop": cash(CashDropped, 20000, "Bank"),
    "no-sale": no_sale(),
    "count": till_counted(blind=False),
    "count-blind": till_counted(blind=True),
    "suspended": suspended(),
}
FIGURE = re.compile(r"-?\d+[.,]\d\d(?!\d)")


def _x_report() -> Entry:
    return Entry(seq=UNSEALED, prev=ZERO_SEAL, body=encode(shift_closed()), seal=ZERO_SEAL)


def _entries() -> dict[str, Entry]:
    return {name: entry_of(fact) for name, fact in STAFF.items()} | {
        "x": _x_report(),
        "outages": unsealed_entry(outages_told()),
        "outages-none": unsealed_entry(outages_told(empty=True)),
        "test": unsealed_entry(PrinterTest(at="2026-11-23T10:15:00.000-05:00")),
    }


def _in_country(locale: str) -> Settings:
    return msgspec.structs.replace(SETTINGS, store=msgspec.structs.replace(SETTINGS.store, locale=locale))


def _blocks(entry: Entry, language: str = "en", locale: str = "en_US") -> tuple[Block, ...]:
    template = Template(words=words_in(language))
    return paper_of(entry, opened(), _in_country(locale), 1, template=template)


def _said(blocks: tuple[Block, ...]) -> list[str]:
    rows = [text for block in blocks if isinstance(block, Row) for text in (block.left, block.right)]
    return rows + [block.text for block in blocks if isinstance(block, TextLine)]


@pytest.mark.parametrize("language", LANGUAGES[1:])
@pytest.mark.parametrize("name", _entries())
def test_no_english_word_is_left_on_a_staff_paper_and_no_figure_changes(name: str, language: str) -> None:
    entry = _entries()[name]
    english, foreign = _blocks(entry), _blocks(entry, language)
    words = words_in(language)
    left = {phrase for phrase in PHRASES if "{" not in phrase and words(phrase) != phrase} & set(_said(foreign))
    assert left == set()
    assert _said(foreign) != _said(english)
    digits = [re.findall(r"[-\d.:]*\d", as_text(blocks, 42)) for blocks in (english, foreign)]
    assert digits[0] == digits[1]
    assert SIGN not in read_escpos(as_escpos(foreign, 42)).text


@pytest.mark.parametrize(
    ("locale", "sign"), [("de_DE", ","), ("fr_FR", ","), ("es_ES", ","), ("de_CH", "."), ("ar_EG", ".")]
)
def test_amounts_have_the_decimal_sign_of_the_country_and_the_digits_that_were_sealed(locale: str, sign: str) -> None:
    papers = _entries() | {"sale": entry_of(everyday()), "inclusive": entry_of(inclusive())}
    found = 0
    for entry in papers.values():
        blocks = _blocks(entry, locale=locale)
        figures = FIGURE.findall(as_text(blocks, 42))
        assert [figure.replace(sign, ".") for figure in figures] == FIGURE.findall(as_text(_blocks(entry), 42))
        assert not any(({",", "."} - {sign}) & set(figure) for figure in figures)
        pages = "\n".join(
            page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(as_pdf(blocks, "A4"))
        )
        assert FIGURE.findall(read_escpos(as_escpos(blocks, 42)).text) == figures
        assert FIGURE.findall(pages) == figures
        found += len(figures)
    assert found > 50


def test_weights_and_percentages_have_it_too() -> None:
    text = as_text(_blocks(entry_of(everyday()), "de", "de_DE"), 42)
    assert "0,734 kg x 2,59/kg" in text
    assert "10,1 %" in text
    assert "0.734" not in text
