"""What was observed."""

from __future__ import annotations

from collections import Counter

from .chance import stream
from .parameters import COLUMNS, CUT_OFF, FORUMS, MEDIATION, RESPONSE, Row, Tables, records
from .people import Person


def make_observations(people: list[Person], actors: list[Row], tables: Tables) -> list[Row]:
    rng = stream("observations")
    rows: list[Row] = []
    answered = {(r["wave"], r["actor_id"]) for r in tables["respondents"] if r["responded"]}
    present = [(r["forum_id"], r.get("actor_id")) for r in tables["attendance"] if r["present"]]
    meetings = {f[0] for f in records(FORUMS) if f[2] in ("hamlet_meeting", "musdes", "musrenbang")}
    went = Counter(actor_id for forum, actor_id in present if forum in meetings)
    mediated = {actor_id for forum, actor_id in present if forum == "f07"}

    def see(
        entity: object, what: str, value: float, wave: str = "", source: str = "survey"
    ) -> None:
        row = (entity, what, value, wave, source)
        rows.append(Row(zip(COLUMNS["observations"].split(), row, strict=True)))

    def near(value: float, low: int = 1, high: int = 5) -> int:
        return min(high, max(low, round(value + rng.gauss(0, 0.6))))

    for p in people:
        doubt = rng.choice((4, 5)) if p.sceptic else rng.choice((1, 2, 3))
        heard, far = 6 - doubt, p.hamlet == CUT_OFF
        for wave in RESPONSE:
            if (wave, p.id) not in answered:
                continue
            gain = 0.5 * min(went[p.id], 2) if wave == "2" else 0
            see(p.id, "scepticism", doubt if wave == "1" else near(doubt - gain), wave)
            see(p.id, "voice_heard", near(heard + gain), wave)
            see(p.id, "trust_government", near(3.6 - 0.8 * p.sceptic + gain / 2), wave)
        if ("1", p.id) in answered:
            see(p.id, "awareness", int(rng.random() < (0.25 if far else 0.55 + 0.3 * p.elite)), "1")
            see(p.id, "affectedness", near(4.3 if far or p.poor else 2.8), "1")
            see(p.id, "influence", near(4 if p.elite else 1.5 + 0.6 * (p.sex == "M")), "1")
            see(p.id, "rating_water", near(2), "1")
        if p.hamlet in ("krajan", "kalisari") and {("1", p.id), ("2", p.id)} <= answered:
            before = rng.choice((5, 5, 5, 4) if p.hamlet == "krajan" else (1, 1, 1, 2))
            after = before + MEDIATION * (3 - before) if p.id in mediated else before
            see(p.id, "road_route", before, "before")
            see(p.id, "road_route", min(5, max(1, round(after + rng.gauss(0, 0.3)))), "after")
    for row in actors:
        if row["sector"] == "government":
            see(row["actor_id"], "rating_water", near(4), "1")
        if row["kind"] == "organisation" or row["role"] in ("village_head", "district_head"):
            for what, base in (
                ("power", float(str(row["power_level"])) / 5),
                ("legitimacy", 0.6),
                ("urgency", 0.7 if row["sector"] == "citizens" else 0.4),
            ):
                value = round(min(1, max(0, base + rng.gauss(0, 0.15))), 2)
                see(row["actor_id"], what, value, "1", "researchers")
    for programme, marks in (("pr_roads", (2, 1, 2, 2, 2)), ("pr_water", (3, 2, 3, 2, 2))):
        radii = ("needs_assessment", "leadership", "organisation", "resource_mobilisation",
                 "management")  # fmt: skip
        for radius, mark in zip(radii, marks, strict=True):
            see(programme, radius, mark, "1", "assessors")
            see(programme, radius, near(mark + 0.8), "2", "assessors")
    for row in tables["speech"][:30]:
        for what, top in (("justification", 3), ("respect", 2)):
            mark = rng.randint(0, top)
            see(row["speech_id"], what, mark, "", "coder_1")
            other = mark if rng.random() < 0.8 else max(0, mark - 1)
            see(row["speech_id"], what, other, "", "coder_2")
    return rows
