"""The bench's rows about starting and memory: whole processes, the register's window and an empty one in turns.

Rule of this module: files are in the system's cache for all of them, and the first round is not counted.
"""

import subprocess
import sys
import time
from pathlib import Path

import msgspec
from bench_data import SCRIPTS, Data
from bench_table import Figure, median

from posfallback.storage.drafts import SqliteDrafts

LINES_FOR_MEMORY = 60


class Start(msgspec.Struct, frozen=True, kw_only=True):
    """One start: seconds until the first picture, until one can scan, and CPU seconds of the whole process; memory."""

    shown_s: float
    ready_s: float
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
    said: dict[str, float] = {}
    sizes: list[int] = []
    for line in process.stdout:
        word, *rest = line.split()
        said[word] = time.perf_counter() - began
        if word == "memory":
            sizes = [int(size) for size in rest]
    trouble = process.stderr.read()
    assert process.wait() == 0, trouble
    return Start(
        shown_s=said["shown"],
        ready_s=said["shown"] + said.get("ready", 0.0) - said.get("typed", 0.0),
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
    full, fresh = data.full, data.fresh
    rounds = [
        (
            start(data, "empty"),
            start(data, "register", full, data.codes, 0),
            start(data, "register", fresh, data.codes, 0),
        )
        for _ in range(data.sizes.starts + 1)
    ]
    del rounds[0]
    empty_s = median([empty.shown_s for empty, _, _ in rounds])
    full_ready, full_shown = (median([getattr(big, name) for _, big, _ in rounds]) for name in ("ready_s", "shown_s"))
    fresh_ready = median([small.ready_s for _, _, small in rounds])
    window = f"import PySide6, show an empty window; {len(rounds)} starts of each in turns, median"
    what = f"{data.sizes.entries} entries: "
    return [
        Figure(
            row=5,
            what=f"{what}process start to sign-on screen",
            unit="s",
            ours=full_shown,
            limit=empty_s,
            limit_is=window,
            reach=1.5,
        ),
        Figure(
            row=5,
            what=f"{what}and from the last key of the PIN to the sell screen",
            unit="s",
            ours=full_ready,
            limit=empty_s,
            limit_is=window,
            reach=1.5,
            note="With the check of the PIN, which is slow on purpose (Argon2id), without the time of typing it",
        ),
        Figure(
            row=5,
            what="the same beside an empty journal",
            unit="s",
            ours=full_ready,
            limit=fresh_ready,
            limit_is="the register with a journal of its opening and a shift",
            reach=1.1,
        ),
    ]


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
