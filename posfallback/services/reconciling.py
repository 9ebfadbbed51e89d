"""Reconcile: proves that every sale is at central once, both sides counted from what they hold, and compared.

Rule of this module: nothing kept is believed; the journal is read from its first entry, and central is asked.
"""

from collections.abc import Callable

import msgspec

from posfallback.domain.facts import SaleCompleted
from posfallback.domain.money import currency, format_amount
from posfallback.journal.codec import decode
from posfallback.journal.entry import ZERO_SEAL
from posfallback.journal.folds import Totals
from posfallback.journal.looks import Finding
from posfallback.journal.replay_state import ReplayState
from posfallback.services.book import opening_of
from posfallback.services.ports import Central, CentralHolding, Journal, ReplayMarks

_MOST_NAMED = 100


class Sum(msgspec.Struct, frozen=True, kw_only=True):
    """A number of sales and their value as a decimal string of the journal's currency."""

    count: int
    value: str


class TenderSum(msgspec.Struct, frozen=True, kw_only=True):
    """What one kind of tender brought in, change already taken off cash; `count` is of tenders."""

    kind: str
    count: int
    value: str


class TaxSum(msgspec.Struct, frozen=True, kw_only=True):
    """The sums of one rate."""

    code: str
    label: str
    percent: str
    base: str
    tax: str


class Reconciliation(msgspec.Struct, frozen=True, kw_only=True):
    """Both sides. `difference` is the journal less what was waived or handed over, less central.

    It adds up when nothing is open and no difference is left. `unexplained` is the difference less what is parked or
    waits: what nobody can account for. `missing` names receipts of sales that central acknowledged and no longer holds,
    a hundred at most.
    """

    journal: Sum
    accepted: Sum
    duplicate: Sum
    parked: Sum
    waived: Sum
    handed_over: Sum
    waiting: Sum
    by_tender: tuple[TenderSum, ...]
    by_tax: tuple[TaxSum, ...]
    central: Sum
    difference: Sum
    unexplained: Sum
    missing: tuple[str, ...]
    findings: tuple[Finding, ...]
    adds_up: bool

    def lines(self) -> list[str]:
        """Return it in a few lines for people."""
        rows = (
            ("Journal", self.journal),
            ("  accepted", self.accepted),
            ("  duplicate", self.duplicate),
            ("  parked", self.parked),
            ("  waived", self.waived),
            ("  handed over", self.handed_over),
            ("  waiting", self.waiting),
            ("Central", self.central),
            ("Difference", self.difference),
        )
        width = max(len(row.value) for _, row in rows)
        told = [f"{name:<15}{row.count:>8} sales  {row.value:>{width}}" for name, row in rows]
        told += [f"{finding.level}: {finding.message}" for finding in self.findings]
        told.append("It adds up: every sale is at central once." if self.adds_up else "It does not add up.")
        return told


class _Sides(msgspec.Struct):
    """What one reading of the journal gives."""

    state: ReplayState
    totals: Totals
    taxes: dict[tuple[str, str, str], list[int]]
    receipts: dict[int, str]
    """Of the sales that central does not hold."""
    central_tip: str


