"""The bundled collector, spoken to over a real socket exactly as a register of another make would."""

import csv
import json
import re
import threading
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest
from central_world import (
    AT,
    DAY,
    JOURNAL_ID,
    CollectorProcess,
    chain,
    collector,
    opened,
    sale,
    shift_opened,
)
from starlette.routing import Route

from posfallback.collector.app import build, serve
from posfallback.collector.tables import open_database
from posfallback.domain.errors import Fault, Refusal
from posfallback.domain.facts import ParkedDecided
from posfallback.journal.entry import ZERO_SEAL, Entry, seal_of
from posfallback.shipped import shipped
from posfallback.storage.sqlite import connect, unit


@pytest.fixture
def central(tmp_path: Path) -> Iterator[CollectorProcess]:
    with collector(tmp_path) as process:
        yield process


def lines(entries: list[Entry]) -> bytes:
    return b"".join(
        json.dumps({"seq": e.seq, "prev": e.prev, "body": e.body, "seal": e.seal}).encode() + b"\n" for e in entries
    )


def post(
    central: CollectorProcess, entries: list[Entry], journal_id: str = JOURNAL_ID, **headers: str
) -> httpx2.Response:
    return httpx2.post(
        f"{central.url}/v1/journals/{journal_id}/entries",
        content=lines(entries),
        headers={"Content-Type": "application/x-ndjson", **headers},
        trust_env=False,
    )


def get(central: CollectorProcess, path: str, **headers: str) -> httpx2.Response:
    return httpx2.get(f"{central.url}{path}", headers=headers, trust_env=False)


def held(central: CollectorProcess) -> dict[str, object]:
    answer: dict[str, object] = get(central, f"/v1/journals/{JOURNAL_ID}").json()
    return answer


def problem(answer: httpx2.Response) -> dict[str, object]:
    assert answer.headers["content-type"] == "application/problem+json"
    document: dict[str, object] = answer.json()
    assert document["status"] == answer.status_code
    assert document["title"]
    assert document["detail"]
    return document


def day(sales: int = 3) -> list[Entry]:
    return chain([opened(), shift_opened(), *(sale(number) for number in range(1, sales + 1))])


def test_health_says_that_central_sells(central: CollectorProcess) -> None:
    answer = get(central, "/v1/health").json()
    assert answer["up"] is True
    assert answer["selling"] is True
    assert answer["version"]
    assert "entries" in answer["features"]


def test_a_batch_is_taken_and_each_entry_gets_its_own_reference(central: CollectorProcess) -> None:
    entries = day()
    answer = post(central, entries)
    assert answer.status_code == 200
    results = answer.json()["results"]
    assert [result["seq"] for result in results] == [1, 2, 3, 4, 5]
    assert {result["outcome"] for result in results} == {"accepted"}
    assert len({result["reference"] for result in results}) == 5
    assert answer.json()["expected_seq"] == 6
    assert answer.json()["tip"] == entries[-1].seal
    assert held(central) == {
        "journal_id": JOURNAL_ID,
        "expected_seq": 6,
        "tip": entries[-1].seal,
        "sales": {"count": 3, "value": "10.47"},
        "checkpoint": None,
    }


def test_an_unknown_journal_is_an_empty_one(central: CollectorProcess) -> None:
    assert held(central)["expected_seq"] == 1
    assert held(central)["tip"] == ZERO_SEAL
    assert get(central, "/v1/journals/nonsense").status_code == 400


def test_the_same_bytes_again_are_duplicates_with_the_first_reference(central: CollectorProcess) -> None:
    entries = day()
    first = post(central, entries[:4]).json()["results"]
    again = post(central, entries[2:]).json()
    assert [result["outcome"] for result in again["results"]] == ["duplicate", "duplicate", "accepted"]
    assert [result["reference"] for result in again["results"][:2]] == [result["reference"] for result in first[2:]]
    assert held(central)["sales"] == {"count": 3, "value": "10.47"}


def test_a_killed_collector_answers_as_before(central: CollectorProcess) -> None:
    entries = day()
    first = post(central, entries).json()["results"]
    before = held(central)
    central.kill()
    central.start()
    assert held(central) == before
    again = post(central, entries).json()["results"]
    assert {result["outcome"] for result in again} == {"duplicate"}
    assert [result["reference"] for result in again] == [result["reference"] for result in first]


