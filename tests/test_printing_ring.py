"""Receipts on a network printer while baskets are rung from a file, as a store's script would see it."""

import json
from collections.abc import Iterator
from pathlib import Path

import fake_printer
import pytest
from fake_printer import FakePrinter
from paper import read_escpos
from program import make_home, posfallback, ring, settings_text, verify

PRINTER = '[[printer]]\nname = "front"\ndevice = "network"\naddress = "{address}"\n'


@pytest.fixture
def printer() -> Iterator[FakePrinter]:
    with FakePrinter() as printer:
        yield printer


@pytest.fixture
def home(tmp_path: Path, printer: FakePrinter) -> Path:
    return make_home(tmp_path, settings_text(more=PRINTER.format(address=printer.address)))


def _basket(name: str) -> dict[str, object]:
    line = {"department": "17", "name": f"Crème brûlée {name}", "amount": "5.69", "tax": "A"}
    return {"id": name, "clerk": "901", "lines": [line], "tenders": [{"kind": "cash", "amount": "10.00"}]}


def _papers(printer: FakePrinter) -> list[str]:
    """Return the words of each receipt, one blank between them."""
    return [" ".join(read_escpos(data).text.split()) for data in printer.paper]


def test_each_result_has_its_paper_with_the_same_figures(home: Path, printer: FakePrinter) -> None:
    code, results = ring(home, [_basket(name) for name in ("a", "b", "c")])
    assert code == 0
    assert len(printer.paper) == 3
    for result, paper in zip(results, _papers(printer), strict=True):
        assert f"{result['receipt']}" in paper
        assert f"Crème brûlée {result['id']}" in paper
        assert f"TOTAL USD {result['total']}" in paper
        assert "Change 3.74" in paper
        assert f"Seal {str(result['seal'])[:12]}" in paper


def test_a_jam_costs_no_sale_and_the_next_run_prints_what_waited_first(home: Path, printer: FakePrinter) -> None:
    printer.answers = dict(fake_printer.PAPER_OUT)
    code, waiting = ring(home, [_basket("a"), _basket("b")])
    assert (code, printer.paper) == (0, [])
    status = json.loads(posfallback("status", "--json", home=home).stdout)
    assert status["printer"]["state"] == "bad"
    printer.answers = dict(fake_printer.READY)
    code, later = ring(home, [_basket("c")])
    assert code == 0
    numbers = [str(result["receipt"]) for result in [*waiting, *later]]
    assert [number in paper for number, paper in zip(numbers, _papers(printer), strict=True)] == [True] * 3
    assert verify(home)["findings"] == []


def test_without_receipts_nothing_is_printed_not_even_later(home: Path, printer: FakePrinter) -> None:
    ring(home, [_basket("a")], "--no-receipts")
    code, later = ring(home, [_basket("b")])
    assert code == 0
    assert [str(later[0]["receipt"]) in paper for paper in _papers(printer)] == [True]
