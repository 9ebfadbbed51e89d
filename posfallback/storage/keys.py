"""The register's Ed25519 key pair in a file of its home, readable by its owner only.

Rule of this module: the private key leaves this module as a signature and in no other form.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from posfallback.domain.errors import Fault
from posfallback.storage.files import file_faults, put_file

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

_REMEDY = "Restore register.key from a backup of this home; without it nothing can be signed, but selling goes on."


def create_key(path: Path) -> str:
    """Make a key pair and return the public key as 64 hex digits; raises Fault."""
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    key = Ed25519PrivateKey.generate()
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    put_file(path, pem, private=True)
    return key.public_key().public_bytes_raw().hex()


def signer(path: Path) -> Callable[[bytes], bytes]:
    """Return what signs bytes with the key (64 bytes a signature); the file is read at the first use. Raises Fault."""

    def sign(data: bytes) -> bytes:
        return _read(path).sign(data)

    return sign


def _read(path: Path) -> "Ed25519PrivateKey":
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    try:
        with file_faults(path):
            key = serialization.load_pem_private_key(path.read_bytes(), password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise Fault("key-damaged", f"The register's key {path} is damaged.", _REMEDY) from error
    if not isinstance(key, Ed25519PrivateKey):
        raise Fault("key-damaged", f"The register's key {path} is of another kind.", _REMEDY)
    return key
