"""One process at a time seals: the lock on a home that every selling verb and the window hold.

Rule of this module: the lock belongs to the operating system, so a killed process leaves none behind.
"""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from posfallback.domain.errors import Fault, Refusal
from posfallback.storage.files import file_faults

LOCK_NAME = "register.lock"
REPLAY_LOCK_NAME = "replay.lock"


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


@contextmanager
def _held(path: Path, taken: Refusal) -> Iterator[None]:
    from filelock import FileLock, Timeout

    if not path.parent.is_dir():
        # The library would make the folder.
        raise Fault("file-unreachable", f"{path.parent} is not there.", "Check the path and that the disk is mounted.")
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
