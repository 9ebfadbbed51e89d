"""The way through the pages behind F8: which one is open, and where Esc leads back to.

Rule of this module: the pages are loaded when the first of them is opened, so that a sale never waits for them.
"""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from posfallback.domain.facts import ShiftClosed
from posfallback.gui.desk import Asking, Desk
from posfallback.gui.language import say, say_count
from posfallback.services.snapshots import Notice, RegisterState

if TYPE_CHECKING:
    from posfallback.gui.drill.choice import DrillChoicePage
    from posfallback.gui.drill.score import DrillScorePage
    from posfallback.gui.office.cash_moves import CashMovePage
    from posfallback.gui.office.day_close import DayClosePage
    from posfallback.gui.office.page import OfficePage
    from posfallback.gui.office.till_count import TillCountPage
    from posfallback.gui.outages.page import OutagePage
    from posfallback.gui.papers.page import PapersPage
    from posfallback.gui.papers.sheet import SheetPage
    from posfallback.gui.replay.page import ReplayPage
    from posfallback.gui.replay.work import ReplayWork
    from posfallback.gui.slips.list import SlipListPage
    from posfallback.gui.slips.page import SlipPage
    from posfallback.services.drills import DrillView
    from posfallback.services.papers import PaperRow
    from posfallback.services.recovery import RecoveryDuties

MANAGER, COUNT, X, CLOSE, OPEN_SHIFT = "manager", "count", "x", "close", "open-shift"
PAPERS, SHEET, LAST_RECEIPT = "papers", "sheet", "last-receipt"
SLIPS, SLIP_LIST = "slips", "slip-list"
REPLAY, OUTAGES = "replay", "outages"
DRILL, SCORE = "drill", "drill-score"
MOVES = ("paid_in", "paid_out", "drop", "no_sale")


