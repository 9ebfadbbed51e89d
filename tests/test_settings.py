"""A settings file is read whole, or refused with every key that is wrong and what would be right."""

import hashlib
import re
from pathlib import Path

import pytest
from least_settings import LEAST

from posfallback.domain.errors import Fault, Refusal
from posfallback.domain.reasons import REASONS
from posfallback.domain.settings import LabelLayout, Limits, Settings, TillSettings
from posfallback.shipped import shipped
from posfallback.storage.settings import load_settings, read_settings

WHOLE = """
[store]
id = "012"
name = "Harbour Market"
address = ["1 Quay Street", "Port Town"]
tax_id = "US 00-0000000"
currency = "USD"
locale = "en_US"
[register]
id = "03"
[tax]
prices = "inclusive"
rounding = "line"
[[tax.rate]]
code = "A"
label = "Sales tax"
percent = "10.1"
[[tax.rate]]
code = "B"
label = "City tax"
percent = "0.125"
[cash]
rounding = "0.05"
notes = ["5", "10", "20", "50"]
[limits]
card_per_sale = "100.00"
drawer_cash = "1500"
[[label]]
pattern = "2IIIIIVPPPPC"
digits = "UPCA"
[[label]]
pattern = "20IIIIIWWWWWC"
digits = "EAN13"
[central]
url = "https://central.example:8443"
token_file = "central.token"
ca_file = "/etc/store-ca.pem"
[[printer]]
name = "front"
device = "network"
address = "127.0.0.1:9100"
[[printer]]
name = "back"
device = "file"
address = "receipts.bin"
width = "58mm"
[[quick]]
page = "Produce"
label = "Bananas"
code = "4011"
[scanner]
gap_ms = 45
end = "tab"
[tender]
kinds = ["gift card"]
[till]
blind_count = false
ask_float = true
lock_after_s = 300
[reasons]
paid_out = ["Window cleaner", "Milk"]
no_sale = ["Change for a customer"]
"""

HOME = Path("/store/register")


def read(text: str) -> Settings:
    return read_settings(text.encode(), "settings.toml", HOME)


def refusal_of(text: str) -> Refusal:
    with pytest.raises(Refusal) as caught:
        read(text)
    assert caught.value.code == "settings"
    return caught.value


def test_the_least_a_register_needs_is_store_register_and_tax() -> None:
    settings = read(LEAST)
    assert settings.store.id == "012"
    assert settings.register_id == "03"
    assert settings.tax.prices == "exclusive"
    assert settings.tax.rounding == "receipt"
    assert settings.limits == Limits()
    assert settings.central is None
    assert settings.till == TillSettings(blind_count=True, ask_float=False, lock_after_s=0)
    assert settings.reasons == REASONS


def test_a_whole_file_arrives_as_values_in_minor_units_and_absolute_paths() -> None:
    settings = read(WHOLE)
    assert settings.store.address == ("1 Quay Street", "Port Town")
    assert [(rate.code, rate.percent, rate.millipercent) for rate in settings.tax.rates] == [
        ("A", "10.1", 10100),
        ("B", "0.125", 125),
    ]
    assert settings.cash.rounding_minor == 5
    assert settings.cash.notes_minor == (500, 1000, 2000, 5000)
    assert settings.limits.card_per_sale_minor == 10000
    assert settings.limits.card_held_minor is None
    assert settings.labels == (
        LabelLayout(pattern="2IIIIIVPPPPC", digits="UPCA"),
        LabelLayout(pattern="20IIIIIWWWWWC", digits="EAN13"),
    )
    assert settings.central is not None
    assert settings.central.token_file == str(HOME / "central.token")
    assert settings.central.ca_file == "/etc/store-ca.pem"
    assert [printer.address for printer in settings.printers] == ["127.0.0.1:9100", str(HOME / "receipts.bin")]
    assert settings.quick[0].code == "00000000004011"
    assert settings.scanner.gap_ms == 45
    assert settings.tender_kinds == ("gift card",)
    assert settings.till == TillSettings(blind_count=False, ask_float=True, lock_after_s=300)
    assert settings.reasons["paid_out"] == ("Window cleaner", "Milk")
    assert settings.reasons["paid_in"] == REASONS["paid_in"]
    assert settings.sha256 == hashlib.sha256(WHOLE.encode()).hexdigest()


