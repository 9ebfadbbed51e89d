"""From basket to settled sale no cent is lost: discounts come before tax, rounding last, change from cash only."""

import json
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, Literal

import msgspec
import pytest
from data import real_data
from hypothesis import given
from hypothesis import strategies as st

from posfallback.domain.basket import Basket, BasketLine, Discount
from posfallback.domain.errors import Refusal
from posfallback.domain.facts import SaleTender
from posfallback.domain.money import Currency, currency, parse_amount
from posfallback.domain.pricing import extend
from posfallback.domain.sale import PricedSale, SettledSale, left_to_pay, price, price_so_far, settle
from posfallback.domain.settings import CashSettings, TaxRate, TaxSettings
from posfallback.taxes.exclusive import Exclusive
from posfallback.taxes.inclusive import Inclusive

USD = currency("USD")
A = TaxRate(code="A", label="Sales tax", percent="10.1", millipercent=10_100)
B = TaxRate(code="B", label="City tax", percent="2", millipercent=2_000)
ON_TOP = TaxSettings(prices="exclusive", rates=(A, B))
INSIDE = TaxSettings(prices="inclusive", rates=(A, B))
NO_ROUNDING, NICKEL = CashSettings(), CashSettings(rounding_minor=5)


def _line(gross: int, tax: str = "", **more: Any) -> BasketLine:
    given = {
        "name": "Item",
        "entry": "scanned",
        "quantity_milli": 1000,
        "unit_price_minor": gross,
        "gross_minor": gross,
    }
    return msgspec.convert({**given, "tax": tax, **more}, BasketLine)


def _basket(*lines: BasketLine, discount: Discount | None = None) -> Basket:
    return Basket(basket_id="0" * 32, clerk="901", lines=lines, discount=discount)


def _price(basket: Basket, table: TaxSettings = ON_TOP) -> PricedSale:
    return price(basket, table, Exclusive() if table.prices == "exclusive" else Inclusive(), USD)


def _total(minor: int) -> PricedSale:
    return _price(_basket(_line(minor)))


def _cash(minor: int) -> SaleTender:
    return SaleTender(kind="cash", amount_minor=minor)


def _card(minor: int) -> SaleTender:
    return SaleTender(kind="card", amount_minor=minor, approval="004417", last4="1111")


def _paid(settled: SettledSale) -> tuple[int, int, int]:
    return settled.total_minor, settled.rounding_minor, settled.change_minor


# --- pricing ----------------------------------------------------------------------------------------------------------


def test_a_discount_on_the_whole_comes_off_before_tax_and_is_shared_out_to_the_cent() -> None:
    basket = _basket(_line(2712, "A"), _line(19552), discount=Discount(percent="10", reason="staff"))
    priced = _price(basket)
    assert (priced.subtotal_minor, priced.discount_minor) == (22264, 2226)
    assert [line.basket_discount_minor for line in priced.lines] == [271, 1955]
    assert [(tax.base_minor, tax.tax_minor) for tax in priced.taxes] == [(2441, 247)]
    assert priced.total_minor == 22264 - 2226 + 247
    assert (priced.discount_percent, priced.discount_reason) == ("10", "staff")


def test_a_line_discount_shows_on_its_line_and_lowers_what_is_taxed() -> None:
    priced = _price(_basket(_line(1000, "A", discount={"percent": "12.5", "reason": "dented"}), _line(500)))
    line = priced.lines[0]
    assert (line.gross_minor, line.discount_minor, line.extended_minor) == (1000, 125, 875)
    assert (line.discount_percent, line.discount_reason) == ("12.5", "dented")
    assert (priced.subtotal_minor, priced.tax_minor, priced.total_minor) == (1375, 88, 1463)


def test_prices_that_include_tax_are_not_raised_by_it() -> None:
    priced = _price(_basket(_line(1101, "A"), _line(500)), INSIDE)
    assert (priced.total_minor, priced.tax_minor) == (1601, 101)
    assert priced.taxes[0].base_minor == 1000


