"""Who is at the register. With staff loaded a PIN is asked for; wrong PINs lock a number for a while."""

from datetime import datetime, timedelta
from typing import Literal

import msgspec

from posfallback.domain.errors import Refusal
from posfallback.domain.rights import WORDS, Action
from posfallback.domain.staff import Role
from posfallback.services.ports import Clock, StaffList

WRONG_PINS_ALLOWED = 5
LOCK_FOR = timedelta(minutes=1)
CLERK_DIGITS = 6


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
        message = why or f"A manager must agree to {WORDS[action]}."
        super().__init__("needs-manager", message, "Let a manager type number and PIN, or leave it as it was.")
        self.action = action


class SignOn:
    """Checks numbers and PINs and counts the wrong ones; the count is kept while the program runs."""

    def __init__(self, staff: StaffList, clock: Clock) -> None:
        self._staff = staff
        self._clock = clock
        self._wrong: dict[str, int] = {}
        self._locked_until: dict[str, datetime] = {}

    def known(self, number: str) -> Clerk:
        """Return the clerk with a number, without a PIN (for baskets from a file); raises Refusal."""
        if not number:
            raise Refusal("clerk-missing", "Nobody is named as the clerk.", "Give the clerk's number.")
        members = self._staff.members()
        if not members:
            return Clerk(number=number, name=number)
        for member in members:
            if member.number == number:
                return Clerk(number=number, name=member.name, role=member.role)
        raise Refusal(
            "clerk-unknown",
            f"Nobody here has the number {number}.",
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
        now = self._clock.now()
        if now < self._locked_until.get(number, now):
            raise Refusal(
                "pin-locked",
                "Too many wrong PINs, so this number is locked for a minute.",
                "Wait a minute, or let somebody else sign on.",
            )
        if self._staff.pin_matches(member, pin):
            self._wrong.pop(number, None)
            return clerk
        self._wrong[number] = self._wrong.get(number, 0) + 1
        if self._wrong[number] >= WRONG_PINS_ALLOWED:
            self._wrong.pop(number)
            self._locked_until[number] = now + LOCK_FOR
        raise Refusal("pin-wrong", "This PIN does not belong to this number.", "Type the PIN again.")
