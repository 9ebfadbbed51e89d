"""Parked entries: what central rejected, told in plain words, and the decision about each as a sealed fact.

Rule of this module: a decision changes no byte of the parked entry; it is sealed first and marked after.
"""

from typing import Literal

import msgspec

from posfallback.domain.errors import Refusal
from posfallback.domain.facts import FORMAT_VERSION, CodeMapped, ParkedDecided, SaleCompleted
from posfallback.domain.money import currency, format_amount
from posfallback.domain.screening import check_text
from posfallback.domain.words import words
from posfallback.journal.codec import decode
from posfallback.journal.entry import Entry, Head
from posfallback.services.book import opening_of
from posfallback.services.holding import Holding
from posfallback.services.parked_codes import UNKNOWN_CODE, PriceList, checked_codes, unknown_codes
from posfallback.services.ports import Clock, Journal, Mark, ReplayMarks, ReplayOutcome
from posfallback.services.problems import read_problem

Decision = Literal["retry", "waive", "map", "hand-over"]

MARKED_AS: dict[Decision, ReplayOutcome] = {
    "retry": "waiting",
    "map": "waiting",
    "waive": "waived",
    # A mark says that nothing is open here any more; that people at central settle it, the sealed decision says.
    "hand-over": "waived",
}
_WHAT_TO_DO = {
    UNKNOWN_CODE: "Say what central is to take it for: decide `map`. "
    "Or have the item added to central's catalogue, then decide `retry`. "
    "Or leave it to people at central: `hand-over`; once it was entered there by hand: `waive`.",
    "sums-differ": "Keep the receipt and call IT. Once the sale has been entered at central by hand, decide `waive`; "
    "`hand-over` leaves that to people at central.",
    "not-understood": "Have central brought to the register's version, then decide `retry`.",
}
_ELSE = (
    "Ask whoever runs central about this. Decide `retry` once it is mended, `waive` once it was entered by hand, "
    "`hand-over` to leave it to them."
)
_DECISION = '"kind":"ParkedDecided"'


class Parked(msgspec.Struct, frozen=True, kw_only=True):
    """One parked entry; `receipt` and `value` are empty for what is not a sale, `problem` is central's document.

    `code` names the problem where central gave it a name. `codes` are those of the sale that central does not know, as
    they stand on it; `taken_for` says which of them were mapped before, and to what.
    """

    seq: int
    kind: str
    receipt: str
    at: str
    value: str
    what: str
    why: str
    todo: str
    problem: str
    code: str = ""
    codes: tuple[str, ...] = ()
    taken_for: dict[str, str] = {}


def parked_list(journal: Journal, marks: ReplayMarks, holding: Holding) -> list[Parked]:
    """Return the parked entries by seq, each with what it is, why central rejected it and what to do now."""
    holding.refresh()
    seqs = holding.state.seqs("parked")
    if not seqs:
        return []
    problems = _problems(marks, seqs)
    entries = (journal.entry(seq) for seq in seqs)
    money = opening_of(journal).currency
    return [_told(entry, problems[entry.seq], money) for entry in entries if entry is not None]


def _problems(marks: ReplayMarks, seqs: list[int]) -> dict[int, str]:
    """Return the newest problem document of each entry, empty where there is none."""
    problems = dict.fromkeys(seqs, "")
    for mark in marks.after(0):
        if mark.outcome == "parked" and mark.seq in problems:
            problems[mark.seq] = mark.problem
    return problems


def _told(entry: Entry, problem: str, money: str) -> Parked:
    fact = decode(entry.body)
    read = read_problem(problem)
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
        todo=_WHAT_TO_DO.get(read.name, _ELSE),
        problem=problem,
        code=read.name,
        codes=unknown_codes(read, sale),
        taken_for=read.taken_for,
    )


def _sentence(text: str) -> str:
    return text if not text or text.endswith((".", "!", "?")) else f"{text}."


