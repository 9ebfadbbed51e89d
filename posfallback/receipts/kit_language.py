"""The words and figures of the kit in the language of the store: what is printed is what the window says later.

Rule of this module: English stands in the code and is its own key; a language is a shipped file that has every phrase.
"""

import tomllib

import msgspec

from posfallback.receipts.figures import Figures, decimal_sign
from posfallback.receipts.template import template_of
from posfallback.receipts.words import LANGUAGES
from posfallback.services.kit import Kit, PriceRow, PrintedKit
from posfallback.services.slips import SlipBlock
from posfallback.shipped import shipped


class Say(msgspec.Struct, frozen=True):
    """Says a phrase in one language, and writes figures as one store does; English needs no phrases."""

    figures: Figures
    phrases: dict[str, str] = msgspec.field(default_factory=dict)

    def __call__(self, phrase: str, **parts: str | int) -> str:
        """Return a phrase with its parts filled in."""
        return self.phrases.get(phrase, phrase).format(**parts)

    def amount(self, minor: int) -> str:
        """Return an amount: "25.69", or "25,69" where a comma is written."""
        return self.figures.amount(minor)

    def pointed(self, figure: str) -> str:
        """Return a figure that is written with a point, with the store's own sign."""
        return figure.replace(".", self.figures.point)

    def price(self, row: PriceRow) -> str:
        """Return a price as a person says it: "1.69 / kg", "2 for 1.20"."""
        price = self.amount(row.price_minor)
        if row.price_for != 1:
            price = self("{count} for {price}", count=row.price_for, price=price)
        return price if row.sold_by == "each" else f"{price} / {row.sold_by}"


class SpokenKit(msgspec.Struct, frozen=True, kw_only=True):
    """A kit with its numbers and the language in which it is drawn."""

    kit: Kit
    block: SlipBlock
    say: Say


def spoken(printed: PrintedKit) -> SpokenKit:
    """Return a kit with the language of all the papers of its store; raises as template_of does."""
    kit = printed.kit
    language = template_of(kit.settings).language
    assert language in LANGUAGES, "a template of a store has one of them"
    figures = Figures(kit.currency, decimal_sign(kit.settings.store.locale))
    return SpokenKit(kit=kit, block=printed.block, say=Say(figures, _phrases(language)))


def _phrases(language: str) -> dict[str, str]:
    if language == LANGUAGES[0]:
        return {}
    return tomllib.loads(shipped("receipts", f"kit-{language}.toml").read_text(encoding="utf-8"))
