"""What is sealed of a paper slip: its sale, its sale with a difference that is signed for, or that none can be read.

Rule of this module: each asks for no more than it needs, and each is done by F12 or a touch alone.
"""

from collections.abc import Callable

import msgspec

from posfallback.domain.money import Amount
from posfallback.domain.words import words
from posfallback.gui.desk import Asking, Desk
from posfallback.gui.language import say
from posfallback.gui.reason_panel import Question
from posfallback.services.slip_form import SlipForm, SlipLook, SlipRow
from posfallback.services.slip_format import WrittenSlip
from posfallback.services.snapshots import Notice

SHORT_DIGITS = 6


class SlipActs:
    """`ask` puts a question in the right column; `settled` goes on to the next slip once this one is in the book."""

    def __init__(
        self,
        desk: Desk,
        form: SlipForm,
        ask: Callable[[Question], object],
        settled: Callable[[SlipRow], object],
    ) -> None:
        self._desk, self._form, self._ask, self._settled = desk, form, ask, settled

    def save(self, slip: WrittenSlip) -> None:
        """Seal the sale on the slip."""
        self._desk.act(lambda: self._seal(slip))

    def _seal(self, slip: WrittenSlip) -> None:
        saved = self._form.save(slip)
        self._settled(saved)
        self._desk.tell_after(
            Notice(
                rank="info",
                message=words("Slip {slip} is entered as receipt {receipt}.", slip=saved.slip, receipt=saved.receipt),
                hint=words(
                    "{amount}. Take the next slip.", amount=Amount(saved.total_minor, self._desk.rooms.currency)
                ),
            )
        )

    def sign_for(self, slip: WrittenSlip, look: SlipLook) -> None:
        """Ask why the sums differ; where the clerk may not sign for it alone a manager is asked beside it."""
        money = self._desk.amounts.money(abs(look.to_go_minor))
        more = look.to_go_minor > 0
        what = (
            say("The slip says {amount} more", amount=money)
            if more
            else say("The slip says {amount} less", amount=money)
        )

        def asking(reason: str) -> Asking:
            return Asking(what=what, keep=say("Go back"), agree=say("Sign for it"), reason=reason)

        self._ask(
            Question(
                title=what,
                purpose="slip_difference",
                verb=say("Save with the difference"),
                missing="",
                words=lambda _snapshot: say("The difference becomes a line of its own, and somebody signs for it."),
                do=lambda reason: self._seal(msgspec.structs.replace(slip, difference_reason=reason)),
                asking=asking,
                then=lambda: None,
            )
        )

    def cannot_read(self, number: str) -> None:
        """Ask why a slip cannot be read."""
        self._desk.act(lambda: self._ask_why(self._form.number(number)))

    def _ask_why(self, slip: str) -> None:
        self._ask(
            Question(
                title=say("Slip {slip} cannot be read", slip=slip[-SHORT_DIGITS:]),
                purpose="slip_unreadable",
                verb=say("Write it down"),
                missing="",
                words=lambda _snapshot: say("What is typed of it is kept here; it can still be entered later."),
                do=lambda reason: self._mark(slip, reason),
                asking=lambda reason: Asking(reason=reason),
                then=lambda: None,
            )
        )

    def _mark(self, slip: str, reason: str) -> None:
        self._form.mark(slip, "unreadable", reason)
        self._settled(SlipRow(slip=slip, standing="unreadable"))
        self._desk.tell_after(
            Notice(
                rank="info",
                message=words("Slip {slip} is written down as unreadable.", slip=slip),
                hint="Keep the paper. If somebody makes it out, enter it after all.",
            )
        )
