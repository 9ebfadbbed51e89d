"""The settings of a register as values.

Rule of this module: reading and checking the file is storage's work.
"""

from typing import Literal

import msgspec

from posfallback.domain.printers import PrinterProfile
from posfallback.domain.reasons import REASONS, Purpose
from posfallback.domain.rights import Rights


class StoreSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`[store]`: who sells. `id` is 1-6 characters A-Z 0-9, `currency` ISO 4217, `locale` like en_US."""

    id: str
    name: str
    currency: str
    address: tuple[str, ...] = ()
    tax_id: str = ""
    locale: str = "en_US"


class TaxRate(msgspec.Struct, frozen=True, kw_only=True):
    """One rate. `percent` is the decimal string of the settings; `millipercent` the same in integer thousandths."""

    code: str
    label: str
    percent: str
    millipercent: int


class TaxSettings(msgspec.Struct, frozen=True, kw_only=True):
    """`[tax]`: the regime and its rates. `prices` names the plug in taxes/."""

    prices: Literal["exclusive", "inclusive"]
    rounding: Literal["receipt", "line"] = "receipt"
    rates: tuple[TaxRate, ...] = ()


class CashSettings(msgspec.Struct, frozen=True, kw_only=True):
    """`[cash]`: smallest cash step (0 for none), quick notes, all in minor units."""

    rounding_minor: int = 0
    notes_minor: tuple[int, ...] = ()


class CardSettings(msgspec.Struct, frozen=True, kw_only=True):
    """`[card]`: whether cards are taken while central is down, whether with their approval code, and their brands."""

    take: Literal["on", "code", "off"] = "on"
    brands: tuple[str, ...] = ("Visa", "Mastercard", "Amex")


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """`[limits]`: amounts in minor units, and what a clerk may grant alone in percent; None is no limit."""

    card_per_sale_minor: int | None = None
    card_per_shift_minor: int | None = None
    card_held_minor: int | None = None
    sale_minor: int | None = None
    drawer_cash_minor: int | None = None
    refund_minor: int | None = None
    discount_percent: str | None = None
    price_percent: str | None = None


class LabelLayout(msgspec.Struct, frozen=True, kw_only=True):
    """`[[label]]`: I item, P price (minor units), W weight (thousandths), V verifier, C check digit; 12 or 13 signs."""

    pattern: str
    digits: Literal["UPCA", "EAN13"]


class CentralSettings(msgspec.Struct, frozen=True, kw_only=True):
    """`[central]`: which connector, where, and the file that holds the token (absolute after loading).

    After `outage_after_s` seconds without an answer of central the next sale in the window declares an outage.
    """

    url: str
    connector: str = "http"
    token_file: str = ""
    ca_file: str = ""
    insecure: bool = False
    outage_after_s: int = 15


PaperSize = Literal["58mm", "80mm", "A4"]
"""The two rolls of receipt printers, and sheets."""


class PrinterSettings(msgspec.Struct, frozen=True, kw_only=True):
    """`[[printer]]`: a name, the device plug, its address, the paper.

    `form` is what it gets, empty for what its device usually takes; `profile` is what its model can do.
    """

    name: str
    device: str
    address: str = ""
    width: PaperSize = "80mm"
    form: Literal["", "pdf"] = ""
    profile: PrinterProfile = PrinterProfile()


class ReceiptSettings(msgspec.Struct, frozen=True, kw_only=True):
    """`[receipt]`: the file of the receipt's template, absolute after loading; empty for the one that is built in.

    `papers` are those that come out by themselves beside receipts: names of services.sales.PAPERS.
    """

    template: str = ""
    papers: tuple[str, ...] = ("paid-in", "paid-out", "drop", "suspended", "z")


class QuickKey(msgspec.Struct, frozen=True, kw_only=True):
    """`[[quick]]`: a key on the sell screen: page, label, catalogue code, and the shape and colour of its sign."""

    page: str
    label: str
    code: str
    shape: str = "none"
    colour: str = "blue"


class ScannerSettings(msgspec.Struct, frozen=True, kw_only=True):
    """`[scanner]`: longest gap between two keys of a burst in milliseconds (15-80) and the keys that end one."""

    gap_ms: int = 30
    end: Literal["any", "enter", "tab"] = "any"


class TillSettings(msgspec.Struct, frozen=True, kw_only=True):
    """`[till]`: whether a count is blind, whether the start cash is asked for, seconds until the lock (0 for never)."""

    blind_count: bool = True
    ask_float: bool = False
    lock_after_s: int = 0


class SoundSettings(msgspec.Struct, frozen=True, kw_only=True):
    """`[sound]`: how loud the tones are, 0 (silent) to 10."""

    volume: int = 6


class ScreenSettings(msgspec.Struct, frozen=True, kw_only=True):
    """`[screen]`: the words' language ("auto": the store locale's) and size, and whether it keeps the whole screen."""

    language: str = "auto"
    font: Literal["normal", "large"] = "normal"
    kiosk: bool = False


class CustomerSettings(msgspec.Struct, frozen=True, kw_only=True):
    """`[customer]`: what shows the sale to the customer; device and address belong to a pole display."""

    display: Literal["none", "screen", "pole"] = "none"
    device: Literal["network", "file"] = "network"
    address: str = ""


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """A whole settings file, checked."""

    store: StoreSettings
    register_id: str
    tax: TaxSettings
    cash: CashSettings = CashSettings()
    limits: Limits = Limits()
    card: CardSettings = CardSettings()
    labels: tuple[LabelLayout, ...] = ()
    central: CentralSettings | None = None
    printers: tuple[PrinterSettings, ...] = ()
    receipt: ReceiptSettings = ReceiptSettings()
    quick: tuple[QuickKey, ...] = ()
    scanner: ScannerSettings = ScannerSettings()
    tender_kinds: tuple[str, ...] = ()
    till: TillSettings = TillSettings()
    reasons: dict[Purpose, tuple[str, ...]] = msgspec.field(default_factory=lambda: dict(REASONS))
    rights: Rights = Rights()
    sound: SoundSettings = SoundSettings()
    screen: ScreenSettings = ScreenSettings()
    customer: CustomerSettings = CustomerSettings()
    sha256: str = ""
