"""Take a picture of each screen from the real window, with a real register home behind it, light and dark.

    scripts/screenshots.py [FOLDER]        (default: resources/docs/screens)

The store is Harbour Market; its central does not answer, which is what the window is for.
"""

import csv
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta, timezone
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "1")

import msgspec  # noqa: E402 # the paths above come first
from fake_printer import PAPER_OUT, FakePrinter  # noqa: E402 # lies beside this one
from hand_clock import HandClock  # noqa: E402 # same
from outage_year import a_year  # noqa: E402 # same
from PIL import Image  # noqa: E402 # the paths above come first
from PySide6.QtWidgets import QApplication  # noqa: E402 # the paths above come first
from replay_clerk import open_replay, sell, send, till_with_central  # noqa: E402 # same
from till import BREAD, Till  # noqa: E402 # same
from till import make_home as new_home  # noqa: E402 # same

from posfallback import bootstrap  # noqa: E402 # same
from posfallback.domain.kinds import SaleTender  # noqa: E402 # same
from posfallback.gui import theme  # noqa: E402 # same
from posfallback.gui.slips.page import SlipPage  # noqa: E402 # same
from posfallback.services.ports import Mark  # noqa: E402 # same
from posfallback.services.slip_format import WrittenSlip  # noqa: E402 # same
from posfallback.shipped import shipped  # noqa: E402 # same

UNKNOWN = "4006381333931"
HOURS = {11: 7, 12: 16, 13: 14, 14: 8, 15: 11, 16: 15, 17: 17, 18: 3}
BROKEN_PRINTER = 'device = "network"\naddress = "127.0.0.1:9"'


def make_home(folder: Path, *, printer_broken: bool) -> Path:
    """Make the demo store's register home."""
    settings = shipped("demo", "settings.toml").read_text(encoding="utf-8")
    if printer_broken:
        settings = settings.replace('device = "file"\naddress = "receipts"', BROKEN_PRINTER)
    (folder / "settings.toml").write_text(settings, encoding="utf-8")
    home = folder / "home"
    bootstrap.create_home(home, folder / "settings.toml")
    with bootstrap.open_reading(home) as reading:
        reading.loading.load_catalogue(shipped("demo", "catalogue.csv"))
        reading.loading.load_staff(shipped("demo", "staff.csv"))
    return home


@contextmanager
def shop(
    folder: Path,
    *,
    printer_broken: bool = False,
    change: Callable[[str], str] = str,
    clock: "DayClock | None" = None,
) -> Iterator[tuple[Till, "Camera"]]:
    """Open the demo store's register with a camera before it; `change` may change the text of its settings."""
    with tempfile.TemporaryDirectory() as place:
        home = make_home(Path(place), printer_broken=printer_broken)
        settings = home / "settings.toml"
        settings.write_text(change(settings.read_text(encoding="utf-8")), encoding="utf-8")
        till = Till(home, clock=clock)
        try:
            yield till, Camera(till, folder)
        finally:
            till.close()


class Camera:
    """Takes each picture twice, light and dark."""

    def __init__(self, till: Till, folder: Path) -> None:
        self._till, self._folder = till, folder

    def take(self, name: str, *, both: bool = True) -> None:
        """Save what the window shows, in both themes or only in the light one."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._till.window.tick()
        for dark in (True, False) if both else (False,):
            theme.use(app, dark=dark)
            self._till.wait(60)
            path = self._folder / f"{name}{'-dark' if dark else ''}.png"
            self._till.window.grab().save(str(path))
            shrink(path)


def shrink(path: Path) -> None:
    """Keep the 256 commonest colours of a picture, each exactly; only shades between letters and ground give way."""
    picture = Image.open(path).convert("RGB")
    counted = picture.getcolors(picture.width * picture.height) or []
    commonest = [colour for _, colour in sorted(counted, reverse=True)[:256] if isinstance(colour, tuple)]
    palette = Image.new("P", (1, 1))
    palette.putpalette([channel for colour in commonest for channel in colour])
    picture.quantize(256, palette=palette, dither=Image.Dither.NONE).save(path, optimize=True)


def items(*words: str) -> list[str]:
    """Return the codes of items of the demo store, one for each word that is in a name."""
    with shipped("demo", "catalogue.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return [next(row["code"] for row in rows if word in row["name"] and len(row["code"]) > 11) for word in words]


def sell_some(till: Till) -> None:
    """Ring and pay a few sales, so that some are held."""
    for word in ("bread", "Coffee", "milk whole 1 l"):
        till.scan(items(word)[0])
        till.keys("F12", "1000", "Enter", "Enter")
    till.keys("Esc")


def photograph(till: Till, camera: Camera) -> None:
    """Walk through one sale and the next."""
    take = camera.take
    till.keys("101", "Enter", "1101", "Enter")
    sell_some(till)
    till.rooms.watch.central_answered(up=False)
    till.keys("101", "Enter", "11")
    take("01-sign-on")
    till.keys("01", "Enter")
    take("02-sell-empty", both=False)
    milk, bread, coffee, wine = items("milk whole 1 l", "bread", "Coffee", "oap")
    for code in (milk, bread, coffee):
        till.scan(code)
    till.keys("F5", "20", "F12", "4011", "Enter", "734", "Enter", f"3*{wine}", "Enter", "Up", "Up")
    take("02-sell")
    till.keys("F4")
    take("02-sell-removed", both=False)
    till.keys("F4", "F3", "2")
    take("02-sell-quantity", both=False)
    till.keys("F12", "milk")
    till.wait(250)
    take("02-sell-find", both=False)
    till.keys("Esc", "F1")
    take("02-sell-help", both=False)
    till.keys("F1")
    till.scan(UNKNOWN)
    till.keys("390")
    take("03-unknown-code")
    till.keys("F12")
    till.keys("F12", "500", "Enter", "5000")
    take("04-tender-cash")
    till.keys("F10", "48291")
    take("04-tender-card")
    till.scan(milk)
    take("04-tender-refused", both=False)
    till.keys("F9", "5000", "Enter")
    till.wait(300)
    take("05-done")


class DayClock:
    """The register's clock on the day of the pictures; the scene moves it."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 25, 10, 52, tzinfo=timezone(timedelta(hours=-5)))

    def now(self) -> datetime:
        """Return the time of the scene."""
        return self.time


