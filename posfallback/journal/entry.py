"""An entry of the book and the seal that chains it.

Rule of this module: it is pure: the bytes in, the digest out.
"""

import hashlib

import msgspec

ZERO_SEAL = "0" * 64
_DOMAIN = b"posfallback/entry/v1\n"


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One sealed fact. `body` is its canonical JSON (RFC 8785), `prev` and `seal` are 64 lower-case hex digits."""

    seq: int
    prev: str
    body: str
    seal: str


class Head(msgspec.Struct, frozen=True, kw_only=True):
    """Where the journal stands: the newest entry's seq, seal and time, and the last receipt number of its series."""

    seq: int = 0
    seal: str = ZERO_SEAL
    at: str = ""
    number: int = 0


def digest_of(prev: bytes, seq: int, body: bytes) -> bytes:
    """Return SHA-256 over the domain line, the 32 bytes of `prev`, `seq` as 8 bytes big-endian and the body."""
    return hashlib.sha256(b"".join((_DOMAIN, prev, seq.to_bytes(8, "big"), body))).digest()


def seal_of(prev: str, seq: int, body: str) -> str:
    """Return the seal of an entry: its digest in hex; raises ValueError or OverflowError for what can have none.

    >>> seal_of(ZERO_SEAL, 1, "{}")[:16]
    'f2a099a9bd04b4d9'
    """
    return digest_of(bytes.fromhex(prev), seq, body.encode()).hex()


def is_sealed(prev: str, seq: int, body: str, seal: str) -> bool:
    """Say whether a seal is the one that belongs to these values."""
    try:
        return seal_of(prev, seq, body) == seal
    except (ValueError, OverflowError):
        return False
