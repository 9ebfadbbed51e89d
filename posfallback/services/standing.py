"""What a clerk has to know between two sales. Each notice names its next step and goes when its cause has gone.

Rule of this module: a notice is worked out from the journal each time and kept nowhere.
"""

from datetime import date

from posfallback.domain.days import Day
from posfallback.domain.money import Amount, Currency
from posfallback.domain.settings import Limits
from posfallback.domain.words import words
from posfallback.services.shifts import Shifts
from posfallback.services.snapshots import Notice

OPEN_SALE_BACK = Notice(
    rank="info",
    message="The sale that was open before the register stopped is back.",
    hint="Check the last item with the customer, then go on.",
)
OPEN_SALE_LOCKED = Notice(
    rank="info",
    message="The sale that was open is still here.",
    hint="Check the last item with the customer, then go on.",
)

NO_PRICES = Notice(
    rank="caution",
    message="The price list cannot be read.",
    hint="Key each item with its price and look at age limits yourself. IT loads the list again; selling goes on.",
)

SALE_WAITS = Notice(
    rank="info",
    message="A sale is open here and waits.",
    hint="It comes back with the next sign-on; nothing of it is lost.",
)


def standing_notice(shifts: Shifts, limits: Limits, currency: Currency) -> Notice | None:
    """Return the most urgent thing to do before the next sale, if there is one."""
    late = shifts.late()
    if late is not None:
        day = date.fromisoformat(late.business_date)
        return Notice(
            rank="caution",
            message=words("Shift {number} of {day} is still open.", number=late.number, day=Day(day)),
            hint="Sales count for that day until it is closed: count the till and close it.",
            step="close",
        )
    most = limits.drawer_cash_minor
    if most is not None and shifts.current() is not None and shifts.till.expected_cash_minor > most:
        return Notice(
            rank="caution",
            message=words("More than {amount} in the drawer.", amount=Amount(most, currency)),
            hint="The sale is done. Take some cash to the safe.",
            step="drop",
        )
    return None
