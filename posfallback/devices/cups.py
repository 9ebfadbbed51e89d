"""A printer of the system: the queue `address` of CUPS through lp, lpstat and cancel, or of the Windows spooler.

Rule of this module: a job that the queue still holds when patience ends is taken back, so that it never comes by
surprise after somebody has printed it again.
"""

import os
import subprocess
import sys
from pathlib import Path
from time import monotonic, sleep

from posfallback.domain.errors import Fault
from posfallback.domain.settings import PrinterSettings
from posfallback.services.ports import DeviceStatus

_PDF = b"%PDF"
_ALERTS = {
    "media-empty": "the paper is out",
    "media-needed": "the paper is out",
    "cover-open": "the cover is open",
    "door-open": "the cover is open",
    "cutter": "the cutter is stuck",
    "media-jam": "the paper is jammed",
    "offline": "the printer is offline",
    "connecting-to-device": "the printer cannot be reached",
}
_PAPER_LOW = "media-low"


class CupsDevice:
    """Prints PDF as a document and all else raw. `command_s` is how long lp may take, `job_s` how long a job."""

    def __init__(
        self,
        printer: PrinterSettings,
        home: Path,
        *,
        command_s: float = 5.0,
        job_s: float = 60.0,
        look_s: float = 0.5,
    ) -> None:
        del home  # Every device gets it; a queue has no folder.
        self._queue = printer.address
        self._command_s = command_s
        self._job_s = job_s
        self._look_s = look_s

    def send(self, data: bytes) -> None:
        """Hand one job to the queue and wait until the queue has it no more.

        Raises Fault "printer-unreachable" (the queue took nothing) or "printer-in-doubt" (some may be on paper).
        """
        if sys.platform == "win32":
            from posfallback.devices.windows_spooler import send

            send(self._queue, data, self._job_s)
            return
        form = () if data.startswith(_PDF) else ("-o", "raw")
        done = self._run(("lp", "-d", self._queue, *form), data)
        if done.returncode:
            raise _unreachable(f"The system's queue {self._queue} took nothing: {_words(done.stderr)}")
        job = _job_in(done.stdout.decode(errors="replace"))
        if not job:
            raise _in_doubt(f"The system's queue {self._queue} took a receipt and gave no number for it")
        self._wait_for(job)

    def status(self) -> DeviceStatus:
        """Say what the system knows of the printer; what it does not know is unknown."""
        if sys.platform == "win32":
            from posfallback.devices.windows_spooler import status

            return status(self._queue)
        try:
            done = self._run(("lpstat", "-l", "-p", self._queue))
        except Fault as fault:
            return DeviceStatus(state="unknown", what=fault.message.rstrip("."))
        if done.returncode:
            return DeviceStatus(state="unknown", what=f"the system does not know the queue {self._queue}")
        return status_in(done.stdout.decode(errors="replace"))

    def _wait_for(self, job: str) -> None:
        end = monotonic() + self._job_s
        while self._holds(job):
            status = self.status()
            if status.state == "bad" or monotonic() > end:
                self._take_back(job)
                raise _in_doubt(f"The printer stopped in the middle of a receipt: {status.what or 'it takes too long'}")
            sleep(self._look_s)
        # A queue that gives up a job (its printer went away, say) drops it as if it were done, and says why.
        status = self.status()
        if status.state != "good":
            raise _in_doubt(f"The queue has let the receipt go: {status.what}")

    def _holds(self, job: str) -> bool:
        try:
            done = self._run(("lpstat", "-W", "not-completed", "-o", self._queue))
        except Fault as fault:
            self._take_back(job)
            raise _in_doubt("Nobody says what became of the receipt") from fault
        if done.returncode:
            self._take_back(job)
            raise _in_doubt(f"Nobody says what became of the receipt: {_words(done.stderr)}")
        return any(line.split()[:1] == [job] for line in done.stdout.decode(errors="replace").splitlines())

    def _take_back(self, job: str) -> None:
        try:
            self._run(("cancel", job))
        except Fault:
            # The doubt is told all the same, and with it to look at the printer.
            return

    def _run(self, command: tuple[str, ...], data: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        # The words of lpstat are read, so they must not be translated.
        spoken = {**os.environ, "LC_ALL": "C"}
        try:
            return subprocess.run(
                command, input=data, capture_output=True, timeout=self._command_s, check=False, env=spoken
            )
        except OSError as error:
            raise _unreachable(f"The system cannot print: there is no {command[0]}") from error
        except subprocess.TimeoutExpired as error:
            if command[0] == "lp":
                raise _in_doubt(f"The system's queue {self._queue} took a receipt and said nothing") from error
            raise _unreachable(f"The system's queue {self._queue} does not answer") from error


def status_in(text: str) -> DeviceStatus:
    r"""Return what `lpstat -l -p QUEUE` says.

    >>> status_in("printer front is idle.  enabled since today")
    DeviceStatus(state='good', what='')
    >>> status_in("printer front is idle.  enabled since today\n\tAlerts: media-empty-error").what
    'the paper is out'
    """
    first, *more = text.splitlines() or [""]
    alerts = " ".join(line for line in more if line.strip().startswith("Alerts:"))
    for word, what in _ALERTS.items():
        if word in alerts:
            return DeviceStatus(state="bad", what=what)
    if " disabled since " in first:
        reason = more[0].strip() if more and ":" not in more[0] else ""
        return DeviceStatus(state="bad", what=f"the system has stopped the printer{reason and f' ({reason})'}")
    if " is idle" in first or " now printing " in first:
        return DeviceStatus(state="good", what="the paper is nearly used up" if _PAPER_LOW in alerts else "")
    return DeviceStatus(state="unknown", what="the system does not say how the printer is")


def _job_in(text: str) -> str:
    """Return the job's name in what lp says.

    >>> _job_in("request id is front-12 (1 file(s))")
    'front-12'
    """
    words = text.split()
    return words[3] if words[:3] == ["request", "id", "is"] and words[3:] else ""


def _words(told: bytes) -> str:
    return told.decode(errors="replace").strip().rstrip(".") or "it gave no reason"


def _unreachable(what: str) -> Fault:
    return Fault(
        "printer-unreachable",
        f"{what}.",
        "Check the queue in the system's settings; the receipt waits and prints then.",
    )


def _in_doubt(what: str) -> Fault:
    return Fault("printer-in-doubt", f"{what}.", "Look whether the receipt came out; if not, print it again.")
