"""A register home: the folder that holds all that one register keeps, and how one is made whole or not at all.

Rule of this module: names of files in a home are written here and nowhere else.
"""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from posfallback.domain.errors import Fault, Refusal
from posfallback.storage.files import file_faults, sync_file, sync_folder

HOME_VARIABLE = "POSFALLBACK_HOME"
RUNNING_DRILL = "running"
"""The file in the folder of the drills that names the one that runs."""
_FOLDER_NAME = "posfallback"
_OF_A_DISK = ("lost+found",)
"""What a new disk's own file system puts there."""


class Home:
    """The paths of one register home. Making this value touches no disk."""

    def __init__(self, path: Path) -> None:
        self.path = path.absolute()
        self.root = self.path
        """What relative paths of the settings are below."""
        self.journal = self.path / "journal.sqlite3"
        self.replay = self.path / "replay.sqlite3"
        self.catalogue = self.path / "catalogue.sqlite3"
        self.drafts = self.path / "drafts.sqlite3"
        self.slip_drafts = self.path / "slip-drafts.sqlite3"
        self.settings = self.path / "settings.toml"
        self.key = self.path / "register.key"
        self.staff = self.path / "staff.json"
        self.spool = self.path / "spool"
        self.drill = self.path / "drill"
        self.running_drill = self.drill / RUNNING_DRILL

    def __repr__(self) -> str:
        """Return the path, for a traceback."""
        return f"Home({self.path})"

    def keeps(self, place: Path) -> bool:
        """Say whether a file below the home is one of the register's own; only the names are looked at."""
        kept = (self.journal, self.replay, self.catalogue, self.drafts, self.slip_drafts)
        own = (*kept, self.settings, self.key, self.staff)
        first = place.relative_to(self.path).parts[0].lower()
        return first in {self.spool.name, self.drill.name} or first.startswith(
            (*(path.name for path in own), "register.lock", "replay.lock", "folds.cache", "wrong-pins.", "catalogue.")
        )

    @property
    def is_there(self) -> bool:
        """Say whether the folder is a register home: it has settings and a journal.

        Raises Fault "file-unreadable" where this account may not look into it.
        """
        try:
            return self.settings.is_file() and self.journal.is_file()
        except PermissionError as error:
            remedy = "Start it as the account that the register belongs to, or give this one the right to the folder."
            raise Fault("file-unreadable", f"{self.path} is closed to this account.", remedy) from error

    @property
    def may_run_drill(self) -> bool:
        """Whether a drill was started and not ended, as far as can be seen: practice keeps nobody from selling."""
        try:
            return self.running_drill.exists()
        except OSError:
            return False

    def required(self) -> "Home":
        """Return this home; raises Refusal "no-home" when there is none."""
        if self.is_there:
            return self
        if self.path.parent.name == self.drill.name and self.path.name.isdecimal() and self.journal.is_file():
            message = f"{self.path} is a drill; practice goes nowhere."
            raise Refusal("drill-home", message, "Give the register's own home.")
        hint = f'Make one with "posfallback init --home {self.path} --settings FILE", or give --home where it is.'
        raise Refusal("no-home", f"There is no register home in {self.path}.", hint)


def refuse_part_of_home(place: Path) -> None:
    """Refuse to write a file for people over what a register keeps ("out-in-home"): its book would be gone."""
    for name in (place.absolute(), place.resolve()):
        for folder in name.parents:
            home = Home(folder)
            if home.is_there and home.keeps(name):
                raise Refusal(
                    "out-in-home", f"{place} belongs to the register in {folder}.", "Give another file or folder."
                )


def default_home() -> Path:
    """Return the home to use without --home: POSFALLBACK_HOME, else the system's folder for application data.

    Linux: XDG_DATA_HOME, else ~/.local/share; Windows: LOCALAPPDATA; macOS: ~/Library/Application Support. Raises
    Refusal "no-home" where the system names no such folder.
    """
    chosen = os.environ.get(HOME_VARIABLE, "")
    if chosen:
        return Path(chosen).expanduser().absolute()
    if sys.platform == "win32":
        return _application_data("LOCALAPPDATA", "AppData", "Local") / _FOLDER_NAME
    if sys.platform == "darwin":
        return _application_data("", "Library", "Application Support") / _FOLDER_NAME
    return _application_data("XDG_DATA_HOME", ".local", "share") / _FOLDER_NAME


