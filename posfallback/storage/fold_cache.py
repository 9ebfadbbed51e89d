"""Folds kept in one file of a home, so that a start costs the same for every journal.

Rule of this module: deleting the file, or finding another journal's in its place, changes nothing but time.
"""

import hashlib
from contextlib import suppress
from pathlib import Path

import msgspec

from posfallback.domain.errors import Fault
from posfallback.journal.codec import decode
from posfallback.journal.folds import Till, Totals
from posfallback.journal.replay_state import ReplayState, recognised_by
from posfallback.services.ports import Journal, ReplayMarks
from posfallback.storage.files import put_file

CACHE_NAME = "folds.cache"
_DIGEST_BYTES = 32
MANY_ENTRIES = 1000
"""A fold that had to read more than this is kept at once and not only when the home is closed."""

# The number counts up whenever a fold makes something else of an entry, and what a fold holds stands behind it, so that
# what another version kept is made anew.
_FORM = "/".join(("posfallback/folds/2", *Till.__struct_fields__, *Totals.__struct_fields__))


class _Kept(msgspec.Struct, frozen=True, array_like=True):
    """Each fold with the seal of the entry that it was made at; empty for one that was never kept."""

    form: str = _FORM
    till: bytes = b""
    till_seal: str = ""
    replay: bytes = b""
    replay_seal: str = ""


class FoldCache:
    """The file `folds.cache` of a home; written only where it `keeps`."""

    def __init__(self, path: Path, *, keeps: bool = True) -> None:
        self.path = path
        self._keeps = keeps
        self._kept = _read(path) or _Kept()

    def till(self, journal: Journal) -> Till:
        """Return the till at the journal's tip: the kept one where its entry still has its seal, else made anew."""
        till = self._kept_till(journal) or Till()
        began = till.last_seq
        for entry in journal.entries(began + 1):
            till.apply(entry.seq, decode(entry.body))
        if till.last_seq - began > MANY_ENTRIES:
            self.keep(journal, till)
        return till

    def _kept_till(self, journal: Journal) -> Till | None:
        if not self._kept.till:
            return None
        till = msgspec.msgpack.decode(self._kept.till, type=Till)
        return till if _stands(journal, till.last_seq, self._kept.till_seal) else None

    def replay_state(self, journal: Journal, marks: ReplayMarks) -> ReplayState:
        """Return the replay state at the tip of journal and marks, continued from the kept one where both still fit."""
        state = self._kept_replay_state(journal, marks) or ReplayState()
        began = state.last_seq
        for entry in journal.entries(began + 1):
            state.apply_entry(entry)
        for mark in marks.after(state.last_mark):
            state.apply_mark(mark)
        if state.last_seq - began > MANY_ENTRIES:
            self.keep(journal, None, state)
        return state

    def _kept_replay_state(self, journal: Journal, marks: ReplayMarks) -> ReplayState | None:
        state = ReplayState.from_bytes(self._kept.replay)
        if state is None or not _stands(journal, state.last_seq, self._kept.replay_seal):
            return None
        if state.last_mark:
            mark = next(iter(marks.after(state.last_mark - 1)), None)
            if mark is None or recognised_by(mark) != state.last_mark_seen:
                return None
        return state

    def keep(self, journal: Journal, till: Till | None = None, replay: ReplayState | None = None) -> None:
        """Put the folds that are given into the file, atomically, beside those that were kept before.

        Raises nothing: a disk that will not take them, or a journal that cannot be read now, costs time at the next
        start only.
        """
        if not self._keeps:
            return
        with suppress(Fault):
            if till is not None:
                data, seal = msgspec.msgpack.encode(till), _seal_at(journal, till.last_seq)
                self._kept = msgspec.structs.replace(self._kept, till=data, till_seal=seal)
            if replay is not None:
                data, seal = replay.to_bytes(), _seal_at(journal, replay.last_seq)
                self._kept = msgspec.structs.replace(self._kept, replay=data, replay_seal=seal)
            whole = msgspec.msgpack.encode(self._kept)
            put_file(self.path, hashlib.sha256(whole).digest() + whole)


def _seal_at(journal: Journal, seq: int) -> str:
    entry = journal.entry(seq) if seq else None
    return "" if entry is None else entry.seal


def _stands(journal: Journal, seq: int, seal: str) -> bool:
    return bool(seq) and bool(seal) and _seal_at(journal, seq) == seal


def _read(path: Path) -> _Kept | None:
    """Return what the file holds; None for a missing, damaged or older one, which is then made anew."""
    try:
        data = path.read_bytes()
    except OSError:
        return None
    body = data[_DIGEST_BYTES:]
    if hashlib.sha256(body).digest() != data[:_DIGEST_BYTES]:
        return None
    try:
        kept = msgspec.msgpack.decode(body, type=_Kept)
    except msgspec.DecodeError:
        return None
    return kept if kept.form == _FORM else None
