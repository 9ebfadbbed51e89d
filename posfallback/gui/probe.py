"""Asks central every ten seconds whether it would take a sale.

Rule of this module: it never blocks and never decides: it only tells.
"""

import json
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest, QSslCertificate

from posfallback.domain.settings import CentralSettings

EVERY_MS = 10_000
PATIENCE_MS = 4_000


class Probe(QObject):
    """One question at a time; no answer within four seconds is a no."""

    def __init__(self, settings: CentralSettings, answered: Callable[[bool], object]) -> None:
        super().__init__()
        self._answered = answered
        self._waiting = False
        self._manager = QNetworkAccessManager(self)
        # One connection for all answers: a closure on each reply would outlive it.
        self._manager.finished.connect(self._finished)
        request = QNetworkRequest(QUrl(f"{settings.url.rstrip('/')}/v1/health"))
        request.setTransferTimeout(PATIENCE_MS)
        request.setAttribute(
            QNetworkRequest.Attribute.RedirectPolicyAttribute, QNetworkRequest.RedirectPolicy.ManualRedirectPolicy
        )
        if settings.ca_file:
            ssl = request.sslConfiguration()
            ssl.setCaCertificates(QSslCertificate.fromPath(settings.ca_file))
            request.setSslConfiguration(ssl)
        self._request = request
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.ask)

    def start(self) -> None:
        """Ask now and from now on."""
        self.ask()
        self._timer.start()

    def stop(self) -> None:
        """Ask no more."""
        self._timer.stop()

    def ask(self) -> None:
        """Ask once, unless an answer is still awaited."""
        if self._waiting:
            return
        self._waiting = True
        self._manager.get(self._request)

    def _finished(self, reply: QNetworkReply) -> None:
        self._waiting = False
        good = reply.error() == QNetworkReply.NetworkError.NoError
        up = good and _says_up(bytes(reply.readAll().data()))
        reply.deleteLater()
        self._answered(up)


def _says_up(body: bytes) -> bool:
    """Say whether an answer is central's own and says that it is up; anything else, a portal's page too, is a no."""
    try:
        answer = json.loads(body)
    except ValueError:
        return False
    return isinstance(answer, dict) and answer.get("up") is True
