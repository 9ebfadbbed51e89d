#!/usr/bin/env python3
"""Collects every text that the window says, and keeps Qt Linguist's files in step with them.

    scripts/translations.py            lists what is not translated, by language
    scripts/translations.py update     adds new texts to the .ts files, takes out what is said no longer, compiles them

A .ts file is opened with pyside6-linguist, or edited as it is. lupdate is not used: it knows neither `Words` nor the
messages of a Refusal, and puts each text into the context of its class, so that a word would be translated ten times.
"""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "fr", "es", "ar")
CONTEXT = "posfallback"
FORMS = {"de": 2, "fr": 2, "es": 2, "ar": 6}
"""How many forms of a count Qt Linguist keeps for a language."""

SAID = {
    "say": (0,),
    "mark": (0,),
    "words": (0,),
    "said": (0,),
    "closed": (0,),
    "Refusal": (1, 2),
    "Fault": (1, 2),
    "check_text": (1,),
    "_bad_percent": (0,),
    "_bad_format": (0,),
    "_too_large": (0,),
}
"""Which arguments of a call are texts, by place; the last three make the refusals of a discount."""
COUNTED = {"say_count", "counted", "numbered"}
NAMED = {
    "Notice": {"message", "hint"},
    "Light": {"name", "message"},
    "Asking": {"what", "why", "keep", "agree"},
}
"""Which arguments of a call are texts, by name."""
ROOMS = ("gui", "domain", "journal", "services", "storage", "devices", "cli")
NOT_IN_THE_WINDOW = {
    "domain/labels.py",
    "domain/states.py",
    "journal/checkpoint.py",
    "services/demo_baskets.py",
    "services/exporting.py",
    "services/kit.py",
    "services/loading.py",
    "services/parked.py",
    "services/reconciling.py",
    "services/replaying.py",
    "services/ring_format.py",
    "services/ringing.py",
    "services/row_check.py",
    "services/setup.py",
    "services/slip_entry.py",
    "services/slip_format.py",
    "storage/catalogue_files.py",
    "storage/home.py",
    "storage/keys.py",
    "storage/lock.py",
    "storage/settings.py",
    "storage/settings_printers.py",
    "storage/settings_screen.py",
    "storage/settings_table.py",
    "storage/catalogue_load.py",
    "storage/staff_given.py",
}
"""Modules whose sentences only the command line shows, which speaks English."""
NOT_IN_THE_WINDOW_CODES = {"no-file", "slip-count", "staff-columns", "staff-rows"}
"""Refusals that only the command line meets, of modules that the window uses too."""


class Message(NamedTuple):
    """One text as the code has it; `one` is the English for exactly one where it counts."""

    source: str
    one: str


def messages() -> dict[Message, list[str]]:
    """Return every text that the window says, with the places where the code has it."""
    found: dict[Message, list[str]] = {}
    for room in ROOMS:
        for path in sorted((ROOT / "posfallback" / room).rglob("*.py")):
            name = path.relative_to(ROOT / "posfallback").as_posix()
            if not _is_for_the_window(name):
                continue
            for message, line in _in_module(ast.parse(path.read_text("utf-8"))):
                found.setdefault(message, []).append(f"posfallback/{name}:{line}")
    return found


def built_by_hand() -> list[str]:
    """Return where a text of the window is made of an f-string, which no translation can follow."""
    wrong = []
    for room in ROOMS:
        for path in sorted((ROOT / "posfallback" / room).rglob("*.py")):
            name = path.relative_to(ROOT / "posfallback").as_posix()
            if _is_for_the_window(name):
                tree = ast.parse(path.read_text("utf-8"))
                wrong += [
                    f"posfallback/{name}:{text.lineno}"
                    for call in ast.walk(tree)
                    if isinstance(call, ast.Call)
                    for argument in _texts(call)
                    for text in _branches(argument)
                    if isinstance(text, ast.JoinedStr | ast.BinOp)
                ]
    return wrong


def _is_for_the_window(name: str) -> bool:
    """Say whether a module's sentences reach the window: of the command line's those of the demo, which opens one."""
    return name == "cli/demo.py" or not (name in NOT_IN_THE_WINDOW or name.startswith("cli/"))


