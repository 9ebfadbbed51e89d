"""Beside the slip: which goods a line means.

Rule of this module: nothing is chosen for good; the line keeps the words of the slip, and the code or department
beside them.
"""

from collections.abc import Callable
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posfallback.domain.item import Item
from posfallback.gui import theme
from posfallback.gui.amounts import Amounts
from posfallback.gui.key import Key
from posfallback.gui.language import say
from posfallback.gui.parts import Amount, Card, Text
from posfallback.gui.tokens import GAP, RADIUS

SHOWN = 2
DEPARTMENTS_SHOWN = 3
MATCH_PX = 138
KEY_PX = 48
_ASIDE_PX = 84
_WORDS_SHOWN = 16


class MatchKey(Key):
    """One item that a line may mean: a circle, filled where it is the one, its name and its price."""

    def __init__(self, name: str, slot: Callable[[], object]) -> None:
        super().__init__(name, "", slot, height=KEY_PX, leading=True)
        self._name = self._price = ""
        self._is_it = False

    def show_item(self, name: str, price: str, *, is_it: bool) -> None:
        """Show an item."""
        self._name, self._price, self._is_it = name, price, is_it
        self.say(name, said=f"{name}, {price}")
        self.choose(is_it)
        self.update()

    def fits(self) -> bool:
        """Names of goods may end in an ellipsis; the price never is cut."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the row."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        box = QRectF(self.rect())
        if self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("sunken"))
            painter.drawRoundedRect(box, RADIUS, RADIUS)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("ink"), 4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), RADIUS, RADIUS)
        middle = QPointF(box.width() - 18 if mirrored else 18, box.height() / 2)
        painter.setPen(QPen(theme.colour("accent" if self._is_it else "edge"), 2))
        painter.setBrush(theme.colour("surface"))
        painter.drawEllipse(middle, 11, 11)
        if self._is_it:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(middle, 6, 6)
        bold = theme.font(20, bold=True, grown=False)
        painter.setPen(theme.colour("ink"))
        width = QFontMetricsF(bold).horizontalAdvance(self._price)
        room = QRectF(38, 0, box.width() - 38 - width - 14, box.height())
        place = QRectF(box.width() - width - 4, 0, width + 2, box.height())
        if mirrored:
            room.moveLeft(width + 14)
            place.moveLeft(2)
        painter.setFont(bold)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), self._price)
        font = theme.font(20, bold=self._is_it, grown=False)
        if QFontMetricsF(font).horizontalAdvance(self._name) > room.width():
            font = theme.font(16, bold=self._is_it, grown=False)
        painter.setFont(font)
        name = QFontMetricsF(font).elidedText(self._name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter), name)


class MatchCard(Card):
    """What the line in hand may mean: items of the price list, or a department where the list holds nothing."""

    def __init__(
        self, amounts: Amounts, chosen: Callable[[Item], object], in_department: Callable[[str], object]
    ) -> None:
        super().__init__("card", "matchCard")
        self._amounts, self._chosen, self._in_department = amounts, chosen, in_department
        self.setFixedHeight(MATCH_PX)
        self._items: list[Item] = []
        self._departments: list[str] = []
        self._code = self._department = self._words = ""
        self._first = 0
        self._wants_department = False
        self._title = Amount((20, 16), name="matchTitle")
        self._keys = [MatchKey(f"match{place + 1}", partial(self._touch, place)) for place in range(SHOWN)]
        self._more = Key("matchMore", say("More…"), self._turn, kind="plain", bold=False, height=KEY_PX)
        self._other = Key("matchOther", say("Other…"), self._toggle, kind="plain", bold=False, height=KEY_PX)
        for key in (self._more, self._other):
            key.setFixedWidth(_ASIDE_PX)
        rows = QVBoxLayout()
        rows.setSpacing(0)
        for key in self._keys:
            rows.addWidget(key)
        rows.addStretch(1)
        aside = QVBoxLayout()
        aside.setSpacing(2)
        aside.addWidget(self._other)
        aside.addWidget(self._more)
        aside.addStretch(1)
        self._places = [
            Key(f"matchDepartment{place + 1}", "", partial(self._touch_department, place), kind="plain", height=KEY_PX)
            for place in range(DEPARTMENTS_SHOWN)
        ]
        self._row = QWidget()
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for place_key in self._places:
            row.addWidget(place_key)
        self._hint = Text("", 16, role="ink2", name="matchHint").wrapped()
        rows.insertWidget(0, self._row)
        rows.insertWidget(1, self._hint)
        both = QHBoxLayout()
        both.setSpacing(GAP)
        both.addLayout(rows, 1)
        both.addLayout(aside)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 6, 10, 4)
        column.setSpacing(2)
        column.addWidget(self._title)
        column.addLayout(both, 1)
        first, second = self._keys
        for one, other in pairwise((first, *self._places, self._other, second, self._more)):
            QWidget.setTabOrder(one, other)

    # --- what is offered ----------------------------------------------------------------------------------------------

    def offer(self, words: str, items: list[Item], departments: list[str]) -> None:
        """Offer what was found for the words of a line."""
        if items != self._items or words != self._words:
            self._first = 0
        self._words, self._items, self._departments = words, items, departments
        if not items:
            self._wants_department = bool(words)

    def draw(self, code: str, department: str, *, asks: bool) -> None:
        """Show which of them the line is; `asks` says that it still needs one."""
        if department:
            self._wants_department = True
        elif code and self._items:
            self._wants_department = False
        self._code, self._department = code, department
        known = bool(self._items) and not self._wants_department
        short = self._words if len(self._words) <= _WORDS_SHOWN else f"{self._words[: _WORDS_SHOWN - 1]}…"
        if not self._words:
            self._title.say(say("The line in hand"))
        elif known:
            self._title.say(say("Which item is “{words}”?", words=short))
        else:
            self._title.say(say("“{words}”: in which department?", words=short))
        self._draw_items(known=known)
        self._draw_departments(shown=bool(self._words) and not known)
        self._more.setVisible(
            (known and len(self._items) > SHOWN) or (bool(self._words) and not known and self._pages() > 1)
        )
        self._other.setVisible(bool(self._words) and bool(self._items))
        self._other.say(say("Other…") if known else say("The list"), said=self._other_said(known=known))
        self._hint.say(self._hint_words(known=known, asks=asks))
        self._hint.setVisible(not known)

    def _other_said(self, *, known: bool) -> str:
        return say("Not in the list: choose a department") if known else say("Back to what the list holds")

    def _hint_words(self, *, known: bool, asks: bool) -> str:
        if known:
            return ""
        if not self._words:
            return say("Type an item as it is written, or scan the goods. What the price list holds comes here.")
        return say("The price list has nothing like it.") if asks and not self._items else ""

    def _draw_items(self, *, known: bool) -> None:
        chosen = self._chosen_place()
        for place, key in enumerate(self._keys):
            at = self._first + place
            key.setVisible(known and at < len(self._items))
            if known and at < len(self._items):
                item = self._items[at]
                price = self._amounts.per(item.price_minor, item.sold_by, item.price_for)
                key.show_item(item.name, price, is_it=at == chosen)

    def _draw_departments(self, *, shown: bool) -> None:
        self._row.setVisible(shown)
        for place, key in enumerate(self._places):
            at = self._first + place
            key.setVisible(at < len(self._departments))
            if at < len(self._departments):
                name = self._departments[at]
                key.say(name, said=say("{name}, department", name=name))
                key.choose(name == self._department)

    def _pages(self) -> int:
        return -(-len(self._departments) // DEPARTMENTS_SHOWN)

    def _chosen_place(self) -> int:
        """Return which item the line is; before anybody chose the first one is offered."""
        return next((place for place, item in enumerate(self._items) if item.code == self._code), 0)

    # --- choosing -----------------------------------------------------------------------------------------------------

    def best(self) -> Item | None:
        """Return the item that is marked, where a department was not asked for instead."""
        return self._items[self._chosen_place()] if self._items and not self._wants_department else None

    def step(self, by: int) -> bool:
        """Choose the item or department before or after, from the keyboard; returns False where there is none."""
        if self._wants_department and self._departments:
            known = self._department in self._departments
            at = self._departments.index(self._department) + by if known else 0 if by > 0 else -1
            at %= len(self._departments)
            self._first = at // DEPARTMENTS_SHOWN * DEPARTMENTS_SHOWN
            self._in_department(self._departments[at])
            return True
        if not self._items:
            return False
        at = min(max(self._chosen_place() + by, 0), len(self._items) - 1)
        self._first = at // SHOWN * SHOWN
        self._chosen(self._items[at])
        return True

    def _touch(self, place: int) -> None:
        self._chosen(self._items[self._first + place])

    def _touch_department(self, place: int) -> None:
        self._in_department(self._departments[self._first + place])

    def _turn(self) -> None:
        shown = DEPARTMENTS_SHOWN if self._wants_department else SHOWN
        count = len(self._departments if self._wants_department else self._items)
        self._first = self._first + shown if self._first + shown < count else 0
        self.draw(self._code, self._department, asks=True)

    def _toggle(self) -> None:
        self._first = 0
        self._wants_department = not self._wants_department
        if not self._wants_department and self._department:
            self._chosen(self._items[0])
        else:
            self._code = ""
            self.draw("", self._department, asks=True)
