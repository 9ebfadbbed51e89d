"""People who may use a register: a number, a short name, a role.

Rule of this module: no other word about a person is kept.
"""

from typing import Literal

import msgspec

Role = Literal["clerk", "manager", "it"]


class StaffMember(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """`number` is 1-6 digits, `pin_hash` an Argon2id string.

    `central_hash` is the one that central gave last; where it differs from `pin_hash`, the PIN was changed here since.
    """

    number: str
    name: str
    role: Role
    pin_hash: str
    central_hash: str = ""
