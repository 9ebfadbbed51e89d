"""One window a home: a second start rings the bell of the first, which comes to the front."""

import hashlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE_MS = 1_000


def bell_name(home: Path) -> str:
    """Return the name under which the window of a home listens."""
    return f"posfallback-{hashlib.sha256(str(home.resolve()).encode()).hexdigest()[:16]}"


class Doorbell(QObject):
    """Listens for a second start."""

    def __init__(self, home: Path, rung: Callable[[], object]) -> None:
        super().__init__()
        name = bell_name(home)
        # Whoever holds the sealing lock is the only window, so a bell that is there is left over from a crash.
        QLocalServer.removeServer(name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(lambda: self._answer(rung))
        self._server.listen(name)

    def _answer(self, rung: Callable[[], object]) -> None:
        socket = self._server.nextPendingConnection()
        if socket is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.disconnectFromServer()
        rung()

    def close(self) -> None:
        """Listen no more."""
        self._server.close()


def ring(home: Path) -> bool:
    """Ring the bell of the window that is open on a home; returns False when none answers."""
    socket = QLocalSocket()
    socket.connectToServer(bell_name(home))
    if not socket.waitForConnected(PATIENCE_MS):
        return False
    socket.waitForDisconnected(PATIENCE_MS)
    return True
