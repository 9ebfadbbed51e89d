"""What an unknown code may be taken for, as somebody looks for it: departments first, then items by name or code."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from rooms import STAFF, make_register

from posfallback.bootstrap import Rooms, open_register
from posfallback.domain.codes import check_digit
from posfallback.domain.errors import Refusal
from posfallback.domain.screening import passes_luhn
from posfallback.services.parked import Parked
from posfallback.services.parked_targets import Sold, advised, scanned_target, targets

BREAD = "9520000000011"


@pytest.fixture
def rooms(tmp_path: Path) -> Iterator[Rooms]:
    with open_register(make_register(tmp_path, staff=STAFF), receipts=False) as made:
        yield made


def names(rooms: Rooms, text: str) -> list[str]:
    return [target.name for target in targets(rooms.catalogue, text)]


def test_departments_come_first_and_all_of_them_before_anything_is_typed(rooms: Rooms) -> None:
    departments = rooms.catalogue.departments()
    assert names(rooms, " ") == departments
    first = departments[0]
    assert names(rooms, first[:3].upper())[0] == first


def test_an_item_is_found_by_its_name_and_by_its_code(rooms: Rooms) -> None:
    by_name = [target for target in targets(rooms.catalogue, "rye br") if target.item is not None]
    assert [target.name for target in by_name] == ["Rye bread"]
    assert targets(rooms.catalogue, BREAD) == by_name
    assert scanned_target(rooms.catalogue, f"]E0{BREAD}") == by_name[0]
    assert by_name[0].of("00000000000009").taken_for == f"0{BREAD}"
    assert names(rooms, "no such thing") == []


def test_what_looks_like_a_card_number_is_not_looked_for(rooms: Rooms) -> None:
    with pytest.raises(Refusal) as caught:
        targets(rooms.catalogue, "4111 1111 1111 1111")
    assert caught.value.code == "card-number"
    # A code whose digits pass the test of card numbers by chance is still a code.
    both = next(
        code for number in range(10**11, 10**11 + 400)
        if passes_luhn(code := f"9{number}{check_digit(f'9{number}')}")
    )  # fmt: skip
    assert targets(rooms.catalogue, both) == []
    with pytest.raises(Refusal, match="not in the price list"):
        scanned_target(rooms.catalogue, "4006381333931")


def test_the_department_it_was_sold_in_is_advised_until_central_has_said_no_to_it(rooms: Rooms) -> None:
    department = rooms.catalogue.departments()[0]
    sold = Sold(code="04006381333931", name="Unknown item", department=department, value_minor=390)
    parked = Parked(seq=4, kind="SaleCompleted", receipt="", at="", value="", what="", why="", todo="", problem="")
    found = advised(rooms.catalogue, parked, sold)
    assert found is not None
    assert found.of(sold.code).department == department
    tried = Parked(
        seq=4, kind="SaleCompleted", receipt="", at="", value="", what="", why="", todo="", problem="",
        taken_for={sold.code: department},
    )  # fmt: skip
    assert advised(rooms.catalogue, tried, sold) is None
    elsewhere = Sold(code="04006381333931", name="Unknown item", department="Toys", value_minor=390)
    assert advised(rooms.catalogue, parked, elsewhere) is None
