"""A receipt comes out once, in order, whatever the printer or the power does; and the sale never waits for it."""

import json
import os
import time
from collections.abc import Iterator
from pathlib import Path

import fake_printer
import msgspec
import pytest
from fake_printer import FakePrinter
from paper import read_escpos
from print_shop import SOON_S, PrintShop
from sample_sales import SETTINGS, everyday, opened, sealed, shift_opened

from posfallback.devices.file import FileDevice
from posfallback.devices.network import NetworkDevice
from posfallback.domain.errors import Refusal
from posfallback.domain.settings import PrinterSettings
from posfallback.journal.entry import Entry
from posfallback.receipts.render import renderer
from posfallback.services import print_worker as service
from posfallback.services.ports import Device
from posfallback.services.printing import Printing
from posfallback.services.spool import JobNote
from posfallback.storage.journal import SqliteJournal
from posfallback.storage.spool import Spool
from posfallback.storage.world import SystemClock


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[SqliteJournal]:
    journal = SqliteJournal.create(tmp_path / "journal.sqlite3", opened())
    journal.seal(lambda _: shift_opened())
    yield journal
    journal.close()


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service, "_FIRST_PAUSE_S", 0.05)
    monkeypatch.setattr(service, "_LONGEST_PAUSE_S", 0.2)


class Shop(PrintShop):
    """One register with a printer, or none."""

    def __init__(self, journal: SqliteJournal, folder: Path, device: PrinterSettings | None) -> None:
        self.device = device
        super().__init__(journal, folder)

    def made(self) -> Printing:
        device: Device | None = None
        if self.device is not None and self.device.device == "network":
            device = NetworkDevice(self.device, self.folder, connect_s=2.0, answer_s=0.5, send_s=1.0)
        elif self.device is not None:
            device = FileDevice(self.device, self.folder)
        printer = self.device or PrinterSettings(name="none", device="file")
        render = renderer(printer, opened(), SETTINGS)
        return Printing(self.journal, render, device, Spool(self.folder / "spool"), SystemClock())

    def sell(self, *, and_print: bool = True) -> Entry:
        entry = self.seal()
        if and_print:
            self.printing.queue(entry)
        return entry

    def logged(self) -> list[tuple[str, int, int]]:
        lines = (self.folder / "spool" / "jobs.log").read_text().split()
        notes = [json.loads(line) for line in lines]
        return [(note["state"], note.get("seq", 0), note.get("copy", 0)) for note in notes]


def _network(printer: FakePrinter) -> PrinterSettings:
    return PrinterSettings(name="front", device="network", address=printer.address)


def _files() -> PrinterSettings:
    return PrinterSettings(name="front", device="file", address="receipts")


def _receipts(printer: FakePrinter) -> list[str]:
    """Return what came out: the receipt number, with the copy where it says so."""
    out = []
    for data in printer.paper:
        lines = [line.text.strip() for line in read_escpos(data).lines]
        number = next(line.split()[1] for line in lines if line.startswith("Receipt"))
        out.append(f"{number} {lines[0]}" if lines[0].startswith("COPY") else number)
    return out


@pytest.fixture
def printer() -> Iterator[FakePrinter]:
    with FakePrinter() as printer:
        yield printer


@pytest.fixture
def shop(journal: SqliteJournal, tmp_path: Path, printer: FakePrinter) -> Iterator[Shop]:
    shop = Shop(journal, tmp_path, _network(printer))
    yield shop
    shop.printing.stop()


NUMBERS = [f"012-03-F{number:06d}" for number in range(1, 10)]


def test_receipts_come_out_in_order(shop: Shop, printer: FakePrinter) -> None:
    entries = [shop.sell() for _ in range(3)]
    assert shop.printing.drain(SOON_S)
    assert _receipts(printer) == NUMBERS[:3]
    view = shop.printing.view()
    assert (view.state, view.what, view.waiting, view.in_doubt) == ("good", "", 0, ())
    assert (view.last_seq, view.last_state, view.printed_seq) == (entries[2].seq, "printed", entries[2].seq)


