"""What central says of an entry that it does not take: a problem document (RFC 9457), read as far as it can be.

Rule of this module: a document of another make is read too; what cannot be read stands as it came.
"""

import msgspec


class Problem(msgspec.Struct, frozen=True, kw_only=True):
    """`name` is the stable name of the problem, empty where central gave none.

    `codes` are the codes of the sale that central does not know, as they stand on it; `taken_for` says what a decision
    wanted some of them to be taken for.
    """

    name: str = ""
    title: str = ""
    detail: str = ""
    codes: tuple[str, ...] = ()
    taken_for: dict[str, str] = {}


class _Document(msgspec.Struct):
    title: str = ""
    detail: str = ""
    code: str = ""
    type: str = ""
    codes: object = None
    taken_for: object = None


def read_problem(document: str) -> Problem:
    """Read a problem document; a text that is none is the detail itself."""
    try:
        read = msgspec.json.decode(document, type=_Document)
    except msgspec.MsgspecError:
        # A central of another make may say it in another form; the document itself stays with the mark.
        return Problem(detail=document)
    codes = read.codes if isinstance(read.codes, list) else []
    taken_for = read.taken_for if isinstance(read.taken_for, dict) else {}
    return Problem(
        name=read.code or read.type.rpartition(":")[2],
        title=read.title,
        detail=read.detail,
        codes=tuple(code for code in codes if isinstance(code, str)),
        taken_for={code: what for code, what in taken_for.items() if isinstance(what, str)},
    )
