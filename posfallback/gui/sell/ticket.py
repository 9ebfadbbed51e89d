"""The ticket: the lines in view, the selected one open for its actions, paging by two arrows, a foot with counts.

Rows are not all of one height: one whose second line needs two lines is higher.

Rule of this module: only the rows in view exist, so a ticket of a thousand lines costs what a ticket of six does.
"""

from typing import Protocol

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posfallback.domain.basket import BasketLine
from posfallback.gui import theme
from posfallback.gui.amounts import Amounts
from posfallback.gui.key import Key
from posfallback.gui.language import say, say_count
from posfallback.gui.notice import NoticeRow
from posfallback.gui.parts import Card, Rule, Shape, Text, rounded
from posfallback.gui.sell.ticket_row import TicketRow
from posfallback.gui.sell.ticket_words import LineWords, name_of
from posfallback.gui.tokens import GAP, ROW_PX, TARGET_PX
from posfallback.services.previews import items_to_count
from posfallback.services.snapshots import Notice, RegisterSnapshot

FOOT_PX = 48
PITCH_PX = ROW_PX + 1
REMOVE_PX = 124
STEP_PX = (60, 52)
"""The width of − and +: usually, and where the words beside them are long."""
COUNT_PX = 64
SHARED_PX = 180
"""The room that Price and Discount share as long as no word is long."""


class LineVerbs(Protocol):
    """What can be done with a line; the sell screen answers."""

    def choose_line(self, index: int) -> None:
        """Select a line."""

    def restore_line(self, index: int) -> None:
        """Bring a removed line back."""

    def more(self) -> None:
        """One piece more of the selected line."""

    def less(self) -> None:
        """One piece less of the selected line."""

    def open_quantity(self) -> None:
        """Type the quantity of the selected line."""

    def open_price(self) -> None:
        """Type the price of the selected line."""

    def open_discount(self) -> None:
        """Type a discount."""

    def remove(self) -> None:
        """Remove the selected line."""

    def take_step(self, step: str) -> None:
        """Do what the notice says next."""

    def seen(self) -> None:
        """Put the notice away."""


class ActionRow(QWidget):
    """The 60 px under the selected line: less, how many, more, price, discount, remove."""

    def __init__(self, verbs: LineVerbs) -> None:
        super().__init__()
        self.setObjectName("lineActions")
        self._less = Key("lineLess", "−", verbs.less, px=24, height=TARGET_PX)
        self._count = Key("lineQuantity", "1", verbs.open_quantity, px=24, height=TARGET_PX, kind="plain")
        self._more = Key("lineMore", "+", verbs.more, px=24, height=TARGET_PX)
        self._price = Key("linePrice", say("Price"), verbs.open_price, height=TARGET_PX)
        self._discount = Key("lineDiscount", say("Discount"), verbs.open_discount, height=TARGET_PX)
        self._remove = Key("lineRemove", say("Remove"), verbs.remove, shape="bin", height=TARGET_PX)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 8)
        row.setSpacing(8)
        words = (self._price, self._discount, self._remove)
        is_long = sum(key.width_wanted() for key in words) > SHARED_PX + REMOVE_PX
        step = STEP_PX[1 if is_long else 0]
        for key, width in ((self._less, step), (self._count, step if is_long else COUNT_PX), (self._more, step)):
            key.setFixedWidth(width)
            row.addWidget(key)
        row.addSpacing(4)
        for key in (self._price, self._discount):
            # They share the room equally, but a longer word gets what it needs.
            key.setMinimumWidth(key.width_wanted())
            row.addWidget(key)
        row.addSpacing(4)
        self._remove.setFixedWidth(max(self._remove.width_wanted(), REMOVE_PX))
        row.addWidget(self._remove)

    def draw(self, index: int, line: BasketLine, shown: str) -> None:
        """Show the quantity of the line, and name the line to a screen reader with each key."""
        number, item = index + 1, name_of(line)
        self._less.say("−", said=say("One less of line {n}, {item}", n=number, item=item))
        self._count.say(shown, said=say("Quantity {quantity} of line {n}, {item}", quantity=shown, n=number, item=item))
        self._more.say("+", said=say("One more of line {n}, {item}", n=number, item=item))
        self._price.say(say("Price"), said=say("Price of line {n}, {item}", n=number, item=item))
        self._discount.say(say("Discount"), said=say("Discount on line {n}, {item}", n=number, item=item))
        self._remove.say(say("Remove"), said=say("Remove line {n}, {item}", n=number, item=item))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Go on with the ground and the bar of the selected line."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("tint"))
        x = self.width() - 6 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0
        painter.fillRect(QRectF(x, 0, 6, self.height()), theme.colour("accent"))


