"""Writes the fourteen tables of examples/kediri: a MADE-UP village, not one fact about a real one.

python make_kediri.py            rewrites the CSV files, byte for byte the same each time
python make_kediri.py --check    exits 1 where a file differs or a rule of the tables is broken
python make_kediri.py --facts    counts what was built in, from the rows of the files
"""

from __future__ import annotations

import argparse
import csv
import io
import math
import random
import sys
from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations
from pathlib import Path

Row = dict[str, object]
Tables = dict[str, list[Row]]
Tie = tuple[str, str, str, object]  # from, to, type, weight

SEED = 2025
FOLDER = Path(__file__).resolve().parent
UNTIL = date(2026, 3, 31)  # the last day that the files know
COLUMNS = {
    "actors": "actor_id kind sector role name place_id sex birth_year household_id welfare "
    "disability elite power_level employer_sector weight stratum",
    "groups": "group_id name population place_id unsur",
    "memberships": "actor_id group_id start end represents",
    "places": "place_id type name parent_id code",
    "forums": "forum_id date type place_id programme_id stage scope_population",
    "attendance": "forum_id actor_id group_id count invited present role spoke seconds",
    "speech": "forum_id actor_id speech_id seconds demand answered",
    "programmes": "programme_id domain parent_id name place_id budget source start end",
    "participation": "programme_id actor_id group_id stage level scale reporter",
    "ties": "from to type directed weight start end wave reporter",
    "respondents": "wave actor_id responded roster_shown",
    "assignments": "facilitator_id place_id programme_id start end contract_source",
    "aspirations": "aspiration_id domain origin_id forum_id date rank amount status status_date "
    "programme_id",
    "observations": "entity_id indicator value wave source",
}

# --- the true parameters --------------------------------------------------------------------------

VILLAGE, CUT_OFF = "guyub_rukun", "pucangan"  # the hamlet that has no head and one facilitator
HAMLETS = {"krajan": 110, "ngadirejo": 95, "sumberejo": 80, "kalisari": 70, CUT_OFF: 45}
POOR = {"krajan": 0.16, "ngadirejo": 0.20, "sumberejo": 0.22, "kalisari": 0.30, CUT_OFF: 0.45}
SCEPTIC, SCEPTIC_IF_POOR = 0.30, 0.15  # share, and what poverty adds to it
FACES, HOUSEHOLD = 0.7, 0.5  # standard deviations of a person's and a household's zeal, in log-odds
# what a trait adds to the log-odds of coming
COMING = {
    "musyawarah": {"sceptic": -1.6, "woman": -0.5, "poor": -0.9, "elite": 1.2},
    "musrenbang": {"sceptic": -1.6, "woman": -2.1, "poor": -1.2, "elite": 1.4},
    "training": {"sceptic": 0.0, "woman": 0.9, "poor": -0.3, "elite": 0.0},
    "other": {"sceptic": -0.2, "woman": 0.1, "poor": -0.3, "elite": 0.6},
}
UNINVITED = -2.4  # the log-odds that no invitation takes away
MEDIATION = 0.6  # how far an opinion moves towards the middle (3) at the mediated workshop
ANSWERED = {"elite": 0.8, "man": 0.55, "woman": 0.35}  # the chance that a demand is answered
FIRST_ANSWER = {"elite": 0.75, "other": 0.48}  # the chance that a proposal is ever answered
HAMLET_HEAD = {"krajan": "g09", "ngadirejo": "g10", "sumberejo": "g11", "kalisari": "g12"}
FACILITATOR = {"krajan": "pd1", "ngadirejo": "pd3", "sumberejo": "pd3", "kalisari": "pd1"}
FACILITATOR[CUT_OFF] = "pd2"
DIRECT = {"krajan": 0.12, "ngadirejo": 0.10, "sumberejo": 0.04, "kalisari": 0.015, CUT_OFF: 0}
THROUGH = {"krajan": 0.05, "ngadirejo": 0.06, "sumberejo": 0.12, "kalisari": 0.25, CUT_OFF: 0.3}
ELITE_DIRECT = {"krajan": 0.8, "ngadirejo": 0.7, "sumberejo": 0.3, "kalisari": 0, CUT_OFF: 0}
RESPONSE = {"1": 0.84, "2": 0.78}  # of residents, by wave

