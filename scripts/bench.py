"""Measure the figures of the design's table on this machine, in one run, each against its own limit.

    scripts/bench.py [--quick] [--only ROW]... [--json]

The whole run takes some minutes; --quick does the same with little of everything, to see that it works. Where the real
barcodes are not at hand, as many of our own are used. Run it on a machine that does nothing else.
"""

import argparse
import json
import os
import sys
import time
from collections.abc import Callable

from bench_books import load_row, seal_row, verify_row
from bench_data import QUICK, Data, Sizes
from bench_replay import replay_row
from bench_start import memory_row, start_row
from bench_table import ROWS, Figure, head, table_row
from bench_window import scan_row, tender_row, typed_row

QUIET_LOAD = 0.5
MEASURES: dict[int, Callable[[Data], list[Figure]]] = {
    1: seal_row,
    2: scan_row,
    3: typed_row,
    4: tender_row,
    5: start_row,
    6: verify_row,
    7: load_row,
    8: replay_row,
    9: memory_row,
}


def main() -> int:
    """Measure and print; returns 0 when every figure is within its reach, else 4."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--quick", action="store_true", help="little of everything: shows that it works, measures nothing"
    )
    parser.add_argument("--only", type=int, action="append", choices=sorted(ROWS), help="one row; may be given again")
    parser.add_argument("--json", action="store_true", help="one figure a line, for a program that reads it")
    options = parser.parse_args()
    data = Data(QUICK if options.quick else Sizes())
    began = time.monotonic()
    figures: list[Figure] = []
    load = os.getloadavg()[0]
    if load > QUIET_LOAD:
        print(
            f"This machine is busy (load {load:.1f}): what is measured by the clock will be too long.", file=sys.stderr
        )
    if not options.json:
        print(head())
    try:
        for number in options.only or sorted(ROWS):
            found = MEASURES[number](data)
            figures += found
            for line in (
                [json.dumps(figure.as_row()) for figure in found] if options.json else [table_row(number, found)]
            ):
                print(line, flush=True)
    finally:
        data.close()
    missed = sum(not figure.reached for figure in figures)
    print(
        f"{time.monotonic() - began:.0f} s; {len(figures) - missed} of {len(figures)} figures reached.", file=sys.stderr
    )
    return 4 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
