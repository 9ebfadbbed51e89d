"""Reads settings.toml into `domain.settings` and refuses what cannot be meant, all of it at once.

Rule of this module: every key is asked for by name, and what was not asked for is an unknown key; nothing is guessed.
"""

import hashlib
import ipaddress
import re
import tomllib
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

import msgspec

from posfallback.domain.codes import normalise
from posfallback.domain.discount import parse_percent
from posfallback.domain.errors import Fault, Refusal
from posfallback.domain.money import Currency, currency
from posfallback.domain.reasons import LONGEST, MOST, REASONS, Purpose, check_reason
from posfallback.domain.rights import ACTIONS, ROLES, Action, Rights
from posfallback.domain.settings import (
    CardSettings,
    CashSettings,
    CentralSettings,
    LabelLayout,
    Limits,
    QuickKey,
    ScannerSettings,
    Settings,
    StoreSettings,
    TaxRate,
    TaxSettings,
    TillSettings,
)
from posfallback.domain.staff import Role
from posfallback.storage.settings_paper import read_receipt
from posfallback.storage.settings_printers import read_printers
from posfallback.storage.settings_screen import read_customer, read_screen, read_sound
from posfallback.storage.settings_table import Problem, Table

_ID = re.compile(r"[A-Z0-9]{1,6}")
_LOCALE = re.compile(r"[a-z]{2,3}(_[A-Z][a-z]{3})?(_[A-Z]{2}|_[0-9]{3})?")
_TAX_CODE = re.compile(r"[A-Za-z0-9]{1,4}")
_PERCENT = re.compile(r"[0-9]{1,3}(\.[0-9]{1,3})?")
_KIND = re.compile(r"[a-z][a-z0-9 _-]{0,19}")
_LABEL = re.compile(r"[0-9]{1,3}I+V?(P+|W+)V?C")
_PLACES = {"UPCA": 12, "EAN13": 13}
_EXAMPLE_LABELS = {"UPCA": "2IIIIIVPPPPC", "EAN13": "20IIIIIPPPPPC"}
_BRAND = re.compile(r"[A-Za-z][A-Za-z ]{0,11}")
_BUILT_IN_KINDS = ("cash", "card", "voucher", "cheque", "account")
_GAP_MS = range(15, 81)
_LOCK_AFTER_S = range(24 * 3600 + 1)
_OUTAGE_AFTER_S = range(3600 + 1)
_FULL_PERCENT = 100_000


def load_settings(path: Path, home: Path | None = None) -> Settings:
    """Return the checked settings of a file; relative paths in it are below `home`, else below the file's folder.

    Raises Refusal "settings" that names every problem with its key, "no-settings" when there is no such file, and
    Fault "settings-unreadable" when it cannot be read.
    """
    try:
        raw = path.read_bytes()
    except FileNotFoundError as error:
        raise Refusal(
            "no-settings", f"There is no settings file {path}.", "Give the path of a settings file."
        ) from error
    except OSError as error:
        remedy = "Check that it is a file and that this account may read it."
        raise Fault("settings-unreadable", f"{path} cannot be read: {error.strerror}.", remedy) from error
    return read_settings(raw, path.name, (home or path.parent).absolute())


