"""Tax equals what the store's own register would print: on top or inside, per receipt or per line, several rates."""

import json
from decimal import ROUND_HALF_UP, Decimal
from typing import Literal

import pytest
from data import real_data
from hypothesis import given
from hypothesis import strategies as st

from posfallback.domain.errors import Refusal
from posfallback.domain.settings import TaxRate, TaxSettings
from posfallback.domain.tax import parse_rate
from posfallback.services.ports import TaxRegime
from posfallback.taxes.exclusive import Exclusive
from posfallback.taxes.inclusive import Inclusive

EXCLUSIVE: TaxRegime = Exclusive()
INCLUSIVE: TaxRegime = Inclusive()
CODES = ("A", "B", "C", "Z")
SETS = st.sampled_from(["", "A", "B", "Z", "A+B", "B+A", "A+B+C"])
LINES = st.lists(st.tuples(st.integers(-200_000, 200_000), SETS), max_size=40)


def _table(
    prices: Literal["exclusive", "inclusive"],
    rounding: Literal["receipt", "line"] = "receipt",
    percents: dict[str, str] | None = None,
    **more: str,
) -> TaxSettings:
    rates = tuple(
        TaxRate(code=code, label=f"Tax {code}", percent=percent, millipercent=parse_rate(percent))
        for code, percent in {**(percents or {}), **more}.items()
    )
    return TaxSettings(prices=prices, rounding=rounding, rates=rates)


STATE_AND_CITY = {"A": "6.5", "B": "2.95", "C": "0.375", "Z": "0"}


def _round(exact: Decimal) -> int:
    return int(exact.quantize(Decimal(1), rounding=ROUND_HALF_UP))


def _figures(regime: TaxRegime, lines: list[tuple[int, str]], table: TaxSettings) -> dict[str, tuple[int, int]]:
    return {tax.code: (tax.base_minor, tax.tax_minor) for tax in regime.taxes(lines, table)}


def test_tax_on_top_is_worked_out_once_on_the_sum_of_a_rate() -> None:
    table = _table("exclusive", A="10.1")
    assert _figures(EXCLUSIVE, [(349, "A"), (349, "A"), (584, ""), (115, "A"), (115, "A")], table) == {"A": (928, 94)}


def test_tax_on_top_per_line_is_rounded_at_every_line() -> None:
    table = _table("exclusive", "line", A="10.1")
    assert _figures(EXCLUSIVE, [(349, "A"), (349, "A"), (115, "A"), (115, "A")], table) == {
        "A": (928, 35 + 35 + 12 + 12)
    }
    assert _figures(EXCLUSIVE, [(-5, "A")] * 3, _table("exclusive", "line", A="10")) == {"A": (-15, -3)}


def test_a_rate_in_several_sets_is_worked_out_on_all_of_them_together() -> None:
    table = _table("exclusive", A="6.5", B="2.95")
    assert _figures(EXCLUSIVE, [(101, "A"), (102, "A+B"), (103, "B+A")], table) == {"A": (306, 20), "B": (205, 6)}


@pytest.mark.parametrize(
    ("gross", "percent", "net", "tax"),
    [
        (1190, "19", 1000, 190),
        (1000, "19", 840, 160),
        (999, "20", 832, 167),
        (107, "7", 100, 7),
        (-1190, "19", -1000, -190),
    ],
)
def test_tax_inside_the_price_is_the_published_fraction(gross: int, percent: str, net: int, tax: int) -> None:
    assert _figures(INCLUSIVE, [(gross, "A")], _table("inclusive", A=percent)) == {"A": (net, tax)}


def test_several_rates_inside_one_price_leave_one_base() -> None:
    # 1149.50 = 1000 + 10 % + 4.95 %: both rates of a set share the net amount.
    table = _table("inclusive", A="10", B="4.95")
    assert _figures(INCLUSIVE, [(114_950, "A+B")], table) == {"A": (100_000, 10_000), "B": (100_000, 4_950)}


def test_a_zero_rate_is_told_with_its_base_and_an_unused_rate_is_not_told() -> None:
    for regime, prices in ((EXCLUSIVE, "exclusive"), (INCLUSIVE, "inclusive")):
        table = _table("exclusive" if prices == "exclusive" else "inclusive", A="19", Z="0")
        assert _figures(regime, [(500, "Z"), (200, "")], table) == {"Z": (500, 0)}


