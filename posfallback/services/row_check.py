"""Checks rows of a catalogue file, a block at a time, and says of each bad one why.

Rule of this module: what is said about one code is what `domain.codes` says. Blocks are checked column by column,
all of a column at once, because a store's file has a million rows; only doubtful rows are looked at singly.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from itertools import compress
from typing import Generic, TypeVar

import msgspec

from posfallback.domain.codes import normalise, show_code
from posfallback.domain.errors import Refusal
from posfallback.domain.facts import SoldBy
from posfallback.domain.money import Currency, parse_amount
from posfallback.domain.screening import check_text
from posfallback.services.bad_rows import BadRow, check_name
from posfallback.services.loading_ports import ItemBlock, RowBlock, Terms

COLUMNS = ("code", "name", "department", "sold_by", "price", "price_for", "tax", "age")
REQUIRED = ("code", "name", "price")
_TERMS = ("department", "sold_by", "price_for", "tax", "age")
_EACH: SoldBy = "each"
_SOLD_BY: dict[str, SoldBy] = {"each": "each", "kg": "kg", "g": "g", "lb": "lb", "l": "l", "m": "m"}
_DIGITS = 14
_NO_CODE = "0" * _DIGITS
# Stands where a code was refused; own codes count down from -1 and never come so far.
_REFUSED: int = -(10**_DIGITS)
_GTIN_LENGTHS = (8, 12, 13, 14)
_PLU_LENGTHS = range(1, 8)
_PERHAPS_SHORTENED = range(9, 12)
_SHORTENED_HINT = " A spreadsheet may have dropped leading zeros."
_LONGEST_NAME = 500
_LONGEST_DEPARTMENT = 60
_MOST_PRICE_FOR = 9999
_OLDEST = 120
_CARD_DIGITS = 13
_MEMO_LIMIT = 100_000

# Tables for bytes.translate: the value of an ASCII digit; 1 for a sum of check digits that is wrong, for a length that
# has a check digit, for a length that no code has; all bytes that cannot begin a digit of any script in UTF-8.
_VALUE_OF_DIGIT = bytes(byte - ord("0") if chr(byte) in "0123456789" else 0 for byte in range(256))
_SUM_IS_WRONG = bytes(int(byte % 10 != 0) for byte in range(256))
_HAS_CHECK_DIGIT = bytes(int(byte in _GTIN_LENGTHS) for byte in range(256))
_NO_LENGTH = bytes(int(byte not in _GTIN_LENGTHS and byte not in _PLU_LENGTHS) for byte in range(256))
_FIRST_LEAD_BYTE = 0xC2
_NEVER_A_DIGIT = bytes(byte for byte in range(_FIRST_LEAD_BYTE) if chr(byte) not in "0123456789\n")
# A control character must never reach a printer. Those from 0x80 on are Windows-1252 letters that were read as Latin-1.
_CONTROLS = {
    **dict.fromkeys((*range(0x20), 0x7F), " "),
    **{code: bytes([code]).decode("cp1252", "ignore") for code in range(0x80, 0xA0)},
}

Key = TypeVar("Key")
Value = TypeVar("Value")


class RowRules(msgspec.Struct, frozen=True, kw_only=True):
    """What the settings say about rows: the currency of the prices and the tax codes that there are."""

    currency: Currency
    tax_codes: frozenset[str]


class _Reasons(dict[int, list[str]]):
    """Why rows of a block are bad, by their place in the block; a row may have several reasons."""

    def add(self, place: int, reason: str) -> None:
        """Add a reason."""
        self.setdefault(place, []).append(reason)


class _Memo(dict[Key, Value], Generic[Key, Value]):
    """What a text means, or several that stand in one row; what is refused has a reason beside."""

    def __init__(self, read: Callable[[Key, list[str]], Value]) -> None:
        super().__init__()
        self._reasons: dict[Key, str] = {}
        self._read = read

    def __missing__(self, key: Key) -> Value:
        reasons: list[str] = []
        value = self[key] = self._read(key, reasons)
        if reasons:
            self._reasons[key] = " ".join(reasons)
        return value

    def column(self, keys: Sequence[Key], reasons: _Reasons) -> list[Value]:
        """Return what each text of a column means, and add a reason for each one that is refused."""
        if len(self) > _MEMO_LIMIT:
            # A file may hold a million different prices.
            self.clear()
            self._reasons.clear()
        values = list(map(self.__getitem__, keys))
        if self._reasons and not self._reasons.keys().isdisjoint(keys):
            for place, key in enumerate(keys):
                if key in self._reasons:
                    reasons.add(place, self._reasons[key])
        return values


class _TermsIds(dict[Terms, int]):
    """A number for each combination of terms, from 1; `fresh` are those that no block has brought yet."""

    def __init__(self) -> None:
        super().__init__()
        self.fresh: list[tuple[int, Terms]] = []

    def __missing__(self, terms: Terms) -> int:
        number = self[terms] = len(self) + 1
        self.fresh.append((number, terms))
        return number

    def take_fresh(self) -> tuple[tuple[int, Terms], ...]:
        """Return the new ones and forget that they are new."""
        fresh = tuple(self.fresh)
        self.fresh.clear()
        return fresh


class _Columns(msgspec.Struct, kw_only=True):
    """The columns of a block as values, all of one length."""

    ids: list[int]
    names: list[str]
    prices: list[int]
    terms: list[int]

    def only(self, good: list[bool]) -> "_Columns":
        """Return the rows that are good."""
        return _Columns(
            ids=list(compress(self.ids, good)),
            names=list(compress(self.names, good)),
            prices=list(compress(self.prices, good)),
            terms=list(compress(self.terms, good)),
        )


class RowCheck:
    """Checks the blocks of one file one after the other; remembers which codes it has seen."""

    def __init__(self, header: Sequence[str], columns: Mapping[str, str], rules: RowRules) -> None:
        self._places = column_places(header, columns)
        self.code_place = self._places["code"]
        self._width = len(header)
        self._seen: set[int] = set()
        self._own: dict[str, int] = {}
        self._own_codes: list[str] = []
        self._rules = rules
        self._terms = _TermsIds()
        self._price = _Memo(self._read_price)
        # Nearly every row has the same terms as many before it, so that they are looked up all at once.
        self._terms_of = _Memo(self._read_terms)

    def check(self, block: RowBlock) -> tuple[ItemBlock, list[BadRow]]:
        """Return the good rows of a block as items, and the bad ones with all their reasons, in the file's sequence."""
        bad = [BadRow(line=line, row=(), reason=reason) for line, reason in block.broken]
        rows, lines = block.rows, block.lines
        if set(map(len, rows)) - {self._width}:
            rows, lines = self._even(block, bad)
        columns, reasons = self._read(rows)
        if reasons:
            bad += [BadRow(line=lines[at], row=rows[at], reason=" ".join(reasons[at])) for at in reasons]
            good = [True] * len(rows)
            for place in reasons:
                good[place] = False
            columns = columns.only(good)
        bad.sort(key=lambda one: one.line)
        return self._items(columns), bad

    def _items(self, columns: _Columns) -> ItemBlock:
        ids = columns.ids
        return ItemBlock(
            items=zip(ids, columns.names, columns.prices, columns.terms, strict=True),
            count=len(ids),
            price_sum=sum(columns.prices),
            terms=self._terms.take_fresh(),
            terms_used=Counter(columns.terms),
            own_codes=tuple((self._own_codes[-1 - item_id], item_id) for item_id in ids if item_id < 0)
            if self._own
            else (),
        )

    def _read(self, rows: Sequence[Sequence[str]]) -> tuple[_Columns, _Reasons]:
        reasons = _Reasons()
        by_place = list(zip(*rows, strict=True)) or [()] * self._width
        texts = {name: by_place[place] for name, place in self._places.items()}
        codes = texts["code"]
        ids = self._ids(codes, reasons)
        self._refuse_seen(ids, reasons)
        none = ("",) * len(rows)
        columns = _Columns(
            ids=ids,
            names=_names(texts["name"], codes, reasons),
            prices=self._price.column(texts["price"], reasons),
            terms=self._terms_of.column(list(zip(*(texts.get(name, none) for name in _TERMS), strict=True)), reasons),
        )
        return columns, reasons

    def _read_price(self, text: str, reasons: list[str]) -> int:
        return _understood("price", text, lambda price: _price(price, self._rules.currency), 0, reasons)

    def _read_terms(self, texts: tuple[str, ...], reasons: list[str]) -> int:
        """Return the number of the terms that five texts mean, in the sequence of _TERMS."""
        department, sold_by, price_for, tax, age = texts
        terms = (
            _understood("department", department, _department, "", reasons),
            _understood("sold_by", sold_by, _sold_by, _EACH, reasons),
            _understood("price_for", price_for, lambda text: _whole(text or "1", 1, _MOST_PRICE_FOR), 1, reasons),
            _understood("tax", tax, lambda text: _tax(text, self._rules.tax_codes), "", reasons),
            _understood("age", age, lambda text: _whole(text or "0", 0, _OLDEST), 0, reasons),
        )
        return self._terms[terms]

    def _even(self, block: RowBlock, bad: list[BadRow]) -> tuple[list[Sequence[str]], list[int]]:
        """Take out the rows with too many or too few fields; empty lines are nothing at all."""
        kept = [place for place, row in enumerate(block.rows) if len(row) == self._width]
        for place, row in enumerate(block.rows):
            if row and len(row) != self._width:
                reason = f"It has {len(row)} fields and the header has {self._width}."
                bad.append(BadRow(line=block.lines[place], row=row, reason=reason))
        return [block.rows[place] for place in kept], [block.lines[place] for place in kept]

    def _ids(self, codes: Sequence[str], reasons: _Reasons) -> list[int]:
        """Return codes as numbers: 14 digits, or one below 0 for an own code, _REFUSED and a reason for a bad one."""
        padded = [code.zfill(_DIGITS) for code in codes]
        lengths = list(map(len, codes))
        odd = (
            [place for place, length in enumerate(lengths) if length > _DIGITS]
            if max(lengths, default=0) > _DIGITS
            else []
        )
        joined = "".join(padded)
        # Of bytes Python asks in a tenth of the time whether all are digits.
        if not (joined.isascii() and joined.encode().isdigit()):
            odd = [
                place
                for place, code in enumerate(padded)
                if not (len(code) == _DIGITS and code.isascii() and code.isdigit())
            ]
        for place in odd:
            padded[place] = _NO_CODE
            lengths[place] = _DIGITS
        doubtful = doubtful_codes("".join(padded) if odd else joined, bytes(lengths))
        ids = list(map(int, padded))
        for place in {*odd, *compress(range(len(codes)), doubtful)}:
            ids[place] = self._id_of_odd(codes[place], place, reasons)
        return ids

    def _id_of_odd(self, text: str, place: int, reasons: _Reasons) -> int:
        try:
            code = normalise(text)
        except Refusal as refusal:
            short = text.isdigit() and len(text) in _PERHAPS_SHORTENED
            reasons.add(place, f"code: {refusal}{_SHORTENED_HINT if short else ''}")
            return _REFUSED
        if code.isdigit():
            return int(code)
        if code not in self._own:
            self._own_codes.append(code)
            self._own[code] = -len(self._own_codes)
        return self._own[code]

    def _refuse_seen(self, ids: list[int], reasons: _Reasons) -> None:
        """Refuse the codes that an earlier row of the file has, be that row good or bad otherwise."""
        fresh = set(ids)
        fresh.discard(_REFUSED)
        if len(fresh) == len(ids) - len(reasons) and fresh.isdisjoint(self._seen):
            self._seen |= fresh
            return
        for place, item_id in enumerate(ids):
            if item_id == _REFUSED:
                continue
            if item_id in self._seen:
                reasons.add(place, "code: An earlier row of this file has the same code (leading zeros do not matter).")
            self._seen.add(item_id)


