"""A catalogue file is loaded whole; bad rows are told together with their reasons, or skipped and written out."""

import csv
import json
from pathlib import Path

import pytest
from catalogue_world import CatalogueWorld
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from posfallback.domain.codes import check_digit, normalise
from posfallback.domain.errors import Refusal
from posfallback.domain.screening import passes_luhn
from posfallback.services.row_check import doubtful_codes

HEADER = "code,name,department,sold_by,price,price_for,tax,age\n"


@pytest.fixture
def world(tmp_path: Path) -> CatalogueWorld:
    return CatalogueWorld(tmp_path)


def refusal_of(world: CatalogueWorld, text: str, name: str = "prices.csv") -> Refusal:
    with pytest.raises(Refusal) as caught:
        world.load(text, name=name)
    return caught.value


@pytest.mark.parametrize(
    ("row", "column"),
    [
        ("952000000018,Wrong check digit,,each,1,1,,", "code"),
        ("123456789,Nine digits,,each,1,1,,", "code"),
        (",No code,,each,1,1,,", "code"),
        ("ß-1,A letter of another alphabet,,each,1,1,,", "code"),
        ("ABCDEFGHIJKLMNOPQRSTU,Own code too long,,each,1,1,,", "code"),
        ("1,No price,,each,,1,,", "price"),
        ("1,Half a cent,,each,1.005,1,,", "price"),
        ("1,Below zero,,each,-1,1,,", "price"),
        ('1,Comma,,each,"1,50",1,,', "price"),
        ("1,No number,,each,NaN,1,,", "price"),
        ("1,Unit,,dozen,1,1,,", "sold_by"),
        ("1,For none,,each,1,0,,", "price_for"),
        ("1,For two and a half,,each,1,2.5,,", "price_for"),
        ("1,No such tax,,each,1,1,C,", "tax"),
        ("1,Tax twice,,each,1,1,A+A,", "tax"),
        ("1,Tax open,,each,1,1,A+,", "tax"),
        ("1,Too old,,each,1,1,,1000", "age"),
        ("1,Age in words,,each,1,1,,old", "age"),
        ("1,4111 1111 1111 1111,,each,1,1,,", "name"),
        ("1,Department,4111-1111-1111-1111,each,1,1,,", "department"),
        ("1,Too few", "fields"),
        ("1,Too many,,each,1,1,,,,", "fields"),
    ],
)
def test_a_bad_row_is_refused_with_its_line_and_its_column(world: CatalogueWorld, row: str, column: str) -> None:
    refusal = refusal_of(world, f"{HEADER}4011,Bananas,,kg,1.69,1,,\n{row}\n")
    assert refusal.code == "catalogue-rows"
    assert "line 3: " in refusal.message
    assert column in refusal.message
    assert "line 2" not in refusal.message
    assert "--skip-bad" in refusal.hint
    assert "4111" not in str(refusal)
    assert world.catalogue.info().items == 0


def test_all_reasons_of_a_row_and_all_bad_rows_are_told_together(world: CatalogueWorld) -> None:
    rows = "".join(f"{number},Thing,,box,1.005,1,C,\n" for number in range(1, 61))
    refusal = refusal_of(world, HEADER + rows)
    assert "60 rows" in refusal.message
    assert refusal.message.count("line ") == 50
    assert "and 10 more" in refusal.message
    for column in ("price:", "sold_by:", "tax:"):
        assert refusal.message.count(column) == 50


def test_with_skip_bad_the_good_rows_load_and_the_bad_ones_can_be_mended_and_loaded(world: CatalogueWorld) -> None:
    loaded = world.load(
        'code,name,price\n4011,Bananas,1.69\n4012,Oranges,dear\n\n"broken"x,y,z\n4013\n4014,"Two\nlines",1\n4014,Again,2\n',
        skip_bad=True,
    )
    assert (loaded.items, loaded.bad) == (2, 4)
    with world.bad.open(encoding="utf-8", newline="") as stream:
        bad = list(csv.DictReader(stream))
    assert [(row["code"], row["line"]) for row in bad] == [("4012", "3"), ("", "5"), ("4013", "6"), ("4014", "9")]
    assert all(row["reason"] for row in bad)
    assert world.catalogue.search("lines")[0].name == "Two lines"
    mended = world.bad.read_text(encoding="utf-8").replace("dear", "2.79").splitlines()[:2]
    assert world.load("\n".join(mended) + "\n", name="mended.csv").items == 1


