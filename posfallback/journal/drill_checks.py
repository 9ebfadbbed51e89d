"""The check of verify that keeps practice and the register apart.

Rule of this module: it finds and refuses nothing.
"""

from posfallback.domain.facts import AnyFact, DrillEnded, DrillStarted, JournalOpened
from posfallback.journal.looks import Finding, Looks, at_each, broken, everywhere

_STARTS_AT = 2


def drills_apart() -> Looks:
    """Every entry of a drill's journal says that it is practice, and none of the register's own does.

    Entry 2 of a drill's journal starts it; the register's own knows of no start and no end.
    """
    # None while damage, or a start in the middle of the book, leaves it unknown.
    drill: bool | None = None

    def opened(_seq: int, fact: JournalOpened, _findings: list[Finding]) -> None:
        nonlocal drill
        drill = fact.drill

    def look(seq: int, fact: AnyFact, findings: list[Finding]) -> None:
        if drill and seq == _STARTS_AT and not isinstance(fact, DrillStarted):
            broken(findings, "drill", seq, f"Entry {seq} ought to start the drill whose journal this is.")
        if fact.drill is not drill and drill is not None:
            where = "the journal of a drill" if drill else "the register's own journal"
            what = "practice" if fact.drill else "for real"
            broken(findings, "drill", seq, f"Entry {seq} is {what}, and it lies in {where}.")

    def started(seq: int, fact: DrillStarted, findings: list[Finding]) -> None:
        told(seq, fact, findings)
        if seq != _STARTS_AT:
            broken(findings, "drill", seq, f"Entry {seq} starts a drill in the middle of a journal.")

    def told(seq: int, fact: DrillStarted | DrillEnded, findings: list[Finding]) -> None:
        look(seq, fact, findings)
        if drill is False and not fact.drill:
            broken(findings, "drill", seq, f"Entry {seq} tells of a drill, and it lies in the register's own journal.")

    looks = everywhere(look) | at_each(JournalOpened, opened)
    return looks | at_each(DrillStarted, started) | at_each(DrillEnded, told)
