"""What the strip and the readiness card say: central as it last answered, what is held, what is not ready.

Rule of this module: what nobody has answered is unknown; a figure comes from the journal and never from a flag.
"""

import threading
from collections.abc import Callable
from datetime import datetime

from posfallback.domain.words import Sentences, counted, mark, words
from posfallback.services.holding import Holding
from posfallback.services.ports import Catalogue, Clock, Journal, StaffList
from posfallback.services.printers import PrintView
from posfallback.services.snapshots import Light, Strip

_OLD_PRICES_S = 7 * 86_400
_CLOCK_TOLERANCE_S = 2
_MOST_AT_ONCE = 5_000
"""A replay of a whole outage writes marks by the ten thousand; the strip follows in steps of some 10 ms."""
_NBSP = "\N{NO-BREAK SPACE}"


class Watch:
    """Watches over one register. `central_answered` may come from any thread.

    `printer` gives what a face shows of the printer, `mended` names the triggers that were put back at start.
    """

    def __init__(
        self,
        *,
        journal: Journal,
        holding: Holding,
        catalogue: Catalogue,
        staff: StaffList,
        printer: Callable[[], PrintView],
        clock: Clock,
        store: str,
        register: str,
        has_central: bool,
        mended: tuple[str, ...] = (),
    ) -> None:
        self._journal = journal
        self._holding = holding
        self._catalogue = catalogue
        self._staff = staff
        self._printer = printer
        self._clock = clock
        self._store = store
        self._register = register
        self._has_central = has_central
        self._mended = mended
        self._lock = threading.Lock()
        self._up: bool | None = None
        self._since = ""
        self._noted: dict[str, Light] = {}

    def note(self, light: Light) -> None:
        """Show one light more, of something that only a face can see; without a message it is taken away again."""
        with self._lock:
            self._noted.pop(light.name, None)
            if light.message:
                self._noted[light.name] = light

    def central_answered(self, up: bool) -> None:
        """Take in what a probe has just learned; no answer is a no."""
        with self._lock:
            if up is not self._up:
                self._up = up
                self._since = self._clock.now().isoformat(timespec="seconds")

    @property
    def down_since(self) -> str:
        """Since when central has not answered (RFC 3339); empty while it does, or nobody has asked yet."""
        with self._lock:
            return self._since if self._up is False else ""

    @property
    def up_since(self) -> str:
        """Since when central has answered (RFC 3339); empty while it does not, or nobody has asked yet."""
        with self._lock:
            return self._since if self._up else ""

    def strip(self, clerk: str) -> Strip:
        """Return the strip on top, its figures read on from the journal and the marks."""
        holding = self._holding
        holding.refresh(_MOST_AT_ONCE)
        with self._lock:
            up, since = self._up, self._since
        return Strip(
            central="none" if not self._has_central else "unknown" if up is None else "up" if up else "down",
            since=since,
            held_count=holding.count,
            held_value_minor=holding.value_minor,
            oldest_held_at=holding.oldest_at,
            parked_count=holding.sales("parked").count,
            store=self._store,
            register=self._register,
            clerk=clerk,
        )

    def lights(self) -> tuple[Light, ...]:
        """Return the readiness card; only a light that stops the selling is `bad`."""
        now = self._clock.now()
        with self._lock:
            noted = tuple(self._noted.values())
        return (
            self._journal_light(),
            self._catalogue_light(now),
            _printer_light(self._printer()),
            self._staff_light(),
            self._clock_light(now),
            self._parked_light(),
            self._central_light(now),
            *noted,
        )

    def _journal_light(self) -> Light:
        if self._mended:
            message = mark("Was changed from outside and mended. Tell IT; sales are sealed.")
            return Light(name="Sealed journal", state="caution", message=message)
        return Light(name="Sealed journal", state="good", message=_checked(self._journal.head().seq))

    def _catalogue_light(self, now: datetime) -> Light:
        trouble = self._catalogue.trouble()
        if trouble is not None:
            message = mark("Cannot be read: IT loads it again. Key each item with its price.")
            return Light(name="Price list", state="caution", message=message)
        info = self._catalogue.info()
        if not info.items:
            return Light(name="Price list", state="caution", message="None loaded. Key each item with its price.")
        loaded = datetime.fromisoformat(info.loaded_at)
        when, items = _when(loaded, now), _items(info.items)
        if (now - loaded).total_seconds() > _OLD_PRICES_S:
            old = words("Old: {when}, {items}. Selling goes on.", when=when, items=items)
            return Light(name="Price list", state="caution", message=old)
        return Light(name="Price list", state="good", message=words("{when}, {items}", when=when, items=items))

    def _staff_light(self) -> Light:
        members = len(self._staff.members())
        standing = self._staff.standing()
        if standing == "damaged":
            message = mark("List damaged: any number sells, nobody is a manager. IT loads it again.")
            return Light(name="Clerks", state="caution", message=message)
        if standing == "copy":
            message = mark("List damaged, its copy is used. IT loads it again.")
            return Light(name="Clerks", state="caution", message=message)
        if not members:
            return Light(name="Clerks", state="caution", message="No list loaded: any number may sign on.")
        may = counted("{count} may sign on", "{count} may sign on", members, count=_many(members))
        return Light(name="Clerks", state="good", message=may)

    def _clock_light(self, now: datetime) -> Light:
        last = self._journal.head().at
        if last and (datetime.fromisoformat(last) - now).total_seconds() > _CLOCK_TOLERANCE_S:
            when = _when(datetime.fromisoformat(last), now)
            message = words("Behind the last entry of {when}. Set it; selling goes on.", when=when)
            return Light(name="Clock", state="caution", message=message)
        return Light(name="Clock", state="good", message="Not behind the last sale")

    def _parked_light(self) -> Light:
        parked = self._holding.sales("parked").count
        if parked:
            message = counted(
                "{count} sale is parked: a manager has to decide.",
                "{count} sales are parked: a manager has to decide.",
                parked,
                count=_many(parked),
            )
            return Light(name="Parked sales", state="caution", message=message)
        return Light(name="Parked sales", state="good", message="None")

    def _central_light(self, now: datetime) -> Light:
        name = mark("Central POS")
        with self._lock:
            up, since = self._up, self._since
        if not self._has_central:
            return Light(name=name, state="good", message="None named. Sales are kept here.")
        if up is None:
            return Light(name=name, state="caution", message="Not heard of yet. Sales are kept here.")
        if up:
            return Light(name=name, state="good", message="Answers")
        down = words("Down since {when}. Sales are kept here.", when=_when(datetime.fromisoformat(since), now))
        return Light(name=name, state="caution", message=down)


def _printer_light(view: PrintView) -> Light:
    if view.state == "none":
        return Light(name="Printer", state="caution", message="None named. Sales are sealed without paper.")
    waiting = counted("{count} receipt waits.", "{count} receipts wait.", view.waiting, count=_many(view.waiting))
    what = view.what or (mark("Ready") if view.state == "good" else mark("Has not answered yet. Selling goes on."))
    message = Sentences((what, waiting if view.waiting else ""))
    return Light(name="Printer", state="good" if view.state == "good" else "caution", message=message)


def _checked(entries: int) -> str:
    return counted("Checked, {count} entry", "Checked, {count} entries", entries, count=_many(entries))


def _items(number: int) -> str:
    return counted("{count} item", "{count} items", number, count=_many(number))


def _when(moment: datetime, now: datetime) -> str:
    local = moment.astimezone(now.tzinfo)
    if local.date() == now.date():
        time = local.strftime("%H:%M")
        return time if moment <= now else words("today {time}", time=time)
    return local.strftime("%Y-%m-%d %H:%M")


def _many(number: int) -> str:
    return f"{number:,}".replace(",", _NBSP)