# domain: share of the proposals; the budgets are in PROGRAMMES
NEEDS = {"water": 0.36, "agriculture": 0.15, "roads": 0.13, "health": 0.11, "education": 0.09}
NEEDS |= {"crafts": 0.07, "accessibility": 0.05, "culture": 0.04}
MILLION = 1_000_000
PROGRAMMES = """
pr_roads,roads,,Jalan desa lintas dusun,guyub_rukun,720,dana desa,2025-05-01,2026-01-01
pr_water,water,,Air bersih,guyub_rukun,60,APBD,2025-06-01,2026-04-01
pr_pipes,water,pr_water,Pipa air Pucangan,pucangan,30,hibah LSM,2025-08-01,2026-02-01
pr_farming,agriculture,,Pelatihan tani berkelanjutan,guyub_rukun,120,dana desa,2025-02-01,2025-12-01
pr_education,education,,Rumah belajar,guyub_rukun,90,APBD,2025-07-01,2026-07-01
pr_health,health,,Posyandu dan penyuluhan,guyub_rukun,80,dana desa,2025-01-01,2026-01-01
pr_sewing,crafts,,Pelatihan menjahit dan kerajinan,guyub_rukun,50,CSR,2025-03-01,2025-10-01
pr_culture,culture,,Festival budaya,guyub_rukun,50,APBD,2025-06-01,2025-09-01
"""
# id, date, type, place, programme, stage, way of COMING, share invited, log-odds of the baseline
FORUMS = """
f01,2025-01-18,hamlet_meeting,krajan,,planning,musyawarah,.85,.5
f02,2025-01-19,hamlet_meeting,kalisari,,planning,musyawarah,.85,.6
f03,2025-01-25,hamlet_meeting,pucangan,,planning,musyawarah,.85,.9
f04,2025-02-15,musdes,guyub_rukun,,decision,musyawarah,.45,.2
f05,2025-03-08,training,guyub_rukun,pr_farming,implementation,training,.22,-.6
f06,2025-03-15,training,guyub_rukun,pr_sewing,benefits,training,.24,-.4
f07,2025-04-12,workshop,guyub_rukun,pr_roads,planning,other,.55,-.2
f08,2025-05-17,routine_meeting,guyub_rukun,pr_health,monitoring,other,.25,-.3
f09,2025-06-22,gotong_royong,guyub_rukun,pr_roads,implementation,other,.05,.5
f10,2025-09-20,musdes,guyub_rukun,,decision,musyawarah,.45,.1
f11,2025-10-25,musrenbang,guyub_rukun,,decision,musrenbang,.45,.7
f12,2025-12-13,evaluation,guyub_rukun,pr_roads,evaluation,other,.25,-.4
"""
SPEECHES_IN = {"f01", "f02", "f03", "f04", "f07", "f10", "f11"}
HEADS = {"farmers": 34, "women": 41, "youth": 22}  # counted, not named, at f09
OFFICIALS_AT = {"hamlet_meeting": 1, "training": 2, "routine_meeting": 2}  # elsewhere 9

