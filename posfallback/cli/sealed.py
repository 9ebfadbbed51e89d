"""What the verbs that seal share: who does it when nobody is named, and what a script gets of the entry.

Rule of this module: it reads the register and the entry, and seals nothing itself.
"""

from posfallback.bootstrap import Rooms
from posfallback.journal.entry import Entry


def who_of(rooms: Rooms, number: str) -> str:
    """Return who is named, else the one who opened the shift that is open; empty where there is neither."""
    shift = rooms.shifts.current()
    return number or (shift.clerk if shift is not None else "")


def sealed(entry: Entry) -> dict[str, object]:
    """Return what every verb that seals says of its entry."""
    return {"seq": entry.seq, "seal": entry.seal}
