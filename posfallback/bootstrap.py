"""The one file that knows every plug: it opens a register and hands the faces what they need.

Rule of this module: plugs are found by name in the entry points; whatever is opened here is closed here, in order.
"""

from collections.abc import Callable
from contextlib import ExitStack
from functools import cached_property, partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self, Unpack, cast

from posfallback.domain.errors import Refusal
from posfallback.domain.money import currency
from posfallback.making import create_home, home_path, journal_of, put_file
from posfallback.plugs import export_format, plug, printer_of, printing_on, tax_regime
from posfallback.services.holding import Holding
from posfallback.services.setup import check_same_register
from posfallback.services.shifts import Shifts
from posfallback.services.sign_on import SignOn
from posfallback.services.turns import Turns
from posfallback.storage.fold_cache import CACHE_NAME, FoldCache
from posfallback.storage.home import Home
from posfallback.storage.journal import SqliteJournal
from posfallback.storage.journal_file import Verified, verify_file
from posfallback.storage.keys import RegisterKey, load_key
from posfallback.storage.settings import load_settings
from posfallback.storage.staff import StaffFile
from posfallback.storage.world import SystemClock, dice, jitter, new_id

if TYPE_CHECKING:
    from posfallback.devices.pole import Pole
    from posfallback.domain.basket import Basket
    from posfallback.services.cash import Cash
    from posfallback.services.exposure import Exposure
    from posfallback.services.loading import Loading
    from posfallback.services.outages import Outages
    from posfallback.services.papers import Papers
    from posfallback.services.ports import Central, Clock
    from posfallback.services.printers import Printer
    from posfallback.services.printing import Printing
    from posfallback.services.pulling import Pulled
    from posfallback.services.replaying import Pace, ReplayReport
    from posfallback.services.ringing import Ringing
    from posfallback.services.sealing import Sealing
    from posfallback.services.selling import Register
    from posfallback.services.slip_entry import SlipEntry
    from posfallback.services.slip_form import SlipForm
    from posfallback.services.status import CentralState, Status
    from posfallback.services.till_duties import TillDuties
    from posfallback.services.watching import Watch
    from posfallback.storage.catalogue import SqliteCatalogue
    from posfallback.storage.drafts import SqliteDrafts
    from posfallback.storage.marks import SqliteMarks
    from posfallback.storage.steady_catalogue import SteadyCatalogue

__all__ = ["Verified", "create_home", "dice", "export_format", "home_path", "journal_of", "new_id", "put_file"]
__all__ += ["tax_regime", "verify_file"]