def reconcile(journal: Journal, marks: ReplayMarks, central: Central) -> Reconciliation:
    """Count both sides and compare; raises central's Faults: without its word there is no proof."""
    opened = opening_of(journal)
    money = currency(opened.currency)
    told = central.holding(opened.journal_id)
    sides = _read(journal, marks, told.expected_seq - 1)
    state = sides.state

    def amount(minor: int) -> str:
        return format_amount(minor, money)

    def total(pair: tuple[int, int]) -> Sum:
        return Sum(count=pair[0], value=amount(pair[1]))

    sealed, waived, handed_over = state.all_sales, state.sales("waived"), state.sales("handed_over")
    assert sealed == (sides.totals.sales, sides.totals.value_minor), "two ways to count the same sales"
    difference = (
        sealed[0] - waived[0] - handed_over[0] - told.sales_count,
        sealed[1] - waived[1] - handed_over[1] - told.sales_value_minor,
    )
    parked, held = state.sales("parked"), state.held
    unexplained = (difference[0] - parked[0] - held[0], difference[1] - parked[1] - held[1])
    findings = tuple(_findings(sides, told, difference, amount))
    is_open = held[0] > 0 or parked[0] > 0
    return Reconciliation(
        journal=total(sealed),
        accepted=total(state.sales("accepted")),
        duplicate=total(state.sales("duplicate")),
        parked=total(parked),
        waived=total(waived),
        handed_over=total(handed_over),
        waiting=total(held),
        by_tender=tuple(
            TenderSum(kind=row.name, count=row.count, value=amount(row.value_minor)) for row in sides.totals.by_tender()
        ),
        by_tax=tuple(
            TaxSum(code=code, percent=percent, label=label, base=amount(base), tax=amount(tax))
            for (code, percent, label), (base, tax) in sorted(sides.taxes.items())
        ),
        central=Sum(count=told.sales_count, value=amount(told.sales_value_minor)),
        difference=total(difference),
        unexplained=total(unexplained),
        missing=tuple(
            receipt for seq, receipt in sides.receipts.items() if state.state(seq) in {"accepted", "duplicate"}
        )[:_MOST_NAMED],
        findings=findings,
        adds_up=not is_open and difference == (0, 0) and all(finding.level != "broken" for finding in findings),
    )


def _read(journal: Journal, marks: ReplayMarks, central_seq: int) -> _Sides:
    sides = _Sides(state=ReplayState(), totals=Totals(), taxes={}, receipts={}, central_tip=ZERO_SEAL)
    for entry in journal.entries():
        sides.state.apply_entry(entry)
        if entry.seq == central_seq:
            sides.central_tip = entry.seal
        if not sides.state.is_sale(entry.seq):
            continue
        fact = decode(entry.body)
        assert isinstance(fact, SaleCompleted), "a sale is a sale for both readers"
        sides.totals.add(entry.seq, fact)
        if entry.seq > central_seq:
            sides.receipts[entry.seq] = fact.receipt
        for tax in fact.taxes:
            row = sides.taxes.setdefault((tax.code, tax.percent, tax.label), [0, 0])
            row[0] += tax.base_minor
            row[1] += tax.tax_minor
    for mark in marks.after(0):
        sides.state.apply_mark(mark)
    return sides


def _findings(
    sides: _Sides, told: CentralHolding, difference: tuple[int, int], amount: Callable[[int], str]
) -> list[Finding]:
    state = sides.state
    last, central_last = state.last_seq, told.expected_seq - 1
    found: list[Finding] = []

    def add(code: str, seq: int, message: str, *, broken: bool = True) -> None:
        found.append(Finding(code=code, seq=seq, message=message, level="broken" if broken else "note"))

    if central_last > last:
        add("central-holds-more", last, f"Central holds {central_last} entries, this journal has {last}.")
    elif told.tip != sides.central_tip:
        add("tip-differs", central_last, f"The seal of entry {central_last} at central is not the one in this journal.")
    lost = [seq for name in ("accepted", "duplicate") for seq in state.seqs(name) if seq > central_last]
    if lost:
        add("lost-at-central", min(lost), f"Central acknowledged {len(lost)} entries that it no longer holds.")
    if central_last < last:
        add(
            "missing-entries",
            central_last + 1,
            f"Entries {central_last + 1} to {last} are not at central yet.",
            broken=False,
        )
    held = state.held
    if held[0]:
        add("held-sales", state.oldest_held_seq, f"{held[0]} sales of {amount(held[1])} wait: replay.", broken=False)
    parked = state.seqs("parked")
    for seq in parked[:_MOST_NAMED]:
        what = "Sale" if state.is_sale(seq) else "Entry"
        add("parked", seq, f"{what} {seq} is parked: see `posfallback parked list` and decide.", broken=False)
    if len(parked) > _MOST_NAMED:
        add("parked", parked[_MOST_NAMED], f"{len(parked) - _MOST_NAMED} more entries are parked.", broken=False)
    open_sales = held[0] + state.sales("parked")[0]
    if difference != (0, 0) and not open_sales:
        add("sales-differ", 0, f"The journal has {difference[0]} sales of {amount(difference[1])} more than central.")
    return found
