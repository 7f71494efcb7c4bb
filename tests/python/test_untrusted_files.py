"""Whatever stands at a path, every entry reads it or says in a sentence what is wrong."""

import os
import random
import resource

import guyub as gy
import pytest


def table(path):
    return gy.read(path.parent)


ENTRIES = {
    "a table of a folder": ("actors.csv", table),
    "a list of who came": ("daftar hadir.csv", gy.read),
    "a file of ties": ("ties.csv", gy.TieGraph.from_csv),
    "an archive": ("village.guyub", gy.load),
}


@pytest.fixture(params=ENTRIES)
def entry(request, tmp_path):
    name, read = ENTRIES[request.param]
    return tmp_path / name, read


def refusal(entry):
    path, read = entry
    with pytest.raises(gy.DataError) as caught:
        read(path)
    assert caught.value.faults
    for fault in caught.value.faults:
        assert fault.expected
        assert fault.mend
    return str(caught.value)


MILLION = 1_000_000
LETTERS = 'abc,;\t"\n\r 0123456789-/√é'
CONTENTS = {
    "any bytes": lambda chance: chance.randbytes(MILLION),
    "any text": lambda chance: "".join(chance.choices(LETTERS, k=MILLION)).encode(),
    "quotes alone": lambda _: b'"' * MILLION,
    "delimiters alone": lambda _: b"," * MILLION,
    "line ends alone": lambda _: b"\n" * MILLION,
    "NUL alone": lambda _: b"\0" * MILLION,
    "a header and a cell of a million letters": lambda _: b"x\n" + b"y" * MILLION,
    "a header of a million names": lambda _: b"x," * (MILLION // 2),
    "UTF-16 of half a letter": lambda _: b"\xff\xfe" + b"\x00\xd8" * (MILLION // 2),
}


@pytest.mark.parametrize("content", CONTENTS)
@pytest.mark.parametrize("seed", [1, 2])
def test_a_million_bytes_are_refused(entry, content, seed):
    path, _ = entry
    path.write_bytes(CONTENTS[content](random.Random(seed)))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    refusal(entry)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 300_000  # KiB


def test_a_file_that_is_not_there(entry):
    path, read = entry
    if read is not table:
        assert path.name in refusal(entry)


def test_an_empty_file(entry):
    entry[0].touch()
    assert entry[0].name in refusal(entry)


def test_a_folder_in_the_place_of_a_file(entry):
    path, read = entry
    path.mkdir()
    if read is not gy.read:  # that is what reads folders
        assert path.name in refusal(entry)


def test_a_pipe_is_not_waited_for(entry):
    os.mkfifo(entry[0])
    assert entry[0].name in refusal(entry)


def test_a_device_is_no_file(entry):
    path, _ = entry
    path.symlink_to("/dev/zero")
    assert path.name in refusal(entry)


def test_a_file_beyond_four_gigabytes_is_not_read(entry):
    path, _ = entry
    with path.open("wb") as file:
        os.truncate(file.fileno(), 5 << 30)  # holes: nothing of it stands on the disk
    assert path.name in refusal(entry)


def test_an_archive_in_the_place_of_a_list_says_how_to_load_it(tmp_path):
    path = tmp_path / "ties.guyub"
    gy.TieGraph([0], [1]).save(path)
    for read in (gy.read, gy.TieGraph.from_csv):
        with pytest.raises(gy.DataError, match=r"gy\.load"):
            read(path)
