"""The pages keep what they promise: every verb, code and fact is there, the examples run, the links lead on."""

import ast
import doctest
import json
import re
import runpy
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from program import make_home, posfallback, settings_text

from posfallback.domain.facts import AnyFact
from posfallback.services.commands import COMMANDS, HOME, JSON

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "resources" / "docs"
PAGES = sorted([ROOT / "README.md", *DOCS.rglob("*.md"), *(ROOT / "packaging").glob("*.md")])
VERBS = {command.verb: command for command in COMMANDS}
FINDERS = {"Finding", "_broken", "_tell", "_mismatch"}


def calls(names: set[str]) -> Iterator[ast.Call]:
    for path in sorted((ROOT / "posfallback").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] in names:
                yield node


def code_of(call: ast.Call) -> str | None:
    given = [keyword.value for keyword in call.keywords if keyword.arg == "code"] + call.args[:1]
    for value in given:
        if isinstance(value, ast.Constant) and isinstance(value.value, str):
            return value.value
    return None


def words_of(page: str) -> set[str]:
    """Every word in backticks that could be a code."""
    return set(re.findall(r"`([a-z][a-z0-9]*(?:-[a-z0-9]+)*)`", (DOCS / page).read_text(encoding="utf-8")))


def raised(name: str) -> set[str]:
    return {code for call in calls({name}) if (code := code_of(call))}


@pytest.mark.parametrize("family", ["Refusal", "Fault"])
def test_every_code_that_a_person_can_meet_is_in_the_runbook(family: str) -> None:
    missing = sorted(raised(family) - words_of("runbook.md"))
    assert not missing, f"the runbook does not say what to do about the {family} codes {missing}"


def test_every_finding_of_verify_is_in_the_runbook() -> None:
    found = {
        value.value
        for call in calls(FINDERS)
        for value in [*call.args, *(keyword.value for keyword in call.keywords if keyword.arg == "code")]
        if isinstance(value, ast.Constant) and isinstance(value.value, str) and re.fullmatch(r"[a-z-]+", value.value)
    } - {"broken", "note"}
    missing = sorted(found - words_of("runbook.md"))
    assert not missing, f"the runbook does not say what to do about the findings {missing}"


def test_the_runbook_names_no_code_that_is_gone() -> None:
    source = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "posfallback").rglob("*.py"))
    rows = [line for line in (DOCS / "runbook.md").read_text(encoding="utf-8").splitlines() if line.startswith("| `")]
    named = {code for row in rows for code in re.findall(r"`([a-z][a-z-]+)`", row.split("|")[1])}
    gone = sorted(code for code in named if f'"{code}"' not in source and not code.startswith("schema-"))
    assert not gone, f"the runbook explains {gone}, which nothing says any more"


@pytest.mark.parametrize("kind", [kind.__name__ for kind in AnyFact.__args__])
def test_every_fact_has_a_section_with_an_example(kind: str) -> None:
    sections = (DOCS / "journal-format.md").read_text(encoding="utf-8").split("\n### ")
    section = next((text for text in sections if text.startswith(f"{kind}\n")), "")
    assert f"{kind}(" in section, f"{kind} has no example in journal-format.md"
    assert ">>> " in section


def test_every_field_of_a_fact_is_told_on_the_page() -> None:
    page = (DOCS / "journal-format.md").read_text(encoding="utf-8")
    for kind in AnyFact.__args__:
        untold = [field for field in kind.__struct_fields__ if field not in page]
        assert not untold, f"journal-format.md says nothing of {untold} in {kind.__name__}"


def test_the_examples_of_the_journal_format_run() -> None:
    result = doctest.testfile(
        str(DOCS / "journal-format.md"), module_relative=False, optionflags=doctest.ELLIPSIS, encoding="utf-8"
    )
    assert result.attempted > 20
    assert result.failed == 0, "an example of journal-format.md is not what the program does; see above"


@pytest.mark.parametrize("page", ["architecture.md", "manual.md"])
def test_what_is_drawn_from_code_is_up_to_date(page: str) -> None:
    drawn = runpy.run_path(str(ROOT / "scripts" / "draw_docs.py"))["drawn"](page)
    assert (DOCS / page).read_text(encoding="utf-8") == drawn, "run scripts/draw_docs.py"


@pytest.mark.parametrize("verb", [verb for verb in VERBS if verb])
def test_every_verb_is_in_the_manual(verb: str) -> None:
    assert f"### posfallback {verb}\n" in (DOCS / "manual.md").read_text(encoding="utf-8")


