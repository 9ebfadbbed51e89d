"""One process at a time seals: the lock on a home that every selling verb and the window hold.

Rule of this module: the lock belongs to the operating system, so a killed process leaves none behind.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from posfallback.domain.errors import Fault, Refusal
from posfallback.storage.files import file_faults

_MODE = 0o644
LOCK_NAME = "register.lock"
REPLAY_LOCK_NAME = "replay.lock"
PULL_LOCK_NAME = "catalogue.pull.lock"


def sealing_lock(home: Path) -> AbstractContextManager[None]:
    """Hold the home's lock inside the block; raises Refusal "register-in-use" when another process holds it; Fault."""
    return _held(
        home / LOCK_NAME,
        Refusal(
            "register-in-use",
            "Another posfallback is selling on this register.",
            "Use its window, or close it first. Reports, replay and export run beside it.",
        ),
    )


def replay_lock(home: Path) -> AbstractContextManager[None]:
    """Hold the right to replay this home inside the block; raises Refusal "replay-in-progress"."""
    return _held(
        home / REPLAY_LOCK_NAME,
        Refusal(
            "replay-in-progress",
            "Another posfallback is replaying this register.",
            "Wait until it is done, then look with `posfallback status`.",
        ),
    )


def pull_lock(home: Path) -> AbstractContextManager[None]:
    """Hold the right to fetch central's catalogue into this home; raises Refusal "catalogue-loading"."""
    return _held(
        home / PULL_LOCK_NAME,
        Refusal(
            "catalogue-loading",
            "Another posfallback is fetching the catalogue.",
            "Wait until it is done, then try again.",
        ),
    )


@contextmanager
def _held(path: Path, taken: Refusal) -> Iterator[None]:
    if not path.parent.is_dir():
        # The library would make the folder.
        raise Fault("file-unreachable", f"{path.parent} is not there.", "Check the path and that the disk is mounted.")
    with _held_by_one(path, taken):
        yield


if sys.platform == "win32":

    @contextmanager
    def _held_by_one(path: Path, taken: Refusal) -> Iterator[None]:
        from filelock import FileLock, Timeout

        lock = FileLock(path)
        with file_faults(path):
            # Inside, because Timeout is itself an error of the operating system's family.
            try:
                lock.acquire(timeout=0)
            except Timeout:
                raise taken from None
        try:
            yield
        finally:
            lock.release()

else:
    import fcntl

    @contextmanager
    def _held_by_one(path: Path, taken: Refusal) -> Iterator[None]:
        """Hold the very lock that the library takes here, without the time that loading it adds to each start."""
        with file_faults(path):
            handle = os.open(path, os.O_RDWR | os.O_CREAT, _MODE)
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                os.close(handle)
                raise taken from None
            except OSError:
                os.close(handle)
                raise
        try:
            yield
        finally:
            os.close(handle)
