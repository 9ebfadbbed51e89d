"""The verbs that seal beside the window: baskets from a file, and the shift.

Rule of this module: a result is printed once its seal is on disk.
"""

from collections.abc import Callable
from datetime import date as calendar_date
from typing import Annotated

from posfallback import bootstrap
from posfallback.cli.options import Home, Json, business_date_of, lines_of, option, place
from posfallback.cli.paper import let_print, printing_register
from posfallback.cli.reading import say_reading
from posfallback.cli.sealed import sealed
from posfallback.cli.voice import OutputClosed, Voice
from posfallback.domain.facts import ShiftClosed
from posfallback.domain.money import Currency, format_amount, parse_amount
from posfallback.drills import open_drill
from posfallback.journal.codec import decode
from posfallback.services.commands import DONE, REFUSED
from posfallback.services.ring_format import RingRefused, RingResult
from posfallback.services.shift_reading import read_shift
from posfallback.services.status import counted


def ring(
    file: Annotated[str, place("ring", "FILE")],
    *,
    resume: Annotated[bool, option("ring", "--resume")] = False,
    no_receipts: Annotated[bool, option("ring", "--no-receipts")] = False,
    drill: Annotated[bool, option("ring", "--drill")] = False,
    home: Home = None,
    json: Json = False,
) -> int:
    """Ring baskets from a file; each result is printed once its seal is on disk."""
    voice = Voice(as_json=json)
    refused = 0
    last = ""
    opening = open_drill if drill else bootstrap.open_register
    with opening(bootstrap.home_path(home), receipts=not no_receipts) as rooms:
        rooms.printing.start()
        try:
            for result in rooms.ringing.ring(lines_of(file), resume=resume, sealed=rooms.printing.queue):
                refused += isinstance(result, RingRefused)
                last = last if isinstance(result, RingRefused) else result.receipt
                voice.result(result, [_told(result, rooms.currency)])
            let_print(rooms.printing, voice)
        except OutputClosed:
            sealed = f"the last sealed sale is {last}" if last else "nothing was sealed yet"
            voice.talk(f"Nobody reads the results any more; {sealed}. Go on with --resume.")
            raise
    if refused:
        voice.talk(f"Refused: {counted(refused, 'basket')}; all others are sealed.")
    return REFUSED if refused else DONE


def _told(result: RingResult | RingRefused, currency: Currency) -> str:
    """Return the line for people."""
    if isinstance(result, RingRefused):
        return f"{result.id or 'a basket'} refused: {result.refused.message} {result.refused.hint}"
    again = " (sealed before)" if result.again is True else ""
    return f"{result.receipt}  {result.total} {currency.code}  change {result.change}{again}"


def shift_open(
    clerk: Annotated[str, option("shift open", "--clerk")] = "",
    float_amount: Annotated[str, option("shift open", "--float")] = "0",
    date: Annotated[str, option("shift open", "--date")] = "",
    home: Home = None,
    json: Json = False,
) -> int:
    """Open a shift."""
    with bootstrap.open_register(bootstrap.home_path(home)) as rooms:
        number = rooms.sign_on.known(clerk or rooms.shifts.till.clerk).number
        float_minor = parse_amount(float_amount, rooms.currency)
        business_date = calendar_date.fromisoformat(business_date_of(date)) if date else None
        entry = rooms.shifts.open(number, opening_float_minor=float_minor, business_date=business_date)
        shift = rooms.shifts.require_open()
        said = sealed(entry) | {
            "shift": shift.number,
            "business_date": shift.business_date,
            "clerk": shift.clerk,
            "opening_float": format_amount(float_minor, rooms.currency),
        }
        Voice(as_json=json).result(
            said, [f"Shift {shift.number} is open for {shift.business_date}, opening float {said['opening_float']}."]
        )
    return DONE


def shift_close(
    counted: Annotated[str | None, option("shift close", "--counted")] = None,
    clerk: Annotated[str, option("shift close", "--clerk")] = "",
    home: Home = None,
    json: Json = False,
) -> int:
    """Close the shift with its Z, and print that."""
    voice = Voice(as_json=json)
    with printing_register(home, voice) as rooms:
        shift = rooms.shifts.require_open()
        number = rooms.sign_on.known(clerk or shift.clerk).number
        counted_minor = None if counted is None else parse_amount(counted, rooms.currency)
        entry = rooms.shifts.close(number, counted_minor=counted_minor)
        fact = decode(entry.body)
        assert isinstance(fact, ShiftClosed), "closing a shift seals its Z"
        rooms.printing.queue(entry)
        say_reading(read_shift(fact, rooms.journal, rooms.holding), entry, rooms.currency, voice)
    return DONE


def x(home: Home = None, json: Json = False) -> int:
    """Read the till; changes nothing."""
    with bootstrap.open_reading(bootstrap.home_path(home)) as reading:
        shifts = reading.shifts
        fact = shifts.x_reading(shifts.require_open().clerk)
        say_reading(read_shift(fact, reading.journal, reading.holding), None, reading.currency, Voice(as_json=json))
    return DONE


ACTIONS: dict[str, Callable[..., int]] = {
    "ring": ring,
    "shift open": shift_open,
    "shift close": shift_close,
    "x": x,
    "z": shift_close,
}
