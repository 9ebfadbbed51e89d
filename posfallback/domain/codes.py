"""Codes of items: any GTIN and any PLU becomes 14 digits, the store's own code upper case. Everything matches on that.

`normalise` is for what people and files give and is strict; `read_scan` also understands what only scanners send.

Rule of this module: no message repeats the code, because what was typed into the wrong field may be a card number.
"""

import re

from posfallback.domain.errors import Refusal
from posfallback.domain.screening import check_text
from posfallback.domain.words import words

_GTIN_LENGTHS = frozenset({8, 12, 13, 14})
_LONGEST_PLU = 7
_PADDED_LENGTH = 14
_LONGEST_OWN = 20
_UPC_E_LENGTH = 8
_UPC_A_LENGTH = 12
_OWN = re.compile(r"[A-Z0-9_\-. ]*[A-Z][A-Z0-9_\-. ]*")
# ISO/IEC 15424: "]", a letter for the symbology, a modifier.
_AIM = re.compile(r"\][A-Za-z][0-9A-Za-z]")
# The symbology identifiers that announce GS1 application identifiers: GS1-128, DataBar, Data Matrix, QR, DotCode.
_GS1_AIM = ("]C1", "]e", "]d2", "]Q3", "]J1")
_FNC1 = "\x1d"
_GS1_PLAIN = re.compile(r"\(01\)|01[0-9]{14}")
# GS1 Digital Link: the GTIN follows the path segment /01/.
_DIGITAL_LINK = re.compile(r"https?://[^\s?#]*/01/([0-9]{8,14})(?:[/?#]|$)", re.IGNORECASE)
# 3 x 7 + 1 x 7 times the code point of "0" (48), modulo 10.
_GTIN_RESIDUE = 4


def normalise(text: str) -> str:
    """Return 14 digits for a GTIN or PLU, upper case for the store's own code; an AIM prefix is dropped.

    A PLU in its own padded form of 14 digits stays what it is, so normalising twice changes nothing; any other 8, 12,
    13 or 14 digits need their check digit (GS1 General Specifications, section 7.9). Raises Refusal "code-length",
    "code-check-digit" or "code-characters", and "card-number" for an own code that looks like one.
    """
    code = text.strip()
    if code[:1] == "]":
        code = strip_aim(code)
    length = len(code)
    if not (code.isdigit() and code.isascii()):
        return _own_code(code)
    if length in _GTIN_LENGTHS:
        padded = code.zfill(14)
        if not has_check_digit(padded) and not (length == _PADDED_LENGTH and is_plu(padded)):
            raise Refusal(
                "code-check-digit",
                "The check digit of that barcode is wrong.",
                "Scan it again, or key the digits below the bars once more.",
            )
        return padded
    if length <= _LONGEST_PLU:
        return code.zfill(14)
    raise Refusal(
        "code-length",
        words("A code of {count} digits is neither a barcode nor a PLU.", count=length),
        "A barcode has 8, 12, 13 or 14 digits, a PLU up to 7.",
    )


def read_scan(text: str) -> str:
    """Return the code of a scanner's burst: what `normalise` takes, and UPC-E, GS1 element strings and digital links.

    UPC-E is tried after GTIN-8, because both have 8 digits; of GS1 data only the GTIN is used. Refusals as `normalise`,
    and "code-no-item" for GS1 data that names no item.
    """
    scan = text.strip(" \r\n\t")
    if _speaks_gs1(scan):
        return _gs1_gtin(scan)
    try:
        return normalise(scan)
    except Refusal as refusal:
        if refusal.code == "code-check-digit":
            expanded = expand_upc_e(strip_aim(scan))
            if expanded:
                return expanded.zfill(14)
        raise


def strip_aim(text: str) -> str:
    """Return the text without an AIM symbology identifier such as "]C1" or "]E0" in front.

    >>> strip_aim("]E0952000000017"), strip_aim("4011")
    ('952000000017', '4011')
    """
    return text[3:] if _AIM.match(text) else text


