"""Before a drill: what is practised, and which crew does it.

Rule of this module: nothing is begun before the blue key.
"""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from posfallback import drills
from posfallback.domain.drills import Scenario, task_words
from posfallback.domain.facts import DrillTask
from posfallback.gui.desk import Desk
from posfallback.gui.drill.frame import MOST_TASKS, TaskText, clock_words
from posfallback.gui.fields import ScanField
from posfallback.gui.key import Key
from posfallback.gui.language import say, say_count
from posfallback.gui.office.page import OfficePage, is_enter, side_column
from posfallback.gui.parts import Card, Shape, Text
from posfallback.gui.spoken import name_it
from posfallback.gui.tokens import GAP
from posfallback.services.snapshots import RegisterSnapshot

MOST_SCENARIOS = 4
MOST_CREWS = 4
MOST_LETTERS = 30


class CrewField(ScanField):
    """The name of the crew: a few words, or none."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("crewBox")
        self.line.setObjectName("crewField")
        self.line.setPlaceholderText("\u2002" + say("Another name"))
        name_it(self.line, say("Name of the crew, which may stay empty"))
        self.line.setMaxLength(MOST_LETTERS)
        self.line.setFixedHeight(48)
        self._sign.show_shape("person", role="ink2")
        row = self.layout()
        if row is not None:
            row.setContentsMargins(16, 4, 16, 4)

    def flash(self, cue: str) -> None:
        """Show no tone here: nothing is scanned into a name."""


class TaskList(QGridLayout):
    """What a scenario asks for, numbered; words that run on stand under words."""

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalSpacing(10)
        self.setVerticalSpacing(6)
        self.setColumnStretch(1, 1)
        peers: list[TaskText] = []
        self._rows = [
            (Text(str(place), 16, bold=True, role="ink2"), TaskText(f"drillChosenTask{place}", peers))
            for place in range(1, MOST_TASKS + 1)
        ]
        for at, (number, words) in enumerate(self._rows):
            self.addWidget(number, at, 0)
            self.addWidget(words, at, 1)

    def draw(self, tasks: Sequence[DrillTask]) -> None:
        """Show these tasks."""
        for place, (number, words) in enumerate(self._rows):
            for part in (number, words):
                part.setVisible(place < len(tasks))
            words.say(say(task_words(tasks[place])) if place < len(tasks) else "")


class DrillChoicePage(OfficePage):
    """Scenarios leading, the crew trailing, Start in its corner."""

    def __init__(self, desk: Desk, leave: Callable[[], object], begin: Callable[[str, str], object]) -> None:
        super().__init__(desk, "drillChoicePage", leave)
        self._begin = begin
        self._scenarios: list[Scenario] = [drills.scenario(name) for name in drills.scenario_names()[:MOST_SCENARIOS]]
        self._chosen = 0
        self._crew_words: list[str] = []
        self.title.say(say("Practise"))
        self.subtitle.say(say("On the real screens. No money, no sale is booked."))
        self._keys = [self._scenario_key(place) for place in range(len(self._scenarios))]
        self._tasks = TaskList()
        self.crew = CrewField()
        self.crew.edited.connect(lambda _text: self._redraw())
        self._crews = [
            Key(f"crew{place + 1}", "", partial(self._take_crew, place), px=20, height=64)
            for place in range(MOST_CREWS)
        ]
        self.blue = Key("drillStart", say("Start the drill"), self.go, kind="blue", px=24, cap="F12", height=80)
        self._right = self._make_right()
        self.lay_side_by_side(self._make_left(), self._right, shape="drill")

    def _scenario_key(self, place: int) -> Key:
        chosen = self._scenarios[place]
        tasks = say_count(
            "{n} task, first sale within {time}",
            "{n} tasks, first sale within {time}",
            len(chosen.tasks),
            time=clock_words(chosen.first_sale_goal_s),
        )
        choose = partial(self.choose, place)
        return Key(
            f"scenario{place + 1}",
            say(chosen.title),
            choose,
            px=20,
            sub=tasks,
            shape="drill",
            leading=True,
            height=72,
        )

    def _make_left(self) -> QVBoxLayout:
        left = QVBoxLayout()
        left.setSpacing(GAP)
        for key in self._keys:
            left.addWidget(key)
        card = Card("card", "drillTasksCard")
        box = QVBoxLayout(card)
        box.setContentsMargins(20, 12, 20, 12)
        box.setSpacing(8)
        box.addWidget(Text(say("What is practised"), 20, bold=True))
        box.addLayout(self._tasks)
        box.addStretch(1)
        left.addWidget(card, 1)
        left.addWidget(self.notice)
        return left

    def _make_right(self) -> QWidget:
        card = Card("card", "crewCard")
        box = QVBoxLayout(card)
        box.setContentsMargins(16, 12, 16, 16)
        box.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Shape("person", 28))
        head.addWidget(Text(say("Who practises?"), 24, bold=True), 1)
        box.addLayout(head)
        grid = QGridLayout()
        grid.setSpacing(GAP)
        for at, key in enumerate(self._crews):
            grid.addWidget(key, at // 2, at % 2)
        for side in range(2):
            grid.setColumnStretch(side, 1)
        box.addLayout(grid)
        box.addWidget(self.crew)
        why = say("Name a crew, not a person. The times of all crews stand side by side under Outages.")
        box.addWidget(Text(why, 16, role="ink2").wrapped())
        box.addStretch(1)
        return side_column(card, self.blue, grows=card)

    def enter(self) -> None:
        """Begin with the first scenario, and offer the crews that have practised here."""
        usual = [say("Early crew"), say("Late crew"), say("Weekend crew"), say("New colleagues")]
        known = [one.crew for one in drills.told_of(self.desk.rooms.home.path).crews if one.crew]
        self._crew_words = (known + [one for one in usual if one not in known])[:MOST_CREWS]
        self._chosen = 0
        self.crew.line.clear()
        self._redraw()

    def draw(self, snapshot: RegisterSnapshot) -> None:
        """Show what is chosen."""
        super().draw(snapshot)
        self._redraw()

    def choose(self, place: int) -> None:
        """Practise another scenario."""
        self._chosen = place
        self._redraw()

    def _take_crew(self, place: int) -> None:
        taken = self.crew.line.text() == self._crew_words[place]
        self.crew.line.setText("" if taken else self._crew_words[place])
        self._redraw()

    def _redraw(self) -> None:
        for place, key in enumerate(self._keys):
            key.choose(place == self._chosen)
        self._tasks.draw(self._scenarios[self._chosen].tasks)
        for key, words in zip(self._crews, self._crew_words, strict=False):
            key.say(words)
            key.choose(self.crew.line.text() == words)

    def go(self) -> None:
        """Start the drill."""
        self._begin(self._scenarios[self._chosen].name, self.crew.line.text())

    def field(self) -> QWidget:
        """The name of the crew is typed here."""
        return self.crew.line

    def right_column(self) -> QWidget:
        """Cover the crews."""
        return self._right

    def help_words(self) -> list[tuple[str, str]]:
        """Return what each key does here."""
        return [
            ("↑ ↓", say("Another scenario")),
            (say("Letters"), say("The name of the crew")),
            ("F12", say("Starts the drill")),
            ("Esc", say("Clears the name, then goes back")),
        ]

    def press(self, event: QKeyEvent) -> bool:
        """Answer a key."""
        key = event.key()
        if key == Qt.Key.Key_F12:
            self.go()
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            step = 1 if key == Qt.Key.Key_Down else -1
            self.choose((self._chosen + step) % len(self._scenarios))
        elif key == Qt.Key.Key_Escape and self.crew.line.text():
            self.crew.line.clear()
            self._redraw()
        else:
            return is_enter(key) or super().press(event)
        return True
