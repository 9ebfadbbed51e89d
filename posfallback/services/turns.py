"""Whose turn it is to speak to a printer, where several know the same one.

Rule of this module: it holds nothing up but the threads that print; no clerk ever waits here.
"""

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from posfallback.services.ports import Device, DeviceStatus
    from posfallback.services.printers import Printer


class Turns:
    """Lets everybody who knows a printer speak to it one after the other.

    Many printers take one connection at a time, and none may get one paper within another: a drill practises on the
    printer that still prints a receipt of the register.
    """

    def __init__(self) -> None:
        self._turns: dict[tuple[str, str], threading.Lock] = {}

    def at(self, device: str, address: str, make: "Callable[[], Printer]") -> "Callable[[], Printer]":
        """Return what makes a printer that waits for its turn; `device` and `address` tell one printer from another."""
        turn = self._turns.setdefault((device, address), threading.Lock())

        def made() -> "Printer":
            printer = make()
            return msgspec.structs.replace(printer, device=_InTurn(printer.device, turn))

        return made


class _InTurn:
    """A device that is spoken to by one thread at a time."""

    def __init__(self, device: "Device", turn: threading.Lock) -> None:
        self._device = device
        self._turn = turn

    def send(self, data: bytes) -> None:
        """Send it all once the others are through."""
        with self._turn:
            self._device.send(data)

    def status(self) -> "DeviceStatus":
        """Ask once the others are through."""
        with self._turn:
            return self._device.status()