def test_a_removed_line_stays_in_sight_and_counts_nowhere() -> None:
    basket = _basket(
        _line(1000, "A"),
        _line(700, "B", voided=True),
        _line(0, voided=True, unknown=True),
        discount=Discount(percent="50"),
    )
    priced = _price(basket)
    assert [line.voided for line in priced.lines] == [False, True, True]
    assert [line.line for line in priced.lines] == [1, 2, 3]
    assert [line.basket_discount_minor for line in priced.lines] == [500, 0, 0]
    assert priced.lines[1].extended_minor == 700
    assert [tax.code for tax in priced.taxes] == ["A"]
    assert (priced.subtotal_minor, priced.discount_minor, priced.total_minor) == (1000, 500, 551)


def test_a_bottle_refund_has_a_positive_quantity_and_a_negative_amount() -> None:
    priced = _price(_basket(_line(1000), _line(-80, name="Bottle refund", entry="open", amount_given=True)))
    assert priced.lines[1].quantity_milli == 1000
    assert (priced.subtotal_minor, priced.total_minor) == (920, 920)


def test_a_return_mirrors_its_sale_in_every_figure() -> None:
    sold = _price(_basket(_line(999, "A+B", discount={"percent": "15"})))
    returned = _price(_basket(_line(-999, "A+B", quantity_milli=-1000, discount={"percent": "15"})))
    assert returned.total_minor == -sold.total_minor
    assert returned.tax_minor == -sold.tax_minor
    assert returned.lines[0].discount_minor == -sold.lines[0].discount_minor


@pytest.mark.parametrize(
    ("basket", "code"),
    [
        (_basket(), "basket-empty"),
        (_basket(_line(500, voided=True)), "basket-empty"),
        (_basket(_line(500), _line(0, unknown=True)), "item-without-price"),
        (_basket(_line(500), _line(0, unweighed=True)), "item-without-weight"),
        (_basket(_line(500), discount=Discount(amount_minor=501)), "discount-too-large"),
        (_basket(_line(-500), discount=Discount(percent="10")), "discount-too-large"),
        (_basket(_line(500, discount={"amount_minor": 501})), "discount-too-large"),
        (_basket(_line(500, discount={"percent": "0"})), "percent"),
        (_basket(_line(500, "X")), "tax-code-unknown"),
        (_basket(*[_line(999_999_999_999)] * 2), "amount-too-large"),
    ],
)
def test_a_basket_that_cannot_be_sold_is_refused_with_what_to_do(basket: Basket, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        _price(basket)
    assert refused.value.code == code
    assert refused.value.hint


def test_a_running_total_leaves_out_what_still_waits_and_begins_at_nothing() -> None:
    waiting = _basket(_line(500), _line(0, unknown=True), _line(0, unweighed=True))
    assert price_so_far(waiting, ON_TOP, Exclusive(), USD).total_minor == 500
    assert len(price_so_far(waiting, ON_TOP, Exclusive(), USD).lines) == 1
    assert price_so_far(_basket(), ON_TOP, Exclusive(), USD).total_minor == 0


GROSSES = st.integers(-5_000, 100_000)
TAXES = st.sampled_from(["", "A", "B", "A+B"])
PERCENTS = st.integers(1, 100_000).map(lambda thousandths: str(Decimal(thousandths) / 1000))
LINES = st.lists(
    st.builds(
        _line,
        GROSSES,
        TAXES,
        voided=st.booleans(),
        discount=st.none() | st.builds(lambda percent: {"percent": percent}, PERCENTS),
    ),
    min_size=1,
    max_size=25,
)


@given(LINES, st.none() | PERCENTS, st.sampled_from([ON_TOP, INSIDE]), st.sampled_from(["receipt", "line"]))
def test_every_figure_of_a_priced_sale_adds_up(
    lines: list[BasketLine], percent: str | None, table: TaxSettings, rounding: Literal["receipt", "line"]
) -> None:
    basket = _basket(*lines, discount=Discount(percent=percent) if percent else None)
    try:
        priced = _price(basket, msgspec.structs.replace(table, rounding=rounding))
    except Refusal as refusal:
        sold = [line for line in lines if not line.voided]
        assert refusal.code == ("discount-too-large" if sold else "basket-empty")  # noqa: PT017  either may be drawn
        return
    counted = [line for line in priced.lines if not line.voided]
    assert priced.subtotal_minor == sum(line.extended_minor for line in counted)
    assert priced.discount_minor == sum(line.basket_discount_minor for line in priced.lines)
    assert all(line.extended_minor == line.gross_minor - line.discount_minor for line in priced.lines)
    assert priced.tax_minor == sum(tax.tax_minor for tax in priced.taxes)
    added = priced.tax_minor if table.prices == "exclusive" else 0
    assert priced.total_minor == priced.subtotal_minor - priced.discount_minor + added
    if table.prices == "exclusive":
        for tax in priced.taxes:
            taxed = [line for line in counted if tax.code in line.tax.split("+")]
            assert tax.base_minor == sum(line.extended_minor - line.basket_discount_minor for line in taxed)


# --- settling ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("total", "tenders", "cash", "paid"),
    [
        (1538, [_cash(1538)], NO_ROUNDING, (1538, 0, 0)),
        (1538, [_cash(2000)], NO_ROUNDING, (1538, 0, 462)),
        (1538, [_card(1538)], NO_ROUNDING, (1538, 0, 0)),
        (1538, [_card(1000), _cash(2000)], NO_ROUNDING, (1538, 0, 1462)),
        (1538, [_cash(1000), _card(538)], NO_ROUNDING, (1538, 0, 0)),
        (1538, [_cash(500), _cash(500), _cash(1000)], NO_ROUNDING, (1538, 0, 462)),
        (1538, [_cash(2000)], NICKEL, (1540, 2, 460)),
        (1537, [_cash(1535)], NICKEL, (1535, -2, 0)),
        (1538, [_card(1538)], NICKEL, (1538, 0, 0)),
        (1538, [_card(1000), _cash(540)], NICKEL, (1540, 2, 0)),
        (1538, [_card(1001), _cash(600)], NICKEL, (1536, -2, 65)),
        (1538, [_cash(1000), _card(538)], NICKEL, (1538, 0, 0)),
        (2, [_cash(1), _card(1)], NO_ROUNDING, (2, 0, 0)),
        (0, [], NO_ROUNDING, (0, 0, 0)),
        (2, [], NICKEL, (0, -2, 0)),
        (2, [_cash(500)], NICKEL, (0, -2, 500)),
        (2, [_card(2)], NICKEL, (2, 0, 0)),
        (-80, [_cash(-80)], NO_ROUNDING, (-80, 0, 0)),
        (-80, [SaleTender(kind="voucher", amount_minor=-80)], NICKEL, (-80, 0, 0)),
        (-83, [_cash(-85)], NICKEL, (-85, -2, 0)),
        (-83, [_card(-50), _cash(-35)], NICKEL, (-85, -2, 0)),
        (-80, [_cash(-30), _card(-50)], NO_ROUNDING, (-80, 0, 0)),
        (-2, [], NICKEL, (0, 2, 0)),
    ],
)
def test_a_sale_is_settled_with_the_right_rounding_and_change(
    total: int, tenders: list[SaleTender], cash: CashSettings, paid: tuple[int, int, int]
) -> None:
    assert _paid(settle(_total(total), tenders, cash)) == paid


