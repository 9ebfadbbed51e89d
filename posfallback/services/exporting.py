"""A business date of the journal as one value that every export format turns into bytes.

Rule of this module: only entries go in, nothing is recomputed, so a day exports the same before and after replay.
"""

from collections.abc import Callable

import msgspec

from posfallback.domain.errors import Refusal
from posfallback.domain.facts import JournalOpened, SaleCompleted
from posfallback.journal.codec import decode
from posfallback.services.ports import Journal

Sign = Callable[[bytes], str]
"""Signs bytes with the register's key; returns the Ed25519 signature as 128 hex digits."""

_NOT_OF_A_DAY = frozenset({"ParkedDecided"})
"""A decision about a parked entry is taken after the fact, so it must not change what a day's export says."""


class SealedSale(msgspec.Struct, frozen=True, kw_only=True):
    """A sale with its place in the journal."""

    seq: int
    seal: str
    sale: SaleCompleted


class DayTender(msgspec.Struct, frozen=True, kw_only=True):
    """What one kind of tender brought in, change already taken off cash; `count` is of tenders."""

    kind: str
    count: int
    value_minor: int


class DayTax(msgspec.Struct, frozen=True, kw_only=True):
    """The sums of one rate over a day, in minor units."""

    code: str
    label: str
    percent: str
    base_minor: int
    tax_minor: int


class Day(msgspec.Struct, frozen=True, kw_only=True):
    """All sales of a business date. `tip` is the seal of `last_seq`, the last entry of the date."""

    store: str
    register: str
    currency: str
    journal_id: str
    business_date: str
    first_seq: int
    last_seq: int
    tip: str
    sales: tuple[SealedSale, ...]

    @property
    def subtotal_minor(self) -> int:
        """The sum of the extended amounts."""
        return sum(sealed.sale.subtotal_minor for sealed in self.sales)

    @property
    def discount_minor(self) -> int:
        """The sum of the discounts on whole baskets."""
        return sum(sealed.sale.discount_minor for sealed in self.sales)

    @property
    def tax_minor(self) -> int:
        """The sum of the taxes."""
        return sum(sealed.sale.tax_minor for sealed in self.sales)

    @property
    def rounding_minor(self) -> int:
        """The sum of the cash roundings."""
        return sum(sealed.sale.rounding_minor for sealed in self.sales)

    @property
    def total_minor(self) -> int:
        """The sum of the totals."""
        return sum(sealed.sale.total_minor for sealed in self.sales)

    @property
    def by_tender(self) -> tuple[DayTender, ...]:
        """The tenders by kind, in the order of their names; their values add up to the total."""
        count: dict[str, int] = {}
        value: dict[str, int] = {}
        for sealed in self.sales:
            for tender in sealed.sale.tenders:
                count[tender.kind] = count.get(tender.kind, 0) + 1
                value[tender.kind] = value.get(tender.kind, 0) + tender.amount_minor
            if sealed.sale.change_minor:
                value["cash"] = value.get("cash", 0) - sealed.sale.change_minor
        return tuple(DayTender(kind=kind, count=count.get(kind, 0), value_minor=value[kind]) for kind in sorted(value))

    @property
    def by_tax(self) -> tuple[DayTax, ...]:
        """The taxes by rate, in the order of code and percent."""
        base: dict[tuple[str, str, str], int] = {}
        tax: dict[tuple[str, str, str], int] = {}
        for sealed in self.sales:
            for row in sealed.sale.taxes:
                key = (row.code, row.percent, row.label)
                base[key] = base.get(key, 0) + row.base_minor
                tax[key] = tax.get(key, 0) + row.tax_minor
        return tuple(
            DayTax(code=key[0], percent=key[1], label=key[2], base_minor=base[key], tax_minor=tax[key])
            for key in sorted(base)
        )


Export = Callable[[Day, Sign], bytes]
"""An export format: a day in, the bytes of the file out."""


class _Heading(msgspec.Struct):
    """The two fields that say whether an entry belongs to a day; the rest of the body is not looked at."""

    kind: str
    business_date: str
    drill: bool = False


_HEADING = msgspec.json.Decoder(_Heading)


def day_of(journal: Journal, business_date: str) -> Day:
    """Return the sales of a business date (YYYY-MM-DD); Refusal "no-such-day" when the journal has no entry of it."""
    first_seq, last_seq, tip = 0, 0, ""
    opened: JournalOpened | None = None
    sales: list[SealedSale] = []
    known: set[str] = set()
    for entry in journal.entries():
        heading = _HEADING.decode(entry.body)
        if entry.seq == 1:
            fact = decode(entry.body)
            opened = fact if isinstance(fact, JournalOpened) else None
        if heading.drill:
            raise Refusal(
                "drill-never-exported", "This is a drill; practice goes nowhere.", "Export the register's own journal."
            )
        known.add(heading.business_date)
        if heading.business_date != business_date or heading.kind in _NOT_OF_A_DAY:
            continue
        first_seq, last_seq, tip = first_seq or entry.seq, entry.seq, entry.seal
        fact = decode(entry.body)
        if isinstance(fact, SaleCompleted):
            sales.append(SealedSale(seq=entry.seq, seal=entry.seal, sale=fact))
    if opened is None:
        raise Refusal("not-a-journal", "The journal does not begin with its opening entry.", "Run `journal verify`.")
    if not first_seq:
        dates = ", ".join(sorted(known)[-3:])
        raise Refusal(
            "no-such-day",
            f"The journal holds nothing of the business date {business_date}.",
            f"Choose another date; the newest here: {dates}.",
        )
    return Day(
        store=opened.store,
        register=opened.register,
        currency=opened.currency,
        journal_id=opened.journal_id,
        business_date=business_date,
        first_seq=first_seq,
        last_seq=last_seq,
        tip=tip,
        sales=tuple(sales),
    )
