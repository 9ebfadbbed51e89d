"""The replay API's words on the wire: how a batch is read, how an answer and a problem are written.

Rule of this module: bytes in, values out; no database and no judgement.
"""

from collections.abc import Mapping
from typing import Annotated

import msgspec

from posfallback.domain.words import plain_text
from posfallback.journal.entry import Entry

MAX_ENTRIES = 1_000
MAX_BYTES = 8 * 1024 * 1024
PROBLEM_TYPE = "application/problem+json"


class Problem(Exception):
    """What concerns a request as a whole: an HTTP status with an RFC 9457 document; nothing of the request is stored.

    `code` is a stable kebab-case name, `more` holds the further members of the document, `retry_after_s` 0 for none.
    """

    def __init__(
        self,
        status: int,
        code: str,
        title: str,
        detail: str,
        *,
        more: dict[str, int | str] | None = None,
        retry_after_s: int = 0,
    ) -> None:
        super().__init__(status, code, title, detail)
        self.status = status
        self.code = code
        self.title = title
        self.detail = detail
        self.more = more or {}
        self.retry_after_s = retry_after_s

    def document(self) -> bytes:
        """Return the problem document."""
        return problem_document(self.status, self.code, self.title, self.detail, self.more)


def problem_document(
    status: int, code: str, title: str, detail: str, more: Mapping[str, object] | None = None
) -> bytes:
    """Return an RFC 9457 document; `code` is the last part of its `type` and stands beside it for scripts."""
    return msgspec.json.encode(
        {
            "type": f"urn:posfallback:problem:{code}",
            "title": title,
            "status": status,
            "detail": detail,
            "code": code,
            **(more or {}),
        },
        enc_hook=plain_text,
    )


class WireEntry(msgspec.Struct, frozen=True):
    """One line of a batch."""

    seq: Annotated[int, msgspec.Meta(ge=1, lt=2**53)]
    prev: Annotated[str, msgspec.Meta(min_length=64, max_length=64)]
    body: str
    seal: Annotated[str, msgspec.Meta(min_length=64, max_length=64)]


class Result(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Central's word on one entry; `problem` is a whole document when the outcome is `rejected`."""

    seq: int
    outcome: str
    reference: str = ""
    problem: msgspec.Raw | msgspec.UnsetType = msgspec.UNSET


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """Central's word on a batch."""

    results: list[Result]
    expected_seq: int
    tip: str


_lines = msgspec.json.Decoder(WireEntry)


def read_batch(body: bytes) -> list[Entry]:
    """Read NDJSON into contiguous entries; raises Problem 400 (not parseable, not contiguous) or 413 (too many)."""
    if body.count(b"\n") > MAX_ENTRIES + 1:
        raise too_large()
    try:
        lines = _lines.decode_lines(body)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise Problem(400, "not-parseable", "The batch cannot be read", f"A line is not an entry: {error}.") from error
    if not lines:
        raise Problem(400, "empty-batch", "The batch is empty", "Send one entry a line, at least one.")
    if len(lines) > MAX_ENTRIES:
        raise too_large()
    first = lines[0].seq
    for place, line in enumerate(lines):
        if line.seq != first + place:
            raise Problem(
                400,
                "not-contiguous",
                "The batch is not contiguous",
                f"Line {place + 1} has seq {line.seq}, expected {first + place}.",
            )
    return [Entry(seq=line.seq, prev=line.prev, body=line.body, seal=line.seal) for line in lines]


def too_large() -> Problem:
    """Return the problem of a batch above the limits."""
    return Problem(
        413,
        "batch-too-large",
        "The batch is too large",
        f"A batch holds at most {MAX_ENTRIES} entries and {MAX_BYTES} bytes. Send smaller ones.",
    )
