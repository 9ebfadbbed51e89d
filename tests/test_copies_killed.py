"""A power cut between any two lines of making a copy: none is on paper that the journal does not count."""

import os
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

from rooms import make_register, open_signed_on
from test_copies import PRINTER, copies, printed, sell
from test_selling import BREAD

from posfallback.bootstrap import Rooms
from posfallback.services import copies as under_test

KILLED = 42
MOST_LINES = 40


def test_no_copy_is_on_paper_that_the_journal_does_not_count_and_no_number_comes_twice(tmp_path: Path) -> None:
    template = make_register(tmp_path, more=PRINTER)
    with open_signed_on(template) as rooms:
        rooms.printing.start()
        receipt = sell(rooms, BREAD)
    found: set[tuple[int, int]] = set()
    for after_lines in range(1, MOST_LINES):
        home = tmp_path / f"home-{after_lines}"
        shutil.copytree(template, home)
        killed = _killed_while_copying(home, receipt, after_lines)
        with open_signed_on(home) as rooms:
            on_paper = sum("COPY" in paper for paper in printed(rooms))
            counted = len(copies(rooms))
            assert on_paper <= counted, f"a copy came out before line {after_lines} counted it"
            rooms.printing.start()
            assert rooms.register.print_again(receipt) == counted + 1
            assert [fact.copy for fact in copies(rooms)] == list(range(1, counted + 2))
        found.add((on_paper, counted))
        if not killed:
            break
    else:
        raise AssertionError("the copy was never made")
    # Before the seal, between seal and paper, and after both: the power went at each of the three.
    assert found == {(0, 0), (0, 1), (1, 1)}


def _killed_while_copying(home: Path, receipt: str, after_lines: int) -> bool:
    """Copy a receipt in a process that is killed after so many lines; say whether it came so far."""
    child = os.fork()
    if child == 0:
        try:
            with open_signed_on(home) as rooms:
                rooms.printing.start()
                sys.settrace(_killer(after_lines, rooms))
                rooms.register.print_again(receipt)
                sys.settrace(None)
                rooms.printing.drain(5)
            os._exit(0)
        finally:
            os._exit(1)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert code in {0, KILLED}
    return code == KILLED


def _killer(after_lines: int, rooms: Rooms) -> Callable[[FrameType, str, object], Any]:
    left = after_lines

    def count(_frame: FrameType, what: str, _argument: object) -> Any:
        nonlocal left
        left -= what == "line"
        if left <= 0:
            # The printer is quick: whatever it was given is on paper when the power goes.
            end = time.monotonic() + 5
            while rooms.printing._queue.jobs and time.monotonic() < end:
                time.sleep(0.005)
            os._exit(KILLED)
        return count

    def enter(frame: FrameType, _what: str, _argument: object) -> Any:
        return count if frame.f_code.co_filename == under_test.__file__ else None

    return enter
