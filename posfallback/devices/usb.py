"""A receipt printer on USB through the raw device file of the kernel, such as /dev/usb/lp0.

Rule of this module: what the kernel says of the port is heard first; a printer that cannot speak is known by it.
"""

import os
import stat
from pathlib import Path

from posfallback.devices.line import LineDevice, LineWire
from posfallback.domain.settings import PrinterSettings
from posfallback.domain.words import words
from posfallback.services.ports import DeviceStatus

_PORT_STATUS = 0x060B
"""LPGETSTATUS of linux/lp.h: the printer's own answer to the USB class request GET_PORT_STATUS."""

_NO_ERROR = 0x08
_SELECTED = 0x10
_PAPER_OUT = 0x20


class PortWire(LineWire):
    """The printer's port, of which the kernel knows whether there is paper and whether the printer is ready."""

    def known(self) -> DeviceStatus:
        """Ask the kernel for the port."""
        port = _port_status(self.line)
        if port is None:
            return super().known()
        complaint = complaint_of_port(port)
        return DeviceStatus(state="bad" if complaint else "good", what=complaint)


class UsbDevice(LineDevice):
    """Prints on the device file `address`; a new name after unplugging is for a udev rule to keep from happening."""

    def __init__(self, printer: PrinterSettings, home: Path, *, answer_s: float = 1.0, send_s: float = 10.0) -> None:
        del home  # Every device gets it; a port has no folder.
        self._path = printer.address
        super().__init__(self._open, answer_s=answer_s, send_s=send_s, wire=PortWire)

    def _open(self) -> int:
        line = os.open(self._path, os.O_RDWR | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0))
        if not stat.S_ISCHR(os.fstat(line).st_mode):
            os.close(line)
            # An ordinary file by this name would take receipts and print none.
            raise OSError(0, words("{path} is not a printer port", path=self._path))
        return line


def complaint_of_port(port: int) -> str:
    """Return what a port status complains of, empty for nothing.

    >>> complaint_of_port(0x18), complaint_of_port(0x38)
    ('', 'the paper is out')
    """
    if port & _PAPER_OUT:
        return words("the paper is out")
    if not port & _NO_ERROR:
        return words("the printer reports an error")
    return "" if port & _SELECTED else words("the printer is offline")


def _port_status(line: int) -> int | None:
    """Return the port's status byte, None where the kernel has none to give."""
    import fcntl

    answer = bytearray(4)
    try:
        fcntl.ioctl(line, _PORT_STATUS, answer)
    except OSError:
        return None
    return answer[0]