def test_a_jam_keeps_the_receipts_waiting_and_each_comes_out_once(shop: Shop, printer: FakePrinter) -> None:
    printer.answers = dict(fake_printer.ERROR)
    for _ in range(3):
        shop.sell()
    shop.wait(lambda: shop.printing.view().state == "bad")
    view = shop.printing.view()
    assert view.what == "The printer reports an error, such as jammed paper or a stuck cutter."
    assert (view.waiting, view.last_state) == (3, "waiting")
    printer.answers = dict(fake_printer.READY)
    assert shop.printing.drain(SOON_S)
    assert _receipts(printer) == NUMBERS[:3]
    assert shop.printing.view().state == "good"


def test_a_cable_pulled_before_a_receipt_loses_nothing(shop: Shop, printer: FakePrinter) -> None:
    shop.sell()
    assert shop.printing.drain(SOON_S)
    printer.unplug()
    shop.sell()
    shop.sell()
    shop.wait(lambda: shop.printing.view().state == "unknown")
    assert shop.printing.view().waiting == 2
    printer.plug_in()
    assert shop.printing.drain(SOON_S)
    assert _receipts(printer) == NUMBERS[:3]
    assert shop.printing.view().in_doubt == ()


def test_a_cable_pulled_inside_a_receipt_leaves_that_one_in_doubt_and_prints_the_others(
    shop: Shop, printer: FakePrinter
) -> None:
    printer.reset_after = 300
    first = shop.sell()
    second = shop.sell()
    assert shop.printing.drain(SOON_S)
    assert _receipts(printer) == NUMBERS[1:2]
    assert shop.printing.view().in_doubt == (first.seq,)
    assert shop.printing.state_of(first.seq) == "in-doubt"
    assert shop.printing.state_of(second.seq) == "printed"


def test_a_printer_that_hangs_for_a_while_doubles_no_receipt(shop: Shop, printer: FakePrinter) -> None:
    shop.sell()
    assert shop.printing.drain(SOON_S)
    printer.hangs_after = 200
    second = shop.sell()
    third = shop.sell()
    shop.wait(lambda: shop.printing.view().in_doubt == (second.seq,))
    assert shop.printing.state_of(third.seq) == "waiting"
    printer.hangs = False
    assert shop.printing.drain(SOON_S)
    # It had the whole receipt in its memory and printed it late: nobody could know, so it was not sent again.
    assert _receipts(printer) == NUMBERS[:3]
    assert shop.printing.view().in_doubt == (second.seq,)


def test_paper_that_ends_inside_a_receipt_is_in_doubt_until_a_copy_comes_out(shop: Shop, printer: FakePrinter) -> None:
    printer.paper_ends_after = 200
    entry = shop.sell()
    shop.wait(lambda: shop.printing.view().in_doubt == (entry.seq,))
    assert "paper is out" in shop.printing.view().what
    printer.answers = dict(fake_printer.READY)
    assert shop.printing.print_again(entry) == 1
    assert shop.printing.drain(SOON_S)
    assert _receipts(printer) == [f"{NUMBERS[0]} COPY 1"]
    assert shop.printing.view().in_doubt == ()


def test_a_doubt_ends_when_somebody_has_seen_the_paper(shop: Shop, printer: FakePrinter) -> None:
    printer.reset_after = 300
    entry = shop.sell()
    shop.wait(lambda: shop.printing.view().in_doubt == (entry.seq,))
    shop.printing.came_out(entry.seq)
    assert shop.printing.view().in_doubt == ()
    shop.restart()
    assert shop.printing.view().in_doubt == ()


def test_copies_are_counted_over_restarts(shop: Shop, printer: FakePrinter) -> None:
    entry = shop.sell()
    assert shop.printing.drain(SOON_S)
    assert shop.printing.print_again(entry) == 1
    assert shop.printing.drain(SOON_S)
    shop.restart()
    assert shop.printing.print_again(entry) == 2
    assert shop.printing.drain(SOON_S)
    assert _receipts(printer) == [NUMBERS[0], f"{NUMBERS[0]} COPY 1", f"{NUMBERS[0]} COPY 2"]


