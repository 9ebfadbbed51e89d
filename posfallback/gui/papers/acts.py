"""What is done with a paper, in the list of them and where one is shown as it looks.

Rule of this module: how a paper is now is looked up before anything is done with it.
"""

from collections.abc import Callable

from posfallback.gui.desk import Desk
from posfallback.gui.papers.cards import why_not
from posfallback.services.papers import PaperRow


def print_again(desk: Desk, row: PaperRow, *, copied: Callable[[], object] | None = None) -> None:
    """Print a paper once more, or ask again for one that waits; `copied` follows where it says COPY."""
    rooms = desk.rooms
    row = rooms.papers.again(row)
    if why_not(row, rooms.printing.view()):
        return
    if row.state == "waiting":
        desk.act(rooms.printing.hurry)
    elif row.kind == "receipt":
        desk.act(lambda: desk.register.print_again(row.number, gift=row.gift), then=copied)
    else:
        desk.act(lambda: rooms.papers.print_again(row), then=None if row.reading else copied)


def say_it_came_out(desk: Desk, row: PaperRow) -> None:
    """Settle the doubt about a paper, if there is one."""
    rooms = desk.rooms
    row = rooms.papers.again(row)
    if row.state == "in-doubt":
        desk.act(lambda: rooms.printing.came_out(row.seq, row.reading))
