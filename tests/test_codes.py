"""Whatever form a code comes in, it is one code: 14 digits, or the store's own in capitals."""

import csv
import gzip
from collections import Counter

import pytest
from data import real_data
from hypothesis import given
from hypothesis import strategies as st

from posfallback.domain.codes import (
    check_digit,
    expand_upc_e,
    has_check_digit,
    is_plu,
    normalise,
    read_scan,
    show_code,
    strip_aim,
)
from posfallback.domain.errors import Refusal

DIGITS = st.text("0123456789", min_size=1)
GTIN_BODIES = st.sampled_from([7, 11, 12, 13]).flatmap(
    lambda places: st.text("0123456789", min_size=places, max_size=places)
)


def _refusal(text: str) -> str:
    try:
        read_scan(text)
    except Refusal as refusal:
        return str(refusal)
    return ""


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("4011", "00000000004011"),
        ("90162", "00000000090162"),
        ("00000000090162", "00000000090162"),
        ("852421006143", "00852421006143"),
        ("0852421006143", "00852421006143"),
        ("00852421006143", "00852421006143"),
        ("]E00852421006143", "00852421006143"),
        ("]E495200002", "00000095200002"),
        (" 4011 \r\n", "00000000004011"),
        ("85123a", "85123A"),
        ("gift_0001_80", "GIFT_0001_80"),
        ("Bank Charges", "BANK CHARGES"),
        ("00042A", "00042A"),
        ("ABCDEFGHIJ0123456789", "ABCDEFGHIJ0123456789"),
    ],
)
def test_every_form_of_a_code_is_one_code(text: str, code: str) -> None:
    assert normalise(text) == code == read_scan(text)


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("00852421006144", "code-check-digit"),
        ("852421006141", "code-check-digit"),
        ("0852421006140", "code-check-digit"),
        ("12345678", "code-check-digit"),
        ("123456789", "code-length"),
        ("1234567890", "code-length"),
        ("12345678901", "code-length"),
        ("085242100614300", "code-length"),
        ("", "code-length"),
        ("  ", "code-length"),
        ("A" * 21, "code-length"),
        ("12-34", "code-characters"),
        ("A*B", "code-characters"),
        ("ÄB", "code-characters"),
        ("ß", "code-characters"),
        ("٤٠١١", "code-characters"),
        ("A\nB", "code-characters"),
        ("-", "code-characters"),
        ("4111 1111 1111 1111", "code-characters"),
        ("4111111111111111", "code-length"),
        ("A4111111111111111", "card-number"),
    ],
)
def test_a_code_that_cannot_be_one_is_refused_with_what_to_do(text: str, refusal: str) -> None:
    with pytest.raises(Refusal) as refused:
        normalise(text)
    assert refused.value.code == refusal
    assert refused.value.hint


@given(st.text(min_size=8, max_size=30))
def test_no_refusal_repeats_what_was_typed(text: str) -> None:
    told = _refusal(text)
    assert not told or len(text.strip()) < 8 or text.strip() not in told


def test_a_good_barcode_that_happens_to_pass_the_card_test_is_accepted() -> None:
    assert normalise("4000000000006") == "04000000000006"


@given(GTIN_BODIES)
def test_leading_zeros_never_make_another_code(body: str) -> None:
    gtin = body + check_digit(body)
    code = normalise(gtin)
    assert code == gtin.zfill(14)
    assert normalise(code) == code
    shown = show_code(code)
    assert int(shown) == int(gtin)
    assert normalise(shown) == code


@given(GTIN_BODIES, st.integers(0, 12), st.integers(1, 9))
def test_any_single_wrong_digit_is_noticed(body: str, place: int, shift: int) -> None:
    gtin = (body + check_digit(body)).zfill(14)
    wrong = str((int(gtin[place]) + shift) % 10)
    assert has_check_digit(gtin)
    assert not has_check_digit(gtin[:place] + wrong + gtin[place + 1 :])


@given(st.text("0123456789", min_size=1, max_size=7))
def test_up_to_seven_digits_are_a_plu(text: str) -> None:
    code = normalise(text)
    assert is_plu(code)
    assert is_plu(text)
    assert int(code) == int(text)
    assert normalise(code) == code == read_scan(code)


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("00000000004011", "4011"),
        ("00000095200002", "95200002"),
        ("00012993221027", "012993221027"),
        ("05901234123457", "5901234123457"),
        ("10852421006140", "10852421006140"),
        ("00000000000000", "0"),
        ("85123A", "85123A"),
    ],
)
def test_a_code_is_shown_as_it_stands_on_the_package(code: str, shown: str) -> None:
    assert show_code(code) == shown


def test_a_barcode_and_an_own_code_are_no_plu() -> None:
    assert not is_plu("00852421006143")
    assert not is_plu("85123A")


