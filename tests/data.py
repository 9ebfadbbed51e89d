"""Finds the real data that tests read in place. None of it belongs to this repository, so a clone may be without it."""

import os
from pathlib import Path

import pytest

_BESIDE = Path(__file__).resolve().parents[1].parent / "shared" / "data"


def real_data(name: str) -> Path:
    """Return the path of a data file ("folder/file"); skips the test where it is absent, saying what is lost."""
    path = Path(os.environ.get("POSFALLBACK_DATA", _BESIDE)) / name
    if not path.exists():
        test = os.environ.get("PYTEST_CURRENT_TEST", "this file").rpartition("::")[2].partition(" ")[0]
        claim = test.removeprefix("test_").replace("_", " ")
        pytest.skip(f"{name} is not here; it would have checked: {claim}", allow_module_level=True)
    return path
