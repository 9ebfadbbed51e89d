"""Entering paper slips: what was written is sealed once, sums agree or somebody signs, and central sees a double."""

import csv
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from program import posfallback, verify
from rooms import make_register

from posfallback.bootstrap import Rooms, open_register
from posfallback.domain.errors import Refusal
from posfallback.domain.facts import SaleCompleted, SlipBlockIssued
from posfallback.journal.codec import decode
from posfallback.receipts.document import receipt_of
from posfallback.receipts.text import as_text
from posfallback.services.slip_format import SlipRefused, WrittenLine, WrittenSlip
from posfallback.services.slips import MOST_SLIPS

BREAD = WrittenLine(quantity="2", code="9520000000011", item="Rye bread", price="3.40", amount="6.80")
SOAP = WrittenLine(code="9520000000028", item="Soap", price="1.15")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return make_register(tmp_path)


@pytest.fixture
def rooms(home: Path) -> Iterator[Rooms]:
    with open_register(home, receipts=False) as rooms:
        rooms.slips.numbers.issue(10, "7")
        yield rooms


def written(number: str = "1", **more: Any) -> WrittenSlip:
    plain: dict[str, Any] = {
        "date": "2026-11-23",
        "time": "14:26",
        "clerk": "MK",
        "lines": (BREAD, SOAP),
        "total": "8.07",
        "paid": "cash",
    }
    return WrittenSlip(slip=number, **plain | more)


def enter(rooms: Rooms, slip: WrittenSlip) -> SaleCompleted:
    fact = decode(rooms.slips.enter(slip, "7").body)
    assert isinstance(fact, SaleCompleted)
    return fact


def refused(rooms: Rooms, slip: WrittenSlip) -> str:
    before = rooms.journal.head().seq
    with pytest.raises(Refusal) as caught:
        rooms.slips.enter(slip, "7")
    assert rooms.journal.head().seq == before
    return caught.value.code


def test_a_slip_becomes_a_sale_with_what_was_written_beside_who_entered_it(rooms: Rooms) -> None:
    sale = enter(rooms, written())
    assert (sale.slip, sale.receipt) == ("012-03-S000001", "012-03-F000001")
    assert sale.rung_at.startswith("2026-11-23T14:26:00")
    assert (sale.written_clerk, sale.clerk, sale.entered_by) == ("MK", "7", "7")
    assert (sale.total_minor, sale.written_total_minor, sale.tax_minor, sale.difference_minor) == (807, 807, 12, 0)
    assert [(line.entry, line.name, line.gross_minor) for line in sale.lines] == [
        ("slip", "Rye bread", 680),
        ("slip", "Soap bar", 115),
    ]
    assert rooms.shifts.require_open().business_date == "2026-11-23"
    assert rooms.shifts.till.expected_cash_minor == 807


def test_the_clerk_who_sold_is_the_one_who_is_written_where_that_is_a_number(rooms: Rooms) -> None:
    sale = enter(rooms, written(clerk="31"))
    assert (sale.clerk, sale.written_clerk, sale.entered_by) == ("31", "31", "7")


def test_what_is_written_wins_over_the_price_list_and_over_quantity_times_price(rooms: Rooms) -> None:
    bread = WrittenLine(quantity="2", code="9520000000011", price="3.00", amount="6.10")
    pens = WrittenLine(quantity="4", item="Pens blue", department="Household", price="1.95")
    sale = enter(rooms, written(lines=(bread, pens), total="13.90"))
    first, second = sale.lines
    assert (first.unit_price_minor, first.gross_minor, first.price_given) == (300, 610, True)
    assert (second.unit_price_minor, second.gross_minor, second.name, second.department) == (
        *(195, 780),
        *("Pens blue", "Household"),
    )


