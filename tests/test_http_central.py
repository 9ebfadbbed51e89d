"""The connector `http`: what each answer of central, and each silence, means to the register."""

import datetime as dt
import http.server
import ipaddress
import json
import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from central_world import (
    JOURNAL_ID,
    CollectorProcess,
    CuttingProxy,
    chain,
    collector,
    free_port,
    opened,
    sale,
)

from posfallback.central.http import HttpCentral
from posfallback.domain.errors import Fault, Refusal
from posfallback.domain.settings import CentralSettings
from posfallback.journal.entry import ZERO_SEAL, Entry


def connector(url: str, token_file: str = "", ca_file: str = "") -> HttpCentral:
    return HttpCentral(CentralSettings(url=url, token_file=token_file, ca_file=ca_file), "012", "03")


def day(sales: int = 3) -> list[Entry]:
    return chain([opened(), *(sale(number) for number in range(1, sales + 1))])


Answer = tuple[int, dict[str, str], bytes]


@contextmanager
def answering(answer: Callable[[str], Answer]) -> Iterator[str]:
    """Serve what a central of another make, a proxy or a login page might say."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length", "0")))
            status, headers, body = answer(self.path)
            self.send_response(status)
            for name, value in {"Content-Length": str(len(body)), **headers}.items():
                self.send_header(name, value)
            self.end_headers()
            with suppress(BrokenPipeError):
                self.wfile.write(body)

        do_POST = do_GET  # noqa: N815 -- the name that the base class looks for

        def log_message(self, *_words: object) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture
def central(tmp_path: Path) -> Iterator[CollectorProcess]:
    with collector(tmp_path) as process:
        yield process


def test_entries_go_out_and_central_says_what_it_holds(central: CollectorProcess) -> None:
    http_central = connector(central.url)
    assert http_central.healthy()
    assert http_central.holding(JOURNAL_ID).expected_seq == 1
    entries = day()
    answer = http_central.submit(JOURNAL_ID, entries)
    assert [result.outcome for result in answer.results] == ["accepted"] * 4
    assert all(result.reference for result in answer.results)
    holding = http_central.holding(JOURNAL_ID)
    assert (holding.expected_seq, holding.tip) == (5, entries[-1].seal)
    assert (holding.sales_count, holding.sales_value_minor) == (3, 1047)
    http_central.close()


def test_a_central_that_is_down_is_unreachable_and_up_again_without_a_restart(central: CollectorProcess) -> None:
    http_central = connector(central.url)
    assert http_central.healthy()
    central.kill()
    assert not http_central.healthy()
    with pytest.raises(Fault) as caught:
        http_central.submit(JOURNAL_ID, day())
    assert caught.value.code == "central-unreachable"
    assert "held here" in caught.value.remedy
    central.start()
    assert http_central.healthy()
    http_central.close()


def test_a_lost_answer_is_no_answer_and_the_same_bytes_come_out_as_duplicates(central: CollectorProcess) -> None:
    proxy = CuttingProxy(central.port)
    http_central = connector(proxy.url)
    proxy.cut_answers = 1
    with pytest.raises(Fault) as caught:
        http_central.submit(JOURNAL_ID, day())
    assert caught.value.code == "central-unreachable"
    assert proxy.cut == 1
    assert {result.outcome for result in http_central.submit(JOURNAL_ID, day()).results} == {"duplicate"}
    http_central.close()
    proxy.close()


def test_conflicts_gaps_and_bad_tokens_are_told_apart(tmp_path: Path) -> None:
    tokens, token = tmp_path / "tokens", tmp_path / "token"
    tokens.write_text("012/03 right\n", encoding="utf-8")
    token.write_text("s3cret\n", encoding="utf-8")
    with collector(tmp_path, token_file=str(tokens)) as central:
        refused = connector(central.url, token_file=str(token))
        with pytest.raises(Fault) as caught:
            refused.holding(JOURNAL_ID)
        assert caught.value.code == "central-refused-us"
        assert "s3cret" not in str(caught.value)
        refused.close()
        token.write_text("right\n", encoding="utf-8")
        known = connector(central.url, token_file=str(token))
        with pytest.raises(Fault) as caught:
            known.submit(JOURNAL_ID, day()[1:])
        assert caught.value.code == "central-gap"
        known.submit(JOURNAL_ID, day())
        with pytest.raises(Fault) as caught:
            known.submit(JOURNAL_ID, chain([opened(), sale(7)]))
        assert caught.value.code == "central-conflict"
        known.close()


@pytest.mark.parametrize("text", ["", "two tokens\n", "naïve\n"])
def test_a_token_file_that_holds_no_token_is_told(tmp_path: Path, text: str) -> None:
    token = tmp_path / "token"
    token.write_text(text, encoding="utf-8")
    with pytest.raises(Fault, match="token file"):
        connector("http://127.0.0.1:9", token_file=str(token)).holding(JOURNAL_ID)
    with pytest.raises(Fault, match="token file"):
        connector("http://127.0.0.1:9", token_file=str(tmp_path / "missing")).holding(JOURNAL_ID)


@pytest.mark.parametrize("status", [429, 503])
def test_a_busy_central_says_how_long_to_wait(status: int) -> None:
    with answering(lambda _path: (status, {"Retry-After": "7"}, b"{}")) as url:
        busy = connector(url)
        with pytest.raises(Fault) as caught:
            busy.submit(JOURNAL_ID, day())
        assert caught.value.code == "central-unreachable"
        assert busy.retry_after_s == 7
        assert not busy.healthy()
        busy.close()


GOOD = {"seq": 1, "outcome": "accepted", "reference": "R-1"}


@pytest.mark.parametrize(
    "body",
    [
        b"<html>Please log in to the guest network</html>",
        b"{}",
        json.dumps({"results": [], "expected_seq": 2, "tip": "x"}).encode(),
        json.dumps({"results": [{**GOOD, "seq": 2}], "expected_seq": 2, "tip": "x"}).encode(),
        json.dumps({"results": [{**GOOD, "reference": ""}], "expected_seq": 2, "tip": "x"}).encode(),
        json.dumps({"results": [{**GOOD, "outcome": "done"}], "expected_seq": 2, "tip": "x"}).encode(),
        json.dumps({"results": [{"seq": 1, "outcome": "accepted"}], "expected_seq": 2, "tip": "x"}).encode(),
    ],
)
def test_a_200_is_no_proof(body: bytes) -> None:
    with answering(lambda _path: (200, {}, body)) as url:
        doubtful = connector(url)
        with pytest.raises(Fault) as caught:
            doubtful.submit(JOURNAL_ID, day()[:1])
        assert caught.value.code == "central-unreachable"
        assert not doubtful.healthy()
        doubtful.close()


def test_a_central_of_another_make_may_not_know_a_journal() -> None:
    with answering(lambda _path: (404, {}, b"")) as url:
        other = connector(url)
        assert other.holding(JOURNAL_ID).expected_seq == 1
        assert other.holding(JOURNAL_ID).tip == ZERO_SEAL
        with pytest.raises(Fault) as caught:
            other.submit(JOURNAL_ID, day())
        assert caught.value.code == "central-refused-batch"
        other.close()


def test_a_redirect_is_not_followed() -> None:
    asked: list[str] = []

    def elsewhere(path: str) -> Answer:
        asked.append(path)
        return 307, {"Location": "/elsewhere"}, b""

    with answering(elsewhere) as url:
        moved = connector(url)
        with pytest.raises(Fault, match="307"):
            moved.submit(JOURNAL_ID, day())
        assert "/elsewhere" not in asked
        moved.close()


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("http://central.example:8080", "central-not-encrypted"),
        ("http://127.0.0.1.example:8080", "central-not-encrypted"),
        ("ftp://127.0.0.1", "central-address"),
        ("central", "central-address"),
    ],
)
def test_sales_leave_this_machine_encrypted_or_not_at_all(url: str, code: str) -> None:
    with pytest.raises(Refusal) as caught:
        connector(url)
    assert caught.value.code == code
    HttpCentral(CentralSettings(url="http://central.example:8080", insecure=True), "012", "03")
    HttpCentral(CentralSettings(url="https://central.example"), "012", "03")


def test_a_silent_central_holds_the_probe_up_for_two_seconds_at_most() -> None:
    def slowly(_path: str) -> Answer:
        time.sleep(4)
        return 200, {}, b"{}"

    with answering(slowly) as url:
        slow = connector(url)
        began = time.monotonic()
        assert not slow.healthy()
        assert time.monotonic() - began < 3
        slow.close()


def test_the_catalogue_comes_as_rows_once_and_then_only_when_it_changed(tmp_path: Path) -> None:
    path = tmp_path / "central.ndjson"
    path.write_text('{"code": "90162", "name": "Plums", "price": 3.49, "tax": null}\n', encoding="utf-8")
    with collector(tmp_path, catalogue=str(path)) as central:
        http_central = connector(central.url)
        pulled = http_central.catalogue("")
        assert pulled is not None
        etag, rows = pulled
        assert list(rows) == [{"code": "90162", "name": "Plums", "price": "3.49"}]
        assert http_central.catalogue(etag) is None
        http_central.close()


def test_a_catalogue_that_was_cut_short_is_told() -> None:
    body = b'{"version": "1", "items": 2}\n{"code": "90162", "name": "Plums", "price": "3.49"}\n'
    with answering(lambda _path: (200, {"ETag": '"1"'}, body)) as url:
        cut = connector(url)
        pulled = cut.catalogue("")
        assert pulled is not None
        with pytest.raises(Fault, match="1 of 2"):
            list(pulled[1])
        cut.close()
    with answering(lambda _path: (404, {}, b"")) as url:
        none = connector(url)
        with pytest.raises(Fault, match="no catalogue"):
            none.catalogue("")
        none.close()


def certificate(folder: Path, name: str) -> tuple[Path, Path]:
    """Make a certificate for 127.0.0.1 that signs itself."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    cert_file, key_file = folder / f"{name}.pem", folder / f"{name}.key"
    cert_file.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    key_file.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return cert_file, key_file


