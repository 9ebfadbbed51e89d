"""Draws the three state tables of posfallback/domain/states.py into resources/docs/architecture.md.

`--check` changes nothing and exits 1 when the page is out of date.
"""

import argparse
import sys
from pathlib import Path

from posfallback.domain.states import REPLAY_STATES, SALE_STATES, SHIFT_STATES

PAGE = Path(__file__).resolve().parent.parent / "resources" / "docs" / "architecture.md"
BEGIN, END = "<!-- states: begin -->\n", "<!-- states: end -->\n"
TABLES = {"A sale": SALE_STATES, "A shift": SHIFT_STATES, "The replay of one entry": REPLAY_STATES}


def drawn(name: str, states: dict[str, frozenset[str]]) -> str:
    """Return one table as a picture: a line a state, an arrow to each state that may follow."""
    width = max(map(len, states))
    lines = [
        f"  {state:<{width}}  --> {', '.join(then for then in states if then in states[state])}"
        if states[state]
        else f"  {state:<{width}}  final"
        for state in states
    ]
    return "\n".join([f"{name}:", "", "```", *lines, "```", ""])


def page(text: str) -> str:
    """Return the page with the pictures between its two marks drawn anew."""
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    return (
        before + BEGIN + "\n" + "\n".join(drawn(name, states) for name, states in TABLES.items()) + "\n" + END + after
    )


def main() -> int:
    """Write the page, or with --check say whether it is up to date."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    text = PAGE.read_text(encoding="utf-8")
    if parser.parse_args().check:
        return 0 if page(text) == text else 1
    PAGE.write_text(page(text), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
