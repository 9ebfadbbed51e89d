"""What is printed and sealed nowhere: a reading of the journal, in the place of an entry, so that it waits like one.

Rule of this module: it is no fact, so it has no seq, no seal and no copy. What a power cut takes away is read again.
"""

import msgspec

from posfallback.domain.facts import ShiftClosed
from posfallback.domain.words import plain_text
from posfallback.journal.codec import encode
from posfallback.journal.entry import ZERO_SEAL, Entry
from posfallback.services.outages_told import OutagesTold
from posfallback.services.printers import UNSEALED


class PrinterTest(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", tag="PrinterTest"):
    """A paper that tries a printer out; `at` (RFC 3339) is when it was asked for, and tells one from the next."""

    at: str


Unsealed = ShiftClosed | OutagesTold | PrinterTest
"""The X of an open shift, the outage and drill report, or a test print."""

_decoder: msgspec.json.Decoder[Unsealed] = msgspec.json.Decoder(Unsealed)


def unsealed_entry(what: Unsealed) -> Entry:
    """Return a reading as the spool takes it."""
    body = encode(what) if isinstance(what, ShiftClosed) else msgspec.json.encode(what, enc_hook=plain_text).decode()
    return Entry(seq=UNSEALED, prev=ZERO_SEAL, body=body, seal=ZERO_SEAL)


def unsealed_of(entry: Entry) -> Unsealed:
    """Return the reading of such an entry."""
    return _decoder.decode(entry.body)
