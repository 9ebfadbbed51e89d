"""One real journal for each released version: every later version opens it, verifies it and reads the same figures."""

import json
import shutil
from pathlib import Path
from typing import get_args

import msgspec
import pytest
from rooms import STAFF, make_register

from posfallback.bootstrap import open_register
from posfallback.domain.facts import AnyFact, ParkedDecided, SaleCompleted, SaleTender
from posfallback.drills import told_of
from posfallback.journal.codec import decode
from posfallback.services.parked import Decision
from posfallback.storage.journal import SqliteJournal
from posfallback.storage.journal_file import verify_file

VAULT = sorted((Path(__file__).resolve().parent / "vault").glob("*.sqlite3"))
DRILLS = [path for path in VAULT if path.stem.endswith(".drill")]
REGISTERS = [path for path in VAULT if path not in DRILLS]


def test_the_vault_holds_a_journal() -> None:
    assert VAULT


@pytest.mark.parametrize("path", VAULT, ids=lambda path: path.stem)
def test_an_old_journal_opens_verifies_and_says_what_it_said(path: Path, tmp_path: Path) -> None:
    holds = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    before = path.read_bytes()
    # SQLite lays two files of its own beside what it opens; none of that belongs into the vault.
    path = Path(shutil.copy(path, tmp_path))

    verified = verify_file(path)
    assert [finding for finding in verified.findings if finding.level == "broken"] == []
    assert (verified.entries, verified.tip) == (holds["entries"], holds["tip"])

    journal = SqliteJournal.open_read_only(path)
    facts = [decode(entry.body) for entry in journal.entries()]
    journal.close()
    sales = [fact for fact in facts if isinstance(fact, SaleCompleted)]
    assert [sale.receipt for sale in sales] == holds["receipts"]
    assert [sale.total_minor for sale in sales] == holds["totals_minor"]
    # A journal of before there were outages holds none.
    in_outages = [[sale.outage, sale.outage_sale] for sale in sales if sale.outage]
    assert in_outages == holds.get("outages", [])
    decisions = json.loads(msgspec.json.encode([fact for fact in facts if isinstance(fact, ParkedDecided)]))
    # A journal of before a code could be mapped does not tell its decisions apart.
    assert decisions == holds.get("decisions", decisions)
    assert sorted({type(fact).__name__ for fact in facts}) == holds["kinds"]
    assert path.read_bytes() == before, "looking changes nothing"


@pytest.mark.parametrize("path", REGISTERS, ids=lambda path: path.stem)
def test_an_old_journal_goes_on_being_sold_into(path: Path, tmp_path: Path) -> None:
    home = make_register(tmp_path, staff=STAFF)
    shutil.copyfile(path, home / "journal.sqlite3")
    for name in ("journal.sqlite3-wal", "journal.sqlite3-shm", "folds.cache"):
        (home / name).unlink(missing_ok=True)
    with open_register(home) as rooms:
        last = rooms.journal.head().number
        rooms.register.sign_on("7", "2468")
        rooms.register.scan("9520000000011")
        rooms.register.pay()
        rooms.register.take(SaleTender(kind="cash", amount_minor=340))
        assert rooms.journal.head().number == last + 1
        assert [finding for finding in rooms.journal.verify() if finding.level == "broken"] == []


@pytest.mark.parametrize("path", DRILLS, ids=lambda path: path.stem)
def test_an_old_drill_is_scored_as_it_was(path: Path, tmp_path: Path) -> None:
    holds = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))["drill"]
    home = make_register(tmp_path)
    (home / "drill" / "001").mkdir()
    shutil.copyfile(path, home / "drill" / "001" / "journal.sqlite3")
    [story] = told_of(home).drills
    score = story.score
    done = [done.task.task for done in score.done]
    assert (score.crew, score.how, done, len(score.tasks)) == (
        holds["crew"],
        holds["how"],
        holds["done"],
        holds["tasks"],
    )
    assert (score.sales, score.mistakes) == (holds["sales"], holds["mistakes"])


def test_the_newest_vault_journals_hold_every_kind_of_fact_and_of_decision() -> None:
    newest = REGISTERS[-1].stem
    held = json.loads(REGISTERS[-1].with_suffix(".json").read_text(encoding="utf-8"))["decisions"]
    assert {one["decision"] for one in held} == set(get_args(Decision))
    told = [path.with_suffix(".json") for path in VAULT if path.stem in {newest, f"{newest}.drill"}]
    kinds = {kind for path in told for kind in json.loads(path.read_text(encoding="utf-8"))["kinds"]}
    assert {kind.__name__ for kind in AnyFact.__args__} <= kinds
