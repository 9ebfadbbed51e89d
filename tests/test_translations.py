"""Every text of the window is said, in every language that the window speaks, and has room there.

`scripts/translations.py` collects the texts; `pseudo` is a language in which a text that was not said stands out.
"""

import csv
import importlib.util
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from functools import cache
from itertools import pairwise
from pathlib import Path
from types import ModuleType

import pytest
from pseudo import speak_strangely, unsaid
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QLabel
from test_gui_screens import check
from till import BREAD, CATALOGUE, MILK, SOAP, STAFF, UNKNOWN, Till, keys_in_sight, make_home, open_till
from window_states import ADDING, GOODS, OUTSIDE, RESTING, WINE, stopped
from window_walk import start_over, walk

from posfallback.bootstrap import open_register
from posfallback.domain.days import Day
from posfallback.domain.money import Amount, currency
from posfallback.domain.words import closed, counted, said, words
from posfallback.gui import language
from posfallback.gui.fields import EntryField
from posfallback.gui.key import Key
from posfallback.shipped import shipped

pytestmark = pytest.mark.usefixtures("qapp")
WHOLE = ("de", "fr", "es")
_NAMES = re.compile(r"\{(\w*)\}")


def _script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", Path("scripts/translations.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    # A NamedTuple with annotations looks its module up by name.
    sys.modules["translations"] = module
    spec.loader.exec_module(module)
    return module


TRANSLATIONS = _script()
# The code and the files stay as they are while the tests run; reading them takes a second each.
for name in ("messages", "read"):
    setattr(TRANSLATIONS, name, cache(getattr(TRANSLATIONS, name)))


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    """Leave no language behind for the tests that come after."""
    yield
    language.begin(language.ENGLISH, str)


# --- the files -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", WHOLE)
def test_every_text_of_the_window_is_translated(code: str) -> None:
    known = TRANSLATIONS.read(code)
    missing = [
        f"{message.source!r} ({places[0]})"
        for message, places in TRANSLATIONS.messages().items()
        if not known.get(message.source, TRANSLATIONS.NOTHING).finished
    ]
    assert not missing, f"{len(missing)} texts are not in {code} yet, such as:\n" + "\n".join(missing[:20])


@pytest.mark.parametrize("code", [*WHOLE, "ar"])
def test_a_translation_has_the_same_values_as_the_text(code: str) -> None:
    known = TRANSLATIONS.read(code)
    for message in TRANSLATIONS.messages():
        translated = known.get(message.source, TRANSLATIONS.NOTHING)
        if not translated.finished:
            continue
        assert len(translated.forms) == (TRANSLATIONS.FORMS[code] if message.one else 1), message.source
        names = sorted(_NAMES.findall(message.source))
        for place, form in enumerate(translated.forms):
            # The form for exactly one may say "one" in words; Arabic has such forms for two, too.
            spared = {"n", "count"} if message.one and (place == 0 or code == "ar") else set()
            told = sorted(_NAMES.findall(form))
            assert set(told) <= set(names), f"{form!r} has a value that {message.source!r} has not"
            assert set(names) - set(told) <= spared, f"{form!r} leaves out a value of {message.source!r}"
            assert form == form.strip() or message.source != message.source.strip(), f"{form!r} has spaces around it"


@pytest.mark.parametrize("code", [*WHOLE, "ar"])
def test_what_the_window_loads_is_what_the_translators_wrote(code: str, tmp_path: Path) -> None:
    TRANSLATIONS.compile_file(code, tmp_path / "now.qm")
    now, kept = QTranslator(), QTranslator()
    assert now.load(str(tmp_path / "now.qm"))
    assert kept.load(str(shipped("translations", f"posfallback_{code}.qm")))
    for source in TRANSLATIONS.read(code):
        for n in (-1, 0, 1, 2, 3, 5, 11, 100):
            both = [one.translate(language.CONTEXT, source, None, n) for one in (now, kept)]
            assert both[0] == both[1], f"run scripts/translations.py update: {source!r} is another in the .qm"


def test_no_text_is_built_by_hand() -> None:
    assert TRANSLATIONS.built_by_hand() == [], "these sentences cannot be translated: use words(), counted() or say()"


def test_the_two_forms_of_a_count_have_the_same_values() -> None:
    for message in TRANSLATIONS.messages():
        if message.one:
            extra = set(_NAMES.findall(message.one)) - set(_NAMES.findall(message.source)) - {"n"}
            assert not extra, message.one


