import guyub as gy
import networkx as nx
import numpy as np
import oracles


def test_dyad_census_is_that_of_the_matrix():
    graph = nx.gnp_random_graph(40, 0.1, seed=7, directed=True)
    ties = nx.to_numpy_array(graph)[np.triu_indices(40, 1)]
    back = nx.to_numpy_array(graph).T[np.triu_indices(40, 1)]
    found = gy.collaboration.dyad_census(graph)
    assert len(found) == 1
    assert found["mutual"][0] == np.sum((ties + back) == 2)
    assert found["asymmetric"][0] == np.sum((ties + back) == 1)
    assert found["null"][0] == np.sum((ties + back) == 0)


@oracles.cases("dyad_census")
def test_dyad_census_is_that_of_other_programs(case):
    found = gy.collaboration.dyad_census(oracles.graph(case.network))
    columns = {"M": "mutual", "A": "asymmetric", "N": "null"}
    for letter, column in columns.items():
        assert oracles.same(found[column][0], case.expected[letter])
