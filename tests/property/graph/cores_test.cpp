#include <cstdint>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <guyub/graph/cores.hpp>

#include "graphs.hpp"

namespace guyub::graph {
namespace {

std::uint64_t degree_within(const tie_graph& g, vertex v, const std::vector<std::uint8_t>& left,
                            degree_kind kind) {
  std::uint64_t degree = 0;
  for (vertex w = 0; w < g.vertex_count(); ++w) {
    if (left[w] == 0) continue;
    if (kind != degree_kind::in || !g.is_directed()) degree += g.has_tie(v, w) ? 1u : 0u;
    if (kind != degree_kind::out && g.is_directed()) degree += g.has_tie(w, v) ? 1u : 0u;
  }
  return degree;
}

RC_GTEST_PROP(cores, are_what_is_left_when_all_below_are_taken_out_again_and_again, ()) {
  const auto g = *test::any_graph();
  const auto kind =
      *rc::gen::element<degree_kind>(degree_kind::total, degree_kind::in, degree_kind::out);
  std::vector<vertex> expected(g.vertex_count(), 0);
  for (vertex k = 1; k < 2 * g.vertex_count(); ++k) {
    std::vector<std::uint8_t> left(g.vertex_count(), 1);
    for (bool falls = true; falls;) {
      falls = false;
      for (vertex v = 0; v < g.vertex_count(); ++v) {
        if (left[v] == 0 || degree_within(g, v, left, kind) >= k) continue;
        left[v] = 0;
        falls = true;
      }
    }
    for (vertex v = 0; v < g.vertex_count(); ++v) {
      if (left[v] != 0) expected[v] = k;
    }
  }
  RC_ASSERT(cores(g, kind) == expected);
}

}  // namespace
}  // namespace guyub::graph
