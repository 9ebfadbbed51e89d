"""Checks a journal: the chain of seals here, what the facts say in checks.py; findings are values.

Rule of this module: one damage gives one `broken` finding. A changed byte is told by the seal, so an entry whose seal
is wrong is not judged further, and what would follow from it (the next `prev`, a receipt number, a shift's sums) is
not told again.
"""

from collections.abc import Iterable, Iterator

from posfallback.domain.errors import Fault
from posfallback.domain.facts import AnyFact
from posfallback.journal import codec
from posfallback.journal.checks import CHECKS, Finding
from posfallback.journal.entry import ZERO_SEAL, Entry, seal_of

__all__ = ["Finding", "verify"]


def verify(entries: Iterable[Entry], *, whole: bool = True) -> Iterator[Finding]:
    """Yield what is wrong or worth a note in a stream of raw entries, in order.

    `whole` False takes the first entry's own `prev` for granted: the stream then begins in the middle of the book. Text
    that was no UTF-8 comes as surrogate escapes.
    """
    chain = _Chain()
    looks = [check() for check in CHECKS]
    findings: list[Finding] = []
    for entry in entries:
        if not whole:
            chain = _Chain(entry.seq - 1, entry.prev)
            whole = True
            for look in looks:
                look(entry.seq - 1, None, findings)
        # The usual case: the entry follows, and its seal is right.
        if chain.follows(entry):
            seq = entry.seq
            fact = _fact(entry, findings)
        else:
            due = chain.due
            good, seq = chain.puzzle(entry, findings)
            if seq > due:
                for look in looks:
                    look(due, None, findings)
            fact = _fact(entry, findings) if good else None
        for look in looks:
            look(seq, fact, findings)
        if findings:
            yield from findings
            findings.clear()


def _fact(entry: Entry, findings: list[Finding]) -> AnyFact | None:
    """Return the fact of a rightly sealed entry; None, with a finding, when the body is not what may be sealed."""
    try:
        fact, same = codec.reencoded(entry.body)
    except Fault as fault:
        findings.append(
            Finding(code=fault.code, seq=entry.seq, message=f"Entry {entry.seq}: {fault.message}", level="broken")
        )
        return None
    # Fields that a later version has added are dropped by re-encoding; such a body may be canonical all the same.
    if not same and not codec.is_canonical(entry.body):
        message = f"The body of entry {entry.seq} is not in its canonical form."
        findings.append(Finding(code="not-canonical", seq=entry.seq, message=message, level="broken"))
    return fact


class _Chain:
    """Where the chain stands: the last seq, and the seals that the next `prev` may name."""

    def __init__(self, seq: int = 0, tip: str = ZERO_SEAL) -> None:
        self._seq = seq
        self._tip = tip
        # The seal that the last entry should have had, when it has another one: the next entry tells which is right.
        self._worked_out = tip

    @property
    def due(self) -> int:
        """The seq that comes next."""
        return self._seq + 1

    def follows(self, entry: Entry) -> bool:
        """Move on to an entry that follows without any doubt; False changes nothing."""
        if entry.seq != self._seq + 1 or entry.prev != self._tip:
            return False
        if _sealed(entry.prev, entry.seq, entry.body) != entry.seal:
            return False
        self._seq, self._tip, self._worked_out = entry.seq, entry.seal, entry.seal
        return True

    def puzzle(self, entry: Entry, findings: list[Finding]) -> tuple[bool, int]:
        """Find out what is wrong; returns whether the body can be believed, and the seq that the entry has."""
        due = self.due
        linked = entry.prev in {self._tip, self._worked_out}
        as_stored = _sealed(entry.prev, entry.seq, entry.body) == entry.seal
        if entry.seq == due and linked:
            # Also reached after a changed seal, whose own entry was told before: then nothing is wrong here.
            if not as_stored:
                _tell(findings, "seal", due, f"Entry {due} is not what was sealed: its body or its seal was changed.")
            return self._move(due, entry, believed=as_stored)
        if entry.seq != due and linked and _sealed(entry.prev, due, entry.body) == entry.seal:
            _tell(findings, "seq", due, f"Entry {due} stands under seq {entry.seq}: its seq was changed.")
            return self._move(due, entry, believed=True)
        if entry.seq == due:
            true_prevs = {self._tip, self._worked_out}
            if any(_sealed(prev, due, entry.body) == entry.seal for prev in true_prevs):
                _tell(findings, "prev", due, f"Entry {due} names a wrong previous seal: its prev was changed.")
                return self._move(due, entry, believed=True)
            if as_stored:
                _tell(findings, "chain", due, f"Entry {due} does not follow entry {due - 1}: one was replaced.")
            else:
                _tell(findings, "seal", due, f"Entry {due} is not what was sealed: more than one part was changed.")
            return self._move(due, entry, believed=as_stored)
        if entry.seq < due:
            _tell(findings, "order", entry.seq, f"Entry {entry.seq} comes again or out of order after {self._seq}.")
            return False, entry.seq
        missing = f"Entry {due} is" if entry.seq == due + 1 else f"Entries {due} to {entry.seq - 1} are"
        _tell(findings, "gap", due, f"{missing} missing.")
        if not as_stored:
            _tell(findings, "seal", entry.seq, f"Entry {entry.seq} is not what was sealed.")
        return self._move(entry.seq, entry, believed=as_stored)

    def _move(self, seq: int, entry: Entry, *, believed: bool) -> tuple[bool, int]:
        self._seq, self._tip = seq, entry.seal
        self._worked_out = entry.seal if believed else _sealed(entry.prev, seq, entry.body) or entry.seal
        return believed, seq


def _tell(findings: list[Finding], code: str, seq: int, message: str) -> None:
    findings.append(Finding(code=code, seq=seq, message=message, level="broken"))


def _sealed(prev: str, seq: int, body: str) -> str:
    """Return the seal that belongs to these values; empty when they can have none."""
    try:
        return seal_of(prev, seq, body)
    except (ValueError, OverflowError):
        return ""
