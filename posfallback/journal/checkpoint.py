"""Checkpoints: a signed statement of how many entries a journal has and what they are, as a C2SP signed note.

Rule of this module: text in, values out; who keeps the key and where notes are kept is not known here. Sources:
c2sp.org/signed-note, c2sp.org/tlog-checkpoint, RFC 6962 section 2.1 (tree hash over the 32 bytes of each seal).
"""

import hashlib
from base64 import b64decode, b64encode
from binascii import Error as Base64Error
from collections.abc import Callable, Iterable

import msgspec

from posfallback.domain.errors import Refusal
from posfallback.journal.looks import Finding

ORIGIN = "posfallback"
_ED25519 = b"\x01"
_KEY_ID_BYTES = 4
_ROOT_BYTES = 32
_DASH = "\N{EM DASH} "
_TEXT_LINES = 3


class Signature(msgspec.Struct, frozen=True, kw_only=True):
    """One signature line: the key's name, the first four bytes of its hash, the signature."""

    name: str
    key_id: bytes
    signature: bytes


class Checkpoint(msgspec.Struct, frozen=True, kw_only=True):
    """A note that was read. `text` is what was signed."""

    origin: str
    size: int
    root: bytes
    text: str
    signatures: tuple[Signature, ...]


class Tree:
    """The RFC 6962 root of a growing list of seals, in memory that grows with its logarithm."""

    def __init__(self) -> None:
        self.size = 0
        # Roots of complete subtrees, largest first; their sizes are the binary digits of `size`.
        self._roots: list[bytes] = []

    def add(self, seal: str) -> None:
        """Add the seal (64 hex digits) of the next entry."""
        node = hashlib.sha256(b"\x00" + bytes.fromhex(seal)).digest()
        merges = self.size
        while merges & 1:
            node = _inner(self._roots.pop(), node)
            merges >>= 1
        self._roots.append(node)
        self.size += 1

    def root(self) -> bytes:
        """Return the root as it stands; of no seals it is the hash of nothing."""
        if not self._roots:
            return hashlib.sha256(b"").digest()
        node = self._roots[-1]
        for left in reversed(self._roots[:-1]):
            node = _inner(left, node)
        return node


def _inner(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\x01" + left + right).digest()


def root(seals: Iterable[str]) -> bytes:
    """Return the RFC 6962 root over seals in order of seq.

    >>> root([]).hex()[:16]
    'e3b0c44298fc1c14'
    """
    tree = Tree()
    for seal in seals:
        tree.add(seal)
    return tree.root()


def origin_of(store: str, register: str, journal_id: str) -> str:
    """Return the first line of a journal's notes, which is also the name of its key.

    >>> origin_of("012", "03", "00ff")
    'posfallback/012/03/00ff'
    """
    return f"{ORIGIN}/{store}/{register}/{journal_id}"


def note(origin: str, size: int, root_hash: bytes, public_key: str, sign: Callable[[bytes], bytes]) -> str:
    """Return the signed note over the first `size` entries; `public_key` is 64 hex digits, `sign` gives 64 bytes."""
    text = f"{origin}\n{size}\n{b64encode(root_hash).decode()}\n"
    signature = _key_id(origin, public_key) + sign(text.encode())
    return f"{text}\n{_DASH}{origin} {b64encode(signature).decode()}\n"


def read_note(text: str) -> Checkpoint:
    """Return what a note says, its signatures not yet checked; raises Refusal "checkpoint-unreadable"."""
    body, blank, rest = text.partition("\n\n")
    lines = body.split("\n")
    signatures = tuple(_signature(line) for line in rest.removesuffix("\n").split("\n"))
    if not blank or len(lines) < _TEXT_LINES or not signatures or not rest.endswith("\n"):
        raise _unreadable()
    origin, size, root_text = lines[:_TEXT_LINES]
    root_hash = _base64(root_text)
    # One way to write a number only: no sign, no leading zero.
    if not origin or not (size.isascii() and size.isdigit()) or size != str(int(size)) or len(root_hash) != _ROOT_BYTES:
        raise _unreadable()
    return Checkpoint(origin=origin, size=int(size), root=root_hash, text=body + "\n", signatures=signatures)


def is_signed_by(checkpoint: Checkpoint, public_key: str) -> bool:
    """Say whether a note carries a right signature of a key (64 hex digits) under its own origin."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(public_key))
    except ValueError:
        return False
    key_id = _key_id(checkpoint.origin, public_key)
    for line in checkpoint.signatures:
        if line.name == checkpoint.origin and line.key_id == key_id:
            try:
                key.verify(line.signature, checkpoint.text.encode())
            except InvalidSignature:
                continue
            return True
    return False


class CheckpointWatch:
    """Compares a journal with a checkpoint while its entries pass by; see `findings`."""

    def __init__(self, checkpoint: Checkpoint) -> None:
        self._checkpoint = checkpoint
        self._tree = Tree()
        self._unreadable = False

    def see(self, seal: bytes) -> None:
        """Remember what the checkpoint needs of the next entry's seal."""
        if self._tree.size < self._checkpoint.size and not self._unreadable:
            try:
                self._tree.add(seal.decode())
            except ValueError:
                self._unreadable = True

    def findings(self, origin: str, public_key: str) -> list[Finding]:
        """Return what does not agree, once all entries have passed; `origin` and `public_key` are the journal's."""
        checkpoint = self._checkpoint
        if checkpoint.origin != origin:
            return [_mismatch(0, f"The checkpoint belongs to {checkpoint.origin}, this journal is {origin}.")]
        if not is_signed_by(checkpoint, public_key):
            return [_mismatch(0, "The checkpoint is not signed by the register's key.", "checkpoint-signature")]
        if self._unreadable:
            return [_mismatch(0, "A seal that the checkpoint covers is no seal at all.")]
        if self._tree.size < checkpoint.size:
            message = f"The checkpoint covers {checkpoint.size} entries, the journal holds only {self._tree.size}."
            return [_mismatch(self._tree.size, message)]
        if self._tree.root() != checkpoint.root:
            message = f"The first {checkpoint.size} entries are not those that the checkpoint was made of."
            return [_mismatch(checkpoint.size, message)]
        return []


def _mismatch(seq: int, message: str, code: str = "checkpoint-mismatch") -> Finding:
    return Finding(code=code, seq=seq, message=message, level="broken")


def _key_id(name: str, public_key: str) -> bytes:
    digest = hashlib.sha256(name.encode() + b"\n" + _ED25519 + bytes.fromhex(public_key)).digest()
    return digest[:_KEY_ID_BYTES]


def _signature(line: str) -> Signature:
    if not line.startswith(_DASH):
        raise _unreadable()
    name, space, encoded = line.removeprefix(_DASH).partition(" ")
    data = _base64(encoded)
    if not space or not name or len(data) <= _KEY_ID_BYTES:
        raise _unreadable()
    return Signature(name=name, key_id=data[:_KEY_ID_BYTES], signature=data[_KEY_ID_BYTES:])


def _base64(text: str) -> bytes:
    try:
        data = b64decode(text, validate=True)
    except (Base64Error, ValueError):
        raise _unreadable() from None
    if b64encode(data).decode() != text:
        raise _unreadable()
    return data


def _unreadable() -> Refusal:
    return Refusal(
        "checkpoint-unreadable", "This is not a checkpoint.", "Give the file as `journal checkpoint` printed it."
    )
