"""After the outage, from the command line: replay, parked sales, the proof, and an export that never changes."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import rfc8785
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from program import make_home, posfallback, ring, settings_text

TOKEN = "for-the-tests"
CATALOGUE = "code,name,department,sold_by,price,price_for,tax\n9520000000011,Rye bread,Bakery,each,3.40,1,\n"
SHORT_CATALOGUE = CATALOGUE.replace("9520000000011", "9520000000028")


class Central:
    """The bundled collector as a process, on the port that it was first given."""

    def __init__(self, folder: Path, *options: str) -> None:
        self.folder = folder
        self.options = options
        self.port = "0"
        self.process: subprocess.Popen[str] | None = None
        folder.mkdir()
        (folder / "tokens").write_text(f"{TOKEN}\n", encoding="utf-8")

    def start(self) -> "Central":
        self.process = subprocess.Popen(
            [
                *(sys.executable, "-m", "posfallback", "collector", "serve", "--port", self.port),
                *("--db", f"sqlite:///{self.folder / 'central.sqlite3'}"),
                *("--token-file", str(self.folder / "tokens"), *self.options),
            ],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line.startswith("collector is ready on http://127.0.0.1:"), line
        self.port = line.strip().rpartition(":")[2]
        return self

    def stop(self) -> None:
        if self.process is not None:
            self.process.terminate()
            self.process.wait(30)
            assert self.process.stdout is not None
            self.process.stdout.close()
            self.process = None


@pytest.fixture
def central(tmp_path: Path) -> Iterator[Central]:
    catalogue = tmp_path / "central.csv"
    catalogue.write_text(SHORT_CATALOGUE, encoding="utf-8")
    central = Central(tmp_path / "central", "--catalogue", str(catalogue)).start()
    yield central
    central.stop()


def _home(folder: Path, central: Central) -> Path:
    more = f'[central]\nurl = "http://127.0.0.1:{central.port}"\ntoken_file = "central.token"\n'
    home = make_home(folder, settings_text(more=more), CATALOGUE)
    (home / "central.token").write_text(f"{TOKEN}\n", encoding="utf-8")
    return home


def _baskets(*names: str) -> list[dict[str, Any]]:
    lines = [{"code": "9520000000011", "quantity": "2"}]
    return [
        {"id": name, "clerk": "901", "lines": lines, "tenders": [{"kind": "cash", "amount": "10.00"}]} for name in names
    ]


def _said(*arguments: str, home: Path, code: int = 0) -> Any:
    ended = posfallback(*arguments, "--json", home=home)
    assert ended.returncode == code, (ended.stdout, ended.stderr)
    return json.loads(ended.stdout)


def _export(home: Path, date: str, form: str) -> bytes:
    out = home.parent / f"day.{form}"
    _said("export", "--date", date, "--format", form, "--out", str(out), home=home)
    return out.read_bytes()


def test_a_day_is_held_exported_replayed_and_proven_and_the_export_stays_the_same(
    tmp_path: Path, central: Central
) -> None:
    home = _home(tmp_path, central)
    ring(home, _baskets("a", "b"))
    status = _said("status", home=home)
    assert status["held"] | {"count": 2, "value": "13.60", "entries": 4} == status["held"]
    assert status["held"]["oldest"]
    assert status["central"]["state"] == "up"
    assert (status["catalogue"]["items"], status["shift"]["state"], status["outage"]) == (1, "open", None)
    assert status["printer"]["state"] == "none"
    date = status["shift"]["business_date"]
    before = {form: _export(home, date, form) for form in ("json", "csv")}

    dry = _said("replay", "--dry-run", home=home)
    assert (dry["sent"], dry["waiting"]) == (2, 2)
    assert _said("reconcile", home=home, code=4)["waiting"]["count"] == 2
    report = _said("replay", home=home)
    assert (report["sent"], report["accepted"], report["waiting"], report["unreachable"]) == (2, 2, 0, False)
    assert _said("replay", home=home)["sent"] == 0
    proof = _said("reconcile", home=home)
    assert proof["journal"] == proof["accepted"] == proof["central"] == {"count": 2, "value": "13.60"}
    assert proof["difference"] == {"count": 0, "value": "0.00"}
    assert _said("status", home=home)["replay"]["accepted"] == 2

    assert {form: _export(home, date, form) for form in ("json", "csv")} == before
    document = json.loads(before["json"])
    opened = json.loads(posfallback("journal", "show", "--last", "1", "--json", home=home).stdout)
    key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(json.loads(opened["body"])["public_key"]))
    signature = bytes.fromhex(document.pop("signature"))
    key.verify(signature, rfc8785.dumps(document))
    assert (document["first_seq"], document["last_seq"], document["totals"]["total"]) == (1, 4, "13.60")


def test_a_silent_central_is_a_fault_and_the_sales_stay_held(tmp_path: Path, central: Central) -> None:
    home = _home(tmp_path, central)
    ring(home, _baskets("a"))
    central.stop()
    ended = posfallback("reconcile", "--json", home=home)
    assert ended.returncode == 3
    assert json.loads(ended.stdout)["fault"]["code"] == "central-unreachable"
    status = _said("status", home=home)
    assert (status["central"]["state"], status["held"]["count"]) == ("down", 1)


def test_a_replay_with_nothing_held_ends_at_once_and_one_with_sales_says_what_it_waits_for(
    tmp_path: Path, central: Central
) -> None:
    home = _home(tmp_path, central)
    central.stop()
    ended = posfallback("replay", "--json", home=home)
    assert ended.returncode == 3
    assert "No sale is held here; central is asked once" in ended.stderr
    report = json.loads(ended.stdout)
    assert (report["unreachable"], report["waiting"]) == (True, 0)
    ring(home, _baskets("a"))
    waiting = subprocess.Popen(
        [sys.executable, "-m", "posfallback", "replay", "--json", "--home", str(home)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert waiting.stderr is not None
    assert "Waiting up to 60 s for central" in (told := waiting.stderr.readline())
    assert "1 sale held here, safe" in told
    assert waiting.poll() is None, "it says so while it waits, not afterwards"
    central.start()
    out, more = waiting.communicate(timeout=100)
    assert (waiting.returncode, json.loads(out)["accepted"], more) == (0, 1, "")


def test_a_parked_sale_is_told_in_words_decided_and_ends_up_settled(tmp_path: Path) -> None:
    catalogue = tmp_path / "central.csv"
    catalogue.write_text(SHORT_CATALOGUE, encoding="utf-8")
    central = Central(tmp_path / "central", "--catalogue", str(catalogue), "--reject-unknown-codes").start()
    try:
        home = _home(tmp_path, central)
        ring(home, _baskets("a"))
        assert _said("replay", home=home, code=4)["parked"] == 1
        parked = _said("parked", "list", home=home)
        assert parked["receipt"] == "012-03-F000001"
        assert parked["why"]
        assert parked["todo"]
        listed = posfallback("parked", "list", home=home)
        assert "Why:" in listed.stdout
        assert "Now:" in listed.stdout
        assert _said("status", home=home)["replay"]["parked"] == 1
        seq = str(parked["seq"])

        assert posfallback("parked", "waive", seq, "--who", "901", home=home).returncode == 2
        refused = posfallback("parked", "waive", "1", "--who", "901", "--reason", "by hand", home=home)
        assert refused.returncode == 1
        again = _said("parked", "retry", seq, "--who", "901", "--reason", "item added", home=home)
        assert again["decision"] == "retry"
        assert _said("replay", home=home, code=4)["parked"] == 1
        _said("parked", "waive", "012-03-F000001", "--who", "901", "--reason", "entered by hand", home=home)
        assert _said("replay", home=home)["waiting"] == 0
        proof = _said("reconcile", home=home)
        assert (proof["waived"]["count"], proof["central"]["count"]) == (1, 0)
    finally:
        central.stop()


def test_a_parked_sale_is_taken_for_something_else_or_handed_over(tmp_path: Path) -> None:
    catalogue = tmp_path / "central.csv"
    catalogue.write_text(SHORT_CATALOGUE, encoding="utf-8")
    central = Central(tmp_path / "central", "--catalogue", str(catalogue), "--reject-unknown-codes").start()
    decides = ("--who", "901", "--reason", "new wrapping")
    try:
        home = _home(tmp_path, central)
        ring(home, _baskets("a", "b"))
        _said("replay", home=home, code=4)
        first, second = posfallback("parked", "list", "--json", home=home).stdout.splitlines()
        assert json.loads(first)["codes"] == json.loads(second)["codes"] == ["09520000000011"]

        refused = _said("parked", "map", "012-03-F000001", "9520000000011=9520000000028", *decides, home=home, code=1)
        assert refused["refused"]["code"] == "map-no-such-item"
        mapped = _said("parked", "map", "012-03-F000001", "9520000000011=department:Bakery", *decides, home=home)
        assert mapped["codes"] == [{"code": "09520000000011", "taken_for": None, "department": "Bakery"}]
        twice = _said("parked", "hand-over", "012-03-F000001", *decides, home=home, code=1)
        assert twice["refused"]["code"] == "decided-already"
        shown = posfallback("journal", "show", "--first", str(mapped["decided_in"]), home=home).stdout
        assert "9520000000011 as department Bakery: new wrapping" in shown
        handed = _said("parked", "hand-over", str(json.loads(second)["seq"]), *decides, home=home)
        assert handed["decision"] == "hand-over"
        replayed = _said("replay", home=home)
        assert (replayed["sent"], replayed["duplicate"], replayed["waiting"]) == (1, 1, 0)
        proof = _said("reconcile", home=home)
        assert (proof["handed_over"], proof["waived"]["count"]) == ({"count": 1, "value": "6.80"}, 0)
        assert _said("status", home=home)["replay"]["handed_over"] == 1
        reading = _said("x", home=home)
        assert (reading["accepted"], reading["handed_over"]) == (proof["handed_over"], proof["handed_over"])
    finally:
        central.stop()


def test_the_catalogue_is_pulled_once_and_then_known_to_be_unchanged(tmp_path: Path, central: Central) -> None:
    home = _home(tmp_path, central)
    pulled = _said("catalogue", "pull", home=home)
    assert (pulled["changed"], pulled["items"]) == (True, 1)
    assert _said("catalogue", "find", "9520000000028", home=home)["name"] == "Rye bread"
    assert _said("catalogue", "pull", home=home) == {"changed": False}


def test_a_checkpoint_shows_that_the_end_of_a_journal_was_cut_off(tmp_path: Path) -> None:
    home = make_home(tmp_path, settings_text(), CATALOGUE)
    ring(home, _baskets("a"))
    copy = tmp_path / "older.sqlite3"
    copy.write_bytes((home / "journal.sqlite3").read_bytes())
    ring(home, _baskets("b"))
    note = tmp_path / "note"
    note.write_text(posfallback("journal", "checkpoint", home=home).stdout, encoding="utf-8")
    assert note.read_text(encoding="utf-8").startswith("posfallback/012/03/")

    verified = _said("journal", "verify", "--checkpoint", str(note), home=home)
    assert (verified["entries"], verified["findings"]) == (4, [])
    cut = _said("journal", "verify", "--journal", str(copy), "--checkpoint", str(note), home=home, code=4)
    assert [finding["level"] for finding in cut["findings"]] == ["broken"]
    other = _said("journal", "verify", "--checkpoint", str(note), "--key", "ab" * 32, home=home, code=4)
    assert other["key"] == "given"
    text = posfallback("journal", "verify", home=home)
    assert "journal's own" in text.stdout


def test_a_journal_is_verified_without_a_home(tmp_path: Path) -> None:
    home = make_home(tmp_path, settings_text(), CATALOGUE)
    ring(home, _baskets("a"))
    alone = tmp_path / "alone.sqlite3"
    alone.write_bytes((home / "journal.sqlite3").read_bytes())
    verified = _said("journal", "verify", "--journal", str(alone), home=tmp_path / "nowhere")
    assert (verified["entries"], verified["findings"]) == (3, [])
