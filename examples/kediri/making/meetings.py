"""Who came and spoke."""

from __future__ import annotations

import random
from collections import Counter

from .chance import chance
from .parameters import (
    ANSWERED,
    COMING,
    CUT_OFF,
    FACILITATOR,
    FORUMS,
    HEADS,
    OFFICIALS_AT,
    SPEECHES_IN,
    UNINVITED,
    VILLAGE,
    Row,
    records,
)
from .people import Person


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
