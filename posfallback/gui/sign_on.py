"""Sign-on: who is there, the PIN, and whether this register is ready to sell."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from posfallback.domain.staff import StaffMember
from posfallback.domain.words import mark
from posfallback.gui import theme
from posfallback.gui.desk import Desk
from posfallback.gui.fields import EntryField
from posfallback.gui.key import Key
from posfallback.gui.language import LANGUAGES, next_language, say, say_count
from posfallback.gui.notice import NoticeRow
from posfallback.gui.pad import digit_pad
from posfallback.gui.page import FKey, Page
from posfallback.gui.parts import Card, Rule, Shape, Text
from posfallback.gui.spoken import name_it
from posfallback.gui.tokens import GAP, MARGIN
from posfallback.services.snapshots import Light, Notice, RegisterSnapshot

TILES = 6
MOST_DIGITS = 8
NUMBER_DIGITS = 6
LEAST_PIN = 4
LIGHT_PX = 39
SECOND_LINE_PX = 20
LIGHT_SIDES_PX = 16 + 24 + 12 + 180 + 12 + 20
"""What a light's sentence does not get of the card's width: the margins, the sign and the thing."""
LIGHTS_HEAD_PX = 66
ROLES = {"clerk": mark("Clerk"), "manager": mark("Manager"), "it": mark("IT")}
_LIGHT_SHAPES = {"good": "tick", "caution": "triangle", "bad": "octagon"}


class Dots(EntryField):
    """The digits that were typed: a number as it is, a PIN as dots and never as digits."""

    def __init__(self) -> None:
        super().__init__("signOnField", "", holds="pin", most=MOST_DIGITS, height=64, spoken="Digits entered: 0")
        self.secret = True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dots, or the number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.colour("surface"))
        count = len(self.typed())
        if not self.secret:
            painter.setFont(theme.font(32, bold=True))
            painter.setPen(theme.colour("ink" if count else "ink2"))
            painter.drawText(QRectF(self.rect()), int(Qt.AlignmentFlag.AlignCenter), self.typed() or "– – –")
            return
        places = max(LEAST_PIN, count)
        pitch = 40.0 if places <= 6 else 34.0
        x = self.width() / 2 - pitch * (places - 1) / 2
        for place in range(places):
            painter.setPen(QPen(theme.colour("ink" if place < count else "edge"), 1.6))
            painter.setBrush(theme.colour("ink") if place < count else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(x + pitch * place - 11.5, self.height() / 2 - 11.5, 23, 23))


class Readiness(Card):
    """One row a light: shape, thing, plain state."""

    def __init__(self) -> None:
        super().__init__("card", "readiness")
        self._title = Text("", 20, bold=True, name="readyTitle")
        self._sum_shape = Shape("tick", 24)
        self._sum = Text("", 20, role="ok", name="readySum")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        head.addWidget(self._sum_shape)
        head.addWidget(self._sum)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 16, 20, 12)
        self._column.setSpacing(0)
        self._column.addLayout(head)
        self._column.addSpacing(10)
        self._rows: list[tuple[QWidget, Shape, Text, Text]] = []
        self._lights: tuple[Light, ...] = ()
        # The card takes the room that the names and a notice leave, whatever it has to say.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)

    def draw(self, lights: tuple[Light, ...]) -> None:
        """Show the lights."""
        if lights == self._lights:
            return
        self._lights = lights
        good = sum(1 for light in lights if light.state == "good")
        stops = any(light.state == "bad" for light in lights)
        ready = say("This register is ready to practise") if theme.is_drill() else say("This register is ready to sell")
        self._title.say(say("Look before you sell") if stops else ready)
        self._sum_shape.show_shape("octagon" if stops else "tick")
        self._sum.say(say("{count} of {all} lights", count=good, all=len(lights)))
        self._sum.recolour(role="stop" if stops else "ok")
        self._draw_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show more lights, or fewer."""
        super().resizeEvent(event)
        self._draw_rows()

    def _draw_rows(self) -> None:
        """Show as many lights as there is room for; those that need nobody give way, the last of them first."""
        lights = list(self._lights)
        room = self.height() - LIGHTS_HEAD_PX
        for light in reversed(self._lights):
            if sum(map(self._height, lights)) > room and light.state == "good":
                lights.remove(light)
        while len(lights) > 1 and sum(map(self._height, lights)) > room:
            lights.pop()
        while len(self._rows) < len(lights):
            self._add_row()
        for place, (row, shape, name, message) in enumerate(self._rows):
            row.setVisible(place < len(lights))
            if place < len(lights):
                light = lights[place]
                row.setFixedHeight(self._height(light))
                shape.show_shape(_LIGHT_SHAPES[light.state])
                name.say(say(light.name))
                message.say(say(light.message))
                message.recolour(role="ink2" if light.state == "good" else "ink")

    def _height(self, light: Light) -> int:
        """Return how high a light's row is: a sentence that is too long for one line takes two."""
        words = QFontMetricsF(theme.font(16)).horizontalAdvance(say(light.message))
        return LIGHT_PX + (SECOND_LINE_PX if words > self.width() - LIGHT_SIDES_PX else 0)

    def _add_row(self) -> None:
        row = QWidget()
        box = QVBoxLayout(row)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(Rule())
        inner = QHBoxLayout()
        inner.setSpacing(12)
        shape, name, message = Shape("tick", 24), Text("", 20).down_to(16), Text("", 16, role="ink2").wrapped()
        name.setFixedWidth(180)
        inner.addWidget(shape)
        inner.addWidget(name)
        inner.addWidget(message, 1)
        box.addLayout(inner, 1)
        self._rows.append((row, shape, name, message))
        if self._column.count() > 2 + len(self._rows) - 1:
            self._column.takeAt(self._column.count() - 1)
        self._column.addWidget(row)
        self._column.addStretch(1)