def doubtful_codes(joined: str, lengths: bytes) -> bytes:
    """Return a byte a code: 1 where its length or its check digit is wrong. `joined` is all codes padded to 14 digits.

    Each place of the codes is a lane of bytes, and all lanes are added at once as long integers: the greatest sum,
    3 x 7 x 9 + 7 x 9 = 252, stays inside a byte. The rule is in GS1's General Specifications, section 7.9.
    """
    count = len(lengths)
    digits = joined.encode("ascii").translate(_VALUE_OF_DIGIT)
    odd = sum(int.from_bytes(digits[place::_DIGITS], "big") for place in range(0, _DIGITS, 2))
    even = sum(int.from_bytes(digits[place::_DIGITS], "big") for place in range(1, _DIGITS, 2))
    wrong = int.from_bytes((3 * odd + even).to_bytes(count, "big").translate(_SUM_IS_WRONG), "big")
    checked = int.from_bytes(lengths.translate(_HAS_CHECK_DIGIT), "big")
    no_length = int.from_bytes(lengths.translate(_NO_LENGTH), "big")
    return (wrong & checked | no_length).to_bytes(count, "big")


def column_places(header: Sequence[str], columns: Mapping[str, str]) -> dict[str, int]:
    """Return where each of our columns stands in a file; `columns` maps ours to theirs, case does not matter.

    Raises Refusal "catalogue-columns" for a column that is needed and not there, there twice, or not one of ours.
    """
    given = [name.strip().lower() for name in header]
    there = ", ".join(header) or "(none)"
    for ours in columns:
        if ours not in COLUMNS:
            hint = f"Our columns are {', '.join(COLUMNS)}."
            raise Refusal("catalogue-columns", f'"{ours}" is not a column of a catalogue.', hint)
    places: dict[str, int] = {}
    for ours in COLUMNS:
        theirs = columns.get(ours, ours).strip().lower()
        if given.count(theirs) == 1:
            places[ours] = given.index(theirs)
        elif theirs in given:
            hint = "Give each column a name of its own."
            raise Refusal("catalogue-columns", f'The file has the column "{theirs}" more than once.', hint)
        elif ours in columns or ours in REQUIRED:
            hint = f"It has {there}. Say which one is meant with --column {ours}=NAME."
            raise Refusal("catalogue-columns", f'The file has no column "{theirs}".', hint)
    return places


