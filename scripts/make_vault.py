"""Writes the journals of this version into tests/vault, with a fact of every kind: the register's and a drill's.

Run once for each version that is released, and for each development version (0.2.0.dev1, .dev2 ...) that has
brought new kinds of fact, or new things that a fact can say.

    scripts/make_vault.py

A vault journal is never made again and never changed: every later version must open it, verify it and read the same
figures from it. Beside it lies what it holds, told by the program that wrote it.
"""

import json
import shutil
import sys
import tempfile
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import Literal

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

import msgspec
from rooms import STAFF, make_register

from posfallback.bootstrap import Rooms, open_register
from posfallback.domain.basket import Discount
from posfallback.domain.facts import (
    FORMAT_VERSION,
    AnyFact,
    ClockMovedBack,
    CodeMapped,
    ParkedDecided,
    ReceiptCopied,
    SaleCompleted,
    SaleTender,
    SchemaMended,
)
from posfallback.drills import start_drill
from posfallback.journal.codec import decode
from posfallback.journal.drills import score_of
from posfallback.journal.entry import Entry, Head
from posfallback.journal.slips import Told
from posfallback.storage.sqlite import connect

VAULT = Path(__file__).resolve().parent.parent / "tests" / "vault"
Decided = Literal["retry", "map", "hand-over", "waive"]
DECISIONS: tuple[tuple[int, Decided, str, tuple[CodeMapped, ...]], ...] = (
    (4, "retry", "Price list mended", ()),
    (4, "map", "Same item, other code", (CodeMapped(code="09520000000011", taken_for="09520000000028"),)),
    (4, "map", "Not in central's list", (CodeMapped(code="09520000000011", department="Bakery"),)),
    (5, "hand-over", "Central looks into it", ()),
    (6, "waive", "Entered at central by hand", ()),
)
BREAD, SOAP, WINE = "9520000000011", "9520000000028", "9520000000042"


def live(rooms: Rooms) -> None:
    """Do a little of everything."""
    register = rooms.register
    register.sign_on("7", "2468")
    rooms.cash.paid_in("7", 10_000, "Change brought")
    for code in (BREAD, SOAP, SOAP, "205601305848"):
        register.scan(code)
    register.discount_basket(Discount(percent="10", reason="Goodwill"))
    _pay(rooms)
    register.scan(WINE)
    register.answer_age(confirmed=True)
    register.suspend()
    register.scan(BREAD)
    register.abandon("Customer left")
    register.resume(register.suspended()[0].basket_id)
    _pay(rooms)
    first = "012-03-F000001"
    register.take_goods_back(register.sold_on(first), 2, 1000, "Faulty")
    register.pay()
    register.take(SaleTender(kind="cash", amount_minor=register.snapshot().left_in_cash_minor))
    register.approve("2", "1357", "post_void")
    register.post_void("012-03-F000002", "Wrong sale")
    register.next_sale()
    rooms.outages.declare("7", reason="Release failed")
    for _ in range(2):
        register.scan(BREAD)
        _pay(rooms)
    rooms.outages.end("7")
    rooms.cash.no_sale("7", "Check the drawer")
    rooms.cash.paid_out("7", 1_000, "Supplier paid")
    rooms.cash.drop("7", 2_000, "Drawer full")
    block = rooms.slips.numbers.issue(4, "7")
    marks: tuple[Told, ...] = ("spoiled", "unreadable", "missing")
    for told, number in zip(marks, block.numbers, strict=False):
        rooms.slips.numbers.mark(number, told, "7", "Coffee")
    rooms.cash.count("7", pieces={5_000: 1, 2_000: 1}, blind=True)
    register.sign_off()
    rooms.shifts.close("2", counted_minor=None)


def _pay(rooms: Rooms) -> None:
    rooms.register.pay()
    rooms.register.take(SaleTender(kind="card", amount_minor=100, approval="004417", last4="1111"))
    rooms.register.take(SaleTender(kind="cash", amount_minor=5_000))
    rooms.register.next_sale()


def practise(rooms: Rooms) -> None:
    """Do two tasks of a drill."""
    register = rooms.register
    register.sign_on("7", "2468")
    for _ in range(3):
        register.scan(BREAD)
    register.pay()
    register.take(SaleTender(kind="cash", amount_minor=5_000))
    register.next_sale()
    register.add_code("94225")
    _pay(rooms)
    register.scan(SOAP)
    register.abandon("Customer left")


