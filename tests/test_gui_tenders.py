"""Ways to pay beside cash: cheque, account, the store's own; and money that goes back the way it came."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from till import BREAD, SOAP, Till, open_till

pytestmark = pytest.mark.usefixtures("qapp")
KINDS = '[tender]\nkinds = ["meal", "city_card"]\n'


@pytest.fixture
def till(tmp_path: Path) -> Iterator[Till]:
    with open_till(tmp_path, more=KINDS) as opened:
        yield opened


def test_cheque_account_and_own_kinds_each_take_a_part(till: Till) -> None:
    till.keys(f"10*{BREAD}", "Enter", "F12")
    till.touch("wayOther")
    assert "Choose how it is paid" in till.text("takeTender")
    for place, amount in ((1, "1000"), (2, "900"), (3, "800")):
        till.touch("wayOther", f"otherKind{place}")
        till.keys(amount, "F12")
    assert till.text("leftAmount") == "$7.00"
    assert [till.text(f"undoTender{place}").split(",")[0] for place in (2, 3)] == [
        "Give back Account −$9.00",
        "Give back Meal −$8.00",
    ]
    till.keys("F7", "Left")
    assert till.text("takeTender").startswith("Take city card $7.00")
    till.keys("F12")
    assert till.page() == "donePage"
    (sale,) = till.sales()
    assert [(part.kind, part.amount_minor) for part in sale.tenders] == [
        ("cheque", 1000),
        ("account", 900),
        ("meal", 800),
        ("city_card", 700),
    ]


def test_more_than_is_due_is_for_cash_only(till: Till) -> None:
    till.scan(BREAD)
    till.keys("F12", "F7", "Right", "500", "F12")
    assert till.page() == "tenderPage"
    assert till.notice()


def test_what_was_paid_by_card_goes_back_to_the_card(till: Till) -> None:
    till.scan(BREAD)
    till.keys("F10", "48291", "Enter", "1111", "Enter")
    assert till.page() == "donePage"
    till.scan("012-03-F000001")
    till.touch("returnMore1", "returnReason1", "returnPanelGo")
    till.keys("F12")
    assert till.text("takeTender").startswith("Pay out $3.40, card")
    till.keys("F9", "F12")
    assert "paid by card" in till.notice()
    till.keys("F10", "F12")
    assert till.page() == "donePage"
    assert [(part.kind, part.amount_minor) for part in till.sales()[1].tenders] == [("card", -340)]


def test_the_brand_of_a_card_is_chosen_and_kept_with_its_part(tmp_path: Path) -> None:
    with open_till(tmp_path, more='[card]\nbrands = ["Visa", "City Card"]\n') as till:
        till.keys(f"2*{BREAD}", "Enter", "F9", "100", "Enter", "F10")
        assert till.text("cardBrand") == "Brand of the card: if any"
        till.keys("48291", "Right", "Right", "Enter", "1111")
        assert till.text("cardBrand") == "Brand of the card: City Card, selected"
        till.keys("Enter")
        assert till.page() == "donePage"
        assert [(part.kind, part.brand, part.last4) for part in till.sales()[0].tenders] == [
            ("cash", "", ""),
            ("card", "City Card", "1111"),
        ]
        till.scan(SOAP)
        till.keys("F10", "7", "Enter", "2222")
        assert till.text("cardBrand") == "Brand of the card: if any", "each card begins without a brand"
        till.touch("cardBrand", "takeTender")
        assert till.sales()[1].tenders[0].brand == "Visa"


def test_a_card_number_typed_by_hand_leaves_nothing_behind(till: Till) -> None:
    till.scan(BREAD)
    till.keys("F10", "4111111111111111")
    assert till.text("approvalCode") == "", "neither its beginning nor its end"
    assert "at most 8" in till.notice()
    till.keys("Enter", "4111111111111111")
    assert till.text("cardLast4") == ""
    assert "last four digits" in till.notice()
    till.keys("Backspace", "1111")
    assert till.text("cardLast4") == "1111", "one key begins anew"
    till.keys("Enter")
    assert till.page() == "donePage"
    assert (till.sales()[0].tenders[0].approval, till.sales()[0].tenders[0].last4) == ("", "1111")


def test_a_store_that_takes_no_cards_says_so_before_the_clerk_types(tmp_path: Path) -> None:
    with open_till(tmp_path, more='[card]\ntake = "off"\n') as till:
        till.scan(SOAP)
        till.keys("F10")
        assert "No cards while central is down" in till.text("takeTender")


def test_the_approval_code_is_asked_for_where_the_store_wants_it(tmp_path: Path) -> None:
    with open_till(tmp_path, more='[card]\ntake = "code"\n') as till:
        till.scan(SOAP)
        till.keys("F10", "Enter", "1111", "Enter")
        assert "Still missing: approval code" in till.text("takeTender")
        assert till.page() == "tenderPage"
