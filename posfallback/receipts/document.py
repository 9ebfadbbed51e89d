"""What a receipt says: a sealed sale becomes blocks.

Rule of this module: every amount is printed as it was sealed; none that is worked out here is ever printed.
"""

from collections.abc import Iterator

from posfallback.domain.errors import Refusal
from posfallback.domain.facts import JournalOpened, SaleCompleted, SaleLine, SaleTax, SaleTender
from posfallback.domain.pricing import extend
from posfallback.domain.quantity import ONE
from posfallback.domain.settings import Settings
from posfallback.journal.codec import decode
from posfallback.journal.entry import Entry
from posfallback.receipts.blocks import Barcode, Block, Picture, QrCode, Row, Rule, Spacer, TextLine
from posfallback.receipts.figures import Figures, figures_of
from posfallback.receipts.template import PLAIN, Template
from posfallback.receipts.words import ENGLISH, Words

SEAL_PREFIX = 12
"""How many characters of the seal stand on the paper: 48 bits, enough to tell a changed book from the true one."""

_LONGEST_MARK = 3
"""A tax code up to here stands behind the amount; a longer one under the name."""

TENDER_NAMES = {"cash": "Cash", "card": "Card", "voucher": "Voucher", "cheque": "Cheque", "account": "Account"}


def receipt_of(
    entry: Entry, opened: JournalOpened, settings: Settings, copy: int = 0, template: Template = PLAIN
) -> tuple[Block, ...]:
    """Return the receipt of a sealed sale; `copy` 1, 2, 3 ... says so on the paper.

    Raises Refusal "not-a-sale" for an entry of another kind.
    """
    fact = sale_of(entry)
    figures = figures_of(opened, settings)
    words = template.words
    blocks = [
        *warnings(fact, copy, words),
        *head(fact, opened, settings, template),
        Rule(),
        *(
            block
            for line in fact.lines
            if template.show.removed_lines or not line.voided
            for block in _line(line, figures, words)
        ),
        Rule(),
        *_sums(fact, figures, words),
        *(block for tender in fact.tenders for block in _tender(tender, figures, words)),
        *_change(fact, figures, words),
        *_included_taxes(fact, figures, words),
        Rule(),
        *_foot(fact, entry, template),
        *foot(fact, opened, entry, template),
        *warnings(fact, copy, words),
    ]
    return tuple(blocks)


def sale_of(entry: Entry) -> SaleCompleted:
    """Return the sale in an entry; raises Refusal "not-a-sale"."""
    fact = decode(entry.body)
    if not isinstance(fact, SaleCompleted):
        raise Refusal("not-a-sale", f"Entry {entry.seq} is not a sale.", "Choose a sale to print.")
    return fact


def code_text(receipt: str, journal_id: str, entry: Entry) -> str:
    """Return what the QR code says: PF1, receipt number, journal id, seq and the seal's first characters.

    Capitals, digits, `-` and `:` only, so that the denser alphanumeric form of QR can hold it.
    """
    return f"PF1:{receipt}:{journal_id}:{entry.seq}:{entry.seal[:SEAL_PREFIX]}".upper()


def foot(sale: SaleCompleted, opened: JournalOpened, entry: Entry, template: Template) -> Iterator[Block]:
    """Say what the store has to say at the end, and the receipt's number once more for a scanner."""
    if template.footer:
        yield from (TextLine(line, "center") for line in template.footer)
        yield Spacer()
    if template.show.barcode:
        yield Barcode(sale.receipt)
    if template.show.qr_code:
        yield QrCode(code_text(sale.receipt, opened.journal_id, entry))


def warnings(sale: SaleCompleted, copy: int, words: Words = ENGLISH) -> Iterator[Block]:
    """Say what this paper is not: a sale (in a drill), or the first print."""
    yield from drill_warning(drill=sale.drill, words=words)
    if copy:
        yield TextLine(words("COPY {number}", number=copy), "center", bold=True, size=2)


