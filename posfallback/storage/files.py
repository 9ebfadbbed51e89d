"""Whole files put in place atomically, and the operating system's errors as Faults.

Rule of this module: a reader sees the old file or the new one, whatever was killed in between.
"""

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from posfallback.domain.errors import Fault, Refusal
from posfallback.domain.words import mark, words

_FULL = {errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC}
_NOT_ALLOWED = {errno.EACCES, errno.EPERM}
_NO_PLACE = {errno.ENOTDIR, errno.EISDIR, errno.EEXIST, errno.ENOTEMPTY, errno.ENAMETOOLONG, errno.ELOOP}
_NO_FILE = (stat.S_ISCHR, stat.S_ISBLK, stat.S_ISDIR, stat.S_ISSOCK)


@contextmanager
def file_faults(path: Path) -> Iterator[None]:
    """Turn the operating system's errors inside the block into Faults about `path`."""
    try:
        yield
    except OSError as error:
        raise as_file_fault(error, path) from error


def as_file_fault(error: OSError, path: Path) -> Fault:
    """Return the Fault that says what a person can do about an error of the operating system."""
    if error.errno in _FULL:
        return Fault(
            "disk-full",
            words("There is no room left on the disk for {path}.", path=path),
            "Free some space, then try again.",
        )
    if error.errno == errno.EROFS:
        remedy = mark("Give this account the right to write there, or choose another folder, then try again.")
        return Fault("file-read-only", words("{path} cannot be written.", path=path), remedy)
    if error.errno in _NOT_ALLOWED:
        # The system does not say whether it was to be read or written.
        remedy = mark("Give this account the right to it, or choose another one, then try again.")
        return Fault("file-read-only", words("{path} cannot be written or read by this account.", path=path), remedy)
    if error.errno == errno.ENOENT:
        return Fault(
            "file-unreachable", words("{path} is not there.", path=path), "Check the path and that the disk is mounted."
        )
    what = error.strerror or words("the disk failed")
    if error.errno in _NO_PLACE:
        return Fault(
            "file-unreachable",
            words("{path} cannot be used: {what}.", path=path, what=what),
            "Check the path, then try again.",
        )
    return Fault(
        "disk-failed",
        words("{path} could not be read or written: {what}.", path=path, what=what),
        "Check the disk, then try again.",
    )


def refuse_no_file(path: Path) -> None:
    """Refuse a folder, or a device, which has no end; a pipe has one, and what is not there is not looked at.

    Raises Refusal "no-file".
    """
    try:
        mode = path.stat().st_mode
    except OSError:
        # Whoever opens it says what is wrong.
        return
    if any(is_kind(mode) for is_kind in _NO_FILE):
        raise Refusal("no-file", f"{path} is no file.", "Give the path of a file.")


def sync_file(path: Path) -> None:
    """Make what a file holds survive a power cut; raises OSError."""
    # Windows flushes only what was opened for writing.
    handle = os.open(path, os.O_RDWR if os.name == "nt" else os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder survive a power cut; raises OSError. Windows has no such call and needs none."""
    if os.name != "nt":
        sync_file(folder)


def put_file(path: Path, data: bytes, *, private: bool = False) -> None:
    """Write a file whole: beside, synced, then renamed over the old one. `private` is for the owner only (0600).

    Raises Fault "disk-full", "file-read-only", "disk-failed".
    """
    beside = path.with_name(path.name + ".new")
    with file_faults(path):
        try:
            beside.unlink(missing_ok=True)
            handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600 if private else 0o644)
            with os.fdopen(handle, "wb") as stream:
                stream.write(data)
                stream.flush()
                os.fsync(stream.fileno())
            beside.replace(path)
            sync_folder(path.parent)
        except OSError:
            # The first error is the one to tell.
            with suppress(OSError):
                beside.unlink(missing_ok=True)
            raise
