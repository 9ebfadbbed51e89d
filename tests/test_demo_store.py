"""Harbour Market, the demo store: its price list is sound, its settings read, and its baskets add up and repeat."""

import csv
import random
import runpy
from collections import Counter
from itertools import pairwise
from pathlib import Path
from statistics import mean, median
from typing import get_args

import msgspec
import pytest
from program import posfallback

from posfallback.bootstrap import tax_regime
from posfallback.domain.codes import check_digit, is_plu, normalise
from posfallback.domain.facts import SoldBy
from posfallback.domain.item import Item
from posfallback.domain.labels import read_label
from posfallback.domain.money import currency, parse_amount
from posfallback.domain.settings import Settings
from posfallback.services.demo_baskets import DemoBasket, DemoBaskets, written
from posfallback.services.ring_format import RingBasket, read_basket
from posfallback.shipped import shipped
from posfallback.storage.settings import load_settings

SCRIPT = Path(__file__).resolve().parent.parent / "scripts" / "make_demo_store.py"
USD = currency("USD")
CLERKS = ("101", "102", "103", "104")


def catalogue_rows() -> list[dict[str, str]]:
    with shipped("demo", "catalogue.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def catalogue_items() -> list[Item]:
    return [
        Item(
            code=normalise(row["code"]),
            name=row["name"],
            price_minor=parse_amount(row["price"], USD),
            department=row["department"],
            sold_by=msgspec.convert(row["sold_by"], SoldBy),
            price_for=int(row["price_for"]),
            tax=row["tax"],
            age=int(row["age"] or 0),
        )
        for row in catalogue_rows()
    ]


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    return load_settings(shipped("demo", "settings.toml"), tmp_path_factory.mktemp("home"))


def label(digits: str) -> str:
    return digits + check_digit(digits)


def draw(settings: Settings, count: int, seed: int = 1) -> list[DemoBasket]:
    model = DemoBaskets(
        chooser=random.Random(seed),
        items=catalogue_items(),
        settings=settings,
        regime=tax_regime(settings),
        currency=USD,
        clerks=CLERKS,
    )
    return list(model.day(count))


def test_the_price_list_is_the_one_that_the_script_writes() -> None:
    made = runpy.run_path(str(SCRIPT))["catalogue"]()
    assert shipped("demo", "catalogue.csv").read_text(encoding="utf-8") == made, "run scripts/make_demo_store.py"


def test_the_price_list_is_a_small_grocery() -> None:
    items = catalogue_items()
    assert 380 <= len(items) <= 450
    assert len({item.code for item in items}) == len(items), "no code stands twice once padded to 14 digits"
    assert len({item.department for item in items}) == 12
    assert all(0 < item.price_minor < 5000 for item in items)
    assert sum(is_plu(item.code) for item in items) > 60
    assert sum(item.sold_by == "kg" for item in items) > 50
    assert sum(item.price_for > 1 for item in items) > 20
    assert {item.age for item in items} == {0, 16, 18, 21}
    assert {item.sold_by for item in items} <= set(get_args(SoldBy))


def test_no_bar_code_of_the_demo_is_one_of_a_real_product() -> None:
    for item in catalogue_items():
        if not is_plu(item.code):
            digits = item.code.lstrip("0")
            own_use = digits.startswith("2") and len(digits) == 12
            # 952 is GS1's prefix for demonstrations; a case has an indicator digit before it, a GTIN-8 is shorter.
            assert own_use or digits.startswith(("952", "1952")), digits


def test_every_tax_code_and_quick_key_of_the_store_leads_somewhere(settings: Settings) -> None:
    items = {item.code: item for item in catalogue_items()}
    rates = {rate.code for rate in settings.tax.rates}
    assert {code for item in items.values() for code in item.tax.split("+") if code} == rates == {"A", "B"}
    assert len(settings.quick) > 40
    for key in settings.quick:
        assert key.code in items, f"the quick key {key.label} leads nowhere"
        assert len(key.page) <= 9, f"{key.page} is too long for a tab"
        assert max(map(len, key.label.split())) <= 12, f"{key.label} does not fit on a key"
    pages = Counter(key.page for key in settings.quick)
    assert max(pages.values()) <= 16, "a page has four rows of four keys on the largest screen"


def test_labels_of_both_scales_find_their_item(settings: Settings) -> None:
    items = {item.code: item for item in catalogue_items()}
    counter = next(item for item in items.values() if item.name == "Gouda aged")
    price_label = read_label(normalise(label("27001000584")), settings.labels)
    assert price_label is not None
    assert (price_label.item_code, price_label.amount_minor) == (counter.code, 584)
    weight_label = read_label(normalise(label("290401100734")), settings.labels)
    assert weight_label is not None
    assert (items[weight_label.plu].name, weight_label.weight_milli) == ("Bananas", 734)


def test_the_staff_are_six_with_a_manager_and_somebody_from_it() -> None:
    with shipped("demo", "staff.csv").open(encoding="utf-8", newline="") as file:
        staff = list(csv.DictReader(file))
    assert [person["role"] for person in staff] == ["clerk"] * 4 + ["manager", "it"]
    assert len({person["pin"] for person in staff}) == len({person["number"] for person in staff}) == 6
    assert {person["number"] for person in staff} >= set(CLERKS)


def test_the_same_dice_give_the_same_baskets(settings: Settings) -> None:
    assert draw(settings, 50) == draw(settings, 50)
    assert draw(settings, 50) != draw(settings, 50, seed=2)


def test_basket_lengths_follow_the_published_ones(settings: Settings) -> None:
    baskets = [drawn.basket for drawn in draw(settings, 3000)]
    articles = [sum(not line.void and line.code != "9001" for line in basket.lines) for basket in baskets]
    # The Complete Journey: median 5, mean 10.2, a tenth of all baskets above 25 lines, some above 80.
    assert median(articles) in {5, 6}
    assert 9 < mean(articles) < 12
    assert 0.07 < sum(count > 25 for count in articles) / len(articles) < 0.14
    assert max(articles) > 80


def test_baskets_are_rung_in_every_way_that_a_till_knows(settings: Settings) -> None:
    baskets = [drawn.basket for drawn in draw(settings, 1000)]
    lines = [line for basket in baskets for line in basket.lines]
    keyed = sum(line.entry in {"keyed", "weighed"} for line in lines)
    assert 0.3 < keyed / len(lines) < 0.6, "four of ten lines of a grocer are keyed"
    known = {item.code for item in catalogue_items()}
    layouts = settings.labels

    def share(found: int) -> float:
        return found / len(baskets)

    def unknown(basket: RingBasket) -> bool:
        return any(line.unit_price and line.code and normalise(line.code) not in known for line in basket.lines)

    assert 0.03 < share(sum(map(unknown, baskets))) < 0.12
    assert any(line.code and read_label(normalise(line.code), layouts) for line in lines)
    assert any(line.entry == "weighed" for line in lines)
    assert any(line.void for line in lines)
    assert any(line.discount for line in lines)
    assert any(line.quantity == "-1" for line in lines)
    assert any(line.name == "Bottle refund" for line in lines)
    assert any(basket.discount for basket in baskets)
    paid = Counter(tuple(tender.kind for tender in basket.tenders) for basket in baskets)
    assert set(paid) >= {("cash",), ("card",), ("card", "cash"), ("voucher", "card")}
    assert 0.3 < paid["cash",] / len(baskets) < 0.55


def test_the_clerk_serves_one_customer_after_the_other(settings: Settings) -> None:
    day = draw(settings, 400)
    assert all(drawn.takes_s >= 21 + 2 for drawn in day)
    assert all(one.starts_s + one.takes_s <= other.starts_s for one, other in pairwise(day))
    assert day[0].starts_s >= 7 * 3600
    by_hour = Counter(drawn.starts_s // 3600 for drawn in day)
    assert sum(by_hour[hour] for hour in (16, 17, 18)) > 2 * sum(by_hour[hour] for hour in (7, 8, 9))


def test_written_baskets_read_back_as_what_they_were(settings: Settings) -> None:
    day = draw(settings, 100)
    assert [read_basket(line) for line in written(iter(day))] == [drawn.basket for drawn in day]


def test_the_demo_proves_itself_headless() -> None:
    told = posfallback("demo", "--headless", "--sales", "60", "--seed", "7")
    assert told.returncode == 0, told.stdout + told.stderr
    assert "Rang 60 sales" in told.stdout
    assert "It adds up" in told.stdout
    assert "Refused" not in told.stdout, "every drawn basket is one that a register takes"
