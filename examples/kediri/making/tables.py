"""All tables, as files and as a reader sees them, and the rules that they keep."""

from __future__ import annotations

import csv
import io
from collections import Counter
from datetime import date

from .chance import stream
from .meetings import make_attendance, make_forums
from .observations import make_observations
from .parameters import COLUMNS, Row, Tables
from .people import make_actors, make_people
from .places import make_groups, make_memberships, make_places
from .programmes import make_aspirations, make_assignments, make_participation, make_programmes
from .ties import make_respondents, make_ties, make_true_ties


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
