"""What was built in, counted from the rows of the files."""

from __future__ import annotations

import math
from collections import Counter
from datetime import date

from .parameters import CUT_OFF, NEEDS, RESPONSE, UNTIL, Tables
from .tables import as_read


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