def test_amounts_are_in_the_currency_of_the_store() -> None:
    text = LEAST.replace("USD", "JPY") + '[cash]\nnotes = ["1000"]\n'
    assert read(text).cash.notes_minor == (1000,)
    assert "cash.notes" in str(refusal_of(text.replace('"1000"', '"1000.5"')))


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('id = "012"', 'id = "0123456"', "store.id"),
        ('id = "012"', 'id = "é1"', "store.id"),
        ('id = "012"', "id = 12", "store.id"),
        ('id = "03"', 'id = ""', "register.id"),
        ('name = "Harbour Market"', "", "store.name"),
        ('address = ["1 Quay Street", "Port Town"]', 'address = "1 Quay Street"', "store.address"),
        ('address = ["1 Quay Street", "Port Town"]', "address = [1]", "store.address"),
        ('currency = "USD"', 'currency = "XYW"', "store.currency"),
        ('locale = "en_US"', 'locale = "english"', "store.locale"),
        ('prices = "inclusive"', 'prices = "gross"', "tax.prices"),
        ('rounding = "line"', 'rounding = "up"', "tax.rounding"),
        ('code = "A"', 'code = "A+B"', "tax.rate[1].code"),
        ('code = "B"', 'code = "A"', "tax.rate[2].code"),
        ('percent = "10.1"', 'percent = "10.1234"', "tax.rate[1].percent"),
        ('percent = "10.1"', "percent = 10.1", "tax.rate[1].percent"),
        ('percent = "10.1"', 'percent = "-1"', "tax.rate[1].percent"),
        ('percent = "10.1"', 'percent = "100.001"', "tax.rate[1].percent"),
        ('rounding = "0.05"', 'rounding = "0.001"', "cash.rounding"),
        ('rounding = "0.05"', 'rounding = "-0.05"', "cash.rounding"),
        ('notes = ["5", "10", "20", "50"]', 'notes = ["0"]', "cash.notes"),
        ('card_per_sale = "100.00"', 'card_per_sale = "a lot"', "limits.card_per_sale"),
        ('pattern = "2IIIIIVPPPPC"', 'pattern = "2IIIIIVPPPC"', "label[1].pattern"),
        ('pattern = "2IIIIIVPPPPC"', 'pattern = "2IIIIIVPPPPX"', "label[1].pattern"),
        ('pattern = "2IIIIIVPPPPC"', 'pattern = "2IIIIIVPPWWC"', "label[1].pattern"),
        ('pattern = "20IIIIIWWWWWC"', 'pattern = "20IIIIIVWWWWC"', "label[2].pattern"),
        ('digits = "UPCA"', 'digits = "EAN8"', "label[1].digits"),
        ('url = "https://central.example:8443"', 'url = "http://central.example:8443"', "central.url"),
        ('url = "https://central.example:8443"', 'url = "central.example"', "central.url"),
        ('url = "https://central.example:8443"', 'url = "https://central.example:99999"', "central.url"),
        ('url = "https://central.example:8443"', "", "central.url"),
        ('address = "127.0.0.1:9100"', 'address = "127.0.0.1:99999"', "printer[1].address"),
        ('address = "127.0.0.1:9100"', 'address = "front desk"', "printer[1].address"),
        ('name = "back"', 'name = "front"', "printer[2].name"),
        ('device = "file"', 'device = "fax"', "printer[2].device"),
        ('width = "58mm"', 'width = "60mm"', "printer[2].width"),
        ('code = "4011"', 'code = "123456789"', "quick[1].code"),
        ("gap_ms = 45", "gap_ms = 5", "scanner.gap_ms"),
        ("gap_ms = 45", "gap_ms = true", "scanner.gap_ms"),
        ('end = "tab"', 'end = "space"', "scanner.end"),
        ('kinds = ["gift card"]', 'kinds = ["cash"]', "tender.kinds"),
        ("[scanner]", "[[scanner]]", "scanner"),
        ("blind_count = false", 'blind_count = "no"', "till.blind_count"),
        ("ask_float = true", "ask_float = 1", "till.ask_float"),
        ("lock_after_s = 300", "lock_after_s = -1", "till.lock_after_s"),
        ("lock_after_s = 300", "lock_after = 300", "till.lock_after"),
        ('["Window cleaner", "Milk"]', "[]", "reasons.paid_out"),
        ('["Window cleaner", "Milk"]', '["Milk", "Milk"]', "reasons.paid_out"),
        ('["Window cleaner", "Milk"]', '["4111 1111 1111 1111"]', "reasons.paid_out"),
        ('["Window cleaner", "Milk"]', '["a", "b", "c", "d", "e", "f", "g"]', "reasons.paid_out"),
        ('["Window cleaner", "Milk"]', '[" "]', "reasons.paid_out"),
        ("no_sale = [", "nosale = [", "reasons.nosale"),
    ],
)
def test_an_impossible_value_is_refused_by_its_key(old: str, new: str, key: str) -> None:
    assert WHOLE.count(old) >= 1
    refusal = refusal_of(WHOLE.replace(old, new, 1))
    assert "settings.toml" in refusal.message
    assert key in refusal.message
    assert refusal.hint


@pytest.mark.parametrize(
    ("old", "key"),
    [
        ("Harbour Market", "store.name"),
        ("1 Quay Street", "store.address"),
        ("Sales tax", "tax.rate[1].label"),
        ('"front"', "printer[1].name"),
        ('"Produce"', "quick[1].page"),
        ('"Bananas"', "quick[1].label"),
        ('"gift card"', "tender.kinds"),
        ("Window cleaner", "reasons.paid_out"),
        ('"012"', "store.id"),
    ],
)
def test_no_text_of_the_settings_holds_a_card_number(old: str, key: str) -> None:
    card = "4111 1111 1111 1111"
    refused = refusal_of(WHOLE.replace(old, f'"{card}"' if old.startswith('"') else card))
    assert key in refused.message
    assert card not in str(refused)


