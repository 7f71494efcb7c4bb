#include <cmath>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/collaboration/cohesion/density.hpp>
#include <guyub/graph/tie_graph.hpp>
#include <guyub/inference/monte_carlo_test.hpp>
#include <guyub/run_options.hpp>

namespace guyub::inference {
namespace {

using graph::tie_graph;

/// A null of one's own: each dyad of the observed graph's actors has a tie by a coin of one half.
class coins {
 public:
  using value = tie_graph;

  explicit coins(tie_graph g) : observed_(std::move(g)) {}
  [[nodiscard]] const tie_graph& observed() const { return observed_; }
  void draw(random_stream& random, tie_graph& drawn) const {
    std::vector<std::pair<graph::vertex, graph::vertex>> ties;
    for (graph::vertex v = 0; v < observed_.vertex_count(); ++v) {
      for (graph::vertex u = 0; u < v; ++u) {
        if (random.below(2) == 1) ties.emplace_back(u, v);
      }
    }
    drawn = tie_graph::build(observed_.vertex_count(), ties);
  }

 private:
  tie_graph observed_;
};

static_assert(null_model<coins>);
static_assert(!null_model<tie_graph>);

TEST(monte_carlo_test, takes_a_null_of_ones_own) {
  // all of 6 dyads are tied: p_greater is one in 64, the draws' share a binomial's
  const std::vector<std::pair<graph::vertex, graph::vertex>> all{{0, 1}, {0, 2}, {0, 3},
                                                                 {1, 2}, {1, 3}, {2, 3}};
  const auto density = [](const tie_graph& g, std::span<double> out) {
    out[0] = collaboration::density(g).value;
  };
  const test_result result =
      monte_carlo_test(coins(tie_graph::build(4, all)), 1, density, {.n = 20'000}, {.seed = 9});
  EXPECT_EQ(result.observed[0], 1);
  EXPECT_NEAR(result.mean[0], 0.5, 4 * 0.5 / std::sqrt(6 * 20'000.0));
  EXPECT_NEAR(result.sd[0], 0.5 / std::sqrt(6.0), 0.005);
  EXPECT_NEAR(result.p_greater[0], 1.0 / 64, 4 * std::sqrt(1.0 / 64 / 20'000));
  EXPECT_EQ(result.p_less[0], 1);
}

TEST(monte_carlo_test, counts_as_chance_what_chance_made) {
  // of tests of true nulls one in ten has p at most a tenth
  int found = 0;
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    random_stream random(seed, 0);
    tie_graph observed;
    coins(tie_graph::build(12, std::vector<std::pair<graph::vertex, graph::vertex>>{}))
        .draw(random, observed);
    const auto first_degree = [](const tie_graph& g, std::span<double> out) {
      out[0] = collaboration::density(g).value + 1e-3 * static_cast<double>(g.out_degree(0));
    };
    const auto result =
        monte_carlo_test(coins(observed), 1, first_degree, {.n = 99}, {.seed = seed + 1'000});
    found += result.p[0] <= 0.1 ? 1 : 0;
  }
  EXPECT_LE(found, 20 + 4 * 5);  // four standard deviations
  EXPECT_GE(found, 3);
}

}  // namespace
}  // namespace guyub::inference
