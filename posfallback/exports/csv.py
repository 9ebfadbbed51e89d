"""A day as one CSV table for a spreadsheet: a row a sale, then a row for each of its lines, taxes and tenders.

Rule of this module: a text cell can never become a formula; amounts are plain decimal numbers.
"""

import csv
import io
from collections.abc import Iterator

from posfallback.domain.facts import SaleCompleted, SaleLine, SaleTax, SaleTender
from posfallback.domain.money import Currency, currency, format_amount
from posfallback.domain.quantity import format_quantity
from posfallback.services.cells import defused
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
    "brand",
    "return_receipt",
    "return_line",
    "return_reason",
    "post_void_of",
    "post_void_reason",
    "tax_exempt",
    "discount_percent",
    "discount_reason",
    "price_given",
    "price_reason",
    "prices",
    "number",
    "basket_id",
    "catalogue_version",
    "external_id",
    "rung_at",
    "slip",
    "written_clerk",
    "entered_by",
    "written_total",
    "difference",
    "difference_reason",
    "difference_by",
    "seal",
    "outage",
    "outage_sale",
    "written_signed",
)
"""Columns are added at the end and never renamed or moved: a store's own formulas count them."""

_NUMBERS = frozenset(
    {
        *("quantity", "unit_price", "gross", "discount", "extended", "basket_discount", "base", "tax", "rounding"),
        *("total", "amount", "change", "written_total", "difference"),
    }
)
"""What may begin with a minus sign because we wrote it; every other cell is a text."""


def export(day: Day, sign: Sign) -> bytes:  # noqa: ARG001 -- every export format is offered the key; a table has no place for it
    """Return the table as UTF-8 with CRLF line ends (RFC 4180), the header first."""
    money = currency(day.currency)
    text = io.StringIO()
    table = csv.DictWriter(text, COLUMNS, restval="", lineterminator="\r\n")
    table.writeheader()
    for sealed in day.sales:
        table.writerows(_rows(day, sealed, money))
    return text.getvalue().encode()


def _rows(day: Day, sealed: SealedSale, money: Currency) -> Iterator[dict[str, str]]:
    """Yield the rows of a sale; all of them name the receipt that it reverses, so that a sum can leave them out."""
    sale = sealed.sale
    shared = {
        "business_date": day.business_date,
        "receipt": sale.receipt,
        "seq": str(sealed.seq),
        "at": sale.at,
        "shift": str(sale.shift),
        "clerk": sale.clerk,
        "post_void_of": sale.post_void_of,
    }
    for row in (
        _sale(sealed, money),
        *(_line(line, money) for line in sale.lines),
        *(_tax(tax, money) for tax in sale.taxes),
        *(_tender(tender, money) for tender in sale.tenders),
    ):
        yield {name: cell if name in _NUMBERS else defused(cell) for name, cell in (shared | row).items()}


def _sale(sealed: SealedSale, money: Currency) -> dict[str, str]:
    sale = sealed.sale
    return {
        "row": "sale",
        "gross": format_amount(sale.subtotal_minor, money),
        "discount": format_amount(sale.discount_minor, money),
        "discount_percent": sale.discount_percent,
        "discount_reason": sale.discount_reason,
        "tax": format_amount(sale.tax_minor, money),
        "rounding": format_amount(sale.rounding_minor, money),
        "total": format_amount(sale.total_minor, money),
        "change": format_amount(sale.change_minor, money),
        "post_void_reason": sale.post_void_reason,
        "tax_exempt": sale.tax_exempt,
        "prices": sale.prices,
        "number": str(sale.number),
        "basket_id": sale.basket_id,
        "catalogue_version": sale.catalogue_version,
        "external_id": sale.external_id,
        "rung_at": sale.rung_at,
        "seal": sealed.seal,
        "outage": sale.outage,
        "outage_sale": str(sale.outage_sale) if sale.outage else "",
        **(_slip(sale, money) if sale.slip else {}),
    }


def _slip(sale: SaleCompleted, money: Currency) -> dict[str, str]:
    return {
        "slip": sale.slip,
        "written_clerk": sale.written_clerk,
        "entered_by": sale.entered_by,
        "written_total": format_amount(sale.written_total_minor, money),
        "difference": format_amount(sale.difference_minor, money),
        "difference_reason": sale.difference_reason,
        "difference_by": sale.difference_by,
        "written_signed": _yes_or_no(sale.written_signed),
    }


def _line(line: SaleLine, money: Currency) -> dict[str, str]:
    return {
        "row": "line",
        "line": str(line.line),
        "code": line.code,
        "name": line.name,
        "department": line.department,
        "entry": line.entry,
        "quantity": format_quantity(line.quantity_milli),
        "sold_by": line.sold_by,
        "unit_price": format_amount(line.unit_price_minor, money),
        "price_for": str(line.price_for),
        "price_given": _yes_or_no(line.price_given),
        "price_reason": line.price_reason,
        "gross": format_amount(line.gross_minor, money),
        "discount": format_amount(line.discount_minor, money),
        "discount_percent": line.discount_percent,
        "discount_reason": line.discount_reason,
        "extended": format_amount(line.extended_minor, money),
        "basket_discount": format_amount(line.basket_discount_minor, money),
        "tax_code": line.tax,
        "voided": _yes_or_no(line.voided),
        "return_receipt": line.return_receipt,
        "return_line": str(line.return_line or ""),
        "return_reason": line.return_reason,
    }


def _tax(tax: SaleTax, money: Currency) -> dict[str, str]:
    return {
        "row": "tax",
        "name": tax.label,
        "tax_code": tax.code,
        "percent": tax.percent,
        "base": format_amount(tax.base_minor, money),
        "tax": format_amount(tax.tax_minor, money),
    }


def _tender(tender: SaleTender, money: Currency) -> dict[str, str]:
    return {
        "row": "tender",
        "tender": tender.kind,
        "amount": format_amount(tender.amount_minor, money),
        "approval": tender.approval,
        "brand": tender.brand,
        "last4": tender.last4,
    }


def _yes_or_no(value: bool) -> str:
    return "yes" if value else "no"
