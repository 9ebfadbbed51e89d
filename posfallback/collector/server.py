"""Runs the collector's application with uvicorn on a socket of our own, so that a taken port is told in plain words.

Rule of this module: nothing of a request is logged, so that no token can be.
"""

import socket
from collections.abc import Callable
from pathlib import Path

import uvicorn
from starlette.applications import Starlette

from posfallback.domain.errors import Fault

_KEEP_ALIVE_S = 75
_SHUTDOWN_S = 5
_BACKLOG = 128


class _Server(uvicorn.Server):
    """Tells when it is ready."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start to accept, then say so."""
        await super().startup(sockets=sockets)
        if self.started:
            self._ready()


def run(
    app: Starlette, host: str, port: int, *, tls: tuple[Path | None, Path | None], ready: Callable[[str], None]
) -> None:
    """Serve until interrupted; raises Fault when the port or the certificate cannot be used."""
    listening = _listen(host, port)
    with listening:
        address = listening.getsockname()
        shown = f"[{address[0]}]" if ":" in address[0] else address[0]
        url = f"{'https' if tls[0] else 'http'}://{shown}:{address[1]}"
        config = uvicorn.Config(
            app,
            log_config=None,
            access_log=False,
            server_header=False,
            lifespan="off",
            ws="none",
            timeout_keep_alive=_KEEP_ALIVE_S,
            timeout_graceful_shutdown=_SHUTDOWN_S,
            ssl_certfile=tls[0],
            ssl_keyfile=tls[1],
        )
        try:
            config.load()
        except OSError as error:
            raise Fault(
                "certificate", f"The certificate or its key cannot be used: {error}.", "Check both files."
            ) from error
        _Server(config, lambda: ready(f"collector is ready on {url}")).run(sockets=[listening])


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
        listening.listen(_BACKLOG)
    except (OSError, OverflowError) as error:
        listening.close()
        raise Fault(
            "port-taken",
            f"{host}:{port} cannot be listened on: {str(error).rstrip('.')}.",
            "Choose another port, or stop what uses it.",
        ) from error
    return listening
