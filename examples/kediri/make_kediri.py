"""Writes the example village of this folder: made up, by a seed, with known answers.

    python make_kediri.py           writes the fourteen CSV files
    python make_kediri.py --check   exits 1 where the files are not what it would write
    python make_kediri.py --facts   prints what was built in, counted from the rows

Nobody and nothing in it is real. See README.md.
"""

from __future__ import annotations

import csv
import io
import random
import sys
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
SEED = 20250101
HAMLETS = ("krajan", "sumber", "tegal", "ngasem", "lereng")
SIZES = (110, 95, 85, 70, 40)
REMOTE = "lereng"  # reached through one facilitator only
Row = dict[str, Any]
Tables = dict[str, list[Row]]

FIRST_F = (
    "Asri",
    "Bunga",
    "Citra",
    "Dewi",
    "Endah",
    "Fitri",
    "Gita",
    "Hani",
    "Indah",
    "Jamilah",
    "Kartika",
    "Lestari",
)
FIRST_M = (
    "Agus",
    "Bayu",
    "Cahyo",
    "Darto",
    "Eko",
    "Fajar",
    "Gunadi",
    "Hadi",
    "Imron",
    "Joko",
    "Karno",
    "Lukman",
)
LAST = ("Rekaan", "Karangan", "Contoh", "Andaian", "Misalan", "Tiruan")  # all mean: made up


def places() -> list[Row]:
    rows = [
        place("prov", "province", "Provinsi Contoh (rekaan)", "", "99"),
        place("kab", "regency", "Kabupaten Kediri Contoh (rekaan)", "prov", "99.06"),
        place("kec", "district", "Kecamatan Mojoroto Contoh (rekaan)", "kab", "99.06.01"),
        place("desa", "village", "Desa Guyub Rukun (rekaan / made up)", "kec", "99.06.01.2001"),
        place("tetangga", "village", "Desa Tetangga (rekaan / made up)", "kec", "99.06.01.2002"),
    ]
    for number, hamlet in enumerate(HAMLETS, 1):
        name = f"Dusun {hamlet.capitalize()} (rekaan)"
        rows.append(place(hamlet, "hamlet", name, "desa", f"99.06.01.2001.{number}"))
    return rows


def place(place_id: str, kind: str, name: str, parent: str, code: str) -> Row:
    return {
        "place_id": place_id,
        "type": kind,
        "name": name,
        "parent_id": parent,
        "code": code,
    }


def programmes() -> list[Row]:
    rows = [
        ("jalan", "roads", "Jalan desa", 640_000_000, "village_fund", "2025-03-01", "2025-11-01"),
        ("air", "water", "Air bersih", 60_000_000, "village_fund", "2025-06-01", "2025-12-01"),
        ("tani", "agriculture", "Pelatihan tani", 45_000_000, "ngo", "2025-02-01", "2025-09-01"),
        ("sekolah", "education", "Akses sekolah", 30_000_000, "regency", "2025-07-01", ""),
        ("sehat", "health", "Penyuluhan sehat", 25_000_000, "regency", "2025-04-01", ""),
        ("jahit", "livelihood", "Menjahit", 20_000_000, "private", "2025-05-01", "2025-08-01"),
    ]
    keys = ("programme_id", "domain", "name", "budget", "source", "start", "end")
    return [
        dict(zip(keys, row, strict=True)) | {"parent_id": "", "place_id": "desa"} for row in rows
    ]


def residents(rng: random.Random) -> list[Row]:
    rows: list[Row] = []
    household = 0
    for hamlet, size in zip(HAMLETS, SIZES, strict=True):
        left = size
        while left > 0:
            members = min(left, rng.choice((1, 2, 2, 3, 4)))
            household += 1
            poor = rng.random() < (0.45 if hamlet == REMOTE else 0.22)
            for member in range(members):
                rows.append(resident(rng, len(rows) + 1, hamlet, household, member, poor))
            left -= members
    for row in rng.sample(rows, 14):
        row["sex"] = ""
    for row in rng.sample(rows, 11):
        row["birth_year"] = ""
    for row in rng.sample(rows, 6):
        row["disability"] = "ya"
    for row in rng.sample([row for row in rows if row["welfare"] == "not_poor"], 18):
        row["elite"] = "elite"
    return rows


