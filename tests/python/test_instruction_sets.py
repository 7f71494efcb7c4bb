"""The hot loops give the same bytes whichever instructions they are compiled with."""

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import guyub as gy
import pytest

KEDIRI = str(Path(__file__).resolve().parents[2] / "examples/kediri")
SETS = ("baseline", "avx2", "avx512")

# every metric that runs on kernels, over graphs whose numbers of paths differ and round
RESULTS = textwrap.dedent("""
    import hashlib, sys
    import networkx as nx, guyub as gy
    bytes_of = hashlib.sha256()
    for directed in (False, True):
        for g in (
            nx.gnp_random_graph(300, 0.03, seed=1, directed=directed),
            nx.gnp_random_graph(97, 0.01, seed=2, directed=directed),
            nx.path_graph(130, create_using=nx.DiGraph if directed else None),
        ):
            ties = gy.TieGraph.from_networkx(g)
            bytes_of.update(gy.collaboration.betweenness(ties).betweenness.tobytes())
    net = gy.read(sys.argv[1])
    bytes_of.update(repr((net.actors.to_pandas(), net.table("ties").to_pandas())).encode())
    print(gy.instruction_set(), bytes_of.hexdigest())
""")


def run(program, *arguments, isa):
    return subprocess.run(
        [sys.executable, "-c", program, *arguments],
        env=os.environ | {"GUYUB_ISA": isa},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.fixture(scope="module")
def results():
    return {isa: run(RESULTS, KEDIRI, isa=isa) for isa in SETS}


@pytest.mark.parametrize("isa", SETS)
def test_each_set_gives_the_bytes_of_the_baseline(isa, results):
    if "this machine has" in results[isa].stderr:
        pytest.skip(f"this machine does not have {isa}")
    assert results[isa].returncode == 0, results[isa].stderr
    name, bytes_of = results[isa].stdout.split()
    assert name == isa
    assert bytes_of == results["baseline"].stdout.split()[1]


def test_left_out_the_best_is_taken():
    program = "import guyub; print(guyub.instruction_set())"
    assert run(program, isa="").stdout.strip() in SETS


def test_a_set_that_there_is_not_is_refused_and_the_others_are_named():
    program = "import guyub; guyub.instruction_set()"
    found = run(program, isa="avx9")
    assert found.returncode != 0
    assert 'ValueError: GUYUB_ISA is "avx9"; this machine has baseline' in found.stderr


def test_the_command_line_says_it_in_one_line():
    found = run('import guyub._cli as cli, sys; sys.exit(cli.main(["--version"]))', isa="avx9")
    assert found.returncode == 2
    assert found.stderr.startswith('guyub: GUYUB_ISA is "avx9"')
    assert "Traceback" not in found.stderr


def test_it_is_one_of_them_here():
    assert gy.instruction_set() in SETS
