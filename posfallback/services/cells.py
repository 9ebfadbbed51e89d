"""Texts in the cells of a table.

Rule of this module: a text cell can never become a formula; a number that we wrote needs no such care.
"""

_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def defused(text: str) -> str:
    """Return a text cell with an apostrophe before it when a spreadsheet would take it for a formula.

    >>> defused("=SUM(A1)"), defused("Bread")
    ("'=SUM(A1)", 'Bread')
    """
    return f"'{text}" if text.startswith(_STARTS_A_FORMULA) else text
