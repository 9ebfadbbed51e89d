"""The demo from the command line: its story ends with a proof, repeats with its seed, and leaves nothing behind."""

import os
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest
from program import posfallback, verify


def _demo(*arguments: str, **environment: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "posfallback", "demo", "--headless", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env={**os.environ, **environment},
        # What runs in the background of a shell ignores Ctrl+C, and its children would inherit that.
        preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509 - no thread runs in the tests
    )


def _central_is_running(folder: Path) -> bool:
    """Say whether a collector over a database below `folder` still runs."""
    listed = subprocess.run(["ps", "-ww", "-eo", "args"], capture_output=True, text=True, check=True).stdout
    return any("collector" in line and str(folder) in line for line in listed.splitlines())


def test_the_story_is_told_and_ends_with_a_proof_that_adds_up(tmp_path: Path) -> None:
    home = tmp_path / "market"
    told = posfallback("demo", "--headless", "--sales", "12", "--home", str(home))
    assert told.returncode == 0, told.stdout + told.stderr
    lines = told.stdout.splitlines()
    assert 5 <= len(lines) <= 12
    assert "Central goes down" in told.stdout
    assert "Rang 12 sales of" in told.stdout
    assert "12 accepted, 0 parked, 0 waiting" in told.stdout
    assert lines[-1].startswith("It adds up")
    papers = [file.read_text(encoding="utf-8") for file in (home / "receipts").iterdir()]
    assert sum("FALLBACK" in paper for paper in papers) == 12
    assert sum("Z REPORT" in paper for paper in papers) == 1
    assert verify(home)["findings"] == []
    assert not _central_is_running(tmp_path)
    # A home is never overwritten, not even the demo's own.
    again = posfallback("demo", "--headless", "--home", str(home))
    assert again.returncode == 1
    assert "already" in again.stderr


def test_the_same_seed_tells_the_same_story_in_a_folder_that_goes_with_it(tmp_path: Path) -> None:
    def story(seed: str) -> str:
        process = _demo("--sales", "5", "--seed", seed, TMPDIR=str(tmp_path))
        told, _ = process.communicate(timeout=120)
        assert process.returncode == 0, told
        return next(line for line in told.splitlines() if line.startswith("Rang"))

    assert story("3") == story("3") != story("4")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGKILL])
def test_whatever_ends_the_demo_ends_its_central(tmp_path: Path, number: signal.Signals) -> None:
    process = _demo("--sales", "400", "--home", str(tmp_path / "market"))
    until = time.monotonic() + 60
    while not _central_is_running(tmp_path) and time.monotonic() < until:
        time.sleep(0.05)
    assert _central_is_running(tmp_path)
    process.send_signal(number)
    process.wait(30)
    assert process.stdout is not None
    process.stdout.close()
    assert process.returncode != 0
    while _central_is_running(tmp_path) and time.monotonic() < until:
        time.sleep(0.05)
    assert not _central_is_running(tmp_path)
