"""The one place that hands colours and fonts to Qt: a palette for everything, set once and once more for each switch.

Rule of this module: labels choose a palette role, painted parts ask `colour()`; no widget keeps a colour, so a switch
re-sets nothing.
"""

from functools import cache

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from posfallback.gui.tokens import DARK, LIGHT, Tokens, practised
from posfallback.shipped import shipped

FAMILY = "Noto Sans"
ARABIC = "Noto Sans Arabic"
LARGEST_GROWN_PX = 24

ROLES = {
    "ink": QPalette.ColorRole.WindowText,
    "ink2": QPalette.ColorRole.PlaceholderText,
    "accent": QPalette.ColorRole.Link,
    "ok": QPalette.ColorRole.LinkVisited,
    "stop": QPalette.ColorRole.BrightText,
    "warn": QPalette.ColorRole.ToolTipText,
    "onboard": QPalette.ColorRole.Light,
    "boardlabel": QPalette.ColorRole.Midlight,
    "drill": QPalette.ColorRole.Mid,
}
"""Which palette role carries the colour of a label."""


class _State:
    """Which theme is in force."""

    tokens: Tokens = LIGHT
    dark = False
    drill = False
    large = False
    families: tuple[str, ...] = (FAMILY,)


@cache
def _colour(value: str) -> QColor:
    return QColor(value)


def colour(name: str) -> QColor:
    """Return the colour of a token in the theme that is in force."""
    return _colour(getattr(_State.tokens, name))


def is_dark() -> bool:
    """Say whether the dark theme is in force."""
    return _State.dark


def is_drill() -> bool:
    """Say whether what is shown is practice: violet, hatched, with dashed frames for the blue key and the board."""
    return _State.drill


def is_large() -> bool:
    """Say whether small words are larger where they have room."""
    return _State.large


def enlarge(*, large: bool) -> None:
    """Make the words of 16 to 24 px one eighth larger, or not; call it before anything is drawn.

    The page fills the screen already, and amounts are larger than that: only words can grow, and only where they fit.
    """
    if large != _State.large:
        _State.large = large
        font.cache_clear()


@cache
def font(px: int, *, bold: bool = False, grown: bool = True) -> QFont:
    """Return the shipped font in one of the type steps; without `grown` never larger than that."""
    made = QFont(list(_State.families))
    made.setPixelSize(px * 9 // 8 if _State.large and grown and px <= LARGEST_GROWN_PX else px)
    made.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    return made


def load_fonts() -> None:
    """Load the shipped cuts; raises FileNotFoundError when the installation is incomplete."""
    for cut in ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"):
        QFontDatabase.addApplicationFont(str(shipped("fonts", cut)))


def load_arabic() -> None:
    """Load the cuts for Arabic letters, for those who read or sell in them; raises FileNotFoundError."""
    if ARABIC in _State.families:
        return
    for cut in ("NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf"):
        QFontDatabase.addApplicationFont(str(shipped("fonts", cut)))
    _State.families = (*_State.families, ARABIC)
    font.cache_clear()


@cache
def _tokens(*, dark: bool, drill: bool) -> Tokens:
    if not drill:
        return DARK if dark else LIGHT
    if dark:
        return practised(DARK, sunken="#3B2C55", tint="#46336A")
    return practised(LIGHT, sunken="#E2D4F1", tint="#E6D9F5")


def use(app: QApplication, *, dark: bool, drill: bool | None = None) -> None:
    """Put a theme in force: Fusion, one palette, the body font; `drill` is left as it is unless it is given."""
    _State.dark = dark
    _State.drill = _State.drill if drill is None else drill
    _State.tokens = _tokens(dark=dark, drill=_State.drill)
    palette = QPalette()
    for role, name in (
        (QPalette.ColorRole.Window, "bg"),
        (QPalette.ColorRole.Base, "surface"),
        (QPalette.ColorRole.AlternateBase, "surface"),
        (QPalette.ColorRole.Button, "key"),
        (QPalette.ColorRole.Text, "ink"),
        (QPalette.ColorRole.ButtonText, "ink"),
        (QPalette.ColorRole.Highlight, "accent"),
        (QPalette.ColorRole.HighlightedText, "surface"),
        *((role, name) for name, role in ROLES.items()),
    ):
        palette.setColor(role, colour(name))
    app.setPalette(palette)
    app.setFont(font(20))
    for window in app.topLevelWidgets():
        window.update()
