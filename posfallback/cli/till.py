"""The verbs of the drawer: cash in, out and to the safe, opening it without a sale, counting it.

Rule of this module: each verb seals one fact and says it; no sum is worked out here.
"""

from collections.abc import Callable
from typing import Annotated, Literal

from posfallback.bootstrap import Rooms
from posfallback.cli.options import Home, Json, option, place
from posfallback.cli.paper import printing_register
from posfallback.cli.sealed import sealed
from posfallback.cli.voice import Voice
from posfallback.domain.errors import Refusal
from posfallback.domain.facts import CashDropped, DrawerOpened, PaidIn, PaidOut, TillCounted
from posfallback.domain.money import format_amount, parse_amount
from posfallback.journal.codec import decode
from posfallback.journal.entry import Entry
from posfallback.services.commands import DONE

Way = Literal["paid_in", "paid_out", "drop"]


def _move(verb: str, way: Way, told: str) -> Callable[..., int]:
    """Return the verb that moves cash; `told` is its line for people."""

    def move(
        amount: Annotated[str, place(verb, "AMOUNT")],
        reason: Annotated[str, option(verb, "--reason")],
        clerk: Annotated[str, option(verb, "--clerk")] = "",
        home: Home = None,
        json: Json = False,
    ) -> int:
        voice = Voice(as_json=json)
        with printing_register(home, voice) as rooms:
            cash = rooms.cash
            verbs = {"paid_in": cash.paid_in, "paid_out": cash.paid_out, "drop": cash.drop}
            entry = verbs[way](_clerk(rooms, clerk), parse_amount(amount, rooms.currency), reason)
            fact = decode(entry.body)
            assert isinstance(fact, PaidIn | PaidOut | CashDropped), "a move of cash seals itself"
            moved = format_amount(fact.amount_minor, rooms.currency)
            said = _said(rooms, entry, fact.clerk) | {"amount": moved, "reason": fact.reason}
            voice.result(said, [told.format(amount=f"{moved} {rooms.currency.code}", reason=fact.reason)])
        return DONE

    return move


def shift_no_sale(
    reason: Annotated[str, option("shift no-sale", "--reason")],
    clerk: Annotated[str, option("shift no-sale", "--clerk")] = "",
    home: Home = None,
    json: Json = False,
) -> int:
    """Open the drawer without a sale, and write down that it was."""
    voice = Voice(as_json=json)
    with printing_register(home, voice) as rooms:
        entry = rooms.cash.no_sale(_clerk(rooms, clerk), reason)
        fact = decode(entry.body)
        assert isinstance(fact, DrawerOpened), "opening the drawer seals itself"
        said = _said(rooms, entry, fact.clerk) | {"reason": fact.reason}
        voice.result(said, [f"Drawer opened without a sale: {fact.reason}."])
    return DONE


def shift_count(
    amount: Annotated[str | None, place("shift count", "AMOUNT")] = None,
    piece: Annotated[list[str] | None, option("shift count", "--piece")] = None,
    clerk: Annotated[str, option("shift count", "--clerk")] = "",
    home: Home = None,
    json: Json = False,
) -> int:
    """Count the drawer, as one sum or by notes and coins."""
    if (amount is None) == (not piece):
        raise Refusal(
            "count-nothing", "Nothing was counted, or it was counted twice.", "Give AMOUNT, or --piece for each value."
        )
    voice = Voice(as_json=json)
    with printing_register(home, voice) as rooms:
        currency = rooms.currency
        entry = rooms.cash.count(
            _clerk(rooms, clerk),
            counted_minor=0 if amount is None else parse_amount(amount, currency),
            pieces=_pieces(piece or [], rooms),
            blind=rooms.settings.till.blind_count,
        )
        fact = decode(entry.body)
        assert isinstance(fact, TillCounted), "a count seals itself"
        sums = {
            "counted": format_amount(fact.counted_minor, currency),
            "expected": format_amount(fact.expected_minor, currency),
            "over_short": format_amount(fact.over_short_minor, currency),
        }
        lines = [f"{name.replace('_', '/').capitalize():<14}{value:>12}" for name, value in sums.items()]
        voice.result(_said(rooms, entry, fact.clerk) | sums | {"blind": fact.blind}, lines)
    return DONE


def _pieces(texts: list[str], rooms: Rooms) -> dict[int, int]:
    """Return how many pieces there are of each value in minor units; raises Refusal "count-piece"."""
    found: dict[int, int] = {}
    for text in texts:
        value, equals, count = text.partition("=")
        value_minor = parse_amount(value, rooms.currency)
        if not equals or not (count.isascii() and count.isdigit()) or value_minor <= 0 or value_minor in found:
            raise Refusal(
                "count-piece", f"{text} does not say how many pieces there are of one value.", "Write it like 20.00=3."
            )
        found[value_minor] = int(count)
    return found


def _clerk(rooms: Rooms, number: str) -> str:
    """Return the clerk that is named, else the one who opened the shift."""
    return rooms.sign_on.known(number or rooms.shifts.require_open().clerk).number


def _said(rooms: Rooms, entry: Entry, clerk: str) -> dict[str, object]:
    shift = rooms.shifts.require_open()
    return sealed(entry) | {"shift": shift.number, "business_date": shift.business_date, "clerk": clerk}


ACTIONS: dict[str, Callable[..., int]] = {
    "shift paid-in": _move("shift paid-in", "paid_in", "Paid in {amount}: {reason}."),
    "shift paid-out": _move("shift paid-out", "paid_out", "Paid out {amount}: {reason}."),
    "shift drop": _move("shift drop", "drop", "Put {amount} into the safe: {reason}."),
    "shift no-sale": shift_no_sale,
    "shift count": shift_count,
}
