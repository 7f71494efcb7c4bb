"""Names of groups and roles in the words of a language."""

from __future__ import annotations

from .language import Language


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