# id, kind, sector, role, name, place, power
NAMED = """
g13,person,government,district_head,,mojorukun,5
g17,organisation,government,office,Puskesmas Mojorukun,mojorukun,4
g18,organisation,government,school,SD Guyub Rukun,guyub_rukun,3
g19,organisation,government,office,Dinas Pemberdayaan Masyarakat,kediri,5
g20,organisation,government,office,Badan Perencanaan,kediri,5
g21,organisation,government,office,Dinas Pekerjaan Umum,kediri,5
g22,organisation,government,office,Dinas Pertanian,kediri,5
g23,organisation,government,office,Dinas Kesehatan,kediri,5
g24,organisation,government,office,Dinas Pendidikan,kediri,5
g25,organisation,government,office,Dinas Sosial,kediri,5
g26,organisation,government,office,Dinas Permukiman,kediri,5
g27,organisation,government,office,Balai Penyuluhan Pertanian,mojorukun,4
g28,organisation,government,office,Dinas Koperasi,kediri,5
n01,organisation,ngo,,LSM Tirta Guyub,kediri,3
n02,organisation,ngo,,LSM Tani Rukun,kediri,3
n03,organisation,ngo,,LSM Perempuan Guyub,kediri,3
n04,organisation,ngo,,Yayasan Belajar Rukun,kediri,3
n05,organisation,ngo,,Yayasan Sehat Guyub,kediri,3
n06,organisation,ngo,,Forum Anggaran Warga,kediri,3
n07,organisation,ngo,,Lembaga Budaya Rukun,kediri,3
n08,organisation,ngo,,LSM Ramah Difabel,kediri,3
b01,organisation,private_sector,,BUMDes Guyub Rukun,guyub_rukun,3
b02,organisation,private_sector,,Koperasi Rukun Makmur,guyub_rukun,3
b03,organisation,private_sector,,Usaha Keripik Tempe,krajan,2
b04,organisation,private_sector,,Toko Bangunan Guyub,krajan,2
b05,organisation,private_sector,,CV Jalan Rukun,kediri,4
b06,organisation,private_sector,,Penggilingan Padi Rukun,ngadirejo,2
b07,organisation,private_sector,,Toko Tani Guyub,sumberejo,2
b08,organisation,private_sector,,Konveksi Guyub,kediri,3
b09,organisation,private_sector,,Bank Kredit Rukun,mojorukun,3
b10,organisation,private_sector,,Warung Guyub,kalisari,2
b11,organisation,private_sector,,Pengepul Sayur Rukun,mojorukun,2
b12,organisation,private_sector,,PT Tenun Guyub,kediri,4
c01,organisation,citizens,,PKK Guyub Rukun,guyub_rukun,2
c02,organisation,citizens,,Kader Posyandu,guyub_rukun,2
c03,organisation,citizens,,Kelompok Tani Krajan,krajan,2
c04,organisation,citizens,,Kelompok Tani Sumberejo,sumberejo,2
c05,organisation,citizens,,Kelompok Pengguna Air Kalisari,kalisari,2
c06,organisation,citizens,,Kelompok Jahit Ngadirejo,ngadirejo,2
c07,organisation,citizens,,Karang Taruna,guyub_rukun,2
c08,organisation,citizens,,Kelompok Pengajian,guyub_rukun,2
c09,organisation,citizens,,Kelompok Usaha Bersama,krajan,2
c10,organisation,citizens,,Komite Sekolah,guyub_rukun,2
o01,organisation,other,,Universitas Contoh,kediri,3
o02,organisation,other,,Radio Contoh,kediri,2
"""
STAFF = {1: "village_head", 2: "village_secretary"} | dict.fromkeys(range(3, 9), "village_staff")
STAFF |= dict.fromkeys(range(9, 13), "hamlet_head") | dict.fromkeys(range(14, 17), "district_staff")
FIRST = {
    "F": "Lestari Melati Kenanga Puspa Cempaka Laras Seruni Pertiwi Mega Embun Cahya Rinjani",
    "M": "Guntur Bayu Jagat Surya Lintang Samudra Galih Panji Banyu Langit Tirta Wana",
}
LAST = (
    "Rukun Guyub Wening Santosa Padi Sawah Telaga Gunung Angin Fajar Senja Hujan Daun Akar Rimba "
)
LAST += "Batu Jati Ladang Kali Bukit Lumbung Pelangi"
MADE_UP = "(rekaan)"


@dataclass
class Person:
    """A resident as made; a cell that is blank in the file is known here."""

    id: str
    hamlet: str
    household: str
    sex: str
    birth_year: int
    poor: bool
    elite: bool
    sceptic: bool
    farmer: bool
    artisan: bool
    disabled: bool
    zeal: float

    @property
    def adult(self) -> bool:
        return self.birth_year <= 2008

    def traits(self) -> tuple[str, ...]:
        marks = (self.sceptic, self.sex == "F", self.poor, self.elite)
        named = zip(("sceptic", "woman", "poor", "elite"), marks, strict=True)
        return tuple(name for name, is_so in named if is_so)


def stream(name: str) -> random.Random:
    """One stream of chance a table, so that a change in one leaves the others as they are."""
    return random.Random(f"{SEED}/{name}")


def records(block: str) -> list[list[str]]:
    return [line.split(",") for line in block.strip().splitlines()]


def chance(log_odds: float) -> float:
    return 1 / (1 + math.exp(-log_odds))


def some(rng: random.Random, items: list[str], n: int) -> list[str]:
    return sorted(rng.sample(items, min(n, len(items))))


# --- who there is ---------------------------------------------------------------------------------


def make_people() -> list[Person]:
    rng = stream("people")
    people: list[Person] = []
    for hamlet, size in HAMLETS.items():
        left, houses = size, 0
        while left > 0:
            houses += 1
            members = min(left, rng.choice((1, 2, 2, 3, 3, 4)))
            poor, farmer = rng.random() < POOR[hamlet], rng.random() < 0.35
            home_zeal, first = rng.gauss(0, HOUSEHOLD), rng.choice((0, 1))
            for member in range(members):
                sceptic = rng.random() < SCEPTIC + SCEPTIC_IF_POOR * poor
                people.append(Person(
                    f"w{len(people) + 1:03d}", hamlet, f"{hamlet[:2]}{houses:02d}",
                    "FM"[(first + member + (rng.random() < 0.15)) % 2], rng.randint(1945, 2007),
                    poor, False, sceptic, farmer and member < 2, rng.random() < 0.1, False,
                    home_zeal + rng.gauss(0, FACES)))  # fmt: skip
            left -= members
    for person in rng.sample([p for p in people if p.birth_year > 1990], 9):
        person.birth_year, person.sceptic = rng.randint(2009, 2011), False
    for hamlet in HAMLETS:
        for sex, n in (("M", 4), ("F", 1)):
            known = [p for p in people if p.hamlet == hamlet and p.sex == sex and not p.poor]
            for person in rng.sample([p for p in known if p.birth_year < 1995], n):
                person.elite, person.sceptic = True, False
    for person in rng.sample([p for p in people if p.adult and not p.elite], 6):
        person.disabled = True
    return people