def sell_for_hours(till: Till, clock: DayClock) -> None:
    """Ring a day: as many sales in each hour as HOURS says, the first ones accepted by central, two of them parked."""
    register, codes = till.rooms.register, items("bread", "Coffee", "milk whole 1 l", "oap")
    ways = ("card", "cash", "card", "cash", "card", "voucher", "cash")
    for hour, sales in HOURS.items():
        for number in range(sales):
            clock.time = clock.time.replace(hour=hour, minute=number * 3 + 1)
            for code in codes[: number % 4 + 1]:
                register.scan(code)
            register.pay()
            due = register.snapshot()
            way = ways[number % len(ways)]
            approval = {"approval": "004417", "last4": "1111"} if way == "card" else {}
            minor = due.left_in_cash_minor if way == "cash" else due.left_minor
            register.take(SaleTender(kind=way, amount_minor=minor, **approval))
            register.next_sale()
    sealed = [entry.seq for entry in till.rooms.journal.entries() if '"SaleCompleted"' in entry.body]
    there = sealed[: sum(HOURS[hour] for hour in (11, 12, 13))]
    outcomes = ["parked" if seq in there[-2:] else "accepted" for seq in there]
    at = clock.time.isoformat(timespec="milliseconds")
    till.rooms.marks.add(
        msgspec.convert({"id": 0, "seq": seq, "outcome": outcome, "at": at}, Mark)
        for seq, outcome in zip(there, outcomes, strict=True)
    )


def photograph_the_till(till: Till, camera: Camera, clock: DayClock) -> None:
    """Walk through what a manager does at the end of a day."""
    take = camera.take
    till.rooms.watch.central_answered(up=False)
    till.keys("201", "Enter", "5201", "Enter", "15000", "Enter")
    sell_for_hours(till, clock)
    clock.time = clock.time.replace(hour=18, minute=12)
    till.keys("F8", "1", "2000", "Right", "F12", "F8", "3", "20000", "Right", "F12", "F8")
    take("06-manager")
    till.keys("3", "10000", "Right")
    take("06-manager-drop", both=False)
    till.keys("Esc", "Esc", "6")
    take("08-x-report", both=False)
    till.keys("Esc", "5")
    expected = till.rooms.shifts.till.expected_cash_minor
    for value in (10000, 5000, 2000, 1000, 500, 100, 25, 10, 5):
        count, expected = divmod(expected, value)
        till.keys(str(count), "Enter")
    till.keys(str(max(expected - 2, 0)))
    take("07-till-count-blind", both=False)
    till.keys("F12", "Right")
    take("07-till-count")
    till.keys("F12")
    take("08-day-close")
    till.keys("F12")
    take("08-day-close-again", both=False)


def the_day(folder: Path) -> None:
    """Take the pictures of a manager's day, on a clock of its own."""
    clock = DayClock()
    with shop(folder, change=lambda text: f"{text}\n[till]\nask_float = true\n", clock=clock) as (till, camera):
        photograph_the_till(till, camera, clock)