def commands_in(page: Path) -> Iterator[list[str]]:
    """Every line of a code block that calls the program, without what is said about it."""
    for block in re.findall(r"```(?:sh|bash)?\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL):
        for line in block.splitlines():
            program, *words = re.split(r" {2,}|#", line.strip())[0].split() or [""]
            if program in {"posfallback", "scripts/run"} and words and not words[0].startswith("-"):
                yield words


def inline_commands_in(page: Path) -> Iterator[list[str]]:
    for text in re.findall(r"`(?:posfallback|scripts/run) ([a-z][^`]*)`", page.read_text(encoding="utf-8")):
        yield text.split()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_command_in_the_docs_exists(page: Path) -> None:
    for words in [*commands_in(page), *inline_commands_in(page)]:
        if words[0] == "VERB":
            continue
        verb = next((name for name in (" ".join(words[:2]), words[0]) if name in VERBS), None)
        assert verb is not None, f"{page.name} names {' '.join(words[:2])}, which is not a verb"
        known = {argument.name for argument in (*VERBS[verb].arguments, HOME, JSON)} | {"--help"}
        options = {word.strip("[]").partition("=")[0] for word in words if word.strip("[").startswith("--")}
        assert options <= known, f"{page.name} gives {verb} the options {sorted(options - known)}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_link_leads_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)[^)]*\)", page.read_text(encoding="utf-8")):
        if not target.startswith(("http://", "https://")):
            assert (page.parent / target).exists(), f"{page.name} links to {target}, which is not there"


def test_the_scripts_that_the_readme_names_can_be_run() -> None:
    named = set(re.findall(r"\bscripts/([a-z_]+(?:\.ps1|\.py)?)", (ROOT / "README.md").read_text(encoding="utf-8")))
    assert {"run", "test"} <= named
    for name in named:
        script = ROOT / "scripts" / name
        assert script.is_file(), f"the README names scripts/{name}, which is not there"
        if not script.suffix:
            mode = subprocess.run(
                ["git", "ls-files", "--stage", f"scripts/{name}"], cwd=ROOT, capture_output=True, text=True, check=True
            ).stdout
            assert mode.startswith("100755"), f"scripts/{name} has no run bit"
            subprocess.run(["bash", "-n", str(script)], check=True)


def test_every_key_of_the_settings_is_on_their_page() -> None:
    page = (DOCS / "settings.md").read_text(encoding="utf-8")
    readers = {"text", "texts", "choice", "flag", "amount", "amounts", "whole"}
    modules = [
        ast.parse((ROOT / "posfallback" / "storage" / name).read_text(encoding="utf-8"))
        for name in ("settings.py", "settings_screen.py", "settings_printers.py")
    ]
    keys = {
        call.args[0].value
        for module in modules
        for call in ast.walk(module)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr in readers
        and call.args
        and isinstance(call.args[0], ast.Constant)
        and isinstance(call.args[0].value, str)
    }
    assert len(keys) > 20
    missing = sorted(key for key in keys if not re.search(rf"[`.]{key}`", page))
    assert not missing, f"settings.md says nothing of {missing}"


COUNTED = {"counted", "over_short", "over_short_reason"}
BASKET = {
    "id": "a",
    "clerk": "101",
    "lines": [{"code": "4011", "quantity": "0.734"}, {"department": "Toys", "amount": "5.00", "tax": "A"}],
    "tenders": [{"kind": "cash", "amount": "20.00"}],
}
CATALOGUE = "code,name,department,sold_by,price,price_for,tax,age\n4011,Bananas,Produce,kg,1.69,1,,\n"


def keys_of(value: object) -> set[str]:
    if isinstance(value, dict):
        return set(value).union(*map(keys_of, value.values()))
    if isinstance(value, list):
        return set[str]().union(*map(keys_of, value))
    return set()


def test_scripts_get_what_their_page_names_and_nothing_that_it_hides(tmp_path: Path) -> None:
    home = make_home(tmp_path, settings_text(), CATALOGUE)
    page = (DOCS / "scripting.md").read_text(encoding="utf-8")
    rows = dict(re.findall(r"^\| `([^|]*?)` \| (.*) \|$", page.partition("## Reports")[2], re.MULTILINE))
    rows["z"] = rows["x"] = rows.pop("x`, `z")
    posfallback("shift", "open", "--clerk", "101", home=home)
    assert posfallback("ring", "-", home=home, given=json.dumps(BASKET)).returncode == 0
    out = str(tmp_path / "day.json")
    day = json.loads(posfallback("x", "--json", home=home).stdout)["business_date"]
    for arguments in (
        ("catalogue", "find", "bananas"),
        ("outage", "declare"),
        ("x",),
        ("status",),
        ("journal", "verify"),
        ("journal", "checkpoint"),
        ("export", "--date", day, "--format", "json", "--out", out),
        ("outage", "list"),
        ("outage", "report"),
        ("outage", "end"),
        ("z", "--counted", "100.00"),
    ):
        verb = next(verb for verb in VERBS if verb in {" ".join(arguments[:2]), arguments[0]})
        printed = posfallback(*arguments, "--json", home=home).stdout.splitlines()
        given = set[str]().union(*(keys_of(json.loads(line)) for line in printed))
        told = set(re.findall(r"`([a-z_]+)`", rows[verb])) - {"z"}
        assert given - told == set(), f"scripting.md does not name what {verb} prints"
        # Members of a finding, and the count of a shift that was not counted, are not always there.
        assert told - given <= {"code", "seq", "message", "level", "seal"} | COUNTED, verb
    whole = json.loads(Path(out).read_text(encoding="utf-8"))
    named = set(re.findall(r"`([a-z_]+)`", page.partition("## An exported day")[2]))
    assert set(whole) | set(whole["totals"]) == named
