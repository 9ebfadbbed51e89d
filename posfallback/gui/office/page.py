"""What the pages behind F8 share: a title, two columns, a notice, a way back, and no goods.

Those without a bar show their own keys at their foot, the blue one in the trailing corner.

Rule of this module: it lays out and leads back; what a page is about it does not know.
"""

from abc import abstractmethod
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posfallback.gui.desk import Desk
from posfallback.gui.key import Key
from posfallback.gui.language import say
from posfallback.gui.notice import NoticeRow
from posfallback.gui.office import shapes as office_shapes
from posfallback.gui.page import FKey, Page
from posfallback.gui.parts import Shape, Text
from posfallback.gui.tokens import GAP, MARGIN
from posfallback.services.snapshots import Notice, RegisterSnapshot

BOTTOM_PX = 64
SIDE_PX = 408
"""How wide the trailing column is in which something is typed or decided."""

office_shapes.learn()


class OfficePage(Page):
    """A page behind F8. `leave` goes back to where the clerk came from."""

    has_bar = False

    def __init__(self, desk: Desk, name: str, leave: Callable[[], object]) -> None:
        super().__init__(desk, name)
        self.leave = leave
        self.title = Text("", 32, bold=True, name=f"{name}Title")
        self.subtitle = Text("", 20, role="ink2", name=f"{name}Sub")
        self.aside = Text("", 24, bold=True, name=f"{name}Aside")
        self.notice = NoticeRow(desk.seen)
        self.back = Key("officeBack", say("Back"), self.go_back, kind="plain", px=20, cap="Esc", height=BOTTOM_PX)
        self.back.setFixedWidth(136)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def head(self) -> QHBoxLayout:
        """Return the row with the title."""
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 2, 0)
        row.setSpacing(20)
        row.addWidget(self.title)
        row.addWidget(self.subtitle, 1)
        row.addWidget(self.aside)
        return row

    def column(self) -> QVBoxLayout:
        """Return the column of the whole page, with its margins."""
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 14, MARGIN, GAP)
        column.setSpacing(12)
        return column

    def lay_side_by_side(
        self, left: QVBoxLayout, right: QWidget, *, shape: str = "", foot: Key | None = None
    ) -> QVBoxLayout:
        """Lay the title over two columns and return the page's own; under `left` stands the way back, else `foot`."""
        bottom = QHBoxLayout()
        bottom.addWidget(foot or self.back)
        bottom.addStretch(1)
        left.addLayout(bottom)
        row = QHBoxLayout()
        row.setSpacing(MARGIN)
        row.addLayout(left, 1)
        row.addWidget(right)
        head = self.head()
        if shape:
            head.insertWidget(0, Shape(shape, 34))
        page = self.column()
        page.addLayout(head)
        page.addLayout(row, 1)
        return page

    def draw(self, snapshot: RegisterSnapshot) -> None:
        """Show what was said; the pages show the rest."""
        notice = self.desk.notice(snapshot)
        self.notice.draw(notice if notice is not None and not notice.step else None)

    def go_back(self) -> None:
        """Leave the page."""
        self.leave()

    def field(self) -> QWidget:
        """Nothing is typed here unless the page says so."""
        return self

    def f_keys(self) -> list[FKey]:
        """Return no keys: the page shows its own."""
        return []

    @abstractmethod
    def right_column(self) -> QWidget:
        """Return the part in which a manager is asked."""

    def help_area(self) -> QWidget:
        """Cover the part that asks a manager as well."""
        return self.right_column()

    def scanned(self, text: str) -> None:
        """Take no goods."""
        del text
        self.desk.tell(
            Notice(rank="caution", message="Not added: this page takes no goods.", hint="Esc goes back, then scan it.")
        )

    def press(self, event: QKeyEvent) -> bool:
        """Answer Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
            return True
        return False


def side_column(*parts: QWidget, grows: QWidget | None = None) -> QWidget:
    """Return the trailing column; `grows` takes the height that is left, else it stays empty above the last part."""
    side = QWidget()
    side.setFixedWidth(SIDE_PX)
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(MARGIN)
    for part in parts:
        if part is parts[-1] and grows is None:
            column.addStretch(1)
        column.addWidget(part, 1 if part is grows else 0)
    return side


def is_enter(key: int) -> bool:
    """Say whether a key is one of the two Enters."""
    return key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
