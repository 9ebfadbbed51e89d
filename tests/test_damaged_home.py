"""A home of which one part was damaged or swapped: it is named, nothing is told that is not so, and no sale is lost."""

import json
import os
import shutil
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest
from program import make_home, posfallback, ring, settings_text, verify
from rooms import STAFF, make_register

from posfallback.bootstrap import open_register
from posfallback.domain.errors import Fault, Refusal
from posfallback.services.sign_on import NeedsManager
from posfallback.storage.journal import SqliteJournal
from posfallback.storage.journal_file import verify_file

CATALOGUE = "code,name,department,sold_by,price\n4011,Bananas,Produce,lb,0.99\n"
LOOK_UPS = ("entry_basket_id", "entry_receipt", "entry_external_id")


def _basket(name: str) -> dict[str, Any]:
    return {"id": name, "clerk": "901", "lines": [{"code": "4011"}], "tenders": [{"kind": "cash", "amount": "0.99"}]}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    home = make_home(tmp_path, settings_text(), CATALOGUE)
    assert ring(home, [_basket(f"b{number}") for number in range(30)])[0] == 0
    return home


def _page_size(journal: Path) -> int:
    return int.from_bytes(journal.read_bytes()[16:18], "big")


def _zero_page(journal: Path, page: int) -> None:
    size = _page_size(journal)
    with journal.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(bytes(size))


def _root_page(journal: Path, name: str) -> int:
    with closing(sqlite3.connect(f"file:{journal}?mode=ro", uri=True)) as connection:
        page: int = connection.execute("select rootpage from sqlite_schema where name = ?", (name,)).fetchone()[0]
    return page


def _findings(home: Path) -> list[dict[str, Any]]:
    found: Any = verify(home)["findings"]
    return list(found)


@pytest.mark.parametrize("name", LOOK_UPS)
def test_a_damaged_look_up_is_a_finding_because_a_sale_could_be_rung_twice(home: Path, name: str) -> None:
    journal = home / "journal.sqlite3"
    _zero_page(journal, _root_page(journal, name))
    findings = _findings(home)
    assert [(finding["code"], finding["level"]) for finding in findings] == [("look-up", "broken")]
    assert name in findings[0]["message"]
    assert posfallback("journal", "verify", home=home).returncode == 4


@pytest.mark.parametrize("name", LOOK_UPS)
def test_a_look_up_that_misses_a_sale_is_a_finding(home: Path, name: str) -> None:
    with closing(sqlite3.connect(home / "journal.sqlite3")) as connection:
        sql = connection.execute("select sql from sqlite_schema where name = ?", (name,)).fetchone()[0]
        connection.execute("pragma writable_schema = on")
        # The index is rebuilt without the newest sale while the schema goes on saying that it holds all of them.
        connection.execute(f"drop index {name}")
        connection.execute(f"{sql} and seq < 30")
        connection.execute("update sqlite_schema set sql = ? where name = ?", (sql, name))
        connection.commit()
    findings = _findings(home)
    assert [(finding["code"], finding["level"]) for finding in findings] == [("look-up", "broken")]


