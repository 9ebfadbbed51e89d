"""Who is at the register. With staff loaded a PIN is asked for; wrong PINs lock a number for a while."""

import logging
from datetime import datetime, timedelta
from typing import Literal, Protocol

import msgspec

from posfallback.domain.errors import Fault, Refusal
from posfallback.domain.rights import WORDS, Action
from posfallback.domain.screening import check_text
from posfallback.domain.staff import Role
from posfallback.domain.words import said, words
from posfallback.services.ports import Clock, StaffList

WRONG_PINS_ALLOWED = 5
LOCK_FOR = timedelta(minutes=1)
CLERK_DIGITS = 6
PIN_DIGITS = (4, 8)
_log = logging.getLogger(__name__)


class Clerk(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who has signed on; without loaded staff the name is the number."""

    number: str
    name: str
    role: Role | Literal[""] = ""
    """Empty where no staff has been loaded: then nobody could agree to anything, and everybody may do everything."""


NOBODY = Clerk(number="", name="")


class NeedsManager(Refusal):
    """What the clerk's role may not do alone; `action` is what a manager is asked to agree to."""

    def __init__(self, action: Action, why: str = "") -> None:
        message = why or words("A manager must agree to {act}.", act=said(WORDS[action]))
        super().__init__("needs-manager", message, "Let a manager type number and PIN, or leave it as it was.")
        self.action = action


class Tries(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The wrong PINs of one number since the last right one, and until when it is locked (RFC 3339, empty for not)."""

    wrong: int = 0
    locked_until: str = ""


class WrongPins(Protocol):
    """Where wrong PINs are counted, restarts and all."""

    def of(self, number: str) -> Tries:
        """Return the count of one number."""
        ...

    def keep(self, number: str, tries: Tries) -> None:
        """Keep the count of one number; raises Fault."""
        ...


class SignOn:
    """Checks numbers and PINs and counts the wrong ones."""

    def __init__(self, staff: StaffList, clock: Clock, wrong: WrongPins) -> None:
        self._staff = staff
        self._clock = clock
        self._wrong = wrong

    def known(self, number: str) -> Clerk:
        """Return the clerk with a number, without a PIN (for baskets from a file); raises Refusal."""
        if not number:
            raise Refusal("clerk-missing", "Nobody is named as the clerk.", "Give the clerk's number.")
        check_text(number, "clerk")
        members = self._staff.members()
        if self._staff.standing() == "damaged":
            # Selling goes on, but a damaged file makes nobody a manager: there is no PIN left to prove it with.
            return Clerk(number=number, name=number, role="clerk")
        if not members:
            return Clerk(number=number, name=number)
        for member in members:
            if member.number == number:
                return Clerk(number=number, name=member.name, role=member.role)
        raise Refusal(
            "clerk-unknown",
            words("Nobody here has the number {number}.", number=number),
            "Check the number, or have the staff loaded again.",
        )

    def check(self, number: str, pin: str) -> Clerk:
        """Return the clerk if number and PIN belong together; raises Refusal, and locks after five wrong PINs."""
        if not (number.isascii() and number.isdigit() and len(number) <= CLERK_DIGITS):
            raise Refusal("clerk-number", "A clerk's number has 1 to 6 digits.", "Type the number on your badge.")
        clerk = self.known(number)
        member = next((member for member in self._staff.members() if member.number == number), None)
        if member is None:
            return clerk
        tries = self._wrong.of(number)
        if self._is_locked(tries):
            raise Refusal(
                "pin-locked",
                "Too many wrong PINs, so this number is locked for a minute.",
                "Wait a minute, or let somebody else sign on.",
            )
        if self._staff.pin_matches(member, pin):
            self._forget(number, tries)
            return clerk
        wrong = tries.wrong + 1
        if wrong >= WRONG_PINS_ALLOWED:
            until = self._clock.now() + LOCK_FOR
            self._wrong.keep(number, Tries(locked_until=until.isoformat(timespec="seconds")))
        else:
            self._wrong.keep(number, Tries(wrong=wrong))
        raise Refusal("pin-wrong", "This PIN does not belong to this number.", "Type the PIN again.")

    def _is_locked(self, tries: Tries) -> bool:
        """Say whether a number is locked; a clock that was set back locks nobody for longer than a lock lasts."""
        if not tries.locked_until:
            return False
        left = datetime.fromisoformat(tries.locked_until) - self._clock.now()
        return timedelta() < left <= LOCK_FOR

    def _forget(self, number: str, tries: Tries) -> None:
        """Forget wrong PINs after a right one."""
        if tries == Tries():
            return
        try:
            self._wrong.keep(number, Tries())
        except Fault as fault:
            # Somebody who knows the PIN is let in; the count stays too high, which costs a minute at most.
            _log.warning("%s", fault)

    def change_pin(self, number: str, old: str, new: str, again: str) -> None:
        """Give a number another PIN of 4 to 8 digits; the old one is asked for, the new one twice.

        Raises Refusal "no-staff", "pin-wrong", "pin-locked", "pin-digits", "pin-differs" or "pin-same".
        """
        if not self._staff.members():
            raise Refusal("no-staff", "No staff is loaded, so there are no PINs.", "Have the staff loaded first.")
        self.check(number, old)
        if not (new.isascii() and new.isdigit() and PIN_DIGITS[0] <= len(new) <= PIN_DIGITS[1]):
            raise Refusal("pin-digits", "A PIN has 4 to 8 digits.", "Type another one.")
        if new != again:
            raise Refusal("pin-differs", "The new PIN was not the same both times.", "Type it twice again.")
        if new == old:
            raise Refusal("pin-same", "That is the PIN that you have.", "Type another one.")
        self._staff.change_pin(number, new)