def _names(names: Sequence[str], codes: Sequence[str], reasons: _Reasons) -> list[str]:
    """Return the names as they can be shown; an empty name becomes the code, which a clerk can read at least."""
    clean = list(map(str.strip, names))
    joined = "\n".join(["", *clean, ""])
    if "\n\n" in joined or joined.count("\n") > len(clean) + 1 or not joined.replace("\n", "").isprintable():
        for place, name in enumerate(clean):
            if not name or not name.isprintable():
                clean[place] = " ".join(name.translate(_CONTROLS).split()) or show_code(codes[place].strip())
        joined = "\n".join(["", *clean, ""])
    if max(map(len, clean), default=0) > _LONGEST_NAME:
        for place, name in enumerate(clean):
            if len(name) > _LONGEST_NAME:
                reasons.add(place, f"name: It is longer than {_LONGEST_NAME} characters.")
    digits_at_most = joined.encode().translate(None, _NEVER_A_DIGIT).split(b"\n")
    if max(map(len, digits_at_most)) >= _CARD_DIGITS:
        for place, left in enumerate(digits_at_most[1:-1]):
            if len(left) >= _CARD_DIGITS:
                _screen(clean[place], place, reasons)
    return clean


def _screen(name: str, place: int, reasons: _Reasons) -> None:
    """Refuse a name that holds what looks like a card number; a right GTIN of 13 digits is none."""
    try:
        check_name(name, "name")
    except Refusal as refusal:
        reasons.add(place, f"name: {refusal}")


