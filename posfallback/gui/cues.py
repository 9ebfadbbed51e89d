"""What a clerk hears and sees at once: accepted, waits for you, refused, done, stop. Each tone has its picture.

Rule of this module: it reads what was drawn and tells nobody what to do; silent or blind, the register works the same.
"""

from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal

from posfallback.domain.words import mark
from posfallback.gui.desk import Desk
from posfallback.gui.tones import Sink, Speaker, Tone, Tones
from posfallback.services.snapshots import Light, Notice, RegisterSnapshot

Cue = Literal["accepted", "waits", "refused", "done", "stop"]
TONES: dict[Cue, Tone] = {
    "accepted": "added",
    "waits": "caution",
    "refused": "caution",
    "done": "done",
    "stop": "stop",
}
STOP_AGAIN_MS = 10_000
NO_SOUND = Notice(
    rank="info",
    message="This register has no sound device.",
    hint="Look at the scan field: a tick is added, a triangle waits for you, an octagon was not added.",
)


class Cues(QObject):
    """Follows the snapshots that are drawn, and what the desk refuses."""

    pictured = Signal(str)
    """Which cue to show for a moment."""
    _heard = Signal(bool)

    def __init__(self, desk: Desk, *, sink: Sink | None = None) -> None:
        super().__init__()
        self._desk = desk
        self._before: RegisterSnapshot | None = None
        self._cued = False
        self._tones = Tones(desk.rooms.settings.sound.volume, sink or Speaker(), self._heard.emit)
        self._heard.connect(self._device)
        self._again = QTimer(self)
        self._again.setInterval(STOP_AGAIN_MS)
        self._again.timeout.connect(lambda: self.cue("stop"))
        desk.cued.connect(self._from_desk)
        desk.quieted.connect(self.seen)

    def follow(self, desk: Desk) -> None:
        """Follow another register from now on: that of a drill, or the real one again."""
        self._desk.cued.disconnect(self._from_desk)
        self._desk.quieted.disconnect(self.seen)
        self._again.stop()
        self._desk, self._before = desk, None
        desk.cued.connect(self._from_desk)
        desk.quieted.connect(self.seen)

    def drawn(self, snapshot: RegisterSnapshot) -> None:
        """Give the cue for what is different from what was drawn before."""
        before, self._before = self._before, snapshot
        cued, self._cued = self._cued, False
        if before is None:
            return
        if snapshot.state == "stopped":
            if before.state != "stopped":
                self._again.start()
                self.cue("stop")
            return
        self._again.stop()
        if snapshot.state == "done" and before.state != "done":
            self.cue("done")
        elif not cued:
            self._cue_for_lines(before, snapshot)

    def _cue_for_lines(self, before: RegisterSnapshot, snapshot: RegisterSnapshot) -> None:
        """Tell one line more from one that waits for its price, and from a word that the register has for the clerk."""
        new = snapshot.notice is not None and snapshot.notice != before.notice and snapshot.notice.rank != "info"
        if new:
            self.cue("waits")
        elif len(snapshot.lines) == len(before.lines) + 1:
            self.cue("waits" if snapshot.lines[-1].unknown else "accepted")

    def cue(self, cue: Cue) -> None:
        """Let one cue be heard and seen."""
        self._tones.ask(TONES[cue])
        self.pictured.emit(cue)

    def _from_desk(self, cue: str) -> None:
        # One act gives one cue: what the desk said of it is not said again when it is drawn.
        self._cued = True
        self.cue("refused" if cue == "refused" else "waits")

    @property
    def rings(self) -> bool:
        """Say whether the stop tone comes again until somebody has taken notice of it."""
        return self._again.isActive()

    def seen(self) -> None:
        """Let the stop tone end: somebody has taken notice of it."""
        self._again.stop()

    def _device(self, there: bool) -> None:
        """Say in plain words, and once, that nothing can be heard here."""
        message = "" if there else mark("No sound device: look at the scan field.")
        self._desk.rooms.watch.note(Light(name="Sound", state="caution", message=message))
        if not there:
            self._desk.keep(NO_SOUND)

    def close(self) -> None:
        """Be silent."""
        self._again.stop()
        self._tones.close()
