"""The test print: whether a printer has the store's letters, how wide it prints, and whether its codes scan.

Rule of this module: no figure on it comes from the journal, and it says that it is no receipt.
"""

from collections.abc import Iterator

from posfallback.domain.facts import JournalOpened
from posfallback.domain.settings import PrinterSettings, Settings
from posfallback.receipts.blocks import Barcode, Block, Row, Rule, Spacer, TextLine
from posfallback.receipts.document import drill_warning, time_words
from posfallback.receipts.figures import Figures, figures_of
from posfallback.receipts.layout import columns
from posfallback.receipts.template import PLAIN, Template
from posfallback.services.unsealed import PrinterTest

_DIGITS = "0123456789"
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_MARKS = ".,:;!?'\"()/%&@#+-*=<>"
_EXAMPLE_MINOR = 123456

OWN_LETTERS: dict[str, str] = {
    "cs": "ÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ áčďéěíňóřšťúůýž",
    "da": "ÆØÅ æøå",
    "de": "ÄÖÜ äöüß",
    "el": "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ αβγδεζηθικλμνξοπρστυφχψως",
    "es": "ÁÉÍÑÓÚÜ áéíñóúü ¡¿",
    "fi": "ÅÄÖ åäö",
    "fr": "ÀÂÆÇÈÉÊËÎÏÔŒÙÛÜŸ àâæçèéêëîïôœùûüÿ",
    "hu": "ÁÉÍÓÖŐÚÜŰ áéíóöőúüű",
    "it": "ÀÈÉÌÒÙ àèéìòù",
    "nb": "ÆØÅ æøå",
    "nl": "ÉËÏÓÖÜ éëïóöü",
    "pl": "ĄĆĘŁŃÓŚŹŻ ąćęłńóśźż",
    "pt": "ÀÁÂÃÇÉÊÍÓÔÕÚ àáâãçéêíóôõú",
    "ro": "ĂÂÎȘȚ ăâîșț",
    "ru": "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "sv": "ÅÄÖ åäö",
    "tr": "ÇĞİÖŞÜ çğıöşü",
}
"""The letters that a language has beside A to Z."""


def printer_test_of(
    test: PrinterTest,
    opened: JournalOpened,
    settings: Settings,
    template: Template = PLAIN,
    printer: PrinterSettings | None = None,
) -> tuple[Block, ...]:
    """Return the paper for one printer of the settings."""
    words = template.words
    title = TextLine(words("TEST PRINT"), "center", bold=True, size=2)
    about = TextLine(words("No receipt. Nothing was sold."), "center")
    practice = tuple(drill_warning(drill=opened.drill, words=words))
    return (
        *practice,
        title,
        about,
        Spacer(),
        TextLine(settings.store.name, "center", bold=True),
        TextLine(words("Store {store}  Register {register}", store=opened.store, register=opened.register)),
        *((Row(words("Printer"), printer.name),) if printer is not None else ()),
        Row(words("Time"), time_words(test.at)),
        *_ruler(printer),
        *_letters(settings, template.language),
        *_money(settings, figures_of(opened, settings)),
        Rule(),
        Barcode(f"{opened.store}-{opened.register}-TEST"),
        Spacer(),
        about,
        title,
        *practice,
    )


def _ruler(printer: PrinterSettings | None) -> Iterator[Block]:
    """Yield lines from edge to edge, on a roll one that counts the letters: where it breaks, the width is wrong."""
    yield Rule()
    yield Row("|<", ">|")
    if printer is not None and printer.width != "A4" and printer.form != "pdf":
        width = columns(printer)
        yield TextLine("".join(str(place // 10 % 10) if place % 10 == 0 else "." for place in range(1, width + 1)))
        yield TextLine(str(width), "center")
    yield Rule()


def _letters(settings: Settings, language: str) -> Iterator[Block]:
    """Yield what every paper needs, then the letters of each language that is read in this store."""
    for line in (_LETTERS, _LETTERS.lower(), _DIGITS, _MARKS):
        yield TextLine(line)
    for name in dict.fromkeys((language, settings.store.locale.partition("_")[0], settings.screen.language)):
        own = OWN_LETTERS.get(name, "")
        if own:
            yield TextLine(own)


def _money(settings: Settings, figures: Figures) -> Iterator[Block]:
    """Yield an amount with the currency's sign, which is the letter that most printers get wrong."""
    from babel.core import UnknownLocaleError
    from babel.numbers import get_currency_symbol

    try:
        sign = get_currency_symbol(figures.code, settings.store.locale)
    except (UnknownLocaleError, ValueError):
        # A language that nobody has described writes the code.
        sign = figures.code
    yield Row(figures.code, f"{figures.amount(_EXAMPLE_MINOR)} {sign}", bold=True)
