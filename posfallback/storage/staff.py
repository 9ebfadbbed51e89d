"""Who may sign on, in staff.json of the home: number, name, role and the Argon2id hash of the PIN.

Rule of this module: a PIN is hashed or compared and then gone; it is never stored, shown or put into a message.
"""

import logging
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from posfallback.domain.errors import Fault, Refusal
from posfallback.domain.screening import check_text
from posfallback.domain.staff import StaffMember
from posfallback.domain.words import mark, words
from posfallback.services.ports import StaffStanding
from posfallback.storage.files import file_faults, put_file, refuse_no_file
from posfallback.storage.staff_given import LONGEST_NAME, ROLES, bearable, beside, checked

if TYPE_CHECKING:
    from argon2 import PasswordHasher

_NUMBER = re.compile(r"[0-9]{1,6}")
_PIN = re.compile(r"[0-9]{4,8}")
_COLUMNS = ("number", "name", "role", "pin")
_SHOWN = 50
_WAIT_S = 5.0
_LOAD_AGAIN = mark('Load it again: "posfallback staff load FILE", or "posfallback catalogue pull" from central.')
_Stamp = tuple[int, int, int] | None
_log = logging.getLogger(__name__)


def _hasher() -> "PasswordHasher":
    """Return Argon2id with t=2, 19 MiB, p=1: the least that OWASP's password storage sheet names."""
    from argon2 import PasswordHasher, Type

    return PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1, type=Type.ID)


class StaffFile:
    """The staff of one home; implements `services.ports.StaffList`. A missing file is an empty staff."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._copy = path.with_name(f"{path.name}.copy")
        self._read: tuple[tuple[_Stamp, _Stamp], tuple[StaffMember, ...]] | None = None
        self._on_copy = False
        self._told: tuple[_Stamp, _Stamp] = (None, None)

    def members(self) -> tuple[StaffMember, ...]:
        """Return everybody in the order of their numbers; nobody where neither file nor copy can be read.

        Then `standing` is "damaged", and whoever gives rights must look at it: nobody is not the same as no staff.
        """
        try:
            return self._kept()
        except Fault as fault:
            if fault.code != "staff-damaged":
                raise
            return ()

    def standing(self) -> StaffStanding:
        """Say where the staff comes from: its file, the copy because the file is damaged or gone, or nowhere."""
        try:
            self._kept()
        except Fault as fault:
            if fault.code != "staff-damaged":
                raise
            return "damaged"
        return "copy" if self._on_copy else "good"

    def _kept(self) -> tuple[StaffMember, ...]:
        """Return everybody; raises Fault "staff-damaged" where there is a file and neither it nor its copy is ours."""
        stamp = (_stamp(self._path), _stamp(self._copy))
        if self._read is not None and self._read[0] == stamp:
            return self._read[1]
        if stamp == (None, None):
            return ()
        members = _decoded(self._path)
        self._on_copy = members is None
        if members is None:
            fault = Fault("staff-damaged", words("The staff file {path} cannot be read.", path=self._path), _LOAD_AGAIN)
            if stamp != self._told:
                self._told = stamp
                _log.warning("%s", fault)
            members = _decoded(self._copy)
            if members is None:
                raise fault
        self._read = (stamp, members)
        return members

    def pin_matches(self, member: StaffMember, pin: str) -> bool:
        """Say whether the PIN is right (Argon2id; some 20 ms by design)."""
        from argon2.exceptions import InvalidHashError, VerificationError

        try:
            # A hash that would take a minute is taken for damage: the clerk never waits.
            return _hasher().verify(member.pin_hash if bearable(member.pin_hash) else "", pin)
        except InvalidHashError as error:
            remedy = mark('Load the staff again with "posfallback staff load FILE".')
            raise Fault(
                "staff-damaged", words("The PIN of number {number} is damaged.", number=member.number), remedy
            ) from error
        except VerificationError:
            return False

    def change_pin(self, number: str, pin: str) -> None:
        """Keep another PIN for a number; the file is replaced whole, so a power cut leaves the old one or the new."""
        hashed = _hasher().hash(pin)
        with self._alone():
            self._put(
                [
                    msgspec.structs.replace(member, pin_hash=hashed) if member.number == number else member
                    for member in self._kept()
                ]
            )

    def take(self, given: bytes) -> int:
        """Replace the staff by the JSON list of central, all or nothing; returns how many there are.

        A PIN that was changed here stays until central gives another one. Raises Refusal "central-staff".
        """
        people = checked(given)
        with self._alone():
            try:
                here = self._kept()
            except Fault:
                # What cannot be read cannot be kept either; this list is what mends it.
                here = ()
            self._put(beside(people, here))
        return len(people)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Keep another program from changing a PIN between the reading and the writing; raises Fault "file-busy"."""
        from filelock import FileLock, Timeout

        lock = FileLock(self._path.with_name(self._path.name + ".lock"))
        with file_faults(self._path):
            try:
                lock.acquire(timeout=_WAIT_S)
            except Timeout as error:
                raise Fault(
                    "file-busy", words("Another program holds {path}.", path=self._path), "Try again in a moment."
                ) from error
        try:
            yield
        finally:
            lock.release()

    def _put(self, members: list[StaffMember]) -> None:
        data = msgspec.json.format(msgspec.json.encode(members), indent=1)
        put_file(self._path, data, private=True)
        # Second, so that a copy is never newer than what was told as done.
        put_file(self._copy, data, private=True)

    def load(self, source: Path) -> int:
        """Replace the staff by that of a CSV file and return how many there are.

        All or nothing. Raises Refusal "staff-rows" that lists the bad rows by line, "staff-columns", "no-file".
        """
        hasher = _hasher()
        members = [
            StaffMember(
                number=row["number"], name=row["name"], role=ROLES[row["role"]], pin_hash=hasher.hash(row["pin"])
            )
            for row in read_staff(source)
        ]
        members.sort(key=lambda member: (int(member.number), member.number))
        with self._alone():
            self._put(members)
        return len(members)


