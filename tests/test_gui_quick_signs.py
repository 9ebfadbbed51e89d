"""Signs on quick keys: what the settings name is what stands on the key, in its colour, and every page has its own."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from till import Till, open_till

from posfallback.gui import theme
from posfallback.gui.key import Key

pytestmark = pytest.mark.usefixtures("qapp")


def quick(page: str, label: str, sign: str) -> str:
    return f'[[quick]]\npage = "{page}"\nlabel = "{label}"\ncode = "94225"\n{sign}\n'


PAGES = (
    quick("Quick", "Deposit back here", 'shape = "diamond"\ncolour = "green"')
    + quick("Quick", "Plain", "")
    + quick("Fruit", "Avocado", 'shape = "square"')
)


def ink(till: Till, name: str, role: str) -> int:
    """Count the pixels of a key that have the colour of a role."""
    picture = till.shown(name).grab().toImage()
    wanted = QColor(theme.colour(role)).rgb()
    return sum(picture.pixel(x, y) == wanted for x in range(picture.width()) for y in range(picture.height()))


@pytest.mark.parametrize("size", [(1024, 768), (1366, 768)], ids=["1024", "1366"])
def test_a_sign_stands_on_its_key_and_on_no_other(tmp_path: Path, size: tuple[int, int]) -> None:
    with open_till(tmp_path, more=PAGES, size=size) as till:
        assert ink(till, "quick3", "ok") > 150, "half of a square of 22 pixels"
        assert ink(till, "quick4", "ok") == 0
        for name in ("quick3", "quick4"):
            key = till.shown(name)
            assert isinstance(key, Key)
            assert key.fits(), "the words keep their room"
        till.touch("tab2")
        assert ink(till, "quick1", "accent") > 200
        till.touch("tab1")
        assert ink(till, "quick1", "accent") == 0, "the sign stays on its page"
