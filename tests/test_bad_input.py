"""Bad input gets a clear refusal and loses nothing: each line of the promise, tried on the real program."""

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
from program import make_home, posfallback, ring, settings_text, verify

CATALOGUE = """code,name,department,sold_by,price,price_for,tax
9520000000011,Rye bread,Bakery,each,3.40,1,
9520000000028,Soap bar,Household,each,1.15,1,A
4011,Bananas,Produce,lb,0.99,1,
"""
CASH = [{"kind": "cash", "amount": "10.00"}]
GOOD = {"id": "good", "clerk": "901", "lines": [{"code": "9520000000011"}], "tenders": CASH}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return make_home(tmp_path, settings_text(), CATALOGUE)


def _basket(*lines: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"id": "bad", "clerk": "901", "lines": list(lines), "tenders": CASH, **more}


BREAD = {"code": "9520000000011"}
BASKETS: dict[str, tuple[dict[str, Any], str, str]] = {
    "a code that the price list does not hold": (_basket({"code": "9520000000097"}), "code-unknown", "9520000000097"),
    "a tender too small": (_basket(BREAD, tenders=[{"kind": "cash", "amount": "3.39"}]), "tender-too-small", "0.01"),
    "a card above what is due": (_basket(BREAD, tenders=[{"kind": "card", "amount": "3.41"}]), "tender-too-large", ""),
    "a quantity of zero": (_basket({**BREAD, "quantity": "0"}), "quantity-zero", "zero"),
    "a quantity with four decimals": (_basket({**BREAD, "quantity": "1.0005"}), "quantity-decimals", ""),
    "a quantity that is no number": (_basket({**BREAD, "quantity": "two"}), "quantity-not-a-number", ""),
    "a price with three decimals": (_basket({**BREAD, "unit_price": "3.405"}), "price-decimals", ""),
    "a barcode with a wrong check digit": (_basket({"code": "9520000000012"}), "code-check-digit", ""),
    "a code of a length that no code has": (_basket({"code": "123456789"}), "code-length", ""),
    "a card number in a name": (
        _basket({"department": "1", "name": "4111 1111 1111 1111", "amount": "1.00"}),
        "card-number",
        "",
    ),
    "a card number as an id": (_basket(BREAD, id="4111111111111111"), "card-number", ""),
    "more than four digits of a card": (
        _basket(BREAD, tenders=[{"kind": "card", "amount": "3.40", "last4": "411111"}]),
        "card-last4",
        "",
    ),
    "a tender that the store does not take": (
        _basket(BREAD, tenders=[{"kind": "gold", "amount": "9"}]),
        "tender-kind",
        "",
    ),
    "a misspelt key": (_basket({**BREAD, "quantty": "2"}), "basket-format", "quantty"),
    "a number where a text belongs": (_basket({**BREAD, "quantity": 2}), "basket-format", "quantity"),
    "a void of nothing": (_basket({**BREAD, "void": True}), "void-without-line", ""),
    "a time that is none": (_basket(BREAD, at="yesterday"), "time-format", ""),
    "a time that is not as RFC 3339 writes it": (_basket(BREAD, at="20261123T101500Z"), "time-format", ""),
    "a time with seconds in its offset": (_basket(BREAD, at="2026-11-23T10:15:00+01:00:30"), "time-format", ""),
    "a unit price that is none beside an amount": (
        _basket({"department": "1", "amount": "1.00", "unit_price": "4111111111111111"}),
        "amount-too-large",
        "",
    ),
    "no clerk": (_basket(BREAD, clerk=""), "clerk-missing", ""),
}


@pytest.mark.parametrize("what", BASKETS)
def test_a_basket_is_refused_with_what_and_what_now_while_the_others_are_sealed(home: Path, what: str) -> None:
    basket, code, named = BASKETS[what]
    ended, results = ring(home, [{**GOOD, "id": "before"}, basket, {**GOOD, "id": "after"}])
    assert ended == 1
    assert [result.get("receipt") for result in results] == ["012-03-F000001", None, "012-03-F000002"]
    refused: Any = results[1]["refused"]
    assert refused["code"] == code, refused
    assert named in refused["message"]
    assert refused["hint"].endswith(".")
    assert "4111" not in json.dumps(results)
    assert verify(home)["findings"] == []


def test_what_is_no_basket_at_all_is_refused_and_the_rest_is_rung(home: Path) -> None:
    file = home.parent / "mixed.ndjson"
    good = json.dumps(GOOD).encode()
    file.write_bytes(b"\n".join([b"not json", b"[]", b"\xff\xfe{}", b'{"id": "half', b"\x00", b"null", good]) + b"\n")
    rung = posfallback("ring", str(file), "--json", home=home)
    results = [json.loads(line) for line in rung.stdout.splitlines()]
    assert rung.returncode == 1
    assert "Traceback" not in rung.stderr
    assert [("refused" in result) for result in results] == [True] * 6 + [False]
    missing = posfallback("ring", str(home.parent / "none.ndjson"), "--json", home=home)
    assert missing.returncode == 1
    assert "none.ndjson" in missing.stderr


