"""Each screen by the checks of the screen design: nothing cut, too small or over anything else, one blue button."""

from collections.abc import Iterator
from itertools import combinations, pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from till import BREAD, MILK, SOAP, UNKNOWN, Till, keys_in_sight, open_till

from posfallback.gui import theme
from posfallback.gui.key import Key
from posfallback.gui.tokens import DARK, LIGHT, TYPE_PX, Tokens
from posfallback.services.snapshots import Light

pytestmark = pytest.mark.usefixtures("qapp")
SMALLEST = 48
LARGER = (18, 22, 27)


LARGE = '[screen]\nfont = "large"\n'
SCREENS = [((1024, 768), ""), ((1366, 768), ""), ((1024, 768), LARGE), ((1366, 768), LARGE)]


@pytest.fixture(params=SCREENS, ids=["1024", "1366", "1024-large", "1366-large"])
def till(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Till]:
    size, more = request.param
    with open_till(tmp_path, size=size, signed_on=False, more=more) as opened:
        yield opened


def place(till: Till, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(till.window, QPoint(0, 0)), widget.size())


def check(till: Till, blues: int = 1) -> None:
    """Hold the page that is shown against the checks that a program can make."""
    till.stand_still()
    page = till.window.rect()
    assert (page.width(), page.height()) in {(1024, 768), (1366, 768)}, "the page grew"
    touched = [part for part in till.all_shown() if isinstance(part, QAbstractButton | QLineEdit)]
    for part in touched:
        spot = place(till, part)
        assert part.objectName(), f"{part} has no name"
        assert part.accessibleName(), f"{part.objectName()} says nothing to a screen reader"
        assert page.contains(spot), f"{part.objectName()} leaves the page"
        if part.objectName() != "scanField":  # its box is 56 high and gives it the focus
            assert min(spot.width(), spot.height()) >= SMALLEST, (
                f"{part.objectName()} is {spot.width()}x{spot.height()}"
            )
    keys = keys_in_sight(till)
    over = next((part for part in (till.window.help, till.window.override) if part.isVisible()), None)
    covered = place(till, over) if over is not None else QRect()
    # What a manager's question covers is out of reach as well as out of sight.
    keys = [key for key in keys if over is not till.window.override or over.isAncestorOf(key) or key.isEnabled()]
    for key in keys:
        around = key.parentWidget()
        while around is not None and around is not till.window:
            spot = QRect(key.mapTo(around, QPoint(0, 0)), key.size())
            assert around.rect().contains(spot), f"{key.objectName()} is cut at an edge"
            around = around.parentWidget()
    for one, other in combinations(keys, 2):
        if covered.contains(place(till, one)) or covered.contains(place(till, other)):
            continue
        assert not place(till, one).intersects(place(till, other)), f"{one.objectName()} over {other.objectName()}"
    names = [part.objectName() for part in touched]
    assert len(names) == len(set(names)), "two parts share a name"
    check_words(till, keys)
    check_blue(till, keys, blues)


def check_words(till: Till, keys: list[Key]) -> None:
    for key in keys:
        assert key.fits() or key.objectName().startswith("found"), (
            f"the words of {key.objectName()} are cut: {key.accessibleName()}"
        )
    for label in till.all_shown(QLabel):
        assert isinstance(label, QLabel)
        assert label.font().pixelSize() in (*TYPE_PX, *(LARGER if theme.is_large() else ()))
        if not label.text():
            continue
        if label.wordWrap():
            assert label.heightForWidth(label.width()) <= label.height() + 1, f"{label.text()!r} is cut"
        else:
            width = QFontMetricsF(label.font()).horizontalAdvance(label.text())
            assert width <= label.width() + 1, f"{label.text()!r} is cut"


def check_blue(till: Till, keys: list[Key], blues: int = 1) -> None:
    blue = [key for key in keys if key._kind == "blue"]
    assert len(blue) == blues
    if not blues:
        return
    spot = place(till, blue[0])
    # In a drill the frame takes a little of every side.
    column = till.window.layout()
    assert column is not None
    framed = column.contentsMargins()
    if till.window.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        assert spot.left() <= framed.left() + 16 + 18
    else:
        assert spot.right() >= till.window.width() - framed.right() - 16 - 18
    assert spot.bottom() >= till.window.height() - framed.bottom() - 72 - 8 - 18


def test_sign_on(till: Till) -> None:
    check(till)
    till.keys("7", "Enter")
    check(till)
    till.keys("12", "F1")
    check(till)
    till.keys("F1", "9999", "Enter")
    assert till.notice()
    check(till)


def test_sign_on_with_more_lights_than_there_is_room_for(till: Till) -> None:
    for name in ("Sound", "Customer view", "Scale"):
        till.rooms.watch.note(Light(name=name, state="caution", message=f"{name} is not there. Selling goes on."))
    till.window.tick()
    check(till)
    till.keys("7", "Enter", "9999", "Enter")
    till.window.tick()
    check(till)
    card = till.shown("readiness")
    shown = [label for label in card.findChildren(QLabel) if label.isVisible()]
    words = [label.text() for label in shown]
    assert {"Sound", "Customer view", "Scale", "Printer"} <= set(words), "what needs somebody is never left out"
    tops = sorted(
        label.mapTo(card, QPoint(0, 0)).y() for label in shown if label.text() in words and label.width() == 180
    )
    assert all(below - above >= 38 for above, below in pairwise(tops)), "two lights lie over each other"


