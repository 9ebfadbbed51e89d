"""Cash slips, the suspended sale's slip, X and Z come out by themselves where the store wants them; each once."""

import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from fake_printer import FakePrinter
from paper import read_escpos
from program import posfallback
from rooms import make_register, open_signed_on
from test_copies import PRINTER, printed
from test_selling import BREAD, SOAP, refused

from posfallback.bootstrap import Rooms

PULSE = b"\x1bp\x00"


def _rooms(tmp_path: Path, more: str = "") -> Rooms:
    rooms = open_signed_on(make_register(tmp_path, more=PRINTER + more))
    rooms.printing.start()
    return rooms


@pytest.fixture
def rooms(tmp_path: Path) -> Iterator[Rooms]:
    with _rooms(tmp_path) as rooms:
        yield rooms


def _titles(rooms: Rooms) -> list[str]:
    """Return the first line of each paper: its title, or the store's name on a receipt."""
    return [paper.split("\n", 1)[0].strip() for paper in printed(rooms)]


def test_each_move_of_cash_prints_a_slip_to_sign_and_the_shift_its_z(rooms: Rooms) -> None:
    rooms.duties.paid_in(5000, "Change from the bank")
    rooms.duties.paid_out(1250, "Window cleaner")
    rooms.duties.drop(2000, "Drawer full")
    rooms.duties.no_sale("Change for a customer")
    rooms.duties.count({100: 17, 5: 10})
    rooms.duties.close_shift()
    assert _titles(rooms) == ["PAID IN", "PAID OUT", "TO THE SAFE", "Z REPORT 0001"]
    slip = printed(rooms)[1]
    assert "Window cleaner" in slip
    assert re.search(r"AMOUNT USD +12\.50", slip)
    assert "Signed" in slip


def test_a_store_chooses_its_papers(tmp_path: Path) -> None:
    with _rooms(tmp_path, '[receipt]\npapers = ["no-sale", "count"]\n') as rooms:
        rooms.duties.paid_in(5000, "Change from the bank")
        rooms.duties.no_sale("Change for a customer")
        rooms.duties.count({100: 50})
        rooms.duties.close_shift()
        assert _titles(rooms) == ["NO SALE", "COUNT"]


def test_a_paper_that_no_store_has_is_refused(tmp_path: Path) -> None:
    home = make_register(tmp_path, more=PRINTER)
    settings = home / "settings.toml"
    settings.write_text(settings.read_text() + '[receipt]\npapers = ["poster"]\n')
    told = posfallback("status", home=home)
    assert told.returncode == 1
    assert "paid-in, paid-out, drop, no-sale, count, suspended, z" in told.stderr


def test_a_slip_that_was_sealed_and_not_printed_comes_out_at_the_next_start_and_only_once(tmp_path: Path) -> None:
    home = make_register(tmp_path, more=PRINTER)
    with open_signed_on(home) as rooms:
        rooms.printing.start()
        rooms.printing.stop()
        rooms.duties.paid_in(5000, "Change from the bank")
    for _ in range(2):
        with open_signed_on(home) as rooms:
            rooms.printing.start()
            assert _titles(rooms) == ["PAID IN"]


def test_the_slip_of_a_suspended_sale_takes_it_up_again(rooms: Rooms) -> None:
    rooms.register.scan(BREAD)
    rooms.register.suspend()
    rooms.register.scan(SOAP)
    rooms.register.suspend()
    bread, soap = (re.search(r"\*(\S+-SUS\d+)\*", paper) for paper in printed(rooms))
    assert bread is not None
    assert soap is not None
    rooms.register.scan(bread[1])
    assert [line.name for line in rooms.register.snapshot().lines] == ["Rye bread"]
    with refused("sale-open"):
        rooms.register.scan(soap[1])
    rooms.register.abandon("Customer left")
    with refused("not-suspended"):
        rooms.register.scan(bread[1])
    assert rooms.register.type_in(soap[1].lower()) == []
    assert [line.name for line in rooms.register.snapshot().lines] == ["Soap bar"]
    rooms.register.abandon("Customer left")
    with refused("not-suspended"):
        rooms.register.scan("999-03-SUS3")


def test_an_x_is_printed_when_asked_for_and_tells_no_expected_cash_before_a_blind_count(rooms: Rooms) -> None:
    entries = rooms.journal.head().seq
    rooms.duties.print_reading()
    assert _titles(rooms) == ["X REPORT 0001"]
    assert "Expected cash" not in printed(rooms)[0]
    assert rooms.journal.head().seq == entries
    rooms.duties.count({100: 1})
    rooms.duties.print_reading()
    assert "Expected cash" in printed(rooms)[-1]


