"""The window is killed at any moment: what a done screen has shown is sealed, and no sealed basket is offered again."""

import os
import random
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from till import make_home

from posfallback.bootstrap import open_reading
from posfallback.domain.facts import SaleCompleted
from posfallback.journal.codec import decode

LIVES = 6
RECEIPT = re.compile(r"\d{3}-\d{2}-F\d{6}")


def _live(home: Path, seed: int, after_sales: int, delay_s: float) -> list[str]:
    """Let a clerk sell so many baskets and a moment more, then kill the window; returns what it had shown."""
    process = subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("window_life.py")), str(home), str(seed)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert process.stdout is not None
    shown: list[str] = []
    while sum(line.startswith("DONE") for line in shown) < after_sales:
        line = process.stdout.readline()
        assert line, f"the window ended by itself after {shown}"
        shown.append(line)
    time.sleep(delay_s)
    os.kill(process.pid, signal.SIGKILL)
    shown += process.stdout.readlines()
    process.wait()
    process.stdout.close()
    return [line for line in shown if line.endswith("\n")]


def _sales(home: Path) -> list[SaleCompleted]:
    with open_reading(home) as rooms:
        assert [finding for finding in rooms.journal.verify() if finding.level == "broken"] == []
        facts = [decode(entry.body) for entry in rooms.journal.entries()]
    return [fact for fact in facts if isinstance(fact, SaleCompleted)]


@pytest.mark.timeout(200)
def test_a_killed_window_has_lost_nothing_that_it_had_shown(tmp_path: Path) -> None:
    chance = random.Random(5)
    home = make_home(tmp_path)
    told: set[str] = set()
    rung: dict[str, int] = {}
    for life in range(LIVES):
        before = {sale.basket_id for sale in _sales(home)}
        for line in _live(home, life, chance.randint(1, 3), chance.uniform(0.0, 0.4)):
            what, first, *rest = line.split()
            if what == "BACK":
                assert first not in before, "a sealed basket was offered again"
                # What had been on the ticket for a second or more is back; here only that it is a whole basket.
                assert first == "-" or int(rest[1]) <= rung.get(first, 99)
            elif what == "LINES":
                rung[first] = int(rest[0])
            else:
                told.update(RECEIPT.findall(line))
        sealed = {sale.receipt for sale in _sales(home)}
        assert told <= sealed
    assert len(told) >= LIVES
    numbers = [sale.number for sale in _sales(home)]
    assert numbers == list(range(1, len(numbers) + 1))
