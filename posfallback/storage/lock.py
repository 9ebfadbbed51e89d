"""One process at a time seals: the lock on a home that every selling verb and the window hold.

Rule of this module: the lock belongs to the operating system, so a killed process leaves none behind.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from posfallback.domain.errors import Refusal
from posfallback.storage.files import file_faults

LOCK_NAME = "register.lock"


@contextmanager
def sealing_lock(home: Path) -> Iterator[None]:
    """Hold the home's lock inside the block; raises Refusal "register-in-use" when another process holds it."""
    from filelock import FileLock, Timeout

    path = home / LOCK_NAME
    lock = FileLock(path)
    try:
        with file_faults(path):
            lock.acquire(timeout=0)
    except Timeout:
        raise Refusal(
            "register-in-use",
            "Another posfallback is selling on this register.",
            "Use its window, or close it first. Reports, replay and export run beside it.",
        ) from None
    try:
        yield
    finally:
        lock.release()
