"""What the verbs that seal and print share: a register whose printer works, and a moment for it at the end.

Rule of this module: no verb waits long for a printer; what does not come out now waits in the spool.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from posfallback import bootstrap
from posfallback.bootstrap import Rooms
from posfallback.cli.options import Home
from posfallback.cli.voice import Voice
from posfallback.services.printing import Printing
from posfallback.services.status import counted

_DRAIN_S = 5.0


@contextmanager
def printing_register(home: Home, voice: Voice, *, receipts: bool = True) -> Iterator[Rooms]:
    """Open a home for selling and start its printer; what was queued gets a moment to come out, the drawer too."""
    with bootstrap.open_register(bootstrap.home_path(home), receipts=receipts) as rooms:
        rooms.printing.start()
        yield rooms
        let_print(rooms.printing, voice)


def let_print(printing: Printing, voice: Voice) -> None:
    """Give a printer that works a moment; what does not come out now waits in the spool."""
    if not printing.drain(_DRAIN_S):
        voice.talk(
            f"Waiting for the printer: {counted(printing.view().waiting, 'paper')}; printed with the next start."
        )
