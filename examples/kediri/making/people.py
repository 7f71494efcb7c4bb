"""Who there is."""

from __future__ import annotations

from dataclasses import dataclass

from .chance import some, stream
from .parameters import (
    FACES,
    FIRST,
    HAMLET_HEAD,
    HAMLETS,
    HOUSEHOLD,
    LAST,
    MADE_UP,
    NAMED,
    POOR,
    SCEPTIC,
    SCEPTIC_IF_POOR,
    STAFF,
    VILLAGE,
    Row,
    records,
)


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
