#include <algorithm>
#include <cstdint>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <guyub/collaboration/cohesion/core_number.hpp>

#include "graphs.hpp"

namespace guyub::collaboration {
namespace {

rc::Gen<degree_kind> any_kind() {
  return rc::gen::element(degree_kind::total, degree_kind::in, degree_kind::out);
}

RC_GTEST_PROP(core_number, is_the_largest_k_with_k_ties_to_those_as_deep, ()) {
  const auto g = *test::any_graph();
  const auto kind = *any_kind();
  const auto core = core_number(g, {.kind = kind}).core;
  for (graph::vertex v = 0; v < g.vertex_count(); ++v) {
    std::int64_t as_deep = 0;
    for (graph::vertex w = 0; w < g.vertex_count(); ++w) {
      if (core[w] < core[v]) continue;
      if (kind != degree_kind::in || !g.is_directed()) as_deep += g.has_tie(v, w) ? 1 : 0;
      if (kind != degree_kind::out && g.is_directed()) as_deep += g.has_tie(w, v) ? 1 : 0;
    }
    RC_ASSERT(as_deep >= core[v]);
  }
}

RC_GTEST_PROP(core_number, does_not_depend_on_the_numbers_of_actors, ()) {
  const auto g = *test::any_graph();
  const auto kind = *any_kind();
  const auto order = *test::any_order(g.vertex_count());
  RC_ASSERT(core_number(test::reordered(g, order), {.kind = kind}).core ==
            test::reordered(core_number(g, {.kind = kind}).core, order));
}

}  // namespace
}  // namespace guyub::collaboration
