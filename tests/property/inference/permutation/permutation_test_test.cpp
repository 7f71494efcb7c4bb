#include <algorithm>
#include <cmath>
#include <cstdint>
#include <span>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <guyub/inference/permutation/permutation_test.hpp>
#include <guyub/random_stream.hpp>
#include <guyub/run_options.hpp>

namespace guyub::inference {
namespace {

using graph::partition;

partition any_labels() {
  const auto groups = *rc::gen::nonEmpty(
      rc::gen::container<std::vector<partition::group>>(rc::gen::inRange(-1, 3)));
  return partition(groups, {"a", "b", "c"});
}

/// How far to the right the members of the first group stand.
void sum_of_places(const partition& labels, std::span<double> out) {
  out[0] = 0;
  for (std::size_t actor = 0; actor < labels.size(); ++actor) {
    if (labels[actor] == 0) out[0] += static_cast<double>(actor);
  }
}

// each draw by itself from its stream, and the tails counted one by one
RC_GTEST_PROP(permutation_test, counts_the_draws_of_its_streams, ()) {
  const auto by = any_labels();
  const auto seed = *rc::gen::arbitrary<std::uint64_t>();
  const auto n = *rc::gen::inRange<std::uint32_t>(1, 40);
  const auto threads = *rc::gen::inRange(1, 4);
  const auto found =
      permutation_test(by, 1, sum_of_places, {.n = n}, {.threads = threads, .seed = seed});
  const permuted_labels null(by);
  double observed = 0;
  sum_of_places(by, std::span(&observed, 1));
  double as_few = 0;
  double as_many = 0;
  for (std::uint32_t draw = 0; draw < n; ++draw) {
    random_stream random(seed, draw);
    partition drawn = by;
    null.draw(random, drawn);
    RC_ASSERT(
        std::is_permutation(drawn.groups().begin(), drawn.groups().end(), by.groups().begin()));
    double value = 0;
    sum_of_places(drawn, std::span(&value, 1));
    RC_ASSERT(found.null[draw] == value);
    as_few += value <= observed ? 1 : 0;
    as_many += value >= observed ? 1 : 0;
  }
  RC_ASSERT(found.p_less[0] == (as_few + 1) / (n + 1.0));
  RC_ASSERT(found.p_greater[0] == (as_many + 1) / (n + 1.0));
  RC_ASSERT(found.p[0] == std::min(1.0, 2 * std::min(found.p_less[0], found.p_greater[0])));
  RC_ASSERT(found.seed == seed);
}

}  // namespace
}  // namespace guyub::inference