def resident(
    rng: random.Random, number: int, hamlet: str, household: int, member: int, poor: bool
) -> Row:
    sex = "F" if (member % 2 == 1) != (rng.random() < 0.12) else "M"
    adult = member < 2 or rng.random() < 0.5
    first = rng.choice(FIRST_F if sex == "F" else FIRST_M)
    return {
        "actor_id": f"w{number:03d}",
        "kind": "person",
        "sector": "citizens",
        "role": "",
        "name": f"{first} {rng.choice(LAST)} {number}",
        "place_id": hamlet,
        "sex": sex,
        "birth_year": rng.randint(1950, 2005) if adult else rng.randint(2009, 2012),
        "household_id": f"k{household:03d}",
        "welfare": "poor" if poor else "not_poor",
        "disability": "tidak",
        "elite": "resident",
        "power_level": 1,
        "employer_sector": "",
        "weight": 1,
        "stratum": hamlet,
    }


def organisations() -> list[Row]:
    rows: list[Row] = []
    officials = [f"{role} {n}" for role in ("Perangkat desa", "Ketua RT") for n in range(1, 11)]
    for number, name in enumerate(["Kepala desa", "Camat", *officials], 1):
        home = "kec" if name == "Camat" else "desa"
        rows.append(
            stakeholder(f"g{number:02d}", "person", "government", name, home, 4, "official")
        )
    for number, name in enumerate(("Dinas PU", "Dinas Pertanian", "Dinas Kesehatan", "BPD"), 1):
        rows.append(stakeholder(f"i{number:02d}", "organisation", "government", name, "kec", 5))
    for number in range(1, 15):
        name = f"LSM Contoh {number}"
        rows.append(stakeholder(f"n{number:02d}", "organisation", "ngo", name, "kab", 3))
    for number in range(1, 13):
        name = f"Usaha Contoh {number}"
        rows.append(stakeholder(f"s{number:02d}", "organisation", "private_sector", name, "kec", 3))
    for number, name in enumerate(("PKK", "Kelompok Tani", "Koperasi", "BUMDes"), 1):
        rows.append(stakeholder(f"o{number:02d}", "organisation", "citizens", name, "desa", 2))
    for number in range(1, 5):
        name = f"Kampus Contoh {number}"
        rows.append(stakeholder(f"c{number:02d}", "organisation", "academia", name, "kab", 3))
    for number, employer in enumerate(("government", "ngo", "ngo"), 1):
        name = f"Pendamping Rekaan {number}"
        row = stakeholder(f"pd{number}", "person", "ngo", name, "desa", 2, "facilitator")
        rows.append(row | {"employer_sector": employer, "sector": employer})
    return rows


def stakeholder(
    actor_id: str, kind: str, sector: str, name: str, home: str, power: int, role: str = ""
) -> Row:
    return {
        "actor_id": actor_id,
        "kind": kind,
        "sector": sector,
        "role": role,
        "name": f"{name} (rekaan)",
        "place_id": home,
        "power_level": power,
        "employer_sector": sector if kind == "person" else "",
        "weight": 1,
    }


FORUMS = (
    # id, date, type, place, programme, stage, chance to come: man, woman; poor and sceptics less
    ("dusun1", "2025-01-11", "hamlet_meeting", "krajan", "", "planning", 0.42, 0.34),
    ("dusun2", "2025-01-12", "hamlet_meeting", "sumber", "", "planning", 0.40, 0.32),
    ("dusun3", "2025-01-18", "hamlet_meeting", "tegal", "", "planning", 0.40, 0.30),
    ("dusun4", "2025-01-19", "hamlet_meeting", "ngasem", "", "planning", 0.38, 0.30),
    ("musdes1", "2025-02-08", "musdes", "desa", "", "decision", 0.24, 0.12),
    ("musrenbang", "2025-02-22", "musrenbang", "desa", "", "decision", 0.26, 0.10),
    ("tani1", "2025-03-15", "training", "desa", "tani", "implementation", 0.14, 0.16),
    ("jahit1", "2025-05-10", "training", "desa", "jahit", "implementation", 0.02, 0.30),
    ("rutin1", "2025-06-07", "routine_meeting", "desa", "jalan", "monitoring", 0.16, 0.10),
    ("gotong1", "2025-08-16", "gotong_royong", "desa", "air", "implementation", 0.45, 0.30),
    ("musdes2", "2025-10-04", "musdes", "desa", "", "evaluation", 0.20, 0.11),
    ("festival", "2025-11-08", "festival", "desa", "", "benefits", 0.40, 0.45),
)


