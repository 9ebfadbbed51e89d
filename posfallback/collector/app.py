"""The bundled collector: the replay API v1 over a database, for a store whose central does not speak it.

Rule of this module: HTTP only. A request is admitted, limited and answered here; what is held lives in `books`.
"""

import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from importlib.metadata import version as installed_version
from pathlib import Path

import msgspec
from sqlalchemy.exc import DBAPIError, IntegrityError
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from posfallback.collector.books import Books
from posfallback.collector.catalogue import CentralCatalogue
from posfallback.collector.checkpoints import check_note
from posfallback.collector.judge import DEFERRED, Mapped, Verdict, judge
from posfallback.collector.staff import StaffList, load_staff
from posfallback.collector.tables import open_database
from posfallback.collector.tokens import Tokens, is_loopback, load_tokens
from posfallback.collector.wire import MAX_BYTES, PROBLEM_TYPE, Problem, read_batch, too_large
from posfallback.domain.errors import Refusal
from posfallback.domain.facts import AnyFact, SaleCompleted
from posfallback.domain.words import plain_text

_HEX = frozenset("0123456789abcdef")
_ID_DIGITS = 32
_MOST_AT_ONCE = 32
_MAX_NOTE_BYTES = 16 * 1024
_READ_AWAY = 8
_RETRY_AFTER_S = 1
_FEATURES = ["entries", "checkpoint", "catalogue"]

Handler = Callable[[Request], Awaitable[Response]]


class Collector:
    """The handlers of the replay API; one batch of a journal is in hand at a time."""

    def __init__(
        self, books: Books, tokens: Tokens, catalogue: CentralCatalogue | None, staff: StaffList | None = None
    ) -> None:
        self._books = books
        self._tokens = tokens
        self._catalogue = catalogue
        self._staff = staff or StaffList()
        self._lock = threading.Lock()
        self._in_hand: set[str] = set()

    def app(self) -> Starlette:
        """Return the ASGI application."""
        return Starlette(
            routes=[
                Route("/v1/health", _answering(self._health)),
                Route("/v1/catalogue", _answering(self._send_catalogue)),
                Route("/v1/journals/{journal_id}", _answering(self._holding)),
                Route("/v1/journals/{journal_id}/entries", _answering(self._entries), methods=["POST"]),
                Route("/v1/journals/{journal_id}/checkpoint", _answering(self._checkpoint), methods=["POST"]),
            ],
            exception_handlers={HTTPException: _no_such_call},
        )

    async def _health(self, _request: Request) -> Response:
        return _json({"up": True, "selling": True, "version": installed_version("posfallback"), "features": _FEATURES})

    async def _send_catalogue(self, request: Request) -> Response:
        self._tokens.caller(request.headers.get("authorization", ""))
        found = await run_in_threadpool(self._catalogue.version) if self._catalogue else None
        if self._catalogue is None or found is None:
            raise Problem(404, "no-catalogue", "There is no catalogue here", "Central serves none at the moment.")
        headers = {"ETag": f'"{found.version}{self._staff.tag}"'}
        # Compared weakly (RFC 9110, 13.1.2): what a proxy has compressed comes back as W/"...".
        wanted = [tag.strip().removeprefix("W/") for tag in request.headers.get("if-none-match", "").split(",")]
        if headers["ETag"] in wanted or "*" in wanted:
            return Response(status_code=304, headers=headers)
        chunks = self._catalogue.chunks(found, self._staff.encoded)
        return StreamingResponse(chunks, media_type="application/x-ndjson", headers=headers)

    async def _holding(self, request: Request) -> Response:
        caller = self._tokens.caller(request.headers.get("authorization", ""))
        account = await run_in_threadpool(self._books.account, _journal_id(request), caller)
        return _json(
            {
                "journal_id": account.journal_id,
                "expected_seq": account.expected_seq,
                "tip": account.tip,
                "sales": {"count": account.sales, "value": account.value},
                "checkpoint": account.checkpoint or None,
            }
        )

    async def _entries(self, request: Request) -> Response:
        caller = self._tokens.caller(request.headers.get("authorization", ""))
        journal_id = _journal_id(request)
        body = await _body(request, MAX_BYTES)

        def take() -> Response:
            with self._hold(journal_id):
                return _json(self._books.take(journal_id, read_batch(body), caller))

        return await run_in_threadpool(take)

    async def _checkpoint(self, request: Request) -> Response:
        caller = self._tokens.caller(request.headers.get("authorization", ""))
        journal_id = _journal_id(request)
        note = await _body(request, _MAX_NOTE_BYTES)

        def keep() -> Response:
            with self._hold(journal_id):
                account = self._books.account(journal_id, caller)
                size = check_note(note, account, lambda size: self._books.seals(journal_id, size))
                self._books.keep_checkpoint(journal_id, size, note.decode())
                return _json({"size": size})

        return await run_in_threadpool(keep)

    @contextmanager
    def _hold(self, journal_id: str) -> Iterator[None]:
        """Admit one request of a journal at a time; raises Problem 429, or 503 when too much is in hand."""
        with self._lock:
            if journal_id in self._in_hand:
                raise Problem(
                    429,
                    "one-at-a-time",
                    "The request before is still in hand",
                    "Wait for its answer, or send it again a little later.",
                    retry_after_s=_RETRY_AFTER_S,
                )
            if len(self._in_hand) >= _MOST_AT_ONCE:
                raise _busy("Too many registers are being served at once.")
            self._in_hand.add(journal_id)
        try:
            yield
        finally:
            with self._lock:
                self._in_hand.discard(journal_id)