def rare(rooms: Rooms) -> list[AnyFact]:
    """Return facts that need a printer or a broken world to come about."""
    at = rooms.clock.now().isoformat(timespec="milliseconds")
    day = rooms.shifts.till.business_date
    return [
        ClockMovedBack(v=FORMAT_VERSION, at=at, business_date=day, last_at=at, behind_s=5),
        SchemaMended(v=FORMAT_VERSION, at=at, business_date=day, triggers=("entry_is_never_deleted",)),
        ReceiptCopied(
            v=FORMAT_VERSION, at=at, business_date=day, clerk="7", of_receipt="012-03-F000001", copy=1, gift=True
        ),
        *(
            ParkedDecided(
                v=FORMAT_VERSION,
                at=at,
                business_date=day,
                journal_id=rooms.opened.journal_id,
                seq=seq,
                decision=decision,
                who="2",
                reason=reason,
                codes=codes,
            )
            for seq, decision, reason, codes in DECISIONS
        ),
    ]


def _as_it_is(fact: AnyFact, _head: Head) -> AnyFact:
    return fact


def main() -> None:
    """Write the journal and what it holds."""
    name = version("posfallback")
    target, drill = VAULT / f"{name}.sqlite3", VAULT / f"{name}.drill.sqlite3"
    if target.exists():
        sys.exit(f"{target.name} is there already, and a vault journal is never made again.")
    VAULT.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        home = make_register(Path(folder), staff=STAFF)
        with open_register(home, receipts=False) as rooms:
            live(rooms)
            for fact in rare(rooms):
                rooms.journal.seal(partial(_as_it_is, fact))
            facts = [decode(entry.body) for entry in rooms.journal.entries()]
            head = rooms.journal.head()
        with start_drill(home, scenario_name="central-down", crew="Early crew", receipts=False) as rooms:
            practise(rooms)
            rooms.practice.end()
            practised = list(rooms.journal.entries())
        keep(home / "journal.sqlite3", target)
        keep(home / "drill" / "001" / "journal.sqlite3", drill)
    tell(target, facts, head)
    tell_drill(drill, practised)


def keep(journal: Path, target: Path) -> None:
    """Copy a journal whole."""
    connection = connect(journal)
    connection.execute("pragma wal_checkpoint(truncate)")
    connection.close()
    shutil.copyfile(journal, target)


def tell(target: Path, facts: list[AnyFact], head: Head) -> None:
    """Write down beside a journal what it holds."""
    sales = [fact for fact in facts if isinstance(fact, SaleCompleted)]
    kinds = sorted({type(fact).__name__ for fact in facts})
    holds = {
        "entries": head.seq,
        "tip": head.seal,
        "kinds": kinds,
        "receipts": [sale.receipt for sale in sales],
        "totals_minor": [sale.total_minor for sale in sales],
        "decisions": [msgspec.to_builtins(fact) for fact in facts if isinstance(fact, ParkedDecided)],
        "outages": [[sale.outage, sale.outage_sale] for sale in sales if sale.outage],
    }
    target.with_suffix(".json").write_text(json.dumps(holds, indent=2) + "\n", encoding="utf-8")
    print(f"{target.name}: {head.seq} entries, {len(kinds)} kinds of fact")


def tell_drill(target: Path, entries: list[Entry]) -> None:
    """Write down beside a drill's journal what it holds and how it was scored."""
    facts = [decode(entry.body) for entry in entries]
    score = score_of(entries)
    assert score is not None, "a drill's journal is made with its start"
    sales = [fact for fact in facts if isinstance(fact, SaleCompleted)]
    holds = {
        "entries": entries[-1].seq,
        "tip": entries[-1].seal,
        "kinds": sorted({type(fact).__name__ for fact in facts}),
        "receipts": [sale.receipt for sale in sales],
        "totals_minor": [sale.total_minor for sale in sales],
        "drill": {
            "crew": score.crew,
            "how": score.how,
            "done": [done.task.task for done in score.done],
            "tasks": len(score.tasks),
            "sales": score.sales,
            "mistakes": score.mistakes,
        },
    }
    target.with_suffix(".json").write_text(json.dumps(holds, indent=2) + "\n", encoding="utf-8")
    print(f"{target.name}: {entries[-1].seq} entries")


if __name__ == "__main__":
    main()
