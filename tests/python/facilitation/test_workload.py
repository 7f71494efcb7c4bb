import guyub as gy
import networkx as nx
import pandas as pd
import pytest
from data import KEDIRI

workload = gy.facilitation.workload


def test_ties_and_meetings_of_kediri_are_those_that_pandas_and_networkx_count():
    net = gy.read(KEDIRI)
    found = workload(net)
    assert found.actor.tolist() == net.labels[net.facilitators].tolist()
    ties = pd.DataFrame({name: net.table("ties")[name] for name in ("from", "to")})
    graph = nx.Graph(ties.itertuples(index=False, name=None))
    rows = net.table("attendance").to_pandas()
    came = rows[rows["present"] == 1] if "present" in rows else rows
    for label in found.actor:
        row = found.row(label)
        assert row["ties"] == (graph.degree(label) if label in graph else 0)
        assert row["meetings"] == came[came.actor_id == label].forum_id.nunique()
    days = pd.to_datetime(net.table("forums")["date"])
    months = (days.max() - days.min()).days / 30.4375
    assert found.meetings_per_month == pytest.approx(found.meetings / months)


def test_a_window_is_two_dates():
    net = gy.read(KEDIRI)
    whole, window = workload(net), workload(net, between=("2025-01-01", "2025-07-01"))
    assert (window.meetings <= whole.meetings).all()
    assert window.meta["options"]["between"] == ("2025-01-01", "2025-07-01")
    with pytest.raises(ValueError, match="expected a date such as 2025-01-31"):
        workload(net, between=("yesterday", None))
    with pytest.raises(
        ValueError, match="between: expected a first day and the day after the last"
    ):
        workload(net, between="2025")


def test_what_is_not_recorded_is_unknown():
    net = gy.Network.from_tables(
        actors=pd.DataFrame({"actor_id": ["F", "a"], "role": ["facilitator", ""]})
    )
    found = workload(net)
    assert found.actor.tolist() == ["F"]
    assert found.ties.dtype.kind == "f"
    assert pd.isna(found.ties[0])


def test_a_network_is_needed():
    with pytest.raises(TypeError, match=r"expected a network as guyub\.read gives it, got Graph"):
        workload(nx.path_graph(3))
