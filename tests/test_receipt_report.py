"""The Z on paper: what was sealed, on the narrowest roll too, with the seal that a replaced register needs."""

import pytest
from sample_sales import AT, DAY, SETTINGS, everyday, opened, sealed

from posfallback.domain.errors import Refusal
from posfallback.domain.facts import KindTotal, ShiftClosed
from posfallback.journal.codec import encode
from posfallback.journal.entry import ZERO_SEAL, Entry, seal_of
from posfallback.receipts.layout import width_of
from posfallback.receipts.report import report_of
from posfallback.receipts.text import as_text


def z(**more: object) -> Entry:
    given: dict[str, object] = {
        "first_seq": 2,
        "last_seq": 41,
        "sales": 17,
        "value_minor": 123456,
        "tax_minor": 1042,
        "rounding_minor": 0,
        "by_tender": (
            KindTotal(name="card", count=9, value_minor=80000),
            KindTotal(name="cash", count=8, value_minor=43456),
        ),
        "by_tax": (KindTotal(name="A", count=12, value_minor=1042),),
        "opening_float_minor": 10000,
        "expected_cash_minor": 53456,
        "first_receipt": "012-03-F000401",
        "last_receipt": "012-03-F000417",
    }
    fact = ShiftClosed(v=1, at=AT, business_date=DAY, shift=7, clerk="901", **{**given, **more})  # type: ignore[arg-type] # the fields come from one table
    body = encode(fact)
    return Entry(seq=42, prev=ZERO_SEAL, body=body, seal=seal_of(ZERO_SEAL, 42, body))


def rows(entry: Entry, width: int = 42, copy: int = 0) -> list[str]:
    text = as_text(report_of(entry, opened(), SETTINGS, copy), width)
    assert max(width_of(line) for line in text.splitlines()) <= width
    return [" ".join(line.split()) for line in text.splitlines()]


@pytest.mark.parametrize("width", [42, 32])
def test_the_report_holds_every_sealed_figure(width: int) -> None:
    entry = z(counted=True, counted_minor=53406, over_short_minor=-50, over_short_reason="Wrong change")
    found = rows(entry, width)
    for row in ("Sales 17", "Card 800.00", "Cash 434.56", "Tax A 10.42", "Expected cash 534.56", "Counted 534.06"):
        assert row in found
    assert "Short -0.50" in found
    assert "Wrong change" in found
    assert entry.seal[:32] in found
    assert entry.seal[32:] in found
    assert opened().journal_id in found


def test_a_drawer_that_nobody_counted_says_so() -> None:
    found = rows(z())
    assert "Nobody counted the drawer." in found
    assert not any(row.startswith(("Counted", "Short", "Over")) for row in found)


def test_a_till_with_too_much_is_over() -> None:
    assert "Over 0.50" in rows(z(counted=True, counted_minor=53506, over_short_minor=50))


def test_the_second_print_is_a_copy() -> None:
    assert "COPY" not in " ".join(rows(z()))
    assert any("C O P Y" in row or "COPY 1" in row for row in rows(z(), copy=1))


def test_a_sale_is_no_report() -> None:
    with pytest.raises(Refusal, match="no Z report"):
        report_of(sealed(everyday()), opened(), SETTINGS)
