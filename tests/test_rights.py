"""Files and folders that belong to another account: each verb says so, and practice keeps nobody from selling."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from program import Finished, make_home, settings_text

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no mode bits")
BASKET = '{"clerk": "901", "lines": [{"code": "4011"}], "tenders": [{"kind": "cash", "amount": "1.00"}]}\n'
VERBS = [["status"], ["doctor"], ["ring", "-"], ["journal", "verify"], ["replay"]]
READERS = [
    ["catalogue", "load"],
    ["staff", "load"],
    ["slips", "enter", "--who", "901"],
    ["journal", "verify", "--journal"],
]
ROOTLESS = ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-dac_override,-dac_read_search"]
"""For root no file is closed, so it runs the program without the two rights that make it so."""


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_home(tmp_path_factory.mktemp("register"), settings_text(), "code,name,price\n4011,Bananas,0.99\n")


@pytest.fixture
def home(template: Path, tmp_path: Path) -> Iterator[Path]:
    made = Path(shutil.copytree(template, tmp_path / "home"))
    yield made
    made.chmod(0o700)
    for inside in made.rglob("*"):
        inside.chmod(0o700)


def run(home: Path, *arguments: str, given: str = "") -> Finished:
    """Run the program as somebody for whom the mode bits hold."""
    command = [sys.executable, "-m", "posfallback", *arguments, "--home", str(home)]
    if os.geteuid() == 0:
        command = [*ROOTLESS, *command]
    ended = subprocess.run(command, capture_output=True, text=True, input=given, check=False, timeout=120)
    assert "Traceback" not in ended.stderr, ended.stderr
    return ended


@pytest.mark.parametrize("verb", VERBS, ids=" ".join)
def test_a_home_that_is_closed_to_this_account_is_told_as_that(home: Path, verb: list[str]) -> None:
    home.chmod(0)
    told = run(home, *verb, "--json", given=BASKET)
    assert told.returncode == 3, told.stderr
    fault = json.loads(told.stdout)["fault"]
    assert (fault["code"], "closed to this account" in fault["message"]) == ("file-unreadable", True)
    assert "account" in fault["remedy"]


def test_a_folder_of_drills_that_is_closed_keeps_nobody_from_selling(home: Path) -> None:
    (home / "drill").chmod(0)
    rung = run(home, "ring", "-", given=BASKET)
    assert rung.returncode == 0, rung.stderr
    assert "012-03-F000001" in rung.stdout
    assert run(home, "doctor").returncode in {0, 4}


@pytest.mark.parametrize("verb", READERS, ids=" ".join)
def test_a_file_that_may_not_be_read_is_a_fault_on_both_channels(home: Path, tmp_path: Path, verb: list[str]) -> None:
    closed = tmp_path / "closed.csv"
    closed.write_text("code,name,price\n4011,Bananas,0.99\n", encoding="utf-8")
    closed.chmod(0)
    told = run(home, *verb, str(closed), "--json")
    assert told.returncode == 3, told.stderr
    assert json.loads(told.stdout)["fault"]["remedy"]
    assert str(closed) in told.stderr


def test_a_staff_list_that_is_closed_keeps_nobody_from_selling(home: Path, tmp_path: Path) -> None:
    staff = tmp_path / "staff.csv"
    staff.write_text("number,name,role,pin\n7,Mara K.,clerk,2468\n", encoding="utf-8")
    assert run(home, "staff", "load", str(staff)).returncode == 0
    (home / "staff.json").chmod(0)
    unknown = run(home, "ring", "-", given=BASKET)
    assert unknown.returncode == 1, unknown.stderr
    assert "Nobody here has the number 901" in unknown.stdout, "the copy says who may sell"
    (home / "staff.json.copy").chmod(0)
    rung = run(home, "ring", "-", given=BASKET)
    assert rung.returncode == 0, rung.stderr
    assert "cannot be read" in rung.stderr
    assert "fail  clerks" in run(home, "doctor").stdout
