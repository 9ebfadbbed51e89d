"""The paper continuity kit: every code on it scans, every number is new, and nothing on a page runs into another."""

import ast
import json
import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import parse

import msgspec
import pypdfium2
import pytest
import zxingcpp
from program import make_home, posfallback, settings_text

from posfallback.bootstrap import Rooms, create_home, open_register
from posfallback.domain.errors import Refusal
from posfallback.domain.facts import SlipBlockIssued
from posfallback.domain.settings import ReceiptSettings
from posfallback.journal.codec import decode
from posfallback.receipts.kit import as_pdf
from posfallback.receipts.kit_language import spoken
from posfallback.receipts.words import LANGUAGES
from posfallback.services.keys import TABLES
from posfallback.services.kit import FASTEST, SLIPS_AN_HOUR, Kit, KitPage, PriceRow, PrintedKit, busiest_hours, prepare
from posfallback.services.slips import SlipBlock
from posfallback.shipped import shipped

PROGRAM = Path(__file__).resolve().parent.parent / "posfallback"
GUI, RECEIPTS = PROGRAM / "gui", PROGRAM / "receipts"
FOREIGN = LANGUAGES[1:]
DPI = 300
EDGE_POINTS = 14
"""What a printer cannot reach, about 5 mm."""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("kit") / "home"
    create_home(home, shipped("demo", "settings.toml"))
    loaded = posfallback("catalogue", "load", str(shipped("demo", "catalogue.csv")), home=home)
    assert loaded.returncode == 0, loaded.stderr
    return home


@pytest.fixture
def rooms(home: Path) -> Iterator[Rooms]:
    with open_register(home, receipts=False) as rooms:
        yield rooms


def print_kit(home: Path, out: Path, *more: str) -> dict[str, Any]:
    ended = posfallback("kit", "--out", str(out), "--who", "101", "--json", *more, home=home)
    assert ended.returncode == 0, ended.stderr
    said: dict[str, Any] = json.loads(ended.stdout)
    return said


def planned(rooms: Rooms, hours: int = 1) -> Kit:
    return prepare(rooms.journal, rooms.catalogue, rooms.settings, rooms.currency, rooms.clock, hours=hours)


def block_of(count: int, prefix: str = "952-01-S") -> SlipBlock:
    numbers = tuple(f"{prefix}{number:06d}" for number in range(1, count + 1))
    return SlipBlock(kit="1c" * 16, seq=2, seal="0" * 64, at="2026-11-25T10:00:00+00:00", numbers=numbers)


def codes_on(page: Any) -> Counter[tuple[str, str]]:
    image = page.render(scale=DPI / 72, grayscale=True).to_pil()
    return Counter((code.format.name, code.text) for code in zxingcpp.read_barcodes(image))


def text_on(page: Any) -> str:
    return str(page.get_textpage().get_text_bounded()).replace("\r\n", "\n")


def test_every_code_of_the_kit_scans_and_says_what_stands_beside_it(home: Path, tmp_path: Path) -> None:
    out = tmp_path / "kit.pdf"
    said = print_kit(home, out, "--hours", "1")
    assert said["slips"] == SLIPS_AN_HOUR
    numbers = [f"952-01-S{number:06d}" for number in range(int(said["first"][-6:]), int(said["last"][-6:]) + 1)]
    document = pypdfium2.PdfDocument(out)
    pages = [document[index] for index in range(len(document))]
    titles = [text_on(page).splitlines() for page in pages]
    slips = [page for page, lines in zip(pages, titles, strict=True) if "OUTAGE SALES SLIP" in lines[0]]
    read = sum((codes_on(page) for page in slips), Counter[tuple[str, str]]())
    assert read == Counter((form, number) for number in numbers for form in ("Code128", "QRCode"))
    for index, page in enumerate(slips):
        words = text_on(page)
        for number in numbers[index * 4 : index * 4 + 4]:
            assert number in words
            assert number[-6:] in words

    with open_register(home, receipts=False) as rooms:
        kit = planned(rooms)
    keys = [key for tab in kit.quick for key in tab.keys]
    book = [page for page, lines in zip(pages, titles, strict=True) if "Price book" in lines]
    assert sum((codes_on(page) for page in book), Counter[tuple[str, str]]()) == Counter(
        ("Code128", key.code) for key in keys
    )
    words = "\n".join(text_on(page) for page in book)
    say = spoken(PrintedKit(kit=kit, block=block_of(1))).say
    assert all(say.price(key) in words and key.name in words for key in keys)
    assert kit.catalogue_version in words


