"""The texts of a new metric's parts, for tools/new_metric.py, and what each kind looks like.

What is to be written stands in «guillemets».
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Kind:
    """One kind of input: in C++, in a C++ test and bench, and in a test of Python."""

    name: str  # of the argument
    argument: str
    include: str
    sample: str  # C++: a value to test with
    thread_sample: str  # member of `village` in the test of threads
    python: str  # Python: what a test hands over


KINDS = {
    "graph": Kind(
        "g",
        "const graph::tie_graph& g",
        "<guyub/graph/tie_graph.hpp>",
        "graph::tie_graph::build(3, pairs{{0, 1}, {1, 2}})",
        "v.ties",
        "nx.gnp_random_graph(40, 0.1, seed=7)",
    ),
    "graphs": Kind(
        "graphs",
        "std::span<const graph::tie_graph* const> graphs",
        "<guyub/graph/tie_graph.hpp>",
        "«std::array{&first, &second}»",
        "std::array{&v.ties}",
        "[nx.path_graph(4), nx.cycle_graph(4)]",
    ),
    "partition": Kind(
        "by",
        "const graph::partition& by",
        "<guyub/graph/partition.hpp>",
        'graph::partition({0, 0, 1}, {"a", "b"})',
        "v.sectors",
        "[v % 3 for v in range(40)]",
    ),
    "mask": Kind(
        "who",
        "std::span<const std::uint8_t> who",
        "<span>",
        "std::vector<std::uint8_t>{1, 0, 0}",
        "v.citizens",
        "[0, 1]",
    ),
    "network": Kind(
        "net",
        "const model::network& net",
        "<guyub/model/network.hpp>",
        "«a network, by model::network_builder»",
        "v.net",
        "gy.read(KEDIRI)",
    ),
    "incidence": Kind(
        "b",
        "const graph::incidence& b",
        "<guyub/graph/incidence.hpp>",
        "graph::incidence::build(3, 2, events{0, 1, 1, 2}, events{0, 0, 1, 1})",
        "v.attendance",
        'gy.Incidence(["x", "y", "y", "z"], ["e", "e", "f", "f"])',
    ),
    "turnout": Kind(
        "turnout",
        "const turnout_result& turnout",
        "<guyub/participation/presence/turnout.hpp>",
        'turnout_of_counts({"a", "b"}, counts{1, 9}, counts{10, 10})',
        "v.turnout",
        'gy.read(KEDIRI), by="sex"',
    ),
    "grouping": Kind(
        "by",
        "const participation::grouping& by",
        "<guyub/participation/grouping.hpp>",
        'participation::grouping("sex")',
        '"sex"',
        '"sex"',
    ),
    "counting": Kind(
        "counting",
        "const participation::counting_options& counting",
        "<guyub/participation/counting_options.hpp>",
        "participation::counting_options{}",
        "participation::counting_options{}",
        "",
    ),
    "array": Kind(
        "x",
        "std::span<const double> x",
        "<span>",
        "std::vector<double>{1, 2, 3}",
        "std::vector<double>{1, 2, 3}",
        "[1.0, 2.0, 3.0]",
    ),
    "counts": Kind(
        "counts",
        "std::span<const std::int64_t> counts",
        "<span>",
        "std::vector<std::int64_t>{1, 2, 3}",
        "std::vector<std::int64_t>{1, 2, 3}",
        "[1, 2, 3]",
    ),
    "count": Kind("count", "std::int64_t count", "<cstdint>", "3", "3", "3"),
    "table": Kind(
        "table",
        "const contingency_table& table",
        "<guyub/statistics/contingency_table.hpp>",
        "contingency_table{.a = 8, .b = 92, .c = 32, .d = 68}",
        "statistics::contingency_table{.a = 8, .b = 92, .c = 32, .d = 68}",
        "[[8, 92], [32, 68]]",
    ),
}

HEADER = """\
#pragma once

#include <cstdint>

#include <guyub/default_run.hpp>
#include <guyub/export.hpp>
{includes}
namespace guyub::{area} {{

struct {name}_options {{}};

struct {name}_result {{
  double value = 0;
}};

/// «One sentence: what it is.»
///
/// Formula: «…»
/// It is not «its sibling: …».
/// Parameters: «…»
/// Result: `value`, «range».
/// Undefined: «…», NaN.
/// Errors: «…»
/// Cost: O(«…»).
/// Source: «Author year, doi:…».
[[nodiscard]] GUYUB_EXPORT {name}_result {name}({arguments}, const {name}_options& options = {{}},
                                                const run_options& run = default_run());

}}  // namespace guyub::{area}
"""

SOURCE = """\
#include <guyub/{area}/{family}/{name}.hpp>
#include <guyub/run_options.hpp>

namespace guyub::{area} {{

{name}_result {name}({arguments}, const {name}_options& /*options*/,
                     const run_options& /*run*/) {{
  {name}_result result;
  «the body»
  return result;
}}

}}  // namespace guyub::{area}
"""

UNIT = """\
#include <cmath>
#include <cstdint>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/{area}/{family}/{name}.hpp>

namespace guyub::{area} {{
namespace {{

{usings}TEST({name}, «of_a_small_case_is_what_the_arithmetic_says») {{
  //   «the case, drawn, and the arithmetic»
  EXPECT_DOUBLE_EQ({name}({samples}).value, «…»);
}}

TEST({name}, «is_undefined_where_there_is_nothing») {{
  EXPECT_TRUE(std::isnan({name}(«nothing»).value));
}}

}}  // namespace
}}  // namespace guyub::{area}
"""

USINGS = {
    "graph": "using pairs = std::vector<std::pair<graph::vertex, graph::vertex>>;\n\n",
    "incidence": "using events = std::vector<graph::vertex>;\n\n",
    "turnout": "using counts = std::vector<std::int64_t>;\n\n",
}

PROPERTY = """\
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <guyub/{area}/{family}/{name}.hpp>

namespace guyub::{area} {{
namespace {{

RC_GTEST_PROP({name}, «agrees_with_its_definition», ()) {{
  «a naive version, written here, against {name}({names})»
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
  for (auto _ : state) benchmark::DoNotOptimize(guyub::{area}::{name}({bench}));
  guyub::bench::report_ties(state, g);
}}
BENCHMARK({name})->Apply(guyub::bench::three_sizes);

}}  // namespace
"""

PYTHON = """\
{imports}import guyub as gy
import pytest
{kediri}

def test_{name}_equals_«peer»():
    found = gy.{area}.{name}({samples})
    assert float(found) == pytest.approx(«peer», rel=1e-9)
"""

FACTS = """\
[[metric]]
id = "{name}"
area = "{area}"
family = "{family}"
status = "experimental"
level = "«network, group, actor, tie, place, number or array»"
range = "«…»"
question.en = "«…?»"
question.id = "«…?»"
columns = [
  {{ name = "value", meaning = "«…»", unit = "«…»" }},
]
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

BINDING_FILE = """\
#include "metrics/metric.hpp"

namespace guyub::python {{

using namespace guyub::{area};

void bind_{area}_{family}(area& {family}) {{
}}

}}  // namespace guyub::python
"""

BINDING = """\
  {family}.metric("{name}", &{name}, reads({quoted}), takes(), value(&{name}_result::value));
"""

THREADS = """\
    {{"{area}.{name}",
     [](const village& v) {{ return numbers{{{area}::{name}({threads}).value}}; }}}},
"""

AREA_MODULE = '''\
"""«What this area measures.»"""

from ._metrics.metric import functions as _functions

globals().update(_functions("{area}"))
__all__ = sorted(_functions("{area}"))
'''
