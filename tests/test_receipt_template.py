"""A store's own head and foot on its receipts: what may be left out, what never can, and what a mistake is told."""

from pathlib import Path

import msgspec
import pytest
from least_settings import LEAST
from sample_sales import SETTINGS, everyday, opened, sealed

from posfallback.domain.errors import Fault, Refusal
from posfallback.domain.settings import PrinterSettings, ReceiptSettings
from posfallback.receipts.render import renderer
from posfallback.receipts.template import PLAIN, Show, load_template
from posfallback.shipped import shipped
from posfallback.storage.settings import read_settings

SETTINGS_FILE = (
    LEAST
    + """[receipt]
template = "receipt.toml"
"""
)


def _file(folder: Path, text: str) -> Path:
    path = folder / "receipt.toml"
    path.write_text(text, encoding="utf-8")
    return path


def _printed(folder: Path, text: str, *, gift: bool = False) -> list[str]:
    settings = msgspec.structs.replace(SETTINGS, receipt=ReceiptSettings(template=str(_file(folder, text))))
    render = renderer(PrinterSettings(name="p", device="file"), opened(), settings, gift=gift)
    return [line.strip() for line in render(sealed(everyday()), 1 if gift else 0).decode().splitlines()]


def test_the_shipped_template_is_the_one_that_is_built_in() -> None:
    assert load_template(shipped("receipts", "default.toml")) == PLAIN


@pytest.mark.parametrize("gift", [False, True])
def test_head_and_foot_stand_where_the_store_wants_them(tmp_path: Path, *, gift: bool) -> None:
    lines = _printed(tmp_path, 'header = ["Open 8 to 20"]\nfooter = ["Thank you", "Ευχαριστώ"]', gift=gift)
    assert lines.index("Port Town") + 1 == lines.index("Open 8 to 20")
    assert lines.index("Thank you") + 1 == lines.index("Ευχαριστώ")
    assert lines.index("Ευχαριστώ") < lines.index("*012-03-F000417*")


@pytest.mark.parametrize(
    ("block", "gone"),
    [
        ("address", "1 Quay Street"),
        ("removed_lines", "(removed: Milk 1 l)"),
        ("prices_as_of", "Prices as of list b8a9e84f29c2"),
        ("barcode", "*012-03-F000417*"),
        ("qr_code", "[PF1:012-03-F000417:0123456789ABCDEF01234"),
    ],
)
def test_a_block_that_is_switched_off_is_gone_and_nothing_else_is(tmp_path: Path, block: str, gone: str) -> None:
    whole = _printed(tmp_path, "")
    without = _printed(tmp_path, f"[show]\n{block} = false")
    lost = [line for line in whole if line not in without]
    assert any(line.startswith(gone) for line in lost)
    assert len(lost) <= 2


def test_with_everything_off_what_a_tax_office_asks_for_is_there(tmp_path: Path) -> None:
    off = "".join(f"{block} = false\n" for block in Show.__struct_fields__)
    text = "\n".join(_printed(tmp_path, f"[show]\n{off}"))
    for must in ("Harbour Market", "US 00-0000000", "012-03-F000417", "TOTAL USD", "A Sales tax 10.1 % on 31.79"):
        assert must in text
    assert "FALLBACK" in text
    assert f"Entry 42  Seal {sealed(everyday()).seal[:12]}" in text


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("[show]\nseal = false", "show.seal cannot be chosen"),
        ("[show]\nfallback = false", "show.fallback cannot be chosen"),
        ("[show]\ntax = true", "show.tax cannot be chosen"),
        ("[show]\nbarcod = false", "show.barcod is not a known key"),
        ('[show]\nbarcode = "no"', "show.barcode must be true or false"),
        ("show = 1", "show must be a table"),
        ("heder = []", "heder is not a known key"),
        ('header = "Hello"', "header must be a list"),
        ("footer = [1]", "footer, line 1, must be a text"),
        (f'footer = ["ok", "{"x" * 61}"]', "footer, line 2, must be a text"),
        ('footer = ["4111 1111 1111 1111"]', "footer, line 1, looks as if it held a card number"),
        (r'footer = ["a\u001bb"]', "footer, line 1, must be a text"),
        ("header = [", "is not TOML"),
    ],
)
def test_a_mistake_is_told_with_file_and_key(tmp_path: Path, text: str, key: str) -> None:
    with pytest.raises(Refusal) as refused:
        load_template(_file(tmp_path, text))
    assert refused.value.code == "receipt-template"
    assert "receipt.toml" in refused.value.message
    assert key in refused.value.message
    assert "4111" not in refused.value.message


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match=r"heder.*show\.seal"):
        load_template(_file(tmp_path, "heder = []\n[show]\nseal = false"))


def test_a_template_that_is_not_there_stops_the_start_and_not_a_sale(tmp_path: Path) -> None:
    settings = msgspec.structs.replace(SETTINGS, receipt=ReceiptSettings(template=str(tmp_path / "receipt.toml")))
    with pytest.raises(Refusal, match="no receipt template"):
        renderer(PrinterSettings(name="p", device="file"), opened(), settings)
    with pytest.raises(Fault, match="cannot be read"):
        load_template(tmp_path)


def test_the_settings_name_the_template_relative_to_the_home(tmp_path: Path) -> None:
    settings = read_settings(SETTINGS_FILE.encode(), "settings.toml", tmp_path)
    assert settings.receipt.template == str(tmp_path / "receipt.toml")


def test_a_mistake_in_the_settings_of_the_receipt_is_named() -> None:
    with pytest.raises(Refusal, match=r"receipt\.templat is not a known key"):
        read_settings(SETTINGS_FILE.replace("template =", "templat =").encode(), "settings.toml", Path("/"))
