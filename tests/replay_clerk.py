"""A till whose central is a real collector in a process of its own, and what somebody does at its replay page."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from central_world import CollectorProcess, collector
from pseudo import unsaid
from test_gui_screens import check
from test_translations import DATA
from till import BREAD, MILK, UNKNOWN, Till, keys_in_sight, make_home

from posfallback.bootstrap import open_reading
from posfallback.journal.codec import decode
from posfallback.services.reconciling import Reconciliation, reconcile

MORE = """
[central]
url = "{url}"
outage_after_s = 0
{central}
[[printer]]
name = "front"
device = "file"
address = "receipts"
"""
KNOWN = f"""code,name,department,sold_by,price,price_for,tax,age
{BREAD},Rye bread,Bakery,each,3.40,1,,
{MILK},Whole milk,Dairy,each,1.29,1,,
"""
ADDED = f"{UNKNOWN},Pencil,Stationery,each,3.90,1,,\n"


def settings(url: str, *, central: str = "", more: str = "") -> str:
    """Return what a register's settings say of its central."""
    return MORE.format(url=url, central=central) + more


@contextmanager
def till_with_central(
    folder: Path,
    *,
    url: str = "",
    central: str = "",
    more: str = "",
    size: tuple[int, int] = (1024, 768),
    manager: bool = True,
    **options: object,
) -> Iterator[tuple[Till, CollectorProcess]]:
    """Open a till with Petra at it and a collector that knows bread and milk; central is silent until it is told."""
    (folder / "known.csv").write_text(KNOWN, encoding="utf-8")
    with collector(folder, catalogue=str(folder / "known.csv"), reject_unknown_codes=True, **options) as process:
        home = make_home(folder, more=settings(url or process.url, central=central, more=more))
        till = Till(home, size=size)
        try:
            till.rooms.watch.central_answered(up=False)
            sign_on(till, manager=manager)
            yield till, process
        finally:
            till.close()


def sign_on(till: Till, *, manager: bool = True) -> None:
    """Sign on as Petra, or as Mara, who may not replay alone."""
    till.keys(*(("2", "Enter", "246810", "Enter") if manager else ("7", "Enter", "1234", "Enter")))
    assert till.page() == "sellPage"


def sell(till: Till, times: int = 1, *, unknown: bool = False) -> None:
    """Sell bread, or what neither side has in its list."""
    for _ in range(times):
        if unknown:
            till.scan(UNKNOWN)
            till.keys("390", "F12")
        else:
            till.scan(BREAD)
        till.keys("F12", "1000", "Enter")
        assert till.page() == "donePage"
        till.keys("Enter")


def open_replay(till: Till) -> None:
    """Go to the replay page, and wait until it has read what is parked."""
    till.keys("F8", "F4")
    assert till.page() == "replayPage"
    rests(till)


def rests(till: Till, ms: int = 20_000) -> None:
    """Wait until nothing runs beside the window."""
    work = till.window.offices._work
    assert work is not None
    till.until(lambda: work._job is None and work._waiting is None, ms)
    till.window.tick()


def send(till: Till) -> None:
    """Press the blue key and wait until all is through."""
    till.keys("F12")
    rests(till)


def figures(till: Till) -> dict[str, str]:
    """Read the rows."""
    names = ("Accepted", "Duplicate", "Parked", "Waived", "HandedOver", "Waiting", "Sum")
    return {name: till.text(f"replay{name}Count") for name in names if till.sees(f"replay{name}Count")}


def proof(home: Path) -> Reconciliation:
    """Compare both sides as `posfallback reconcile` does."""
    with open_reading(home) as reading:
        return reconcile(reading.journal, reading.marks, reading.central)


def facts(till: Till, kind: str) -> list[object]:
    """Read the sealed facts of a kind."""
    found = [decode(entry.body) for entry in till.rooms.journal.entries()]
    return [fact for fact in found if type(fact).__name__ == kind]


def fine(till: Till, *data: str) -> None:
    """Hold what is shown against the language that nobody speaks; `data` and the names of files are what they are."""
    home = till.rooms.home.path
    files = [file.name for file in home.glob("*-012-03-*")]
    outage = till.rooms.outages.open
    left = unsaid(till, (*DATA, "PgUp", "PgDn", *data, *files, str(home), *([outage] if outage else [])))
    assert not left, left
    check(till, blues=sum(key._kind == "blue" for key in keys_in_sight(till)))
