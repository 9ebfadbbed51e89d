"""Keeps files where people find them: on a memory stick if one is in, else in the register's own folder.

Rule of this module: a stick that fails is no failure; the register's own folder is always there.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QStorageInfo

from posfallback import bootstrap
from posfallback.domain.errors import Fault
from posfallback.domain.words import words
from posfallback.gui.desk import Desk
from posfallback.services.snapshots import Notice

_STICKS = ("/media/", "/run/media/", "/Volumes/")


def stick() -> Path | None:
    """Return the folder of a memory stick that can be written to; None where none is in."""
    for volume in QStorageInfo.mountedVolumes():
        root = volume.rootPath()
        if not volume.isValid() or not volume.isReady() or volume.isReadOnly() or volume.isRoot():
            continue
        if root.startswith(_STICKS) or (sys.platform == "win32" and _is_removable(root)):
            return Path(root)
    return None


def _is_removable(root: str) -> bool:
    if sys.platform != "win32":
        return False
    import ctypes

    removable = 2
    return bool(ctypes.windll.kernel32.GetDriveTypeW(root) == removable)


def keep(desk: Desk, files: dict[str, bytes], *, on_stick: str, in_folder: str, named: str) -> None:
    """Write files by their names, within a verb, and tell where: one of two sentences, and what to look for.

    Raises Fault when neither a stick nor the register's folder takes them.
    """
    folder, where = desk.rooms.home.path, in_folder
    found = stick()
    if found is not None and _put(files, found):
        folder, where = found, on_stick
    else:
        _write(files, folder)
    hint = words("{folder}: {name}", folder=folder, name=named)
    desk.tell_after(Notice(rank="info", message=where, hint=hint))


def _put(files: dict[str, bytes], folder: Path) -> bool:
    """Write to a stick, which may be full or pulled out; returns whether it took them all."""
    try:
        _write(files, folder)
    except Fault:
        return False
    return True


def _write(files: dict[str, bytes], folder: Path) -> None:
    for name, data in files.items():
        bootstrap.put_file(folder / name, data)
