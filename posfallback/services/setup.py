"""What the first entry of a new journal says: whose it is, which series its receipts have, which journal it replaces.

Rule of this module: a receipt series is never used by two journals of one register.
"""

from datetime import datetime

from posfallback.domain.errors import Refusal
from posfallback.domain.facts import FORMAT_VERSION, JournalOpened
from posfallback.domain.settings import Settings

FIRST_SERIES = "F"
_TAKEN = {"D": "drills", "S": "slips"}
_HEX = frozenset("0123456789abcdef")
_ID_DIGITS = 32
_SEAL_DIGITS = 64


def series_letter(series: str, replaces: str, replaces_tip: str) -> str:
    """Return the letter of the new journal's receipt numbers; raises Refusal "series" or "replaces".

    `replaces` is the id of the journal that this register had before, `replaces_tip` its last seal; empty for none.
    """
    for text, digits, what in ((replaces, _ID_DIGITS, "journal id"), (replaces_tip, _SEAL_DIGITS, "seal")):
        if text and (len(text) != digits or not _HEX.issuperset(text)):
            raise Refusal("replaces", f"{text} is not a {what}.", f"A {what} has {digits} digits 0-9 and a-f.")
    if replaces_tip and not replaces:
        raise Refusal("replaces", "A seal alone names no journal.", "Give --replaces JOURNAL_ID as well.")
    letter = (series or ("" if replaces else FIRST_SERIES)).upper()
    if len(letter) != 1 or not "A" <= letter <= "Z":
        raise Refusal("series", "The new series needs one letter A-Z.", "Name one never used here, such as --series G.")
    if letter in _TAKEN:
        raise Refusal("series", f"{letter} is the series of {_TAKEN[letter]}.", "Choose another letter, such as G.")
    if replaces and letter == FIRST_SERIES:
        raise Refusal("series", f"{letter} is the series of every first journal.", "Choose the next letter, such as G.")
    return letter


def opening(
    settings: Settings,
    *,
    now: datetime,
    journal_id: str,
    public_key: str,
    app: str,
    series: str,
    replaces: str = "",
    replaces_tip: str = "",
) -> JournalOpened:
    """Return entry 1 of a new journal; `now` is local with its offset, `public_key` 64 hex digits."""
    return JournalOpened(
        v=FORMAT_VERSION,
        at=now.isoformat(timespec="milliseconds"),
        business_date=now.date().isoformat(),
        journal_id=journal_id,
        store=settings.store.id,
        register=settings.register_id,
        currency=settings.store.currency,
        series=series,
        public_key=public_key,
        app=app,
        replaces=replaces,
        replaces_tip=replaces_tip,
    )


def check_same_register(opened: JournalOpened, settings: Settings, *, drill: bool = False) -> None:
    """Refuse settings that were changed into another register's: the journal belongs to one register for ever.

    Raises Refusal "settings-of-another", or "journal-of-drill" where practice lies in the register's place or it in
    that of practice.
    """
    if opened.drill != drill:
        raise Refusal(
            "journal-of-drill",
            "The journal of a drill and that of the register have been mixed up.",
            "Put the register's own journal back where it was, or restore it from a backup.",
        )
    changed = [
        f"{name} is {now} and was {then}"
        for name, now, then in (
            ("store.id", settings.store.id, opened.store),
            ("register.id", settings.register_id, opened.register),
            ("store.currency", settings.store.currency, opened.currency),
        )
        if now != then
    ]
    if changed:
        raise Refusal(
            "settings-of-another",
            f"The settings are not those of this journal: {', '.join(changed)}.",
            "Put them back, or make a new home for the other register with `posfallback init`.",
        )