def make_actors(people: list[Person]) -> list[Row]:
    rng = stream("actors")
    names = {sex: [f"{a} {b} {MADE_UP}" for a in FIRST[sex].split() for b in LAST.split()]
             for sex in "FM"}  # fmt: skip
    for pool in names.values():
        rng.shuffle(pool)
    ids = [p.id for p in people]
    no_sex, no_year, no_welfare = (set(some(rng, ids, n)) for n in (11, 14, 5))
    leaders = iter(
        [
            "neighbourhood_head",
            "religious_leader",
            "neighbourhood_head",
            "customary_leader",
            "teacher",
        ]
        * len(HAMLETS)
    )
    rows: list[Row] = []
    for p in people:
        welfare = "poor" if p.poor else "not_poor"
        if not p.poor and int(p.household[2:]) % 3 == 0:
            welfare = "near_poor"
        rows.append({
            "actor_id": p.id, "kind": "person", "sector": "citizens",
            "role": next(leaders) if p.elite else "", "name": names[p.sex].pop(),
            "place_id": p.hamlet, "sex": "" if p.id in no_sex else p.sex,
            "birth_year": "" if p.id in no_year and p.adult else p.birth_year,
            "household_id": p.household, "welfare": "" if p.id in no_welfare else welfare,
            "disability": "ya" if p.disabled else "tidak", "elite": "ya" if p.elite else "tidak",
            "power_level": 2 if p.elite else 1, "employer_sector": "citizens", "weight": 1,
            "stratum": p.hamlet})  # fmt: skip

    def someone(actor_id: str, sector: str, role: str, place: str, power: int, sex: str) -> None:
        elite = "tidak" if role in ("facilitator", "visitor") else "ya"
        rows.append({
            "actor_id": actor_id, "kind": "person", "sector": sector, "role": role,
            "name": names[sex].pop(), "place_id": place, "sex": sex,
            "birth_year": rng.randint(1965, 1996), "disability": "tidak", "elite": elite,
            "power_level": power, "employer_sector": sector, "weight": 1})  # fmt: skip

    for number, role in sorted(STAFF.items()):
        place = "mojorukun" if role == "district_staff" else VILLAGE
        if role == "hamlet_head":
            place = next(h for h, head in HAMLET_HEAD.items() if head == f"g{number:02d}")
        power = 4 if number < 3 or place == "mojorukun" else 3
        someone(f"g{number:02d}", "government", role, place, power, "F" if number % 4 == 2 else "M")
    for actor_id, kind, sector, role, name, place, might in records(NAMED):
        if kind == "person":
            someone(actor_id, sector, role, place, int(might), "M")
            continue
        rows.append({"actor_id": actor_id, "kind": kind, "sector": sector, "role": role,
                     "name": f"{name} {MADE_UP}", "place_id": place, "power_level": might,
                     "employer_sector": sector, "weight": 1})  # fmt: skip
    for facilitator, sex, employer in (("pd1", "F", "government"), ("pd2", "F", "ngo"),
                                       ("pd3", "M", "government")):  # fmt: skip
        someone(facilitator, "other", "facilitator", "mojorukun", 3, sex)
        rows[-1]["employer_sector"] = employer
    for number in range(1, 7):
        someone(f"v{number:02d}", "citizens", "visitor", "sido_guyub", 1, "FM"[number % 2])
    return rows


def make_places() -> list[Row]:
    above = [
        ("jawa_timur", "province", "Jawa Timur", "", "35"),
        ("kediri", "regency", "Kabupaten Kediri", "jawa_timur", "35.06"),
        ("mojorukun", "district", "Kecamatan Mojorukun", "kediri", "35.06.99"),
        (VILLAGE, "village", "Desa Guyub Rukun", "mojorukun", "35.06.99.2001"),
        ("sido_guyub", "village", "Desa Sido Guyub", "mojorukun", "35.06.99.2002"),
    ]
    hamlets = [(h, "hamlet", f"Dusun {h.title()}", VILLAGE, "") for h in HAMLETS]
    columns = COLUMNS["places"].split()
    rows = [Row(zip(columns, place, strict=True)) for place in above + hamlets]
    for row in rows[2:]:
        row["name"] = f"{row['name']} (rekaan / made up)"
    return rows


