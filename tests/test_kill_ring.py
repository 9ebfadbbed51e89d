"""`ring` is killed without warning, again and again: no printed result is lost, and resuming rings each basket once."""

import json
import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from program import make_home, posfallback, settings_text, verify
from rooms import CATALOGUE, LABEL

BASKETS = 120


def _baskets(chance: random.Random) -> list[dict[str, object]]:
    baskets: list[dict[str, object]] = []
    for number in range(BASKETS):
        lines: list[dict[str, object]] = [
            {"code": chance.choice(("9520000000011", "9520000000028", "94225")), "quantity": str(chance.randint(1, 4))}
            for _ in range(chance.randint(1, 8))
        ]
        baskets.append(
            {"id": f"b-{number}", "clerk": "7", "lines": lines, "tenders": [{"kind": "cash", "amount": "500.00"}]}
        )
    return baskets


def _ring_and_kill(file: Path, home: Path, results: int) -> list[dict[str, object]]:
    """Kill `ring --resume` by SIGKILL after it has printed so many results; returns all that it had printed."""
    process = subprocess.Popen(
        [sys.executable, "-m", "posfallback", "ring", str(file), "--json", "--resume", "--home", str(home)],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    lines = [process.stdout.readline() for _ in range(results)]
    os.kill(process.pid, signal.SIGKILL)
    lines += process.stdout.readlines()
    process.wait()
    process.stdout.close()
    return [json.loads(line) for line in lines if line.endswith("\n")]


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_nothing_that_was_printed_is_lost_and_nothing_is_rung_twice(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    home = make_home(tmp_path, settings_text(more=LABEL), CATALOGUE)
    file = tmp_path / "baskets.ndjson"
    file.write_text("".join(json.dumps(basket) + "\n" for basket in _baskets(chance)), encoding="utf-8")

    told: dict[object, tuple[object, ...]] = {}
    for _ in range(4):
        for result in _ring_and_kill(file, home, chance.randint(1, BASKETS // 3)):
            figures = (result["seq"], result["receipt"], result["total"], result["seal"])
            assert told.setdefault(result["id"], figures) == figures
        assert not [finding for finding in verify(home)["findings"] if finding["level"] == "broken"]  # type: ignore[attr-defined] # findings is a list of objects

    last = posfallback("ring", str(file), "--json", "--resume", home=home)
    assert last.returncode == 0, last.stderr
    results = [json.loads(line) for line in last.stdout.splitlines()]
    assert [result["id"] for result in results] == [f"b-{number}" for number in range(BASKETS)]
    for result in results:
        figures = (result["seq"], result["receipt"], result["total"], result["seal"])
        assert told.get(result["id"], figures) == figures
    assert len(told) > 0
    assert sorted(result["receipt"] for result in results) == [f"012-03-F{n:06d}" for n in range(1, BASKETS + 1)]