@pytest.mark.parametrize(
    ("upc_e", "upc_a"),
    [
        ("01234505", "012000003455"),
        ("01234514", "012100003454"),
        ("01234523", "012200003453"),
        ("01234531", "012300000451"),
        ("01234543", "012340000053"),
        ("01234558", "012345000058"),
        ("01234565", "012345000065"),
        ("04252614", "042100005264"),
        ("11234562", "112345000062"),
    ],
)
def test_a_short_upc_is_the_long_one_that_it_stands_for(upc_e: str, upc_a: str) -> None:
    assert expand_upc_e(upc_e) == upc_a
    assert read_scan(upc_e) in {upc_a.zfill(14), upc_e.zfill(14)}
    assert read_scan("]E0" + upc_e) == read_scan(upc_e)


@pytest.mark.parametrize("text", ["01234500", "21234558", "0123455", "0123456A"])
def test_what_is_no_short_upc_stands_for_nothing(text: str) -> None:
    assert expand_upc_e(text) == ""


def test_a_file_is_read_more_strictly_than_a_scanner() -> None:
    assert read_scan("04252614") == "00042100005264"
    with pytest.raises(Refusal, match="check digit"):
        normalise("04252614")


@pytest.mark.parametrize(
    "scan",
    [
        "]C10109521234543213",
        "]e00109521234543213",
        "]d2010952123454321310ABC123",
        "]Q3010952123454321310ABC\x1d21XYZ",
        "010952123454321310ABC\x1d17271231",
        "\x1d0109521234543213",
        "0109521234543213",
        "(01)09521234543213(10)ABC",
        "]Q1https://id.gs1.org/01/09521234543213/10/ABC?17=271231",
        "https://shop.example/01/9521234543213",
        "]E09521234543213",
    ],
)
def test_gs1_data_gives_the_item_whatever_carries_it(scan: str) -> None:
    assert read_scan(scan) == "09521234543213"


@pytest.mark.parametrize(
    ("scan", "refusal"),
    [
        ("]C100106141412345678908", "code-no-item"),
        ("]C1810012345", "code-no-item"),
        ("https://shop.example/", "code-no-item"),
        ("]C10109521234543214", "code-check-digit"),
        ("https://id.gs1.org/01/09521234543214", "code-check-digit"),
    ],
)
def test_gs1_data_without_a_good_item_is_refused(scan: str, refusal: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_scan(scan)
    assert refused.value.code == refusal


@given(st.text("]CEQde0123456789(). \x1d/:htps", max_size=40))
def test_no_burst_of_a_scanner_is_more_than_a_code_or_a_refusal(scan: str) -> None:
    try:
        code = read_scan(scan)
    except Refusal:
        return
    assert normalise(code) == code == read_scan(code)
    assert normalise(show_code(code)) == code == read_scan(show_code(code))


@pytest.mark.parametrize(
    ("text", "bare"), [("]C1AB", "AB"), ("]Q1", ""), ("4011", "4011"), ("]", "]"), ("]-1", "]-1"), ("A]C1", "A]C1")]
)
def test_only_a_scanners_own_prefix_is_dropped(text: str, bare: str) -> None:
    assert strip_aim(text) == bare


def test_every_check_digit_of_a_grocers_catalogue_is_right_by_our_rule() -> None:
    with real_data("ncr_poslog/catalog.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 382
    for row in rows:
        gtin = row["gtin14"]
        assert check_digit(gtin[:-1]) == gtin[-1]
        assert normalise(gtin) == gtin == normalise(row["barcode"])
        assert normalise(show_code(gtin)) == gtin


def test_of_a_real_list_of_818776_codes_808530_are_good_and_distinct() -> None:
    outcomes: Counter[str] = Counter()
    seen: set[str] = set()
    with gzip.open(real_data("off_barcodes/off_2019_818k_as_is.csv.gz"), "rt", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            try:
                code = normalise(row["barcode"])
            except Refusal as refusal:
                outcomes[refusal.code] += 1
                continue
            outcomes["seen before" if code in seen else "good"] += 1
            seen.add(code)
    assert sum(outcomes.values()) == 818_776
    assert outcomes["good"] == 808_530
    assert outcomes["seen before"] == 301
    assert outcomes["code-check-digit"] + outcomes["code-length"] == 10_246 - 301
    assert set(outcomes) == {"good", "seen before", "code-check-digit", "code-length"}


def test_every_stock_code_of_a_real_retailer_is_an_own_code_or_a_plu() -> None:
    with real_data("uci_online_retail/products.csv").open(encoding="utf-8", newline="") as file:
        codes = [row["stock_code"] for row in csv.DictReader(file)]
    assert len(codes) == 3922
    for code in codes:
        assert show_code(normalise(code)) == code.upper()
