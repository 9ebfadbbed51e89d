"""A register's side of the road to test with: a journal of sealed facts, its marks, every way of losing an answer."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

from central_world import JOURNAL_ID, opened, sale, shift_opened

from posfallback.central.http import HttpCentral
from posfallback.collector.books import Books
from posfallback.collector.judge import Mapped, Verdict, judge
from posfallback.collector.tables import open_database
from posfallback.collector.tokens import Caller
from posfallback.collector.wire import Problem
from posfallback.domain.errors import Fault
from posfallback.domain.facts import AnyFact, JournalOpened
from posfallback.domain.settings import CentralSettings
from posfallback.journal.entry import Entry, Head
from posfallback.services.holding import Holding
from posfallback.services.ports import Central, CentralHolding, EntryOutcome, SubmitAnswer
from posfallback.services.reconciling import Reconciliation, reconcile
from posfallback.services.replaying import ReplayReport, Silent, replay
from posfallback.storage.journal import SqliteJournal
from posfallback.storage.marks import SqliteMarks
from posfallback.storage.world import SystemClock

STRANGE = 999
"""A sale of this total does not add up, and central rejects it."""


def facts(sales: int, strange: Iterable[int] = ()) -> list[AnyFact]:
    """Return a day of sales; those whose numbers are in `strange` will be rejected."""
    odd = set(strange)
    return [
        opened(),
        shift_opened(),
        *(sale(number, total=STRANGE if number in odd else None) for number in range(1, sales + 1)),
    ]


def _same(fact: AnyFact, _head: Head) -> AnyFact:
    return fact


class Desk:
    """A register's home as replay sees it."""

    def __init__(self, folder: Path, day: list[AnyFact]) -> None:
        first = day[0]
        assert isinstance(first, JournalOpened)
        self.folder = folder
        self.journal = SqliteJournal.create(folder / "journal.sqlite3", first)
        self.marks = SqliteMarks(folder / "replay.sqlite3")
        self.clock = SystemClock()
        self.waits: list[float] = []
        self.seal(day[1:])

    def seal(self, facts_to_seal: Iterable[AnyFact]) -> None:
        """Seal facts one after the other."""
        for fact in facts_to_seal:
            self.journal.seal(partial(_same, fact))

    def replay(
        self,
        central: Central,
        *,
        give_up_after_s: float = 30.0,
        batch: int = 1000,
        wait: Callable[[float], None] | None = None,
        progress: Callable[[int, int], None] | None = None,
        checkpoint: Callable[[], str] | None = None,
        dry_run: bool = False,
        silent: Silent = lambda _holding: None,
    ) -> ReplayReport:
        def written_down(seconds: float) -> None:
            self.waits.append(seconds)
            if wait is not None:
                wait(seconds)

        return replay(
            self.journal,
            self.marks,
            central,
            self.clock,
            jitter=lambda: 0.1,
            wait=written_down,
            give_up_after_s=give_up_after_s,
            batch=batch,
            progress=progress,
            checkpoint=checkpoint,
            dry_run=dry_run,
            silent=silent,
        )

    def reconcile(self, central: Central) -> Reconciliation:
        return reconcile(self.journal, self.marks, central)

    def holding(self) -> Holding:
        holding = Holding(self.journal, self.marks)
        holding.refresh()
        return holding

    def outcomes(self) -> list[tuple[int, str]]:
        return [(mark.seq, mark.outcome) for mark in self.marks.after(0)]

    def entries(self) -> list[Entry]:
        return list(self.journal.entries())

    def close(self) -> None:
        self.marks.close()
        self.journal.close()


def connector(url: str) -> HttpCentral:
    return HttpCentral(CentralSettings(url=url), "012", "03")


class NearCentral:
    """The collector's own books without a network, behind a line that fails by plan.

    Each call takes one word off the plan: `question` is lost on the way there, `answer` on the way back (the books have
    committed), `busy` asks to wait; anything else, and an empty plan, goes through.
    """

    def __init__(self, folder: Path, plan: Iterable[str] = (), known: Callable[[str], bool] | None = None) -> None:
        self.plan = iter(plan)
        self.known = known
        self.departments: set[str] = set()
        self.books = Books(open_database(f"sqlite:///{folder / 'central.sqlite3'}"), self._judge)
        self.batches: list[tuple[int, int]] = []
        self.retry_after_s = 0.0

    def _judge(self, fact: AnyFact, mapped: Mapped) -> Verdict:
        return judge(fact, self.known, mapped, self.departments.__contains__)

    def _fail(self, word: str) -> None:
        self.retry_after_s = 3.0 if word == "busy" else 0.0
        raise Fault("central-unreachable", "Central gave no answer.", "Try again.")

    def close(self) -> None:
        """Nothing is open."""

    def healthy(self) -> bool:
        return True

    def holding(self, journal_id: str) -> CentralHolding:
        word = next(self.plan, "")
        if word in {"question", "answer", "busy"}:
            self._fail(word)
        account = self.books.account(journal_id, Caller())
        return CentralHolding(
            expected_seq=account.expected_seq,
            tip=account.tip,
            sales_count=account.sales,
            sales_value_minor=account.value_minor,
        )

    def submit(self, journal_id: str, entries: list[Entry]) -> SubmitAnswer:
        word = next(self.plan, "")
        if word in {"question", "busy"}:
            self._fail(word)
        self.batches.append((entries[0].seq, entries[-1].seq))
        try:
            answer = self.books.take(journal_id, entries, Caller())
        except Problem as problem:
            if problem.code != "gap":
                raise
            raise Fault("central-gap", "Central misses entries.", "Replay again.") from problem
        if word == "answer":
            self._fail(word)
        self.retry_after_s = 0.0
        return SubmitAnswer(
            results=tuple(
                EntryOutcome(
                    seq=result.seq,
                    outcome=result.outcome,  # type: ignore[arg-type]
                    reference=result.reference,
                    problem=bytes(result.problem).decode() if result.outcome == "rejected" else "",  # type: ignore[arg-type]
                )
                for result in answer.results
            ),
            expected_seq=answer.expected_seq,
            tip=answer.tip,
        )

    def checkpoint(self, journal_id: str, note: str) -> None:
        raise AssertionError((journal_id, note))

    def catalogue(self, etag: str) -> tuple[str, Iterator[dict[str, str]]] | None:
        raise AssertionError(etag)


def assert_each_sale_once(desk: Desk, central: Central) -> None:
    """Assert that every sealed sale is at central once and that both sides' sums agree."""
    report = desk.reconcile(central)
    sales = [entry for entry in desk.entries() if '"kind":"SaleCompleted"' in entry.body]
    told = central.holding(JOURNAL_ID)
    assert told.sales_count == len(sales)
    assert told.tip == desk.journal.head().seal
    assert report.difference.count == 0
    assert report.difference.value == "0.00"
    assert report.adds_up, report.findings
    assert desk.holding().entries == 0
