import guyub as gy
import pandas as pd
import pytest

from participation.test_representation import village

turnout = gy.participation.turnout


def people(**tables):
    actors = pd.DataFrame(
        {
            "actor_id": ["ani", "budi", "citra", "dewi", "eko", "pd", "dinas"],
            "kind": ["person"] * 6 + ["organisation"],
            "sector": ["citizens"] * 5 + ["government", "government"],
            "role": ["", "", "", "", "", "facilitator", ""],
            "sex": ["F", "M", "F", "F", "M", "F", ""],
            "birth_year": [1980, 1990, 2008, 2010, None, 1985, None],
            "place_id": ["x", "x", "x", "y", "x", "x", "x"],
        }
    )
    base = {
        "actors": actors,
        "places": pd.DataFrame({"place_id": ["v", "x", "y"], "parent_id": ["", "v", "v"]}),
        "forums": pd.DataFrame(
            {
                "forum_id": ["m24", "m25", "undated"],
                "date": ["2024-06-01", "2025-06-01", None],
                "type": ["musdes", "musdes", "training"],
                "place_id": ["v", "v", "x"],
            }
        ),
        "attendance": pd.DataFrame(
            {
                "forum_id": ["m24", "m25", "m25", "m24", "m25", "undated", "m25"],
                "actor_id": ["ani", "ani", "citra", "citra", "budi", "eko", "dinas"],
                "invited": [1, 1, 0, 0, 1, 0, 0],
                "present": [1, 1, 1, 1, 0, 1, 1],
                "spoke": [0, 0, 1, 1, 0, 0, 0],
                "seconds": [0, 30, 0, 0, 0, 0, 0],
            }
        ),
    }
    return gy.Network.from_tables(**(base | tables))


def test_residents_are_persons_of_seventeen_who_are_no_facilitators():
    found = turnout(people(), by="sex", forum="musdes")
    # citra turned 17 in 2025, dewi in 2027; pd facilitates; dinas is no person
    assert found.row("F")["population"] == 2
    assert found.row("M")["population"] == 2
    assert found.meta["counted"] == 4
    assert found.meta["no_birth_year"] == 1


def test_an_attendance_counts_only_from_seventeen_on():
    found = turnout(people(), by="sex", forum="musdes").row("F")
    assert found["visits"] == 3  # ani twice, citra only in 2025
    assert found["attended"] == 2
    assert found["spoke"] == 2  # citra's mark, ani's seconds
    assert found["seconds"] == 30


def test_an_invitation_may_not_be_taken_up():
    found = turnout(people(), by="sex", forum="m25").row("M")
    assert (found["invited"], found["attended"]) == (1, 0)


def test_undated_forums_lie_in_no_window():
    found = turnout(people(), by="sex", between=("2024-01-01", "2026-01-01"))
    assert found.row("M")["attended"] == 0
    assert turnout(people(), by="sex").row("M")["attended"] == 1


def test_a_place_has_its_own_roster_and_no_visitors():
    found = turnout(people(), by="sex", place="x")
    # forums at or below x: the training; only eko came
    assert found.attended.sum() == 1
    assert found.population.sum() == 4  # ani, budi, citra, eko: undated, so no age rule


def test_sectors_are_of_everyone():
    found = turnout(people(), by="sector")
    assert found.meta["who"] == "all"
    assert found.row("government")["population"] == 1  # the facilitator left out
    kept = turnout(people(), by="sector", facilitators=True)
    assert kept.row("government")["population"] == 2


def test_a_mask_says_who():
    found = turnout(people(), by="sex", who=["ani", "budi"])
    assert found.population.sum() == 2
    assert found.meta["who"] == "mask"


def test_seconds_come_from_speech_where_a_forum_has_it():
    speech = pd.DataFrame({"forum_id": ["m25"], "actor_id": ["citra"], "seconds": [12]})
    found = turnout(people(speech=speech), by="sex", forum="m25").row("F")
    assert found["seconds"] == 12
    assert found["spoke"] == 2


def test_groups_overlap_and_head_counts_are_added():
    tables = {
        "groups": pd.DataFrame({"group_id": ["tani", "pkk"], "population": [30, None]}),
        "memberships": pd.DataFrame(
            {"actor_id": ["ani", "ani", "budi"], "group_id": ["tani", "pkk", "tani"]}
        ),
    }
    base = people(**tables)
    found = turnout(base, by="group", forum="m25")
    assert found.population.tolist() == [30, 1]
    assert found.attended.tolist() == [1, 1]
    assert found.meta["overlapping"]
    counts = pd.DataFrame(
        {
            "forum_id": ["m25", "m25"],
            "actor_id": ["ani", ""],
            "group_id": ["", "tani"],
            "count": [None, 7],
        }
    )
    found = turnout(people(**tables, attendance=counts), by="group", forum="m25")
    assert found.attended.tolist() == [8, 1]


def test_derived_actors_have_counts_only():
    net = gy.Network.from_tables(
        attendance=pd.DataFrame({"forum_id": ["f", "f"], "actor_id": ["x", "y"]})
    )
    found = turnout(net, by=["a", "b"])
    assert found.attended.tolist() == [1, 1]
    assert found.meta["roster"] == "attendees"
    assert pd.isna(found.population).all()


def test_several_columns_make_blocks():
    found = turnout(village(), by=["sex", "place_id"])
    assert found.by.tolist() == ["sex", "sex", "place_id", "place_id"]


def test_attendance_is_needed():
    net = gy.Network.from_tables(actors=pd.DataFrame({"actor_id": ["x"], "sex": ["F"]}))
    with pytest.raises(gy.MissingDataError, match=r"attendance\.csv"):
        turnout(net, by="sex")


def sheets(**forum):
    """Attendance sheets and populations of groups: all that a district office has."""
    return gy.Network.from_tables(
        groups=pd.DataFrame({"group_id": ["poor", "farmers"], "population": [60, 90]}),
        forums=pd.DataFrame({"forum_id": ["f"], "type": ["musdes"]} | forum),
        attendance=pd.DataFrame(
            {"forum_id": ["f", "f"], "group_id": ["poor", "farmers"], "count": [2, 30]}
        ),
    )


def test_populations_of_groups_are_denominators():
    net = sheets()
    found = turnout(net, by="group")
    assert found.population.tolist() == [60, 90]
    assert found.attended.tolist() == [2, 30]
    rate = gy.participation.attendance_rate(net, by="group")
    assert rate.rate == pytest.approx([2 / 60, 30 / 90])
    with pytest.raises(gy.MissingDataError, match="scope_population"):
        gy.participation.representation(net, by="group")


def test_the_scope_of_a_forum_is_everyone():
    found = gy.participation.representation(sheets(scope_population=[300]), by="group")
    # 32 of 300 came, 2 of 60 poor: in proportion 6.4
    assert found.expected == pytest.approx([6.4, 9.6])
    assert found.meta["roster"] == "counts"
    assert found.meta["scope_population"] == [300]
