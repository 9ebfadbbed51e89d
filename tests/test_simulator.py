"""A hundred seeded registers, killed between any two lines of the program, over a line that loses answers."""

import subprocess
import sys
from pathlib import Path

import pytest

SIMULATOR = Path(__file__).resolve().parent.parent / "scripts" / "simulate.py"


@pytest.mark.timeout(280)
def test_every_sealed_sale_arrives_once_whatever_happens() -> None:
    simulate(first=1, seeds=100, steps=120)


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_a_thousand_more_registers() -> None:
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