@pytest.mark.parametrize(
    ("total", "tenders", "cash", "code"),
    [
        (1538, [], NO_ROUNDING, "tender-too-small"),
        (1538, [_cash(1537)], NO_ROUNDING, "tender-too-small"),
        (1538, [_cash(1535)], NICKEL, "tender-too-small"),
        (1538, [_card(1537)], NICKEL, "tender-too-small"),
        (1538, [_card(1539)], NO_ROUNDING, "tender-too-large"),
        (1538, [_card(1540)], NICKEL, "tender-too-large"),
        (1538, [_cash(1000), _card(1000)], NO_ROUNDING, "tender-too-large"),
        (1538, [SaleTender(kind="gift card", amount_minor=2000)], NO_ROUNDING, "tender-too-large"),
        (1538, [SaleTender(kind="cheque", amount_minor=2000)], NO_ROUNDING, "tender-too-large"),
        (1538, [_cash(2000), _card(5)], NO_ROUNDING, "tender-not-needed"),
        (1538, [_card(1538), _cash(5)], NO_ROUNDING, "tender-not-needed"),
        (0, [_cash(5)], NO_ROUNDING, "tender-not-needed"),
        (0, [_cash(-5)], NO_ROUNDING, "tender-not-needed"),
        (1538, [_cash(0)], NO_ROUNDING, "tender-amount"),
        (1538, [_cash(2000), _cash(-462)], NO_ROUNDING, "tender-amount"),
        (1538, [_card(-100), _cash(2000)], NO_ROUNDING, "tender-amount"),
        (-80, [], NO_ROUNDING, "payout-must-match"),
        (-80, [_cash(-79)], NO_ROUNDING, "payout-must-match"),
        (-80, [_cash(-81)], NO_ROUNDING, "payout-must-match"),
        (-80, [_cash(80)], NO_ROUNDING, "payout-must-match"),
        (-80, [_cash(-80), _cash(0)], NO_ROUNDING, "payout-must-match"),
        (-80, [_card(-100), _cash(20)], NO_ROUNDING, "payout-must-match"),
        (-83, [_cash(-83)], NICKEL, "payout-must-match"),
        (-83, [_card(-85)], NICKEL, "payout-must-match"),
    ],
)
def test_tenders_that_do_not_fit_are_refused(
    total: int, tenders: list[SaleTender], cash: CashSettings, code: str
) -> None:
    with pytest.raises(Refusal) as refused:
        settle(_total(total), tenders, cash)
    assert refused.value.code == code
    assert refused.value.hint


