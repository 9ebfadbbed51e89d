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
from posfallback.domain.words import closed, mark, open_again, said, words
from posfallback.services.ports import DeviceStatus

_PDF = b"%PDF"
_ALERTS = {
    "media-empty": mark("the paper is out"),
    "media-needed": mark("the paper is out"),
    "cover-open": mark("the cover is open"),
    "door-open": mark("the cover is open"),
    "cutter": mark("the cutter is stuck"),
    "media-jam": mark("the paper is jammed"),
    "offline": mark("the printer is offline"),
    "connecting-to-device": mark("the printer cannot be reached"),
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
            raise _unreachable(
                words("The system's queue {queue} took nothing: {why}", queue=self._queue, why=_why(done.stderr))
            )
        job = _job_in(done.stdout.decode(errors="replace"))
        if not job:
            raise _in_doubt(
                words("The system's queue {queue} took a receipt and gave no number for it", queue=self._queue)
            )
        self._wait_for(job)

    def status(self) -> DeviceStatus:
        """Say what the system knows of the printer; what it does not know is unknown."""
        if sys.platform == "win32":
            from posfallback.devices.windows_spooler import status

            return status(self._queue)
        try:
            done = self._run(("lpstat", "-l", "-p", self._queue))
        except Fault as fault:
            return DeviceStatus(state="unknown", what=open_again(fault.message))
        if done.returncode:
            return DeviceStatus(
                state="unknown", what=words("the system does not know the queue {queue}", queue=self._queue)
            )
        return status_in(done.stdout.decode(errors="replace"))

    def _wait_for(self, job: str) -> None:
        end = monotonic() + self._job_s
        while self._holds(job):
            status = self.status()
            if status.state == "bad" or monotonic() > end:
                self._take_back(job)
                raise _in_doubt(
                    words(
                        "The printer stopped in the middle of a receipt: {what}",
                        what=status.what or words("it takes too long"),
                    )
                )
            sleep(self._look_s)
        # A queue that gives up a job (its printer went away, say) drops it as if it were done, and says why.
        status = self.status()
        if status.state != "good":
            raise _in_doubt(words("The queue has let the receipt go: {what}", what=status.what))

    def _holds(self, job: str) -> bool:
        try:
            done = self._run(("lpstat", "-W", "not-completed", "-o", self._queue))
        except Fault as fault:
            self._take_back(job)
            raise _in_doubt(words("Nobody says what became of the receipt")) from fault
        if done.returncode:
            self._take_back(job)
            raise _in_doubt(words("Nobody says what became of the receipt: {why}", why=_why(done.stderr)))
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
            raise _unreachable(words("The system cannot print: there is no {command}", command=command[0])) from error
        except subprocess.TimeoutExpired as error:
            if command[0] == "lp":
                raise _in_doubt(
                    words("The system's queue {queue} took a receipt and said nothing", queue=self._queue)
                ) from error
            raise _unreachable(words("The system's queue {queue} does not answer", queue=self._queue)) from error


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
            return DeviceStatus(state="bad", what=said(what))
    if " disabled since " in first:
        reason = more[0].strip() if more and ":" not in more[0] else ""
        return DeviceStatus(state="bad", what=_stopped(reason))
    if " is idle" in first or " now printing " in first:
        return DeviceStatus(state="good", what=words("the paper is nearly used up") if _PAPER_LOW in alerts else "")
    return DeviceStatus(state="unknown", what=words("the system does not say how the printer is"))


def _job_in(text: str) -> str:
    """Return the job's name in what lp says.

    >>> _job_in("request id is front-12 (1 file(s))")
    'front-12'
    """
    parts = text.split()
    return parts[3] if parts[:3] == ["request", "id", "is"] and parts[3:] else ""


def _why(told: bytes) -> str:
    return told.decode(errors="replace").strip().rstrip(".") or words("it gave no reason")


def _stopped(reason: str) -> str:
    if not reason:
        return words("the system has stopped the printer")
    return words("the system has stopped the printer ({reason})", reason=reason)


def _unreachable(what: str) -> Fault:
    return Fault(
        "printer-unreachable",
        closed(what),
        "Check the queue in the system's settings; the receipt waits and prints then.",
    )


def _in_doubt(what: str) -> Fault:
    return Fault("printer-in-doubt", closed(what), "Look whether the receipt came out; if not, print it again.")
