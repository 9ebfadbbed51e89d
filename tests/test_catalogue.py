"""The catalogue answers codes and words, is replaced whole while a window reads it, and can be rolled back."""

import shutil
import sqlite3
import subprocess
import sys
import time
import unicodedata
from pathlib import Path

import pytest
from catalogue_world import CatalogueWorld

from posfallback.domain.errors import Fault, Refusal
from posfallback.domain.item import Item
from posfallback.storage.catalogue import SqliteCatalogue, words_of

STORE = """code,name,department,sold_by,price,price_for,tax,age
4011,Bananas,Produce,kg,1.69,1,,
952000000019,Crème brûlée,Dairy,each,6.00,2,A+B,
96385074,Red wine,Drinks,each,8.5,,A,21
gift-1,Gift card,,each,0.00,1,,
2901234567896,Chocolate milk,Dairy,each,1.99,1,A,
4012,Oranges,Produce,kg,2.79,1,,
"""


@pytest.fixture
def world(tmp_path: Path) -> CatalogueWorld:
    world = CatalogueWorld(tmp_path)
    world.load(STORE)
    return world


def names(items: list[Item]) -> list[str]:
    return [item.name for item in items]


def test_an_item_is_found_by_its_14_digits_with_everything_that_the_file_says(world: CatalogueWorld) -> None:
    assert world.catalogue.find("00952000000019") == Item(
        code="00952000000019",
        name="Crème brûlée",
        price_minor=600,
        department="Dairy",
        sold_by="each",
        price_for=2,
        tax="A+B",
        age=0,
    )
    wine = world.catalogue.find("00000096385074")
    assert wine is not None
    assert (wine.price_minor, wine.age) == (850, 21)
    assert world.catalogue.find("00000000004013") is None


def test_a_stores_own_code_is_matched_exactly_in_upper_case(world: CatalogueWorld) -> None:
    card = world.catalogue.find("GIFT-1")
    assert card is not None
    assert (card.code, card.price_minor) == ("GIFT-1", 0)
    assert world.catalogue.find("GIFT") is None
    assert names(world.catalogue.search("gift")) == ["Gift card"]
    assert world.catalogue.search("gift")[0].code == "GIFT-1"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ban", ["Bananas"]),
        ("BRULEE cre", ["Crème brûlée"]),
        ("brû", ["Crème brûlée"]),
        ("bru\N{COMBINING CIRCUMFLEX ACCENT}", ["Crème brûlée"]),
        ("milk choc", ["Chocolate milk"]),
        ("milk wine", []),
        ("", []),
        ("  -  ", []),
        ('"', []),
        ("milk* OR wine", []),
        ("name:milk", []),
    ],
)
def test_words_are_found_by_their_beginnings_in_any_sequence_without_accents(
    world: CatalogueWorld, typed: str, found: list[str]
) -> None:
    assert names(world.catalogue.search(typed)) == found


def test_whole_words_and_first_words_come_first(world: CatalogueWorld) -> None:
    world.load("code,name,price\n1,Watermelon,1\n2,Sparkling water,1\n3,Water,1\n4,Water ice,1\n5,Ice waters,1\n")
    assert names(world.catalogue.search("water")) == [
        "Water",
        "Water ice",
        "Sparkling water",
        "Watermelon",
        "Ice waters",
    ]
    assert len(world.catalogue.search("water", limit=2)) == 2


def survives(world: CatalogueWorld, letters: list[str]) -> None:
    for start in range(0, len(letters), 40):
        # A letter that SQLite splits at and words_of does not would be a phrase, which the index refuses loudly.
        typed = " ".join(f"a{letter}b" for letter in letters[start : start + 40])
        words = sorted(set(words_of(typed)))
        for part in (words[:64], words[64:128]):
            if part:
                world.catalogue.search(" ".join(part))


LETTERS = [chr(code) for code in range(1, 0x110000) if not 0xD800 <= code <= 0xDFFF]


def test_a_search_survives_letters_of_every_kind(world: CatalogueWorld) -> None:
    # What has no name, and the many thousands of Han and Hangul, are each like their neighbours.
    crowd = ("CJK UNIFIED", "HANGUL SYLLABLE")
    survives(world, [letter for letter in LETTERS if not unicodedata.name(letter, crowd[0]).startswith(crowd)])
    survives(world, LETTERS[::29])


@pytest.mark.long
def test_a_search_survives_every_letter_there_is(world: CatalogueWorld) -> None:
    survives(world, LETTERS)


def test_departments_are_told_by_size_with_the_tax_that_most_of_their_items_carry(world: CatalogueWorld) -> None:
    world.load(
        STORE + "4013,Limes,Produce,kg,2.79,1,B,\n4014,Lemon,Produce,kg,2.79,1,B,\n4015,Kiwi,Produce,kg,1,1,B,\n"
    )
    assert world.catalogue.departments() == ["Produce", "Dairy", "Drinks"]
    assert world.catalogue.department_tax("Produce") == "B"
    assert world.catalogue.department_tax("Drinks") == "A"
    assert world.catalogue.department_tax("Toys") == ""


