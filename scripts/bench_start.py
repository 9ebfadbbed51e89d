"""The bench's rows about starting and memory: whole processes, the register's window and an empty one in turns.

Rule of this module: files are in the system's cache for all of them, and the first round is not counted.
"""

import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

from bench_data import SCRIPTS, Data
from bench_table import Figure, median

from posfallback.storage.drafts import SqliteDrafts

LINES_FOR_MEMORY = 60


class Moment(NamedTuple):
    """Seconds since the start of a process: by the clock, and of CPU."""

    wall_s: float
    cpu_s: float


class Start(NamedTuple):
    """One start: until the first picture, until one can scan (a person's own time left out), and the memory."""

    shown: Moment
    ready: Moment
    rss_mb: float
    pss_mb: float


def start(data: Data, *arguments: object) -> Start:
    """Start one process and note when it says what."""
    began = time.perf_counter()
    command = [sys.executable, str(SCRIPTS / "bench_start_child.py"), *map(str, arguments)]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=data.environment()
    )
    assert process.stdout is not None
    assert process.stderr is not None
    said: dict[str, Moment] = {}
    sizes: list[int] = []
    for line in process.stdout:
        word, *rest = line.split()
        said[word] = Moment(time.perf_counter() - began, float(rest[-1]))
        if word == "memory":
            sizes = [int(size) for size in rest[:2]]
    trouble = process.stderr.read()
    assert process.wait() == 0, trouble
    shown = said["shown"]
    typed, ready = said.get("typed", shown), said.get("ready", shown)
    return Start(
        shown=shown,
        ready=Moment(shown.wall_s + ready.wall_s - typed.wall_s, shown.cpu_s + ready.cpu_s - typed.cpu_s),
        rss_mb=sizes[0] / 1024,
        pss_mb=sizes[1] / 1024,
    )


def _drop_draft(home: Path) -> None:
    """Forget the basket that a window left open, so that the next one begins without it."""
    drafts = SqliteDrafts(home / "drafts.sqlite3")
    drafts.drop()
    drafts.close()


def start_row(data: Data) -> list[Figure]:
    """Start an empty window, the register with a full journal and with an empty one, again and again in turns."""
    # The first round fills the caches and is not counted.
    rounds = [
        (
            start(data, "empty"),
            start(data, "register", data.full, data.codes, 0),
            start(data, "register", data.fresh, data.codes, 0),
        )
        for _ in range(data.sizes.starts + 1)
    ][1:]
    figures = []
    for place, kind in enumerate(("wall", "CPU")):
        empty_s, shown_s, ready_s = (
            median([moment[place] for moment in moments])
            for moments in (
                [empty.shown for empty, _, _ in rounds],
                [full.shown for _, full, _ in rounds],
                [full.ready for _, full, _ in rounds],
            )
        )
        for what, ours in (
            ("to the sign-on screen", shown_s),
            ("and from the PIN's last key to the sell screen", ready_s),
        ):
            figures.append(
                Figure(
                    row=5,
                    what=f"{what}, {kind}",
                    unit="s",
                    ours=ours,
                    limit=empty_s,
                    limit_is=f"import PySide6, show an empty window; {len(rounds)} starts of each in turns, median",
                    reach=1.5,
                    note=""
                    if ours == shown_s
                    else "With the check of the PIN, which is slow on purpose (Argon2id), and "
                    "without the time of typing it",
                )
            )
    figures.append(
        Figure(
            row=5,
            what=f"the same CPU, {data.sizes.entries} entries beside none",
            unit="s",
            ours=median([full.ready.cpu_s for _, full, _ in rounds]),
            limit=median([fresh.ready.cpu_s for _, _, fresh in rounds]),
            limit_is="the register with a journal of its opening and a shift",
            reach=1.1,
        )
    )
    return figures


def memory_row(data: Data) -> list[Figure]:
    """Compare the memory of a register window in use with that of an empty window."""
    full = data.full
    register, empty = [], []
    for _ in range(min(data.sizes.starts, 3)):
        register.append(start(data, "register", full, data.codes, LINES_FOR_MEMORY))
        empty.append(start(data, "empty"))
        _drop_draft(full)
    return [
        Figure(
            row=9,
            what=f"{kind}, signed on, {LINES_FOR_MEMORY} lines rung",
            unit="MB",
            ours=median([getattr(one, name) for one in register]),
            limit=median([getattr(one, name) for one in empty]),
            limit_is="an empty PySide6 window",
            reach=60,
            kind="more",
        )
        for kind, name in (("resident memory", "rss_mb"), ("proportional memory", "pss_mb"))
    ]