class SignOnVerb(Protocol):
    """How the window signs somebody on."""

    def __call__(self, number: str, pin: str, *, to_manager: bool) -> bool:
        """Sign on, to the manager's page if it is asked for; returns False when the rules or the world said no."""
        ...


class SignOnPage(Page):
    """Lets a clerk begin."""

    changes_by_itself = True

    def __init__(
        self,
        desk: Desk,
        switch_theme: Callable[[], object],
        switch_language: Callable[[], object],
        sign_on: SignOnVerb,
    ) -> None:
        super().__init__(desk, "signOnPage")
        self._switch_language = switch_language
        self._switch_theme = switch_theme
        self._sign_on = sign_on
        self._to_manager = False
        self._members = desk.rooms.staff.members()
        self._number = ""
        self._question = Text("", 32, bold=True, name="signOnQuestion").wrapped()
        how = say("Touch your name, or type your number.")
        if not self._members:
            how = say("No staff is loaded: type a clerk number.")
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(self._question)
        left.addWidget(Text(how, 20, role="ink2", name="signOnHow").down_to(16))
        left.addSpacing(8)
        left.addLayout(self._make_tiles())
        left.addSpacing(12)
        self.notice = NoticeRow(desk.seen, lambda _step: self.ask_for_manager(wanted=True))
        left.addWidget(self.notice)
        self.readiness = Readiness()
        left.addWidget(self.readiness, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, MARGIN, MARGIN, GAP)
        row.setSpacing(MARGIN)
        row.addLayout(left, 1)
        self._right = self._make_right()
        row.addWidget(self._right)

    def _make_tiles(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(GAP)
        self._tiles: dict[str, Key] = {}
        shown = list(self._members) if len(self._members) <= TILES else list(self._members[: TILES - 1])
        for place, member in enumerate(shown):
            key = Key(
                f"clerk{member.number}",
                member.name,
                partial(self.choose, member.number),
                px=20,
                sub=f"{say(ROLES[member.role])}  ·  {member.number}",
                shape="person",
                leading=True,
                height=80,
            )
            self._tiles[member.number] = key
            grid.addWidget(key, place // 3, place % 3)
        if len(self._members) > TILES:
            other = Key(
                "clerkOther",
                say("Other…"),
                partial(self.choose, ""),
                px=20,
                sub=say("Type number"),
                shape="search",
                leading=True,
                height=80,
            )
            grid.addWidget(other, 1, 2)
        for column in range(3):
            grid.setColumnStretch(column, 1)
        return grid

    def _make_right(self) -> Card:
        card = Card("card", "pinCard")
        card.setFixedWidth(336)
        self._who = Text("", 20, bold=True, name="pinWho")
        self.dots = Dots()
        self.dots.edited.connect(self._redraw)
        self._count = Text("", 16, role="ink2", name="pinCount")
        for text in (self._who, self._count):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.start = Key("startSelling", say("Start selling"), self.go, kind="blue", px=24, cap="Enter", height=80)
        column = QVBoxLayout(card)
        column.setContentsMargins(17, 10, 17, 17)
        column.setSpacing(0)
        for part in (self._who, self.dots, self._count):
            column.addWidget(part)
        column.addStretch(1)
        corner = ("pinClear", say("Clear"), self._clear)
        column.addWidget(digit_pad(self.dots.type, self.dots.erase, corner=corner, height=80, px=32, last="corner"))
        column.addStretch(1)
        column.addWidget(self.start)
        return card

    # --- drawing ----------------------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Ask anew; the staff list may have changed."""
        self._to_manager = False
        self.choose("")

    def ask_for_manager(self, *, wanted: bool) -> None:
        """Lead to the manager's page after the sign-on, or to the ticket."""
        self._to_manager = wanted
        self._redraw()

    def draw(self, snapshot: RegisterSnapshot) -> None:
        """Show who may sign on and what is ready."""
        hour = self.desk.rooms.clock.now().hour
        if hour < 12:
            self._question.say(say("Good morning. Who is on the till?"))
        elif hour < 18:
            self._question.say(say("Good afternoon. Who is on the till?"))
        else:
            self._question.say(say("Good evening. Who is on the till?"))
        self.notice.draw(self.desk.notice(snapshot))
        self.readiness.draw(self.desk.rooms.watch.lights())
        self._redraw()

    def _member(self) -> StaffMember | None:
        return next((member for member in self._members if member.number == self._number), None)

    def choose(self, number: str) -> None:
        """Ask for the PIN of this clerk, or for a number."""
        self._number = number
        self.desk.hush()
        self.dots.secret = bool(number)
        self.dots.most(MOST_DIGITS if number else NUMBER_DIGITS)
        self.dots.put("")
        for other, key in self._tiles.items():
            key.choose(other == number)
        self.notice.draw(None)
        self._redraw()
        self.dots.setFocus()

    def _clear(self) -> None:
        if self.dots.typed():
            self.dots.put("")
        else:
            self.choose("")

    def _goal(self) -> str:
        if self._to_manager:
            return say("Open Manager")
        return say("Start practising") if theme.is_drill() else say("Start selling")

    def _redraw(self) -> None:
        """Say what is asked for and what is missing."""
        member = self._member()
        count = len(self.dots.typed())
        if self.dots.secret:
            self._who.say(say("PIN for {name}", name=member.name if member else self._number))
            if count >= LEAST_PIN:
                self._count.say(say_count("{n} digit", "{n} digits", count))
            else:
                self._count.say(say("{count} of {least} digits", count=count, least=LEAST_PIN))
            self.start.say(self._goal())
            self.start.not_yet("" if count >= LEAST_PIN else say("Type your PIN"))
        else:
            self._who.say(say("Your number"))
            self._count.say(say("1 to 6 digits"))
            self.start.say(say("Next") if self._members else self._goal())
            missing = say("Touch a name or type a number") if self._members else say("Type a clerk number")
            self.start.not_yet("" if count else missing)
        name_it(self.dots, say("Digits entered: {count}", count=count))
        self.dots.update()

    # --- doing ------------------------------------------------------------------------------------------------------

    def go(self) -> None:
        """Go on to the PIN, or sign on."""
        typed = self.dots.typed()
        if not self.start.isEnabled():
            return
        if self.dots.secret or not self._members:
            number, pin = (self._number, typed) if self.dots.secret else (typed, "")
            self._sign_on(number, pin, to_manager=self._to_manager)
            # Whatever comes of it, the PIN does not stay behind on a page that is not shown.
            self.dots.put("")
        elif any(member.number == typed for member in self._members):
            self.choose(typed)
        else:
            self.dots.put("")
            self.desk.tell(
                Notice(rank="caution", message="Nobody here has that number.", hint="Check it, or touch your name.")
            )

    def field(self) -> QWidget:
        """The digits have the caret."""
        return self.dots

    def scanned(self, text: str) -> None:
        """Take the number on a badge; goods have to wait."""
        if any(member.number == text for member in self._members):
            self.choose(text)
        else:
            self.desk.tell(
                Notice(
                    rank="caution",
                    message="Not added: nobody has signed on.",
                    hint="Sign on first, then scan it again.",
                )
            )

    def f_keys(self) -> list[FKey]:
        """Return the keys that work now."""
        return [
            FKey(1, "F8", say("Manager"), lambda: self.ask_for_manager(wanted=not self._to_manager)),
            *([] if theme.is_drill() else [FKey(2, "F9", say("Drill"), lambda: self.desk.stepped.emit("drill"))]),
            FKey(3, "F10", LANGUAGES[next_language()], self._switch_language),
            FKey(4, "F11", say("Light / dark"), self._switch_theme),
        ]

    def help_area(self) -> QWidget:
        """Cover the readiness card."""
        return self.readiness

    def help_words(self) -> list[tuple[str, str]]:
        """Return what each key does here."""
        return [
            ("0–9", say("Your number, then your PIN")),
            ("Enter F12", say("Next, then start selling")),
            ("Esc", say("Clears the digits, then asks for another number")),
            ("F8", say("To the manager's page after the PIN")),
            *([] if theme.is_drill() else [("F9", say("A drill: practise on the real screens"))]),
            ("F10", say("The next language")),
            ("F11", say("Light or dark")),
        ]

    def press(self, event: QKeyEvent) -> bool:
        """Answer a key."""
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F12}:
            self.go()
        elif key == Qt.Key.Key_Escape:
            self._clear()
        else:
            return False
        return True
