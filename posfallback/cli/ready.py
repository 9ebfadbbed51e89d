"""The verbs before an outage: what is not ready, what the register is made of, and whether a printer prints."""

from collections.abc import Callable
from typing import Annotated

from posfallback import bootstrap, readiness
from posfallback.cli.options import Home, Json, option
from posfallback.cli.voice import Voice
from posfallback.services.commands import DONE, FINDINGS


def doctor(home: Home = None, json: Json = False) -> int:
    """Say what is not ready; 4 when something fails."""
    found = readiness.doctor(bootstrap.home_path(home))
    Voice(as_json=json).result(found, found.lines())
    return FINDINGS if found.fails else DONE


def fingerprint(home: Home = None, json: Json = False) -> int:
    """Say what build, settings and prices this register has."""
    found = readiness.fingerprint(bootstrap.home_path(home))
    Voice(as_json=json).result(found, found.lines())
    return DONE


def printer_test(
    printer: Annotated[str, option("printer test", "--printer")] = "",
    home: Home = None,
    json: Json = False,
) -> int:
    """Try a printer out; 4 where nobody but a person can say whether paper came out."""
    tried = readiness.print_test(bootstrap.home_path(home), printer)
    came = tried.state == "printed"
    told = "Printed" if came else "Sent; this printer never says whether paper came out, so look at it"
    Voice(as_json=json).result(tried, [f"{told}: {tried.printer}."])
    return DONE if came else FINDINGS


ACTIONS: dict[str, Callable[..., int]] = {
    "doctor": doctor,
    "fingerprint": fingerprint,
    "printer test": printer_test,
}