def test_the_kit_has_each_of_its_pages_and_each_says_which_kit_it_belongs_to(home: Path, tmp_path: Path) -> None:
    out = tmp_path / "kit.pdf"
    said = print_kit(home, out, "--hours", "1")
    document = pypdfium2.PdfDocument(out)
    texts = [text_on(document[index]) for index in range(len(document))]
    for title in (
        *("When not even a register runs", "Clerk’s card", "Cards on paper", "Tax table", "Price book"),
        *("Departments", "Tally sheet", "Cash drops"),
    ):
        page = next(text for text in texts if title in text.splitlines())
        assert f"Kit {said['kit'][:8]}" in page
        assert said["catalogue_version"] in page
        assert f"Slips {said['first']} to {said['last'][-6:]}" in page
    cards = next(text for text in texts if "Cards on paper" in text.splitlines())
    assert "At most 500.00 USD a sale." in cards
    assert "Never write down" in cards
    first = texts[0]
    for promised in (
        "Declare it",
        "In the first five minutes",
        "Whom to call",
        "Come back",
        "posfallback slips missing",
    ):
        assert promised in first


def test_a_second_kit_gets_new_numbers_and_both_are_sealed_before_they_are_printed(home: Path, tmp_path: Path) -> None:
    kits = [print_kit(home, tmp_path / f"{name}.pdf", "--hours", "1") for name in "ab"]
    assert int(kits[1]["first"][-6:]) == int(kits[0]["last"][-6:]) + 1
    assert kits[0]["kit"] != kits[1]["kit"]
    with open_register(home, receipts=False) as rooms:
        for said in kits:
            entry = rooms.journal.entry(said["seq"])
            assert entry is not None
            fact = decode(entry.body)
            assert isinstance(fact, SlipBlockIssued)
            assert (f"{fact.prefix}{fact.first:06d}", fact.kit, fact.issued_to) == (said["first"], said["kit"], "101")


def test_a_kit_that_could_not_be_written_leaves_numbers_unused_and_never_used_again(tmp_path: Path) -> None:
    home = make_home(tmp_path, settings_text())
    # The name itself can be, but not the one beside it under which the file is written first.
    failed = posfallback("kit", "--out", str(tmp_path / ("k" * 249 + ".pdf")), "--who", "7", "--hours", "1", home=home)
    assert failed.returncode == 3, failed.stderr
    report = json.loads(posfallback("slips", "missing", "--json", home=home).stdout)
    assert (report["issued"], report["unused"], report["unaccounted"]) == (SLIPS_AN_HOUR, SLIPS_AN_HOUR, 0)
    again = print_kit(home, tmp_path / "kit.pdf", "--hours", "1")
    assert again["first"] == f"012-03-S{SLIPS_AN_HOUR + 1:06d}"


def test_a_place_that_is_no_place_costs_no_numbers(home: Path, tmp_path: Path) -> None:
    for out in (tmp_path, tmp_path / "nowhere" / "kit.pdf"):
        ended = posfallback("kit", "--out", str(out), "--who", "101", home=home)
        assert ended.returncode == 1
        assert "folder" in ended.stderr
    before = json.loads(posfallback("slips", "missing", "--json", home=home).stdout)["issued"]
    nobody = posfallback("kit", "--out", str(tmp_path / "kit.pdf"), home=home)
    assert nobody.returncode == 1
    assert json.loads(posfallback("slips", "missing", "--json", home=home).stdout)["issued"] == before


@pytest.mark.parametrize("hours", [0, 25])
def test_a_kit_for_no_hours_or_for_days_is_refused(rooms: Rooms, hours: int) -> None:
    with pytest.raises(Refusal, match="cannot be for"):
        planned(rooms, hours)


