"""The verbs for the time after an outage: replay, the proof; and the bundled central.

Rule of this module: nothing is sealed here but the end of an outage of which central has everything.
"""

import signal
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Annotated

import typer

from posfallback import bootstrap
from posfallback.cli.options import Faces, Home, Json, option
from posfallback.cli.voice import Voice, progress_on, write_out
from posfallback.domain.errors import Refusal
from posfallback.services.commands import DONE, FAULT, FINDINGS
from posfallback.services.holding import Holding
from posfallback.services.reconciling import reconcile as reconcile_both
from posfallback.services.replaying import GIVE_UP_AFTER_S, ReplayReport
from posfallback.services.status import counted


def replay(
    dry_run: Annotated[bool, option("replay", "--dry-run")] = False,
    home: Home = None,
    json: Json = False,
) -> int:
    """Send what is held; 3 when central fell silent, 4 when it would not take something."""
    voice = Voice(as_json=json)
    place = bootstrap.home_path(home)
    with bootstrap.open_recovery(place) as recovery, progress_on("Replaying entries") as progress:
        report = recovery.replay(
            dry_run=dry_run, progress=progress, silent=lambda holding: voice.talk(_waiting_for(holding))
        )
        over = "" if dry_run or report.unreachable or report.waiting else recovery.shifts.till.outage
    voice.result(report, _replay_lines(report, dry_run=dry_run))
    if over:
        _end_outage(over, place, voice)
    if report.unreachable:
        kept = "Nothing is lost: the sales are held here; replay" if report.waiting else "No sale is held here; replay"
        voice.talk(f"Central does not answer. {kept} again when it is back.")
        return FAULT
    return FINDINGS if report.parked or (report.waiting and not dry_run) else DONE


def _end_outage(outage: str, home: Path, voice: Voice) -> None:
    """End the outage, for central answers and has every sale; its end goes after them at once."""
    try:
        with bootstrap.open_register(home, receipts=False) as rooms:
            rooms.holding.refresh()
            ended = rooms.outages.end_recovered(held=rooms.holding.count)
            if ended is not None:
                rooms.replay()
    except Refusal as refusal:
        if refusal.code != "register-in-use":
            raise
        voice.talk("The outage stays open: the register window is open. Close it, then `posfallback outage end`.")
    else:
        if ended is None:
            voice.talk("The outage stays open: a sale was sealed meanwhile. Replay again.")
            return
        voice.talk(f"Outage {outage} has ended: central has every sale of it that it would take.")


def _waiting_for(holding: Holding) -> str:
    if not holding.count:
        return "No sale is held here; central is asked once whether it has everything."
    held = f"{counted(holding.count, 'sale')} held here, safe"
    return f"Waiting up to {GIVE_UP_AFTER_S:.0f} s for central, which does not answer ({held}). Ctrl+C loses nothing."


def _replay_lines(report: ReplayReport, *, dry_run: bool) -> list[str]:
    if dry_run:
        return [f"{counted(report.waiting, 'sale')} would go."]
    lines = [f"Sent {counted(report.sent, 'sale')} in {report.seconds:.1f} s."]
    lines.append(f"Central accepted {report.accepted} and had {report.duplicate} already; {report.waiting} wait.")
    if report.parked:
        lines.append(f"{report.parked} are parked: see `posfallback parked list`.")
    return lines


def reconcile(home: Home = None, json: Json = False) -> int:
    """Prove that every sale is at central once; 4 unless it adds up."""
    with bootstrap.open_reading(bootstrap.home_path(home)) as reading:
        found = reconcile_both(reading.journal, reading.marks, reading.central)
    Voice(as_json=json).result(found, found.lines())
    return DONE if found.adds_up else FINDINGS


def collector_serve(
    context: typer.Context,
    *,
    db: Annotated[str, option("collector serve", "--db")],
    port: Annotated[int, option("collector serve", "--port")],
    host: Annotated[str, option("collector serve", "--host")] = "127.0.0.1",
    token_file: Annotated[Path | None, option("collector serve", "--token-file")] = None,
    tls_cert: Annotated[Path | None, option("collector serve", "--tls-cert")] = None,
    tls_key: Annotated[Path | None, option("collector serve", "--tls-key")] = None,
    catalogue: Annotated[Path | None, option("collector serve", "--catalogue")] = None,
    staff: Annotated[Path | None, option("collector serve", "--staff")] = None,
    reject_unknown_codes: Annotated[bool, option("collector serve", "--reject-unknown-codes")] = False,
    until_closed: Annotated[bool, option("collector serve", "--until-closed")] = False,
    home: Home = None,
) -> int:
    """Serve until interrupted; prints one line when it is ready. It keeps its own database and needs no home."""
    del home
    faces: Faces = context.obj
    if faces.serve_collector is None:
        context.fail("This installation has no collector.")
    if until_closed:
        _end_with_input()
    with suppress(KeyboardInterrupt):
        faces.serve_collector(
            db=db,
            port=port,
            host=host,
            token_file=token_file,
            tls_cert=tls_cert,
            tls_key=tls_key,
            ready=lambda line: write_out(f"{line}\n"),
            catalogue=catalogue,
            staff=staff,
            reject_unknown_codes=reject_unknown_codes,
        )
    return DONE


def _end_with_input() -> None:
    """Interrupt this program once its standard input closes, which the end of its parent does whatever ended it."""

    def wait() -> None:
        while sys.stdin.buffer.read(1):
            pass
        signal.raise_signal(signal.SIGINT)

    threading.Thread(target=wait, name="until-closed", daemon=True).start()


ACTIONS: dict[str, Callable[..., int]] = {
    "replay": replay,
    "reconcile": reconcile,
    "collector serve": collector_serve,
}
