"""Who may speak for which register. Tokens are compared in constant time and are never logged or shown.

Rule of this module: a token leaves it only as a yes or a no.
"""

import hmac
import ipaddress
from pathlib import Path

import msgspec

from posfallback.collector.wire import Problem
from posfallback.domain.errors import Fault, Refusal


class Caller(msgspec.Struct, frozen=True):
    """On whose behalf a request speaks; two empty names stand for any register."""

    store: str = ""
    register: str = ""

    def speaks_for(self, store: str, register: str) -> bool:
        """Say whether this caller may touch a journal of that register."""
        return not self.store or (self.store, self.register) == (store, register)


class Tokens:
    """The tokens of a file; without a file everybody on this machine may speak for any register."""

    def __init__(self, callers: dict[bytes, Caller] | None) -> None:
        self._callers = callers

    def caller(self, authorization: str) -> Caller:
        """Return who sent an Authorization header; raises Problem 401."""
        if self._callers is None:
            return Caller()
        scheme, _, token = authorization.partition(" ")
        given = token.strip().encode()
        found: Caller | None = None
        # Every token is compared, so that the time taken tells nothing about which one was near.
        for known, caller in self._callers.items():
            if hmac.compare_digest(known, given):
                found = caller
        if scheme.lower() != "bearer" or found is None:
            raise Problem(
                401,
                "no-valid-token",
                "This register is not known here",
                "The request carries no token or a wrong one. Check token_file in the register's settings.",
            )
        return found


def is_loopback(host: str) -> bool:
    """Say whether an address stays on this machine."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def load_tokens(token_file: Path | None, host: str) -> Tokens:
    """Read `STORE/REGISTER TOKEN` lines and bare tokens; raises Refusal for a bad line or a bare token off loopback."""
    if token_file is None:
        return Tokens(None)
    try:
        text = token_file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Fault(
            "token-file-unreadable", f"The token file {token_file} cannot be read.", "Check the path and its rights."
        ) from error
    callers: dict[bytes, Caller] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        words = line.split()
        if not words or words[0].startswith("#"):
            continue
        where = f"{token_file}, line {number}"
        caller = _caller(words, where, loopback=is_loopback(host))
        if callers.setdefault(words[-1].encode(), caller) != caller:
            raise Refusal("token-twice", f"{where}: an earlier line has the same token.", "Give each its own token.")
    if not callers:
        raise Refusal(
            "no-token", f"The token file {token_file} holds no token.", "Write one `STORE/REGISTER TOKEN` a line."
        )
    return Tokens(callers)


def _caller(words: list[str], where: str, *, loopback: bool) -> Caller:
    if len(words) == 1:
        if not loopback:
            raise Refusal(
                "bare-token",
                f"{where}: a token without STORE/REGISTER is good on this machine only.",
                "Write `STORE/REGISTER TOKEN`.",
            )
        return Caller()
    store, slash, register = words[0].partition("/")
    if len(words) > 2 or not (store and slash and register):  # noqa: PLR2004 -- a name and a token
        raise Refusal("token-line", f"{where}: this line cannot be read.", "Write `STORE/REGISTER TOKEN`.")
    return Caller(store=store, register=register)
