"""The tones of the register: made in memory, and played on a thread of their own.

Rule of this module: the window only asks; nothing of sound is loaded before the first tone that is to be heard, and a
register without a sound device is a register all the same.
"""

import math
import sys
import threading
from array import array
from collections.abc import Callable, Generator
from time import monotonic
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    import miniaudio

Tone = Literal["added", "done", "caution", "stop"]

RATE = 44_100
SCORES: dict[Tone, tuple[tuple[int, int], ...]] = {
    "added": ((1000, 60),),
    "done": ((660, 90), (880, 150)),
    "caution": ((300, 120), (0, 60), (300, 120)),
    "stop": ((880, 170), (660, 170), (440, 260)),
}
"""Each tone as steps of (hertz, milliseconds), 0 Hz for a pause; from the least urgent to the most (screens, 7)."""

_URGENCY = tuple(SCORES)
_FULL_SCALE = 26_000
_LOUDEST = 10
_EDGE = RATE // 200
"""5 ms in which a step swells and fades: without it, each begins and ends with a crack."""
_TRY_AGAIN_S = 60.0
_JOIN_S = 1.0
_PERIOD_MS = 30
_WIDTH = 2


def samples(tone: Tone, volume: int) -> bytes:
    """Return a tone as 16-bit mono samples at RATE; `volume` is 0 to 10 as an ear counts, not as a meter does."""
    loud = _FULL_SCALE * (min(max(volume, 0), _LOUDEST) / _LOUDEST) ** 2
    wave = array("h")
    for hertz, milliseconds in SCORES[tone]:
        count = RATE * milliseconds // 1000
        turn = 2 * math.pi * hertz / RATE
        wave.extend(
            round(loud * min(1.0, at / _EDGE, (count - at) / _EDGE) * math.sin(turn * at)) for at in range(count)
        )
    if sys.byteorder == "big":
        wave.byteswap()
    return wave.tobytes()


class Sink(Protocol):
    """Where samples become sound."""

    def play(self, wave: bytes) -> bool:
        """Play samples and return when they are over; False when there is nothing to play them on."""
        ...

    def close(self) -> None:
        """Give the device back."""
        ...


class Tones:
    """Plays the newest of the most urgent tones that were asked for. `told` hears, on another thread, of the device."""

    def __init__(self, volume: int, sink: Sink, told: Callable[[bool], object]) -> None:
        self._volume = volume
        self._sink = sink
        self._told = told
        self._there = True
        self._silent_until = 0.0
        self._wanted: Tone | None = None
        self._closed = False
        self._asked = threading.Condition()
        self._thread: threading.Thread | None = None

    def ask(self, tone: Tone) -> None:
        """Ask for a tone; returns at once. One that is playing ends first, and a lesser one that waits is left out."""
        if not self._volume or self._closed or monotonic() < self._silent_until:
            return
        with self._asked:
            waiting = self._wanted
            if waiting is None or _URGENCY.index(tone) >= _URGENCY.index(waiting):
                self._wanted = tone
            self._asked.notify()
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="tones", daemon=True)
            self._thread.start()

    def close(self) -> None:
        """Play no more."""
        with self._asked:
            self._closed = True
            self._asked.notify()
        if self._thread is not None:
            self._thread.join(_JOIN_S)

    def _run(self) -> None:
        waves: dict[Tone, bytes] = {}
        while True:
            with self._asked:
                self._asked.wait_for(lambda: self._closed or self._wanted is not None)
                tone, self._wanted = self._wanted, None
            if self._closed or tone is None:
                break
            wave = waves.setdefault(tone, samples(tone, self._volume))
            there = self._sink.play(wave)
            if not there:
                # Somebody may plug one in; until then nobody should pay for looking at every scan.
                self._silent_until = monotonic() + _TRY_AGAIN_S
            if there != self._there:
                self._there = there
                self._told(there)
        self._sink.close()


class Speaker:
    """The register's own sound device, opened at the first tone and kept."""

    def __init__(self, *, backends: "list[miniaudio.Backend] | None" = None) -> None:
        self._backends = backends
        self._device: miniaudio.PlaybackDevice | None = None

    def play(self, wave: bytes) -> bool:
        """Play samples and return when they are over; False when this machine has no sound device."""
        if sys.platform == "win32":
            return _play_on_windows(wave)
        if self._backends is None and not _may_have_sound():
            return False
        import miniaudio

        over = threading.Event()
        source = _source(wave, over)
        next(source)
        try:
            if self._device is None:
                real = [backend for backend in miniaudio.Backend if backend is not miniaudio.Backend.NULL]
                self._device = miniaudio.PlaybackDevice(
                    nchannels=1,
                    sample_rate=RATE,
                    buffersize_msec=_PERIOD_MS,
                    backends=self._backends or real,
                    app_name="posfallback",
                )
            self._device.start(source)
            over.wait(len(wave) / _WIDTH / RATE + 1.0)
            self._device.stop()
        except miniaudio.MiniaudioError:
            self.close()
            return False
        return over.is_set()

    def close(self) -> None:
        """Give the device back."""
        if self._device is not None:
            self._device.close()
            self._device = None


def _source(wave: bytes, over: threading.Event) -> "Generator[bytes, int, None]":
    """Give the device as many samples as it asks for, then silence until all of them have been heard."""
    frames = yield b""
    at = 0
    while at < len(wave):
        part = wave[at : at + frames * _WIDTH]
        at += len(part)
        frames = yield part
    silence = 0
    while True:
        # The last samples are heard after the two or three periods that the device keeps in hand.
        silence += frames
        if silence > 3 * RATE * _PERIOD_MS // 1000:
            over.set()
        frames = yield b""


def _may_have_sound() -> bool:
    """Say whether looking for a device makes sense: ALSA tells the terminal at length where there is none."""
    if not sys.platform.startswith("linux"):
        return True
    import os
    from pathlib import Path

    run = Path(os.environ.get("XDG_RUNTIME_DIR", "/nonexistent"))
    return bool(os.environ.get("PULSE_SERVER")) or Path("/dev/snd").exists() or (run / "pulse" / "native").exists()


def _play_on_windows(wave: bytes) -> bool:
    """Play samples through the system's own player, which wants them as a WAV file in memory."""
    if sys.platform != "win32":
        return False
    import io
    import wave as riff
    import winsound

    file = io.BytesIO()
    with riff.open(file, "wb") as writer:
        writer.setnchannels(1)
        writer.setsampwidth(_WIDTH)
        writer.setframerate(RATE)
        writer.writeframes(wave)
    try:
        winsound.PlaySound(file.getvalue(), winsound.SND_MEMORY)
    except RuntimeError:
        return False
    return True