def test_a_written_total_that_is_wrong_needs_a_reason_and_a_name(rooms: Rooms) -> None:
    wrong = {"total": "8.17"}
    assert refused(rooms, written(**wrong)) == "slip-total"
    assert refused(rooms, written(**wrong, difference_reason="Added up wrong")) == "who-missing"
    sale = enter(rooms, written(**wrong, difference_reason="Added up wrong", difference_by="201"))
    assert (sale.total_minor, sale.written_total_minor, sale.difference_minor) == (817, 817, 10)
    assert (sale.difference_reason, sale.difference_by) == ("Added up wrong", "201")
    assert (sale.lines[-1].name, sale.lines[-1].extended_minor, sale.lines[-1].tax) == (
        *("Difference to the written total", 10),
        "",
    )
    less = enter(rooms, written("2", total="8.00", difference_reason="Added up wrong", difference_by="201"))
    assert (less.total_minor, less.difference_minor, less.tax_minor) == (800, -7, 12)


def test_only_whether_a_slip_is_signed_is_kept(rooms: Rooms) -> None:
    assert enter(rooms, written("1", signed="yes")).written_signed
    assert not enter(rooms, written("2", signed="no")).written_signed
    assert refused(rooms, written("3", signed="M. Koch")) == "slip-signed"


def test_a_slip_that_agrees_needs_no_signature_even_if_one_is_given(rooms: Rooms) -> None:
    sale = enter(rooms, written(difference_reason="none", difference_by="201"))
    assert (sale.difference_reason, sale.difference_by, len(sale.lines)) == ("", "", 2)


def test_the_same_slip_is_not_entered_twice_nor_one_that_is_spoiled(rooms: Rooms) -> None:
    enter(rooms, written())
    assert refused(rooms, written()) == "slip-twice"
    assert refused(rooms, written("012-03-S000001", total="9.99")) == "slip-twice"
    rooms.slips.numbers.mark("2", "spoiled", "7", "coffee")
    assert refused(rooms, written("2")) == "slip-spoiled"
    with pytest.raises(Refusal, match="entered already"):
        rooms.slips.numbers.mark("1", "spoiled", "7", "coffee")


def test_a_missing_or_unreadable_slip_can_turn_up(rooms: Rooms) -> None:
    rooms.slips.numbers.mark("1", "missing", "7", "not in the pad")
    rooms.slips.numbers.mark("2", "unreadable", "7", "rain")
    assert enter(rooms, written("1")).slip == "012-03-S000001"
    assert enter(rooms, written("2")).slip == "012-03-S000002"


@pytest.mark.parametrize(
    ("number", "code"),
    [
        ("11", "slip-not-issued"),
        ("0", "slip-not-issued"),
        ("013-03-S000001", "slip-of-another-store"),
        ("012-03-F000001", "slip-number"),
        ("", "slip-number"),
    ],
)
def test_a_number_that_cannot_be_one_of_ours_is_refused(rooms: Rooms, number: str, code: str) -> None:
    assert refused(rooms, written(number)) == code


def test_a_slip_of_another_register_of_the_store_may_be_entered_here(rooms: Rooms) -> None:
    assert enter(rooms, written("012-07-S000123")).slip == "012-07-S000123"
    assert refused(rooms, written("012-07-S000123")) == "slip-twice"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"total": ""}, "slip-total"),
        ({"total": "8,07.1"}, "amount-not-a-number"),
        ({"date": "23.11.2026"}, "slip-time"),
        ({"date": "", "time": "14:26"}, "slip-time"),
        ({"paid": ""}, "slip-paid"),
        ({"paid": "cash + card"}, "slip-paid"),
        ({"paid": "cash 1.00"}, "tender-too-small"),
        ({"paid": "barter"}, "tender-kind"),
        ({"lines": ()}, "basket-empty"),
        ({"clerk": "4012888888881881"}, "card-number"),
        ({"lines": (WrittenLine(item="Pens", price="1.00"),)}, "line-without-code"),
        ({"lines": (WrittenLine(code="9520000000097", price="1.00"),)}, "code-unknown"),
    ],
)
def test_a_slip_that_cannot_be_meant_is_refused_and_can_be_entered_when_mended(
    rooms: Rooms, change: dict[str, Any], code: str
) -> None:
    assert refused(rooms, written(**change)) == code
    enter(rooms, written())


