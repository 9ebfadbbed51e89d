"""Opens the window: looks whether it can, sets size, font and theme, and starts later what may wait.

Rule of this module: nothing is loaded before the first picture that the first picture does not need.
"""

import gc
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from posfallback.gui.system import check_display, hold_display, missing_libraries

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from posfallback.bootstrap import Rooms
    from posfallback.gui.probe import Probe
    from posfallback.gui.single import Doorbell
    from posfallback.gui.sweeper import Sweeper
    from posfallback.gui.window import Window

WIDTH, HEIGHT = 1024, 768
FAULT = 3
SCALE = "QT_SCALE_FACTOR"
ARGUMENTS = ("posfallback", "-style", "Fusion")
"""What Qt is started with: the style by its name costs a twentieth of what setting it from here does."""
FIRST_PICTURE_MS = 200
"""So long after the window was shown its picture is there, and what may wait begins."""


def run(rooms: "Rooms", *, bring_central_back: Callable[[], str] | None = None) -> int:
    """Show the register until it is closed; returns the exit code.

    `bring_central_back` belongs to the demo: it may take its time, and what it returns is shown. Raises Fault
    "no-display" or "system-libraries".
    """
    check_display()
    # Nothing is thrown away while the window is being made; from its first picture on the sweeper does it.
    gc.disable()
    # Qt's own import hook reads the source of each module that is loaded after Qt: what can come before does.
    rooms.register  # noqa: B018
    rooms.watch  # noqa: B018
    try:
        from PySide6.QtWidgets import QApplication
    except ImportError as error:
        raise missing_libraries(["libglib2.0-0", "libgl1", "libegl1", "libxkbcommon0", "libdbus-1-3"]) from error
    from posfallback.gui import theme
    from posfallback.gui.amounts import Amounts
    from posfallback.gui.window import Window

    app = QApplication.instance()
    if isinstance(app, QApplication):
        app.setStyle("Fusion")
    else:
        app = _scaled_application()
    app.setApplicationName("posfallback")
    theme.load_fonts()
    theme.enlarge(large=rooms.settings.screen.font == "large")
    theme.use(app, dark=False)
    amounts = Amounts(rooms.currency, rooms.settings.store.locale)
    window = Window(rooms, amounts, bring_back=bring_central_back, width=_page_width(app))
    _stop_on_defects(window)
    _show(app, window)
    background = Background(rooms, window)
    app.aboutToQuit.connect(background.stop)
    with _closed_by_ctrl_c(window):
        code = app.exec()
    return FAULT if window.has_defect else code


@contextmanager
def _closed_by_ctrl_c(window: "Window") -> Iterator[None]:
    """Let Ctrl+C in the terminal close the window like its own cross.

    Python would raise it as an error between any two lines, in the middle of a seal, too, and the window would go on.
    """
    from PySide6.QtCore import QTimer

    before = signal.signal(signal.SIGINT, lambda _number, _frame: QTimer.singleShot(0, window.close))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _scaled_application() -> "QApplication":
    """Return the application, its pixels scaled so that every screen shows the same page (screen design, 11)."""
    from PySide6.QtWidgets import QApplication

    app = QApplication(list(ARGUMENTS))
    size = app.primaryScreen().size()
    factor = min(size.width() / WIDTH, size.height() / HEIGHT)
    if factor <= 1.0 or SCALE in os.environ:
        return app
    # Qt reads the factor when the application starts and never again, so the first one only measured the screen.
    with hold_display():
        app.shutdown()
        del app
        os.environ[SCALE] = f"{factor:.4f}"
        return QApplication(list(ARGUMENTS))


def _page_width(app: "QApplication") -> int:
    """Return how wide the page will be, in scaled pixels."""
    return app.primaryScreen().availableSize().width()


def _show(app: "QApplication", window: "Window") -> None:
    """Show the window as large as the screen allows, also where no window manager does it."""
    area = app.primaryScreen().availableGeometry()
    window.setGeometry(area)
    if window.keeps_screen:
        window.showFullScreen()
    else:
        window.showMaximized()
    # Where no window manager gives it the keyboard, it has to ask for it.
    window.activateWindow()
    window.start()


class Background:
    """What may wait until the window has been seen: the probe, the doorbell for a second start, the demo's errand."""

    def __init__(self, rooms: "Rooms", window: "Window") -> None:
        from PySide6.QtCore import QTimer

        self._rooms, self._window = rooms, window
        self._probe: Probe | None = None
        self._doorbell: Doorbell | None = None
        self._sweeper: Sweeper | None = None
        self._steps = [self._hang_doorbell, *window.preparations(), self._start_probe, self._sweep]
        self._timer = QTimer()
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._next)
        self._timer.start(FIRST_PICTURE_MS)

    def _next(self) -> None:
        """Do one thing at a time, so that a key that is struck meanwhile waits for no more than one of them.

        What has more to do than that is true, and comes again.
        """
        step = self._steps.pop(0)
        if step() is True:
            self._steps.insert(0, step)
        if self._steps:
            self._timer.start(0)

    def _hang_doorbell(self) -> None:
        from posfallback.gui.single import Doorbell

        self._doorbell = Doorbell(self._rooms.home.path, self._window.raise_up)

    def _start_probe(self) -> None:
        settings = self._rooms.settings.central
        if settings is not None:
            from posfallback.gui.probe import Probe

            self._probe = Probe(settings, self._answered)
            self._probe.start()
            # After the demo's errand the answer is a different one, and nobody should wait for it.
            if self._window.errand is not None:
                self._window.errand.done.connect(lambda _told: self._ask_now())

    def _ask_now(self) -> None:
        if self._probe is not None:
            self._probe.ask()

    def _answered(self, up: bool) -> None:
        self._rooms.watch.central_answered(up)
        self._window.tick()

    def _sweep(self) -> None:
        from posfallback.gui.sweeper import Sweeper

        self._sweeper = Sweeper()
        self._sweeper.start()

    def stop(self) -> None:
        """Stop asking."""
        self._timer.stop()
        if self._sweeper is not None:
            self._sweeper.stop()
        if self._probe is not None:
            self._probe.stop()
        if self._doorbell is not None:
            self._doorbell.close()


def _stop_on_defects(window: "Window") -> None:
    """Have every defect, on whichever thread, stop selling instead of being printed and forgotten."""

    def told(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        if not issubclass(kind, KeyboardInterrupt):
            window.defect(kind, trace)

    sys.excepthook = told
    threading.excepthook = lambda args: window.defect_elsewhere.emit(args.exc_type, args.exc_traceback)


def ring(home: Path) -> bool:
    """Raise the window that is open on a home; returns False when none answers."""
    from posfallback.gui.single import ring as ring_bell

    return ring_bell(home)
