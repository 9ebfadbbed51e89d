"""The drawer opens once and after the seal; another printer, or a pen, is one press away, and no doubt is hidden."""

from collections.abc import Iterator
from pathlib import Path

import fake_printer
import pytest
from fake_printer import FakePrinter
from paper import read_escpos
from print_shop import PrintShop
from sample_sales import SETTINGS, opened, shift_opened

from posfallback.devices.network import NetworkDevice
from posfallback.domain.errors import Refusal
from posfallback.domain.facts import SaleTender
from posfallback.domain.printers import Drawer, drawer_pulse
from posfallback.domain.settings import PrinterSettings
from posfallback.journal.entry import Entry
from posfallback.receipts.render import renderer
from posfallback.services import print_worker as service
from posfallback.services import printers as choices
from posfallback.services.cash import Cash
from posfallback.services.printers import BY_HAND, Printer
from posfallback.services.printing import Printing
from posfallback.services.shifts import Shifts
from posfallback.storage.journal import SqliteJournal
from posfallback.storage.spool import Spool
from posfallback.storage.world import SystemClock

PULSE = drawer_pulse(Drawer())
NUMBERS = [f"012-03-F{number:06d}" for number in range(1, 10)]


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service, "_FIRST_PAUSE_S", 0.05)
    monkeypatch.setattr(service, "_LONGEST_PAUSE_S", 0.1)


class Shop(PrintShop):
    """A register with two printers, front and back, and a drawer on the front one."""

    def __init__(self, folder: Path, front: FakePrinter, back: FakePrinter) -> None:
        self.front, self.back = front, back
        journal = SqliteJournal.create(folder / "journal.sqlite3", opened())
        journal.seal(lambda _: shift_opened())
        super().__init__(journal, folder)

    def _printer(self, fake: FakePrinter, pulse: bytes = b"") -> Printer:
        settings = PrinterSettings(name="x", device="network", address=fake.address)
        render = renderer(settings, opened(), SETTINGS)
        device = NetworkDevice(settings, self.folder, connect_s=1.0, answer_s=0.3, send_s=1.0)
        return Printer(render=render, render_gift=render, device=device, pulse=pulse)

    def made(self) -> Printing:
        first = self._printer(self.front, PULSE)
        return Printing(
            self.journal,
            first.render,
            first.device,
            Spool(self.folder / "spool"),
            SystemClock(),
            pulse=first.pulse,
            name="front",
            others={"back": lambda: self._printer(self.back)},
        )

    def sell(self, *, cash: bool = True) -> Entry:
        entry = self.seal(SaleTender(kind="cash" if cash else "card", amount_minor=3605))
        self.printing.queue(entry)
        return entry

    def close(self) -> None:
        self.printing.stop()
        self.journal.close()


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    with FakePrinter() as front, FakePrinter() as back:
        shop = Shop(tmp_path, front, back)
        yield shop
        shop.close()


def kicks(printer: FakePrinter) -> int:
    everything = b"".join(printer.paper) + printer.torn
    return everything.count(PULSE)


def receipts(printer: FakePrinter) -> list[str]:
    out = []
    for data in printer.paper:
        lines = read_escpos(data).text.splitlines()
        out.append(next(line.split()[1] for line in lines if line.startswith("Receipt")))
    return out


def test_the_drawer_opens_once_for_cash_and_never_for_a_card_or_a_copy(shop: Shop) -> None:
    cash = shop.sell()
    shop.sell(cash=False)
    assert shop.printing.drain(10)
    shop.printing.queue(cash)
    shop.printing.print_again(cash)
    assert shop.printing.drain(10)
    assert len(shop.front.paper) == 3
    assert kicks(shop.front) == 1


def test_a_sale_that_waited_over_a_restart_opens_no_drawer(shop: Shop) -> None:
    shop.front.answers = dict(fake_printer.PAPER_OUT)
    shop.sell()
    shop.wait(lambda: shop.printing.view().state == "bad")
    shop.restart()
    shop.front.answers = dict(fake_printer.READY)
    shop.printing.drain(10)
    assert (len(shop.front.paper), kicks(shop.front)) == (1, 0)


