"""From what was scanned or keyed to a line of the basket.

Rule of this module: it reads the catalogue and changes nothing.
"""

from collections.abc import Sequence

import msgspec

from posfallback.domain.basket import BasketLine
from posfallback.domain.codes import is_plu, read_scan
from posfallback.domain.errors import Refusal
from posfallback.domain.facts import EntryMethod
from posfallback.domain.item import Item
from posfallback.domain.labels import read_label
from posfallback.domain.money import divide_half_up
from posfallback.domain.pricing import extend
from posfallback.domain.settings import LabelLayout
from posfallback.domain.words import mark
from posfallback.services.ports import Catalogue

UNIT_MILLI = 1000
UNKNOWN_NAME = mark("Unknown item")
REFUND_NAME = mark("Bottle refund")
"""What a line is called for which the price list has no name: sealed in English, said in each language."""
CARD_SWIPE_STARTS = ("%B", ";")


def line_for_item(item: Item, quantity_milli: int, entry: EntryMethod) -> BasketLine:
    """Return the line of an item at its catalogue price; `quantity_milli` is negative for goods that come back."""
    return BasketLine(
        name=item.name,
        entry=entry,
        quantity_milli=quantity_milli,
        unit_price_minor=item.price_minor,
        gross_minor=extend(item.price_minor, item.price_for, quantity_milli),
        code=item.code,
        department=item.department,
        sold_by=item.sold_by,
        price_for=item.price_for,
        tax=item.tax,
        age=item.age,
    )


def line_with_amount(item: Item, amount_minor: int, quantity_milli: int | None, entry: EntryMethod) -> BasketLine:
    """Return the line of an item whose amount is given by a label, a scale or a person.

    The amount wins: quantity x unit price need not equal it (DESIGN section 8). Where no quantity is given, a weighed
    item's is worked out from the amount, to two places as registers in the field do; anything else is one.
    """
    if quantity_milli is None:
        quantity_milli = UNIT_MILLI
        if item.sold_by != "each" and item.price_minor > 0:
            hundredths = divide_half_up(abs(amount_minor) * 100 * item.price_for, item.price_minor)
            quantity_milli = max(hundredths * 10, 1)
    line = line_for_item(item, quantity_milli, entry)
    return msgspec.structs.replace(line, gross_minor=amount_minor, amount_given=True)


def refuse_card_swipe(text: str) -> None:
    """Refuse what a card reader types; it is discarded, never shown and never stored (DESIGN section 2, promise 7)."""
    if text.startswith(CARD_SWIPE_STARTS):
        raise Refusal(
            "card-swipe",
            "That came from a card reader, and nothing of it was kept.",
            "Use the card terminal, then choose Card and type its approval code.",
        )


def line_for_code(
    text: str,
    catalogue: Catalogue,
    layouts: Sequence[LabelLayout],
    *,
    quantity_milli: int = UNIT_MILLI,
    entry: EntryMethod = "scanned",
) -> BasketLine:
    """Return the line of a code: an item, a price or weight label, or a line that still needs a price.

    Raises Refusal for a code that cannot be one (length, check digit, characters) and for the track of a card.
    """
    refuse_card_swipe(text)
    code = read_scan(text)
    item = catalogue.find(code)
    if item is not None:
        return line_for_item(item, quantity_milli, entry)
    label = read_label(code, layouts)
    if label is not None:
        labelled = catalogue.find(label.item_code) or catalogue.find(label.plu)
        if labelled is not None:
            if label.weight_milli is not None:
                return line_for_item(labelled, label.weight_milli * quantity_milli // UNIT_MILLI, "label")
            amount_minor = (label.amount_minor or 0) * quantity_milli // UNIT_MILLI
            return line_with_amount(labelled, amount_minor, None, "label")
    return BasketLine(
        name=UNKNOWN_NAME,
        entry="keyed" if is_plu(code) else entry,
        quantity_milli=quantity_milli,
        unit_price_minor=0,
        gross_minor=0,
        code=code,
        unknown=True,
    )