def test_a_gap_is_a_conflict_that_names_the_expected_seq(central: CollectorProcess) -> None:
    entries = day()
    first = problem(post(central, entries[2:]))
    assert (first["status"], first["expected_seq"]) == (409, 1)
    post(central, entries[:2])
    second = problem(post(central, entries[3:]))
    assert (second["status"], second["expected_seq"]) == (409, 3)
    assert held(central)["expected_seq"] == 3


def test_the_same_identity_with_other_bytes_is_a_conflict_that_shows_both_seals(central: CollectorProcess) -> None:
    post(central, day())
    other = chain([opened(), shift_opened(), sale(1), sale(2, code="00000000090162"), sale(9)])
    told = problem(post(central, other))
    assert told["status"] == 409
    assert told["seq"] == 4
    assert told["sent_seal"] == other[3].seal
    assert told["held_seal"] == day()[3].seal


def test_a_seal_that_does_not_follow_is_a_conflict_and_nothing_of_the_batch_is_stored(
    central: CollectorProcess,
) -> None:
    entries = day()
    post(central, entries[:2])
    changed = Entry(seq=4, prev=entries[3].prev, body=entries[3].body.replace("349", "348"), seal=entries[3].seal)
    assert problem(post(central, [entries[2], changed, entries[4]]))["status"] == 409
    stranger = Entry(seq=3, prev="ab" * 32, body=entries[2].body, seal=seal_of("ab" * 32, 3, entries[2].body))
    assert problem(post(central, [stranger]))["status"] == 409
    assert held(central)["expected_seq"] == 3


def test_what_cannot_be_read_is_refused_whole(central: CollectorProcess) -> None:
    entries = day()
    url = f"{central.url}/v1/journals/{JOURNAL_ID}/entries"
    for content in (b"", b"\n", b"hello\n", lines(entries)[:-40], b'{"seq": 1}\n', b"\xff\n"):
        assert problem(httpx2.post(url, content=content, trust_env=False))["status"] == 400, content
    assert problem(post(central, [entries[0], entries[2]]))["status"] == 400
    assert problem(post(central, entries[::-1]))["status"] == 400
    for body in ("not json", "[]", "{}", '"text"'):
        alone = Entry(seq=1, prev=ZERO_SEAL, body=body, seal=seal_of(ZERO_SEAL, 1, body))
        assert problem(post(central, [alone]))["status"] == 400, body
    assert held(central)["expected_seq"] == 1


def test_a_journal_must_begin_with_its_own_opening(central: CollectorProcess) -> None:
    assert problem(post(central, day(), "f" * 32))["status"] == 400
    assert problem(post(central, chain([sale(1)])))["status"] == 400


def test_a_batch_above_the_limits_is_refused_before_it_is_read(central: CollectorProcess) -> None:
    many = chain([opened(), *(sale(number) for number in range(1, 1001))])
    assert len(many) == 1001
    assert problem(post(central, many))["status"] == 413
    assert post(central, many[:1000]).status_code == 200
    url = f"{central.url}/v1/journals/{JOURNAL_ID}/entries"
    large = b" " * (8 * 1024 * 1024 + 1)
    assert problem(httpx2.post(url, content=large, trust_env=False))["status"] == 413

    def chunked() -> Iterator[bytes]:
        for _ in range(9):
            yield b" " * 1024 * 1024

    assert problem(httpx2.post(url, content=chunked(), trust_env=False))["status"] == 413


def test_a_drill_is_taken_nowhere(central: CollectorProcess) -> None:
    drill = chain([opened(drill=True)])
    assert problem(post(central, drill))["status"] == 422
    body = f'{{"business_date":"{DAY}","drill":true,"kind":"FromTheFuture","v":9}}'
    later = Entry(seq=1, prev=ZERO_SEAL, body=body, seal=seal_of(ZERO_SEAL, 1, body))
    assert problem(post(central, [later]))["status"] == 422
    assert held(central)["expected_seq"] == 1


def test_a_series_belongs_to_one_journal_of_a_register(central: CollectorProcess) -> None:
    other, third = "b" * 32, "c" * 32
    assert post(central, day()).status_code == 200
    told = problem(post(central, chain([opened(other)]), other))
    assert told["status"] == 409
    assert told["journal_id"] == JOURNAL_ID
    assert post(central, chain([opened(other, series="G")]), other).status_code == 200
    assert post(central, chain([opened(third, register="04")]), third).status_code == 200


