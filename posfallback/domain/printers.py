"""What one model of receipt printer can do, as values.

Rule of this module: reading the files of resources/printers is storage's work.
"""

from typing import Literal

import msgspec

CODE_PAGES: tuple[tuple[int, str], ...] = (
    (19, "cp858"),
    (18, "cp852"),
    (16, "cp1252"),
    (17, "cp866"),
    (13, "cp857"),
    (14, "cp737"),
    (33, "cp775"),
)
"""Number for ESC t and Python's name, tried in this order, so that the euro sign always comes from PC858.

Page numbers as in Epson's TM-T88 and TM-T20 series, which other makers follow for these.
"""


class PaperWidth(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One paper: how many dots a line has, and how many letters of font A (12 dots each)."""

    dots: int
    columns: int


class Drawer(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The drawer on the printer's socket: pin 2 or 5, and how long the pulse is on and off, 2 to 510 ms each."""

    pin: Literal[2, 5] = 2
    on_ms: int = 50
    off_ms: int = 500


class PrinterProfile(msgspec.Struct, frozen=True, kw_only=True):
    """A model. Without a drawer nothing is ever kicked; `buzzes` is how often it sounds after a receipt, 0 never."""

    name: str = ""
    wide: PaperWidth = PaperWidth(dots=504, columns=42)
    narrow: PaperWidth = PaperWidth(dots=384, columns=32)
    code_pages: tuple[tuple[int, str], ...] = CODE_PAGES
    cut: Literal["partial", "full", "none"] = "partial"
    drawer: Drawer | None = None
    buzzes: int = 0


def drawer_pulse(drawer: Drawer) -> bytes:
    r"""Return ESC p, which opens the drawer.

    >>> drawer_pulse(Drawer())
    b'\x1bp\x00\x19\xfa'
    """
    return b"\x1bp" + bytes([drawer.pin == 5, drawer.on_ms // 2, drawer.off_ms // 2])  # noqa: PLR2004 # the pin's number
