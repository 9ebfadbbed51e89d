"""The books of the collector: takes batches of sealed entries, each identity once and for ever, and says what it holds.

Rule of this module: a batch is one database transaction; every answer given was committed before.
"""

from collections.abc import Callable

import msgspec
from sqlalchemy import Connection, Engine, bindparam, delete, select, update

from posfallback.collector.judge import AS_IT_IS, Mapped, Verdict, handed_over, not_understood, slip_twice, waived
from posfallback.collector.tables import entry as entry_table
from posfallback.collector.tables import journal as journal_table
from posfallback.collector.tables import mapped as mapped_table
from posfallback.collector.tables import reading
from posfallback.collector.tables import slip as slip_table
from posfallback.collector.tokens import Caller
from posfallback.collector.wire import Answer, Problem, Result
from posfallback.domain.errors import Fault
from posfallback.domain.facts import AnyFact, CodeMapped, JournalOpened, ParkedDecided, SaleCompleted
from posfallback.domain.money import currency, format_amount
from posfallback.journal.codec import is_canonical, reencoded
from posfallback.journal.entry import ZERO_SEAL, Entry, seal_of

Judge = Callable[[AnyFact, Mapped], Verdict]
_SETTLED = {"waive": "waived", "hand-over": "handed"}
"""The state of an entry after a decision that ends the register's part."""
_ANSWERS = {"waived": waived, "handed": handed_over}


class Account(msgspec.Struct, kw_only=True):
    """One row of the table `journal`: what central holds of a journal, and the key that it pinned."""

    journal_id: str
    store: str = ""
    register: str = ""
    series: str = ""
    currency: str = ""
    public_key: str = ""
    expected_seq: int = 1
    tip: str = ZERO_SEAL
    sales: int = 0
    value_minor: int = 0
    checkpoint_size: int = 0
    checkpoint: str = ""

    @property
    def value(self) -> str:
        """Return the value of the accepted sales as a decimal string of the journal's currency."""
        return format_amount(self.value_minor, currency(self.currency)) if self.currency else "0"

    def count(self, fact: AnyFact | None) -> None:
        """Count an accepted fact once."""
        if isinstance(fact, SaleCompleted):
            self.sales += 1
            self.value_minor += fact.total_minor


class Held(msgspec.Struct, kw_only=True):
    """One row of the table `entry`."""

    journal_id: str
    seq: int
    prev: str
    body: str
    seal: str
    state: str
    reference: str
    problem: str

    def result(self, *, again: bool) -> Result:
        """Return the answer about this entry; `again` says that it was held before this batch."""
        if self.state == "accepted":
            return Result(seq=self.seq, outcome="duplicate" if again else "accepted", reference=self.reference)
        problem = _ANSWERS[self.state]().problem if self.state in _ANSWERS else self.problem.encode()
        return Result(seq=self.seq, outcome="rejected", problem=msgspec.Raw(problem))


class Read(msgspec.Struct, kw_only=True):
    """An entry that was sent, with its fact; None for a kind or version that this collector does not know."""

    entry: Entry
    fact: AnyFact | None
    why: str = ""


class _Plain(msgspec.Struct):
    """The little that every body holds, whatever its kind and version."""

    kind: str
    drill: bool = False


