import guyub as gy
import numpy as np
import pytest

from participation.test_representation import village

disproportionality = gy.participation.disproportionality


def test_by_hand():
    # roster 50, 15 and 35 %; those who came 20, 0 and 80 %
    found = disproportionality(attended=[20, 0, 80], population=[500, 150, 350])
    assert found.gallagher[0] == pytest.approx(39.686, abs=5e-4)
    assert found.loosemore_hanby[0] == pytest.approx(45)


def test_one_row_a_place():
    found = disproportionality(village(), by="sex", within="place")
    assert found.place.tolist() == ["a", "b"]
    assert found.loosemore_hanby == pytest.approx([100 * (0.5 - 1 / 6), 10])


def test_nobody_came_is_undefined():
    found = disproportionality(attended=[0, 0], population=[5, 5])
    assert np.isnan(found.gallagher[0])