def test_a_tax_number_may_look_like_a_card() -> None:
    # A French SIRET has 14 digits and passes the same test by law.
    assert read(WHOLE.replace("US 00-0000000", "73282932000074")).store.tax_id == "73282932000074"


def test_an_unknown_key_is_refused_and_the_nearest_one_named() -> None:
    refusal = refusal_of(LEAST.replace("currency", "curency"))
    assert "store.curency is not a known key" in refusal.message
    assert '"currency"' in refusal.message
    refusal = refusal_of(LEAST + "[colours]\nsky = 'blue'\n")
    assert "colours is not a known key" in refusal.message
    assert "store" in refusal.hint


def test_several_problems_are_told_together() -> None:
    refusal = refusal_of(
        WHOLE.replace('id = "012"', 'id = "toolong"').replace('"10.1"', "10.1").replace("[cash]", "[csh]")
    )
    for key in ("store.id", "tax.rate[1].percent", "csh"):
        assert key in refusal.message


def test_a_file_that_is_no_toml_is_refused_with_its_line() -> None:
    assert "line 2" in refusal_of('[store]\nid = "012\n').message
    with pytest.raises(Refusal) as caught:
        read_settings(b'[store]\nname = "caf\xe9"\n', "settings.toml", HOME)
    assert "line 2" in caught.value.message


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "127.9.9.9"])
def test_plain_http_is_taken_on_loopback_and_elsewhere_only_when_it_is_meant(host: str) -> None:
    plain = WHOLE.replace("https://central.example:8443", f"http://{host}:8080")
    assert read(plain).central is not None
    elsewhere = WHOLE.replace("https://", "http://")
    assert "insecure = true" in refusal_of(elsewhere).hint
    meant = read(elsewhere.replace("[central]", "[central]\ninsecure = true"))
    assert meant.central is not None
    assert meant.central.insecure


def test_every_table_missing_says_which_are_needed() -> None:
    refusal = refusal_of("")
    for table in ("store", "register", "tax"):
        assert f"[{table}]" in refusal.message


@pytest.mark.parametrize("address", ["10.0.0.7", "printer.store.example", "[::1]", "[::1]:9101"])
def test_a_printer_on_the_network_needs_no_port(tmp_path: Path, address: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(WHOLE.replace("127.0.0.1:9100", address), encoding="utf-8")
    assert load_settings(path).printers[0].address == address


def test_a_missing_file_is_refused_and_a_folder_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as caught:
        load_settings(tmp_path / "nothing.toml")
    assert caught.value.code == "no-settings"
    with pytest.raises(Fault):
        load_settings(tmp_path)
    path = tmp_path / "settings.toml"
    path.write_text(WHOLE.replace("central.token", "my.token"), encoding="utf-8")
    assert load_settings(path).central is not None
    settings = load_settings(path, HOME)
    assert settings.central is not None
    assert settings.central.token_file == str(HOME / "my.token")


def test_the_settings_page_names_every_key_that_there_is() -> None:
    page = shipped("docs", "settings.md").read_text(encoding="utf-8")
    names = set(re.findall(r"^([a-z_]+) =", WHOLE + "card_held =\nsale =\ninsecure =\nconnector =\n", re.MULTILINE))
    assert {name for name in names if name not in page} == set()


SCREENS = """
[sound]
volume = 0
[screen]
font = "large"
kiosk = true
[customer]
display = "pole"
address = "127.0.0.1:9101"
"""


def test_sounds_and_screens_are_read_and_come_with_what_suits_most() -> None:
    settings = read(WHOLE + SCREENS)
    assert (settings.sound.volume, settings.screen.font, settings.screen.kiosk) == (0, "large", True)
    assert (settings.customer.display, settings.customer.device) == ("pole", "network")
    left_out = read(WHOLE)
    assert (left_out.sound.volume, left_out.screen.font, left_out.screen.kiosk) == (6, "normal", False)
    assert left_out.customer.display == "none"


@pytest.mark.parametrize(
    ("right", "wrong", "named"),
    [
        ("volume = 0", "volume = 11", "sound.volume"),
        ('"large"', '"huge"', "screen.font"),
        ("kiosk = true", 'kiosk = "yes"', "screen.kiosk"),
        ('address = "127.0.0.1:9101"', "", "customer.address"),
        ('"127.0.0.1:9101"', '"pole"', "customer.address"),
        ('display = "pole"', 'display = "screen"', "customer.address"),
    ],
)
def test_a_screen_that_cannot_be_meant_is_named(right: str, wrong: str, named: str) -> None:
    refusal = refusal_of(WHOLE + SCREENS.replace(right, wrong))
    assert named in refusal.message
    assert refusal.hint


def test_a_pole_display_may_be_a_serial_port() -> None:
    text = SCREENS.replace('"127.0.0.1:9101"', '"/dev/ttyUSB0"\ndevice = "file"')
    assert read(WHOLE + text).customer.address == str(Path("/dev/ttyUSB0"))