@pytest.mark.parametrize(
    "verb",
    [
        ["shift", "open", "--clerk"],
        ["shift", "close", "--clerk"],
        ["parked", "waive", "3", "--who", "901", "--reason"],
        ["parked", "retry", "3", "--reason", "mended", "--who"],
        ["shift", "paid-in", "5.00", "--reason"],
        ["shift", "paid-out", "5.00", "--reason"],
        ["shift", "no-sale", "--reason"],
    ],
)
def test_no_word_of_a_verb_brings_a_card_number_into_the_book(home: Path, verb: list[str]) -> None:
    assert posfallback(*verb, "4111 1111 1111 1111", home=home).returncode in {1, 2}
    ring(home, [GOOD])
    refused = posfallback(*verb, "4111111111111111", home=home)
    assert refused.returncode == 1, refused.stderr
    assert "4111" not in refused.stdout + refused.stderr
    assert "4111111111111111" not in posfallback("journal", "show", "--json", home=home).stdout


def test_a_key_that_is_there_twice_is_refused_because_either_could_be_meant(home: Path) -> None:
    file = home.parent / "twice.ndjson"
    head, tail = '{"id": "twice", "clerk": "901"', '"tenders": [{"kind": "cash", "amount": "10.00"}]}'
    bread = '{"code": "9520000000011"}'
    file.write_text(
        f'{head}, "lines": [{bread}], "lines": [{bread}, {bread}], {tail}\n'
        f'{head}, "lines": [{{"code": "9520000000011", "code": "4011"}}], {tail}\n',
        encoding="utf-8",
    )
    rung = posfallback("ring", str(file), "--json", home=home)
    results = [json.loads(one) for one in rung.stdout.splitlines()]
    assert [result["refused"]["code"] for result in results] == ["basket-format"] * 2
    assert "lines" in results[0]["refused"]["message"]
    assert "code" in results[1]["refused"]["message"]


