import guyub as gy
import numpy as np
import pandas as pd
import pytest
from data import KEDIRI

invitation = gy.participation.invitation

#  four women, two men; ✉ invited, × there          f      g
#                                            w1    ✉ ×
#                                            w2    ✉       ×
#                                            w3            ×
#                                            w4
#                                            m1    ✉ ×    ✉
#                                            m2    ✉
ACTORS = pd.DataFrame({"actor_id": ["w1", "w2", "w3", "w4", "m1", "m2"], "sex": [*"PPPPLL"]})
ATTENDANCE = pd.DataFrame(
    [
        ("f", "w1", 1, 1),
        ("f", "w2", 1, 0),
        ("g", "w2", 0, 1),
        ("g", "w3", 0, 1),
        ("f", "m1", 1, 1),
        ("g", "m1", 1, 0),
        ("f", "m2", 1, 0),
    ],
    columns=["forum_id", "actor_id", "invited", "present"],
)


def test_who_was_asked_and_who_of_them_came():
    found = invitation(gy.Network.from_tables(actors=ACTORS, attendance=ATTENDANCE), by="sex")
    assert found.columns == [
        *("group", "population", "invited", "came", "invited_rate", "no_show_rate")
    ]
    assert found.group.tolist() == ["F", "M"]
    assert found.invited.tolist() == [2, 2]
    assert found.came.tolist() == [1, 1]
    assert found.invited_rate.tolist() == [0.5, 1]
    assert found.no_show_rate.tolist() == [0.5, 0.5]


def test_kediri_as_pandas_counts_it():
    net = gy.read(KEDIRI)
    found = invitation(net, by="sex", who="all", facilitators=True)
    rows = net.table("attendance").to_pandas()
    sex = dict(zip(net.labels, net.actors["sex"], strict=True))
    rows = rows.assign(sex=rows.actor_id.map(sex))
    asked = rows[rows.invited == 1]
    for group in found.group:
        mine = asked[asked.sex == group]
        assert found.row(group)["invited"] == mine.actor_id.nunique()
        assert found.row(group)["came"] == mine[mine.present == 1].actor_id.nunique()


def test_nobody_invited_has_no_rate_of_staying_away():
    rows = ATTENDANCE.assign(invited=[0] * len(ATTENDANCE))
    found = invitation(gy.Network.from_tables(actors=ACTORS, attendance=rows), by="sex")
    assert found.invited_rate.tolist() == [0, 0]
    assert np.isnan(found.no_show_rate).all()


def test_counts_of_those_who_came_say_nothing_of_invitations():
    with pytest.raises(gy.MissingDataError, match="invited"):
        invitation(attended=[1], population=[2])