class Reading:
    """A home opened for reading, beside whoever sells. What is not asked for is not opened."""

    _reads_only = True
    _is_drill = False

    def __init__(self, home: Path, *, receipts: bool = True, clock: "Clock | None" = None) -> None:
        self._receipts = receipts
        self.turns = Turns()
        self._closing = ExitStack()
        self.home = self._find_home(home)
        self.settings = load_settings(self.home.settings, self.home.root)
        self.currency = currency(self.settings.store.currency)
        self.clock: Clock = clock or SystemClock()
        self.journal = self._open_journal()
        self._closing.callback(self.journal.close)
        try:
            self.opened = self.journal.opened()
            check_same_register(self.opened, self.settings, drill=self._is_drill)
        except BaseException:
            self.close()
            raise

    def _find_home(self, home: Path) -> Home:
        return Home(home).required()

    def _open_journal(self) -> SqliteJournal:
        return SqliteJournal.open_read_only(self.home.journal)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close everything, what was opened last first; closing twice is closing once."""
        self._closing.close()

    @cached_property
    def marks(self) -> "SqliteMarks":
        """What central has said about each entry."""
        from posfallback.storage.marks import SqliteMarks

        marks = SqliteMarks(self.home.replay, read_only=self._reads_only)
        self._closing.callback(marks.close)
        return marks

    @cached_property
    def catalogue(self) -> "SteadyCatalogue":
        """The frozen prices to sell from: where the file cannot be read there are none, and selling goes on."""
        from posfallback.storage.steady_catalogue import SteadyCatalogue

        catalogue = SteadyCatalogue(self.home.catalogue)
        self._closing.callback(catalogue.close)
        return catalogue

    @cached_property
    def price_list(self) -> "SqliteCatalogue":
        """The frozen prices for whoever needs all of them: a file that cannot be read is a Fault."""
        from posfallback.storage.catalogue import SqliteCatalogue

        price_list = SqliteCatalogue(self.home.catalogue)
        self._closing.callback(price_list.close)
        return price_list

    @cached_property
    def loading(self) -> "Loading":
        """Loads catalogue and staff files, and looks items up."""
        from posfallback.services.loading import Loading
        from posfallback.storage.catalogue_files import CatalogueFiles
        from posfallback.storage.catalogue_load import CatalogueLoader

        return Loading(
            settings=self.settings,
            clock=self.clock,
            files=CatalogueFiles(),
            store=CatalogueLoader(self.home.catalogue),
            catalogue=self.price_list,
            staff=self.staff,
        )

    def pull_catalogue(self) -> "Pulled | None":
        """Fetch central's catalogue and staff; None when they are here. Raises what `load_catalogue` does."""
        from posfallback.services.pulling import pull
        from posfallback.storage.lock import pull_lock
        from posfallback.storage.pulled import PulledFile

        place = PulledFile(self.home.path)
        with pull_lock(self.home.path):
            # What cannot be read here is fetched whole, changed or not.
            etag = place.etag(self.catalogue.info().version) if self.staff.standing() == "good" else ""
            return pull(self.central, etag, place, self.staff, self.loading.load_catalogue)

    @cached_property
    def staff(self) -> StaffFile:
        """Who may sign on."""
        return StaffFile(self.home.staff)

    @cached_property
    def _folds(self) -> FoldCache:
        return FoldCache(self.home.path / CACHE_NAME, keeps=not self._reads_only)

    @cached_property
    def shifts(self) -> Shifts:
        """The shifts, folded from the journal."""
        folds = self._folds
        return Shifts(self.journal, self.clock, folds.till(self.journal), on_close=partial(folds.keep, self.journal))

    @cached_property
    def holding(self) -> Holding:
        """What is held here and not yet at central, read on from the kept fold."""
        return Holding(self.journal, self.marks, self._folds.replay_state(self.journal, self.marks))

    @cached_property
    def exposure(self) -> "Exposure":
        """The card payments at risk."""
        from posfallback.services.exposure import Exposure

        return Exposure(self.journal, self.holding)

    @cached_property
    def central(self) -> "Central":
        """Central as the settings name it; Refusal "no-central" where they name none."""
        settings = self.settings.central
        if settings is None:
            raise Refusal(
                "no-central", "The settings name no central.", "Add [central] with its url and token_file to them."
            )
        connector = cast("Callable[..., Central]", plug("central", settings.connector))
        central = connector(settings, self.settings.store.id, self.settings.register_id)
        self._closing.callback(central.close)
        return central

    @cached_property
    def _key(self) -> RegisterKey:
        return load_key(self.home.key, self.opened.public_key)

    def sign(self, data: bytes) -> str:
        """Return the signature of the register's key over `data`, in hex; raises Fault for a key in trouble."""
        return self._key.sign(data).hex()

    @cached_property
    def printing(self) -> "Printing":
        """The register's printer; without one, or with `receipts` off, it takes every sale and prints none."""
        from posfallback.storage.spool import Spool

        papers = self.settings.receipt.papers
        printing = printing_on(self._printers(), self.journal, Spool(self.home.spool), self.clock, papers)
        self._closing.callback(printing.stop)
        return printing

    def _printers(self) -> "dict[str, Callable[[], Printer]]":
        shared = (self.home.root, self.opened, self.settings)
        settings = self.settings.printers if self._receipts else ()
        return {one.name: self.turns.at(one.device, one.address, partial(printer_of, one, *shared)) for one in settings}

    @cached_property
    def papers(self) -> "Papers":
        """The papers that wait or are in doubt, what each looks like, and how the printers are."""
        from posfallback.receipts.sheet import sheets
        from posfallback.services.papers import Papers

        return Papers(self.journal, self.printing, sheets(self.opened, self.settings), self._printers())

    def checkpoint(self) -> str:
        """Return the signed note over all entries; raises Fault for a key in trouble."""
        return self.journal.checkpoint(self._key)

    def status(self) -> "Status":
        """Return what `status` reports; asks central and the printer, and waits for neither long."""
        from posfallback.services.status import PrinterStatus, register_status

        printer = self.printing.look()
        return register_status(
            opened=self.opened,
            head=self.journal.head(),
            replay=self.holding.state,
            till=self.shifts.till,
            currency=self.currency,
            catalogue=self.catalogue.info(),
            printer=PrinterStatus(state=printer.state, what=printer.what, waiting=printer.waiting),
            central=self._central_state(),
            oldest_held_at=self.holding.oldest_at,
            at_risk=self.exposure.at_risk(self.clock.now()),
            now=self.clock.now(),
        )

    def _central_state(self) -> "CentralState":
        if self.settings.central is None:
            return "none"
        return "up" if self.central.healthy() else "down"


