"""What the entries add up to: the till of the newest shift, the totals of each business date.

Rule of this module: a fold reads facts in order of seq and nothing else, so that it can be thrown away and made again.
"""

from typing import Literal

import msgspec

from posfallback.domain.facts import (
    FORMAT_VERSION,
    AnyFact,
    CashDropped,
    DrawerOpened,
    KindTotal,
    OutageDeclared,
    OutageEnded,
    PaidIn,
    PaidOut,
    SaleCompleted,
    SaleResumed,
    SaleSuspended,
    ShiftClosed,
    ShiftOpened,
    TillCounted,
)

CASH = "cash"


class Totals(msgspec.Struct, kw_only=True):
    """Sums over sales, in minor units. `tenders` and `taxes` are name -> [count, value]; change lowers the cash."""

    sales: int = 0
    value_minor: int = 0
    tax_minor: int = 0
    rounding_minor: int = 0
    tenders: dict[str, list[int]] = msgspec.field(default_factory=dict)
    taxes: dict[str, list[int]] = msgspec.field(default_factory=dict)
    first_receipt: str = ""
    last_receipt: str = ""
    first_seq: int = 0
    last_seq: int = 0

    def add(self, seq: int, sale: SaleCompleted) -> None:
        """Add one sale (returns and voids are sales too)."""
        self.sales += 1
        self.value_minor += sale.total_minor
        self.tax_minor += sale.tax_minor
        self.rounding_minor += sale.rounding_minor
        tenders = self.tenders
        for tender in sale.tenders:
            known = tenders.get(tender.kind)
            if known is None:
                tenders[tender.kind] = [1, tender.amount_minor]
            else:
                known[0] += 1
                known[1] += tender.amount_minor
        if sale.change_minor:
            # Change comes from cash only, so it is cash even where no cash was taken.
            cash = tenders.get(CASH)
            if cash is None:
                cash = tenders[CASH] = [0, 0]
            cash[1] -= sale.change_minor
        taxes = self.taxes
        for tax in sale.taxes:
            known = taxes.get(tax.code)
            if known is None:
                taxes[tax.code] = [1, tax.tax_minor]
            else:
                known[0] += 1
                known[1] += tax.tax_minor
        self.last_receipt, self.last_seq = sale.receipt, seq
        if not self.first_seq:
            self.first_receipt, self.first_seq = sale.receipt, seq

    def by_tender(self) -> tuple[KindTotal, ...]:
        """Return a count and a sum a tender kind, by name; the sums add up to the value."""
        return _kind_totals(self.tenders)

    def by_tax(self) -> tuple[KindTotal, ...]:
        """Return the number of sales and the sum of tax a rate code, by name."""
        return _kind_totals(self.taxes)