def forums() -> list[Row]:
    keys = ("forum_id", "date", "type", "place_id", "programme_id", "stage")
    return [
        dict(zip(keys, row, strict=False)) | {"scope_population": adults_of(row[3])}
        for row in FORUMS
    ]


def adults_of(place_id: str) -> int:
    return 320 if place_id == "desa" else round(320 * SIZES[HAMLETS.index(place_id)] / 400)


def attendance(rng: random.Random, people: list[Row], sceptics: set[str]) -> list[Row]:
    rows: list[Row] = []
    for forum_id, day, kind, home, *_, man, woman in FORUMS:
        for person in people:
            chance = woman if person["sex"] == "F" else man
            chance *= 0.45 if person["welfare"] == "poor" else 1
            chance *= 0.25 if person["actor_id"] in sceptics and kind != "festival" else 1
            chance *= 0.5 if person["place_id"] == REMOTE else 1
            if home not in ("desa", person["place_id"]):
                continue
            year = person["birth_year"]
            if year and int(day[:4]) - int(year) < 17:
                chance *= 0.3
            present = rng.random() < chance
            invited = rng.random() < (0.7 if present else 0.12)
            if present or invited:
                rows.append(presence(rng, forum_id, person, invited, present))
        officials = ["g01", "g03", "g04", "i04", "pd1", "pd2", "o01", "n01"]
        for actor in rng.sample(officials, 5):
            rows.append(presence(rng, forum_id, {"actor_id": actor, "sex": "M"}, True, True))
    rows.append(
        {"forum_id": "festival", "group_id": "pemuda", "count": 35, "present": 1, "invited": 0}
    )
    return rows


def presence(rng: random.Random, forum: str, person: Row, invited: bool, present: bool) -> Row:
    spoke = present and rng.random() < (0.08 if person["sex"] == "F" else 0.22)
    return {
        "forum_id": forum,
        "actor_id": person["actor_id"],
        "invited": int(invited),
        "present": int(present),
        "role": "participant",
        "spoke": int(spoke),
        "seconds": rng.randint(20, 240) if spoke else 0,
    }


def speech(rng: random.Random, present: list[Row]) -> list[Row]:
    rows = []
    for row in present:
        if row.get("spoke") and row["forum_id"] in ("musdes1", "musrenbang"):
            demand = int(rng.random() < 0.6)
            rows.append(
                {
                    "forum_id": row["forum_id"],
                    "actor_id": row["actor_id"],
                    "speech_id": f"u{len(rows) + 1:03d}",
                    "seconds": row["seconds"],
                    "demand": demand,
                    "answered": int(demand and rng.random() < 0.4),
                }
            )
    return rows


GROUPS = (
    ("perempuan", "Perempuan", 195, "perempuan"),
    ("tani", "Kelompok tani", 120, "petani"),
    ("miskin", "Rumah tangga miskin", 95, "masyarakat miskin"),
    ("perajin", "Perajin", 40, "perajin"),
    ("pemuda", "Pemuda", 80, "pemuda"),
    ("difabel", "Penyandang disabilitas", 6, "penyandang disabilitas"),
)


def groups() -> list[Row]:
    keys = ("group_id", "name", "population", "unsur")
    return [dict(zip(keys, row, strict=True)) | {"place_id": "desa"} for row in GROUPS]


def memberships(rng: random.Random, people: list[Row]) -> list[Row]:
    rows: list[Row] = []

    def join(person: Row, group: str, start: str = "2024-01-01", represents: str = "") -> None:
        rows.append(
            {
                "actor_id": person["actor_id"],
                "group_id": group,
                "start": start,
                "end": "",
                "represents": represents,
            }
        )

    for person in people:
        if person["sex"] == "F":
            join(person, "perempuan")
        if person["welfare"] == "poor":
            join(person, "miskin")
        if person["disability"] == "ya":
            join(person, "difabel")
        if rng.random() < 0.28:
            join(person, "tani", "2023-06-01")
        if rng.random() < 0.09:
            join(person, "perajin", "2025-01-15")
        if person["birth_year"] and 1996 <= int(person["birth_year"]) <= 2007:
            join(person, "pemuda")
    return rows


