"""Beside the slip: digits for figures, letters for words.

Rule of this module: a key types into the field in hand and takes no caret.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QStackedWidget

from posfallback.gui.key import Key
from posfallback.gui.language import say
from posfallback.gui.pad import LETTERS, Pad
from posfallback.gui.slips.field import SlipField

KEY_PX = 48
_LETTER_ROWS = (LETTERS[:7], LETTERS[7:14], LETTERS[14:21], f"{LETTERS[21:]}.,")


class SlipPads(QStackedWidget):
    """Digits for figures, letters for words, in one place; each field brings up its own."""

    def __init__(self, field: Callable[[], SlipField | None]) -> None:
        super().__init__()
        self._field = field
        rows = [[self._digit(figure) for figure in line] for line in ("789", "456", "123")]
        self._corner = Key("slipPad00", "00", self._corner_key, px=24, bold=False, height=62)
        back = Key("slipPadBack", "", self._erase, shape="backspace", height=62, said=say("Delete last digit"))
        rows.append([self._digit("0"), self._corner, back])
        self.addWidget(Pad("slipPad", rows))
        letters = [[self._letter(letter) for letter in line] for line in _LETTER_ROWS]
        to_digits = Key("slipToDigits", "123", lambda: self.setCurrentIndex(0), px=16, height=KEY_PX)
        space = Key("slipSpace", "", partial(self._type, " "), shape="space", height=KEY_PX, said=say("Space"))
        signs = [self._letter(sign) for sign in "-/%&"]
        erase = Key("slipErase", "", self._erase, shape="backspace", height=KEY_PX, said=say("Delete last letter"))
        self.addWidget(Pad("slipLetters", [*letters, [to_digits, *signs[:3], signs[3], space, erase]]))

    def show_for(self, field: SlipField) -> None:
        """Bring up the pad for a field."""
        self.setCurrentIndex(1 if field.holds in {"text", "tax"} else 0)
        # Words may want letters again, a quantity its point; money is quicker with two noughts.
        self._corner.say(
            {"text": say("A–Z"), "tax": say("A–Z"), "code": say("A–Z"), "quantity": "."}.get(field.holds, "00")
        )

    def _digit(self, figure: str) -> Key:
        return Key(f"slipPad{figure}", figure, partial(self._type, figure), px=24, bold=False, height=62)

    def _letter(self, letter: str) -> Key:
        name = f"slipLetter{letter}" if letter.isalpha() else f"slipSign{ord(letter)}"
        said = "" if letter.isalpha() else say("Sign {sign}", sign=letter)
        return Key(name, letter, partial(self._type_letter, letter), px=20, bold=False, height=KEY_PX, said=said)

    def _type(self, text: str) -> None:
        field = self._field()
        if field is not None:
            field.type(text)

    def _type_letter(self, letter: str) -> None:
        """Type a letter: a capital at the beginning of the words, a small one after it."""
        field = self._field()
        if field is not None:
            field.type(letter.lower() if field.typed() and field.holds == "text" else letter)

    def _corner_key(self) -> None:
        if self._corner.title() in {"00", "."}:
            self._type(self._corner.title())
        else:
            self.setCurrentIndex(1)

    def _erase(self) -> None:
        field = self._field()
        if field is not None:
            field.erase()
