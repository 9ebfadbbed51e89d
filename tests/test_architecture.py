"""The rules of the house as failing tests with a sentence each; resources/docs/architecture.md says why they are so."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import entry_points
from pathlib import Path

import pytest
from importlinter.application.output import console
from importlinter.application.ports.reporting import Report
from importlinter.application.use_cases import create_report, read_user_options
from importlinter.configuration import configure
from importlinter.contracts.forbidden import ForbiddenContract
from importlinter.contracts.layers import LayersContract
from importlinter.domain.contract import registry

ROOT = Path(__file__).resolve().parent.parent
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
CONTRACTS = [contract["name"] for contract in PYPROJECT["tool"]["importlinter"]["contracts"]]
MODULES = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "posfallback").rglob("*.py"))
PURE = [name for name in MODULES if name.startswith(("posfallback/domain/", "posfallback/journal/"))]
WORDED = [*PURE, *(name for name in MODULES if name.startswith("posfallback/services/"))]
LONGEST_MODULE = 500
LONGEST_FUNCTION = 70
PURE_BUT_BANNED = {"open", "print", "input"}
FOREIGN_WORDS = {"order", "transaction", "event", "session", "record", "upload", "user"}
HEAVY = [
    *(
        "argon2",
        "babel",
        "barcode",
        "biip",
        "cryptography",
        "httpx2",
        "miniaudio",
        "openpyxl",
        "reportlab",
        "rich",
        "segno",
    ),
    *("sqlalchemy", "sqlite_utils", "stamina", "starlette", "tomlkit", "typer", "uvicorn"),
]
GROUPS = [f"posfallback.{name}" for name in ("tax_regime", "device", "central", "export")]
TOP_LEVEL = {
    ".ci",
    ".gitignore",
    "LICENSE",
    "README.md",
    "packaging",
    "posfallback",
    "pyproject.toml",
    "resources",
    "scripts",
    "tests",
    "uv.lock",
}


@pytest.fixture(scope="module")
def report() -> Report:
    configure()
    registry.register(LayersContract, "layers")
    registry.register(ForbiddenContract, "forbidden")
    return create_report(read_user_options(str(ROOT / "pyproject.toml")), cache_dir=None)


@pytest.mark.parametrize("name", CONTRACTS)
def test_imports_keep_the_contract(report: Report, name: str) -> None:
    assert not report.invalid_contract_options, f"a contract cannot be read: {report.invalid_contract_options}"
    contract, check = next(pair for pair in report.get_contracts_and_checks() if pair[0].name == name)
    if not check.kept:
        with console.capture() as shown:
            contract.render_broken_contract(check)
        pytest.fail(f"{name}. These imports break that rule; move what both need to a lower floor:\n{shown.get()}")


def test_there_are_modules_to_hold_to_the_rules() -> None:
    assert len(MODULES) > len(WORDED) > len(PURE) > 0


@pytest.fixture(scope="module")
def trees() -> dict[str, ast.Module]:
    return {name: ast.parse((ROOT / name).read_text(encoding="utf-8"), filename=name) for name in MODULES}


def functions(module: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(module):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def test_a_module_holds_one_topic() -> None:
    lengths = {name: (ROOT / name).read_text(encoding="utf-8").count("\n") for name in MODULES}
    long = {name: lines for name, lines in lengths.items() if lines > LONGEST_MODULE}
    assert not long, f"a room of more than {LONGEST_MODULE} lines holds two topics: {long}"


def test_a_function_fits_on_a_screen(trees: dict[str, ast.Module]) -> None:
    long = {
        f"{name}: {node.name}": lines
        for name in MODULES
        for node in functions(trees[name])
        if (lines := (node.end_lineno or node.lineno) - node.lineno + 1) > LONGEST_FUNCTION
    }
    assert not long, f"give the parts of functions of more than {LONGEST_FUNCTION} lines names: {long}"


def test_domain_and_journal_open_and_print_nothing(trees: dict[str, ast.Module]) -> None:
    for name in PURE:
        called = {
            node.func.id
            for node in ast.walk(trees[name])
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        }
        assert not called & PURE_BUT_BANNED, f"{name} does input or output; a value knows no file and no terminal."


def parts(name: str) -> set[str]:
    """Split camelCase and snake_case into lower-case words; "in such an order" is no order in the sense of a shop."""
    arranged = re.sub(r"in_(\w+_)?order\b", "", name)
    return {word.lower() for word in re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", arranged)}


def named(module: ast.Module) -> Iterator[str]:
    for node in ast.walk(module):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name
        elif isinstance(node, ast.arg):
            yield node.arg
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield node.target.id


def test_only_words_of_the_glossary_name_things(trees: dict[str, ast.Module]) -> None:
    foreign = sorted(f"{name}: {word}" for name in WORDED for word in named(trees[name]) if parts(word) & FOREIGN_WORDS)
    assert not foreign, f"resources/docs/glossary.md has the words that are meant: {foreign}"


def test_only_what_is_known_is_caught(trees: dict[str, ast.Module]) -> None:
    for name, node in ((module, node) for module, tree in trees.items() for node in ast.walk(tree)):
        if isinstance(node, ast.ExceptHandler):
            caught = ast.unparse(node.type) if node.type else "everything"
            passed_on = isinstance(node.body[-1], ast.Raise) and node.body[-1].exc is None
            assert passed_on or caught not in {"everything", "Exception", "BaseException"}, (
                f"{name} line {node.lineno} catches {caught}; a defect must be seen; catch what you mean."
            )


@pytest.mark.parametrize("group", GROUPS)
def test_every_plug_can_be_plugged_in(group: str) -> None:
    declared = set(PYPROJECT["project"]["entry-points"][group])
    found = entry_points(group=group)
    assert declared <= {plug.name for plug in found}, f"{group}: install again, an entry-point line is new."
    for plug in found:
        assert callable(plug.load()), f"{group}: {plug.name} leads to {plug.value}, which is not there."


@pytest.mark.parametrize("doorway", ["posfallback.bootstrap", "posfallback.services.selling", "posfallback.__main__"])
def test_the_way_to_the_window_loads_nothing_heavy(doorway: str) -> None:
    code = f"import sys, {doorway}; print(*sorted(set(sys.modules) & set({HEAVY!r})))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not loaded, f"{doorway} loads {loaded} before anything needs it; import inside the function that does."


def tracked() -> list[str]:
    listing = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [name for name in listing.split("\0") if name and (ROOT / name).is_file()]


def test_the_top_level_is_the_one_that_was_agreed() -> None:
    found = {name.split("/", 1)[0] for name in tracked()}
    assert found <= TOP_LEVEL, f"{sorted(found - TOP_LEVEL)} lie at the top; each belongs in a room."


def test_nothing_tracked_knows_one_machine() -> None:
    own = re.compile(r"(?<![\w.])/(?:work|root|farm|home/[a-z]+)/")
    for name in tracked():
        if not name.endswith((".png", ".ttf", ".otf", ".woff2", ".lock", ".sqlite3", ".qm")):
            text = (ROOT / name).read_text(encoding="utf-8")
            hit = own.search(text)
            assert hit is None, f"{name} names {hit.group() if hit else ''}, a path of one machine."


def test_a_comment_does_not_put_work_off() -> None:
    put_off = re.compile(r"\b(?:" + "TO" + r"DO|FIX" + r"ME)\b")
    for name in tracked():
        if name.endswith((".py", ".sh", ".ps1", ".toml", ".md")):
            assert not put_off.search((ROOT / name).read_text(encoding="utf-8")), f"{name} puts work off in a comment."
