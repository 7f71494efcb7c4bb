"""Pseudonyms for people, and identifiers that are not kept."""

import pickle
from pathlib import Path

import guyub as gy
import numpy as np
import pandas as pd
import pytest
from guyub import _core
from guyub._network.pseudonyms import names_of

KEDIRI = Path(__file__).resolve().parents[2] / "examples/kediri"
KEY = "rahasia dapur balai desa"


@pytest.fixture(scope="module")
def kediri():
    return gy.read(KEDIRI)


@pytest.fixture(scope="module")
def hidden():
    return gy.read(KEDIRI, pseudonyms=KEY)


def people(net):
    kind = net.actors["kind"]
    return [
        name for name, of in zip(net.labels, kind, strict=True) if of in ("", "person", "household")
    ]


def village(**options):
    """People whose ids, names and addresses can be looked for."""
    actors = pd.DataFrame(
        {
            "actor_id": ["anisantoso", "budihartono", "pkk-melati", "kk-wijaya", "dinaspu"],
            "kind": ["person", "", "group", "household", "organisation"],
            "name": ["Ani Santoso", "Budi Hartono", "PKK Melati", "Keluarga Wijaya", "Dinas PU"],
            "household_id": ["kk-wijaya", "kk-lestari", "", "", ""],
            "alamat": ["Jalan Mawar", "Jalan Kenanga", "", "Jalan Dahlia", "Jalan Kantor"],
            "diajak oleh": ["budihartono", "", "", "", ""],
            "clan": ["red", "blue", "", "", ""],
        }
    )
    ties = pd.DataFrame(
        {
            "from": ["anisantoso", "budihartono"],
            "to": ["budihartono", "dinaspu"],
            "reporter": ["budihartono", "citizens"],
        }
    )
    aspirations = pd.DataFrame(
        {"aspiration_id": ["u1", "u2"], "origin_id": ["anisantoso", "pkk-melati"]}
    )
    observations = pd.DataFrame(
        {"entity_id": ["budihartono"], "indicator": ["trust"], "value": [0.5]}
    )
    attendance = pd.DataFrame(
        {
            "forum_id": ["musdes", "musdes"],
            "actor_id": ["anisantoso", "anisantoso"],
            "nama": ["Bu Ani Santoso", "Ani"],
        }
    )
    return gy.Network.from_tables(
        actors=actors,
        ties=ties,
        aspirations=aspirations,
        observations=observations,
        attendance=attendance,
        **options,
    )


SECRETS = (
    *("anisantoso", "budihartono", "kk-wijaya", "kk-lestari"),
    *("Ani Santoso", "Budi Hartono", "Keluarga Wijaya", "Mawar", "Kenanga", "Dahlia"),
)
PUBLIC = ("pkk-melati", "PKK Melati", "dinaspu", "Dinas PU", "Jalan Kantor", "red", "blue")


@pytest.mark.skipif(not _core.has_archive(), reason="built without archives")
@pytest.mark.parametrize("pseudonyms", [True, KEY, b"\x00\xff bytes"])
def test_nobody_is_named_in_what_is_saved(pseudonyms, tmp_path):
    def everything(net):
        net.save(tmp_path / "x.guyub")
        return (tmp_path / "x.guyub").read_bytes() + pickle.dumps(net)

    plain = everything(village())
    bytes_now = everything(village(pseudonyms=pseudonyms))
    for secret in SECRETS:
        assert secret.encode() in plain
        assert secret.encode() not in bytes_now
    for known in PUBLIC:
        assert known.encode() in bytes_now


@pytest.mark.skipif(not _core.has_archive(), reason="built without archives")
def test_no_id_of_a_person_in_kediri_is_saved(kediri, hidden, tmp_path):
    hidden.save(tmp_path / "x.guyub")
    saved = (tmp_path / "x.guyub").read_bytes()
    ids = people(kediri)
    assert len(ids) > 400
    assert [name for name in ids if name.encode() in saved] == []


def test_nobody_is_named_in_graphs_and_results(hidden, kediri):
    ids = set(people(kediri))
    assert ids.isdisjoint(hidden.labels)
    assert ids.isdisjoint(hidden.ties().labels)
    assert ids.isdisjoint(hidden.attendance().actor_labels)
    for table in ("participation", "ties", "aspirations", "observations"):
        for column in hidden.table(table):
            assert ids.isdisjoint(map(str, hidden.table(table)[column]))


def test_organisations_and_groups_keep_their_names():
    net = village(pseudonyms=True)
    labels = net.labels.tolist()
    assert (labels[2], labels[4]) == ("pkk-melati", "dinaspu")
    assert [label[:2] for label in labels] == ["p-", "p-", "pk", "p-", "di"]
    assert net.actors.name.tolist() == ["", "", "PKK Melati", "", "Dinas PU"]
    assert net.table("ties").reporter.tolist() == [labels[1], "citizens"]
    assert net.table("aspirations").origin_id.tolist() == [labels[0], "pkk-melati"]
    assert net.actors["diajak oleh"][0] == labels[1]
    # a household that is an actor is called the same where it is a member's household
    assert net.actors.household_id[0] == labels[3]


