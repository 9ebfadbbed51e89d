"""A scale's label carries its item and its price or weight; the layout says where, and the label's amount wins."""

import json

import pytest
from data import real_data
from hypothesis import given
from hypothesis import strategies as st

from posfallback.domain.codes import check_digit, has_check_digit, normalise
from posfallback.domain.errors import Refusal
from posfallback.domain.labels import check_layout, read_label
from posfallback.domain.settings import LabelLayout

US_PRICE = LabelLayout(pattern="2IIIIIVPPPPC", digits="UPCA")
EU_WEIGHT = LabelLayout(pattern="29IIIIIWWWWWC", digits="EAN13")
EU_PRICE = LabelLayout(pattern="28IIIIPPPPPPC", digits="EAN13")
LAYOUTS = (US_PRICE, EU_WEIGHT, EU_PRICE)


def _label(body: str) -> str:
    return normalise(body + check_digit(body))


def test_a_scanned_price_label_names_the_row_with_price_and_verifier_set_to_zero() -> None:
    reading = read_label(_label("20560140584"), (US_PRICE,))
    assert reading is not None
    assert reading.item_code == "00205601000002"
    assert reading.plu == "00000000005601"
    assert reading.amount_minor == 584
    assert reading.weight_milli is None


def test_a_weight_label_gives_thousandths_and_no_amount() -> None:
    reading = read_label(_label("291234501234"), LAYOUTS)
    assert reading is not None
    assert reading.item_code == _label("291234500000")
    assert reading.plu == "00000000012345"
    assert reading.weight_milli == 1234
    assert reading.amount_minor is None


def test_the_first_layout_that_fits_is_the_one() -> None:
    narrow = LabelLayout(pattern="205IIIIPPPPC", digits="UPCA")
    code = _label("20560140584")
    first, second = read_label(code, (narrow, US_PRICE)), read_label(code, (US_PRICE, narrow))
    assert first is not None
    assert second is not None
    assert (first.plu, second.plu) == ("00000000006014", "00000000005601")


def test_the_items_own_code_is_no_label() -> None:
    assert read_label("00205601000002", LAYOUTS) is None


@pytest.mark.parametrize(
    "code", ["00852421006143", "00000000004011", "85123A", "05901234123457", "10205601005846", "205601005846", ""]
)
def test_any_other_code_is_no_label(code: str) -> None:
    assert read_label(code, LAYOUTS) is None


def test_without_layouts_nothing_is_a_label() -> None:
    assert read_label(_label("20560140584"), ()) is None


@given(st.integers(0, 99_999), st.integers(0, 9), st.integers(1, 9999))
def test_what_a_scale_prints_is_what_is_read(item: int, verifier: int, price: int) -> None:
    reading = read_label(_label(f"2{item:05d}{verifier}{price:04d}"), LAYOUTS)
    assert reading is not None
    assert reading.amount_minor == price
    assert int(reading.plu) == item
    assert has_check_digit(reading.item_code)
    assert reading.item_code == _label(f"2{item:05d}00000")


@pytest.mark.parametrize(
    ("pattern", "digits"),
    [
        ("2IIIIIVPPPP", "UPCA"),
        ("2IIIIIVPPPPC", "EAN13"),
        ("29IIIIIWWWWWC", "UPCA"),
        ("2IIIIIVPPWWC", "UPCA"),
        ("2IIIIIVVVVVC", "UPCA"),
        ("2PPPPPPPPPPC", "UPCA"),
        ("IIIIIIVPPPPC", "UPCA"),
        ("2IIIIIVPPPPX", "UPCA"),
        ("2IIIIICPPPPC", "UPCA"),
        ("2iiiiivppppc", "UPCA"),
    ],
)
def test_a_layout_that_cannot_be_read_is_refused(pattern: str, digits: str) -> None:
    layout = LabelLayout(pattern=pattern, digits="UPCA" if digits == "UPCA" else "EAN13")
    with pytest.raises(Refusal) as refused:
        check_layout(layout)
    assert refused.value.code == "label-layout"
    with pytest.raises(Refusal):
        read_label(_label("20560140584"), (layout,))


def test_every_price_label_a_grocer_sold_is_read_back_with_its_amount() -> None:
    sales = json.loads(real_data("ncr_poslog/transactions_dev10.json").read_text(encoding="utf-8"))
    labelled = [line for sale in sales for line in sale["sales"] if line["is_price_embedded"]]
    assert len(labelled) == 17
    for line in labelled:
        minor = int(line["extended"].replace(".", ""))
        reading = read_label(_label(f"{line['gtin14'][2:8]}7{minor:04d}"), (US_PRICE,))
        assert reading is not None
        assert reading.item_code == line["gtin14"]
        assert reading.amount_minor == minor
