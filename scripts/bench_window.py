"""The bench's rows about the window: scanning, typing codes faster than any clerk, taking the last tender.

Rule of this module: the keys are struck in a process of their own, at the real window; here the figures are put
together.
"""

import shutil
from pathlib import Path

from bench_books import NO_STRACE, STRACE
from bench_data import Data
from bench_table import Figure, median, quantile
from bench_window_child import MARKS

FRAME_S = 1 / 60
RATES = (40, 265)
_CHILD = "bench_window_child.py"


def scan_row(data: Data) -> list[Figure]:
    """Time scans into a basket as long as the longest real ticket."""
    sizes = data.sizes
    home = data.new_home(data.memory, "scanning")
    shutil.copy(data.catalogue, home / "catalogue.sqlite3")
    told = data.child(_CHILD, "scan", home, data.codes, sizes.basket_lines, sizes.scans)
    where = f"{'real ' if data.uses_real_codes else ''}price list, basket of {sizes.basket_lines} lines and more"
    return [
        Figure(
            row=2,
            what=f"p99 of {len(told['wall'])} scans",
            unit="ms",
            ours=quantile(told["wall"], 0.99) * 1000,
            limit=FRAME_S * 1000,
            limit_is="one 60 Hz frame",
            reach=16,
            kind="value",
            note=f"{where}; median {median(told['wall']) * 1000:.1f} ms; CPU of the window's thread: "
            f"median {median(told['cpu']) * 1000:.1f} ms, p99 {quantile(told['cpu'], 0.99) * 1000:.1f} ms",
        )
    ]


def typed_row(data: Data) -> list[Figure]:
    """Type codes at two paces: count what is lost or doubled, and how far the screen is behind."""
    figures = []
    for rate in RATES:
        home = data.new_home(data.memory, "typing")
        shutil.copy(data.catalogue, home / "catalogue.sqlite3")
        told = data.child(_CHILD, "type", home, data.codes, data.sizes.typed, rate)
        figures += [
            Figure(
                row=3,
                what=f"{rate} a second: codes lost, doubled or wrong",
                unit="codes",
                ours=told["wrong"][0],
                limit=data.sizes.typed,
                limit_is="the codes that were typed; the ticket must hold these, in this sequence",
                reach=0,
                kind="value",
            ),
            Figure(
                row=3,
                what=f"{rate} a second: first key to last line on the screen",
                unit="s",
                ours=told["shown"][0],
                limit=told["typing"][0],
                limit_is="the typing itself",
                reach=0.1,
                kind="more",
                note=f"A line is behind its last key by {median(told['behind']) * 1000:.0f} ms (median), "
                f"{max(told['behind']) * 1000:.0f} ms (worst)",
            ),
        ]
    return figures


def tender_row(data: Data) -> list[Figure]:
    """Sell for cash on the disk, with everything held and with next to nothing held, in turns."""
    full, fresh = data.on_disk(data.full), data.on_disk(data.fresh)
    told: dict[Path, dict[str, list[float]]] = {full: {}, fresh: {}}
    for _ in range(2):
        for home, so_far in told.items():
            for name, values in data.child(_CHILD, "tender", home, data.codes, data.sizes.tenders).items():
                so_far.setdefault(name, []).extend(values)
    held, few = told[full], told[fresh]
    fsyncs = held["fsync"] + few["fsync"]
    many = f"{data.sizes.entries} entries held"
    counted = shutil.which(STRACE) is not None
    figures = [
        Figure(
            row=4,
            what=f"{many}: p99 of {len(held['wall'])} sales",
            unit="ms",
            ours=quantile(held["wall"], 0.99) * 1000,
            limit=quantile(fsyncs, 0.99) * 1000,
            limit_is="p99 of one bare fsync of 4 KB on the same disk, one after each sale",
            reach=50,
            kind="value",
            note=f"Median {median(held['wall']) * 1000:.1f} ms; of a bare fsync {median(fsyncs) * 1000:.1f} ms; "
            f"CPU of the window's thread p99 {quantile(held['cpu'], 0.99) * 1000:.1f} ms",
        ),
        Figure(
            row=4,
            what=f"{many}: CPU of the window's thread, median",
            unit="ms",
            ours=median(held["cpu"]) * 1000,
            limit=median(few["cpu"]) * 1000,
            limit_is="the same with next to nothing held: flat means 1 x",
            reach=1.2,
            note=f"Wall median {median(held['wall']) * 1000:.1f} ms against {median(few['wall']) * 1000:.1f} ms"
            f"{'' if counted else f'. {NO_STRACE}'}",
        ),
    ]
    return [*figures, _fsyncs_of_a_tender(data, full)] if counted else figures


def _fsyncs_of_a_tender(data: Data, home: Path) -> Figure:
    """Count the fsyncs between two marks that the window's thread leaves in a trace of its system calls."""
    trace = data.memory / "trace"
    calls = "trace=fsync,fdatasync,access,faccessat,faccessat2"
    sales = min(data.sizes.tenders, 20)
    data.child(_CHILD, "tender", home, data.codes, sales, under=(STRACE, "-f", "-o", str(trace), "-e", calls))
    waited = beside = 0
    clerk = ""
    for line in trace.read_text().splitlines():
        thread = line.split()[0]
        if MARKS[0] in line:
            clerk = thread
        elif MARKS[1] in line:
            clerk = ""
        elif clerk and "sync(" in line:
            waited += thread == clerk
            beside += thread != clerk
    return Figure(
        row=4,
        what="fsyncs from the last key to the change shown",
        unit="fsyncs",
        ours=waited / sales,
        limit=1,
        limit_is="the one fsync of the seal",
        reach=1,
        kind="value",
        note=f"{sales} sales, counted in the thread that the clerk waits for; other threads began "
        f"{beside / sales:.2f} of their own meanwhile (the basket's crash copy)",
    )