def test_a_page_of_the_book_that_is_gone_is_a_fault_or_a_finding_whichever_page_it_is(home: Path) -> None:
    journal = home / "journal.sqlite3"
    pristine = journal.read_bytes()
    faults = 0
    for page in range(2, len(pristine) // _page_size(journal) + 1):
        journal.write_bytes(pristine)
        _zero_page(journal, page)
        try:
            verified = verify_file(journal)
        except Fault:
            faults += 1
        else:
            assert verified.broken, page
        # Damage that no look at the newest entries can see does not stop the register; anything else is a Fault.
        with suppress(Fault):
            SqliteJournal.open(journal).close()
    assert faults


def test_a_page_of_the_book_that_is_gone_is_told_in_plain_words(home: Path) -> None:
    journal = home / "journal.sqlite3"
    _zero_page(journal, len(journal.read_bytes()) // _page_size(journal))
    _zero_page(journal, _root_page(journal, "entry"))
    for verb in (["ring", "-"], ["status"], ["journal", "verify"]):
        ended = posfallback(*verb, "--json", home=home, given=json.dumps(_basket("new")))
        assert ended.returncode == 3, verb
        assert "Traceback" not in ended.stderr, verb


def test_marks_of_no_length_are_marks_that_were_lost(home: Path) -> None:
    (home / "replay.sqlite3").write_bytes(b"")
    for stray in home.glob("replay.sqlite3-*"):
        stray.unlink()
    status = posfallback("status", "--json", home=home)
    assert status.returncode == 0, status.stderr
    assert json.loads(status.stdout)["held"]["count"] == 30


def test_damaged_marks_say_that_central_can_tell_them_again(home: Path) -> None:
    (home / "replay.sqlite3").write_bytes(os.urandom(5_000))
    ended = posfallback("status", "--json", home=home)
    assert ended.returncode == 3
    assert "central says what it holds" in json.loads(ended.stdout)["fault"]["remedy"]


def _open_line(name: str) -> dict[str, Any]:
    line = {"department": "17", "name": "Bottle", "amount": "0.99"}
    return {**_basket(name), "lines": [line]}


def _prices_damaged(home: Path, how: str) -> None:
    prices = home / "catalogue.sqlite3"
    good = prices.read_bytes()
    size = int.from_bytes(good[16:18], "big")
    damaged = {
        "nothing is left of it": b"",
        "it holds something else": os.urandom(5_000),
        "its beginning is gone": bytes(size) + good[size:],
        "its end is gone": good[: len(good) // 2 + 7],
        "its pages are gone": good[:size] + bytes(len(good) - size),
        "its words are other bytes": good.replace(b"price_minor", b"price_\xffinor"),
    }
    prices.write_bytes(damaged[how])


HOW_DAMAGED = (
    "nothing is left of it",
    "it holds something else",
    "its beginning is gone",
    "its end is gone",
    "its pages are gone",
    "its words are other bytes",
)


@pytest.mark.parametrize("how", HOW_DAMAGED)
def test_a_damaged_price_list_stops_no_line_with_a_price_and_guesses_nothing(home: Path, how: str) -> None:
    _prices_damaged(home, how)
    by_hand = {"code": "4011", "department": "Produce", "unit_price": "0.99"}
    baskets = [
        _open_line("open"),
        _basket("by code"),
        {**_basket("no tax told"), "lines": [by_hand]},
        {**_basket("by hand"), "lines": [{**by_hand, "tax": ""}]},
    ]
    ended = posfallback("ring", "-", "--json", home=home, given="".join(json.dumps(one) + "\n" for one in baskets))
    told = [json.loads(line) for line in ended.stdout.splitlines()]
    assert ended.returncode == 1, ended.stderr
    assert [one.get("refused", {}).get("code", "") for one in told] == [
        "",
        "price-list-unreadable",
        "price-list-unreadable",
        "",
    ]
    assert (told[0]["total"], told[3]["total"]) == ("0.99", "0.99")
    assert ended.stderr.count("posfallback catalogue load FILE") == 1, "the remedy is told, and told once"
    assert not _findings(home)


def test_what_needs_the_whole_price_list_says_that_it_is_damaged_and_status_does_not_fail(home: Path) -> None:
    _prices_damaged(home, "its pages are gone")
    for verb in (["catalogue", "find", "bananas"], ["kit", "--out", str(home.parent / "kit.pdf")]):
        ended = posfallback(*verb, "--json", home=home)
        assert ended.returncode == 3, (verb, ended.stdout, ended.stderr)
        assert json.loads(ended.stdout)["fault"]["code"] == "catalogue-damaged"
    status = posfallback("status", "--json", home=home)
    assert json.loads(status.stdout)["held"]["count"] == 30
    assert json.loads(status.stdout)["catalogue"]["items"] == 0
    assert "is damaged. Load it again" in status.stderr
    assert posfallback("catalogue", "load", str(home.parent / "catalogue.csv"), home=home).returncode == 0
    assert ring(home, [_basket("again")])[0] == 0


def test_a_damaged_staff_sells_by_number_and_makes_nobody_a_manager(tmp_path: Path) -> None:
    home = make_register(tmp_path, staff=STAFF)
    for name in ("staff.json", "staff.json.copy"):
        (home / name).write_bytes(os.urandom(200))
    code, (rung,) = ring(home, [{**_basket("b"), "clerk": "555"}])
    assert (code, rung["total"]) == (0, "0.99")
    with open_register(home) as rooms:
        register = rooms.register
        for number in ("2", "555"):
            register.sign_on(number, "")
            assert register.clerk.role == "clerk"
            with pytest.raises(NeedsManager):
                register.post_void(str(rung["receipt"]), "Wrong")
            for pin in ("1357", ""):
                with pytest.raises(Refusal) as refused:
                    register.approve("2", pin, "post_void")
                assert refused.value.code == "not-a-manager"
            register.sign_off()
        clerks = next(light for light in rooms.watch.lights() if light.name == "Clerks")
        assert (clerks.state, "nobody is a manager" in clerks.message) == ("caution", True)
    loaded = posfallback("staff", "load", str(tmp_path / "staff.csv"), home=home)
    assert loaded.returncode == 0, loaded.stderr
    with open_register(home) as rooms:
        with pytest.raises(Refusal) as refused:
            rooms.register.sign_on("2", "")
        assert refused.value.code == "pin-wrong"
        rooms.register.sign_on("2", "1357")
        rooms.register.post_void(str(rung["receipt"]), "Wrong")


def test_a_staff_whose_file_alone_is_damaged_asks_for_its_pins_as_before(tmp_path: Path) -> None:
    home = make_register(tmp_path, staff=STAFF)
    (home / "staff.json").write_bytes(os.urandom(200))
    with open_register(home) as rooms:
        with pytest.raises(Refusal) as refused:
            rooms.register.sign_on("2", "")
        assert refused.value.code == "pin-wrong"
        rooms.register.sign_on("2", "1357")
        clerks = next(light for light in rooms.watch.lights() if light.name == "Clerks")
        assert (clerks.state, clerks.message) == ("caution", "List damaged, its copy is used. IT loads it again.")


def test_another_registers_key_signs_nothing_here(home: Path, tmp_path: Path) -> None:
    other = make_home(tmp_path / "other", settings_text(), CATALOGUE)
    shutil.copyfile(other / "register.key", home / "register.key")
    day = json.loads(posfallback("status", "--json", home=home).stdout)["shift"]["business_date"]
    for verb in (
        ["journal", "checkpoint"],
        ["export", "--date", day, "--format", "json", "--out", str(tmp_path / "d")],
    ):
        ended = posfallback(*verb, "--json", home=home)
        assert ended.returncode == 3, ended.stdout
        assert json.loads(ended.stdout)["fault"]["code"] == "key-not-ours"
    assert not (tmp_path / "d").exists()


def test_a_key_from_elsewhere_is_taken_in_any_case_and_what_is_none_is_refused(home: Path) -> None:
    first = json.loads(posfallback("journal", "show", "--first", "1", "--last", "1", "--json", home=home).stdout)
    key = json.loads(first["body"])["public_key"]
    assert posfallback("journal", "verify", "--key", key.upper(), home=home).returncode == 0
    assert posfallback("journal", "verify", "--key", "0" * 64, home=home).returncode == 4
    refused = posfallback("journal", "verify", "--key", "mine", home=home)
    assert refused.returncode == 1
    assert "64 digits" in refused.stderr


@pytest.mark.parametrize("name", ["journal.sqlite3", "Register.KEY", "spool/jobs.log"])
def test_nothing_is_written_over_what_a_register_keeps(home: Path, tmp_path: Path, name: str) -> None:
    prices = tmp_path / "prices.csv"
    prices.write_text("code,name,price\n4011,Bananas,0.99\n/,Nothing,1\n", encoding="utf-8")
    day = json.loads(posfallback("status", "--json", home=home).stdout)["shift"]["business_date"]
    link = tmp_path / "link"
    link.symlink_to(home)
    book = (home / "journal.sqlite3").read_bytes()
    for verb in (
        ["export", "--date", day, "--format", "csv", "--out"],
        ["catalogue", "load", str(prices), "--skip-bad"],
    ):
        for place in (home / name, link / name):
            refused = posfallback(*verb, str(place), "--json", home=home)
            assert refused.returncode == 1, (verb, place, refused.stdout)
            assert json.loads(refused.stdout)["refused"]["code"] == "out-in-home"
    assert (home / "journal.sqlite3").read_bytes() == book
    beside = home / "days"
    beside.mkdir()
    assert (
        posfallback("export", "--date", day, "--format", "csv", "--out", str(beside / "day"), home=home).returncode == 0
    )


def test_bad_rows_never_overwrite_their_own_file_however_it_is_named(home: Path, tmp_path: Path) -> None:
    prices, link = tmp_path / "prices.csv", tmp_path / "link.csv"
    text = "code,name,price\n4011,Bananas,0.99\n/,Nothing,1\n"
    prices.write_text(text, encoding="utf-8")
    link.symlink_to(prices)
    for name in (str(link), str(tmp_path / "x" / ".." / "prices.csv")):
        refused = posfallback("catalogue", "load", str(prices), "--skip-bad", name, home=home)
        assert refused.returncode == 1, name
    assert prices.read_text(encoding="utf-8") == text


def test_a_new_home_holds_what_scripts_are_promised(tmp_path: Path) -> None:
    home = make_home(tmp_path / "new", settings_text(), CATALOGUE)
    held = {path.name for path in home.iterdir()}
    assert held >= {"journal.sqlite3", "replay.sqlite3", "catalogue.sqlite3", "drafts.sqlite3", "settings.toml"}
    assert held >= {"register.key", "spool", "drill"}
