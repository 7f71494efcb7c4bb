#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <guyub/collaboration/mixing/ei_index.hpp>

#include "graphs.hpp"

namespace guyub::collaboration {
namespace {

bool same(double a, double b) {
  return (std::isnan(a) && std::isnan(b)) || std::abs(a - b) < 1e-9;
}

RC_GTEST_PROP(ei_index, moments_are_those_of_every_permutation_of_the_labels, ()) {
  const auto n = *test::evenly<graph::vertex>(2, 8);
  const auto count = *test::evenly<std::size_t>(1, 3 * n);
  const auto ties = *rc::gen::container<std::vector<std::pair<graph::vertex, graph::vertex>>>(
      count, rc::gen::pair(test::evenly<graph::vertex>(0, n), test::evenly<graph::vertex>(0, n)));
  const auto g = graph::tie_graph::build(n, ties, {.directed = *rc::gen::arbitrary<bool>()});
  if (g.tie_count() == 0) return;  // loops only
  auto labels = *rc::gen::container<std::vector<std::int32_t>>(n, test::evenly<std::int32_t>(0, 3));
  const std::vector<std::string> names{"a", "b", "c"};
  const auto result = ei_index(g, graph::partition(labels, names));

  // each distinct labelling is the same number of permutations
  std::sort(labels.begin(), labels.end());
  std::vector<double> found;
  do {
    double external = 0;
    double internal = 0;
    for (graph::vertex u = 0; u < n; ++u) {
      for (graph::vertex v = 0; v < n; ++v) {
        if (!g.has_tie(u, v) || (!g.is_directed() && v < u)) continue;
        (labels[u] == labels[v] ? internal : external) += 1;
      }
    }
    found.push_back((external - internal) / (external + internal));
  } while (std::next_permutation(labels.begin(), labels.end()));
  const auto labellings = static_cast<double>(found.size());
  const double mean = std::accumulate(found.begin(), found.end(), 0.0) / labellings;
  double squares = 0;
  for (const double value : found) squares += (value - mean) * (value - mean);
  RC_ASSERT(same(result.expected, mean));
  RC_ASSERT(same(result.sd * result.sd, squares / labellings));
  RC_ASSERT(same(result.expected_internal, static_cast<double>(g.tie_count()) * (1 - mean) / 2));
  RC_ASSERT(std::isnan(result.z) == (squares / labellings < 1e-12));
}

RC_GTEST_PROP(ei_index, of_groups_adds_up_that_of_their_actors, ()) {
  const auto g = *test::any_graph();
  const auto by = *test::any_partition(g.vertex_count());
  const auto actors = ei_index(g, by, {.level = ei_level::actor});
  const auto groups = ei_index(g, by, {.level = ei_level::group});
  double external = 0;
  for (std::size_t group = 0; group < by.group_count(); ++group) {
    double sum = 0;
    for (std::size_t v = 0; v < by.size(); ++v) {
      RC_ASSERT(std::isnan(actors.row_internal[v]) == (by[v] == graph::partition::unlabelled));
      if (by[v] == static_cast<std::int32_t>(group)) sum += actors.row_internal[v];
    }
    RC_ASSERT(groups.row_internal[group] == sum);
    external += groups.row_external[group];
  }
  RC_ASSERT(external == static_cast<double>(groups.external) * (g.is_directed() ? 1 : 2));
  RC_ASSERT(std::isnan(groups.value) || (groups.value >= -1 && groups.value <= 1));
}

RC_GTEST_PROP(ei_index, bounds_are_those_of_every_graph_with_as_many_ties, ()) {
  const bool directed = *rc::gen::arbitrary<bool>();
  const auto n = *test::evenly<graph::vertex>(2, directed ? 4 : 6);
  std::vector<std::pair<graph::vertex, graph::vertex>> dyads;
  for (graph::vertex u = 0; u < n; ++u) {
    for (graph::vertex v = 0; v < n; ++v) {
      if (u < v || (directed && u > v)) dyads.emplace_back(u, v);
    }
  }
  const auto labels =
      *rc::gen::container<std::vector<std::int32_t>>(n, test::evenly<std::int32_t>(0, 3));
  const auto m = *test::evenly<std::size_t>(1, dyads.size() + 1);
  double lowest = 1;
  double highest = -1;
  std::vector<std::size_t> chosen;  // dyads of the last graph
  for (std::uint32_t bits = 0; bits < 1u << dyads.size(); ++bits) {
    std::vector<std::size_t> picked;
    double internal = 0;
    for (std::size_t at = 0; at < dyads.size(); ++at) {
      if ((bits >> at & 1) == 0) continue;
      picked.push_back(at);
      if (labels[dyads[at].first] == labels[dyads[at].second]) internal += 1;
    }
    if (picked.size() != m) continue;
    const double value = 1 - 2 * internal / static_cast<double>(m);
    lowest = std::min(lowest, value);
    highest = std::max(highest, value);
    chosen = picked;
  }
  std::vector<std::pair<graph::vertex, graph::vertex>> ties;
  for (const std::size_t at : chosen) ties.push_back(dyads[at]);
  const auto result = ei_index(graph::tie_graph::build(n, ties, {.directed = directed}),
                               graph::partition(labels, {"a", "b", "c"}));
  RC_ASSERT(same(result.lowest, lowest));
  RC_ASSERT(same(result.highest, highest));
  RC_ASSERT(std::isnan(result.rescaled) == (highest - lowest < 1e-12));
  RC_ASSERT(std::isnan(result.rescaled) || (result.rescaled >= -1 && result.rescaled <= 1));
}

}  // namespace
}  // namespace guyub::collaboration
