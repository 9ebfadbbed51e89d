"""Receipts in the languages of the store: every word is there, and no figure changes with the language."""

import ast
import inspect
import os
import re
import tomllib
from pathlib import Path

import msgspec
import pytest
from paper import read_escpos
from sample_sales import GOLDEN, SETTINGS, drill, everyday, in_an_outage, inclusive, opened, sealed

from posfallback.domain.errors import Refusal
from posfallback.domain.facts import SaleCompleted
from posfallback.domain.settings import PrinterSettings, ReceiptSettings
from posfallback.receipts import cash_slip, document, gift, report
from posfallback.receipts.document import receipt_of
from posfallback.receipts.escpos import SIGN, as_escpos
from posfallback.receipts.gift import gift_receipt_of
from posfallback.receipts.layout import width_of
from posfallback.receipts.render import renderer
from posfallback.receipts.template import Template, load_template
from posfallback.receipts.text import as_text
from posfallback.receipts.words import LANGUAGES, PHRASES, words_in
from posfallback.shipped import shipped

FOREIGN = LANGUAGES[1:]
SALES = {"everyday": everyday(), "inclusive": inclusive(), "drill": drill(), "outage": in_an_outage()}


def _template(language: str) -> Template:
    return Template(language=language, words=words_in(language))


def _text(sale: SaleCompleted, language: str, width: int = 42) -> str:
    return as_text(receipt_of(sealed(sale), opened(), SETTINGS, 2, _template(language)), width)


@pytest.mark.parametrize("language", FOREIGN)
def test_a_language_has_every_word_and_no_other(language: str) -> None:
    words = tomllib.loads(shipped("receipts", f"{language}.toml").read_text(encoding="utf-8"))
    assert sorted(words) == sorted(PHRASES)
    for phrase, said in words.items():
        assert sorted(re.findall(r"{\w+}", said)) == sorted(re.findall(r"{\w+}", phrase))
        assert said.strip()


@pytest.mark.parametrize("module", [document, gift, report, cash_slip])
def test_every_phrase_that_the_code_says_can_be_translated(module: object) -> None:
    tree = ast.parse(inspect.getsource(module))  # type: ignore[arg-type] # a module is what it wants
    said = {
        node.args[0].value
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "words"
        if isinstance(node.args[0], ast.Constant)
    }
    assert said
    assert said <= set(PHRASES)


@pytest.mark.parametrize("width", [42, 32])
@pytest.mark.parametrize("language", FOREIGN)
def test_a_receipt_in_another_language_reads_as_its_golden_file(language: str, width: int) -> None:
    text = _text(everyday(), language, width)
    path = GOLDEN / f"receipt-{language}-{width}.txt"
    if os.environ.get("POSFALLBACK_WRITE_GOLDEN"):
        path.write_text(text, encoding="utf-8", newline="\n")
    assert text == path.read_text(encoding="utf-8")
    assert max(width_of(line) for line in text.splitlines()) <= width


@pytest.mark.parametrize("sale", SALES)
@pytest.mark.parametrize("language", FOREIGN)
def test_no_figure_changes_with_the_language(language: str, sale: str) -> None:
    figures = [re.findall(r"[-\d.:]*\d", _text(SALES[sale], spoken)) for spoken in ("en", language)]
    assert figures[0] == figures[1]
    assert ("FALLBACK" in _text(SALES[sale], language)) == (sale != "drill")


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "outage 012-03-OUT-F7, sale 12"),
        ("de", "Ausfall 012-03-OUT-F7, Verkauf 12"),
        ("fr", "panne 012-03-OUT-F7, vente 12"),
        ("es", "caída 012-03-OUT-F7, venta 12"),
    ],
)
def test_the_outage_and_the_sale_in_it_are_named_in_every_language(language: str, line: str) -> None:
    for width in (42, 32):
        assert line in " ".join(_text(in_an_outage(), language, width).split())


@pytest.mark.parametrize("language", FOREIGN)
def test_receipt_printers_have_every_letter_of_the_words(language: str) -> None:
    blocks = receipt_of(sealed(everyday()), opened(), SETTINGS, 2, _template(language))
    assert SIGN not in read_escpos(as_escpos(blocks, 42)).text
    gift_blocks = gift_receipt_of(sealed(drill()), opened(), SETTINGS, 1, _template(language))
    text = read_escpos(as_escpos(gift_blocks, 42)).text
    assert SIGN not in text
    assert words_in(language)("GIFT RECEIPT") in text
    assert "GIFT" not in text


def test_a_name_with_braces_is_a_name() -> None:
    sale = msgspec.structs.replace(everyday(), tax_exempt="{number} {0} {")
    assert "{number} {0} {" in _text(sale, "de")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_template_names_the_language(tmp_path: Path, language: str) -> None:
    path = tmp_path / "receipt.toml"
    path.write_text(f'language = "{language}"', encoding="utf-8")
    assert load_template(path) == _template(language)


@pytest.mark.parametrize("value", ['"xx"', '"../de"', "7", '""', "[]"])
def test_a_language_that_is_not_there_is_refused(tmp_path: Path, value: str) -> None:
    path = tmp_path / "receipt.toml"
    path.write_text(f"language = {value}", encoding="utf-8")
    with pytest.raises(Refusal, match="language must be one of en, de, fr, es"):
        load_template(path)


@pytest.mark.parametrize(
    ("locale", "chosen", "said"),
    [
        ("de_AT", "", "SUMME USD"),
        ("ar_EG", "", "TOTAL USD"),
        ("de_AT", "fr", "TOTAL USD"),
        ("fr_CA", "de", "SUMME USD"),
    ],
)
def test_papers_speak_the_language_of_the_stores_locale_unless_its_template_names_one(
    tmp_path: Path, locale: str, chosen: str, said: str
) -> None:
    path = tmp_path / "receipt.toml"
    path.write_text(f'language = "{chosen}"' if chosen else 'footer = ["Bye"]', encoding="utf-8")
    store = msgspec.structs.replace(SETTINGS.store, locale=locale)
    for template in (str(path), "") if not chosen else (str(path),):
        settings = msgspec.structs.replace(SETTINGS, store=store, receipt=ReceiptSettings(template=template))
        render = renderer(PrinterSettings(name="front", device="file", address="receipts"), opened(), settings)
        assert said in render(sealed(everyday()), 0).decode()
