"""The verbs of practice: start a drill, end it, tell how it went. Rung is in it by `ring --drill`.

Rule of this module: drills are opened by `posfallback.drills` alone; nothing here reaches the register's own book.
"""

from collections.abc import Callable
from typing import Annotated

from posfallback import bootstrap, drills
from posfallback.cli.options import Home, Json, option
from posfallback.cli.voice import Voice
from posfallback.drills import FIRST_SCENARIO
from posfallback.services.commands import DONE
from posfallback.services.drills import CrewStanding, DrillStory, task_views
from posfallback.services.outages_told import drill_said
from posfallback.services.status import counted

_SHOWN_HOW = {
    "running": "it runs",
    "finished": "finished",
    "stopped": "stopped",
    "central-down": "stopped, central went down",
    "unfinished": "nobody ended it",
}


def start(
    scenario: Annotated[str, option("drill start", "--scenario")] = FIRST_SCENARIO,
    crew: Annotated[str, option("drill start", "--crew")] = "",
    home: Home = None,
    json: Json = False,
) -> int:
    """Start a drill."""
    place = bootstrap.home_path(home)
    name = drills.begin_drill(place, scenario_name=scenario, crew=crew)
    [story] = [story for story in drills.told_of(place).drills if story.score.number == int(name)]
    lines = [f"Drill {story.score.number} has started: {story.title}."]
    lines += [f"  {count}. {task.text}" for count, task in enumerate(task_views(story.score), start=1)]
    lines += ["Ring into it with `posfallback ring FILE --drill`, end it with `posfallback drill end`."]
    Voice(as_json=json).result(drill_said(story), lines)
    return DONE


def end(home: Home = None, json: Json = False) -> int:
    """End the drill that runs, and tell how it went."""
    place = bootstrap.home_path(home)
    with drills.open_drill(place, receipts=False) as rooms:
        rooms.practice.end()
        number = rooms.practice.score.number
    [story] = [story for story in drills.told_of(place).drills if story.score.number == number]
    Voice(as_json=json).result(drill_said(story), _lines(story))
    return DONE


def score(home: Home = None, json: Json = False) -> int:
    """Tell every drill, then how each crew does."""
    told = drills.told_of(bootstrap.home_path(home))
    said = {"drills": [drill_said(story) for story in told.drills], "crews": told.crews}
    lines = [line for story in told.drills for line in _lines(story)]
    lines += [_crew_line(crew) for crew in told.crews] or ["Nobody has practised here yet."]
    Voice(as_json=json).result(said, lines)
    return DONE


def _lines(story: DrillStory) -> list[str]:
    score = story.score
    crew = f", {score.crew}" if score.crew else ""
    first = "no sale" if score.first_sale_s is None else f"first sale after {score.first_sale_s} s"
    figures = f"{counted(score.sales, 'sale')}, {counted(score.mistakes, 'mistake')}"
    lines = [
        f"Drill {score.number}  {score.started_at}  {story.title}{crew}: {_SHOWN_HOW[story.how]}",
        f"    {first} (goal {score.first_sale_goal_s} s), {score.whole_s} s in all, {figures}",
    ]
    for task in task_views(score):
        took = f"{task.seconds} s" if task.done else "not done"
        goal = f" (goal {task.goal_s} s)" if task.goal_s else ""
        lines.append(f"    {took:>8}{goal}  {task.text}")
    return lines


def _crew_line(crew: CrewStanding) -> str:
    name = crew.crew or "(no crew named)"
    if crew.best_s is None:
        return f"{name}: {counted(crew.drills, 'drill')}, no sale yet."
    trend = f", {crew.trend} than the one before" if crew.trend in {"better", "worse"} else ""
    reached = "reached" if crew.reached else "not reached"
    best = f"{crew.best_s} s at best of the last three, goal {crew.goal_s} s {reached}"
    return f"{name}: {best}; last {crew.last_s} s{trend}."


ACTIONS: dict[str, Callable[..., int]] = {
    "drill start": start,
    "drill end": end,
    "drill score": score,
}
