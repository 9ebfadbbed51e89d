"""Letters that paper can take: control characters never reach a printer, and no letter is lost without a sign.

Rule of this module: a letter is kept, spelled plainly, or replaced by a sign that the receipt explains.
"""

import re
import unicodedata
from collections.abc import Callable

import msgspec

from posfallback.receipts.blocks import Block, Row, TextLine

_SPACES = "\t\n\r\v\f\u00a0\u2007\u2009\u202f"

_SHAPED = re.compile(
    # Hebrew, Arabic and what follows up to the Vedic signs, their presentation forms; then Chinese, Japanese, Korean.
    "[\u0590-\u1cff\ufb1d-\ufdff\ufe70-\ufeff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]"
)

_SPELLED = {
    "“": '"',
    "”": '"',
    "„": '"',
    "‘": "'",
    "’": "'",
    "–": "-",
    "—": "-",
    "‐": "-",
    "−": "-",
    "…": "...",
    "×": "x",
    "•": "*",
    "™": "(TM)",
    "ﬁ": "fi",
    "ﬂ": "fl",
    "ẞ": "SS",
    "ı": "i",
    "ł": "l",
    "Ł": "L",
    "đ": "d",
    "Đ": "D",
    "ø": "o",
    "Ø": "O",
    "œ": "oe",
    "Œ": "OE",
    "₤": "GBP",
    "₹": "INR",
    "₺": "TRY",
    "₽": "RUB",
    "₩": "KRW",
    "₪": "ILS",
    "₫": "VND",
}
"""How a letter is written plainly where the paper has it not and taking its accents off does not help."""


def cleaned(text: str) -> str:
    """Return the text in composed form; every kind of space is one space, invisible characters are left out.

    A control character (an item's name might hold a printer command) becomes U+FFFD, which every paper shows.
    """
    if text.isascii() and text.isprintable():
        return text
    letters = []
    for letter in unicodedata.normalize("NFC", text):
        kind = unicodedata.category(letter)
        if letter in _SPACES:
            letters.append(" ")
        elif kind in {"Cc", "Cs", "Co", "Cn", "Zl", "Zp"}:
            letters.append("\ufffd")
        elif kind != "Cf":
            letters.append(letter)
    return "".join(letters)


def spelled(text: str, can_print: Callable[[str], bool], sign: str) -> str:
    """Return the cleaned text in letters that can be printed; `sign` stands for each one that cannot be spelled."""
    text = cleaned(text)
    if text.isascii():
        return text
    return "".join(letter if can_print(letter) else _spelled_letter(letter, can_print, sign) for letter in text)


def with_letters(
    blocks: tuple[Block, ...], can_print: Callable[[str], bool], sign: str, footnote: str
) -> tuple[Block, ...]:
    """Return the blocks in letters that can be printed, with `footnote` at the end when a sign had to stand in."""
    changed = tuple(_block_with_letters(block, lambda text: spelled(text, can_print, sign)) for block in blocks)
    return _explained(changed, sign, footnote)


def with_drawn_letters(
    blocks: tuple[Block, ...], can_print: Callable[[str], bool], sign: str, footnote: str
) -> tuple[Block, ...]:
    """Return the blocks as `with_letters` does, but leave every text whole that will be drawn as a picture."""
    from posfallback.receipts.raster import can_draw

    def kept(text: str) -> str:
        return text if needs_shaping(text) and can_draw(text) else spelled(text, can_print, sign)

    if not any(needs_shaping(text) for block in blocks for text in _texts(block)):
        return with_letters(blocks, can_print, sign, footnote)
    return _explained(tuple(_block_with_letters(block, kept) for block in blocks), sign, footnote)


def needs_shaping(text: str) -> bool:
    """Say whether a text holds letters of a script that needs shaping, or a font of its own.

    >>> needs_shaping("Crème brûlée 1.50"), needs_shaping("\u062d\u0644\u064a\u0628 1.50")
    (False, True)
    """
    return not text.isascii() and _SHAPED.search(text) is not None


def _explained(changed: tuple[Block, ...], sign: str, footnote: str) -> tuple[Block, ...]:
    if any(sign in text for block in changed for text in _texts(block)):
        return (*changed, TextLine(f"{sign} {footnote}"))
    return changed


def _spelled_letter(letter: str, can_print: Callable[[str], bool], sign: str) -> str:
    plain = _SPELLED.get(letter)
    if plain is None:
        plain = "".join(part for part in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(part))
        plain = "".join(_SPELLED.get(part, part) for part in plain)
    return plain if plain and all(can_print(part) for part in plain) else sign


def _block_with_letters(block: Block, put: Callable[[str], str]) -> Block:
    if isinstance(block, TextLine):
        return msgspec.structs.replace(block, text=put(block.text))
    if isinstance(block, Row):
        return msgspec.structs.replace(
            block,
            left=put(block.left),
            right=put(block.right),
            mark=block.mark and put(block.mark),
        )
    return block


def _texts(block: Block) -> tuple[str, ...]:
    if isinstance(block, TextLine):
        return (block.text,)
    if isinstance(block, Row):
        return (block.left, block.right, block.mark or "")
    return ()
