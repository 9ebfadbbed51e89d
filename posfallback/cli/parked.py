"""What central would not take: list it, and decide what becomes of each.

Rule of this module: what a person wrote is read here; whether it may be, `services.parked` says.
"""

from collections.abc import Callable
from typing import Annotated

from posfallback import bootstrap
from posfallback.cli.options import Home, Json, option, place
from posfallback.cli.voice import Voice
from posfallback.domain.codes import show_code
from posfallback.domain.facts import CodeMapped
from posfallback.services.commands import DONE
from posfallback.services.parked import Decision, decide, find_parked, parked_list
from posfallback.services.parked_codes import read_mapping, target_words

_WHICH = "RECEIPT|SEQ"
_MAP = "parked map"


def show_parked(home: Home = None, json: Json = False) -> int:
    """List what central would not take."""
    voice = Voice(as_json=json)
    with bootstrap.open_reading(bootstrap.home_path(home)) as reading:
        found = parked_list(reading.journal, reading.marks, reading.holding)
    for parked in found:
        voice.result(parked, [f"{parked.seq}  {parked.what}", f"    Why: {parked.why}", f"    Now: {parked.todo}"])
    if not found:
        voice.lines(["Nothing is parked."])
    return DONE


def parked_map(
    which: Annotated[str, place(_MAP, _WHICH)],
    codes: Annotated[list[str], place(_MAP, "CODE=CODE...")],
    *,
    who: Annotated[str, option(_MAP, "--who")],
    reason: Annotated[str, option(_MAP, "--reason")],
    home: Home = None,
    json: Json = False,
) -> int:
    """Decide what central is to take codes of a parked sale for."""
    mapped = tuple(read_mapping(code) for code in codes)
    told = "; ".join(f"{show_code(one.code)} as {target_words(one)}" for one in mapped)
    return _decide("map", which, f"goes again, {told}", mapped, who=who, reason=reason, home=home, json=json)


def _verb(verb: str, decision: Decision, told: str) -> Callable[..., int]:
    """Return the verb of a decision that needs no more than a reason; `told` is what becomes of the entry."""

    def decided(
        which: Annotated[str, place(verb, _WHICH)],
        *,
        who: Annotated[str, option(verb, "--who")],
        reason: Annotated[str, option(verb, "--reason")],
        home: Home = None,
        json: Json = False,
    ) -> int:
        return _decide(decision, which, told, who=who, reason=reason, home=home, json=json)

    return decided


def _decide(
    decision: Decision,
    which: str,
    told: str,
    codes: tuple[CodeMapped, ...] = (),
    *,
    who: str,
    reason: str,
    home: str | None,
    json: bool,
) -> int:
    with bootstrap.open_register(bootstrap.home_path(home)) as rooms:
        seq = find_parked(rooms.journal, which)
        entry = decide(
            rooms.journal,
            rooms.marks,
            rooms.holding,
            rooms.clock,
            seq=seq,
            decision=decision,
            who=who,
            reason=reason,
            codes=codes,
            prices=rooms.catalogue,
        )
    said: dict[str, object] = {"seq": seq, "decision": decision, "decided_in": entry.seq, "seal": entry.seal}
    if codes:
        said["codes"] = [
            {"code": one.code, "taken_for": one.taken_for or None, "department": one.department or None}
            for one in codes
        ]
    Voice(as_json=json).result(said, [f"Entry {seq} {told}; the decision is entry {entry.seq}."])
    return DONE


ACTIONS: dict[str, Callable[..., int]] = {
    "parked list": show_parked,
    "parked retry": _verb("parked retry", "retry", "goes again with the next replay"),
    _MAP: parked_map,
    "parked hand-over": _verb(
        "parked hand-over", "hand-over", "is left to people at central; nothing more is sent of it"
    ),
    "parked waive": _verb("parked waive", "waive", "is settled here and goes nowhere"),
}
