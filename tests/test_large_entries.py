"""What is sealed can be sent: a sale that is too long for central's batches is refused before it is in the book."""

import json
from pathlib import Path

import pytest
from central_world import collector
from program import make_home, posfallback, ring, settings_text, verify

CATALOGUE = "code,name,price\n4011,Bananas,0.99\n"
CASH = [{"kind": "cash", "amount": "5.00"}]
QUOTES = '"' * 1_400_000
"""Each is two bytes in a body and four on the way."""


def _basket(name: str, lines: int = 1) -> dict[str, object]:
    cash = [{"kind": "cash", "amount": "9999.00"}]
    return {"id": name, "clerk": "901", "lines": [{"code": "4011"}] * lines, "tenders": cash}


@pytest.mark.timeout(200)
def test_what_could_never_be_sent_is_refused_and_the_longest_that_is_sealed_goes(tmp_path: Path) -> None:
    with collector(tmp_path) as central:
        home = make_home(tmp_path, settings_text(more=f'[central]\nurl = "{central.url}"\n'), CATALOGUE)
        given = [_basket("before"), _basket("x" * 4_000_000), _basket(QUOTES), _basket("long", 3000), _basket("after")]
        code, results = ring(home, given)
        assert code == 1
        assert [result.get("receipt", "")[-1:] for result in results] == ["1", "", "2", "3", "4"]  # type: ignore[index] # a text
        refused = results[1]["refused"]
        assert isinstance(refused, dict)
        assert refused["code"] == "entry-too-large"
        assert verify(home)["findings"] == []
        sent = posfallback("replay", "--json", home=home)
        assert sent.returncode == 0, sent.stderr
        assert json.loads(sent.stdout)["accepted"] == 4
        assert posfallback("reconcile", home=home).returncode == 0


def test_an_entry_of_a_number_that_no_book_has_is_shown_as_nothing(tmp_path: Path) -> None:
    home = make_home(tmp_path, settings_text())
    for limits in (["--first", "9" * 30], ["--last", "-" + "9" * 30], ["--first", "1", "--last", "0"]):
        shown = posfallback("journal", "show", "--json", *limits, home=home)
        assert (shown.returncode, shown.stdout) == (0, ""), shown.stderr
    every = posfallback("journal", "show", "--json", "--last", "9" * 30, home=home)
    assert len(every.stdout.splitlines()) == 1
    folder = posfallback("journal", "verify", "--journal", str(tmp_path))
    assert (folder.returncode, "is no file" in folder.stderr) == (1, True)
