"""What the replay page says: how far it is, what the proof came to, why a sale is parked and what may be done."""

from typing import NamedTuple

from posfallback.domain.errors import Fault, Refusal
from posfallback.domain.reasons import Purpose
from posfallback.domain.words import mark
from posfallback.gui.amounts import Amounts
from posfallback.gui.dates import time_words
from posfallback.gui.language import say, say_count
from posfallback.gui.mirror import ltr, own_way
from posfallback.gui.parts import Ground
from posfallback.gui.replay.taking import Taking
from posfallback.gui.replay.work import ReplayWork
from posfallback.services.parked import Decision, Parked
from posfallback.services.parked_codes import UNKNOWN_CODE
from posfallback.services.parked_targets import Sold
from posfallback.services.problems import read_problem
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


MAP = Way("map", "map", mark("Take it as another item"), mark("Choose one: F4 finds it by name or code"), "parked_map")
RETRY = Way("retry", "retry", mark("Send again as it is"), mark("After it was mended at central"), "parked_retry")
WAIVE = Way("waive", "waive", mark("Settle it here"), mark("Entered at central by hand; it never goes"), "parked_waive")
HAND_OVER = Way(
    "handOver",
    "hand-over",
    mark("Hand it over"),
    mark("People at central settle it; it never goes"),
    "parked_hand_over",
)
LEAVE = Way("leave", None, mark("Leave it to the back office"), mark("Stays sealed here and on the parked list"), None)
BY_CODE: dict[str, tuple[Way, ...]] = {
    UNKNOWN_CODE: (MAP, RETRY, HAND_OVER, WAIVE),
    "sums-differ": (LEAVE, HAND_OVER, WAIVE, RETRY),
    "slip-entered-twice": (WAIVE, HAND_OVER, LEAVE, RETRY),
}
"""The advised way first, where it is not to send the sale again."""
MOST_WAYS = 4
SHORT_NAME = 24
WHY_CODES = 2
"""So many unknown codes are told of; a card has no room for more."""
_WHY = {
    "unknown-code": mark("Central does not know an item of this sale."),
    "sums-differ": mark("Central adds this sale up to something else. Keep the receipt and call IT."),
    "not-understood": mark("Central is of another version and cannot read this sale."),
    "slip-entered-twice": mark("This paper slip has come to central before."),
    "waived": mark("Somebody decided that this sale goes nowhere."),
    "handed-over": mark("Somebody left this sale to people at central."),
}


def short(name: str) -> str:
    """Return a name of goods so short that a key can hold it within a sentence; it ends in an ellipsis then."""
    return name if len(name) <= SHORT_NAME else f"{name[: SHORT_NAME - 1].rstrip()}…"


def why_words(parked: Parked, taking: Taking, amounts: Amounts) -> str:
    """Return why central did not take a sale: in our words where the reason is known, and in its own."""
    if taking.sold:
        told = [_unknown_words(parked, sold, taking, amounts) for sold in taking.sold[:WHY_CODES]]
        rest = len(taking.sold) - WHY_CODES
        if rest > 0:
            told.append(say_count("And {n} more.", "And {n} more.", rest))
        return " ".join(told)
    known = _WHY.get(parked.code)
    if known is None:
        return own_way(parked.why)
    return f"{say(known)} {own_way(read_problem(parked.problem).detail)}".strip()


def _unknown_words(parked: Parked, sold: Sold, taking: Taking, amounts: Amounts) -> str:
    item, code = own_way(say(sold.name)), ltr(sold.code.lstrip("0"))
    before = parked.taken_for.get(sold.code)
    if before is not None:
        what = own_way(before) if not before.isdigit() else ltr(before.lstrip("0"))
        return say("Central does not know {what} either, which {item} was to be taken for.", what=what, item=item)
    told = say(
        "Central does not know item {code}: {item}, {amount}.",
        code=code,
        item=item,
        amount=amounts.money(sold.value_minor),
    )
    target = taking.target(sold.code)
    if len(taking.sold) > 1 and target is not None:
        return f"{told} {say('Taken as {what}.', what=own_way(short(target.name)))}"
    return told


def way_words(way: Way, taking: Taking, amounts: Amounts) -> tuple[str, str]:
    """Return what a way is called and what comes of it."""
    if way is not MAP or taking.missing is not None:
        return say(way.title), say(way.sub)
    value = amounts.money(sum(sold.value_minor for sold in taking.sold))
    under = say("Books {amount} there, keeps the code in a note", amount=value)
    if len(taking.sold) > 1:
        return say_count("Take {n} item as said above", "Take {n} items as said above", len(taking.sold)), under
    return say("Take it as {what}", what=_target_name(taking)), under


def blue_words(way: Way, name: str, taking: Taking) -> str:
    """Return what the blue key does about a parked sale."""
    if way is MAP and taking.missing is not None:
        return say("Find the item")
    if way is MAP and len(taking.sold) > 1:
        return say("Send {receipt} this way", receipt=name)
    if way is MAP:
        return say("Send {receipt} as {what}", receipt=name, what=_target_name(taking))
    title = {
        "retry": mark("Send {receipt} again"),
        "hand-over": mark("Hand {receipt} over"),
        "waive": mark("Settle {receipt} here"),
        None: mark("Leave {receipt} parked"),
    }[way.decision]
    return say(title, receipt=name)


def _target_name(taking: Taking) -> str:
    target = taking.target(taking.sold[0].code)
    return own_way(short(target.name)) if target is not None else ""


def ways_of(parked: Parked) -> tuple[Way, ...]:
    """Return what may be done, the advised way first."""
    ways = BY_CODE.get(parked.code, (RETRY, HAND_OVER, WAIVE, LEAVE))
    return ways if parked.codes or MAP not in ways else (RETRY, HAND_OVER, WAIVE, LEAVE)


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
    parts = [str(part) for part in (proof.central, proof.parked, proof.waived, proof.handed_over) if part]
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
