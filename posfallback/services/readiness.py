"""Whether a register is ready for an outage: what was looked at, judged one thing at a time, each with its remedy.

Rule of this module: values in, values out. "fail" is what would stop or spoil the selling of an outage that came now;
what only somebody should see to is a "warn".
"""

from collections.abc import Callable
from datetime import datetime
from typing import Literal

import msgspec

from posfallback.domain.errors import Fault, Refusal
from posfallback.journal.folds import Till
from posfallback.journal.looks import Finding
from posfallback.services.exposure import AtRisk
from posfallback.services.ports import CatalogueInfo, CentralHolding, DeviceStatus
from posfallback.services.printers import BY_HAND, PrintView, sentence
from posfallback.services.slips import SlipReport
from posfallback.services.status import counted

CheckState = Literal["ok", "warn", "fail"]

OLD_PRICES_S = 7 * 86_400
OLD_HELD_S = 86_400
LITTLE_ROOM = 500_000_000
NO_ROOM = 50_000_000
_CLOCK_TOLERANCE_S = 2
_NEWEST_ENTRIES = 1000
"""A clock that was set back before so many entries is nobody's business any more."""
_LOAD = "Load it with `posfallback catalogue load FILE` or `catalogue pull`."
_STAFF = "Load it with `posfallback staff load FILE` or `catalogue pull`."


