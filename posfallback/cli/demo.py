"""The demo: the store Harbour Market loses its central POS, sells on, and proves afterwards that nothing was lost.

Rule of this module: everything it does, a store does with the same verbs; nothing is staged but the outage.
"""

import shutil
import signal
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import FrameType
from typing import Annotated

import msgspec
import typer

from posfallback import bootstrap
from posfallback.cli.demo_store import NAME, DemoStore
from posfallback.cli.options import Faces, Home, option
from posfallback.cli.voice import Voice
from posfallback.domain.money import format_amount, parse_amount
from posfallback.domain.words import Sentences, mark, words
from posfallback.domain.words import counted as numbered
from posfallback.services.commands import DONE, FINDINGS
from posfallback.services.reconciling import Reconciliation
from posfallback.services.ring_format import RingRefused, RingResult
from posfallback.services.status import counted

_PAPER_S = 60.0


def demo(
    context: typer.Context,
    *,
    headless: Annotated[bool, option("demo", "--headless")] = False,
    sales: Annotated[int, option("demo", "--sales", least=1)] = 20,
    seed: Annotated[int, option("demo", "--seed")] = 1,
    home: Home = None,
) -> int:
    """Run the demo store in a window, or tell its story in lines."""
    faces: Faces = context.obj
    voice = Voice(as_json=False)
    with ExitStack() as ending:
        if headless:
            ending.enter_context(_ending_politely())
        store = DemoStore(_folder(home, ending))
        ending.callback(store.close)
        store.open()
        if headless:
            return _tell(store, sales, seed, voice)
        if faces.open_window is None:
            context.fail("There is no window here; add --headless.")
        store.take_central_down()
        voice.talk(f"{NAME} is open and its central is down. Sign on as 101 with PIN 1101, and sell.")

        def bring_back() -> str:
            _, proof = store.bring_central_back()
            told = Sentences(_proof(proof))
            voice.talk(told)
            return told

        return faces.open_window(store.home, bring_back)


class _Day(msgspec.Struct, frozen=True):
    """What was rung while central was down. `value` is a decimal string; `on_paper` counts the receipts."""

    sales: int
    value: str
    refused: int
    on_paper: int


def _tell(store: DemoStore, count: int, seed: int, voice: Voice) -> int:
    """Tell the story; the code is 0 only when the proof adds up."""
    voice.lines([f"{NAME} opens. Central is up and the price list is loaded."])
    store.take_central_down()
    voice.lines(["Central goes down. The queue at the till does not go away."])
    day = _sell(store, count, seed, voice)
    report, proof = store.bring_central_back()
    replayed = f"Replayed {counted(report.sent, 'sale')} in {report.seconds:.1f} s"
    taken = f"{report.accepted} accepted, {report.parked} parked, {report.waiting} waiting"
    voice.lines([f"Central is back. {replayed}: {taken}.", *_proof(proof)])
    proven = (
        proof.adds_up
        and (day.sales, day.on_paper, day.refused) == (count, count, 0)
        and (proof.central.count, proof.central.value) == (day.sales, day.value)
    )
    if not proven:
        voice.talk("This is not the proof that the demo promises.")
    return DONE if proven else FINDINGS


def _sell(store: DemoStore, count: int, seed: int, voice: Voice) -> _Day:
    """Ring the baskets, let the receipts come out, close the shift."""
    with bootstrap.open_register(store.home) as rooms:
        rooms.printing.start()
        rung = list(rooms.ringing.ring(store.baskets(rooms, count, seed), sealed=rooms.printing.queue))
        sold = [result for result in rung if isinstance(result, RingResult)]
        refused = [result for result in rung if isinstance(result, RingRefused)]
        value = format_amount(sum(parse_amount(result.total, rooms.currency) for result in sold), rooms.currency)
        money = f"{value} {rooms.currency.code}"
        voice.lines(
            [f"Rang {counted(len(sold), 'sale')} of {money} on the register alone; each is sealed on its disk."]
        )
        voice.lines(f"Refused {result.id}: {result.refused.message}" for result in refused)
        rooms.printing.drain(_PAPER_S)
        folder = store.home / "receipts"
        on_paper = len(list(folder.iterdir())) if folder.is_dir() else 0
        if sold:
            voice.lines([f"{counted(on_paper, 'receipt')} came out, {sold[0].receipt} to {sold[-1].receipt}."])
            shift = rooms.shifts.require_open()
            rooms.printing.queue(rooms.shifts.close(shift.clerk, counted_minor=None))
            rooms.printing.drain(_PAPER_S)
            voice.lines([f"The shift of {shift.business_date} is closed with its Z report."])
    return _Day(len(sold), value, len(refused), on_paper)


def _proof(proof: Reconciliation) -> list[str]:
    """Return the proof in sentences."""
    ours, theirs = proof.journal, proof.central
    sides = words(
        "The journal holds {sales} of {value}, central {their_count} of {their_value}.",
        sales=numbered("{n} sale", "{n} sales", ours.count),
        value=ours.value,
        their_count=theirs.count,
        their_value=theirs.value,
    )
    if proof.adds_up:
        return [sides, mark("It adds up: every sale is at central once, and only once.")]
    return [sides, *(finding.message for finding in proof.findings), mark("It does not add up.")]


def _folder(home: str | None, ending: ExitStack) -> Path:
    """Return where the demo lives: the home that was named, else a folder that goes when the demo ends."""
    if home is not None:
        return bootstrap.home_path(home)
    folder = Path(tempfile.mkdtemp(prefix="posfallback-demo-"))
    ending.callback(shutil.rmtree, folder, ignore_errors=True)
    return folder / "home"


@contextmanager
def _ending_politely() -> Iterator[None]:
    """Let a polite request to end run the endings, so that the demo takes its central with it."""

    def end(number: int, _frame: FrameType | None) -> None:
        raise SystemExit(128 + number)

    before = signal.signal(signal.SIGTERM, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
