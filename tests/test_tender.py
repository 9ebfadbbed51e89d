"""Cash rounds to the smallest coin, change is given in pieces that exist, and likely amounts are one touch away."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posfallback.domain.money import currency
from posfallback.domain.tender import CASH, KINDS, pieces, quick_cash, round_cash

USD = currency("USD")


@pytest.mark.parametrize(
    ("minor", "step", "rounded"),
    [
        (1537, 5, 1535),
        (1538, 5, 1540),
        (1534, 10, 1530),
        (1535, 10, 1540),
        (-1535, 10, -1540),
        (1550, 100, 1600),
        (1549, 100, 1500),
        (2, 5, 0),
        (3, 5, 5),
        (1538, 0, 1538),
        (1538, 1, 1538),
        (1, 1, 1),
        (0, 5, 0),
    ],
)
def test_cash_rounds_to_the_smallest_coin(minor: int, step: int, rounded: int) -> None:
    assert round_cash(minor, step) == rounded


@given(st.integers(-(10**7), 10**7), st.sampled_from([1, 5, 10, 20, 50, 100]))
def test_cash_is_never_rounded_by_more_than_half_a_coin_and_a_refund_mirrors(minor: int, step: int) -> None:
    rounded = round_cash(minor, step)
    assert rounded % step == 0
    assert 2 * abs(rounded - minor) <= step
    assert round_cash(-minor, step) == -rounded
    assert round_cash(rounded, step) == rounded


@pytest.mark.parametrize(
    ("minor", "code", "given_in"),
    [
        (1462, "USD", ((1000, 1), (100, 4), (25, 2), (10, 1), (1, 2))),
        (632, "USD", ((500, 1), (100, 1), (25, 1), (5, 1), (1, 2))),
        (388, "EUR", ((200, 1), (100, 1), (50, 1), (20, 1), (10, 1), (5, 1), (2, 1), (1, 1))),
        (6789, "JPY", ((5000, 1), (1000, 1), (500, 1), (100, 2), (50, 1), (10, 3), (5, 1), (1, 4))),
        (1465, "CHF", ((1000, 1), (200, 2), (50, 1), (10, 1), (5, 1))),
        (0, "USD", ()),
        (1463, "CHF", ()),
        (1463, "XOF", ()),
    ],
)
def test_change_is_told_in_pieces_largest_first(minor: int, code: str, given_in: tuple[tuple[int, int], ...]) -> None:
    assert pieces(minor, code) == given_in


@given(st.integers(1, 10**7), st.sampled_from(["USD", "EUR", "GBP", "JPY"]))
def test_the_pieces_are_the_change_to_the_last_coin(minor: int, code: str) -> None:
    given_in = pieces(minor, code)
    assert sum(value * count for value, count in given_in) == minor
    assert [value for value, _ in given_in] == sorted((value for value, _ in given_in), reverse=True)


@pytest.mark.parametrize(
    ("due", "notes", "offers"),
    [
        (1538, (500, 1000, 2000, 5000), (1538, 2000, 5000)),
        (4712, (500, 1000, 2000, 5000), (4712, 5000, 6000)),
        (2000, (500, 1000, 2000, 5000), (2000, 5000)),
        (37, (), (37, 100, 500, 1000, 2000)),
        (1200, (), (1200, 1500, 2000, 5000, 10000)),
        (0, (500,), ()),
        (-80, (500,), ()),
    ],
)
def test_the_exact_amount_is_offered_first_then_what_people_hand_over(
    due: int, notes: tuple[int, ...], offers: tuple[int, ...]
) -> None:
    assert quick_cash(due, notes, USD) == offers


@given(st.integers(1, 10**6), st.lists(st.integers(1, 10**5), max_size=6))
def test_no_offer_is_too_small_and_none_comes_twice(due: int, notes: list[int]) -> None:
    offers = quick_cash(due, notes, USD)
    assert offers[0] == due
    assert list(offers) == sorted(set(offers))
    assert len(offers) <= 5


def test_a_currency_without_known_notes_still_offers_the_exact_amount() -> None:
    assert quick_cash(1500, (), currency("XOF")) == (1500,)


def test_cash_is_one_of_the_kinds_every_store_has() -> None:
    assert CASH in KINDS
    assert set(KINDS) == {"cash", "card", "voucher", "cheque", "account"}