# name of the group, its unsur: who belongs to it; the rest are seats, filled in make_memberships
GROUPS = {"farmers": ("Petani", "farmers"), "women": ("Perempuan", "women"),
          "poor_households": ("Warga miskin", "poor"), "artisans": ("Perajin", "artisans"),
          "youth": ("Pemuda", "youth"), "elders": ("Lansia", "elders"),
          "disabled": ("Penyandang disabilitas", "disabled"),
          "neighbourhood_heads": ("Ketua RT", "community_leaders"),
          "religious_leaders": ("Tokoh agama", "religious_leaders"),
          "customary_leaders": ("Tokoh adat", "customary_leaders"),
          "educators": ("Pendidik", "educators"),
          "council": ("BPD", ""), "planning_team": ("Tim penyusun RKP Desa", "")}  # fmt: skip


def make_memberships(actors: list[Row], people: list[Person]) -> list[Row]:
    rng = stream("memberships")
    rows: list[Row] = []

    def join(actor_id: object, group: str, start: str = "", end: str = "", by: str = "") -> None:
        row = (actor_id, group, start, end, by)
        rows.append(Row(zip(COLUMNS["memberships"].split(), row, strict=True)))

    for row, p in zip(actors, people, strict=False):  # residents come first
        if not p.adult:
            continue
        year, role = row["birth_year"], row["role"]
        belongs = {"farmers": p.farmer, "women": row["sex"] == "F", "artisans": p.artisan,
                   "poor_households": row["welfare"] == "poor", "disabled": p.disabled,
                   "youth": isinstance(year, int) and year >= 1995,
                   "elders": isinstance(year, int) and year <= 1965,
                   "neighbourhood_heads": role == "neighbourhood_head",
                   "religious_leaders": role == "religious_leader",
                   "customary_leaders": role == "customary_leader",
                   "educators": role == "teacher"}  # fmt: skip
        for group in (g for g, is_in in belongs.items() if is_in):
            since = f"{rng.randint(2018, 2024)}-01-01" if group in ("farmers", "artisans") else ""
            join(p.id, group, since)
    men = [p.id for p in people if p.elite and p.sex == "M"]
    women = [p.id for p in people if p.adult and p.sex == "F" and not p.poor]
    seats = [(m, "neighbourhood_heads") for m in some(rng, men, 8)]
    seats += [(w, "women") for w in some(rng, women, 2)]
    for number, (actor_id, voice) in enumerate(seats):  # the last left, another took the seat
        join(actor_id, "council", "2021-01-01", "2025-07-01" if number == 7 else "", voice)
    join(next(m for m in men if m not in [s for s, _ in seats]), "council", "2025-07-01", "",
         "farmers")  # fmt: skip
    for actor_id in ("g02", "g03", *some(rng, men, 5), *some(rng, women, 1)):
        join(actor_id, "planning_team", "2025-06-01", "2025-12-01",
             "women" if actor_id in women else "neighbourhood_heads")  # fmt: skip
    return rows


def make_groups(memberships: list[Row]) -> list[Row]:
    size = Counter(row["group_id"] for row in memberships if not row["end"])
    size["planning_team"] = 8
    return [{"group_id": g, "name": f"{name} {MADE_UP}", "population": size[g],
             "place_id": VILLAGE, "unsur": unsur}
            for g, (name, unsur) in GROUPS.items()]  # fmt: skip


# --- who came and spoke ---------------------------------------------------------------------------


def make_forums(people: list[Person], actors: list[Row]) -> list[Row]:
    of_age = Counter(p.hamlet for p in people if p.adult)
    rows: list[Row] = []
    for forum_id, day, kind, place, programme, stage, *_ in records(FORUMS):
        scope = of_age.total() if place == VILLAGE else of_age[place]
        rows.append(
            {
                "forum_id": forum_id,
                "date": day,
                "type": kind,
                "place_id": place,
                "programme_id": programme,
                "stage": stage,
                "scope_population": scope,
            }
        )
    return rows


