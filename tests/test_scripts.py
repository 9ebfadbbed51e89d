"""The two commands on a machine that has nothing: what they install, what they say, and that they do it once.

Everything outside the checkout is a stand-in that writes down how it was called; the scripts are real. That they
work on a real bare Debian is tried by hand, see decision 0007 in resources/docs/decisions.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
STAND_INS = {
    "dpkg-query": 'grep -qx "$4" "$BARE/installed" 2>/dev/null && printf "ii "',
    "apt-get": 'echo "apt-get $*" >>"$BARE/calls"; [ "$1" = update ] || printf "%s\\n" "$@" >>"$BARE/installed"',
    "sudo": 'echo "sudo" >>"$BARE/calls"; "$@"',
    "id": 'cat "$BARE/id"',
    "python3": f'exec {sys.executable} "$@"',
}
UV = """
if [ "$1" = --version ]; then echo "uv UV_VERSION"; exit; fi
echo "uv $*" >>"$BARE/calls"
mkdir -p "$UV_PROJECT_ENVIRONMENT/bin"
printf '#!/bin/sh\\necho "posfallback $*"\\n' >"$UV_PROJECT_ENVIRONMENT/bin/posfallback"
chmod +x "$UV_PROJECT_ENVIRONMENT/bin/posfallback"
"""


def script(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
    path.chmod(0o755)


class Bare:
    """A checkout on a machine with nothing installed."""

    def __init__(self, folder: Path) -> None:
        self.checkout = folder / "checkout"
        self._bare = folder / "bare"
        shutil.copytree(ROOT / "scripts", self.checkout / "scripts")
        for name in ("uv.lock", "pyproject.toml"):
            shutil.copy(ROOT / name, self.checkout / name)
        version = (self.checkout / "scripts" / "lib" / "setup.sh").read_text().split("UV_VERSION=")[1].split()[0]
        script(self.checkout / ".venv-tools" / "bin" / "uv", UV.replace("UV_VERSION", version))
        for name, text in STAND_INS.items():
            script(self._bare / "bin" / name, text)
        self.is_user(0)

    def is_user(self, number: int) -> None:
        (self._bare / "id").write_text(f"{number}\n")

    def without(self, name: str) -> None:
        (self._bare / "bin" / name).unlink()

    def run(self, *arguments: str, display: str = "") -> subprocess.CompletedProcess[str]:
        tools = self._bare / "tools"
        if not tools.is_dir():
            # Only what every Debian has, so that nothing of this machine's own is found by chance.
            tools.mkdir()
            for name in (
                "bash",
                "sh",
                "cat",
                "cut",
                "dirname",
                "env",
                "grep",
                "mkdir",
                "mktemp",
                "rm",
                "sha256sum",
                "chmod",
            ):
                found = shutil.which(name)
                assert found, name
                (tools / name).symlink_to(found)
        environment = {"PATH": f"{self._bare / 'bin'}:{tools}", "BARE": str(self._bare), "HOME": str(self._bare)}
        if display:
            environment["DISPLAY"] = display
        return subprocess.run(
            [str(self.checkout / "scripts" / "run"), *arguments],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            cwd=os.sep,
        )

    @property
    def calls(self) -> list[str]:
        file = self._bare / "calls"
        return file.read_text().splitlines() if file.exists() else []


@pytest.fixture
def bare(tmp_path: Path) -> Bare:
    return Bare(tmp_path)


def test_a_first_start_installs_what_is_missing_and_says_why(bare: Bare) -> None:
    started = bare.run(display=":0")
    assert started.returncode == 0, started.stderr
    assert started.stdout == "posfallback demo\n"
    assert "missing: libxcb-cursor0 (showing the window under X)" in started.stderr
    installs = [call for call in bare.calls if call.startswith("apt-get install")]
    assert len(installs) == 1
    assert "libegl1" in installs[0]
    synced = [call for call in bare.calls if call.startswith("uv sync")]
    assert len(synced) == 1
    assert "--frozen --no-dev" in synced[0]


def test_a_second_start_looks_at_nothing(bare: Bare) -> None:
    bare.run(display=":0")
    before = bare.calls
    again = bare.run(display=":0")
    assert (again.returncode, again.stdout, again.stderr) == (0, "posfallback demo\n", "")
    assert bare.calls == before


def test_new_packages_in_the_lock_file_are_installed_at_the_next_start(bare: Bare) -> None:
    bare.run()
    before = len(bare.calls)
    with (bare.checkout / "uv.lock").open("a", encoding="utf-8") as lock:
        lock.write("# changed\n")
    assert bare.run().returncode == 0
    assert [call.split()[:2] for call in bare.calls[before:]] == [["uv", "sync"]]


def test_without_a_display_the_story_is_told_headless_and_needs_no_library_of_the_window(bare: Bare) -> None:
    told = bare.run("--sales", "5")
    assert told.stdout == "posfallback demo --headless --sales 5\n"
    assert not any("libegl1" in call for call in bare.calls)
    assert bare.run("--headless", "--sales", "5", display=":0").stdout == "posfallback demo --headless --sales 5\n"


def test_any_verb_can_be_run_from_the_checkout(bare: Bare) -> None:
    assert bare.run("journal", "verify", "--home", "a b").stdout == "posfallback journal verify --home a b\n"


def test_somebody_else_than_root_uses_sudo(bare: Bare) -> None:
    bare.is_user(1000)
    assert bare.run(display=":0").returncode == 0
    assert bare.calls[:2] == ["sudo", "apt-get update -q"]


def test_without_root_and_sudo_one_sentence_says_what_to_run(bare: Bare) -> None:
    bare.is_user(1000)
    bare.without("sudo")
    stopped = bare.run(display=":0")
    assert stopped.returncode == 3
    last = stopped.stderr.splitlines()[-1]
    assert "there is no sudo here. Run this as root, then start again: apt-get install" in last
    assert "libegl1" in last
    assert bare.calls == []


def test_a_package_that_cannot_be_installed_stops_with_what_apt_said(bare: Bare) -> None:
    script(bare.checkout.parent / "bare" / "bin" / "apt-get", "echo 'E: no network'; exit 100")
    stopped = bare.run(display=":0")
    assert stopped.returncode == 3
    assert stopped.stderr.splitlines()[-2:] == [
        "E: no network",
        "A Debian package could not be installed (see above). Mend that and start again.",
    ]
    assert not (bare.checkout / ".venv").exists()


def test_a_failed_installation_is_tried_again_at_the_next_start(bare: Bare) -> None:
    uv = bare.checkout / ".venv-tools" / "bin" / "uv"
    good = uv.read_text()
    uv.write_text(good.replace("mkdir -p", "echo 'disk full' >&2; exit 1; mkdir -p"))
    stopped = bare.run()
    assert stopped.returncode == 3
    assert "Check the network and the disk" in stopped.stderr
    uv.write_text(good)
    assert bare.run().stdout == "posfallback demo --headless\n"