def test_pace_and_best_sellers_come_from_the_stores_own_book(tmp_path: Path) -> None:
    catalogue = "code,name,department,sold_by,price,price_for,tax\n9520000000011,Rye bread,Bakery,each,3.40,1,\n"
    home = make_home(tmp_path, settings_text(), f"{catalogue}4011,Bananas,Produce,kg,1.69,1,\n")
    tender = [{"kind": "cash", "amount": "20.00"}]

    def basket(number: int, code: str) -> str:
        at = datetime.fromisoformat("2026-11-23T10:00:00-05:00") + timedelta(minutes=number)
        lines = [{"code": code, "quantity": "1"}]
        return json.dumps({"id": f"b{number}", "clerk": "7", "at": at.isoformat(), "lines": lines, "tenders": tender})

    with open_register(home, receipts=False) as rooms:
        assert (planned(rooms).own_pace, planned(rooms).best) == (False, ())
        rung = list(
            rooms.ringing.ring(basket(number, "4011" if number % 3 == 0 else "9520000000011") for number in range(90))
        )
        assert len(rung) == 90
        one, two = planned(rooms, 1), planned(rooms, 2)
    assert (one.own_pace, one.an_hour, one.slips) == (True, 60, 60)
    # An hour and a half of the book, at its own pace, for two hours.
    assert (two.an_hour, two.slips) == (61, 124)
    say = spoken(PrintedKit(kit=one, block=block_of(1))).say
    assert [(row.name, row.code, say.price(row)) for row in one.best] == [
        ("Bananas", "4011", "1.69 / kg"),
        ("Rye bread", "9520000000011", "3.40"),
    ]


def test_the_busiest_hours_are_found_wherever_they_lie() -> None:
    start = datetime.fromisoformat("2026-11-23T10:00:00+00:00")
    moments = [start + timedelta(minutes=minute) for minute in (0, 100, 110, 120, 130, 159, 400)]
    assert busiest_hours(moments, 1) == 5
    # The five of the second hour were sold within one.
    assert busiest_hours(list(reversed(moments)), 2) == 5
    assert busiest_hours([], 8) == 0
    whole_day = [start + timedelta(minutes=4 * number) for number in range(10 * 15 + 1)]
    assert busiest_hours(whole_day, 8) == 16


def test_a_book_of_short_outages_asks_for_slips_at_the_pace_at_which_it_sold() -> None:
    start = datetime.fromisoformat("2026-11-23T10:00:00+00:00")
    hour = [start + timedelta(minutes=number) for number in range(61)]
    assert busiest_hours(hour, 8) == 61
    assert busiest_hours([*hour, *(moment + timedelta(hours=5) for moment in hour)], 8) == 61
    rung_from_a_file = [start + timedelta(seconds=number) for number in range(900)]
    assert busiest_hours(rung_from_a_file, 8) == FASTEST


def strange(kit: Kit, **settings: Any) -> Kit:
    """Return a kit with names that are too long, in other letters, and prices that are wide."""
    row = PriceRow(
        name="Σοκολάτα γάλακτος με ολόκληρα φουντούκια, συσκευασία δώρου",
        code="9520000004071",
        price_minor=1234567,
        price_for=3,
        sold_by="kg",
        department="Ζαχαρώδη και άλλα είδη δώρων",
        tax="A+B",
        age=18,
    )
    return msgspec.structs.replace(
        kit,
        settings=msgspec.structs.replace(kit.settings, **settings),
        best=tuple([row] * 40),
        quick=(KitPage(name="Шоколад и всё остальное", keys=(row,) * 7),),
        departments=tuple((f"Department {number} of a large store", "A+B") for number in range(40)),
    )


def assert_apart(document: Any) -> None:
    """Fail where two words touch, or one stands where no printer reaches."""
    for index in range(len(document)):
        page = document[index]
        text = page.get_textpage()
        boxes = [
            (text.get_rect(place), text.get_text_bounded(*text.get_rect(place))) for place in range(text.count_rects())
        ]
        assert len(boxes) > 10
        width, height = page.get_size()
        for place, ((left, bottom, right, top), words) in enumerate(boxes):
            assert EDGE_POINTS < left < right < width - EDGE_POINTS, (index, words)
            assert EDGE_POINTS < bottom < top < height - EDGE_POINTS, (index, words)
            for (left2, bottom2, right2, top2), others in boxes[:place]:
                apart = right <= left2 + 0.5 or right2 <= left + 0.5 or top <= bottom2 + 0.5 or top2 <= bottom + 0.5
                assert apart, (index, words, others)


@pytest.mark.parametrize("case", ["demo", "strange", "inclusive", "no tax"])
def test_nothing_on_a_page_runs_into_another_or_off_the_paper(rooms: Rooms, case: str) -> None:
    kit = planned(rooms)
    tax = kit.settings.tax
    if case == "strange":
        store = msgspec.structs.replace(
            kit.settings.store,
            name="The Harbour Market of Port Town and All Its Neighbours",
            address=("1234 Very Long Quay Street, Building C", "Port Town on the Water 12345-6789"),
        )
        kit = strange(kit, store=store, tax=msgspec.structs.replace(tax, rates=tax.rates * 2))
    elif case != "demo":
        rates = tax.rates if case == "inclusive" else ()
        prices = "inclusive" if case == "inclusive" else "exclusive"
        kit = strange(kit, tax=msgspec.structs.replace(tax, prices=prices, rates=rates))
    assert_apart(pypdfium2.PdfDocument(as_pdf(PrintedKit(kit=kit, block=block_of(8)))))


