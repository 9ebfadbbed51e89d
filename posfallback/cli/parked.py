"""The decisions about a parked sale that need more words than a number: what its codes are to be taken for, or by whom.

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
from posfallback.services.parked import Decision, decide, find_parked
from posfallback.services.parked_codes import read_mapping, target_words

_WHICH = "RECEIPT|SEQ"
_MAP, _HAND_OVER = "parked map", "parked hand-over"


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


def parked_hand_over(
    which: Annotated[str, place(_HAND_OVER, _WHICH)],
    *,
    who: Annotated[str, option(_HAND_OVER, "--who")],
    reason: Annotated[str, option(_HAND_OVER, "--reason")],
    home: Home = None,
    json: Json = False,
) -> int:
    """Decide that a parked entry is left to people at central."""
    told = "is left to people at central; nothing more is sent of it"
    return _decide("hand-over", which, told, who=who, reason=reason, home=home, json=json)


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


ACTIONS: dict[str, Callable[..., int]] = {_MAP: parked_map, _HAND_OVER: parked_hand_over}
