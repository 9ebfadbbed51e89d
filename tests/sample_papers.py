"""One paper of every kind that the program prints, made from sealed entries."""

from collections.abc import Callable
from typing import TypeVar

import msgspec
from sample_sales import AT, DAY, SETTINGS, drill, everyday, in_an_outage, inclusive, line, opened

from posfallback.domain.basket import Basket, BasketLine
from posfallback.domain.facts import (
    AnyFact,
    CashDropped,
    CountedPiece,
    DrawerOpened,
    DrillTask,
    KindTotal,
    PaidIn,
    PaidOut,
    SaleCompleted,
    SaleSuspended,
    SaleTender,
    ShiftClosed,
    TillCounted,
)
from posfallback.domain.settings import TillSettings
from posfallback.journal.codec import encode
from posfallback.journal.drills import DrillScore
from posfallback.journal.entry import ZERO_SEAL, Entry, seal_of
from posfallback.journal.outages import Outage
from posfallback.receipts.blocks import Block
from posfallback.receipts.papers import paper_of
from posfallback.receipts.report import reading_of
from posfallback.services.drills import DrillStory
from posfallback.services.outage_report import OutageStory, summed
from posfallback.services.outages_told import OutagesTold, told_of_outages
from posfallback.services.unsealed import Unsealed, unsealed_entry

Fact = TypeVar("Fact", bound=AnyFact)


def entry_of(fact: AnyFact, seq: int = 42) -> Entry:
    body = encode(fact)
    return Entry(seq=seq, prev=ZERO_SEAL, body=body, seal=seal_of(ZERO_SEAL, seq, body))


def back(*, receipt: str) -> SaleCompleted:
    """One soap bar comes back, paid out in cash."""
    came = {"return_receipt": receipt, "return_line": 2 if receipt else 0, "return_reason": "Faulty"}
    return msgspec.structs.replace(
        everyday(),
        lines=(line(1, "Soap bar", -1000, 100, -100, tax="A", **came),),
        subtotal_minor=-100,
        discount_minor=0,
        taxes=(msgspec.structs.replace(everyday().taxes[0], base_minor=-100, tax_minor=-10),),
        tax_minor=-10,
        rounding_minor=0,
        total_minor=-110,
        tenders=(SaleTender(kind="cash", amount_minor=-110),),
        change_minor=0,
    )


def reversal() -> SaleCompleted:
    return msgspec.structs.replace(
        back(receipt=""),
        lines=(line(1, "Soap bar", -1000, 100, -100, tax="A"),),
        receipt="012-03-F000419",
        post_void_of="012-03-F000417",
        post_void_reason="Wrong sale",
    )


def shift_closed(**more: object) -> ShiftClosed:
    plain: dict[str, object] = {
        "kind": "ShiftClosed",
        "v": 1,
        "at": AT,
        "business_date": DAY,
        "shift": 7,
        "clerk": "901",
        "first_seq": 2,
        "last_seq": 41,
        "sales": 17,
        "value_minor": 123456,
        "tax_minor": 1042,
        "rounding_minor": -2,
        "by_tender": (
            KindTotal(name="card", count=9, value_minor=80000),
            KindTotal(name="cash", count=8, value_minor=43456),
        ),
        "by_tax": (KindTotal(name="A", count=12, value_minor=1042),),
        "opening_float_minor": 10000,
        "paid_in_minor": 5000,
        "paid_out_minor": 1250,
        "dropped_minor": 20000,
        "expected_cash_minor": 37206,
        "first_receipt": "012-03-F000401",
        "last_receipt": "012-03-F000417",
        "drawer_opened": 2,
    }
    return msgspec.convert(msgspec.to_builtins(plain | more), ShiftClosed)


def counted() -> ShiftClosed:
    return shift_closed(counted=True, counted_minor=37156, over_short_minor=-50, over_short_reason="Wrong change")


def cash(kind: type[PaidIn | PaidOut | CashDropped], amount_minor: int, reason: str) -> AnyFact:
    return kind(v=1, at=AT, business_date=DAY, shift=7, clerk="901", amount_minor=amount_minor, reason=reason)


def no_sale() -> DrawerOpened:
    return DrawerOpened(v=1, at=AT, business_date=DAY, shift=7, clerk="901", reason="Change for a customer")


def till_counted(*, blind: bool) -> TillCounted:
    return TillCounted(
        v=1,
        at=AT,
        business_date=DAY,
        shift=7,
        clerk="901",
        counted_minor=37156,
        expected_minor=37206,
        over_short_minor=-50,
        pieces=(CountedPiece(value_minor=1000, count=37), CountedPiece(value_minor=1, count=156)),
        blind=blind,
    )


def suspended() -> SaleSuspended:
    lines = (
        BasketLine(
            name="Oat drink 1 l", entry="scanned", quantity_milli=2000, unit_price_minor=349, gross_minor=698, tax="A"
        ),
        BasketLine(
            name="Bananas", entry="weighed", quantity_milli=734, unit_price_minor=259, gross_minor=190, sold_by="kg"
        ),
        BasketLine(
            name="Milk", entry="scanned", quantity_milli=1000, unit_price_minor=129, gross_minor=129, voided=True
        ),
        BasketLine(
            name="Unknown code", entry="scanned", quantity_milli=1000, unit_price_minor=0, gross_minor=0, unknown=True
        ),
    )
    basket = Basket(basket_id="d" * 32, clerk="901", lines=lines)
    return SaleSuspended(v=1, at=AT, business_date=DAY, basket_id="d" * 32, clerk="901", value_minor=958, basket=basket)