# --- sentences that come from below ----------------------------------------------------------------------------------


KNOWN = {
    "More than {amount} in the drawer.": "In der Lade: {amount}.",
    "Shift {number} of {day} is still open.": "{day}: {number}.",
    "the paper is out": "das Papier ist leer",
    "{n} sales are held": "{n} gehalten",
}


class FewWords(QTranslator):
    """Knows a few sentences."""

    def translate(self, _context: str, text: str, _about: str | None = None, _count: int = -1) -> str:
        """Answer for what is known."""
        return KNOWN.get(text, text)


def test_a_sentence_from_a_service_is_said_with_its_own_values() -> None:
    language.begin(language.ENGLISH, lambda minor: f"€ {minor / 100:.2f}", "de_AT")
    full = words("More than {amount} in the drawer.", amount=Amount(1234, currency("EUR")))
    late = words("Shift {number} of {day} is still open.", number=3, day=Day(date(2026, 11, 23)))
    assert full == "More than 12.34 EUR in the drawer."
    assert late == "Shift 3 of Monday 23 November is still open."
    assert language.say(full) == "More than € 12.34 in the drawer."
    language.speak_with(FewWords(), "de")
    assert language.say(full) == "In der Lade: € 12.34."
    assert language.say(late).endswith(": 3.")
    assert language.say(closed(said("the paper is out"))) == "Das Papier ist leer."
    assert language.say(counted("{n} sale is held", "{n} sales are held", 1)) == "1 gehalten"
    assert language.say("Rye bread {brown}") == "Rye bread {brown}", "what nobody translated comes back as it is"


# --- nothing unsaid --------------------------------------------------------------------------------------------------

PRINTER = '[[printer]]\nname = "front"\ndevice = "file"\naddress = "paper.txt"\n'
LIMITS = '[limits]\nsale = "10.00"\n'
CENTRAL = '[central]\nurl = "http://127.0.0.1:9"\ntoken_file = "token"\n'
SPEAKS = '[screen]\nlanguage = "{}"\n'
DATA = (
    # What the store has named, longest first.
    *sorted((cell for row in csv.reader((CATALOGUE + GOODS).splitlines()[1:]) for cell in row if cell), key=len)[::-1],
    *(row.split(",")[1] for row in STAFF.splitlines()[1:]),
    "Test Market", "Sales tax", "Bread", "Quick", "front",
    # The words on the keys of a keyboard, and languages by their own names.
    "Enter", "Esc", "Del", "Alt", "Ctrl", *language.LANGUAGES.values(),
)  # fmt: skip
"""What may stand on the screen as it is."""


def is_fine(till: Till) -> None:
    """Hold what is shown against the language that nobody speaks, and against the checks of the screen design."""
    left = sorted(unsaid(till, DATA))
    listed = "\n".join(f"   {name}: {text!r}" for name, text in left)
    assert not left, f"not said, or built from pieces:\n{listed}"
    # Pages that are only read have no blue key.
    blue = sum(1 for key in keys_in_sight(till) if key._kind == "blue")
    check(till, 1 if till.sees("override") else blue)


def words_in_sight(till: Till) -> list[str]:
    """Read the labels."""
    return [label.text() for label in till.all_shown(QLabel) if isinstance(label, QLabel)]


@contextmanager
def open_strange_till(folder: Path, more: str = "") -> Iterator[Till]:
    """Open a till that speaks the language that nobody speaks, with nobody there."""
    with open_till(folder, signed_on=False, more=PRINTER + more, goods=GOODS) as till:
        speak_strangely(till)
        yield till


INSIDE = {**ADDING, **RESTING}
FLOAT = "[till]\nask_float = true\n"


def anew(till: Till) -> None:
    """Make the sign-on page anew."""
    till.window.make_anew()
    assert till.page() == "signOnPage"


def test_all_is_said_and_has_room_in_a_longer_language(tmp_path: Path) -> None:
    with open_strange_till(tmp_path, LIMITS) as till:
        till.sign_on()
        walk(till, INSIDE, is_fine)


def test_all_is_said_while_nobody_is_there(tmp_path: Path) -> None:
    def is_fine_and_says_so(till: Till) -> None:
        is_fine(till)
        till.scan(UNKNOWN)
        is_fine(till)

    with open_strange_till(tmp_path, FLOAT) as till:
        walk(till, OUTSIDE, is_fine_and_says_so, again=anew)


