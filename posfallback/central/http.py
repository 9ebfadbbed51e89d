"""The connector `http`: speaks the replay API v1 to a central system and turns what went wrong into Faults.

Rule of this module: an HTTP 200 is no proof. Only a readable answer about the very entry counts; all else is no answer.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TypeVar
from urllib.parse import urlsplit

import msgspec

from posfallback.domain.errors import Fault, Refusal
from posfallback.domain.settings import CentralSettings
from posfallback.journal.entry import ZERO_SEAL, Entry
from posfallback.services.ports import CentralHolding, EntryOutcome, SubmitAnswer

if TYPE_CHECKING:
    import httpx2

_CONNECT_S = 3.0
_ANSWER_S = 30.0
_PROBE_S = 2.0
_LONGEST_RETRY_AFTER_S = 3600.0
_AMOUNT = re.compile(r"-?\d+(\.\d+)?")
_LOOPBACK = re.compile(r"127(\.\d{1,3}){3}")
_LATER = frozenset({408, 425, 429, 500, 502, 503, 504})


class _Result(msgspec.Struct):
    seq: int
    outcome: str
    reference: str = ""
    problem: msgspec.Raw = msgspec.Raw(b"")


class _Answer(msgspec.Struct):
    results: list[_Result]
    expected_seq: int
    tip: str


class _Sales(msgspec.Struct):
    count: int
    value: str


class _Holding(msgspec.Struct):
    journal_id: str
    expected_seq: int
    tip: str
    sales: _Sales


class _Health(msgspec.Struct):
    up: bool
    selling: bool = True


class _CatalogueHead(msgspec.Struct):
    version: str
    items: int
    staff: msgspec.Raw = msgspec.Raw(b"")


class _Problem(msgspec.Struct):
    title: str = ""
    detail: str = ""
    code: str = ""
    expected_seq: int = 0


class HttpCentral:
    """A central system behind `[central] url`; raises Refusal when the address would send sales unencrypted.

    `store` and `register` only name this program to central (User-Agent); the token says who we are.
    """

    def __init__(self, settings: CentralSettings, store: str, register: str) -> None:
        _check_address(settings)
        self._settings = settings
        self._name = f"posfallback ({store}/{register})"
        self._client: httpx2.Client | None = None
        self._retry_after_s = 0.0
        self._staff: bytes | None = None

    @property
    def staff(self) -> bytes | None:
        """Return the JSON list of the staff that came with the last catalogue, None when there was none."""
        return self._staff

    @property
    def retry_after_s(self) -> float:
        """Return how long central asked us to wait with its last answer, 0 when it did not."""
        return self._retry_after_s

    def close(self) -> None:
        """Close the connections."""
        if self._client is not None:
            self._client.close()
            self._client = None

    def healthy(self) -> bool:
        """Say whether central would take a sale now; no answer is False."""
        try:
            with self._asking() as client:
                answer = client.get("/v1/health", timeout=_PROBE_S)
            if answer.status_code != 200:  # noqa: PLR2004 -- the one status that can mean yes
                return False
            health = msgspec.json.decode(answer.content, type=_Health)
        except (Fault, msgspec.MsgspecError):
            return False
        return health.up and health.selling

    def holding(self, journal_id: str) -> CentralHolding:
        """Ask what central holds; a journal that it does not know is an empty one."""
        with self._asking() as client:
            answer = client.get(f"/v1/journals/{journal_id}")
        if answer.status_code == 404:  # noqa: PLR2004 -- a central may say so instead of describing an empty journal
            self._retry_after_s = 0.0
            return CentralHolding(expected_seq=1, tip=ZERO_SEAL, sales_count=0, sales_value_minor=0)
        self._check(answer)
        holding = _read(answer.content, _Holding)
        if holding.journal_id != journal_id:
            raise _no_answer("it spoke of another journal")
        return CentralHolding(
            expected_seq=holding.expected_seq,
            tip=holding.tip,
            sales_count=holding.sales.count,
            sales_value_minor=_minor(holding.sales.value),
        )

    def submit(self, journal_id: str, entries: list[Entry]) -> SubmitAnswer:
        """Send contiguous sealed entries; raises Fault, "central-gap" when central misses earlier ones."""
        with self._asking() as client:
            answer = client.post(
                f"/v1/journals/{journal_id}/entries",
                content=wire_bytes(entries),
                headers={"Content-Type": "application/x-ndjson"},
            )
        self._check(answer)
        read = _read(answer.content, _Answer)
        sent = [entry.seq for entry in entries]
        if [result.seq for result in read.results] != sent:
            raise _no_answer("it did not answer for each entry")
        return SubmitAnswer(
            results=tuple(_outcome(result) for result in read.results), expected_seq=read.expected_seq, tip=read.tip
        )

    def checkpoint(self, journal_id: str, note: str) -> None:
        """Leave the register's signed note; raises Fault "central-conflict" when size or root disagree."""
        with self._asking() as client:
            answer = client.post(
                f"/v1/journals/{journal_id}/checkpoint",
                content=note.encode(),
                headers={"Content-Type": "text/plain; charset=utf-8"},
            )
        self._check(answer)

    def catalogue(self, etag: str) -> tuple[str, Iterator[dict[str, str]]] | None:
        """Return (etag, rows), or None when nothing has changed; the rows raise Fault when the stream is cut short."""
        import httpx2

        self._staff = None
        headers = {"If-None-Match": etag} if etag else {}
        with self._asking() as client:
            answer = client.send(client.build_request("GET", "/v1/catalogue", headers=headers), stream=True)
            if answer.status_code != 200:  # noqa: PLR2004 -- only then there are rows
                answer.read()
                answer.close()
        if answer.status_code == 304:  # noqa: PLR2004 -- not modified
            return None
        if answer.status_code == 404:  # noqa: PLR2004 -- central serves no catalogue
            raise Fault("central-no-catalogue", "Central serves no catalogue.", "Load a catalogue from a file.")
        self._check(answer)
        lines = answer.iter_lines()
        try:
            head = msgspec.json.decode(next(lines, ""), type=_CatalogueHead)
        except (httpx2.HTTPError, httpx2.StreamError, msgspec.MsgspecError) as error:
            answer.close()
            raise _no_answer(f"its catalogue cannot be read: {error}") from error
        given = bytes(head.staff)
        self._staff = None if given in {b"", b"null"} else given

        def rows() -> Iterator[dict[str, str]]:
            try:
                yield from _rows(lines, head.items)
            except (httpx2.HTTPError, httpx2.StreamError, msgspec.MsgspecError) as error:
                raise _no_answer(f"the catalogue was cut short: {error}") from error
            finally:
                answer.close()

        return answer.headers.get("etag", ""), rows()

    @contextmanager
    def _asking(self) -> Iterator["httpx2.Client"]:
        """Lend the client, made when first needed; what the network does inside becomes a Fault."""
        import httpx2

        if self._client is None:
            self._client = self._connect()
        self._retry_after_s = 0.0
        try:
            yield self._client
        except (httpx2.HTTPError, httpx2.StreamError) as error:
            raise _no_answer(str(error) or type(error).__name__) from error

    def _connect(self) -> "httpx2.Client":
        import ssl

        import httpx2

        headers = {"User-Agent": self._name}
        token = self._token()
        if token:
            headers["Authorization"] = f"Bearer {token}"
        parts = urlsplit(self._settings.url)
        verify: ssl.SSLContext | bool = False
        if parts.scheme == "https":
            try:
                verify = ssl.create_default_context(cafile=self._settings.ca_file or None)
            except OSError as error:
                raise Fault(
                    "ca-file-unreadable",
                    f"The certificate file {self._settings.ca_file} cannot be used.",
                    "Check [central] ca_file in the settings.",
                ) from error
        return httpx2.Client(
            base_url=self._settings.url,
            headers=headers,
            verify=verify,
            timeout=httpx2.Timeout(_ANSWER_S, connect=_CONNECT_S),
            # A store's proxy has no business between two programs of one machine.
            trust_env=not _is_loopback(parts.hostname or ""),
            follow_redirects=False,
        )

    def _token(self) -> str:
        if not self._settings.token_file:
            return ""
        try:
            token = Path(self._settings.token_file).read_text(encoding="ascii").strip()
        except (OSError, UnicodeDecodeError) as error:
            raise Fault(
                "token-unreadable",
                f"The token file {self._settings.token_file} cannot be read.",
                "Check [central] token_file in the settings; the file holds the token that central gave out.",
            ) from error
        if not token or len(token.split()) != 1:
            raise Fault(
                "token-unreadable",
                f"The token file {self._settings.token_file} does not hold one token.",
                "Write the token that central gave out into it, and nothing else.",
            )
        return token

    def _check(self, answer: "httpx2.Response") -> None:
        """Raise the Fault that a status stands for; returns for 200."""
        status = answer.status_code
        if status == 200:  # noqa: PLR2004 -- the only status with an answer
            return
        problem = _problem(answer.content)
        if status in _LATER:
            self._retry_after_s = _retry_after(answer.headers.get("retry-after", ""))
            raise _no_answer(problem.detail or f"it is busy (status {status})")
        _raise_status(status, problem)


