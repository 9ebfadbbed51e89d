"""Writes a business date where people can take it along: by itself at the close of a shift, else when asked for.

Rule of this module: it comes after the seal, so whatever becomes of a file, the shift is closed and stays so.
"""

from posfallback import bootstrap
from posfallback.domain.errors import Fault
from posfallback.domain.words import mark
from posfallback.gui.desk import Desk
from posfallback.gui.kept import keep, put_on_stick
from posfallback.gui.language import say
from posfallback.services.exporting import day_of

FORMATS = ("csv", "json")
"""One for a spreadsheet, one for programs, signed."""
ON_STICK = mark("The day is on the memory stick.")
IN_FOLDER = mark("The day is in the register's own folder.")


def export_day(desk: Desk, business_date: str) -> None:
    """Write a business date, within a verb, and tell where: to a memory stick if one is in, else beside the journal.

    Raises Fault when neither takes it, and as `day_of` does.
    """
    files = _files(desk, business_date)
    keep(desk, files, on_stick=ON_STICK, in_folder=IN_FOLDER, named=", ".join(files))


def export_closed(desk: Desk, business_date: str) -> tuple[str, bool]:
    """Write the date of a shift that was closed just now, where a stick is in; returns what to say and if it worked."""
    try:
        files = _files(desk, business_date)
    except Fault as fault:
        return say("The day was not exported: {why}", why=fault.message), False
    if put_on_stick(files):
        return say(ON_STICK), True
    return say("The memory stick did not take the day; IT can export it at any time."), False


def _files(desk: Desk, business_date: str) -> dict[str, bytes]:
    """Return the files by their names: the same bytes that the command line writes."""
    rooms = desk.rooms
    day = day_of(rooms.journal, business_date)
    stem = f"day-{day.store}-{day.register}-{business_date}"
    return {f"{stem}.{name}": bootstrap.export_format(name)(day, rooms.sign) for name in FORMATS}
