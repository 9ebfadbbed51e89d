"""Where the files that ship with the program lie: inside the installed package, else at the top of the checkout."""

from pathlib import Path

_HERE = Path(__file__).resolve().parent
_ROOT = _HERE / "resources" if (_HERE / "resources").is_dir() else _HERE.parent / "resources"


def shipped(*parts: str) -> Path:
    """Return the path of a shipped file; raises FileNotFoundError when the installation is incomplete."""
    path = _ROOT.joinpath(*parts)
    if not path.exists():
        raise FileNotFoundError(path)
    return path
