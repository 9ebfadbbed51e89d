"""How the command line says an X or a Z: every figure of the shift, and where its sales stand."""

from posfallback.cli.voice import Voice
from posfallback.domain.facts import KindTotal
from posfallback.domain.money import Currency, format_amount
from posfallback.journal.entry import Entry
from posfallback.services.holding import SalesSum
from posfallback.services.shift_reading import ShiftReading

_OUTCOMES = ("held", "accepted", "parked", "waived", "handed_over", "drill")


def say_reading(reading: ShiftReading, entry: Entry | None, currency: Currency, voice: Voice) -> None:
    """Say an X (no entry) or a Z, the whole seal on the latter."""
    voice.result(_said(reading, entry, currency), _lines(reading, entry, currency))


def _said(reading: ShiftReading, entry: Entry | None, currency: Currency) -> dict[str, object]:
    """Return what a script gets."""
    z = reading.z

    def amount(minor: int) -> str:
        return format_amount(minor, currency)

    def sums(rows: tuple[KindTotal, ...]) -> list[dict[str, object]]:
        return [{"name": row.name, "count": row.count, "value": amount(row.value_minor)} for row in rows]

    said: dict[str, object] = {
        "report": "X" if entry is None else "Z",
        "shift": z.shift,
        "business_date": z.business_date,
        "clerk": z.clerk,
        "at": z.at,
        "sales": z.sales,
        "value": amount(z.value_minor),
        "tax": amount(z.tax_minor),
        "rounding": amount(z.rounding_minor),
        "discount": amount(reading.discount_minor),
        "removed_lines": reading.removed_lines,
        "price_overrides": reading.price_overrides,
        "by_tender": sums(z.by_tender),
        "by_tax": sums(z.by_tax),
        "opening_float": amount(z.opening_float_minor),
        "paid_in": amount(z.paid_in_minor),
        "paid_out": amount(z.paid_out_minor),
        "dropped": amount(z.dropped_minor),
        "drawer_opened": z.drawer_opened,
        "expected_cash": amount(z.expected_cash_minor),
        "first_receipt": z.first_receipt,
        "last_receipt": z.last_receipt,
        "outages": [
            {"id": outage.name, "sales": outage.count, "value": amount(outage.value_minor)} for outage in z.outages
        ],
    }
    for name in _OUTCOMES:
        found: SalesSum = getattr(reading, name)
        said[name] = {"count": found.count, "value": amount(found.value_minor)}
    if z.counted:
        said |= {"counted": amount(z.counted_minor), "over_short": amount(z.over_short_minor)}
    if z.over_short_reason:
        said["over_short_reason"] = z.over_short_reason
    if entry is not None:
        said |= {"seq": entry.seq, "seal": entry.seal}
    return said


def _lines(reading: ShiftReading, entry: Entry | None, currency: Currency) -> list[str]:
    """Return what people read: the cash adds up from the float to what is expected."""
    z = reading.z

    def row(name: str, minor: int) -> str:
        return f"{name:<14}{format_amount(minor, currency):>12}"

    report = "X" if entry is None else "Z"
    lines = [
        f"{report} report, shift {z.shift}, business date {z.business_date}, clerk {z.clerk}",
        f"{'Sales':<14}{z.sales:>12}",
        f"{row('Value', z.value_minor)} {currency.code}",
    ]
    for name in _OUTCOMES[:-1]:
        found: SalesSum = getattr(reading, name)
        said_name = name.replace("_", " ")
        lines.append(f"{row(f'  {said_name}', found.value_minor)}  {found.count} sales")
    lines += [f"  drill       {reading.drill.count:>12} sales, not counted"]
    lines += [row(f"  {kind.name}", kind.value_minor) for kind in z.by_tender]
    lines += [
        f"Outage {outage.name}: {outage.count} sales, {format_amount(outage.value_minor, currency)}"
        for outage in z.outages
    ]
    lines += [row(f"Tax {tax.name}", tax.value_minor) for tax in z.by_tax]
    lines += [
        row("Discounts", reading.discount_minor),
        row("Opening float", z.opening_float_minor),
        row("Paid in", z.paid_in_minor),
        row("Paid out", -z.paid_out_minor),
        row("To the safe", -z.dropped_minor),
        row("Expected cash", z.expected_cash_minor),
    ]
    if z.counted:
        lines += [row("Counted", z.counted_minor), row("Over/short", z.over_short_minor)]
    if z.over_short_reason:
        lines.append(f"Because       {z.over_short_reason}")
    lines.append(f"{'No sale':<14}{z.drawer_opened:>12}")
    if z.last_receipt:
        lines.append(f"Receipts {z.first_receipt} to {z.last_receipt}")
    if entry is not None:
        lines += [f"Entry {entry.seq}", f"Seal {entry.seal}"]
    return lines
