"""The shared parts of every verb: options worded by the command table, the input of a verb, the faces next door.

Rule of this module: help texts come from the table and nowhere else.
"""

import io
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Annotated, Any

import msgspec
import typer

from posfallback.domain.errors import Fault, Refusal
from posfallback.services.commands import HOME, JSON, command, words


def option(verb: str, name: str, least: int | None = None) -> Any:  # noqa: ANN401 -- typer's own type for parameter metadata is Any
    """Return the option of a verb as the table words it; `least` is the smallest number that it takes."""
    value = next(row.value for row in command(verb).arguments if row.name == name)
    # What cannot be read is told by whoever reads it, on both channels; the parser would call it a wrong command.
    return typer.Option(name, help=words(verb, name), metavar=value or None, min=least, readable=False)


def place(verb: str, name: str) -> Any:  # noqa: ANN401 -- typer's own type for parameter metadata is Any
    """Return the positional argument of a verb as the table words it."""
    return typer.Argument(metavar=name, help=words(verb, name), readable=False)


Home = Annotated[str | None, typer.Option("--home", envvar="POSFALLBACK_HOME", metavar="DIR", help=HOME.words)]
Json = Annotated[bool, typer.Option("--json", help=JSON.words)]


class Faces(msgspec.Struct, frozen=True, kw_only=True):
    """The other faces, handed in by the doorway because faces do not know each other. None where there is none."""

    open_window: Callable[..., int] | None = None
    serve_collector: Callable[..., None] | None = None


def business_date_of(text: str) -> str:
    """Return a date written YYYY-MM-DD; raises Refusal "date-format" for anything else."""
    try:
        found = date.fromisoformat(text).isoformat()
    except ValueError:
        found = ""
    if found != text:
        raise Refusal("date-format", f"{text} is not a date.", "Write it like 2026-11-23.")
    return found


def lines_of(file: str) -> Iterator[str]:
    r"""Yield the lines of a file, of standard input for "-"; raises Refusal "no-file", Fault "file-unreadable".

    A byte that is not UTF-8 comes as \xNN, which no JSON string may hold: such a line is refused, nothing is guessed.
    """
    try:
        if file == "-":
            if isinstance(sys.stdin, io.TextIOWrapper):
                sys.stdin.reconfigure(encoding="utf-8-sig", errors="backslashreplace")
            yield from sys.stdin
            return
        with Path(file).open(encoding="utf-8-sig", errors="backslashreplace", newline="\n") as lines:
            yield from lines
    except FileNotFoundError as error:
        raise Refusal("no-file", f"There is no file {file}.", "Check the name.") from error
    except OSError as error:
        raise Fault("file-unreadable", f"{file} cannot be read: {error.strerror}.", "Check the file.") from error
