"""What can be practised: the kinds of task, what each is called, and which fact tells that it is done.

Rule of this module: a task is judged by sealed facts alone, so that a drill is scored the same however it was
rung.
"""

from collections.abc import Callable
from typing import Final

import msgspec

from posfallback.domain.codes import is_plu
from posfallback.domain.errors import Refusal
from posfallback.domain.facts import AnyFact, CashDropped, DrillTask, SaleCompleted, SaleLine, TillCounted
from posfallback.domain.screening import check_text
from posfallback.domain.words import counted, mark

SERIES: Final = "D"
"""The letter of every drill's receipts: the one series that begins anew each time, because it counts nowhere."""

FIRST_SALE_GOAL_S: Final = 60
LONGEST_CREW: Final = 30
_UNIT_MILLI = 1000

TITLES: Final[dict[str, str]] = {
    "central-down": mark("Central goes down"),
    "first-sale": mark("The first sale"),
    "till": mark("The till and its exceptions"),
}
"""What a shipped scenario is called on a screen; another one is called by its own name."""

TASK_WORDS: Final[dict[str, str]] = {
    "sell": mark("Sell something"),
    "plu": mark("Sell something by its PLU"),
    "weigh": mark("Sell something by weight"),
    "unknown": mark("Sell something whose code is not in the list"),
    "card": mark("Take a card by telephone approval"),
    "split": mark("Take a part in cash and the rest by card"),
    "suspend": mark("Suspend a sale, take it up again and finish it"),
    "return": mark("Take goods back and give the money back"),
    "discount": mark("Give a discount"),
    "post-void": mark("Reverse a sale that is done"),
    "drop": mark("Bring cash to the safe"),
    "count": mark("Count the till"),
}


class Scenario(msgspec.Struct, frozen=True, kw_only=True):
    """What is practised: a name (a-z and hyphens), the tasks in their order, the seconds to the first sale."""

    name: str
    tasks: tuple[DrillTask, ...]
    first_sale_goal_s: int = FIRST_SALE_GOAL_S

    @property
    def title(self) -> str:
        """What it is called on a screen."""
        return TITLES.get(self.name, self.name)


def task_words(task: DrillTask) -> str:
    """Return what a task asks for, as one tells a clerk; the window says it in its own language.

    >>> print(task_words(DrillTask(task="cash", pieces=3)))
    Sell 3 of one item, take more cash than is due
    """
    if task.task == "cash":
        return counted(
            "Sell one item, take more cash than is due", "Sell {n} of one item, take more cash than is due", task.pieces
        )
    return TASK_WORDS[task.task]


def check_crew(text: str) -> str:
    """Return the crew's name as it is kept, which may be empty; raises Refusal "crew-long" or "card-number"."""
    crew = check_text(text.strip(), "crew")
    if len(crew) > LONGEST_CREW:
        raise Refusal("crew-long", "The name of the crew is too long.", "Call it something short, such as Late crew.")
    return crew


def fulfils(task: DrillTask, fact: AnyFact, *, resumed: bool = False) -> bool:
    """Say whether a fact is what the task asks for; `resumed` says that its basket was suspended and taken up again."""
    if isinstance(fact, SaleCompleted):
        if task.task == "suspend":
            return resumed
        return task.task in _BY_SALE and _BY_SALE[task.task](task, fact)
    return (task.task, type(fact)) in {("drop", CashDropped), ("count", TillCounted)}


def _sold(sale: SaleCompleted) -> list[SaleLine]:
    return [line for line in sale.lines if not line.voided and line.quantity_milli > 0]


def _several(task: DrillTask, sale: SaleCompleted) -> bool:
    pieces: dict[str, int] = {}
    for line in _sold(sale):
        name = line.code or line.name
        pieces[name] = pieces.get(name, 0) + line.quantity_milli
    return sale.change_minor > 0 and max(pieces.values(), default=0) >= task.pieces * _UNIT_MILLI


def _kinds(sale: SaleCompleted) -> set[str]:
    return {tender.kind for tender in sale.tenders}


_BY_SALE: Final[dict[str, Callable[[DrillTask, SaleCompleted], bool]]] = {
    "sell": lambda _task, sale: bool(_sold(sale)),
    "cash": _several,
    "plu": lambda _task, sale: any(line.entry != "scanned" and is_plu(line.code) for line in _sold(sale)),
    "weigh": lambda _task, sale: any(line.sold_by != "each" for line in _sold(sale)),
    "unknown": lambda _task, sale: any(
        line.code and line.price_given and not line.price_reason for line in _sold(sale)
    ),
    "card": lambda _task, sale: any(tender.kind == "card" and tender.approval for tender in sale.tenders),
    "split": lambda _task, sale: {"cash", "card"} <= _kinds(sale),
    "return": lambda _task, sale: (
        not sale.post_void_of
        and any(line.return_receipt or line.return_reason for line in sale.lines if not line.voided)
    ),
    "discount": lambda _task, sale: bool(sale.discount_minor or any(line.discount_minor for line in _sold(sale))),
    "post-void": lambda _task, sale: bool(sale.post_void_of),
}

TASKS: Final = frozenset({"cash", *TASK_WORDS})
"""Every kind of task."""
