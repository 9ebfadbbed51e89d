"""A receipt printer on a serial port: `address` is the port and its speed, such as /dev/ttyUSB0:19200.

Rule of this module: the port is set up at each opening, because another program may have left it otherwise.
"""

import os
from pathlib import Path

from posfallback.devices.line import LineDevice
from posfallback.domain.settings import PrinterSettings
from posfallback.domain.words import words

_SPEED = 19200


class SerialDevice(LineDevice):
    """Prints at 8 data bits, no parity, one stop bit, and stops when the printer says XOFF."""

    def __init__(self, printer: PrinterSettings, home: Path, *, answer_s: float = 1.0, send_s: float = 10.0) -> None:
        del home  # Every device gets it; a port has no folder.
        path, _, speed = printer.address.rpartition(":")
        self._path, self._speed = (path, int(speed)) if path and speed.isdecimal() else (printer.address, _SPEED)
        super().__init__(self._open, answer_s=answer_s, send_s=send_s)

    def _open(self) -> int:
        try:
            import termios
        except ImportError as error:  # Windows has no such ports; its spooler does it.
            raise OSError(0, words("this system prints to its ports through device = cups")) from error
        speed = getattr(termios, f"B{self._speed}", None)
        if speed is None:
            raise OSError(0, words("a serial port has no speed {speed}", speed=self._speed))
        line = os.open(self._path, os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK)
        try:
            characters = termios.tcgetattr(line)[6]
            control = termios.CS8 | termios.CREAD | termios.CLOCAL
            termios.tcsetattr(line, termios.TCSANOW, [termios.IXON, 0, control, 0, speed, speed, characters])
            termios.tcflush(line, termios.TCIFLUSH)
        except termios.error as error:
            os.close(line)
            raise OSError(0, words("it is not a serial port")) from error
        return line
