"""The sockets in the wall: what the services need from the world.

Rule of this module: plugs implement them; none is imported here.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import Literal, Protocol

import msgspec

from posfallback.domain.basket import Basket
from posfallback.domain.errors import Fault
from posfallback.domain.facts import AnyFact, SaleTax
from posfallback.domain.item import Item
from posfallback.domain.settings import TaxSettings
from posfallback.domain.staff import StaffMember
from posfallback.journal.entry import Entry, Head
from posfallback.journal.verify import Finding


class Clock(Protocol):
    """The one source of time."""

    def now(self) -> datetime:
        """Return the local time with its UTC offset."""
        ...


class Journal(Protocol):
    """The book. One process seals at a time; reading is free."""

    def head(self) -> Head:
        """Return the newest entry's seq, seal and time and the last receipt number; seq 0 and 64 zeros when empty."""
        ...

    def seal(self, make: Callable[[Head], AnyFact]) -> Entry:
        """Seal the fact that `make` builds from the head; returns after fsync.

        Head and insert are one transaction, so numbers have no gaps. A Refusal or Fault from `make` leaves nothing
        behind. Raises Fault "journal-unwritable" when certainly nothing was written, "journal-in-doubt" when unknown.
        """
        ...

    def entries(self, first: int = 1, last: int | None = None) -> Iterator[Entry]:
        """Yield entries in order of seq, both ends included."""
        ...

    def entry(self, seq: int) -> Entry | None:
        """Return one entry."""
        ...

    def sale_of_basket(self, basket_id: str) -> Entry | None:
        """Return the sealed sale of a basket, if there is one."""
        ...

    def last_of_basket(self, basket_id: str) -> Entry | None:
        """Return the newest entry that names a basket: sealed, suspended, resumed or abandoned."""
        ...

    def sale_of_external(self, external_id: str) -> Entry | None:
        """Return the sealed sale that carries an id from a file, if there is one."""
        ...

    def sale_of_receipt(self, receipt: str) -> Entry | None:
        """Return the sealed sale with a receipt number, if there is one."""
        ...

    def reopen(self) -> list[Finding]:
        """After a failed commit: open the file again, verify it whole and return the findings."""
        ...


ReplayOutcome = Literal["sent", "accepted", "duplicate", "parked", "waiting", "waived"]


class Mark(msgspec.Struct, frozen=True, kw_only=True):
    """One row of the append-only replay marks. `id` counts up; `problem` is a JSON problem document or empty."""

    id: int
    seq: int
    outcome: ReplayOutcome
    at: str
    reference: str = ""
    problem: str = ""


class ReplayMarks(Protocol):
    """What central has said about each entry, in the order in which it was said."""

    def add(self, marks: Iterable[Mark]) -> None:
        """Append marks in one synced transaction; the ids given are ignored and allotted anew."""
        ...

    def after(self, mark_id: int) -> Iterator[Mark]:
        """Yield the marks with an id above `mark_id`, in order."""
        ...


class Drafts(Protocol):
    """The basket's crash copy. `keep` returns at once; a copy is synced within one second."""

    def keep(self, basket: Basket) -> None:
        """Keep this basket instead of the one kept before."""
        ...

    def drop(self) -> None:
        """Forget the kept basket (its sale is sealed, or it was abandoned)."""
        ...

    def kept(self) -> Basket | None:
        """Return the basket on disk; None when there is none."""
        ...

    def flush(self) -> None:
        """Wait until what was kept or dropped is on disk."""
        ...


class CatalogueInfo(msgspec.Struct, frozen=True, kw_only=True):
    """`version` is empty and `items` 0 when nothing has been loaded; `loaded_at` is RFC 3339."""

    items: int = 0
    version: str = ""
    loaded_at: str = ""


