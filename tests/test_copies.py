"""A receipt comes out once more, is counted in the journal, and, for a present, tells no price."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from rooms import make_register, open_signed_on
from sample_sales import SETTINGS, drill, everyday, inclusive, opened, sealed, shift_opened
from test_selling import BREAD, SOAP, cash, refused

from posfallback.bootstrap import Rooms
from posfallback.domain.errors import Refusal
from posfallback.domain.facts import ReceiptCopied, SaleCompleted
from posfallback.journal.codec import decode
from posfallback.receipts.gift import gift_receipt_of
from posfallback.receipts.text import as_text

PRINTER = '[[printer]]\nname = "receipt"\ndevice = "file"\naddress = "receipts"\n'


@pytest.fixture
def rooms(tmp_path: Path) -> Iterator[Rooms]:
    with open_signed_on(make_register(tmp_path, more=PRINTER)) as rooms:
        rooms.printing.start()
        yield rooms


def sell(rooms: Rooms, *codes: str) -> str:
    for code in codes:
        rooms.register.scan(code)
    rooms.register.pay()
    rooms.register.take(cash(rooms.register.snapshot().left_in_cash_minor))
    assert rooms.printing.drain(5)
    last = rooms.register.snapshot().last
    assert last is not None
    return last.receipt


def copies(rooms: Rooms) -> list[ReceiptCopied]:
    return [fact for entry in rooms.journal.entries() if isinstance(fact := decode(entry.body), ReceiptCopied)]


def printed(rooms: Rooms) -> list[str]:
    assert rooms.printing.drain(5)
    files = sorted((rooms.home.path / "receipts").iterdir(), key=lambda file: file.stat().st_mtime_ns)
    return [file.read_text(encoding="utf-8") for file in files]


def test_each_copy_is_counted_and_names_the_sale_and_the_clerk(rooms: Rooms) -> None:
    first = sell(rooms, BREAD)
    second = sell(rooms, SOAP)
    assert rooms.register.print_again() == 1
    assert rooms.register.print_again(first) == 1
    assert rooms.printing.drain(5)
    assert rooms.register.print_again(first.lower()) == 2
    assert [(fact.of_receipt, fact.copy, fact.gift, fact.clerk) for fact in copies(rooms)] == [
        (second, 1, False, "7"),
        (first, 1, False, "7"),
        (first, 2, False, "7"),
    ]
    assert "COPY 2" in printed(rooms)[-1]
    assert not [finding for finding in rooms.journal.verify() if finding.level == "broken"]


def test_a_spool_that_was_deleted_numbers_no_copy_anew(tmp_path: Path) -> None:
    home = make_register(tmp_path, more=PRINTER)
    with open_signed_on(home) as rooms:
        rooms.printing.start()
        receipt = sell(rooms, BREAD)
        other = sell(rooms, SOAP)
        for number in (1, 2):
            assert rooms.register.print_again(receipt) == number
            assert rooms.printing.drain(5)
    for number in (3, 4):
        shutil.rmtree(home / "spool")
        with open_signed_on(home) as rooms:
            rooms.printing.start()
            assert rooms.register.print_again(receipt) == number
            assert f"COPY {number}" in printed(rooms)[-1]
            assert [fact.copy for fact in copies(rooms) if fact.of_receipt == receipt] == list(range(1, number + 1))
    with open_signed_on(home) as rooms:
        rooms.printing.start()
        assert rooms.register.print_again(other) == 1


def test_a_gift_receipt_names_the_goods_and_no_price(rooms: Rooms) -> None:
    receipt = sell(rooms, BREAD, SOAP)
    rooms.register.print_again(receipt, gift=True)
    paper = printed(rooms)[-1]
    assert "GIFT RECEIPT" in paper
    assert "Rye bread" in paper
    assert receipt in paper
    assert not re.search(r"\d[.,]\d\d\b", paper), "no amount of money is on it"
    assert copies(rooms)[0].gift


@pytest.mark.parametrize("sale", [everyday(), inclusive(), drill()], ids=["everyday", "inclusive", "drill"])
def test_no_form_of_a_sale_shows_money_on_a_gift_receipt(sale: SaleCompleted) -> None:
    text = as_text(gift_receipt_of(sealed(sale), opened(), SETTINGS, 1), 42)
    for line in sale.lines:
        assert (line.name[:20] in text) == (not line.voided)
    for word in ("Subtotal", "TOTAL", "Cash", "Card", "Change", "approval"):
        assert word not in text
    assert ("D R I L L" in text) == sale.drill


def test_only_a_sale_has_a_gift_receipt() -> None:
    with pytest.raises(Refusal) as raised:
        gift_receipt_of(sealed(shift_opened()), opened(), SETTINGS, 1)
    assert raised.value.code == "not-a-sale"


def test_without_a_printer_or_a_sale_nothing_is_counted(tmp_path: Path) -> None:
    with open_signed_on(make_register(tmp_path)) as rooms:
        with refused("no-last-sale"):
            rooms.register.print_again()
        with refused("receipt-unknown"):
            rooms.register.print_again("012-03-F000999")
        receipt = sell(rooms, BREAD)
        with refused("no-printer"):
            rooms.register.print_again(receipt)
        assert copies(rooms) == []


def test_the_last_digits_name_a_receipt_of_this_register(rooms: Rooms) -> None:
    assert rooms.register.receipt_named(" 17 ") == "012-03-F000017"
    assert rooms.register.receipt_named("012-03-f000417") == "012-03-F000417"
