"""What every verb after an outage needs of the journal first: whose book it is.

Rule of this module: entry 1 says it, and nothing else does.
"""

from posfallback.domain.errors import Fault
from posfallback.domain.facts import JournalOpened
from posfallback.journal.codec import decode
from posfallback.services.ports import Journal


def opening_of(journal: Journal) -> JournalOpened:
    """Return the fact of entry 1; raises Fault "journal-broken" when the journal does not begin with its opening."""
    first = journal.entry(1)
    fact = decode(first.body) if first else None
    if not isinstance(fact, JournalOpened):
        raise Fault(
            "journal-broken",
            "The journal does not begin with its opening.",
            "Run `posfallback journal verify`, keep the file as it is and call IT.",
        )
    return fact
