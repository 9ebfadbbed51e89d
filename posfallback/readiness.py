"""Looking at a register before an outage does: is all there that selling needs, what is it made of, does it print.

Rule of this module: it writes nothing into the home. What cannot be looked at is one check that fails, and the others
are still looked at.
"""

import hashlib
import os
import platform
import shutil
import socket
from collections.abc import Callable, Iterator
from contextlib import closing
from importlib.metadata import version
from pathlib import Path

import msgspec

from posfallback.bootstrap import Reading
from posfallback.domain.errors import Fault, Refusal
from posfallback.domain.facts import SlipBlockIssued
from posfallback.domain.settings import CustomerSettings
from posfallback.journal.codec import decode
from posfallback.plugs import APP, installed
from posfallback.services import readiness as judged
from posfallback.services.ports import Journal
from posfallback.services.printers import Printer, sentence
from posfallback.services.readiness import Check, Readiness, looked
from posfallback.services.slips import report_of
from posfallback.services.unsealed import PrinterTest, unsealed_entry
from posfallback.storage.home import Home
from posfallback.storage.journal_file import USER_VERSION, verify_file
from posfallback.storage.keys import load_key
from posfallback.storage.lock import sealing_lock
from posfallback.storage.settings import load_settings
from posfallback.storage.sqlite import VERSION as SQLITE_VERSION

_POLE_S = 2.0
_MANAGERS = ("manager", "it")


class PrintTried(msgspec.Struct, frozen=True, kw_only=True):
    """What came of a test print. `state` is "sent" where the printer never says whether paper came out."""

    printer: str
    state: str


class Fingerprint(msgspec.Struct, frozen=True, kw_only=True):
    """What build, settings and prices a register has; nothing of what was sold.

    `schema` is the version of the journal's tables, `plugs` are as "device network". `digest` is SHA-256 over the rest,
    so that one look says whether something was changed since.
    """

    app: str
    schema: int
    python: str
    sqlite: str
    settings_sha256: str
    catalogue_version: str
    plugs: tuple[str, ...]
    digest: str = ""

    def lines(self) -> list[str]:
        """Return it for people."""
        return [
            f"App        {self.app}, journal schema {self.schema}",
            f"Runs on    Python {self.python}, SQLite {self.sqlite}",
            f"Settings   {self.settings_sha256}",
            f"Catalogue  {self.catalogue_version or 'none loaded'}",
            f"Plugs      {', '.join(self.plugs)}",
            f"Digest     {self.digest}",
        ]


class _Looking(Reading):
    """A home opened for reading, its printers one by one."""

    def printers(self) -> dict[str, Callable[[], Printer]]:
        return self._printers()


def print_test(home: Path, name: str = "") -> PrintTried:
    """Print a test on one printer of the settings, the first without a name; nothing is sealed and nothing waits.

    Raises Refusal "no-printer", "no-such-printer", "register-in-use" (the window prints: there is a key for it), and
    Fault "printer-unreachable" or "printer-in-doubt".
    """
    place = Home(home).required()
    with sealing_lock(place.path), closing(_Looking(home)) as looking:
        printers = looking.printers()
        if not printers:
            raise Refusal("no-printer", "No printer is set up.", "Add a [[printer]] to the settings.")
        name = name or next(iter(printers))
        if name not in printers:
            hint = f"The settings name {', '.join(printers)}."
            raise Refusal("no-such-printer", f"There is no printer called {name}.", hint)
        printer = printers[name]()
        status = printer.device.status()
        if status.state == "bad":
            raise Fault("printer-unreachable", str(sentence(status.what)), "Mend that, then try again.")
        paper = unsealed_entry(PrinterTest(at=looking.clock.now().isoformat(timespec="milliseconds")))
        printer.device.send(printer.render(paper, 0))
        return PrintTried(printer=name, state="printed" if status.state == "good" else "sent")


def doctor(home: Path) -> Readiness:
    """Look at everything that selling through an outage needs; raises Refusal "no-home"."""
    place = Home(home).required()
    checks = [
        looked("settings", lambda: _settings(place)),
        looked("disk", lambda: _disk(place)),
        looked("journal", lambda: _journal(place)),
    ]
    if not any(check.state == "fail" and check.name in {"settings", "journal"} for check in checks):
        try:
            with closing(_Looking(home)) as looking:
                checks += _inside(place, looking)
        except (Refusal, Fault) as problem:
            hint = problem.hint if isinstance(problem, Refusal) else problem.remedy
            checks.append(Check(name="register", state="fail", message=str(problem.message), remedy=str(hint)))
    return Readiness(checks=tuple(checks))


