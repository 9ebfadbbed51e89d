"""The register's key pair: made once, kept in a file for its owner only, used to sign checkpoints and exports.

Rule of this module: the private key leaves this file in no message, no log and no export.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from posfallback.domain.errors import Fault
from posfallback.storage.files import file_faults, put_file

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

KEY_BYTES = 32


class RegisterKey:
    """An Ed25519 key (RFC 8032). `public_key` is 64 hex digits, as entry 1 of the journal holds it."""

    def __init__(self, private: "Ed25519PrivateKey") -> None:
        self._private = private
        self.public_key = private.public_key().public_bytes_raw().hex()

    def __repr__(self) -> str:
        """Return the public half; the private one is shown nowhere."""
        return f"RegisterKey({self.public_key})"

    def sign(self, data: bytes) -> bytes:
        """Return the signature over `data`, 64 bytes."""
        return self._private.sign(data)


def create_key(path: Path) -> str:
    """Make a key pair, write it to `path` for its owner only (0600), and return the public key, 64 hex digits.

    Raises Fault "key-exists" rather than overwrite one, and the disk's Faults.
    """
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    if path.exists():
        raise Fault("key-exists", f"There is a key at {path} already.", "A register's key is never overwritten.")
    private = Ed25519PrivateKey.generate()
    put_file(path, private.private_bytes_raw().hex().encode() + b"\n", private=True)
    return RegisterKey(private).public_key


def load_key(path: Path, public_key: str = "") -> RegisterKey:
    """Return the key pair in `path`; `public_key` is the one that it must have, 64 hex digits.

    Raises Fault "key-damaged" when it is none, "key-not-ours" when it is another register's, and the disk's Faults.
    """
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    with file_faults(path):
        text = path.read_bytes()
    try:
        raw = bytes.fromhex(text.decode("ascii").strip())
    except ValueError:
        raw = b""
    if len(raw) != KEY_BYTES:
        raise Fault(
            "key-damaged",
            f"{path} does not hold this register's key.",
            "Restore it from a backup of the home. Selling goes on, but nothing can be signed without it.",
        )
    key = RegisterKey(Ed25519PrivateKey.from_private_bytes(raw))
    if public_key and key.public_key != public_key:
        raise Fault(
            "key-not-ours",
            f"The key in {path} is not the one that the journal was opened with.",
            "Restore it from a backup of the same home. Selling goes on, but nothing can be signed without it.",
        )
    return key