# --- room in the languages that are spoken ----------------------------------------------------------------------------

BAR_LETTERS = 12


@pytest.mark.parametrize("code", [*WHOLE, "ar"])
def test_every_screen_has_room_in_each_language(tmp_path: Path, code: str) -> None:
    bars: set[str] = set()

    def look(till: Till) -> None:
        keys = keys_in_sight(till)
        bars.update(key.title() for key in keys if key.objectName().startswith("barF"))
        check(till, 1 if till.sees("override") else sum(1 for key in keys if key._kind == "blue"))

    with open_till(
        tmp_path, signed_on=False, more=f"{SPEAKS.format(code)}{PRINTER}{LIMITS}{FLOAT}", goods=GOODS
    ) as till:
        walk(till, OUTSIDE, look, again=anew)
        till.keys("7", "Enter", "1234", "Enter", "2000", "Enter")
        assert till.page() == "sellPage"
        walk(till, INSIDE, look)
        till.keys("F7")
        till.touch("moreReverse", "receiptLast", "receiptReason1")
        look(till)
    assert in_language(code, "Find item") in bars
    assert in_language(code, "Manager") in bars
    long = sorted(title for title in bars if len(title) > BAR_LETTERS)
    assert not long, f"a key of the bar has room for {BAR_LETTERS} letters"


def test_a_wrong_pin_and_a_strip_with_central_down_are_said(tmp_path: Path) -> None:
    with open_strange_till(tmp_path, CENTRAL) as till:
        till.rooms.watch.central_answered(up=False)
        till.keys("7", "Enter", "9999", "Enter")
        is_fine(till)
        till.keys("F1")
        is_fine(till)
        till.touch("helpSaid")
        is_fine(till)
        till.keys("F1", "1234", "Enter")
        assert till.page() == "sellPage"
        for code in (BREAD, MILK):
            till.scan(code)
            till.keys("F12", "2000", "Enter")
            assert till.page() == "donePage"
            is_fine(till)
            till.keys("Enter")
        till.rooms.watch.central_answered(up=True)
        till.window.tick()
        is_fine(till)


def test_the_help_turns_its_pages_where_words_need_more_room(tmp_path: Path) -> None:
    with open_till(tmp_path) as till:
        speak_strangely(till)
        till.keys("F1")
        due = [does for _, does in till.window.current().help_words()]
        met: list[str] = []
        while not met or due[0] not in words_in_sight(till):
            met += [does for does in due if does in words_in_sight(till)]
            is_fine(till)
            till.touch("helpMore")
            till.wait(10)
        assert met == due, "each key is explained once, then the first page is there again"


def test_what_is_refused_while_selling_is_said(tmp_path: Path) -> None:
    with open_strange_till(tmp_path, LIMITS) as till:
        till.sign_on()

        def refused() -> None:
            assert till.page() == "sellPage"
            is_fine(till)

        for words in (
            (f"0*{BREAD}", "Enter"),
            ("zzz", "Enter"),
            ("12345678901", "Enter"),
            ("F12",),
            ("F4",),
        ):
            start_over(till)
            till.keys(*words)
            refused()
        start_over(till)
        till.scan("012-03-F000417")
        refused()
        till.scan("4006381333932")
        refused()
        till.scan(UNKNOWN)
        till.keys("F12")
        assert till.sees("unknownHelper")
        is_fine(till)
        start_over(till)
        till.scan(BREAD)
        till.keys("F5", "30", "F12")
        is_fine(till)
        till.keys("1111", "Enter")
        is_fine(till)


def test_goods_that_come_back_are_said(tmp_path: Path) -> None:
    with open_strange_till(tmp_path) as till:
        till.sign_on()
        for code in (BREAD, SOAP, SOAP):
            till.scan(code)
        till.keys("F9", "5000", "Enter", "Enter")
        till.keys("F7")
        till.touch("moreReturn")
        till.keys("2")
        is_fine(till)
        till.keys("Esc", "1")
        is_fine(till)
        till.keys("Enter")
        is_fine(till)
        till.scan(SOAP)
        till.scan(MILK)
        is_fine(till)
        till.touch("returnReason2", "returnPanelGo")
        is_fine(till)
        till.keys("F12", "F12", "Enter", "F7")
        till.touch("moreReverse", "receiptLast", "receiptReason1", "receiptPanelGo")
        is_fine(till)
        till.keys("246810", "Enter")
        is_fine(till)


