"""Money that goes back for goods of earlier receipts: the way it came, and by no way more than came by it.

Rule of this module: everything is worked out from sealed sales; nothing is kept here.
"""

from collections.abc import Iterable

from posfallback.domain.basket import Basket
from posfallback.domain.errors import Refusal
from posfallback.domain.kinds import SaleTender
from posfallback.domain.sale import Left
from posfallback.domain.tender import CASH
from posfallback.domain.words import all_of, said, words
from posfallback.services.exposure import CARD
from posfallback.services.ports import Journal
from posfallback.services.returns import Sold, sold_on


def ways_of(sold: Iterable[Sold], owed_minor: int) -> dict[str, int]:
    """Return by which tenders so much may go back, and how much by each, in minor units.

    What the receipts cannot explain, such as a deposit beside them, may go any of their ways.
    Empty: every way is right.

    >>> ways_of((), 500)
    {}
    """
    paid: dict[str, int] = {}
    for one in sold:
        for kind in one.kinds:
            paid[kind] = paid.get(kind, 0) + max(one.paid_minor.get(kind, 0), 0)
    beside = max(owed_minor - sum(paid.values()), 0)
    return {kind: minor + beside for kind, minor in paid.items()}


def ways_back(journal: Journal, basket: Basket, total_minor: int, *, cards: bool) -> dict[str, int]:
    """Return by which tenders the money of a ticket below nothing may still go back, and how much by each.

    The one that may take most comes first; empty when no receipt says how the money came, and every way is right.
    Where the store takes no `cards` now, what came by card goes back in cash: there is no other way.
    """
    receipts = {line.return_receipt for line in basket.counted if line.return_receipt}
    ways = ways_of([sold_on(journal, receipt) for receipt in sorted(receipts)], -total_minor)
    if not cards and CARD in ways:
        ways[CASH] = ways.get(CASH, 0) + ways.pop(CARD)
    for tender in basket.tenders:
        if tender.kind in ways:
            ways[tender.kind] += tender.amount_minor
    return dict(sorted(ways.items(), key=lambda way: (-way[1], way[0])))


def check_way_back(ways: dict[str, int], tender: SaleTender, left: Left) -> None:
    """Refuse money that goes back another way than it came ("return-tender"); `left` is what is owed, below nothing."""
    # Cash that settles all of the rest may be rounded up to a coin.
    whole = tender.kind == CASH and tender.amount_minor == left.cash_minor
    back_minor = -left.exact_minor if whole else -tender.amount_minor
    if ways and back_minor > ways.get(tender.kind, 0):
        kinds = all_of([said(kind) for kind in sorted(ways)])
        raise Refusal(
            "return-tender",
            words("The receipt was paid by {kinds}.", kinds=kinds),
            "Give the money back the same way.",
        )
