"""Methods: how each number came about."""

from __future__ import annotations

from typing import Any

from ..._values.result import Result
from ..._words.language import Language
from ..facts import SEED, Facts
from ..parts import Heading, Section, Table

# not conventions: said in columns of their own, or counts given by hand
ELSEWHERE = ("by", "attended", "population", "facilitators", "n", "who")


def methods(facts: Facts, say: Language) -> Section:
    """How each number came about."""
    section = Section(
        "methods",
        say("Methods"),
        say(
            "Each number with its metric, the convention, what was counted, and whom to cite. "
            "Exact tests are one-sided hypergeometric tests with Holm's adjustment; intervals are "
            "95%."
        ),
    )
    results: list[tuple[str, Result]] = []
    for by in facts.turnout:
        for kind in (facts.turnout, facts.rates, facts.representation, facts.disproportionality):
            if by in kind:
                results.append((by, kind[by]))
    single = [facts.density, facts.mixing, facts.ei, facts.brokers, facts.roles]
    single += [facts.reach, facts.dependence]
    results += [("", result) for result in single if result is not None]
    sources = list(dict.fromkeys(s for _, result in results for s in result.meta["sources"]))
    head = [
        say("metric"),
        say("convention"),
        say("who was counted"),
        say("by: n (missing)"),
        say("source"),
    ]
    rows = _rows(results, sources, say)
    if rows:
        section.parts.append(Table(say("Methods"), head, rows))
        section.parts.append(Heading(say("Sources")))
        section.parts += [f"{number}. {source}" for number, source in enumerate(sources, 1)]
        section.parts.append(
            say(
                "Guyub {version}; data {hash}; seed of the pictures {seed}; no draws were made.",
                version=str(results[0][1].meta["version"]),
                hash=facts.net.data_hash,
                seed=SEED,
            )
        )
    return section


def _rows(results: list[tuple[str, Result]], sources: list[str], say: Language) -> list[list[str]]:
    """One row a metric and convention, with the numbers of each partition."""
    rows: dict[tuple[str, ...], list[str]] = {}
    for by, result in results:
        meta = result.meta
        cited = ", ".join(str(sources.index(source) + 1) for source in meta["sources"])
        key = (str(meta["metric"]), convention(meta, say), _who(meta, say), cited)
        column = by or str(meta["options"].get("by", ""))
        counted = f"{say.whole(meta['n'])} ({say.whole(meta['missing'])})"
        rows.setdefault(key, []).append(f"{column}: {counted}" if column else counted)
    return [[*key[:3], "; ".join(counted), key[3]] for key, counted in rows.items()]


def convention(meta: dict[str, Any], say: Language) -> str:
    """The options that were in force, as they would be typed."""
    shown = [
        f"{name}={value}"
        for name, value in meta["options"].items()
        if name not in ELSEWHERE and value is not None and value is not False
    ]
    if str(meta["metric"]).startswith("facilitation."):
        shown.append(say("residents to government"))
        if meta["metric"] == "facilitation.dependence":
            shown.append(say("without facilitators"))
    return ", ".join(shown)


def _who(meta: dict[str, Any], say: Language) -> str:
    counted = {
        "residents": say("residents of 17 or older, without facilitators"),
        "all": say("all actors without facilitators"),
    }
    who = counted.get(str(meta.get("who", "")), say("actors of the ties"))
    roster = meta.get("roster")
    if not roster:
        return who
    kinds = {
        "list": say("a list of those known to the programme"),
        "census": say("a census"),
        "attendees": say("derived from attendance"),
        "counts": say("counts of groups"),
    }
    who += f"; {say('roster')}: {kinds[str(roster)]}"
    if meta.get("no_birth_year"):
        who += f"; {say('no birth year')}: {say.whole(meta['no_birth_year'])}"
    return who