def test_a_refusal_says_what_is_missing_in_card_and_in_cash() -> None:
    with pytest.raises(Refusal) as refused:
        settle(_total(1538), [_cash(1000)], NICKEL)
    assert "5.38 is still to pay" in refused.value.message
    assert refused.value.hint == "Take another 5.38, or 5.40 in cash."
    with pytest.raises(Refusal) as refused:
        settle(_total(1538), [_card(1537)], NICKEL)
    assert refused.value.hint == "Take another 0.01."
    with pytest.raises(Refusal) as refused:
        settle(_total(-83), [_cash(-83)], NICKEL)
    assert "gets 0.83 back" in refused.value.message
    assert "0.83, or 0.85 in cash" in refused.value.hint


def test_cash_without_a_coin_for_the_last_cent_is_told_what_is_missing() -> None:
    with pytest.raises(Refusal) as refused:
        settle(_total(63), [_cash(63)], NICKEL)
    assert str(refused.value) == "In cash 0.02 is still to pay. Take another 0.02 in cash."


@pytest.mark.parametrize(
    ("total", "tenders", "exact", "in_cash"),
    [
        (1538, [], 1538, 1540),
        (1538, [_card(1000)], 538, 540),
        (1538, [_cash(1000)], 538, 540),
        (1538, [_card(1001), _cash(500)], 37, 35),
        (-83, [], -83, -85),
    ],
)
def test_what_is_left_is_told_exactly_and_in_cash(
    total: int, tenders: list[SaleTender], exact: int, in_cash: int
) -> None:
    left = left_to_pay(_total(total), tenders, NICKEL)
    assert (left.exact_minor, left.cash_minor) == (exact, in_cash)


@given(
    st.integers(-10_000, 100_000),
    st.lists(
        st.builds(SaleTender, kind=st.sampled_from(["cash", "card"]), amount_minor=st.integers(-20_000, 120_000)),
        max_size=4,
    ),
    st.sampled_from([0, 1, 5, 10, 100]),
)
def test_whatever_is_settled_balances_and_change_never_exceeds_the_cash(
    total: int, tenders: list[SaleTender], step: int
) -> None:
    try:
        settled = settle(_total(total), tenders, CashSettings(rounding_minor=step))
    except Refusal:
        return
    _balances(settled, total, step)


