"""What the bundled collector accepts as business: the rules that a central POS applies to one sale.

Rule of this module: pure; it judges what was sealed, and never recomputes a price or a tax.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType

import msgspec

from posfallback.collector.wire import problem_document
from posfallback.domain.facts import AnyFact, CodeMapped, SaleCompleted, SaleLine

ItemKnown = Callable[[str], bool]
"""Says whether central's catalogue holds a code, or a department."""

Mapped = Mapping[str, CodeMapped]
"""What a decision wants codes of a sale to be taken for, by the code that stands on the sale."""

AS_IT_IS: Mapped = MappingProxyType({})


class Verdict(msgspec.Struct, frozen=True):
    """`accepted`, `rejected` with a problem document, or `deferred`: central cannot judge this one now."""

    outcome: str
    problem: bytes = b""


UNKNOWN_CODE = "unknown-code"
ACCEPTED = Verdict("accepted")
DEFERRED = Verdict("deferred")


def not_understood(why: str) -> Verdict:
    """Return the verdict on a fact of a kind or version that this collector does not know."""
    return _rejected("not-understood", "Central does not know this kind of entry", why)


def judge(
    fact: AnyFact,
    known: ItemKnown | None,
    mapped: Mapped = AS_IT_IS,
    has_department: ItemKnown = lambda _department: False,
) -> Verdict:
    """Judge one fact, a sale in the light of what its codes are `mapped` to.

    Without `known` every code is good; everything that is not a sale is accepted.
    """
    if not isinstance(fact, SaleCompleted):
        return ACCEPTED
    sums = _wrong_sum(fact)
    if sums:
        return _rejected("sums-differ", "The sale does not add up", sums, receipt=fact.receipt)
    if known is None:
        return ACCEPTED
    codes = sorted({line.code for line in fact.lines if _must_be_known(line)})
    unknown = [code for code in codes if not _is_known(code, mapped.get(code), known, has_department)]
    return _unknown(fact.receipt, unknown, mapped) if unknown else ACCEPTED


def _is_known(code: str, mapped: CodeMapped | None, known: ItemKnown, has_department: ItemKnown) -> bool:
    if mapped is None:
        return known(code)
    return known(mapped.taken_for) if mapped.taken_for else has_department(mapped.department)


def _unknown(receipt: str, unknown: list[str], mapped: Mapped) -> Verdict:
    """Return the verdict on codes that are not known, nor what somebody decided to take them for."""
    as_they_are = [code for code in unknown if code not in mapped]
    told = [f"No item with the code {', '.join(as_they_are)} is in central's catalogue."] if as_they_are else []
    taken_for: dict[str, str] = {}
    for code in unknown:
        if code not in mapped:
            continue
        found = mapped[code]
        taken_for[code] = found.taken_for or found.department
        what = f"item with the code {found.taken_for}" if found.taken_for else f"department {found.department}"
        told.append(f"No {what} is in central's catalogue; {code} was to be taken for it.")
    return _rejected(
        UNKNOWN_CODE,
        "Central does not know an item of this sale",
        " ".join(told),
        receipt=receipt,
        codes=unknown,
        **({"taken_for": taken_for} if taken_for else {}),
    )


def _must_be_known(line: SaleLine) -> bool:
    # A line of an open department has no code; a voided line sold nothing.
    return bool(line.code) and not line.voided


def _wrong_sum(sale: SaleCompleted) -> str:
    """Return the first sum of a sale that differs from its parts as a sentence, or nothing."""
    lines = sum(line.extended_minor for line in sale.lines if not line.voided)
    taxes = sum(tax.tax_minor for tax in sale.taxes)
    shares = sum(line.basket_discount_minor for line in sale.lines if not line.voided)
    total = sale.subtotal_minor - sale.discount_minor + sale.rounding_minor
    if sale.prices == "exclusive":
        total += sale.tax_minor
    money = sum(tender.amount_minor for tender in sale.tenders) - sale.change_minor
    checks = (
        ("lines", lines, "subtotal", sale.subtotal_minor),
        ("shares of the discount", shares, "discount", sale.discount_minor),
        ("taxes", taxes, "tax", sale.tax_minor),
        ("subtotal, discount, tax and rounding", total, "total", sale.total_minor),
        ("tenders less change", money, "total", sale.total_minor),
    )
    for parts, got, whole, expected in checks:
        if got != expected:
            return f"The {parts} give {got}, the {whole} says {expected} (minor units)."
    return ""


def slip_twice(sale: SaleCompleted, receipt: str) -> Verdict:
    """Return the verdict on a paper slip that has come before, as the sale with another receipt."""
    return _rejected(
        "slip-entered-twice",
        "This paper slip has been entered before",
        f"Slip {sale.slip} came as receipt {receipt} already.",
        receipt=sale.receipt,
        slip=sale.slip,
    )


def _rejected(code: str, title: str, detail: str, **more: object) -> Verdict:
    return Verdict("rejected", problem_document(422, code, title, detail, more))


def waived() -> Verdict:
    """Return the answer to an entry that somebody has decided to waive."""
    return _rejected("waived", "This entry was waived", "A decision that arrived here says that it shall not be taken.")


def handed_over() -> Verdict:
    """Return the answer to an entry that somebody has decided to leave to people at central."""
    return _rejected(
        "handed-over",
        "This entry is settled by people at central",
        "A decision that arrived here leaves it to them; it is not taken by itself.",
    )
