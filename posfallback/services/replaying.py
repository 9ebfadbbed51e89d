"""Replay: sends what is held to central, in its own order and its own bytes, until central acknowledges each entry.

Rule of this module: write down before sending; no answer is not a no; only central's own reference ends the waiting.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import TypedDict

import msgspec

from posfallback.domain.errors import Fault, Refusal
from posfallback.journal.entry import ZERO_SEAL, Entry
from posfallback.services.book import opening_of
from posfallback.services.holding import Holding
from posfallback.services.parked import settle_decided
from posfallback.services.patience import Patience
from posfallback.services.ports import (
    Central,
    CentralHolding,
    Clock,
    EntryOutcome,
    Journal,
    Mark,
    ReplayMarks,
    ReplayOutcome,
    SubmitAnswer,
)

MAX_ENTRIES = 1_000
MAX_BYTES = 8 * 1024 * 1024 - 64 * 1024
"""What one batch may weigh on the wire: the limit of the replay API less a margin."""

_WIRE_OVERHEAD = 224
GIVE_UP_AFTER_S = 60.0
_DRILL = '"drill":true'
_MOST_GAPS = 3


class Pace(TypedDict, total=False):
    """How fast a replay goes, and when it ends early; see `replay`."""

    batch: int
    wait: Callable[[float], object]
    stop: Callable[[], bool]


Progress = Callable[[int, int], None]
Silent = Callable[[Holding], None]


class ReplayReport(msgspec.Struct, frozen=True, kw_only=True):
    """One run in numbers of sales; `waiting` is what is still held after it, `unreachable` that central fell silent."""

    sent: int = 0
    accepted: int = 0
    duplicate: int = 0
    parked: int = 0
    waiting: int = 0
    unreachable: bool = False
    seconds: float = 0.0


def replay(
    journal: Journal,
    marks: ReplayMarks,
    central: Central,
    clock: Clock,
    *,
    jitter: Callable[[], float],
    dry_run: bool = False,
    batch: int = MAX_ENTRIES,
    progress: Progress | None = None,
    give_up_after_s: float = GIVE_UP_AFTER_S,
    wait: Callable[[float], object] = time.sleep,
    silent: Silent = lambda _holding: None,
    checkpoint: Callable[[], str] | None = None,
    holding: Holding | None = None,
    stop: Callable[[], bool] = lambda: False,
) -> ReplayReport:
    """Replay everything that is held; one replayer at a time works on a home.

    `progress` gets (entries answered, entries to send). `checkpoint` makes the register's signed note, which is left
    with central at the end. `silent` hears, once and at once, that central does not answer; where none is held, it is
    asked once and not waited for. Once `stop` says so nothing more is sent; the next replay goes on there. Raises
    Refusal "drill-never-replayed", Fault "central-refused-us" (nothing is used up) and "central-conflict" (central
    holds something else); a silent central is a report with `unreachable`.
    """
    began = time.monotonic()
    holding = holding or Holding(journal, marks)
    holding.refresh()
    opened = opening_of(journal)
    if opened.drill:
        raise _drill()
    if dry_run:
        return ReplayReport(sent=holding.count, waiting=holding.count, seconds=time.monotonic() - began)
    patience = Patience(give_up_after_s * bool(holding.count), jitter, wait, silent=partial(silent, holding), stop=stop)
    if not central.healthy():
        # A central that hangs keeps the first question for half a minute; the probe is quicker.
        patience.tell()
    run = _Run(
        journal=journal,
        marks=marks,
        central=central,
        clock=clock,
        journal_id=opened.journal_id,
        holding=holding,
        patience=patience,
        batch=max(1, min(batch, MAX_ENTRIES)),
        progress=progress or (lambda _done, _to_do: None),
        stop=stop,
    )
    unreachable = False
    try:
        run.until_nothing_is_left()
        if checkpoint is not None:
            run.leave_checkpoint(checkpoint)
    except Fault as fault:
        unreachable = fault.code == "central-unreachable"
        if not unreachable:
            raise
    finally:
        run.flush()
    holding.refresh()
    return ReplayReport(
        sent=run.sales_sent,
        accepted=run.sales["accepted"],
        duplicate=run.sales["duplicate"],
        parked=run.sales["parked"],
        waiting=holding.count,
        unreachable=unreachable,
        seconds=time.monotonic() - began,
    )


class _Run:
    """One replay. Marks are gathered and written once a batch, always before anything more is sent."""

    def __init__(
        self,
        *,
        journal: Journal,
        marks: ReplayMarks,
        central: Central,
        clock: Clock,
        journal_id: str,
        holding: Holding,
        patience: Patience,
        batch: int,
        progress: Progress,
        stop: Callable[[], bool],
    ) -> None:
        self._journal = journal
        self._marks = marks
        self._central = central
        self._clock = clock
        self._journal_id = journal_id
        self._holding = holding
        self._patience = patience
        self._batch = batch
        self._progress = progress
        self._stop = stop
        self._pending: list[Mark] = []
        self._deferred = False
        self._done = 0
        self._to_do = 0
        self.sales_sent = 0
        self.sales: dict[str, int] = {"accepted": 0, "duplicate": 0, "parked": 0}

    def until_nothing_is_left(self) -> None:
        """Send in rounds: what was sealed meanwhile, or what central turned out to miss, goes out in the next one."""
        gaps = 0
        while not self._deferred and not self._stop():
            self._holding.refresh()
            settle_decided(self._journal, self._marks, self._holding, self._clock)
            before = self._done
            try:
                if not self._round():
                    return
            except Fault as fault:
                gaps += 1
                # Central was restored from a backup meanwhile: ask again what it holds and begin there.
                if fault.code != "central-gap" or gaps > _MOST_GAPS:
                    raise
            self.flush()
            if self._done == before and not gaps:
                return

    def _round(self) -> bool:
        """Send everything that is to be sent now; False when there was nothing."""
        told = self._patience.ask(self._central, lambda: self._central.holding(self._journal_id))
        self._check_same_book(told)
        runs = self._runs(told.expected_seq)
        self._to_do = self._done + sum(len(run) for run in runs)
        under_way: tuple[list[Entry], Future[SubmitAnswer]] | None = None
        with ThreadPoolExecutor(max_workers=1, thread_name_prefix="replay") as line:
            for entries in (entries for run in runs for entries in self._batches(run)):
                if self._stop():
                    break
                # While central works on one batch, what it said of the one before and what goes next are written down.
                self._write_down(entries)
                if under_way is not None:
                    self._take(*under_way, following=entries)
                    if self._deferred:
                        return True
                under_way = entries, line.submit(self._submit, entries)
            if under_way is not None:
                self._take(*under_way, following=[])
        return bool(runs)

    def _runs(self, expected_seq: int) -> list[range]:
        """Return the contiguous runs to send: first all that central has not seen, then what it was not heard about.

        A parked entry that is sent again comes after the decision about it, which central has to know first.
        """
        last = self._holding.state.last_seq
        runs = [range(expected_seq, last + 1)] if expected_seq <= last else []
        state = self._holding.state
        held = sorted(seq for name in ("waiting", "sent") for seq in state.seqs(name) if seq < expected_seq)
        return runs + list(_contiguous(held))

    def _batches(self, run: range) -> Iterator[list[Entry]]:
        entries: list[Entry] = []
        weight = 0
        for entry in self._journal.entries(run.start, run.stop - 1):
            own = _weight(entry)
            if entries and (len(entries) >= self._batch or weight + own > MAX_BYTES):
                yield entries
                entries, weight = [], 0
            entries.append(entry)
            weight += own
        if entries:
            yield entries

    def _write_down(self, entries: list[Entry]) -> None:
        """Put it on disk that these entries may be at central from now on."""
        if any(_DRILL in entry.body for entry in entries):
            raise _drill()
        self._mark(entries, "sent")
        self.flush()

    def _submit(self, entries: list[Entry]) -> SubmitAnswer:
        state = self._holding.state
        self.sales_sent += sum(state.is_sale(entry.seq) for entry in entries)
        return self._patience.ask(self._central, lambda: self._central.submit(self._journal_id, entries))

    def _mark(self, entries: Sequence[Entry], outcome: ReplayOutcome) -> None:
        at = self._now()
        self._pending += [Mark(id=0, seq=entry.seq, outcome=outcome, at=at) for entry in entries]

    def _take(self, entries: list[Entry], coming: Future[SubmitAnswer], *, following: list[Entry]) -> None:
        """Take down central's word on each entry that was sent; a word without a reference leaves it waiting.

        The `following` batch was written down and is not sent where this one ends the round.
        """
        try:
            answer = coming.result()
        except Fault:
            self._mark([*entries, *following], "waiting")
            raise
        at = self._now()
        state = self._holding.state
        for entry, result in zip(entries, answer.results, strict=True):
            outcome = _state_after(entry, result)
            self._pending.append(
                Mark(
                    id=0,
                    seq=entry.seq,
                    outcome=outcome,
                    at=at,
                    reference=result.reference,
                    problem=result.problem if outcome == "parked" else "",
                )
            )
            if outcome == "waiting":
                self._deferred = True
            elif state.is_sale(entry.seq):
                self.sales[outcome] += 1
        if self._deferred:
            self._mark(following, "waiting")
        last = entries[-1]
        if answer.expected_seq == last.seq + 1 and answer.tip != last.seal:
            raise _conflict(f"after entry {last.seq} its last seal is {answer.tip[:16]}, ours {last.seal[:16]}")
        self._done += len(entries)
        self._progress(self._done, self._to_do)

    def leave_checkpoint(self, make: Callable[[], str]) -> None:
        """Leave the signed note, where this run has sent anything and central has taken it all."""
        for attempt in range(_MOST_GAPS):
            if self._deferred or not self._done or self._stop():
                return
            note = make()
            try:
                self._patience.ask(self._central, partial(self._central.checkpoint, self._journal_id, note))
            except Fault as fault:
                # Something was sealed between the last batch and the note: it goes out, and the note is made anew.
                if fault.code != "central-gap" or attempt + 1 == _MOST_GAPS:
                    raise
                self.until_nothing_is_left()
            else:
                return

    def flush(self) -> None:
        """Write the gathered marks in one synced transaction."""
        if self._pending:
            pending, self._pending = self._pending, []
            self._marks.add(pending)

    def _now(self) -> str:
        return self._clock.now().isoformat(timespec="milliseconds")

    def _check_same_book(self, told: CentralHolding) -> None:
        """Refuse to send where central holds other entries, or more of them than this journal has."""
        seq = told.expected_seq - 1
        if seq > self._holding.state.last_seq:
            self._holding.refresh()
        entry = self._journal.entry(seq) if seq else None
        ours = entry.seal if entry else ZERO_SEAL if seq == 0 else ""
        if not ours:
            raise _conflict(f"it holds {seq} entries, this journal has {self._holding.state.last_seq}")
        if told.tip != ours:
            raise _conflict(f"its last seal at entry {seq} is {told.tip[:16]}, ours {ours[:16]}")


def _state_after(entry: Entry, result: EntryOutcome) -> ReplayOutcome:
    if result.seq != entry.seq:
        raise _conflict(f"it answered about entry {result.seq} when asked about {entry.seq}")
    if result.outcome == "rejected":
        return "parked"
    if result.outcome != "deferred" and result.reference:
        return result.outcome
    return "waiting"


def _contiguous(seqs: list[int]) -> Iterator[range]:
    first = previous = 0
    for seq in seqs:
        if seq != previous + 1 or not previous:
            if previous:
                yield range(first, previous + 1)
            first = seq
        previous = seq
    if previous:
        yield range(first, previous + 1)


def _weight(entry: Entry) -> int:
    """Return a bound of the bytes that an entry takes on the wire: its body becomes a JSON string, quotes double."""
    body = entry.body
    return (2 if body.isascii() else 4) * len(body) + _WIRE_OVERHEAD


def _drill() -> Refusal:
    return Refusal(
        "drill-never-replayed", "This is a drill; practice goes nowhere.", "Replay the register's own journal."
    )


def _conflict(what: str) -> Fault:
    return Fault(
        "central-conflict",
        f"Central holds something else than this journal: {what}.",
        "Sell on, send nothing more, and call IT: journal and central must be compared.",
    )
