"""A checkpoint is a signed note over an RFC 6962 root; it tells a cut tail and a rewritten book from a sound one."""

import hashlib
from base64 import b64decode, b64encode
from pathlib import Path

import pytest
from book import JOURNAL_ID, a_day, next_sale, opened, shift_opened
from hypothesis import given, settings
from hypothesis import strategies as st

from posfallback.domain.errors import Fault, Refusal
from posfallback.journal.checkpoint import Tree, is_signed_by, note, origin_of, read_note, root
from posfallback.storage.journal import SqliteJournal
from posfallback.storage.journal_file import verify_file
from posfallback.storage.keys import RegisterKey, create_key, load_key


def leaf(data: bytes) -> bytes:
    return hashlib.sha256(b"\x00" + data).digest()


def by_the_book(leaves: list[bytes]) -> bytes:
    """The definition of RFC 6962, section 2.1, word for word."""
    if not leaves:
        return hashlib.sha256(b"").digest()
    if len(leaves) == 1:
        return leaf(leaves[0])
    split = 1
    while split * 2 < len(leaves):
        split *= 2
    return hashlib.sha256(b"\x01" + by_the_book(leaves[:split]) + by_the_book(leaves[split:])).digest()


@given(st.integers(0, 70))
@settings(deadline=None)
def test_the_root_is_that_of_rfc6962(size: int) -> None:
    leaves = [hashlib.sha256(bytes([number])).digest() for number in range(size)]
    assert root(seal.hex() for seal in leaves) == by_the_book(leaves)


def test_the_root_can_be_taken_at_every_size() -> None:
    leaves = [hashlib.sha256(bytes([number])).digest() for number in range(40)]
    tree = Tree()
    for size, seal in enumerate(leaves, 1):
        tree.add(seal.hex())
        assert (tree.size, tree.root()) == (size, by_the_book(leaves[:size]))


@pytest.fixture
def key(tmp_path: Path) -> RegisterKey:
    create_key(tmp_path / "register.key")
    return load_key(tmp_path / "register.key")


@pytest.fixture
def path(tmp_path: Path, key: RegisterKey) -> Path:
    path = tmp_path / "journal.sqlite3"
    with SqliteJournal.create(path, opened(key.public_key)) as journal:
        journal.seal(lambda _head: shift_opened())
        for _ in range(5):
            journal.seal(next_sale)
    return path


def checkpoint_of(path: Path, key: RegisterKey) -> str:
    with SqliteJournal.open_read_only(path) as journal:
        return journal.checkpoint(key)


def codes(path: Path, checkpoint: str, key: str = "") -> list[str]:
    return [finding.code for finding in verify_file(path, checkpoint=checkpoint, key=key).findings]


def test_a_note_has_the_form_that_c2sp_publishes(path: Path, key: RegisterKey) -> None:
    text = checkpoint_of(path, key)
    origin = f"posfallback/012/03/{JOURNAL_ID}"
    lines = text.split("\n")
    assert lines[0] == origin
    assert lines[1] == "7"
    assert len(b64decode(lines[2], validate=True)) == 32
    assert lines[3] == ""
    assert lines[4].startswith(f"\N{EM DASH} {origin} ")
    assert lines[5:] == [""]
    signature = b64decode(lines[4].rsplit(" ", 1)[1], validate=True)
    # The key's id: the first four bytes of SHA-256 over name, newline, 0x01 for Ed25519 and the key.
    material = origin.encode() + b"\n\x01" + bytes.fromhex(key.public_key)
    assert signature[:4] == hashlib.sha256(material).digest()[:4]
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    public = Ed25519PublicKey.from_public_bytes(bytes.fromhex(key.public_key))
    public.verify(signature[4:], "\n".join([*lines[:3], ""]).encode())


def test_a_journal_continues_its_own_checkpoint(path: Path, key: RegisterKey) -> None:
    text = checkpoint_of(path, key)
    assert codes(path, text) == []
    with SqliteJournal.open(path) as journal:
        for _ in range(3):
            journal.seal(next_sale)
    assert codes(path, text) == []
    verified = verify_file(path, checkpoint=text)
    assert verified.own_key
    assert verified.opened == opened(key.public_key)
    assert not verify_file(path, checkpoint=text, key=key.public_key).own_key


