"""Pulling: central's catalogue, and the staff that may come with it, each put in place whole or not at all.

Rule of this module: a bad staff list keeps nobody from new prices, nor the other way; a refusal is told each time.
"""

from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol, runtime_checkable

import msgspec

from posfallback.domain.errors import Refusal
from posfallback.services.loading import CatalogueLoaded
from posfallback.services.ports import Central


@runtime_checkable
class GivesStaff(Protocol):
    """A connector whose catalogue may bring the staff along."""

    @property
    def staff(self) -> bytes | None:
        """Return the JSON list that came with the last catalogue, None when there was none."""
        ...


class TakesStaff(Protocol):
    """Where the staff is kept."""

    def take(self, given: bytes) -> int:
        """Replace the staff by central's JSON list and return how many there are; raises Refusal "central-staff"."""
        ...


class Place(Protocol):
    """Where a catalogue lies on its way in, and the tag that it came with."""

    def as_file(self, rows: Iterable[Mapping[str, str]]) -> AbstractContextManager[Path]:
        """Lend a file of the rows."""
        ...

    def keep(self, etag: str, version: str) -> None:
        """Remember which tag the catalogue in use came with."""
        ...


class Pulled(msgspec.Struct, frozen=True, kw_only=True):
    """What came: the catalogue as it was loaded, how many people, and why their list was refused."""

    catalogue: CatalogueLoaded
    staff: int | None = None
    staff_refused: str = ""


def pull(
    central: Central, etag: str, place: Place, staff: TakesStaff, load: Callable[[Path], CatalogueLoaded]
) -> Pulled | None:
    """Fetch what central gives out; None when all of it is here. Raises what the loading of a catalogue does.

    Without a staff list from central the staff here stays as it is. A refused list is asked for again next time.
    """
    answer = central.catalogue(etag)
    if answer is None:
        return None
    tag, rows = answer
    given = central.staff if isinstance(central, GivesStaff) else None
    people, refused = None, ""
    if given is not None:
        try:
            people = staff.take(given)
        except Refusal as refusal:
            refused = str(refusal)
    with place.as_file(rows) as file:
        loaded = load(file)
    if not refused:
        place.keep(tag, loaded.version)
    return Pulled(catalogue=loaded, staff=people, staff_refused=refused)
