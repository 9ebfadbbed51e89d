"""The slips that are half typed: each waits under its own number, and all of them survive a power cut.

Rule of this module: what is kept here is no sale; a slip that was sealed since is forgotten, never entered again.
"""

from posfallback.domain.errors import Fault, Refusal
from posfallback.services.slip_form import KeptSlips, SlipForm
from posfallback.services.slip_format import WrittenSlip


class HalfTyped:
    """Keeps them for one form."""

    def __init__(self, form: SlipForm) -> None:
        self._form = form
        self._slips: dict[str, WrittenSlip] = {}

    def load(self) -> WrittenSlip | None:
        """Take in what was kept before this start; returns the slip that was open, if there was one."""
        kept = self._form.drafts.kept()
        if kept is None:
            return None
        self._slips = {slip.slip: slip for slip in kept.slips if not self._is_settled(slip.slip)}
        return self._slips.get(kept.current)

    def trouble(self) -> Fault | None:
        """Return what went wrong with reading or writing them."""
        return self._form.drafts.trouble

    def _is_settled(self, number: str) -> bool:
        try:
            self._form.number(number)
        except Refusal as refusal:
            return refusal.code in {"slip-twice", "slip-spoiled"}
        return False

    @staticmethod
    def is_blank(slip: WrittenSlip) -> bool:
        """Say whether nothing is typed but a number and a date."""
        return slip == WrittenSlip(slip=slip.slip, date=slip.date)

    def of(self, number: str) -> WrittenSlip | None:
        """Return what is typed of a slip."""
        return self._slips.get(number)

    def numbers(self) -> frozenset[str]:
        """Return which slips are half typed."""
        return frozenset(self._slips)

    def keep(self, slip: WrittenSlip) -> None:
        """Keep what is typed of the slip that is open; returns at once, on disk within a second."""
        if self.is_blank(slip):
            self._slips.pop(slip.slip, None)
        else:
            self._slips[slip.slip] = slip
        self._write(slip.slip)

    def renumber(self, typed: str, number: str) -> None:
        """What waited under a number as it was typed waits under the whole one."""
        waiting = self._slips.pop(typed, None)
        if waiting is not None and typed != number:
            self._slips[number] = waiting

    def forget(self, number: str) -> None:
        """Forget a slip that is settled."""
        self._slips.pop(number, None)
        self._write("")

    def _write(self, current: str) -> None:
        self._form.drafts.keep(KeptSlips(current=current, slips=tuple(self._slips.values())))