def test_a_cut_tail_is_seen_with_a_checkpoint(path: Path, key: RegisterKey, tmp_path: Path) -> None:
    shorter = tmp_path / "shorter.sqlite3"
    with SqliteJournal.open(path) as journal, SqliteJournal.create(shorter, opened(key.public_key)) as other:
        other.seal(lambda _head: shift_opened())
        for _ in range(4):
            other.seal(next_sale)
        text = journal.checkpoint(key)
    assert codes(shorter, "") == []
    findings = verify_file(shorter, checkpoint=text).findings
    assert [finding.code for finding in findings] == ["checkpoint-mismatch"]
    assert "covers 7 entries, the journal holds only 6" in findings[0].message


def test_a_rewritten_book_is_seen_with_a_checkpoint(path: Path, key: RegisterKey, tmp_path: Path) -> None:
    other = tmp_path / "other.sqlite3"
    with SqliteJournal.create(other, opened(key.public_key)) as journal:
        journal.seal(lambda _head: shift_opened(float_minor=1))
        for _ in range(5):
            journal.seal(next_sale)
    assert codes(other, checkpoint_of(path, key)) == ["checkpoint-mismatch"]


def test_a_checkpoint_of_another_register_does_not_fit(path: Path, key: RegisterKey) -> None:
    text = note(origin_of("012", "04", JOURNAL_ID), 7, bytes(32), key.public_key, key.sign)
    assert codes(path, text) == ["checkpoint-mismatch"]


def test_a_checkpoint_that_nobody_signed_does_not_count(path: Path, key: RegisterKey, tmp_path: Path) -> None:
    text = checkpoint_of(path, key)
    assert codes(path, text.replace("\n7\n", "\n6\n")) == ["checkpoint-signature"]
    create_key(tmp_path / "other.key")
    other = load_key(tmp_path / "other.key")
    forged = note(read_note(text).origin, 7, read_note(text).root, other.public_key, other.sign)
    assert codes(path, forged) == ["checkpoint-signature"]
    # A key from elsewhere that is not the one in entry 1 is a finding of its own.
    assert codes(path, text, other.public_key) == ["key-mismatch", "checkpoint-signature"]
    assert codes(path, "", other.public_key) == ["key-mismatch"]
    with pytest.raises(Fault) as fault, SqliteJournal.open_read_only(path) as journal:
        journal.checkpoint(other)
    assert fault.value.code == "key-not-ours"


@given(position=st.integers(0, 300), mask=st.integers(1, 127))
@settings(deadline=None)
def test_a_note_with_one_changed_byte_is_unreadable_or_unsigned(position: int, mask: int) -> None:
    data = bytearray(NOTE.encode())
    data[position % len(data)] ^= mask
    try:
        signed = is_signed_by(read_note(data.decode("utf-8", "replace")), PUBLIC)
    except Refusal:
        signed = False
    assert not signed


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n",
        "posfallback\n7\n\n",
        "a\n07\n" + b64encode(bytes(32)).decode() + "\n\n\N{EM DASH} a " + b64encode(bytes(68)).decode() + "\n",
        "a\n-7\n" + b64encode(bytes(32)).decode() + "\n\n\N{EM DASH} a " + b64encode(bytes(68)).decode() + "\n",
        "a\n7\n" + b64encode(bytes(31)).decode() + "\n\n\N{EM DASH} a " + b64encode(bytes(68)).decode() + "\n",
        "a\n7\n" + b64encode(bytes(32)).decode() + "\n\n- a " + b64encode(bytes(68)).decode() + "\n",
        "a\n7\n" + b64encode(bytes(32)).decode() + "\n\n\N{EM DASH} a !!!!\n",
    ],
)
def test_what_is_no_checkpoint_is_refused(text: str) -> None:
    with pytest.raises(Refusal) as refusal:
        read_note(text)
    assert refusal.value.code == "checkpoint-unreadable"


def test_a_key_that_is_no_key_signs_nothing() -> None:
    assert not is_signed_by(read_note(NOTE), "zz")
    assert not is_signed_by(read_note(NOTE), "ab")


def _note() -> tuple[str, str]:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    key = RegisterKey(Ed25519PrivateKey.from_private_bytes(bytes(range(32))))
    seals = [entry.seal for entry in a_day(3)]
    return note(origin_of("012", "03", JOURNAL_ID), len(seals), root(seals), key.public_key, key.sign), key.public_key


NOTE, PUBLIC = _note()
