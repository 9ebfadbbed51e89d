"""A real register in a folder: the program's own rooms, opened as the window opens them."""

import shutil
import tempfile
from functools import cache
from pathlib import Path

from program import posfallback, settings_text

from posfallback.bootstrap import Rooms, create_home, open_register

CATALOGUE = """code,name,department,sold_by,price,price_for,tax,age
9520000000011,Rye bread,Bakery,each,3.40,1,,
9520000000028,Soap bar,Household,each,1.15,1,A,
9520000000035,Eggs,Dairy,each,5.69,12,,
9520000000042,Red wine,Wine,each,9.50,1,A,21
4011,Bananas,Produce,lb,0.99,1,,
94225,Avocado,Produce,each,6.00,2,,
205601000002,Guacamole,Deli,lb,8.99,1,,
KEY-7,Key copy,Household,each,4.00,1,A,
"""
STAFF = "number,name,role,pin\n7,Mara K.,clerk,2468\n2,Petra S.,manager,1357\n"
LABEL = '[[label]]\npattern = "2IIIIIVPPPPC"\ndigits = "UPCA"\n'


_FOLDER = tempfile.TemporaryDirectory(prefix="registers-")
"""Where homes are kept that have been made, until the tests end."""


def make_register(folder: Path, *, more: str = "", staff: str = "") -> Path:
    """Make a home with the catalogue above (and staff, when given); returns the home.

    One that has been made once before is copied as it was, with the files beside it that it was made of.
    """
    shutil.copytree(_made(more, staff), folder, dirs_exist_ok=True)
    return folder / "home"


@cache
def _made(more: str, staff: str) -> Path:
    """Return a folder with a home that nobody has opened since it was made."""
    folder = Path(tempfile.mkdtemp(dir=_FOLDER.name))
    settings = folder / "settings.toml"
    settings.write_text(settings_text(more=LABEL + more), encoding="utf-8")
    home = folder / "home"
    create_home(home, settings)
    catalogue = folder / "catalogue.csv"
    catalogue.write_text(CATALOGUE, encoding="utf-8")
    loaded = posfallback("catalogue", "load", str(catalogue), home=home)
    assert loaded.returncode == 0, loaded.stderr
    if staff:
        file = folder / "staff.csv"
        file.write_text(staff, encoding="utf-8")
        loaded = posfallback("staff", "load", str(file), home=home)
        assert loaded.returncode == 0, loaded.stderr
    return folder


def open_signed_on(home: Path, number: str = "7", pin: str = "") -> Rooms:
    """Open a register and sign its clerk on."""
    rooms = open_register(home)
    rooms.register.sign_on(number, pin)
    return rooms
