"""What the paper continuity kit holds: so many slips as the store will need, what sells best, what it costs.

Rule of this module: it reads and counts; numbers of slips come from Slips.issue and from nowhere else.
"""

from collections import Counter, defaultdict
from datetime import datetime, timedelta
from math import ceil

import msgspec

from posfallback.domain.codes import normalise, show_code
from posfallback.domain.errors import Refusal
from posfallback.domain.facts import SaleCompleted
from posfallback.domain.item import Item
from posfallback.domain.money import Currency
from posfallback.domain.settings import Settings
from posfallback.journal.codec import decode
from posfallback.services.ports import Catalogue, Clock, Journal
from posfallback.services.slips import SlipBlock

SLIPS_A_SHEET = 4
SLIPS_AN_HOUR = 20
"""Where the book holds too little to know a pace of its own: a practised hand needs some three minutes for a slip of
five lines, the published median of a grocer's basket."""

ENOUGH_SALES = 50
BEST_SELLERS = 96
_NEWEST = 20_000
MOST_HOURS = 24
FASTEST = 120
"""Sales an hour that no clerk exceeds; a book that does was rung from a file."""

_PAUSE = timedelta(hours=1)
_NEARLY = 1e-9


class PriceRow(msgspec.Struct, frozen=True, kw_only=True):
    """A row of the price book: `price_minor` buys `price_for` of what is `sold_by` that unit."""

    name: str
    code: str
    price_minor: int
    price_for: int = 1
    sold_by: str = "each"
    department: str = ""
    tax: str = ""
    age: int = 0


class KitPage(msgspec.Struct, frozen=True, kw_only=True):
    """The quick keys of one tab."""

    name: str
    keys: tuple[PriceRow, ...]


class Kit(msgspec.Struct, frozen=True, kw_only=True):
    """All that is printed but the numbers. `slips` is how many are needed, in whole sheets."""

    settings: Settings
    currency: Currency
    hours: int
    slips: int
    an_hour: int
    own_pace: bool
    printed_at: datetime
    catalogue_version: str
    best: tuple[PriceRow, ...]
    quick: tuple[KitPage, ...]
    departments: tuple[tuple[str, str], ...]
    """Each department and the tax codes of most of its items."""


class PrintedKit(msgspec.Struct, frozen=True, kw_only=True):
    """A kit with its numbers, ready to be drawn."""

    kit: Kit
    block: SlipBlock


def prepare(
    journal: Journal, catalogue: Catalogue, settings: Settings, currency: Currency, clock: Clock, *, hours: int
) -> Kit:
    """Return what a kit for so many hours holds; raises Refusal "kit-hours"."""
    if not 1 <= hours <= MOST_HOURS:
        raise Refusal("kit-hours", f"A kit cannot be for {hours} hours.", f"Ask for 1 to {MOST_HOURS}.")
    sold: Counter[str] = Counter()
    moments: list[datetime] = []
    for entry in journal.entries(max(1, journal.head().seq - _NEWEST)):
        if '"kind":"SaleCompleted"' not in entry.body:
            continue
        sale = decode(entry.body)
        if isinstance(sale, SaleCompleted) and not sale.post_void_of:
            moments.append(datetime.fromisoformat(sale.rung_at or sale.at))
            sold.update({line.code for line in sale.lines if line.code and not line.voided and line.gross_minor > 0})
    own_pace = len(moments) >= ENOUGH_SALES
    an_hour = busiest_hours(moments, hours) if own_pace else SLIPS_AN_HOUR
    sheets = -(-an_hour * hours // SLIPS_A_SHEET)
    found = [item for code, _count in sold.most_common(BEST_SELLERS) if (item := catalogue.find(code)) is not None]
    found.sort(key=lambda item: item.name.casefold())
    return Kit(
        settings=settings,
        currency=currency,
        hours=hours,
        slips=sheets * SLIPS_A_SHEET,
        an_hour=an_hour,
        own_pace=own_pace,
        printed_at=clock.now(),
        catalogue_version=catalogue.info().version,
        best=tuple(_row(item, item.name) for item in found) if own_pace else (),
        quick=_quick(settings, catalogue),
        departments=tuple((name, catalogue.department_tax(name)) for name in catalogue.departments()),
    )


def busiest_hours(moments: list[datetime], hours: int) -> int:
    """Return how many sales an hour there were while it sold in the busiest stretch of so many hours, rounded up.

    A book of a register that sells in outages alone has no eight hours in a row: time without a sale is no pace.
    """
    starts = sorted(moments)
    most: tuple[int, float] = (0, 1.0)
    first, selling = 0, 0.0
    for last, moment in enumerate(starts):
        selling += _selling_hours(starts[max(last - 1, 0)], moment)
        while moment - starts[first] >= timedelta(hours=hours):
            selling -= _selling_hours(starts[first], starts[first + 1])
            first += 1
        # The longer of two stretches with as many sales tells the pace of an ordinary hour better.
        most = max(most, (last - first + 1, selling))
    count, selling = most
    return min(FASTEST, ceil(count / max(1.0, selling) - _NEARLY))


def _selling_hours(one: datetime, next_one: datetime) -> float:
    apart = next_one - one
    return apart / timedelta(hours=1) if apart <= _PAUSE else 0.0


def _quick(settings: Settings, catalogue: Catalogue) -> tuple[KitPage, ...]:
    pages: dict[str, list[PriceRow]] = defaultdict(list)
    for key in settings.quick:
        try:
            item = catalogue.find(normalise(key.code))
        except Refusal:
            # A key whose code cannot be one sells nothing on the screen either.
            item = None
        if item is not None:
            pages[key.page].append(_row(item, key.label))
    return tuple(KitPage(name=name, keys=tuple(keys)) for name, keys in pages.items())


def _row(item: Item, name: str) -> PriceRow:
    return PriceRow(
        name=name,
        code=show_code(item.code),
        price_minor=item.price_minor,
        price_for=item.price_for,
        sold_by=item.sold_by,
        department=item.department,
        tax=item.tax,
        age=item.age,
    )
