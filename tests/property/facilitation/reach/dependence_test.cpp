#include <cmath>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <guyub/facilitation/reach/dependence.hpp>
#include <guyub/run_options.hpp>

#include "graphs.hpp"
#include "walks.hpp"

namespace guyub::facilitation {
namespace {

using graph::vertex;
using mask = std::vector<std::uint8_t>;

struct reach {
  double share = 0;
  std::vector<bool> any;  // by source
};

/// Pairs of those who stay, on paths round about `gone`.
reach naive(const graph::tie_graph& g, const mask& gone, const mask& who, const mask& source,
            const mask& target, std::uint32_t steps) {
  double pairs = 0;
  double reached = 0;
  reach found{.share = 0, .any = std::vector<bool>(g.vertex_count(), false)};
  for (vertex s = 0; s < g.vertex_count(); ++s) {
    if (source[s] == 0 || who[s] != 0) continue;
    const auto distance = test::distances(g, s, gone);
    for (vertex t = 0; t < g.vertex_count(); ++t) {
      if (t == s || target[t] == 0 || who[t] != 0) continue;
      pairs += 1;
      if (distance[t] == test::unreached || distance[t] > steps) continue;
      reached += 1;
      found.any[s] = true;
    }
  }
  found.share = reached / pairs;  // 0/0 is NaN
  return found;
}

bool near(double x, double y) {
  if (std::isnan(x) || std::isnan(y)) return std::isnan(x) && std::isnan(y);
  return std::abs(x - y) < 1e-12;
}

RC_GTEST_PROP(dependence, is_the_reach_that_searches_lose, ()) {
  const auto g = *test::any_graph();
  const auto who = *test::any_mask(g.vertex_count());
  const auto source = *test::any_mask(g.vertex_count());
  const auto target = *test::any_mask(g.vertex_count());
  const auto result = dependence(g, who, source, target, {.steps = {1, 2, 3, std::nullopt}});
  const mask nobody(g.vertex_count(), 0);
  const std::uint32_t steps[] = {1, 2, 3, 100};
  for (std::size_t row = 0; row < 4; ++row) {
    const auto with = naive(g, nobody, who, source, target, steps[row]);
    const auto without = naive(g, who, who, source, target, steps[row]);
    RC_ASSERT(near(result.reach_with[row], with.share));
    RC_ASSERT(near(result.reach_without[row], without.share));
    RC_ASSERT(near(result.dependence[row], 1 - without.share / with.share));
    if (row < 3) continue;
    std::vector<vertex> stranded;
    for (vertex v = 0; v < g.vertex_count(); ++v) {
      if (with.any[v] && !without.any[v]) stranded.push_back(v);
    }
    RC_ASSERT(result.stranded == stranded);
  }
}

RC_GTEST_PROP(dependence, does_not_depend_on_the_order_of_the_actors, ()) {
  const auto g = *test::any_graph(1);
  const auto who = *test::any_mask(g.vertex_count());
  const auto source = *test::any_mask(g.vertex_count());
  const auto target = *test::any_mask(g.vertex_count());
  const auto order = *test::any_order(g.vertex_count());
  const auto before = dependence(g, who, source, target);
  const auto after = dependence(test::reordered(g, order), test::reordered(who, order),
                                test::reordered(source, order), test::reordered(target, order));
  for (std::size_t row = 0; row < before.steps.size(); ++row) {
    RC_ASSERT(near(before.dependence[row], after.dependence[row]));
  }
  RC_ASSERT(before.stranded.size() == after.stranded.size());
}

RC_GTEST_PROP(dependence, of_several_steps_is_that_of_each_alone_on_any_threads, ()) {
  // rings with chords: paths of many steps and several words of sources
  const auto n = *test::evenly<vertex>(65, 300);
  auto ties = *rc::gen::container<std::vector<std::pair<vertex, vertex>>>(
      20, rc::gen::pair(test::evenly<vertex>(0, n), test::evenly<vertex>(0, n)));
  for (vertex v = 0; v < n; ++v) ties.emplace_back(v, (v + 1) % n);
  const auto g = graph::tie_graph::build(n, ties, {.directed = *rc::gen::arbitrary<bool>()});
  const auto who = *test::any_mask(n);
  const auto source = *test::any_mask(n);
  const auto target = *test::any_mask(n);
  const std::vector<std::optional<std::uint32_t>> steps = {9, std::nullopt, 1, 4};
  const auto all = dependence(g, who, source, target, {.steps = steps}, {.threads = 2});
  for (std::size_t row = 0; row < steps.size(); ++row) {
    const auto alone = dependence(g, who, source, target, {.steps = {steps[row]}}, {.threads = 1});
    RC_ASSERT(near(all.reach_with[row], alone.reach_with[0]));
    RC_ASSERT(near(all.reach_without[row], alone.reach_without[0]));
    RC_ASSERT(all.stranded == alone.stranded);
  }
}

}  // namespace
}  // namespace guyub::facilitation
