"""The language of the screens: every text that a person reads in the window is said here.

Texts stand in the code in English. Other languages come from Qt Linguist's files in resources/translations, one context
for all. Words follow the language, amounts follow the store (see `amounts`). Rule of this module: English needs no file
and no call into Qt.
"""

from collections.abc import Callable, Mapping
from typing import Final
from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from posfallback.domain.days import Day
from posfallback.domain.money import Amount
from posfallback.domain.words import Sentences, Words, put_together
from posfallback.gui.tongue import Tongue
from posfallback.shipped import shipped

CONTEXT = "posfallback"
ENGLISH = "en"
AUTO = "auto"
LANGUAGES: Final[dict[str, str]] = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español"}
"""What F10 goes through: the languages that every screen speaks, by their own names.

The settings may name Arabic besides: it is read from the right, and its sell screen alone is translated.
"""
_FROM_THE_RIGHT = ("R", "AL")
_OWN, _END = "\u2068", "\u2069"
"""What stands between the two has the direction of its own letters, whatever stands around it."""


def language_of(chosen: str, locale: str) -> str:
    """Return the language of the settings: the one chosen, else the store locale's where it is spoken, else English."""
    if chosen != AUTO:
        return chosen
    spoken = locale.partition("_")[0]
    return spoken if spoken in LANGUAGES else ENGLISH


def spoken() -> str:
    """Return the code of the language that is spoken now."""
    return Tongue.language


def next_language() -> str:
    """Return the code of the language that F10 goes to."""
    codes = list(LANGUAGES)
    place = codes.index(Tongue.language) if Tongue.language in LANGUAGES else -1
    return codes[(place + 1) % len(codes)]


def begin(language: str, money: Callable[[int], str], store: str = "en_US") -> None:
    """Speak a language from now on; `money` writes an amount in minor units in the way of the `store`, a locale.

    Texts that are on the screen already stay as they are: pages are made anew by the window. Raises FileNotFoundError
    when a language's file is missing, which an installation that is whole never meets.
    """
    Tongue.money, Tongue.store = money, store
    app = QCoreApplication.instance()
    if app is None:
        raise RuntimeError("a language is begun after the application")
    if Tongue.translator is not None:
        QCoreApplication.removeTranslator(Tongue.translator)
        Tongue.translator = None
    Tongue.language = language
    if language != ENGLISH:
        translator = QTranslator(app)
        if not translator.load(str(shipped("translations", f"posfallback_{language}.qm"))):
            raise FileNotFoundError(f"posfallback_{language}.qm")
        speak_with(translator, language)
    if isinstance(app, QApplication):
        turn(app, QLocale(language).textDirection())


def turn(app: QApplication, direction: Qt.LayoutDirection) -> None:
    """Have the screen read in a direction from now on."""
    app.setLayoutDirection(direction)
    Tongue.mirrored = direction == Qt.LayoutDirection.RightToLeft


def speak_with(translator: QTranslator, language: str) -> None:
    """Ask a translator, loaded already, from now on."""
    QCoreApplication.installTranslator(translator)
    Tongue.translator, Tongue.language = translator, language


def voice(language: str) -> Callable[[str], str]:
    """Return what says plain texts in another language than the clerk's: what customers see is the store's.

    A text that the language's file does not have is said in English.
    """
    if language == ENGLISH:
        return str
    translator = QTranslator()
    if not translator.load(str(shipped("translations", f"posfallback_{language}.qm"))):
        raise FileNotFoundError(f"posfallback_{language}.qm")
    return lambda text: translator.translate(CONTEXT, text) or text


def mirrored() -> bool:
    """Return whether the screen reads from right to left."""
    return Tongue.mirrored


def say(text: str, /, **values: object) -> str:
    """Return a text in the language spoken, with its {named} values in place.

    What comes from a service as `Words` is said from its own template and values; a text that no language knows, such
    as the name of an item, comes back as it is.
    """
    if isinstance(text, Sentences):
        return put_together((say(part) for part in text.parts), closed=text.closed)
    if isinstance(text, Words):
        return _told(text.template, text.one, text.values)
    template = _translated(text)
    return template.format(**_said(values)) if values else template


def say_count(one: str, many: str, n: int, /, **values: object) -> str:
    """Return a text that counts {n} things, in the form that the language has for that number."""
    return _told(many, one, {"n": n, **values})


def _told(template: str, one: str, values: Mapping[str, object]) -> str:
    if not one:
        return _translated(template).format(**_said(values))
    count = values["n"]
    if not isinstance(count, int):
        raise TypeError(f"only whole numbers are counted, not {count!r}")
    said = template
    if Tongue.translator is not None:
        said = QCoreApplication.translate(CONTEXT, template, None, count)
    if said == template and count == 1:
        said = one
    return said.format(**_said(values))


def _translated(template: str) -> str:
    if Tongue.translator is None:
        return template
    return QCoreApplication.translate(CONTEXT, template)


def _said(values: Mapping[str, object]) -> dict[str, object]:
    """Return the values as they stand in a sentence: amounts in the store's way, sentences in the language spoken."""
    return {name: value if type(value) is int else _own_way(_value(value)) for name, value in values.items()}


def _own_way(value: object) -> object:
    """Keep names, codes and numbers of receipts in their own order where the screen reads from right to left.

    What is written from right to left itself needs nothing, and is what gives a sentence of values its direction.
    """
    if not Tongue.mirrored or not isinstance(value, str) or not value:
        return value
    if any(bidirectional(letter) in _FROM_THE_RIGHT for letter in value):
        return value
    return f"{_OWN}{value}{_END}"


def _value(value: object) -> object:
    if type(value) is str:
        return value
    if isinstance(value, Amount) and Tongue.money is not None:
        return Tongue.money(value.minor)
    if isinstance(value, Day):
        # Loaded only here: a day stands in few sentences, and dates are written by rules of the language.
        from posfallback.gui.dates import day_words

        return day_words(value.date.isoformat(), Tongue.store)
    return say(value) if isinstance(value, Words | Sentences) else value