def test_tls_with_the_stores_own_certificate_and_nobody_elses(tmp_path: Path) -> None:
    cert, key = certificate(tmp_path, "central")
    stranger, _ = certificate(tmp_path, "stranger")
    with collector(tmp_path, tls_cert=str(cert), tls_key=str(key)) as central:
        url = f"https://127.0.0.1:{central.port}"
        trusted = connector(url, ca_file=str(cert))
        assert trusted.healthy()
        assert trusted.holding(JOURNAL_ID).expected_seq == 1
        trusted.close()
        for distrusting in (connector(url, ca_file=str(stranger)), connector(url)):
            assert not distrusting.healthy()
            with pytest.raises(Fault) as caught:
                distrusting.holding(JOURNAL_ID)
            assert caught.value.code == "central-unreachable"
            distrusting.close()
        with pytest.raises(Fault, match="certificate file"):
            connector(url, ca_file=str(tmp_path / "missing.pem")).holding(JOURNAL_ID)


def test_a_token_never_appears_in_a_log(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    token = tmp_path / "token"
    token.write_text("s3cret-token\n", encoding="utf-8")
    caplog.set_level(logging.DEBUG)
    with answering(lambda _path: (401, {}, b"{}")) as url:
        http_central = connector(url, token_file=str(token))
        with pytest.raises(Fault) as caught:
            http_central.holding(JOURNAL_ID)
        http_central.close()
    with pytest.raises(Fault):
        connector(f"http://127.0.0.1:{free_port()}", token_file=str(token)).holding(JOURNAL_ID)
    assert "s3cret" not in caplog.text
    assert "s3cret" not in str(caught.value)
