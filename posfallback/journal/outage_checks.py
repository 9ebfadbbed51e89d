"""The check of verify that looks at outages.

Rule of this module: after damage it forgives what it cannot know, and goes on from the next entry that says where the
outage stands.
"""

from posfallback.domain.facts import JournalOpened, OutageDeclared, OutageEnded, SaleCompleted
from posfallback.domain.outages import outage_number, outage_prefix
from posfallback.journal.looks import Finding, Looks, at_damage, at_each, broken


def outages_agree() -> Looks:
    """At most one outage is open, names have no gap, and each sale carries the open one and its number in it."""
    outages = _Outages()
    looks = at_each(JournalOpened, outages.opened) | at_each(SaleCompleted, outages.sold) | at_damage(outages.lose)
    return looks | at_each(OutageDeclared, outages.declared) | at_each(OutageEnded, outages.ended)


class _Outages:
    def __init__(self) -> None:
        self._prefix = ""
        # What is open, the number of the last one, and what was sold in it. None while damage, or a start in the middle
        # of the book, leaves it unknown.
        self._open: str | None = None
        self._last: int | None = None
        self._sales = 0
        self._value_minor: int | None = None

    def opened(self, _seq: int, fact: JournalOpened, _findings: list[Finding]) -> None:
        self._prefix = outage_prefix(fact.store, fact.register, fact.series)
        self._open, self._last = "", 0

    def lose(self) -> None:
        self._open = self._last = self._value_minor = None

    def declared(self, seq: int, fact: OutageDeclared, findings: list[Finding]) -> None:
        if self._open:
            broken(findings, "outage", seq, f"Entry {seq} declares an outage while {self._open} is open.")
        named = not self._prefix or outage_number(fact.outage, self._prefix) == fact.number
        if not named or (self._last is not None and fact.number != self._last + 1):
            message = f"Entry {seq} declares outage {fact.outage}, number {fact.number}, after number {self._last}."
            broken(findings, "outage", seq, message)
        self._open, self._last, self._sales, self._value_minor = fact.outage, fact.number, 0, 0

    def sold(self, seq: int, sale: SaleCompleted, findings: list[Finding]) -> None:
        outage, number = sale.outage, sale.outage_sale
        if outage == self._open == "" and not number:
            return
        due = self._sales + 1 if self._open else 0
        if self._open is not None and (outage != self._open or number != due):
            message = (
                f"Sale {sale.receipt} of entry {seq} says {_place(outage, number)}; it is {_place(self._open, due)}."
            )
            broken(findings, "outage-sale", seq, message)
        if outage != self._open or number != due:
            self._value_minor = None
        self._open, self._sales = outage, number
        if self._value_minor is not None:
            self._value_minor += sale.total_minor

    def ended(self, seq: int, fact: OutageEnded, findings: list[Finding]) -> None:
        wrong_value = self._value_minor is not None and fact.value_minor != self._value_minor
        if self._open is not None and (
            not fact.outage or fact.outage != self._open or fact.sales != self._sales or wrong_value
        ):
            message = f"Entry {seq} ends outage {fact.outage} with {fact.sales} sales; open is {self._open or 'none'}."
            broken(findings, "outage", seq, message)
        self._open, self._sales, self._value_minor = "", 0, None


def _place(outage: str, number: int) -> str:
    return f"number {number} of outage {outage}" if outage else "in no outage"