def test_a_sale_that_does_not_add_up_is_rejected_and_the_others_are_taken(central: CollectorProcess) -> None:
    entries = chain([opened(), shift_opened(), sale(1), sale(2, total=350), sale(3)])
    answer = post(central, entries).json()
    assert [result["outcome"] for result in answer["results"]] == [*["accepted"] * 3, "rejected", "accepted"]
    told = answer["results"][3]["problem"]
    assert told["code"] == "sums-differ"
    assert told["receipt"] == "012-03-F000002"
    assert "350" in told["detail"]
    assert answer["expected_seq"] == 6
    assert held(central)["sales"] == {"count": 2, "value": "6.98"}
    assert post(central, entries[3:4]).json()["results"][0]["outcome"] == "rejected"


def test_a_kind_that_central_does_not_know_is_rejected_and_kept(central: CollectorProcess) -> None:
    first = chain([opened()])
    body = f'{{"at":"{AT}","business_date":"{DAY}","kind":"CardReversed","v":1}}'
    unknown = Entry(seq=2, prev=first[0].seal, body=body, seal=seal_of(first[0].seal, 2, body))
    answer = post(central, [*first, unknown, *chain([sale(1)], 3, unknown.seal)]).json()
    assert [result["outcome"] for result in answer["results"]] == ["accepted", "rejected", "accepted"]
    assert answer["results"][1]["problem"]["code"] == "not-understood"


@pytest.mark.parametrize("change", [("{", "{ "), ('"total_minor":', '"total_minor":1,"total_minor":')])
def test_a_body_that_is_not_canonical_is_rejected_because_it_may_be_read_in_two_ways(
    central: CollectorProcess, change: tuple[str, str]
) -> None:
    first, rung = chain([opened(), sale(1)])
    body = rung.body.replace(*change, 1)
    odd = Entry(seq=2, prev=first.seal, body=body, seal=seal_of(first.seal, 2, body))
    answer = post(central, [first, odd]).json()
    assert [result["outcome"] for result in answer["results"]] == ["accepted", "rejected"]
    assert "canonical" in answer["results"][1]["problem"]["detail"]
    assert held(central)["sales"] == {"count": 0, "value": "0.00"}


CODE = "00852421006143"


def catalogue_file(folder: Path, *codes: str) -> Path:
    path = folder / "central.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["code", "name", "department", "sold_by", "price", "price_for", "tax", "age"])
        for code in codes:
            writer.writerow([code, f"Item {code}", "Grocery", "each", "3.49", "1", "A", ""])
    return path


def test_an_unknown_code_is_judged_anew_when_central_has_learned_it(tmp_path: Path) -> None:
    catalogue = catalogue_file(tmp_path, "90162")
    entries = chain([opened(), sale(1), sale(2, code="00000000090162")])
    with collector(tmp_path, catalogue=str(catalogue), reject_unknown_codes=True) as central:
        answer = post(central, entries).json()["results"]
        assert [result["outcome"] for result in answer] == ["accepted", "rejected", "accepted"]
        assert CODE in answer[1]["problem"]["detail"]
        catalogue_file(tmp_path, "90162", "852421006143")
        again = post(central, entries[1:2]).json()["results"][0]
        assert again["outcome"] == "accepted"
        assert again["reference"]
        assert held(central)["sales"] == {"count": 2, "value": "6.98"}
        assert post(central, entries[1:2]).json()["results"][0]["outcome"] == "duplicate"


def test_without_its_catalogue_central_defers_sales_and_all_after_them(tmp_path: Path) -> None:
    missing = tmp_path / "central.csv"
    entries = day()
    with collector(tmp_path, catalogue=str(missing), reject_unknown_codes=True) as central:
        answer = post(central, entries).json()
        assert [r["outcome"] for r in answer["results"]] == [*["accepted"] * 2, *["deferred"] * 3]
        assert "reference" not in answer["results"][2]
        assert answer["expected_seq"] == 3
        assert answer["tip"] == entries[1].seal
        catalogue_file(tmp_path, CODE)
        answer = post(central, entries[2:]).json()
        assert {r["outcome"] for r in answer["results"]} == {"accepted"}


def decided(seq: int, decision: str) -> ParkedDecided:
    assert decision in {"retry", "waive"}
    return ParkedDecided(
        v=1,
        at="2026-11-24T08:00:00-05:00",
        business_date="2026-11-24",
        journal_id=JOURNAL_ID,
        seq=seq,
        decision="retry" if decision == "retry" else "waive",
        who="7",
        reason="checked with the back office",
    )