def test_rates_are_told_in_the_order_of_the_settings_with_label_and_percent() -> None:
    taxes = EXCLUSIVE.taxes([(100, "B"), (100, "A")], _table("exclusive", A="10.1", B="5"))
    assert [(tax.code, tax.label, tax.percent) for tax in taxes] == [("A", "Tax A", "10.1"), ("B", "Tax B", "5")]


@pytest.mark.parametrize("regime", [EXCLUSIVE, INCLUSIVE])
@pytest.mark.parametrize("tax", ["X", "A+X", "A+", "a"])
def test_a_rate_that_the_table_does_not_have_is_refused(regime: TaxRegime, tax: str) -> None:
    for rounding in ("receipt", "line"):
        table = _table("exclusive", "line" if rounding == "line" else "receipt", A="10")
        with pytest.raises(Refusal) as refused:
            regime.taxes([(100, tax)], table)
        assert refused.value.code == "tax-code-unknown"


@pytest.mark.parametrize("text", ["-1", "100.5", "ten", "", "10.1234", "10%"])
def test_a_rate_that_is_no_percentage_is_refused(text: str) -> None:
    with pytest.raises(Refusal) as refused:
        parse_rate(text)
    assert refused.value.code == "tax-rate"


@given(LINES)
def test_on_top_each_rates_tax_is_the_rounded_share_of_its_taxable_sum(lines: list[tuple[int, str]]) -> None:
    table = _table("exclusive", percents=STATE_AND_CITY)
    figures = _figures(EXCLUSIVE, lines, table)
    for code in CODES:
        taxable = [minor for minor, tax in lines if code in tax.split("+")]
        if not taxable:
            assert code not in figures
            continue
        exact = Decimal(sum(taxable)) * Decimal(STATE_AND_CITY[code]) / 100
        assert figures[code] == (sum(taxable), _round(exact))


@given(LINES)
def test_inside_the_net_and_every_tax_of_a_set_add_up_to_the_gross(lines: list[tuple[int, str]]) -> None:
    for rounding in ("receipt", "line"):
        table = _table("inclusive", "line" if rounding == "line" else "receipt", STATE_AND_CITY)
        for text in ("A", "B", "Z", "A+B+C"):
            own = [(minor, tax) for minor, tax in lines if tax == text]
            taxes = INCLUSIVE.taxes(own, table)
            if own:
                assert len({tax.base_minor for tax in taxes}) == 1
                assert taxes[0].base_minor + sum(tax.tax_minor for tax in taxes) == sum(minor for minor, _ in own)


@given(LINES)
def test_inside_each_set_is_worked_out_for_itself(lines: list[tuple[int, str]]) -> None:
    table = _table("inclusive", percents=STATE_AND_CITY)
    expected: dict[str, int] = {}
    for codes in (("A",), ("B",), ("Z",), ("A", "B"), ("A", "B", "C")):
        gross = [minor for minor, tax in lines if tax and set(tax.split("+")) == set(codes)]
        whole = 100 + sum(Decimal(STATE_AND_CITY[code]) for code in codes)
        for code in codes:
            if gross:
                tax = _round(Decimal(sum(gross)) * Decimal(STATE_AND_CITY[code]) / whole)
                expected[code] = expected.get(code, 0) + tax
    assert {tax.code: tax.tax_minor for tax in INCLUSIVE.taxes(lines, table)} == expected


@given(LINES, st.sampled_from([EXCLUSIVE, INCLUSIVE]), st.sampled_from(["receipt", "line"]))
def test_a_refund_of_everything_takes_back_every_tax(
    lines: list[tuple[int, str]], regime: TaxRegime, rounding: Literal["receipt", "line"]
) -> None:
    table = _table("exclusive", rounding, STATE_AND_CITY)
    sold, returned = _figures(regime, lines, table), _figures(regime, [(-minor, tax) for minor, tax in lines], table)
    assert returned == {code: (-base, -tax) for code, (base, tax) in sold.items()}


def test_every_tax_line_a_grocers_register_printed_comes_out_the_same() -> None:
    sales = json.loads(real_data("ncr_poslog/transactions_dev10.json").read_text(encoding="utf-8"))
    printed = [tax for sale in sales for tax in sale["taxes"]]
    assert len(printed) == 6
    table = _table("exclusive", A="10.1")
    for tax in printed:
        taxable, amount = (int(tax[field].replace(".", "")) for field in ("taxable", "amount"))
        assert _figures(EXCLUSIVE, [(taxable, "A")], table) == {"A": (taxable, amount)}
