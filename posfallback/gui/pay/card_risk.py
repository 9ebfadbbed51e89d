"""What card payments are at risk, where a clerk takes cards and where the day is closed: a sign, a sum, since when.

Amber after a day, red after three: a payment that central hears of so late may be refused.
"""

from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout

from posfallback.gui.amounts import Amounts
from posfallback.gui.dates import short_day, time_words
from posfallback.gui.desk import Desk
from posfallback.gui.language import say_count
from posfallback.gui.parts import Card, Ground, Shape, Text
from posfallback.services.exposure import AtRisk

_SHAPES = {"": "card", "caution": "triangle", "stop": "octagon"}
_GROUNDS: dict[str, Ground] = {"": "card", "caution": "caution", "stop": "stop"}
SHAPE_PX = 24


def risk_words(at_risk: AtRisk, amounts: Amounts, now: datetime) -> str:
    """Return how much is at risk and since when, empty when nothing is."""
    count, oldest = at_risk.count, at_risk.oldest_at
    if not count:
        return ""
    when = time_words(oldest)
    if oldest[:10] != now.date().isoformat():
        when = f"{short_day(oldest, amounts.locale)} {when}"
    amount = amounts.money(at_risk.value_minor)
    if at_risk.rank == "stop":
        return say_count(
            "{n} card payment at risk for over 72 h: {amount}, from {when}. Keep its slip.",
            "{n} card payments at risk, the oldest over 72 h: {amount}, from {when}. Keep the slips.",
            count,
            amount=amount,
            when=when,
        )
    if at_risk.rank == "caution":
        return say_count(
            "{n} card payment at risk for over 24 h: {amount}, from {when}. Keep its slip.",
            "{n} card payments at risk, the oldest over 24 h: {amount}, from {when}. Keep the slips.",
            count,
            amount=amount,
            when=when,
        )
    return say_count(
        "{n} card payment at risk: {amount}, from {when}. Keep its slip.",
        "{n} card payments at risk: {amount}, the oldest from {when}. Keep the slips.",
        count,
        amount=amount,
        when=when,
    )


class CardRisk(Card):
    """One row; hidden while nothing is at risk."""

    def __init__(self, name: str = "cardRisk") -> None:
        super().__init__("card", name)
        self._shape = Shape("card", SHAPE_PX)
        self._words = Text("", 16, name=f"{name}Words").wrapped()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 12, 2)
        row.setSpacing(12)
        row.addWidget(self._shape)
        row.addWidget(self._words, 1)
        self.hide()

    def draw(self, desk: Desk) -> bool:
        """Show what is at risk now; returns whether anything is."""
        now = desk.rooms.clock.now()
        at_risk = desk.rooms.exposure.at_risk(now)
        words = risk_words(at_risk, desk.amounts, now)
        self._words.say(words)
        self._shape.show_shape(_SHAPES[at_risk.rank], role="" if at_risk.rank else "ink2")
        self.use_ground(_GROUNDS[at_risk.rank])
        self.setVisible(bool(words))
        return bool(words)
