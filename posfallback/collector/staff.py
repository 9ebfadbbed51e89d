"""The staff that central gives out with its catalogue, from a CSV file: PINs are hashed as it is read, and then gone.

Rule of this module: the same file gives the same bytes whenever it is read, or each start would look like new PINs.
"""

import csv
import hashlib
import io
from pathlib import Path

import msgspec

from posfallback.domain.errors import Refusal
from posfallback.storage.files import file_faults
from posfallback.storage.staff import read_staff
from posfallback.storage.staff_given import checked

_TAG_DIGITS = 16
_SALT_BYTES = 16


class StaffList(msgspec.Struct, frozen=True):
    """The list as it goes out; `encoded` is a JSON list, empty where central gives none out."""

    encoded: bytes = b""

    @property
    def tag(self) -> str:
        """Return what the ETag says of it, beside the catalogue's version."""
        return f"-{hashlib.sha256(self.encoded).hexdigest()[:_TAG_DIGITS]}" if self.encoded else ""


def load_staff(path: Path) -> StaffList:
    """Read a CSV of number, name, role and pin or pin_hash; raises Refusal "no-file", "staff-columns", "staff-rows"."""
    with file_faults(path):
        try:
            text = path.read_text(encoding="utf-8-sig", errors="replace")
        except FileNotFoundError as error:
            raise Refusal("no-file", f"There is no file {path}.", "Give the path of a CSV file.") from error
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    if rows and "pin_hash" in rows[0]:
        people = [{name: row.get(name) or "" for name in ("number", "name", "role", "pin_hash")} for row in rows]
    else:
        people = [
            {"number": row["number"], "name": row["name"], "role": row["role"], "pin_hash": _hashed(row)}
            for row in read_staff(path)
        ]
    encoded = msgspec.json.encode(people)
    checked(encoded)
    return StaffList(encoded)


def _hashed(row: dict[str, str]) -> str:
    """Hash a PIN with a salt of its number, which is the same at the next start."""
    from argon2 import Type
    from argon2.low_level import hash_secret

    salt = hashlib.sha256(f"posfallback/staff/v1\n{row['number']}".encode()).digest()[:_SALT_BYTES]
    return hash_secret(
        row["pin"].encode(), salt, time_cost=2, memory_cost=19 * 1024, parallelism=1, hash_len=32, type=Type.ID
    ).decode()