def test_codes_as_long_as_they_get_still_scan(rooms: Rooms) -> None:
    row = PriceRow(name="Own code", code="AB-12345678_9012345.X", price_minor=100)
    kit = msgspec.structs.replace(planned(rooms), best=(row,), quick=(), departments=())
    block = block_of(1, prefix="ABCDEF-GHIJKL-SG")
    document = pypdfium2.PdfDocument(as_pdf(PrintedKit(kit=kit, block=block)))
    read = sum((codes_on(document[index]) for index in range(len(document))), Counter[tuple[str, str]]())
    number = "ABCDEF-GHIJKL-SG000001"
    assert read == Counter([("Code128", row.code), ("Code128", number), ("QRCode", number)])


def test_a_store_that_takes_no_cards_says_so_on_the_card_page(rooms: Rooms) -> None:
    kit = planned(rooms)
    card = msgspec.structs.replace(kit.settings.card, take="off")
    kit = msgspec.structs.replace(kit, settings=msgspec.structs.replace(kit.settings, card=card))
    document = pypdfium2.PdfDocument(as_pdf(PrintedKit(kit=kit, block=block_of(1))))
    assert "This store takes no cards while central is down" in text_on(document[2])


def test_the_same_kit_gives_the_same_bytes(rooms: Rooms) -> None:
    printed = PrintedKit(kit=planned(rooms), block=block_of(8))
    assert as_pdf(printed) == as_pdf(printed)


def test_the_keys_on_the_clerks_card_are_keys_of_the_window() -> None:
    source = "\n".join(path.read_text(encoding="utf-8") for path in GUI.rglob("*.py"))
    for _name, words in TABLES:
        for word in words:
            if re.fullmatch(r"F\d+", word.cap):
                assert re.search(rf'"{word.cap}\b|Key_{word.cap}\b', source), word


def in_store(kit: Kit, locale: str) -> Kit:
    """Return a kit of a store of another country, with every limit that the card page and the drop log can name."""
    settings = kit.settings
    store = msgspec.structs.replace(settings.store, locale=locale)
    limits = msgspec.structs.replace(
        settings.limits, card_per_shift_minor=100_000, card_held_minor=200_000, drawer_cash_minor=150_050
    )
    return msgspec.structs.replace(kit, settings=msgspec.structs.replace(settings, store=store, limits=limits))


