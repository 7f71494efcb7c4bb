from datetime import date

import pytest
from guyub._words.language import Language

pytest.importorskip("babel")
ENGLISH, INDONESIAN = Language("en"), Language("id")


def test_numbers_are_written_as_the_language_writes_them():
    assert ENGLISH.whole(1504) == "1,504"
    assert INDONESIAN.whole(1504) == "1.504"
    assert ENGLISH.number(3913.25) == "3,913.25"
    assert INDONESIAN.number(0.5) == "0,50"
    assert ENGLISH.number(-0.54) == "−0.54"


def test_shares_and_their_bounds():
    assert ENGLISH.percent(0.194) == "19%"
    assert INDONESIAN.percents(0.194, 0.35) == "19–35%"


def test_undefined_is_a_dash():
    nan = float("nan")
    assert ENGLISH.number(nan) == ENGLISH.percent(nan) == ENGLISH.interval(nan, nan) == "–"
    assert ENGLISH.percents(nan, 0.2) == "–"
    assert ENGLISH.number(float("inf")) == "∞"


def test_dates_have_the_day_first():
    assert ENGLISH.day(date(2026, 11, 4)) == "4 November 2026"
    assert INDONESIAN.day(date(2026, 8, 17)) == "17 Agustus 2026"


@pytest.mark.parametrize(("count", "words"), [(1, "one group"), (2, "2 groups")])
def test_one_and_several(count, words):
    one, many = "one group too small to judge", "{count} groups too small to judge"
    assert ENGLISH.plural(one, many, count).startswith(words)
    assert INDONESIAN.plural(one, many, count) == f"{count} kelompok terlalu kecil untuk dinilai"


@pytest.mark.parametrize(
    ("english", "indonesian"),
    [
        ("attendance rate", "tingkat kehadiran"),
        ("of 100 residents, how many are recorded as present", None),
        ("representation ratio", "rasio keterwakilan"),
        ("1 is in proportion to their number in the village", "1 berarti sebanding dengan"),
        ("not assessable", "belum dapat dinilai"),
        ("interval", "rentang ketidakpastian"),
        ("broker", "penghubung"),
        ("joins parties who have no tie of their own", "mempertemukan pihak yang belum"),
        ("facilitator dependence", "ketergantungan pada pendamping"),
    ],
)
def test_the_agreed_words(english, indonesian):
    expected = indonesian or "dari 100 warga, berapa yang tercatat hadir"
    assert INDONESIAN(english).startswith(expected)
