"""Looks, before Qt is loaded, whether a window can open at all: Qt aborts without a word of what to do about it."""

import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path

from posfallback.domain.errors import Fault
from posfallback.domain.words import words

_ALWAYS = (
    ("libglib-2.0.so.0", "libglib2.0-0"),
    ("libGL.so.1", "libgl1"),
    ("libEGL.so.1", "libegl1"),
    ("libxkbcommon.so.0", "libxkbcommon0"),
    ("libfontconfig.so.1", "libfontconfig1"),
    ("libdbus-1.so.3", "libdbus-1-3"),
)
_FOR_X = (
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    ("libxcb-cursor.so.0", "libxcb-cursor0"),
    ("libxcb-icccm.so.4", "libxcb-icccm4"),
    ("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    ("libxcb-shape.so.0", "libxcb-shape0"),
)
_LOCAL = re.compile(r"(?:unix)?:(\d+)(?:\.\d+)?")
_PATIENCE_S = 2.0
_X_SOCKET = "/tmp/.X11-unix/X{}"  # noqa: S108 # the X protocol fixes this path


def check_display() -> None:
    """Raise Fault "no-display" when there is no screen, "system-libraries" when Qt would abort for want of one."""
    if not sys.platform.startswith("linux"):
        return
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    on_x = platform.startswith("xcb") or (not platform and not os.environ.get("WAYLAND_DISPLAY"))
    if on_x and not _answers(os.environ.get("DISPLAY", "")):
        raise Fault(
            "no-display",
            "There is no screen to open the window on.",
            "Start it on the register's own screen; the command line works without one: posfallback --help.",
        )
    missing = [package for library, package in (*_ALWAYS, *(_FOR_X if on_x else ())) if not _loads(library)]
    if missing:
        raise missing_libraries(missing)


def missing_libraries(packages: list[str]) -> Fault:
    """Return the Fault that names what to install."""
    return Fault(
        "system-libraries",
        "The window needs libraries of the system that are not installed.",
        words("Install them: sudo apt-get install {packages}", packages=" ".join(packages)),
    )


@cache
def _known_to_the_loader() -> str:
    """Return the loader's cache as one text, empty where there is none."""
    try:
        return Path("/etc/ld.so.cache").read_bytes().decode("latin-1")
    except OSError:
        return ""


def _answers(display: str) -> bool:
    """Say whether a screen is there; one on another machine is taken at its word."""
    if not display:
        return False
    local = _LOCAL.fullmatch(display)
    if local is None:
        return True
    import socket

    path = _X_SOCKET.format(local.group(1))
    for address in (path, f"\0{path}"):
        with socket.socket(socket.AF_UNIX) as probe:
            probe.settimeout(_PATIENCE_S)
            try:
                probe.connect(address)
            except OSError:
                continue
            return True
    return False


@contextmanager
def hold_display() -> Iterator[None]:
    """Stay a client of the X server for a moment: a bare one starts anew when its last client leaves."""
    local = _LOCAL.fullmatch(os.environ.get("DISPLAY", ""))
    if not sys.platform.startswith("linux") or local is None:
        yield
        return
    import socket

    with socket.socket(socket.AF_UNIX) as held:
        held.settimeout(_PATIENCE_S)
        with suppress(OSError):
            held.connect(_X_SOCKET.format(local.group(1)))
            # Little-endian, protocol 11.0, no authority: the answer, whatever it is, says that the server is there.
            held.sendall(b"l\0\x0b\0\0\0\0\0\0\0\0\0")
            held.recv(8)
        yield


def _loads(library: str) -> bool:
    """Say whether the loader finds a library; its cache is asked first, because that costs no import."""
    if library in _known_to_the_loader():
        return True
    import ctypes

    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