def from_slip() -> SaleCompleted:
    """A sale that was written on paper an hour before it was entered."""
    return msgspec.structs.replace(everyday(), slip="012-03-S000412", rung_at="2026-11-23T09:15:00-05:00")


def _practised(fact: Fact) -> Fact:
    return msgspec.structs.replace(fact, drill=True)


def _sealed(fact: AnyFact, copy: int = 0, *, gift: bool = False) -> Callable[[], tuple[Block, ...]]:
    return lambda: paper_of(entry_of(fact), opened(), SETTINGS, copy, gift=gift)


def outages_told(*, empty: bool = False) -> OutagesTold:
    """A year with an outage that is over, one that is open, and drills of two crews."""
    stories = (
        _story(7, "2026-05-10T09:30:00.000-05:00", length_s=24_300, first_s=92, recovery_s=1_565, sales=188),
        _story(8, "2026-11-23T06:02:40.000-05:00", length_s=15_140, first_s=41, recovery_s=None, sales=3, is_open=True),
    )
    drills = (_drill(4, "Late crew", 39), _drill(5, "", None), _drill(6, "Saturday crew", 78))
    report = summed(() if empty else stories)
    return told_of_outages(opened(), report, () if empty else drills, AT, 2026)


def _story(
    number: int,
    since: str,
    *,
    length_s: int,
    first_s: int,
    recovery_s: int | None,
    sales: int,
    is_open: bool = False,
) -> OutageStory:
    outage = Outage(
        outage=f"012-03-OUT-F{number}",
        number=number,
        since=since,
        declared_at=since,
        noticed="watch",
        who="901",
        reason="Central does not answer",
        ended_at="" if is_open else AT,
        sales=sales,
        value_minor=sales * 1_234,
    )
    recovered = {"recovered_at": "" if recovery_s is None else AT, "recovered_s": recovery_s, "recovery_s": recovery_s}
    return OutageStory(outage=outage, length_s=length_s, first_sale_s=first_s, **recovered)  # type: ignore[arg-type] # one figure told thrice


def _drill(number: int, crew: str, first_s: int | None) -> DrillStory:
    score = DrillScore(
        journal_id="d" * 32,
        number=number,
        scenario="first-sale",
        crew=crew,
        started_at=f"2026-0{number}-02T08:00:00.000-05:00",
        tasks=(DrillTask(task="sell"),),
        first_sale_goal_s=60,
        first_sale_s=first_s,
        sales=int(first_s is not None),
        last_at=AT,
        ended_at=AT,
        how="stopped",
    )
    return DrillStory(score=score, title="The first sale", how="stopped")


def _unsealed(what: Unsealed) -> Callable[[], tuple[Block, ...]]:
    return lambda: paper_of(unsealed_entry(what), opened(), SETTINGS)


SEEING = msgspec.structs.replace(SETTINGS, till=TillSettings(blind_count=False))

PAPERS: dict[str, Callable[[], tuple[Block, ...]]] = {
    "sale": _sealed(everyday()),
    "sale-inclusive": _sealed(inclusive()),
    "return": _sealed(back(receipt="012-03-F000016")),
    "return-without-receipt": _sealed(back(receipt="")),
    "reversal": _sealed(reversal()),
    "copy": _sealed(everyday(), 3),
    "outage": _sealed(in_an_outage()),
    "outage-copy": _sealed(in_an_outage(), 1),
    "gift": _sealed(everyday(), 1, gift=True),
    "drill": _sealed(drill()),
    "x-report": lambda: reading_of(shift_closed(), opened(), SEEING),
    "x-report-blind": lambda: reading_of(shift_closed(), opened(), SETTINGS),
    "outages": _unsealed(outages_told()),
    "outages-none": _unsealed(outages_told(empty=True)),
    "z-report": _sealed(counted()),
    "z-report-outage": _sealed(
        shift_closed(
            outages=(
                KindTotal(name="012-03-OUT-F7", count=14, value_minor=99000),
                KindTotal(name="012-03-OUT-F8", count=1, value_minor=340),
            )
        )
    ),
    "z-report-copy": _sealed(counted(), 1),
    "z-report-drill": _sealed(msgspec.structs.replace(counted(), drill=True)),
    "paid-in": _sealed(cash(PaidIn, 5000, "Change from the bank")),
    "paid-out": _sealed(cash(PaidOut, 1250, "Window cleaner")),
    "drop": _sealed(cash(CashDropped, 20000, "Drawer full")),
    "no-sale": _sealed(no_sale()),
    "count": _sealed(till_counted(blind=False)),
    "count-blind": _sealed(till_counted(blind=True)),
    "suspended": _sealed(suspended()),
    "from-slip": _sealed(from_slip()),
    "return-outage-copy": _sealed(
        msgspec.structs.replace(back(receipt="012-03-F000016"), outage="012-03-OUT-F7", outage_sale=13), 2
    ),
    "drop-copy": _sealed(cash(CashDropped, 20000, "Drawer full"), 1),
    "count-copy": _sealed(till_counted(blind=False), 2),
    "gift-drill": _sealed(drill(), gift=True),
    "x-report-drill": lambda: reading_of(_practised(shift_closed()), opened(), SEEING),
    "paid-in-drill": _sealed(_practised(cash(PaidIn, 5000, "Change from the bank"))),
    "paid-out-drill": _sealed(_practised(cash(PaidOut, 1250, "Window cleaner"))),
    "drop-drill": _sealed(_practised(cash(CashDropped, 20000, "Drawer full"))),
    "no-sale-drill": _sealed(_practised(no_sale())),
    "count-drill": _sealed(_practised(till_counted(blind=False))),
    "suspended-drill": _sealed(_practised(suspended())),
}