def test_a_slip_may_be_paid_in_parts_by_card_or_with_more_cash_than_due(rooms: Rooms) -> None:
    parts = enter(rooms, written(paid="cash 3.07 + card 5.00", approval="004417", last4="1111"))
    assert [(tender.kind, tender.amount_minor, tender.approval) for tender in parts.tenders] == [
        ("cash", 307, ""),
        ("card", 500, "004417"),
    ]
    card = enter(rooms, written("2", paid="Card"))
    assert [(tender.kind, tender.amount_minor) for tender in card.tenders] == [("card", 807)]
    change = enter(rooms, written("3", paid="cash 10.00"))
    assert change.change_minor == 193


def test_goods_that_came_back_are_paid_out(rooms: Rooms) -> None:
    back = WrittenLine(quantity="-1", code="9520000000011", price="3.40")
    sale = enter(rooms, written(lines=(back,), total="-3.40"))
    assert [(tender.kind, tender.amount_minor) for tender in sale.tenders] == [("cash", -340)]


def test_the_limits_of_the_store_do_not_stop_money_that_was_taken_long_ago(tmp_path: Path) -> None:
    home = make_register(tmp_path, more='[limits]\nsale = "5.00"\ncard_per_sale = "1.00"\n')
    with open_register(home, receipts=False) as rooms:
        rooms.slips.numbers.issue(1, "7")
        assert enter(rooms, written(paid="card")).total_minor == 807


def test_cash_rounding_is_that_of_the_register(tmp_path: Path) -> None:
    home = make_register(tmp_path, more='[cash]\nrounding = "0.05"\n')
    with open_register(home, receipts=False) as rooms:
        rooms.slips.numbers.issue(3, "7")
        for number, total in (("1", "8.07"), ("2", "8.05")):
            sale = enter(rooms, written(number, total=total))
            assert (sale.total_minor, sale.rounding_minor, sale.difference_minor) == (805, -2, 0)
        assert enter(rooms, written("3", paid="card")).total_minor == 807


def test_a_reversed_slip_stays_entered(rooms: Rooms) -> None:
    sale = enter(rooms, written())
    entry = rooms.sealing.post_void(sale.receipt, "7", "Wrong sale", "0e" * 16)
    reversal = decode(entry.body)
    assert isinstance(reversal, SaleCompleted)
    assert (reversal.slip, reversal.entered_by, reversal.written_total_minor) == ("", "", 0)
    assert refused(rooms, written()) == "slip-twice"


def test_no_receipt_is_printed_for_a_slip_also_not_by_one_that_catches_up(tmp_path: Path) -> None:
    home = make_register(tmp_path, more='[[printer]]\nname = "p"\ndevice = "file"\naddress = "paper"\n')
    tender = {"kind": "cash", "amount": "3.40"}
    basket = json.dumps({"clerk": "7", "lines": [{"code": "9520000000011"}], "tenders": [tender]})
    with open_register(home) as rooms:
        rooms.slips.numbers.issue(3, "7")
        rooms.printing.start()
        list(rooms.ringing.ring([basket], sealed=rooms.printing.queue))
        assert rooms.printing.drain(5)
        enter(rooms, written())
        list(rooms.ringing.ring([basket], sealed=rooms.printing.queue))
        assert rooms.printing.drain(5)
        enter(rooms, written("2"))
    with open_register(home) as rooms:
        rooms.printing.start()
        assert rooms.printing.drain(5)
    printed = "".join(paper.read_text(encoding="utf-8") for paper in sorted((home / "paper").iterdir()))
    assert [number in printed for number in ("F000001", "F000002", "F000003", "F000004")] == [True, False, True, False]


def test_a_copy_of_its_receipt_names_the_slip_and_when_it_was_written(rooms: Rooms) -> None:
    entry = rooms.slips.enter(written(), "7")
    text = as_text(receipt_of(entry, rooms.opened, rooms.settings, 1), 42)
    assert "From paper slip 012-03-S000001 of" in text
    assert "2026-11-23 14:26" in text
    assert "Prices as of" not in text