def test_a_catalogue_with_broken_rows_names_them_together_and_leaves_the_old_one(home: Path) -> None:
    file = home.parent / "broken.csv"
    rows = [
        "code,name,price",
        "9520000000035,Eggs,5.69",
        "9520000000036,Wrong check digit,1.00",
        "4012,Three decimals,1.005",
        "4013,No price,",
        "9520000000035,Eggs again,5.69",
        "123456789,Odd length,1.00",
    ]
    file.write_text("\n".join(rows) + "\n", encoding="utf-8")
    refused = posfallback("catalogue", "load", str(file), home=home)
    assert refused.returncode == 1
    for line in (3, 4, 5, 6, 7):
        assert f"line {line}" in refused.stderr
    assert posfallback("catalogue", "find", "9520000000011", home=home).stdout

    bad = home.parent / "bad.csv"
    loaded = posfallback("catalogue", "load", str(file), "--skip-bad", str(bad), "--json", home=home)
    assert loaded.returncode == 4
    assert json.loads(loaded.stdout) | {"items": 1, "bad": 5} == json.loads(loaded.stdout)
    assert len(bad.read_text(encoding="utf-8").splitlines()) == 6
    mapped = posfallback("catalogue", "load", str(file), "--column", "code", home=home)
    assert mapped.returncode == 2


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        (settings_text(more='[regsiter]\nid = "03"'), "regsiter"),
        (settings_text() .replace('id = "03"', 'id = "03"\ncolour = "red"'), "colour"),
        (settings_text(currency="XXQ"), "currency"),
        (settings_text(percent="ten"), "percent"),
        (settings_text(prices="sometimes"), "prices"),
        ("this is [not toml", "TOML"),
        ("", "store"),
    ],
)  # fmt: skip
def test_settings_that_cannot_be_meant_make_no_home(tmp_path: Path, wrong: str, named: str) -> None:
    settings = tmp_path / "settings.toml"
    settings.write_text(wrong, encoding="utf-8")
    home = tmp_path / "home"
    refused = posfallback("init", "--home", str(home), "--settings", str(settings), "--json")
    assert refused.returncode == 1
    assert named in refused.stderr
    assert json.loads(refused.stdout)["refused"]["code"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["settings.toml"]


def test_init_never_overwrites_and_a_new_journal_needs_a_new_letter(home: Path) -> None:
    before = _contents(home)
    settings = str(home.parent / "settings.toml")
    again = posfallback("init", "--home", str(home), "--settings", settings)
    assert again.returncode == 1
    assert _contents(home) == before
    shown = posfallback("journal", "show", "--json", home=home)
    old: Any = json.loads(json.loads(shown.stdout.splitlines()[0])["body"])
    other = home.parent / "other"
    for series in ("", "F", "D", "S", "GG", "7"):
        refused = posfallback(
            "init", "--home", str(other), "--settings", settings, "--replaces", old["journal_id"], "--series", series
        )
        assert refused.returncode == 1, series
        assert not other.exists()
    for journal_id in ("123", old["journal_id"].upper() + "Z"):
        assert (
            posfallback("init", "--home", str(other), "--settings", settings, "--replaces", journal_id).returncode == 1
        )
    made = posfallback(
        "init", "--home", str(other), "--settings", settings, "--replaces", old["journal_id"], "--series", "G"
    )
    assert made.returncode == 0, made.stderr
    shown = posfallback("journal", "show", "--json", home=other)
    new: Any = json.loads(json.loads(shown.stdout.splitlines()[0])["body"])
    assert (new["series"], new["replaces"]) == ("G", old["journal_id"])


def test_settings_that_were_changed_into_another_register_are_refused(home: Path) -> None:
    text = (home / "settings.toml").read_text(encoding="utf-8")
    (home / "settings.toml").write_text(text.replace('id = "03"', 'id = "04"'), encoding="utf-8")
    for verb in (["status"], ["ring", "-"], ["x"]):
        refused = posfallback(*verb, home=home, given="")
        assert refused.returncode == 1
        assert "register.id" in refused.stderr
    (home / "settings.toml").write_text(text + "\nnonsense = 1\n", encoding="utf-8")
    refused = posfallback("ring", "-", home=home, given="")
    assert refused.returncode == 1
    assert "nonsense" in refused.stderr


READERS = [
    ["status"],
    ["x"],
    ["journal", "show"],
    ["journal", "verify"],
    ["export", "--date", "2026-11-23", "--format", "csv", "--out", "x"],
]
SELLERS = [["ring", "-"], ["shift", "open", "--clerk", "901"], ["z"]]


@pytest.mark.parametrize("kind", ["random bytes", "another program's", "empty", "a folder"])
def test_a_journal_that_is_not_ours_is_named_and_not_touched(home: Path, kind: str) -> None:
    journal = home / "journal.sqlite3"
    journal.unlink()
    if kind == "random bytes":
        journal.write_bytes(os.urandom(40_000))
    elif kind == "another program's":
        with closing(sqlite3.connect(journal)) as foreign:
            foreign.execute("create table entry (seq integer primary key, body text)")
            foreign.execute("insert into entry values (1, 'theirs')")
            foreign.commit()
    elif kind == "empty":
        journal.touch()
    else:
        journal.mkdir()
    before = _contents(home)
    for verb in READERS + SELLERS:
        ended = posfallback(*verb, home=home, given=json.dumps(GOOD))
        assert ended.returncode in {1, 3}, (verb, ended.stdout)
        assert "Traceback" not in ended.stderr, verb
        assert ended.stderr.strip()
    assert _contents(home) == before


def test_other_files_of_a_home_that_are_damaged_are_named_and_no_sale_is_lost(home: Path) -> None:
    ring(home, [GOOD])
    sealed = (home / "journal.sqlite3").read_bytes()
    for name, verb in (
        ("replay.sqlite3", ["status"]),
        ("catalogue.sqlite3", ["catalogue", "find", "4011"]),
        ("register.key", ["journal", "checkpoint"]),
        ("folds.cache", ["x"]),
    ):
        good = (home / name).read_bytes()
        (home / name).write_bytes(os.urandom(5_000))
        ended = posfallback(*verb, home=home)
        assert ended.returncode == (0 if name == "folds.cache" else 3), (name, ended.stdout, ended.stderr)
        assert "Traceback" not in ended.stderr, name
        (home / name).write_bytes(good)
    assert (home / "journal.sqlite3").read_bytes() == sealed
    assert verify(home)["findings"] == []


@contextmanager
def _not_writable(folder: Path) -> Iterator[None]:
    """Make a folder read-only for everybody, root included where it is root who runs the tests."""
    if os.geteuid() == 0:
        subprocess.run(["mount", "--bind", str(folder), str(folder)], check=True)
        try:
            subprocess.run(["mount", "-o", "remount,ro,bind", str(folder)], check=True)
            yield
        finally:
            subprocess.run(["umount", str(folder)], check=True)
        return
    paths = [folder, *folder.rglob("*")]
    for path in paths:
        path.chmod(0o555 if path.is_dir() else 0o444)
    try:
        yield
    finally:
        for path in paths:
            path.chmod(0o755 if path.is_dir() else 0o644)


def test_a_read_only_home_can_be_read_and_refuses_to_sell(home: Path) -> None:
    ring(home, [GOOD])
    with _not_writable(home):
        before = _contents(home)
        for verb in SELLERS:
            ended = posfallback(*verb, home=home, given=json.dumps(GOOD))
            assert ended.returncode == 3, (verb, ended.stdout, ended.stderr)
            assert "cannot be written" in ended.stderr, verb
            assert "Traceback" not in ended.stderr
        for verb in (["status", "--json"], ["x"], ["journal", "verify"], ["journal", "show"]):
            ended = posfallback(*verb, home=home)
            assert ended.returncode == 0, (verb, ended.stderr)
        made = posfallback("init", "--home", str(home / "inner"), "--settings", str(home / "settings.toml"))
        assert made.returncode in {1, 3}
        assert "Traceback" not in made.stderr
        assert _contents(home) == before
    assert ring(home, [{**GOOD, "id": "later"}])[0] == 0


@contextmanager
def _small_disk(folder: Path, kib: int) -> Iterator[Path]:
    """Lend a folder on a disk of its own."""
    folder.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={kib}k", "tmpfs", str(folder)], check=True)
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def _ring_into(home: Path, baskets: list[dict[str, Any]], file_limit: int = 0) -> subprocess.CompletedProcess[str]:
    """Ring with a limit on the size of each file in bytes (0 for none): what happens where the disk ends."""
    limit = (
        "import resource, runpy, signal, sys;"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        f"size = {file_limit};"
        "size and resource.setrlimit(resource.RLIMIT_FSIZE, (size, size));"
        "sys.argv = ['posfallback', *sys.argv[1:]];"
        "runpy.run_module('posfallback', run_name='__main__')"
    )
    return subprocess.run(
        [sys.executable, "-c", limit, "ring", "-", "--json", "--home", str(home)],
        input="".join(json.dumps(basket) + "\n" for basket in baskets),
        capture_output=True,
        text=True,
        check=False,
        timeout=250,
    )


MANY = [
    {"id": f"b-{number}", "clerk": "901", "lines": [BREAD] * 40, "tenders": [{"kind": "cash", "amount": "200.00"}]}
    for number in range(400)
]


def _check_full(home: Path, ended: subprocess.CompletedProcess[str]) -> None:
    """What was told is sealed, what was not told may be rung again, and nothing else happened."""
    assert ended.returncode == 3, ended.stderr
    assert "Traceback" not in ended.stderr
    assert ended.stderr.strip()
    told = [json.loads(line) for line in ended.stdout.splitlines() if '"seq"' in line]
    assert 0 < len(told) < len(MANY)
    report = verify(home)
    assert [finding for finding in report["findings"] if finding["level"] == "broken"] == []  # type: ignore[attr-defined] # a list of objects
    sealed = [
        json.loads(json.loads(line)["body"])["receipt"]
        for line in posfallback("journal", "show", "--json", home=home).stdout.splitlines()
        if "SaleCompleted" in line
    ]
    assert sealed[: len(told)] == [result["receipt"] for result in told]
    assert len(sealed) - len(told) <= 1


def test_a_file_that_may_not_grow_stops_the_ringing_and_loses_nothing(home: Path) -> None:
    ended = _ring_into(home, MANY, file_limit=600_000)
    _check_full(home, ended)
    code, results = ring(home, MANY[:3], "--resume")
    assert code == 0
    assert all(result["again"] is True for result in results)


def test_a_full_disk_stops_the_ringing_and_loses_nothing(tmp_path: Path) -> None:
    if os.geteuid() != 0:
        # Only root may mount a disk of its own; the limit on files above is what others can try.
        return
    with _small_disk(tmp_path / "disk", 900) as disk:
        home = make_home(disk / "register", settings_text(), CATALOGUE)
        ended = _ring_into(home, MANY)
        _check_full(home, ended)
        assert posfallback("status", home=home).returncode == 0
        out = str(disk / "day.json")
        export = posfallback("export", "--date", _date(home), "--format", "json", "--out", out, home=home)
        assert export.returncode == 3
        assert "room" in export.stderr
        assert [path.name for path in disk.iterdir()] == ["register"]
        refused = posfallback("init", "--home", str(disk / "new"), "--settings", str(home / "settings.toml"))
        assert refused.returncode == 3
        assert [path.name for path in disk.iterdir()] == ["register"]


def _date(home: Path) -> str:
    return str(json.loads(posfallback("status", "--json", home=home).stdout)["shift"]["business_date"])


def _contents(folder: Path) -> dict[str, bytes | None]:
    """Return every file with its bytes, folders with None; locks and SQLite's shared memory are no contents."""
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None
        for path in sorted(folder.rglob("*"))
        if not path.name.endswith((".lock", "-shm", "-wal"))
    }
