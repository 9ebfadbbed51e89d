"""The register's real window with somebody in front of it whose keys are timed; prints its figures as one JSON object.

    bench_window_child.py scan HOME CODES_FILE LINES SCANS       row 2
    bench_window_child.py type HOME CODES_FILE CODES A_SECOND    row 3
    bench_window_child.py tender HOME CODES_FILE SALES           row 4

Rule of this module: what is timed begins at a key event at the window and ends when the picture is done.
"""

import json
import os
import sys
import threading
from pathlib import Path
from time import perf_counter, sleep, thread_time

from bench_data import CLERK, PIN
from bench_hands import (
    SCANNER_MS,
    Eyes,
    Hands,
    at_the_window,
    in_size,
    key_events,
    lines_on,
    page_of,
    register_window,
    rest,
)
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from posfallback.bootstrap import Rooms, open_register
from posfallback.gui.app import run

PAUSE_S = 0.03
MARKS = ("/posfallback-bench-key", "/posfallback-bench-shown")
"""Paths that are looked for before and after a measured moment, so that a trace of system calls shows where it lies."""

Figures = dict[str, list[float]]


def sign_on(window: QWidget, hands: Hands) -> None:
    """Sign the clerk on by keys."""
    eyes = Eyes(window, page_of(window))
    for digits in (CLERK, PIN):
        hands.write(digits)
        hands.enter()
    eyes.until("sellPage")
    window.removeEventFilter(eyes)


def scans(rooms: Rooms, window: QWidget, codes: list[str], lines: int) -> Figures:
    """Ring a long basket, then time each scan from its last key to its painted line."""
    hands = Hands(window)
    for code in codes[:lines]:
        rooms.register.scan(code)
    eyes = Eyes(window, lines_on(window))
    wall: list[float] = []
    cpu: list[float] = []
    rung = lines
    for code in codes[lines:]:
        hands.write(code, SCANNER_MS)
        began, used = perf_counter(), thread_time()
        hands.enter(SCANNER_MS)
        rung += 1
        wall.append(eyes.until(rung) - began)
        cpu.append(thread_time() - used)
        rest(PAUSE_S)
    assert rooms.register.snapshot().lines[-1].code.lstrip("0") == codes[-1].lstrip("0"), (
        "the last scan is the last line"
    )
    return {"wall": wall, "cpu": cpu}


def typed(rooms: Rooms, window: QWidget, codes: list[str], a_second: float) -> Figures:
    """Have codes typed at a pace that waits for nobody; tell how far the screen is behind at each, and what is lost."""
    handle = window.windowHandle()
    assert handle is not None, "a window that was shown has one"
    ms_a_code = 1000 / a_second
    bursts = [_burst(code, 2000 + number * ms_a_code, ms_a_code) for number, code in enumerate(codes)]
    eyes = Eyes(window, lines_on(window))
    due: list[float] = []

    def type_on() -> None:
        start = perf_counter()
        for number, burst in enumerate(bursts, start=1):
            due.append(start + number / a_second)
            sleep(max(due[-1] - perf_counter(), 0))
            for event in burst:
                QCoreApplication.postEvent(handle, event)

    typist = threading.Thread(target=type_on)
    began = perf_counter()
    typist.start()
    shown = eyes.until(len(codes))
    typist.join()
    rest(0.2)
    rung = [line.code.lstrip("0") for line in rooms.register.snapshot().lines]
    sent = [code.lstrip("0") for code in codes]
    behind = [
        next(at for at, count in eyes.pictures if isinstance(count, int) and count > number) - moment
        for number, moment in enumerate(due)
    ]
    wrong = sum(1 for one, other in zip(rung, sent, strict=False) if one != other) + abs(len(rung) - len(sent))
    return {"wrong": [wrong], "behind": behind, "typing": [due[-1] - began], "shown": [shown - began]}


def _burst(code: str, begins_ms: float, lasts_ms: float) -> list[QKeyEvent]:
    """Return the events of one code, spread over the time that it has."""
    keys = [*((ord(letter), letter) for letter in code), (int(Qt.Key.Key_Return), "\r")]
    gap_ms = min(lasts_ms / len(keys), SCANNER_MS)
    return [
        event
        for place, (key, text) in enumerate(keys)
        for event in key_events(key, text, int(begins_ms + place * gap_ms))
    ]


def tenders(window: QWidget, codes: list[str], sales: int) -> Figures:
    """Sell item after item for cash; time the last key of each to the change on the screen, and a bare fsync."""
    hands = Hands(window)
    eyes = Eyes(window, page_of(window))
    figures: Figures = {"wall": [], "cpu": [], "fsync": []}
    with Path("bare").open("wb") as bare:
        # The first sale after a start makes SQLite's log anew, which costs the disk more; it is not one of the figures.
        for number in range(sales + 1):
            hands.write(codes[number], SCANNER_MS)
            hands.enter(SCANNER_MS)
            eyes.until("sellPage")
            hands.strike(Qt.Key.Key_F9)
            eyes.until("tenderPage")
            hands.write("6000")
            # The copy of the basket is written beside the clerk within a fifth of a second; a hand takes longer.
            rest(0.3)
            if number:
                _mark(MARKS[0])
            began, used = perf_counter(), thread_time()
            hands.strike(Qt.Key.Key_F12)
            took, used = eyes.until("donePage") - began, thread_time() - used
            _mark(MARKS[1])
            if number:
                figures["wall"].append(took)
                figures["cpu"].append(used)
            else:
                figures["first"] = [took]
            rest(0.3)
            began = perf_counter()
            bare.write(bytes(4096))
            bare.flush()
            os.fsync(bare.fileno())
            figures["fsync"].append(perf_counter() - began)
    return figures


def _mark(path: str) -> None:
    os.access(path, os.F_OK)


def main(kind: str, home: Path, codes_file: Path, first: int, second: float) -> None:
    """Open the window on a home, do one of the three, and print the figures."""
    codes = codes_file.read_text(encoding="ascii").split()
    os.chdir(home)
    figures: Figures = {}
    with open_register(home) as rooms:
        rooms.printing.start()

        def use(app: QApplication) -> None:
            window = in_size(register_window(app))
            sign_on(window, Hands(window))
            rest(1.0)
            if kind == "scan":
                figures.update(scans(rooms, window, codes[: first + int(second)], first))
            elif kind == "type":
                figures.update(typed(rooms, window, codes[:first], second))
            else:
                figures.update(tenders(window, codes, first))

        end = at_the_window(use)
        run(rooms)
        end()
    print(json.dumps(figures))


if __name__ == "__main__":
    _kind, _home, _codes, _first, *_second = sys.argv[1:]
    main(_kind, Path(_home), Path(_codes), int(_first), float(_second[0]) if _second else 0.0)
