"""Baskets for the demo store, drawn by a model: how long, at what hour, rung how, paid how. Chance comes from outside.

The figures of line counts and hours restate what 142,817 baskets of the published data set "The Complete Journey"
(84.51°, 2017) came to; the others are ours. Rule of this module: the same dice give the same baskets, on any machine.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Protocol, TypeVar

import msgspec

from posfallback.domain.basket import Basket, BasketLine, Discount
from posfallback.domain.codes import check_digit, is_plu, show_code
from posfallback.domain.facts import EntryMethod
from posfallback.domain.item import Item
from posfallback.domain.money import Currency, format_amount
from posfallback.domain.pricing import extend
from posfallback.domain.quantity import format_quantity
from posfallback.domain.sale import Regime, price
from posfallback.domain.settings import Settings
from posfallback.services.lookup import UNIT_MILLI, line_for_item, line_with_amount
from posfallback.services.ring_format import RingBasket, RingDiscount, RingLine, RingTender

# (lines, thousandths of all baskets that have at most so many).
_LINES = (
    *((1, 146), (2, 273), (3, 369), (4, 445), (5, 505), (6, 556), (7, 599), (8, 635), (9, 668), (10, 695)),
    *((12, 744), (14, 780), (16, 811), (18, 836), (20, 858), (25, 898), (30, 926), (35, 946), (40, 962)),
    *((50, 981), (60, 990), (80, 998), (100, 999), (161, 1000)),
)
# Weight of each hour from 7 to 21 on a weekday. The data set's clock runs five hours ahead of its stores' (its quietest
# hour is 8), so its hours were moved back by five.
_OPENS = 7
_HOURS = (20, 26, 37, 51, 60, 61, 65, 72, 85, 99, 103, 91, 77, 56, 34)
# A clerk needs about 21 s a basket and 2 s an article.
_BASKET_S = 21
_ARTICLE_S = 2

# How often a basket holds something out of the ordinary, in thousandths of all baskets.
_UNKNOWN = 70
_VOID = 60
_LINE_DISCOUNT = 60
_BASKET_DISCOUNT = 30
_RETURN = 15
_BOTTLES = 40
# How baskets are paid, in thousandths: in cash; of the others, in two parts; of those, with cash as one part.
_CASH = 420
_SPLIT = 120
_SPLIT_WITH_CASH = 700
_WORTH_SPLITTING_MINOR = 1000
# How much of a basket comes from which department; a department that is not named here gets 20.
_SHARES = {
    "Produce": 330,
    "Dairy": 150,
    "Bakery": 130,
    "Pantry": 120,
    "Snacks": 80,
    "Deli": 60,
    "Drinks": 60,
    "Meat and fish": 50,
    "Household": 50,
    "Frozen": 40,
}
_WITH_DEPOSIT = ("Drinks", "Beer and wine")
_DEPOSIT = "00000000009001"

_T = TypeVar("_T")


class Chooser(Protocol):
    """The dice; random.Random is one."""

    def random(self) -> float:
        """Return a number from 0 up to but not including 1."""
        ...


class DemoBasket(msgspec.Struct, frozen=True, kw_only=True):
    """A basket and its pace: seconds from midnight to its first code, and how long a clerk takes over it."""

    basket: RingBasket
    starts_s: int
    takes_s: int


class _Pair(msgspec.Struct, frozen=True):
    """A line as a file says it, and as the register will see it: the second gives the total that has to be paid."""

    said: RingLine
    rung: BasketLine


class DemoBaskets:
    """Draws baskets for a store's own settings and price list; `clerks` are staff numbers."""

    def __init__(
        self,
        *,
        chooser: Chooser,
        items: Sequence[Item],
        settings: Settings,
        regime: Regime,
        currency: Currency,
        clerks: Sequence[str],
    ) -> None:
        self._dice = chooser
        self._settings = settings
        self._regime = regime
        self._currency = currency
        self._clerks = clerks
        self._by_code = {item.code: item for item in items}
        self._shelves: dict[str, list[Item]] = {}
        for item in items:
            if item.price_minor > 0:
                self._shelves.setdefault(item.department, []).append(item)
        self._departments = list(self._shelves)
        self._shares = list(accumulate(_SHARES.get(name, 20) for name in self._departments))

    def day(self, count: int) -> Iterator[DemoBasket]:
        """Yield `count` baskets of one day at one register, by the clock; one starts when the last is done."""
        arrivals = sorted(self._arrival_s() for _ in range(count))
        free_s = 0
        for number, arrival_s in enumerate(arrivals, start=1):
            basket = self._basket(number)
            articles = sum(1 for line in basket.lines if not line.void)
            starts_s, takes_s = max(free_s, arrival_s), _BASKET_S + _ARTICLE_S * articles
            free_s = starts_s + takes_s
            yield DemoBasket(basket=basket, starts_s=starts_s, takes_s=takes_s)

    def _arrival_s(self) -> int:
        hour = bisect_left(list(accumulate(_HOURS)), self._dice.random() * sum(_HOURS))
        return (_OPENS + hour) * 3600 + int(self._dice.random() * 3600)

    def _basket(self, number: int) -> RingBasket:
        pairs = [pair for _ in range(self._line_count()) for pair in self._article()]
        pairs.extend(self._out_of_the_ordinary())
        discount = Discount(percent="10", reason="staff") if self._happens(_BASKET_DISCOUNT) else None
        clerk = self._one_of(self._clerks)
        lines = [pair.rung for pair in pairs]
        if self._happens(_VOID):
            # The last line is voided, as a clerk does at once; never the only one, for nothing would be left to sell.
            last = pairs[-1]
            if len(pairs) > 1 and last.said.discount is None:
                pairs.append(_Pair(msgspec.structs.replace(last.said, void=True), last.rung))
                lines[-1] = msgspec.structs.replace(lines[-1], voided=True)
        rung = Basket(basket_id="", clerk=clerk, lines=tuple(lines), discount=discount)
        due_minor = price(rung, self._settings.tax, self._regime, self._currency).total_minor
        return RingBasket(
            id=f"demo-{number:05d}",
            clerk=clerk,
            lines=[pair.said for pair in pairs],
            discount=RingDiscount(percent=discount.percent, reason=discount.reason) if discount else None,
            tenders=self._tenders(due_minor),
        )

    def _line_count(self) -> int:
        at = self._dice.random() * 1000
        step = bisect_left([share for _, share in _LINES], at)
        most, share = _LINES[step]
        least, before = _LINES[step - 1] if step else (0, 0)
        return min(most, least + 1 + int((most - least) * (at - before) / (share - before)))

    def _article(self) -> Iterator[_Pair]:
        """Yield one article as it is rung, with its deposit where bottles carry one."""
        department = self._departments[bisect_left(self._shares, self._dice.random() * self._shares[-1])]
        shelf = self._shelves[department]
        # What stands first on a shelf sells most: the square pulls the dice to the front.
        pair = self._line(shelf[int(self._dice.random() ** 2 * len(shelf))])
        if pair.said.quantity is None and self._happens(_LINE_DISCOUNT) and pair.rung.gross_minor > 0:
            percent = self._one_of(("10", "25", "50"))
            pair = _Pair(
                msgspec.structs.replace(pair.said, discount=RingDiscount(percent=percent, reason="best before")),
                msgspec.structs.replace(pair.rung, discount=Discount(percent=percent, reason="best before")),
            )
        yield pair
        deposit = self._by_code.get(_DEPOSIT)
        if deposit and department in _WITH_DEPOSIT and pair.rung.quantity_milli > 0:
            yield self._counted(deposit, pair.rung.quantity_milli)

    def _line(self, item: Item) -> _Pair:
        if item.sold_by == "each":
            quantity_milli = UNIT_MILLI if self._happens(850) else UNIT_MILLI * (2 + int(self._dice.random() * 5))
            return self._counted(item, quantity_milli)
        weight_milli = 80 + int(self._dice.random() ** 2 * 2400)
        code = show_code(item.code)
        if not is_plu(item.code):
            return self._price_label(item, weight_milli)
        if self._happens(250):
            return self._weight_label(item, weight_milli)
        said = RingLine(code=code, quantity=format_quantity(weight_milli), entry="weighed")
        return _Pair(said, line_for_item(item, weight_milli, "weighed"))

    def _counted(self, item: Item, quantity_milli: int) -> _Pair:
        entry: EntryMethod = "keyed" if is_plu(item.code) else "scanned"
        said = RingLine(
            code=show_code(item.code),
            quantity=None if quantity_milli == UNIT_MILLI else format_quantity(quantity_milli),
            entry=entry,
        )
        return _Pair(said, line_for_item(item, quantity_milli, entry))

    def _price_label(self, item: Item, weight_milli: int) -> _Pair:
        """Print the price into the item's own code, where the settings' layout leaves room for it."""
        amount_minor = max(1, extend(item.price_minor, item.price_for, weight_milli))
        digits = f"{show_code(item.code)[:6]}{amount_minor:05d}"
        return _Pair(RingLine(code=digits + check_digit(digits)), line_with_amount(item, amount_minor, None, "label"))

    def _weight_label(self, item: Item, weight_milli: int) -> _Pair:
        digits = f"29{int(item.code):05d}{weight_milli:05d}"
        return _Pair(RingLine(code=digits + check_digit(digits)), line_for_item(item, weight_milli, "label"))

    def _out_of_the_ordinary(self) -> Iterator[_Pair]:
        if self._happens(_UNKNOWN):
            yield self._unknown()
        if self._happens(_RETURN):
            # Goods that come back are things with a bar code that lie on a shelf, not what was weighed out.
            returned = [item for item in self._shelves.get("Household", ()) if not is_plu(item.code)]
            if returned:
                yield self._counted(self._one_of(returned), -UNIT_MILLI)
        if self._happens(_BOTTLES):
            bottles = 2 + int(self._dice.random() * 30)
            yield self._open("Bottle refund", "Front counter", -5 * bottles)

    def _unknown(self) -> _Pair:
        """Ring a good code that the price list does not hold, priced by hand."""
        digits = f"9529{int(self._dice.random() * 10**8):08d}"
        price_minor = 99 + 50 * int(self._dice.random() * 20)
        said = RingLine(
            code=digits + check_digit(digits),
            department="Pantry",
            name="Not in the price list",
            unit_price=format_amount(price_minor, self._currency),
            tax="",
            entry="scanned",
        )
        rung = self._by_hand(said, price_minor)
        return _Pair(said, rung)

    def _open(self, name: str, department: str, amount_minor: int) -> _Pair:
        said = RingLine(department=department, name=name, amount=format_amount(amount_minor, self._currency))
        return _Pair(said, self._by_hand(said, amount_minor))

    @staticmethod
    def _by_hand(said: RingLine, amount_minor: int) -> BasketLine:
        return BasketLine(
            name=said.name or "",
            entry="open",
            quantity_milli=UNIT_MILLI,
            unit_price_minor=amount_minor,
            gross_minor=amount_minor,
        )

    def _tenders(self, due_minor: int) -> list[RingTender]:
        if due_minor == 0:
            return []
        if due_minor < 0:
            return [self._tender("cash", due_minor)]
        most_by_card = self._settings.limits.card_per_sale_minor
        if self._happens(_CASH) or (most_by_card is not None and due_minor > most_by_card):
            return [self._tender("cash", self._handed_over(due_minor))]
        if not self._happens(_SPLIT) or due_minor < _WORTH_SPLITTING_MINOR:
            return [self._card(due_minor)]
        part_minor = due_minor // 2 // 100 * 100
        if self._happens(_SPLIT_WITH_CASH):
            return [self._card(part_minor), self._tender("cash", self._handed_over(due_minor - part_minor))]
        return [self._tender("voucher", part_minor), self._card(due_minor - part_minor)]

    def _handed_over(self, due_minor: int) -> int:
        """Return what a customer gives in cash: the exact sum, or the next round sum in notes."""
        if self._happens(250):
            return due_minor
        step = self._one_of(self._settings.cash.notes_minor or (due_minor,))
        return -(-due_minor // step) * step

    def _card(self, amount_minor: int) -> RingTender:
        approval = f"{int(self._dice.random() * 10**6):06d}"
        return msgspec.structs.replace(self._tender("card", amount_minor), approval=approval, last4="1111")

    def _tender(self, kind: str, amount_minor: int) -> RingTender:
        return RingTender(kind=kind, amount=format_amount(amount_minor, self._currency))

    def _happens(self, thousandths: int) -> bool:
        return self._dice.random() * 1000 < thousandths

    def _one_of(self, choices: Sequence[_T]) -> _T:
        return choices[int(self._dice.random() * len(choices))]


def written(baskets: Iterator[DemoBasket]) -> Iterator[str]:
    """Yield each basket as a line of a file that `posfallback ring` takes."""
    for drawn in baskets:
        yield msgspec.json.encode(drawn.basket).decode()
