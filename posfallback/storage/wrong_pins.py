"""How often a wrong PIN was typed for a number, in a small file of the home, so that a restart forgives nothing.

Rule of this module: only counts and times are kept, never a digit of a PIN; no file means that nobody mistyped.
"""

import logging
from pathlib import Path

import msgspec

from posfallback.services.sign_on import Tries
from posfallback.storage.files import file_faults, put_file

FILE_NAME = "wrong-pins.json"
_log = logging.getLogger(__name__)


class WrongPinsFile:
    """The wrong PINs of one home; implements `services.ports.WrongPins`."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def of(self, number: str) -> Tries:
        """Return the count of one number."""
        return self._all().get(number, Tries())

    def keep(self, number: str, tries: Tries) -> None:
        """Keep the count of one number; one of nothing is forgotten. Raises Fault when the disk takes nothing."""
        kept = self._all()
        kept.pop(number, None)
        if tries != Tries():
            kept[number] = tries
        put_file(self._path, msgspec.json.encode(kept, order="sorted"), private=True)

    def _all(self) -> dict[str, Tries]:
        with file_faults(self._path):
            try:
                raw = self._path.read_bytes()
            except FileNotFoundError:
                return {}
        try:
            return msgspec.json.decode(raw, type=dict[str, Tries])
        except (msgspec.DecodeError, UnicodeDecodeError):
            # Whoever can write here can replace the whole staff; a damaged count must not lock everybody out.
            _log.warning("%s is damaged; wrong PINs are counted anew.", self._path)
            return {}