def read_settings(raw: bytes, name: str, home: Path) -> Settings:
    """Return the checked settings in the bytes of a file called `name`; raises Refusal "settings"."""
    try:
        values = tomllib.loads(raw.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise Refusal("settings", f"{name}, line {line}, is not UTF-8 text.", "Save the file as UTF-8.") from error
    except (ValueError, RecursionError) as error:
        # A number of thousands of digits and tables in tables without end are none of tomllib's own errors.
        hint = "Mend that line; it must be TOML as in the example of the settings page."
        raise Refusal("settings", f"{name} is not TOML: {error}.", hint) from error
    problems: list[Problem] = []
    settings = _read(Table(values, "", problems), home)
    if problems:
        raise _refusal(name, problems)
    return msgspec.structs.replace(settings, sha256=hashlib.sha256(raw).hexdigest())


def _refusal(name: str, problems: list[Problem]) -> Refusal:
    if len(problems) == 1:
        only = problems[0]
        return Refusal("settings", f"{name}: {only.key} {only.wrong}", only.right)
    listed = "\n".join(f"  {problem.key} {problem.wrong} Right: {problem.right}" for problem in problems)
    return Refusal(
        "settings", f"{name} has {len(problems)} problems:\n{listed}\n", "Mend each of them, then try again."
    )


def _read(root: Table, home: Path) -> Settings:
    """Read every table in the order of the settings page."""
    store, money = _read_store(root)
    settings = Settings(
        store=store,
        register_id=_read_register(root),
        tax=_read_tax(root),
        cash=_read_cash(root, money),
        limits=_read_limits(root, money),
        card=_read_card(root),
        labels=_read_labels(root),
        central=_read_central(root, home),
        printers=read_printers(root, home),
        receipt=read_receipt(root, home),
        quick=_read_quick(root),
        scanner=_read_scanner(root),
        tender_kinds=_read_kinds(root),
        rights=_read_rights(root),
        till=_read_till(root),
        reasons=_read_reasons(root),
        sound=read_sound(root),
        screen=read_screen(root),
        customer=read_customer(root, home),
    )
    root.finish()
    return settings


_ID_HINT = 'One to six characters A-Z 0-9 in quotes, such as "012".'


def _read_store(root: Table) -> tuple[StoreSettings, Currency | None]:
    table = root.table("store", required=True)
    if table is None:
        return StoreSettings(id="", name="", currency=""), None
    code = table.text("currency", 'Three letters of ISO 4217, such as "USD".')
    money: Currency | None = None
    if code:
        try:
            money = currency(code)
        except Refusal:
            table.blame("currency", f'is "{code}".', 'Three letters of ISO 4217, such as "USD".')
    store = StoreSettings(
        id=table.text("id", _ID_HINT, pattern=_ID),
        name=table.text("name", "The name that receipts show.", longest=60),
        currency=code,
        address=table.texts("address", "A list of lines in quotes, at most 60 characters each."),
        tax_id=table.text("tax_id", "The store's own tax number.", default="", longest=60, screened=False),
        locale=table.text("locale", 'Language and country, such as "en_US".', default="en_US", pattern=_LOCALE),
    )
    table.finish()
    return store, money


def _read_register(root: Table) -> str:
    table = root.table("register", required=True)
    if table is None:
        return ""
    register_id = table.text("id", _ID_HINT, pattern=_ID)
    table.finish()
    return register_id


def _read_tax(root: Table) -> TaxSettings:
    table = root.table("tax", required=True)
    if table is None:
        return TaxSettings(prices="exclusive")
    prices: Literal["exclusive", "inclusive"] = (
        "inclusive" if table.choice("prices", ("exclusive", "inclusive")) == "inclusive" else "exclusive"
    )
    rounding: Literal["receipt", "line"] = (
        "line" if table.choice("rounding", ("receipt", "line"), default="receipt") == "line" else "receipt"
    )
    rates: list[TaxRate] = []
    for one in table.tables("rate"):
        code = one.text("code", "One to four letters or digits.", pattern=_TAX_CODE)
        if code and any(rate.code == code for rate in rates):
            one.blame("code", f'is "{code}", which an earlier rate has.', "A code of its own for each rate.")
        label = one.text("label", "The words that receipts show.", longest=40)
        right = 'A percentage from 0 to 100 in quotes with at most three decimals, such as "10.1".'
        percent = one.text("percent", right, pattern=_PERCENT)
        millipercent = _millipercent(percent)
        if millipercent > _FULL_PERCENT:
            one.blame("percent", f'is "{percent}".', right)
        rates.append(TaxRate(code=code, label=label, percent=percent, millipercent=millipercent))
        one.finish()
    table.finish()
    return TaxSettings(prices=prices, rounding=rounding, rates=tuple(rates))


def _millipercent(percent: str) -> int:
    whole, _, decimals = percent.partition(".")
    return int(f"{whole or '0'}{decimals.ljust(3, '0')}")


def _read_cash(root: Table, money: Currency | None) -> CashSettings:
    table = root.table("cash")
    if table is None:
        return CashSettings()
    rounding_minor = table.amount("rounding", money) or 0
    notes_minor = table.amounts("notes", money)
    table.finish()
    return CashSettings(rounding_minor=rounding_minor, notes_minor=notes_minor)


def _read_limits(root: Table, money: Currency | None) -> Limits:
    table = root.table("limits")
    if table is None:
        return Limits()
    limits = Limits(
        card_per_sale_minor=table.amount("card_per_sale", money),
        card_per_shift_minor=table.amount("card_per_shift", money),
        card_held_minor=table.amount("card_held", money),
        sale_minor=table.amount("sale", money),
        drawer_cash_minor=table.amount("drawer_cash", money),
        refund_minor=table.amount("refund", money),
        discount_percent=_percent(table, "discount_percent"),
        price_percent=_percent(table, "price_percent"),
    )
    table.finish()
    return limits


def _read_card(root: Table) -> CardSettings:
    table = root.table("card")
    if table is None:
        return CardSettings()
    take = table.choice("take", ("on", "code", "off"), default="on")
    brands = table.texts("brands", 'Names of at most 12 letters, such as ["Visa", "Amex"].', pattern=_BRAND)
    table.finish()
    return CardSettings(
        take="code" if take == "code" else "off" if take == "off" else "on", brands=brands or CardSettings().brands
    )


def _percent(table: Table, key: str) -> str | None:
    """Read what a clerk may grant alone; None where the key is not there."""
    right = 'A percentage above 0 and up to 100 in quotes, such as "10".'
    text = table.text(key, right, default="")
    try:
        if text:
            parse_percent(text)
    except Refusal:
        table.blame(key, f'is "{text}".', right)
    return text or None


def _read_rights(root: Table) -> Rights:
    """Read which role may do what alone; the table of domain.rights holds for what is not named."""
    table = root.table("rights")
    if table is None:
        return Rights()
    own: dict[Action, Role] = {}
    for action in ACTIONS:
        if table.has(action):
            named = table.choice(action, ROLES)
            own[action] = next(role for role in ROLES if role == named)
    table.finish()
    return Rights(own)


def _read_labels(root: Table) -> tuple[LabelLayout, ...]:
    layouts: list[LabelLayout] = []
    for table in root.tables("label"):
        digits: Literal["UPCA", "EAN13"] = "EAN13" if table.choice("digits", ("UPCA", "EAN13")) == "EAN13" else "UPCA"
        places = _PLACES[digits]
        right = (
            f'{places} places for {digits}, such as "{_EXAMPLE_LABELS[digits]}": leading digits, then I item, at most'
            " one V price verifier, P price or W weight, and C check digit at the end."
        )
        pattern = table.text("pattern", right, pattern=_LABEL)
        if pattern and (len(pattern) != places or pattern.count("V") > ("P" in pattern)):
            table.blame("pattern", f'is "{pattern}".', right)
        layout = LabelLayout(pattern=pattern, digits=digits)
        if pattern and layout in layouts:
            table.blame("pattern", f'is "{pattern}", which an earlier label has.', "Each layout once.")
        layouts.append(layout)
        table.finish()
    return tuple(layouts)


def _below(home: Path, text: str) -> str:
    return str(home / text) if text else ""


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _read_central(root: Table, home: Path) -> CentralSettings | None:
    table = root.table("central")
    if table is None:
        return None
    right = 'An address such as "https://central.example:8443".'
    url = table.text("url", right, longest=500)
    insecure = table.flag("insecure")
    try:
        parts = urlsplit(url)
        host, _port = parts.hostname or "", parts.port
        usable = not url or bool(parts.scheme in {"http", "https"} and host and not parts.username and not parts.query)
    except ValueError:
        host, parts, usable = "", urlsplit(""), False
    if not usable:
        table.blame("url", f'is "{url}".' if "@" not in url else "is not an address of that form.", right)
    elif parts.scheme == "http" and not _is_loopback(host) and not insecure:
        table.blame("url", f"would send sales to {host} unencrypted.", "https://, or insecure = true if that is meant.")
    central = CentralSettings(
        url=url,
        connector=table.text("connector", 'The name of a connector, such as "http".', default="http"),
        token_file=_below(home, table.text("token_file", "The path of a file.", default="", longest=500)),
        ca_file=_below(home, table.text("ca_file", "The path of a file.", default="", longest=500)),
        insecure=insecure,
        outage_after_s=table.whole("outage_after_s", _OUTAGE_AFTER_S, CentralSettings(url="").outage_after_s),
    )
    table.finish()
    return central


def _read_quick(root: Table) -> tuple[QuickKey, ...]:
    keys: list[QuickKey] = []
    for table in root.tables("quick"):
        page = table.text("page", "The name of a page of quick keys.", longest=30)
        label = table.text("label", "The words on the key.", longest=40)
        code = table.text("code", "A code of the catalogue.", longest=40)
        if code:
            try:
                code = normalise(code)
            except Refusal as refusal:
                table.blame("code", f'is "{code}": {refusal.message}', refusal.hint)
        shape = table.choice("shape", ("none", "circle", "square", "diamond", "plus", "bars"), default="none")
        colour = table.choice("colour", ("blue", "green", "grey", "black"), default="blue")
        keys.append(QuickKey(page=page, label=label, code=code, shape=shape, colour=colour))
        table.finish()
    return tuple(keys)


def _read_scanner(root: Table) -> ScannerSettings:
    table = root.table("scanner")
    if table is None:
        return ScannerSettings()
    gap_ms = table.whole("gap_ms", _GAP_MS, ScannerSettings().gap_ms)
    word = table.choice("end", ("any", "enter", "tab"), default="any")
    end: Literal["any", "enter", "tab"] = "enter" if word == "enter" else "tab" if word == "tab" else "any"
    table.finish()
    return ScannerSettings(gap_ms=gap_ms, end=end)


def _read_kinds(root: Table) -> tuple[str, ...]:
    table = root.table("tender")
    if table is None:
        return ()
    right = f"Lower-case names of at most 20 letters, beside {', '.join(_BUILT_IN_KINDS)}."
    kinds = table.texts("kinds", right, pattern=_KIND)
    for kind in kinds:
        if kind in _BUILT_IN_KINDS or kinds.count(kind) > 1:
            table.blame("kinds", f'holds "{kind}", which is there already.', right)
            break
    table.finish()
    return kinds


def _read_till(root: Table) -> TillSettings:
    table = root.table("till")
    if table is None:
        return TillSettings()
    till = TillSettings(
        blind_count=table.flag("blind_count", default=TillSettings().blind_count),
        ask_float=table.flag("ask_float", default=TillSettings().ask_float),
        lock_after_s=table.whole("lock_after_s", _LOCK_AFTER_S, TillSettings().lock_after_s),
    )
    table.finish()
    return till


def _read_reasons(root: Table) -> dict[Purpose, tuple[str, ...]]:
    """Read the store's own reasons; a purpose that is not named keeps those that come with the program."""
    reasons = dict(REASONS)
    table = root.table("reasons")
    if table is None:
        return reasons
    right = f"One to {MOST} short texts in quotes, at most {LONGEST} letters each and none of them twice."
    for purpose in REASONS:
        texts = table.texts(purpose, right, longest=LONGEST)
        if not table.has(purpose):
            continue
        if not 1 <= len(texts) <= MOST or len(set(texts)) < len(texts):
            table.blame(purpose, f"holds {len(texts)} texts, or one of them twice.", right)
            continue
        try:
            reasons[purpose] = tuple(check_reason(text) for text in texts)
        except Refusal as refusal:
            table.blame(purpose, f"cannot be used: {refusal.message}", right)
    table.finish()
    return reasons
