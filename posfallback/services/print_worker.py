"""The thread that talks to the printer: it prints what waits, opens the drawer, and asks how the printer is.

Rule of this module: a job that was started and not seen through is in doubt and is never printed again by itself.
"""

import logging
import threading

from posfallback.domain.errors import Fault, Refusal
from posfallback.services.ports import DeviceStatus
from posfallback.services.print_queue import PrintQueue
from posfallback.services.printers import BY_HAND, Choice, DrawerWish, Job

_FIRST_PAUSE_S = 0.5
_LONGEST_PAUSE_S = 10.0
_LOOK_EVERY_S = 15.0

_log = logging.getLogger(__name__)


class PrintWorker:
    """Works off a queue. `status` is the printer's last answer; `blocked` says why nothing is printed any more."""

    def __init__(self, queue: PrintQueue, choice: Choice, drawer: DrawerWish) -> None:
        self._queue = queue
        self._choice = choice
        self._drawer = drawer
        self._stopping = False
        self._thread: threading.Thread | None = None
        self.status = DeviceStatus(state="unknown")
        self.blocked = ""

    @property
    def runs(self) -> bool:
        """Whether it was started and has not been stopped."""
        return self._thread is not None

    def start(self) -> None:
        """Begin to print."""
        self._stopping, self._queue.hurry = False, True
        self._thread = threading.Thread(target=self._work, name="printing", daemon=True)
        self._thread.start()

    def stop(self, timeout_s: float) -> bool:
        """Stop after the job in hand; say whether that is through.

        It is waited for once: whoever asks again (what closes a register does) is not kept by a printer that hangs.
        """
        thread = self._thread
        if thread is None:
            return False
        with self._queue.changed:
            asked_before, self._stopping = self._stopping, True
            self._queue.changed.notify_all()
        thread.join(0 if asked_before else timeout_s)
        if thread.is_alive():
            return False
        self._thread = None
        return True

    def ask(self) -> bool:
        """Ask the printer how it is; say whether a job may be sent.

        A printer that never answered is taken to be one that cannot; one that did and is silent now is not well.
        """
        if self._choice.device is None:
            return False
        if self._choice.using == BY_HAND:
            self._queue.flush()
            return False
        status = self._choice.device.status()
        with self._queue.changed:
            self.status = status
            answers = self._choice.using in self._queue.known.answering
            if status.state != "unknown" and not answers:
                self._queue.answers(self._choice.using)
            return status.state == "good" or (status.state == "unknown" and not answers)

    def _work(self) -> None:
        queue, pause_s = self._queue, _LOOK_EVERY_S
        try:
            while True:
                with queue.changed:
                    queue.changed.wait_for(lambda: self._stopping or queue.hurry, pause_s)
                    if self._stopping:
                        return
                    queue.hurry = False
                pause_s = self._print_all(pause_s)
        finally:
            # Only a defect ends the thread unasked; the face says so instead of showing a printer that is well.
            with queue.changed:
                if not self._stopping:
                    self.blocked = "Printing has stopped. Start the program again; what waits is printed then."
                queue.changed.notify_all()

    def _print_all(self, last_pause_s: float) -> float:
        """Print what waits until nothing does or one fails; return how long to pause."""
        while True:
            if self._stopping:
                return 0.0
            self._switch()
            self._kick()
            job = self._queue.next_job()
            if job is None:
                self.ask()
                return _FIRST_PAUSE_S if self._drawer.stands() else _LOOK_EVERY_S
            if not self._print(job):
                doubled = last_pause_s * 2 if last_pause_s < _LOOK_EVERY_S else _FIRST_PAUSE_S
                return min(doubled, _LONGEST_PAUSE_S)
            last_pause_s = _LOOK_EVERY_S

    def _switch(self) -> None:
        """Turn to the printer that was chosen; the job in hand is through."""
        if self._choice.turn():
            with self._queue.changed:
                self._drawer.drop()
                self.status = DeviceStatus(state="unknown")

    def _kick(self) -> None:
        """Open the drawer where that is asked for; one that may have opened is never asked again."""
        with self._queue.changed:
            wanted = self._drawer.stands()
        printer = self._choice.printer
        if not wanted or printer is None or not self.ask():
            return
        with self._queue.changed:
            self._drawer.drop()
            self._queue.changed.notify_all()
        try:
            printer.device.send(printer.pulse)
        except Fault as fault:
            _log.warning("The drawer: %s", fault)
            self._drawer.give_up()

    def _print(self, job: Job) -> bool:
        """Print one job; say whether to go on with the next."""
        queue, printer = self._queue, self._choice.printer
        if printer is None or not self.ask():
            return False
        if not queue.claim(job):
            return True
        try:
            data = (printer.render_gift if job.gift else printer.render)(job.entry, job.copy)
        except (Refusal, Fault) as problem:
            # One receipt that cannot be made must not hold up the others.
            queue.trouble_is(str(problem))
            queue.end(job, "in-doubt")
            return True
        if not queue.start(job):
            return False
        try:
            printer.device.send(data)
        except Fault as fault:
            _log.warning("Paper of entry %d: %s", job.entry.seq, fault)
            with queue.changed:
                self.status = DeviceStatus(state="bad", what=fault.message)
            if fault.code == "printer-unreachable":
                queue.put_back(job)
            else:
                queue.end(job, "in-doubt")
            return False
        queue.end(job, "printed")
        return True