def find_parked(journal: Journal, text: str) -> int:
    """Return the seq that a person means by a seq or a receipt number; raises Refusal "no-such-sale"."""
    text = text.strip()
    if text.isascii() and text.isdigit():
        return int(text)
    entry = journal.sale_of_receipt(text.upper())
    if entry is None:
        raise Refusal(
            "no-such-sale",
            words("No sale here has the receipt number {receipt}.", receipt=check_text(text, "receipt number")),
            "See `posfallback parked list` for those that are parked.",
        )
    return entry.seq


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
    codes: tuple[CodeMapped, ...] = (),
    prices: PriceList | None = None,
) -> Entry:
    """Seal a decision about a parked entry and move the entry on: it waits again, or is settled.

    `codes` belong to "map" alone, and are held against the sale and the register's `prices` where it has any. Raises
    Refusal "not-parked", "decided-already", "reason-missing", "who-missing" or "card-number", those of
    `parked_codes.checked_codes`, and the journal's Faults.
    """
    if not who.strip():
        raise Refusal("who-missing", "A decision needs a name or number.", "Say who decides.")
    if not reason.strip():
        raise Refusal("reason-missing", "A decision needs a reason.", "Say in a few words why.")
    check_text(who, "name")
    check_text(reason, "reason")
    holding.refresh()
    settle_decided(journal, marks, holding, clock)
    _check_parked(journal, holding, seq)
    if decision == "map":
        problem = read_problem(_problems(marks, [seq])[seq])
        codes = checked_codes(codes, _sale(journal, seq), problem, prices)
    elif codes:
        raise ValueError(decision)
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
            codes=codes,
        )

    sealed = journal.seal(fact)
    # When the power goes here, the next replay or decision finds the sealed one and marks the entry itself.
    marks.add([Mark(id=0, seq=seq, outcome=MARKED_AS[decision], at=at)])
    holding.refresh()
    return sealed


def _check_parked(journal: Journal, holding: Holding, seq: int) -> None:
    state = holding.state
    known = 1 <= seq <= state.last_seq
    if known and state.state(seq) == "parked":
        return
    hint = "See `posfallback parked list` for those that are."
    decided = _last_decision(journal, seq) if known else None
    if decided is not None:
        raise Refusal(
            "decided-already",
            words(
                "Entry {seq} is not parked: {decision} was decided about it by {who}.",
                seq=seq,
                decision=decided.decision,
                who=decided.who,
            ),
            hint,
        )
    raise Refusal("not-parked", words("Entry {seq} is not parked.", seq=seq), hint)


def _last_decision(journal: Journal, seq: int) -> ParkedDecided | None:
    """Return the newest decision about an entry; reads what was sealed after it, and only to say no."""
    last = None
    for entry in journal.entries(seq + 1):
        if _DECISION in entry.body:
            fact = decode(entry.body)
            if isinstance(fact, ParkedDecided) and fact.seq == seq:
                last = fact
    return last


def _sale(journal: Journal, seq: int) -> SaleCompleted:
    entry = journal.entry(seq)
    fact = decode(entry.body) if entry is not None else None
    if isinstance(fact, SaleCompleted):
        return fact
    raise Refusal("not-a-sale", words("Entry {seq} is no sale and holds no code.", seq=seq), "Decide `retry` instead.")


def settle_decided(journal: Journal, marks: ReplayMarks, holding: Holding, clock: Clock) -> None:
    """Mark parked entries whose decision was sealed and not marked: the power may go between the two."""
    state = holding.state
    parked = set(state.seqs("parked"))
    if not parked:
        return
    journal_id = opening_of(journal).journal_id
    at = clock.now().isoformat(timespec="milliseconds")
    found: list[Mark] = []
    for entry in journal.entries(state.first_seq_to_send(), state.last_seq):
        if _DECISION not in entry.body or state.state(entry.seq) not in {"waiting", "sent"}:
            continue
        fact = decode(entry.body)
        if isinstance(fact, ParkedDecided) and fact.journal_id == journal_id and fact.seq in parked:
            found.append(Mark(id=0, seq=fact.seq, outcome=MARKED_AS[fact.decision], at=at))
    if found:
        marks.add(found)
    holding.refresh()
