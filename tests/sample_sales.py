"""Sealed sales for the tests of paper: one shop, a few sales that hold everything a receipt can show."""

from pathlib import Path

import msgspec

from posfallback.domain.facts import JournalOpened, SaleCompleted, SaleLine, SaleTax, SaleTender, ShiftOpened
from posfallback.domain.settings import Settings, StoreSettings, TaxSettings
from posfallback.journal.codec import encode
from posfallback.journal.entry import ZERO_SEAL, Entry, Head, seal_of

GOLDEN = Path(__file__).parent / "golden"
AT = "2026-11-23T10:15:00.250-05:00"
DAY = "2026-11-23"

SETTINGS = Settings(
    store=StoreSettings(
        id="012",
        name="Harbour Market",
        currency="USD",
        address=("1 Quay Street", "Port Town"),
        tax_id="US 00-0000000",
    ),
    register_id="03",
    tax=TaxSettings(prices="exclusive"),
)


def opened(currency: str = "USD", series: str = "F") -> JournalOpened:
    return JournalOpened(
        v=1,
        at=AT,
        business_date=DAY,
        journal_id="0123456789abcdef0123456789abcdef",
        store="012",
        register="03",
        currency=currency,
        series=series,
        public_key="0" * 64,
        app="0.1.0",
    )


def shift_opened() -> ShiftOpened:
    return ShiftOpened(v=1, at=AT, business_date=DAY, shift=1, clerk="901", opening_float_minor=10000)


def line(number: int, name: str, quantity: int, price: int, gross: int, **more: object) -> SaleLine:
    plain: dict[str, object] = {
        "line": number,
        "name": name,
        "entry": "scanned",
        "quantity_milli": quantity,
        "unit_price_minor": price,
        "gross_minor": gross,
        "extended_minor": gross,
    }
    return msgspec.convert(plain | more, SaleLine)


def everyday() -> SaleCompleted:
    """Exclusive tax, a weighed line, a label, a multiple price, line and whole discount, a void, split tender."""
    return SaleCompleted(
        v=1,
        at=AT,
        business_date=DAY,
        basket_id="b" * 32,
        receipt="012-03-F000417",
        number=417,
        shift=1,
        clerk="901",
        prices="exclusive",
        lines=(
            line(1, "Oat drink 1 l", 2000, 349, 698, code="00952000000016", basket_discount_minor=70, tax="A"),
            line(2, "Bananas, loose", 734, 259, 190, entry="weighed", sold_by="kg", basket_discount_minor=19, tax=""),
            line(3, "Cheddar, cut", 320, 1849, 584, entry="label", sold_by="kg", basket_discount_minor=58, tax="A"),
            line(
                4,
                "Rye bread, sliced, from the bakery round the corner",
                3000,
                600,
                900,
                price_for=2,
                basket_discount_minor=90,
                tax="A+B",
            ),
            line(5, "Milk 1 l", 1000, 129, 129, voided=True),
            line(
                6,
                "Umbrella",
                1000,
                1500,
                1500,
                tax="A",
                extended_minor=1350,
                discount_minor=150,
                discount_percent="10",
                discount_reason="damaged",
                basket_discount_minor=135,
            ),
            line(7, "Bottle refund", 1000, -80, -80, entry="open", basket_discount_minor=-8, department="17"),
        ),
        subtotal_minor=3642,
        discount_minor=364,
        discount_percent="10",
        discount_reason="staff",
        taxes=(
            SaleTax(code="A", label="Sales tax", percent="10.1", base_minor=3179, tax_minor=321),
            SaleTax(code="B", label="City", percent="1", base_minor=810, tax_minor=8),
        ),
        tax_minor=329,
        rounding_minor=-2,
        total_minor=3605,
        tenders=(
            SaleTender(kind="card", amount_minor=1000, approval="004417", brand="VISA", last4="1111"),
            SaleTender(kind="cash", amount_minor=4000),
        ),
        change_minor=1395,
        catalogue_version="b8a9e84f29c2",
    )


def inclusive() -> SaleCompleted:
    """VAT inside the prices, a goods return, letters from all over Europe, paid out in cash, given from outside."""
    return SaleCompleted(
        v=1,
        at="2026-11-23T15:15:00Z",
        business_date=DAY,
        basket_id="c" * 32,
        receipt="012-03-F000418",
        number=418,
        shift=1,
        clerk="902",
        prices="inclusive",
        lines=(
            line(1, "Crème brûlée – 4 Stück à 5 €", -1000, 1234, -1234, tax="STATE+CITY"),
            line(2, "Żółty ser, Łódź", 1000, 100, 100, tax="A"),
            line(3, "Сыр Российский", 1000, 200, 200, tax="A"),
            line(4, "Φέτα", 1000, 300, 300, tax="A"),
            line(5, "豆腐 tofu", 1000, 150, 150, tax="A"),
        ),
        subtotal_minor=-484,
        discount_minor=0,
        taxes=(
            SaleTax(code="A", label="VAT", percent="20", base_minor=625, tax_minor=125),
            SaleTax(code="STATE", label="State", percent="5", base_minor=-1119, tax_minor=-56),
            SaleTax(code="CITY", label="City", percent="5.25", base_minor=-1119, tax_minor=-59),
        ),
        tax_minor=10,
        rounding_minor=0,
        total_minor=-484,
        tenders=(SaleTender(kind="cash", amount_minor=-484),),
        change_minor=0,
        rung_at="2026-11-23T09:00:00-05:00",
    )


def drill() -> SaleCompleted:
    return msgspec.structs.replace(everyday(), drill=True, receipt="012-03-D000001", number=1)


def in_an_outage() -> SaleCompleted:
    return msgspec.structs.replace(everyday(), outage="012-03-OUT-F7", outage_sale=12)


def next_sale(head: Head) -> SaleCompleted:
    """What a journal is asked to seal: the everyday sale under the next number."""
    number = head.number + 1
    return msgspec.structs.replace(
        everyday(), receipt=f"012-03-F{number:06d}", number=number, basket_id=f"{head.seq:032x}"
    )


def sealed(fact: SaleCompleted | ShiftOpened | JournalOpened, seq: int = 42, prev: str = ZERO_SEAL) -> Entry:
    body = encode(fact)
    return Entry(seq=seq, prev=prev, body=body, seal=seal_of(prev, seq, body))
