"""Code 128 as symbol values: printers draw the bars themselves, and need to be told how the text is coded.

Rule of this module: no drawing and no heavy import; a receipt goes to the printer without either.
"""

_START = {"B": 104, "C": 105}
_TO = {"B": 100, "C": 99}
_BARS_A_SYMBOL = 11
_STOP_BARS = 13
QUIET_BARS = 10
"""Code 128 wants ten bars' width of white on either side."""

_DIGITS_WORTH_C = 4
"""From four digits at an end (six in the middle) on, two digits a symbol save more than the change of set costs."""

CodePart = tuple[str, str]
"""A code set (B or C) and the text that is written in it."""


def code_128_parts(text: str) -> tuple[CodePart, ...]:
    """Return the text in parts of set B (ASCII 32-126) and set C (pairs of digits), short as a whole.

    Raises ValueError for any other character.

    >>> code_128_parts("012-03-F000417")
    (('B', '012-03-F'), ('C', '000417'))
    """
    if not text or not all(" " <= letter <= "~" for letter in text):
        raise ValueError(text)
    parts: list[CodePart] = []
    index = 0
    while index < len(text):
        run = _digits_at(text, index)
        at_an_end = index == 0 or index + run == len(text)
        if run >= (_DIGITS_WORTH_C if at_an_end else _DIGITS_WORTH_C + 2):
            # An odd digit stays in set B: at the front of a run in the middle, so that C runs on to its end.
            if run % 2 and index:
                _append(parts, text[index])
                index, run = index + 1, run - 1
            run -= run % 2
            parts.append(("C", text[index : index + run]))
            index += run
        else:
            step = max(run, 1)
            _append(parts, text[index : index + step])
            index += step
    return tuple(parts)


def code_128_symbols(parts: tuple[CodePart, ...]) -> tuple[int, ...]:
    """Return the symbol values from start to check symbol, without the stop."""
    values = [_START[parts[0][0]]]
    for index, (code_set, part) in enumerate(parts):
        if index:
            values.append(_TO[code_set])
        if code_set == "C":
            values += [int(part[at : at + 2]) for at in range(0, len(part), 2)]
        else:
            values += [ord(letter) - 32 for letter in part]
    check = values[0] + sum(place * value for place, value in enumerate(values[1:], start=1))
    return (*values, check % 103)


def code_128_bars(parts: tuple[CodePart, ...]) -> int:
    """Return how many bars wide the code is, its white margins included."""
    return len(code_128_symbols(parts)) * _BARS_A_SYMBOL + _STOP_BARS + 2 * QUIET_BARS


def _digits_at(text: str, index: int) -> int:
    end = index
    while end < len(text) and text[end] in "0123456789":
        end += 1
    return end - index


def _append(parts: list[CodePart], text: str) -> None:
    if parts and parts[-1][0] == "B":
        parts[-1] = ("B", parts[-1][1] + text)
    else:
        parts.append(("B", text))