def test_a_decision_to_send_again_has_the_entry_judged_again(tmp_path: Path) -> None:
    catalogue = catalogue_file(tmp_path, "90162")
    entries = chain([opened(), sale(1), decided(2, "retry")])
    with collector(tmp_path, catalogue=str(catalogue), reject_unknown_codes=True) as central:
        post(central, entries[:2])
        catalogue_file(tmp_path, CODE)
        assert held(central)["sales"] == {"count": 0, "value": "0.00"}
        assert post(central, entries[2:]).json()["results"][0]["outcome"] == "accepted"
        assert held(central)["sales"] == {"count": 1, "value": "3.49"}
        result = post(central, entries[1:2]).json()["results"][0]
        assert result["outcome"] == "duplicate"
        assert result["reference"]


def test_a_waived_entry_is_never_taken_any_more(tmp_path: Path) -> None:
    catalogue = catalogue_file(tmp_path, "90162")
    entries = chain([opened(), sale(1), decided(2, "waive"), decided(2, "retry")])
    with collector(tmp_path, catalogue=str(catalogue), reject_unknown_codes=True) as central:
        post(central, entries[:3])
        catalogue_file(tmp_path, CODE)
        post(central, entries[3:])
        result = post(central, entries[1:2]).json()["results"][0]
        assert result["outcome"] == "rejected"
        assert result["problem"]["code"] == "waived"
        assert held(central)["sales"] == {"count": 0, "value": "0.00"}


def test_the_catalogue_is_streamed_and_unchanged_costs_nothing(tmp_path: Path) -> None:
    codes = [f"{number:05d}" for number in range(1, 5001)]
    catalogue = catalogue_file(tmp_path, *codes)
    with collector(tmp_path, catalogue=str(catalogue)) as central:
        answer = get(central, "/v1/catalogue")
        head, *rows = (json.loads(line) for line in answer.text.splitlines())
        assert head["items"] == 5000
        assert [row["code"] for row in rows] == codes
        assert rows[0] == {
            "code": "00001",
            "name": "Item 00001",
            "department": "Grocery",
            "sold_by": "each",
            "price": "3.49",
            "price_for": "1",
            "tax": "A",
        }
        etag = answer.headers["etag"]
        assert get(central, "/v1/catalogue", **{"If-None-Match": f"W/{etag}"}).status_code == 304
        unchanged = get(central, "/v1/catalogue", **{"If-None-Match": etag})
        assert unchanged.status_code == 304
        assert unchanged.content == b""
        catalogue_file(tmp_path, "90162")
        assert get(central, "/v1/catalogue", **{"If-None-Match": etag}).status_code == 200


def test_what_the_api_does_not_have_is_a_problem_too(central: CollectorProcess) -> None:
    assert problem(get(central, "/v2/health"))["status"] == 404
    refused = get(central, f"/v1/journals/{JOURNAL_ID}/entries")
    assert problem(refused)["status"] == 405
    assert refused.headers["allow"] == "POST"


def test_the_open_document_tells_of_the_calls_that_are_served_and_of_every_status(tmp_path: Path) -> None:
    document = shipped("openapi", "replay-v1.yaml").read_text(encoding="utf-8")
    served = {
        route.path for route in build(f"sqlite:///{tmp_path / 'central.sqlite3'}").routes if isinstance(route, Route)
    }
    assert set(re.findall(r"^  (/v1\S*):$", document, re.MULTILINE)) == served
    entries = document.partition("/entries:")[2].partition("/checkpoint:")[0]
    assert set(re.findall(r'^        "(\d{3})":', entries, re.MULTILINE)) == {
        *("200", "400", "401", "403", "409", "413", "422", "429", "503")
    }


def test_a_central_without_a_catalogue_says_so(central: CollectorProcess) -> None:
    assert problem(get(central, "/v1/catalogue"))["status"] == 404


