"""Options are checked whatever they change, and a wrong one says what is right."""

import inspect

import guyub as gy
import numpy as np
import pytest
from processes.every_metric import inputs, metrics, result

representation = gy.participation.representation
COUNTS = {"attended": [1, 2], "population": [5, 6]}


def parameters(metric):
    area, name = metric.split(".")
    return inspect.signature(getattr(getattr(gy, area), name)).parameters


def taking(option):
    return [metric for metric in metrics() if option in parameters(metric)]


@pytest.mark.parametrize("metric", taking("unlabelled"))
def test_a_word_is_checked_where_it_changes_nothing(metric):
    with pytest.raises(ValueError, match="unlabelled='nonsense': expected one of drop, group, err"):
        result(metric, unlabelled="nonsense")


@pytest.mark.parametrize("metric", taking("interval"))
def test_a_share_is_refused_with_all_its_digits(metric):
    with pytest.raises(ValueError, match=r"interval=1\.0000001: expected between 0 and 1"):
        result(metric, interval=1.0000001)


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("who", "nonsense"),
        ("who", np.array([True, False])),
        ("forum", "zzz"),
        ("between", ("2020", "2021")),
        ("place", "zzz"),
        ("within", "place"),
        ("unit", "visits"),
        ("facilitators", True),
    ],
)
def test_an_option_that_chooses_people_is_refused_beside_counts(option, value):
    with pytest.raises(ValueError, match=f"^{option}= chooses from a network"):
        representation(**COUNTS, **{option: value})


def test_options_at_their_defaults_stand_beside_counts():
    assert representation(**COUNTS, who=None, unit="people").attended.tolist() == [1, 2]


@pytest.mark.parametrize("metric", taking("by"))
def test_a_column_that_is_not_there_names_the_nearest_however_far(metric):
    with pytest.raises(KeyError, match=r"'seks'.*did you mean 'sex'"):
        result(metric, by="seks")
    with pytest.raises(KeyError, match="did you mean '"):
        result(metric, by="qqqqqqqqqqqqqqqq")


@pytest.mark.parametrize("metric", taking("who"))
def test_people_who_are_not_there_name_the_nearest(metric):
    with pytest.raises(KeyError, match=r"'nonsense'.*did you mean '"):
        result(metric, who="nonsense")


def test_a_network_shows_itself_without_reading_its_cells(monkeypatch):
    net = inputs()["net"]

    def refuse(*_):
        raise AssertionError("decoded")

    monkeypatch.setattr(gy.Network, "table", refuse)
    monkeypatch.setattr(gy.Network, "actors", property(refuse))
    assert "469 actors" in repr(net)


@pytest.mark.parametrize("metric", metrics())
def test_the_docstring_speaks_python_and_names_every_parameter(metric):
    area, name = metric.split(".")
    text = getattr(getattr(gy, area), name).__doc__
    for word in ("std::", "invalid_argument", "data_error", "turnout table", "see `", "As `"):
        assert word not in text, word
    listed = text.partition("Parameters\n----------\n")[2].partition("\n\n")[0]
    named = {line.partition(" : ")[0].partition("=")[0].strip("*") for line in listed.splitlines()}
    assert set(parameters(metric)) - {"threads", "seed", "progress"} <= named


def test_a_keyword_that_is_none_names_the_metric_and_the_nearest():
    with pytest.raises(TypeError, match=r"attendance_rate: .*'forums'; did you mean 'forum'"):
        gy.participation.attendance_rate(inputs()["net"], by="sex", forums="f")
    with pytest.raises(TypeError, match="workload does not take who=; it honours no common option"):
        gy.facilitation.workload(inputs()["net"], who="all")
