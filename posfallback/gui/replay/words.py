"""What the replay page says: how far it is, what the proof came to, why a sale is parked and what may be done."""

from typing import NamedTuple

import msgspec

from posfallback.domain.errors import Fault, Refusal
from posfallback.domain.facts import SaleCompleted, SaleLine
from posfallback.domain.reasons import Purpose
from posfallback.domain.words import mark
from posfallback.gui.amounts import Amounts
from posfallback.gui.dates import time_words
from posfallback.gui.language import say, say_count
from posfallback.gui.mirror import ltr, own_way
from posfallback.gui.parts import Ground
from posfallback.gui.replay.work import ReplayWork
from posfallback.services.parked import Decision, Parked
from posfallback.services.recovery import Figures, Proof, seconds_left


class Told(NamedTuple):
    """A card: its ground, its sign, a line, a figure at the end of it, and a quiet line."""

    ground: Ground
    shape: str
    message: str
    figure: str
    hint: str


class Way(NamedTuple):
    """One way to settle a parked sale: what is decided (None leaves it parked), its words, its reasons."""

    name: str
    decision: Decision | None
    title: str
    sub: str
    purpose: Purpose | None


RETRY = Way("retry", "retry", mark("Send again as it is"), mark("After it was mended at central"), "parked_retry")
WAIVE = Way("waive", "waive", mark("Settle it here"), mark("Entered at central by hand; it never goes"), "parked_waive")
LEAVE = Way("leave", None, mark("Leave it to the back office"), mark("Stays sealed here and on the parked list"), None)
BY_CODE: dict[str, tuple[Way, ...]] = {
    "sums-differ": (LEAVE, WAIVE, RETRY),
    "slip-entered-twice": (WAIVE, LEAVE, RETRY),
}
"""The advised way first, where it is not to send the sale again."""
_WHY = {
    "unknown-code": mark("Central does not know an item of this sale."),
    "sums-differ": mark("Central adds this sale up to something else. Keep the receipt and call IT."),
    "not-understood": mark("Central is of another version and cannot read this sale."),
    "slip-entered-twice": mark("This paper slip has come to central before."),
    "waived": mark("Somebody decided that this sale goes nowhere."),
}


class _Problem(msgspec.Struct):
    code: str = ""
    type: str = ""
    detail: str = ""


def _read(parked: Parked) -> _Problem:
    try:
        return msgspec.json.decode(parked.problem, type=_Problem)
    except msgspec.MsgspecError:
        # A central of another make may say it in another form.
        return _Problem()


def _code(problem: _Problem) -> str:
    return problem.code or problem.type.rpartition(":")[2]


def why_words(parked: Parked, sale: SaleCompleted | None, amounts: Amounts) -> str:
    """Return why central did not take a sale: in our words where the reason is known, and in its own."""
    problem = _read(parked)
    if _code(problem) == "unknown-code" and sale is not None:
        unknown = [line for line in sale.lines if line.code and line.code in problem.detail]
        if unknown:
            return " ".join(_unknown_words(line, amounts) for line in unknown[:2])
    known = _WHY.get(_code(problem))
    if known is None:
        return own_way(parked.why)
    return f"{say(known)} {own_way(problem.detail)}".strip()


def _unknown_words(line: SaleLine, amounts: Amounts) -> str:
    return say(
        "Central does not know item {code}: {item}, {amount}.",
        code=ltr(line.code.lstrip("0")),
        item=own_way(say(line.name)),
        amount=amounts.money(line.extended_minor),
    )


def ways_of(parked: Parked) -> tuple[Way, ...]:
    """Return what may be done, the advised way first."""
    return BY_CODE.get(_code(_read(parked)), (RETRY, WAIVE, LEAVE))


def parked_name(parked: Parked) -> str:
    """Return what a parked entry is called."""
    return parked.receipt or say("Entry {number}", number=parked.seq)


