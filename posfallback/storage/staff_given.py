"""The staff list that central gives with its catalogue: checked whole, then put beside what was changed here since.

Rule of this module: one bad entry refuses the list, and the list that was there stays; no PIN comes in clear.
"""

import re

import msgspec

from posfallback.domain.errors import Refusal
from posfallback.domain.screening import check_text
from posfallback.domain.staff import Role, StaffMember

ROLES: dict[str, Role] = {"clerk": "clerk", "manager": "manager", "it": "it"}
LONGEST_NAME = 40
_NUMBER = re.compile(r"[0-9]{1,6}")
_PHC = re.compile(
    r"\$argon2id\$v=19\$m=([0-9]{1,9}),t=([0-9]{1,9}),p=([0-9]{1,9})\$([A-Za-z0-9+/]{11,86})\$([A-Za-z0-9+/]{22,86})"
)
# The least that OWASP's password storage sheet names, and what a till can work out while somebody waits.
_MEMORY_KIB = range(7 * 1024, 64 * 1024 + 1)
_TIME = range(1, 11)
_LANES = range(1, 5)
_MOST = 5_000
_SHOWN = 50
_FIELDS = ("number", "name", "role", "pin_hash")
_HINT = "Have it mended at central, then pull again; the staff that was here stays."


def bearable(pin_hash: str) -> bool:
    """Say whether a text is an Argon2id string that a till can check in a moment: at most 64 MiB and 10 rounds."""
    found = _PHC.fullmatch(pin_hash)
    if found is None:
        return False
    memory, time, lanes = (int(found[place]) for place in (1, 2, 3))
    return memory in _MEMORY_KIB and time in _TIME and lanes in _LANES


def checked(given: bytes) -> list[StaffMember]:
    """Return the staff of a JSON list as central gives it; raises Refusal "central-staff" that lists what is wrong."""
    try:
        entries = msgspec.json.decode(given, type=list[dict[str, object]])
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise _refused(["it is not a list of people."]) from error
    wrong: list[str] = []
    people: list[StaffMember] = []
    seen: set[str] = set()
    for place, entry in enumerate(entries, 1):
        number, name, role, pin_hash = (str(entry.get(field, "")) for field in _FIELDS)
        reasons = _reasons(number, name, role, pin_hash)
        if "pin" in entry:
            reasons.append("a PIN stands there in clear.")
        if number in seen:
            reasons.append("its number is given twice.")
        seen.add(number)
        wrong += [f"entry {place}: {reason}" for reason in reasons]
        if not reasons:
            people.append(
                StaffMember(number=number, name=name, role=ROLES[role], pin_hash=pin_hash, central_hash=pin_hash)
            )
    if not entries:
        wrong.append("there is nobody in it, which would let everybody in.")
    if len(entries) > _MOST:
        wrong.append(f"it has more than {_MOST} people.")
    if wrong:
        raise _refused(wrong)
    return people


def beside(given: list[StaffMember], here: tuple[StaffMember, ...]) -> list[StaffMember]:
    """Return the list to keep: central's, but with the PINs that were changed here since central last said one.

    As long as central repeats the PIN that it gave before, its word is older than the change. When it gives another
    one, somebody at central has set it since, and that wins. No clock is needed for it.
    """
    before = {member.number: member for member in here if member.central_hash}
    kept = []
    for member in given:
        old = before.get(member.number)
        same_word = old is not None and old.central_hash == member.central_hash
        kept.append(msgspec.structs.replace(member, pin_hash=old.pin_hash) if old and same_word else member)
    return sorted(kept, key=lambda member: (int(member.number), member.number))


def _reasons(number: str, name: str, role: str, pin_hash: str) -> list[str]:
    reasons: list[str] = []
    if not _NUMBER.fullmatch(number):
        reasons.append("number must be 1 to 6 digits.")
    if not name or len(name) > LONGEST_NAME or not name.isprintable():
        reasons.append(f"name must be 1 to {LONGEST_NAME} printable characters.")
    try:
        check_text(name, "name")
    except Refusal as refusal:
        reasons.append(refusal.message)
    if role not in ROLES:
        reasons.append("role must be clerk, manager or it.")
    if not bearable(pin_hash):
        reasons.append("pin_hash must be Argon2id with 7 to 64 MiB, 1 to 10 rounds and 1 to 4 lanes.")
    return reasons


def _refused(wrong: list[str]) -> Refusal:
    more = f"\n  and {len(wrong) - _SHOWN} more" if len(wrong) > _SHOWN else ""
    listed = "\n".join(f"  {reason}" for reason in wrong[:_SHOWN])
    return Refusal("central-staff", f"The staff list of central cannot be used:\n{listed}{more}\n", _HINT)