def participation(rng: random.Random, people: list[Row]) -> list[Row]:
    rows: list[Row] = []
    stages = ("planning", "decision", "implementation", "benefits", "monitoring", "evaluation")
    for programme in ("jalan", "air", "tani", "jahit", "sehat", "sekolah"):
        for stage in stages:
            share = 0.12 if stage in ("implementation", "benefits") else 0.03
            for person in people:
                if rng.random() < share * (0.3 if stage == "decision" else 1):
                    rows.append(taking_part(programme, person["actor_id"], stage, "", "", ""))
        for reporter, level in (("g01", 6), ("citizens", 3), ("citizens", 4)):
            actor = "o01" if reporter == "citizens" else "g01"
            rows.append(taking_part(programme, actor, "planning", level, "arnstein", reporter))
    rows.append(taking_part("air", "", "implementation", 3, "iap2", "pd1") | {"group_id": "tani"})
    return rows


def taking_part(
    programme: str, actor: str, stage: str, level: Any, scale: str, reporter: str
) -> Row:
    return {
        "programme_id": programme,
        "actor_id": actor,
        "group_id": "",
        "stage": stage,
        "level": level,
        "scale": scale,
        "reporter": reporter,
    }


def ties(rng: random.Random, people: list[Row]) -> list[Row]:
    rows: list[Row] = []
    by_hamlet = {h: [p["actor_id"] for p in people if p["place_id"] == h] for h in HAMLETS}
    government = [f"g{n:02d}" for n in range(1, 23)] + [f"i{n:02d}" for n in range(1, 5)]
    for wave in (1, 2):

        def tie(a: str, b: str, kind: str, directed: int = 1, wave: int = wave) -> None:
            if a != b:
                weight = rng.choice((1, 1, 2, 3))
                by = a if directed else ""
                rows.append(
                    {
                        "from": a,
                        "to": b,
                        "type": kind,
                        "directed": directed,
                        "weight": weight,
                        "start": f"{2024 + wave}-01-01",
                        "end": "",
                        "wave": wave,
                        "reporter": by,
                    }
                )

        for members in by_hamlet.values():
            for position, person in enumerate(members):
                tie(person, members[(position + 1) % len(members)], "trusts", 0)
                if rng.random() < 0.35:
                    tie(person, rng.choice(members), "consults")
        # residents' own ways to government: all hamlets but the remote one have some
        for hamlet, count in (("krajan", 5), ("sumber", 3), ("tegal", wave), ("ngasem", 2)):
            for person in rng.sample(by_hamlet[hamlet], count):
                tie(person, rng.choice(government[2:12]), "consults")
        # each facilitator has hamlets; only pd2 goes to the remote one
        rounds = {
            "pd1": ("krajan", "sumber"),
            "pd2": ("ngasem", REMOTE),
            "pd3": ("tegal", "sumber"),
        }
        for facilitator, hamlets in rounds.items():
            for hamlet in hamlets:
                for person in rng.sample(by_hamlet[hamlet], 7):
                    tie(person, facilitator, "consults")
                    tie(facilitator, person, "facilitates")
            for official in rng.sample(government, 5):
                tie(facilitator, official, "informs", 0)
        for _ in range(45):
            tie(*rng.sample(government, 2), "informs", 0)
        for number in range(1, 15):
            tie(f"n{number:02d}", rng.choice(government), "partners_with", 0)
            tie(f"n{number:02d}", f"n{rng.randint(1, 14):02d}", "partners_with", 0)
        for number in range(1, 13):
            tie(f"s{number:02d}", rng.choice(("n01", "n02", "n03", "i01", "i02")), "funds")
        for org in ("o01", "o02", "o03", "o04"):
            tie("g01", org, "informs", 0)
            tie("n01", org, "trains")
        for _ in range(6 if wave == 1 else 2):
            tie(*rng.sample(by_hamlet["tegal"], 2), "conflicts_with", 0)
        tie("pd3", by_hamlet["tegal"][0], "mediates")
    return rows