def _in_module(tree: ast.Module) -> Iterator[tuple[Message, int]]:
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call):
            continue
        if _name(call) in COUNTED:
            texts = [_literal(argument) for argument in call.args[:2]]
            if len(texts) == 2 and all(texts):
                yield Message(texts[1], texts[0]), call.lineno
        for argument in _texts(call):
            for text in _branches(argument):
                literal = _literal(text)
                if literal:
                    yield Message(literal, ""), text.lineno


def _name(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        # `language.say` is the function, `text.say` the method of a part that shows what was said.
        owner = call.func.value
        return call.func.attr if isinstance(owner, ast.Name) and owner.id == "language" else ""
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _texts(call: ast.Call) -> Iterator[ast.expr]:
    name = _name(call)
    if name == "Refusal" and call.args and _literal(call.args[0]) in NOT_IN_THE_WINDOW_CODES:
        return
    for place in SAID.get(name, ()):
        if place < len(call.args):
            yield call.args[place]
    for keyword in call.keywords:
        if keyword.arg in NAMED.get(name, ()):
            yield keyword.value


def _branches(text: ast.expr) -> Iterator[ast.expr]:
    if isinstance(text, ast.IfExp):
        yield from _branches(text.body)
        yield from _branches(text.orelse)
    else:
        yield text


def _literal(text: ast.expr) -> str:
    return text.value if isinstance(text, ast.Constant) and isinstance(text.value, str) else ""


# --- Qt Linguist's files ----------------------------------------------------------------------------------------------


class Translated(NamedTuple):
    """What a .ts file has for a text: one form, or the forms of a count."""

    forms: tuple[str, ...]
    finished: bool


NOTHING = Translated((), finished=False)


def ts_file(language: str) -> Path:
    """Return the file of a language."""
    return FOLDER / f"posfallback_{language}.ts"


def read(language: str) -> dict[str, Translated]:
    """Return the translations of a language by their English text."""
    path = ts_file(language)
    if not path.exists():
        return {}
    found = {}
    for message in ET.parse(path).getroot().iter("message"):
        node = message.find("translation")
        if node is None:
            continue
        forms = tuple(form.text or "" for form in node.iter("numerusform")) or (node.text or "",)
        found[message.findtext("source", "")] = Translated(forms, node.get("type") != "unfinished" and all(forms))
    return found


def write(language: str, translations: dict[str, Translated]) -> None:
    """Write the file of a language: every text of the window in the order of the code, and nothing else."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for message, places in messages().items():
        node = ET.SubElement(context, "message", {"numerus": "yes"} if message.one else {})
        file, _, _ = places[0].rpartition(":")
        ET.SubElement(node, "location", filename=f"../../{file}")
        ET.SubElement(node, "source").text = message.source
        if message.one:
            ET.SubElement(node, "extracomment").text = f"For exactly one: {message.one}"
        count = FORMS[language] if message.one else 1
        known = translations.get(message.source, Translated(("",) * count, finished=False))
        forms = (*known.forms, *("",) * count)[:count]
        done = known.finished and all(forms)
        translation = ET.SubElement(node, "translation", {} if done else {"type": "unfinished"})
        if message.one:
            for form in forms:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0]
    ET.indent(root, " ")
    FOLDER.mkdir(exist_ok=True)
    text = ET.tostring(root, encoding="unicode")
    ts_file(language).write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', "utf-8")


def compile_file(language: str, out: Path) -> None:
    """Compile a language's file for the window; raises CalledProcessError."""
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    # A window that is open reads the file that was there for as long as it lives.
    beside = out.with_name(f"{out.name}.new")
    subprocess.run([lrelease, "-silent", "-removeidentical", ts_file(language), "-qm", beside], check=True)
    beside.replace(out)


def main() -> int:
    """Bring the files in step, or tell what is missing."""
    if sys.argv[1:] == ["update"]:
        for language in LANGUAGES:
            write(language, read(language))
            compile_file(language, FOLDER / f"posfallback_{language}.qm")
    said = messages()
    for language in LANGUAGES:
        known = read(language)
        missing = [message.source for message in said if not known.get(message.source, NOTHING).finished]
        print(f"{language}: {len(said) - len(missing)} of {len(said)} texts")
        if not sys.argv[1:]:
            for source in missing:
                print(f"   {source}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
