"""Take a picture of each screen from the real window, with a real register home behind it, light and dark.

    scripts/screenshots.py [FOLDER]        (default: resources/docs/screens)

The store is Harbour Market; its central does not answer, which is what the window is for.
"""

import csv
import os
import shutil
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "1")

from PIL import Image  # noqa: E402 # the paths above come first
from PySide6.QtWidgets import QApplication  # noqa: E402 # the paths above come first
from till import Till  # noqa: E402 # same

from posfallback import bootstrap  # noqa: E402 # same
from posfallback.gui import theme  # noqa: E402 # same
from posfallback.shipped import shipped  # noqa: E402 # same

UNKNOWN = "4006381333931"
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


def main(folder: Path) -> None:
    """Take all pictures into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    QApplication([])
    for broken in (False, True):
        place = Path(tempfile.mkdtemp())
        till = Till(make_home(place, printer_broken=broken))
        camera = Camera(till, folder)
        try:
            if broken:
                till.keys("101", "Enter", "1101", "Enter")
                till.scan(items("bread")[0])
                till.keys("F12", "1000", "Enter")
                # The printer has to fail first.
                till.wait(1500)
                camera.take("05-done-print-trouble")
            else:
                photograph(till, camera)
        finally:
            till.close()
            shutil.rmtree(place)
    print(f"{len(list(folder.glob('*.png')))} pictures in {folder}")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources" / "docs" / "screens")