def test_a_drawer_that_cannot_open_is_told_and_does_not_open_later(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(choices, "_DRAWER_S", 0.2)
    shop.front.answers = dict(fake_printer.COVER_OPEN)
    shop.sell()
    shop.wait(lambda: "use its key" in shop.printing.view().what)
    assert shop.printing.view().what == "The cover is open. The drawer did not open: use its key."
    shop.front.answers = dict(fake_printer.READY)
    assert shop.printing.drain(10)
    assert (len(shop.front.paper), kicks(shop.front)) == (1, 0)


def test_the_drawer_opens_without_a_sale(shop: Shop) -> None:
    shop.printing.open_drawer()
    shop.wait(lambda: not shop.printing._drawer.stands())
    shop.sell(cash=False)
    assert shop.printing.drain(10)
    assert kicks(shop.front) == 1


def test_cash_moves_open_the_drawer_after_the_seal_and_a_count_does_not(shop: Shop) -> None:
    clock = SystemClock()
    shifts = Shifts(shop.journal, clock)
    opened_at: list[int] = []
    cash = Cash(shop.journal, shifts, clock, open_drawer=lambda: opened_at.append(shop.journal.head().seq))
    sealed = [
        cash.no_sale("901", "Change for a customer").seq,
        cash.paid_in("901", 500, "Change from the bank").seq,
        cash.paid_out("901", 500, "Postage").seq,
        cash.drop("901", 500, "Too much cash").seq,
    ]
    cash.count("901", counted_minor=10000)
    with pytest.raises(Refusal):
        cash.no_sale("901", "4111111111111111")
    assert opened_at == sealed


def test_another_printer_takes_what_waits_and_what_comes(shop: Shop) -> None:
    shop.front.answers = dict(fake_printer.PAPER_OUT)
    shop.sell()
    shop.wait(lambda: shop.printing.view().state == "bad")
    assert shop.printing.use("back").printer == "back"
    shop.sell()
    assert shop.printing.drain(10)
    assert (receipts(shop.front), receipts(shop.back)) == ([], NUMBERS[:2])
    shop.restart()
    shop.sell()
    assert shop.printing.drain(10)
    assert receipts(shop.back) == NUMBERS[:3]
    assert shop.printing.view().choices == ("front", "back", BY_HAND)


def test_a_mute_printer_prints_after_one_that_answers(shop: Shop) -> None:
    shop.sell()
    assert shop.printing.drain(10)
    shop.back.answers = None
    shop.printing.use("back")
    shop.sell()
    assert shop.printing.drain(10)
    assert receipts(shop.back) == NUMBERS[1:2]


def test_written_by_hand_is_told_so_and_is_never_printed_by_itself(shop: Shop) -> None:
    shop.front.answers = dict(fake_printer.PAPER_OUT)
    waiting = shop.sell()
    shop.wait(lambda: shop.printing.view().state == "bad")
    view = shop.printing.use(BY_HAND)
    assert (view.state, view.what, view.waiting) == ("none", "Receipts are written by hand.", 0)
    later = shop.sell()
    with pytest.raises(Refusal, match="by hand"):
        shop.printing.print_again(later)
    shop.front.answers = dict(fake_printer.READY)
    shop.restart()
    assert [shop.printing.state_of(entry.seq) for entry in (waiting, later)] == ["by-hand", "by-hand"]
    shop.printing.use("front")
    shop.sell()
    assert shop.printing.drain(10)
    assert receipts(shop.front) == NUMBERS[2:3]
    assert shop.printing.state_of(later.seq) == "by-hand"
    shop.printing.print_again(later)
    assert shop.printing.drain(10)
    assert shop.printing.state_of(later.seq) == "printed"


def test_a_receipt_in_hand_stays_in_doubt_when_a_pen_is_chosen(shop: Shop) -> None:
    shop.sell()
    assert shop.printing.drain(10)
    shop.front.hangs_after = 100
    doubtful, second = shop.sell(cash=False), shop.sell(cash=False)
    shop.wait(lambda: shop.printing.state_of(doubtful.seq) == "printing")
    shop.printing.use(BY_HAND)
    assert shop.printing.state_of(second.seq) == "by-hand"
    shop.wait(lambda: shop.printing.view().in_doubt == (doubtful.seq,))
    shop.restart()
    assert shop.printing.view().in_doubt == (doubtful.seq,)
    assert shop.printing.state_of(second.seq) == "by-hand"


def test_a_printer_that_is_not_in_the_settings_is_refused(shop: Shop) -> None:
    with pytest.raises(Refusal, match="no printer called attic"):
        shop.printing.use("attic")
