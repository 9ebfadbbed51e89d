"""How long to wait for a central that does not answer, and how often to ask it meanwhile.

Rule of this module: no answer is not a no; only "central-unreachable" is waited for, every other Fault passes at once.
"""

import time
from collections.abc import Callable
from typing import TypeVar

from posfallback.domain.errors import Fault
from posfallback.services.ports import Central

_FIRST_PAUSE_S = 0.25
_LONGEST_PAUSE_S = 30.0
_MOST_DOUBLINGS = 16

_Got = TypeVar("_Got")


class Patience:
    """How long to wait for a central that does not answer: exponential back-off with full jitter, never for ever.

    `jitter` gives a number from 0 to 1, `wait` sleeps that many seconds; `silent` is called once, when the first answer
    is missing, so that whoever looks on knows what is waited for; `stop` says that nobody wants to wait any longer.
    Patience is fresh after each answer.
    """

    def __init__(
        self,
        give_up_after_s: float,
        jitter: Callable[[], float],
        wait: Callable[[float], object] = time.sleep,
        *,
        silent: Callable[[], None] = lambda: None,
        stop: Callable[[], bool] = lambda: False,
    ) -> None:
        self._give_up_after_s = give_up_after_s
        self._jitter = jitter
        self._wait = wait
        self._silent = silent
        self._stop = stop
        self._told = False

    def tell(self) -> None:
        """Tell that an answer is missing, the first time."""
        if not self._told:
            self._told = True
            self._silent()

    def ask(self, central: Central, question: Callable[[], _Got]) -> _Got:
        """Ask until there is an answer; raises the last Fault "central-unreachable" when patience is at an end."""
        began = time.monotonic()
        attempt, waited = 0, 0.0
        while True:
            try:
                return question()
            except Fault as fault:
                if fault.code != "central-unreachable":
                    raise
                self.tell()
                # On top of what central asked for, so that a chain of registers does not come back at one moment.
                pause = central.retry_after_s + self._jitter() * min(_LONGEST_PAUSE_S, _FIRST_PAUSE_S * 2**attempt)
                waited += pause
                if self._stop() or max(time.monotonic() - began + pause, waited) > self._give_up_after_s:
                    raise
                attempt = min(attempt + 1, _MOST_DOUBLINGS)
                self._wait(pause)
