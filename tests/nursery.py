"""Runs the program for the tests without importing it each time: it imports once and forks for every command line.

What is forked is a process like any other, with arguments, environment, folder, streams and exit code of its own; it
runs `posfallback` as its main program and ends as that ends. Only what every verb imports is there before.

Rule of this module: it touches nothing that belongs to the tests, because they wait for it in another process.
"""

import contextlib
import gc
import importlib
import io
import json
import os
import runpy
import socket
import sys
import time
from typing import TypedDict

from posfallback.cli.main import run

READY = (
    "posfallback.bootstrap",
    *("argon2", "biip", "cryptography.hazmat.primitives.asymmetric.ed25519", "httpx2", "pysqlite3"),
    *("rfc8785", "sqlite_utils", "tomlkit"),
)
"""What is imported before the first fork: the floor of every verb, and the libraries that most of them need."""


class Wanted(TypedDict):
    """One command line; three open files and a socket for its end come beside it."""

    arguments: list[str]
    environment: dict[str, str]
    folder: str


def serve(line: socket.socket) -> None:
    """Fork for every command line that comes; returns in a process that is to become the program."""
    for name in READY:
        importlib.import_module(name)
    # What reads a command line imports half of itself when it reads the first.
    with contextlib.redirect_stdout(io.StringIO()):
        run(["--version"])
    gc.freeze()
    while True:
        message, files, _, _ = socket.recv_fds(line, 1 << 20, 4)
        if not message:
            os._exit(0)
        _bury()
        if os.fork() == 0:
            line.close()
            if _is_program(files[3]):
                _become(json.loads(message), files[:3])
                return
        for file in files:
            os.close(file)


def _bury() -> None:
    """Let go of what has ended."""
    with contextlib.suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass


def _is_program(told: int) -> bool:
    """Fork once more: True in the program; the other one tells its number, waits, tells how it ended and is gone."""
    program = os.fork()
    if program == 0:
        os.close(told)
        return True
    os.write(told, f"{program}\n".encode())
    _, status = os.waitpid(program, 0)
    os.write(told, f"{os.waitstatus_to_exitcode(status)}\n".encode())
    os._exit(0)


def _become(wanted: Wanted, streams: list[int]) -> None:
    """Take the streams, environment, folder and arguments that were asked for."""
    for number, file in enumerate(streams):
        os.dup2(file, number)
        os.close(file)
    os.environ.clear()
    os.environ.update(wanted["environment"])
    time.tzset()
    os.chdir(wanted["folder"])
    sys.path[0] = wanted["folder"]
    sys.argv[1:] = wanted["arguments"]


if __name__ == "__main__":
    serve(socket.socket(fileno=int(sys.argv[1])))
    runpy.run_module("posfallback", run_name="__main__", alter_sys=True)