def make_attendance(people: list[Person], rng: random.Random) -> tuple[list[Row], list[Row]]:
    rows: list[Row] = []
    speeches: list[Row] = []

    def came(forum: str, actor_id: str, invited: bool, present: bool, role: str = "") -> Row:
        rows.append({"forum_id": forum, "actor_id": actor_id, "invited": int(invited),
                     "present": int(present), "role": role})  # fmt: skip
        return rows[-1]

    def speak(row: Row, forum: str, voice: str, talks: float) -> None:
        row["spoke"] = int(rng.random() < talks)
        turns = rng.choice((1, 1, 2)) if row["spoke"] else 0
        seconds = [rng.randint(20, 300 if voice == "elite" else 150) for _ in range(turns)]
        row["seconds"] = sum(seconds)
        for length in seconds if forum in SPEECHES_IN else ():
            demand = rng.random() < 0.6
            answered = int(rng.random() < ANSWERED[voice]) if demand else ""
            speeches.append({"forum_id": forum, "actor_id": row["actor_id"],
                             "speech_id": f"s{len(speeches) + 1:03d}", "seconds": length,
                             "demand": int(demand), "answered": answered})  # fmt: skip

    for forum, _, kind, place, _, _, way, invites, baseline in records(FORUMS):
        for p in people:
            if place not in (VILLAGE, p.hamlet) or (not p.adult and kind != "gotong_royong"):
                continue
            # the sewing course asked for women, the workshop for the two hamlets of the dispute
            share = float(invites) * (0.6 if p.poor else 1)
            share *= {"f06": 1.8 if p.sex == "F" else 0.1,
                      "f07": p.hamlet in ("krajan", "kalisari")}.get(forum, 1)  # fmt: skip
            share *= 0.6 if way == "musrenbang" and p.sex == "F" else 1
            invited = rng.random() < (0.95 if p.elite and forum != "f06" else share)
            log_odds = float(baseline) + p.zeal + sum(COMING[way][t] for t in p.traits())
            present = rng.random() < chance(log_odds + (0 if invited else UNINVITED))
            if forum == "f06" and ((p.sex == "M" and not invited) or p.hamlet == CUT_OFF):
                continue
            if not invited and not present:
                continue
            voice = "elite" if p.elite else "man" if p.sex == "M" else "woman"
            row = came(forum, p.id, invited, present, "participant")
            if present:
                speak(row, forum, voice, {"elite": 0.6, "man": 0.22, "woman": 0.12}[voice])
        for number in range(1, 1 + OFFICIALS_AT.get(kind, 9)):
            role = "chair" if number == 1 else "participant"
            speak(came(forum, f"g{number:02d}", True, True, role), forum, "elite", 0.4)
        helper = FACILITATOR.get(place, "pd1")
        speak(came(forum, helper, True, True, "facilitator"), forum, "elite", 0.8)
    for forum, guests in (("f05", "n02 g27 v01 v02"), ("f06", "n03 b08 v03"), ("f08", "n05 g17"),
                          ("f09", "b05 v04 v05 v06"), ("f11", "n06 c01 c03 b01 g13")):  # fmt: skip
        for guest in guests.split():
            came(forum, guest, guest[0] != "v", True, "participant")
    for group, heads in HEADS.items():
        rows.append({"forum_id": "f09", "group_id": group, "count": heads, "present": 1})
    return rows, speeches


# --- programmes, proposals ------------------------------------------------------------------------


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


# --- who is tied to whom --------------------------------------------------------------------------

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


# --- what was observed ----------------------------------------------------------------------------


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


# --- all of it, its check, its facts --------------------------------------------------------------


def make() -> Tables:
    people = make_people()
    tables: Tables = {"places": make_places(), "actors": make_actors(people)}
    tables["memberships"] = make_memberships(tables["actors"], people)
    tables["groups"] = make_groups(tables["memberships"])
    tables["programmes"] = make_programmes()
    tables["forums"] = make_forums(people, tables["actors"])
    tables["attendance"], tables["speech"] = make_attendance(people, stream("attendance"))
    tables["participation"] = make_participation(people)
    tables["respondents"] = make_respondents(people, tables["actors"])
    true = make_true_ties(people, tables["attendance"])
    tables["ties"] = make_ties(true, tables["respondents"])
    tables["assignments"] = make_assignments()
    tables["aspirations"] = make_aspirations(people)
    tables["observations"] = make_observations(people, tables["actors"], tables)
    return {name: tables[name] for name in COLUMNS}


def as_csv(name: str, rows: list[Row]) -> bytes:
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS[name].split(), restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def as_read(tables: Tables) -> dict[str, list[dict[str, str]]]:
    """The rows as a reader of the files sees them: text, all columns."""
    texts = {name: as_csv(name, rows).decode() for name, rows in tables.items()}
    return {name: list(csv.DictReader(io.StringIO(text))) for name, text in texts.items()}


