"""The strip on top: what the register believes about central and about the sales it holds, on every screen.

Rule of this module: it says what the watch believes, and asks nobody.
"""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from posfallback.gui import theme
from posfallback.gui.language import say, say_count
from posfallback.gui.parts import Shape, Text
from posfallback.gui.tokens import MARGIN, STRIP_PX
from posfallback.services.snapshots import Strip

_GROUNDS = {
    "down": ("warntint", "warnedge", "triangle"),
    "back": ("oktint", "ok", "tick"),
    "up": ("surface", "line", "tick"),
    "unknown": ("surface", "line", "clock"),
    "none": ("surface", "line", "info"),
}


def lasted(since: str, now: datetime) -> str:
    """Return how long something has lasted as hh:mm; empty when the start is not known."""
    if not since:
        return ""
    minutes = max(now - datetime.fromisoformat(since), timedelta()) // timedelta(minutes=1)
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


LEAST_PX = 1024
"""The narrowest page: before the strip is laid out its width says nothing."""


def held_words(count: int) -> str:
    """Return how many sales are held, in words."""
    return say_count("{n} sale held, safe", "{n} sales held, safe", count)


class StripBar(QWidget):
    """48 px that tell the truth: a shape, the state of central, the held sales, who and when."""

    def __init__(self, touched: Callable[[], object] = lambda: None) -> None:
        super().__init__()
        self._touched = touched
        self.setObjectName("strip")
        self.setFixedHeight(STRIP_PX)
        self._mode = "unknown"
        self._shape = Shape("clock", 26)
        self._state = Text("", 20, bold=True, name="stripCentral")
        self._lock = Shape("lock", 24, role="ink")
        self._held = Text("", 20, name="stripHeld")
        self._parked = Shape("parked", 22)
        self._parked_words = Text("", 20, name="stripParked")
        self._who = Text("", 16, role="ink2", name="stripWho")
        self._time = Text("", 20, bold=True, name="stripTime")
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 0, MARGIN, 2)
        # Longer words take a smaller step; they never make the window wider, not even before they have taken it.
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        row.setSpacing(8)
        for part in (self._shape, self._state):
            row.addWidget(part)
        row.addSpacing(10)
        for part in (self._lock, self._held, self._parked, self._parked_words):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self._who)
        row.addSpacing(10)
        row.addWidget(self._time)

    def draw(self, strip: Strip, now: datetime, who: str) -> None:
        """Show the strip; `who` is the clerk's name, empty when nobody has signed on."""
        down_for = lasted(strip.since, now)
        held = strip.held_count
        if strip.central == "up" and held:
            self._mode, words, kept = (
                "back",
                say("CENTRAL ANSWERS AGAIN"),
                say_count("Keep selling here. {n} held, safe", "Keep selling here. {n} held, safe", held),
            )
        else:
            self._mode = strip.central
            words = {
                "down": say("CENTRAL DOWN {time}", time=down_for).rstrip(),
                "up": say("Central in step"),
                "unknown": say("Asking central"),
                "none": say("Selling on its own"),
            }[strip.central]
            kept = held_words(held)
        self._shape.show_shape(_GROUNDS[self._mode][2])
        self._state.say(words)
        for part in (self._lock, self._held):
            part.setVisible(bool(held) or self._mode == "down")
        parked = strip.parked_count
        if parked:
            # Beside those the long form has no room.
            kept = held_words(held)
        parked_words = say_count("{n} parked", "{n} parked", parked) if parked else ""
        self._held.say(kept)
        self._parked_words.say(parked_words)
        for part in (self._parked, self._parked_words):
            part.setVisible(bool(parked))
        place = say("Register {register}", register=strip.register)
        first = place if who else say("Store {store}", store=strip.store)
        self._say_who(f"{first}  ·  {who or place}", who or place)
        self._time.say(now.strftime("%H:%M"))
        spoken = ", ".join(part for part in (words.capitalize(), kept, parked_words) if part)
        if spoken != self.accessibleName():
            self.setAccessibleName(spoken)
        self.update()

    def _say_who(self, whole: str, short: str) -> None:
        """Say where and who; longer words on the strip take a smaller step, and then the short form is said."""
        steps = ((20, whole), (16, whole), (16, short), (16, ""))
        told = [part for part in (self._state, self._held, self._parked_words) if not part.isHidden()]
        signs = sum(32 for part in (self._shape, self._lock, self._parked) if not part.isHidden())
        rest = (
            max(self.width(), LEAST_PX) - 2 * MARGIN - signs - (len(told) + 4) * 8 - 20 - self._time.sizeHint().width()
        )
        small = QFontMetricsF(theme.font(16))
        for px, grown, words in (*((px, True, who) for px, who in steps), (16, False, "")):
            fonts = [theme.font(px, bold=part is self._state, grown=grown) for part in told]
            taken = sum(
                QFontMetricsF(font).horizontalAdvance(part.text()) for part, font in zip(told, fonts, strict=True)
            )
            if taken + small.horizontalAdvance(words) <= rest:
                break
        for part in told:
            part.step_to(px, grown=grown)
        self._who.say(words)

    def minimumSizeHint(self) -> QSize:
        """Ask for no width."""
        return QSize(0, STRIP_PX)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lead to the outages; a finger that was drawn away means nothing."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._touched()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the rule under it."""
        ground, rule, _ = _GROUNDS[self._mode]
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(self.rect(), theme.colour(ground))
        painter.fillRect(0, self.height() - 2, self.width(), 2, theme.colour(rule))
