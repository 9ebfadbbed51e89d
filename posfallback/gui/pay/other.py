"""The ways to pay beside cash, card and voucher: cheque, account, and the kinds that the store's settings name."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from posfallback.domain.tender import KINDS
from posfallback.gui.language import say
from posfallback.gui.parts import Text
from posfallback.gui.pay.words import kind_word
from posfallback.gui.reasons import ReasonKeys

KEY_PX = 52


class OtherSlot(QWidget):
    """The kinds as keys, one of them chosen. None of them gives change."""

    def __init__(self, own_kinds: tuple[str, ...], changed: Callable[[], object]) -> None:
        super().__init__()
        kinds = [kind for kind in KINDS if kind not in {"cash", "card", "voucher"}] + list(own_kinds)
        self._kinds = {kind_word(kind): kind for kind in kinds}
        self._keys = ReasonKeys("otherKind", changed, rows=2, height=KEY_PX)
        self._keys.offer(tuple(self._kinds))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._keys)
        column.addWidget(Text(say("It pays for what is left at most, and gives no change."), 16, role="ink2").wrapped())
        column.addStretch(1)

    @property
    def kind(self) -> str:
        """The kind that is chosen, empty for none."""
        return self._kinds.get(self._keys.chosen, "")

    def choose(self, kind: str) -> None:
        """Choose a kind; an empty one chooses none."""
        self._keys.offer(tuple(self._kinds), kind_word(kind) if kind else "")

    def step(self, by: int) -> None:
        """Choose the next kind by the keyboard."""
        self._keys.step(by)
