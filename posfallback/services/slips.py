"""The numbers of paper slips: issued before they are printed, and each of them accounted for.

Rule of this module: a number is taken for ever once its issue is sealed, whether a printer ever saw it or not.
"""

from collections.abc import Callable

import msgspec

from posfallback.domain.errors import Refusal
from posfallback.domain.facts import (
    FORMAT_VERSION,
    AnyFact,
    SaleCompleted,
    SlipBlockIssued,
    SlipMissing,
    SlipSpoiled,
    SlipUnreadable,
)
from posfallback.domain.reasons import check_reason
from posfallback.domain.slips import SlipNumber, read_slip_number
from posfallback.domain.words import words
from posfallback.journal.codec import decode
from posfallback.journal.entry import Entry, Head
from posfallback.journal.slips import SlipBook, SlipStands, Standing, Told
from posfallback.services.ports import Clock, Journal
from posfallback.services.shifts import Shifts, stamp
from posfallback.services.sign_on import SignOn

MOST_SLIPS = 2000
"""As many as one kit may hold: more is a mistyped number of hours, and a stack of paper."""

_MARKS: dict[Told, type[SlipSpoiled | SlipUnreadable | SlipMissing]] = {
    "spoiled": SlipSpoiled,
    "unreadable": SlipUnreadable,
    "missing": SlipMissing,
}


class SlipBlock(msgspec.Struct, frozen=True, kw_only=True):
    """Numbers that may be printed, once: their issue is sealed in the entry `seq`."""

    kit: str
    seq: int
    seal: str
    at: str
    numbers: tuple[str, ...]


class SlipReport(msgspec.Struct, frozen=True, kw_only=True):
    """Every slip ever issued, counted by where it stands, and those that want an answer one by one."""

    issued: int
    entered: int
    spoiled: int
    unreadable: int
    missing: int
    unaccounted: int
    unused: int
    elsewhere: int
    """Slips of other registers that were entered here."""
    slips: tuple[SlipStands, ...]
    """Those that are unaccounted, missing or unreadable."""


class Slips:
    """The slips of one register."""

    def __init__(
        self, *, journal: Journal, shifts: Shifts, staff: SignOn, clock: Clock, new_id: Callable[[], str]
    ) -> None:
        self._journal = journal
        self._shifts = shifts
        self._staff = staff
        self._clock = clock
        self._new_id = new_id
        self._book = SlipBook()

    @property
    def book(self) -> SlipBook:
        """Where every slip stands, as the journal stands now."""
        return followed(self._book, self._journal)

    def issue(self, count: int, issued_to: str, *, reason: str = "", catalogue_version: str = "") -> SlipBlock:
        """Give out the next `count` numbers; they are taken once this returns. Raises Refusal "slip-count"."""
        if not 1 <= count <= MOST_SLIPS:
            raise Refusal("slip-count", f"A kit cannot hold {count} slips.", f"Ask for 1 to {MOST_SLIPS}.")
        clerk = self._staff.known(issued_to).number
        why = check_reason(reason) if reason else ""
        kit = self._new_id()
        book = self.book
        first = book.issued + 1
        at = stamp(self._clock.now())

        def make(_head: Head) -> AnyFact:
            return SlipBlockIssued(
                v=FORMAT_VERSION,
                at=at,
                business_date=self._business_date(),
                kit=kit,
                prefix=book.prefix,
                first=first,
                last=first + count - 1,
                issued_to=clerk,
                reason=why,
                catalogue_version=catalogue_version,
            )

        entry = self._seal(make)
        numbers = tuple(str(SlipNumber(book.prefix, number)) for number in range(first, first + count))
        return SlipBlock(kit=kit, seq=entry.seq, seal=entry.seal, at=at, numbers=numbers)

    def mark(self, number: str, told: Told, who: str, reason: str) -> Entry:
        """Write down that a slip is spoiled, unreadable or missing; raises Refusal as `usable`, or a reason's."""
        slip = self.usable(number)
        clerk = self._staff.known(who).number
        why = check_reason(reason)
        fact = _MARKS[told]
        return self._seal(
            lambda _head: fact(
                v=FORMAT_VERSION,
                at=stamp(self._clock.now()),
                business_date=self._business_date(),
                slip=slip,
                who=clerk,
                reason=why,
            )
        )

    def usable(self, text: str) -> str:
        """Return the number of a slip about which something new may be said.

        A slip of another register of this store may be entered here; only central can see whether it was issued, or
        entered there too. Raises Refusal "slip-number", "slip-of-another-store", "slip-not-issued", "slip-twice" or
        "slip-spoiled".
        """
        book = self.book
        number = read_slip_number(text, book.prefix)
        store = book.prefix.partition("-")[0]
        if number.store != store:
            raise Refusal(
                "slip-of-another-store",
                words("Slip {slip} belongs to another store.", slip=str(number)),
                "Send it to the store that it names.",
            )
        if number.prefix == book.prefix and not book.was_issued(number):
            raise Refusal(
                "slip-not-issued",
                words("Slip {slip} was never issued here; the last one is {last}.", slip=str(number), last=book.issued),
                "Check the number on the slip. A slip that nobody issued is no slip of this store.",
            )
        told = book.told(str(number))
        if told is not None and told[0] == "entered":
            raise Refusal(
                "slip-twice",
                words(
                    "Slip {slip} has been entered already, as receipt {receipt}.",
                    slip=str(number),
                    receipt=self._receipt_of(told[1]),
                ),
                "Look for that sale. If it was entered wrongly, reverse it and ring the sale as it was.",
            )
        if told is not None and told[0] == "spoiled":
            raise Refusal(
                "slip-spoiled",
                words("Slip {slip} was declared spoiled by entry {seq}.", slip=str(number), seq=told[1]),
                "If there is a sale on it after all, ring it as an ordinary sale.",
            )
        return str(number)

    def _receipt_of(self, seq: int) -> str:
        entry = self._journal.entry(seq)
        fact = decode(entry.body) if entry is not None else None
        assert isinstance(fact, SaleCompleted), "what the book takes for an entered slip"
        return fact.receipt

    def _business_date(self) -> str:
        """Return the open shift's business date; outside a shift, today's."""
        shift = self._shifts.current()
        return shift.business_date if shift is not None else self._clock.now().date().isoformat()

    def _seal(self, make: Callable[[Head], AnyFact]) -> Entry:
        entry = self._journal.seal(make)
        self._shifts.follow()
        return entry


def followed(book: SlipBook, journal: Journal) -> SlipBook:
    """Return the book after reading what has been sealed since."""
    for entry in journal.entries(book.last_seq + 1):
        book.apply(entry)
    return book


def report_of(journal: Journal) -> SlipReport:
    """Account for every slip that was ever issued here; reads the whole journal."""
    book = followed(SlipBook(), journal)
    prefix = book.prefix
    every = book.accounts()
    own = [each for each in every if each.slip.startswith(prefix) and each.slip[len(prefix) :].isdigit()]

    def count(standing: Standing) -> int:
        return sum(each.standing == standing for each in own)

    return SlipReport(
        issued=len(own),
        entered=count("entered"),
        spoiled=count("spoiled"),
        unreadable=count("unreadable"),
        missing=count("missing"),
        unaccounted=count("unaccounted"),
        unused=count("unused"),
        elsewhere=len(every) - len(own),
        slips=tuple(each for each in own if each.standing in {"unaccounted", "missing", "unreadable"}),
    )
