"""What the report can't say, and which file would let it."""

from __future__ import annotations

from ..._words.language import Language
from ..facts import Facts
from ..findings import small_groups
from ..parts import Section, Table
from ..privacy import SMALL_GROUP, sentences_without_people


def cannot_say(facts: Facts, say: Language, names: bool, suppress: int) -> Section:
    """What the data do not tell, and which file would."""
    section = Section(
        "limits",
        say("What this report can't say"),
        say(
            "Some questions need data that are not here. The file and the columns that would help:"
        ),
    )
    rows = [list(entry.partition(": ")[::2]) for entry in _missing(facts)]
    if rows:
        for row in rows:
            row.append(_question(row[0], row[1], say))
        caption = say("What this report can't say")
        section.parts.append(Table(caption, [say("file"), say("columns"), say("would tell")], rows))
    else:
        section.lead = say("Every file is there.")
    few = small_groups(facts)
    if few:
        section.parts.append(
            say.plural(
                "One group is not assessable: even nobody coming could be chance.",
                "{count} groups are not assessable: even nobody coming could be chance.",
                few,
            )
        )
    visitors = max((int(t.meta["visitors"]) for t in facts.turnout.values()), default=0)
    if visitors:
        section.parts.append(
            say("Some of those present are not on the roster that is counted: visitors, officials.")
        )
    section.parts.append(say("Why people stayed away is not in any attendance list."))
    if suppress > 0:
        section.parts.append(
            say(
                "Cells of 1 to {most} people and groups of fewer than {group} are not shown, so "
                "that nobody can be recognised.",
                most=suppress - 1,
                group=SMALL_GROUP,
            )
        )
    section.parts += sentences_without_people(facts.net.notes, _people(facts), names)
    return section


def _missing(facts: Facts) -> list[str]:
    missing = list(facts.missing)
    for table, column in (
        ("speech", "forum_id, actor_id, seconds"),
        ("participation", "programme_id, stage"),
        ("programmes", "programme_id, domain, budget"),
        ("respondents", "wave, actor_id"),
    ):
        if not facts.net.has(table):
            missing.append(f"{table}.csv: {column}")
    return list(dict.fromkeys(missing))


def _question(file: str, columns: str, say: Language) -> str:
    """What a file would tell, where that is known."""
    by_column = {
        "actor_id": say("who could have come"),
        "sex": say("whether women and men take part alike"),
        "welfare": say("whether poor households take part"),
        "place_id": say("which hamlets take part"),
        "sector": say("who works with whom"),
        "invited": say("who was not invited, and who did not come"),
        "role = facilitator": say("what passes only through facilitators"),
        "sector = citizens, sector = government": say("what passes only through facilitators"),
    }
    by_file = {
        "attendance.csv": say("who takes part"),
        "ties.csv": say("who works with whom"),
        "aspirations.csv": say("what became of the proposals"),
        "speech.csv": say("who speaks and is answered"),
        "participation.csv": say("at which stage people take part"),
        "programmes.csv": say("whether programmes meet needs"),
        "respondents.csv": say("whether no tie means not asked"),
    }
    return by_column.get(columns) or by_file.get(file, "")


def _people(facts: Facts) -> list[str]:
    actors = facts.net.actors
    known = facts.net.labels[facts.people].tolist()
    if "name" in actors.columns:
        known += actors["name"][facts.people].tolist()
    return [str(name) for name in known if name]
