"""A manager agrees, on the same screen: what is asked, why, who, and the PIN. One place for every act that needs it.

Rule of this module: the PIN is shown nowhere, and what a scanner reads never lands in it: a badge only says who is
there.
"""

from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from posfallback.domain.rights import WORDS
from posfallback.domain.staff import StaffMember
from posfallback.gui import shapes, theme
from posfallback.gui.desk import Asked, Asking, Desk
from posfallback.gui.fields import EntryField
from posfallback.gui.key import Key
from posfallback.gui.language import say
from posfallback.gui.mirror import own_way, trailing_figures
from posfallback.gui.pad import digit_pad
from posfallback.gui.panel import Panel
from posfallback.gui.parts import Amount, Card, Text, rounded
from posfallback.gui.reasons import ReasonKeys
from posfallback.gui.spoken import name_it
from posfallback.gui.tokens import GAP
from posfallback.services.snapshots import Notice

NUMBER_DIGITS = 6
PIN_DIGITS = 8
LEAST_PIN = 4
PAD_PX = 56
FIELD_PX = 48
TILES = 4
"""So many managers at most are offered by their names."""


class PinField(EntryField):
    """Dots for the digits of a PIN, and whose PIN it is."""

    def __init__(self, name: str) -> None:
        super().__init__(
            name, "", holds="pin", most=PIN_DIGITS, height=FIELD_PX, spoken=say("Digits entered: {count}", count=0)
        )
        self._whose = ""

    def of(self, whose: str) -> None:
        """Say whose PIN is asked for."""
        self._whose = whose
        self.put("")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame, the dots, and the name with a person."""
        painter = QPainter(self)
        has = self.hasFocus()
        frame = theme.colour("accent" if has else "edge")
        rounded(painter, QRectF(self.rect()), theme.colour("surface"), frame, 3 if has else 1)
        flip = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        count = len(self.typed())
        places = max(LEAST_PIN, count)
        pitch = 34.0 if places <= LEAST_PIN else 24.0
        middle = self.height() / 2
        for place in range(places):
            x = 16 + pitch * place
            painter.setPen(QPen(theme.colour("ink" if place < count else "edge"), 1.6))
            painter.setBrush(theme.colour("ink") if place < count else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(self.width() - x - 19 if flip else x, middle - 9.5, 19, 19))
        side = QRectF(self.width() - 16 - 24 if not flip else 16, middle - 12, 24, 24)
        shapes.draw(painter, "person", side, theme.colour("ink2"))
        painter.setFont(theme.font(20))
        painter.setPen(theme.colour("ink"))
        room = QRectF(self.rect()).adjusted(48, 0, -pitch * places - 20, 0)
        if not flip:
            room = QRectF(self.rect()).adjusted(pitch * places + 20, 0, -48, 0)
        words = painter.fontMetrics().elidedText(self._whose, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter), words)


class Override(Panel):
    """Stands in the right column of whichever page asked, for as long as a manager is asked for."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "override", desk.keep_as_it_is, back=say("Keep as it is"), shape="key")
        self._title.down_to(20)
        self._title.say(say("A manager must agree"))
        self._asked: Asked | None = None
        self._over: QWidget | None = None
        self._number = ""
        self.body.setSpacing(6)
        strip = Card("sunken", "overrideWhat")
        strip.setFixedHeight(46)
        row = QHBoxLayout(strip)
        row.setContentsMargins(12, 0, 12, 0)
        self._what = Text("", 16, role="ink2", name="overrideWords").wrapped()
        self._value = Amount((24, 20, 16), name="overrideValue")
        self._value.setAlignment(trailing_figures())
        row.addWidget(self._what, 3)
        row.addWidget(self._value, 2)
        self._why = Text(say("Reason"), 16, role="ink2")
        self.reasons = ReasonKeys("overrideReason", self._redraw, height=FIELD_PX)
        self._who = Text("", 16, role="ink2", name="overrideWho")
        self.number = EntryField("overrideNumber", "", holds="code", most=NUMBER_DIGITS, height=FIELD_PX, px=24)
        name_it(self.number, say("Number of the manager"))
        self.pin = PinField("overridePin")
        self._names = QWidget()
        self._tiles = QHBoxLayout(self._names)
        self._tiles.setContentsMargins(0, 0, 0, 0)
        self._tiles.setSpacing(GAP)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.body.addWidget(strip)
        self.body.addWidget(self._why)
        self.body.addWidget(self.reasons)
        self.body.addStretch(2)
        for part in (self._who, self._names, self.number, self.pin):
            self.body.addWidget(part)
        self.body.addWidget(
            digit_pad(
                self._type,
                self._erase,
                corner=("overrideClear", say("Clear"), self.clear),
                name="overridePad",
                height=PAD_PX,
            )
        )
        for field in (self.number, self.pin):
            field.edited.connect(self._redraw)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground of the page over what is covered."""
        QPainter(self).fillRect(self.rect(), theme.colour("bg"))

    # --- coming and going ---------------------------------------------------------------------------------------------

    def show_over(self, over: QWidget, asked: Asked | None) -> None:
        """Cover a part of a page while something is asked, and uncover it when nothing is."""
        if asked is None:
            self._uncover()
            return
        if asked is not self._asked or over is not self._over:
            self._uncover()
            self._asked, self._over = asked, over
            # What is covered can neither be touched nor reached by Tab or by a screen reader.
            over.setEnabled(False)
            self.setParent(over.parentWidget())
            self.setGeometry(over.geometry())
            self._begin(asked.asking)
            self.show()
            self.raise_()
            self._take_caret()

    def _uncover(self) -> None:
        self.hide()
        self.pin.put("")
        self._asked = None
        if self._over is not None:
            self._over.setEnabled(True)
            self._over = None

    def _begin(self, asking: Asking) -> None:
        if self._asked is None:
            return
        what = say(WORDS[self._asked.refusal.action])
        self._what.say(say(asking.what) or f"{what[0].upper()}{what[1:]}")
        self._value.say(asking.value)
        self._value.setVisible(bool(asking.value))
        reasons = self.desk.rooms.settings.reasons.get(asking.purpose, ()) if asking.purpose else ()
        self.reasons.offer(reasons, asking.reason)
        self.reasons.setVisible(bool(reasons))
        self._why.setVisible(bool(reasons))
        self.back.say(say(asking.keep))
        able = self._able()
        self._offer(able if 1 < len(able) <= TILES else [])
        self._ask_for(able[0].number if len(able) == 1 else "")

    def _able(self) -> list[StaffMember]:
        """Return who may agree to what is asked."""
        if self._asked is None:
            return []
        rights, action = self.desk.rooms.settings.rights, self._asked.refusal.action
        return [member for member in self.desk.rooms.staff.members() if rights.allows(member.role, action)]

    def _offer(self, members: list[StaffMember]) -> None:
        """Offer some managers by their names."""
        while (item := self._tiles.takeAt(0)) is not None:
            tile = item.widget()
            if tile is not None:
                tile.hide()
                tile.deleteLater()
        for member in members:
            choose = partial(self._ask_for, member.number)
            tile = Key(f"overrideName{member.number}", own_way(member.name), choose, bold=False, height=FIELD_PX)
            self._tiles.addWidget(tile)

    def _ask_for(self, number: str) -> None:
        """Ask for the PIN of this manager, or for a number."""
        member = next((one for one in self.desk.rooms.staff.members() if one.number == number), None)
        self._number = number if member is not None else ""
        self.number.put("")
        self.pin.of(member.name if member is not None else "")
        self.pin.setVisible(bool(self._number))
        self._redraw()
        if self.isVisible():
            self._take_caret()

    # --- typing -------------------------------------------------------------------------------------------------------

    def field(self) -> EntryField:
        """The number, then the PIN."""
        return self.pin if self._number else self.number

    def _offers(self) -> bool:
        """Say whether names stand in the place of the number: until its first digit is typed."""
        return not self._number and not self.number.typed() and self._tiles.count() > 0

    def _take_caret(self) -> None:
        """Have what is typed come here; a field that is not shown cannot have the caret."""
        caret = self if self._offers() else self.field()
        caret.setFocus()

    def _type(self, text: str) -> None:
        self.field().type(text)

    def _erase(self) -> None:
        self.field().erase()

    def clear(self) -> bool:
        """Empty the field; an empty PIN goes back to the number. Returns False when nothing was left to empty."""
        if self.field().typed():
            self.field().put("")
            return True
        if self._number and len(self._able()) != 1:
            self._ask_for("")
            return True
        return False

    def _redraw(self) -> None:
        """Say what is still missing."""
        if self._asked is None:
            return
        asking = self._asked.asking
        self._draw_who()
        count = len(self.pin.typed())
        name_it(self.pin, say("Digits entered: {count}", count=count))
        missing = ""
        if not self._number:
            missing = say("Choose who agrees") if self._offers() else say("Type the number")
            missing = "" if self.number.typed() else missing
        elif asking.purpose and not self.reasons.chosen:
            missing = say("Choose a reason")
        elif count < LEAST_PIN:
            missing = say("Type the PIN")
        self.blue.say(say(asking.agree) if self._number else say("Next"))
        self.blue.not_yet(missing)

    def _draw_who(self) -> None:
        """Show names, the number or the PIN: one of them, in one place."""
        offers = self._offers()
        turned = offers != self._names.isVisibleTo(self)
        self._names.setVisible(offers)
        self.number.setVisible(not self._number and not offers)
        if self._number:
            self._who.say(say("PIN of the manager"))
        elif offers:
            self._who.say(say("Name, number or badge"))
        else:
            self._who.say(say("Number or badge of the manager"))
        if turned and self.isVisible():
            self._take_caret()

    def go(self) -> None:
        """Go on to the PIN, or agree."""
        if not self.blue.isEnabled():
            return
        if not self._number:
            typed = self.number.typed()
            self._ask_for(typed)
            if not self._number:
                self.desk.tell(
                    Notice(rank="caution", message="Nobody here has that number.", hint="Look at the badge.")
                )
            return
        pin = self.pin.typed()
        self.pin.put("")
        self.desk.agree(self._number, pin, self.reasons.chosen)

    def scanned(self, text: str) -> bool:
        """Take the number on a badge; goods have to wait."""
        if any(member.number == text for member in self.desk.rooms.staff.members()):
            self._ask_for(text)
        else:
            self.desk.tell(
                Notice(
                    rank="caution",
                    message="Not added: a manager is asked for.",
                    hint="Esc leaves it as it was, then scan.",
                )
            )
        return True

    def press(self, event: QKeyEvent) -> bool:
        """Answer a key; none reaches what is covered."""
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F12}:
            self.go()
        elif key == Qt.Key.Key_Escape:
            if not self.clear():
                self.go_back()
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right} and self._asked is not None and self._asked.asking.purpose:
            self.reasons.step(1 if key == Qt.Key.Key_Right else -1)
        return True