def _stamp(path: Path) -> _Stamp:
    with file_faults(path):
        try:
            found = path.stat()
        except FileNotFoundError:
            return None
    return found.st_ino, found.st_mtime_ns, found.st_size


def _decoded(path: Path) -> tuple[StaffMember, ...] | None:
    """Return the people in a file; None where it is not there, not ours or closed to this account.

    A list that was restored by root is as good as a damaged one, and stops nobody from selling.
    """
    with file_faults(path):
        try:
            return msgspec.json.decode(path.read_bytes(), type=tuple[StaffMember, ...]) or None
        except (FileNotFoundError, PermissionError, msgspec.DecodeError, UnicodeDecodeError):
            return None


def read_staff(source: Path) -> list[dict[str, str]]:
    """Return the checked rows of a staff CSV file; raises Refusal. The PINs are still in clear: hash them at once."""
    refuse_no_file(source)
    with file_faults(source):
        try:
            raw = source.read_bytes()
        except FileNotFoundError as error:
            raise Refusal("no-file", f"There is no file {source}.", "Give the path of a CSV file.") from error
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        hint = "Save the file as CSV UTF-8."
        raise Refusal("staff-columns", f"{source.name}, line {line}, is not UTF-8 text.", hint) from error
    # Loaded here, because each start of the window reads the kept list and only a load reads such a file.
    import csv
    import io

    reader = csv.DictReader(io.StringIO(text, newline=""), strict=True)
    try:
        given = [name.strip().lower() for name in reader.fieldnames or ()]
        reader.fieldnames = given
        if sorted(given) != sorted(_COLUMNS):
            hint = f"The first line must be: {','.join(_COLUMNS)}"
            raise Refusal("staff-columns", f"{source.name} has the columns {', '.join(given) or '(none)'}.", hint)
        return _checked(source.name, [(reader.line_num, row) for row in reader])
    except csv.Error as error:
        hint = "Mend that line: a quote that is opened must be closed."
        raise Refusal("staff-rows", f"{source.name}, line {reader.line_num}, is not CSV.", hint) from error


def _checked(name: str, rows: list[tuple[int, dict[str | None, str | None]]]) -> list[dict[str, str]]:
    good: list[dict[str, str]] = []
    bad: list[str] = []
    seen: dict[str, int] = {}
    for line, row in rows:
        if None in row or None in row.values():
            bad.append(f"line {line}: it does not have exactly {len(_COLUMNS)} fields.")
            continue
        clean = {str(key): (value or "").strip() for key, value in row.items()}
        reasons = _reasons(clean)
        if clean["number"] in seen:
            reasons.append(f"the number {clean['number']} stands in line {seen[clean['number']]} already.")
        seen.setdefault(clean["number"], line)
        bad.extend(f"line {line}: {reason}" for reason in reasons)
        good.append(clean)
    if not rows:
        bad.append("there is nobody in it.")
    if bad:
        more = f"\n  and {len(bad) - _SHOWN} more" if len(bad) > _SHOWN else ""
        listed = "\n".join(f"  {reason}" for reason in bad[:_SHOWN])
        hint = "Mend the file and load it again; nothing was changed."
        raise Refusal("staff-rows", f"{name} cannot be loaded:\n{listed}{more}\n", hint)
    return good


def _reasons(row: Mapping[str, str]) -> list[str]:
    reasons: list[str] = []
    if not _NUMBER.fullmatch(row["number"]):
        reasons.append("number must be 1 to 6 digits.")
    if not row["name"] or len(row["name"]) > LONGEST_NAME or not row["name"].isprintable():
        reasons.append(f"name must be 1 to {LONGEST_NAME} printable characters.")
    try:
        check_text(row["name"], "name")
    except Refusal as refusal:
        reasons.append(refusal.message)
    if row["role"] not in ROLES:
        reasons.append("role must be clerk, manager or it.")
    if not _PIN.fullmatch(row["pin"]):
        reasons.append("pin must be 4 to 8 digits.")
    return reasons
