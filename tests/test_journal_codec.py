"""What is sealed is canonical JSON, for every text and every amount, and reads back as the same fact."""

import json
import string

import msgspec
import pytest
import rfc8785
from book import DAY, at, sale, shift_opened
from hypothesis import given, settings
from hypothesis import strategies as st

from posfallback.domain.errors import Fault, Refusal
from posfallback.domain.facts import AnyFact, PaidOut, ParkedDecided, ShiftOpened
from posfallback.domain.words import Sentences, Words, words
from posfallback.journal import codec
from posfallback.journal.codec import LARGEST_INTEGER, decode, encode, is_canonical, reencoded
from posfallback.journal.sale_reader import SaleReader

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
amounts = st.integers(-LARGEST_INTEGER, LARGEST_INTEGER)


@given(name=texts, reason=texts, amount=amounts, number=st.integers(1, 999999))
@settings(deadline=None)
def test_every_sale_is_sealed_as_rfc8785_writes_it(name: str, reason: str, amount: int, number: int) -> None:
    plain = sale(number, lines=2, name=name)
    fact = msgspec.structs.replace(plain, discount_reason=reason, total_minor=amount)
    body = encode(fact)
    assert body.encode() == rfc8785.dumps(json.loads(body))
    assert is_canonical(body)
    assert decode(body) == fact
    assert reencoded(body) == (fact, True)
    # The quick way for sales gives the same bytes and reads the same members.
    reader = SaleReader()
    assert reader.write(fact) == body.encode()
    assert json.loads(msgspec.json.encode(reader.read(body.encode()))) == json.loads(body)


@given(position=st.integers(0, 5000), mask=st.integers(1, 255))
@settings(deadline=None)
def test_the_quick_way_for_sales_takes_only_what_is_canonical(position: int, mask: int) -> None:
    body = bytearray(encode(sale(7, lines=2)).encode())
    body[position % len(body)] ^= mask
    if SaleReader().read(bytes(body)) is not None:
        assert is_canonical(body.decode())


@pytest.mark.parametrize("amount", [2**53, -(2**53), 2**70, 10.0])
def test_the_quick_way_for_sales_leaves_wrong_amounts_to_the_codec(amount: int) -> None:
    assert SaleReader().write(msgspec.structs.replace(sale(1), total_minor=amount)) is None


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (":", ": "),
        ('"change_minor":', '"change_minor":-0,"change_minor":'),
        ('"kind":"SaleCompleted",', ""),
        ("17", "1\\u0037"),
    ],
)
def test_the_quick_way_for_sales_leaves_other_forms_to_the_codec(old: str, new: str) -> None:
    body = encode(sale(7))
    assert SaleReader().read(body.encode()) is not None
    assert SaleReader().read(body.replace(old, new, 1).encode()) is None
    assert SaleReader().read(encode(shift_opened()).encode()) is None


@given(clerk=texts, amount=amounts)
@settings(deadline=None)
def test_every_shift_is_sealed_as_rfc8785_writes_it(clerk: str, amount: int) -> None:
    fact = ShiftOpened(v=1, at=at(), business_date=DAY, shift=1, clerk=clerk, opening_float_minor=amount)
    body = encode(fact)
    assert body.encode() == rfc8785.dumps(json.loads(body))
    assert decode(body) == fact


@pytest.mark.parametrize(
    "text",
    ["", "\x00\x01\x1f\x7f", '"\\/\b\f\n\r\t', "Crème brûlée", "  ", "😀🏳️‍🌈", "</script>", "éé", "\ufeff"],
)
def test_texts_that_encoders_disagree_about(text: str) -> None:
    fact = ParkedDecided(
        v=1, at=at(), business_date=DAY, journal_id="00" * 16, seq=7, decision="waive", who="901", reason=text
    )
    body = encode(fact)
    assert body.encode() == rfc8785.dumps(json.loads(body))
    assert decode(body) == fact


def test_half_a_character_is_refused_and_not_sealed() -> None:
    with pytest.raises(Refusal) as refused:
        encode(sale(1, name="\ud83d"))
    assert refused.value.code == "text-not-unicode"


