"""What a check of verify is made of: where it looks, what it does there, and what it finds.

Rule of this module: it knows the kinds of fact and nothing of what is right or wrong with one.
"""

from collections.abc import Callable
from typing import Literal, TypeVar, cast

import msgspec

from posfallback.domain.facts import AnyFact, Fact


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """Something that a check has found at an entry (seq 0: the file). Only `broken` makes a journal not clean."""

    code: str
    seq: int
    message: str
    level: Literal["broken", "note"]


Look = Callable[[int, AnyFact | None, list[Finding]], None]
"""Takes seq, fact (None when damaged or missing) and the list to add findings to."""

FIRST: Literal["first"] = "first"

Place = type[Fact] | Literal["first"] | None
"""Where a check may look: at each fact of a kind, at entry 1, or, under None, at a damaged or missing entry."""

Looks = dict[Place, Look]
"""What a check does at each place that it cares about."""

_F = TypeVar("_F", bound=Fact)


def at_each(kind: type[_F], look: Callable[[int, _F, list[Finding]], None]) -> Looks:
    """Look at each fact of a kind."""
    return {kind: cast("Look", look)}


def at_damage(look: Callable[[], None]) -> Looks:
    """Look at each damaged or missing entry."""
    return {None: lambda _seq, _fact, _findings: look()}


def everywhere(look: Callable[[int, AnyFact, list[Finding]], None]) -> Looks:
    """Look at each fact of every kind."""
    return dict.fromkeys(KINDS, cast("Look", look))


KINDS: tuple[type[Fact], ...] = AnyFact.__args__


def broken(findings: list[Finding], code: str, seq: int, message: str) -> None:
    """Add a finding of the level that makes a journal not clean."""
    findings.append(Finding(code=code, seq=seq, message=message, level="broken"))