class Books:
    """What central holds, in one database."""

    def __init__(self, engine: Engine, judge: Judge) -> None:
        self._engine = engine
        self._judge = judge

    def close(self) -> None:
        """Close the database."""
        self._engine.dispose()

    def account(self, journal_id: str, caller: Caller) -> Account:
        """Return what is held of a journal, an empty account for an unknown one; raises Problem 403."""
        with reading(self._engine) as connection:
            account = _account(connection, journal_id)
        if account is None:
            return Account(journal_id=journal_id)
        _check_caller(caller, account.store, account.register)
        return account

    def take(self, journal_id: str, entries: list[Entry], caller: Caller) -> Answer:
        """Take a batch and return one outcome an entry; raises Problem, and then nothing of it is stored."""
        sent = [_read(entry) for entry in entries]
        with self._engine.begin() as connection:
            account = _account(connection, journal_id, lock=True) or _opened(connection, journal_id, sent[0])
            _check_caller(caller, account.store, account.register)
            _check_place(account, entries[0])
            again = [each for each in sent if each.entry.seq < account.expected_seq]
            fresh = sent[len(again) :]
            results = self._take_again(connection, account, again) if again else []
            _check_chain(account.expected_seq, account.tip, fresh)
            results += self._take_fresh(connection, account, fresh)
            _write_account(connection, account)
        return Answer(results=results, expected_seq=account.expected_seq, tip=account.tip)

    def _take_again(self, connection: Connection, account: Account, again: list[Read]) -> list[Result]:
        """Answer entries that are held; a rejected one is judged anew."""
        held = _held(connection, account.journal_id, again[0].entry.seq, again[-1].entry.seq)
        for each, row in zip(again, held, strict=True):
            _check_same(each.entry, row)
        results = []
        for each, row in zip(again, held, strict=True):
            if row.state != "rejected":
                results.append(row.result(again=True))
                continue
            self._judge_again(connection, account, row, each)
            # Accepted only now: this is the first word about it, not a duplicate.
            results.append(row.result(again=False))
        return results

    def _take_fresh(self, connection: Connection, account: Account, fresh: list[Read]) -> list[Result]:
        """Judge and store entries up to the first one that has to be deferred."""
        results: list[Result] = []
        rows: list[dict[str, object]] = []
        decisions: list[Read] = []
        for each in fresh:
            verdict = self._verdict(connection, account, each, AS_IT_IS)
            if verdict.outcome == "deferred":
                break
            row = _row(account, each, verdict)
            rows.append(msgspec.structs.asdict(row))
            results.append(row.result(again=False))
            if row.state == "accepted":
                account.count(each.fact)
                decisions.append(each)
            account.expected_seq = each.entry.seq + 1
            account.tip = each.entry.seal
        if rows:
            connection.execute(entry_table.insert(), rows)
        for decision in decisions:
            self._decide(connection, account, decision)
        results += [Result(seq=each.entry.seq, outcome="deferred") for each in fresh[len(rows) :]]
        return results

    def _verdict(self, connection: Connection, account: Account, each: Read, mapped: Mapped) -> Verdict:
        fact = each.fact
        verdict = not_understood(each.why) if fact is None else self._judge(fact, mapped)
        if verdict.outcome == "accepted" and isinstance(fact, SaleCompleted) and fact.slip:
            return _claim_slip(connection, account, each.entry.seq, fact, verdict)
        return verdict

    def _judge_again(self, connection: Connection, account: Account, row: Held, each: Read) -> None:
        verdict = self._verdict(connection, account, each, _mapped(connection, account, row.seq))
        if verdict.outcome == "accepted":
            row.state, row.problem, row.reference = "accepted", "", _reference(account, row.seq)
            account.count(each.fact)
            self._decide(connection, account, each)
        elif verdict.outcome == "rejected":
            row.problem = verdict.problem.decode()
        _write_held(connection, row)

    def _decide(self, connection: Connection, account: Account, accepted: Read) -> None:
        """Judge a rejected entry again in the light of a decision that was accepted; other states stay as they are."""
        decision = accepted.fact
        if not isinstance(decision, ParkedDecided) or decision.journal_id != account.journal_id:
            return
        # Nobody can have decided about what was sealed later.
        if decision.seq >= accepted.entry.seq:
            return
        for row in _held(connection, account.journal_id, decision.seq, decision.seq):
            if row.state != "rejected":
                continue
            _write_mapped(connection, row, accepted.entry.seq, decision.codes)
            if decision.decision in _SETTLED:
                row.state = _SETTLED[decision.decision]
                _write_held(connection, row)
            else:
                entry = Entry(seq=row.seq, prev=row.prev, body=row.body, seal=row.seal)
                self._judge_again(connection, account, row, _read(entry))

    def seals(self, journal_id: str, size: int) -> list[str]:
        """Return the first `size` seals in order of seq."""
        query = (
            select(entry_table.c.seal)
            .where(entry_table.c.journal_id == journal_id, entry_table.c.seq <= size)
            .order_by(entry_table.c.seq)
        )
        with reading(self._engine) as connection:
            return list(connection.execute(query).scalars())

    def keep_checkpoint(self, journal_id: str, size: int, note: str) -> None:
        """Keep a checked note unless a larger one is kept already."""
        query = (
            update(journal_table)
            .where(journal_table.c.journal_id == journal_id, journal_table.c.checkpoint_size <= size)
            .values(checkpoint_size=size, checkpoint=note)
        )
        with self._engine.begin() as connection:
            connection.execute(query)


