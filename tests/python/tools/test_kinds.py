"""What a metric may read and give back stands in its types: another type does not compile."""

import shutil
import subprocess
import sysconfig
from pathlib import Path

import guyub as gy
import networkx as nx
import numpy as np
import pybind11
import pytest
from guyub._metrics.kinds import KINDS, Call, Input
from guyub._metrics.layout import laid_out

ROOT = Path(__file__).resolve().parents[3]

METRICS = """
#include "metrics/metric.hpp"
using namespace guyub;
struct made_up_options {{ double alpha = 0; }};
struct made_up_result {{
  std::vector<double> cells;
  std::vector<std::uint32_t> chosen;
  graph::incidence pairs;
}};
made_up_result made_up(const graph::tie_graph&, {argument}, const made_up_options&,
                       const run_options&);
void bind(python::area& area) {{
  using python::rows;
  area.metric("made_up", &made_up, python::reads("g", "others"),
              python::takes("alpha", python::required(&made_up_options::alpha)),
              python::square("cells", &made_up_result::cells),
              python::label_set("chosen", rows::actor, &made_up_result::chosen),
              python::incidence_itself(&made_up_result::pairs));
}}
"""


def compiled(folder: Path, argument: str) -> subprocess.CompletedProcess:
    compiler = shutil.which("c++")
    if compiler is None:
        pytest.skip("no compiler here")
    (folder / "guyub").mkdir()
    (folder / "guyub/export.hpp").write_text("#define GUYUB_EXPORT\n", "utf-8")
    (folder / "made_up.cpp").write_text(METRICS.format(argument=argument), "utf-8")
    places = [
        *(folder, ROOT / "bindings/python", ROOT / "include"),
        *(sysconfig.get_path("include"), pybind11.get_include()),
    ]
    command = [compiler, "-std=c++20", "-fsyntax-only", *(f"-I{place}" for place in places)]
    return subprocess.run(
        [*command, str(folder / "made_up.cpp")], check=False, capture_output=True, text=True
    )


def test_several_graphs_are_bound_by_the_same_statement(tmp_path):
    found = compiled(tmp_path, "std::span<const graph::tie_graph* const>")
    assert found.returncode == 0, found.stderr


def test_an_unknown_kind_does_not_compile(tmp_path):
    found = compiled(tmp_path, "const std::vector<bool>&")
    assert found.returncode != 0
    assert "std::vector<bool" in found.stderr
    assert "guyub::python::input<" in found.stderr


def test_several_graphs_are_read_as_they_come():
    call = Call({"xs": {"kin": nx.path_graph(3), "work": gy.TieGraph([0], [1], n=3)}})
    cores = KINDS["graphs"].read(call, Input("xs", "graphs", False, ()))
    assert [core.m for core in cores] == [2, 1]
    assert call.n == 3


def test_a_set_of_labels_and_an_incidence_come_back():
    b = gy.Incidence(["x", "y", "y"], ["e", "e", "f"])
    call = Call({}, incidence=b)
    raw = {"columns": {}, "parts": {}, "facts": {}, "itself": None}
    raw["scalars"] = {"value": 1.0, "members": ("actor", np.array([1, 0], dtype=np.uint32))}
    assert laid_out(raw, call, dict).members.tolist() == ["y", "x"]
    same = laid_out(raw | {"itself": (b._core, "incidence")}, call, dict)
    assert (same.data_hash, list(same.event_labels)) == (b.data_hash, ["e", "f"])
