"""Decimal strings as integers of a fixed scale.

Rule of this module: no float ever carries an amount, a quantity or a percentage.
"""

import re

_DECIMAL = re.compile(r"([+-]?)([0-9]*)(?:\.([0-9]*))?", re.ASCII)


class NotDecimalError(ValueError):
    """The text is no plain decimal number: a sign, digits and a point are all there may be."""


class TooManyPlacesError(ValueError):
    """The text has more decimal places than there is room for; nothing is rounded away in silence."""


def scaled(text: str, places: int) -> int:
    """Return the number times 10 ** places; raises NotDecimalError or TooManyPlacesError.

    >>> scaled("-0.8", 2), scaled("12", 3)
    (-80, 12000)
    """
    match = _DECIMAL.fullmatch(text.strip())
    if match is None:
        raise NotDecimalError(text)
    sign, whole, fraction = match.group(1), match.group(2), match.group(3) or ""
    if not whole and not fraction:
        raise NotDecimalError(text)
    if len(fraction) > places:
        raise TooManyPlacesError(text)
    # A number this long is no price or weight; refusing it here keeps int() away from its own digit limit.
    if len(whole) > _MOST_DIGITS:
        raise NotDecimalError(text)
    value = int(whole + fraction.ljust(places, "0") or "0")
    return -value if sign == "-" else value


_MOST_DIGITS = 18
