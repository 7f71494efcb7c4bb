"""Places, groups and who belongs to them."""

from __future__ import annotations

from collections import Counter

from .chance import some, stream
from .parameters import COLUMNS, HAMLETS, MADE_UP, VILLAGE, Row
from .people import Person


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