@pytest.mark.parametrize("column", ["code", "name", "department", "sold_by", "price", "tax", "age", "supplier"])
@pytest.mark.parametrize("card", ["4111111111111111", "4111 1111 1111 1111", "Jo 5500-0000-0000-0004"])
def test_a_card_number_in_a_bad_row_is_written_nowhere_and_told_nowhere(
    world: CatalogueWorld, column: str, card: str
) -> None:
    header = HEADER.strip() + ",supplier\n"
    cells = {"code": "1", "name": "Thing", "price": "dear", "sold_by": "box"}
    row = ",".join({**cells, column: card}.get(name, "") for name in header.strip().split(","))
    text = f"{header}4011,Bananas,,,1.69,,,,\n{row}\n"
    refused = refusal_of(world, text)
    loaded = world.load(text, skip_bad=True)
    assert (loaded.items, loaded.bad) == (1, 1)
    written = world.bad.read_text(encoding="utf-8")
    for told in (written, str(refused)):
        assert not any(part in told for part in ("4111", "5500", "0004"))
    with world.bad.open(encoding="utf-8", newline="") as stream:
        (bad,) = csv.DictReader(stream)
    assert bad[column] == ""
    assert {name: bad[name] for name in cells if name != column} == {
        name: cell for name, cell in cells.items() if name != column
    }
    assert (bad["line"], "card number" in bad["reason"]) == ("3", True)


def test_a_card_number_for_a_header_or_in_a_row_of_another_width_is_written_nowhere_either(
    world: CatalogueWorld,
) -> None:
    text = "code,name,price,4111111111111111\n4011,Bananas,1.69,\n1,4111 1111 1111 1111\n"
    assert world.load(text, skip_bad=True).bad == 1
    assert "1111" not in world.bad.read_text(encoding="utf-8")


def test_a_gtin_that_passes_for_a_card_number_stays_in_its_bad_row(world: CatalogueWorld) -> None:
    gtins = [
        code
        for code in (f"{body}{check_digit(str(body))}" for body in range(952000000000, 952000000200))
        if passes_luhn(code)
    ]
    assert gtins
    rows = "".join(f"{code},{code} soap,dear\n" for code in gtins)
    world.load(f"code,name,price\n4011,Bananas,1.69\n{rows}", skip_bad=True)
    with world.bad.open(encoding="utf-8", newline="") as stream:
        bad = list(csv.DictReader(stream))
    assert [(row["code"], row["name"]) for row in bad] == [(code, f"{code} soap") for code in gtins]


def test_codes_that_are_the_same_on_14_digits_are_told_wherever_they_stand(world: CatalogueWorld) -> None:
    filler = "".join(f"{number},Filler,1\n" for number in range(10000, 15000))
    text = (
        f"code,name,price\n0952000000019,EAN,1\n{filler}"
        "952000000019,UPC,2\n00952000000019,Again,3\nown,Own,1\nOWN,Twice,2\n"
    )
    refusal = refusal_of(world, text)
    assert "3 rows" in refusal.message
    for line in (5003, 5004, 5006):
        assert f"line {line}: code: An earlier row" in refusal.message


def test_of_two_rows_with_one_code_the_first_is_the_one_that_is_loaded(world: CatalogueWorld) -> None:
    loaded = world.load(
        "code,name,price\n5,First,1\n6,Six,1\n5,Second,2\n6,Sixth,3\n 7 ,Seven,1\n7,Seventh,1\n", skip_bad=True
    )
    assert (loaded.items, loaded.bad) == (3, 3)
    assert [world.catalogue.find(f"{code:014}").name for code in (5, 6, 7)] == ["First", "Six", "Seven"]  # type: ignore[union-attr]