def photograph_the_errands(till: Till, camera: Camera) -> None:
    """Walk through what is done a few times a day: sales that wait, an age, returns, and a manager who agrees."""
    take = camera.take
    milk, bread, coffee, drink = items("milk whole 1 l", "bread", "Coffee", "Energy drink")
    till.keys("101", "Enter", "1101", "Enter")
    for code in (milk, bread, coffee, milk):
        till.scan(code)
    till.keys("F9", "10000", "Enter", "Enter")
    till.rooms.watch.central_answered(up=False)
    for codes in ((coffee,), (bread, milk)):
        for code in codes:
            till.scan(code)
        till.keys("F6")
    till.keys("F6")
    take("02-sell-suspended")
    till.keys("Esc", "Esc")
    for code in (milk, bread, drink):
        till.scan(code)
    take("02-sell-age")
    till.touch("ageYes")
    till.keys("Up", "F5", "30", "F12")
    till.touch("overrideReason1")
    till.keys("201", "Enter", "52")
    take("06-override")
    till.keys("Esc", "Esc", "Esc", "Esc", "F7")
    take("02-sell-more", both=False)
    till.touch("morePriceCheck")
    till.scan(coffee)
    take("02-sell-price-check", both=False)
    till.keys("Esc", "F12", "F7", "Right")
    take("04-tender-other", both=False)
    till.keys("Esc", "Esc", "F6")
    till.scan(till.rooms.register.receipt_named("1"))
    till.touch("returnMore1", "returnMore3", "returnReason2")
    take("02-sell-return")


def the_errands(folder: Path) -> None:
    """Take the pictures of the errands, in a store whose clerks may grant 10 %."""
    limit = '[limits]\ndiscount_percent = "10"\n'
    with shop(folder, change=lambda text: text.replace("[limits]\n", limit)) as (till, camera):
        photograph_the_errands(till, camera)


def photograph_the_papers(till: Till, camera: Camera, printer: FakePrinter) -> None:
    """Walk through a printer that tears a receipt off, runs out of paper, and is done without."""
    take = camera.take
    milk, bread, coffee = items("milk whole 1 l", "bread", "Coffee")
    till.keys("101", "Enter", "1101", "Enter")
    till.rooms.watch.central_answered(up=False)
    for code in (bread, milk, coffee, bread):
        if code == milk:
            till.until(lambda: len(printer.paper) == 1)
            printer.reset_after = 300
        till.scan(code)
        till.keys("F12", "1000", "Enter")
        if code == milk:
            till.until(lambda: bool(till.rooms.printing.view().in_doubt))
            take("05-done-in-doubt", both=False)
            printer.answers = dict(PAPER_OUT)
    till.until(lambda: till.rooms.printing.view().state == "bad")
    till.keys("F6")
    take("13-papers")
    till.keys("F3")
    till.until(lambda: till.sees("sheetDown"))
    take("13-paper-shown", both=False)
    till.keys("Esc", "2", "Esc", "Enter")
    for code in (coffee, milk):
        till.scan(code)
    till.keys("F12", "2000", "Enter")
    take("05-done-by-hand", both=False)


def the_papers(folder: Path) -> None:
    """Take the pictures of a printer in trouble."""
    with FakePrinter() as printer:
        there = f'{printer.address}"'
        with shop(folder, printer_broken=True, change=lambda text: text.replace('127.0.0.1:9"', there)) as shown:
            photograph_the_papers(*shown, printer)


def photograph_the_slips(till: Till, camera: Camera) -> None:
    """Walk through the paper slips of an hour: some are entered, one is half typed, one is crossed out."""
    take = camera.take
    till.keys("201", "Enter", "5201", "Enter")
    till.rooms.watch.central_answered(up=True)
    till.rooms.slips.numbers.issue(19, "201")
    milk, bread, coffee, soap = items("milk whole 1 l", "bread", "Coffee", "oap")
    till.keys("F8", "F7", "Enter", "11242026", "Enter")
    for codes in ((milk, bread), (coffee,), (bread, soap)):
        for code in codes:
            till.scan(code)
        due = till.rooms.slip_form.look(typed_slip(till)).due_minor
        till.touch("slipTotal")
        till.keys(str(due), "F9", "F12")
    till.rooms.slips.numbers.mark("4", "spoiled", "201", "Crossed out")
    till.scan("952-01-S000005")
    till.keys("1426", "Enter", "MK", "Enter")
    for quantity, words, price in (("2", "milk whole", "129"), ("1", "sourdough", "340"), ("1", "coffee", "")):
        till.keys(quantity, "Enter", words)
        till.wait(250)
        if words == "coffee":
            take("12-slip-match", both=False)
        till.keys("Enter", *([price] if price else []), "Enter", "Enter")
    till.keys("4", "Enter", "Pens blue")
    till.wait(250)
    take("12-slip-department", both=False)
    till.keys("Right", "Right", "Right", "Enter")
    till.touch("slipTotal")
    till.keys("1879")
    till.touch("slipLine4Price")
    till.keys("195")
    take("12-slip-entry")
    till.keys("F10", "Enter", "48291A", "Enter", "1111", "F5", "Right")
    take("12-slip-difference", both=False)
    till.keys("Esc", "F7", "F2")
    take("12-slip-list")