def test_print_again_of_a_receipt_that_still_waits_makes_no_second_one(shop: Shop, printer: FakePrinter) -> None:
    printer.answers = dict(fake_printer.PAPER_OUT)
    entry = shop.sell()
    shop.wait(lambda: shop.printing.view().state == "bad")
    assert shop.printing.print_again(entry) == 0
    printer.answers = dict(fake_printer.READY)
    assert shop.printing.drain(SOON_S)
    assert _receipts(printer) == NUMBERS[:1]


def test_the_same_sale_is_not_taken_twice(shop: Shop, printer: FakePrinter) -> None:
    entry = shop.sell()
    shop.printing.queue(entry)
    assert shop.printing.drain(SOON_S)
    shop.printing.queue(entry)
    shop.restart()
    shop.printing.queue(entry)
    assert shop.printing.drain(SOON_S)
    assert _receipts(printer) == NUMBERS[:1]


def test_a_kill_between_seal_and_queue_loses_no_receipt(shop: Shop, printer: FakePrinter) -> None:
    shop.sell()
    assert shop.printing.drain(SOON_S)
    shop.sell(and_print=False)
    shop.restart()
    assert shop.printing.drain(SOON_S)
    assert _receipts(printer) == NUMBERS[:2]


def test_a_kill_while_a_receipt_waits_loses_no_receipt(shop: Shop, printer: FakePrinter) -> None:
    printer.answers = dict(fake_printer.COVER_OPEN)
    for _ in range(2):
        shop.sell()
    shop.restart()
    printer.answers = dict(fake_printer.READY)
    shop.sell()
    assert shop.printing.drain(SOON_S)
    assert _receipts(printer) == NUMBERS[:3]


def test_a_kill_inside_a_receipt_leaves_it_in_doubt_and_it_is_never_printed_by_itself(
    shop: Shop, printer: FakePrinter
) -> None:
    first = shop.sell()
    assert shop.printing.drain(SOON_S)
    shop.printing.stop()
    log = shop.folder / "spool" / "jobs.log"
    # What a kill leaves: the log says that the job was started, and nothing after it.
    kept = [line for line in log.read_text().split() if '"printed"' not in line]
    log.write_text("\n".join(kept) + "\n")
    shop.restart()
    assert shop.printing.drain(SOON_S)
    assert shop.printing.view().in_doubt == (first.seq,)
    second = shop.sell()
    assert shop.printing.drain(SOON_S)
    assert _receipts(printer) == NUMBERS[:2]
    assert shop.printing.state_of(second.seq) == "printed"


def test_a_receipt_is_noted_as_started_before_the_printer_gets_a_byte(shop: Shop, printer: FakePrinter) -> None:
    printer.hangs_after = 1
    entry = shop.sell()
    shop.wait(lambda: printer.hangs)
    assert shop.logged()[-1] == ("started", entry.seq, 0)
    assert shop.printing.state_of(entry.seq) == "printing"
    assert shop.printing.view().in_doubt == ()
    printer.hangs = False
    assert shop.printing.drain(SOON_S)


def test_a_sale_that_was_never_told_to_the_printer_comes_before_the_next(shop: Shop, printer: FakePrinter) -> None:
    shop.sell()
    shop.sell(and_print=False)
    shop.sell()
    assert shop.printing.drain(SOON_S)
    assert _receipts(printer) == NUMBERS[:3]


def test_the_first_printer_of_a_journal_prints_none_of_its_old_sales(
    journal: SqliteJournal, tmp_path: Path, printer: FakePrinter
) -> None:
    without = Shop(journal, tmp_path, None)
    for _ in range(3):
        without.sell()
    assert without.printing.view().state == "none"
    assert not (tmp_path / "spool").exists()
    shop = Shop(journal, tmp_path, _network(printer))
    shop.sell()
    assert shop.printing.drain(SOON_S)
    shop.printing.stop()
    assert _receipts(printer) == NUMBERS[3:4]


