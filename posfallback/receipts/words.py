"""The fixed words of receipts and of the staff's papers in the language of the store.

Rule of this module: English stands in the code and is its own key; a language is a shipped file that has every phrase.
"""

import tomllib

import msgspec

from posfallback.shipped import shipped

LANGUAGES = ("en", "de", "fr", "es")

PHRASES = (
    "Receipt",
    "Tax id {number}",
    "Store {store}  Register {register}",
    "Clerk {clerk}",
    "Time",
    "Sold at",
    "Business date",
    "REVERSAL",
    "of receipt {receipt}",
    "rung while the central system was down",
    "outage {outage}, sale {number}",
    "(removed: {name})",
    "tax {code}",
    "returned {receipt}",
    "returned without a receipt",
    "Discount",
    "price from the label",
    "price given",
    "{counted} at {number} for {price}",
    "Subtotal",
    "No tax: certificate {certificate}",
    "{tax} on {base}",
    "Rounding",
    "TOTAL {currency}",
    "Cash",
    "Card",
    "Voucher",
    "Cheque",
    "Account",
    "ending {digits}",
    "approval {code}",
    "Change",
    "Tax included in the prices",
    "on {base} without tax",
    "From paper slip {slip}",
    "From paper slip {slip} of {written_at}",
    "Prices as of list {version}",
    "Entry {seq}  Seal {seal}",
    "COPY {number}",
    "DRILL",
    "NO VALUE",
    "Practice only. Nothing was sold.",
    "GIFT RECEIPT",
    "Bring this receipt to exchange or return.",
    "Copy {number} of {receipt}",
    "Shift",
    "PAID IN",
    "PAID OUT",
    "TO THE SAFE",
    "NO SALE",
    "COUNT",
    "SUSPENDED",
    "AMOUNT {currency}",
    "VALUE {currency}",
    "The drawer was opened without a sale.",
    "Counted blind.",
    "Signed",
    "Not paid. This is no receipt.",
    "Discounts and tax are settled when it is paid.",
    "{name} (price or weight to come)",
    "{quantity} pieces",
    "Z REPORT {shift}",
    "X REPORT {shift}",
    "Closed",
    "Read",
    "A reading. Nothing was closed or sealed.",
    "Sales",
    "SOLD {currency}",
    "Tax {code}",
    "Outage {name}",
    "{number} sale rung in it",
    "{number} sales rung in it",
    "Opening float",
    "Paid in",
    "Paid out",
    "To the safe",
    "Expected cash",
    "Counted",
    "Over",
    "Short",
    "Over/short",
    "Nobody counted the drawer.",
    "Opened without a sale",
    "Receipts {first}",
    "to {last}",
    "Entries",
    "{first} to {last}",
    "Journal",
    "Seal",
    "OUTAGES AND DRILLS",
    "Outages",
    "in all",
    "Sales carried",
    "First sale after",
    "Recovered after",
    "middle value, goal {goal}",
    "goal reached",
    "goal missed",
    "No outage was declared.",
    "Length",
    "Still open",
    "Drills: time to first sale",
    "No drill was done.",
    "{number} of {all}",
    "No crew named",
    "Goal {goal}",
    "reached",
    "missed",
    "TEST PRINT",
    "No receipt. Nothing was sold.",
    "Printer",
)
"""Every phrase of a receipt and of the staff's papers. FALLBACK is a name, the same in every language."""


class Words(msgspec.Struct, frozen=True):
    """The phrases of one language; English needs none."""

    phrases: dict[str, str] = msgspec.field(default_factory=dict)

    def __call__(self, phrase: str, **parts: str | int) -> str:
        """Return a phrase of PHRASES with its parts filled in."""
        return self.phrases.get(phrase, phrase).format(**parts)


ENGLISH = Words()


def language_of(locale: str) -> str:
    """Return the one of LANGUAGES that a locale speaks: "de" for "de_AT", "en" for one that nobody has translated.

    >>> language_of("de_AT"), language_of("ar_EG")
    ('de', 'en')
    """
    language = locale.replace("-", "_").partition("_")[0].lower()
    return language if language in LANGUAGES else LANGUAGES[0]


def words_in(language: str) -> Words:
    """Return the words of one of LANGUAGES."""
    if language == "en":
        return ENGLISH
    return Words(tomllib.loads(shipped("receipts", f"{language}.toml").read_text(encoding="utf-8")))