def typed_slip(till: Till) -> WrittenSlip:
    """Return what is typed on the form."""
    page = till.window.current()
    assert isinstance(page, SlipPage)
    return page.paper.slip()


def the_slips(folder: Path) -> None:
    """Take the pictures of paper slips, on a clock of their own."""
    with shop(folder, clock=DayClock()) as (till, camera):
        photograph_the_slips(till, camera)


def photograph_the_drill(till: Till, camera: Camera, clock: DayClock) -> None:
    """Walk through a drill: what is chosen, two tasks done and the third begun, the score, and central going down."""
    take = camera.take
    till.rooms.watch.central_answered(up=True)
    milk, bread, coffee, soap = items("milk whole 1 l", "bread", "Coffee", "oap")
    till.keys("F9", "Late crew")
    take("11-drill-choice", both=False)
    till.keys("F12", "101", "Enter", "1101", "Enter")
    for seconds, words in ((41, f"3*{milk}"), (24, "4011")):
        clock.time += timedelta(seconds=seconds)
        till.keys(words, "Enter", *(["734", "Enter"] if words == "4011" else []), "F12", "5000", "Enter")
        if words != "4011":
            take("11-drill-done", both=False)
        till.keys("Enter")
    for code in (milk, bread, coffee):
        till.scan(code)
    till.keys("F5", "20", "F12", "4011", "Enter", "734", "Enter", f"3*{soap}", "Enter", "Up", "Up")
    clock.time += timedelta(seconds=19)
    take("11-drill")
    till.keys("F12")
    take("11-drill-tender", both=False)
    till.touch("barCtrl+D")
    take("11-drill-score", both=False)
    till.keys("F9", "101", "Enter", "1101", "Enter")
    clock.time += timedelta(seconds=30)
    till.scan(bread)
    till.rooms.watch.central_answered(up=False)
    take("11-drill-stopped", both=False)


def the_drill(folder: Path) -> None:
    """Take the pictures of a drill, on a clock of its own."""
    clock = DayClock()
    with shop(folder, clock=clock) as (till, camera):
        photograph_the_drill(till, camera, clock)


def the_replay(folder: Path) -> None:
    """Take the pictures of a replay into a real collector that does not know one of the items."""
    place = Path(tempfile.mkdtemp())
    with till_with_central(place) as (till, _central):
        camera = Camera(till, folder)
        sell(till, 21)
        sell(till, 2, unknown=True)
        sell(till, 14)
        open_replay(till)
        camera.take("09-replay-before", both=False)
        send(till)
        camera.take("09-replay")
        till.keys("F4")
        camera.take("09-replay-find", both=False)
        till.keys("Esc", "4", "Right")
        camera.take("09-replay-settle", both=False)
    shutil.rmtree(place)


def the_year(folder: Path) -> None:
    """Take the pictures of a year of outages and drills."""
    place = Path(tempfile.mkdtemp())
    home, clock = new_home(place), HandClock()
    a_year(home, clock, BREAD)
    with (home / "settings.toml").open("a", encoding="utf-8") as settings:
        settings.write('\n[central]\nurl = "http://127.0.0.1:9"\n')
    clock.set("2026-11-12T14:00:00")
    till = Till(home, clock=clock)
    try:
        till.rooms.watch.central_answered(up=False)
        clock.set("2026-11-12T18:22:00")
        till.keys("2", "Enter", "246810", "Enter", "F8", "F5")
        till.until(lambda: bool(till.text("outageCountFigure")))
        Camera(till, folder).take("10-outages")
    finally:
        till.close()
        shutil.rmtree(place)


def main(folder: Path) -> None:
    """Take all pictures into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    QApplication([])
    the_day(folder)
    the_errands(folder)
    the_papers(folder)
    the_slips(folder)
    the_replay(folder)
    the_year(folder)
    the_drill(folder)
    for broken in (False, True):
        with shop(folder, printer_broken=broken) as (till, camera):
            if broken:
                till.keys("101", "Enter", "1101", "Enter")
                till.scan(items("bread")[0])
                till.keys("F12", "1000", "Enter")
                # The printer has to fail first.
                till.wait(1500)
                camera.take("05-done-print-trouble")
            else:
                photograph(till, camera)
    print(f"{len(list(folder.glob('*.png')))} pictures in {folder}")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources" / "docs" / "screens")
