"""The command line is the command table, in verbs, arguments and words; and the way to the window stays light."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import typer.main
from program import make_home, posfallback, settings_text

from posfallback.cli.main import ACTIONS, build, home_last
from posfallback.services.commands import COMMANDS, Command, command, words

VERBS = [row for row in COMMANDS if row.verb]


def _parts(row: Command) -> Any:
    """Return the command of a verb as the parser sees it."""
    found: Any = typer.main.get_command(build())
    for word in row.verb.split():
        found = found.commands[word]
    return found


def test_every_verb_of_the_table_can_be_run_and_no_other() -> None:
    assert set(ACTIONS) == {row.verb for row in VERBS}


@pytest.mark.parametrize("row", VERBS, ids=lambda row: row.verb)
def test_the_arguments_of_a_verb_are_those_of_the_table(row: Command) -> None:
    said = {argument.name: argument for argument in row.arguments}
    parsed = {
        parameter.opts[0] if parameter.param_type_name == "option" else parameter.metavar: parameter
        for parameter in _parts(row).params
    }
    assert "--home" in parsed
    assert ("--json" in parsed) == row.reports
    assert set(parsed) - {"--home", "--json"} == set(said)
    for name, argument in said.items():
        assert parsed[name].help == argument.words
        if argument.value:
            assert parsed[name].metavar == argument.value


@pytest.mark.parametrize("row", VERBS, ids=lambda row: row.verb)
def test_the_help_of_a_verb_says_what_it_does_and_how_it_can_end(row: Command) -> None:
    parser = _parts(row)
    assert parser.help == row.summary
    for code in row.exits:
        assert f"{code} " in parser.epilog


def test_words_that_the_table_does_not_know_are_a_defect() -> None:
    with pytest.raises(KeyError):
        words("ring", "--no-such")
    with pytest.raises(KeyError):
        command("fly")


def test_the_home_may_stand_before_the_verb_or_after_it() -> None:
    after = ["ring", "file", "--home", "there"]
    assert home_last(["--home", "there", "ring", "file"]) == after
    assert home_last(["ring", "--home", "there", "file"]) == after
    assert home_last(["--home=there", "ring", "file"]) == ["ring", "file", "--home=there"]
    assert home_last(["ring", "--home", "there", "--", "--home"]) == ["ring", "--home", "there", "--", "--home"]
    assert home_last(["ring", "--home"]) == ["ring", "--home"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["rang", "file"], "rang"),
        (["ring"], "FILE"),
        (["ring", "file", "--loud"], "--loud"),
        (["export", "--date", "2026-11-23", "--format", "csv"], "--out"),
        (["export", "--date", "2026-11-23", "--format", "csv", "--out", "-", "--json"], "--json"),
        (["journal"], "verify"),
        (["status", "--home"], "--home"),
    ],
)
def test_a_command_that_is_not_understood_ends_with_2_and_says_which_word(arguments: list[str], said: str) -> None:
    ended = posfallback(*arguments)
    assert ended.returncode == 2
    assert said in ended.stderr
    assert "Traceback" not in ended.stderr


def test_help_and_version_are_answered_with_0() -> None:
    asked = posfallback("--help")
    assert asked.returncode == 0
    assert "collector" in asked.stdout
    version = posfallback("--version")
    assert version.returncode == 0
    assert version.stdout.startswith("posfallback ")


def test_a_home_that_is_not_there_is_refused_on_both_channels(tmp_path: Path) -> None:
    ended = posfallback("status", "--json", "--home", str(tmp_path / "nowhere"))
    assert ended.returncode == 1
    assert '"refused"' in ended.stdout
    assert '"no-home"' in ended.stdout
    assert "init" in ended.stderr
    plain = posfallback("status", home=tmp_path / "nowhere")
    assert (plain.returncode, plain.stdout) == (1, "")


HEAVY = (
    "typer",
    "rich",
    "reportlab",
    "sqlite_utils",
    "biip",
    "httpx2",
    "sqlalchemy",
    "starlette",
    "argon2",
    "cryptography",
)


def test_the_way_to_the_window_loads_nothing_heavy(tmp_path: Path) -> None:
    home = make_home(tmp_path, settings_text(more='[[printer]]\nname = "p"\ndevice = "file"\naddress = "receipts"\n'))
    look = (
        "import sys; import posfallback.gui.app as app; from posfallback.__main__ import main;"
        # In the place of the screens, everything that they draw from is opened.
        "app.run = lambda rooms, **_: (rooms.register.snapshot(), rooms.watch.strip(''), rooms.printing.view()) and 0;"
        "sys.argv[1:] = ['--home', sys.argv[1]]; code = main();"
        f"print(code, *[name for name in {HEAVY} if name in sys.modules])"
    )
    for folder, code in ((home, "0"), (tmp_path / "nowhere", "1")):
        ended = subprocess.run([sys.executable, "-c", look, str(folder)], capture_output=True, text=True, check=True)
        assert ended.stdout.split() == [code]
        assert ("no register home" in ended.stderr) == (code == "1")