def broken_rules(tables: Tables) -> list[str]:
    rows = as_read(tables)
    keys = {"actors": "actor_id", "groups": "group_id", "places": "place_id",
            "forums": "forum_id", "programmes": "programme_id"}  # fmt: skip
    ids = {name: {r[key] for r in rows[name]} for name, key in keys.items()}
    faults = [f"{n}: an id stands twice" for n in keys if len(ids[n]) != len(rows[n])]
    points = {key: ids[name] for name, key in keys.items()}
    points |= {"parent_id": ids["places"] | ids["programmes"], "facilitator_id": ids["actors"],
               "from": ids["actors"], "to": ids["actors"]}  # fmt: skip
    points["origin_id"] = ids["actors"] | ids["groups"] | ids["places"]
    points["reporter"] = ids["actors"] | {"government", "ngo", "private_sector", "citizens"}
    points["entity_id"] = set().union(*ids.values(), (r["speech_id"] for r in rows["speech"]))
    uniques = {"attendance": ("forum_id", "actor_id", "group_id"),
               "respondents": ("wave", "actor_id"),
               "ties": ("from", "to", "type", "wave"), "speech": ("speech_id",)}  # fmt: skip
    for name, columns in uniques.items():
        again = Counter(tuple(r[c] for c in columns) for r in rows[name])
        faults += [f"{name}: {key} stands twice" for key, n in again.items() if n > 1]
    for name, table in rows.items():
        for line, row in enumerate(table, 2):
            at = f"{name}.csv:{line}"
            faults += [f"{at}: no such {c} {v}" for c, v in row.items()
                       if v and c in points and v not in points[c]]  # fmt: skip
            for early, late in (("start", "end"), ("date", "status_date")):
                if row.get(early) and row.get(late):
                    days = [date.fromisoformat(row[c]) for c in (early, late)]
                    if days[0] > days[1] or (late == "end" and days[0] == days[1]):
                        faults.append(f"{at}: {late} before {early}")
            if name in ("attendance", "participation") and bool(row["actor_id"]) == bool(
                row["group_id"]
            ):
                faults.append(f"{at}: an actor or a group, not both")
            if name == "attendance" and bool(row["count"]) != bool(row["group_id"]):
                faults.append(f"{at}: a count belongs to a group")
    return faults


def reach(ties: list[dict[str, str]], start: str, without: set[str]) -> set[str]:
    """Whom `start` reaches along directed ties, and both ways along the others."""
    next_to: dict[str, set[str]] = {}
    for tie in ties:
        next_to.setdefault(tie["from"], set()).add(tie["to"])
        if tie["directed"] == "0":
            next_to.setdefault(tie["to"], set()).add(tie["from"])
    seen, todo = {start}, [start]
    while todo:
        found = next_to.get(todo.pop(), set()) - seen - without
        seen |= found
        todo += found
    return seen


