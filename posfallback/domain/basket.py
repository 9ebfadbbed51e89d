"""A basket: what has been rung and not yet sealed.

Rule of this module: values only; every verb gives a new basket and the old one stays.
"""

import msgspec

from posfallback.domain.errors import Refusal
from posfallback.domain.kinds import EntryMethod, SaleTender, SoldBy


class Discount(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Either `percent` (a decimal string such as "10") or `amount_minor` (positive), never both.

    `of_minor` is what an amount was granted on, in minor units, 0 where that is not kept.
    """

    percent: str = ""
    amount_minor: int = 0
    reason: str = ""
    of_minor: int = 0


class BasketLine(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One row. `gross_minor` is fixed when the line is made or its quantity changes: quantity x price, or as given.

    `amount_given` says that the amount came from a label, a scale or a person and wins over quantity x price.
    `unknown` marks a code that the catalogue does not hold and that nobody has priced yet; `unweighed` an item sold by
    weight or measure that was keyed without one. Such a line waits in the basket, and the basket cannot be paid.
    `listed_minor` is what one unit (of a line with a given amount: all of it) cost before another price was set.
    """

    name: str
    entry: EntryMethod
    quantity_milli: int
    unit_price_minor: int
    gross_minor: int
    code: str = ""
    department: str = ""
    sold_by: SoldBy = "each"
    price_for: int = 1
    tax: str = ""
    age: int = 0
    amount_given: bool = False
    price_given: bool = False
    listed_minor: int | None = None
    discount: Discount | None = None
    voided: bool = False
    voided_by: str = ""
    voided_at: str = ""
    price_reason: str = ""
    return_receipt: str = ""
    return_line: int = 0
    return_reason: str = ""
    unknown: bool = False
    unweighed: bool = False

    @property
    def waits(self) -> bool:
        """Say whether the line still needs a price or a weight."""
        return (self.unknown or self.unweighed) and not self.voided


class Basket(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """All that is needed to bring a basket back after a power cut; `basket_id` is 32 random hex digits.

    `tax_exempt` is the reference of a certificate, never a person; `age_confirmed` the highest age the clerk confirmed.
    """

    basket_id: str
    clerk: str
    lines: tuple[BasketLine, ...] = ()
    discount: Discount | None = None
    tenders: tuple[SaleTender, ...] = ()
    external_id: str = ""
    rung_at: str = ""
    catalogue_version: str = ""
    tax_exempt: str = ""
    age_confirmed: int = 0

    def with_line(self, line: BasketLine) -> "Basket":
        """Return the basket with `line` at the end."""
        return msgspec.structs.replace(self, lines=(*self.lines, line))

    def with_changed(self, index: int, line: BasketLine) -> "Basket":
        """Return the basket with the line at `index` (0-based) replaced; a missing index is refused."""
        if not 0 <= index < len(self.lines):
            raise Refusal("no-such-line", "There is no such line.", "Choose a line of this sale.")
        return msgspec.structs.replace(self, lines=(*self.lines[:index], line, *self.lines[index + 1 :]))

    @property
    def counted(self) -> tuple[BasketLine, ...]:
        """The lines that are sold: neither voided nor still without a price or weight."""
        return tuple(line for line in self.lines if not (line.voided or line.unknown or line.unweighed))

    @property
    def age_to_check(self) -> int:
        """The highest minimum age on the ticket that has not been confirmed yet, 0 for none."""
        return max((line.age for line in self.lines if self.asks_age(line)), default=0)

    def asks_age(self, line: BasketLine) -> bool:
        """Say whether a line needs an age that has not been confirmed yet; goods that come back need none."""
        return line.age > self.age_confirmed and not line.voided and line.gross_minor >= 0

    @property
    def open_items(self) -> int:
        """How many lines still need a price or a weight."""
        return sum(1 for line in self.lines if line.waits)
