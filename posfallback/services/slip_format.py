"""The shape of a slip as it is typed in, by hand or from a spreadsheet, and of its result.

Rule of this module: texts in, texts out.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final, Literal, get_args

import msgspec

from posfallback.domain.errors import Refusal
from posfallback.domain.screening import check_text
from posfallback.services.loading_ports import RowBlock
from posfallback.services.ring_format import Refused

SlipState = Literal["sold", "spoiled", "unreadable", "missing"]


class WrittenLine(msgspec.Struct, frozen=True, kw_only=True):
    """One line as written: a quantity, an item by its code or by its department and name, a price, an amount."""

    quantity: str = ""
    code: str = ""
    item: str = ""
    department: str = ""
    price: str = ""
    amount: str = ""
    tax: str = ""


class WrittenSlip(msgspec.Struct, frozen=True, kw_only=True):
    """A slip as written. `paid` is a kind of tender, or several with amounts: "cash 10.00 + card 13.27".

    `state` other than sold says that there is no sale on it, and `reason` why.
    """

    slip: str
    state: str = ""
    date: str = ""
    time: str = ""
    clerk: str = ""
    lines: tuple[WrittenLine, ...] = ()
    total: str = ""
    paid: str = ""
    approval: str = ""
    last4: str = ""
    signed: str = ""
    """Whether somebody has signed it: "yes" or "no", never a name."""
    difference_reason: str = ""
    difference_by: str = ""
    reason: str = ""
    row: int = 0
    """Where it begins in its file."""
    broken: str = ""
    """Why it cannot be read whole; then it is refused."""


class SlipResult(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What became of one slip; amounts are those of a sale. `again` says that it had been entered before."""

    slip: str
    state: str
    seq: int
    seal: str
    receipt: str = ""
    total: str = ""
    written_total: str = ""
    difference: str = ""
    again: Literal[True] | msgspec.UnsetType = msgspec.UNSET


class SlipRefused(msgspec.Struct, frozen=True, kw_only=True):
    """Why a slip was not entered; `row` is where it stands in the file."""

    slip: str
    row: int
    refused: Refused


LINE_COLUMNS: Final[tuple[str, ...]] = WrittenLine.__struct_fields__
SLIP_COLUMNS: Final[tuple[str, ...]] = (
    *("slip", "state", "date", "time", "clerk", "total", "paid", "approval", "last4", "signed"),
    *("difference_reason", "difference_by", "reason"),
)
COLUMNS: Final[frozenset[str]] = frozenset({*LINE_COLUMNS, *SLIP_COLUMNS})
_CODES: Final[frozenset[str]] = frozenset({"code", "slip"})
_MIDNIGHT: Final[str] = " 00:00:00"

_Row = tuple[int, dict[str, str], str]
"""Where it stands, its cells that hold something, and why it cannot be read (mostly empty)."""


def read_slips(header: Sequence[str], blocks: Iterable[RowBlock]) -> Iterator[WrittenSlip]:
    """Yield the slips of a spreadsheet: a row a line, rows of one slip together, whose number may stand once.

    Raises Refusal "slip-columns" for a header that cannot be meant; what is wrong with one slip is told in it.
    """
    names = [name.strip().lower().replace(" ", "_") for name in header]
    strange = sorted({name for name in names if name not in COLUMNS})
    doubled = sorted({name for name in names if names.count(name) > 1})
    if "slip" not in names or strange or doubled:
        wrong = ", ".join(check_text(name, "column") or "an empty one" for name in strange or doubled)
        raise Refusal(
            "slip-columns",
            f"These columns cannot be meant: {wrong}." if wrong else "There is no column slip.",
            f"Use these columns, in any order: {', '.join((*SLIP_COLUMNS, *LINE_COLUMNS))}.",
        )
    for _number, rows in groupby(_numbered(names, blocks), key=lambda pair: pair[0]):
        yield _slip([row for _place, row in rows])


def _numbered(names: Sequence[str], blocks: Iterable[RowBlock]) -> Iterator[tuple[int, _Row]]:
    """Yield each row that holds something with a count that goes up where another slip begins."""
    count, slip = 0, ""
    for block in blocks:
        read = [(line, row, "") for line, row in zip(block.lines, block.rows, strict=True)]
        broken: list[tuple[int, Sequence[str], str]] = [(line, (), why) for line, why in block.broken]
        for line, row, why in sorted([*read, *broken], key=lambda each: each[0]):
            cells = {name: cell.strip() for name, cell in zip(names, row, strict=False) if cell.strip()}
            if not cells and not why:
                continue
            number = cells.get("slip", slip)
            if number != slip or not count:
                count, slip = count + 1, number
            yield count, (line, cells, why)


def _slip(rows: Sequence[_Row]) -> WrittenSlip:
    """Put the rows of one slip together; what stands once for all of it must not be said in two ways."""
    said: dict[str, str] = {}
    lines: list[WrittenLine] = []
    why = ""
    for line, cells, broken in rows:
        why = why or broken
        try:
            for name, cell in cells.items():
                if name not in _CODES:
                    check_text(cell, name)
        except Refusal as refusal:
            why = why or f"{refusal.message} {refusal.hint}"
            continue
        for name in SLIP_COLUMNS:
            cell = cells.get(name, "").removesuffix(_MIDNIGHT)
            if cell and said.setdefault(name, cell) != cell:
                why = why or f"Row {line} says another {name} than the rows before it."
        given = {name: cells[name] for name in LINE_COLUMNS if name in cells}
        if given:
            lines.append(WrittenLine(**given))
    slip = said.pop("slip", rows[0][1].get("slip", ""))
    return WrittenSlip(slip=slip, row=rows[0][0], lines=tuple(lines), broken=why, **said)


def state_of(slip: WrittenSlip) -> SlipState:
    """Return what the slip is said to be; raises Refusal "slip-state"."""
    said = slip.state.lower() or "sold"
    for state in get_args(SlipState):
        if said == state:
            found: SlipState = state
            return found
    raise Refusal(
        "slip-state",
        f"A slip cannot be {check_text(slip.state, 'state')}.",
        f"Say one of: {', '.join(get_args(SlipState))}; leave it empty for a sale.",
    )
