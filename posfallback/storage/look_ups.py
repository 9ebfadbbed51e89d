"""Do the look-ups of a journal still find every entry? A sale that they miss would be rung a second time.

Rule of this module: it counts while the entries are read anyway, and reads a look-up from end to end once.
"""

from collections.abc import Iterator

from posfallback.journal.verify import Finding
from posfallback.storage.sqlite import Connection, Error

COLUMNS = ("basket_id", "receipt", "external_id")


class LookUps:
    """Counts the entries that each look-up should find."""

    def __init__(self) -> None:
        self._last = 0
        self._due = {column: [0, 0] for column in COLUMNS}
        self._members = [(f'"{column}":'.encode(), self._due[column]) for column in COLUMNS]

    def see(self, seq: int, body: bytes) -> None:
        """Count one entry; each is seen once."""
        self._last = max(self._last, seq)
        for member, due in self._members:
            if member in body:
                due[0] += 1
                due[1] += seq

    def findings(self, connection: Connection) -> Iterator[Finding]:
        """Yield a finding for each look-up that is damaged or does not find exactly the entries seen."""
        for column, due in self._due.items():
            name = f"entry_{column}"
            try:
                found = self._sums(connection, f"indexed by {name}", column)
                # A member of that name deeper in a body was counted, too: before anything is told, the rows are asked.
                good = found == tuple(due) or found == self._sums(connection, "not indexed", column)
            except Error:
                good = False
            if not good:
                yield Finding(
                    code="look-up",
                    seq=0,
                    message=f"The look-up {name} is damaged: it does not find every entry, a sale could be rung twice.",
                    level="broken",
                )

    def _sums(self, connection: Connection, how: str, column: str) -> tuple[int, int]:
        """Return count and sum of seq of the entries that have the column."""
        query = f"select count(*), coalesce(sum(seq), 0) from entry {how} where {column} is not null and seq <= ?"
        count, total = connection.execute(query, (self._last,)).fetchone()
        return count, total
