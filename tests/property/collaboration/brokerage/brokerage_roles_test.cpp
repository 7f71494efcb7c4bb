// Counts against three loops; moments against every permutation of the labels and every digraph.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <utility>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <guyub/collaboration/brokerage/brokerage_roles.hpp>

#include "graphs.hpp"
#include "villages.hpp"

namespace guyub::collaboration {
namespace {

using graph::partition;
using graph::tie_graph;
using graph::vertex;
using labels = std::vector<partition::group>;

/// By role, then by actor.
using counts = std::array<std::vector<double>, brokerage_role_count>;

std::size_t role_of(partition::group j, partition::group i, partition::group k) {
  if (j == i && k == i) return 0;
  if (j == k) return 1;
  if (k == i) return 2;
  if (j == i) return 3;
  return 4;
}

counts naive(const tie_graph& g, const labels& group, bool is_shared) {
  const vertex n = g.vertex_count();
  counts found;
  for (auto& role : found) role.assign(n, 0);
  const auto is_broker = [&](vertex j, vertex i, vertex k) {
    return i != j && i != k && group[i] >= 0 && g.has_tie(j, i) && g.has_tie(i, k);
  };
  for (vertex j = 0; j < n; ++j) {
    for (vertex k = 0; k < n; ++k) {
      if (j == k || group[j] < 0 || group[k] < 0 || g.has_tie(j, k)) continue;
      double brokers = 0;
      for (vertex i = 0; i < n; ++i) brokers += is_broker(j, i, k) ? 1 : 0;
      for (vertex i = 0; i < n; ++i) {
        if (!is_broker(j, i, k)) continue;
        found[role_of(group[j], group[i], group[k])][i] += is_shared ? 1 / brokers : 1;
      }
    }
  }
  return found;
}

/// The mean and standard deviation of the numbers given to it.
class sample {
 public:
  void add(double x) {
    n_ += 1;
    sum_ += x;
    squares_ += x * x;
  }
  [[nodiscard]] double mean() const { return sum_ / n_; }
  [[nodiscard]] double sd() const {
    return std::sqrt(std::max(0.0, squares_ / n_ - mean() * mean()));
  }

