"""Baskets from a file and the shift, as a script sees them: results that are safe, refusals that cost nothing."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import IO, Any

import pytest
from program import make_home, posfallback, ring, settings_text, verify

CATALOGUE = """code,name,department,sold_by,price,price_for,tax
9520000000011,Rye bread,Bakery,each,3.40,1,
9520000000028,Soap bar,Household,each,1.15,1,A
4011,Bananas,Produce,lb,0.99,1,
"""
PRINTER = '[[printer]]\nname = "front"\ndevice = "file"\naddress = "receipts"\n'


def _basket(name: str, cash: str = "10.00", **more: Any) -> dict[str, Any]:
    lines = [{"code": "9520000000011", "quantity": "2"}]
    return {"id": name, "clerk": "901", "lines": lines, "tenders": [{"kind": "cash", "amount": cash}], **more}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return make_home(tmp_path, settings_text(), CATALOGUE)


def test_a_result_says_everything_that_a_script_needs(home: Path) -> None:
    code, results = ring(home, [_basket("ext-1")])
    assert code == 0
    seal = results[0].pop("seal")
    assert len(str(seal)) == 64
    assert results[0] == {
        "id": "ext-1",
        "seq": 3,
        "receipt": "012-03-F000001",
        "subtotal": "6.80",
        "discount": "0.00",
        "tax": "0.00",
        "taxes": [],
        "rounding": "0.00",
        "total": "6.80",
        "tendered": "10.00",
        "change": "3.20",
    }


def test_refused_baskets_are_told_the_others_are_sealed_and_the_numbers_have_no_gap(home: Path) -> None:
    code, results = ring(home, [_basket("a"), _basket("b", cash="1.00"), _basket("c")])
    assert code == 1
    assert [result.get("receipt") for result in results] == ["012-03-F000001", None, "012-03-F000002"]
    refused: Any = results[1]["refused"]
    assert set(refused) == {"code", "message", "hint"}
    assert refused["code"] == "tender-too-small"


def test_resuming_rings_nothing_twice_and_prints_the_first_result_again(home: Path) -> None:
    _, first = ring(home, [_basket("a"), _basket("b")])
    code, second = ring(home, [_basket("a"), _basket("b"), _basket("c")], "--resume")
    assert code == 0
    assert second[:2] == [{**result, "again": True} for result in first]
    assert second[2]["receipt"] == "012-03-F000003"
    assert "again" not in second[2]


def test_baskets_come_from_standard_input_and_blank_lines_are_passed_over(home: Path) -> None:
    given = f"\ufeff{json.dumps(_basket('a'))}\n\n{json.dumps(_basket('b'))}"
    rung = posfallback("ring", "-", "--json", home=home, given=given)
    assert rung.returncode == 0
    assert [json.loads(line)["id"] for line in rung.stdout.splitlines()] == ["a", "b"]


def _ringing(home: Path) -> tuple["subprocess.Popen[str]", IO[str], IO[str]]:
    """Start to ring from standard input; returns the program, where baskets go in, and where results come out."""
    process = subprocess.Popen(
        [sys.executable, "-m", "posfallback", "ring", "-", "--json", "--home", str(home)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    return process, process.stdin, process.stdout


def test_each_result_is_out_before_the_next_basket_is_read(home: Path) -> None:
    process, baskets, results = _ringing(home)
    for name in ("a", "b", "c"):
        baskets.write(json.dumps(_basket(name)) + "\n")
        baskets.flush()
        assert json.loads(results.readline())["id"] == name
    baskets.close()
    assert process.wait(30) == 0
    results.close()


def test_a_reader_that_goes_away_stops_the_ringing_and_what_was_sealed_is_told_on_resuming(home: Path) -> None:
    file = home.parent / "many.ndjson"
    names = [f"b-{number}" for number in range(300)]
    file.write_text("".join(json.dumps(_basket(name)) + "\n" for name in names), encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, "-m", "posfallback", "ring", str(file), "--json", "--home", str(home)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    said = process.stderr.read()
    process.stderr.close()
    assert process.wait(60) == 3
    assert "--resume" in said
    assert "Traceback" not in said
    assert "Exception ignored" not in said
    resumed = posfallback("ring", str(file), "--json", "--resume", home=home)
    results = [json.loads(line) for line in resumed.stdout.splitlines()]
    assert [result["id"] for result in results] == names
    assert [result["receipt"] for result in results] == [f"012-03-F{number:06d}" for number in range(1, 301)]


def test_a_report_that_nobody_reads_to_its_end_is_no_error(home: Path) -> None:
    command = f'"{sys.executable}" -m posfallback journal show --home "{home}" | head -1; echo "${{PIPESTATUS[0]}}"'
    ended = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=True)
    assert ended.stderr == ""
    assert ended.stdout.splitlines()[-1] == "0"


def test_another_seller_is_refused_while_reports_run_beside_it(home: Path) -> None:
    process, baskets, results = _ringing(home)
    baskets.write(json.dumps(_basket("a")) + "\n")
    baskets.flush()
    results.readline()

    second = posfallback("ring", "-", "--json", home=home, given=json.dumps(_basket("b")))
    assert second.returncode == 1
    assert json.loads(second.stdout)["refused"]["code"] == "register-in-use"
    status = posfallback("status", "--json", home=home)
    assert json.loads(status.stdout)["held"]["count"] == 1
    out = home.parent / "day.csv"
    date = json.loads(status.stdout)["shift"]["business_date"]
    assert posfallback("export", "--date", date, "--format", "csv", "--out", str(out), home=home).returncode == 0
    assert posfallback("x", home=home).returncode == 0

    baskets.close()
    process.wait(30)
    results.close()
    assert posfallback("ring", "-", "--json", home=home, given=json.dumps(_basket("b"))).returncode == 0


def test_a_shift_is_opened_counted_and_closed_and_the_next_number_follows(home: Path) -> None:
    opened = posfallback(
        "shift", "open", "--clerk", "901", "--float", "100.00", "--date", "2026-11-23", "--json", home=home
    )
    assert json.loads(opened.stdout) | {"shift": 1, "business_date": "2026-11-23"} == json.loads(opened.stdout)
    assert posfallback("shift", "open", "--clerk", "902", home=home).returncode == 1
    ring(home, [_basket("a"), _basket("b", tenders=[{"kind": "card", "amount": "6.80", "last4": "1111"}])])
    before = (home / "journal.sqlite3").stat().st_size
    x = json.loads(posfallback("x", "--json", home=home).stdout)
    assert (x["report"], x["sales"], x["value"], x["expected_cash"]) == ("X", 2, "13.60", "106.80")
    assert (home / "journal.sqlite3").stat().st_size == before

    z = json.loads(posfallback("z", "--counted", "106.00", "--json", home=home).stdout)
    assert (z["report"], z["expected_cash"], z["counted"], z["over_short"]) == ("Z", "106.80", "106.00", "-0.80")
    assert z["by_tender"] == [
        {"name": "card", "count": 1, "value": "6.80"},
        {"name": "cash", "count": 1, "value": "6.80"},
    ]
    assert len(z["seal"]) == 64
    assert posfallback("z", home=home).returncode == 1
    second = posfallback("shift", "open", "--clerk", "902", "--json", home=home)
    assert json.loads(second.stdout)["shift"] == 2
    assert posfallback("shift", "close", home=home).returncode == 0
    assert verify(home)["findings"] == []


def test_receipts_come_out_unless_they_are_not_wanted(tmp_path: Path) -> None:
    home = make_home(tmp_path, settings_text(more=PRINTER), CATALOGUE)
    ring(home, [_basket("a")])
    ring(home, [_basket("b")], "--no-receipts")
    ring(home, [_basket("c")])
    printed = [file.read_text(encoding="utf-8") for file in sorted((home / "receipts").iterdir())]
    assert len(printed) == 2
    assert "012-03-F000001" in printed[0]
    assert "012-03-F000003" in printed[1]


def test_json_is_utf_8_whatever_the_terminal_speaks(home: Path) -> None:
    line = {"department": "1", "name": "Käse 奶酪", "amount": "6.80"}
    file = home.parent / "utf8.ndjson"
    file.write_text(json.dumps(_basket("näme", lines=[line]), ensure_ascii=False) + "\n", encoding="utf-8")
    rung = subprocess.run(
        [sys.executable, "-m", "posfallback", "ring", str(file), "--json", "--home", str(home)],
        capture_output=True,
        check=True,
        env={**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "LC_ALL": "C"},
    )
    assert json.loads(rung.stdout.decode("utf-8"))["id"] == "näme"
    shown = subprocess.run(
        [sys.executable, "-m", "posfallback", "ring", str(file), "--resume", "--home", str(home)],
        capture_output=True,
        check=True,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
    )
    assert b"012-03-F000001" in shown.stdout


def test_a_day_and_a_part_of_the_journal_go_to_standard_output(home: Path) -> None:
    ring(home, [_basket("a"), _basket("b")])
    date = json.loads(posfallback("status", "--json", home=home).stdout)["shift"]["business_date"]
    out = home.parent / "day.csv"
    posfallback("export", "--date", date, "--format", "csv", "--out", str(out), home=home)
    piped = subprocess.run(
        [
            sys.executable,
            "-m",
            "posfallback",
            "export",
            "--date",
            date,
            "--format",
            "csv",
            "--out",
            "-",
            "--home",
            home,
        ],
        capture_output=True,
        check=True,
    )
    assert piped.stdout == out.read_bytes()
    unknown = posfallback("export", "--date", date, "--format", "papyrus", "--out", "-", home=home)
    assert unknown.returncode == 1
    assert "csv, json" in unknown.stderr
    other = posfallback("export", "--date", "1999-12-31", "--format", "csv", "--out", "-", home=home)
    assert other.returncode == 1
    assert date in other.stderr
    shown = posfallback("journal", "show", "--first", "2", "--last", "3", "--json", home=home)
    entries = [json.loads(line) for line in shown.stdout.splitlines()]
    assert [entry["seq"] for entry in entries] == [2, 3]
    assert entries[1]["prev"] == entries[0]["seal"]
