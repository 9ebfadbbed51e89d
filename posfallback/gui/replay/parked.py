"""The trailing half of the replay page: parked sales, why central did not take the chosen one, and what may be done."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from posfallback.domain.decimals import scaled
from posfallback.gui.desk import Desk
from posfallback.gui.key import Key
from posfallback.gui.language import say, say_count
from posfallback.gui.mirror import ltr
from posfallback.gui.parts import Card, Rule, Shape, Text
from posfallback.gui.reasons import ReasonKeys
from posfallback.gui.replay.taking import Taking
from posfallback.gui.replay.words import MOST_WAYS, Way, parked_name, way_words, ways_of, why_words
from posfallback.gui.tokens import GAP
from posfallback.services.parked import Parked

TABS = 2
LISTED = 7
TAB_PX = 64
GAP_PX = 12
"""Between the tabs and the card."""
ROW_PX = 60
WAY_STEPS = (52, 66, 72)
"""The last two where words under a title need two lines; the title then takes a smaller step, or does not."""
MORE_PX = 72
LONG_WHY = 110
"""Letters that have room at the usual size; longer words take a smaller step."""


class ParkedSide(QWidget):
    """Tabs over a card with the reason and the ways; or the list of all that is parked; or that nothing is.

    `changed` is called when something was chosen.
    """

    def __init__(self, desk: Desk, changed: Callable[[], object]) -> None:
        super().__init__()
        self._desk, self._changed = desk, changed
        self._parked: tuple[Parked, ...] = ()
        self._chosen = 0
        self._ways: tuple[Way, ...] = ()
        self._way = 0
        self.picked = False
        """Whether somebody has chosen a way for this sale, and not only been advised one."""
        self.lists = False
        self.taking = Taking(desk)
        """What the codes that central does not know are to be taken for."""
        self._tabs = [
            Key(f"parkedTab{place + 1}", "", partial(self._touch_tab, place), px=20, shape="parked", leading=True,
                height=TAB_PX)
            for place in range(TABS)
        ]  # fmt: skip
        self._more = Key("parkedMore", "", partial(self.step, TABS), height=TAB_PX)
        self._more.setFixedWidth(MORE_PX)
        self._tab_row = QWidget()
        tabs = QHBoxLayout(self._tab_row)
        tabs.setContentsMargins(0, 0, 0, 0)
        tabs.setSpacing(GAP)
        for key in (*self._tabs, self._more):
            tabs.addWidget(key)
        self._stack = QStackedWidget()
        for part in (self._make_nothing(), self._make_why(), self._make_list()):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_PX)
        column.addWidget(self._tab_row)
        column.addWidget(self._stack, 1)

    def _make_nothing(self) -> QWidget:
        card = Card("card", "parkedNone")
        self._none_shape = Shape("tick", 28)
        self._none = Text("", 24, bold=True, name="parkedNoneTitle").wrapped()
        self._none_words = Text("", 20, name="parkedNoneWords").wrapped()
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._none_shape, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._none, 1)
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._none_words)
        column.addStretch(1)
        return card

    def _make_why(self) -> QWidget:
        card = self._why_card = Card("card", "parkedWhy")
        self._title = Text("", 20, bold=True, name="parkedTitle").wrapped()
        self._why = Text("", 20, name="parkedWords").wrapped()
        self._keys = [
            Key(f"parkedWay{place + 1}", "", partial(self.choose_way, place), px=20, bold=False, shape="ring",
                leading=True, height=WAY_STEPS[0])
            for place in range(MOST_WAYS)
        ]  # fmt: skip
        self._asks = Text("", 16, role="ink2", name="parkedAsks").wrapped()
        self._reasons = ReasonKeys("parkedReason", self._changed, height=52)
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 10, 20, 12)
        column.setSpacing(6)
        self._why.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._title)
        column.addWidget(self._why, 1)
        column.addWidget(Rule())
        self._heading = Text(say("What to do"), 20, bold=True)
        column.addWidget(self._heading)
        for key in self._keys:
            column.addWidget(key)
        column.addWidget(self._asks)
        column.addWidget(self._reasons)
        return card

    def _make_list(self) -> QWidget:
        card = Card("card", "parkedList")
        self._rows = [
            Key(f"parkedRow{place + 1}", "", partial(self._touch_row, place), px=20, shape="parked", leading=True,
                height=ROW_PX)
            for place in range(LISTED)
        ]  # fmt: skip
        self._count = Text("", 20, bold=True, name="parkedCount")
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(6)
        column.addWidget(self._count)
        for row in self._rows:
            column.addWidget(row)
        column.addStretch(1)
        return card

    # --- what is chosen ---------------------------------------------------------------------------------------------

    @property
    def chosen(self) -> Parked | None:
        """The parked entry that is chosen."""
        return self._parked[self._chosen] if self._parked else None

    @property
    def way(self) -> Way | None:
        """The way that is chosen for it."""
        return self._ways[self._way] if self._ways else None

    @property
    def reason(self) -> str:
        """The reason that is chosen, empty for none."""
        return self._reasons.chosen

    def take(self, parked: tuple[Parked, ...]) -> None:
        """Take in what is parked now; what was chosen stays chosen while it is there."""
        if parked == self._parked:
            return
        was = self.chosen
        self._parked = parked
        seqs = [one.seq for one in parked]
        place = seqs.index(was.seq) if was is not None and was.seq in seqs else 0
        if parked and parked[place] == was:
            self._chosen = place
        else:
            # Another one, or central has said something else of it meanwhile.
            self._choose(place)
        if not parked:
            self.lists = False

    def _choose(self, place: int) -> None:
        self._chosen = min(max(place, 0), max(len(self._parked) - 1, 0))
        self._ways, self._way, self.picked = (), 0, False
        self._turn_to_chosen()
        if self._parked:
            self._ways = ways_of(self._parked[self._chosen])
            self._offer()

    def _turn_to_chosen(self) -> None:
        parked = self.chosen
        sale = self._desk.rooms.papers.sale(parked.seq) if parked is not None else None
        self.taking.take(parked, sale)

    def _offer(self) -> None:
        way = self.way
        purpose = way.purpose if way is not None else None
        self._reasons.offer(self._desk.rooms.settings.reasons[purpose] if purpose is not None else ())

    def step(self, by: int) -> None:
        """Choose another parked sale; past the last one the first."""
        if self._parked:
            self._choose((self._chosen + by) % len(self._parked) if by > 1 else self._chosen + by)
            self._changed()

    def _touch_tab(self, place: int) -> None:
        self._choose(self._chosen // TABS * TABS + place)
        self._changed()

    def _touch_row(self, place: int) -> None:
        self.lists = False
        self._choose(self._chosen // LISTED * LISTED + place)
        self._changed()

    def choose_way(self, place: int) -> None:
        """Choose a way by its place."""
        if place < len(self._ways):
            self._way, self.picked = place, True
            self._offer()
            self._changed()

    def choose(self, way: Way) -> None:
        """Choose a way, where it is one of those that there are."""
        if way in self._ways:
            self.choose_way(self._ways.index(way))

    def step_way(self, by: int) -> None:
        """Choose the next way, or the one before."""
        if self._ways:
            self.choose_way((self._way + by) % len(self._ways))

    def step_reason(self, by: int) -> None:
        """Choose the next reason, or the one before."""
        self.picked = True
        self._reasons.step(by)

    def toggle_list(self) -> None:
        """Show the list of all that is parked, or the chosen one again."""
        self.lists = not self.lists and bool(self._parked)
        self._changed()

    # --- drawing ----------------------------------------------------------------------------------------------------

    def draw(self, nothing: tuple[str, str, str]) -> None:
        """Show what is chosen; `nothing` is the sign and the words where nothing is parked."""
        self._tab_row.setVisible(bool(self._parked) and not self.lists)
        parked = self.chosen
        if parked is None:
            shape, message, words = nothing
            self._none_shape.show_shape(shape)
            self._none.say(message)
            self._none_words.say(words)
            self._stack.setCurrentIndex(0)
            return
        self._stack.setCurrentIndex(2 if self.lists else 1)
        if self.lists:
            self._draw_list()
            return
        first = self._chosen // TABS * TABS
        for place, key in enumerate(self._tabs):
            at = first + place
            key.setVisible(at < len(self._parked))
            if at < len(self._parked):
                self._draw_entry(key, self._parked[at])
                key.choose(at == self._chosen)
        rest = len(self._parked) - TABS
        self._more.setVisible(rest > 0)
        self._more.say(ltr(f"+{rest}"), say("more"), said=say_count("{n} more parked", "{n} more parked", rest))
        self._title.say(say("Why {receipt} was not taken", receipt=parked_name(parked)))
        why = why_words(parked, self.taking, self._desk.amounts)
        self._why.say(why)
        for place, (key, way) in enumerate(zip(self._keys, self._ways, strict=True)):
            key.say(*way_words(way, self.taking, self._desk.amounts))
            key.choose(place == self._way)
            key.show_shape("ring-full" if place == self._way else "ring")
        way = self._ways[self._way]
        self._asks.say(say("Why?") if way.purpose else say("Nothing is decided, and nothing changes."))
        self._reasons.setVisible(way.purpose is not None)
        self._fit()

    def _fit(self) -> None:
        """Give the ways the height that their words need; longer words take the room of what can be done without."""
        for key in self._keys:
            for height in WAY_STEPS:
                key.setFixedHeight(height)
                if key.fits():
                    break
        way = self.way
        for part in (self._heading, self._asks, self._title):
            part.show()
        self._why.step_to(20 if len(self._why.text()) <= LONG_WHY else 16)
        steps: tuple[Callable[[], object], ...] = (
            self._heading.hide,
            lambda: self._why.step_to(16),
            lambda: self._asks.setVisible(way is not None and way.purpose is None),
            self._title.hide,
        )
        for step in steps:
            if self._is_full():
                step()
        for layout in (self.layout(), self._why_card.layout()):
            if layout is not None:
                layout.activate()

    def _is_full(self) -> bool:
        """Say whether the card needs more height than there is."""
        layout = self._why_card.layout()
        if layout is None:
            return False
        layout.invalidate()
        return layout.totalHeightForWidth(self.width()) > self.height() - TAB_PX - GAP_PX

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again how high the ways have to be."""
        super().resizeEvent(event)
        self._fit()

    def _draw_entry(self, key: Key, parked: Parked) -> None:
        value = self._value(parked)
        key.say(parked_name(parked), say("{amount}, parked", amount=value) if value else say("parked"))

    def _value(self, parked: Parked) -> str:
        currency = self._desk.rooms.currency
        return self._desk.amounts.money(scaled(parked.value, currency.decimals)) if parked.value else ""

    def _draw_list(self) -> None:
        first = self._chosen // LISTED * LISTED
        self._count.say(say_count("{n} parked", "{n} parked", len(self._parked)))
        for place, key in enumerate(self._rows):
            at = first + place
            key.setVisible(at < len(self._parked))
            if at < len(self._parked):
                self._draw_entry(key, self._parked[at])
                key.choose(at == self._chosen)