def test_a_store_in_germany_reads_its_slips_in_german_with_a_comma(tmp_path: Path) -> None:
    home = make_register(tmp_path, more=PRINTER + '[receipt]\ntemplate = "receipt.toml"\n')
    (home / "receipt.toml").write_text('language = "de"\n')
    settings = home / "settings.toml"
    text = settings.read_text()
    assert 'currency = "USD"\n' in text
    settings.write_text(re.sub(r'currency = "USD"\n(locale = .*\n)?', 'currency = "USD"\nlocale = "de_DE"\n', text))
    with open_signed_on(home) as rooms:
        rooms.printing.start()
        rooms.duties.paid_in(5000, "Wechselgeld")
        rooms.duties.print_reading()
        slip, reading = printed(rooms)
    assert re.search(r"BETRAG USD +50,00", slip)
    assert re.search(r"Eingezahlt +50,00", reading)
    assert "X-BERICHT 0001" in reading
    assert "50.00" not in slip + reading


def test_an_x_without_a_printer_is_refused(tmp_path: Path) -> None:
    with open_signed_on(make_register(tmp_path)) as rooms, refused("no-printer"):
        rooms.duties.print_reading()


def test_a_reading_that_may_be_torn_is_in_doubt_until_somebody_looks_and_is_never_a_copy(tmp_path: Path) -> None:
    with FakePrinter() as printer:
        more = f'[[printer]]\nname = "front"\ndevice = "network"\naddress = "{printer.address}"\n'
        with open_signed_on(make_register(tmp_path, more=more)) as rooms:
            rooms.printing.start()
            for _ in range(2):
                printer.reset_after = 100
                rooms.duties.print_reading()
                rooms.printing.drain(5)
            assert rooms.printing.view().in_doubt == (0, 0)
            second, first = rooms.papers.open_papers()
            assert {second.kind, first.kind} == {"x"}
            assert {second.state, first.state} == {"in-doubt"}
            assert any("X REPORT" in line.text for line in rooms.papers.sheet(first).lines)
            rooms.printing.came_out(second.seq, second.reading)
            assert [row.reading for row in rooms.papers.open_papers()] == [first.reading]
            rooms.papers.print_again(first)
            assert rooms.printing.drain(5)
            assert rooms.papers.open_papers() == ()
            assert rooms.papers.again(first).state == "printed"
            [paper] = [read_escpos(data).text for data in printer.paper]
            assert "X REPORT" in paper
            assert "COPY" not in paper


def test_the_z_asked_for_again_says_copy(rooms: Rooms) -> None:
    rooms.duties.count({100: 1})
    rooms.duties.close_shift()
    assert rooms.printing.drain(5)
    entry = list(rooms.journal.entries())[-2]
    rooms.printing.print_report(entry)
    assert _titles(rooms) == ["Z REPORT 0001", "COPY 1"]


def test_a_verb_of_the_command_line_opens_the_drawer_and_prints_its_slip(tmp_path: Path) -> None:
    with FakePrinter() as printer:
        settings = (
            f'[[printer]]\nname = "front"\ndevice = "network"\naddress = "{printer.address}"\n'
            'profile = "epson-tm-t88"\n'
        )
        home = make_register(tmp_path, more=settings)
        for verb in (
            ("shift", "open", "--clerk", "7"),
            ("shift", "paid-in", "50.00", "--reason", "Change from the bank"),
            ("shift", "no-sale", "--reason", "Change for a customer"),
            ("shift", "close"),
        ):
            told = posfallback(*verb, home=home)
            assert told.returncode == 0, told.stderr
        end = time.monotonic() + 10
        while _pulses(printer) < 2:
            assert time.monotonic() < end
            time.sleep(0.01)
        assert _pulses(printer) == 2, "paid in and no sale"
        # A pulse that went before stands in front of the paper.
        papers = [read_escpos(data[data.index(b"\x1b@") :]) for data in printer.paper]
        titles = [paper.text.split("\n", 1)[0].strip() for paper in papers]
    assert titles == ["PAID IN", "Z REPORT 0001"]


def _pulses(printer: FakePrinter) -> int:
    return (b"".join(printer.paper) + printer.torn).count(PULSE)
