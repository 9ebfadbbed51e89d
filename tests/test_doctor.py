"""The doctor names each thing that is not ready with what to do about it, and writes nothing; a test print tells."""

import json
import shutil
import socket
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from central_world import collector
from fake_printer import PAPER_OUT, FakePrinter
from paper import read_escpos
from program import posfallback
from rooms import make_register

from posfallback.readiness import doctor
from posfallback.services.readiness import Check

STAFF = "number,name,role,pin\n7,Mara K.,clerk,2468\n2,Petra S.,manager,1357\n"
PRINTER = '[[printer]]\nname = "front"\ndevice = "file"\naddress = "receipts"\n'
BASKET = '{"clerk": "7", "lines": [{"code": "4011"}], "tenders": [{"kind": "cash", "amount": "20.00"}]}\n'


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A register that lacks nothing but a central and a kit."""
    return make_register(tmp_path_factory.mktemp("register"), more=PRINTER, staff=STAFF)


@pytest.fixture
def home(template: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(template, tmp_path / "home"))


def asked(home: Path) -> dict[str, Check]:
    """Ask the doctor; returns each check by its name."""
    checks = doctor(home).checks
    assert all(bool(check.remedy) == (check.state != "ok") for check in checks), checks
    return {check.name: check for check in checks}


def told(home: Path) -> tuple[int, list[dict[str, str]]]:
    """Ask it as a script does; returns the exit code and the checks."""
    ended = posfallback("doctor", "--json", home=home)
    assert "Traceback" not in ended.stderr, ended.stderr
    checks: list[dict[str, str]] = json.loads(ended.stdout)["checks"]
    assert all(set(check) == {"name", "state", "message", "remedy"} for check in checks)
    return ended.returncode, checks


def _damage(name: str) -> Callable[[Path], object]:
    return lambda home: (home / name).write_bytes(b"\0damaged\0" * 1000)


def _settings(old: str, new: str) -> Callable[[Path], object]:
    def change(home: Path) -> None:
        text = (home / "settings.toml").read_text(encoding="utf-8")
        assert old in text
        (home / "settings.toml").write_text(text.replace(old, new), encoding="utf-8")

    return change


def _central(more: str = "") -> Callable[[Path], object]:
    return _settings("[[printer]]", f'[central]\nurl = "http://127.0.0.1:9"\n{more}\n[[printer]]')


def _change_a_sale(home: Path) -> None:
    assert posfallback("ring", "-", "--no-receipts", home=home, given=BASKET).returncode == 0
    with sqlite3.connect(home / "journal.sqlite3") as book:
        book.execute("drop trigger entry_is_never_updated")
        book.execute("update entry set body = replace(body, '20', '21') where seq = 3")
    book.close()


def _without_staff(home: Path) -> None:
    for name in ("staff.json", "staff.json.copy"):
        (home / name).unlink()


def _verbs(*verbs: list[str]) -> Callable[[Path], object]:
    def do(home: Path) -> None:
        for verb in verbs:
            given = BASKET if verb[0] == "ring" else None
            done = posfallback(*verb, home=home, given=given)
            assert done.returncode in {0, 4}, done.stderr

    return do


NOT_READY: dict[str, tuple[Callable[[Path], object], str, str, str]] = {
    "settings that cannot be meant": (_settings("[store]", "[stoer]"), "settings", "fail", "Mend"),
    "a changed book": (_change_a_sale, "journal", "fail", "call IT"),
    "no book that can be read": (_damage("journal.sqlite3"), "journal", "fail", ""),
    "another key": (lambda home: (home / "register.key").write_text("ab" * 32), "key", "fail", "backup"),
    "a damaged price list": (_damage("catalogue.sqlite3"), "price list", "fail", "catalogue load"),
    "a damaged staff file": (_damage("staff.json"), "clerks", "warn", "staff load"),
    "no staff": (_without_staff, "clerks", "warn", "staff load"),
    "no central": (lambda _home: None, "central", "warn", "[central]"),
    "a central that is down": (_central(), "central", "warn", ""),
    "a token that is not there": (_central('token_file = "none.token"'), "central", "fail", "token"),
    "an unencrypted way": (_central("insecure = true"), "encryption", "warn", "https"),
    "no printer": (_settings(PRINTER, ""), "papers", "warn", "[[printer]]"),
    "a printer that is not there": (
        _settings('device = "file"\naddress = "receipts"', 'device = "network"\naddress = "127.0.0.1:9"'),
        "printer front",
        "warn",
        "printer test",
    ),
    "a printer of a kind that is none": (_settings('device = "file"', 'device = "fax"'), "settings", "fail", "One of"),
    "another register's settings": (_settings('id = "012"', 'id = "013"'), "register", "fail", "Put"),
    "a receipt template that is not there": (
        _settings("[[printer]]", '[receipt]\ntemplate = "none.toml"\n[[printer]]'),
        "printer front",
        "fail",
        "",
    ),
    "a pole display that is gone": (
        _settings("[[printer]]", '[customer]\ndisplay = "pole"\naddress = "127.0.0.1:9"\n[[printer]]'),
        "customer view",
        "warn",
        "power",
    ),
    "no kit": (lambda _home: None, "paper kit", "warn", "kit --out"),
    "a slip that nobody can find": (
        _verbs(
            ["shift", "open", "--clerk", "7"],
            ["kit", "--hours", "1", "--out", "kit.pdf"],
            ["slips", "lost", "1", "--reason", "gone"],
        ),
        "paper slips",
        "warn",
        "slips missing",
    ),
    "an outage": (_verbs(["shift", "open", "--clerk", "7"], ["outage", "declare"]), "outage", "warn", "replay"),
    "the shift of another day": (
        _verbs(["shift", "open", "--clerk", "7", "--date", "2020-01-02"]),
        "shift",
        "warn",
        "shift close",
    ),
    "a drill": (_verbs(["drill", "start"]), "drill", "warn", "drill end"),
}


@pytest.mark.parametrize("what", NOT_READY)
def test_what_is_not_ready_is_named_with_its_remedy(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    monkeypatch.chdir(tmp_path)
    spoil, name, state, remedy = NOT_READY[what]
    spoil(home)
    check = asked(home)[name]
    assert check.state == state, check
    assert remedy in check.remedy


def test_a_register_that_is_ready_ends_with_0_and_is_left_as_it_was(home: Path, tmp_path: Path) -> None:
    with collector(tmp_path) as central:
        _settings("[[printer]]", f'[central]\nurl = "{central.url}"\n[[printer]]')(home)
        opened = posfallback("shift", "open", "--clerk", "7", home=home)
        assert opened.returncode == 0, opened.stderr
        kit = posfallback("kit", "--hours", "1", "--out", str(tmp_path / "kit.pdf"), home=home)
        assert kit.returncode == 0, kit.stderr
        before = {path: path.read_bytes() for path in home.rglob("*") if path.is_file() and "-shm" not in path.name}
        code, checks = told(home)
        assert (code, {check["state"] for check in checks}) == (0, {"ok"}), checks
        after = {path: path.read_bytes() for path in home.rglob("*") if path.is_file() and "-shm" not in path.name}
    assert {path for path in before if before[path] != after.get(path)} == set()
    plain = posfallback("doctor", home=home)
    assert "Ready to sell, 1 to see to." in plain.stdout, "central is gone now"
    (home / "register.key").unlink()
    assert told(home)[0] == 4


def test_a_home_that_is_none_is_refused(tmp_path: Path) -> None:
    assert posfallback("doctor", "--json", home=tmp_path).returncode == 1


def test_a_fingerprint_changes_with_the_settings_and_not_with_what_was_sold(home: Path, tmp_path: Path) -> None:
    def taken(of: Path) -> dict[str, Any]:
        ended = posfallback("fingerprint", "--json", home=of)
        assert ended.returncode == 0, ended.stderr
        said: dict[str, Any] = json.loads(ended.stdout)
        return said

    first = taken(home)
    assert set(first) == {
        *("app", "schema", "python", "sqlite", "settings_sha256", "catalogue_version", "plugs", "digest")
    }
    assert {"device network", "central http", "export csv", "tax_regime inclusive"} <= set(first["plugs"])
    other = Path(shutil.copytree(home, tmp_path / "other"))
    posfallback("ring", "-", "--no-receipts", home=other, given=BASKET)
    assert taken(other) == first, "what was sold is no part of it"
    (other / "settings.toml").write_text((home / "settings.toml").read_text() + "# a word\n", encoding="utf-8")
    changed = taken(other)
    assert changed["settings_sha256"] != first["settings_sha256"]
    assert changed["digest"] != first["digest"]
    assert first["digest"] in posfallback("fingerprint", home=home).stdout


# --- the test print ---------------------------------------------------------------------------------------------------


def _tried(home: Path, *more: str) -> tuple[int, dict[str, Any]]:
    ended = posfallback("printer", "test", "--json", *more, home=home)
    assert "Traceback" not in ended.stderr, ended.stderr
    said: dict[str, Any] = json.loads(ended.stdout)
    return ended.returncode, said


@pytest.fixture
def register(template: Path, tmp_path: Path) -> Callable[[str], Path]:
    def make(address: str) -> Path:
        home = Path(shutil.copytree(template, tmp_path / "home"))
        _settings(PRINTER, PRINTER + f'[[printer]]\nname = "back"\ndevice = "network"\naddress = "{address}"\n')(home)
        return home

    return make


def test_a_test_print_comes_out_on_the_printer_that_is_named_and_seals_nothing(
    register: Callable[[str], Path],
) -> None:
    with FakePrinter() as back:
        home = register(back.address)
        before = (home / "journal.sqlite3").read_bytes()
        assert _tried(home, "--printer", "back") == (0, {"printer": "back", "state": "printed"})
        assert "TEST PRINT" in read_escpos(back.paper[0]).text
        assert _tried(home) == (0, {"printer": "front", "state": "printed"})
        assert "TEST PRINT" in (home / "receipts" / "000001.txt").read_text(encoding="utf-8")
        assert (home / "journal.sqlite3").read_bytes() == before
        assert not (home / "spool" / "jobs.log").exists()
        back.answers = dict(PAPER_OUT)
        code, said = _tried(home, "--printer", "back")
        assert (code, said["fault"]["code"]) == (3, "printer-unreachable")
        assert "paper is out" in said["fault"]["message"]
        assert len(back.paper) == 1


def test_a_test_print_that_breaks_off_is_in_doubt(register: Callable[[str], Path]) -> None:
    with FakePrinter() as back:
        home = register(back.address)
        back.reset_after = 200
        code, said = _tried(home, "--printer", "back")
        assert (code, said["fault"]["code"]) == (3, "printer-in-doubt")
        assert "Look whether" in said["fault"]["remedy"]


def test_a_printer_that_never_answers_leaves_it_to_a_person_to_look(register: Callable[[str], Path]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as mute:
        home = register(f"127.0.0.1:{mute.getsockname()[1]}")
        assert _tried(home, "--printer", "back") == (4, {"printer": "back", "state": "sent"})


def test_no_printer_and_none_of_that_name_are_refused(home: Path) -> None:
    code, said = _tried(home, "--printer", "kitchen")
    assert (code, said["refused"]["code"]) == (1, "no-such-printer")
    assert "front" in said["refused"]["hint"]
    _settings(PRINTER, "")(home)
    code, said = _tried(home)
    assert (code, said["refused"]["code"]) == (1, "no-printer")
