"""What the replay page shows and does: where every sale stands, what the proof says, what is decided of a parked one.

Rule of this module: figures are folds of journal and marks; a proof is central's own count or there is none.
"""

from collections.abc import Callable
from typing import Final, Literal

import msgspec

from posfallback.domain.decimals import scaled
from posfallback.domain.facts import CodeMapped, OutageEnded
from posfallback.domain.money import Currency
from posfallback.journal.codec import decode
from posfallback.journal.entry import Entry
from posfallback.journal.replay_state import ReplayState, State
from posfallback.services.holding import Holding, SalesSum
from posfallback.services.outages import Outages
from posfallback.services.parked import Decision, decide
from posfallback.services.parked_codes import PriceList
from posfallback.services.ports import Clock, Journal, ReplayMarks
from posfallback.services.reconciling import Reconciliation
from posfallback.services.selling import Register

Verdict = Literal["adds-up", "open", "differs"]
_SETTLED: Final[tuple[State, ...]] = ("accepted", "duplicate", "waived", "handed_over")
_LEAST_ANSWERED = 2


class Figures(msgspec.Struct, frozen=True, kw_only=True):
    """Every sale of the journal by where it stands, and their sum.

    `to_send` is how many belong to this recovery, `sent` how many of them central has answered; `bar` gives these in
    the order accepted, already there, settled by hand, handed over, parked.
    """

    accepted: SalesSum
    duplicate: SalesSum
    parked: SalesSum
    waived: SalesSum
    handed_over: SalesSum
    waiting: SalesSum
    total: SalesSum
    to_send: int
    sent: int
    bar: tuple[int, int, int, int, int]


class Recovery:
    """Counts one recovery: what is held or parked when somebody first looks, and the sales of the open outage.

    `outage_sales` tells how many sales the open outage has, so that a restart in the middle begins at the same sale.
    """

    def __init__(self, holding: Holding, outage_sales: Callable[[], int]) -> None:
        self._holding = holding
        self._outage_sales = outage_sales
        self._before: dict[State, int] = dict.fromkeys(_SETTLED, 0)

    def begin(self) -> None:
        """Look where this recovery begins; reads the states of all entries once."""
        self._holding.refresh()
        state = self._holding.state
        first = _first_of(state, self._outage_sales())
        self._before = dict.fromkeys(_SETTLED, 0)
        for seq in range(1, first):
            if state.is_sale(seq):
                # Before the first open one every sale is settled.
                self._before[state.state(seq)] += 1

    def figures(self) -> Figures:
        """Return where the sales stand now, as far as `holding` was refreshed."""
        holding = self._holding
        accepted, duplicate, waived, handed_over = settled = tuple(holding.sales(state) for state in _SETTLED)
        parked = holding.sales("parked")
        count, value_minor = holding.state.all_sales
        there, again, by_hand, elsewhere = (
            sales.count - self._before[state] for state, sales in zip(_SETTLED, settled, strict=True)
        )
        bar = (there, again, by_hand, elsewhere, parked.count)
        return Figures(
            accepted=accepted,
            duplicate=duplicate,
            parked=parked,
            waived=waived,
            handed_over=handed_over,
            waiting=SalesSum(count=holding.count, value_minor=holding.value_minor),
            total=SalesSum(count=count, value_minor=value_minor),
            to_send=sum(bar) + holding.count,
            sent=sum(bar),
            bar=bar,
        )


def _first_of(state: ReplayState, outage_sales: int) -> int:
    """Return the seq where a recovery begins: its oldest open entry, or the first sale of the open outage."""
    # What is nearest to the end is looked through first: an outage's sales are the newest ones.
    first, seq = state.last_seq + 1, state.last_seq
    while seq and outage_sales:
        if state.is_sale(seq):
            first, outage_sales = seq, outage_sales - 1
        seq -= 1
    open_ones = [state.first_seq_to_send(), *state.seqs("parked")[:1]]
    first = min(first, *open_ones)
    if first > state.last_seq:
        # Nothing is open: the whole journal is what central has.
        return 1
    return first


