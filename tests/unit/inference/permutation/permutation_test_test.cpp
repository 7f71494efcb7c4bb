#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <stdexcept>
#include <thread>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/collaboration/mixing/ei_index.hpp>
#include <guyub/graph/tie_graph.hpp>
#include <guyub/inference/permutation/permutation_test.hpp>
#include <guyub/run_options.hpp>

namespace guyub::inference {
namespace {

using collaboration::ei_index;
using collaboration::ei_level;
using graph::partition;
using graph::tie_graph;
using numbers = std::vector<double>;
using pairs = std::vector<std::pair<graph::vertex, graph::vertex>>;

//   0 — 1 — 2        a: 0 1 2
//   |       |        b: 3 4 5
//   3 — 4   5
const tie_graph tree = tie_graph::build(6, pairs{{0, 1}, {1, 2}, {0, 3}, {3, 4}, {2, 5}});
const partition halves({0, 0, 0, 1, 1, 1}, {"a", "b"});

auto value_of(const tie_graph& g) {
  return
      [&g](const partition& labels, std::span<double> out) { out[0] = ei_index(g, labels).value; };
}

auto rows_of(const tie_graph& g) {
  return [&g](const partition& labels, std::span<double> out) {
    const auto result = ei_index(g, labels, {.level = ei_level::actor});
    std::copy(result.row_ei.begin(), result.row_ei.end(), out.begin());
  };
}

tie_graph ring_with_chords(graph::vertex n) {
  pairs ties;
  for (graph::vertex v = 0; v < n; ++v) {
    ties.emplace_back(v, (v + 1) % n);
    if (v % 3 == 0) ties.emplace_back(v, (v + 7) % n);
  }
  return tie_graph::build(n, ties, {.directed = true});
}

partition thirds(std::size_t n) {
  std::vector<partition::group> groups(n);
  for (std::size_t v = 0; v < n; ++v) {
    groups[v] = v % 11 == 5 ? partition::unlabelled : static_cast<partition::group>(v * 3 / n);
  }
  return {groups, {"a", "b", "c"}};
}

TEST(permutation_test, comes_near_the_exact_moments_of_ei_index) {
  const tie_graph g = ring_with_chords(40);
  const partition by = thirds(40);
  const auto exact = ei_index(g, by);
  const test_result result = permutation_test(by, 1, value_of(g), {.n = 20'000}, {.seed = 1});
  const double error = exact.sd / std::sqrt(20'000.0);
  EXPECT_EQ(result.observed[0], exact.value);
  EXPECT_NEAR(result.mean[0], exact.expected, 4 * error);
  EXPECT_NEAR(result.sd[0], exact.sd, 4 * error);  // about 0.7 of it for a normal statistic
  EXPECT_NEAR(result.z[0], exact.z, 0.1);
  EXPECT_EQ(result.missing, 0u);
}

TEST(permutation_test, comes_near_the_p_of_all_labellings) {
  std::vector<partition::group> labels{0, 0, 0, 1, 1, 1};
  const double observed = ei_index(tree, halves).value;
  double all = 0;
  double less = 0;
  double greater = 0;
  do {
    const double value = ei_index(tree, partition(labels, halves.names())).value;
    all += 1;
    less += value <= observed + 1e-12 ? 1 : 0;
    greater += value >= observed - 1e-12 ? 1 : 0;
  } while (std::next_permutation(labels.begin(), labels.end()));
  ASSERT_EQ(all, 20);
  const test_result result =
      permutation_test(halves, 1, value_of(tree), {.n = 40'000}, {.seed = 2});
  EXPECT_NEAR(result.p_less[0], less / all, 4 * 0.5 / 200);
  EXPECT_NEAR(result.p_greater[0], greater / all, 4 * 0.5 / 200);
  EXPECT_EQ(result.p[0], std::min(1.0, 2 * std::min(result.p_less[0], result.p_greater[0])));
}

TEST(permutation_test, respects_strata) {
  // north 0 1 2, south 3 4 5: labels a b b | b a a never cross
  const partition by({0, 1, 1, 1, 0, 0}, {"a", "b"});
  const partition within({0, 0, 0, 1, 1, 1}, {"north", "south"});
  const auto a_in_north = [&](const partition& labels, std::span<double> out) {
    out[0] = static_cast<double>(
        std::count(labels.groups().begin(), labels.groups().begin() + 3, partition::group{0}));
  };
  const test_result free = permutation_test(by, 1, a_in_north, {.n = 500}, {.seed = 3});
  EXPECT_GT(free.sd[0], 0);
  const test_result kept =
      permutation_test(by, 1, a_in_north, {.n = 500, .within = &within}, {.seed = 3});
  EXPECT_EQ(kept.sd[0], 0);
  EXPECT_EQ(kept.p[0], 1);
}

TEST(permutation_test, gives_the_same_bytes_at_any_number_of_threads) {
  const tie_graph g = ring_with_chords(60);
  const partition by = thirds(60);
  const auto on = [&](int threads) {
    return permutation_test(by, 60, rows_of(g), {.n = 1'000, .adjust = test_adjustment::max_t},
                            {.threads = threads, .seed = 4});
  };
  const auto same = [](const numbers& a, const numbers& b) {
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(double)) == 0;
  };
  const test_result one = on(1);
  for (const int threads : {2, 3, 7}) {
    const test_result more = on(threads);
    EXPECT_TRUE(same(one.null, more.null));
    EXPECT_TRUE(same(one.sd, more.sd));
    EXPECT_TRUE(same(one.high, more.high));
    EXPECT_TRUE(same(one.p, more.p));
    EXPECT_TRUE(same(one.p_adjusted, more.p_adjusted));
    EXPECT_EQ(one.missing, more.missing);
  }
}

TEST(permutation_test, has_the_same_draws_however_many_there_are) {
  const auto some = permutation_test(halves, 1, value_of(tree), {.n = 50}, {.seed = 5});
  const auto more = permutation_test(halves, 1, value_of(tree), {.n = 5'000}, {.seed = 5});
  EXPECT_TRUE(std::equal(some.null.begin(), some.null.end(), more.null.begin()));
}

TEST(permutation_test, reports_a_seed_that_gives_the_same_draws_again) {
  const auto drawn = permutation_test(halves, 1, value_of(tree), {.n = 200});
  const auto again = permutation_test(halves, 1, value_of(tree), {.n = 200}, {.seed = drawn.seed});
  EXPECT_EQ(drawn.null, again.null);
  EXPECT_NE(drawn.seed, permutation_test(halves, 1, value_of(tree), {.n = 200}).seed);
}

TEST(permutation_test, with_one_thread_calls_on_the_calling_thread_in_order) {
  std::vector<std::thread::id> callers;
  const auto note = [&](const partition&, std::span<double> out) {
    callers.push_back(std::this_thread::get_id());
    out[0] = static_cast<double>(callers.size());
  };
  const auto result = permutation_test(halves, 1, note, {.n = 300}, {.threads = 1, .seed = 6});
  EXPECT_EQ(std::count(callers.begin(), callers.end(), std::this_thread::get_id()), 301);
  EXPECT_TRUE(std::is_sorted(result.null.begin(), result.null.end()));
}

TEST(permutation_test, gives_each_thread_a_statistic_of_its_own) {
  const tie_graph g = ring_with_chords(40);
  const partition by = thirds(40);
  const auto keeping = [&g, kept = numbers()](const partition& labels,
                                              std::span<double> out) mutable {
    kept.assign(1, ei_index(g, labels).value);  // a race, were it shared
    out[0] = kept[0];
  };
  EXPECT_EQ(permutation_test(by, 1, keeping, {.n = 999}, {.threads = 7, .seed = 10}).null,
            permutation_test(by, 1, value_of(g), {.n = 999}, {.threads = 1, .seed = 10}).null);
}

TEST(permutation_test, takes_what_a_statistic_leaves_as_nan) {
  const auto half = [](const partition&, std::span<double> out) { out[1] = 1; };
  const auto result = permutation_test(halves, 2, half, {.n = 10}, {.seed = 7});
  EXPECT_TRUE(std::isnan(result.p[0]));
  EXPECT_EQ(result.p[1], 1);
}

TEST(permutation_test, stops_on_request_and_tells_how_far_it_is) {
  std::stop_source source;
  double told = 0;
  run_options run{.threads = 1, .seed = 8, .stop = source.get_token()};
  run.progress = [&](double share) {
    told = share;
    if (share > 0.5) source.request_stop();
  };
  EXPECT_THROW(static_cast<void>(permutation_test(halves, 1, value_of(tree), {.n = 1'000}, run)),
               stopped);
  EXPECT_GT(told, 0.5);
  EXPECT_LT(told, 0.6);
}

TEST(permutation_test, passes_on_what_the_statistic_throws) {
  const auto failing = [](const partition&, std::span<double>) { throw std::domain_error("no"); };
  EXPECT_THROW(static_cast<void>(permutation_test(halves, 1, failing, {.n = 9})),
               std::domain_error);
}

TEST(permutation_test, refuses_draws_beyond_the_memory_before_it_draws) {
  bool is_called = false;
  const auto note = [&](const partition&, std::span<double>) { is_called = true; };
  for (const auto rows : {std::size_t{1} << 45, std::numeric_limits<std::size_t>::max()}) {
    EXPECT_THROW(static_cast<void>(permutation_test(halves, rows, note)), std::invalid_argument);
  }
  EXPECT_THROW(static_cast<void>(permutation_test(halves, 1, note, {.n = 0})),
               std::invalid_argument);
  EXPECT_THROW(static_cast<void>(permutation_test(halves, 1, note, {.interval = 0})),
               std::invalid_argument);
  EXPECT_FALSE(is_called);
}

}  // namespace
}  // namespace guyub::inference
