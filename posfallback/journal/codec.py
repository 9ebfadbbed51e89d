"""Facts to canonical JSON (RFC 8785) and back, for every version of the format that was ever released.

Rule of this module: bytes that were sealed are never rewritten; an older version is read through its upcaster.
"""

import re
from collections.abc import Callable

import msgspec

from posfallback.domain.errors import Fault, Refusal
from posfallback.domain.facts import FORMAT_VERSION, AnyFact
from posfallback.domain.words import plain_text, words

RawFact = dict[str, object]

LARGEST_INTEGER = 2**53 - 1
"""RFC 8785 allows what an IEEE double holds exactly."""

UPCASTERS: dict[int, Callable[[RawFact], RawFact]] = {}
"""From version n to n + 1; a released version's upcaster is never removed."""

_encoder = msgspec.json.Encoder(order="sorted", enc_hook=plain_text)
in_order = _encoder.encode
"""Returns the bytes of a fact with its members sorted; what `encode` checks is not checked."""
_decoder: msgspec.json.Decoder[AnyFact] = msgspec.json.Decoder(AnyFact)
# A member with 16 digits or more may exceed 2^53. Finding 16 zeros once every digit is one takes a third of the time of
# the pattern, and the pattern may hit inside a text, so a hit is looked at again twice.
_digits_to_zeros = bytes(ord("0") if chr(code).isdigit() and code < ord("a") else code for code in range(256))
_SIXTEEN_DIGITS = b"0" * 16
_large = re.compile(rb'":-?[0-9]{16}')
_KINDS = frozenset(kind.__name__ for kind in AnyFact.__args__)


class _NotCanonicalError(Exception):
    """A number with a fraction, a null or an integer beyond 2^53."""


def encode(fact: AnyFact) -> str:
    """Return the canonical body of a fact; raises Refusal for text that is not Unicode or an amount beyond 2^53."""
    try:
        body = _encoder.encode(fact)
    except UnicodeEncodeError:
        raise Refusal("text-not-unicode", "A text holds half a character.", "Type the text again.") from None
    if not _holds_exact_numbers(body):
        raise Refusal("amount-too-large", "A number is too large to be kept exactly.", "Enter a smaller amount.")
    return body.decode()


def decode(body: str) -> AnyFact:
    """Return the fact of a sealed body.

    Raises Fault "journal-too-new" for a kind or version that this program does not know, "entry-damaged" for what is
    not a fact at all.
    """
    try:
        return _decoder.decode(body)
    except (msgspec.DecodeError, UnicodeEncodeError) as error:
        return _decode_other_version(body, error)


def reencoded(body: str) -> tuple[AnyFact, bool]:
    """Return the fact of a body, and whether encoding it again gives the same bytes; raises as `decode`."""
    fact = decode(body)
    data = _encoder.encode(fact)
    return fact, data == body.encode() and _holds_exact_numbers(data)


def survives(fact: AnyFact, body: str) -> bool:
    """Say whether an encoded body gives the very same fact again: what must hold before it is sealed."""
    try:
        return decode(body) == fact
    except Fault:
        return False


def is_canonical(body: str) -> bool:
    """Say whether a body equals its RFC 8785 form and holds no float, no null and no integer beyond 2^53.

    This is the thorough look at any JSON object, fields unknown to this program included.
    """
    try:
        data = body.encode()
    except UnicodeEncodeError:
        return False
    return _plain(data)


def _holds_exact_numbers(data: bytes) -> bool:
    return _SIXTEEN_DIGITS not in data.translate(_digits_to_zeros) or not _large.search(data) or _plain(data)


def _plain(data: bytes) -> bool:
    import json

    import rfc8785

    try:
        value = json.loads(
            data, object_pairs_hook=_without_null, parse_float=_refuse, parse_constant=_refuse, parse_int=_exact
        )
        return bool(rfc8785.dumps(value) == data)
    except (ValueError, RecursionError, _NotCanonicalError):
        return False


def _refuse(text: str) -> object:
    raise _NotCanonicalError(text)


def _exact(text: str) -> int:
    number = int(text)
    if abs(number) > LARGEST_INTEGER:
        raise _NotCanonicalError(text)
    return number


def _without_null(pairs: list[tuple[str, object]]) -> RawFact:
    for name, value in pairs:
        if value is None or (isinstance(value, list) and None in value):
            raise _NotCanonicalError(name)
    return dict(pairs)


def _decode_other_version(body: str, error: Exception) -> AnyFact:
    import json

    try:
        raw = json.loads(body)
    except (ValueError, RecursionError):
        raw = None
    if not isinstance(raw, dict) or not isinstance(raw.get("v"), int) or not isinstance(raw.get("kind"), str):
        raise _damaged(error) from error
    if raw["v"] > FORMAT_VERSION or (raw["v"] == FORMAT_VERSION and raw["kind"] not in _KINDS):
        raise Fault(
            "journal-too-new",
            words(
                "The journal holds an entry of kind {kind} in format {format}, which this version does not know.",
                kind=raw["kind"],
                format=raw["v"],
            ),
            "Use the version of posfallback that wrote it, or a newer one.",
        ) from error
    while raw["v"] in UPCASTERS:
        raw = UPCASTERS[raw["v"]](raw)
    try:
        fact: AnyFact = msgspec.convert(raw, AnyFact)
    except msgspec.ValidationError as second:
        raise _damaged(second) from error
    return fact


def _damaged(error: Exception) -> Fault:
    return Fault(
        "entry-damaged",
        words("An entry of the journal is damaged ({why}).", why=error),
        "Run `posfallback journal verify`, keep the file as it is and call IT.",
    )