def test_a_token_speaks_for_its_own_register_only(tmp_path: Path) -> None:
    tokens = tmp_path / "tokens"
    tokens.write_text("012/03 three-secret\n012/04 four-secret\n\n# spare\nany-secret\n", encoding="utf-8")
    with collector(tmp_path, token_file=str(tokens)) as central:
        path = f"/v1/journals/{JOURNAL_ID}"
        assert problem(post(central, day()))["status"] == 401
        refused = post(central, day(), Authorization="Bearer wrong")
        assert problem(refused)["status"] == 401
        assert refused.headers["www-authenticate"] == "Bearer"
        assert problem(post(central, day(), Authorization="Basic three-secret"))["status"] == 401
        assert problem(post(central, day(), Authorization="Bearer four-secret"))["status"] == 403
        assert post(central, day(), Authorization="Bearer three-secret").status_code == 200
        assert problem(post(central, day(), Authorization="Bearer four-secret"))["status"] == 403
        assert problem(get(central, path, Authorization="Bearer four-secret"))["status"] == 403
        assert get(central, path, Authorization="Bearer any-secret").json()["expected_seq"] == 6
        assert problem(get(central, "/v1/catalogue"))["status"] == 401
        assert get(central, "/v1/health").status_code == 200


def test_serving_beyond_this_machine_needs_tls_and_tokens(tmp_path: Path) -> None:
    tokens = tmp_path / "tokens"
    tokens.write_text("bare-token\n", encoding="utf-8")
    db = f"sqlite:///{tmp_path / 'central.sqlite3'}"
    with pytest.raises(Refusal, match="network"):
        serve(db, 0, "0.0.0.0", token_file=tokens)
    with pytest.raises(Refusal, match="this machine only"):
        build(db, "0.0.0.0", tokens)
    with pytest.raises(Refusal, match="certificate"):
        serve(db, 0, tls_cert=tokens)


@pytest.mark.parametrize(
    "text", ["", "012 secret\n", "012/03 secret more\n", "/03 secret\n", "012/03 secret\n012/04 secret\n"]
)
def test_a_token_file_that_cannot_be_meant_is_refused(tmp_path: Path, text: str) -> None:
    tokens = tmp_path / "tokens"
    tokens.write_text(text, encoding="utf-8")
    with pytest.raises(Refusal) as caught:
        build(f"sqlite:///{tmp_path / 'central.sqlite3'}", "127.0.0.1", tokens)
    assert "secret" not in str(caught.value)


def test_a_database_that_is_not_the_collectors_is_left_alone(tmp_path: Path) -> None:
    foreign = tmp_path / "foreign.sqlite3"
    connection = connect(foreign)
    connection.execute("create table recipes (name text)")
    connection.close()
    with pytest.raises(Refusal, match="something else"):
        build(f"sqlite:///{foreign}")
    noise = tmp_path / "noise.sqlite3"
    noise.write_bytes(b"this is no database at all, but it is long enough to look like one" * 20)
    with pytest.raises(Fault, match="not a database"):
        build(f"sqlite:///{noise}")
    with pytest.raises(Refusal, match="not a database that the collector can use"):
        build("oracle://nobody")
    with pytest.raises(Refusal, match="sqlite"):
        build("sqlite://")


def test_what_the_collector_commits_is_on_the_disk(tmp_path: Path) -> None:
    engine = open_database(f"sqlite:///{tmp_path / 'central.sqlite3'}")
    with engine.connect() as connection:
        assert connection.exec_driver_sql("pragma synchronous").scalar() == 2
        assert connection.exec_driver_sql("pragma journal_mode").scalar() == "wal"
    engine.dispose()


def test_a_database_that_is_held_means_later_and_a_second_request_waits_for_the_first(
    central: CollectorProcess, tmp_path: Path
) -> None:
    entries = day()
    post(central, entries[:2])
    answers: list[httpx2.Response] = []
    holder = connect(tmp_path / "central.sqlite3")
    with unit(holder):
        both = [threading.Thread(target=lambda: answers.append(post(central, entries[2:]))) for _ in range(2)]
        for thread in both:
            thread.start()
        assert held(central)["expected_seq"] == 3, "reading waits for nobody"
        for thread in both:
            thread.join()
    holder.close()
    assert sorted(int(str(problem(answer)["status"])) for answer in answers) == [429, 503]
    assert all(int(answer.headers["retry-after"]) > 0 for answer in answers)
    assert post(central, entries[2:]).status_code == 200


def test_a_taken_port_is_told_in_plain_words(central: CollectorProcess, tmp_path: Path) -> None:
    with pytest.raises(Fault, match="another port"):
        serve(f"sqlite:///{tmp_path / 'second.sqlite3'}", central.port)
