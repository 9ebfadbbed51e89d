"""The real program as another process sees it: arguments in, exit code and standard output out."""

import atexit
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryFile

from nursery import Wanted

SETTINGS = """
[store]
id = "{store}"
name = "Test Market"
address = ["1 Quay Street", "Port Town"]
tax_id = "US 00-0000000"
currency = "{currency}"
locale = "en_US"

[register]
id = "03"

[tax]
prices = "{prices}"
rounding = "receipt"
[[tax.rate]]
code = "A"
label = "Sales tax"
percent = "{percent}"
{more}
"""


Finished = subprocess.CompletedProcess[str]


@cache
def _nursery() -> socket.socket:
    """Start the process that forks the program; it ends when this one does."""
    near, far = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with far:
        command = [sys.executable, str(Path(__file__).with_name("nursery.py")), str(far.fileno())]
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, pass_fds=[far.fileno()])

    def end() -> None:
        near.close()
        process.wait()

    atexit.register(end)
    return near


def posfallback(*arguments: str, home: Path | None = None, given: str | None = None) -> Finished:
    """Run the program to its end, in a process of its own."""
    environment = dict(os.environ)
    if home is not None:
        environment["POSFALLBACK_HOME"] = str(home)
    wanted = Wanted(arguments=list(arguments), environment=environment, folder=str(Path.cwd()))
    near, far = socket.socketpair()
    with (
        TemporaryFile("w+", encoding="utf-8") as entering,
        TemporaryFile("w+", encoding="utf-8") as result,
        TemporaryFile("w+", encoding="utf-8") as talk,
        near,
    ):
        entering.write(given or "")
        entering.seek(0)
        with far:
            files = [file.fileno() for file in (entering, result, talk, far)]
            socket.send_fds(_nursery(), [json.dumps(wanted).encode()], files)
        code = _end_of(near, arguments)
        result.seek(0)
        talk.seek(0)
        return Finished(arguments, code, result.read(), talk.read())


def _end_of(near: socket.socket, arguments: tuple[str, ...]) -> int:
    """Wait for the program; returns its exit code, negative for the signal that ended it."""
    near.settimeout(280)
    with near.makefile() as told:
        number = int(told.readline())
        try:
            return int(told.readline())
        except TimeoutError:
            os.kill(number, signal.SIGKILL)
            raise AssertionError(f"it does not end: {arguments}") from None


def settings_text(
    *, currency: str = "USD", prices: str = "exclusive", percent: str = "10.1", more: str = "", store: str = "012"
) -> str:
    """Return a settings file of a store with one tax rate, A."""
    return SETTINGS.format(currency=currency, prices=prices, percent=percent, more=more, store=store)


def make_home(folder: Path, settings: str, catalogue: str = "") -> Path:
    """Make a register home with the program itself; returns the home."""
    folder.mkdir(parents=True, exist_ok=True)
    settings_file = folder / "settings.toml"
    settings_file.write_text(settings, encoding="utf-8")
    home = folder / "home"
    made = posfallback("init", "--home", str(home), "--settings", str(settings_file))
    assert made.returncode == 0, made.stderr
    if catalogue:
        catalogue_file = folder / "catalogue.csv"
        catalogue_file.write_text(catalogue, encoding="utf-8")
        loaded = posfallback("catalogue", "load", str(catalogue_file), home=home)
        assert loaded.returncode == 0, loaded.stderr
    return home


def ring(home: Path, baskets: Iterable[Mapping[str, object]], *more: str) -> tuple[int, list[dict[str, object]]]:
    """Ring baskets from a file; returns the exit code and one result a basket."""
    file = home.parent / "baskets.ndjson"
    file.write_text("".join(json.dumps(basket) + "\n" for basket in baskets), encoding="utf-8")
    rung = posfallback("ring", str(file), "--json", *more, home=home)
    assert rung.returncode in {0, 1}, rung.stderr
    assert "Traceback" not in rung.stderr, rung.stderr
    return rung.returncode, [json.loads(line) for line in rung.stdout.splitlines()]


def verify(home: Path) -> dict[str, object]:
    """Verify the journal; returns the report."""
    verified = posfallback("journal", "verify", "--json", home=home)
    report: dict[str, object] = json.loads(verified.stdout)
    assert (verified.returncode == 4) == any(f["level"] == "broken" for f in report["findings"])  # type: ignore[attr-defined] # findings is a list of objects
    return report
