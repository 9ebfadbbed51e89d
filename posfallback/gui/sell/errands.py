"""What a clerk does beside ringing: sales that wait, goods that come back, paper again. Opens the panels for it.

Rule of this module: every panel is made when it is first needed and takes the place of the quick keys; the ticket stays
in sight.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from posfallback.domain.words import Words, words
from posfallback.gui.desk import Asking, Desk
from posfallback.gui.language import say
from posfallback.gui.page import FKey
from posfallback.gui.panel import Panel
from posfallback.gui.papers.state import papers_title
from posfallback.gui.sell.numbers import chosen_line
from posfallback.services.previews import is_cleared
from posfallback.services.returns import Sold
from posfallback.services.snapshots import Notice, RegisterSnapshot

if TYPE_CHECKING:
    from posfallback.gui.papers.receipt_panel import Errand as ReceiptErrand
    from posfallback.gui.reason_panel import Question
    from posfallback.gui.sell.more import Errand

_P = TypeVar("_P", bound=Panel)


class Errands:
    """The errands of the sell screen; `show` puts a panel into the right column, `close` takes it away."""

    def __init__(self, desk: Desk, show: Callable[[Panel], object], close: Callable[[], object]) -> None:
        self._desk = desk
        self._show = show
        self._close = close
        self._panels: dict[type[Panel], Panel] = {}

    def _panel(self, kind: type[_P], make: Callable[[], _P]) -> _P:
        panel = self._panels.get(kind)
        if not isinstance(panel, kind):
            panel = make()
            self._panels[kind] = panel
        return panel

    def f_keys(self, snapshot: RegisterSnapshot) -> list[FKey]:
        """Return the keys that work now."""
        keys = [FKey(6, "F7", say("More"), self.open_more)]
        if snapshot.lines:
            if not is_cleared(snapshot):
                keys.append(FKey(5, "F6", say("Suspend"), self.suspend))
        elif (papers := papers_title(self._desk.rooms.printing)) and (
            self._shows_suspended() or not snapshot.suspended_count
        ):
            keys.append(FKey(5, "F6", papers, self.open_papers))
        elif snapshot.suspended_count:
            resume = say("Resume ({count})", count=snapshot.suspended_count)
            keys.append(FKey(5, "F6", resume, self.open_suspended))
        return keys

    def _shows_suspended(self) -> bool:
        """Say whether F6 was pressed once already: the second time it leads to the papers that wait."""
        return any(panel.objectName() == "suspendedPanel" and panel.isVisible() for panel in self._panels.values())

    def open_papers(self) -> None:
        """Go to what was not printed, and to the printers."""
        self._close()
        self._desk.stepped.emit("papers")

    # --- sales that wait ----------------------------------------------------------------------------------------------

    def suspend(self) -> None:
        """Park the open sale; it is sealed as it is, so nothing of it can be lost."""
        snapshot = self._desk.register.snapshot()
        total = self._desk.amounts.money(snapshot.total_minor)
        self._desk.act(self._desk.register.suspend, then=lambda: self._tell_suspended(total))

    def _tell_suspended(self, total: str) -> None:
        self._close()
        self._desk.tell(
            Notice(rank="info", message=words("Suspended: {amount}.", amount=total), hint="F6 takes it up again.")
        )

    def open_suspended(self) -> None:
        """Show the sales that wait."""
        from posfallback.gui.sell.suspended import SuspendedPanel

        panel = self._panel(SuspendedPanel, lambda: SuspendedPanel(self._desk, self._close))
        panel.open()
        self._show(panel)

    # --- more ---------------------------------------------------------------------------------------------------------

    def open_more(self) -> None:
        """Show the keys of everything that is done a few times a day."""
        from posfallback.gui.sell.more import MorePanel

        panel = self._panel(MorePanel, lambda: MorePanel(self._desk, self._close, self._errands()))
        panel.open()
        self._show(panel)

    def _errands(self) -> list["Errand"]:
        from posfallback.gui.sell.more import Errand

        def always(_snapshot: RegisterSnapshot) -> str:
            return ""

        def with_printer(_snapshot: RegisterSnapshot) -> str:
            return say("No printer is set up") if self._desk.rooms.printing.view().state == "none" else ""

        def with_staff(_snapshot: RegisterSnapshot) -> str:
            return "" if self._desk.rooms.staff.members() else say("No staff is loaded")

        def with_sale(snapshot: RegisterSnapshot) -> str:
            return "" if snapshot.lines else say("No sale is open")

        def without_sale(snapshot: RegisterSnapshot) -> str:
            return say("A sale is open") if snapshot.lines else ""

        return [
            Errand("moreReturn", say("Return"), say("on a receipt"), self.return_on, always),
            Errand("moreReturnItem", say("Return"), say("no receipt"), self.return_item, with_sale),
            Errand("moreAgain", say("Print again"), say("a receipt"), self.print_again, with_printer),
            Errand("moreGift", say("Gift receipt"), say("without prices"), self.print_gift, with_printer),
            Errand("morePriceCheck", say("Price check"), say("adds nothing"), self.check_price, always),
            Errand("moreTaxFree", say("Without tax"), say("on a certificate"), self.sell_without_tax, with_sale),
            Errand("moreReverse", say("Reverse"), say("a whole sale"), self.reverse, without_sale),
            Errand("morePin", say("My PIN"), say("change it"), self.change_pin, with_staff),
            Errand("moreGiveUp", say("Give up"), say("the open sale"), self.give_up, with_sale),
            Errand("morePapers", say("Papers"), say("and printers"), self.open_papers, always),
        ]

    # --- goods that come back -----------------------------------------------------------------------------------------

    def _ask_receipt(self, errand: "ReceiptErrand", receipt: str = "") -> None:
        from posfallback.gui.papers.receipt_panel import ReceiptPanel

        panel = self._panel(ReceiptPanel, lambda: ReceiptPanel(self._desk, self._close))
        panel.open(errand, receipt)
        self._show(panel)

    def return_on(self, receipt: str = "") -> None:
        """Take goods back on a receipt; without its number, ask for it first."""
        from posfallback.gui.papers.receipt_panel import Errand

        if receipt:
            self._open_return(receipt)
        else:
            self._ask_receipt(
                Errand(say("Return on a receipt"), say("Show its lines"), lambda named, _: self._open_return(named))
            )

    def _open_return(self, receipt: str) -> None:
        from posfallback.gui.sell.returning import ReturnPanel

        sold: list[Sold] = []
        if self._desk.act(lambda: sold.append(self._desk.register.sold_on(receipt))):
            panel = self._panel(ReturnPanel, lambda: ReturnPanel(self._desk, self._close, self._show))
            panel.open(sold[0])
            self._show(panel)

    def return_item(self) -> None:
        """Let the chosen line come back without a receipt."""
        from posfallback.gui.reason_panel import Question

        def what_follows(snapshot: RegisterSnapshot) -> str:
            line = chosen_line(snapshot)
            if line is None or line.quantity_milli < 0:
                return ""
            amount = self._desk.amounts.money(abs(line.gross_minor))
            return say("{item} comes back, and {amount} goes to the customer.", item=line.name, amount=amount)

        def asking(reason: str) -> Asking:
            snapshot = self._desk.register.snapshot()
            line = chosen_line(snapshot)
            amount = self._desk.amounts.money(-abs(line.gross_minor)) if line is not None else ""
            return Asking(
                what="Return without a receipt",
                value=amount,
                why="Asked: comes back without a receipt",
                line=snapshot.selected,
                keep="Keep it sold",
                agree=words("Agree {amount}", amount=amount),
                purpose="return",
                reason=reason,
            )

        self._ask_reason(
            Question(
                title=say("Return without a receipt"),
                purpose="return",
                verb=say("Take it back"),
                missing=say("Scan what comes back, or choose its line."),
                words=what_follows,
                do=lambda reason: self._desk.register.return_item(self._desk.register.snapshot().selected, reason),
                asking=asking,
                then=self._close,
            )
        )

    def _ask_reason(self, question: "Question") -> None:
        from posfallback.gui.reason_panel import ReasonPanel

        panel = self._panel(ReasonPanel, lambda: ReasonPanel(self._desk, self._close))
        panel.open(question)
        self._show(panel)

    # --- the sale as a whole ------------------------------------------------------------------------------------------

    def give_up(self) -> None:
        """Give the open sale up, for a reason."""
        from posfallback.gui.reason_panel import Question

        def what_follows(snapshot: RegisterSnapshot) -> str:
            # The joiner keeps the minus sign on the line of its figures.
            total = self._desk.amounts.money(snapshot.total_minor).replace("−", "−\u2060")
            if not snapshot.lines:
                return ""
            return say("Nothing is sold, and the ticket of {amount} is cleared.", amount=total)

        self._ask_reason(
            Question(
                title=say("Give up the sale"),
                purpose="abandon",
                verb=say("Give it up"),
                missing=say("No sale is open."),
                words=what_follows,
                do=self._desk.register.abandon,
                asking=lambda reason: Asking(
                    what="Give up the sale",
                    value=self._desk.amounts.money(self._desk.register.snapshot().total_minor),
                    why="Asked: give up the sale",
                    keep="Keep the sale",
                    agree="Agree",
                    purpose="abandon",
                    reason=reason,
                ),
                then=self._tell_given_up,
            )
        )

    def _tell_given_up(self) -> None:
        self._close()
        self._desk.tell(Notice(rank="info", message="The sale was given up.", hint="Nothing was sold."))

    def reverse(self) -> None:
        """Reverse a sealed sale as a whole."""
        from posfallback.gui.papers.receipt_panel import Errand

        self._ask_receipt(Errand(say("Reverse a whole sale"), say("Reverse it"), self._reverse, "post_void"))

    def _reverse(self, receipt: str, reason: str) -> None:
        sale = self._desk.register.sale_of(receipt)
        total = self._desk.amounts.money(-sale.total_minor) if sale is not None else ""
        self._desk.act_for(
            lambda why: self._desk.register.post_void(receipt, why),
            then=self._close,
            asking=Asking(
                what=words("Reverse {receipt}", receipt=receipt),
                value=total,
                why=words("Asked: reverse {receipt}", receipt=receipt),
                keep="Keep the sale",
                agree="Reverse it",
                purpose="post_void",
                reason=reason,
            ),
        )

    def sell_without_tax(self) -> None:
        """Sell the open sale without tax, on a certificate."""
        from posfallback.gui.sell.tax_free import TaxFreePanel

        panel = self._panel(TaxFreePanel, lambda: TaxFreePanel(self._desk, self._close))
        panel.open(self._desk.register.snapshot())
        self._show(panel)

    # --- prices and paper ---------------------------------------------------------------------------------------------

    def check_price(self) -> None:
        """Show what things cost."""
        from posfallback.gui.sell.price_check import PriceCheckPanel

        panel = self._panel(PriceCheckPanel, lambda: PriceCheckPanel(self._desk, self._close))
        panel.open()
        self._show(panel)

    def change_pin(self) -> None:
        """Let the clerk choose another PIN."""
        from posfallback.gui.office.pin_change import PinChangePanel

        panel = self._panel(PinChangePanel, lambda: PinChangePanel(self._desk, self._close))
        panel.open()
        self._show(panel)

    def print_again(self) -> None:
        """Print a receipt once more."""
        from posfallback.gui.papers.receipt_panel import Errand

        self._ask_receipt(
            Errand(say("Print a receipt again"), say("Print again"), lambda named, _: self._copy(named, gift=False))
        )

    def print_gift(self) -> None:
        """Print a receipt without prices."""
        from posfallback.gui.papers.receipt_panel import Errand

        self._ask_receipt(
            Errand(say("Gift receipt"), say("Print without prices"), lambda named, _: self._copy(named, gift=True))
        )

    def _copy(self, receipt: str, *, gift: bool) -> None:
        copy: list[int] = []
        register = self._desk.register
        if self._desk.act(lambda: copy.append(register.print_again(receipt, gift=gift)), then=self._close):
            self._desk.tell(Notice(rank="info", message=_copied(receipt, copy[0], gift=gift)))


def _copied(receipt: str, copy: int, *, gift: bool) -> Words:
    """Return what became of a receipt that is wanted once more; copy 0 is the receipt itself, which still waits."""
    if gift and copy:
        return words("Gift receipt of {receipt} is being printed.", receipt=receipt)
    if gift:
        return words("Gift receipt of {receipt} still waits for the printer.", receipt=receipt)
    if copy:
        return words("Copy {copy} of {receipt} is being printed.", copy=copy, receipt=receipt)
    return words("The receipt of {receipt} still waits for the printer.", receipt=receipt)