def drill_warning(*, drill: bool, words: Words = ENGLISH) -> Iterator[Block]:
    """Say on any paper of a drill that it is worth nothing, at twice the size of the totals."""
    if drill:
        yield TextLine(words("DRILL"), "center", bold=True, size=4)
        yield TextLine(words("NO VALUE"), "center", bold=True, size=4)
        yield TextLine(words("Practice only. Nothing was sold."), "center")


def head(sale: SaleCompleted, opened: JournalOpened, settings: Settings, template: Template = PLAIN) -> Iterator[Block]:
    """Say which store, which receipt, who and when."""
    store, words = settings.store, template.words
    if template.logo:
        yield Picture(template.logo)
    yield TextLine(store.name, "center", bold=True, size=2)
    for line in store.address if template.show.address else ():
        yield TextLine(line, "center")
    for line in template.header:
        yield TextLine(line, "center")
    if store.tax_id:
        yield TextLine(words("Tax id {number}", number=store.tax_id), "center")
    yield Spacer()
    yield Row(words("Receipt"), sale.receipt, bold=True)
    yield Row(
        words("Store {store}  Register {register}", store=opened.store, register=opened.register),
        words("Clerk {clerk}", clerk=sale.clerk),
    )
    yield Row(words("Time"), time_words(sale.at))
    if sale.rung_at:
        yield Row(words("Sold at"), time_words(sale.rung_at))
    yield Row(words("Business date"), sale.business_date)
    if sale.post_void_of:
        yield TextLine(words("REVERSAL"), "center", bold=True, size=2)
        yield TextLine(words("of receipt {receipt}", receipt=sale.post_void_of), "center")
        if sale.post_void_reason:
            yield TextLine(sale.post_void_reason, "center")
    if not sale.drill:
        yield TextLine("FALLBACK", "center", bold=True)
        yield TextLine(words("rung while the central system was down"), "center")
        if sale.outage:
            yield TextLine(
                words("outage {outage}, sale {number}", outage=sale.outage, number=sale.outage_sale), "center"
            )


def time_words(at: str) -> str:
    """Return an RFC 3339 time as a person reads it, the offset kept: 2026-11-23 10:15:00 -05:00."""
    date, _, clock = at.partition("T")
    seconds = clock[:8]
    offset = clock[clock.rfind("Z") :] if clock.endswith("Z") else clock[-6:]
    return f"{date} {seconds} {'+00:00' if offset == 'Z' else offset}"


def _line(line: SaleLine, figures: Figures, words: Words) -> Iterator[Block]:
    if line.voided:
        # A customer who saw it go in wants to see it gone, and no figure stands where one could be added up.
        yield TextLine(words("(removed: {name})", name=line.name))
        return
    short = len(line.tax) <= _LONGEST_MARK
    yield Row(line.name, figures.amount(line.gross_minor), mark=line.tax if short else "")
    detail = _detail(line, figures, words)
    if detail:
        yield TextLine(detail, indent=2)
    if not short:
        yield TextLine(words("tax {code}", code=line.tax), indent=2)
    if line.return_receipt or line.return_reason:
        of = line.return_receipt
        yield TextLine(words("returned {receipt}", receipt=of) if of else words("returned without a receipt"), indent=2)
    if line.discount_minor:
        reason = _joined(words("Discount"), figures.percent(line.discount_percent), line.discount_reason)
        yield Row(reason, figures.amount(-line.discount_minor), "", indent=2)


def _detail(line: SaleLine, figures: Figures, words: Words) -> str:
    """Return quantity x unit price where that gives the sealed amount, else the words that fit."""
    quantity = figures.quantity(line.quantity_milli)
    measured = line.sold_by != "each"
    counted = f"{quantity} {line.sold_by}" if measured else quantity
    single = line.quantity_milli == ONE and not measured
    if not _price_gives_amount(line):
        # The amount came from a label or a person and wins; figures that contradict it would only cause a quarrel, and
        # the weight of a price label is worked out from the amount, not weighed.
        given = words("price from the label") if line.entry == "label" else words("price given")
        if measured or single:
            return given if line.entry != "open" else ""
        return f"{counted}, {given}"
    price = figures.amount(line.unit_price_minor)
    if line.price_for != 1:
        return words("{counted} at {number} for {price}", counted=counted, number=line.price_for, price=price)
    if measured:
        return f"{counted} x {price}/{line.sold_by}"
    return "" if single else f"{counted} x {price}"