def test_before_the_first_load_the_catalogue_is_empty(tmp_path: Path) -> None:
    catalogue = SqliteCatalogue(tmp_path / "catalogue.sqlite3")
    assert catalogue.find("00000000004011") is None
    assert catalogue.search("ban") == []
    assert catalogue.departments() == []
    assert catalogue.department_tax("Produce") == ""
    assert catalogue.info().items == 0
    assert list(tmp_path.iterdir()) == []


def test_an_open_window_sees_a_new_load_at_its_next_scan(world: CatalogueWorld) -> None:
    first = world.catalogue.info()
    assert (first.items, len(first.version)) == (6, 12)
    loaded = world.load("code,name,price\n4011,Bananas,1.79\n")
    found = world.catalogue.find("00000000004011")
    assert found is not None
    assert found.price_minor == 179
    assert world.catalogue.info().version == loaded.version != first.version
    assert world.catalogue.find("00000000004012") is None


def test_the_same_file_has_the_same_version(world: CatalogueWorld) -> None:
    assert world.load(STORE).version == world.load(STORE).version


def test_the_catalogue_before_can_be_put_back(world: CatalogueWorld) -> None:
    world.load("code,name,price\n1,Wrong,1\n")
    world.loader.roll_back()
    assert world.catalogue.info().items == 6
    with pytest.raises(Refusal) as caught:
        world.loader.roll_back()
    assert caught.value.code == "no-catalogue-before"


def test_a_refused_load_leaves_the_old_catalogue_and_no_litter(world: CatalogueWorld) -> None:
    before = world.path.read_bytes()
    with pytest.raises(Refusal):
        world.load("code,name,price\n4011,Bananas,dear\n")
    with pytest.raises(Refusal) as caught:
        world.load("code,name,price\n4011,Bananas,dear\n", skip_bad=True)
    assert caught.value.code == "catalogue-empty"
    assert world.path.read_bytes() == before
    assert not list(world.folder.glob("*.new"))


LOADS = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from catalogue_world import CatalogueWorld
print("ready", flush=True)
CatalogueWorld(Path(sys.argv[2])).loading.load_catalogue(Path(sys.argv[2]) / "large.csv")
"""


@pytest.mark.parametrize("moment", range(8))
def test_a_load_that_is_killed_leaves_the_old_prices_or_the_new_ones_whole(world: CatalogueWorld, moment: int) -> None:
    large = "code,name,price\n" + "".join(f"{code},Thing {code},1.25\n" for code in range(1, 40_001))
    (world.folder / "large.csv").write_text(large, encoding="utf-8")
    tests = str(Path(__file__).parent)
    running = subprocess.Popen([sys.executable, "-c", LOADS, tests, str(world.folder)], stdout=subprocess.PIPE)
    assert running.stdout is not None
    running.stdout.readline()
    time.sleep(0.02 * (moment + 1))
    running.kill()
    running.communicate()
    items = world.catalogue.info().items
    assert items in {6, 40_000}
    found = world.catalogue.find("00000000004011")
    assert found is not None
    assert found.name == ("Bananas" if items == 6 else "Thing 4011")
    assert world.load(STORE).items == 6
    assert world.catalogue.info().items == 6


def test_two_loads_at_once_are_refused(world: CatalogueWorld) -> None:
    from filelock import FileLock

    with FileLock(world.folder / "catalogue.sqlite3.lock"), pytest.raises(Refusal) as caught:
        world.load(STORE)
    assert caught.value.code == "catalogue-loading"


def test_a_file_that_is_not_ours_is_a_fault_and_stays_as_it_is(world: CatalogueWorld) -> None:
    world.catalogue.close()
    world.path.unlink()
    with sqlite3.connect(world.path) as foreign:
        foreign.execute("create table letter (text)")
    foreign.close()
    for code in ("catalogue-foreign",):
        with pytest.raises(Fault) as caught:
            world.catalogue.find("00000000004011")
        assert caught.value.code == code
    world.path.write_bytes(b"these are no prices at all, and long enough to look at" * 100)
    with pytest.raises(Fault) as caught:
        SqliteCatalogue(world.path).info()
    assert caught.value.remedy


def test_a_load_mends_a_damaged_catalogue(world: CatalogueWorld) -> None:
    world.catalogue.close()
    world.path.write_bytes(b"damaged")
    world.load(STORE)
    assert world.catalogue.info().items == 6


def test_the_file_can_be_copied_away_while_it_is_read(world: CatalogueWorld) -> None:
    world.catalogue.find("00000000004011")
    copy = world.folder / "copy.sqlite3"
    shutil.copy(world.path, copy)
    assert SqliteCatalogue(copy).info().items == 6


def test_a_find_looks_at_the_file_and_takes_no_time_that_a_clerk_could_notice(world: CatalogueWorld) -> None:
    started = time.perf_counter()
    for _ in range(1000):
        world.catalogue.find("00000000004011")
    assert time.perf_counter() - started < 1.0


def test_words_or_a_code_find_an_item(world: CatalogueWorld) -> None:
    assert names(world.loading.find("4011")) == ["Bananas"]
    assert names(world.loading.find("952000000019")) == ["Crème brûlée"]
    assert names(world.loading.find("gift-1")) == ["Gift card"]
    assert names(world.loading.find("wine")) == ["Red wine"]
    assert world.loading.find("123456789") == []