def test_sales_rung_while_the_printer_was_taken_out_of_the_settings_are_not_printed_later(
    shop: Shop, journal: SqliteJournal, tmp_path: Path, printer: FakePrinter
) -> None:
    shop.sell()
    assert shop.printing.drain(SOON_S)
    shop.printing.stop()
    without = Shop(journal, tmp_path, None)
    without.sell()
    without.printing.stop()
    shop.restart()
    shop.sell()
    assert shop.printing.drain(SOON_S)
    assert _receipts(printer) == [NUMBERS[0], NUMBERS[2]]


def test_without_a_printer_print_again_is_refused_in_words(journal: SqliteJournal, tmp_path: Path) -> None:
    shop = Shop(journal, tmp_path, None)
    entry = shop.sell()
    with pytest.raises(Refusal) as refused:
        shop.printing.print_again(entry)
    assert refused.value.code == "no-printer"
    assert shop.printing.drain(0.1)


def test_an_entry_that_is_no_sale_is_passed_over_and_cannot_be_copied(shop: Shop, printer: FakePrinter) -> None:
    shift = next(shop.journal.entries(2, 2))
    shop.printing.queue(shift)
    with pytest.raises(Refusal) as refused:
        shop.printing.print_again(shift)
    assert refused.value.code == "not-a-sale"
    assert shop.printing.drain(SOON_S)
    assert printer.paper == []


def test_a_mute_printer_prints_and_its_state_is_unknown(
    journal: SqliteJournal, tmp_path: Path, printer: FakePrinter
) -> None:
    # Mute from the first question on: the register asks as soon as it starts.
    printer.answers = None
    shop = Shop(journal, tmp_path, _network(printer))
    try:
        shop.sell()
        shop.wait(lambda: len(printer.paper) == 1)
        assert shop.printing.view().state == "unknown"
    finally:
        shop.printing.stop()


def test_a_printer_that_used_to_answer_and_is_silent_gets_nothing(shop: Shop, printer: FakePrinter) -> None:
    shop.sell()
    assert shop.printing.drain(SOON_S)
    printer.answers = None
    shop.restart()
    shop.sell()
    assert not shop.printing.drain(1.0)
    assert (shop.printing.view().state, shop.printing.view().waiting) == ("unknown", 1)
    printer.answers = dict(fake_printer.READY)
    assert shop.printing.drain(SOON_S)
    assert _receipts(printer) == NUMBERS[:2]


def test_a_spool_that_cannot_be_written_holds_the_receipts_and_never_the_sale(
    journal: SqliteJournal, tmp_path: Path, printer: FakePrinter
) -> None:
    (tmp_path / "spool").write_bytes(b"in the way")
    shop = Shop(journal, tmp_path, _network(printer))
    shop.sell()
    shop.wait(lambda: shop.printing.view().state == "bad")
    assert "job log" in shop.printing.view().what
    assert printer.paper == []
    (tmp_path / "spool").unlink()
    assert shop.printing.drain(SOON_S)
    shop.printing.stop()
    assert _receipts(printer) == NUMBERS[:1]
    assert [state for state, _, _ in shop.logged() if state != "answers"] == ["on", "started", "printed"]


def test_a_spool_that_cannot_be_read_prints_nothing_rather_than_something_twice(
    journal: SqliteJournal, tmp_path: Path, printer: FakePrinter
) -> None:
    (tmp_path / "spool" / "jobs.log").mkdir(parents=True)
    shop = Shop(journal, tmp_path, _network(printer))
    shop.sell()
    assert not shop.printing.drain(0.3)
    view = shop.printing.view()
    assert (view.state, view.waiting, printer.paper) == ("bad", 1, [])
    assert "job log" in view.what


def test_taking_a_sale_is_quick_while_the_printer_hangs(shop: Shop, printer: FakePrinter) -> None:
    printer.hangs = True
    entries = [shop.sell(and_print=False) for _ in range(50)]
    time.sleep(0.1)
    begin = time.perf_counter()
    for entry in entries:
        shop.printing.queue(entry)
        shop.printing.view()
    assert time.perf_counter() - begin < 0.5
    printer.hangs = False