def test_a_bad_code_beside_the_plu_zero_does_not_count_as_seen(world: CatalogueWorld) -> None:
    assert world.load("code,name,price\n123456789,Nine,1\n0,Zero,1\n", skip_bad=True).items == 1


def test_other_headers_map_and_more_columns_do_no_harm(world: CatalogueWorld) -> None:
    text = "GTIN14,barcode,Name,dept,price,price_for_qty\n00952000000019,952000000019,Thing,6,6.00,2\n"
    columns = {"code": "gtin14", "department": "DEPT", "price_for": "price_for_qty"}
    world.load(text, columns=columns)
    item = world.catalogue.find("00952000000019")
    assert item is not None
    assert (item.department, item.price_for, item.price_minor) == ("6", 2, 600)


@pytest.mark.parametrize(
    ("text", "columns", "told"),
    [
        ("gtin,name,price\n1,a,1\n", {}, "--column code=NAME"),
        ("code,name,price\n1,a,1\n", {"code": "ean"}, '"ean"'),
        ("code,name,price\n1,a,1\n", {"colour": "name"}, '"colour"'),
        ("code,name,price,Price\n1,a,1,2\n", {}, "more than once"),
        ("", {}, "(none)"),
    ],
)
def test_a_missing_column_is_refused_with_what_the_file_has(
    world: CatalogueWorld, text: str, columns: dict[str, str], told: str
) -> None:
    with pytest.raises(Refusal) as caught:
        world.load(text, columns=columns)
    assert caught.value.code == "catalogue-columns"
    assert told in str(caught.value)


def test_prices_have_the_decimals_of_the_currency(tmp_path: Path) -> None:
    (tmp_path / "jp").mkdir()
    yen = CatalogueWorld(tmp_path / "jp", "JPY")
    yen.load("code,name,price\n1,Tea,150\n")
    assert yen.catalogue.search("tea")[0].price_minor == 150
    assert "no decimals" in refusal_of(yen, "code,name,price\n1,Tea,150.5\n").message


def test_names_are_shown_as_they_are_but_without_what_no_printer_may_get(world: CatalogueWorld) -> None:
    world.load(
        "\ufeffcode,name,price\n1, ,1\n2,=SUM(A1),1\n3,Tea\x1b@ green,1\n4,B\x9cuf,1\n5,  soft\u00a0cheese ,1\n"
        "6,Code 7318690143697,1\n7,شاي,1\n"
    )
    found = {code: world.catalogue.find(f"{code:014}") for code in range(1, 8)}
    assert [item.name for item in found.values() if item is not None] == [
        "1",
        "=SUM(A1)",
        "Tea @ green",
        "Bœuf",
        "soft cheese",
        "Code 7318690143697",
        "شاي",
    ]


def test_a_file_with_semicolons_is_read_too(world: CatalogueWorld) -> None:
    assert world.load("code;name;price\n1;Tea, green;1.50\n").items == 1


def test_a_file_that_is_not_utf_8_is_refused_with_its_line(world: CatalogueWorld) -> None:
    path = world.folder / "latin.csv"
    path.write_bytes("code,name,price\n1,Tea,1\n2,Café,1\n".encode("latin-1"))
    with pytest.raises(Refusal) as caught:
        world.loading.load_catalogue(path)
    assert "line 3" in caught.value.message
    assert "UTF-8" in caught.value.hint


def test_no_file_and_a_folder_are_refused(world: CatalogueWorld) -> None:
    for path in (world.folder / "none.csv", world.folder):
        with pytest.raises(Refusal) as caught:
            world.loading.load_catalogue(path)
        assert caught.value.code == "no-file"


def test_the_bad_rows_never_overwrite_the_file_itself(world: CatalogueWorld) -> None:
    world.bad.write_text("code,name,price\n1,Tea,1\n", encoding="utf-8")
    with pytest.raises(Refusal) as caught:
        world.loading.load_catalogue(world.bad, skip_bad=world.bad)
    assert caught.value.code == "skip-bad-file"
    assert "Tea" in world.bad.read_text(encoding="utf-8")