@given(st.integers(-10_000, 100_000), st.integers(0, 100), st.integers(0, 20_000), st.sampled_from([0, 5, 10, 100]))
def test_card_first_and_the_rest_in_cash_always_settles(total: int, part: int, over: int, step: int) -> None:
    cash = CashSettings(rounding_minor=step)
    card = [_card(total * part // 100)] if total * part // 100 else []
    left = left_to_pay(_total(total), card, cash).cash_minor
    # Where the rest rounds to nothing there is no coin to give, unless the card has to pay it.
    if left == 0 and left_to_pay(_total(total), card, cash).exact_minor != 0 and card:
        return
    handed = left + over if left > 0 else left
    settled = settle(_total(total), [*card, *([_cash(handed)] if handed else [])], cash)
    _balances(settled, total, step)
    assert settled.change_minor == (over if left > 0 else 0)


def _balances(settled: SettledSale, total: int, step: int) -> None:
    handed = sum(tender.amount_minor for tender in settled.tenders)
    cash = sum(tender.amount_minor for tender in settled.tenders if tender.kind == "cash")
    assert handed - settled.change_minor == settled.total_minor == total + settled.rounding_minor
    assert 0 <= settled.change_minor <= max(cash, 0)
    assert 2 * abs(settled.rounding_minor) <= step
    if step and any(tender.kind == "cash" for tender in settled.tenders):
        assert (cash - settled.change_minor) % step == 0
    else:
        assert settled.rounding_minor == 0 or not settled.tenders


# --- what real shops recorded -----------------------------------------------------------------------------------------


def test_ten_sales_of_a_grocer_come_to_what_its_register_recorded() -> None:
    sales = json.loads(real_data("ncr_poslog/transactions_dev10.json").read_text(encoding="utf-8"))
    assert len(sales) == 10
    for sale in sales:
        given = parse_amount(sale["_check"]["basket_discount"], USD)
        free = {reward["amount"].lstrip("-") for reward in sale["rewards"] if reward["type"] == "FreeItem"}
        lines = []
        for sold in sale["sales"]:
            gross = parse_amount(sold["extended"], USD)
            off = {"amount_minor": gross} if sold["extended"] in free else None
            lines.append(_line(gross, "A" if sold["item_flags"].get("Tax1") else "", discount=off))
        off_the_whole = Discount(percent="10") if given and not free else None
        priced = _price(_basket(*lines, discount=off_the_whole))
        assert priced.total_minor == parse_amount(sale["totals"]["TransactionGrandAmount"], USD), sale["seq"]
        printed = [(tax["taxable"], tax["amount"]) for tax in sale["taxes"]]
        assert [(tax.base_minor, tax.tax_minor) for tax in priced.taxes] == [
            (parse_amount(taxable, USD), parse_amount(amount, USD)) for taxable, amount in printed
        ], sale["seq"]
        tenders = [
            SaleTender(
                kind="cash" if tender["type"] == "Cash" else "card", amount_minor=parse_amount(tender["amount"], USD)
            )
            for tender in sale["tenders"]
        ]
        handed = [tender for tender in tenders if tender.amount_minor > 0]
        change = -sum(tender.amount_minor for tender in tenders if tender.amount_minor < 0)
        assert settle(priced, handed, NO_ROUNDING).change_minor == change


def test_215_receipts_in_a_dozen_currencies_add_up_to_their_totals() -> None:
    alias = {"RM": "MYR", "TL": "TRY", "": "USD", "ZRL": "USD"}
    rows = real_data("receipts_std/receipts_gold_dev.jsonl").read_text(encoding="utf-8").splitlines()
    assert len(rows) == 215
    multiplied = 0
    for row in rows:
        # The file writes amounts as JSON numbers; read as text they never pass through a float.
        receipt = json.loads(row, parse_float=str, parse_int=str)
        money = currency(alias.get(receipt["currency"], receipt["currency"]))
        lines = []
        for item in receipt["items"]:
            minor = _minor(item["total"], money)
            lines.append(_line(minor, amount_given=True))
            unit, quantity = Decimal(item["unit"]).scaleb(money.decimals), Decimal(item["qty"]).scaleb(3)
            if unit == int(unit) and quantity == int(quantity):
                assert extend(int(unit), 1, int(quantity)) == minor, receipt["id"]
                multiplied += 1
        if Decimal(receipt["total"]) != sum(Decimal(item["total"]) for item in receipt["items"]):
            lines += [_line(_minor(receipt[name], money)) for name in ("tax", "tip") if Decimal(receipt[name])]
        priced = price(_basket(*lines), ON_TOP, Exclusive(), money)
        assert priced.total_minor == _minor(receipt["total"], money), receipt["id"]
    assert multiplied > 400


def _minor(text: str, money: Currency) -> int:
    """Return minor units; one receipt of the 215 has an amount that is finer than its currency."""
    return int(Decimal(text).scaleb(money.decimals).quantize(Decimal(1), rounding=ROUND_HALF_UP))
