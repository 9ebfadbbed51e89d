"""The staff comes with central's catalogue: whole or not at all, and no PIN that was changed here is undone unsaid."""

import json
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar

import pytest
from central_world import CollectorProcess, collector
from program import posfallback
from rooms import CATALOGUE, make_register

from posfallback.bootstrap import open_reading, open_register
from posfallback.domain.errors import Fault, Refusal
from posfallback.services.pulling import Pulled
from posfallback.storage.staff import StaffFile
from posfallback.storage.staff_given import bearable

STAFF = "number,name,role,pin\n7,Mara K.,clerk,2468\n2,Petra S.,manager,1357\n"
HASH = "$argon2id$v=19$m={m},t={t},p={p}$c29tZXNhbHRzb21lc2FsdA$Z3Vlc3MgdGhpcyBpZiB5b3UgY2FuIG5vdyBwbGVhc2U"
GOOD = HASH.format(m=19456, t=2, p=1)


class Store:
    """A register and a central that gives out catalogue and staff."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.prices, self.staff = folder / "prices.csv", folder / "central-staff.csv"
        self.prices.write_text(CATALOGUE, encoding="utf-8")
        self.central: CollectorProcess | None = None
        self.home = folder / "home"

    def pull(self, staff: str = STAFF) -> Pulled | None:
        """Start a central with this staff list, pull from it, and take it down like a power cut."""
        options: dict[str, str] = {"catalogue": str(self.prices)}
        if staff:
            self.staff.write_text(staff, encoding="utf-8")
            options["staff"] = str(self.staff)
        with collector(self.folder, **options) as central:
            if not self.home.exists():
                make_register(self.folder, more=f'[central]\nurl = "{central.url}"\n')
            settings = self.home / "settings.toml"
            kept = settings.read_text(encoding="utf-8").partition("[central]")[0]
            settings.write_text(f'{kept}[central]\nurl = "{central.url}"\n', encoding="utf-8")
            with open_reading(self.home) as reading:
                return reading.pull_catalogue()

    def signs_on(self, number: str, pin: str) -> str:
        """Sign on with central gone; returns the name, or the code of the refusal."""
        with open_register(self.home) as rooms:
            try:
                rooms.register.sign_on(number, pin)
            except Refusal as refusal:
                return refusal.code
            return rooms.register.clerk.name


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path)


def test_staff_is_pulled_and_signs_on_with_central_dead(store: Store) -> None:
    pulled = store.pull()
    assert pulled is not None
    assert (pulled.staff, pulled.staff_refused, pulled.catalogue.items) == (2, "", 8)
    assert store.signs_on("7", "2468") == "Mara K."
    assert store.signs_on("7", "1111") == "pin-wrong"
    assert store.signs_on("8", "2468") == "clerk-unknown"
    assert "2468" not in (store.home / "staff.json").read_text(encoding="utf-8")
    assert store.pull() is None, "the same list after a restart of central is the same list"
    assert store.pull("") is not None, "the ETag is of both"
    assert store.signs_on("7", "2468") == "Mara K.", "a central without staff leaves the register's alone"


def test_a_pin_that_was_changed_here_stays_until_central_gives_another_one(store: Store) -> None:
    store.pull()
    with open_register(store.home) as rooms:
        rooms.register.sign_on("7", "2468")
        rooms.register.change_pin("2468", "8642", "8642")
    renamed = STAFF.replace("Mara K.", "Mara Kay").replace("2,Petra S.,manager,1357", "3,Lin,it,1122")
    assert store.pull(renamed) is not None
    assert store.signs_on("7", "8642") == "Mara Kay"
    assert store.signs_on("2", "1357") == "clerk-unknown"
    assert store.pull(renamed.replace("2468", "9753")) is not None
    assert store.signs_on("7", "8642") == "pin-wrong"
    assert store.signs_on("7", "9753") == "Mara Kay", "a reset at central wins"


class OtherMake(BaseHTTPRequestHandler):
    """A central that gives out a staff list which it never looked at, with a row of prices and a tag."""

    asked: ClassVar[list[str]] = []
    staff: ClassVar[object] = [{"number": "9", "name": "Eve", "role": "manager", "pin_hash": "1357"}]

    def do_GET(self) -> None:
        """Answer the catalogue."""
        self.asked.append(self.headers.get("If-None-Match", ""))
        head = {"version": "1", "items": 1, "staff": self.staff}
        row = {"code": "4011", "name": "Bananas", "price": "1.11"}
        body = f"{json.dumps(head)}\n{json.dumps(row)}\n".encode()
        self.send_response(200)
        self.send_header("ETag", '"1"')
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_what: object) -> None:
        """Say nothing."""


def test_a_bad_list_is_refused_whole_and_told_each_time_and_the_prices_come_all_the_same(tmp_path: Path) -> None:
    server = HTTPServer(("127.0.0.1", 0), OtherMake)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    home = make_register(tmp_path, staff=STAFF, more=f'[central]\nurl = "http://127.0.0.1:{server.server_port}"\n')
    before = (home / "staff.json").read_bytes()
    OtherMake.asked.clear()
    for _ in range(2):
        ended = posfallback("catalogue", "pull", "--json", home=home)
        assert ended.returncode == 4, ended.stderr
        said = json.loads(ended.stdout)
        assert (said["changed"], said["items"], "staff" in said) == (True, 1, False)
        for told in (said["staff_refused"], ended.stderr):
            assert "entry 1: pin_hash must be Argon2id" in told
            assert "the staff that was here stays" in told
    server.shutdown()
    server.server_close()
    assert OtherMake.asked == ["", ""], "a refused list is asked for again"
    assert (home / "staff.json").read_bytes() == before


class Slow(OtherMake):
    """A central that gives out a catalogue, but not before it is told to."""

    came, go_on = threading.Event(), threading.Event()

    def do_GET(self) -> None:
        """Answer when it is time."""
        self.came.set()
        assert self.go_on.wait(60)
        super().do_GET()


def test_of_two_pulls_at_once_the_second_is_refused_and_asks_central_nothing(tmp_path: Path) -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Slow)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    home = make_register(tmp_path, more=f'[central]\nurl = "http://127.0.0.1:{server.server_port}"\n')
    Slow.asked.clear()
    first = subprocess.Popen(
        [sys.executable, "-m", "posfallback", "catalogue", "pull", "--json", "--home", str(home)],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert Slow.came.wait(60)
    second = posfallback("catalogue", "pull", "--json", home=home)
    assert second.returncode == 1, second.stderr
    assert json.loads(second.stdout)["refused"]["code"] == "catalogue-loading"
    Slow.go_on.set()
    told = json.loads(first.communicate(timeout=60)[0])
    assert (first.returncode, told["items"]) == (4, 1), "its staff list is a bad one"
    assert len(Slow.asked) == 1
    # The lock went with its process, also where that was killed.
    Slow.came.clear()
    Slow.go_on.clear()
    killed = subprocess.Popen([sys.executable, "-m", "posfallback", "catalogue", "pull", "--home", str(home)])
    assert Slow.came.wait(60)
    killed.kill()
    killed.wait()
    Slow.go_on.set()
    assert posfallback("catalogue", "pull", home=home).returncode == 4
    server.shutdown()
    server.server_close()
    assert not (home / "catalogue.pulled.csv").exists()


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        ({"number": "1234567"}, "number must be"),
        ({"number": 7.5}, "number must be"),
        ({"name": ""}, "name must be"),
        ({"name": "4111 1111 1111 1111"}, "card number"),
        ({"role": "boss"}, "role must be"),
        ({"pin_hash": "1357"}, "pin_hash must be"),
        ({"pin": "1357"}, "in clear"),
        ({"number": "2"}, "given twice"),
        ({"pin_hash": HASH.format(m=65537, t=2, p=1)}, "pin_hash must be"),
        ({"pin_hash": HASH.format(m=19456, t=11, p=1)}, "pin_hash must be"),
        ({"pin_hash": HASH.format(m=8, t=1, p=1)}, "pin_hash must be"),
        ({"pin_hash": GOOD.replace("argon2id", "argon2i")}, "pin_hash must be"),
    ],
)
def test_one_bad_entry_refuses_the_list_and_says_which_and_why(
    tmp_path: Path, entry: dict[str, object], told: str
) -> None:
    staff = StaffFile(tmp_path / "staff.json")
    (tmp_path / "staff.csv").write_text(STAFF, encoding="utf-8")
    staff.load(tmp_path / "staff.csv")
    before = staff.members()
    good = {"number": "2", "name": "Petra", "role": "manager", "pin_hash": GOOD}
    with pytest.raises(Refusal) as caught:
        staff.take(json.dumps([good, {**good, "number": "7", **entry}]).encode())
    assert caught.value.code == "central-staff"
    assert told in caught.value.message
    assert "entry 2:" in caught.value.message
    assert not any(part in str(caught.value) for part in ("4111", "1357", "$argon2"))
    assert staff.members() == before


@pytest.mark.parametrize("given", [b"[]", b"5", b'{"number": "7"}', b'["7"]'])
def test_a_list_that_is_none_or_holds_nobody_lets_nobody_in(tmp_path: Path, given: bytes) -> None:
    with pytest.raises(Refusal) as caught:
        StaffFile(tmp_path / "staff.json").take(given)
    assert caught.value.code == "central-staff"
    assert not (tmp_path / "staff.json").exists()


def test_a_hash_in_the_file_that_would_take_minutes_is_damage_and_keeps_nobody_waiting(tmp_path: Path) -> None:
    staff = StaffFile(tmp_path / "staff.json")
    slow = HASH.format(m=4_000_000, t=999, p=1)
    assert not bearable(slow)
    (tmp_path / "staff.json").write_text(
        json.dumps([{"number": "7", "name": "A", "role": "clerk", "pin_hash": slow}]), encoding="utf-8"
    )
    with pytest.raises(Fault) as caught:
        staff.pin_matches(staff.members()[0], "1357")
    assert caught.value.code == "staff-damaged"


def test_the_collector_gives_no_staff_out_without_a_catalogue_and_none_that_is_bad(tmp_path: Path) -> None:
    (tmp_path / "staff.csv").write_text(STAFF, encoding="utf-8")
    (tmp_path / "bad.csv").write_text(f"number,name,role,pin_hash\n7,Mara,clerk,{GOOD}x$\n", encoding="utf-8")
    (tmp_path / "prices.csv").write_text(CATALOGUE, encoding="utf-8")
    serve = ("collector", "serve", "--port", "0", "--db", f"sqlite:///{tmp_path / 'c.sqlite3'}", "--staff")
    alone = posfallback(*serve, str(tmp_path / "staff.csv"))
    assert (alone.returncode, "goes out with the catalogue" in alone.stderr) == (1, True)
    bad = posfallback(*serve, str(tmp_path / "bad.csv"), "--catalogue", str(tmp_path / "prices.csv"))
    assert (bad.returncode, "entry 1: pin_hash" in bad.stderr) == (1, True)
