"""Beside the slip: whether what is typed comes to what is written.

Rule of this module: it shows sums that the form has worked out, and works out none.
"""

from posfallback.gui.amounts import Amounts
from posfallback.gui.language import say
from posfallback.gui.notice import SignCard
from posfallback.gui.parts import Amount, Text
from posfallback.services.slip_form import SlipLook


class CheckCard(SignCard):
    """The lines against the written total: what is missing, or that it adds up."""

    def __init__(self, amounts: Amounts) -> None:
        self._sums = Amount((20, 16), name="slipSums")
        self._more = Text("", 16, name="slipToGo").wrapped()
        super().__init__("sunken", "checkCard", self._sums, self._more)
        self._amounts = amounts
        self.setFixedHeight(76)

    def draw(self, look: SlipLook) -> None:
        """Show the sums."""
        money = self._amounts.money
        lines = money(look.due_minor)
        adds_up = look.sums == "agree"
        self.use_ground("ok" if adds_up else "sunken" if look.written_minor is None else "caution")
        self.sign.show_shape("tick" if adds_up else "info" if look.written_minor is None else "triangle")
        if look.written_minor is None:
            self._sums.say(say("Lines {lines}", lines=lines))
        elif adds_up:
            self._sums.say(say("It adds up: {amount}", amount=money(look.written_minor)))
        else:
            self._sums.say(say("Lines {lines}, slip {slip}", lines=lines, slip=money(look.written_minor)))
        self._more.say(self._second(look))
        self._more.setVisible(bool(self._more.text()))

    def _second(self, look: SlipLook) -> str:
        money = self._amounts.money
        if look.written_minor is not None and look.sums != "agree":
            gap = money(abs(look.to_go_minor))
            if look.may_differ:
                return say("{amount} apart. Look again, or sign for it.", amount=gap)
            if look.to_go_minor >= 0:
                return say("{amount} to go. You can save when both agree.", amount=gap)
            return say("{amount} too much. You can save when both agree.", amount=gap)
        return "" if look.written_minor is not None else say("Then type the total as it is written.")