def facts(tables: Tables) -> list[str]:
    rows = as_read(tables)
    actors = {r["actor_id"]: r for r in rows["actors"]}
    adult = {
        i
        for i, a in actors.items()
        if a["kind"] == "person"
        and a["sector"] == "citizens"
        and a["role"] != "visitor"
        and (not a["birth_year"] or int(a["birth_year"]) <= 2008)
    }
    there: dict[str, set[str]] = {}
    for kind in {f["type"] for f in rows["forums"]}:
        which = {f["forum_id"] for f in rows["forums"] if f["type"] == kind}
        there[kind] = {r["actor_id"] for r in rows["attendance"]
                       if r["forum_id"] in which and r["present"] == "1"} & adult  # fmt: skip
    out = ["rows: " + ", ".join(f"{name} {len(table)}" for name, table in rows.items())]
    doubt = {r["entity_id"]: float(r["value"]) for r in rows["observations"]
             if (r["indicator"], r["wave"]) == ("scepticism", "1")}  # fmt: skip
    met = there["musdes"] | there["musrenbang"] | there["hamlet_meeting"]
    for name, marks in (("sceptics (4-5)", (4, 5)), ("others (1-3)", (1, 2, 3))):
        who = {i for i, v in doubt.items() if v in marks and i in adult}
        out.append(f"1 {name}: {len(who & met)} of {len(who)} came to a musyawarah")
    for column, value in (("sex", "F"), ("welfare", "poor"), ("disability", "ya")):
        known = {i for i in adult if actors[i][column]}
        group = {i for i in known if actors[i][column] == value}
        for kind in ("hamlet_meeting", "musdes", "musrenbang", "training"):
            came = there[kind] & known
            even = len(came) * len(group) / len(known)
            out.append(f"2 {column}={value} at {kind}: {len(came & group)} of {len(came)}; "
                       f"in proportion {even:.1f}")  # fmt: skip
    helpers = {i for i, a in actors.items() if a["role"] == "facilitator"}
    government = {i for i, a in actors.items() if a["sector"] == "government"}
    citizens = [i for i, a in actors.items() if a["sector"] == "citizens"]
    for wave in RESPONSE:
        ties = [t for t in rows["ties"] if t["wave"] == wave]
        with_all = {i: reach(ties, i, set()) & government for i in citizens}
        without = {i: reach(ties, i, helpers) & government for i in citizens}
        pairs, left = (sum(map(len, r.values())) for r in (with_all, without))
        out.append(f"3 wave {wave}: {pairs - left} of {pairs} citizen-government pairs with a path "
                   f"have none without facilitators ({(pairs - left) / pairs:.2f})")  # fmt: skip
        far = [i for i in citizens if actors[i]["place_id"] == CUT_OFF]
        alone = [i for i in far if reach(ties, i, {"pd2"}) & government]
        out.append(f"3 wave {wave}: {sum(bool(with_all[i]) for i in far)} of {len(far)} of "
                   f"{CUT_OFF} reach government, {len(alone)} without pd2")  # fmt: skip
    route: dict[str, dict[str, float]] = {"before": {}, "after": {}}
    for r in rows["observations"]:
        if r["indicator"] == "road_route":
            route[r["wave"]][r["entity_id"]] = float(r["value"])
    for name, is_mediated in (("mediated", True), ("others", False)):
        asked = [i for i in route["before"] if (i in there["workshop"]) is is_mediated]
        sd = {}
        for wave, values in route.items():
            mean = sum(values[i] for i in asked) / len(asked)
            sd[wave] = math.sqrt(sum((values[i] - mean) ** 2 for i in asked) / len(asked))
        out.append(f"4 road_route, {name} ({len(asked)}): standard deviation {sd['before']:.2f} "
                   f"before, {sd['after']:.2f} after")  # fmt: skip
    history: dict[str, list[dict[str, str]]] = {}
    for r in rows["aspirations"]:
        history.setdefault(r["aspiration_id"], []).append(r)
    old = [h for h in history.values() if date.fromisoformat(h[0]["date"]) <= date(2025, 3, 31)]
    reached = Counter(r["status"] for h in old for r in h)
    out.append(
        f"5 {len(old)} of {len(history)} proposals are a year old by {UNTIL}; "
        f"{sum(len(h) == 1 for h in old)} have no recorded answer; {dict(reached)}"
    )
    total = sum(float(r["budget"]) for r in rows["programmes"])
    for domain in NEEDS:
        need = sum(h[0]["domain"] == domain for h in history.values()) / len(history)
        money = sum(float(r["budget"]) for r in rows["programmes"] if r["domain"] == domain) / total
        out.append(f"5 {domain}: {need:.0%} of the proposals, {money:.0%} of the budget")
    residents = [a for a in rows["actors"] if a["actor_id"].startswith("w")]
    young = sum(bool(a["birth_year"]) and int(a["birth_year"]) > 2008 for a in residents)
    refused = sum(r["invited"] == "1" and r["present"] == "0" for r in rows["attendance"])
    invited = sum(r["invited"] == "1" for r in rows["attendance"])
    guests = {r["actor_id"] for r in rows["attendance"] if r["actor_id"].startswith("v")}
    out.append(
        f"6 of {len(residents)} residents: "
        f"sex blank {sum(not a['sex'] for a in residents)}, "
        f"birth year blank {sum(not a['birth_year'] for a in residents)}, under 17 {young}; "
        f"{len(guests)} visitors; {refused} of {invited} invitations not taken up"
    )
    return out


def main() -> int:
    options = argparse.ArgumentParser(description="a made-up village")
    options.add_argument("--check", action="store_true")
    options.add_argument("--facts", action="store_true")
    chosen = options.parse_args()
    tables = make()
    faults = broken_rules(tables)
    for name, rows in tables.items():
        path, text = FOLDER / f"{name}.csv", as_csv(name, rows)
        if chosen.check and (not path.exists() or path.read_bytes() != text):
            faults.append(f"{path.name} is not what make_kediri.py writes")
        elif not (chosen.check or chosen.facts or faults):
            path.write_bytes(text)
    if chosen.facts:
        print("\n".join(facts(tables)))
    print("".join(f"{fault}\n" for fault in faults), end="", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