_lines = msgspec.json.Encoder()


def wire_bytes(entries: list[Entry]) -> bytes:
    """Return the body of a batch: one entry a line."""
    return _lines.encode_lines(entries)


_Read = TypeVar("_Read")


def _read(content: bytes, kind: type[_Read]) -> _Read:
    """Read an answer; a page of something else (a login page, a proxy's error) is no answer."""
    try:
        return msgspec.json.decode(content, type=kind)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise _no_answer("what answered does not speak the replay API") from error


def _outcome(result: _Result) -> EntryOutcome:
    if result.outcome == "accepted" and result.reference:
        return EntryOutcome(seq=result.seq, outcome="accepted", reference=result.reference)
    if result.outcome == "duplicate" and result.reference:
        return EntryOutcome(seq=result.seq, outcome="duplicate", reference=result.reference)
    if result.outcome == "rejected":
        return EntryOutcome(seq=result.seq, outcome="rejected", problem=bytes(result.problem).decode() or "{}")
    if result.outcome == "deferred":
        return EntryOutcome(seq=result.seq, outcome="deferred")
    # Without central's own reference there is no proof that it took the entry.
    raise _no_answer(f"its word on entry {result.seq} is not one that counts")


def _rows(lines: Iterator[str], items: int) -> Iterator[dict[str, str]]:
    decoder = msgspec.json.Decoder(dict[str, str | int | float])
    count = 0
    for line in lines:
        if line:
            count += 1
            yield {name: str(value) for name, value in decoder.decode(line).items()}
    if count != items:
        raise _no_answer(f"the catalogue was cut short: {count} of {items} items came")


