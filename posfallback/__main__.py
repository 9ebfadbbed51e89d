"""The front door: opens the right face and imports nothing of the others.

Rule of this module: the way to the window loads no part of the command line but its voice; a window that is closed
leaves nobody waiting for its process.
"""

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

STOPPED = 130
"""What a shell calls a program that Ctrl+C ended."""
_WITH_HOME = 2


def main() -> int:
    """Run posfallback; returns the exit code (0 done, 1 refused, 2 usage, 3 fault, 4 findings, 130 stopped)."""
    try:
        code = run(sys.argv[1:])
    except KeyboardInterrupt:
        code = STOPPED
    if code == STOPPED and sys.stderr is not None:
        sys.stderr.write("Stopped. What was told as done is safe; one step more may be done.\n")
    if "PySide6.QtNetwork" in sys.modules:
        _leave(code)
    return code


def _leave(code: int) -> NoReturn:
    """End the process now: all that the register writes is written and closed.

    Qt's own end waits until the system has looked up each name that it was asked for. Where central's name server is
    silent that takes half a minute, in which the window is gone and its process is not.
    """
    for stream in (sys.stdout, sys.stderr):
        # Whoever read it may be gone; without a console there is no stream at all.
        with suppress(OSError, ValueError, AttributeError):
            stream.flush()
    os._exit(code)


def run(arguments: list[str]) -> int:
    """Open the face that the arguments ask for; returns the exit code, and leaves the process as it is."""
    wants_window, home = _window_only(arguments)
    if wants_window:
        from posfallback.cli.voice import Voice, told

        return told(lambda: _open_window(home), Voice(as_json=False))
    from posfallback.cli.main import run as run_verb

    return run_verb(arguments, open_window=_open_window, serve_collector=_serve_collector)


def _window_only(arguments: list[str]) -> tuple[bool, str | None]:
    """Say whether the arguments ask for the window and nothing else, and for which home."""
    if not arguments:
        return True, None
    if len(arguments) == _WITH_HOME and arguments[0] == "--home":
        return True, arguments[1]
    if len(arguments) == 1 and arguments[0].startswith("--home="):
        return True, arguments[0].removeprefix("--home=")
    return False, None


def _open_window(home: str | Path | None, bring_central_back: Callable[[], str] | None = None) -> int:
    """Open the window of a home; where it is open already, that one comes to the front."""
    import gc

    # What is loaded now stays: looking for what can be thrown away would only cost time. The window begins it again.
    gc.disable()
    from posfallback.bootstrap import home_path, open_register
    from posfallback.domain.errors import Refusal

    path = home_path(home)
    try:
        rooms = open_register(path)
    except Refusal as refusal:
        if refusal.code == "register-in-use":
            from posfallback.gui.app import ring

            if ring(path):
                return 0
        raise
    with rooms:
        from posfallback.gui.app import run

        rooms.printing.start()
        return run(rooms, bring_central_back=bring_central_back)


def _serve_collector(**settings: object) -> None:
    from posfallback.collector.app import serve

    serve(**settings)  # type: ignore[arg-type] # the command line passes what the table of verbs says


if __name__ == "__main__":
    sys.exit(main())
