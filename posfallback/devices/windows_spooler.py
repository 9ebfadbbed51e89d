"""The Windows spooler through its raw API (winspool.drv): OpenPrinter, StartDocPrinter, WritePrinter, GetPrinter.

Rule of this module: the printer's driver sees nothing of a job; the bytes go out as they are.
"""

import sys
from time import monotonic, sleep

from posfallback.domain.errors import Fault
from posfallback.domain.words import closed, mark, open_again, said, words
from posfallback.services.ports import DeviceStatus

_OFFLINE = 0x80
_COMPLAINTS = (
    (0x10, mark("the paper is out")),
    (0x8, mark("the paper is jammed")),
    (0x400000, mark("the cover is open")),
    (_OFFLINE, mark("the printer is offline")),
    (0x2, mark("the printer reports an error")),
    (0x1, mark("the system has paused the printer")),
)
"""PRINTER_STATUS_... of PRINTER_INFO_6, the most useful first."""

_LOOK_S = 0.5
_CHECK_QUEUE = mark("Check the queue in the system's settings; the receipt waits.")

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    class _Document(ctypes.Structure):
        _fields_ = (("name", wintypes.LPWSTR), ("file", wintypes.LPWSTR), ("form", wintypes.LPWSTR))

    _spooler = ctypes.WinDLL("winspool.drv", use_last_error=True)
    _spooler.OpenPrinterW.argtypes = (wintypes.LPWSTR, ctypes.POINTER(wintypes.HANDLE), ctypes.c_void_p)
    _spooler.StartDocPrinterW.argtypes = (wintypes.HANDLE, wintypes.DWORD, ctypes.POINTER(_Document))
    _spooler.StartDocPrinterW.restype = wintypes.DWORD
    _spooler.WritePrinter.argtypes = (
        wintypes.HANDLE,
        ctypes.c_char_p,
        wintypes.DWORD,
        ctypes.POINTER(wintypes.DWORD),
    )
    _spooler.EndDocPrinter.argtypes = (wintypes.HANDLE,)
    _spooler.AbortPrinter.argtypes = (wintypes.HANDLE,)
    _spooler.ClosePrinter.argtypes = (wintypes.HANDLE,)
    _spooler.GetPrinterW.argtypes = (
        wintypes.HANDLE,
        wintypes.DWORD,
        ctypes.c_void_p,
        wintypes.DWORD,
        ctypes.POINTER(wintypes.DWORD),
    )
    _spooler.GetJobW.argtypes = (
        wintypes.HANDLE,
        wintypes.DWORD,
        wintypes.DWORD,
        ctypes.c_void_p,
        wintypes.DWORD,
        ctypes.POINTER(wintypes.DWORD),
    )
    _spooler.SetJobW.argtypes = (
        wintypes.HANDLE,
        wintypes.DWORD,
        wintypes.DWORD,
        ctypes.c_void_p,
        wintypes.DWORD,
    )
    _JOB_CONTROL_DELETE = 5

    def send(queue: str, data: bytes, job_s: float) -> None:
        """Hand one job over raw and wait until the spooler has it no more; raises Fault as every device does."""
        if data.startswith(b"%PDF"):
            raise _unreachable(
                words("Windows prints no PDF by itself"), mark('Leave form = "pdf" out for this printer.')
            )
        handle = _opened(queue)
        try:
            document = _Document("posfallback receipt", None, "RAW")
            job = _spooler.StartDocPrinterW(handle, 1, ctypes.byref(document))
            if not job:
                raise _unreachable(words("The queue {queue} took nothing: {why}", queue=queue, why=_last_error()))
            written = wintypes.DWORD(0)
            if not _spooler.WritePrinter(handle, data, len(data), ctypes.byref(written)) or written.value != len(data):
                why = _last_error()
                _spooler.AbortPrinter(handle)
                raise _in_doubt(words("The queue {queue} took part of a receipt: {why}", queue=queue, why=why))
            if not _spooler.EndDocPrinter(handle):
                raise _in_doubt(
                    words("The queue {queue} may have dropped a receipt: {why}", queue=queue, why=_last_error())
                )
            _wait_for(handle, job, job_s)
        finally:
            _spooler.ClosePrinter(handle)

    def status(queue: str) -> DeviceStatus:
        """Return what the spooler knows of the printer."""
        try:
            handle = _opened(queue)
        except Fault as fault:
            return DeviceStatus(state="unknown", what=open_again(fault.message))
        try:
            flags, needed = wintypes.DWORD(0), wintypes.DWORD(0)
            size = ctypes.sizeof(flags)
            if not _spooler.GetPrinterW(handle, 6, ctypes.byref(flags), size, ctypes.byref(needed)):
                return DeviceStatus(state="unknown", what=words("the spooler does not say how the printer is"))
        finally:
            _spooler.ClosePrinter(handle)
        what = next((said(complaint) for flag, complaint in _COMPLAINTS if flags.value & flag), "")
        return DeviceStatus(state="bad", what=what) if what else DeviceStatus(state="good")

    def _opened(queue: str) -> wintypes.HANDLE:
        handle = wintypes.HANDLE()
        if not _spooler.OpenPrinterW(queue, ctypes.byref(handle), None):
            raise _unreachable(words("There is no queue {queue}: {why}", queue=queue, why=_last_error()))
        return handle

    def _wait_for(handle: wintypes.HANDLE, job: int, job_s: float) -> None:
        end = monotonic() + job_s
        buffer, needed = ctypes.create_string_buffer(16384), wintypes.DWORD(0)
        # A job that is done is gone from the queue: asking for it fails.
        while _spooler.GetJobW(handle, job, 1, buffer, len(buffer), ctypes.byref(needed)):
            if monotonic() > end:
                _spooler.SetJobW(handle, job, 0, None, _JOB_CONTROL_DELETE)
                raise _in_doubt(words("The printer stopped in the middle of a receipt"))
            sleep(_LOOK_S)

    def _last_error() -> str:
        return ctypes.FormatError(ctypes.get_last_error()).strip().rstrip(".")

else:

    def send(queue: str, data: bytes, job_s: float) -> None:
        """Refuse: this system has no such spooler."""
        del data, job_s
        raise _unreachable(words("There is no Windows spooler for {queue} here", queue=queue))

    def status(queue: str) -> DeviceStatus:
        """Say that nothing is known here."""
        return DeviceStatus(state="unknown", what=words("there is no Windows spooler for {queue} here", queue=queue))


def _unreachable(what: str, remedy: str = _CHECK_QUEUE) -> Fault:
    return Fault("printer-unreachable", closed(what), remedy)


def _in_doubt(what: str) -> Fault:
    return Fault("printer-in-doubt", closed(what), "Look whether the receipt came out; if not, print it again.")
