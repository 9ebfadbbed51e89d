"""Reading the sale out of an entry."""

from posfallback.domain.facts import SaleCompleted
from posfallback.journal.codec import decode
from posfallback.journal.entry import Entry


def sale_in(entry: Entry) -> SaleCompleted:
    """Return the sale in an entry; asking another kind of entry for its sale is a defect of the caller."""
    fact = decode(entry.body)
    if not isinstance(fact, SaleCompleted):
        raise TypeError(type(fact).__name__)
    return fact
