"""What a store says on its own receipts: lines at the head and the foot, and the blocks that it may leave out.

Rule of this module: what a tax office asks for is no choice here; a wrong key is named with its file.
"""

import tomllib
from pathlib import Path

import msgspec

from posfallback.domain.errors import Fault, Refusal
from posfallback.domain.screening import check_text
from posfallback.domain.settings import Settings
from posfallback.receipts.words import ENGLISH, LANGUAGES, Words, language_of, words_in

MOST_LINES = 10
LONGEST = 60
LOGO_DOTS = (360, 240)
"""The largest logo: it fits the narrowest paper, 45 mm wide and 30 mm high at 203 dpi."""

_LINES = ("header", "footer")
_OBLIGATORY = (
    "store",
    "tax_id",
    "number",
    "time",
    "lines",
    "totals",
    "tax",
    "tenders",
    "seal",
    "fallback",
    "copy",
    "drill",
)
"""Words that somebody might try to switch off; each gets the plain answer that it stays."""


class Show(msgspec.Struct, frozen=True, kw_only=True):
    """`[show]`: the blocks that may be left out."""

    address: bool = True
    removed_lines: bool = True
    prices_as_of: bool = True
    barcode: bool = True
    qr_code: bool = True


class Template(msgspec.Struct, frozen=True, kw_only=True):
    """A template, checked. `header` and `footer` are lines in the middle of the paper.

    `logo` is a picture's rows of black ("1") and white ("0") dots, empty without one; `words` are those
    of the `language`, which is empty where the file leaves it to the store's locale.
    """

    logo: tuple[str, ...] = ()
    header: tuple[str, ...] = ()
    footer: tuple[str, ...] = ()
    show: Show = Show()
    language: str = ""
    words: Words = ENGLISH


PLAIN = Template()
"""What resources/receipts/default.toml says; a register without a template of its own reads no file for it."""


def template_of(settings: Settings) -> Template:
    """Return the store's own template, or the built-in one, in the language that it names, else that of the locale.

    Raises as load_template does.
    """
    template = load_template(Path(settings.receipt.template)) if settings.receipt.template else PLAIN
    if template.language:
        return template
    language = language_of(settings.store.locale)
    return msgspec.structs.replace(template, language=language, words=words_in(language))


def load_template(path: Path) -> Template:
    """Return the checked template of a file.

    Raises Refusal "receipt-template" that names the file and every wrong key, and Fault "template-unreadable".
    """
    try:
        raw = path.read_bytes()
    except FileNotFoundError as error:
        hint = "Put the file there, or take template out of [receipt] in the settings."
        raise Refusal("receipt-template", f"There is no receipt template {path}.", hint) from error
    except OSError as error:
        remedy = "Check that it is a file and that this account may read it."
        raise Fault("template-unreadable", f"{path} cannot be read: {error.strerror}.", remedy) from error
    try:
        values = tomllib.loads(raw.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        hint = "Mend it; it must be TOML in UTF-8, as in the example of the receipts page."
        raise Refusal("receipt-template", f"{path.name} is not TOML: {error}.", hint) from error
    wrong: list[str] = []
    template = _read(values, path.parent, wrong)
    if wrong:
        listed = " ".join(wrong)
        raise Refusal("receipt-template", f"{path.name}: {listed}", "Mend the file, then start the register again.")
    return template


def _read(values: dict[str, object], folder: Path, wrong: list[str]) -> Template:
    header, footer = (_lines(key, values.get(key, []), wrong) for key in _LINES)
    known = ("language", "logo", *_LINES, "show")
    wrong += [f"{key} is not a known key; known are {', '.join(known)}." for key in values if key not in known]
    logo = _logo(values["logo"], folder, wrong) if "logo" in values else ()
    show = _show(values.get("show", {}), wrong)
    language = values.get("language", "")
    if not isinstance(language, str) or language not in LANGUAGES:
        if "language" in values:
            wrong.append(f"language must be one of {', '.join(LANGUAGES)}, in quotes.")
        language = ""
    words = words_in(language) if language else ENGLISH
    return Template(logo=logo, header=header, footer=footer, show=show, language=language, words=words)


def _logo(value: object, folder: Path, wrong: list[str]) -> tuple[str, ...]:
    """Return the rows of a PNG of black and white dots; `folder` is where the template lies."""
    if not isinstance(value, str) or not value:
        wrong.append('logo must be the path of a PNG in quotes, such as "logo.png".')
        return ()
    from PIL import Image

    try:
        with Image.open(folder / value, formats=["PNG"]) as image:
            wide, high = image.size
            if wide > LOGO_DOTS[0] or high > LOGO_DOTS[1]:
                wrong.append(f"logo is {wide} x {high} dots; at most {LOGO_DOTS[0]} x {LOGO_DOTS[1]} have room.")
                return ()
            grey = image.convert("L")
            if image.has_transparency_data or any(shade not in {0, 255} for _, shade in grey.getcolors() or ()):
                wrong.append("logo must be black and white, without greys and without anything transparent.")
                return ()
            dots = grey.tobytes()
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        wrong.append(f"logo {value} cannot be read as a PNG: {error}.")
        return ()
    return tuple("".join("0" if dot else "1" for dot in dots[at : at + wide]) for at in range(0, wide * high, wide))


def _lines(key: str, value: object, wrong: list[str]) -> tuple[str, ...]:
    if not isinstance(value, list) or len(value) > MOST_LINES:
        wrong.append(f"{key} must be a list of at most {MOST_LINES} lines in quotes.")
        return ()
    good: list[str] = []
    for place, line in enumerate(value, 1):
        if not isinstance(line, str) or not line.isprintable() or len(line) > LONGEST:
            wrong.append(f"{key}, line {place}, must be a text in quotes of at most {LONGEST} characters.")
        elif _looks_like_card(line):
            wrong.append(f"{key}, line {place}, looks as if it held a card number.")
        else:
            good.append(line)
    return tuple(good)


def _show(value: object, wrong: list[str]) -> Show:
    if not isinstance(value, dict):
        wrong.append("show must be a table that begins with [show].")
        return Show()
    given: dict[str, bool] = {}
    for key, shown in value.items():
        if key in _OBLIGATORY:
            wrong.append(f"show.{key} cannot be chosen: it stands on every receipt.")
        elif key not in Show.__struct_fields__:
            wrong.append(f"show.{key} is not a known key; known are {', '.join(Show.__struct_fields__)}.")
        elif not isinstance(shown, bool):
            wrong.append(f"show.{key} must be true or false, without quotes.")
        else:
            given[key] = shown
    return Show(**given)


def _looks_like_card(line: str) -> bool:
    try:
        check_text(line, "line")
    except Refusal:
        return True
    return False
