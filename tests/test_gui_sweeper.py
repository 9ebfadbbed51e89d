"""What is used no more ends on the thread of the window, however much other threads make meanwhile."""

import gc
import threading
import weakref

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from posfallback.gui.sweeper import SWEEP_MS, Sweeper

pytestmark = pytest.mark.usefixtures("qapp")
MUCH = 50_000


def forgotten_part(ended_on: list[str]) -> None:
    """Make a part of a window that only knows itself, and let go of it."""
    part = QWidget()
    setattr(part, "itself", part)  # noqa: B010 # mypy knows no such attribute
    weakref.finalize(part, lambda: ended_on.append(threading.current_thread().name))


def make_much() -> None:
    """Make so many things that know one another that Python would look which are used no more."""
    for _ in range(MUCH):
        one: list[object] = []
        one.append(one)


def test_a_part_ends_on_the_thread_of_the_window() -> None:
    ended_on: list[str] = []
    gc.enable()
    sweeper = Sweeper()
    sweeper.start()
    try:
        forgotten_part(ended_on)
        thread = threading.Thread(target=make_much, name="another")
        thread.start()
        thread.join()
        assert ended_on == [], "another thread threw a part of the window away"
        while not ended_on:
            QTest.qWait(SWEEP_MS // 4)
        assert ended_on == [threading.main_thread().name]
    finally:
        sweeper.stop()
        gc.unfreeze()


def test_little_is_not_looked_at_and_much_is_swept_more_thoroughly_now_and_then() -> None:
    looked: list[int] = []

    def note(phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            looked.append(info["generation"])

    sweeper = Sweeper()
    gc.collect()
    gc.callbacks.append(note)
    try:
        sweeper.sweep()
        assert looked == []
        for _ in range(14 * 12):
            kept = [[number] for number in range(2 * gc.get_threshold()[0])]
            sweeper.sweep()
            del kept
        assert set(looked) == {0, 1, 2}
        assert looked.count(0) > looked.count(1) > looked.count(2) > 0
    finally:
        gc.callbacks.remove(note)