def progress_words(work: ReplayWork, figures: Figures) -> tuple[str, str]:
    """Return how far the replay is and what it is doing."""
    sent = say_count("{sent} of {n} sent", "{sent} of {n} sent", figures.to_send, sent=figures.sent)
    step = work.step
    if work.pausing:
        return sent, say("pausing")
    if work.runs and step.silent:
        return sent, say("waits for central")
    if work.runs:
        left = seconds_left(step.done, step.to_do, step.spent_s)
        return sent, say("sending") if left is None else _left_words(left)
    if work.paused:
        return sent, say("paused")
    return sent, say("comparing") if work.compares else ""


def _left_words(seconds: int) -> str:
    if seconds >= 90:
        return say_count("about {n} min left", "about {n} min left", round(seconds / 60))
    return say_count("about {n} s left", "about {n} s left", seconds)


def proof_words(work: ReplayWork, proof: Proof | None, figures: Figures, amounts: Amounts) -> Told:
    """Return what the proof card says."""
    if work.problem is not None:
        return _trouble(work.problem, figures)
    if work.report is not None and work.report.unreachable and not work.runs:
        return _silent(figures)
    if proof is None or work.runs:
        here = say_count(
            "Sealed here: {n} sale, {amount}.",
            "Sealed here: {n} sales, {amount}.",
            figures.total.count,
            amount=amounts.money(figures.total.value_minor),
        )
        then = say("Central is asked when all are sent.")
        return Told("info", "info", say("Not compared yet"), "", f"{here} {then}")
    here = say_count(
        "Sealed here: {n} sale, {amount}.",
        "Sealed here: {n} sales, {amount}.",
        proof.here,
        amount=amounts.money(proof.here_minor),
    )
    at = time_words(work.proved_at)
    there = say("Compared at {time}; the last seal is the same on both sides.", time=at)
    if proof.verdict == "adds-up":
        return Told("ok", "tick", say("It adds up"), _equation(proof), f"{here} {there}")
    if proof.verdict == "open":
        waits = say("Compared at {time}; some sales still wait.", time=at)
        return Told("info", "info", say("Not all are there yet"), _equation(proof), f"{here} {waits}")
    return Told("caution", "triangle", _differs(proof), ltr(f"{proof.here} ≠ {proof.central}"), _what_now(proof))


def _equation(proof: Proof) -> str:
    """Return both sides: what is here, and where it is."""
    parts = [str(part) for part in (proof.central, proof.parked, proof.waived) if part]
    return ltr(f"{proof.here} = {' + '.join(parts) or '0'}")


def _differs(proof: Proof) -> str:
    if proof.unexplained > 0 and proof.missing:
        return say_count(
            "Does not add up: {n} missing, {receipt}",
            "Does not add up: {n} missing, from {receipt}",
            proof.unexplained,
            receipt=proof.missing,
        )
    if proof.unexplained > 0:
        return say_count("Does not add up: {n} missing", "Does not add up: {n} missing", proof.unexplained)
    if proof.unexplained < 0:
        return say_count("Does not add up: {n} too many", "Does not add up: {n} too many", -proof.unexplained)
    return say("Does not add up")


def _what_now(proof: Proof) -> str:
    safe = say("Every sale is sealed here, safe. Save the proof and call IT.")
    return " ".join((*(own_way(finding) for finding in proof.findings[:1]), safe))


def _trouble(problem: Refusal | Fault, figures: Figures) -> Told:
    """Return what stopped the replay, what is safe, and what to do."""
    hint = problem.hint if isinstance(problem, Refusal) else problem.remedy
    kept = say_count("{n} sale held, safe.", "{n} sales held, safe.", figures.waiting.count)
    message = {
        "central-refused-us": say("Central does not know this register's key"),
        "central-conflict": say("Central holds something else"),
        "replay-in-progress": say("Somebody else is sending already"),
        "no-central": say("No central is named"),
    }.get(problem.code, say(problem.message))
    return Told("caution", "triangle", message, "", f"{kept} {say(hint)}")


def _silent(figures: Figures) -> Told:
    kept = say_count("{n} sale held, safe.", "{n} sales held, safe.", figures.waiting.count)
    return Told(
        "caution", "triangle", say("Central does not answer"), "", f"{kept} {say('Sell on, and send again later.')}"
    )