def test_blocks_follow_one_another_over_restarts_and_are_sealed_before_they_are_told(home: Path) -> None:
    numbers: list[str] = []
    for count in (3, 2):
        with open_register(home, receipts=False) as rooms:
            block = rooms.slips.numbers.issue(count, "7", reason="storm", catalogue_version="abc")
            entry = rooms.journal.entry(block.seq)
            assert entry is not None
            assert entry.seal == block.seal
            fact = decode(entry.body)
            assert isinstance(fact, SlipBlockIssued)
            assert (fact.kit, fact.reason, fact.catalogue_version) == (block.kit, "storm", "abc")
            numbers += block.numbers
    assert numbers == [f"012-03-S00000{number}" for number in range(1, 6)]
    assert verify(home)["findings"] == []


@pytest.mark.parametrize("count", [0, -1, MOST_SLIPS + 1])
def test_a_kit_of_nothing_or_of_a_mountain_is_refused(rooms: Rooms, count: int) -> None:
    with pytest.raises(Refusal, match="A kit cannot hold") as caught:
        rooms.slips.numbers.issue(count, "7")
    assert caught.value.code == "slip-count"


ROWS: list[dict[str, str]] = [
    {"slip": "1", "date": "2026-11-23", "time": "14:26", "clerk": "MK", "total": "8.07", "paid": "cash"}
    | {"quantity": "2", "code": "9520000000011", "price": "3.40", "amount": "6.80"},
    {"code": "9520000000028", "price": "1.15"},
    {"slip": "2", "state": "spoiled", "reason": "coffee"},
    {"slip": "3", "total": "9.99", "paid": "cash", "code": "9520000000011"},
    {"slip": "4", "total": "3.40", "paid": "cash", "code": "9520000000011"},
    {"slip": "5", "state": "missing", "reason": "not in the pad"},
    {"slip": "4", "total": "3.40", "paid": "cash", "code": "9520000000011"},
]
OUTCOMES = ["entered", "spoiled", "slip-total", "entered", "missing", "slip-twice"]


def columns(rows: list[dict[str, str]]) -> list[str]:
    return sorted({name for row in rows for name in row})


def as_csv(file: Path, rows: list[dict[str, str]]) -> Path:
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, columns(rows))
        writer.writeheader()
        writer.writerows(rows)
    return file


def as_xlsx(file: Path, rows: list[dict[str, str]]) -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    names = columns(rows)
    sheet.append(names)
    for row in rows:
        # Amounts and the number are numbers there, as a person types them.
        numbers = {"price", "amount", "total", "quantity", "slip"}
        sheet.append([float(row[name]) if name in numbers and name in row else row.get(name) for name in names])
    book.save(file)
    return file


def outcome(result: Mapping[str, Any]) -> str:
    return str(result["refused"]["code"] if "refused" in result else result["state"])


@pytest.mark.parametrize("make", [as_csv, as_xlsx])
def test_a_spreadsheet_gives_one_result_a_slip_and_a_refused_one_stops_no_other(home: Path, make: Any) -> None:
    file = make(home.parent / f"slips.{make.__name__[3:]}", ROWS)
    with open_register(home, receipts=False) as rooms:
        rooms.slips.numbers.issue(6, "7")
    ended = posfallback("slips", "enter", str(file), "--who", "7", "--json", home=home)
    results = [json.loads(line) for line in ended.stdout.splitlines()]
    assert ended.returncode == 1
    assert [outcome(result) for result in results] == OUTCOMES
    assert [result["slip"][-1] for result in results] == ["1", "2", "3", "4", "5", "4"]
    assert results[0]["receipt"] == "012-03-F000001"
    assert "Refused: 2 slips" in ended.stderr

    again = posfallback("slips", "enter", str(file), "--who", "7", "--resume", "--json", home=home)
    repeated = [json.loads(line) for line in again.stdout.splitlines()]
    assert [result.get("again", False) for result in repeated] == [True, True, False, True, True, True]
    assert repeated[0] | {"again": None} == results[0] | {"again": None}

    asked = posfallback("slips", "missing", "--json", home=home)
    report = json.loads(asked.stdout)
    assert asked.returncode == 4
    assert {name: report[name] for name in ("issued", "entered", "spoiled", "missing", "unaccounted", "unused")} == {
        "issued": 6,
        "entered": 2,
        "spoiled": 1,
        "missing": 1,
        "unaccounted": 1,
        "unused": 1,
    }
    assert [(each["slip"], each["standing"]) for each in report["slips"]] == [
        ("012-03-S000003", "unaccounted"),
        ("012-03-S000005", "missing"),
    ]
    assert verify(home)["findings"] == []


