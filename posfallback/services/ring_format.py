"""The shape of a basket in a file and of its result, as shared interfaces promise them.

Rule of this module: text in, typed values out.
"""

from typing import Literal

import msgspec

from posfallback.domain.errors import Refusal
from posfallback.domain.facts import EntryMethod, SaleCompleted
from posfallback.domain.money import Currency, format_amount
from posfallback.domain.screening import check_text


class _Strict(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A misspelt key is refused: a field that is silently ignored would change what the customer pays."""


class RingDiscount(_Strict, frozen=True, kw_only=True):
    """Either percent or amount, both decimal strings."""

    percent: str | None = None
    amount: str | None = None
    reason: str = ""


class RingLine(_Strict, frozen=True, kw_only=True):
    """A line by code, or an open-department line by department and name."""

    code: str | None = None
    quantity: str | None = None
    unit_price: str | None = None
    amount: str | None = None
    entry: EntryMethod | None = None
    department: str | None = None
    name: str | None = None
    tax: str | None = None
    discount: RingDiscount | None = None
    void: bool = False


class RingTender(_Strict, frozen=True, kw_only=True):
    """A tender; `amount` is negative when money is paid out."""

    kind: str
    amount: str
    approval: str = ""
    last4: str = ""
    brand: str = ""


class RingBasket(_Strict, frozen=True, kw_only=True):
    """One line of the file."""

    lines: list[RingLine]
    id: str = ""
    clerk: str = ""
    at: str = ""
    discount: RingDiscount | None = None
    tenders: list[RingTender] = []


class RingTax(msgspec.Struct, frozen=True, kw_only=True):
    """`base` is the amount without tax."""

    code: str
    base: str
    tax: str


class RingResult(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What one sealed basket came to; `again` says that it had been sealed before."""

    id: str
    seq: int
    receipt: str
    subtotal: str
    discount: str
    tax: str
    taxes: tuple[RingTax, ...]
    rounding: str
    total: str
    tendered: str
    change: str
    seal: str
    again: Literal[True] | msgspec.UnsetType = msgspec.UNSET


class Refused(msgspec.Struct, frozen=True, kw_only=True):
    """Why a basket was not rung."""

    code: str
    message: str
    hint: str


class RingRefused(msgspec.Struct, frozen=True, kw_only=True):
    """The result of a basket that was not rung; `id` is empty where none could be read."""

    id: str
    refused: Refused


_BASKET = msgspec.json.Decoder(RingBasket)


class _IdOnly(msgspec.Struct):
    id: str = ""


def read_basket(line: str) -> RingBasket:
    """Return the basket in one line of a file; Refusal "basket-format" names the key and what would be right."""
    try:
        basket = _BASKET.decode(line)
    except msgspec.DecodeError as error:
        raise Refusal(
            "basket-format",
            f"This is not a basket: {error}.",
            'Write one JSON object a line, with amounts and quantities as strings such as "3.49".',
        ) from error
    for text, field in ((basket.id, "id"), (basket.clerk, "clerk")):
        check_text(text, field)
    refuse_twice(line)
    return basket


def refuse_twice(line: str) -> None:
    """Refuse a JSON object that holds a key twice ("basket-format"): one of the two would be ignored in silence."""
    import json

    json.loads(line, object_pairs_hook=_once)


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    members = dict(pairs)
    if len(members) < len(pairs):
        names = [name for name, _value in pairs]
        twice = next(name for name in members if names.count(name) > 1)
        raise Refusal("basket-format", f'The key "{twice}" is there twice.', "Give it once.")
    return members


def id_in(line: str) -> str:
    """Return the id of a basket that could not be read whole, for its refusal; empty when there is none to be told."""
    try:
        found = msgspec.json.decode(line, type=_IdOnly).id
        return check_text(found, "id")
    except (msgspec.DecodeError, Refusal):
        return ""


def result_of(sale: SaleCompleted, seq: int, seal: str, currency: Currency, *, again: bool = False) -> RingResult:
    """Return the result of a sealed sale, every figure as it was sealed."""

    def amount(minor: int) -> str:
        return format_amount(minor, currency)

    return RingResult(
        id=sale.external_id,
        seq=seq,
        receipt=sale.receipt,
        subtotal=amount(sale.subtotal_minor),
        discount=amount(sale.discount_minor),
        tax=amount(sale.tax_minor),
        taxes=tuple(
            RingTax(code=tax.code, base=amount(tax.base_minor), tax=amount(tax.tax_minor)) for tax in sale.taxes
        ),
        rounding=amount(sale.rounding_minor),
        total=amount(sale.total_minor),
        tendered=amount(sum(tender.amount_minor for tender in sale.tenders)),
        change=amount(sale.change_minor),
        seal=seal,
        again=True if again else msgspec.UNSET,
    )
