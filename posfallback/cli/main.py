"""Where the words of a command line become a verb, and whatever comes of it an exit code.

Rule of this module: the exit codes are those of services/commands.py; a defect passes through and is not hidden.
"""

import logging
from collections.abc import Callable
from functools import wraps
from importlib.metadata import version as installed_version
from typing import Annotated, NoReturn

import typer

from posfallback.cli import book, drills, outages, parked, ready, recovery, selling, setup, slips, till
from posfallback.cli.demo import demo
from posfallback.cli.options import Faces, Home
from posfallback.cli.voice import Log, OutputClosed, Voice, told, write_out
from posfallback.services.commands import COMMANDS, DONE, EXIT_CODES, FAULT

ACTIONS: dict[str, Callable[..., int]] = {
    "demo": demo,
    **setup.ACTIONS,
    **selling.ACTIONS,
    **till.ACTIONS,
    **slips.ACTIONS,
    **book.ACTIONS,
    **outages.ACTIONS,
    **drills.ACTIONS,
    **recovery.ACTIONS,
    **ready.ACTIONS,
    **parked.ACTIONS,
}

_GROUPS = {
    "catalogue": "The frozen prices: load, look up, fetch.",
    "staff": "Who may sign on.",
    "shift": "A clerk's period: open it, move and count its cash, close it.",
    "slips": "Paper slips: enter them, account for them.",
    "outage": "When central is down: declare it, end it, tell of it afterwards.",
    "drill": "Practice: start a drill, end it, tell how it went.",
    "printer": "The printers: try one out.",
    "parked": "What central would not take: list it and decide.",
    "journal": "The book: show it, verify it, print its checkpoint.",
    "collector": "The bundled central.",
}


def run(
    arguments: list[str],
    *,
    open_window: Callable[..., int] | None = None,
    serve_collector: Callable[..., None] | None = None,
) -> int:
    """Run one command line and return its exit code; the two callables are the other faces, from the doorway."""
    voice = Voice(as_json="--json" in arguments)
    faces = Faces(open_window=open_window, serve_collector=serve_collector)
    moved = home_last(arguments)
    log = Log(voice)
    logging.getLogger("posfallback").addHandler(log)
    try:
        return told(lambda: _parsed(moved, faces), voice)
    except OutputClosed:
        return FAULT if _seals(moved) else DONE
    finally:
        logging.getLogger("posfallback").removeHandler(log)


def home_last(arguments: list[str]) -> list[str]:
    """Return the arguments with --home DIR at the end, so that it may stand before the verb as well as after it."""
    kept: list[str] = []
    homes: list[str] = []
    rest = iter(arguments)
    for argument in rest:
        if argument == "--":
            return [*kept, *homes, argument, *rest]
        if argument == "--home":
            homes += [argument, *([value] if (value := next(rest, None)) is not None else [])]
        elif argument.startswith("--home="):
            homes.append(argument)
        else:
            kept.append(argument)
    return [*kept, *homes]


def build() -> typer.Typer:
    """Return the whole command line, every help text from the command table."""
    app = typer.Typer(
        name="posfallback",
        help="Keeps a store selling while its central POS is down, and proves afterwards that every sale arrived once.",
        epilog=f"Exit codes: {exit_words(EXIT_CODES)}.",
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        add_completion=False,
    )
    app.callback(invoke_without_command=True)(_window)
    groups: dict[str, typer.Typer] = {}
    for row in COMMANDS:
        if row.verb not in ACTIONS:
            continue
        group, _, name = row.verb.rpartition(" ")
        if group and group not in groups:
            groups[group] = typer.Typer(help=_GROUPS[group], rich_markup_mode=None, no_args_is_help=True)
            app.add_typer(groups[group], name=group)
        target = groups[group] if group else app
        target.command(name, help=row.summary, epilog=f"Exit codes: {exit_words(row.exits)}.")(
            _ending(ACTIONS[row.verb])
        )
    return app


def exit_words(codes: "tuple[int, ...] | dict[int, str]") -> str:
    """Return exit codes in words, such as "0 done, 2 usage"."""
    return ", ".join(f"{code} {EXIT_CODES[code].partition(':')[0]}" for code in codes)


def _parsed(arguments: list[str], faces: Faces) -> int:
    """Give the arguments to typer, which explains a wrong one on standard error; return the code it ends with."""
    try:
        build()(args=arguments, prog_name="posfallback", obj=faces)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else DONE
    return DONE


def _ending(action: Callable[..., int]) -> Callable[..., NoReturn]:
    """Return the action ending with its exit code in the way typer understands."""

    @wraps(action)
    def ends(*arguments: object, **options: object) -> NoReturn:
        raise typer.Exit(action(*arguments, **options))

    return ends


Version = Annotated[bool, typer.Option("--version", help="Print the version and end.")]


def _window(context: typer.Context, home: Home = None, version: Version = False) -> None:
    """Open the register window when no verb is named."""
    if version:
        write_out(f"posfallback {installed_version('posfallback')}\n")
        raise typer.Exit
    if context.invoked_subcommand is not None:
        return
    faces: Faces = context.obj
    if faces.open_window is None:
        context.fail("Name a verb.")
    raise typer.Exit(faces.open_window(home))


def _seals(arguments: list[str]) -> bool:
    """Say whether the verb seals: then somebody must know that the work stopped when the reader went away."""
    verb = arguments[0] if arguments else ""
    return any(row.seals for row in COMMANDS if row.verb == verb or row.verb == " ".join(arguments[:2]))