 private:
  double n_ = 0;
  double sum_ = 0;
  double squares_ = 0;
};

/// Roots of what should be 0 differ by about 1e-7.
bool near(double x, double y) {
  return std::abs(x - y) <= 2e-6 * std::max(1.0, std::abs(x));
}

const std::vector<double>& column(const brokerage_roles_result& result, std::size_t role) {
  const std::vector<double>* columns[] = {&result.coordinator, &result.itinerant,
                                          &result.gatekeeper, &result.representative,
                                          &result.liaison};
  return *columns[role];
}

double sum(const std::vector<double>& values) {
  return std::accumulate(values.begin(), values.end(), 0.0);
}

rc::Gen<tie_graph> up_to_six(bool directed) {
  return rc::gen::exec([directed] {
    const auto n = *rc::gen::inRange<vertex>(1, 7);
    std::vector<std::pair<vertex, vertex>> ties;
    for (vertex u = 0; u < n; ++u) {
      for (vertex v = 0; v < n; ++v) {
        if (u != v && *rc::gen::inRange(0, 3) == 0) ties.emplace_back(u, v);
      }
    }
    return tie_graph::build(n, ties, {.directed = directed});
  });
}

RC_GTEST_PROP(brokerage_roles, are_the_triples_that_three_loops_find, (bool is_shared)) {
  const auto g = *test::any_graph();
  const auto by = *test::any_partition(g.vertex_count());
  const auto result = brokerage_roles(
      g, by, {.weighting = is_shared ? brokerage_weighting::shared : brokerage_weighting::raw});
  const auto expected = naive(g, {by.groups().begin(), by.groups().end()}, is_shared);
  for (std::size_t role = 0; role < brokerage_role_count; ++role) {
    RC_ASSERT(near(result.totals.count[role], sum(expected[role])));
    for (vertex v = 0; v < g.vertex_count(); ++v) {
      if (by[v] == partition::unlabelled) {
        RC_ASSERT(std::isnan(column(result, role)[v]));
      } else {
        RC_ASSERT(near(column(result, role)[v], expected[role][v]));
      }
    }
  }
}

RC_GTEST_PROP(brokerage_roles, of_a_graph_have_the_moments_of_every_permutation_of_labels,
              (bool directed, bool is_shared)) {
  const auto g = *up_to_six(directed);
  const std::size_t n = g.vertex_count();
  const auto groups = *rc::gen::container<labels>(n, rc::gen::inRange(0, 3));
  const auto result = brokerage_roles(
      g, partition(groups, {"a", "b", "c"}),
      {.weighting = is_shared ? brokerage_weighting::shared : brokerage_weighting::raw});

  std::array<sample, brokerage_role_count + 1> samples;
  labels permuted = groups;
  std::sort(permuted.begin(), permuted.end());
  do {  // every distinct assignment stands for as many permutations as every other
    const auto found = naive(g, permuted, is_shared);
    double all = 0;
    for (std::size_t role = 0; role < brokerage_role_count; ++role) {
      samples[role].add(sum(found[role]));
      all += sum(found[role]);
    }
    samples.back().add(all);
  } while (std::next_permutation(permuted.begin(), permuted.end()));

  for (std::size_t role = 0; role <= brokerage_role_count; ++role) {
    RC_ASSERT(near(samples[role].mean(), result.totals.expected[role]));
    RC_ASSERT(near(samples[role].sd(), result.totals.sd[role]));
  }
}

RC_GTEST_PROP(brokerage_roles, of_an_actor_have_the_moments_of_permuting_the_others,
              (bool directed, bool is_shared)) {
  const auto g = *up_to_six(directed);
  const std::size_t n = g.vertex_count();
  const auto groups = *rc::gen::container<labels>(n, rc::gen::inRange(0, 4));
  const auto result = brokerage_roles(
      g, partition(groups, {"a", "b", "c", "d"}),
      {.weighting = is_shared ? brokerage_weighting::shared : brokerage_weighting::raw});

  for (std::size_t ego = 0; ego < n; ++ego) {
    std::array<sample, brokerage_role_count> samples;
    labels others = groups;
    others.erase(others.begin() + static_cast<std::ptrdiff_t>(ego));
    std::sort(others.begin(), others.end());
    do {
      labels all = others;
      all.insert(all.begin() + static_cast<std::ptrdiff_t>(ego), groups[ego]);
      const auto found = naive(g, all, is_shared);
      for (std::size_t role = 0; role < brokerage_role_count; ++role) {
        samples[role].add(found[role][ego]);
      }
    } while (std::next_permutation(others.begin(), others.end()));
    for (std::size_t role = 0; role < brokerage_role_count; ++role) {
      RC_ASSERT(near(samples[role].mean(), result.expected[role][ego]));
      RC_ASSERT(near(samples[role].sd(), result.sd[role][ego]));
      if (result.sd[role][ego] > 1e-6) {
        const double z = (column(result, role)[ego] - samples[role].mean()) / samples[role].sd();
        RC_ASSERT(near(z, result.z[role][ego]));
      }
    }
  }
}

/// Expectation and standard deviation over every graph on `n` actors, each tie with chance `d`.
struct tie_moments {
  std::array<std::vector<double>, brokerage_role_count> mean, square;  // by actor, the total last
  std::array<double, 2> total{};                                       // of all roles
};

tie_moments over_all_graphs(vertex n, const labels& groups, double d, bool directed) {
  std::vector<std::pair<vertex, vertex>> dyads;
  for (vertex u = 0; u < n; ++u) {
    for (vertex v = directed ? 0 : u + 1; v < n; ++v) {
      if (u != v) dyads.emplace_back(u, v);
    }
  }
  tie_moments moments;
  for (auto& role : moments.mean) role.assign(n + 1, 0);
  for (auto& role : moments.square) role.assign(n + 1, 0);
  for (std::uint32_t bits = 0; bits < (1u << dyads.size()); ++bits) {
    std::vector<std::pair<vertex, vertex>> ties;
    double chance = 1;
    for (std::size_t i = 0; i < dyads.size(); ++i) {
      const bool is_there = (bits >> i & 1u) != 0;
      chance *= is_there ? d : 1 - d;
      if (is_there) ties.push_back(dyads[i]);
    }
    const auto found = naive(tie_graph::build(n, ties, {.directed = directed}), groups, false);
    double all = 0;
    for (std::size_t role = 0; role < brokerage_role_count; ++role) {
      auto values = found[role];
      values.push_back(sum(found[role]));
      all += values.back();
      for (std::size_t v = 0; v < values.size(); ++v) {
        moments.mean[role][v] += chance * values[v];
        moments.square[role][v] += chance * values[v] * values[v];
      }
    }
    moments.total[0] += chance * all;
    moments.total[1] += chance * all * all;
  }
  return moments;
}

double sd(double mean, double square) {
  return std::sqrt(std::max(0.0, square - mean * mean));
}

TEST(brokerage_roles_property, have_the_moments_of_every_graph_on_four_actors) {
  const std::vector<labels> divisions = {
      {0, 0, 0, 0}, {0, 0, 0, 1}, {0, 0, 1, 1}, {0, 0, 1, 2}, {0, 1, 2, 3}};
  for (const bool directed : {true, false}) {
    const auto g =
        tie_graph::build(4, std::vector<std::pair<vertex, vertex>>{{0, 1}, {1, 2}, {3, 1}, {2, 3}},
                         {.directed = directed});
    const double d = 4.0 / (directed ? 12 : 6);
    for (const labels& groups : divisions) {
      const auto result = brokerage_roles(g, partition(groups, {"a", "b", "c", "d"}),
                                          {.null = brokerage_null::ties});
      const auto all = over_all_graphs(4, groups, d, directed);
      for (std::size_t role = 0; role < brokerage_role_count; ++role) {
        for (std::size_t v = 0; v < 4; ++v) {
          EXPECT_NEAR(result.expected[role][v], all.mean[role][v], 1e-9);
          EXPECT_NEAR(result.sd[role][v], sd(all.mean[role][v], all.square[role][v]), 1e-6);
        }
        EXPECT_NEAR(result.totals.expected[role], all.mean[role][4], 1e-9);
        EXPECT_NEAR(result.totals.sd[role], sd(all.mean[role][4], all.square[role][4]), 1e-6);
      }
      EXPECT_NEAR(result.totals.expected.back(), all.total[0], 1e-9);
      EXPECT_NEAR(result.totals.sd.back(), sd(all.total[0], all.total[1]), 1e-6);
    }
  }
}

RC_GTEST_PROP(brokerage_roles, do_not_depend_on_the_order_of_the_actors, (bool is_shared)) {
  const auto g = *test::any_graph(1);
  const auto by = *test::any_partition(g.vertex_count());
  const auto order = *test::any_order(g.vertex_count());
  const brokerage_roles_options options = {.weighting = is_shared ? brokerage_weighting::shared
                                                                  : brokerage_weighting::raw};
  const auto before = brokerage_roles(g, by, options);
  const auto after =
      brokerage_roles(test::reordered(g, order), test::reordered(by, order), options);
  for (std::size_t role = 0; role < brokerage_role_count; ++role) {
    RC_ASSERT(near(before.totals.count[role], after.totals.count[role]));
    RC_ASSERT(near(before.totals.sd[role], after.totals.sd[role]));
    for (vertex v = 0; v < g.vertex_count(); ++v) {
      if (by[v] == partition::unlabelled) continue;
      RC_ASSERT(near(column(before, role)[v], column(after, role)[order[v]]));
      RC_ASSERT(near(before.sd[role][v], after.sd[role][order[v]]));
    }
  }
}

}  // namespace
}  // namespace guyub::collaboration