class Catalogue(Protocol):
    """The frozen prices."""

    def find(self, code: str) -> Item | None:
        """Return the item with a code as domain.codes gives it: 14 digits, or an own code in upper case."""
        ...

    def search(self, text: str, limit: int = 20) -> list[Item]:
        """Return items whose names hold every word of `text` (as prefixes, any order, case and accents ignored)."""
        ...

    def info(self) -> CatalogueInfo:
        """Return what is loaded."""
        ...

    def departments(self) -> list[str]:
        """Return the departments in use, most items first."""
        ...

    def department_tax(self, department: str) -> str:
        """Return the rate codes that most items of a department carry; empty for an unknown department."""
        ...

    def trouble(self) -> Fault | None:
        """Return what keeps the price list from being read: while there is any, items may be missing from it."""
        ...


StaffStanding = Literal["good", "copy", "damaged"]


class StaffList(Protocol):
    """Who may sign on, in the order of their numbers; empty when no staff has been loaded."""

    def members(self) -> tuple[StaffMember, ...]:
        """Return everybody."""
        ...

    def standing(self) -> StaffStanding:
        """Say whether the staff can be read; "damaged" where there is one and nobody can be known from it."""
        ...

    def pin_matches(self, member: StaffMember, pin: str) -> bool:
        """Say whether the PIN is right (Argon2id; some 20 ms by design)."""
        ...

    def change_pin(self, number: str, pin: str) -> None:
        """Give a number another PIN, kept whole or not at all; raises Fault."""
        ...


class TaxRegime(Protocol):
    """How tax is worked out; one plug a regime in taxes/."""

    def taxes(self, amounts: Iterable[tuple[int, str]], settings: TaxSettings) -> tuple[SaleTax, ...]:
        """Return one sum a rate, in the order of the settings.

        `amounts` are (minor units after every discount, rate codes joined by "+"); unknown codes raise Refusal.
        """
        ...

    @property
    def added(self) -> bool:
        """Say whether tax comes on top of the prices."""
        ...


DeviceState = Literal["good", "bad", "unknown"]


class DeviceStatus(msgspec.Struct, frozen=True, kw_only=True):
    """`unknown` means that nothing answered; `what` is a short plain sentence such as "the paper is out"."""

    state: DeviceState
    what: str = ""


class Device(Protocol):
    """Something that takes bytes; it knows nothing of sales."""

    def send(self, data: bytes) -> None:
        """Send it all; Fault "printer-unreachable": nothing was sent, "printer-in-doubt": some may have been."""
        ...

    def status(self) -> DeviceStatus:
        """Ask; no answer is unknown, never good."""
        ...


class EntryOutcome(msgspec.Struct, frozen=True, kw_only=True):
    """Central's word on one entry. `problem` is a problem document (JSON text) when rejected."""

    seq: int
    outcome: Literal["accepted", "duplicate", "rejected", "deferred"]
    reference: str = ""
    problem: str = ""


class SubmitAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """Central's word on a batch."""

    results: tuple[EntryOutcome, ...]
    expected_seq: int
    tip: str


class CentralHolding(msgspec.Struct, frozen=True, kw_only=True):
    """What central says it holds of this journal; count and value are of accepted sales."""

    expected_seq: int
    tip: str
    sales_count: int
    sales_value_minor: int


class Central(Protocol):
    """A central system. No answer, 429 and 503 are Fault "central-unreachable", a bad token "central-refused-us"."""

    def healthy(self) -> bool:
        """Say whether central would take a sale now; no answer is False."""
        ...

    def holding(self, journal_id: str) -> CentralHolding:
        """Ask what central holds of a journal."""
        ...

    def submit(self, journal_id: str, entries: list[Entry]) -> SubmitAnswer:
        """Send contiguous sealed entries; raises Fault "central-conflict" when central holds other bytes."""
        ...

    def checkpoint(self, journal_id: str, note: str) -> None:
        """Leave the register's signed note; raises Fault "central-conflict" when size or root disagree."""
        ...

    def catalogue(self, etag: str) -> tuple[str, Iterator[dict[str, str]]] | None:
        """Return (etag, rows) or None when nothing has changed."""
        ...

    def close(self) -> None:
        """Close the connections; another call opens them again."""
        ...

    @property
    def retry_after_s(self) -> float:
        """Return how long central asked us to wait, 0 when it did not."""
        ...
