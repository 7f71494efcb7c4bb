"""Who is tied to whom, and who says so."""

from __future__ import annotations

from itertools import combinations

from .chance import stream
from .parameters import (
    CUT_OFF,
    DIRECT,
    ELITE_DIRECT,
    FACILITATOR,
    HAMLET_HEAD,
    HAMLETS,
    RESPONSE,
    THROUGH,
    Row,
    Tie,
)
from .people import Person

BOTH_WAYS = {"partners_with", "conflicts_with", "kin_of"}
LASTING = """
g13 consults g19; g13 partners_with g14; g13 partners_with g15; g13 partners_with g16
g01 partners_with g13; g17 partners_with g13; g27 partners_with g14; g18 partners_with g01
g20 partners_with g21; g20 partners_with g22; g20 partners_with g23; g20 partners_with g24
g20 partners_with g25; g20 partners_with g26; g20 partners_with g28; g19 informs g20
pd1 informs g01; pd1 consults g20; pd1 partners_with g21; pd2 consults g26; pd2 consults g01
pd3 consults g02; pd3 partners_with g27; pd3 consults g22; pd1 partners_with pd2
pd1 partners_with pd3; n01 partners_with pd2; n02 trains c03; n02 trains c04; n03 trains c06
g26 funds n01; g22 funds n02; b12 funds n03; b09 funds b02; g19 funds b01; b08 partners_with n03
n02 partners_with n06; n04 partners_with n05; n06 consults g20; n07 partners_with b01
n05 trains c02; n08 consults g25; o01 trains n02; o02 informs c08; o01 partners_with g22
c01 partners_with g01; c02 partners_with g17; c03 consults pd3; c04 consults pd3; c05 consults pd2
c06 consults pd3; c07 partners_with g02; c09 partners_with b03; c10 partners_with g18
pd3 facilitates c03; pd3 facilitates c04; pd3 facilitates c06; pd2 facilitates c05
b01 partners_with b02; b03 partners_with b02; b04 partners_with b05; b06 partners_with b11
b05 consults g21; b10 partners_with b11; b07 partners_with b02; g01 partners_with b01
"""


