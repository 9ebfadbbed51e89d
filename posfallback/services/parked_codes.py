"""The codes of a parked sale that central does not know, and what a decision wants central to take them for.

Rule of this module: pure checks; the sale's own lines, central's word and the register's price list say what may be.
"""

from typing import Protocol

from posfallback.domain.codes import normalise, show_code
from posfallback.domain.errors import Refusal
from posfallback.domain.facts import CodeMapped, SaleCompleted
from posfallback.domain.item import Item
from posfallback.domain.screening import check_text
from posfallback.domain.words import words
from posfallback.services.ports import CatalogueInfo
from posfallback.services.problems import Problem

UNKNOWN_CODE = "unknown-code"
DEPARTMENT = "department:"
"""Before the name of a department, where a code could stand as well."""
_OTHER_REASONS = frozenset({"sums-differ", "not-understood", "slip-entered-twice", "waived", "handed-over"})
_LIST = "See `posfallback parked list` for what central does not know."


class PriceList(Protocol):
    """As much of the register's price list as a decision is held against."""

    def find(self, code: str) -> Item | None:
        """Return the item with a code as domain.codes gives it."""
        ...

    def info(self) -> CatalogueInfo:
        """Return what is loaded."""
        ...

    def departments(self) -> list[str]:
        """Return the departments in use."""
        ...


def unknown_codes(problem: Problem, sale: SaleCompleted | None) -> tuple[str, ...]:
    """Return the codes of a sale that central says it does not know, as they stand on its lines and in their order."""
    if sale is None or problem.name != UNKNOWN_CODE:
        return ()
    # Another make may name them in its sentence only.
    told = problem.codes or tuple(code for code in _codes_on(sale) if code in problem.detail)
    return tuple(code for code in _codes_on(sale) if code in told)


def read_mapping(text: str) -> CodeMapped:
    """Read CODE=CODE or CODE=department:NAME; raises Refusal "map-form" and those of domain.codes."""
    code, equals, target = text.partition("=")
    target = target.strip()
    if not equals or not target or target == DEPARTMENT:
        raise Refusal(
            "map-form",
            "That does not say which code is to be taken for what.",
            "Write CODE=CODE, or CODE=department:NAME.",
        )
    if target.startswith(DEPARTMENT):
        department = check_text(target.removeprefix(DEPARTMENT).strip(), "department")
        return CodeMapped(code=normalise(code), department=department)
    return CodeMapped(code=normalise(code), taken_for=normalise(target))


def target_words(mapped: CodeMapped) -> str:
    """Return what a code is to be taken for, for people.

    >>> target_words(CodeMapped(code="4011", taken_for="00000000004040"))
    '4040'
    """
    return show_code(mapped.taken_for) if mapped.taken_for else f"department {mapped.department}"


def checked_codes(
    codes: tuple[CodeMapped, ...], sale: SaleCompleted, problem: Problem, prices: PriceList | None
) -> tuple[CodeMapped, ...]:
    """Return what may be sealed, in the order of the sale's lines.

    Raises Refusal "map-nothing", "map-other-reason", "map-twice", "map-to-itself", "map-no-such-item",
    "map-no-such-department", "code-not-on-sale" or "code-not-asked".
    """
    given = {mapped.code: mapped for mapped in codes}
    if not given:
        raise Refusal("map-nothing", "No code is named.", "Name the code, and what central is to take it for.")
    if len(given) != len(codes):
        raise Refusal("map-twice", "One code is to be taken for two things.", "Name each code once.")
    if problem.name in _OTHER_REASONS:
        raise Refusal("map-other-reason", "Central did not take this sale for another reason than its codes.", _LIST)
    on_sale, unknown = _codes_on(sale), unknown_codes(problem, sale)
    for mapped in given.values():
        shown = show_code(mapped.code)
        if mapped.code not in on_sale:
            raise Refusal(
                "code-not-on-sale",
                words("No item of sale {receipt} has the code {code}.", receipt=sale.receipt, code=shown),
                _LIST,
            )
        if unknown and mapped.code not in unknown:
            raise Refusal("code-not-asked", words("Central does not ask about the code {code}.", code=shown), _LIST)
        _check_target(mapped, prices if prices is not None and prices.info().items else None)
    return tuple(given[code] for code in on_sale if code in given)


def _check_target(mapped: CodeMapped, prices: PriceList | None) -> None:
    if bool(mapped.taken_for) == bool(mapped.department):
        raise ValueError(mapped)
    if mapped.taken_for == mapped.code:
        raise Refusal("map-to-itself", "A code cannot be taken for itself.", "Name another code, or decide `retry`.")
    if prices is None:
        return
    if mapped.taken_for and prices.find(mapped.taken_for) is None:
        raise Refusal(
            "map-no-such-item",
            words("The code {code} is not in the price list.", code=show_code(mapped.taken_for)),
            "Find the right one with `posfallback catalogue find`.",
        )
    departments = prices.departments()
    if mapped.department and mapped.department not in departments:
        raise Refusal(
            "map-no-such-department",
            words("The price list has no department {department}.", department=mapped.department),
            words("It has: {departments}.", departments=", ".join(departments) or "none"),
        )


def _codes_on(sale: SaleCompleted) -> tuple[str, ...]:
    """Return the codes that were sold, in the order of the lines, each once."""
    return tuple(dict.fromkeys(line.code for line in sale.lines if line.code and not line.voided))