def _claim_slip(connection: Connection, account: Account, seq: int, sale: SaleCompleted, verdict: Verdict) -> Verdict:
    """Return the verdict on a paper slip: good only for the first sale, of whatever register, that names it."""
    before = connection.execute(select(slip_table).where(slip_table.c.slip == sale.slip)).mappings().one_or_none()
    if before is not None:
        return slip_twice(sale, str(before["receipt"]))
    # Two registers at once: the primary key lets one of them in, and the other is asked to come again.
    connection.execute(
        slip_table.insert().values(slip=sale.slip, journal_id=account.journal_id, seq=seq, receipt=sale.receipt)
    )
    return verdict


def _read(entry: Entry) -> Read:
    """Read the fact of an entry; raises Problem 400 (no fact at all) or 422 (practice)."""
    try:
        fact, same = reencoded(entry.body)
    except Fault as fault:
        return _read_unknown(entry, fault)
    if fact.drill:
        raise _drill(entry.seq)
    # Another writing of the same JSON may say a thing twice, and two readers could then read two sales.
    if not same and not is_canonical(entry.body):
        return Read(entry=entry, fact=None, why="The body is not in its canonical form.")
    return Read(entry=entry, fact=fact)


def _read_unknown(entry: Entry, fault: Fault) -> Read:
    try:
        plain = msgspec.json.decode(entry.body, type=_Plain)
    except (msgspec.MsgspecError, UnicodeEncodeError) as error:
        raise Problem(
            400, "not-parseable", "The batch cannot be read", f"The body of entry {entry.seq} is no fact: {error}."
        ) from error
    if plain.drill:
        raise _drill(entry.seq)
    return Read(entry=entry, fact=None, why=fault.message)


def _drill(seq: int) -> Problem:
    return Problem(
        422, "drill", "Practice is never taken", f"Entry {seq} belongs to a drill; a drill stays where it was.",
        more={"seq": seq},
    )  # fmt: skip


def _account(connection: Connection, journal_id: str, *, lock: bool = False) -> Account | None:
    query = select(journal_table).where(journal_table.c.journal_id == journal_id)
    # PostgreSQL locks the row; SQLite has locked the whole file with BEGIN IMMEDIATE.
    row = connection.execute(query.with_for_update() if lock else query).mappings().one_or_none()
    return None if row is None else Account(**row)


def _opened(connection: Connection, journal_id: str, first: Read) -> Account:
    """Open the account of a journal that is seen for the first time."""
    if first.entry.seq != 1:
        raise _gap(1, first.entry.seq)
    fact = first.fact
    if not isinstance(fact, JournalOpened) or fact.journal_id != journal_id:
        raise Problem(
            400, "not-this-journal", "The journal does not begin", f"Entry 1 does not open the journal {journal_id}."
        )
    account = Account(
        journal_id=journal_id,
        store=fact.store,
        register=fact.register,
        series=fact.series,
        currency=fact.currency,
        public_key=fact.public_key,
    )
    other = connection.execute(
        select(journal_table.c.journal_id).where(
            journal_table.c.store == fact.store,
            journal_table.c.register == fact.register,
            journal_table.c.series == fact.series,
        )
    ).scalar()
    if other is not None:
        raise Problem(
            409,
            "series-taken",
            "This series belongs to another journal",
            f"Register {fact.store}/{fact.register} has used series {fact.series} in journal {other}. "
            "A replaced register starts a new series.",
            more={"journal_id": str(other)},
        )
    connection.execute(journal_table.insert(), msgspec.structs.asdict(account))
    return account


def _check_caller(caller: Caller, store: str, register: str) -> None:
    if not caller.speaks_for(store, register):
        raise Problem(
            403,
            "another-register",
            "This journal belongs to another register",
            f"The token given is not one of register {store}/{register}.",
        )