def make_true_ties(people: list[Person], attendance: list[Row]) -> dict[str, list[Tie]]:
    """The ties as they are, wave by wave; what the survey saw of them is make_ties."""
    rng = stream("ties")
    adults = [p for p in people if p.adult]
    near = {h: [p for p in adults if p.hamlet == h] for h in HAMLETS}
    elites = {h: [p.id for p in near[h] if p.elite] for h in HAMLETS}
    written = [words.split() for words in LASTING.replace("\n", ";").split(";") if words.strip()]
    lasting: list[Tie] = [(a, b, kind, "") for a, kind, b in written]
    lasting += [(f"g{n:02d}", "g01", "partners_with", "") for n in range(2, 13)]
    first: list[Tie] = []

    def neighbour(p: Person) -> str:
        return rng.choice([q.id for q in near[p.hamlet] if q.household != p.household])

    for p in adults:
        h, facilitator = p.hamlet, FACILITATOR[p.hamlet]
        if rng.random() < 0.55:
            first.append((p.id, neighbour(p), "trusts", rng.randint(2, 5)))
        if rng.random() < 0.12:
            first.append((p.id, neighbour(p), "kin_of", ""))
        if p.elite:
            if rng.random() < ELITE_DIRECT[h]:
                first.append((p.id, HAMLET_HEAD[h], "consults", ""))
            lasting.append((p.id, facilitator, "consults", ""))
            lasting.append((facilitator, p.id, "informs", ""))
            if h != CUT_OFF and rng.random() < 0.5:
                first.append((HAMLET_HEAD.get(h, "g01"), p.id, "informs", ""))
            continue
        if rng.random() < 0.5:
            kept = lasting if h == CUT_OFF else first
            kept.append((p.id, rng.choice(elites[h]), "consults", ""))
        if rng.random() < DIRECT[h]:
            head = rng.choice((HAMLET_HEAD[h], HAMLET_HEAD[h], "g01"))
            first.append((p.id, head, rng.choice(("consults", "trusts")), ""))
        if rng.random() < THROUGH[h]:
            kept = lasting if h == CUT_OFF else first
            kept.append((p.id, facilitator, rng.choice(("consults", "trusts")), ""))
        if rng.random() < 0.08:
            first.append((facilitator, p.id, rng.choice(("informs", "trains")), ""))
        club = "c04" if p.farmer and h == "sumberejo" else "c06" if p.sex == "F" else "c09"
        if h in ("ngadirejo", "sumberejo", "krajan") and rng.random() < 0.12:
            first.append((p.id, club, "consults", ""))
    for a, b in (("krajan", "ngadirejo"), ("ngadirejo", "sumberejo"), ("sumberejo", "krajan")):
        for _ in range(3):
            first.append(
                (rng.choice(elites[a]), rng.choice(elites[b]), "trusts", rng.randint(2, 5))
            )
    quarrel: list[Tie] = [(rng.choice(near["krajan"]).id, rng.choice(near["kalisari"]).id,
                           "conflicts_with", -1) for _ in range(16)]  # fmt: skip

    here = {f: {str(r["actor_id"]) for r in attendance if r["forum_id"] == f and r.get("actor_id")
                and r["present"]} for f in ("f06", "f07")}  # fmt: skip
    second = [tie for tie in first if rng.random() < 0.75]
    for p in adults:
        if rng.random() < 0.14:
            second.append((p.id, neighbour(p), "trusts", rng.randint(2, 5)))
        through = any(t[0] == p.id and t[1] == FACILITATOR[p.hamlet] for t in first + lasting)
        if through and p.hamlet != CUT_OFF and rng.random() < 0.12:  # handed over
            second.append((p.id, HAMLET_HEAD[p.hamlet], "consults", ""))
    learners = sorted(a for a in here["f06"] if a.startswith("w"))
    second += [(a, b, "partners_with", "") for a, b in combinations(learners, 2)
               if rng.random() < 0.04]  # fmt: skip
    for a, b, kind, weight in quarrel:
        if {a, b} & here["f07"]:
            second += [("pd1", a, "mediates", ""), ("pd1", b, "mediates", "")]
        if rng.random() < (0.3 if {a, b} & here["f07"] else 0.85):
            second.append((a, b, kind, weight))
    return {"1": lasting + first + quarrel, "2": lasting + second}


def make_respondents(people: list[Person], actors: list[Row]) -> list[Row]:
    rng = stream("respondents")
    residents = {p.id for p in people}
    asked = [str(a["actor_id"]) for a in actors if a["role"] != "visitor"]
    asked = [a for a in asked if a not in {p.id for p in people if not p.adult}]
    rows: list[Row] = []
    for wave, rate in RESPONSE.items():
        for actor_id in asked:
            answers = rng.random() < (rate if actor_id in residents else 0.97)
            answers = answers or actor_id.startswith("pd")
            rows.append({"wave": wave, "actor_id": actor_id, "responded": int(answers),
                         "roster_shown": int(answers)})  # fmt: skip
    return rows


def make_ties(true: dict[str, list[Tie]], respondents: list[Row]) -> list[Row]:
    """A tie is in the file where the one who has it, or either of two, answered in that wave."""
    answered = {(r["wave"], r["actor_id"]) for r in respondents if r["responded"]}
    rows: list[Row] = []
    seen: set[tuple[str, ...]] = set()
    for wave, ties in true.items():
        for a, b, kind, weight in ties:
            ends = [a, b] if kind in BOTH_WAYS else [a]
            reporter = next((end for end in ends if (wave, end) in answered), None)
            key = (wave, kind, *(sorted((a, b)) if kind in BOTH_WAYS else (a, b)))
            if reporter is None or key in seen:
                continue
            seen.add(key)
            start = (
                "2024-10-01" if kind == "facilitates" else "2025-01-01" if kind == "funds" else ""
            )
            rows.append({"from": a, "to": b, "type": kind, "directed": int(kind not in BOTH_WAYS),
                         "weight": weight, "start": start, "wave": wave,
                         "reporter": reporter})  # fmt: skip
    return rows