class Offices:
    """Opens and leaves the pages behind F8; the window shows what `page` returns in place of the register's page."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._way: list[str] = []
        self._made: dict[str, OfficePage] = {}
        self._waiting: tuple[str, str, bool] = ("", "", False)
        self._work: ReplayWork | None = None

    def page(self, state: RegisterState) -> "OfficePage | None":
        """Return the page that is open; while nobody is signed on only a shift or a drill is begun, or a drill told."""
        allowed = state == "signed-off" if self._way == [OPEN_SHIFT] else state in {"ringing", "done"}
        if self._way and self._way[-1] in {DRILL, SCORE}:
            allowed = state in {"signed-off", "ringing", "done"}
        if not allowed:
            self._way.clear()
            self._waiting = ("", "", False)
        return self._page(self._way[-1]) if self._way else None

    def open(self, name: str) -> None:
        """Open a page; what was told before it is in the help."""
        self._desk.hush()
        if name in MOVES:
            self._moves().choose(name)
        elif name == CLOSE and not self._desk.rooms.duties.is_counted():
            # Nothing is closed that was not counted; the count leads on to the close.
            name = COUNT
        if name == COUNT:
            self._count().begin()
        elif name in {X, CLOSE}:
            self._reading().choose(closing=name == CLOSE)
        elif name == PAPERS:
            self._papers().begin()
        elif name in {REPLAY, OUTAGES}:
            (self._replay() if name == REPLAY else self._outages()).begin()
        elif name in {SLIPS, SLIP_LIST}:
            (self._slips() if name == SLIPS else self._slip_list()).begin()
        elif name == LAST_RECEIPT:
            self._show_last_receipt()
            return
        self._way.append(name)
        self._desk.changed.emit()

    def open_once(self, name: str) -> None:
        """Open a page unless it is open already."""
        if name not in self._way:
            self.open(name)

    def _show_last_receipt(self) -> None:
        last = self._desk.register.snapshot().last
        if last is not None:
            self._show_paper(self._desk.rooms.papers.of_sale(last.seq))

    def _show_paper(self, row: "PaperRow") -> None:
        self._sheet().show_paper(row)
        self._way.append(SHEET)
        self._desk.changed.emit()

    def leave(self) -> None:
        """Go back one page."""
        self._desk.hush()
        del self._way[-1:]
        if self._way and self._way[-1] in {X, CLOSE}:
            self._reading().choose(closing=self._way[-1] == CLOSE)
        self._desk.changed.emit()

    def forget(self) -> None:
        """Make every page anew when it is next opened."""
        self._way.clear()
        self._made.clear()

    def close(self) -> None:
        """Stop what runs beside the window."""
        if SHEET in self._made:
            self._sheet().let_go()
        if self._work is not None:
            self._work.close()

    def finish(self, notice: Notice) -> None:
        """Go back to the register and say what was done."""
        self._way.clear()
        self._desk.tell(notice)

    # --- who comes and goes -----------------------------------------------------------------------------------------

    def sign_on(self, number: str, pin: str, *, to_manager: bool) -> bool:
        """Sign a clerk on; where the store wants it so a new shift's start cash and day are asked for first."""
        rooms = self._desk.rooms
        if not (rooms.settings.till.ask_float and rooms.duties.asks_float()):
            return self._begin(number, pin, to_manager=to_manager)
        known = self._desk.act(lambda: rooms.sign_on.check(number, pin))
        if known:
            self._waiting = (number, pin, to_manager)
            self._way = [OPEN_SHIFT]
            self._desk.changed.emit()
        return known

    def _open_shift(self, float_minor: int, day: date) -> None:
        number, pin, to_manager = self._waiting
        self._begin(number, pin, float_minor, day, to_manager=to_manager)

    def _begin(self, number: str, pin: str, float_minor: int = 0, day: date | None = None, *, to_manager: bool) -> bool:
        register = self._desk.register
        signed_on = self._desk.act(
            lambda: register.sign_on(number, pin, opening_float_minor=float_minor, business_date=day)
        )
        if signed_on and to_manager and not register.basket_id:
            self.open(MANAGER)
        return signed_on

    def _switch(self) -> None:
        self._desk.act(lambda: self._desk.register.sign_off("switched"))

    def _leave_full_screen(self) -> None:
        self._desk.act(
            self._desk.rooms.duties.leave_full_screen,
            then=self._desk.kiosk_left.emit,
            asking=Asking(what="Leave the full screen: IT only", keep="Stay", agree="Leave"),
        )

    # --- count and close --------------------------------------------------------------------------------------------

    def _go_on(self, reason: str) -> None:
        """From the count to the close."""
        self._way.append(CLOSE)
        self._reading().choose(closing=True, reason=reason)
        self._desk.changed.emit()

    def _count_again(self) -> None:
        """From the reading back to the count that led to it, or to a new one."""
        if COUNT in self._way:
            del self._way[self._way.index(COUNT) + 1 :]
            self._count().count_again()
            self._desk.changed.emit()
        else:
            self.open(COUNT)

    def _closed(self, z: ShiftClosed) -> None:
        done = say_count(
            "Shift {shift} is closed, {n} sale.", "Shift {shift} is closed, {n} sales.", z.sales, shift=z.shift
        )
        money = self._desk.amounts.money(abs(z.over_short_minor))
        if not z.over_short_minor:
            till = say("The till adds up. The next one may begin.")
        elif z.over_short_minor > 0:
            till = say("The till is over by {amount}. The next one may begin.", amount=money)
        else:
            till = say("The till is short by {amount}. The next one may begin.", amount=money)
        told, went_well = self._exported(z)
        hint = f"{till} {told}".rstrip()
        self._desk.tell(Notice(rank="info" if went_well else "caution", message=done, hint=hint))

    def _exported(self, z: ShiftClosed) -> tuple[str, bool]:
        """Export the day that a shift belonged to where a stick is in; returns what to say of it and if it worked."""
        from posfallback.gui.kept import stick
        from posfallback.gui.office.day_export import export_closed

        if self._desk.rooms.opened.drill or stick() is None:
            return "", True
        return export_closed(self._desk, z.business_date)

    # --- the pages --------------------------------------------------------------------------------------------------

    def _page(self, name: str) -> "OfficePage":
        if name == MANAGER:
            return self._manager()
        if name == OPEN_SHIFT:
            return self._start()
        if name in MOVES:
            return self._moves()
        makes: dict[str, Callable[[], OfficePage]] = {
            PAPERS: self._papers,
            SHEET: self._sheet,
            SLIPS: self._slips,
            SLIP_LIST: self._slip_list,
            REPLAY: self._replay,
            OUTAGES: self._outages,
            DRILL: self._choice,
            SCORE: self._score,
        }
        if name in makes:
            return makes[name]()
        return self._count() if name == COUNT else self._reading()

    def _manager(self) -> "OfficePage":
        if MANAGER not in self._made:
            from posfallback.gui.office.manager import DUTIES, LEAVE, ManagerPage

            go: dict[str, Callable[[], object]]
            go = {duty.name: partial(self.open, duty.name) for duty in DUTIES if duty.name != "switch"}
            go["switch"] = self._switch
            go[PAPERS] = partial(self.open, PAPERS)
            if not self._desk.rooms.opened.drill:
                # What these do is for real; practice has none of it.
                for further in (SLIPS, REPLAY, OUTAGES, DRILL):
                    go[further] = partial(self.open, further)
            if self._desk.rooms.settings.screen.kiosk:
                go[LEAVE] = self._leave_full_screen
            self._made[MANAGER] = ManagerPage(self._desk, self.leave, go)
        return self._made[MANAGER]

    def _start(self) -> "OfficePage":
        if OPEN_SHIFT not in self._made:
            from posfallback.gui.office.open_shift import OpenShiftPage

            self._made[OPEN_SHIFT] = OpenShiftPage(self._desk, self.leave, self._open_shift)
        return self._made[OPEN_SHIFT]

    def _moves(self) -> "CashMovePage":
        from posfallback.gui.office.cash_moves import CashMovePage

        page = self._made.get("moves")
        if not isinstance(page, CashMovePage):
            page = self._made["moves"] = CashMovePage(self._desk, self.leave, self.finish)
        return page

    def _papers(self) -> "PapersPage":
        from posfallback.gui.papers.page import PapersPage

        page = self._made.get(PAPERS)
        if not isinstance(page, PapersPage):
            page = self._made[PAPERS] = PapersPage(self._desk, self.leave, self._show_paper)
        return page

    def _sheet(self) -> "SheetPage":
        from posfallback.gui.papers.sheet import SheetPage

        page = self._made.get(SHEET)
        if not isinstance(page, SheetPage):
            page = self._made[SHEET] = SheetPage(self._desk, self.leave)
        return page

    def _slips(self) -> "SlipPage":
        from posfallback.gui.slips.page import SlipPage

        page = self._made.get(SLIPS)
        if not isinstance(page, SlipPage):
            page = self._made[SLIPS] = SlipPage(self._desk, self.leave, partial(self.open, SLIP_LIST))
        return page

    def _slip_list(self) -> "SlipListPage":
        from posfallback.gui.slips.list import SlipListPage

        page = self._made.get(SLIP_LIST)
        if not isinstance(page, SlipListPage):
            half_typed = self._slips().half_typed
            page = self._made[SLIP_LIST] = SlipListPage(self._desk, self.leave, self._fill_in, half_typed)
        return page

    def _recovery_duties(self) -> "RecoveryDuties":
        from posfallback.services.recovery import RecoveryDuties

        rooms = self._desk.rooms
        return RecoveryDuties(
            register=rooms.register,
            journal=rooms.journal,
            marks=rooms.marks,
            holding=rooms.holding,
            clock=rooms.clock,
            outages=rooms.outages,
            prices=rooms.catalogue,
            back_since=lambda: rooms.watch.up_since,
        )

    def _replay(self) -> "ReplayPage":
        from posfallback.gui.replay.page import ReplayPage
        from posfallback.gui.replay.work import ReplayWork

        page = self._made.get(REPLAY)
        if not isinstance(page, ReplayPage):
            duties = self._recovery_duties()
            if self._work is None:
                # It outlives the page: a replay goes on when the language changes or the page is left.
                self._work = ReplayWork(self._desk.rooms, duties, self._desk.act)
            page = self._made[REPLAY] = ReplayPage(
                self._desk, self.leave, work=self._work, duties=duties, see=self._see_sale, sell=self._sell
            )
        return page

    def _see_sale(self, seq: int) -> None:
        self._show_paper(self._desk.rooms.papers.of_sale(seq))

    def _sell(self) -> None:
        """Leave all pages behind F8."""
        self._way.clear()
        self._desk.hush()
        self._desk.changed.emit()

    def _outages(self) -> "OutagePage":
        from posfallback.gui.outages.page import OutagePage

        page = self._made.get(OUTAGES)
        if not isinstance(page, OutagePage):
            page = self._made[OUTAGES] = OutagePage(
                self._desk, self.leave, self._recovery_duties(), partial(self.open, DRILL)
            )
        return page

    def _choice(self) -> "DrillChoicePage":
        from posfallback.gui.drill.choice import DrillChoicePage

        page = self._made.get(DRILL)
        if not isinstance(page, DrillChoicePage):
            page = self._made[DRILL] = DrillChoicePage(self._desk, self.leave, self._desk.practised.emit)
        return page

    def _score(self) -> "DrillScorePage":
        from posfallback.gui.drill.score import DrillScorePage

        page = self._made.get(SCORE)
        if not isinstance(page, DrillScorePage):
            page = self._made[SCORE] = DrillScorePage(self._desk, self.leave)
        return page

    def show_score(self, view: "DrillView", again: Callable[[], object]) -> None:
        """Show how a drill went that is over; `again` begins the same one once more."""
        self._score().show_drill(view, again)
        self._way = [SCORE]
        self._desk.changed.emit()

    def _fill_in(self, slip: str) -> None:
        """From the list back to the form, with this slip in it."""
        self.leave()
        if slip:
            self._slips().open_slip(slip)

    def _count(self) -> "TillCountPage":
        from posfallback.gui.office.till_count import TillCountPage

        page = self._made.get(COUNT)
        if not isinstance(page, TillCountPage):
            page = self._made[COUNT] = TillCountPage(self._desk, self.leave, self._go_on)
        return page

    def _reading(self) -> "DayClosePage":
        from posfallback.gui.office.day_close import DayClosePage

        page = self._made.get(CLOSE)
        if not isinstance(page, DayClosePage):
            page = self._made[CLOSE] = DayClosePage(
                self._desk, self.leave, count=self._count_again, closed=self._closed
            )
        return page
