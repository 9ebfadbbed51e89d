"""Where Tab leads: in reading order, whenever the parts were made.

Qt's own chain is the order in which parts were made; a panel that is made late would come after the bar of F-keys.

Rule of this module: a layout's order is the order in which one reads.
"""

from collections.abc import Iterator
from functools import partial
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QLayout, QStackedWidget, QWidget


def walk(root: QWidget) -> list[QWidget]:
    """Return all under a part that Tab can reach now, in reading order."""
    return list(_reachable(root))


def go_on(root: QWidget, *, forward: bool) -> bool:
    """Give the focus to the next part, or to the one before, round and round; returns False when there is none."""
    parts = walk(root)
    if not parts:
        return False
    here = QApplication.focusWidget()
    step = 1 if forward else -1
    place = parts.index(here) + step if here in parts else min(step, 0)
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    parts[place % len(parts)].setFocus(reason)
    return True


def _reachable(part: QWidget) -> Iterator[QWidget]:
    for child in _children(part):
        if child.isVisible() and child.isEnabled():
            if child.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus:
                yield child
            yield from _reachable(child)


def _children(part: QWidget) -> list[QWidget]:
    """Return what lies in a part: first what its layout holds, then what was put there by hand, from the top down."""
    if isinstance(part, QStackedWidget):
        shown = part.currentWidget()
        laid = [shown] if shown is not None else []
        laid_out = {id(part.widget(place)) for place in range(part.count())}
    else:
        layout = part.layout()
        laid = list(_in_layout(layout)) if layout is not None else []
        laid_out = {id(child) for child in laid}
    others = [
        child
        for child in part.children()
        if isinstance(child, QWidget) and not child.isWindow() and id(child) not in laid_out
    ]
    mirrored = part.layoutDirection() == Qt.LayoutDirection.RightToLeft
    others.sort(key=lambda child: (child.y(), -child.x() if mirrored else child.x()))
    return [*laid, *others]


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        places.sort(key=partial(_cell, layout))
    for place in places:
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _in_layout(inner)


def _cell(grid: QGridLayout, place: int) -> tuple[int, int]:
    """Return row and column of what a grid holds in a place."""
    row, column, _, _ = cast("tuple[int, int, int, int]", grid.getItemPosition(place))
    return row, column
