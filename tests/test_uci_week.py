"""A real week of 19,632 lines, cancellations as returns, replayed to a central that is killed five times."""

import csv
import gzip
import json
import os
import signal
import socket
import subprocess
import sys
import threading
from collections import defaultdict
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from data import real_data
from program import make_home, posfallback, ring, settings_text, verify

from posfallback.bootstrap import open_recovery
from posfallback.services.replaying import ReplayReport, replay

KILLS = 5
TOKEN = "for-the-tests"


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def _catalogue() -> str:
    rows, seen = ["code,name,department,sold_by,price,price_for,tax"], set()
    with real_data("uci_online_retail/products.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.reader(file):
            code = row[0]
            key = code.upper().lstrip("0")
            if code == "stock_code" or key in seen:
                continue
            seen.add(key)
            name = row[1].replace('"', '""') or code
            rows.append(f'{code},"{name}",1,each,{Decimal(row[2]).quantize(Decimal("0.01"))},1,')
    return "\n".join(rows) + "\n"


def _invoices() -> dict[str, list[dict[str, str]]]:
    invoices: dict[str, list[dict[str, str]]] = defaultdict(list)
    path = real_data("uci_online_retail/week_2010-12-01_08.csv.gz")
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            invoices[row["InvoiceNo"]].append(row)
    return invoices


def _basket(number: str, rows: list[dict[str, str]], known: set[str]) -> tuple[dict[str, Any], Decimal]:
    lines: list[dict[str, Any]] = []
    total = Decimal(0)
    for row in rows:
        price = Decimal(row["UnitPrice"]).quantize(Decimal("0.01"))
        line: dict[str, Any] = {"code": row["StockCode"], "quantity": row["Quantity"], "unit_price": str(price)}
        if row["StockCode"].upper() not in known:
            line |= {"department": "1", "name": row["Description"] or row["StockCode"]}
        lines.append(line)
        total += price * int(row["Quantity"])
    tenders = [{"kind": "cash", "amount": str(total)}] if total else []
    return {"id": number, "clerk": "7", "lines": lines, "tenders": tenders}, total


class Collector:
    """The bundled collector as a process of its own that can be killed as by a power cut."""

    def __init__(self, folder: Path, port: int) -> None:
        self._folder = folder
        self._port = port
        self._process: subprocess.Popen[str] | None = None
        (folder / "tokens").write_text(TOKEN + "\n", encoding="utf-8")

    def start(self) -> None:
        self._process = subprocess.Popen(
            [
                *(sys.executable, "-m", "posfallback", "collector", "serve"),
                *("--db", f"sqlite:///{self._folder / 'central.sqlite3'}", "--port", str(self._port)),
                *("--token-file", str(self._folder / "tokens")),
            ],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout is not None
        assert self._process.stdout.readline()

    def kill(self) -> None:
        assert self._process is not None
        os.kill(self._process.pid, signal.SIGKILL)
        self._process.wait()
        assert self._process.stdout is not None
        self._process.stdout.close()


def _replay_until_killed(home: Path, collector: Collector, after_entries: int) -> ReplayReport:
    """Replay in small batches to a collector that is killed while it works on the batch after so many entries."""
    killer = threading.Timer(0.003, collector.kill)

    def progress(answered: int, _to_send: int) -> None:
        if answered >= after_entries and not killer.is_alive() and not killer.finished.is_set():
            killer.start()

    with open_recovery(home) as rooms:
        report = replay(
            rooms.journal,
            rooms.marks,
            rooms.central,
            rooms.clock,
            jitter=lambda: 0.0,
            batch=10,
            progress=progress,
            give_up_after_s=0.0,
        )
    killer.join()
    return report


@pytest.mark.timeout(600)
def test_a_real_week_arrives_once_though_central_is_killed_five_times(tmp_path: Path) -> None:
    invoices = _invoices()
    assert sum(len(rows) for rows in invoices.values()) == 19_632
    port = _free_port()
    settings = settings_text(
        currency="GBP",
        more=f'[central]\nconnector = "http"\nurl = "http://127.0.0.1:{port}"\ntoken_file = "central.token"\n',
    )
    catalogue = _catalogue()
    known = {line.split(",", 1)[0].upper() for line in catalogue.splitlines()}
    home = make_home(tmp_path, settings, catalogue)
    (home / "central.token").write_text(TOKEN + "\n", encoding="utf-8")
    baskets = [_basket(number, rows, known) for number, rows in invoices.items()]

    code, results = ring(home, [basket for basket, _ in baskets])
    assert code == 0, [result for result in results if "refused" in result][:5]
    for (basket, total), result in zip(baskets, results, strict=True):
        assert (result["id"], Decimal(str(result["total"]))) == (basket["id"], total)
    assert verify(home)["findings"] == []

    collector = Collector(tmp_path, port)
    for kill in range(KILLS):
        collector.start()
        report = _replay_until_killed(home, collector, after_entries=100 + 30 * kill)
        assert report.unreachable
        assert 0 < report.waiting < len(invoices)
    collector.start()
    done = posfallback("replay", "--json", home=home)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["waiting"] == 0

    reconciled = posfallback("reconcile", "--json", home=home)
    report = json.loads(reconciled.stdout)
    collector.kill()
    assert reconciled.returncode == 0, report
    assert report["difference"] == {"count": 0, "value": "0.00"}
    assert report["central"]["count"] == len(invoices)
    assert Decimal(report["central"]["value"]) == sum(total for _, total in baskets)