def respondents(rng: random.Random, people: list[Row]) -> list[Row]:
    rows: list[Row] = []
    for wave in (1, 2):
        for person in people:
            if rng.random() < 0.85:
                rows.append(
                    {
                        "wave": wave,
                        "actor_id": person["actor_id"],
                        "responded": int(rng.random() < 0.88),
                        "roster_shown": 1,
                    }
                )
    return rows


def assignments() -> list[Row]:
    rows = [
        ("pd1", "krajan", "jalan"),
        ("pd1", "sumber", "air"),
        ("pd2", "ngasem", "tani"),
        ("pd2", REMOTE, "air"),
        ("pd3", "tegal", "jahit"),
    ]
    return [
        {
            "facilitator_id": facilitator,
            "place_id": home,
            "programme_id": programme,
            "start": "2024-07-01",
            "end": "2026-01-01",
            "contract_source": "village_ministry" if facilitator == "pd1" else "ngo",
        }
        for facilitator, home, programme in rows
    ]


def aspirations(rng: random.Random, people: list[Row]) -> list[Row]:
    rows: list[Row] = []
    needs = ["water"] * 26 + ["roads"] * 10 + ["health"] * 10 + ["education"] * 9
    needs += ["agriculture"] * 7
    programme = {"water": "air", "roads": "jalan", "agriculture": "tani"}
    for number, domain in enumerate(needs, 1):
        origin = rng.choice((rng.choice(people)["actor_id"], rng.choice(("tani", "perempuan"))))
        if number % 9 == 0:
            origin = rng.choice(HAMLETS)
        voiced = date(2025, 1, 11) + timedelta(days=rng.randint(0, 10))
        base = {
            "aspiration_id": f"a{number:02d}",
            "domain": domain,
            "origin_id": origin,
            "forum_id": f"dusun{1 + number % 4}",
            "date": voiced.isoformat(),
            "rank": 1 + number % 5,
            "amount": rng.choice((5, 10, 25, 60)) * 1_000_000,
            "programme_id": "",
        }
        day = voiced
        rows.append(base | {"status": "proposed", "status_date": day.isoformat()})
        favoured = domain == "roads"
        steps = (("hamlet", 0.9), ("village", 0.75 if favoured else 0.45))
        steps += (("planned", 0.9 if favoured else 0.4), ("funded", 0.9 if favoured else 0.3))
        for status, chance in steps:
            day += timedelta(days=rng.randint(12, 40))
            if rng.random() >= chance:
                if rng.random() < 0.25:
                    rows.append(base | {"status": "rejected", "status_date": day.isoformat()})
                break
            link = programme.get(domain, "") if status == "funded" else ""
            row = {"status": status, "status_date": day.isoformat(), "programme_id": link}
            rows.append(base | row)
    return rows


def observations(rng: random.Random, people: list[Row], sceptics: set[str]) -> list[Row]:
    rows: list[Row] = []

    def seen(entity: str, indicator: str, value: float, wave: str, source: str = "survey") -> None:
        rows.append(
            {
                "entity_id": entity,
                "indicator": indicator,
                "value": value,
                "wave": wave,
                "source": source,
            }
        )

    for person in people:
        actor = person["actor_id"]
        sceptic = actor in sceptics
        seen(actor, "scepticism", rng.randint(4, 5) if sceptic else rng.randint(1, 3), "1")
        if rng.random() < 0.6:
            seen(actor, "voice_heard", rng.randint(1, 2) if sceptic else rng.randint(2, 5), "2")
        if person["place_id"] == "tegal":
            # the route of the road: two camps before the mediation, near each other after
            before = rng.choice((1, 1, 5, 5, 2, 4))
            after = 3 + round((before - 3) * 0.4) + rng.choice((-1, 0, 0, 0, 1))
            seen(actor, "road_route", before, "before")
            seen(actor, "road_route", min(5, max(1, after)), "after")
    for row in organisations():
        seen(row["actor_id"], "influence", row["power_level"], "1", "facilitator")
        seen(row["actor_id"], "affectedness", rng.randint(1, 3), "1", "facilitator")
    for wave, marks in (("1", (2, 2, 3, 2, 1)), ("2", (3, 2, 3, 3, 2))):
        radii = ("needs_assessment", "leadership", "organisation", "resources", "management")
        for indicator, value in zip(radii, marks, strict=True):
            seen("desa", indicator, value, wave, "assessors")
    return rows


