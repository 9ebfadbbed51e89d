"""After a drill, back in the real world: how it went, or that central is down and it is for real now."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posfallback import drills
from posfallback.domain.errors import Fault
from posfallback.domain.words import mark
from posfallback.gui.desk import Desk
from posfallback.gui.drill.frame import MOST_TASKS, TaskText, clock_words
from posfallback.gui.key import Key
from posfallback.gui.language import say, say_count
from posfallback.gui.office.page import BOTTOM_PX, OfficePage, is_enter, side_column
from posfallback.gui.parts import Amount, Card, Rule, Shape, Text
from posfallback.gui.spoken import name_it
from posfallback.services.drills import DrillTaskView, DrillView

TASK_PX = 46
_SIGN = {True: "tick", False: "triangle"}
_HOW = {
    "finished": mark("Every task is done."),
    "stopped": mark("Ended before every task was done."),
    "central-down": mark("Stopped, because central went down."),
    "unfinished": mark("Nobody ended it."),
}


class TaskLine(QWidget):
    """One task: tick or triangle, what it was, how long it took and its goal."""

    def __init__(self, place: int, peers: list[TaskText]) -> None:
        super().__init__()
        self.setObjectName(f"drillTask{place + 1}")
        self._sign = Shape("tick", 24)
        self._words = TaskText(f"drillTaskWords{place + 1}", peers)
        self._time = Text("", 20, bold=True, name=f"drillTaskTime{place + 1}")
        self._goal = Text("", 16, role="ink2", name=f"drillTaskGoal{place + 1}")
        self._goal.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._goal.setMinimumWidth(84)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)
        row.addWidget(self._time)
        row.addWidget(self._goal)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(Rule())
        box.addLayout(row, 1)
        self.setMinimumHeight(TASK_PX)

    def draw(self, task: DrillTaskView | None, *, cut_off: bool) -> None:
        """Show one task, or nothing; of a drill that was cut off it is nobody's fault that a task is not done."""
        self.setVisible(task is not None)
        if task is None:
            self._words.say("")
            return
        words = say(task.text)
        time = say("Not done") if task.seconds is None else clock_words(task.seconds)
        goal = say("Goal {time}", time=clock_words(task.goal_s)) if task.goal_s else ""
        sign = _SIGN[task.done and (task.reached or not task.goal_s)]
        self._sign.show_shape("clock" if cut_off and not task.done else sign)
        self._words.say(words)
        self._time.say(time)
        self._goal.say(goal)
        reached = say("goal reached") if task.reached and task.goal_s else ""
        name_it(self, ", ".join(part for part in (words, time, goal, reached) if part))


