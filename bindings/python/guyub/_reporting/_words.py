"""Names of groups, forums and places in the words of a language."""

from __future__ import annotations

import re

from .._result import Result
from ._facts import Facts
from ._language import Language

MADE_UP_NOTE = re.compile(r"\s*\((rekaan|made up)[^)]*\)", re.IGNORECASE)
YES = frozenset({"ya", "yes", "1", "true"})
NO = frozenset({"tidak", "no", "0", "false"})


def group_name(group: str, say: Language) -> str:
    """A group in words: the closed lists and usual codes are translated, others stay."""
    known = {
        "F": say("women"),
        "M": say("men"),
        "government": say("government"),
        "ngo": say("NGOs"),
        "private_sector": say("private sector"),
        "citizens": say("residents"),
        "other": say("other"),
        "unknown": say("unknown sector"),
        "poor": say("poor households"),
        "near_poor": say("near-poor households"),
        "not_poor": say("other households"),
        "elite": say("elite"),
        "resident": say("other residents"),
        "facilitator": say("facilitator"),
        "official": say("official"),
        "unlabelled": say("no role"),
    }
    return known.get(group, group)


def role_name(role: str, say: Language) -> str:
    """A role in words: the usual offices are translated, others lose their underscores."""
    known = {
        "": say("no role"),
        "facilitator": say("facilitator"),
        "office": say("office"),
        "school": say("school"),
        "visitor": say("visitor"),
        "teacher": say("teacher"),
        "religious_leader": say("religious leader"),
        "customary_leader": say("customary leader"),
        "neighbourhood_head": say("neighbourhood head"),
        "hamlet_head": say("hamlet head"),
        "village_head": say("village head"),
        "village_secretary": say("village secretary"),
        "village_staff": say("village staff"),
        "district_head": say("district head"),
        "district_staff": say("district staff"),
        "unlabelled": say("no role"),
    }
    return known.get(role, role.replace("_", " "))


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
