"""Seeded registers, killed between any two lines of the program, over a line that loses answers.

Three dozen live with each change; scripts/endure has a thousand and a hundred, and then new ones until its time is up.
"""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

SIMULATOR = Path(__file__).resolve().parent.parent / "scripts" / "simulate.py"


@pytest.mark.timeout(280)
def test_every_sealed_sale_arrives_once_whatever_happens() -> None:
    # Two at a time: a register that is killed and started again waits for its disk more than it computes.
    with ThreadPoolExecutor(2) as pool:
        for done in [pool.submit(simulate, first=first, seeds=18, steps=120) for first in (1, 51)]:
            done.result()


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_a_thousand_and_a_hundred_registers() -> None:
    simulate(first=1, seeds=100, steps=120)
    simulate(first=1001, seeds=1000, steps=300)


def simulate(*, first: int, seeds: int, steps: int) -> None:
    """Run the simulator as a person would; it names the seeds that went wrong."""
    told = subprocess.run(
        [sys.executable, str(SIMULATOR), "--seed", str(first), "--seeds", str(seeds), "--steps", str(steps)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stdout + told.stderr
    assert told.stdout.startswith(f"{seeds} of {seeds} seeds right")
