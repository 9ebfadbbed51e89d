"""The proof as files: text for people, JSON for programs.

Rule of this module: it writes down what was found and works nothing out.
"""

from datetime import datetime

import msgspec

from posfallback.bootstrap import Rooms
from posfallback.services.reconciling import Reconciliation


def proof_files(rooms: Rooms, found: Reconciliation, proved_at: str) -> dict[str, bytes]:
    """Return a proof as text for people and as JSON for programs, by the names of the files."""
    opened = rooms.opened
    head = {
        "store": opened.store,
        "register": opened.register,
        "journal_id": opened.journal_id,
        "currency": opened.currency,
        "at": proved_at,
    }
    lines = [
        f"posfallback proof: store {opened.store}, register {opened.register}, {proved_at}",
        f"Journal {opened.journal_id}, amounts in {opened.currency}",
        "",
        *found.lines(),
        "",
    ]
    told = head | msgspec.to_builtins(found)
    stem = f"proof-{opened.store}-{opened.register}-{_stamp(proved_at)}"
    return {
        f"{stem}.json": msgspec.json.format(msgspec.json.encode(told), indent=2) + b"\n",
        f"{stem}.txt": "\n".join(lines).encode(),
    }


def _stamp(at: str) -> str:
    return datetime.fromisoformat(at).strftime("%Y%m%d-%H%M%S")