def fingerprint(home: Path) -> Fingerprint:
    """Return what a register is made of; raises Refusal "no-home" or "settings", Fault."""
    with closing(_Looking(home)) as looking:
        found = Fingerprint(
            app=version(APP),
            schema=USER_VERSION,
            python=platform.python_version(),
            sqlite=SQLITE_VERSION,
            settings_sha256=looking.settings.sha256,
            catalogue_version=looking.catalogue.info().version,
            plugs=installed(),
        )
    digest = hashlib.sha256(msgspec.json.encode(found, order="sorted")).hexdigest()
    return msgspec.structs.replace(found, digest=digest)


def _settings(place: Home) -> Check:
    settings = load_settings(place.settings, place.root)
    return Check(name="settings", state="ok", message=f"{settings.store.name}, register {settings.register_id}.")


def _disk(place: Home) -> Check:
    return judged.disk_check(shutil.disk_usage(place.path).free, writable=os.access(place.path, os.W_OK))


def _journal(place: Home) -> Check:
    verified = verify_file(place.journal)
    return judged.journal_check(verified.entries, verified.findings)


def _inside(place: Home, looking: _Looking) -> Iterator[Check]:
    """Yield what can be looked at once the journal is open."""
    now = looking.clock.now()
    yield looked("key", lambda: _key(place, looking))
    yield looked(
        "price list",
        lambda: judged.price_list_check(looking.catalogue.info(), looking.catalogue.trouble(), now),
    )
    yield looked("clerks", lambda: _clerks(looking))
    for name, make in looking.printers().items():
        yield looked(f"printer {name}", lambda name=name, make=make: judged.printer_check(name, make().device.status()))  # type: ignore[misc] # bound at once
    yield looked("papers", lambda: judged.papers_check(looking.printing.look()))
    if looking.settings.customer.display == "pole":
        yield looked("customer view", lambda: _pole(looking.settings.customer))
    yield _central(looking)
    if looking.settings.central is not None and looking.settings.central.insecure:
        yield judged.encryption_check()
    yield looked("held sales", lambda: judged.held_check(looking.holding.count, looking.holding.oldest_at, now))
    yield looked("cards", lambda: judged.cards_check(looking.exposure.at_risk(now)))
    yield looked("parked sales", lambda: judged.parked_check(looking.holding.sales("parked").count))
    yield judged.clock_check(looking.journal.head().at, now)
    yield judged.outage_check(looking.shifts.till)
    yield judged.shift_check(looking.shifts.till, now)
    yield judged.drill_check(runs=place.may_run_drill)
    report = report_of(looking.journal)
    yield judged.kit_check(report.issued, _kit_version(looking.journal), looking.catalogue.info().version)
    yield judged.slips_check(report)


def _key(place: Home, looking: _Looking) -> Check:
    load_key(place.key, looking.opened.public_key)
    return Check(name="key", state="ok", message="It is this journal's.")


def _clerks(looking: _Looking) -> Check:
    members = looking.staff.members()
    managers = sum(member.role in _MANAGERS for member in members)
    return judged.clerks_check(len(members), managers, looking.staff.standing())


def _central(looking: _Looking) -> Check:
    if looking.settings.central is None:
        return judged.no_central_check()
    try:
        return judged.central_check(looking.central.holding(looking.opened.journal_id), looking.journal.head().seq)
    except Refusal as refusal:
        return Check(name="central", state="fail", message=str(refusal.message), remedy=str(refusal.hint))
    except Fault as fault:
        return judged.central_fault_check(fault)


def _pole(customer: CustomerSettings) -> Check:
    """Say whether the pole display is there; nothing is shown on it."""
    try:
        if customer.device == "network":
            host, _, port = customer.address.rpartition(":")
            with socket.create_connection((host.strip("[]"), int(port)), timeout=_POLE_S):
                pass
        elif not os.access(customer.address, os.W_OK):
            raise FileNotFoundError
    except (OSError, ValueError):
        remedy = "Is its power on, and customer.address right? Selling goes on without it."
        return Check(name="customer view", state="warn", message="The pole display is not there.", remedy=remedy)
    return Check(name="customer view", state="ok", message="The pole display is there.")


def _kit_version(journal: Journal) -> str:
    """Return the price list in the newest kit, empty without one."""
    version = ""
    for entry in journal.entries():
        if '"kind":"SlipBlockIssued"' in entry.body:
            fact = decode(entry.body)
            assert isinstance(fact, SlipBlockIssued), "the body says so"
            version = fact.catalogue_version
    return version
