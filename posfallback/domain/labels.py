"""Labels that a scale prints: an item number with a price or a weight inside the barcode, by configured layout.

A price verifier only has to be a digit: its scheme differs between scale makers, and the check digit over the whole
code catches misreads.

Rule of this module: the label's amount wins over quantity x unit price and is never "fixed".
"""

from collections.abc import Sequence
from functools import lru_cache

import msgspec

from posfallback.domain.codes import check_digit
from posfallback.domain.errors import Refusal
from posfallback.domain.settings import LabelLayout

_PLACES = {"UPCA": 12, "EAN13": 13}
_SIGNS = frozenset("0123456789IPWVC")
_FULL = 14


class LabelReading(msgspec.Struct, frozen=True, kw_only=True):
    """What a label says: `item_code` and `plu` are the two codes (14 digits) to look up, in this order.

    Exactly one of `amount_minor` (minor units) and `weight_milli` (thousandths) is given.
    """

    item_code: str
    plu: str
    amount_minor: int | None = None
    weight_milli: int | None = None


class _Plan(msgspec.Struct, frozen=True):
    """A layout on 14 places: the fixed digits and where each part stands."""

    fixed: tuple[tuple[int, str], ...]
    item: tuple[int, ...]
    value: tuple[int, ...]
    verifier: tuple[int, ...]
    weighs: bool


def read_label(code: str, layouts: Sequence[LabelLayout]) -> LabelReading | None:
    """Return what the first matching layout reads in a code of 14 digits with a right check digit, else None.

    A code whose price or weight is zero is the item's own code and no label.
    """
    if not layouts or len(code) != _FULL or not code.isdigit():
        return None
    for layout in layouts:
        plan = _plan(layout)
        if all(code[place] == digit for place, digit in plan.fixed):
            value = int("".join([code[place] for place in plan.value]))
            return _reading(code, plan, value) if value else None
    return None


def check_layout(layout: LabelLayout) -> LabelLayout:
    """Return the layout as it is; raises Refusal "label-layout" when it cannot be read as one."""
    pattern, places = layout.pattern, _PLACES[layout.digits]
    if len(pattern) != places:
        raise Refusal(
            "label-layout",
            f"The label pattern {pattern} has {len(pattern)} places.",
            f"{layout.digits} needs {places}.",
        )
    priced, weighed = "P" in pattern, "W" in pattern
    good = set(pattern) <= _SIGNS and "I" in pattern and priced != weighed and pattern.count("C") == 1
    if not good or pattern[-1] != "C" or not pattern[0].isdigit():
        raise Refusal(
            "label-layout",
            f"The label pattern {pattern} cannot be read.",
            "Begin with fixed digits, then I for the item, P for a price or W for a weight, V for a verifier, last C.",
        )
    return layout


@lru_cache(maxsize=64)
def _plan(layout: LabelLayout) -> _Plan:
    pattern = check_layout(layout).pattern.rjust(_FULL, "0")

    def places(sign: str) -> tuple[int, ...]:
        return tuple(place for place, found in enumerate(pattern) if found == sign)

    return _Plan(
        fixed=tuple((place, sign) for place, sign in enumerate(pattern) if sign.isdigit()),
        item=places("I"),
        value=places("P") or places("W"),
        verifier=places("V"),
        weighs="W" in pattern,
    )


def _reading(code: str, plan: _Plan, value: int) -> LabelReading:
    digits = list(code[:-1])
    for place in (*plan.value, *plan.verifier):
        digits[place] = "0"
    bare = "".join(digits)
    return LabelReading(
        item_code=bare + check_digit(bare),
        plu="".join([code[place] for place in plan.item]).zfill(_FULL),
        amount_minor=None if plan.weighs else value,
        weight_milli=value if plan.weighs else None,
    )