def test_json_is_a_list_of_objects_whose_numbers_are_taken_as_written(world: CatalogueWorld) -> None:
    rows = (
        '[{"code": 4011, "name": "Bananas", "price": 1.10, "age": null},'
        ' {"name": "Tea", "code": "0952000000019", "price": "2"}]'
    )
    assert world.load(rows, name="prices.json").items == 2
    assert world.catalogue.search("bananas")[0].price_minor == 110
    assert (
        "row 2: price"
        in refusal_of(world, '[{"code":1,"name":"a","price":1},{"code":2,"name":"b","price":1.005}]', "p.json").message
    )
    assert "list" in refusal_of(world, '[{"code":1,"name":["a"],"price":1}]', "p.json").message
    for text in ('{"code": 1}', "[1]", "[{"):
        assert refusal_of(world, text, "p.json").code == "catalogue-file"


def test_a_json_row_with_a_key_twice_is_a_bad_row_because_either_price_could_be_meant(world: CatalogueWorld) -> None:
    rows = (
        '[{"code": "4011", "name": "Bananas", "price": "0.59", "price": "9.59"},'
        ' {"code": "4012", "name": "Pears", "price": "1.00"}]'
    )
    assert 'row 1: It holds the key "price" twice.' in refusal_of(world, rows, "p.json").message


def test_a_sheet_is_read_with_its_numbers_and_empty_cells(world: CatalogueWorld) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (
        ["code", "name", "price", "department", None],
        [4011, "Bananas", 1.1, None],
        ["0952000000019", "Tea", "2.50", "Drinks"],
        [None, None, None, None],
        [96385074.0, "Wine", 8, "Drinks"],
        [123456789, "Nine", 1.005, None],
    ):
        sheet.append(row)
    path = world.folder / "prices.xlsx"
    book.save(path)
    with pytest.raises(Refusal) as caught:
        world.loading.load_catalogue(path)
    assert "row 6: code:" in caught.value.message
    assert "price:" in caught.value.message
    assert world.loading.load_catalogue(path, skip_bad=world.bad).items == 3
    wine = world.catalogue.find("00000096385074")
    assert wine is not None
    assert (wine.price_minor, wine.department) == (800, "Drinks")
    path.write_bytes(b"PK\x03\x04 and nothing more")
    with pytest.raises(Refusal) as caught:
        world.loading.load_catalogue(path)
    assert caught.value.code == "catalogue-file"


def test_a_code_that_may_have_lost_its_zeros_is_told_so(world: CatalogueWorld) -> None:
    told = refusal_of(world, "code,name,price\n52000000019,Eleven digits,1\n123456789012345,Fifteen,1\n").message
    assert told.count("dropped leading zeros") == 1


def test_progress_is_told_in_rows(world: CatalogueWorld) -> None:
    path = world.folder / "prices.csv"
    path.write_text("code,name,price\n" + "".join(f"{code},Thing,1\n" for code in range(1, 9001)), encoding="utf-8")
    told: list[int] = []
    world.loading.load_catalogue(path, progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 9000


def test_what_a_refusal_names_stays_parsable_as_json(world: CatalogueWorld) -> None:
    refusal = refusal_of(world, 'code,name,price\n1,"a ""quoted"" name",x\n')
    assert json.loads(json.dumps(refusal.message)) == refusal.message


@given(
    st.lists(
        st.from_regex(r"[0-9]{1,16}", fullmatch=True)
        | st.from_regex(r"[0-9]{7}|[0-9]{11,13}", fullmatch=True).map(lambda digits: digits + check_digit(digits)),
        min_size=1,
        max_size=40,
    )
)
def test_the_check_of_a_whole_block_says_of_each_code_what_the_check_of_one_says(codes: list[str]) -> None:
    short = [code for code in codes if len(code) <= 14]
    if not short:
        return
    doubtful = doubtful_codes("".join(code.zfill(14) for code in short), bytes(map(len, short)))
    for code, wrong in zip(short, doubtful, strict=True):
        try:
            normalise(code)
            good = True
        except Refusal:
            good = False
        assert good is not bool(wrong)