def test_a_shift_is_counted_and_closed_in_words_that_are_said(tmp_path: Path) -> None:
    with open_strange_till(tmp_path) as till:
        till.sign_on()
        till.scan(BREAD)
        till.keys("F12", "10000", "Enter", "Enter")
        for way in "123":
            till.keys("F8", way, "99999999", "Right")
            assert till.page() == "cashMovePage"
            is_fine(till)
            till.keys("F12")
            is_fine(till)
            start_over(till)
        till.keys("F8", "4")
        is_fine(till)
        start_over(till)
        till.keys("F8", "7")
        assert till.page() != "signOnPage"
        is_fine(till)
        start_over(till)
        till.keys("F8")
        till.keys("5", "999", "F12")
        assert till.page() == "tillCountPage"
        is_fine(till)
        till.keys("Right", "F12")
        assert till.page() == "dayClosePage"
        is_fine(till)
        till.keys("F12")
        is_fine(till)
        till.keys("F12")
        assert till.page() == "signOnPage"
        assert till.rooms.shifts.current() is None, "the shift is closed"
        is_fine(till)


def test_a_shift_left_open_and_a_full_drawer_are_said(tmp_path: Path) -> None:
    home = make_home(tmp_path, more='[limits]\ndrawer_cash = "1.00"\n')
    with open_register(home) as rooms:
        rooms.register.sign_on("7", "1234")

    class Tomorrow:
        def now(self) -> datetime:
            return datetime.now().astimezone() + timedelta(days=1)

    till = Till(home, clock=Tomorrow())
    try:
        speak_strangely(till)
        till.sign_on()
        is_fine(till)
        till.touch("noticeStep")
        is_fine(till)
    finally:
        till.close()
    again = Till(home)
    try:
        speak_strangely(again)
        again.sign_on()
        again.scan(BREAD)
        again.keys("F12", "F12", "Enter")
        is_fine(again)
    finally:
        again.close()


def test_a_journal_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with open_strange_till(tmp_path) as till:
        till.sign_on()
        stopped(till)
        is_fine(till)
        till.keys("F12")
        is_fine(till)


def test_a_printer_that_is_not_there_is_said(tmp_path: Path) -> None:
    with open_till(tmp_path, more=PRINTER.replace('"file"', '"network"').replace("paper.txt", "127.0.0.1:9")) as till:
        speak_strangely(till)
        till.scan(BREAD)
        till.keys("F12", "500", "Enter")
        till.until(lambda: bool(till.rooms.printing.view().what), 15000)
        till.window.tick()
        is_fine(till)


def test_a_defect_is_said(tmp_path: Path) -> None:
    with open_strange_till(tmp_path) as till:
        till.window.defect(ValueError, None)
        left = {(name, text) for name, text in unsaid(till, DATA) if str(till.rooms.home.path) not in text}
        assert not left


# --- choosing a language ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("chosen", "locale", "spoken"),
    [
        ("auto", "de_AT", "de"),
        ("auto", "fr_CH", "fr"),
        ("auto", "pt_BR", "en"),
        ("auto", "ar_EG", "en"),
        ("es", "en_US", "es"),
        ("en", "de_DE", "en"),
        ("ar", "en_US", "ar"),
    ],
)
def test_the_store_decides_what_is_spoken(chosen: str, locale: str, spoken: str) -> None:
    assert language.language_of(chosen, locale) == spoken


def title(till: Till, name: str) -> str:
    """Return the words on a key."""
    key = till.shown(name)
    assert isinstance(key, Key)
    return key.title()


def in_language(code: str, text: str) -> str:
    """Return what a translator wrote for a text."""
    if code == language.ENGLISH:
        return text
    told: str = TRANSLATIONS.read(code)[text].forms[0]
    assert told, f"{text!r} is not translated into {code} yet"
    return told


@pytest.mark.parametrize(
    ("more", "locale", "code"),
    [
        ("", "de_AT", "de"),
        ("", "es_MX", "es"),
        ("", "pt_BR", "en"),
        ('[screen]\nlanguage = "fr"\n', "en_US", "fr"),
        ('[screen]\nlanguage = "en"\n', "de_AT", "en"),
    ],
)
def test_the_window_begins_in_the_language_of_the_settings(tmp_path: Path, more: str, locale: str, code: str) -> None:
    home = make_home(tmp_path, more=more)
    settings = home / "settings.toml"
    settings.write_text(settings.read_text("utf-8").replace('"en_US"', f'"{locale}"'), "utf-8")
    till = Till(home)
    try:
        assert title(till, "startSelling") == in_language(code, "Next")
        till.sign_on()
        till.scan(BREAD)
        assert title(till, "pay") == in_language(code, "Pay")
    finally:
        till.close()


