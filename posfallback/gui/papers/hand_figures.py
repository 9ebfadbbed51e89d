"""What the clerk writes on a receipt by hand, large enough to be copied: number, time, total, tax, how it was paid."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posfallback.domain.facts import SaleCompleted
from posfallback.gui.amounts import Amounts
from posfallback.gui.dates import short_day, time_words
from posfallback.gui.language import say
from posfallback.gui.mirror import leading_figures, ltr
from posfallback.gui.parts import Text
from posfallback.gui.pay.words import kind_word
from posfallback.gui.spoken import name_it


class Figure(QWidget):
    """A small label over what is to be written: a figure, or words, which go by their own direction and wrap."""

    def __init__(self, name: str, label: str, *, words: bool = False) -> None:
        super().__init__()
        self.label = Text(label, 16, role="ink2", name=f"{name}Label")
        self.value = Text("", 20 if words else 24, bold=True, name=name)
        if words:
            self.value.wrapped()
        else:
            self.value.setAlignment(leading_figures())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.label)
        column.addWidget(self.value, 1)


class HandFigures(QWidget):
    """The figures of one sale, side by side."""

    def __init__(self, amounts: Amounts, store: str) -> None:
        super().__init__()
        self.setObjectName("handFigures")
        self._amounts, self._store = amounts, store
        self.receipt = ""
        self._number = Figure("handNumber", say("Receipt number"))
        self._time = Figure("handTime", say("Date and time"))
        self._total = Figure("handTotal", say("Total"))
        self._tax = Figure("handTax", say("Tax"))
        self._paid = Figure("handPaid", say("Paid"), words=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        for figure in (self._number, self._time, self._total, self._tax):
            row.addWidget(figure)
        row.addWidget(self._paid, 1)

    def draw(self, sale: SaleCompleted) -> None:
        """Show what to write; `receipt` says of which sale that is."""
        self.receipt = sale.receipt
        money = self._amounts.money
        self._number.value.say(ltr(sale.receipt))
        self._time.value.say(f"{short_day(sale.at, self._store)} {time_words(sale.at)}")
        self._total.value.say(money(sale.total_minor))
        self._tax.value.say(money(sale.tax_minor))
        rates = [f"{tax.code} {money(tax.tax_minor)}" for tax in sale.taxes]
        self._tax.label.say(say("Tax ({rates})", rates=", ".join(rates)) if len(rates) > 1 else say("Tax"))
        paid = [f"{kind_word(tender.kind)} {money(tender.amount_minor)}" for tender in sale.tenders]
        if sale.change_minor:
            paid.append(say("change {amount}", amount=money(sale.change_minor)))
        self._paid.value.say(", ".join(paid))
        figures = (self._number, self._time, self._total, self._tax, self._paid)
        name_it(self, ", ".join(f"{figure.label.text()} {figure.value.text()}" for figure in figures))
