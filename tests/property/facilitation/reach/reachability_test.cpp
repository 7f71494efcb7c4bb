#include <cmath>
#include <cstdint>
#include <optional>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <guyub/facilitation/reach/reachability.hpp>
#include <guyub/run_options.hpp>

#include "graphs.hpp"
#include "walks.hpp"

namespace guyub::facilitation {
namespace {

using graph::vertex;
using mask = std::vector<std::uint8_t>;

RC_GTEST_PROP(reachability, is_what_a_search_from_each_source_finds, ()) {
  const auto g = *test::any_graph();
  const auto source = *test::any_mask(g.vertex_count());
  const auto target = *test::any_mask(g.vertex_count());
  const auto steps = *test::any_steps();
  std::uint64_t reached = 0;
  std::uint64_t pairs = 0;
  for (vertex s = 0; s < g.vertex_count(); ++s) {
    if (source[s] == 0) continue;
    const auto distance = test::distances(g, s);
    for (vertex t = 0; t < g.vertex_count(); ++t) {
      if (t == s || target[t] == 0) continue;
      ++pairs;
      if (distance[t] != test::unreached && distance[t] <= steps.value_or(100)) ++reached;
    }
  }
  const auto result = reachability(g, source, target, {.steps = steps});
  RC_ASSERT(result.reached == reached);
  RC_ASSERT(result.pairs == pairs);
  if (pairs == 0) {
    RC_ASSERT(std::isnan(result.value));
  } else {
    RC_ASSERT(result.value == static_cast<double>(reached) / static_cast<double>(pairs));
  }
}

RC_GTEST_PROP(reachability, never_falls_with_the_steps, ()) {
  const auto g = *test::any_graph(2);
  const mask all(g.vertex_count(), 1);
  std::uint64_t before = 0;
  for (std::uint32_t steps = 1; steps < g.vertex_count(); ++steps) {
    const auto reached = reachability(g, all, all, {.steps = steps}).reached;
    RC_ASSERT(reached >= before);
    before = reached;
  }
  RC_ASSERT(reachability(g, all, all).reached == before);  // no path is longer than n − 1
}

RC_GTEST_PROP(reachability, depends_neither_on_the_order_of_the_actors_nor_on_threads, ()) {
  const auto g = *test::any_graph(1);
  const auto source = *test::any_mask(g.vertex_count());
  const auto target = *test::any_mask(g.vertex_count());
  const auto order = *test::any_order(g.vertex_count());
  const auto before = reachability(g, source, target, {.steps = 2}, {.threads = 1});
  const auto after = reachability(test::reordered(g, order), test::reordered(source, order),
                                  test::reordered(target, order), {.steps = 2}, {.threads = 2});
  RC_ASSERT(before.reached == after.reached);
  RC_ASSERT(before.pairs == after.pairs);
}

}  // namespace
}  // namespace guyub::facilitation