class Recovery(Reading):
    """A home opened for replay: the journal is read, what central says of it is written down."""

    _reads_only = False

    def replay(
        self,
        *,
        dry_run: bool = False,
        progress: Callable[[int, int], None] | None = None,
        silent: Callable[[Holding], None] = lambda _holding: None,
        **pace: "Unpack[Pace]",
    ) -> "ReplayReport":
        """Replay what is held; raises Refusal "replay-in-progress" or "no-central", and Fault as services.replaying."""
        from posfallback.services.replaying import replay
        from posfallback.storage.lock import replay_lock

        with replay_lock(self.home.path):
            return replay(
                self.journal,
                self.marks,
                self.central,
                self.clock,
                jitter=jitter,
                dry_run=dry_run,
                progress=progress,
                silent=silent,
                checkpoint=self.checkpoint,
                holding=self.holding,
                **pace,
            )


class Rooms(Recovery):
    """A home opened for selling: nobody else seals until it is closed.

    `printing` starts when the face that wants paper calls its `start`.
    """

    def _open_journal(self) -> SqliteJournal:
        from posfallback.storage.lock import sealing_lock

        self._closing.enter_context(sealing_lock(self.home.path))
        try:
            if self.home.may_run_drill:
                from posfallback.storage.drills import DrillFolder

                DrillFolder(self.home).close_unfinished(self.clock)
            return SqliteJournal.open(self.home.journal, clock=self.clock)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Keep the folds for the next start, then close everything."""
        holding = self.__dict__.pop("holding", None)
        if "shifts" in self.__dict__ and holding is not None:
            self._folds.keep(self.journal, self.shifts.till, holding.state)
        super().close()

    @cached_property
    def drafts(self) -> "SqliteDrafts[Basket]":
        """The basket's crash copy."""
        from posfallback.storage.drafts import SqliteDrafts

        drafts = SqliteDrafts(self.home.drafts)
        self._closing.callback(drafts.close)
        return drafts

    @cached_property
    def cash(self) -> "Cash":
        """Moves and counts cash without a sale."""
        from posfallback.services.cash import Cash

        paper = self.printing
        return Cash(self.journal, self.shifts, self.clock, open_drawer=paper.open_drawer, queue=paper.queue)

    @cached_property
    def sign_on(self) -> SignOn:
        """Checks who is there."""
        from posfallback.storage.wrong_pins import FILE_NAME, WrongPinsFile

        return SignOn(self.staff, self.clock, WrongPinsFile(self.home.path / FILE_NAME))

    @cached_property
    def outages(self) -> "Outages":
        """Declares and ends outages."""
        from posfallback.services.outages import Outages

        central = self.settings.central
        return Outages(
            journal=self.journal,
            shifts=self.shifts,
            staff=self.sign_on,
            clock=self.clock,
            opened=self.opened,
            declare_after_s=central.outage_after_s if central is not None else 0,
            down_since=self.seen_down_since,
        )

    def seen_down_since(self) -> str:
        """Return since when the watch has had no answer; a verb of the command line has none, and asks nobody."""
        return self.watch.down_since if "watch" in self.__dict__ else ""

    @cached_property
    def sealing(self) -> "Sealing":
        """Prices, settles and seals sales."""
        from posfallback.services.sealing import Sealing

        return Sealing(
            journal=self.journal,
            settings=self.settings,
            regime=tax_regime(self.settings),
            currency=self.currency,
            clock=self.clock,
            shifts=self.shifts,
            outages=self.outages,
            series=self.opened.series,
            card_held_minor=self.exposure.card_minor,
        )

    @cached_property
    def ringing(self) -> "Ringing":
        """Rings baskets from a file."""
        from posfallback.services.ringing import Ringing

        return Ringing(
            settings=self.settings,
            currency=self.currency,
            journal=self.journal,
            catalogue=self.catalogue,
            sealing=self.sealing,
            shifts=self.shifts,
            staff=self.sign_on,
            clock=self.clock,
            new_id=new_id,
        )

    @cached_property
    def slips(self) -> "SlipEntry":
        """Issues numbers of paper slips, and enters what was written on them."""
        from posfallback.services.slip_entry import SlipEntry

        return SlipEntry(
            currency=self.currency,
            journal=self.journal,
            ringing=self.ringing,
            sealing=self.sealing,
            shifts=self.shifts,
            staff=self.sign_on,
            clock=self.clock,
            new_id=new_id,
        )

    @cached_property
    def slip_form(self) -> "SlipForm":
        """Fills in paper slips in the window; half-typed ones survive a power cut."""
        from posfallback.services.slip_form import KeptSlips, SlipForm
        from posfallback.storage.drafts import SqliteDrafts

        drafts = SqliteDrafts(self.home.slip_drafts, KeptSlips)
        self._closing.callback(drafts.close)
        return SlipForm(self.settings, self.slips, self.register, drafts)

    @cached_property
    def register(self) -> "Register":
        """The sell screen's verbs."""
        from posfallback.services.copies import Copies
        from posfallback.services.selling import Register
        from posfallback.services.suspending import Suspending

        return Register(
            settings=self.settings,
            currency=self.currency,
            journal=self.journal,
            catalogue=self.catalogue,
            drafts=self.drafts,
            sealing=self.sealing,
            shifts=self.shifts,
            suspending=Suspending(self.journal, self.shifts, self.clock, queue=self.printing.queue),
            staff=self.sign_on,
            paper=self.printing,
            copies=Copies(self.journal, self.shifts, self.printing, self.clock),
            clock=self.clock,
            new_id=new_id,
        )

    @cached_property
    def duties(self) -> "TillDuties":
        """The verbs of the manager's page."""
        from posfallback.services.till_duties import TillDuties

        return TillDuties(
            self.register,
            self.cash,
            self.shifts,
            self.journal,
            self.holding,
            paper=self.printing,
            blind=self.settings.till.blind_count,
        )

    def pole(self, told: "Callable[[bool], object]") -> "Pole":
        """Open the customer's pole display; `told` hears on another thread that it is gone or back."""
        from posfallback.devices.pole import Pole

        pole = Pole(self.settings.customer, told)
        self._closing.callback(pole.close)
        return pole

    @cached_property
    def watch(self) -> "Watch":
        """What the strip and the readiness card say."""
        from posfallback.services.watching import Watch

        return Watch(
            journal=self.journal,
            holding=self.holding,
            catalogue=self.catalogue,
            staff=self.staff,
            printer=self.printing.view,
            clock=self.clock,
            store=self.opened.store,
            register=self.opened.register,
            has_central=self.settings.central is not None,
            mended=self.journal.mended,
        )


def open_register(home: Path, *, receipts: bool = True, clock: "Clock | None" = None) -> Rooms:
    """Open a home for selling; Refusal "register-in-use" beside another that sells, Fault for a journal in trouble."""
    return Rooms(home, receipts=receipts, clock=clock)


def open_recovery(home: Path) -> Recovery:
    """Open a home for replay, beside whoever sells; raises as `open_reading` does."""
    return Recovery(home)


def open_reading(home: Path) -> Reading:
    """Open a home for reading; raises Refusal "no-home", Fault for a journal that is not ours."""
    return Reading(home)
