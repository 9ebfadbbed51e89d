"""A window in a process of its own that says when it can be used: the register's, or an empty one as its limit.

    bench_start_child.py empty
    bench_start_child.py register HOME CODES_FILE LINES

It prints "shown" when the first picture is done. The register's then signs its clerk on by keys, prints "typed" before
the last of them and "ready" when the sell screen is painted, and scans so many lines. Last comes what memory the
process holds.

Rule of this module: nothing is imported before it is needed, because its imports are measured.
"""

import os
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def say(line: str) -> None:
    """Tell whoever measures, at once, with the CPU seconds so far."""
    os.write(1, f"{line} {time.process_time()}\n".encode())


def say_memory() -> None:
    """Tell resident and proportional size of this process in kB."""
    with open("/proc/self/smaps_rollup", encoding="ascii") as file:  # noqa: PTH123 # pathlib is not loaded for this
        sizes = {line.split()[0]: line.split()[1] for line in file if line.endswith("kB\n")}
    say(f"memory {sizes['Rss:']} {sizes['Pss:']}")


def empty() -> None:
    """Show an empty window."""
    from PySide6.QtWidgets import QApplication, QWidget

    app = QApplication(["empty"])
    window = QWidget()
    window.showMaximized()
    handle = window.windowHandle()
    assert handle is not None, "a window that was shown has one"
    while not handle.isExposed():
        app.processEvents()
    # Its picture is handed over with the events that follow its exposure.
    app.processEvents()
    say("shown")
    say_memory()


def register(home: str, codes_file: str, lines: int) -> None:
    """Start the program as its doorway does, and use it."""
    import posfallback.gui.app
    from posfallback.__main__ import run as open_face

    run = posfallback.gui.app.run
    ends = []

    def run_and_use(*given: object, **named: object) -> int:
        # Qt is loaded at the very place where the program loads it.
        from bench_hands import at_the_window

        ends.append(at_the_window(lambda app: use(app, codes_file, lines)))
        return run(*given, **named)  # type: ignore[arg-type] # passed on as they come

    posfallback.gui.app.run = run_and_use
    code = open_face(["--home", home])
    for end in ends:
        end()
    sys.exit(code)


def use(app: "QApplication", codes_file: str, lines: int) -> None:
    """Sign on, tell when one can scan, scan, and tell the memory."""
    from bench_hands import SCANNER_MS, Eyes, Hands, lines_on, page_of, register_window, rest

    window = register_window(app)
    eyes = Eyes(window, page_of(window))
    eyes.until("signOnPage")
    say("shown")
    # A person takes longer than this to type a PIN; what the program does meanwhile is not waited for.
    rest(1.0)
    hands = Hands(window)
    hands.write("7")
    hands.enter()
    hands.write("1234")
    say("typed")
    hands.enter()
    eyes.until("sellPage")
    say("ready")
    if lines:
        with open(codes_file, encoding="ascii") as file:  # noqa: PTH123 # as above
            codes = file.read().split()[:lines]
        watching = Eyes(window, lines_on(window))
        for code in codes:
            hands.write(code, SCANNER_MS)
            hands.enter(SCANNER_MS)
        watching.until(len(codes))
        rest(1.5)
    say_memory()


if __name__ == "__main__":
    if sys.argv[1] == "empty":
        empty()
    else:
        register(sys.argv[2], sys.argv[3], int(sys.argv[4]))
