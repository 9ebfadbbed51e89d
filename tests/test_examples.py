"""The examples in the docstrings of the program are true."""

import doctest
from importlib import import_module
from pathlib import Path

import posfallback

ROOM = Path(posfallback.__file__).parent


def test_every_example_in_a_docstring_holds() -> None:
    tried = 0
    for file in sorted(ROOM.rglob("*.py")):
        if ">>> " not in file.read_text(encoding="utf-8"):
            continue
        name = ".".join(file.relative_to(ROOM.parent).with_suffix("").parts)
        failed, found = doctest.testmod(import_module(name))
        assert not failed, f"{name}: what is wrong stands above"
        assert found, f"{name} has an example that nobody tries"
        tried += found
    assert tried > 50
