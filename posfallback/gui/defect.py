"""When the program itself is wrong: selling stops, the last sealed receipt is named, a scrubbed report is kept.

Rule of this module: the report holds types, files and lines and nothing that a customer or a clerk has typed.
"""

import platform
import traceback
from importlib.metadata import version
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posfallback.domain.errors import Fault
from posfallback.gui.language import say
from posfallback.gui.parts import Card, Shape, Text
from posfallback.gui.tokens import MARGIN
from posfallback.services.sealing import receipt_number

if TYPE_CHECKING:
    from posfallback.bootstrap import Rooms

REPORTS = "reports"


def report_text(kind: type[BaseException], trace: TracebackType | None, at: str) -> str:
    """Return the report: no message and no values, because those may hold data."""
    lines = [
        f"posfallback {version('posfallback')}, Python {platform.python_version()}, {platform.system()}",
        f"at {at}",
        f"{kind.__module__}.{kind.__qualname__}",
    ]
    lines += [f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)]
    return "\n".join(lines) + "\n"


def save_report(rooms: "Rooms", kind: type[BaseException], trace: TracebackType | None) -> Path | None:
    """Keep the report in the home; None when the disk would not take it."""
    now = rooms.clock.now()
    folder = rooms.home.path / REPORTS
    path = folder / f"{now:%Y%m%dT%H%M%S%f}.txt"
    try:
        folder.mkdir(exist_ok=True)
        path.write_text(report_text(kind, trace, now.isoformat(timespec="seconds")), encoding="utf-8")
    except OSError:
        # The screen matters more than the report.
        return None
    return path


def last_receipt(rooms: "Rooms") -> str:
    """Return the last sealed receipt number, empty when the journal cannot say."""
    try:
        number = rooms.journal.head().number
    except Fault:
        return ""
    opened = rooms.opened
    return receipt_number(opened.store, opened.register, opened.series, number) if number else ""


class DefectPage(QWidget):
    """The page that stays until the program is started again."""

    def __init__(self, receipt: str, report: Path | None) -> None:
        super().__init__()
        self.setObjectName("defectPage")
        card = Card("stop", "defectCard")
        column = QVBoxLayout(card)
        column.setContentsMargins(48, 48, 48, 48)
        column.setSpacing(16)
        safe = say("Safe: every sale up to receipt {receipt}.", receipt=receipt)
        if not receipt:
            safe = say("What was sealed is safe.")
        kept = say("A report without any data of sales was kept: {file}", file=report)
        if not report:
            kept = say("No report could be kept.")
        words = (
            (say("Selling has stopped: the program has a fault."), 32, True),
            (safe, 24, True),
            (say("Close this window and start posfallback again. An open sale comes back."), 24, False),
            (say("Until then sell on another register, or on paper slips."), 24, False),
            (kept, 16, False),
        )
        column.addStretch(1)
        column.addWidget(Shape("octagon", 64), 0, Qt.AlignmentFlag.AlignLeading)
        for number, (text, px, bold) in enumerate(words, start=1):
            column.addWidget(Text(text, px, bold=bold, name=f"defectLine{number}").wrapped())
        column.addStretch(2)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        outer.addWidget(card)