def test_f10_goes_through_the_languages_and_back_while_scanner_and_caret_go_on(tmp_path: Path) -> None:
    with open_till(tmp_path, signed_on=False) as till:
        codes = list(language.LANGUAGES)
        assert codes[0] == language.ENGLISH
        for now, then in pairwise([*codes, codes[0]]):
            page = till.window.current()
            assert title(till, "startSelling") == in_language(now, "Next")
            assert till.text("barF10").startswith(language.LANGUAGES[then]), "the key says where it goes"
            till.keys("F10")
            assert language.spoken() == then
            assert till.window.current() is not page, "the page is made anew"
            assert title(till, "startSelling") == in_language(then, "Next")
            till.scan(BREAD)
            assert in_language(then, "Not added: nobody has signed on.") in till.notice()
            till.keys("7", "Enter")
            assert till.text("pinWho") == in_language(then, "PIN for {name}").format(name="Mara")
            till.keys("Esc")
        till.keys("F10", "F10")
        till.sign_on()
        till.scan(BREAD)
        till.keys("4011", "Enter", "734", "Enter")
        assert title(till, "pay") == in_language("fr", "Pay")
        assert till.text("boardTotal") == "$4.87", "amounts follow the store, not the language"
        till.keys("F12", "1000", "Enter")
        assert till.page() == "donePage"
        assert [sale.total_minor for sale in till.sales()] == [487]


def test_a_count_has_the_forms_of_the_language(tmp_path: Path) -> None:
    with open_till(tmp_path, more='[screen]\nlanguage = "de"\n', signed_on=False):
        one, many = (language.say_count("{n} sale held, safe", "{n} sales held, safe", n) for n in (1, 2))
        assert one.startswith("1 ")
        assert many.startswith("2 ")
        assert one.removeprefix("1") != many.removeprefix("2"), "one and two sales are not said alike"
        assert "sale" not in one + many


def test_a_code_that_nobody_knows_keeps_its_word_once_it_has_a_price(tmp_path: Path) -> None:
    with open_till(tmp_path, more='[screen]\nlanguage = "de"\n') as till:
        till.scan(UNKNOWN)
        till.keys("350", "Enter")
        assert in_language("de", "Unknown item") in till.lines()[0]


def test_money_back_for_a_bottle_is_called_so_on_the_ticket(tmp_path: Path) -> None:
    with open_till(tmp_path, more=SPEAKS.format("de")) as till:
        till.touch("quick3", "otherItemRefund")
        till.keys("25", "Enter")
        if till.sees("override"):
            till.keys("2", "Enter", "246810", "Enter")
        assert in_language("de", "Bottle refund") in till.lines()[0]


def test_dates_and_quantities_are_read_and_written_in_the_way_of_the_store(tmp_path: Path) -> None:
    home = make_home(tmp_path, more=SPEAKS.format("es"), goods=GOODS)
    settings = home / "settings.toml"
    settings.write_text(settings.read_text("utf-8").replace('"en_US"', '"es_ES"'), "utf-8")
    till = Till(home)
    try:
        till.sign_on()
        for typed in ("0,734*4011", "0.5*4011"):
            till.keys(typed, "Enter")
            assert not till.notice()
        assert [line.quantity_milli for line in till.rooms.register.snapshot().lines] == [734, 500]
        till.scan(WINE)
        assert re.search(r"\d+ de \w+ de \d{4}", till.text("ageBornBy").replace("\u00a0", " "))
        till.touch("ageYes")
        till.keys("F9", "5000", "Enter", "Enter", "F7")
        till.touch("moreReverse", "receiptLast")
        today = till.rooms.clock.now().date()
        assert till.text("receiptFound").startswith(f"{today.day}/{today.month}/{today.year} ")
    finally:
        till.close()


def test_a_clerk_number_has_six_digits_at_most_and_a_pin_eight(tmp_path: Path) -> None:
    with open_till(tmp_path, signed_on=False) as till:
        field = till.shown("signOnField")
        assert isinstance(field, EntryField)
        till.keys("12345678")
        assert len(field.typed()) == 6
        till.keys("Esc", "7", "Enter", "123456789")
        assert len(field.typed()) == 8
