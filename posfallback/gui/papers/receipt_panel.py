"""Which receipt: scan it, type its last digits, or take the last one. For returns, reversals, copies and gifts."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtGui import QKeyEvent

from posfallback.domain.facts import SaleCompleted
from posfallback.domain.reasons import Purpose
from posfallback.gui.dates import day_figures, time_words
from posfallback.gui.desk import Desk
from posfallback.gui.key import Key
from posfallback.gui.language import say, say_count
from posfallback.gui.panel import NumberPanel
from posfallback.gui.parts import Text
from posfallback.gui.reasons import ReasonKeys
from posfallback.gui.sell.numbers import step_reason
from posfallback.gui.tokens import TARGET_PX
from posfallback.services.sales import is_receipt
from posfallback.services.snapshots import Notice, RegisterSnapshot

RECEIPT_DIGITS = 6


class Errand(NamedTuple):
    """What is to be done with the receipt: the title, the verb on the blue key, whether and which reason it takes.

    `do` gets the receipt number and the reason.
    """

    title: str
    verb: str
    do: Callable[[str, str], object]
    purpose: Purpose | None = None


class ReceiptPanel(NumberPanel):
    """Asks for a receipt number and says which sale it is before anything is done."""

    def __init__(self, desk: Desk, close: Callable[[], object]) -> None:
        super().__init__(desk, "receiptPanel", close, label=say("Receipt"), key_px=56)
        self._errand: Errand | None = None
        self._receipt = ""
        self._known = False
        self._has_last = False
        self.entry.most(RECEIPT_DIGITS)
        self._last = Key("receiptLast", "", self._take_last, px=20, leading=True, height=TARGET_PX)
        self._found = Text("", 16, role="ink2", name="receiptFound").wrapped()
        self._reasons = ReasonKeys("receiptReason", self.redraw, height=48)
        self.tabs.addWidget(self._last)
        self.tabs.addWidget(self._reasons)
        self.tabs.addWidget(self._found)
        self.entry.shows(lambda digits: desk.register.receipt_named(digits) if digits else self._receipt)

    def open(self, errand: Errand, receipt: str = "") -> None:
        """Begin an errand, with a receipt if one has been scanned already."""
        self._errand = errand
        self._title.say(errand.title)
        self._reasons.setVisible(errand.purpose is not None)
        self._reasons.offer(self.desk.rooms.settings.reasons[errand.purpose] if errand.purpose else ())
        last = self.desk.register.snapshot().last
        self._has_last = last is not None
        if last is not None:
            words = f"{self.desk.amounts.money(last.total_minor)}, {time_words(last.sealed_at)}"
            self._last.say(say("Last: {receipt}", receipt=last.receipt), words)
        self.take(receipt)

    def take(self, receipt: str) -> None:
        """Put a whole receipt number in."""
        self._receipt = receipt
        self.entry.put("")
        self.entry.shows(lambda digits: self.desk.register.receipt_named(digits) if digits else self._receipt)

    def _take_last(self) -> None:
        last = self.desk.register.snapshot().last
        if last is not None:
            self.take(last.receipt)

    def draw(self, snapshot: RegisterSnapshot) -> None:
        """Show what is known of the receipt."""
        del snapshot
        self.redraw()

    def _named(self) -> str:
        typed = self.entry.typed()
        return self.desk.register.receipt_named(typed) if typed else self._receipt

    def redraw(self) -> None:
        """Say which sale it is, and what the blue key would do."""
        errand = self._errand
        if errand is None:
            return
        receipt = self._named()
        sale = self.desk.register.sale_of(receipt) if receipt else None
        unknown = say("No such sale of this register") if receipt else say("Scan it, or type its last digits")
        self._found.say(self._words(sale) if sale else unknown)
        # Once a sale is found, what it is may take two lines, and there is nothing left to offer.
        self._last.setVisible(self._has_last and sale is None)
        self.fit_pad()
        missing = "" if sale else say("Which receipt?")
        if sale and errand.purpose and not self._reasons.chosen:
            missing = say("Choose a reason")
        self.blue.say(errand.verb)
        self.blue.not_yet(missing)

    def _words(self, sale: SaleCompleted) -> str:
        money = self.desk.amounts
        lines = sum(1 for line in sale.lines if not line.voided)
        kinds = ", ".join(dict.fromkeys(say(tender.kind) for tender in sale.tenders))
        told = (
            f"{day_figures(sale.at, money.locale)} {time_words(sale.at)}",
            say_count("{n} line", "{n} lines", lines),
            money.money(sale.total_minor),
            say("paid by {kinds}", kinds=kinds) if kinds else "",
            say("reverses {receipt}", receipt=sale.post_void_of) if sale.post_void_of else "",
        )
        return ", ".join(part for part in told if part)

    def press(self, event: QKeyEvent) -> bool:
        """Left and right choose the reason."""
        if self._errand is not None and self._errand.purpose and step_reason(self._reasons, event):
            return True
        return super().press(event)

    def clear(self) -> bool:
        """Empty the field."""
        had = bool(self._named())
        self.take("")
        return had

    def scanned(self, text: str) -> bool:
        """Take a receipt's barcode; goods are not what is asked for."""
        if is_receipt(text):
            self.take(text.strip().upper())
        else:
            self.desk.tell(
                Notice(
                    rank="caution",
                    message="That is not a receipt.",
                    hint="Scan the bar code at its foot, or press Esc.",
                )
            )
        return True

    def go(self) -> None:
        """Do it."""
        if self._errand is not None and self.blue.isEnabled():
            self._errand.do(self._named(), self._reasons.chosen)
