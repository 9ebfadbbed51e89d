"""What every test needs before anything is imported: Qt must not look for a screen that a test machine may not have."""

import gc
import os
import signal
from collections.abc import Iterator

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# A slow machine is no finding: no test here asserts a time.
settings.register_profile("posfallback", deadline=None)
settings.load_profile("posfallback")
# The size of the screen must not change what a test measures.
os.environ.setdefault("QT_SCALE_FACTOR", "1")

# What a shell starts in the background ignores Ctrl+C, and so would every program that the tests start and stop.
signal.signal(signal.SIGINT, signal.default_int_handler)

# A program of its own for the system's Python, which has the accessibility library; test_accessibility starts it.
collect_ignore = ["atspi_clerk.py"]


@pytest.fixture(scope="session", autouse=True)
def _window_before_paper(qapp: object) -> None:
    """Begin Qt as the window's process does: paper that draws letters would begin one that can show no window."""
    assert qapp


@pytest.fixture(scope="module", autouse=True)
def _swept_here() -> Iterator[None]:
    """Throw away on this thread alone, as the program's sweeper does: no part of a window bears to end on another."""
    gc.disable()
    yield
    gc.collect()
