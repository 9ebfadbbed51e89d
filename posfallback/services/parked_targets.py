"""What an unknown code of a parked sale may be taken for, as somebody looks for it: departments, items by name or code.

Rule of this module: only what is in the register's own price list is offered; what is chosen is no more than a value.
"""

import msgspec

from posfallback.domain.codes import read_scan, show_code
from posfallback.domain.errors import Refusal
from posfallback.domain.facts import CodeMapped, SaleCompleted
from posfallback.domain.item import Item
from posfallback.domain.screening import check_text
from posfallback.domain.words import words
from posfallback.services.parked import Parked
from posfallback.services.ports import Catalogue

MOST_FOUND = 20


class Target(msgspec.Struct, frozen=True, kw_only=True):
    """An `item`, or a `department`; the other is empty."""

    item: Item | None = None
    department: str = ""

    @property
    def name(self) -> str:
        """What people call it."""
        return self.item.name if self.item is not None else self.department

    def of(self, code: str) -> CodeMapped:
        """Return what is sealed: that `code` is to be taken for this."""
        if self.item is not None:
            return CodeMapped(code=code, taken_for=self.item.code)
        return CodeMapped(code=code, department=self.department)


class Sold(msgspec.Struct, frozen=True, kw_only=True):
    """What was sold under one code: the name on its first line, the department, and what its lines come to."""

    code: str
    name: str
    department: str
    value_minor: int


def sold_under(sale: SaleCompleted, code: str) -> Sold:
    """Return what was sold under a code of a sale."""
    lines = [line for line in sale.lines if line.code == code and not line.voided]
    return Sold(
        code=code,
        name=lines[0].name,
        department=lines[0].department,
        value_minor=sum(line.extended_minor for line in lines),
    )


def advised(prices: Catalogue, parked: Parked, sold: Sold) -> Target | None:
    """Return what an unknown code is best taken for: the department it was sold in, unless that was tried before."""
    if sold.department not in prices.departments() or parked.taken_for.get(sold.code) == sold.department:
        return None
    return Target(department=sold.department)


def targets(prices: Catalogue, text: str) -> list[Target]:
    """Return what the words may mean: departments first, then items; all departments for no words.

    Raises Refusal "card-number", and the price list's Faults.
    """
    typed = text.strip()
    code = _code(typed)
    # A whole code is one, whatever else its digits may pass for.
    parts = (typed if code else check_text(typed, "name")).casefold().split()
    found = [Target(department=name) for name in prices.departments() if _begins(name, parts)]
    if not parts:
        return found
    items = prices.search(typed, MOST_FOUND)
    coded = prices.find(code) if code else None
    if coded is not None and coded not in items:
        items = [coded, *items]
    return found + [Target(item=item) for item in items]


def scanned_target(prices: Catalogue, text: str) -> Target:
    """Return the item that was scanned; raises Refusal "map-no-such-item" and those of domain.codes."""
    code = read_scan(text)
    item = prices.find(code)
    if item is None:
        raise Refusal(
            "map-no-such-item",
            words("The code {code} is not in the price list.", code=show_code(code)),
            "Find it by name, or choose a department.",
        )
    return Target(item=item)


def _begins(name: str, parts: list[str]) -> bool:
    own = name.casefold().split()
    return all(any(word.startswith(part) for word in own) for part in parts)


def _code(text: str) -> str:
    """Return the code that a text is; empty for words, and for a code in the making."""
    try:
        return read_scan(text)
    except Refusal:
        return ""