def _understood(column: str, text: str, read: Callable[[str], Value], blank: Value, reasons: list[str]) -> Value:
    """Return what a text of a column means; where it is refused `blank`, and the reason is added."""
    try:
        return read(text.strip())
    except Refusal as refusal:
        reasons.append(f"{column}: {refusal}")
        return blank


def _refused(message: str, hint: str) -> Refusal:
    return Refusal("catalogue-row", message, hint)


def _price(text: str, money: Currency) -> int:
    if not text:
        raise _refused("It is missing.", "Every item has a price; 0 is one.")
    minor = parse_amount(text, money)
    if minor < 0:
        raise _refused("It is below zero.", "Goods that come back are returns, not prices.")
    return minor


def _department(text: str) -> str:
    if len(text) > _LONGEST_DEPARTMENT or not text.isprintable():
        raise _refused("It cannot be shown.", f"At most {_LONGEST_DEPARTMENT} printable characters.")
    return check_text(text, "department")


def _sold_by(text: str) -> SoldBy:
    found = _SOLD_BY.get(text.lower() or "each")
    if found is None:
        raise _refused("That is not a unit.", f"One of {', '.join(_SOLD_BY)}.")
    return found


def _whole(text: str, least: int, most: int) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < len(str(most)) + 2 and least <= int(text) <= most):
        raise _refused("That does not fit here.", f"A whole number from {least} to {most}.")
    return int(text)


def _tax(text: str, known: frozenset[str]) -> str:
    codes = [code.strip() for code in text.split("+")] if text else []
    for code in codes:
        if code not in known:
            raise _refused(
                f'The settings have no tax rate "{code}".', f"There are: {', '.join(sorted(known)) or 'none'}."
            )
    if len(set(codes)) != len(codes):
        raise _refused("It names one rate twice.", "Each rate once.")
    return "+".join(codes)
