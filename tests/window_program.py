"""The register window as a program of its own, so that a test can kill it, ring its bell, or let it meet a defect.

window_program.py HOME run|defect|sell
"""

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel

from posfallback.bootstrap import open_register
from posfallback.gui import app
from posfallback.gui.window import Window


def window() -> Window:
    """Return the window that is open."""
    return next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, Window))


def say(words: str) -> None:
    print(words, flush=True)


def meet_a_defect() -> None:
    """Fail in the middle of the event loop, with data in the message that must not be kept."""
    QTimer.singleShot(300, tell_and_close)
    card = "4111111111111111"
    raise ValueError(card)


def tell_and_close() -> None:
    """Say what the page says, then close the window."""
    opened = window()
    say(" ".join(label.text() for label in opened.stack.findChildren(QLabel) if label.isVisible()))
    opened.close()


def sell_for_ever() -> None:
    """Ring and pay sale after sale, saying each receipt as soon as it is shown."""
    from till import BREAD, MILK, Till

    till = Till(Path(sys.argv[1]))
    till.sign_on()
    for count in range(1, 1000):
        for _ in range(count % 4 + 1):
            till.scan(BREAD)
            till.scan(MILK)
        till.keys("F12", "10000", "Enter")
        if till.page() == "donePage":
            say(till.text("paperMessage"))


def main() -> int:
    mode = sys.argv[2]
    if mode == "sell":
        sell_for_ever()
        return 0
    QTimer.singleShot(0, lambda: say("open"))
    with open_register(Path(sys.argv[1])) as rooms:
        if mode == "defect":
            QTimer.singleShot(300, meet_a_defect)
        return app.run(rooms)


if __name__ == "__main__":
    QApplication(["posfallback"])
    sys.exit(main())
