"""What a verb is given may be a link, a folder, a device: none of them is written over or read for ever."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from program import make_home, posfallback, settings_text

ON_UNIX = pytest.mark.skipif(sys.platform == "win32", reason="no device files, no pipes with a name")
VERBS = [["catalogue", "load"], ["staff", "load"], ["slips", "enter"], ["init", "--home", "elsewhere", "--settings"]]
CATALOGUE = "code,name,price\n4011,Bananas,0.99\n"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = make_home(tmp_path_factory.mktemp("register"), settings_text(), CATALOGUE)
    basket = '{"clerk": "901", "lines": [{"code": "4011"}], "tenders": [{"kind": "cash", "amount": "1.00"}]}'
    assert posfallback("ring", "-", home=made, given=basket).returncode == 0
    opened = posfallback("shift", "open", home=made)
    assert opened.returncode == 1, "a shift is open: the day is there to be exported"
    return made


def _export(home: Path, out: Path) -> "subprocess.CompletedProcess[str]":
    day = posfallback("x", "--json", home=home).stdout.partition('"business_date":"')[2][:10]
    return posfallback("export", "--date", day, "--format", "csv", "--out", str(out), home=home)


@ON_UNIX
def test_what_is_written_takes_the_place_of_no_device_and_no_pipe(home: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    refused = _export(home, pipe)
    assert refused.returncode == 1, refused.stderr
    assert "is no file" in refused.stderr
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert list(tmp_path.iterdir()) == [pipe]
    kit = posfallback("kit", "--hours", "1", "--out", str(pipe), home=home)
    assert kit.returncode == 1, kit.stderr
    assert stat.S_ISFIFO(pipe.stat().st_mode)


@ON_UNIX
def test_a_link_to_a_file_stays_a_link(home: Path, tmp_path: Path) -> None:
    there, link = tmp_path / "there.csv", tmp_path / "link.csv"
    there.write_text("old", encoding="utf-8")
    link.symlink_to(there)
    assert _export(home, link).returncode == 0
    assert link.is_symlink()
    assert "012-03-F000001" in there.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["wrong-pins.json", "replay.lock", "catalogue.etag", "staff.json"])
def test_nothing_that_the_register_keeps_is_written_over(home: Path, name: str) -> None:
    refused = _export(home, home / name)
    assert refused.returncode == 1, refused.stderr
    assert "belongs to the register" in refused.stderr


@ON_UNIX
@pytest.mark.parametrize(
    "verb",
    [["catalogue", "load"], ["staff", "load"], ["slips", "enter"], ["init", "--home", "elsewhere", "--settings"]],
)
@pytest.mark.parametrize("what", ["/dev/zero", "folder"])
def test_what_has_no_end_and_what_is_a_folder_is_refused_at_once(
    home: Path, tmp_path: Path, verb: list[str], what: str
) -> None:
    named = str(tmp_path) if what == "folder" else what
    told = posfallback(*verb, named, home=None if verb[0] == "init" else home)
    assert told.returncode == 1, told.stderr
    assert "is no file" in told.stderr
    assert not Path("elsewhere").exists()


@ON_UNIX
def test_a_home_is_made_where_a_link_leads(tmp_path: Path) -> None:
    disk, link = tmp_path / "disk", tmp_path / "home"
    disk.mkdir()
    link.symlink_to(disk)
    file = tmp_path / "settings.toml"
    file.write_text(settings_text(), encoding="utf-8")
    made = posfallback("init", "--home", str(link), "--settings", str(file))
    assert made.returncode == 0, made.stderr
    assert link.is_symlink()
    assert (disk / "journal.sqlite3").is_file()
    assert posfallback("status", "--home", str(link)).returncode == 0


def test_a_path_that_cannot_be_one_is_told_as_a_path_and_not_as_a_broken_disk(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(settings_text(), encoding="utf-8")
    for place in (file / "home", tmp_path / ("n" * 300)):
        told = posfallback("init", "--home", str(place), "--settings", str(file))
        assert told.returncode == 3, told.stderr
        assert "Check the path" in told.stderr
        assert "Check the disk" not in told.stderr


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a = " + "[" * 5000, "is not TOML"),
        (settings_text(more="[scanner]\ngap_ms = " + "9" * 6000), "is not TOML"),
        (settings_text(more='[rights]\nfly = "clerk"'), "Known here: abandon, "),
    ],
    ids=["tables without end", "a number without end", "an act that nobody knows"],
)
def test_settings_that_no_library_bears_are_refused_like_others(tmp_path: Path, text: str, told: str) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(text, encoding="utf-8")
    refused = posfallback("init", "--home", str(tmp_path / "home"), "--settings", str(file))
    assert refused.returncode == 1, refused.stderr
    assert told in refused.stderr
    assert list(tmp_path.iterdir()) == [file]
