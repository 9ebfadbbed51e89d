"""The outage and drill report on paper: four figures with their goals, then each outage, then each drill.

Rule of this module: every figure is printed as the report has it; it is a reading, and the paper says so.
"""

from collections.abc import Iterator

from posfallback.domain.drills import FIRST_SALE_GOAL_S
from posfallback.domain.facts import JournalOpened
from posfallback.domain.settings import Settings
from posfallback.domain.spans import span_text
from posfallback.receipts.blocks import Block, Row, Rule, Spacer, TextLine
from posfallback.receipts.document import time_words
from posfallback.receipts.figures import Figures, figures_of
from posfallback.receipts.template import PLAIN, Template
from posfallback.receipts.words import Words
from posfallback.services.drills import DrillStory
from posfallback.services.outage_report import OutageStory
from posfallback.services.outage_year import RECOVERED_GOAL_S
from posfallback.services.outages_told import OutagesTold

_NONE = "-"


def outages_of(
    told: OutagesTold, opened: JournalOpened, settings: Settings, template: Template = PLAIN
) -> tuple[Block, ...]:
    """Return the paper of a year."""
    figures, words = figures_of(opened, settings), template.words
    return (
        *_head(told, opened, settings, words),
        Rule(),
        *_figures(told, figures, words),
        Rule(),
        *_outages(told, figures, words),
        Rule(),
        *_drills(told, words),
        Rule(),
        TextLine(words("Journal")),
        TextLine(told.journal_id),
    )


def _head(told: OutagesTold, opened: JournalOpened, settings: Settings, words: Words) -> Iterator[Block]:
    yield TextLine(words("OUTAGES AND DRILLS"), "center", bold=True, size=2)
    if told.year:
        yield TextLine(str(told.year), "center", bold=True, size=2)
    yield TextLine(settings.store.name, "center")
    yield Spacer()
    yield TextLine(words("Store {store}  Register {register}", store=opened.store, register=opened.register))
    yield Row(words("Read"), time_words(told.read_at))
    yield TextLine(words("A reading. Nothing was closed or sealed."), "center")


def _figures(told: OutagesTold, figures: Figures, words: Words) -> Iterator[Block]:
    report = told.report
    yield Row(words("Outages"), str(len(report.outages)), bold=True)
    yield Row(words("in all"), span_text(report.total_s), indent=2)
    yield Row(words("Sales carried"), str(report.sales), bold=True)
    yield Row(figures.code, figures.amount(report.value_minor), indent=2)
    for phrase, middle_s, goal_s in (
        ("First sale after", report.median_first_sale_s, FIRST_SALE_GOAL_S),
        ("Recovered after", report.median_recovery_s, RECOVERED_GOAL_S),
    ):
        yield Row(words(phrase), _span(middle_s), bold=True)
        yield TextLine(words("middle value, goal {goal}", goal=span_text(goal_s)), indent=2)
        if middle_s is not None:
            yield TextLine(_judged(words, reached=middle_s <= goal_s), indent=2)


def _outages(told: OutagesTold, figures: Figures, words: Words) -> Iterator[Block]:
    yield TextLine(words("Outages"), bold=True)
    if not told.report.outages:
        yield TextLine(words("No outage was declared."))
    for story in told.report.outages:
        yield from _outage(story, figures, words)


def _outage(story: OutageStory, figures: Figures, words: Words) -> Iterator[Block]:
    outage = story.outage
    yield Spacer()
    yield TextLine(time_words(outage.since), bold=True)
    yield TextLine(outage.outage, indent=2)
    yield Row(words("Length"), span_text(story.length_s), indent=2)
    if not outage.ended_at:
        yield TextLine(words("Still open"), indent=2)
    yield Row(words("First sale after"), _span(story.first_sale_s), indent=2)
    yield Row(words("Recovered after"), _span(story.recovery_s), indent=2)
    yield Row(words("Sales carried"), str(outage.sales), indent=2)
    yield Row(figures.code, figures.amount(outage.value_minor), indent=2)


def _drills(told: OutagesTold, words: Words) -> Iterator[Block]:
    yield TextLine(words("Drills: time to first sale"), bold=True)
    if not told.drills:
        yield TextLine(words("No drill was done."))
        return
    yield Row(words("goal reached"), words("{number} of {all}", number=told.drills_reached, all=len(told.drills)))
    for drill in told.drills:
        yield from _drill(drill, words)


def _drill(drill: DrillStory, words: Words) -> Iterator[Block]:
    score = drill.score
    yield Spacer()
    yield Row(score.crew or words("No crew named"), _span(score.first_sale_s), bold=True)
    yield TextLine(time_words(score.started_at), indent=2)
    goal = words("Goal {goal}", goal=span_text(score.first_sale_goal_s))
    yield Row(goal, words("reached") if score.reached else words("missed"), indent=2)


def _judged(words: Words, *, reached: bool) -> str:
    return words("goal reached") if reached else words("goal missed")


def _span(seconds: int | None) -> str:
    return _NONE if seconds is None else span_text(seconds)
