"""A drill killed at any moment: the next start sells for real, and practice stays where it was."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from rooms import STAFF, make_register
from test_drills import register_bytes, sell

from posfallback.bootstrap import open_register
from posfallback.domain.errors import Refusal
from posfallback.drills import open_drill, start_drill, told_of
from posfallback.storage.journal_file import verify_file

PRACTISE = """
import sys
from pathlib import Path
from posfallback.domain.facts import SaleTender
from posfallback.drills import start_drill

def say(what):
    print(what, flush=True)

rooms = start_drill(Path(sys.argv[1]), crew="Late crew")
say("started")
rooms.register.sign_on("7", "2468")
say("signed on")
while True:
    rooms.register.scan("9520000000011")
    say("scanned")
    rooms.register.pay()
    rooms.register.take(SaleTender(kind="cash", amount_minor=340))
    say("sold")
    rooms.register.next_sale()
"""

CALLS = ("mkdir", "open", "fsync", "rename", "replace", "unlink")
CUT_WHILE_MAKING = """
import os, signal, sys
from pathlib import Path
from posfallback.drills import begin_drill

name, left = sys.argv[2], int(sys.argv[3])
was = getattr(os, name)

def cut(*arguments, **options):
    global left
    left -= 1
    if left < 0:
        os.kill(os.getpid(), signal.SIGKILL)
    return was(*arguments, **options)

setattr(os, name, cut)
begin_drill(Path(sys.argv[1]))
print("made", flush=True)
"""


@pytest.fixture(scope="module")
def new_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = make_register(tmp_path_factory.mktemp("new"), staff=STAFF)
    with open_register(home) as rooms:
        rooms.register.sign_on("7", "2468")
        sell(rooms)
    return home


@pytest.fixture
def home(new_home: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(new_home, tmp_path / "home"))


def sell_for_real(home: Path) -> None:
    """Open the register, find no draft of the drill in it, and sell the next number."""
    with open_register(home) as real:
        real.register.sign_on("7", "2468")
        assert real.register.snapshot().line_count == 0
        assert not real.register.snapshot().recovered
        assert sell(real).receipt == "012-03-F000002"
        bodies = [entry.body for entry in real.journal.entries()]
        assert not [body for body in bodies if '"drill":true' in body]
        assert [finding for finding in real.journal.verify() if finding.level == "broken"] == []


@pytest.mark.parametrize("told", [1, 2, 3, 4, 7, 20])
def test_after_a_kill_in_a_drill_the_register_sells_for_real(home: Path, told: int) -> None:
    before = register_bytes(home)
    process = subprocess.Popen([sys.executable, "-c", PRACTISE, str(home)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    lines = [process.stdout.readline() for _ in range(told)]
    os.kill(process.pid, signal.SIGKILL)
    lines += process.stdout.readlines()
    process.wait()
    process.stdout.close()
    assert lines[0] == "started\n"
    assert register_bytes(home) == before

    sell_for_real(home)
    [story] = told_of(home).drills
    assert story.how == "unfinished"
    sold = lines.count("sold\n")
    assert sold <= story.score.sales <= sold + 1
    verified = verify_file(home / "drill" / "001" / "journal.sqlite3")
    assert [finding for finding in verified.findings if finding.level == "broken"] == []
    with pytest.raises(Refusal, match="No drill runs"):
        open_drill(home)
    with start_drill(home) as drill:
        assert drill.practice.view().number == 2


@pytest.mark.parametrize("call", CALLS)
def test_a_kill_while_a_drill_is_made_leaves_one_or_none(home: Path, call: str) -> None:
    before = register_bytes(home)
    for left in range(12):
        made = subprocess.run(
            [sys.executable, "-c", CUT_WHILE_MAKING, str(home), call, str(left)],
            capture_output=True,
            text=True,
            check=False,
        )
        assert made.returncode in {0, -signal.SIGKILL}, made.stderr
        assert register_bytes(home) == before
        for story in told_of(home).drills:
            assert story.how in {"running", "unfinished"}
            assert len(story.score.tasks) == 6
        if made.returncode == 0:
            break
        # What was left is swept away or closed by the next start, and never in its way.
        open_register(home).close()
    else:
        pytest.fail(f"it calls {call} more than twelve times")
    assert left, f"it never calls {call}"
    sell_for_real(home)
