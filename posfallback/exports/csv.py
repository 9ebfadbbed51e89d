"""A day as one CSV table for a spreadsheet: a row a sale, then a row for each of its lines, taxes and tenders.

Rule of this module: a text cell can never become a formula; amounts are plain decimal numbers.
"""

import csv
import io

from posfallback.domain.money import Currency, currency, format_amount
from posfallback.domain.quantity import format_quantity
from posfallback.services.exporting import Day, SealedSale, Sign

COLUMNS = (
    "row",
    "business_date",
    "receipt",
    "seq",
    "at",
    "shift",
    "clerk",
    "line",
    "code",
    "name",
    "department",
    "entry",
    "quantity",
    "sold_by",
    "unit_price",
    "price_for",
    "gross",
    "discount",
    "extended",
    "basket_discount",
    "tax_code",
    "percent",
    "base",
    "tax",
    "rounding",
    "total",
    "tender",
    "amount",
    "change",
    "approval",
    "last4",
    "voided",
)

_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def export(day: Day, sign: Sign) -> bytes:  # noqa: ARG001 -- every export format is offered the key; a table has no place for it
    """Return the table as UTF-8 with CRLF line ends (RFC 4180), the header first."""
    money = currency(day.currency)
    text = io.StringIO()
    table = csv.DictWriter(text, COLUMNS, restval="", lineterminator="\r\n")
    table.writeheader()
    for sealed in day.sales:
        table.writerows(_rows(day, sealed, money))
    return text.getvalue().encode()


def defused(text: str) -> str:
    """Return a text cell with an apostrophe before it when a spreadsheet would take it for a formula."""
    return f"'{text}" if text.startswith(_STARTS_A_FORMULA) else text


def _rows(day: Day, sealed: SealedSale, money: Currency) -> list[dict[str, str]]:
    sale = sealed.sale
    shared = {
        "business_date": day.business_date,
        "receipt": sale.receipt,
        "seq": str(sealed.seq),
        "at": sale.at,
        "shift": str(sale.shift),
        "clerk": defused(sale.clerk),
    }
    rows = [
        {
            **shared,
            "row": "sale",
            "gross": format_amount(sale.subtotal_minor, money),
            "discount": format_amount(sale.discount_minor, money),
            "tax": format_amount(sale.tax_minor, money),
            "rounding": format_amount(sale.rounding_minor, money),
            "total": format_amount(sale.total_minor, money),
            "change": format_amount(sale.change_minor, money),
        }
    ]
    rows += [
        {
            **shared,
            "row": "line",
            "line": str(line.line),
            "code": defused(line.code),
            "name": defused(line.name),
            "department": defused(line.department),
            "entry": line.entry,
            "quantity": format_quantity(line.quantity_milli),
            "sold_by": line.sold_by,
            "unit_price": format_amount(line.unit_price_minor, money),
            "price_for": str(line.price_for),
            "gross": format_amount(line.gross_minor, money),
            "discount": format_amount(line.discount_minor, money),
            "extended": format_amount(line.extended_minor, money),
            "basket_discount": format_amount(line.basket_discount_minor, money),
            "tax_code": defused(line.tax),
            "voided": "yes" if line.voided else "no",
        }
        for line in sale.lines
    ]
    rows += [
        {
            **shared,
            "row": "tax",
            "name": defused(tax.label),
            "tax_code": defused(tax.code),
            "percent": tax.percent,
            "base": format_amount(tax.base_minor, money),
            "tax": format_amount(tax.tax_minor, money),
        }
        for tax in sale.taxes
    ]
    rows += [
        {
            **shared,
            "row": "tender",
            "tender": defused(tender.kind),
            "amount": format_amount(tender.amount_minor, money),
            "approval": defused(tender.approval),
            "last4": tender.last4,
        }
        for tender in sale.tenders
    ]
    return rows
