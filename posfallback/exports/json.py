"""A day as one signed JSON document in RFC 8785 form: anybody can check the signature with the public key alone.

Rule of this module: amounts and quantities are decimal strings; nothing is in the file that was not in the journal.
"""

import msgspec

from posfallback.domain.facts import SaleCompleted, SaleLine
from posfallback.domain.money import Currency, currency, format_amount
from posfallback.domain.quantity import format_quantity
from posfallback.services.exporting import Day, SealedSale, Sign

SCHEMA = "posfallback/export/1"


def export(day: Day, sign: Sign) -> bytes:
    """Return the document and a newline. `signature` is over the canonical bytes of the document without it."""
    money = currency(day.currency)
    document: dict[str, object] = {
        "schema": SCHEMA,
        "store": day.store,
        "register": day.register,
        "currency": day.currency,
        "business_date": day.business_date,
        "journal_id": day.journal_id,
        "first_seq": day.first_seq,
        "last_seq": day.last_seq,
        "tip": day.tip,
        "sales": [_sale(sealed, money) for sealed in day.sales],
        "totals": _totals(day, money),
    }
    return _canonical({**document, "signature": sign(_canonical(document))}) + b"\n"


def _canonical(document: dict[str, object]) -> bytes:
    """Return RFC 8785 bytes of a document of strings, integers and booleans."""
    import rfc8785

    return rfc8785.dumps(msgspec.to_builtins(document))


def _totals(day: Day, money: Currency) -> dict[str, object]:
    return {
        "sales": len(day.sales),
        "subtotal": format_amount(day.subtotal_minor, money),
        "discount": format_amount(day.discount_minor, money),
        "tax": format_amount(day.tax_minor, money),
        "rounding": format_amount(day.rounding_minor, money),
        "total": format_amount(day.total_minor, money),
        "by_tender": [
            {"kind": row.kind, "count": row.count, "value": format_amount(row.value_minor, money)}
            for row in day.by_tender
        ],
        "by_tax": [
            {
                "code": row.code,
                "label": row.label,
                "percent": row.percent,
                "base": format_amount(row.base_minor, money),
                "tax": format_amount(row.tax_minor, money),
            }
            for row in day.by_tax
        ],
    }


def _sale(sealed: SealedSale, money: Currency) -> dict[str, object]:
    sale = sealed.sale
    return {
        "seq": sealed.seq,
        "seal": sealed.seal,
        "receipt": sale.receipt,
        "number": sale.number,
        "at": sale.at,
        "shift": sale.shift,
        "clerk": sale.clerk,
        "basket_id": sale.basket_id,
        "prices": sale.prices,
        "lines": [_line(line, money) for line in sale.lines],
        "subtotal": format_amount(sale.subtotal_minor, money),
        "discount": format_amount(sale.discount_minor, money),
        "taxes": [
            {
                "code": row.code,
                "label": row.label,
                "percent": row.percent,
                "base": format_amount(row.base_minor, money),
                "tax": format_amount(row.tax_minor, money),
            }
            for row in sale.taxes
        ],
        "tax": format_amount(sale.tax_minor, money),
        "rounding": format_amount(sale.rounding_minor, money),
        "total": format_amount(sale.total_minor, money),
        "tenders": [
            {
                "kind": tender.kind,
                "amount": format_amount(tender.amount_minor, money),
                **_given(approval=tender.approval, brand=tender.brand, last4=tender.last4),
            }
            for tender in sale.tenders
        ],
        "change": format_amount(sale.change_minor, money),
        **_given(
            discount_percent=sale.discount_percent,
            discount_reason=sale.discount_reason,
            catalogue_version=sale.catalogue_version,
            external_id=sale.external_id,
            rung_at=sale.rung_at,
            tax_exempt=sale.tax_exempt,
            post_void_of=sale.post_void_of,
            post_void_reason=sale.post_void_reason,
            outage=sale.outage,
        ),
        **({"outage_sale": sale.outage_sale} if sale.outage else {}),
        **(_slip(sale, money) if sale.slip else {}),
    }


def _slip(sale: SaleCompleted, money: Currency) -> dict[str, object]:
    return {
        "slip": sale.slip,
        "written_total": format_amount(sale.written_total_minor, money),
        "difference": format_amount(sale.difference_minor, money),
        "written_signed": sale.written_signed,
        **_given(
            written_clerk=sale.written_clerk,
            entered_by=sale.entered_by,
            difference_reason=sale.difference_reason,
            difference_by=sale.difference_by,
        ),
    }


def _line(line: SaleLine, money: Currency) -> dict[str, object]:
    return {
        "line": line.line,
        "name": line.name,
        "entry": line.entry,
        "quantity": format_quantity(line.quantity_milli),
        "sold_by": line.sold_by,
        "unit_price": format_amount(line.unit_price_minor, money),
        "price_for": line.price_for,
        "gross": format_amount(line.gross_minor, money),
        "discount": format_amount(line.discount_minor, money),
        "extended": format_amount(line.extended_minor, money),
        "basket_discount": format_amount(line.basket_discount_minor, money),
        "tax": line.tax,
        "price_given": line.price_given,
        "voided": line.voided,
        **_given(
            code=line.code,
            department=line.department,
            discount_percent=line.discount_percent,
            discount_reason=line.discount_reason,
            price_reason=line.price_reason,
            return_receipt=line.return_receipt,
            return_reason=line.return_reason,
        ),
        **({"return_line": line.return_line} if line.return_line else {}),
    }


def _given(**texts: str) -> dict[str, str]:
    """Leave out what was not given, as the journal does."""
    return {name: text for name, text in texts.items() if text}