def test_sell_from_empty_to_many_lines(till: Till) -> None:
    till.sign_on()
    check(till)
    till.scan(BREAD)
    check(till)
    till.keys("4011", "Enter")
    check(till)
    till.keys("734", "Enter")
    for code in (SOAP, MILK) * 5:
        till.scan(code)
    check(till)
    till.keys("F4")
    check(till)
    till.keys("PageUp", "PageUp")
    check(till)
    till.scan("4006381333932")
    check(till)


def test_panels(till: Till) -> None:
    till.sign_on()
    till.scan(BREAD)
    for key in ("F3", "F5"):
        till.keys(key)
        check(till)
        till.keys("12")
        check(till)
        till.keys("Esc", "Esc")
    till.touch("linePrice")
    check(till)
    till.keys("Esc", "whole")
    till.until(lambda: till.sees("found1"))
    check(till)
    till.keys("Esc", "F1")
    check(till)
    till.touch("helpSaid")
    check(till)


def test_panels_of_what_is_done_a_few_times_a_day(till: Till) -> None:
    till.sign_on()
    till.scan(BREAD)
    till.keys("F6", "F6")
    check(till)
    till.keys("Enter", "F9", "5000", "Enter", "Enter", "F7")
    assert till.sees("morePanel")
    till.touch("moreReverse", "receiptLast")
    check(till)
    till.keys("Esc", "Esc")
    till.scan("012-03-F000001")
    till.touch("returnMore1", "returnReason2")
    check(till)
    till.keys("F12", "F7")
    till.touch("moreGiveUp")
    check(till)
    till.keys("Esc", "F7")
    till.touch("morePriceCheck")
    till.scan(MILK)
    check(till)
    till.keys("Esc", "F7")
    till.touch("moreTaxFree")
    till.keys("EX1")
    check(till)
    till.keys("Enter")
    assert till.sees("override")
    check(till)


def test_unknown_code(till: Till) -> None:
    till.sign_on()
    till.scan(BREAD)
    till.scan(UNKNOWN)
    check(till)
    till.keys("390")
    check(till)


def test_tender_each_way_and_done(till: Till) -> None:
    till.sign_on()
    for _ in range(8):
        till.scan(BREAD)
    till.keys("F12")
    check(till)
    till.keys("1000")
    check(till)
    till.keys("Enter", "F10")
    check(till)
    till.keys("48291")
    check(till)
    till.touch("codePadLetters")
    check(till)
    till.scan(BREAD)
    check(till)
    till.keys("F11")
    check(till)
    till.keys("100", "F12", "100", "F12")
    check(till)
    till.keys("F9", "10000", "Enter")
    assert till.page() == "donePage"
    check(till)


def luminance(value: str) -> float:
    channels = [int(value[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_words_and_edges_can_be_read_in_both_themes(tokens: Tokens) -> None:
    words = [
        ("ink", "surface"), ("ink", "bg"), ("ink", "key"), ("ink", "sunken"), ("ink2", "surface"), ("ink2", "bg"),
        ("ink2", "sunken"), ("ink2", "key"), ("onfill", "fill"), ("onfill", "fillpressed"), ("accent", "surface"),
        ("accent", "tint"), ("ok", "surface"), ("ok", "oktint"), ("warn", "warntint"), ("ink", "warntint"),
        ("ink", "stoptint"), ("stop", "surface"), ("onboard", "board"), ("boardlabel", "board"), ("ink", "tint"),
    ]  # fmt: skip
    for word, ground in words:
        assert contrast(getattr(tokens, word), getattr(tokens, ground)) >= 4.5, (word, ground)
    for edge, ground in (
        ("edge", "key"),
        ("edge", "bg"),
        ("warnedge", "warntint"),
        ("fill", "bg"),
        ("accent", "surface"),
    ):
        assert contrast(getattr(tokens, edge), getattr(tokens, ground)) >= 3.0, (edge, ground)


def test_the_shipped_font_is_the_one_on_screen(till: Till) -> None:
    assert theme.font(20).family() == "Noto Sans"
    assert QFontMetricsF(theme.font(20)).horizontalAdvance("0") == QFontMetricsF(theme.font(20)).horizontalAdvance("1")
    assert till.window.font().pixelSize() == (22 if theme.is_large() else 20)


def test_large_words_are_larger_where_they_have_room_and_amounts_keep_theirs(till: Till) -> None:
    till.sign_on()
    till.scan(BREAD)
    sizes = {part.objectName(): part.font().pixelSize() for part in till.all_shown(QLabel)}
    assert sizes["ticketCounts"] == (18 if theme.is_large() else 16)
    assert sizes["boardTotal"] == 56