def _price_gives_amount(line: SaleLine) -> bool:
    try:
        return extend(line.unit_price_minor, line.price_for, line.quantity_milli) == line.gross_minor
    except Refusal:  # Beyond what a line may come to, so it is not this amount.
        return False


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)


def _sums(sale: SaleCompleted, figures: Figures, words: Words) -> Iterator[Block]:
    yield Row(words("Subtotal"), figures.amount(sale.subtotal_minor), "")
    if sale.discount_minor:
        reason = _joined(words("Discount"), figures.percent(sale.discount_percent), sale.discount_reason)
        yield Row(reason, figures.amount(-sale.discount_minor), "")
    if sale.tax_exempt:
        yield TextLine(words("No tax: certificate {certificate}", certificate=sale.tax_exempt))
    if sale.prices == "exclusive":
        for tax in sale.taxes:
            base = figures.amount(tax.base_minor)
            yield Row(
                words("{tax} on {base}", tax=_tax_name(tax, figures), base=base), figures.amount(tax.tax_minor), ""
            )
    if sale.rounding_minor:
        yield Row(words("Rounding"), figures.amount(sale.rounding_minor), "")
    yield Row(words("TOTAL {currency}", currency=figures.code), figures.amount(sale.total_minor), "", bold=True, size=2)


def _tax_name(tax: SaleTax, figures: Figures) -> str:
    return f"{tax.code} {tax.label} {figures.percent(tax.percent)}"


def _tender(tender: SaleTender, figures: Figures, words: Words) -> Iterator[Block]:
    name = words(TENDER_NAMES[tender.kind]) if tender.kind in TENDER_NAMES else tender.kind
    ending = words("ending {digits}", digits=tender.last4) if tender.last4 else ""
    yield Row(_joined(name, tender.brand, ending), figures.amount(tender.amount_minor), "")
    if tender.approval:
        yield TextLine(words("approval {code}", code=tender.approval), indent=2)


def _change(sale: SaleCompleted, figures: Figures, words: Words) -> Iterator[Block]:
    if sale.change_minor or any(tender.kind == "cash" and tender.amount_minor > 0 for tender in sale.tenders):
        yield Row(words("Change"), figures.amount(sale.change_minor), "", bold=True)


def _included_taxes(sale: SaleCompleted, figures: Figures, words: Words) -> Iterator[Block]:
    if sale.prices != "inclusive" or not sale.taxes:
        return
    yield Spacer()
    yield TextLine(words("Tax included in the prices"))
    for tax in sale.taxes:
        yield Row(_tax_name(tax, figures), figures.amount(tax.tax_minor), "")
        yield TextLine(words("on {base} without tax", base=figures.amount(tax.base_minor)), indent=2)


def _foot(sale: SaleCompleted, entry: Entry, template: Template) -> Iterator[Block]:
    words = template.words
    if sale.slip:
        # Its prices are those that were written, whatever list is loaded today.
        written_at = sale.rung_at[:16].replace("T", " ")
        phrase = "From paper slip {slip} of {written_at}" if written_at else "From paper slip {slip}"
        yield TextLine(words(phrase, slip=sale.slip, written_at=written_at))
    elif sale.catalogue_version and template.show.prices_as_of:
        yield TextLine(words("Prices as of list {version}", version=sale.catalogue_version))
    yield TextLine(words("Entry {seq}  Seal {seal}", seq=entry.seq, seal=entry.seal[:SEAL_PREFIX]))
    yield Spacer()
