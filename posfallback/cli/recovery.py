"""The verbs for the time after an outage: replay, what central would not take, the proof; and the bundled central."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from posfallback.cli.options import Faces, Home, option
from posfallback.cli.voice import write_out
from posfallback.services.commands import DONE


def collector_serve(
    context: typer.Context,
    *,
    db: Annotated[str, option("collector serve", "--db")],
    port: Annotated[int, option("collector serve", "--port")],
    host: Annotated[str, option("collector serve", "--host")] = "127.0.0.1",
    token_file: Annotated[Path | None, option("collector serve", "--token-file")] = None,
    tls_cert: Annotated[Path | None, option("collector serve", "--tls-cert")] = None,
    tls_key: Annotated[Path | None, option("collector serve", "--tls-key")] = None,
    catalogue: Annotated[Path | None, option("collector serve", "--catalogue")] = None,
    reject_unknown_codes: Annotated[bool, option("collector serve", "--reject-unknown-codes")] = False,
    home: Home = None,
) -> int:
    """Serve until interrupted; prints one line when it is ready. It keeps its own database and needs no home."""
    del home
    faces: Faces = context.obj
    if faces.serve_collector is None:
        context.fail("This installation has no collector.")
    faces.serve_collector(
        db=db,
        port=port,
        host=host,
        token_file=token_file,
        tls_cert=tls_cert,
        tls_key=tls_key,
        ready=lambda line: write_out(f"{line}\n"),
        catalogue=catalogue,
        reject_unknown_codes=reject_unknown_codes,
    )
    return DONE


ACTIONS: dict[str, Callable[..., int]] = {
    "collector serve": collector_serve,
}
