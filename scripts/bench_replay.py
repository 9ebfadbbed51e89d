"""The bench's row about replay: a journal goes to a real collector over loopback, and so do the same batches raw.

Rule of this module: both go to a server of the same kind with an empty database of its own, one after the other.
"""

import http.client
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bench_data import NOBODY_THERE, TOKEN, Data
from bench_table import Figure, of_pairs

from posfallback.bootstrap import open_recovery
from posfallback.central.http import wire_bytes
from posfallback.services.replaying import MAX_ENTRIES
from posfallback.storage.journal import SqliteJournal


def replay_row(data: Data) -> list[Figure]:
    """Compare a replay with posting the same batches without a journal."""
    pairs = [(_replay_s(data), _raw_s(data)) for _ in range(data.sizes.pairs)]
    return [
        of_pairs(
            pairs,
            row=8,
            what=f"{data.sizes.entries} entries, wall",
            limit_is="the same batches, ready made, posted raw to the same kind of server",
            reach=1.5,
            note=", ".join(f"{ours:.1f} s against {limit:.1f} s" for ours, limit in pairs),
        )
    ]


def _replay_s(data: Data) -> float:
    home = data.memory / "replaying"
    shutil.rmtree(home, ignore_errors=True)
    shutil.copytree(data.full, home)
    with _collector(data) as port:
        settings = home / "settings.toml"
        settings.write_text(settings.read_text().replace(NOBODY_THERE, f"http://127.0.0.1:{port}"))
        with open_recovery(home) as recovery:
            began = time.perf_counter()
            report = recovery.replay()
            seconds = time.perf_counter() - began
    assert not report.unreachable, "central was there"
    assert report.accepted == report.sent > 0, report
    assert not report.waiting, report
    return seconds


def _raw_s(data: Data) -> float:
    journal = SqliteJournal.open_read_only(data.full / "journal.sqlite3")
    journal_id = journal.opened().journal_id
    entries = list(journal.entries())
    journal.close()
    batches = [wire_bytes(entries[first : first + MAX_ENTRIES]) for first in range(0, len(entries), MAX_ENTRIES)]
    headers = {"Authorization": f"Bearer {TOKEN}", "Content-Type": "application/x-ndjson"}
    del entries
    with _collector(data) as port:
        connection = http.client.HTTPConnection("127.0.0.1", port)
        began = time.perf_counter()
        for batch in batches:
            connection.request("POST", f"/v1/journals/{journal_id}/entries", body=batch, headers=headers)
            answer = connection.getresponse()
            told = answer.read()
            assert answer.status == 200, told
        seconds = time.perf_counter() - began
        connection.close()
    return seconds


@contextmanager
def _collector(data: Data) -> Iterator[int]:
    """Serve an empty database in memory; yields the port."""
    for left in data.memory.glob("central.sqlite3*"):
        left.unlink()
    tokens = data.memory / "tokens"
    tokens.write_text(f"{TOKEN}\n")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    database = f"sqlite:///{data.memory / 'central.sqlite3'}"
    serve = ("-m", "posfallback", "collector", "serve", "--db", database, "--port", str(port), "--token-file")
    command = [sys.executable, *serve, str(tokens)]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=data.environment())
    try:
        assert server.stdout is not None
        line = server.stdout.readline()
        assert line, f"the collector ended with {server.wait()}"
        yield port
    finally:
        server.terminate()
        server.communicate()
        for left in Path(data.memory).glob("central.sqlite3*"):
            left.unlink()
