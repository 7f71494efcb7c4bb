"""Programmes, who took part in them, and proposals."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

from .chance import stream
from .parameters import (
    COLUMNS,
    CUT_OFF,
    FIRST_ANSWER,
    FORUMS,
    MADE_UP,
    MILLION,
    NEEDS,
    PROGRAMMES,
    UNTIL,
    VILLAGE,
    Row,
    records,
)
from .people import Person


def make_programmes() -> list[Row]:
    rows = [Row(zip(COLUMNS["programmes"].split(), r, strict=True)) for r in records(PROGRAMMES)]
    for row in rows:
        row["name"] = f"{row['name']} {MADE_UP}"
        row["budget"] = int(str(row["budget"])) * MILLION
    return rows


# programme: organisations that take part in carrying it out, beside the village government
PARTNERS = {"pr_roads": "g21 b05 b04", "pr_water": "g26 n01 c05", "pr_pipes": "n01 pd2",
            "pr_farming": "g22 n02 b07 c03 c04", "pr_education": "g24 n04 c10",
            "pr_health": "g23 g17 n05 c02", "pr_sewing": "g28 n03 b08 c06",
            "pr_culture": "n07 b01 c07"}  # fmt: skip
STAGES = {"planning": 14, "decision": 7, "implementation": 22, "benefits": 26, "monitoring": 6,
          "evaluation": 5, "maintenance": 8}  # fmt: skip


def make_participation(people: list[Person]) -> list[Row]:
    rng = stream("participation")
    rows: list[Row] = []

    def row(*cells: object) -> None:
        rows.append(Row(zip(COLUMNS["participation"].split(), cells, strict=True)))

    def say(p: Person, stage: str) -> float:
        """Deciding is for elites and men; the work and the benefits are for all."""
        if stage in ("planning", "decision", "monitoring", "evaluation"):
            return (5 if p.elite else 1) * (0.4 if p.sex == "F" else 1) * (0.4 if p.poor else 1)
        return 1.5 if p.elite and stage == "benefits" else 1

    adults = [p for p in people if p.adult]
    for programme, partners in PARTNERS.items():
        for actor_id in ("g01", "g02"):
            row(programme, actor_id, "", "decision", "", "", "government")
        for actor_id in partners.split():
            row(programme, actor_id, "", "implementation", "", "", "government")
        chosen = [p for p in adults if programme != "pr_pipes" or p.hamlet == CUT_OFF]
        if programme == "pr_sewing":
            chosen = [p for p in adults if p.sex == "F"]
        for stage, n in STAGES.items():
            # whoever draws the largest u ** (1 / weight) takes part: sampling by weight
            keys = {p.id: rng.random() ** (1 / say(p, stage)) for p in chosen}
            drawn = set(sorted(keys, key=keys.__getitem__, reverse=True)[:n])
            for p in (p for p in chosen if p.id in drawn):
                told = stage in ("planning", "decision")
                level = rng.choice((3, 4, 5) if p.elite else (2, 3, 3, 4)) if told else ""
                row(programme, p.id, "", stage, level, "arnstein" if told else "",
                    p.id if told else "citizens")  # fmt: skip
        for group in ("farmers", "women", "poor_households"):
            row(programme, "", group, "planning", rng.choice((5, 6, 6, 7)), "arnstein", "g01")
            for _ in range(2):
                row(programme, "", group, "planning", rng.choice((2, 3, 3, 4)), "arnstein",
                    "citizens")  # fmt: skip
        row(programme, "", "women", "implementation", 4, "iap2", "government")
        row(programme, "", "women", "implementation", rng.choice((1, 2, 3)), "iap2", "citizens")
    return rows


def make_aspirations(people: list[Person]) -> list[Row]:
    rng = stream("aspirations")
    rows: list[Row] = []
    places = {"f01": "krajan", "f02": "kalisari", "f03": CUT_OFF}
    forums = ["f01"] * 14 + ["f02"] * 14 + ["f03"] * 12 + ["f04"] * 16 + ["", ""] * 3 + ["f11"] * 10
    dates = {forum: date.fromisoformat(day) for forum, day, *_ in records(FORUMS)}
    budgets = {str(row["domain"]): row["programme_id"] for row in reversed(make_programmes())}
    ranks: Counter[str] = Counter()
    for number, forum in enumerate(forums, 1):
        domain = rng.choices(list(NEEDS), list(NEEDS.values()))[0]
        known = [p for p in people if p.adult and places.get(forum, p.hamlet) == p.hamlet]
        weights = [(6 if p.elite else 1) * (0.6 if p.sex == "F" else 1) for p in known]
        person = rng.choices(known, weights)[0]
        is_elite, origin = person.elite, person.id
        if (kind := rng.random()) < 0.35:
            groups = ("farmers", "women", "poor_households", "artisans", "disabled")
            is_elite, origin = False, rng.choice(groups) if kind < 0.2 else person.hamlet
        day = dates.get(forum, date(2024, 11, 1) + timedelta(days=rng.randint(0, 60)))
        ranks[forum] += 1
        same = {"aspiration_id": f"a{number:02d}", "domain": domain, "origin_id": origin,
                "forum_id": forum, "date": day, "rank": ranks[forum] if forum else "",
                "amount": rng.randint(2, 40) * 5 * MILLION}  # fmt: skip
        rows.append(same | {"status": "proposed", "status_date": day})
        if rng.random() > FIRST_ANSWER["elite" if is_elite or domain == "roads" else "other"]:
            continue  # nobody ever recorded an answer
        for status in ("hamlet", "village", "planned", "funded"):
            day += timedelta(days=rng.randint(15, 70))
            going = 0.97 if status == "hamlet" else 0.9 if domain == "roads" else 0.68
            if status == "planned" and domain not in budgets:
                going = 0
            end = "" if rng.random() < going else rng.choice(("rejected", "rejected", "archived"))
            if day > UNTIL:
                break
            link = budgets[domain] if status == "funded" and not end else ""
            rows.append(same | {"status": end or status, "status_date": day, "programme_id": link})
            if end:
                break
    return rows


def make_assignments() -> list[Row]:
    rows = [
        ("pd1", VILLAGE, "pr_roads", "2024-07-01", "2026-01-01", "kementerian"),
        ("pd1", "kalisari", "", "2024-07-01", "2025-07-01", "kementerian"),
        ("pd2", CUT_OFF, "pr_pipes", "2024-10-01", "2026-04-01", "LSM"),
        ("pd2", VILLAGE, "pr_water", "2025-06-01", "2026-04-01", "LSM"),
        ("pd3", "ngadirejo", "pr_sewing", "2025-01-01", "2026-01-01", "kementerian"),
        ("pd3", "sumberejo", "pr_farming", "2025-01-01", "2026-01-01", "kementerian"),
    ]
    return [Row(zip(COLUMNS["assignments"].split(), row, strict=True)) for row in rows]
