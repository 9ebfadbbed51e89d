"""Keeps a proof or a table where people find it: on a memory stick if one is in, else in the register's own folder."""

import sys
from datetime import datetime
from pathlib import Path

import msgspec
from PySide6.QtCore import QStorageInfo

from posfallback import bootstrap
from posfallback.bootstrap import Rooms
from posfallback.domain.errors import Fault
from posfallback.services.reconciling import Reconciliation

_STICKS = ("/media/", "/run/media/", "/Volumes/")


class Saved(msgspec.Struct, frozen=True):
    """Where files were written to, and whether that is a stick."""

    folder: Path
    name: str
    on_stick: bool


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


def keep(rooms: Rooms, files: dict[str, bytes]) -> Saved:
    """Write files by their endings (".txt") under one name; a stick that fails gives way to the register's folder.

    Raises Fault when neither can be written to.
    """
    found = stick()
    if found is not None:
        try:
            return _put(files, found, on_stick=True)
        except Fault:
            # Full, or pulled out: the register's own folder is there.
            pass
    return _put(files, rooms.home.path, on_stick=False)


def _put(files: dict[str, bytes], folder: Path, *, on_stick: bool) -> Saved:
    name = ""
    for ending, data in files.items():
        name = ending
        bootstrap.put_file(folder / name, data)
    return Saved(folder, name, on_stick)


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
