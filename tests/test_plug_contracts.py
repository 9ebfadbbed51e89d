"""What every plug promises, whichever it is. A new plug is one more case here; resources/docs/extending.md says how."""

from collections.abc import Callable
from importlib.metadata import entry_points
from pathlib import Path
from typing import cast

import msgspec
import pytest
from central_world import JOURNAL_ID, chain, free_port, opened, sale

from posfallback.domain.errors import Fault, Refusal
from posfallback.domain.facts import SaleCompleted
from posfallback.domain.settings import CentralSettings, PrinterSettings, TaxRate, TaxSettings
from posfallback.journal.codec import decode
from posfallback.plugs import QUICK_PLUGS
from posfallback.services.exporting import Day, Export, SealedSale
from posfallback.services.ports import Central, Device, TaxRegime

# A printer that takes what it is given, and one that cannot: the second must say that nothing was printed.
DEVICES: dict[str, tuple[str, str]] = {
    "network": ("", "127.0.0.1:{free_port}"),
    "file": ("{home}/receipts", "{home}/in-the-way/receipts"),
    "usb": ("", "{home}/lp0"),
    "serial": ("", "{home}/ttyUSB0:19200"),
    "cups": ("", "no-such-queue"),
}
CENTRALS = {"http": "http://127.0.0.1:{free_port}"}
REGIMES = ("exclusive", "inclusive")
EXPORTS = ("json", "csv")

RATES = TaxSettings(
    prices="exclusive",
    rates=(
        TaxRate(code="A", label="State", percent="6.25", millipercent=6250),
        TaxRate(code="B", label="Town", percent="1.5", millipercent=1500),
    ),
)


def loaded(group: str, name: str) -> object:
    found: object = entry_points(group=f"posfallback.{group}")[name].load()
    return found


@pytest.mark.parametrize(
    ("group", "cases"),
    [("device", DEVICES), ("central", CENTRALS), ("tax_regime", REGIMES), ("export", EXPORTS)],
)
def test_every_installed_plug_has_its_case_here(group: str, cases: dict[str, object] | tuple[str, ...]) -> None:
    ours = {
        entry.name for entry in entry_points(group=f"posfallback.{group}") if entry.value.startswith("posfallback.")
    }
    assert ours == set(cases), f"add the {group} to tests/test_plug_contracts.py"


def test_what_each_start_finds_quickly_is_what_is_installed() -> None:
    for (group, name), value in QUICK_PLUGS.items():
        assert entry_points(group=f"posfallback.{group}")[name].value == value


def device(name: str, address: str, home: Path) -> Device:
    (home / "in-the-way").touch()
    settings = PrinterSettings(
        name="front", device=name, address=address.format(home=home, free_port=free_port() if "{free" in address else 0)
    )
    return cast("Callable[[PrinterSettings, Path], Device]", loaded("device", name))(settings, home)


@pytest.mark.parametrize("name", DEVICES)
def test_a_device_that_cannot_print_says_that_nothing_was_printed(name: str, tmp_path: Path) -> None:
    absent = device(name, DEVICES[name][1], tmp_path)
    assert absent.status().state in {"bad", "unknown"}, "no answer is never good"
    with pytest.raises(Fault) as told:
        absent.send(b"a receipt\n")
    assert told.value.code == "printer-unreachable"
    assert told.value.remedy


@pytest.mark.parametrize("name", [name for name, (present, _) in DEVICES.items() if present])
def test_a_device_that_can_print_takes_a_job(name: str, tmp_path: Path) -> None:
    present = device(name, DEVICES[name][0], tmp_path)
    present.send(b"a receipt\n")
    assert present.status().state == "good"


@pytest.mark.parametrize("name", CENTRALS)
def test_a_central_that_does_not_answer_is_unreachable_whatever_is_asked(name: str) -> None:
    settings = CentralSettings(url=CENTRALS[name].format(free_port=free_port()), connector=name)
    central = cast("Callable[[CentralSettings, str, str], Central]", loaded("central", name))(settings, "012", "03")
    assert not central.healthy()
    asked: list[Callable[[], object]] = [
        lambda: central.holding(JOURNAL_ID),
        lambda: central.submit(JOURNAL_ID, chain([opened(), sale(1)])),
        lambda: central.checkpoint(JOURNAL_ID, "a note"),
        lambda: central.catalogue(""),
    ]
    for ask in asked:
        with pytest.raises(Fault) as told:
            ask()
        assert told.value.code == "central-unreachable"


@pytest.mark.parametrize("name", REGIMES)
def test_a_regime_mirrors_returns_and_refuses_a_rate_it_does_not_know(name: str) -> None:
    regime = cast("Callable[[], TaxRegime]", loaded("tax_regime", name))()
    amounts = [(1999, "A+B"), (345, "A"), (100, "B"), (5, "A+B")]
    sold = regime.taxes(amounts, RATES)
    back = regime.taxes([(-minor, codes) for minor, codes in amounts], RATES)
    assert [tax.code for tax in sold] == ["A", "B"]
    assert [(-tax.base_minor, -tax.tax_minor) for tax in back] == [(tax.base_minor, tax.tax_minor) for tax in sold]
    assert regime.taxes([], RATES) == ()
    with pytest.raises(Refusal) as told:
        regime.taxes([(100, "Z")], RATES)
    assert told.value.code == "tax-code-unknown"


@pytest.mark.parametrize("name", EXPORTS)
def test_an_export_depends_on_the_entries_alone(name: str) -> None:
    export = cast("Export", loaded("export", name))
    entries = [entry for entry in chain([opened(), *(sale(number) for number in range(1, 4))]) if entry.seq > 1]
    sales = tuple(
        SealedSale(seq=entry.seq, seal=entry.seal, sale=msgspec.convert(decode(entry.body), SaleCompleted))
        for entry in entries
    )
    day = Day(
        store="012",
        register="03",
        currency="USD",
        journal_id=JOURNAL_ID,
        business_date="2026-11-23",
        first_seq=2,
        last_seq=4,
        tip=entries[-1].seal,
        sales=sales,
    )
    written = export(day, lambda data: f"{len(data):x}")
    assert written == export(day, lambda data: f"{len(data):x}")
    for entry in sales:
        assert entry.sale.receipt.encode() in written