class DrillScorePage(OfficePage):
    """The tasks leading, the time to the first sale trailing, Sell for real in its corner."""

    def __init__(self, desk: Desk, leave: Callable[[], object]) -> None:
        super().__init__(desk, "drillScorePage", leave)
        self._again: Callable[[], object] = leave
        self._is_real = False
        self.back.hide()
        words: list[TaskText] = []
        self._lines = [TaskLine(place, words) for place in range(MOST_TASKS)]
        self._first = Amount((72, 56, 48), name="drillFirstSale")
        self._first_sign = Shape("tick", 42)
        self._first_goal = Text("", 20, role="ink2", name="drillFirstGoal").wrapped()
        self._trend = Text("", 20, name="drillTrend").wrapped()
        self._mistakes = Text("", 20, name="drillMistakes").wrapped()
        self._how = Text("", 20, bold=True, name="drillHow").wrapped()
        self.once_more = Key(
            "drillAgain", say("Practise again"), self._go_again, kind="plain", px=20, cap="F9", height=BOTTOM_PX
        )
        self.once_more.setFixedWidth(260)
        self.blue = Key("sellForReal", say("Sell for real"), self.go, kind="blue", px=24, cap="F12", height=96)
        self._alarm = self._make_alarm()
        self._right = self._make_right()
        page = self.lay_side_by_side(self._make_left(), self._right, shape="drill", foot=self.once_more)
        page.insertWidget(1, self._alarm)

    def _make_alarm(self) -> Card:
        card = Card("caution", "drillStopped")
        words = QVBoxLayout()
        words.setSpacing(4)
        self._message = Text(say("Central is down. The drill has stopped."), 32, bold=True, name="drillStoppedWords")
        self._hint = Text(
            say("Nothing of the drill was booked. From here on every sale is real: sign on and sell."), 20
        ).wrapped()
        words.addWidget(self._message.down_to(24))
        words.addWidget(self._hint)
        row = QHBoxLayout(card)
        row.setContentsMargins(24, 16, 24, 18)
        row.setSpacing(20)
        row.addWidget(Shape("triangle", 64))
        row.addLayout(words, 1)
        return card

    def _make_left(self) -> QVBoxLayout:
        card = Card("card", "drillTasksDone")
        box = QVBoxLayout(card)
        box.setContentsMargins(20, 12, 20, 12)
        box.setSpacing(0)
        box.addWidget(Text(say("Tasks"), 24, bold=True))
        box.addSpacing(8)
        for line in self._lines:
            box.addWidget(line, 1)
        box.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(card, 1)
        left.addWidget(self.notice)
        return left

    def _make_right(self) -> QWidget:
        card = Card("card", "drillFirstCard")
        box = QVBoxLayout(card)
        box.setContentsMargins(20, 12, 20, 16)
        box.setSpacing(8)
        box.addWidget(Text(say("First sale after"), 24, bold=True).wrapped())
        figure = QHBoxLayout()
        figure.setSpacing(16)
        figure.addWidget(self._first_sign)
        figure.addWidget(self._first, 1)
        box.addLayout(figure)
        box.addWidget(self._first_goal)
        box.addWidget(self._trend)
        box.addSpacing(8)
        box.addWidget(Rule())
        box.addWidget(self._mistakes)
        box.addWidget(self._how)
        box.addStretch(1)
        return side_column(card, self.blue, grows=card)

    def show_drill(self, view: DrillView, again: Callable[[], object]) -> None:
        """Show a drill that is over; `again` begins the same one once more."""
        self._again = again
        self._is_real = view.how == "central-down"
        self._alarm.setVisible(self._is_real)
        self.once_more.setVisible(not self._is_real)
        self.title.say(say("Drill stopped") if self._is_real else say("How the drill went"))
        of_crew = say("{title}, {crew}", title=say(view.title), crew=view.crew) if view.crew else say(view.title)
        self.subtitle.say(of_crew)
        for place, line in enumerate(self._lines):
            line.draw(view.tasks[place] if place < len(view.tasks) else None, cut_off=self._is_real)
        first = view.first_sale_s
        goal = clock_words(view.first_sale_goal_s)
        self._first.say("–" if first is None else clock_words(first))
        reached = first is not None and first <= view.first_sale_goal_s
        self._first_sign.show_shape(_SIGN[reached])
        self._first_sign.setVisible(first is not None or not self._is_real)
        if first is None:
            self._first_goal.say(say("No sale was rung. Goal {time}", time=goal))
        elif reached:
            self._first_goal.say(say("Goal {time}: reached", time=goal))
        else:
            self._first_goal.say(say("Goal {time}: not reached", time=goal))
        trend = "" if self._is_real or first is None else self._trend_words(view.crew)
        self._trend.say(trend)
        self._trend.setVisible(bool(trend))
        mistakes = say_count("{n} line or sale taken back", "{n} lines or sales taken back", view.mistakes)
        self._mistakes.say(mistakes if view.mistakes else say("Nothing had to be taken back"))
        self._how.say(say(_HOW.get(view.how, "")))

    def _trend_words(self, crew: str) -> str:
        """Return how the crew's newest time compares with the one before it; nothing where there are not two."""
        try:
            told = drills.told_of(self.desk.rooms.home.path)
        except Fault:
            # Old drills that cannot be read are in nobody's way back to the real register.
            return ""
        by_s = next((one.trend_s for one in told.crews if one.crew == crew), None)
        if by_s is None:
            return ""
        if not by_s:
            return say("As quick as the drill before")
        time = clock_words(abs(by_s))
        if by_s < 0:
            return say("{time} quicker than the drill before", time=time)
        return say("{time} slower than the drill before", time=time)

    def go(self) -> None:
        """Go back to the register, which is for real."""
        self.leave()

    def _go_again(self) -> None:
        self._again()

    def right_column(self) -> QWidget:
        """Cover the figures."""
        return self._right

    def help_words(self) -> list[tuple[str, str]]:
        """Return what each key does here."""
        return [
            ("F12 Esc", say("Sells for real: somebody signs on")),
            ("F9", say("Practises the same again")),
        ]

    def press(self, event: QKeyEvent) -> bool:
        """Answer a key; Enter is the blue key, for nothing here is taken back by it."""
        key = event.key()
        if is_enter(key) or key == Qt.Key.Key_F12:
            self.go()
        elif key == Qt.Key.Key_F9 and not self._is_real:
            self._go_again()
        else:
            return super().press(event)
        return True
