"""Reads what the settings say about screens and sounds: `[sound]`, `[screen]`, `[customer]`.

Rule of this module: the same as for all settings; what cannot be meant is named with what would be right.
"""

import re
from pathlib import Path
from typing import Literal

from posfallback.domain.settings import CustomerSettings, ScreenSettings, SoundSettings
from posfallback.storage.settings_table import Table

_NETWORK_ADDRESS = re.compile(r"([A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\]):([0-9]{1,5})")
_PORTS = range(1, 65536)
_VOLUMES = range(11)
_LANGUAGES = ("auto", "en", "de", "fr", "es", "ar")


def is_network_address(text: str) -> bool:
    """Say whether a text is a host and a port.

    >>> is_network_address("127.0.0.1:9100"), is_network_address("printer"), is_network_address("printer:99999")
    (True, False, False)
    """
    found = _NETWORK_ADDRESS.fullmatch(text)
    return found is not None and int(found[2]) in _PORTS


def read_sound(root: Table) -> SoundSettings:
    """Read how loud the tones are."""
    table = root.table("sound")
    if table is None:
        return SoundSettings()
    sound = SoundSettings(volume=table.whole("volume", _VOLUMES, SoundSettings().volume))
    table.finish()
    return sound


def read_screen(root: Table) -> ScreenSettings:
    """Read the language and size of the words and whether the register keeps the whole screen."""
    table = root.table("screen")
    if table is None:
        return ScreenSettings()
    large = table.choice("font", ("normal", "large"), default="normal") == "large"
    screen = ScreenSettings(
        language=table.choice("language", _LANGUAGES, default="auto"),
        font="large" if large else "normal",
        kiosk=table.flag("kiosk"),
    )
    table.finish()
    return screen


def read_customer(root: Table, home: Path) -> CustomerSettings:
    """Read what the customer sees the sale on; a pole display needs an address, and nothing else has one."""
    table = root.table("customer")
    if table is None:
        return CustomerSettings()
    word = table.choice("display", ("none", "screen", "pole"), default="none")
    display: Literal["none", "screen", "pole"] = "screen" if word == "screen" else "pole" if word == "pole" else "none"
    device: Literal["network", "file"] = (
        "file" if table.choice("device", ("network", "file"), default="network") == "file" else "network"
    )
    right = 'A path, such as "/dev/ttyUSB0".' if device == "file" else 'Host and port, such as "127.0.0.1:9101".'
    address = table.text("address", right, default="", longest=500)
    if display == "pole" and not address and not table.has("address"):
        table.blame("address", "is missing.", right)
    elif address and display != "pole":
        table.blame("address", f'stands beside display = "{display}".', 'Leave it out, or display = "pole".')
    elif address and device == "network" and not is_network_address(address):
        table.blame("address", f'is "{address}".', right)
    if address and device == "file":
        address = str(home / address)
    table.finish()
    return CustomerSettings(display=display, device=device, address=address)