@pytest.mark.parametrize("amount", [2**53, -(2**53), 2**63, 2**70])
def test_an_amount_beyond_what_json_keeps_exactly_is_refused(amount: int) -> None:
    with pytest.raises(Refusal) as refused:
        encode(msgspec.structs.replace(shift_opened(), opening_float_minor=amount))
    assert refused.value.code == "amount-too-large"


def test_a_long_number_inside_a_text_is_no_amount() -> None:
    body = encode(sale(1, name='lot ":12345678901234567890'))
    assert is_canonical(body)


@pytest.mark.parametrize(
    "body",
    [
        '{"b":1,"a":2}',
        '{"a": 1}',
        '{"a":1.5}',
        '{"a":1e3}',
        '{"a":null}',
        '{"a":[null]}',
        '{"a":-0}',
        '{"a":01}',
        '{"a":9007199254740992}',
        '{"a":1,"a":1}',
        '{"a":"\\u00e9"}',
        '{"a":"\\/"}',
        '{"a":NaN}',
        '{"a":Infinity}',
        '{"a":1} ',
        "{",
        "[" * 100_000,
        '{"a":"\udcff"}',
    ],
)
def test_what_is_not_canonical(body: str) -> None:
    assert not is_canonical(body)


def test_a_field_that_a_later_version_added_is_kept_and_canonical() -> None:
    raw = json.loads(encode(shift_opened()))
    raw["till_name"] = "left"
    body = rfc8785.dumps(raw).decode()
    assert decode(body) == shift_opened()
    assert is_canonical(body)


@pytest.mark.parametrize("body", ['{"kind":"SomethingLater","v":1}', '{"kind":"SaleCompleted","v":2}'])
def test_an_entry_of_a_newer_program_says_so(body: str) -> None:
    with pytest.raises(Fault) as fault:
        decode(body)
    assert fault.value.code == "journal-too-new"
    assert "newer" in fault.value.remedy


@pytest.mark.parametrize("body", ["", "{", "[]", "7", '{"kind":"ShiftOpened","v":1}', '{"v":1}', '{"kind":1,"v":1}'])
def test_an_entry_that_is_no_fact_is_damaged(body: str) -> None:
    with pytest.raises(Fault) as fault:
        decode(body)
    assert fault.value.code == "entry-damaged"


def test_an_older_version_reads_through_its_upcaster(monkeypatch: pytest.MonkeyPatch) -> None:
    def from_version_0(raw: dict[str, object]) -> dict[str, object]:
        return {**raw, "v": 1, "opening_float_minor": raw.pop("float_minor")}

    monkeypatch.setitem(codec.UPCASTERS, 0, from_version_0)
    raw = json.loads(encode(shift_opened(float_minor=777)))
    raw["v"], raw["float_minor"] = 0, raw.pop("opening_float_minor")
    body = rfc8785.dumps(raw).decode()
    fact: AnyFact = decode(body)
    assert fact == shift_opened(float_minor=777)
    # The old bytes stay as they are and are canonical in their own form.
    assert is_canonical(body)


def test_every_kind_of_fact_has_ascii_names_so_that_their_order_is_that_of_rfc8785() -> None:
    # RFC 8785 orders by UTF-16 units, msgspec by code points: the same for ASCII.
    allowed = set(string.ascii_lowercase + string.digits + "_")
    for kind in AnyFact.__args__:
        for field in msgspec.structs.fields(kind):
            assert set(field.encode_name) <= allowed


@pytest.mark.parametrize(
    "why", [words("{supplier} paid", supplier="Baker"), Sentences(("Baker", "paid"))], ids=["words", "sentences"]
)
def test_a_sentence_that_remembers_how_it_was_made_is_sealed_as_the_text_that_it_is(why: Words | Sentences) -> None:
    fact = PaidOut(v=1, at=at(5), business_date=DAY, shift=1, clerk="7", amount_minor=500, reason=why)
    body = encode(fact)
    assert body == encode(msgspec.structs.replace(fact, reason="Baker paid"))
    assert decode(body) == fact
    sold = msgspec.structs.replace(sale(3), tax_exempt=why)
    written = SaleReader().write(sold)
    assert (encode(sold).encode() if written is None else written) == encode(
        msgspec.structs.replace(sold, tax_exempt="Baker paid")
    ).encode()
