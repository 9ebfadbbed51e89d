"""Draws into the pages of resources/docs what the code knows better: the state tables and the verbs.

What lies between two marks of a page is written anew from `domain/states.py` and `services/commands.py`. `--check`
changes nothing and exits 1 when a page is out of date.
"""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from posfallback.domain.states import REPLAY_STATES, SALE_STATES, SHIFT_STATES
from posfallback.services.commands import COMMANDS, EXIT_CODES, HOME, JSON, Argument, Command

DOCS = Path(__file__).resolve().parent.parent / "resources" / "docs"
TABLES = {"A sale": SALE_STATES, "A shift": SHIFT_STATES, "The replay of one entry": REPLAY_STATES}
PLAIN_VERB = "posfallback"
MAKES_ITS_OWN_HOME = ("demo", "init")


def states() -> str:
    """Return the state tables as pictures: a line a state, an arrow to each state that may follow."""
    return "\n".join(picture(name, table) for name, table in TABLES.items())


def picture(name: str, table: dict[str, frozenset[str]]) -> str:
    """Return one state table as a picture."""
    width = max(map(len, table))
    lines = [
        f"  {state:<{width}}  " + (f"--> {', '.join(then for then in table if then in after)}" if after else "final")
        for state, after in table.items()
    ]
    return "\n".join([f"{name}:", "", "```", *lines, "```", ""])


def verbs() -> str:
    """Return a section a verb, from the command table."""
    return "\n".join(section(command) for command in COMMANDS)


def section(command: Command) -> str:
    """Return what the manual says of one verb."""
    name = f"{PLAIN_VERB} {command.verb}".strip()
    words = [f"### {name}", "", command.summary]
    if command.seals and command.verb not in MAKES_ITS_OWN_HOME:
        words[-1] += " It seals, so no other window or verb may be selling on this register."
    shown = [*command.arguments, *([JSON] if command.reports else [])]
    usage = " ".join([name, *map(usage_of, shown)])
    words += ["", "```", usage, "```", ""]
    if shown:
        words += ["| argument | means |", "|---|---|"]
        words += [f"| `{argument.name}` | {argument.words} |" for argument in shown]
        words.append("")
    words += [
        "Ends with " + ", ".join(f"{code} ({EXIT_CODES[code].partition(':')[0]})" for code in command.exits) + ".",
        "",
    ]
    return "\n".join(words)


def usage_of(argument: Argument) -> str:
    """Return how an argument is written: places bare, options in brackets."""
    if not argument.name.startswith("-"):
        return argument.name
    return f"[{argument.name} {argument.value}]" if argument.value else f"[{argument.name}]"


def codes() -> str:
    """Return the table of exit codes and the option that every verb has."""
    rows = [f"| {code} | {words} |" for code, words in EXIT_CODES.items()]
    option = f"`{HOME.name} {HOME.value}` goes with every verb: {HOME.words}"
    return "\n".join([option, "", "| exit code | means |", "|---|---|", *rows, ""])


PAGES: dict[str, dict[str, Callable[[], str]]] = {
    "architecture.md": {"states": states},
    "manual.md": {"codes": codes, "verbs": verbs},
}


def drawn(page: str) -> str:
    """Return a page with what lies between its marks written anew."""
    text = (DOCS / page).read_text(encoding="utf-8")
    for mark, write in PAGES[page].items():
        begin, end = f"<!-- {mark}: begin -->\n", f"<!-- {mark}: end -->\n"
        before, _, rest = text.partition(begin)
        _, _, after = rest.partition(end)
        text = f"{before}{begin}\n{write()}\n{end}{after}"
    return text


def main() -> int:
    """Write the pages, or with --check say which are out of date."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; exit 1 when a page is out of date")
    check = parser.parse_args().check
    stale = [page for page in PAGES if drawn(page) != (DOCS / page).read_text(encoding="utf-8")]
    for page in stale:
        print(f"{page} is out of date" if check else f"{page} drawn anew")
        if not check:
            (DOCS / page).write_text(drawn(page), encoding="utf-8")
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