def _application_data(variable: str, *below: str) -> Path:
    given = os.environ.get(variable, "") if variable else ""
    # The XDG base directory specification says that a relative path there is to be ignored.
    if given and Path(given).is_absolute():
        return Path(given)
    try:
        return Path.home().joinpath(*below)
    except RuntimeError as error:
        hint = f"Give --home DIR, or set {HOME_VARIABLE}."
        raise Refusal("no-home", "This account has no folder for application data.", hint) from error


def create(path: Path, settings: bytes, make: Callable[[Home], None]) -> Home:
    """Make a home whole or not at all: built in a folder beside, synced, then renamed to `path`.

    `make` puts the rest into the unfinished home (key, journal) and closes what it opened; whatever it raises leaves
    nothing behind. Raises Refusal "home-exists" when something is there, Faults when the disk is full or read-only.
    """
    # Loaded here, because each start of the window comes through this module and makes no home.
    import shutil
    import tempfile

    home = Home(path)
    _refuse_existing(home)
    if path.is_dir():
        # Where a link leads to an empty folder the home is made there: a link can be neither renamed to nor removed.
        home = Home(path.resolve())
    # A folder that a disk is mounted on can be neither renamed nor removed, so there the home is made inside it.
    mounted = home.path.is_mount()
    beside = home.path if mounted else home.path.parent
    with _new_folders(beside, home.path):
        with file_faults(home.path):
            unfinished = Home(Path(tempfile.mkdtemp(prefix=f".{home.path.name}.unfinished-", dir=beside)))
        try:
            with file_faults(home.path):
                unfinished.spool.mkdir(mode=0o700)
                unfinished.drill.mkdir(mode=0o700)
                unfinished.settings.write_bytes(settings)
            make(unfinished)
            with file_faults(home.path):
                _sync_all(unfinished.path)
                _refuse_existing(home, besides=unfinished.path.name)
                _put_in_place(unfinished, home, inside=mounted)
        finally:
            shutil.rmtree(unfinished.path, ignore_errors=True)
    return home


def _put_in_place(unfinished: Home, home: Home, *, inside: bool) -> None:
    if inside:
        _move_in(unfinished, home)
        return
    if home.path.is_dir():
        # Windows renames nothing onto a folder, not even onto an empty one.
        home.path.rmdir()
    unfinished.path.rename(home.path)
    sync_folder(home.path.parent)


@contextmanager
def _new_folders(folder: Path, told: Path) -> Iterator[None]:
    """Make the folders that are missing up to `folder`, and take them away again when the block fails."""
    missing = [path for path in (folder, *folder.parents) if not path.exists()]
    try:
        with file_faults(told):
            folder.mkdir(parents=True, exist_ok=True)
        yield
    except BaseException:
        for path in missing:
            with suppress(OSError):
                path.rmdir()
        raise


def _move_in(unfinished: Home, home: Home) -> None:
    """Move what was made into the folder of the home, the journal last: with it the home is one."""
    names = sorted((path.name for path in unfinished.path.iterdir()), key=lambda name: name == home.journal.name)
    moved: list[str] = []
    try:
        for name in names:
            (unfinished.path / name).rename(home.path / name)
            moved.append(name)
        sync_folder(home.path)
    except OSError:
        for name in moved:
            (home.path / name).rename(unfinished.path / name)
        raise


def _refuse_existing(home: Home, besides: str = "") -> None:
    with file_faults(home.path):
        if home.is_there:
            hint = "Use it as it is, or choose another folder with --home; a home is never overwritten."
            raise Refusal("home-exists", f"There is a register home in {home.path} already.", hint)
        if home.path.is_dir() and {path.name for path in home.path.iterdir()} <= {*_OF_A_DISK, besides}:
            return
        if home.path.exists() or home.path.is_symlink():
            hint = "Choose a folder that does not exist yet, or an empty one, with --home."
            raise Refusal("home-exists", f"{home.path} is there already and is not empty.", hint)


def _sync_all(folder: Path) -> None:
    for inside in sorted(folder.rglob("*")):
        if inside.is_dir():
            sync_folder(inside)
        else:
            sync_file(inside)
    sync_folder(folder)
