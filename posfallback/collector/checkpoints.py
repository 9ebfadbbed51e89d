"""Checks a register's signed note against the seals that central holds and the key that it pinned.

Rule of this module: pure; a note that is not signed by the first key seen is nobody's word.
"""

from collections.abc import Callable

from posfallback.collector.books import Account
from posfallback.collector.wire import Problem
from posfallback.domain.errors import Refusal
from posfallback.journal.checkpoint import is_signed_by, origin_of, read_note, root


def check_note(note: bytes, account: Account, seals: Callable[[int], list[str]]) -> int:
    """Return the size that a note vouches for.

    Raises Problem 400 (no note), 403 (not this journal's, or not signed by its key), 409 (size or root disagree).
    """
    try:
        read = read_note(note.decode())
    except (Refusal, UnicodeDecodeError) as error:
        raise Problem(400, "not-a-note", "This is no checkpoint", "The body is not a C2SP signed note.") from error
    held = account.expected_seq - 1
    origin = origin_of(account.store, account.register, account.journal_id)
    # Of a journal that is not known here no key is known either.
    if held and (read.origin != origin or not is_signed_by(read, account.public_key)):
        raise Problem(
            403,
            "not-its-key",
            "The checkpoint is not signed by this register",
            f"Expected the origin {origin} and a signature of the key that entry 1 named.",
        )
    if read.size > held or not held:
        raise Problem(
            409,
            "size-differs",
            "Central holds less than the checkpoint says",
            f"The checkpoint covers {read.size} entries, central holds {held}.",
            more={"expected_seq": account.expected_seq},
        )
    if root(seals(read.size)) != read.root:
        raise Problem(
            409,
            "root-differs",
            "Central holds other entries than the checkpoint says",
            f"The root over the first {read.size} seals differs.",
        )
    return read.size
