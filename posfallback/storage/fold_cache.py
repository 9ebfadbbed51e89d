"""Folds kept in one file of a home, so that a start costs the same for every journal.

Rule of this module: deleting the file, or finding another journal's in its place, changes nothing but time.
"""

import hashlib
from contextlib import suppress
from pathlib import Path

import msgspec

from posfallback.domain.errors import Fault
from posfallback.journal.codec import decode
from posfallback.journal.folds import Till
from posfallback.journal.replay_state import ReplayState, recognised_by
from posfallback.services.ports import Journal, ReplayMarks
from posfallback.storage.files import put_file

CACHE_NAME = "folds.cache"
_DIGEST_BYTES = 32
# Counts up whenever a fold reads or holds something else, so that what an older version kept is made anew.
_FORM = "posfallback/folds/1"


class _Kept(msgspec.Struct, frozen=True, array_like=True):
    """Each fold with the entry that it was made at."""

    form: str
    till: Till
    till_seal: str
    replay: bytes
    replay_seal: str


class FoldCache:
    """The file `folds.cache` of a home."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._kept = _read(path)

    def till(self, journal: Journal) -> Till:
        """Return the till at the journal's tip: the kept one where its entry still has its seal, else made anew."""
        kept = self._kept
        till = kept.till if kept is not None and _stands(journal, kept.till.last_seq, kept.till_seal) else Till()
        for entry in journal.entries(till.last_seq + 1):
            till.apply(entry.seq, decode(entry.body))
        return till

    def replay_state(self, journal: Journal, marks: ReplayMarks) -> ReplayState:
        """Return the replay state at the tip of journal and marks, continued from the kept one where both still fit."""
        state = self._kept_replay_state(journal, marks) or ReplayState()
        for entry in journal.entries(state.last_seq + 1):
            state.apply_entry(entry)
        for mark in marks.after(state.last_mark):
            state.apply_mark(mark)
        return state

    def _kept_replay_state(self, journal: Journal, marks: ReplayMarks) -> ReplayState | None:
        if self._kept is None:
            return None
        state = ReplayState.from_bytes(self._kept.replay)
        if state is None or not _stands(journal, state.last_seq, self._kept.replay_seal):
            return None
        if state.last_mark:
            mark = next(iter(marks.after(state.last_mark - 1)), None)
            if mark is None or recognised_by(mark) != state.last_mark_seen:
                return None
        return state

    def keep(self, journal: Journal, till: Till, replay: ReplayState) -> None:
        """Put the folds into the file, atomically; a disk that will not take them costs time at the next start only."""
        kept = _Kept(
            form=_FORM,
            till=till,
            till_seal=_seal_at(journal, till.last_seq),
            replay=replay.to_bytes(),
            replay_seal=_seal_at(journal, replay.last_seq),
        )
        data = msgspec.msgpack.encode(kept)
        with suppress(Fault):
            put_file(self.path, hashlib.sha256(data).digest() + data)


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