def phrases_said() -> set[str]:
    """Return each phrase that a module of the kit says, and the words of the clerk's card."""
    said = {text for name, words in TABLES for text in (name, *(word.does for word in words))}
    for path in RECEIPTS.glob("kit*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                if name in {"say", "self"} and isinstance(node.args[0].value, str):
                    said.add(node.args[0].value)
    return said


@pytest.mark.parametrize("language", FOREIGN)
def test_a_language_of_the_kit_has_every_phrase_and_no_other(language: str) -> None:
    phrases = tomllib.loads(shipped("receipts", f"kit-{language}.toml").read_text(encoding="utf-8"))
    assert set(phrases) == phrases_said()
    for phrase, words in phrases.items():
        assert sorted(re.findall(r"{\w+}", words)) == sorted(re.findall(r"{\w+}", phrase)), phrase
        assert words.strip()


@pytest.mark.parametrize("language", FOREIGN)
def test_the_pad_and_the_form_in_the_window_call_each_field_the_same(language: str) -> None:
    phrases = tomllib.loads(shipped("receipts", f"kit-{language}.toml").read_text(encoding="utf-8"))
    root = parse(shipped("translations", f"posfallback_{language}.ts"))  # our own file
    window = {message.findtext("source"): message.findtext("translation") for message in root.iter("message")}
    sources = (path.read_text(encoding="utf-8") for path in GUI.rglob("*.py"))
    form = next(source for source in sources if "class SlipPaper(" in source)
    fields = {phrase for phrase in phrases if f'say("{phrase}")' in form}
    assert len(fields) >= 15
    assert {field: phrases[field] for field in fields} == {field: window[field] for field in fields}


@pytest.mark.parametrize(
    ("locale", "words", "figures"),
    [
        ("de_AT", ("Wenn keine Kasse läuft", "PAPIERBELEG BEI AUSFALL"), ("500,00", "1500,50", "0,3125", "6 für 4,50")),
        ("fr_FR", ("Livre des prix", "FACTURETTE DE PANNE"), ("500,00", "1500,50", "0,3125", "6 pour 4,50")),
        ("es_ES", ("Libro de precios", "HOJA DE VENTA POR CAÍDA"), ("500,00", "1500,50", "0,3125", "6 por 4,50")),
        ("de_CH", ("Wenn keine Kasse läuft", "Zählblatt"), ("500.00", "1500.50", "0.3125", "6 für 4.50")),
        ("en_US", ("When not even a register runs", "Tally sheet"), ("500.00", "1500.50", "0.3125", "6 for 4.50")),
    ],
)
def test_the_kit_speaks_the_language_of_its_store_and_writes_its_figures(
    rooms: Rooms, locale: str, words: tuple[str, ...], figures: tuple[str, ...]
) -> None:
    kit = in_store(planned(rooms), locale)
    document = pypdfium2.PdfDocument(as_pdf(PrintedKit(kit=kit, block=block_of(8))))
    assert_apart(document)
    said = [text_on(document[index]) for index in range(len(document))]
    everything = "\n".join(said)
    assert all(text in everything for text in (*words, *figures))
    assert "…" not in everything
    other = "." if "," in figures[0] else ","
    assert not re.search(rf"\d{re.escape(other)}\d", everything)


def test_a_template_names_the_language_of_the_kit_too(rooms: Rooms, tmp_path: Path) -> None:
    template = tmp_path / "receipt.toml"
    template.write_text('language = "fr"\n', encoding="utf-8")
    kit = in_store(planned(rooms), "de_DE")
    settings = msgspec.structs.replace(kit.settings, receipt=ReceiptSettings(template=str(template)))
    kit = msgspec.structs.replace(kit, settings=settings)
    assert "Quand aucune caisse ne marche" in text_on(
        pypdfium2.PdfDocument(as_pdf(PrintedKit(kit=kit, block=block_of(1))))[0]
    )


def test_goods_in_letters_that_need_shaping_are_drawn_and_carry_no_figure_away(rooms: Rooms) -> None:
    kit = planned(rooms)
    long = "\u0634\u0648\u0643\u0648\u0644\u0627\u062a\u0629 \u0628\u0627\u0644\u062d\u0644\u064a\u0628 12.50 " * 3
    names = ("\u062d\u0644\u064a\u0628 1", long.strip())
    dairy = "\u0623\u0644\u0628\u0627\u0646"
    rows = tuple(
        PriceRow(name=name, code="9520000004071", price_minor=1250, department=dairy, tax="A+B", age=18)
        for name in names
    )
    kit = msgspec.structs.replace(kit, best=rows, quick=(), departments=((dairy, "A"),))
    document = pypdfium2.PdfDocument(as_pdf(PrintedKit(kit=kit, block=block_of(4))))
    assert_apart(document)
    book = next(page for page in document if "Price book" in text_on(page))
    words = text_on(book)
    assert "\ufffd" not in words
    assert words.count("12.50") == len(names)
    assert words.count("tax A+B · age 18") == len(names)
    pictures = [thing for thing in book.get_objects() if thing.type == pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]
    assert len(pictures) == 2 * len(names)
    # Each stands in its own third of the page, left of its price.
    third = book.get_size()[0] / 3
    assert all(picture.get_bounds()[2] - picture.get_bounds()[0] < third * 0.75 for picture in pictures)


def test_goods_that_differ_in_the_last_word_can_be_told_apart_in_the_price_book(rooms: Rooms) -> None:
    kinds = ("paprika 150 g", "salted 150 g", "vinegar 150 g")
    rows = tuple(
        PriceRow(name=f"Chips Lighthouse crinkled {kind}", code="9520000065492", price_minor=500, price_for=2)
        for kind in kinds
    )
    kit = msgspec.structs.replace(planned(rooms), best=rows, quick=())
    document = pypdfium2.PdfDocument(as_pdf(PrintedKit(kit=kit, block=block_of(4))))
    assert_apart(document)
    book = next(page for page in document if "Price book" in text_on(page))
    words = " ".join(text_on(book).split())
    assert all(kind in words for kind in kinds)
    assert codes_on(book) == Counter({("Code128", "9520000065492"): len(kinds)})
