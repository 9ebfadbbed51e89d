"""What a clerk hears and sees at once: each tone in its place, a picture beside it, and a till without a speaker."""

import subprocess
import sys
import threading
from array import array
from itertools import pairwise
from pathlib import Path

import miniaudio
import pytest
from full_disk import full_disk
from till import BREAD, UNKNOWN, Ears, Till, make_home, open_till

from posfallback.gui.fields import FLASH_MS, ScanField
from posfallback.gui.tones import RATE, SCORES, Speaker, Tones, samples

pytestmark = pytest.mark.usefixtures("qapp")


def hears(till: Till, *tones: str) -> None:
    till.until(lambda: len(till.heard.waves) >= len(tones))
    till.wait(30)
    assert till.heard.tones() == list(tones)
    till.heard.waves.clear()


def picture(till: Till) -> str:
    field = till.shown("scanBox")
    assert isinstance(field, ScanField)
    return field._flash


def test_an_item_added_an_unknown_one_and_a_refused_one_sound_and_look_different(tmp_path: Path) -> None:
    with open_till(tmp_path) as till:
        till.scan(BREAD)
        assert picture(till) == "accepted"
        hears(till, "added")
        till.scan(UNKNOWN)
        assert picture(till) == "waits"
        hears(till, "caution")
        till.scan("4006381333932")
        assert picture(till) == "refused"
        hears(till, "caution")
        grounds = {till.shown("scanBox").grab().toImage().pixel(30, 4)}
        till.wait(FLASH_MS + 60)
        assert picture(till) == ""
        assert till.shown("scanBox").grab().toImage().pixel(30, 4) not in grounds


def test_a_sale_done_rises_and_what_is_no_news_is_silent(tmp_path: Path) -> None:
    with open_till(tmp_path) as till:
        till.scan(BREAD)
        hears(till, "added")
        till.keys("Up", "F4", "F4", "F3", "Esc", "F12")
        till.wait(50)
        assert till.heard.tones() == []
        till.scan(BREAD)
        hears(till, "caution")
        till.keys("Esc", "F12", "10000", "Enter")
        assert till.page() == "donePage"
        hears(till, "done")
        till.scan(BREAD)
        hears(till, "added")
        assert picture(till) == "accepted"


def test_a_wrong_pin_is_a_caution(tmp_path: Path) -> None:
    with open_till(tmp_path, signed_on=False) as till:
        till.keys("7", "Enter", "9999", "Enter")
        hears(till, "caution")


def test_a_manager_who_is_asked_for_is_heard(tmp_path: Path) -> None:
    with open_till(tmp_path, more='[limits]\ndiscount_percent = "5"\n') as till:
        till.scan(BREAD)
        hears(till, "added")
        till.keys("F5", "30", "F12")
        assert till.sees("override")
        hears(till, "caution")


def test_volume_0_is_silent_and_shows_the_same(tmp_path: Path) -> None:
    with open_till(tmp_path, more="[sound]\nvolume = 0\n") as till:
        till.scan(BREAD)
        assert picture(till) == "accepted"
        till.wait(100)
        assert till.heard.tried == 0


def test_a_missing_device_is_told_once_in_plain_words(tmp_path: Path) -> None:
    till = Till(make_home(tmp_path))
    try:
        till.heard.there = False
        till.sign_on()
        till.scan(BREAD)
        till.until(lambda: till.heard.tried == 1)
        till.wait(50)
        till.scan(BREAD)
        till.scan(UNKNOWN)
        till.wait(50)
        assert till.heard.tried == 1, "a device that is not there is looked for at every scan"
        assert not till.notice()
        till.keys("Esc", "Esc", "F1")
        till.touch("helpSaid")
        assert till.text("helpNotices").count("no sound device") == 1
        lights = [light for light in till.rooms.watch.lights() if light.name == "Sound"]
        assert [light.message for light in lights] == ["No sound device: look at the scan field."]
    finally:
        till.close()


def test_the_stop_tone_comes_again_until_somebody_takes_notice(tmp_path: Path) -> None:
    with open_till(tmp_path) as till:
        till.scan(BREAD)
        hears(till, "added")
        till.keys("F12", "500")
        till.rooms.drafts.flush()
        with full_disk():
            till.keys("Enter")
        assert till.sees("stopPanel")
        hears(till, "stop")
        cues = till.window._cues
        assert cues is not None
        cues._again.setInterval(120)
        till.until(lambda: len(till.heard.waves) >= 2)
        assert set(till.heard.tones()) == {"stop"}
        till.keys("Esc")
        assert not till.sees("stopPanelBack")
        till.wait(150)
        till.heard.waves.clear()
        till.wait(300)
        assert till.heard.tones() == []


@pytest.mark.parametrize("tone", SCORES)
def test_each_tone_lasts_as_long_as_the_design_says_and_never_cracks(tone: str) -> None:
    name = next(known for known in SCORES if known == tone)
    wave = array("h", samples(name, 10))
    assert len(wave) == sum(RATE * milliseconds // 1000 for _, milliseconds in SCORES[name])
    assert 20_000 < max(wave) < 32_767
    assert abs(wave[0]) < 200
    assert abs(wave[-1]) < 2_000
    assert max(abs(b - a) for a, b in pairwise(wave)) < 5_000


def test_louder_is_louder_and_nought_is_nothing() -> None:
    peaks = [max(array("h", samples("added", volume))) for volume in range(11)]
    assert peaks == sorted(set(peaks))
    assert peaks[0] == 0


def test_an_urgent_tone_is_never_left_out_for_a_lesser_one() -> None:
    playing, go_on = threading.Event(), threading.Event()

    class Slow(Ears):
        def play(self, wave: bytes) -> bool:
            playing.set()
            go_on.wait(5)
            return super().play(wave)

    ears = Slow()
    tones = Tones(6, ears, lambda _there: None)
    tones.ask("added")
    assert playing.wait(5)
    for tone in ("added", "stop", "added", "caution"):
        tones.ask(next(known for known in SCORES if known == tone))
    go_on.set()
    while len(ears.waves) < 2:
        playing.wait(0.01)
    tones.close()
    assert ears.tones() == ["added", "stop"]


def test_the_speaker_plays_a_tone_to_its_end_and_the_next_after_it() -> None:
    speaker = Speaker(backends=[miniaudio.Backend.NULL])
    assert speaker.play(samples("added", 5))
    assert speaker.play(samples("caution", 5))
    speaker.close()


def test_nothing_of_sound_is_loaded_before_the_first_tone(tmp_path: Path) -> None:
    home = make_home(tmp_path)
    code = f"""
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.pop("PULSE_SERVER", None)
sys.path.insert(0, {str(Path(__file__).parent)!r})
from pathlib import Path
from PySide6.QtWidgets import QApplication
from posfallback.bootstrap import open_register
from posfallback.gui import theme
from posfallback.gui.amounts import Amounts
from posfallback.gui.window import Window
app = QApplication([])
theme.load_fonts()
with open_register(Path({str(home)!r})) as rooms:
    window = Window(rooms, Amounts(rooms.currency, "en_US"))
    assert "posfallback.gui.tones" not in sys.modules, "the first picture needs no tones"
    for prepare in window.preparations():
        prepare()
    window.show()
    app.processEvents()
    print("miniaudio" in sys.modules, "posfallback.gui.tones" in sys.modules)
    window.close()
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True"], done.stderr