def _minor(value: str) -> int:
    """Return minor units; amounts on the wire always carry all decimals of the journal's currency."""
    if not _AMOUNT.fullmatch(value):
        raise _no_answer("an amount in it is no number")
    return int(value.replace(".", ""))


def _problem(content: bytes) -> _Problem:
    try:
        return msgspec.json.decode(content, type=_Problem)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return _Problem()


def _retry_after(value: str) -> float:
    """Return seconds from a Retry-After header; a date or nonsense counts as not asked for."""
    return min(float(value), _LONGEST_RETRY_AFTER_S) if value.isdecimal() else 0.0


def _no_answer(why: str) -> Fault:
    return Fault(
        "central-unreachable",
        f"Central gave no answer: {why}.",
        "Nothing is lost: the sales are held here. Try again when central is back.",
    )


def _raise_status(status: int, problem: _Problem) -> NoReturn:
    told = problem.detail or problem.title or f"status {status}"
    if status in {401, 403}:
        raise Fault(
            "central-refused-us",
            f"Central does not accept this register: {told}",
            "Check token_file under [central] in the settings with whoever runs central, then replay again.",
        )
    if status == 409 and problem.expected_seq:  # noqa: PLR2004 -- conflict
        raise Fault(
            "central-gap",
            f"Central misses entries: {told}",
            "Replay again; it begins with the entry that central expects.",
        )
    if status == 409:  # noqa: PLR2004 -- conflict
        raise Fault(
            "central-conflict",
            f"Central holds something else than this journal: {told}",
            "Sell on, send nothing more, and call IT: journal and central must be compared.",
        )
    raise Fault(
        "central-refused-batch",
        f"Central could not take what was sent (status {status}): {told}",
        "Nothing is lost. Check the address under [central] in the settings, then call IT with this message.",
    )


def _is_loopback(host: str) -> bool:
    return host in {"localhost", "::1"} or _LOOPBACK.fullmatch(host) is not None


def _check_address(settings: CentralSettings) -> None:
    parts = urlsplit(settings.url)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise Refusal(
            "central-address",
            f"{settings.url} is not the address of a central system.",
            "Write url under [central] as https://HOST:PORT.",
        )
    if parts.scheme == "http" and not settings.insecure and not _is_loopback(parts.hostname):
        raise Refusal(
            "central-not-encrypted",
            f"{settings.url} would send sales over the network unencrypted.",
            "Use https:// with ca_file, or set insecure = true under [central].",
        )
