"""The table of the outage page: one outage a row, four rows at once."""

from collections import Counter
from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from posfallback.gui.amounts import Amounts
from posfallback.gui.dates import short_day, time_words
from posfallback.gui.language import say, say_count
from posfallback.gui.mirror import leading_figures, trailing_figures
from posfallback.gui.outages.turn import PageTurn
from posfallback.gui.outages.words import clock_words, span_words
from posfallback.gui.parts import Card, Rule, Text
from posfallback.services.outage_report import OutageStory

ROWS: Final = 4
ROW_PX = 36
LEAST_PX = 200
LEAST_COLUMN_PX = 56
_STRETCH = (4, 3, 3, 3, 2)


class OutageTable(Card):
    """Date, length, first sale, recovered, carried. `page` turns the page by -1 or 1."""

    def __init__(self, page: Callable[[int], object]) -> None:
        super().__init__("card", "outageTable")
        self._grids: list[tuple[QGridLayout, list[Text]]] = []
        self._rows: list[list[Text]] = []
        self._holders: list[QWidget] = []
        self._rules: list[Rule] = []
        self.setMinimumHeight(LEAST_PX)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(17, 4, 12, 6)
        whole.setSpacing(12)
        column = QVBoxLayout()
        column.setSpacing(0)
        titles = (say("Outage"), say("Length"), say("First sale"), say("Recovered"), say("Carried"))
        column.addWidget(self._row([Text(title, 16, role="ink2").wrapped() for title in titles]))
        for place in range(ROWS):
            rule = Rule()
            column.addWidget(rule)
            cells = [
                Text("", 16, bold=at in {0, len(titles) - 1}, name=f"outageRow{place + 1}{name}")
                for at, name in enumerate(("Day", "Length", "First", "Recovered", "Carried"))
            ]
            self._rows.append(cells)
            holder = self._row(cells)
            holder.setObjectName(f"outageRow{place + 1}")
            self._holders.append(holder)
            self._rules.append(rule)
            column.addWidget(holder)
        self._nothing = Text("", 20, role="ink2", name="outageNothing").wrapped()
        column.addWidget(self._nothing)
        column.addStretch(1)
        whole.addLayout(column, 1)
        self._turn = PageTurn("outage", ROWS, page)
        whole.addWidget(self._turn)

    def _row(self, cells: list[Text]) -> QWidget:
        holder = QWidget()
        holder.setMinimumHeight(ROW_PX)
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        for place, cell in enumerate(cells):
            cell.setAlignment(leading_figures() if not place else trailing_figures())
            grid.addWidget(cell, 0, place)
            grid.setColumnStretch(place, _STRETCH[place])
        self._grids.append((grid, cells))
        return holder

    def _align(self) -> None:
        """Let each column be as wide in one row as in the next, whatever stands in it."""
        for place in range(len(_STRETCH)):
            widest = max(cells[place].minimumSizeHint().width() for _, cells in self._grids)
            for grid, _ in self._grids:
                grid.setColumnMinimumWidth(place, max(widest, LEAST_COLUMN_PX))

    def draw(self, stories: tuple[OutageStory, ...], first: int, amounts: Amounts) -> None:
        """Show the rows from `first` (0-based) on; where a day had several, its rows say when each began."""
        days = Counter(_day(story) for story in stories)
        for place, (cells, holder) in enumerate(zip(self._rows, self._holders, strict=True)):
            at = first + place
            holder.setVisible(at < len(stories))
            self._rules[place].setVisible(at < len(stories))
            if at < len(stories):
                several = days[_day(stories[at])] > 1
                self._draw_row(cells, holder, stories[at], amounts, several=several)
        self._align()
        self._nothing.say("" if stories else say("No outage was declared in this year."))
        self._nothing.setVisible(not stories)
        self._turn.draw(first, len(stories))

    def _draw_row(
        self, cells: list[Text], holder: QWidget, story: OutageStory, amounts: Amounts, *, several: bool
    ) -> None:
        day = short_day(story.outage.since, amounts.locale)
        if several and story.outage.ended_at:
            day = f"{day} {time_words(story.outage.since)}"
        shown = day if story.outage.ended_at else say("{day} · now", day=day)
        length, first = span_words(story.length_s), clock_words(story.first_sale_s)
        recovered = span_words(story.recovery_s)
        for cell, text in zip(cells, (shown, length, first, recovered, str(story.outage.sales)), strict=True):
            cell.say(text)
        told = say_count(
            "Outage of {day}: {length}, first sale after {first}, recovered after {recovered}, {n} sale",
            "Outage of {day}: {length}, first sale after {first}, recovered after {recovered}, {n} sales",
            story.outage.sales,
            day=shown,
            length=length,
            first=first,
            recovered=recovered,
        )
        holder.setAccessibleName(told)


def _day(story: OutageStory) -> str:
    return story.outage.since[:10]