def test_every_slip_in_order_ends_with_0(home: Path) -> None:
    with open_register(home, receipts=False) as rooms:
        rooms.slips.numbers.issue(3, "7")
        enter(rooms, written())
    for verb, number in (("spoil", "2"), ("unreadable", "3")):
        marked = posfallback("slips", verb, number, "--reason", "rain", "--json", home=home)
        assert marked.returncode == 0, marked.stderr
        assert json.loads(marked.stdout)["who"] == "7"
    assert posfallback("slips", "missing", home=home).returncode == 4
    with open_register(home, receipts=False) as rooms:
        enter(rooms, written("3"))
    told = posfallback("slips", "missing", home=home)
    assert (told.returncode, told.stdout) == (
        0,
        "Slips issued: 3. Of these 2 entered, 1 spoiled, 0 unreadable, 0 missing, 0 unaccounted, 0 unused.\n",
    )
    twice = posfallback("slips", "lost", "1", "--reason", "gone", "--who", "7", home=home)
    assert twice.returncode == 1
    assert "entered already" in twice.stderr


def test_nobody_named_is_refused_before_anything_is_entered(home: Path) -> None:
    with open_register(home, receipts=False) as rooms:
        rooms.slips.numbers.issue(6, "7")
    ended = posfallback("slips", "enter", str(as_csv(home.parent / "s.csv", ROWS)), home=home)
    assert (ended.returncode, ended.stdout) == (1, "")
    assert "Nobody is named" in ended.stderr


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("number,total\n1,2.00\n", "number"),
        ("slip,total,total\n1,2.00,2.00\n", "total"),
        ("total,paid\n2.00,cash\n", "no column slip"),
        ("slip,total,card_number\n1,2.00,x\n", "card_number"),
    ],
)
def test_columns_that_cannot_be_meant_are_refused_by_name(rooms: Rooms, tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "slips.csv"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(Refusal, match=said) as caught:
        list(rooms.loading.read_slips(file))
    assert caught.value.code == "slip-columns"


def test_what_is_wrong_with_a_row_is_told_of_its_slip_only(rooms: Rooms, tmp_path: Path) -> None:
    file = tmp_path / "slips.csv"
    file.write_text(
        "slip,total,paid,code,item\n"
        '1,3.40,cash,9520000000011,"never closed"x\n'
        "2,3.40,cash,9520000000011,\n2,3.50,,,\n"
        "3,3.40,cash,9520000000011,4012 8888 8888 1881\n"
        "4,3.40,cash,9520000000011,\n",
        encoding="utf-8",
    )
    results = list(rooms.slips.enter_all(rooms.loading.read_slips(file), "7"))
    assert [result.refused.code if isinstance(result, SlipRefused) else result.slip for result in results] == [
        *("slip-row", "slip-row", "slip-row"),
        "012-03-S000004",
    ]
    assert not any("1881" in str(result) for result in results)


def test_a_half_typed_slip_is_looked_at_anew_once_another_price_list_is_in_place(rooms: Rooms, home: Path) -> None:
    form = rooms.slip_form
    slip = written(lines=(WrittenLine(code="9520000000011"), WrittenLine(code="9520000009991", price="2.00")))
    bread, tea = form.look(slip).lines
    assert (bread.list_price_minor, tea.missing) == (340, "its department")
    catalogue = home.parent / "catalogue.csv"
    lines = catalogue.read_text(encoding="utf-8").replace("Bakery,each,3.40", "Bakery,each,3.60")
    catalogue.write_text(lines + "9520000009991,Tea,Grocery,each,2.10,1,,\n", encoding="utf-8")
    assert posfallback("catalogue", "load", str(catalogue), home=home).returncode == 0
    bread, tea = form.look(slip).lines
    assert (bread.list_price_minor, bread.amount_minor) == (360, 360)
    assert (tea.name, tea.missing, tea.amount_minor) == ("Tea", "", 200)
