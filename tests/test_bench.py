"""The benchmark measures every row of the design's table, each against a limit of its own from the same run.

With each change one row is measured; the whole table is for scripts/endure.
"""

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).resolve().parent.parent / "scripts"
sys.path.append(str(SCRIPTS))

from bench_table import ROWS, Figure, quantile, table_row  # noqa: E402 # the path above comes first

TITLES = [
    "seal one sale (8 lines)",
    "scan to painted line",
    "200 codes typed at 40 a second; 265 a second",
    "last tender key to change due on screen",
    "cold start to ready to scan",
    "verify a journal",
    "load catalogue rows",
    "replay over loopback",
    "memory of the register window",
]


def bench(*options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(SCRIPTS / "bench.py"), "--quick", *options]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=280)


@pytest.fixture(scope="module")
def figures() -> list[dict[str, object]]:
    told = bench("--json")
    # 4 says that some figure is not within its reach, which with so little of everything says nothing.
    assert told.returncode in {0, 4}, told.stderr
    return [json.loads(line) for line in told.stdout.splitlines()]


@pytest.mark.long
def test_every_row_of_the_designs_table_is_measured(figures: list[dict[str, object]]) -> None:
    assert list(dict.fromkeys(figure["title"] for figure in figures)) == TITLES


@pytest.mark.long
def test_every_figure_stands_beside_a_limit_and_is_its_ratio(figures: list[dict[str, object]]) -> None:
    for figure in figures:
        ours, limit, ratio = (float(str(figure[name])) for name in ("ours", "limit", "ratio"))
        assert limit > 0, figure
        assert ratio == pytest.approx(ours / limit), figure
        assert figure["limit_is"], figure


@pytest.mark.long
def test_no_scan_is_lost_and_nothing_is_doubled(figures: list[dict[str, object]]) -> None:
    wrong = [figure["ours"] for figure in figures if figure["unit"] == "codes"]
    assert wrong == [0, 0]


@pytest.mark.long
def test_the_clerk_waits_for_one_fsync_and_no_more(figures: list[dict[str, object]]) -> None:
    counted = [figure["ours"] for figure in figures if figure["row"] == 4 and figure["unit"] == "fsyncs"]
    # Where strace is not installed nothing is counted, and the row says how to install it.
    notes = " ".join(str(figure["note"]) for figure in figures if figure["row"] == 4)
    assert counted == [1] or (not counted and "apt-get install strace" in notes)


def test_one_row_alone_is_a_table_for_people() -> None:
    told = bench("--only", "1")
    assert TITLES[0] in told.stdout
    assert "MISSED" in told.stdout or "reached" in told.stdout
    assert not any(title in told.stdout for title in TITLES[1:])


def test_no_limit_is_written_into_the_bench_but_a_frame_and_the_one_fsync() -> None:
    fixed = []
    for path in sorted(SCRIPTS.glob("bench*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Figure":
                named = {keyword.arg: keyword.value for keyword in node.keywords}
                assert not isinstance(named["ours"], ast.Constant), path.name
                assert "ratio" not in named, path.name
                if isinstance(named["limit"], ast.Constant):
                    fixed.append((named["unit"].value, named["limit"].value))  # type: ignore[attr-defined] # constants
    assert set(fixed) == {("fsyncs", 1)}


def test_a_figure_beyond_its_reach_is_called_missed() -> None:
    figure = Figure(row=6, what="it", unit="s", ours=6.5, limit=2.0, limit_is="a limit", reach=3)
    assert not figure.reached
    shown = table_row(6, [figure])
    assert ROWS[6] in shown
    assert "3.25 x" in shown
    assert "MISSED" in shown


def test_a_quantile_is_one_of_the_values() -> None:
    values = [float(number) for number in range(1, 201)]
    assert (quantile(values, 0.5), quantile(values, 0.99), quantile(values, 1)) == (100.0, 198.0, 200.0)
