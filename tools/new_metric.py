"""Lays the parts of a new metric:  tools/new_metric.py AREA FAMILY NAME

What is to be written stands in «guillemets»; `make checks` names what is left.
"""

from __future__ import annotations

import sys
from pathlib import Path

from facts import ROOT

HEADER = """\
#pragma once

#include <guyub/export.hpp>
#include <guyub/graph/tie_graph.hpp>

namespace guyub::{area} {{

struct {name}_options {{}};

struct {name}_result {{
  double value = 0;
}};

/// «One sentence: what it is.»
///
/// Formula: «…»
/// It is not «its sibling: …».
/// Parameters: `g`, «…»
/// Result: `value`, «range».
/// Undefined: «…», NaN.
/// Errors: «…»
/// Cost: O(«…»).
/// Source: «Author year, doi:…».
[[nodiscard]] GUYUB_EXPORT {name}_result {name}(const graph::tie_graph& g,
                                                const {name}_options& options = {{}});

}}  // namespace guyub::{area}
"""

SOURCE = """\
#include <limits>

#include <guyub/{area}/{family}/{name}.hpp>

namespace guyub::{area} {{

{name}_result {name}(const graph::tie_graph& g, const {name}_options& /*options*/) {{
  {name}_result result;
  «the body»
  return result;
}}

}}  // namespace guyub::{area}
"""

UNIT = """\
#include <cmath>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/{area}/{family}/{name}.hpp>

namespace guyub::{area} {{
namespace {{

using graph::tie_graph;
using pairs = std::vector<std::pair<graph::vertex, graph::vertex>>;

TEST({name}, «of_a_small_graph_is_what_the_arithmetic_says») {{
  //   0 — 1 — 2      «the arithmetic»
  const auto g = tie_graph::build(3, pairs{{{{0, 1}}, {{1, 2}}}});
  EXPECT_DOUBLE_EQ({name}(g).value, «…»);
}}

TEST({name}, is_undefined_for_the_empty_graph) {{
  EXPECT_TRUE(std::isnan({name}(tie_graph{{}}).value));
}}

}}  // namespace
}}  // namespace guyub::{area}
"""

PROPERTY = """\
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <guyub/{area}/{family}/{name}.hpp>

namespace guyub::{area} {{
namespace {{

RC_GTEST_PROP({name}, «agrees_with_its_definition», ()) {{
  «a naive version, written here, against {name}(g)»
}}

}}  // namespace
}}  // namespace guyub::{area}
"""

BENCH = """\
#include <benchmark/benchmark.h>

#include <guyub/{area}/{family}/{name}.hpp>

#include "random_ties.hpp"

namespace {{

void {name}(benchmark::State& state) {{
  const auto g = guyub::bench::random_ties(state.range(0));
  for (auto _ : state) benchmark::DoNotOptimize(guyub::{area}::{name}(g));
  guyub::bench::report_ties(state, g);
}}
BENCHMARK({name})->Apply(guyub::bench::three_sizes);

}}  // namespace
"""

PYTHON = """\
import networkx as nx
import pytest

import guyub as gy


def test_{name}_equals_«peer»():
    graph = nx.gnp_random_graph(40, 0.1, seed=7)
    assert float(gy.{area}.{name}(graph)) == pytest.approx(«peer», rel=1e-9)
"""

FACTS = """
[[metric]]
id = "{name}"
area = "{area}"
family = "{family}"
level = "«network, group, actor, tie or place»"
range = "«…»"
question.en = "«…?»"
question.id = "«…?»"
sources = [
  {{ text = "«…»", doi = "«…»" }},
]
"""

PAGE = """
## {name}

«What it means in plain words.»

**Example.** «The test's numbers.»

**How to read it.** «…»

**Traps.** «…»

**When not to use it.** «…»
"""

BINDING = """
  {area}.metric(
      "{name}", &{name}, {{"g"}}, options_of<{name}_options>(),
      [](const {name}_result& result, table& out) {{ out.value(result.value); }});
}}

}}  // namespace guyub::python
"""


def lay(path: Path, text: str) -> None:
    if path.exists():
        print(f"kept   {path.relative_to(ROOT)}")
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    print(f"laid   {path.relative_to(ROOT)}")


def append(path: Path, text: str, start: str = "") -> None:
    old = path.read_text(encoding="utf-8") if path.exists() else start
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(old + text, encoding="utf-8")
    print(f"added  {path.relative_to(ROOT)}")


def bind(area: str, family: str, name: str) -> None:
    path = ROOT / "bindings/python" / f"bind_{area}.cpp"
    text = path.read_text(encoding="utf-8")
    head, _, _ = text.rpartition("}\n\n}  // namespace guyub::python")
    include = f"#include <guyub/{area}/{family}/{name}.hpp>\n"
    path.write_text(
        include + head.rstrip("\n") + "\n" + BINDING.format(area=area, name=name), encoding="utf-8"
    )
    print(f"added  {path.relative_to(ROOT)}")


def main() -> int:
    if len(sys.argv) != 4:
        print(__doc__, file=sys.stderr)
        return 2
    area, family, name = sys.argv[1:]
    place = Path(area) / family
    names = {"area": area, "family": family, "name": name}
    if f'id = "{name}"\n' in (ROOT / "metrics.toml").read_text(encoding="utf-8"):
        print(f"metrics.toml has {name} already", file=sys.stderr)
        return 1
    append(ROOT / "metrics.toml", FACTS.format(**names))
    lay(ROOT / "include/guyub" / place / f"{name}.hpp", HEADER.format(**names))
    lay(ROOT / "src" / place / f"{name}.cpp", SOURCE.format(**names))
    lay(ROOT / "tests/unit" / place / f"{name}_test.cpp", UNIT.format(**names))
    lay(ROOT / "tests/property" / place / f"{name}_test.cpp", PROPERTY.format(**names))
    lay(ROOT / "tests/python" / area / f"test_{name}.py", PYTHON.format(**names))
    lay(ROOT / "bench" / place / f"{name}_bench.cpp", BENCH.format(**names))
    append(
        ROOT / "docs/metrics" / f"{family}.md", PAGE.format(**names), f"# {family.capitalize()}\n"
    )
    bind(area, family, name)
    return 0


if __name__ == "__main__":
    sys.exit(main())