class Till(msgspec.Struct, kw_only=True):
    """The newest shift, open or closed; `shift` 0 when there has been none.

    `first_seq` is the seq of its ShiftOpened, `last_seq` the newest entry's that was read.
    """

    shift: int = 0
    state: Literal["open", "counted", "closed"] = "closed"
    business_date: str = ""
    clerk: str = ""
    opened_at: str = ""
    opening_float_minor: int = 0
    first_seq: int = 0
    last_seq: int = 0
    totals: Totals = msgspec.field(default_factory=Totals)
    paid_in_minor: int = 0
    paid_out_minor: int = 0
    dropped_minor: int = 0
    drawer_opened: int = 0
    counted_minor: int = 0
    suspended: dict[str, int] = msgspec.field(default_factory=dict)
    """Basket id -> seq of its SaleSuspended, for those that wait to be resumed; they outlive a shift."""
    outage: str = ""
    """The open outage, empty for none; it outlives a shift, as the four that follow do."""
    outage_since: str = ""
    outage_sales: int = 0
    outage_value_minor: int = 0
    last_outage: int = 0
    """The number of the newest outage, open or not."""
    outages: dict[str, list[int]] = msgspec.field(default_factory=dict)
    """Outage -> [count, value] of the sales that this shift rang in it."""

    def apply(self, seq: int, fact: AnyFact) -> None:
        """Take in the next entry."""
        if isinstance(fact, SaleCompleted):
            self.sell(seq, fact)
        elif isinstance(fact, ShiftOpened):
            self._begin(seq, fact)
        elif isinstance(fact, SaleSuspended):
            self.suspended[fact.basket_id] = seq
        elif isinstance(fact, SaleResumed):
            self.suspended.pop(fact.basket_id, None)
        elif isinstance(fact, PaidIn | PaidOut | CashDropped | DrawerOpened):
            self._move(fact)
        elif isinstance(fact, TillCounted):
            self.state = "counted"
            self.counted_minor = fact.counted_minor
        elif isinstance(fact, ShiftClosed):
            self.state = "closed"
        elif isinstance(fact, OutageDeclared):
            self._go_down(fact)
        elif isinstance(fact, OutageEnded):
            self.outage = self.outage_since = ""
            self.outage_sales = self.outage_value_minor = 0
        self.last_seq = seq

    def sell(self, seq: int, sale: SaleCompleted) -> None:
        """Take in the next entry, a sale."""
        self.totals.add(seq, sale)
        if sale.outage:
            self.outage_sales += 1
            self.outage_value_minor += sale.total_minor
            here = self.outages.setdefault(sale.outage, [0, 0])
            here[0] += 1
            here[1] += sale.total_minor
        if self.state == "counted":
            self._goes_on()
        self.last_seq = seq

    def _go_down(self, declared: OutageDeclared) -> None:
        self.outage, self.outage_since = declared.outage, declared.since
        self.outage_sales = self.outage_value_minor = 0
        self.last_outage = declared.number
        if self.state != "closed":
            self.outages[declared.outage] = [0, 0]

    def _goes_on(self) -> None:
        """What moves cash after a count makes the count a thing of the past."""
        if self.state == "counted":
            self.state = "open"
        self.counted_minor = 0

    def _begin(self, seq: int, opened: ShiftOpened) -> None:
        self.shift = opened.shift
        self.state = "open"
        self.business_date = opened.business_date
        self.clerk = opened.clerk
        self.opened_at = opened.at
        self.opening_float_minor = opened.opening_float_minor
        self.first_seq = seq
        self.totals = Totals()
        self.paid_in_minor = self.paid_out_minor = self.dropped_minor = 0
        self.drawer_opened = self.counted_minor = 0
        self.outages = {self.outage: [0, 0]} if self.outage else {}

    def _move(self, fact: PaidIn | PaidOut | CashDropped | DrawerOpened) -> None:
        if isinstance(fact, PaidIn):
            self.paid_in_minor += fact.amount_minor
        elif isinstance(fact, PaidOut):
            self.paid_out_minor += fact.amount_minor
        elif isinstance(fact, CashDropped):
            self.dropped_minor += fact.amount_minor
        else:
            self.drawer_opened += 1
        self._goes_on()

    @property
    def expected_cash_minor(self) -> int:
        """The cash that should lie in the drawer: float, cash taken less change, paid in, less paid out and dropped."""
        moved = self.paid_in_minor - self.paid_out_minor - self.dropped_minor
        return self.opening_float_minor + self.totals.tenders.get(CASH, [0, 0])[1] + moved

    def outages_met(self) -> tuple[KindTotal, ...]:
        """Return the outages that this shift has begun, met or sold in, in their order, with its own sales in each."""
        return tuple(
            KindTotal(name=name, count=count, value_minor=value) for name, (count, value) in self.outages.items()
        )

    def z(self, *, at: str, clerk: str, drill: bool = False, counted_minor: int | None = None) -> ShiftClosed:
        """Return the fact that closes this shift now; `counted_minor` None means the last count, if there is one."""
        totals = self.totals
        if counted_minor is None and self.state == "counted":
            counted_minor = self.counted_minor
        expected = self.expected_cash_minor
        return ShiftClosed(
            v=FORMAT_VERSION,
            at=at,
            business_date=self.business_date,
            drill=drill,
            shift=self.shift,
            clerk=clerk,
            first_seq=self.first_seq,
            last_seq=self.last_seq,
            sales=totals.sales,
            value_minor=totals.value_minor,
            tax_minor=totals.tax_minor,
            rounding_minor=totals.rounding_minor,
            by_tender=totals.by_tender(),
            by_tax=totals.by_tax(),
            opening_float_minor=self.opening_float_minor,
            expected_cash_minor=expected,
            first_receipt=totals.first_receipt,
            last_receipt=totals.last_receipt,
            counted_minor=0 if counted_minor is None else counted_minor,
            counted=counted_minor is not None,
            over_short_minor=0 if counted_minor is None else counted_minor - expected,
            paid_in_minor=self.paid_in_minor,
            paid_out_minor=self.paid_out_minor,
            dropped_minor=self.dropped_minor,
            drawer_opened=self.drawer_opened,
            outages=self.outages_met(),
        )


class DayTotals(msgspec.Struct, kw_only=True):
    """The totals of each business date (YYYY-MM-DD), as declared and never derived from the clock."""

    days: dict[str, Totals] = msgspec.field(default_factory=dict)

    def apply(self, seq: int, fact: AnyFact) -> None:
        """Take in the next entry."""
        if isinstance(fact, SaleCompleted):
            day = self.days.get(fact.business_date)
            if day is None:
                day = self.days[fact.business_date] = Totals()
            day.add(seq, fact)


def _kind_totals(sums: dict[str, list[int]]) -> tuple[KindTotal, ...]:
    return tuple(KindTotal(name=name, count=count, value_minor=value) for name, (count, value) in sorted(sums.items()))
