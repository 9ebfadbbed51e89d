"""Checks a journal: the chain of seals here, what the facts say in checks.py; findings are values.

Rule of this module: one damage gives one `broken` finding. A changed byte is told by the seal, so an entry whose seal
is wrong is not judged further, and what would follow from it (the next `prev`, a receipt number, a shift's sums) is
not told again.
"""

from binascii import hexlify
from collections.abc import Iterable, Iterator
from itertools import chain as joined

from posfallback.domain.errors import Fault
from posfallback.domain.facts import AnyFact, SaleCompleted
from posfallback.journal import codec
from posfallback.journal.checks import begin_checks
from posfallback.journal.entry import ZERO_SEAL, Entry, digest_of, seal_of
from posfallback.journal.looks import FIRST, Finding, Place, broken
from posfallback.journal.sale_reader import SaleReader

__all__ = ["Finding", "RawRow", "verify", "verify_rows"]

RawRow = tuple[int, bytes, bytes, bytes]
"""Seq, prev, body and seal as they lie in a file. Where its own type byte is damaged, bytes may be something else."""

_DIGEST_BYTES = 32


def verify(entries: Iterable[Entry], *, whole: bool = True) -> Iterator[Finding]:
    """Do as `verify_rows` with entries; text that was no UTF-8 comes as surrogate escapes."""
    rows = ((entry.seq, _bytes(entry.prev), _bytes(entry.body), _bytes(entry.seal)) for entry in entries)
    return verify_rows(rows, whole=whole)


def verify_rows(rows: Iterable[RawRow], *, whole: bool = True) -> Iterator[Finding]:
    """Yield what is wrong or worth a note in a stream of rows, in order.

    `whole` False takes the first row's own `prev` for granted: the stream then begins in the middle of the book.
    """
    rows = iter(rows)
    first = next(rows, None)
    if first is None:
        return
    judge = _Judge()
    findings, looks_at_sale = judge.findings, judge.looks[SaleCompleted]
    read_sale = SaleReader().read
    chain = _Chain()
    if not whole:
        chain = _Chain(first[0] - 1, first[1])
        judge.lose(first[0] - 1)
    due, tip, digest = chain.stand()
    for seq, prev, body, seal in joined((first,), rows):
        # The usual case by the shortest way: the row follows without any doubt, its seal is right, and it is a sale.
        if (
            seq == due
            and prev == tip
            and type(body) is bytes
            and hexlify(found := digest_of(digest, seq, body)) == seal
        ):
            due, tip, digest = seq + 1, seal, found
            sale = read_sale(body)
            if sale is None or seq == 1:
                judge.read(seq, body)
            else:
                for look in looks_at_sale:
                    look(seq, sale, findings)
        else:
            chain.move_to(due, tip)
            _puzzle(chain, judge, Entry(seq=seq, prev=_text(prev), body=_text(body), seal=_text(seal)))
            due, tip, digest = chain.stand()
        if findings:
            yield from findings
            findings.clear()


def _puzzle(chain: "_Chain", judge: "_Judge", entry: Entry) -> None:
    """Find out what is wrong with an entry, and judge its body if that can be believed."""
    due = chain.due
    good, place = chain.puzzle(entry, judge.findings)
    if place > due:
        judge.lose(due)
    if good:
        judge.read(place, _bytes(entry.body))
    else:
        judge.lose(place)


def _text(data: object) -> str:
    """Return text that may be damaged: what is no UTF-8 as surrogate escapes, what is no text as what it looks like."""
    if isinstance(data, bytes):
        return data.decode("utf-8", "surrogateescape")
    return "" if data is None else str(data)


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")


