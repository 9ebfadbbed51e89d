"""Central falls silent under a selling clerk: nobody is asked anything, and the paper says which outage it was."""

from pathlib import Path

import pytest
from till import BREAD, Till, open_till

pytestmark = pytest.mark.usefixtures("qapp")

MORE = """
[central]
url = "http://127.0.0.1:9"
outage_after_s = 0
[[printer]]
name = "front"
device = "file"
address = "receipts"
"""


def sell(till: Till) -> None:
    till.scan(BREAD)
    till.keys("F12", "500", "Enter")
    assert till.page() == "donePage"


def papers(till: Till) -> list[str]:
    assert till.rooms.printing.drain(5)
    files = sorted((till.rooms.home.path / "receipts").iterdir(), key=lambda file: file.stat().st_mtime_ns)
    return [file.read_text(encoding="utf-8") for file in files]


def test_the_first_sale_while_central_is_silent_names_the_outage_on_its_paper_and_on_the_copy(tmp_path: Path) -> None:
    with open_till(tmp_path, more=MORE) as till:
        till.rooms.watch.central_answered(up=True)
        sell(till)
        till.rooms.watch.central_answered(up=False)
        sell(till)
        sell(till)
        till.rooms.watch.central_answered(up=True)
        before, first, second = papers(till)
        assert "FALLBACK" in before
        assert "outage" not in before
        assert "outage 012-03-OUT-F1, sale 1" in first
        assert "outage 012-03-OUT-F1, sale 2" in second
        till.rooms.outages.end("7")
        assert till.rooms.register.print_again() == 1
        copy = papers(till)[-1]
        assert "COPY 1" in copy
        assert "outage 012-03-OUT-F1, sale 2" in copy
        assert [(sale.outage, sale.outage_sale) for sale in till.sales()] == [
            ("", 0),
            ("012-03-OUT-F1", 1),
            ("012-03-OUT-F1", 2),
        ]