def seconds_left(done: int, to_do: int, spent_s: float) -> int | None:
    """Return about how long the rest takes, None before anything can be said.

    >>> seconds_left(30, 40, 6.0), seconds_left(1, 40, 0.1)
    (2, None)
    """
    if done < _LEAST_ANSWERED or to_do <= done:
        return None
    return max(1, round(spent_s * (to_do - done) / done))


class Proof(msgspec.Struct, frozen=True, kw_only=True):
    """What both sides came to when they were compared.

    "adds-up": each sale is at central, parked, settled by hand or handed over; "open": sales wait; "differs": nobody
    can account for some. `here` and `here_minor` are the journal's count and value, `central` central's count.
    `unexplained` counts the sales that cannot be accounted for, below 0 where central has more; `missing` is the
    receipt of the first of them, where it is known. `findings` are sentences in English.
    """

    verdict: Verdict
    here: int
    here_minor: int
    central: int
    parked: int
    waived: int
    handed_over: int
    unexplained: int
    missing: str
    findings: tuple[str, ...]


def proof_of(found: Reconciliation, currency: Currency) -> Proof:
    """Return what the proof card says of a reconciliation."""
    broken = tuple(finding.message for finding in found.findings if finding.level == "broken")
    unexplained = found.unexplained
    is_zero = unexplained.count == 0 and not set(unexplained.value) & set("123456789")
    verdict: Verdict = "adds-up" if is_zero else "differs"
    if broken:
        verdict = "differs"
    elif found.waiting.count:
        verdict = "open"
    return Proof(
        verdict=verdict,
        here=found.journal.count,
        here_minor=scaled(found.journal.value, currency.decimals),
        central=found.central.count,
        parked=found.parked.count,
        waived=found.waived.count,
        handed_over=found.handed_over.count,
        unexplained=unexplained.count,
        missing=found.missing[0] if found.missing else "",
        findings=broken,
    )


class RecoveryDuties:
    """The verbs of the replay and outage pages with the rights of the clerk who is signed on.

    `back_since` tells since when central answers (RFC 3339), empty while it does not. Raises NeedsManager where a role
    is too small, else as services.parked and services.outages do.
    """

    def __init__(
        self,
        *,
        register: Register,
        journal: Journal,
        marks: ReplayMarks,
        holding: Holding,
        clock: Clock,
        outages: Outages,
        prices: PriceList,
        back_since: Callable[[], str],
    ) -> None:
        self._back_since = back_since
        self._register = register
        self._journal, self._marks, self._holding, self._clock = journal, marks, holding, clock
        self._outages, self._prices = outages, prices

    def replay(self, start: Callable[[], object]) -> None:
        """Begin a replay if this clerk may."""
        with self._register.allowing("replay"):
            start()

    def decide(self, seq: int, decision: Decision, reason: str, codes: tuple[CodeMapped, ...] = ()) -> Entry:
        """Seal what becomes of a parked entry; who decides is whoever answers for it."""
        with self._register.allowing("decide_parked"):
            return decide(
                self._journal,
                self._marks,
                self._holding,
                self._clock,
                seq=seq,
                decision=decision,
                who=self._register.signer("decide_parked"),
                reason=reason,
                codes=codes,
                prices=self._prices,
            )

    def declare_outage(self, reason: str) -> Entry:
        """Declare an outage from now on."""
        with self._register.allowing("outage"):
            return self._outages.declare(self._register.signer("outage"), reason=reason)

    def end_outage(self, reason: str) -> OutageEnded:
        """End the open outage."""
        with self._register.allowing("outage"):
            fact = decode(self._end(reason).body)
        if not isinstance(fact, OutageEnded):
            raise TypeError(type(fact).__name__)
        return fact

    def _end(self, reason: str) -> Entry:
        return self._outages.end(self._register.signer("outage"), reason=reason, back_at=self._back_since())

    def end_recovered(self) -> bool:
        """End the open outage where nothing waits any more; False where none is open or a sale was sealed meanwhile."""
        self._holding.refresh()
        ended = self._outages.end_recovered(held=self._holding.count, back_at=self._back_since())
        return ended is not None
