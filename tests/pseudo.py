"""A language that nobody speaks: every text that is said is longer, in brackets and in letters that English has not.

What is on the screen in plain letters was therefore not said through `say`, or is data of the store.
"""

import re
from collections.abc import Iterator

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QPoint, QTranslator
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from till import Till

from posfallback.gui import language

STRANGE = str.maketrans(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
    "ÅßÇÐÉƑĜĤÎĴĶĹṀÑÔÞǪŔŠŤÛṼŴẌÝŽáƀçđéƒğĥíĵķłṁñöþɋŕšŧúṽŵẋýž",
)
LONGER = 0.4
DATES_LIKE = "fi"
"""Days and months come from Qt: those of a language that the window does not speak stand out against English."""
_VALUE = re.compile(r"(\{[^}]*\})")
_PLAIN = re.compile(r"[A-Za-z]{2,}")
_TEXT = re.compile(r"<text[^>]*>(.*?)</text>", re.DOTALL)


def strange(template: str) -> str:
    """Return a text in that language, its {named} values in place."""
    parts = _VALUE.split(template)
    told = "".join(part if _VALUE.fullmatch(part) else part.translate(STRANGE) for part in parts)
    more = max(0, round(LONGER * len(_VALUE.sub("", template))) - len("‹›"))
    # One word stays one word, as in German; a sentence grows by words of a usual length.
    tail = "~" * more if " " not in template else "".join("~" if at % 7 else " " for at in range(more))
    return f"‹{told}{tail}›"


class Pseudo(QTranslator):
    """Answers for every text."""

    def translate(self, _context: str, text: str, _about: str | None = None, _count: int = -1) -> str:
        """Return the text, longer and in strange letters."""
        return strange(text)


def speak_strangely(till: Till) -> None:
    """Speak that language at a till; every page is made anew in it."""
    language.begin(language.ENGLISH, till.window.desk.amounts.money, till.rooms.settings.store.locale)
    language.speak_with(Pseudo(), DATES_LIKE)
    till.window.make_anew()
    till.window.tick()


def painted(widget: QWidget) -> list[str]:
    """Return the texts that a part paints itself, without those of its children."""
    sheet = QByteArray()
    device = QBuffer(sheet)
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    paper = QSvgGenerator()
    paper.setOutputDevice(device)
    paper.setSize(widget.size())
    widget.render(paper, QPoint(), renderFlags=QWidget.RenderFlag.DrawWindowBackground)
    found = _TEXT.findall(bytes(sheet.data()).decode("utf-8"))
    return [text.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").strip() for text in found]


def texts(widget: QWidget) -> Iterator[str]:
    """Return everything that a part says: to the eye and to a screen reader."""
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    if isinstance(widget, QLabel):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif type(widget).__module__.startswith("posfallback"):
        yield from painted(widget)


def unsaid(till: Till, data: tuple[str, ...]) -> set[tuple[str, str]]:
    """Return what the parts in sight say in plain letters: (part, text). `data` is what may stand there as it is."""
    known = re.compile("|".join(rf"(?<!\w){re.escape(text)}(?!\w)" for text in (*data, *_dates())))
    found = set()
    for widget in till.all_shown(QWidget):
        for text in texts(widget):
            if _PLAIN.search(known.sub("", text)):
                found.add((widget.objectName() or type(widget).__name__, text))
    return found


def _dates() -> Iterator[str]:
    locale = QLocale(DATES_LIKE)
    for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
        yield from (locale.dayName(day, form) for day in range(1, 8))
        for month in range(1, 13):
            yield locale.monthName(month, form)
            yield locale.standaloneMonthName(month, form)
