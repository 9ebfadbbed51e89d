"""A printer that is a file or a folder: for shops that keep receipts as files, for demos and for tests.

Rule of this module: a job is in its file whole and on disk, or not at all.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from posfallback.domain.errors import Fault
from posfallback.domain.settings import PrinterSettings
from posfallback.domain.words import words
from posfallback.services.ports import DeviceStatus

_DIGITS = 6


class FileDevice:
    """Writes each job to a file.

    `address` is a path, relative to the home: a folder (one file a job: 000001.txt, 000002.txt ...), `folder/*.pdf` for
    the same with another ending, or a file name with an ending such as `receipts.txt`, to which jobs are appended.
    """

    def __init__(self, printer: PrinterSettings, home: Path) -> None:
        path = home / (printer.address or "receipts")
        self._appends = bool(path.suffix) and "*" not in path.name and not path.is_dir()
        self._folder = path.parent if self._appends or "*" in path.name else path
        self._file = path
        self._suffix = path.suffix if "*" in path.name else ".txt"
        self._next = 0

    def send(self, data: bytes) -> None:
        """Write one job.

        Raises Fault "printer-unreachable" when nothing of it was kept, "printer-in-doubt" when it may be there.
        """
        with self._translated():
            self._folder.mkdir(parents=True, exist_ok=True)
            if self._appends:
                self._append(data)
            else:
                self._write(data)

    def status(self) -> DeviceStatus:
        """Say whether the folder can be written."""
        place = next((path for path in (self._folder, *self._folder.parents) if path.exists()), self._folder)
        if not place.is_dir():
            return DeviceStatus(state="bad", what=words("{folder} is not a folder", folder=self._folder))
        if not os.access(place, os.W_OK):
            return DeviceStatus(state="bad", what=words("{folder} cannot be written", folder=place))
        return DeviceStatus(state="good")

    def _append(self, data: bytes) -> None:
        descriptor = os.open(self._file, os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0), 0o644)
        try:
            before = os.fstat(descriptor).st_size
            try:
                _write_all(descriptor, data)
                os.fsync(descriptor)
            except OSError:
                with self._doubtful():
                    os.ftruncate(descriptor, before)
                raise
        finally:
            os.close(descriptor)
        if before == 0:
            with self._doubtful():
                _sync_folder(self._folder)

    def _write(self, data: bytes) -> None:
        if not self._next:
            numbers = (int(path.stem) for path in self._folder.glob(f"*{self._suffix}") if path.stem.isdecimal())
            self._next = max(numbers, default=0) + 1
        path = self._folder / f"{self._next:0{_DIGITS}d}{self._suffix}"
        part = path.with_name(f".{path.name}.part")
        try:
            descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o644)
            try:
                _write_all(descriptor, data)
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
            part.rename(path)
        except OSError:
            part.unlink(missing_ok=True)
            raise
        self._next += 1
        with self._doubtful():
            _sync_folder(self._folder)

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise Fault(
                "printer-unreachable",
                words(
                    "The receipt cannot be written to {folder}: {why}.",
                    folder=self._folder,
                    why=error.strerror or error,
                ),
                "Make room or give the folder back; the receipt waits and is written then.",
            ) from error

    @contextmanager
    def _doubtful(self) -> Iterator[None]:
        """Translate what goes wrong once the job may be in its file."""
        try:
            yield
        except OSError as error:
            raise Fault(
                "printer-in-doubt",
                words("A receipt may be in {folder} or not: {why}.", folder=self._folder, why=error.strerror or error),
                "Look whether the receipt is there; if not, print it again.",
            ) from error


def _write_all(descriptor: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(descriptor, view) :]


def _sync_folder(folder: Path) -> None:
    """Bring a new name in the folder to disk; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