class Foot(QWidget):
    """The strip under the lines; amber while a manager is asked about the sale as a whole."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("ticketFoot")
        self.setFixedHeight(FOOT_PX + 1)
        self._amber = False

    def warn(self, *, amber: bool) -> None:
        """Turn amber, or quiet again."""
        if amber != self._amber:
            self._amber = amber
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the amber ground."""
        if self._amber:
            box = QRectF(self.rect()).adjusted(2, 3, -2, -2)
            rounded(QPainter(self), box, theme.colour("warntint"), theme.colour("warnedge"), 2)


class Ticket(Card):
    """The card with the lines of the sale."""

    def __init__(self, amounts: Amounts, verbs: LineVerbs, empty: QWidget) -> None:
        super().__init__("card", "ticket")
        self._amounts = amounts
        self._words = LineWords(amounts)
        self._verbs = verbs
        self._rows: list[TicketRow] = []
        self._snapshot: RegisterSnapshot | None = None
        self._top = 0
        self._shown = 0
        self._heights: dict[int, tuple[BasketLine, str, int, int]] = {}
        self._selected = -1
        self._count = 0
        self._asked: tuple[int, str] | None = None
        self._body = QWidget()
        self._body.setObjectName("ticketLines")
        self._actions = ActionRow(verbs)
        self._actions.setParent(self._body)
        self._actions.hide()
        self._empty = empty
        self.notice = NoticeRow(verbs.seen, verbs.take_step)
        notice_box = QHBoxLayout()
        notice_box.setContentsMargins(7, 4, 7, 8)
        notice_box.addWidget(self.notice)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._body, 1)
        column.addWidget(self._empty, 1)
        column.addWidget(self._make_pager())
        column.addLayout(notice_box)
        column.addWidget(self._make_foot())
        self._watermark = self._make_watermark()

    def _make_watermark(self) -> QWidget | None:
        if not theme.is_drill():
            return None
        from posfallback.gui.drill.frame import Watermark

        return Watermark(self)

    def _make_pager(self) -> QWidget:
        self._pager = QWidget()
        self._pager.setObjectName("pager")
        self._pages = Text("", 16, role="ink2", name="pagerWords").wrapped()
        self._up = Key("pageUp", "", self.page_up, shape="up", height=TARGET_PX, said=say("Earlier lines"))
        self._down = Key("pageDown", "", self.page_down, shape="down", height=TARGET_PX, said=say("Later lines"))
        row = QHBoxLayout(self._pager)
        row.setContentsMargins(16, 0, 16, 8)
        row.setSpacing(GAP)
        row.addWidget(self._pages, 1)
        for key in (self._up, self._down):
            key.setFixedWidth(96)
            row.addWidget(key)
        return self._pager

    def _make_foot(self) -> QWidget:
        self._foot = Foot()
        self._counts = Text("", 16, role="ink2", name="ticketCounts").wrapped()
        self._saved_shape = Shape("less", 15)
        self._saved = Text("", 16, bold=True, role="ok", name="ticketSaved")
        self._total = Text("", 20, bold=True, name="ticketTotal")
        column = QVBoxLayout(self._foot)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Rule())
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(10)
        row.addWidget(self._counts, 1)
        for part in (self._saved_shape, self._saved, self._total):
            row.addWidget(part)
        column.addLayout(row, 1)
        return self._foot

    def draw(
        self,
        snapshot: RegisterSnapshot,
        notice: Notice | None,
        *,
        total: bool,
        hint: str = "",
        asked: tuple[int, str] | None = None,
    ) -> None:
        """Show a snapshot; with `total` the foot carries the total, because a panel covers the board.

        `asked` is the line (or -1 for the sale) that a manager is asked about, and in which words.
        """
        before = self._count
        self._asked = asked
        self._foot.warn(amber=asked is not None and asked[0] < 0)
        self._snapshot = snapshot
        self._count = len(snapshot.lines)
        self._body.setVisible(bool(snapshot.lines))
        self._empty.setVisible(not snapshot.lines)
        self._foot.setVisible(bool(snapshot.lines))
        self.notice.draw(notice)
        self._counts.say(hint or self._count_words(snapshot))
        money = self._amounts.money
        shows_saved = snapshot.saved_minor and not total
        saved = say("You save {amount}", amount=money(snapshot.saved_minor)) if shows_saved else ""
        self._saved.say(saved)
        self._saved.setVisible(bool(saved))
        self._saved_shape.setVisible(bool(saved))
        self._total.say(say("Total  {amount}", amount=money(snapshot.total_minor)) if total else "")
        self._total.setVisible(total)
        moved = snapshot.selected != self._selected or before != self._count
        self._selected = snapshot.selected
        self._lay_out(follow=moved)

    def _count_words(self, snapshot: RegisterSnapshot) -> str:
        """Return how many items are on how many lines."""
        if theme.is_drill():
            return say_count("{n} practice line", "{n} practice lines", snapshot.line_count)
        items = items_to_count(snapshot)
        if items is None:
            shown = say("{quantity} items", quantity=self._amounts.quantity(snapshot.items_milli))
        else:
            shown = say_count("{n} item", "{n} items", items)
        return say("{items}, {lines}", items=shown, lines=say_count("{n} line", "{n} lines", snapshot.line_count))

    # --- pages ------------------------------------------------------------------------------------------------------

    def _height(self, index: int) -> int:
        """Return the height of a line's row; it is worked out anew only when the line is another one."""
        snapshot = self._snapshot
        if snapshot is None:
            return PITCH_PX
        line, width, asked = snapshot.lines[index], self._body.width(), self._asked_of(index)
        known = self._heights.get(index)
        if known is None or known[0] is not line or known[1:3] != (asked, width):
            known = (line, asked, width, self._words.height(line, width, asked))
            self._heights[index] = known
        return known[3]

    def _asked_of(self, index: int) -> str:
        return self._asked[1] if self._asked is not None and self._asked[0] == index else ""

    def _room(self) -> int:
        """Return the height for lines beside the one that is open and, where there are pages, the arrows."""
        room = self.height() - FOOT_PX - 2 - ROW_PX - (0 if self.notice.isHidden() else self.notice.height() + 12)
        return room if self._count <= self._fit_before(self._count, room - ROW_PX) else room - ROW_PX

    def _fit_before(self, end: int, room: int) -> int:
        """Return how many lines before this one fit into a height, at least one."""
        count = taken = 0
        while count < end:
            taken += self._height(end - count - 1)
            if taken > room:
                break
            count += 1
        return max(count, 1)

    def _fit_from(self, top: int, room: int) -> int:
        """Return how many lines from this one on fit into a height, at least one."""
        count = taken = 0
        while top + count < self._count:
            taken += self._height(top + count)
            if taken > room:
                break
            count += 1
        return max(count, 1)

    def _lay_out(self, *, follow: bool) -> None:
        """Put rows where they belong; `follow` brings the selected line into view."""
        snapshot = self._snapshot
        if snapshot is None:
            return
        lines, selected = snapshot.lines, snapshot.selected
        room = self._room()
        last_top = max(len(lines) - self._fit_before(len(lines), room), 0)
        if follow and selected >= 0:
            self._top = max(min(self._top, selected), selected + 1 - self._fit_before(selected + 1, room))
        self._top = min(self._top, last_top)
        self._shown = self._fit_from(self._top, room)
        shown = lines[self._top : self._top + self._shown]
        paged = len(lines) > len(shown)
        self._pager.setVisible(paged)
        if paged:
            first, last = self._top + 1, self._top + len(shown)
            self._pages.say(say("Lines {first} to {last} of {count}", first=first, last=last, count=len(lines)))
            self._up.not_yet("" if self._top else say("First"))
            self._down.not_yet("" if self._top < last_top else say("Last"))
        while len(self._rows) < len(shown):
            row = TicketRow(self._words, self._verbs.choose_line, self._verbs.restore_line)
            row.setParent(self._body)
            self._rows.append(row)
        self._place(shown, selected)

    def _place(self, shown: tuple[BasketLine, ...], selected: int) -> None:
        y = 0
        width = self._body.width()
        opened = False
        for offset, row in enumerate(self._rows):
            if offset >= len(shown):
                row.hide()
                continue
            line, index = shown[offset], self._top + offset
            height = self._height(index)
            row.show_line(index, line, selected=index == selected, asked=self._asked_of(index))
            row.setGeometry(0, y, width, height)
            row.show()
            y += height
            if index == selected and not line.voided and not line.waits and self._asked is None:
                self._actions.draw(index, line, self._amounts.quantity(line.quantity_milli))
                self._actions.setGeometry(0, y, width, ROW_PX)
                self._actions.show()
                opened = True
                y += ROW_PX
        if not opened:
            self._actions.hide()

    def page_up(self) -> None:
        """Show the page before."""
        self._top -= self._fit_before(self._top, self._room()) if self._top else 0
        self._lay_out(follow=False)

    def page_down(self) -> None:
        """Show the page after."""
        self._top += self._shown
        self._lay_out(follow=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out anew."""
        super().resizeEvent(event)
        if self._watermark is not None:
            self._watermark.setGeometry(self.rect())
        self._lay_out(follow=True)