def test_the_numbers_are_the_same(kediri, hidden):
    def numbers(net):
        g = net.ties()
        yield gy.collaboration.brokerage_roles(g, "sector")
        yield gy.collaboration.betweenness(g)
        yield gy.collaboration.ei_index(g, "sex")
        yield gy.participation.representation(net, by=["sex", "welfare"])
        yield gy.participation.attendance_rate(net, by="sector", within="place")
        yield gy.facilitation.dependence(g, "facilitator", source="citizens", target="government")

    for before, after in zip(numbers(kediri), numbers(hidden), strict=True):
        assert before.columns == after.columns
        for column in before:
            if column != "actor":
                np.testing.assert_array_equal(before[column], after[column])
        for name, value in before.scalars.items():
            np.testing.assert_array_equal(value, after.scalars[name])


def test_a_key_gives_the_same_names_each_time_and_another_key_others(hidden):
    again = gy.read(KEDIRI, pseudonyms=KEY.encode())
    assert again.labels.tolist() == hidden.labels.tolist()
    assert again.data_hash == hidden.data_hash
    stay = set(hidden.labels) & set(gy.read(KEDIRI).labels)
    other = gy.read(KEDIRI, pseudonyms=KEY + ".")
    assert set(other.labels) & set(hidden.labels) == stay
    assert other.data_hash != hidden.data_hash
    long, longer = (gy.read(KEDIRI, pseudonyms="x" * length) for length in (100, 101))
    assert set(long.labels) & set(longer.labels) == stay


def test_without_a_key_no_two_readings_can_be_linked():
    one, two = village(pseudonyms=True), village(pseudonyms=True)
    assert set(one.labels) & set(two.labels) == {"pkk-melati", "dinaspu"}
    assert set(one.actors.household_id) & set(two.actors.household_id) == {""}


def test_one_person_has_one_name_in_two_networks():
    frame = pd.DataFrame({"actor_id": ["anisantoso", "someone"]})
    small = gy.Network.from_tables(actors=frame, pseudonyms=KEY)
    assert small.labels[0] == village(pseudonyms=KEY).labels[0]


def test_merging_comes_before_pseudonyms():
    net = village(pseudonyms=KEY)
    assert len(net.table("attendance")) == 1
    assert net.notes == [
        "people go by pseudonyms; 1 note of reading, which may name someone, was taken out"
    ]


def test_names_that_begin_alike_get_more_digits():
    ids = [f"id{i}" for i in range(300)]
    short = names_of(ids, b"k", digits=1)
    assert len(set(short.values())) == 300
    full = names_of(ids, b"k", digits=64)
    assert all(full[name].startswith(short[name]) for name in ids)
    taken = names_of(["a"], b"k")["a"]
    assert names_of(["a"], b"k", {taken})["a"] != taken
    assert len(taken) == len("p-") + 12


def test_keys_that_are_none_are_refused():
    for bad, error in (("", ValueError), (b"", ValueError), (7, TypeError), (0.5, TypeError)):
        with pytest.raises(error, match="pseudonyms"):
            village(pseudonyms=bad)
    with pytest.raises(ValueError, match="choose one"):
        village(pseudonyms=True, identifiers="keep")
    assert village(pseudonyms=None).labels[0] == "anisantoso"


def test_checking_takes_the_options_of_reading():
    assert gy.check(KEDIRI, pseudonyms=KEY) == []


# -- identifiers ----------------------------------------------------------------------------

IDENTIFIERS = {"NIK": "3506014107800001", "No. HP": "081234567890", "Tanda Tangan": "x"}


@pytest.mark.parametrize("table", ["actors", "attendance"])
@pytest.mark.parametrize("source", ["folder", "frame"])
def test_identifiers_are_dropped_unless_kept(source, table, tmp_path):
    keys = {"actors": {"actor_id": "a"}, "attendance": {"forum_id": "f", "actor_id": "a"}}[table]
    frame = pd.DataFrame([keys | IDENTIFIERS])

    def read(**options):
        if source == "frame":
            return gy.Network.from_tables(**{table: frame}, **options)
        frame.to_csv(tmp_path / f"{table}.csv", index=False)
        return gy.read(tmp_path, **options)

    net = read()
    assert set(net.table(table)) == set(keys)
    assert len(net.notes) == 3
    assert not any(value in note for note in net.notes for value in ("3506", "0812"))
    kept = read(identifiers="keep")
    assert set(kept.table(table)) == set(keys) | set(IDENTIFIERS)


@pytest.mark.parametrize("cell", ['"3506014107800001"7', '"3506014107800001'])
def test_faults_do_not_show_what_identifies_people(cell, tmp_path):
    (tmp_path / "actors.csv").write_text(f"actor_id,NIK,name\na,{cell},b\n")
    for options in ({}, {"identifiers": "keep"}, {"pseudonyms": True}):
        with pytest.raises(gy.DataError) as caught:
            gy.read(tmp_path, **options)
        (fault,) = caught.value.faults
        assert (fault.column, fault.value) == ("NIK", "(not shown)")
        assert "3506" not in str(caught.value)
