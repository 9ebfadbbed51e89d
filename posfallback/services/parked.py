"""Parked entries: what central rejected, told in plain words, and the decision about each as a sealed fact.

Rule of this module: a decision changes no byte of the parked entry; it is sealed first and marked after.
"""

from typing import Literal

import msgspec

from posfallback.domain.errors import Refusal
from posfallback.domain.facts import FORMAT_VERSION, ParkedDecided, SaleCompleted
from posfallback.domain.money import currency, format_amount
from posfallback.domain.screening import check_text
from posfallback.journal.codec import decode
from posfallback.journal.entry import Entry, Head
from posfallback.services.book import opening_of
from posfallback.services.holding import Holding
from posfallback.services.ports import Clock, Journal, Mark, ReplayMarks, ReplayOutcome

Decision = Literal["retry", "waive"]

_WHAT_TO_DO = {
    "unknown-code": "Have the item added to central's catalogue, then decide `retry`. "
    "Or enter the sale at central by hand, then decide `waive`.",
    "sums-differ": "Keep the receipt and call IT. Once the sale has been entered at central by hand, decide `waive`.",
    "not-understood": "Have central brought to the register's version, then decide `retry`.",
}
_ELSE = "Ask whoever runs central about this. Decide `retry` once it is mended, `waive` once it was entered by hand."


class Parked(msgspec.Struct, frozen=True, kw_only=True):
    """One parked entry; `receipt` and `value` are empty for what is not a sale, `problem` is central's document."""

    seq: int
    kind: str
    receipt: str
    at: str
    value: str
    what: str
    why: str
    todo: str
    problem: str


class _Problem(msgspec.Struct):
    title: str = ""
    detail: str = ""
    code: str = ""
    type: str = ""


def parked_list(journal: Journal, marks: ReplayMarks, holding: Holding) -> list[Parked]:
    """Return the parked entries by seq, each with what it is, why central rejected it and what to do now."""
    holding.refresh()
    seqs = holding.state.seqs("parked")
    if not seqs:
        return []
    problems = dict.fromkeys(seqs, "")
    for mark in marks.after(0):
        if mark.outcome == "parked" and mark.seq in problems:
            problems[mark.seq] = mark.problem
    entries = (journal.entry(seq) for seq in seqs)
    money = opening_of(journal).currency
    return [_told(entry, problems[entry.seq], money) for entry in entries if entry is not None]


def _told(entry: Entry, problem: str, money: str) -> Parked:
    fact = decode(entry.body)
    read = _read_problem(problem)
    sale = fact if isinstance(fact, SaleCompleted) else None
    value = format_amount(sale.total_minor, currency(money)) if sale else ""
    kind = type(fact).__name__
    return Parked(
        seq=entry.seq,
        kind=kind,
        receipt=sale.receipt if sale else "",
        at=fact.at,
        value=value,
        what=f"Sale {sale.receipt} of {value} {money}" if sale else f"Entry {entry.seq} ({kind})",
        why=" ".join(filter(None, (_sentence(read.title), _sentence(read.detail)))) or "Central gave no reason.",
        todo=_WHAT_TO_DO.get(read.code or read.type.rpartition(":")[2], _ELSE),
        problem=problem,
    )


def _sentence(text: str) -> str:
    return text if not text or text.endswith((".", "!", "?")) else f"{text}."


def _read_problem(problem: str) -> _Problem:
    try:
        return msgspec.json.decode(problem, type=_Problem)
    except msgspec.MsgspecError:
        # A central of another make may say it in another form; the document itself stays with the mark.
        return _Problem(detail=problem)


def decide(
    journal: Journal,
    marks: ReplayMarks,
    holding: Holding,
    clock: Clock,
    *,
    seq: int,
    decision: Decision,
    who: str,
    reason: str,
) -> Entry:
    """Seal a decision about a parked entry and move the entry on: `retry` waits again, `waive` is settled.

    Raises Refusal "not-parked", "reason-missing", "who-missing" or "card-number", and the journal's Faults.
    """
    if not who.strip():
        raise Refusal("who-missing", "A decision needs a name or number.", "Say who decides.")
    if not reason.strip():
        raise Refusal("reason-missing", "A decision needs a reason.", "Say in a few words why.")
    check_text(who, "name")
    check_text(reason, "reason")
    holding.refresh()
    state = holding.state
    if not 1 <= seq <= state.last_seq or state.state(seq) != "parked":
        raise Refusal("not-parked", f"Entry {seq} is not parked.", "See `posfallback parked list` for those that are.")
    opened = opening_of(journal)
    at = clock.now().isoformat(timespec="milliseconds")

    def fact(head: Head) -> ParkedDecided:
        newest = journal.entry(head.seq)
        # The declared date of the newest entry: the clock never gives a business date.
        declared = decode(newest.body).business_date if newest else opened.business_date
        return ParkedDecided(
            v=FORMAT_VERSION,
            at=at,
            business_date=declared,
            drill=opened.drill,
            journal_id=opened.journal_id,
            seq=seq,
            decision=decision,
            who=who,
            reason=reason,
        )

    sealed = journal.seal(fact)
    # When the power goes here, the next replay finds the sealed decision and marks the entry itself.
    outcome: ReplayOutcome = "waived" if decision == "waive" else "waiting"
    marks.add([Mark(id=0, seq=seq, outcome=outcome, at=at)])
    holding.refresh()
    return sealed
