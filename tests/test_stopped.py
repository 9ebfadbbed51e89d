"""Ctrl+C and strange texts at the command line: a sentence, never a traceback, and a terminal that stays as it is."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from program import make_home, posfallback, settings_text, verify

BASKET = '{"clerk": "901", "lines": [{"code": "4011"}], "tenders": [{"kind": "cash", "amount": "1.00"}]}\n'
TOLD = "Stopped. What was told as done is safe; one step more may be done.\n"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return make_home(tmp_path, settings_text(), "code,name,price\n4011,Bananas,0.99\n")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends Ctrl+C to a whole console")
def test_ctrl_c_while_baskets_are_rung_is_told_and_what_was_told_before_is_sealed(home: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "posfallback", "ring", "-", "--json", "--home", str(home)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(BASKET)
    process.stdin.flush()
    # It waits for the next basket now.
    receipt = json.loads(process.stdout.readline())["receipt"]
    process.send_signal(signal.SIGINT)
    _, told = process.communicate(timeout=60)
    assert (process.returncode, told) == (130, TOLD)
    assert receipt in posfallback("status", home=home).stdout
    assert verify(home)["findings"] == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends Ctrl+C to a whole console")
def test_ctrl_c_while_the_program_still_loads_is_told_as_well() -> None:
    load = (
        "import signal, sys; from posfallback.__main__ import main\n"
        "class Stop:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name == 'posfallback.cli.book': signal.raise_signal(signal.SIGINT)\n"
        "sys.meta_path.insert(0, Stop()); sys.argv = ['posfallback', 'status']; sys.exit(main())"
    )
    ended = subprocess.run([sys.executable, "-c", load], capture_output=True, text=True, check=False, env=os.environ)
    assert (ended.returncode, ended.stderr) == (
        130,
        "Stopped. What was told as done is safe; one step more may be done.\n",
    )


def test_what_stands_in_a_file_neither_clears_nor_colours_the_terminal(home: Path, tmp_path: Path) -> None:
    file = tmp_path / "odd.csv"
    file.write_text("co\x1b[2Jde,na\x00me\n4011,x\n", encoding="utf-8")
    refused = posfallback("catalogue", "load", str(file), home=home)
    assert refused.returncode == 1
    assert "\x1b" not in refused.stderr
    assert "\x00" not in refused.stderr
    assert "co\N{REPLACEMENT CHARACTER}[2Jde" in refused.stderr
    as_json = posfallback("catalogue", "load", str(file), "--json", home=home)
    assert "co\x1b[2Jde" in json.loads(as_json.stdout)["refused"]["hint"]
    basket = json.dumps(json.loads(BASKET) | {"id": "\x1b[31mred", "lines": []})
    rung = posfallback("ring", "-", home=home, given=basket)
    assert "\x1b" not in rung.stdout
