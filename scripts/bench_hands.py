"""Hands and eyes at the real window: key events as the system delivers them, and the moment at which a picture is done.

Rule of this module: it imports Qt and nothing of the program, because a start is measured with it.
"""

from collections.abc import Callable
from time import perf_counter, sleep

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QStackedWidget, QWidget

WIDTH, HEIGHT = 1024, 768
SCANNER_MS = 8
HAND_MS = 120
_DONE = QEvent.Type(QEvent.registerEventType())
_PATIENCE_S = 60.0


class Eyes(QObject):
    """Notes each picture: when it was done, and what `look` said stood on the screen when it began to be painted."""

    def __init__(self, window: QWidget, look: Callable[[], object]) -> None:
        super().__init__()
        self._look = look
        self._seen: object = None
        self.pictures: list[tuple[float, object]] = []
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 # Qt names its virtual methods
        """Have the end of a picture told before anything else happens."""
        if event.type() == QEvent.Type.UpdateRequest:
            self._seen = self._look()
            # An event of high priority is the first one after this request, which paints and hands over the picture.
            QCoreApplication.postEvent(self, QEvent(_DONE), Qt.EventPriority.HighEventPriority.value)
        return False

    def event(self, event: QEvent) -> bool:
        """Note a picture that is done."""
        if event.type() == _DONE:
            self.pictures.append((perf_counter(), self._seen))
            return True
        return super().event(event)

    def until(self, wanted: object) -> float:
        """Keep the program going until a picture shows what is wanted; returns when it was done."""
        give_up = perf_counter() + _PATIENCE_S
        while not self.pictures or self.pictures[-1][1] != wanted:
            # Waiting costs no CPU; the window's clock wakes it once a second at the latest.
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if perf_counter() > give_up:
                last = self.pictures[-1][1] if self.pictures else None
                raise TimeoutError(f"the screen shows {last!r} and not {wanted!r}")
        return self.pictures[-1][0]


class Hands:
    """Strikes keys; the times of the events say how quickly, the hands themselves never wait."""

    def __init__(self, window: QWidget) -> None:
        handle = window.windowHandle()
        assert handle is not None, "a window that was shown has one"
        self._handle = handle
        self._ms = 1000

    def strike(self, key: int, text: str = "", gap_ms: int = HAND_MS) -> None:
        """Strike one key some milliseconds after the last."""
        self._ms += gap_ms
        for event in key_events(key, text, self._ms):
            QCoreApplication.sendEvent(self._handle, event)

    def write(self, text: str, gap_ms: int = HAND_MS) -> None:
        """Strike characters."""
        for letter in text:
            self.strike(ord(letter.upper()), letter, gap_ms)

    def enter(self, gap_ms: int = HAND_MS) -> None:
        """Strike Enter."""
        self.strike(Qt.Key.Key_Return, "\r", gap_ms)


def key_events(key: int, text: str, at_ms: int) -> list[QKeyEvent]:
    """Return the press and the release of a key."""
    events = []
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
        event.setTimestamp(at_ms)
        events.append(event)
    return events


def register_window(app: QApplication) -> QWidget:
    """Return the register's window, as large as the screen in memory."""
    return next(widget for widget in app.topLevelWidgets() if widget.objectName() == "register")


def in_size(window: QWidget) -> QWidget:
    """Give a window the size that is measured."""
    window.showNormal()
    window.resize(WIDTH, HEIGHT)
    return window


def page_of(window: QWidget) -> Callable[[], object]:
    """Return a look that says which page the window shows."""
    pages = window.findChild(QStackedWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert pages is not None, "the window's pages lie in a stack"

    def look() -> object:
        page = pages.currentWidget()
        return page.objectName() if page is not None else ""

    return look


def lines_on(window: QWidget) -> Callable[[], object]:
    """Return a look that says how many lines the ticket's foot counts."""
    foot: list[QLabel] = []

    def look() -> object:
        if not foot:
            foot.extend(label for label in window.findChildren(QLabel) if label.objectName() == "ticketCounts")
        words = foot[0].text() if foot else ""
        return int(words.split(", ")[1].split()[0]) if ", " in words else 0

    return look


def rest(seconds: float) -> None:
    """Let the program go on while nobody touches it."""
    end = perf_counter() + seconds
    while perf_counter() < end:
        QCoreApplication.processEvents()
        sleep(0.002)


def at_the_window(work: Callable[[QApplication], None]) -> Callable[[], None]:
    """Have work done once the program's own loop runs; returns what raises its failure after the program has ended.

    Call before the program makes its application; nothing else about its start is changed.
    """
    failures: list[BaseException] = []
    loop = QApplication.exec

    def begin(app: QApplication) -> None:
        try:
            work(app)
        except BaseException as failure:  # noqa: BLE001 # carried over Qt's loop, which would swallow it, and raised there
            failures.append(failure)
        finally:
            app.quit()

    def end() -> None:
        if failures:
            raise failures[0]

    def run_loop(app: QApplication) -> int:
        QTimer.singleShot(0, lambda: begin(app))
        return loop()

    setattr(QApplication, "exec", run_loop)  # noqa: B010 # mypy knows the method as one that is never assigned
    return end
