import re

import guyub as gy
import numpy as np
import pandas as pd
import pytest
from guyub._report.page import findings
from guyub._report.privacy import (
    hidden_cells,
    hidden_rosters,
    sentences_without_people,
)


def cells(counts, roster, suppress=5, **options):
    return hidden_cells(counts, roster, suppress, **({"disjoint": True} | options)).tolist()


def test_a_small_cell_takes_the_next_smallest_with_it():
    # 3 alone is 26 − 14 − 9; with the 9 gone only 3 + 9 = 12 is known
    assert cells([3, 14, 9], [40, 40, 40]) == [True, False, True]


def test_two_small_cells_that_are_small_together_take_a_third():
    # 1 + 2 = 3 people would still be told by the total
    assert cells([1, 2, 9, 14], [40, 40, 40, 40]) == [True, True, True, False]


def test_those_who_stayed_away_are_a_cell_too():
    # 38 of 40 came: the two who did not would be known; the other group goes with them
    assert cells([38, 20], [40, 60]) == [True, True]


def test_a_group_of_fewer_than_ten_is_hidden_whole():
    assert cells([0, 20, 22], [6, 60, 60]) == [True, True, False]


def test_overlapping_groups_do_not_tell_of_each_other():
    assert cells([3, 14, 9], [40, 40, 40], disjoint=False, total=60) == [True, False, False]


def test_who_is_outside_a_group_is_a_cell_too():
    # 57 of the 60 present are of the group: three are not
    assert cells([57, 20], [90, 90], disjoint=False, total=60) == [True, False]


def test_nothing_is_hidden_where_nobody_is_asked_to():
    assert cells([1, 2], [3, 40], suppress=0) == [False, False]


def test_organisations_are_told_in_any_number():
    assert cells([2, 20], [8, 60], people=[False, True]) == [False, False]


def test_all_or_nothing_is_no_small_cell():
    assert cells([0, 40], [40, 40]) == [False, False]


@pytest.mark.parametrize("seed", range(200))
def test_what_is_hidden_can_not_be_had_from_the_total(seed):
    """Against what a reader can do: take all that is shown from what is known of all."""
    generator = np.random.default_rng(seed)
    roster = generator.integers(0, 60, size=generator.integers(1, 7))
    came = np.array([generator.integers(0, n + 1) for n in roster])
    hidden = hidden_cells(came, roster, 5, disjoint=True)
    if not hidden.any():
        return
    together, everyone = came[hidden].sum(), roster[hidden].sum()
    if hidden[roster > 0].all():
        return  # nothing is shown that could be taken away
    assert hidden.sum() > 1
    assert not 0 < together < 5
    assert not 0 < everyone - together < 5
    shown = ~hidden & (roster > 0)
    assert not ((came[shown] > 0) & (came[shown] < 5)).any()
    assert (roster[shown] >= 10).all()


@pytest.mark.parametrize(
    ("roster", "hidden"),
    [
        ([391, 6], [True, True]),  # 397 in all: 391 would tell the six
        ([200, 100, 6], [False, True, True]),
        ([200, 100, 6, 7], [False, False, True, True]),
        ([200, 100, 3, 4], [False, True, True, True]),  # 3 + 4 are seven people
        ([200, 100], [False, False]),
    ],
)
def test_a_small_number_on_the_roster_is_not_told_by_the_rest(roster, hidden):
    assert hidden_rosters(roster, 5, disjoint=True).tolist() == hidden


def test_notes_with_a_person_in_them_stay_out():
    notes = ["extra.csv is no table of the model", "Siti Aminah is there twice", "w017 merged"]
    people = ["Siti Aminah", "w017", "1"]
    assert sentences_without_people(notes, people, names=False) == notes[:1]
    assert sentences_without_people(notes, people, names=True) == notes


SEXES = ["F", "M"] * 30


def village(women, men, **columns):
    """Sixty people, half of them women; so many of each came to the one musdes."""
    people = [f"p{i}" for i in range(60)]
    came = [people[2 * i] for i in range(women)] + [people[2 * i + 1] for i in range(men)]
    return gy.Network.from_tables(
        actors=pd.DataFrame({"actor_id": people, "sex": SEXES} | columns),
        forums=pd.DataFrame({"forum_id": ["f"], "type": ["musdes"]}),
        attendance=pd.DataFrame({"forum_id": "f", "actor_id": came}),
    )


@pytest.mark.parametrize("lang", ["en", "id"])
@pytest.mark.parametrize(("women", "men"), [(3, 15), (15, 3), (28, 15), (15, 28)])
def test_page_one_tells_no_cell_that_the_table_hides(women, men, lang):
    # 28 of 30 came: two women did not, a small cell as well
    sentences = " ".join(findings(village(women, men), lang))
    assert not re.search(rf"\b({women}|{men})\b (of|dari)", sentences)
    shown = " ".join(findings(village(women, men), lang, suppress=0))
    assert re.search(rf"\b{women}\b (of|dari)", shown)


def test_blank_cells_give_no_hidden_share_back():
    blanks = [*SEXES[:40], *[""] * 20]
    people = [f"p{i}" for i in range(60)]
    came = [people[0], people[2], people[4], *people[1:31:2], *people[40:50]]
    net = gy.Network.from_tables(
        actors=pd.DataFrame({"actor_id": people, "sex": blanks}),
        forums=pd.DataFrame({"forum_id": ["f"], "type": ["musdes"]}),
        attendance=pd.DataFrame({"forum_id": "f", "actor_id": came}),
    )
    # 3 women, 15 men and 10 blanks: "between 11% and 46%" of 28 would be the 3
    assert not re.search(r"\d%", " ".join(findings(net, "en")))
    assert "11%" in " ".join(findings(net, "en", suppress=0))


def test_a_disabled_few_are_not_told_by_the_others(tmp_path):
    disability = ["ya"] * 6 + ["tidak"] * 54
    path = gy.report(village(15, 15, disability=disability), tmp_path / "r.html")
    table = path.read_text(encoding="utf-8").split("By disability")[1].split("</table>")[0]
    assert "54" not in table
    assert "&lt; 10" in table


def star(facilitators, tmp_path, **options):
    """A village where facilitators alone stand between twelve residents and two offices."""
    people = [f"w{i}" for i in range(12)] + ["g0", "g1"] + [f"pd{i}" for i in range(facilitators)]
    helpers = people[14:]
    net = gy.Network.from_tables(
        actors=pd.DataFrame(
            {
                "actor_id": people,
                "name": [f"Nama {i}" for i in range(len(people))],
                "kind": ["person"] * 12 + ["organisation"] * 2 + ["person"] * facilitators,
                "sector": ["citizens"] * 12 + ["government"] * 2 + ["other"] * facilitators,
                "role": [""] * 14 + ["facilitator"] * facilitators,
            }
        ),
        ties=pd.DataFrame(
            {
                "from": [*people[:12], *helpers],
                "to": [*(helpers * 12)[:12], *["g0"] * facilitators],
            }
        ),
    )
    html = gy.report(net, tmp_path / "r.html", **options).read_text(encoding="utf-8")
    return html.split('<section id="brokers"')[1].split("</section>")[0]


def test_two_facilitators_are_pooled_and_three_are_numbered(tmp_path):
    assert "all facilitators together" in star(2, tmp_path)
    assert "facilitator 1" not in star(2, tmp_path)
    assert "facilitator 3" in star(3, tmp_path)
    assert "Nama 14" not in star(3, tmp_path)
    assert "Nama 14" in star(3, tmp_path, names=True)
