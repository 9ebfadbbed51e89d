"""The replay page: sends what is held to central, shows that it adds up, and asks what becomes of what was parked.

Selling goes on whenever somebody wants to: the replay runs beside the window and goes on when the page is left.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posfallback.domain.words import mark, words
from posfallback.gui.desk import Asking, Desk
from posfallback.gui.kept import keep
from posfallback.gui.key import Key
from posfallback.gui.language import say, say_count
from posfallback.gui.office.page import OfficePage
from posfallback.gui.page import FKey
from posfallback.gui.replay.cards import ProgressCard, ProofCard, StandCard
from posfallback.gui.replay.find import FindTarget
from posfallback.gui.replay.parked import ParkedSide
from posfallback.gui.replay.proof import proof_files
from posfallback.gui.replay.shapes import learn
from posfallback.gui.replay.words import MAP, MOST_WAYS, blue_words, parked_name, progress_words, proof_words
from posfallback.gui.replay.work import ReplayWork
from posfallback.gui.tokens import GAP, MARGIN
from posfallback.services.parked_targets import Sold, Target
from posfallback.services.recovery import Figures, Proof, Recovery, RecoveryDuties, proof_of
from posfallback.services.snapshots import Notice, RegisterSnapshot

BLUE_PX = 72
RIGHT_PX = 472
ON_STICK = mark("The proof is on the memory stick.")
IN_FOLDER = mark("The proof is in the register's own folder.")

learn()


class ReplayPage(OfficePage):
    """How far the replay is leading, what was parked trailing. `see` shows a sale's paper, `sell` leads to selling."""

    changes_by_itself = True
    has_bar = True

    def __init__(
        self,
        desk: Desk,
        leave: Callable[[], object],
        *,
        work: ReplayWork,
        duties: RecoveryDuties,
        see: Callable[[int], object],
        sell: Callable[[], object],
    ) -> None:
        super().__init__(desk, "replayPage", leave)
        self.back.hide()
        self._work, self._duties, self._see, self._sell = work, duties, see, sell
        rooms = desk.rooms
        self._recovery = Recovery(rooms.holding, lambda: rooms.shifts.till.outage_sales if rooms.outages.open else 0)
        self._saves = False
        self.title.say(say("Replay to central"))
        self.progress = ProgressCard()
        self.stand = StandCard(desk.amounts)
        self.proof = ProofCard()
        self.side = ParkedSide(desk, self._redraw)
        self.blue = Key("replayGo", "", self.go, kind="blue", px=20, cap="F12", height=BLUE_PX)
        self.finder = FindTarget(desk, self._close_find, self._take_target)
        self.finder.hide()
        self._asked: Sold | None = None
        self._right = QWidget()
        self._lay_out()
        work.changed.connect(self._heard)

    def _lay_out(self) -> None:
        left = self._left = QVBoxLayout()
        left.setSpacing(10)
        left.addLayout(self.head())
        left.addWidget(self.progress)
        left.addWidget(self.stand)
        left.addWidget(self.proof)
        left.addWidget(self.notice)
        left.addStretch(1)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(12)
        right.addWidget(self.side, 1)
        right.addWidget(self.blue)
        right.addWidget(self.finder, 1)
        row = QHBoxLayout()
        row.setSpacing(MARGIN)
        row.addLayout(left, 1)
        row.addWidget(self._right)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, GAP)
        column.addLayout(row)
        self._right.setFixedWidth(RIGHT_PX)

    # --- drawing ----------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Look where the recovery stands; nothing is sent before somebody says so."""
        self._recovery.begin()
        self._work.look()

    def draw(self, snapshot: RegisterSnapshot) -> None:
        """Show what journal, marks and the replay say now."""
        super().draw(snapshot)
        figures, proof = self._recovery.figures(), self._proof()
        self.progress.draw(figures, *progress_words(self._work, figures))
        self.proof.draw(proof_words(self._work, proof, figures, self.desk.amounts))
        # A notice takes the place of what says least just now.
        told = not self.notice.isHidden()
        self.proof.setVisible(not (told and self._work.runs))
        self.progress.setVisible(not told or self._work.runs)
        self.stand.draw(figures)
        if self._is_full():
            self.stand.draw(figures, short=True)
        # What an old list still names and is settled by now is not asked about again.
        state = self.desk.rooms.holding.state
        still = (one for one in self._work.parked if one.seq <= state.last_seq and state.state(one.seq) == "parked")
        self.side.take(tuple(still))
        self.side.draw(self._nothing_parked(figures))
        if self.finds and self._asked not in self.side.taking.sold:
            self._close_find()
        self._draw_blue(figures, proof)

    def _is_full(self) -> bool:
        """Say whether the leading half needs more height than there is."""
        self._left.invalidate()
        wide = self.width() - 3 * MARGIN - RIGHT_PX
        return self._left.totalHeightForWidth(wide) > self.height() - MARGIN - GAP

    def _proof(self) -> Proof | None:
        found = self._work.proof
        return proof_of(found, self.desk.rooms.currency) if found is not None else None

    def _nothing_parked(self, figures: Figures) -> tuple[str, str, str]:
        if figures.waiting.count and not self._work.runs:
            return (
                "info",
                say("What happens now"),
                say(
                    "Every held sale goes to central as it was sealed, in its order. None can be booked twice. "
                    "Selling can go on meanwhile."
                ),
            )
        if self._work.runs:
            return ("clock", say("Sending"), say("You can sell on meanwhile: F5. The replay goes on beside it."))
        return ("tick", say("Nothing is parked"), say("There is nothing to decide."))

    def _draw_blue(self, figures: Figures, proof: Proof | None) -> None:
        way, parked, work = self.side.way, self.side.chosen, self._work
        waiting = figures.waiting.count
        self._saves = False
        reason = ""
        if parked is not None and way is not None and (self.side.picked or (not waiting and not work.runs)):
            title = blue_words(way, parked_name(parked), self.side.taking)
            asks = way.purpose is not None and not self._needs_find()
            reason = say("Choose a reason") if asks and not self.side.reason else ""
        elif work.runs:
            title = say("Send")
            reason = say_count("{n} still to go", "{n} still to go", waiting) if waiting else say("Being sent")
        elif proof is not None and proof.verdict == "differs" and not waiting:
            title, self._saves = say("Save proof and call"), True
        elif waiting:
            title = say_count("Send {n} sale", "Send {n} sales", waiting)
        elif proof is not None and proof.verdict == "adds-up" and proof.here == figures.total.count:
            title, self._saves = say("Save proof"), True
        else:
            title = say("Compare with central")
            reason = say("Being compared") if work.compares else ""
        self.blue.say(title)
        self.blue.not_yet(reason or self._no_central())

    def _no_central(self) -> str:
        return "" if self.desk.rooms.settings.central is not None else say("No central is named")

    def _redraw(self) -> None:
        self.desk.changed.emit()

    def _heard(self) -> None:
        if self.isVisible():
            self.desk.changed.emit()

    # --- doing ------------------------------------------------------------------------------------------------------

    def go(self) -> None:
        """Do what the blue key says."""
        if not self.blue.isEnabled():
            return
        figures = self._recovery.figures()
        way, parked = self.side.way, self.side.chosen
        if self._saves:
            self.save_proof()
        elif parked is not None and way is not None and (self.side.picked or not figures.waiting.count):
            if self._needs_find():
                self.find_target()
            else:
                self._decide()
        else:
            self._send()

    def _send(self) -> None:
        self.desk.act(
            lambda: self._duties.replay(self._work.replay),
            asking=Asking(what="Replay to central", keep="Not now", agree="Send"),
        )

    def _decide(self) -> None:
        parked, way = self.side.chosen, self.side.way
        if parked is None or way is None:
            return
        if way.decision is None:
            # Nothing is decided: the next one is shown.
            self.side.step(1)
            self.side.picked = False
            self.desk.tell(
                Notice(
                    rank="info",
                    message=words("{receipt} stays parked.", receipt=parked_name(parked)),
                    hint="It is sealed here, and on the parked list for the back office.",
                )
            )
            return
        decision, reason, seq = way.decision, self.side.reason, parked.seq
        codes = self.side.taking.codes if way is MAP else ()
        self.desk.act(
            lambda: self._duties.decide(seq, decision, reason, codes),
            then=self._work.replay,
            asking=Asking(
                what=words("Decide about {receipt}", receipt=parked_name(parked)),
                value=self.blue.title(),
                keep="Leave it parked",
                agree="Agree",
            ),
        )

    # --- what a code is to be taken for -------------------------------------------------------------------------------

    @property
    def finds(self) -> bool:
        """Whether somebody is looking for what a code is to be taken for."""
        return not self.finder.isHidden()

    def _needs_find(self) -> bool:
        return self.side.way is MAP and self.side.taking.missing is not None

    def find_target(self) -> None:
        """Ask what the first code is to be taken for, or the first for which nothing is chosen."""
        taking = self.side.taking
        if taking.sold:
            self.side.choose(MAP)
            self._ask(taking.missing or taking.sold[0])

    def _ask(self, sold: Sold) -> None:
        self._asked = sold
        self.side.hide()
        self.blue.hide()
        self.finder.show()
        self.finder.begin(sold)
        self._redraw()
        self.field().setFocus()

    def _take_target(self, target: Target) -> None:
        """Take what was found, and ask about the next code."""
        asked, taking = self._asked, self.side.taking
        if asked is None or asked not in taking.sold:
            self._close_find()
            return
        taking.choose(asked.code, target)
        rest = taking.sold[taking.sold.index(asked) + 1 :]
        if rest:
            self._ask(rest[0])
        else:
            self._close_find()

    def _close_find(self) -> None:
        self._asked = None
        self.finder.hide()
        self.side.show()
        self.blue.show()
        self._redraw()
        self.field().setFocus()

    def field(self) -> QWidget:
        """Return what has the caret: the field in which something is looked for."""
        return self.finder.field() if self.finds else self

    def scanned(self, text: str) -> None:
        """Take a scanned item for the code that is asked about; else this page takes no goods."""
        if self.finds:
            self.finder.scanned(text)
        else:
            super().scanned(text)

    # --- more to do -------------------------------------------------------------------------------------------------

    def save_proof(self) -> None:
        """Write the proof to a stick or the register's folder; without one, compare first."""
        found = self._work.proof
        if found is None:
            self._work.prove()
            self.desk.tell(Notice(rank="info", message="There is no proof yet.", hint="Central is being asked for it."))
            return
        rooms = self.desk.rooms
        files = proof_files(rooms, found, self._work.proved_at)
        named = list(files)[-1]
        self.desk.act(lambda: keep(self.desk, files, on_stick=ON_STICK, in_folder=IN_FOLDER, named=named))

    def _details(self) -> None:
        parked = self.side.chosen
        if parked is not None and parked.receipt:
            self._see(parked.seq)

    def go_back(self) -> None:
        """Close what is open on the page, then pause what runs; once nothing runs, leave."""
        if self.finds:
            self._close_find()
        elif self._work.runs and not self._work.pausing:
            self._work.pause()
        else:
            self.leave()

    # --- keys -------------------------------------------------------------------------------------------------------

    def right_column(self) -> QWidget:
        """Ask a manager where the sale is decided."""
        return self._right

    def f_keys(self) -> list[FKey]:
        """Return the keys that do something now."""
        if self.finds:
            return [FKey(7, "Esc", say("Back"), self.go_back)]
        keys = []
        parked = self.side.chosen
        if parked is not None and parked.receipt and not self.side.lists:
            keys.append(FKey(1, "F2", say("Details"), self._details, say("Details: the sale as it was printed")))
        if parked is not None:
            keys.append(FKey(2, "F3", say("Parked list"), self.side.toggle_list))
        if self.side.taking.sold and not self.side.lists:
            keys.append(FKey(3, "F4", say("Find item"), self.find_target, say("Find what it is to be taken for")))
        keys.append(FKey(4, "F5", say("Sell on"), self._sell, say("Sell on; the replay goes on beside it")))
        if self.desk.rooms.settings.central is not None:
            keys.append(FKey(5, "F7", say("Save proof"), self.save_proof))
        runs = self._work.runs and not self._work.pausing
        keys.append(FKey(7, "Esc", say("Pause") if runs else say("Back"), self.go_back))
        return keys

    def help_words(self) -> list[tuple[str, str]]:
        """Return what each key does here."""
        return [
            ("F12", say("Does what the blue key says")),
            ("PgUp PgDn", say("Choose a parked sale")),
            ("1–4 ↑ ↓", say("Choose what becomes of it")),
            ("F4", say("Finds what an unknown item is to be taken for")),
            ("← →", say("Choose the reason")),
            ("F5", say("Sells on; the replay goes on")),
            ("F7", say("Saves the proof on a stick, or here")),
            ("Esc", say("Pauses the replay, then goes back")),
        ]

    def press(self, event: QKeyEvent) -> bool:
        """Answer F12, the digits, the arrows; Enter decides nothing here."""
        if self.finds:
            return self.finder.press(event) or super().press(event)
        key = Qt.Key(event.key())
        flip = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        steps: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_F12: self.go,
            Qt.Key.Key_Up: lambda: self.side.step_way(-1),
            Qt.Key.Key_Down: lambda: self.side.step_way(1),
            Qt.Key.Key_Left: lambda: self.side.step_reason(1 if flip else -1),
            Qt.Key.Key_Right: lambda: self.side.step_reason(-1 if flip else 1),
            Qt.Key.Key_PageUp: lambda: self.side.step(-1),
            Qt.Key.Key_PageDown: lambda: self.side.step(1),
        }
        if key in steps:
            steps[key]()
            return True
        if Qt.Key.Key_1 <= key < Qt.Key.Key_1 + MOST_WAYS:
            self.side.choose_way(key - Qt.Key.Key_1)
            return True
        return super().press(event)
