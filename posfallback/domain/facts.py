"""The closed union of facts that a journal can hold.

Amounts end in `_minor` (integer minor units of the journal's currency), quantities in `_milli` (integer thousandths).
Optional fields that hold their default are left out of the sealed body, because the body knows no null.

Rule of this module: a fact is past tense, complete, and never recomputed.
"""

from typing import Literal

import msgspec

from posfallback.domain.basket import Basket
from posfallback.domain.kinds import EntryMethod as EntryMethod  # noqa: PLC0414 - a part of a fact's shape
from posfallback.domain.kinds import SaleTender as SaleTender  # noqa: PLC0414 - a part of a fact's shape
from posfallback.domain.kinds import SoldBy as SoldBy  # noqa: PLC0414 - a part of a fact's shape
from posfallback.domain.staff import Role

FORMAT_VERSION: Literal[1] = 1


class Fact(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", tag=True, omit_defaults=True):
    """What every fact carries: format version, RFC 3339 time with local offset, declared business date (YYYY-MM-DD)."""

    v: Literal[1]
    at: str
    business_date: str
    drill: bool = False


class JournalOpened(Fact, frozen=True, kw_only=True):
    """Entry 1 of every journal. `journal_id` is 32 hex digits (128 random bits), `public_key` 64 (Ed25519)."""

    journal_id: str
    store: str
    register: str
    currency: str
    series: str
    public_key: str
    app: str
    replaces: str = ""
    replaces_tip: str = ""


class ShiftOpened(Fact, frozen=True, kw_only=True):
    """A shift began; `shift` counts 1, 2, 3 ... within the journal."""

    shift: int
    clerk: str
    opening_float_minor: int


class SaleLine(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One row of a sale.

    `gross_minor` is quantity x price (or the amount of a label); `extended_minor` is that less the line's own discount;
    `basket_discount_minor` is this line's share of the discount on the whole. A voided line counts in no sum. A line of
    returned goods names the receipt and line it was sold on, or, without a receipt, only why it comes back.
    """

    line: int
    name: str
    entry: EntryMethod
    quantity_milli: int
    unit_price_minor: int
    gross_minor: int
    extended_minor: int
    code: str = ""
    department: str = ""
    sold_by: SoldBy = "each"
    price_for: int = 1
    discount_minor: int = 0
    discount_percent: str = ""
    discount_reason: str = ""
    basket_discount_minor: int = 0
    tax: str = ""
    price_given: bool = False
    price_reason: str = ""
    return_receipt: str = ""
    return_line: int = 0
    return_reason: str = ""
    voided: bool = False


class SaleTax(msgspec.Struct, frozen=True, kw_only=True):
    """The sum of one rate. `base_minor` is without tax, whichever way prices are given; `percent` is "10.1"."""

    code: str
    label: str
    percent: str
    base_minor: int
    tax_minor: int


class SaleCompleted(Fact, frozen=True, kw_only=True):
    """A settled sale.

    `subtotal_minor` = sum of the extended amounts of lines not voided; `discount_minor` = the discount on the whole;
    exclusive prices: `total_minor` = subtotal - discount + tax + rounding; inclusive: subtotal - discount + rounding;
    always: sum of tenders - change = total. `post_void_of` names the receipt that
    this sale reverses, amount by amount. `basket_id` is the random id (32 hex digits) the basket got with its first
    line; `external_id` the id a file gave; `rung_at` a time that was given from outside (back-entry), never compared.

    A sale that was first written by hand names its `slip`; `rung_at` is then the time on it and `written_clerk` the
    clerk as written. `clerk` is who sold, where the slip says a staff number, else `entered_by`, who typed it in.
    `written_total_minor` is the total on the slip; where its lines came to another one, `difference_minor` (written
    less worked out) stands in a line of its own, and `difference_by` has signed for `difference_reason`.
    `written_signed` says that somebody has signed the slip; who is not kept.

    A sale rung while an outage was open names it: `outage_sale` counts 1, 2, 3 ... within that `outage`.
    """

    basket_id: str
    receipt: str
    number: int
    shift: int
    clerk: str
    prices: Literal["exclusive", "inclusive"]
    lines: tuple[SaleLine, ...]
    subtotal_minor: int
    discount_minor: int
    taxes: tuple[SaleTax, ...]
    tax_minor: int
    rounding_minor: int
    total_minor: int
    tenders: tuple[SaleTender, ...]
    change_minor: int
    discount_percent: str = ""
    discount_reason: str = ""
    catalogue_version: str = ""
    external_id: str = ""
    rung_at: str = ""
    tax_exempt: str = ""
    post_void_of: str = ""
    post_void_reason: str = ""
    slip: str = ""
    written_clerk: str = ""
    entered_by: str = ""
    written_total_minor: int = 0
    difference_minor: int = 0
    difference_reason: str = ""
    difference_by: str = ""
    written_signed: bool = False
    outage: str = ""
    outage_sale: int = 0


class SaleSuspended(Fact, frozen=True, kw_only=True):
    """An open basket was parked, whole; `value_minor` is what it came to, tax included where it comes on top."""

    basket_id: str
    clerk: str
    value_minor: int
    basket: Basket


class SaleResumed(Fact, frozen=True, kw_only=True):
    """A suspended basket was taken up again at `suspended_seq`."""

    basket_id: str
    clerk: str
    suspended_seq: int


class SaleAbandoned(Fact, frozen=True, kw_only=True):
    """An open basket was given up; nothing was sold. `lines` counts the lines that were not voided."""

    basket_id: str
    clerk: str
    lines: int
    value_minor: int
    reason: str


class AgeChecked(Fact, frozen=True, kw_only=True):
    """The clerk was asked for the customer's age and said so; no birth date and no name is kept."""

    basket_id: str
    clerk: str
    minimum_age: int
    confirmed: bool


class OverrideGranted(Fact, frozen=True, kw_only=True):
    """A manager allowed a clerk one act that the clerk's role may not do alone."""

    clerk: str
    manager: str
    action: str
    basket_id: str = ""


class ReceiptCopied(Fact, frozen=True, kw_only=True):
    """A receipt was printed again; `copy` counts 1, 2, 3 ... for this receipt. `gift` is a copy without prices."""

    clerk: str
    of_receipt: str
    copy: int
    gift: bool = False


class ClerkSignedOn(Fact, frozen=True, kw_only=True):
    """Somebody took the register over; `role` is what the staff list said then."""

    clerk: str
    role: Role


class ClerkSignedOff(Fact, frozen=True, kw_only=True):
    """Somebody left the register: by hand, for another clerk, or because nobody touched it for so long."""

    clerk: str
    why: Literal["signed-off", "switched", "idle"]


class KindTotal(msgspec.Struct, frozen=True, kw_only=True):
    """A count and a sum under a name (a tender kind or a tax code)."""

    name: str
    count: int
    value_minor: int


class PaidIn(Fact, frozen=True, kw_only=True):
    """Cash that came into the drawer without a sale; `amount_minor` is above 0."""

    shift: int
    clerk: str
    amount_minor: int
    reason: str


class PaidOut(Fact, frozen=True, kw_only=True):
    """Cash that left the drawer without a sale; `amount_minor` is above 0."""

    shift: int
    clerk: str
    amount_minor: int
    reason: str


class CashDropped(Fact, frozen=True, kw_only=True):
    """Cash that went from the drawer to the safe; `amount_minor` is above 0."""

    shift: int
    clerk: str
    amount_minor: int
    reason: str


class DrawerOpened(Fact, frozen=True, kw_only=True):
    """The drawer was opened without a sale."""

    shift: int
    clerk: str
    reason: str


class CountedPiece(msgspec.Struct, frozen=True, kw_only=True):
    """So many notes or coins of one value."""

    value_minor: int
    count: int


class TillCounted(Fact, frozen=True, kw_only=True):
    """The cash in the drawer was counted; `blind` says that what to expect was not shown before.

    `over_short_minor` = counted - expected. `pieces` may be empty when only a sum was given.
    """

    shift: int
    clerk: str
    counted_minor: int
    expected_minor: int
    over_short_minor: int
    pieces: tuple[CountedPiece, ...] = ()
    blind: bool = False


class ShiftClosed(Fact, frozen=True, kw_only=True):
    """The Z: the reading that closes a shift. Values are sums over the shift's own entries, first_seq to last_seq."""

    shift: int
    clerk: str
    first_seq: int
    last_seq: int
    sales: int
    value_minor: int
    tax_minor: int
    rounding_minor: int
    by_tender: tuple[KindTotal, ...]
    by_tax: tuple[KindTotal, ...]
    opening_float_minor: int
    expected_cash_minor: int
    first_receipt: str = ""
    last_receipt: str = ""
    counted_minor: int = 0
    counted: bool = False
    over_short_minor: int = 0
    paid_in_minor: int = 0
    paid_out_minor: int = 0
    dropped_minor: int = 0
    drawer_opened: int = 0
    over_short_reason: str = ""
    outages: tuple[KindTotal, ...] = ()
    """The outages that the shift began, met or sold in, in their order, with its own sales in each."""


class ClockMovedBack(Fact, frozen=True, kw_only=True):
    """The clock stood more than two seconds before the last entry's time when the next entry was to be sealed."""

    last_at: str
    behind_s: int


class SchemaMended(Fact, frozen=True, kw_only=True):
    """Schema triggers were missing or changed, verify was clean, and the shipped ones were put back."""

    triggers: tuple[str, ...]


class CodeMapped(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A `code` as it stands on a sale, and what central is to take it for: `taken_for` or a `department`, never both.

    `taken_for` is a code of central's catalogue, as domain.codes gives it.
    """

    code: str
    taken_for: str = ""
    department: str = ""


class ParkedDecided(Fact, frozen=True, kw_only=True):
    """Somebody decided what becomes of a parked entry; central judges the entry again in this light.

    "retry" sends it again, "map" too, with the `codes` that central is to take for others; "waive" and "hand-over" end
    the register's part: it was settled by hand, or is left to people at central. Only "map" has `codes`.
    """

    journal_id: str
    seq: int
    decision: Literal["retry", "waive", "map", "hand-over"]
    who: str
    reason: str
    codes: tuple[CodeMapped, ...] = ()


class SlipBlockIssued(Fact, frozen=True, kw_only=True):
    """Slips `first` to `last` behind `prefix` (such as `012-03-S`) were given out to be printed as one kit.

    Sealed before anything is printed. `kit` is the random id (32 hex digits) of that printing, `catalogue_version` that
    of the price book in it.
    """

    kit: str
    prefix: str
    first: int
    last: int
    issued_to: str
    reason: str = ""
    catalogue_version: str = ""


class SlipSpoiled(Fact, frozen=True, kw_only=True):
    """A slip was crossed out or stays blank: nothing was sold on it, and nothing ever will be."""

    slip: str
    who: str
    reason: str


class SlipUnreadable(Fact, frozen=True, kw_only=True):
    """A slip is there and cannot be read; somebody may still make it out."""

    slip: str
    who: str
    reason: str


class SlipMissing(Fact, frozen=True, kw_only=True):
    """A slip was looked for and not found; it may still turn up."""

    slip: str
    who: str
    reason: str


class OutageDeclared(Fact, frozen=True, kw_only=True):
    """Central is down; `number` counts 1, 2, 3 ... within the journal and stands at the end of the name `outage`.

    `since` (RFC 3339) is when that began, as far as `noticed` can know: "watch" is the register's own asking, "person"
    the clerk `who`. At most one outage is open.
    """

    outage: str
    number: int
    since: str
    noticed: Literal["watch", "person"]
    who: str
    reason: str


class OutageEnded(Fact, frozen=True, kw_only=True):
    """The outage is over: `sales` were rung in it, worth `value_minor`.

    A "person" said so (the clerk `who`), or a "replay" has brought the last held sale to central. `back_at` is since
    when the register's own watch had an answer of central again (RFC 3339), empty where it had none or nobody watched.
    """

    outage: str
    sales: int
    value_minor: int
    noticed: Literal["replay", "person"]
    who: str = ""
    reason: str = ""
    back_at: str = ""


class DrillTask(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One task of a drill: its kind (domain/drills.py), of how many pieces, within how many seconds (0: no goal)."""

    task: str
    pieces: int = 1
    goal_s: int = 0


class DrillStarted(Fact, frozen=True, kw_only=True):
    """Practice began; entry 2 of a drill's own journal, and in no other.

    `number` counts the register's drills, `scenario` names what is practised, `crew` is a short free text, never a
    person's name. The tasks and goals stand here as they were, so that a later program comes to the same score.
    """

    number: int
    scenario: str
    tasks: tuple[DrillTask, ...]
    first_sale_goal_s: int
    crew: str = ""


class DrillEnded(Fact, frozen=True, kw_only=True):
    """Practice is over: every task was done, somebody stopped it, central went down, or nobody ended it."""

    how: Literal["finished", "stopped", "central-down", "unfinished"]


AnyFact = (
    JournalOpened
    | ShiftOpened
    | SaleCompleted
    | SaleSuspended
    | SaleResumed
    | SaleAbandoned
    | AgeChecked
    | OverrideGranted
    | ReceiptCopied
    | PaidIn
    | PaidOut
    | CashDropped
    | DrawerOpened
    | TillCounted
    | ClerkSignedOn
    | ClerkSignedOff
    | ShiftClosed
    | ClockMovedBack
    | SchemaMended
    | ParkedDecided
    | SlipBlockIssued
    | SlipSpoiled
    | SlipUnreadable
    | SlipMissing
    | OutageDeclared
    | OutageEnded
    | DrillStarted
    | DrillEnded
)