def _answering(handler: Handler) -> Handler:
    """Wrap a handler so that problems become problem documents; a defect stays one (500, with its trace logged)."""

    async def answer(request: Request) -> Response:
        try:
            return await handler(request)
        except Problem as problem:
            return _refuse(problem)
        except IntegrityError:
            # Two first batches of one register at once: the second one finds the books opened when it comes again.
            return _refuse(_busy("Another request was quicker."))
        except DBAPIError as error:
            return _refuse(_busy(f"The database does not answer: {error.orig}."))
        except ClientDisconnect:
            return Response(status_code=400)

    return answer


async def _no_such_call(_request: Request, error: Exception) -> Response:
    """Answer a path or method that the replay API does not have."""
    assert isinstance(error, HTTPException), "registered for nothing else"
    answer = _refuse(Problem(error.status_code, "no-such-call", error.detail, "See the replay API's document."))
    answer.headers.update(error.headers or {})
    return answer


def _busy(detail: str) -> Problem:
    return Problem(503, "not-now", "Central cannot take this now", detail, retry_after_s=_RETRY_AFTER_S)


def _refuse(problem: Problem) -> Response:
    headers = {"Retry-After": str(problem.retry_after_s)} if problem.retry_after_s else {}
    if problem.status == 401:  # noqa: PLR2004 -- RFC 9110 asks for the challenge with it
        headers["WWW-Authenticate"] = "Bearer"
    if problem.status == 413:  # noqa: PLR2004 -- what is left of the body is not read, so the connection ends
        headers["Connection"] = "close"
    return Response(problem.document(), problem.status, headers, PROBLEM_TYPE)


def _json(answer: object) -> Response:
    return Response(msgspec.json.encode(answer, enc_hook=plain_text), media_type="application/json")


def _journal_id(request: Request) -> str:
    journal_id = str(request.path_params["journal_id"])
    if len(journal_id) != _ID_DIGITS or not _HEX.issuperset(journal_id):
        raise Problem(400, "journal-id", "That is not a journal", "A journal's id is 32 lower-case hex digits.")
    return journal_id


async def _body(request: Request, most: int) -> bytes:
    """Read a body of at most `most` bytes; raises Problem 413.

    What is too much is read and thrown away, within reason: a client that is still sending would miss the answer.
    """
    declared = request.headers.get("content-length", "0")
    if declared.isdecimal() and int(declared) > _READ_AWAY * most:
        raise too_large()
    body = bytearray()
    length = 0
    async for chunk in request.stream():
        length += len(chunk)
        if length <= most:
            body += chunk
        elif length > _READ_AWAY * most:
            raise too_large()
    if length > most:
        raise too_large()
    return bytes(body)


def build(
    db: str,
    host: str = "127.0.0.1",
    token_file: Path | None = None,
    catalogue: Path | None = None,
    *,
    reject_unknown_codes: bool = False,
    staff: Path | None = None,
) -> Starlette:
    """Open the database and return the application; raises Refusal or Fault."""
    tokens = load_tokens(token_file, host)
    served = CentralCatalogue(catalogue) if catalogue else None
    if reject_unknown_codes and served is None:
        raise Refusal(
            "no-catalogue",
            "Unknown codes can only be rejected with a catalogue.",
            "Give the collector a catalogue file.",
        )

    def verdict(fact: AnyFact, mapped: Mapped) -> Verdict:
        if not reject_unknown_codes or served is None or not isinstance(fact, SaleCompleted):
            return judge(fact, None)
        version = served.version()
        # Without its catalogue central cannot say whether an item exists: not yet is neither yes nor no.
        if version is None:
            return DEFERRED
        return judge(fact, version.codes.__contains__, mapped, version.departments.__contains__)

    if staff is not None and served is None:
        raise Refusal(
            "staff-alone", "The staff goes out with the catalogue.", "Give the collector a catalogue file, too."
        )
    people = load_staff(staff) if staff is not None else None
    return Collector(Books(open_database(db), verdict), tokens, served, people).app()


def serve(
    db: str,
    port: int,
    host: str = "127.0.0.1",
    *,
    token_file: Path | None = None,
    tls_cert: Path | None = None,
    tls_key: Path | None = None,
    ready: Callable[[str], None] = lambda _line: None,
    catalogue: Path | None = None,
    staff: Path | None = None,
    reject_unknown_codes: bool = False,
) -> int:
    """Serve until interrupted; `ready` gets one line once requests are answered. Port 0 takes a free one. Returns 0.

    Raises Refusal for a way of serving that is not safe, Fault when port, certificate or database cannot be used.
    """
    from posfallback.collector.server import run

    if not is_loopback(host) and not (token_file and tls_cert and tls_key):
        raise Refusal(
            "not-loopback",
            f"Serving on {host} lets others on the network in.",
            "Give --tls-cert, --tls-key and --token-file, or leave the host at 127.0.0.1.",
        )
    if bool(tls_cert) != bool(tls_key):
        raise Refusal("half-tls", "TLS needs a certificate and its key.", "Give both --tls-cert and --tls-key.")
    app = build(db, host, token_file, catalogue, reject_unknown_codes=reject_unknown_codes, staff=staff)
    run(app, host, port, tls=(tls_cert, tls_key), ready=ready)
    return 0