def check_digit(digits: str) -> str:
    """Return the GS1 check digit for the digits that come before it.

    >>> check_digit("01234567890")
    '5'
    """
    odd = sum(map(int, digits[::-1][0::2]))
    even = sum(map(int, digits[::-1][1::2]))
    return str(-(3 * odd + even) % 10)


def has_check_digit(code: str) -> bool:
    """Say whether 14 digits end in the right check digit; works on the bytes because it runs at every scan."""
    points = code.encode()
    return (3 * sum(points[0::2]) + sum(points[1::2])) % 10 == _GTIN_RESIDUE


def expand_upc_e(digits: str) -> str:
    """Return the 12 digits that 8 digits of UPC-E stand for, or "" when they are no UPC-E with a right check digit.

    The rule of zero suppression is in GS1's General Specifications, section 5.2 (UPC-E).

    >>> expand_upc_e("04252614")
    '042100005264'
    """
    if len(digits) != _UPC_E_LENGTH or digits[0] not in "01" or not digits.isdigit():
        return ""
    system, body, last, check = digits[0], digits[1:7], digits[6], digits[7]
    if last in "012":
        middle = f"{body[:2]}{last}0000{body[2:5]}"
    elif last == "3":
        middle = f"{body[:3]}00000{body[3:5]}"
    elif last == "4":
        middle = f"{body[:4]}00000{body[4]}"
    else:
        middle = f"{body[:5]}0000{last}"
    expanded = f"{system}{middle}{check}"
    return expanded if has_check_digit(expanded.zfill(14)) else ""


def is_plu(code: str) -> bool:
    """Say whether a code has at most 7 significant digits and so is a price look-up number."""
    return code.isdigit() and len(code.lstrip("0")) <= _LONGEST_PLU


def show_code(code: str) -> str:
    """Return a code as it stands on the package: without the zeros that pad it, and never so short it cannot be keyed.

    >>> show_code("00000000004011"), show_code("00012993221027"), show_code("0A-1")
    ('4011', '012993221027', '0A-1')
    """
    if not code.isdigit():
        return code
    significant = code.lstrip("0") or "0"
    return significant if len(significant) <= _UPC_E_LENGTH else significant.rjust(_UPC_A_LENGTH, "0")


def _own_code(code: str) -> str:
    if not code:
        raise Refusal("code-length", "There is no code.", "Scan or key a code.")
    own = code.upper()
    # Capitals of some letters are ASCII although the letter is not, so it is the code as given that is looked at.
    if not code.isascii() or not _OWN.fullmatch(own):
        raise Refusal(
            "code-characters",
            "A code cannot be written like that.",
            "Use digits alone, or letters A-Z, digits, space and _ - . with at least one letter.",
        )
    if len(own) > _LONGEST_OWN:
        raise Refusal(
            "code-length",
            "That code is too long.",
            words("A store's own code has at most {most} signs.", most=_LONGEST_OWN),
        )
    return check_text(own, "code")


def _speaks_gs1(scan: str) -> bool:
    return scan.startswith(_GS1_AIM) or _FNC1 in scan or bool(_GS1_PLAIN.match(scan)) or "://" in scan


def _gs1_gtin(scan: str) -> str:
    link = _DIGITAL_LINK.search(scan)
    gtin = link.group(1) if link else _element_string_gtin(strip_aim(scan))
    if not gtin:
        raise Refusal("code-no-item", "That barcode names no item.", "Look for another barcode on the item.")
    return normalise(gtin)


def _element_string_gtin(elements: str) -> str:
    # Imported here because it is slow to load and few scans need it.
    import biip
    from biip.gs1_messages import GS1Message

    try:
        if elements.startswith("("):
            message = GS1Message.parse_hri(elements)
        else:
            message = GS1Message.parse(elements.removeprefix(_FNC1))
    except biip.ParseError:
        return ""
    found = message.element_strings.get(ai="01")
    return found.value if found else ""