def test_receipts_as_files_are_there_when_drained(journal: SqliteJournal, tmp_path: Path) -> None:
    shop = Shop(journal, tmp_path, _files())
    for _ in range(3):
        shop.sell()
    assert shop.printing.drain(SOON_S)
    shop.printing.stop()
    texts = [path.read_text() for path in sorted((tmp_path / "receipts").iterdir())]
    assert [number in text for number, text in zip(NUMBERS, texts, strict=False)] == [True] * 3
    assert len(texts) == 3


def test_looking_prints_nothing_and_writes_nothing(shop: Shop, printer: FakePrinter) -> None:
    printer.answers = dict(fake_printer.PAPER_OUT)
    shop.sell()
    shop.sell()
    shop.wait(lambda: shop.printing.view().state == "bad")
    shop.printing.stop()
    before = (shop.folder / "spool" / "jobs.log").read_bytes()
    view = shop.made().look()
    assert (view.state, view.what, view.waiting) == ("bad", "The paper is out.", 2)
    assert (shop.folder / "spool" / "jobs.log").read_bytes() == before
    assert printer.paper == []


def test_a_receipt_that_cannot_be_made_does_not_hold_up_the_others(shop: Shop) -> None:
    bad = sealed(everyday(), seq=3)
    bad = msgspec.structs.replace(bad, body=bad.body.replace('"lines":[', '"lines":[1,'))
    shop.printing.queue(bad)
    shop.wait(lambda: shop.printing.view().in_doubt == (3,))
    assert shop.printing.view().state == "bad"
    shop.sell(and_print=False)
    good = shop.sell()
    assert shop.printing.drain(SOON_S)
    assert shop.printing.state_of(good.seq) == "printed"


def test_a_long_log_is_written_anew_and_says_the_same(shop: Shop, printer: FakePrinter, tmp_path: Path) -> None:
    printer.reset_after = 300
    doubted = shop.sell()
    printed = shop.sell()
    assert shop.printing.drain(SOON_S)
    shop.printing.print_again(printed)
    assert shop.printing.drain(SOON_S)
    shop.printing.stop()
    log = tmp_path / "spool" / "jobs.log"
    log.write_bytes(log.read_bytes() + b'{"state":"answers"}\n' * 1000)
    before = shop.printing.view()
    shop.restart()
    assert log.read_bytes().count(b"\n") < 20
    after = shop.printing.view()
    assert (after.in_doubt, after.printed_seq) == (before.in_doubt, before.printed_seq) == ((doubted.seq,), printed.seq)
    assert shop.printing.state_of(printed.seq) == "printed"
    assert shop.printing.print_again(printed) == 2


def test_a_torn_line_is_passed_over(tmp_path: Path) -> None:
    folder = tmp_path / "spool"
    folder.mkdir()
    (folder / "jobs.log").write_bytes(b'\n{"state":"on","seq":2}\n{"state":"started","seq":3}\n{"state":"prin')
    state = Spool(folder).read()
    assert (state.mark, state.in_doubt) == (3, {(3, 0)})


def test_a_note_that_another_wrote_without_waiting_is_on_disk_once_the_flush_returns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[bytes] = []
    log = tmp_path / "spool" / "jobs.log"
    fsync = os.fsync

    def watched(descriptor: int) -> None:
        fsync(descriptor)
        synced.append(log.read_bytes())

    spool = Spool(tmp_path / "spool")
    spool.flush()
    assert not log.exists()
    spool.add_now(JobNote(state="on"))
    monkeypatch.setattr(os, "fsync", watched)
    # Somebody writes this receipt by hand; the printer's thread takes the note along with one that can wait.
    spool.later(JobNote(state="by-hand", seq=7))
    spool.add(JobNote(state="printed", seq=6))
    assert synced == []
    spool.flush()
    assert [b"by-hand" in whole for whole in synced] == [True]
    spool.flush()
    assert len(synced) == 1
