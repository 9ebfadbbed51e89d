"""Keeps files where people find them: on a memory stick if one is in, else in the register's own folder.

Rule of this module: a stick that fails is no failure; the register's own folder is always there.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QStorageInfo

from posfallback import bootstrap
from posfallback.domain.errors import Fault, Refusal
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
    folder, where = put_on_stick(files), on_stick
    if folder is None:
        folder, where = desk.rooms.home.path, in_folder
        _write(files, folder)
    hint = words("{folder}: {name}", folder=folder, name=named)
    desk.tell_after(Notice(rank="info", message=where, hint=hint))


def put_on_stick(files: dict[str, bytes]) -> Path | None:
    """Write files to a memory stick, and return its folder; None where none is in, or it does not take them."""
    found = stick()
    if found is None:
        return None
    try:
        _write(files, found)
    except (Fault, Refusal):
        return None
    return found


def _write(files: dict[str, bytes], folder: Path) -> None:
    for name, data in files.items():
        bootstrap.put_file(folder / name, data)
