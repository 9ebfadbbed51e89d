"""Each refusal that a clerk can meet at the register: met once here or elsewhere, and it changes nothing."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from full_disk import full_disk
from program import make_home, ring, settings_text
from rooms import CATALOGUE, make_register, open_signed_on
from test_selling import BREAD, card, cash, refused

import posfallback.services
from posfallback.bootstrap import Rooms
from posfallback.domain.facts import SaleTender

UNKNOWN = "9520000009991"
HERE = Path(__file__).resolve().parent
AT_THE_REGISTER = (
    "cash",
    "copies",
    "drills",
    "edit",
    "lookup",
    "outages",
    "post_void",
    "returns",
    "sealing",
    "selling",
    "shifts",
    "sign_on",
    "slip_entry",
    "slips",
    "suspending",
    "tendering",
    "ticket",
    "till_duties",
)
"""The services behind the screens that a clerk uses."""


@pytest.fixture(scope="module")
def rooms(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rooms]:
    with open_signed_on(make_register(tmp_path_factory.mktemp("refusals"))) as rooms:
        yield rooms


@pytest.fixture
def ticket(rooms: Rooms) -> Iterator[Rooms]:
    """A register with a loaf of bread on its ticket."""
    rooms.register.scan(BREAD)
    yield rooms
    rooms.register.abandon("Customer left")


def returned(rooms: Rooms) -> None:
    """Sell a loaf, and put its return onto the ticket."""
    register = rooms.register
    register.pay()
    register.take(cash(340))
    last = register.snapshot().last
    assert last is not None
    register.take_goods_back(register.sold_on(last.receipt), 1, 1000, "Faulty")


def weighed(rooms: Rooms) -> None:
    rooms.register.type_in("4011")


def unknown(rooms: Rooms) -> None:
    rooms.register.scan(UNKNOWN)


def paying(rooms: Rooms) -> None:
    rooms.register.pay()


def nothing(_rooms: Rooms) -> None:
    """The ticket is as it is."""


@pytest.mark.parametrize(
    ("before", "verb", "code"),
    [
        (nothing, lambda register: register.set_price(0, 0), "price-zero"),
        (nothing, lambda register: register.add_open("Bakery", "Cake", 0), "price-zero"),
        (unknown, lambda register: register.price_open_item(0, "Bakery"), "price-zero"),
        (weighed, lambda register: register.weigh_open_item(0), "weight-zero"),
        (nothing, lambda register: register.weigh_open_item(500), "nothing-waits"),
        (nothing, lambda register: register.set_quantity(0, 500), "quantity-whole"),
        (nothing, lambda register: register.set_quantity(0, 0), "quantity-zero"),
        (nothing, lambda register: register.void_line(7), "no-such-line"),
        (nothing, lambda register: register.unvoid_line(0), "no-such-line"),
        (nothing, lambda register: register.take_back(0), "no-such-tender"),
        (nothing, lambda register: register.type_in("no such goods"), "nothing-found"),
        (nothing, lambda register: register.try_again(), "not-now"),
        (nothing, lambda register: register.exempt_tax("E" * 41), "certificate-long"),
        (returned, lambda register: register.set_price(0, 100), "return-fixed"),
        (returned, lambda register: register.discount_line(0, None), "return-fixed"),
        (
            paying,
            lambda register: register.take(SaleTender(kind="card", amount_minor=340, brand="x" * 21)),
            "card-brand",
        ),
        (paying, lambda register: register.take(card(340, "12")), "card-last4"),
    ],
)
def test_it_is_refused_with_its_sentence_and_nothing_changes(
    ticket: Rooms, before: Callable[[Rooms], None], verb: Callable[[object], object], code: str
) -> None:
    before(ticket)
    register = ticket.register
    was = register.snapshot()
    entries = ticket.journal.head().seq
    with refused(code) as met:
        verb(register)
    assert met.value.message.endswith((".", ":"))
    assert met.value.hint.endswith(".")
    assert register.snapshot() == was
    assert ticket.journal.head().seq == entries


def test_a_number_that_is_no_clerks_number(rooms: Rooms) -> None:
    rooms.register.sign_off()
    for number in ("", "abc", "1234567"):
        with pytest.raises(Exception, match=r"number"):
            rooms.register.sign_on(number, "")
    with refused("clerk-number"):
        rooms.register.sign_on("x7", "")
    rooms.register.sign_on("7", "")


def test_a_shift_is_opened_once_and_with_what_is_there(rooms: Rooms) -> None:
    with refused("shift-open"):
        rooms.shifts.open("7", opening_float_minor=0)
    rooms.shifts.close("7", counted_minor=None)
    with refused("float-negative"):
        rooms.shifts.open("7", opening_float_minor=-1)
    rooms.shifts.open("7", opening_float_minor=0)


def test_nothing_is_rung_while_the_journal_cannot_be_written(tmp_path: Path) -> None:
    with open_signed_on(make_register(tmp_path)) as rooms:
        rooms.register.scan(BREAD)
        rooms.register.pay()
        rooms.drafts.flush()
        with full_disk():
            rooms.register.take(cash(340))
        assert rooms.register.snapshot().state == "stopped"
        with refused("selling-stopped"):
            rooms.register.scan(BREAD)
        rooms.register.try_again()
        rooms.register.pay()
        assert rooms.register.snapshot().state == "done"


def test_tax_inside_the_prices_cannot_be_left_out(tmp_path: Path) -> None:
    home = make_home(tmp_path, settings_text(prices="inclusive"), CATALOGUE)
    with open_signed_on(home) as rooms:
        rooms.register.scan(BREAD)
        with refused("tax-exempt-inclusive"):
            rooms.register.exempt_tax("EX-1")
        assert rooms.register.snapshot().tax_exempt == ""


def test_a_file_meets_the_same_rules(tmp_path: Path) -> None:
    home = make_home(tmp_path, settings_text(), CATALOGUE)
    lines = {
        "amount-sign": {"department": "1", "quantity": "-2", "unit_price": "-3.00"},
        "line-without-price": {"department": "1", "name": "Cake"},
        "price-negative": {"code": BREAD, "unit_price": "-3.40"},
    }
    code, results = ring(home, [{"id": name, "clerk": "7", "lines": [line]} for name, line in lines.items()])
    assert code == 1
    told = {result["id"]: result["refused"] for result in results}
    assert {name: refusal["code"] for name, refusal in told.items()} == {name: name for name in lines}  # type: ignore[index] # a refusal is an object


def test_no_refusal_at_the_register_is_without_a_test() -> None:
    """Read the services and the tests as text: a code that no test names is one that nobody has met."""
    folder = Path(posfallback.services.__file__).parent
    codes = {
        code
        for name in AT_THE_REGISTER
        for code in re.findall(r'Refusal\(\s*"([a-z0-9-]+)"', (folder / f"{name}.py").read_text(encoding="utf-8"))
    }
    tests = "".join(path.read_text(encoding="utf-8") for path in HERE.glob("*.py"))
    assert len(codes) > 40
    assert {code for code in codes if f'"{code}"' not in tests} == set()