class _Judge:
    """Shows the checks what they look at, and collects what they find."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self.looks = begin_checks()

    def lose(self, seq: int) -> None:
        """Say that the fact of an entry is not known, or of several from this one on; why has been told."""
        self._show(None, seq, None)

    def read(self, seq: int, body: bytes) -> None:
        """Judge the body of a rightly sealed entry, of whatever kind."""
        text = _text(body)
        try:
            fact, same = codec.reencoded(text)
        except Fault as fault:
            broken(self.findings, fault.code, seq, f"Entry {seq}: {fault.message}")
            self.lose(seq)
            return
        # Fields that a later version has added are dropped by re-encoding; such a body may be canonical all the same.
        if not same and not codec.is_canonical(text):
            broken(self.findings, "not-canonical", seq, f"The body of entry {seq} is not in its canonical form.")
        if seq == 1:
            self._show(FIRST, seq, fact)
        self._show(type(fact), seq, fact)

    def _show(self, place: Place, seq: int, fact: AnyFact | None) -> None:
        for look in self.looks[place]:
            look(seq, fact, self.findings)


class _Chain:
    """Where the chain stands: the last seq, and the seals that the next `prev` may name."""

    def __init__(self, seq: int = 0, tip: bytes = ZERO_SEAL.encode()) -> None:
        self._seq = seq
        self._tip = _text(tip)
        # The seal that the last entry should have had, when it has another one: the next entry tells which is right.
        self._worked_out = self._tip

    @property
    def due(self) -> int:
        """The seq that comes next."""
        return self._seq + 1

    def stand(self) -> tuple[int, bytes | None, bytes]:
        """Return the seq that comes next, the `prev` that it names, and the 32 bytes of that.

        Where the last entry's seal is none at all `prev` is None: then no row follows without a doubt.
        """
        try:
            digest = bytes.fromhex(self._tip)
        except ValueError:
            digest = b""
        sound = digest.hex() == self._tip and len(digest) == _DIGEST_BYTES
        return self.due, _bytes(self._tip) if sound else None, digest

    def move_to(self, due: int, tip: bytes | None) -> None:
        """Move on over the rows that have followed without a doubt, if there were any."""
        if due != self.due and tip is not None:
            self._seq, self._tip = due - 1, _text(tip)
            self._worked_out = self._tip

    def puzzle(self, entry: Entry, findings: list[Finding]) -> tuple[bool, int]:
        """Find out what is wrong; returns whether the body can be believed, and the seq that the entry has."""
        due = self.due
        true_prevs = {self._tip, self._worked_out}
        linked = entry.prev in true_prevs
        as_stored = _sealed(entry.prev, entry.seq, entry.body) == entry.seal
        if entry.seq == due and linked:
            # Also reached after a changed seal, whose own entry was told before: then nothing is wrong here.
            if not as_stored:
                broken(findings, "seal", due, f"Entry {due} is not what was sealed: its body or its seal was changed.")
            return self._move(due, entry, believed=as_stored)
        if entry.seq != due and linked and _sealed(entry.prev, due, entry.body) == entry.seal:
            broken(findings, "seq", due, f"Entry {due} stands under seq {entry.seq}: its seq was changed.")
            return self._move(due, entry, believed=True)
        if entry.seq == due:
            if any(_sealed(prev, due, entry.body) == entry.seal for prev in true_prevs):
                broken(findings, "prev", due, f"Entry {due} names a wrong previous seal: its prev was changed.")
                return self._move(due, entry, believed=True)
            if as_stored:
                broken(findings, "chain", due, f"Entry {due} does not follow entry {due - 1}: one was replaced.")
            else:
                broken(findings, "seal", due, f"Entry {due} is not what was sealed: more than one part was changed.")
            return self._move(due, entry, believed=as_stored)
        if entry.seq < due:
            broken(findings, "order", entry.seq, f"Entry {entry.seq} comes again or out of order after {self._seq}.")
            return False, entry.seq
        missing = f"Entry {due} is" if entry.seq == due + 1 else f"Entries {due} to {entry.seq - 1} are"
        broken(findings, "gap", due, f"{missing} missing.")
        if not as_stored:
            broken(findings, "seal", entry.seq, f"Entry {entry.seq} is not what was sealed.")
        return self._move(entry.seq, entry, believed=as_stored)

    def _move(self, seq: int, entry: Entry, *, believed: bool) -> tuple[bool, int]:
        self._seq, self._tip = seq, entry.seal
        self._worked_out = entry.seal if believed else _sealed(entry.prev, seq, entry.body) or entry.seal
        return believed, seq


def _sealed(prev: str, seq: int, body: str) -> str:
    """Return the seal that belongs to these values; empty when they can have none."""
    try:
        return seal_of(prev, seq, body)
    except (ValueError, OverflowError):
        return ""
