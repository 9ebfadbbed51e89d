"""A basket that was being rung survives a kill and a power cut, and its copy never holds the clerk up."""

import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import msgspec
import pytest

from posfallback.domain.basket import Basket, BasketLine, Discount
from posfallback.domain.facts import SaleTender
from posfallback.domain.words import words
from posfallback.storage.drafts import SqliteDrafts


def basket(lines: int, basket_id: str = "b" * 32) -> Basket:
    line = BasketLine(
        name="Crème brûlée", entry="scanned", quantity_milli=1000, unit_price_minor=300, gross_minor=300, code="4011"
    )
    return Basket(
        basket_id=basket_id,
        clerk="901",
        lines=(line,) * lines,
        discount=Discount(percent="10"),
        tenders=(SaleTender(kind="cash", amount_minor=500),),
    )


def drafts_at(tmp_path: Path) -> SqliteDrafts[Basket]:
    return SqliteDrafts(tmp_path / "drafts.sqlite3")


def test_before_the_first_basket_there_is_none_and_no_file(tmp_path: Path) -> None:
    drafts = drafts_at(tmp_path)
    assert drafts.kept() is None
    drafts.drop()
    drafts.close()
    assert list(tmp_path.iterdir()) == []


def test_the_newest_basket_comes_back_whole_after_a_restart(tmp_path: Path) -> None:
    drafts = drafts_at(tmp_path)
    for lines in range(1, 50):
        drafts.keep(basket(lines))
    drafts.close()
    again = drafts_at(tmp_path)
    assert again.kept() == basket(49)
    assert again.trouble is None
    again.close()


def test_a_dropped_basket_is_gone(tmp_path: Path) -> None:
    drafts = drafts_at(tmp_path)
    drafts.keep(basket(3))
    drafts.drop()
    assert drafts.kept() is None
    drafts.keep(basket(1))
    drafts.close()
    again = drafts_at(tmp_path)
    assert again.kept() == basket(1)
    again.drop()
    again.close()
    assert drafts_at(tmp_path).kept() is None


def test_keeping_returns_at_once_while_another_program_holds_the_disk(tmp_path: Path) -> None:
    drafts = drafts_at(tmp_path)
    drafts.keep(basket(1))
    drafts.flush()
    holder = sqlite3.connect(tmp_path / "drafts.sqlite3", isolation_level=None)
    holder.execute("begin immediate")
    started = time.perf_counter()
    for lines in range(200):
        drafts.keep(basket(lines % 9 + 1))
    assert time.perf_counter() - started < 0.5
    holder.execute("rollback")
    holder.close()
    assert drafts.kept() == basket(2)
    drafts.close()


KILLED = """
import os, signal, sys, time
from pathlib import Path
import msgspec
from posfallback.domain.basket import Basket
from posfallback.storage.drafts import SqliteDrafts

drafts = SqliteDrafts(Path(sys.argv[1]))
started = time.monotonic()
number = 0
while True:
    number += 1
    drafts.keep(Basket(basket_id=f"{number:032}", clerk="901"))
    print(number, time.monotonic() - started, flush=True)
    time.sleep(0.003)
"""


@pytest.mark.parametrize("alive_s", [1.3, 1.6, 2.1])
def test_what_was_kept_more_than_a_second_before_a_kill_is_there_afterwards(tmp_path: Path, alive_s: float) -> None:
    path = tmp_path / "drafts.sqlite3"
    running = subprocess.Popen([sys.executable, "-c", KILLED, str(path)], stdout=subprocess.PIPE, text=True)
    assert running.stdout is not None
    told: list[tuple[int, float]] = []
    while not told or told[-1][1] < alive_s:
        number, moment = running.stdout.readline().split()
        told.append((int(number), float(moment)))
    if os.name == "nt":
        running.kill()
    else:
        os.kill(running.pid, signal.SIGKILL)
    running.communicate()
    kept = SqliteDrafts(path).kept()
    assert kept is not None
    safe = max(number for number, moment in told if moment <= told[-1][1] - 1)
    assert int(kept.basket_id) >= safe


def test_a_disk_that_takes_nothing_is_told_as_trouble_and_selling_goes_on(tmp_path: Path) -> None:
    drafts = SqliteDrafts(tmp_path / "no folder" / "drafts.sqlite3")
    drafts.keep(basket(1))
    drafts.flush()
    assert drafts.trouble is not None
    assert drafts.trouble.remedy
    (tmp_path / "no folder").mkdir()
    drafts.keep(basket(2))
    assert drafts.kept() == basket(2)
    assert drafts.trouble is None
    drafts.close()


@pytest.mark.parametrize("content", ["foreign", "damaged"])
def test_a_file_that_is_not_ours_is_trouble_and_stays_as_it_is(tmp_path: Path, content: str) -> None:
    path = tmp_path / "drafts.sqlite3"
    if content == "foreign":
        other = sqlite3.connect(path)
        other.execute("create table letter (text)")
        other.close()
    else:
        path.write_bytes(b"this is no database at all " * 200)
    before = path.read_bytes()
    drafts = SqliteDrafts(path)
    assert drafts.kept() is None
    assert drafts.trouble is not None
    drafts.keep(basket(1))
    drafts.flush()
    assert drafts.trouble is not None
    drafts.close()
    assert path.read_bytes() == before


def test_a_copy_that_cannot_be_read_is_none_with_a_word_to_the_clerk(tmp_path: Path) -> None:
    drafts = drafts_at(tmp_path)
    drafts.keep(basket(1))
    drafts.close()
    spoiler = sqlite3.connect(tmp_path / "drafts.sqlite3")
    spoiler.execute("""update draft set basket = '{"basket_id": 7}'""")
    spoiler.commit()
    spoiler.close()
    again = drafts_at(tmp_path)
    assert again.kept() is None
    assert again.trouble is not None
    assert "ring it again" in again.trouble.remedy
    again.close()


def test_closing_ends_the_thread(tmp_path: Path) -> None:
    before = threading.active_count()
    drafts = drafts_at(tmp_path)
    drafts.keep(basket(1))
    assert threading.active_count() == before + 1
    drafts.close()
    assert threading.active_count() == before


def test_a_reason_that_remembers_how_it_was_made_keeps_no_draft_from_the_disk(tmp_path: Path) -> None:
    drafts = drafts_at(tmp_path)
    said = words("{name} is damaged", name="Bread")
    drafts.keep(msgspec.structs.replace(basket(1), discount=Discount(percent="10", reason=said)))
    drafts.close()
    kept = drafts_at(tmp_path).kept()
    assert kept is not None
    assert kept.discount == Discount(percent="10", reason="Bread is damaged")
