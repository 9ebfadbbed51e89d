"""A register home is made whole or not at all, and never over another one."""

import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from posfallback.domain.errors import Fault, Refusal
from posfallback.storage.home import Home, create, default_home

SETTINGS = b'[store]\nid = "012"\n'


def furnish(home: Home) -> None:
    home.key.write_bytes(b"key")
    home.journal.write_bytes(b"journal")


def test_a_home_holds_settings_spool_and_drill_and_what_was_made_in_it(tmp_path: Path) -> None:
    home = create(tmp_path / "deep" / "home", SETTINGS, furnish)
    assert home.settings.read_bytes() == SETTINGS
    assert home.spool.is_dir()
    assert home.drill.is_dir()
    assert home.required() is home
    assert sorted(path.name for path in home.path.parent.iterdir()) == ["home"]
    if os.name != "nt":
        assert stat.S_IMODE(home.path.stat().st_mode) == 0o700


def test_an_empty_folder_becomes_a_home_and_a_full_one_stays_as_it_is(tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    assert create(empty, SETTINGS, furnish).is_there
    full = tmp_path / "full"
    full.mkdir()
    (full / "letter.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(Refusal) as caught:
        create(full, SETTINGS, furnish)
    assert caught.value.code == "home-exists"
    assert [path.name for path in full.iterdir()] == ["letter.txt"]


def test_a_home_is_never_overwritten(tmp_path: Path) -> None:
    create(tmp_path / "home", SETTINGS, furnish)
    with pytest.raises(Refusal) as caught:
        create(tmp_path / "home", b"other", furnish)
    assert caught.value.code == "home-exists"
    assert (tmp_path / "home" / "settings.toml").read_bytes() == SETTINGS


@pytest.mark.parametrize(
    "failure", [Refusal("settings", "Wrong.", "Mend it."), Fault("disk-full", "Full.", "Free it.")]
)
def test_a_failure_on_the_way_leaves_nothing_behind(tmp_path: Path, failure: Exception) -> None:
    def fail(home: Home) -> None:
        home.key.write_bytes(b"key")
        raise failure

    with pytest.raises(type(failure)):
        create(tmp_path / "home", SETTINGS, fail)
    assert list(tmp_path.iterdir()) == []


def test_a_kill_on_the_way_leaves_no_home(tmp_path: Path) -> None:
    script = (
        "import os, signal, sys; from pathlib import Path; from posfallback.storage.home import create\n"
        "create(Path(sys.argv[1]), b'', lambda home: os.kill(os.getpid(), signal.SIGKILL))"
    )
    if os.name == "nt":
        script = script.replace("os.kill(os.getpid(), signal.SIGKILL)", "os._exit(9)")
    subprocess.run([sys.executable, "-c", script, str(tmp_path / "home")], check=False)
    assert not (tmp_path / "home").exists()
    assert create(tmp_path / "home", SETTINGS, furnish).is_there


def test_a_place_that_cannot_be_written_is_a_fault_with_a_remedy(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder", encoding="utf-8")
    with pytest.raises(Fault) as caught:
        create(blocked / "home", SETTINGS, furnish)
    assert caught.value.remedy
    # The kernel's own file system takes no folder from anybody, root included.
    if Path("/proc/self").exists():
        with pytest.raises(Fault) as caught:
            create(Path("/proc/home"), SETTINGS, furnish)
        assert caught.value.remedy


def test_a_full_disk_is_a_fault_and_leaves_no_home(tmp_path: Path) -> None:
    def fill(home: Home) -> None:
        home.journal.symlink_to("/dev/full")
        with home.journal.open("wb", buffering=0) as stream:
            stream.write(b"x")

    if not Path("/dev/full").exists():
        return
    with pytest.raises(OSError, match="space"):
        create(tmp_path / "home", SETTINGS, fill)
    assert list(tmp_path.iterdir()) == []


def test_no_home_is_refused_with_the_line_that_makes_one(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as caught:
        Home(tmp_path / "nowhere").required()
    assert caught.value.code == "no-home"
    assert "posfallback init" in caught.value.hint


def test_the_home_of_the_account_is_found_by_the_rules_of_the_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("POSFALLBACK_HOME", str(tmp_path / "chosen"))
    assert default_home() == tmp_path / "chosen"
    monkeypatch.delenv("POSFALLBACK_HOME")
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert default_home() == tmp_path / "data" / "posfallback"
    monkeypatch.setenv("XDG_DATA_HOME", "relative")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert default_home() == tmp_path / ".local" / "share" / "posfallback"
    monkeypatch.setattr(sys, "platform", "darwin")
    assert default_home() == tmp_path / "Library" / "Application Support" / "posfallback"
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "local"))
    assert default_home() == tmp_path / "local" / "posfallback"


def test_a_home_can_be_moved_whole(tmp_path: Path) -> None:
    home = create(tmp_path / "home", SETTINGS, furnish)
    shutil.move(home.path, tmp_path / "moved")
    assert Home(tmp_path / "moved").is_there


def test_a_home_on_a_disk_of_its_own_is_made_inside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    disk = tmp_path / "disk"
    (disk / "lost+found").mkdir(parents=True)
    # What a mounted disk forbids: to rename or remove the folder that it is mounted on.
    monkeypatch.setattr(Path, "is_mount", lambda path: path == disk)
    monkeypatch.setattr(Path, "rmdir", lambda _path: pytest.fail("a mounted folder cannot be removed"))

    home = create(disk, SETTINGS, lambda home: home.journal.touch())

    assert home.is_there
    assert {path.name for path in disk.iterdir()} == {
        "drill",
        "journal.sqlite3",
        "lost+found",
        "settings.toml",
        "spool",
    }
    with pytest.raises(Refusal, match="already"):
        create(disk, SETTINGS, lambda home: home.journal.touch())


def test_folders_made_on_the_way_go_again_when_the_home_is_not_made(tmp_path: Path) -> None:
    def fail(_home: Home) -> None:
        raise Refusal("no", "No.", "Never.")

    with pytest.raises(Refusal):
        create(tmp_path / "a" / "b" / "home", SETTINGS, fail)
    assert list(tmp_path.iterdir()) == []