def visitors() -> list[Row]:
    return [
        stakeholder(f"t{number}", "person", "citizens", f"Tamu {number}", "tetangga", 1)
        | {"sex": "M", "birth_year": 1980 + number}
        for number in range(1, 5)
    ]


def make() -> Tables:
    rng = random.Random(SEED)
    people = residents(rng)
    adults = [p for p in people if not p["birth_year"] or int(p["birth_year"]) <= 2007]
    sceptics = {p["actor_id"] for p in rng.sample(adults, 90)}
    present = attendance(rng, people, sceptics)
    present += [
        presence(rng, "festival", {"actor_id": f"t{number}", "sex": "M"}, False, True)
        for number in range(1, 5)
    ]
    return {
        "places": places(),
        "programmes": programmes(),
        "groups": groups(),
        "actors": people + organisations() + visitors(),
        "forums": forums(),
        "memberships": memberships(rng, people),
        "attendance": present,
        "speech": speech(rng, present),
        "participation": participation(rng, adults),
        "ties": ties(rng, people),
        "respondents": respondents(rng, adults),
        "assignments": assignments(),
        "aspirations": aspirations(rng, adults),
        "observations": observations(rng, adults, sceptics),
    }


def as_csv(rows: list[Row]) -> str:
    columns = list(dict.fromkeys(key for row in rows for key in row))
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def facts(tables: Tables) -> Iterable[str]:
    actors = {row["actor_id"]: row for row in tables["actors"]}

    def there(forum: str) -> list[Row]:
        rows = [r for r in tables["attendance"] if r["forum_id"] == forum and r["present"]]
        return [actors[r["actor_id"]] for r in rows if r.get("actor_id", "").startswith("w")]

    for forum in ("musrenbang", "jahit1", "tani1"):
        women = sum(person["sex"] == "F" for person in there(forum))
        yield f"women at {forum}: {women} of {len(there(forum))} residents"
    poor = sum(person["welfare"] == "poor" for person in there("musrenbang"))
    yield f"poor residents at the musrenbang: {poor}"
    scepticism = {
        row["entity_id"]: row["value"]
        for row in tables["observations"]
        if row["indicator"] == "scepticism"
    }
    for name, chosen in (("sceptics", range(4, 6)), ("others", range(1, 4))):
        asked = {actor for actor, value in scepticism.items() if value in chosen}
        came = {p["actor_id"] for f in ("musdes1", "musrenbang", "musdes2") for p in there(f)}
        yield f"{name} at a musdes or the musrenbang: {len(asked & came)} of {len(asked)}"
    ways = {
        row["to"]
        for row in tables["ties"]
        if actors[row["from"]].get("place_id") == REMOTE
        and actors[row["to"]].get("place_id") != REMOTE
    }
    yield f"whom {REMOTE} has ties with outside itself: {', '.join(sorted(ways))}"
    for wave in ("before", "after"):
        rows = tables["observations"]
        values = [r["value"] for r in rows if r["indicator"] == "road_route" and r["wave"] == wave]
        mean = sum(values) / len(values)
        spread = (sum((v - mean) ** 2 for v in values) / len(values)) ** 0.5
        yield f"spread of opinions on the road, {wave}: {spread:.2f}"
    last = {row["aspiration_id"]: row["status"] for row in tables["aspirations"]}
    counts = {status: sum(v == status for v in last.values()) for status in set(last.values())}
    yield f"last recorded status of {len(last)} aspirations: {dict(sorted(counts.items()))}"


def main() -> int:
    tables = make()
    if "--facts" in sys.argv:
        print("\n".join(facts(tables)))
        return 0
    stale = []
    for name, rows in tables.items():
        path = HERE / f"{name}.csv"
        text = as_csv(rows)
        if "--check" in sys.argv:
            if not path.exists() or path.read_bytes() != text.encode():
                stale.append(path.name)
        else:
            path.write_bytes(text.encode())
    if stale:
        print(f"not what make_kediri.py would write: {', '.join(stale)}", file=sys.stderr)
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
