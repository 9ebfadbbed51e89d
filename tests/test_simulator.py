"""A hundred seeded registers, killed between any two lines of the program, over a line that loses answers."""

import subprocess
import sys
from pathlib import Path

import pytest

SIMULATOR = Path(__file__).resolve().parent.parent / "scripts" / "simulate.py"


@pytest.mark.timeout(280)
def test_every_sealed_sale_arrives_once_whatever_happens() -> None:
    told = subprocess.run(
        [sys.executable, str(SIMULATOR), "--seeds", "100", "--steps", "120"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stdout + told.stderr
    assert told.stdout.startswith("100 of 100 seeds right")
