"""The byte builder against python-escpos, which many shops' programs print with."""

import warnings
from collections.abc import Iterator

import pytest
from paper import read_escpos

from posfallback.receipts.blocks import Barcode, Block, QrCode, Row, Rule, Spacer, TextLine
from posfallback.receipts.escpos import as_escpos

INIT = b"\x1b@\x1c."
FEED_AND_CUT = b"\x1bd\x04\x1dVB\x00"


def _body(*blocks: Block, width: int = 42) -> bytes:
    data = as_escpos(blocks, width)
    assert data.startswith(INIT)
    assert data.endswith(FEED_AND_CUT)
    return data[len(INIT) : -len(FEED_AND_CUT)]


@pytest.fixture
def other() -> Iterator[object]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from escpos.printer import Dummy

        yield Dummy()


def test_the_qr_code_is_the_same_bytes(other: object) -> None:
    text = "PF1:012-03-F000417:0123456789ABCDEF0123456789ABCDEF:42:D42856D5ABD5"
    other.qr(text, ec=1, size=5, model=2, native=True)  # type: ignore[attr-defined]  # python-escpos ships no types
    theirs = {*_functions(other.output)}  # type: ignore[attr-defined]  # same
    assert {*_functions(_body(QrCode(text)))} == theirs


def test_the_barcode_is_the_same_bytes(other: object) -> None:
    other.barcode(  # type: ignore[attr-defined]  # python-escpos ships no types
        "{BABC-12", "CODE128", height=80, width=3, pos="BELOW", font="A", align_ct=False, function_type="B", check=False
    )
    ours = _body(Barcode("ABC-12"))
    assert sorted(_commands(ours)) == sorted(_commands(other.output))  # type: ignore[attr-defined]  # same


def test_bold_centred_and_page_are_the_same_commands(other: object) -> None:
    other.set(align="center", bold=True)  # type: ignore[attr-defined]  # python-escpos ships no types
    theirs = other.output  # type: ignore[attr-defined]  # same
    ours = _body(TextLine("x", "center", bold=True))
    for command in (b"\x1ba\x01", b"\x1bE\x01"):
        assert command in theirs
        assert command in ours


def test_what_the_printer_was_told_already_is_not_said_again() -> None:
    data = _body(TextLine("one", bold=True), TextLine("two", bold=True), Rule(), Spacer())
    assert data.count(b"\x1bE") == 2
    assert data.count(b"\x1bt") == 1
    assert data.count(b"\x1ba") == 0


def test_large_letters_take_their_room() -> None:
    paper = read_escpos(as_escpos((Row("TOTAL USD", "12345.67", "", bold=True, size=2),), 32))
    assert [line.text.strip() for line in paper.lines] == ["TOTAL USD", "12345.67"]
    assert all(len(line.text) * line.size <= 32 for line in paper.lines)


def _functions(data: bytes) -> list[bytes]:
    """Return the GS ( k functions in some bytes."""
    found = []
    at = data.find(b"\x1d(k")
    while at >= 0:
        length = int.from_bytes(data[at + 3 : at + 5], "little")
        found.append(data[at : at + 5 + length])
        at = data.find(b"\x1d(k", at + 5 + length)
    return found


def _commands(data: bytes) -> list[bytes]:
    """Return the GS commands of a barcode: height, width, font, place of the text, and the bars."""
    return [b"\x1d" + part.rstrip(b"\n") for part in data.split(b"\x1d")[1:]]
