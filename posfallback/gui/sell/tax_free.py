"""A sale without tax on a certificate.

Rule of this module: only its reference is kept, never whose it is.
"""

from collections.abc import Callable

from posfallback.domain.screening import looks_like_card
from posfallback.domain.words import words
from posfallback.gui.desk import Asking, Desk
from posfallback.gui.fields import EntryField
from posfallback.gui.language import say
from posfallback.gui.pad import TwoPads
from posfallback.gui.panel import Panel
from posfallback.gui.parts import Text
from posfallback.services.snapshots import RegisterSnapshot

LONGEST = 20


class TaxFreePanel(Panel):
    """Asks for the reference of the certificate; an empty one puts the tax back."""

    def __init__(self, desk: Desk, close: Callable[[], object]) -> None:
        super().__init__(desk, "taxFree", close)
        self._title.say(say("Sale without tax"))
        words = say("The number of the certificate, not the name of the customer.")
        self.body.addWidget(Text(words, 16, role="ink2").wrapped())
        self.body.addStretch(1)
        self.entry = EntryField("taxFreeReference", say("Certificate"), holds="code", most=LONGEST)
        self.entry.edited.connect(self._redraw)
        self.body.addWidget(self.entry)
        self._pads = TwoPads(self.entry.type, self.entry.erase, "taxFreePad")
        self._pads.setFixedHeight(280)
        self.body.addWidget(self._pads)
        self._has = ""

    def open(self, snapshot: RegisterSnapshot) -> None:
        """Begin with what the sale has."""
        self._has = snapshot.tax_exempt
        self.entry.put(self._has, fresh=True)
        self._pads.to_digits()
        self._redraw()

    def field(self) -> EntryField:
        """The reference has the caret."""
        return self.entry

    def clear(self) -> bool:
        """Empty the field."""
        had = bool(self.entry.typed())
        self.entry.put("")
        return had

    def _redraw(self) -> None:
        typed = self.entry.typed()
        back = bool(self._has) and not typed
        self.blue.say(say("Put the tax back") if back else say("Sell without tax"))
        self.blue.not_yet("" if typed or back else say("Type the certificate number"))

    def go(self) -> None:
        """Take the tax off, or put it back."""
        if not self.blue.isEnabled():
            return
        reference = self.entry.typed()
        if looks_like_card(reference):
            # The register says why it is refused; nothing of it stays on the screen.
            self.entry.put("")
        self.desk.act(
            lambda: self.desk.register.exempt_tax(reference),
            then=self.close_panel,
            asking=Asking(
                what="Sale without tax",
                value=reference,
                why=words("Asked: a sale without tax, {reference}", reference=reference),
                keep="Keep the tax",
                agree="Agree",
            ),
        )
