"""Names of the forums, places and groups of one network in the words of a language."""

from __future__ import annotations

import re

from .._values.result import Result
from .._words.groups import group_name
from .._words.language import Language
from .facts import Facts

MADE_UP_NOTE = re.compile(r"\s*\((rekaan|made up)[^)]*\)", re.IGNORECASE)
YES = frozenset({"ya", "yes", "1", "true"})
NO = frozenset({"tidak", "no", "0", "false"})


def forum_name(facts: Facts, say: Language) -> str:
    """The forum that page one is about, in words."""
    known = {
        "hamlet_meeting": say("hamlet meeting"),
        "training": say("training"),
        "workshop": say("workshop"),
        "consultation": say("consultation"),
        "protest_event": say("protest event"),
        "online_proposal": say("online proposal"),
        "side_event": say("side event"),
    }
    if not facts.forum:
        return say("forums")
    return known.get(facts.forum, facts.forum.replace("_", " "))


def everyone_on_the_roster(facts: Facts, say: Language) -> str:
    """Whom a share is in proportion to, said no wider than the data allow."""
    if facts.village and facts.knows_ages:
        return say("the adults of the village")
    return say("the village's list") if facts.village else say("the list of people")


def labels_of(by: str, facts: Facts, result: Result, say: Language) -> list[str]:
    """The rows' names: places and groups by their names where they have some."""
    return [label_of(by, str(group), facts, say) for group in result["group"].tolist()]


def label_of(by: str, group: str, facts: Facts, say: Language) -> str:
    """One row's name."""
    named = facts.names.get(by, {}).get(group, "")
    if named:
        # the page says above that data are made up; each label need not
        return MADE_UP_NOTE.sub("", named) or named
    marks = {
        "elite": (say("elite"), say("other residents")),
        "disability": (say("with a disability"), say("without a disability")),
    }.get(by)
    if marks and group.lower() in YES:
        return marks[0]
    if marks and group.lower() in NO:
        return marks[1]
    return group_name(group, say)