class Check(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that was looked at. `remedy` is empty where nothing is to be done."""

    name: str
    state: CheckState
    message: str
    remedy: str = ""


class Readiness(msgspec.Struct, frozen=True, kw_only=True):
    """All checks, in the sequence in which a person would look."""

    checks: tuple[Check, ...]

    @property
    def fails(self) -> bool:
        """Whether any of them fails."""
        return any(check.state == "fail" for check in self.checks)

    def lines(self) -> list[str]:
        """Return a line for each check, its remedy below it, and what they come to."""
        lines: list[str] = []
        for check in self.checks:
            lines.append(f"{check.state:<4}  {check.name}: {check.message}")
            lines += [f"      {check.remedy}"] if check.remedy else []
        fails = sum(check.state == "fail" for check in self.checks)
        warns = sum(check.state == "warn" for check in self.checks)
        lines.append(
            f"Not ready: {fails} to mend, {warns} to see to." if fails else f"Ready to sell, {warns} to see to."
        )
        return lines


def looked(name: str, look: Callable[[], Check]) -> Check:
    """Return what a look gives; one that cannot be had is a check that fails, and stops no other."""
    try:
        return look()
    except Refusal as refusal:
        return Check(name=name, state="fail", message=str(refusal.message), remedy=str(refusal.hint))
    except Fault as fault:
        return Check(name=name, state="fail", message=str(fault.message), remedy=str(fault.remedy))


def journal_check(entries: int, findings: tuple[Finding, ...]) -> Check:
    """Judge what verifying the whole book has found."""
    broken = [finding for finding in findings if finding.level == "broken"]
    if broken:
        more = f" (and {len(broken) - 1} more)" if len(broken) > 1 else ""
        remedy = "Keep the file as it is; `posfallback journal verify` tells all of it; call IT."
        return Check(name="journal", state="fail", message=f"{broken[0].message}{more}", remedy=remedy)
    newest = findings[-1] if findings else None
    if newest is not None and newest.seq > entries - _NEWEST_ENTRIES:
        remedy = "Nothing is lost. Look at the machine's clock if it happens often; `posfallback journal verify`."
        return Check(name="journal", state="warn", message=str(newest.message), remedy=remedy)
    return Check(name="journal", state="ok", message=f"{entries} entries, every seal right.")


def disk_check(free: int, *, writable: bool) -> Check:
    """Judge the disk of the home; `free` is in bytes."""
    if not writable:
        remedy = "Give this account the right to write there, or mount the disk for writing."
        return Check(name="disk", state="fail", message="The home cannot be written.", remedy=remedy)
    if free < LITTLE_ROOM:
        state: CheckState = "fail" if free < NO_ROOM else "warn"
        remedy = "Free some space, outside the home: never delete anything in it."
        return Check(name="disk", state=state, message=f"{free // 1_000_000} MB free.", remedy=remedy)
    return Check(name="disk", state="ok", message=f"{free / 1_000_000_000:.1f} GB free.")


def price_list_check(info: CatalogueInfo, trouble: Fault | None, now: datetime) -> Check:
    """Judge the frozen prices."""
    name = "price list"
    if trouble is not None:
        return Check(name=name, state="fail", message=str(trouble.message), remedy=_LOAD)
    if not info.items:
        return Check(name=name, state="fail", message="None is loaded.", remedy=_LOAD)
    days = int((now - datetime.fromisoformat(info.loaded_at)).total_seconds() // 86_400)
    items = f"{counted(info.items, 'item')}, loaded {info.loaded_at}."
    if days * 86_400 >= OLD_PRICES_S:
        return Check(name=name, state="warn", message=f"{counted(days, 'day')} old: {items}", remedy=_LOAD)
    return Check(name=name, state="ok", message=items)


def clerks_check(members: int, managers: int, standing: str) -> Check:
    """Judge the staff list; `standing` is "good", "copy" or "damaged"."""
    name = "clerks"
    if standing == "damaged":
        message = "The list is damaged: any number sells, and nobody is a manager."
        return Check(name=name, state="fail", message=message, remedy=_STAFF)
    if standing == "copy":
        return Check(name=name, state="warn", message="The list is damaged; its copy is used.", remedy=_STAFF)
    if not members:
        return Check(name=name, state="warn", message="No list is loaded: any number may sign on.", remedy=_STAFF)
    if not managers:
        message = f"{counted(members, 'number')}, and no manager who could agree to anything."
        return Check(name=name, state="warn", message=message, remedy=_STAFF)
    return Check(name=name, state="ok", message=f"{counted(members, 'number')} may sign on.")


def printer_check(name: str, status: DeviceStatus) -> Check:
    """Judge one printer of the settings by what it has just answered."""
    name, what = f"printer {name}", str(sentence(status.what))
    remedy = "Mend that, then `posfallback printer test`; until then receipts wait, and the screen shows what to write."
    if status.state == "bad":
        return Check(name=name, state="fail", message=what or "It is not ready.", remedy=remedy)
    if status.state == "unknown":
        mute = "Look at it; `posfallback printer test` shows whether it prints. Some printers never answer."
        return Check(name=name, state="warn", message=what or "It does not answer.", remedy=mute)
    return Check(name=name, state="ok", message="Ready.")


def papers_check(view: PrintView) -> Check:
    """Judge what waits for a printer."""
    name, at_the_window = "papers", "At the window: F8, then F6."
    if not view.choices:
        remedy = "Add a [[printer]] to the settings, or sell without paper."
        return Check(name=name, state="warn", message="The settings name no printer.", remedy=remedy)
    if view.printer == BY_HAND:
        return Check(name=name, state="warn", message="Receipts are written by hand now.", remedy=at_the_window)
    if view.in_doubt:
        message = f"{counted(len(view.in_doubt), 'paper')} may or may not have come out."
        return Check(name=name, state="warn", message=message, remedy=f"Look at the printer. {at_the_window}")
    if view.waiting:
        message = f"{counted(view.waiting, 'paper')} not printed yet."
        return Check(
            name=name, state="warn", message=message, remedy=f"Once it can, the window prints. {at_the_window}"
        )
    return Check(name=name, state="ok", message="Nothing waits.")


def central_check(holding: CentralHolding, entries: int) -> Check:
    """Judge what central says that it holds of this journal."""
    if holding.expected_seq > entries + 1:
        message = f"Central holds {holding.expected_seq - 1} entries and this journal {entries}."
        remedy = "The home was restored or copied: sell nothing more on it, keep it as it is, call IT."
        return Check(name="central", state="fail", message=message, remedy=remedy)
    return Check(name="central", state="ok", message="It answers and knows this register.")


def central_fault_check(fault: Fault) -> Check:
    """Judge why central gave no answer: one that is down is what the register is for, the rest is to be mended."""
    state: CheckState = "warn" if fault.code == "central-unreachable" else "fail"
    return Check(name="central", state=state, message=str(fault.message), remedy=str(fault.remedy))


def no_central_check() -> Check:
    """Judge settings that name no central."""
    remedy = "Add [central] to the settings, if sales are to reach one."
    return Check(name="central", state="warn", message="None is named: sales are kept here.", remedy=remedy)


def encryption_check() -> Check:
    """Judge settings that say `insecure`."""
    remedy = "Use https:// with ca_file under [central], and take insecure away."
    message = "Sales go to central unencrypted (insecure = true)."
    return Check(name="encryption", state="warn", message=message, remedy=remedy)


def held_check(count: int, oldest_at: str, now: datetime) -> Check:
    """Judge the sales that central has not acknowledged."""
    if count and _age_s(oldest_at, now) >= OLD_HELD_S:
        message = f"{counted(count, 'sale')} held, the oldest from {oldest_at}."
        return Check(name="held sales", state="warn", message=message, remedy="`posfallback replay`")
    return Check(name="held sales", state="ok", message=f"{counted(count, 'sale')} held.")


def cards_check(at_risk: AtRisk) -> Check:
    """Judge the card payments that central does not know."""
    if at_risk.rank:
        message = f"{counted(at_risk.count, 'sale')} with card payments at risk, the oldest from {at_risk.oldest_at}."
        state: CheckState = "fail" if at_risk.rank == "stop" else "warn"
        remedy = "Replay now: issuers refuse late payments. Take less on cards until then."
        return Check(name="cards", state=state, message=message, remedy=remedy)
    return Check(name="cards", state="ok", message="None is old.")


def parked_check(count: int) -> Check:
    """Judge the sales that central would not take."""
    if count:
        message = f"{counted(count, 'sale')} parked: a manager has to decide."
        return Check(name="parked sales", state="warn", message=message, remedy="`posfallback parked list`")
    return Check(name="parked sales", state="ok", message="None.")


def clock_check(last_at: str, now: datetime) -> Check:
    """Judge the machine's clock by the newest entry."""
    if last_at and -_age_s(last_at, now) > _CLOCK_TOLERANCE_S:
        message = f"It is behind the last entry, of {last_at}."
        return Check(name="clock", state="warn", message=message, remedy="Set it; selling goes on.")
    return Check(name="clock", state="ok", message="Not behind the last entry.")


def shift_check(till: Till, now: datetime) -> Check:
    """Judge the open shift: one of an earlier day was not closed."""
    if till.state != "closed" and till.business_date < now.date().isoformat():
        message = f"Shift {till.shift} of {till.business_date} is still open."
        return Check(
            name="shift", state="warn", message=message, remedy="`posfallback shift close`, or at the sign-on."
        )
    message = "Closed." if till.state == "closed" else f"Shift {till.shift} of {till.business_date} is open."
    return Check(name="shift", state="ok", message=message)


def outage_check(till: Till) -> Check:
    """Judge whether an outage is declared."""
    if till.outage:
        message = f"{till.outage} is open since {till.outage_since}."
        remedy = "Sell on. Central is back? `posfallback replay` ends it, or `posfallback outage end`."
        return Check(name="outage", state="warn", message=message, remedy=remedy)
    return Check(name="outage", state="ok", message="None is open.")


def drill_check(*, runs: bool) -> Check:
    """Judge whether somebody still practises."""
    if runs:
        return Check(name="drill", state="warn", message="A drill runs.", remedy="`posfallback drill end`")
    return Check(name="drill", state="ok", message="None runs.")


def kit_check(issued: int, kit_version: str, version: str) -> Check:
    """Judge the paper kit: it is as old as the prices in its price book."""
    remedy = "`posfallback kit --out FILE`, print it and keep it at the till."
    if not issued:
        return Check(name="paper kit", state="warn", message="None was ever made.", remedy=remedy)
    if kit_version != version:
        message = "Its price book is older than the price list."
        return Check(name="paper kit", state="warn", message=message, remedy=f"{remedy} Destroy the old price book.")
    return Check(name="paper kit", state="ok", message=f"{counted(issued, 'slip')} issued, prices as loaded.")


def slips_check(report: SlipReport) -> Check:
    """Judge whether every paper slip is accounted for."""
    missing = report.unaccounted + report.missing + report.unreadable
    if missing:
        message = f"{counted(missing, 'slip')} unaccounted, missing or unreadable."
        return Check(name="paper slips", state="warn", message=message, remedy="`posfallback slips missing`")
    return Check(name="paper slips", state="ok", message="All are accounted for.")


def _age_s(at: str, now: datetime) -> float:
    return (now - datetime.fromisoformat(at)).total_seconds()
