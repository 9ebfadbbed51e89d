"""Reads and writes sales at half the cost of the codec, for seal and verify: nearly every entry of a book is a sale.

Rule of this module: the shape made here is SaleCompleted with its members in the order of the sealed body, so that
neither reading nor writing has to search or sort; it is made from SaleCompleted and can never say anything else.
"""

from functools import cache
from types import GenericAlias
from typing import Annotated, Literal, cast, get_args, get_origin, get_type_hints

import msgspec

from posfallback.domain.facts import SaleCompleted
from posfallback.journal import codec

_Exact = Annotated[int, msgspec.Meta(ge=-codec.LARGEST_INTEGER, le=codec.LARGEST_INTEGER)]


class SaleReader:
    """Reads and writes one body after another; not to be shared between threads."""

    def __init__(self) -> None:
        self._decode = _decoder().decode
        self._encode_into = msgspec.json.Encoder().encode_into
        self._again = bytearray()

    def read(self, body: bytes) -> SaleCompleted | None:
        """Return the sale in a body, certainly canonical; None for every other body, which the codec then judges.

        What is returned has every member of SaleCompleted and is no instance of it.
        """
        try:
            sale = self._decode(body)
        except (msgspec.DecodeError, UnicodeDecodeError):
            return None
        self._encode_into(sale, self._again)
        return sale if self._again == body else None

    def write(self, sale: SaleCompleted) -> bytes | None:
        """Return the canonical body of a sale, read back and found whole; None where the codec must say what is wrong.

        The codec's own order of members is canonical; reading back finds values of a wrong type or beyond 2^53.
        """
        try:
            body = codec.in_order(sale)
            self._decode(body)
        except (msgspec.DecodeError, UnicodeEncodeError):
            return None
        return body


@cache
def _decoder() -> msgspec.json.Decoder[SaleCompleted]:
    return cast("msgspec.json.Decoder[SaleCompleted]", msgspec.json.Decoder(_in_sealed_order(SaleCompleted)))


def _in_sealed_order(kind: type[msgspec.Struct]) -> type[msgspec.Struct]:
    hints = get_type_hints(kind)
    members: dict[str, tuple[str, object] | tuple[str, object, object]] = {}
    for field in msgspec.structs.fields(kind):
        shape = _shape(hints[field.name])
        required = field.default is msgspec.NODEFAULT
        members[field.name] = (field.name, shape) if required else (field.name, shape, field.default)
    config = kind.__struct_config__
    if config.tag_field is not None:
        # The tag would be written first, wherever it belongs.
        members[config.tag_field] = (config.tag_field, Literal[config.tag])
    fields = [members[name] for name in sorted(members)]
    return msgspec.defstruct(kind.__name__, fields, kw_only=True, frozen=True, omit_defaults=True, gc=False)


def _shape(hint: object) -> object:
    if hint is int:
        return _Exact
    if hint in (str, bool) or get_origin(hint) is Literal:
        return hint
    inner, *rest = get_args(hint) or (None, None)
    if get_origin(hint) is tuple and rest == [...] and isinstance(inner, type) and issubclass(inner, msgspec.Struct):
        # A list is read without a copy; nobody here changes it.
        return GenericAlias(list, (_in_sealed_order(inner),))
    raise TypeError(hint)
