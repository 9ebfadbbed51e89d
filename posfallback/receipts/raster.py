"""Texts in scripts that need shaping (Arabic, Hebrew, Thai, Indic) or fonts of their own, drawn by Qt dot by dot.

Rule of this module: figures keep their order, whatever stands around them; a text that cannot be drawn whole is not
drawn at all. It is the one file beside the window that uses Qt, and loads it only once such a text is met.
"""

import atexit
import logging
import re
import threading
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from posfallback.receipts.blocks import Picture
from posfallback.shipped import shipped

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QTextLayout

_log = logging.getLogger(__name__)

_FONTS = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf")
_FAMILIES = ["Noto Sans", "Noto Sans Arabic"]
_FIGURE = re.compile(r"[-+\u2212]?\d+(?:[.,:/\-\u00d7x*]\d+)*(?: ?%)?")
_ISOLATE, _END = "\u2066", "\u2069"
_JOINERS = "\u200c\u200d"
"""Marks that a script needs to be shaped right; any other invisible mark could turn a figure round and is left out."""

_UNSEEN = f"{_ISOLATE}{_END}{_JOINERS} "
_INK = 128
_AIR = 3
_TRIED = 30
"""Rows of air above and below a line; the height at which it is tried whether letters are there."""


@lru_cache(maxsize=4096)
def can_draw(text: str) -> bool:
    """Say whether the fonts of the program and of this machine have every letter of a text; False without Qt."""
    return _qt_is_there() and _has_letters(isolated(text))


@lru_cache(maxsize=2048)
def drawn(text: str, width: int, height: int, *, bold: bool = False) -> tuple[Picture, ...]:
    """Return a text that `can_draw` allows in lines of at most `width` dots, letters fit for lines of `height` dots.

    Each line is a picture as broad as its ink and as high as that needs.
    """
    return tuple(_draw(isolated(text), width, height, bold=bold))


def isolated(text: str) -> str:
    """Return a text whose figures stand alone among letters that are read from the right.

    Without that "-0.80" is drawn as "0.80-", and "2026-11-23" as "23-11-2026", behind an Arabic word.
    """
    kept = "".join(_plain(letter) for letter in text)
    return _FIGURE.sub(lambda found: f"{_ISOLATE}{found[0]}{_END}", kept)


def _plain(letter: str) -> str:
    kind = unicodedata.category(letter)
    if kind == "Cf":
        return letter if letter in _JOINERS else ""
    return " " if kind.startswith("Z") or kind == "Cc" else letter


def _has_letters(text: str) -> bool:
    from PySide6.QtGui import QFontMetrics

    metrics = QFontMetrics(_font(_TRIED, bold=False))
    return all(metrics.inFontUcs4(ord(letter)) for letter in text if letter not in _UNSEEN)


def _draw(text: str, width: int, height: int, *, bold: bool) -> Iterator[Picture]:
    from PySide6.QtGui import QImage, QPainter

    layout, lines = _laid_out(text, width - 2 * _AIR, _font(height, bold=bold))
    for at in range(lines):
        line = layout.lineAt(at)
        natural = line.naturalTextRect()
        image = QImage(width, int(line.height()) + 2 * height, QImage.Format.Format_Grayscale8)
        image.fill(255)
        painter = QPainter(image)
        painter.translate(_AIR - natural.left(), height - line.y())
        line.draw(painter, layout.position())
        painter.end()
        yield Picture(_inked(_rows(image, width), height), align="left")


def _inked(rows: tuple[str, ...], height: int) -> tuple[str, ...]:
    """Return the part that holds ink, with a little air, at least `height` rows of it: fonts ask for far more."""
    with_ink = [at for at, row in enumerate(rows) if "1" in row]
    if not with_ink:
        return tuple(row[:1] for row in rows[:height])
    broad = min(len(rows[0]), max(row.rindex("1") for row in rows if "1" in row) + 1 + _AIR)
    rows = tuple(row[:broad] for row in rows)
    first, last = max(0, with_ink[0] - _AIR), min(len(rows), with_ink[-1] + 1 + _AIR)
    more = max(0, height - (last - first))
    return rows[max(0, first - more // 2) : last + more - more // 2]


def _rows(image: "object", width: int) -> tuple[str, ...]:
    from PySide6.QtGui import QImage

    assert isinstance(image, QImage)
    across, data = image.bytesPerLine(), bytes(image.constBits())
    starts = range(0, across * image.height(), across)
    return tuple("".join("1" if dot < _INK else "0" for dot in data[at : at + width]) for at in starts)


def _laid_out(text: str, width: int, font: "QFont") -> "tuple[QTextLayout, int]":
    """Return a laid out text and how many lines it has."""
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QTextLayout, QTextOption

    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    count = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, sum(layout.lineAt(at).height() for at in range(count))))
        count += 1
    layout.endLayout()
    return layout, count


def _font(height: int, *, bold: bool) -> "QFont":
    from PySide6.QtGui import QFont

    font = QFont(_FAMILIES)
    # Arabic reaches far above and below its line; at seven tenths all of it stays inside.
    font.setPixelSize(max(8, height * 7 // 10))
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferFullHinting)
    return font


class _ScreenlessQt:
    """Qt begun without a screen, on a thread of its own that ends it before the interpreter goes.

    Qt wants to be ended by the thread that began it, and the printing thread may be gone by then.
    """

    def __init__(self) -> None:
        self._begun, self._over = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._live, name="qt", daemon=True)
        self._thread.start()
        self._begun.wait()
        atexit.register(self._end)

    def _live(self) -> None:
        from PySide6.QtCore import QLoggingCategory
        from PySide6.QtGui import QGuiApplication

        # A font that lacks a script is no news: whether a text can be drawn is asked before.
        QLoggingCategory.setFilterRules("qt.text.font.db=false")
        application = QGuiApplication(["posfallback", "-platform", "offscreen"])
        self._begun.set()
        self._over.wait()
        application.shutdown()

    def _end(self) -> None:
        self._over.set()
        self._thread.join()


def _add_fonts() -> None:
    from PySide6.QtGui import QFontDatabase

    for name in _FONTS:
        QFontDatabase.addApplicationFont(str(shipped("fonts", name)))


@lru_cache(maxsize=1)
def _qt_is_there() -> bool:
    """Begin Qt where the window has not, and give it the fonts; say whether it is there at all, and why not once."""
    try:
        from PySide6.QtGui import QGuiApplication
    except ImportError as error:
        _log.warning("Letters that need shaping are printed as signs: %s", error)
        return False
    if QGuiApplication.instance() is None:
        _ScreenlessQt()
    _add_fonts()
    return True
