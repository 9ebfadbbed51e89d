"""The screen on which sales are rung: scan field and ticket leading, quick keys or a panel trailing, Pay in its corner.

Rule of this module: it turns keys, touches and scans into the register's verbs and works nothing out.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posfallback.domain.errors import Refusal
from posfallback.domain.item import Item
from posfallback.domain.quantity import parse_quantity
from posfallback.domain.screening import looks_like_card
from posfallback.gui.desk import Asking, Desk
from posfallback.gui.fields import ScanField
from posfallback.gui.language import say
from posfallback.gui.page import FBAR_PLACES, FKey
from posfallback.gui.panel import Panel
from posfallback.gui.sell.empty import EmptyTicket
from posfallback.gui.sell.errands import Errands
from posfallback.gui.sell.find import LEAST_LETTERS, FindPanel
from posfallback.gui.sell.helper_unknown import OtherItem, UnknownHelper, WeighHelper
from posfallback.gui.sell.panels import PanelPage
from posfallback.gui.sell.right import SellRight
from posfallback.gui.sell.stop import StopPanel
from posfallback.gui.sell.ticket import Ticket
from posfallback.gui.tokens import GAP, MARGIN
from posfallback.services.previews import is_cleared
from posfallback.services.sales import is_receipt
from posfallback.services.snapshots import RegisterSnapshot

WIDE_PX = 1200
_WRONG_TIMES = frozenset(
    {
        "amount-fixed",
        "quantity-decimals",
        "quantity-not-a-number",
        "quantity-too-large",
        "quantity-whole",
        "quantity-zero",
    }
)
"""Refusals that are about the number before `*`, not about what was scanned."""


class SellPage(PanelPage):
    """Rings a sale."""

    def __init__(
        self, desk: Desk, *, pay: Callable[[str], object], print_again: Callable[[], object], width: int
    ) -> None:
        super().__init__(desk, "sellPage")
        self._pay = pay
        self.errands = Errands(desk, self._open, self.close_panel)
        self.scan_field = ScanField()
        self.scan_field.edited.connect(self._edited)
        self._empty = EmptyTicket(desk, print_again)
        self.ticket = Ticket(desk.amounts, self, self._empty)
        wide = width >= WIDE_PX
        columns = 4 if wide else 3
        more = self.errands.open_more
        self.right = SellRight(desk, add=self._quick, other=self.open_other, pay=self.pay, more=more, columns=columns)
        self._stack.setFixedWidth(520 if wide else 408)
        self._stack.addWidget(self.right)
        self._left = left = QVBoxLayout()
        left.setSpacing(GAP)
        left.addWidget(self.scan_field)
        left.addWidget(self.ticket, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, MARGIN, MARGIN, GAP)
        row.setSpacing(MARGIN)
        row.addLayout(left, 1)
        row.addWidget(self._stack)

    def put_on_top(self, part: QWidget) -> None:
        """Show something above the scan field: the task of a drill."""
        self._left.insertWidget(0, part)

    # --- drawing ----------------------------------------------------------------------------------------------------

    def draw(self, snapshot: RegisterSnapshot) -> None:
        """Show a snapshot: only what is different is painted."""
        self._snapshot = snapshot
        panel = self._panel_for(snapshot)
        changed = panel is not self._shown
        self._shown = panel
        if panel is None:
            self.right.draw(snapshot)
            self._stack.setCurrentWidget(self.right)
        else:
            panel.draw(snapshot)
            self._stack.setCurrentWidget(panel)
        waiting = isinstance(panel, UnknownHelper | WeighHelper) and snapshot.open_items > 0
        if not snapshot.lines:
            self._empty.draw(snapshot)
        self.ticket.draw(
            snapshot,
            self.desk.notice(snapshot) if snapshot.state != "stopped" else None,
            total=panel is not None,
            hint=say("Keep scanning: the open item waits here") if waiting else self._asked_words(),
            asked=self._asked_line(),
        )
        if changed and self.isVisible():
            self.field().setFocus()

    def _asked_line(self) -> tuple[int, str] | None:
        """Return the line that a manager is asked about, with the words for it."""
        asked = self.desk.asked
        if asked is None:
            return None
        return asked.asking.line, say(asked.asking.why) or say("Asked: a manager must agree")

    def _asked_words(self) -> str:
        """Return what the foot says while a manager is asked about the whole sale."""
        asked = self._asked_line()
        return asked[1] if asked is not None and asked[0] < 0 else ""

    def _panel_for(self, snapshot: RegisterSnapshot) -> Panel | None:
        """Return what the right column shows: a stop, what was asked for, a line that waits, or the quick keys."""
        if snapshot.state == "stopped":
            return self._panel(StopPanel, lambda: StopPanel(self.desk))
        if self._wanted is not None:
            return self._wanted
        if not snapshot.open_items:
            return None
        waiting = next(line for line in snapshot.lines if line.waits)
        if waiting.unknown:
            return self._panel(UnknownHelper, lambda: UnknownHelper(self.desk, self.close_panel, self.open_find))
        return self._panel(WeighHelper, lambda: WeighHelper(self.desk, self.close_panel))

    def enter(self) -> None:
        """Begin with an empty scan field."""
        self.scan_field.line.clear()
        self._wanted = None

    def field(self) -> QWidget:
        """Return the panel's field, else the scan field."""
        return (self._shown.field() if self._shown else None) or self.scan_field.line

    def help_area(self) -> QWidget:
        """Cover the quick keys, or the card of the panel; the blue button stays in sight."""
        return self.right.upper if self._shown is None else self._shown.card

    # --- goods without a code -----------------------------------------------------------------------------------------

    def open_other(self) -> None:
        """Sell something without a code."""
        self._open(self._panel(OtherItem, lambda: OtherItem(self.desk, self.close_panel, self.open_find)))

    def _find_panel(self) -> FindPanel:
        return self._panel(FindPanel, lambda: FindPanel(self.desk, self._close_find, self.scan_field, self._add_found))

    def open_find(self) -> None:
        """Find an item by name; for a line that waits, the item found takes its place."""
        self._open(self._find_panel())
        self.scan_field.line.setFocus()

    def _close_find(self) -> None:
        self.scan_field.line.clear()
        self.close_panel()

    # --- the scan field ---------------------------------------------------------------------------------------------

    def _edited(self, text: str) -> None:
        """Look for names as soon as letters are typed; digits are a code until Enter says otherwise."""
        words = text.rpartition("*")[2].strip()
        finding = isinstance(self._wanted, FindPanel)
        if finding:
            self._find_panel().typed()
        elif len(words) >= LEAST_LETTERS and not any(letter.isdigit() for letter in words) and words[0] not in "%;":
            self.open_find()

    def submit(self) -> None:
        """Take what stands in the scan field: a code is added, words are looked for."""
        text = self.scan_field.line.text().strip()
        if not text:
            return
        if is_receipt(text):
            self.scan_field.line.clear()
            self.errands.return_on(text)
            return
        times, star, what = text.rpartition("*")
        text = f"{self.desk.amounts.with_point(times)}{star}{what}"
        found: list[Item] = []
        if not self.desk.act(
            lambda: found.extend(self.desk.register.type_in(text)), then=lambda: self._submitted(found)
        ):
            self.scan_field.line.selectAll()
            if text.startswith(("%", ";")) or looks_like_card(text):
                self.scan_field.line.clear()

    def _submitted(self, found: list[Item]) -> None:
        """Clear the scan field after a code, or show what was found for words."""
        if not found:
            self.scan_field.line.clear()
            self.close_panel()
        elif isinstance(self._wanted, FindPanel):
            self._wanted.go()
        else:
            panel = self._find_panel()
            panel.show_found(found)
            self._open(panel)

    def _add_found(self, item: Item) -> None:
        """Add what was found, `n *` times if that stands before it; it takes the place of a line without a price."""
        times, star, _ = self.scan_field.line.text().rpartition("*")
        replaces = any(line.unknown and line.waits for line in self._snapshot.lines)
        register = self.desk.register

        def add() -> None:
            quantity = parse_quantity(self.desk.amounts.with_point(times.strip())) if star else None
            if replaces:
                register.skip_open_item()
            register.add_item(item, quantity)

        if self.desk.act(add):
            self._close_find()

    def _quick(self, code: str) -> None:
        self.desk.act(lambda: self.desk.register.add_code(code))

    def scanned(self, text: str) -> None:
        """Add what the scanner read, `n *` times if that stands in the scan field."""
        if self._shown is not None and self._shown.scanned(text):
            return
        if is_receipt(text):
            self.errands.return_on(text)
            return
        times = self.scan_field.line.text().strip()
        register = self.desk.register

        def add() -> None:
            if not times.endswith("*"):
                register.scan(text)
                return
            try:
                register.scan(text, parse_quantity(self.desk.amounts.with_point(times[:-1].strip())))
            except Refusal as refusal:
                if refusal.code in _WRONG_TIMES:
                    # Left there, it would be in the way of the next scan, too.
                    self.scan_field.line.clear()
                raise

        if self.desk.act(add) and times.endswith("*"):
            self.scan_field.line.clear()

    # --- keys -------------------------------------------------------------------------------------------------------

    def pay(self, kind: str = "cash") -> None:
        """Go on to the tenders; a discount that is too much for what is left of the goods is asked about first."""
        if is_cleared(self._snapshot):
            asking = Asking(what="Give up the sale", keep="Keep the sale")
            self.desk.act(self.desk.register.clear, asking=asking)
            return
        total = self.desk.amounts.money(self._snapshot.total_minor)
        if self.desk.register.discounts_outgrown():
            asking = Asking(value=total, keep="Back")
            self.desk.act(self.desk.register.hold_discounts, then=partial(self._pay_by, kind), asking=asking)
        else:
            self._pay_by(kind)

    def _pay_by(self, kind: str) -> None:
        register, total = self.desk.register, self.desk.amounts.money(self._snapshot.total_minor)

        def go_on() -> None:
            now = register.snapshot()
            back = now.state == "tendering" and now.left_minor < 0
            # Money goes back the way it came, where the receipt says which way that was.
            self._pay(next(iter(register.ways_back()), kind) if back else kind)

        self.desk.act(
            register.pay,
            then=go_on,
            asking=Asking(what="Sale above the limit", value=total, why="Asked: a sale above the limit", keep="Back"),
        )

    def blue(self) -> None:
        """Press the blue button."""
        if self._shown is None:
            self.right.pay.click()
        else:
            self._shown.blue.click()

    def f_keys(self) -> list[FKey]:
        """Return the keys that work now."""
        if self._snapshot.state == "stopped":
            return []
        keys = [FKey(1, "F2", say("Find item"), self.open_find)]
        line = 0 <= self._snapshot.selected < len(self._snapshot.lines)
        if line and self._snapshot.lines[self._snapshot.selected].voided:
            keys.append(FKey(3, "F4", say("Undo remove"), self.remove))
        elif line:
            keys.append(FKey(2, "F3", say("Quantity"), self.open_quantity))
            keys.append(FKey(3, "F4", say("Remove line"), self.remove))
        if self._snapshot.line_count:
            keys.append(FKey(4, "F5", say("Discount"), self.open_discount))
        if self.pays_now():
            # These work unseen: Pay is on the page, and the next page names them.
            for cap, kind in (("F9", "cash"), ("F10", "card"), ("F11", "voucher")):
                keys.append(FKey(FBAR_PLACES, cap, kind, partial(self.pay, kind)))
        keys += self.errands.f_keys(self._snapshot)
        if not self._snapshot.lines:
            keys.append(FKey(7, "F8", say("Manager"), partial(self.take_step, "manager")))
            if self._shown is None:
                # With a panel open Esc closes that, and the key would say another thing than it does.
                keys.append(FKey(3, "Esc", say("Sign off"), self.sign_off))
        return keys

    def pays_now(self) -> bool:
        """Say whether the sale can be paid as it is."""
        snapshot = self._snapshot
        waits = snapshot.open_items or snapshot.age_to_check
        return bool(snapshot.line_count) and not waits and self._shown is None

    def sign_off(self) -> None:
        """Let the clerk go."""
        self.desk.act(self.desk.register.sign_off)

    def help_words(self) -> list[tuple[str, str]]:
        """Return what each key does here."""
        return [
            ("Enter", say("Adds what stands in the scan field")),
            ("3*", say("Before a code or a scan: three of it")),
            ("+ −", say("One more or one less of the line")),
            ("↑ ↓", say("Choose a line; PgUp, PgDn: page")),
            ("F4 Del", say("Removes the line; again brings it back")),
            ("F6 F7", say("Suspends or resumes; returns and more")),
            ("F9 F10 F11", say("Pay with cash, card, voucher")),
            ("F12", say("The blue button")),
            ("Esc", say("Clears the field, then one step back")),
        ]

    def press(self, event: QKeyEvent) -> bool:
        """Answer a key."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self._escape()
            return True
        if key == Qt.Key.Key_F12:
            self.blue()
            return True
        if self._shown is None and self.right.press(event):
            return True
        if self._shown is not None and not isinstance(self._shown, StopPanel):
            in_scan_field = (
                self.scan_field.line.hasFocus()
                and not isinstance(self._shown, FindPanel)
                and (self._shown.field() is not None or bool(self.scan_field.line.text()))
            )
            if (
                not in_scan_field
                and not (isinstance(self._shown, FindPanel) and _is_enter(key))
                and self._shown.press(event)
            ):
                return True
        if _is_enter(key):
            self.submit()
            return True
        return self._press_for_lines(key)

    def _press_for_lines(self, key: int) -> bool:
        last = len(self._snapshot.lines) - 1
        selected = self._snapshot.selected
        acts: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Plus: self.more,
            Qt.Key.Key_Minus: self.less,
            Qt.Key.Key_Delete: self.remove,
            Qt.Key.Key_PageUp: self.ticket.page_up,
            Qt.Key.Key_PageDown: self.ticket.page_down,
            Qt.Key.Key_Up: lambda: self.choose_line(max(selected - 1, 0)),
            Qt.Key.Key_Down: lambda: self.choose_line(min(selected + 1, last)),
        }
        act = acts.get(key)
        if act is None or last < 0:
            return False
        act()
        return True

    def _can_be_put_away(self) -> bool:
        """Say whether a notice is shown that goes when it was seen; one with a next step goes with its cause."""
        notice = self.desk.notice(self._snapshot)
        return notice is not None and not notice.step

    def _escape(self) -> None:
        """Clear the field, then go one step back; nothing that was rung is ever lost by it."""
        if self._shown is not None and not isinstance(self._shown, FindPanel):
            if not isinstance(self._shown, StopPanel) and not self._shown.clear():
                self._shown.go_back()
        elif self.scan_field.line.text() or self._wanted is not None:
            self._close_find()
        elif self._can_be_put_away():
            self.seen()
        elif not self._snapshot.lines:
            self.sign_off()


def _is_enter(key: int) -> bool:
    return key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