def _check_place(account: Account, first: Entry) -> None:
    if first.seq > account.expected_seq:
        raise _gap(account.expected_seq, first.seq)


def _gap(expected: int, got: int) -> Problem:
    return Problem(
        409, "gap", "Entries are missing", f"Expected seq {expected}, got {got}.", more={"expected_seq": expected}
    )


def _check_same(sent: Entry, row: Held) -> None:
    if (sent.prev, sent.body, sent.seal) != (row.prev, row.body, row.seal):
        raise Problem(
            409,
            "other-bytes",
            "The same entry with other bytes",
            f"Entry {sent.seq} is held with the seal {row.seal}, what came has {sent.seal}.",
            more={"seq": sent.seq, "held_seal": row.seal, "sent_seal": sent.seal},
        )


def _check_chain(seq: int, tip: str, fresh: list[Read]) -> None:
    for each in fresh:
        sent = each.entry
        try:
            right = seal_of(sent.prev, sent.seq, sent.body)
        except ValueError:  # prev is not hexadecimal
            right = ""
        if sent.seq != seq or sent.prev != tip or sent.seal != right:
            raise Problem(
                409,
                "seal-does-not-follow",
                "A seal does not follow",
                f"Entry {sent.seq} does not follow the seal before it, or its seal is not that of its bytes.",
                more={"seq": sent.seq, "held_seal": tip, "sent_seal": sent.seal},
            )
        seq, tip = seq + 1, sent.seal


def _reference(account: Account, seq: int) -> str:
    return f"{account.store}-{account.register}-{account.series}/{seq}"


def _row(account: Account, each: Read, verdict: Verdict) -> Held:
    sent = each.entry
    accepted = verdict.outcome == "accepted"
    return Held(
        journal_id=account.journal_id,
        seq=sent.seq,
        prev=sent.prev,
        body=sent.body,
        seal=sent.seal,
        state=verdict.outcome,
        reference=_reference(account, sent.seq) if accepted else "",
        problem=verdict.problem.decode(),
    )


def _held(connection: Connection, journal_id: str, first: int, last: int) -> list[Held]:
    query = (
        select(entry_table)
        .where(entry_table.c.journal_id == journal_id, entry_table.c.seq.between(first, last))
        .order_by(entry_table.c.seq)
    )
    return [Held(**row) for row in connection.execute(query).mappings()]


def _write_held(connection: Connection, row: Held) -> None:
    connection.execute(
        update(entry_table)
        .where(entry_table.c.journal_id == row.journal_id, entry_table.c.seq == row.seq)
        .values(state=row.state, reference=row.reference, problem=row.problem)
    )


def _mapped(connection: Connection, account: Account, seq: int) -> Mapped:
    query = select(mapped_table).where(mapped_table.c.journal_id == account.journal_id, mapped_table.c.seq == seq)
    return {
        row["code"]: CodeMapped(code=row["code"], taken_for=row["taken_for"], department=row["department"])
        for row in connection.execute(query).mappings()
    }


def _write_mapped(connection: Connection, row: Held, decided_seq: int, codes: tuple[CodeMapped, ...]) -> None:
    """Add what a decision wants codes to be taken for; one without codes wants the entry to be taken as it is."""
    before = delete(mapped_table).where(mapped_table.c.journal_id == row.journal_id, mapped_table.c.seq == row.seq)
    if codes:
        connection.execute(before.where(mapped_table.c.code.in_([mapped.code for mapped in codes])))
        place = {"journal_id": row.journal_id, "seq": row.seq, "decided_seq": decided_seq}
        connection.execute(mapped_table.insert(), [msgspec.structs.asdict(mapped) | place for mapped in codes])
    else:
        connection.execute(before)


def _write_account(connection: Connection, account: Account) -> None:
    connection.execute(
        update(journal_table)
        .where(journal_table.c.journal_id == bindparam("of"))
        .values({name: bindparam(name) for name in ("expected_seq", "tip", "sales", "value_minor")}),
        {
            "of": account.journal_id,
            "expected_seq": account.expected_seq,
            "tip": account.tip,
            "sales": account.sales,
            "value_minor": account.value_minor,
        },
    )
