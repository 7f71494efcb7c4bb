#include <algorithm>
#include <cmath>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/inference/null_model.hpp>
#include <guyub/inference/permuted_labels.hpp>

namespace guyub::inference {
namespace {

using graph::partition;
using groups = std::vector<partition::group>;

static_assert(null_model<permuted_labels>);

constexpr auto blank = partition::unlabelled;
const partition five({0, blank, 1, 1, 0, 0}, {"a", "b"});

partition drawn_from(const permuted_labels& null, std::uint64_t draw) {
  partition drawn;
  random_stream random(7, draw);
  null.draw(random, drawn);
  return drawn;
}

groups of(const partition& drawn) {
  return {drawn.groups().begin(), drawn.groups().end()};
}

TEST(permuted_labels, keep_the_blanks_in_place_and_the_sizes) {
  const permuted_labels null(five);
  for (std::uint64_t draw = 0; draw < 100; ++draw) {
    const partition drawn = drawn_from(null, draw);
    EXPECT_EQ(drawn[1], blank);
    // all that is counted once is what counting anew would give
    EXPECT_EQ(drawn, partition(of(drawn), five.names()));
    EXPECT_EQ(drawn.sizes(), five.sizes());
  }
}

TEST(permuted_labels, come_in_every_order_equally_often) {
  const permuted_labels null(five);
  constexpr int draws = 10'000;
  std::map<groups, int> seen;
  for (int draw = 0; draw < draws; ++draw) {
    ++seen[of(drawn_from(null, static_cast<std::uint64_t>(draw)))];
  }
  ASSERT_EQ(seen.size(), 10u);  // two of five places for b
  double chi_square = 0;
  for (const auto& [order, count] : seen) chi_square += std::pow(count - draws / 10.0, 2);
  chi_square /= draws / 10.0;
  EXPECT_LT(chi_square, 27.9);  // the 0.999 quantile at 9 degrees of freedom
}

TEST(permuted_labels, stay_within_their_stratum_and_where_there_is_none) {
  const partition by({0, 1, 0, 1, 2, 0, 2}, {"a", "b", "c"});
  const partition within({0, 1, 0, 0, 1, blank, 1}, {"north", "south"});
  const permuted_labels null(by, &within);
  std::map<groups, int> seen;
  for (std::uint64_t draw = 0; draw < 500; ++draw) {
    const groups drawn = of(drawn_from(null, draw));
    ++seen[drawn];
    EXPECT_EQ(drawn[5], 0);
    groups north{drawn[0], drawn[2], drawn[3]};
    groups south{drawn[1], drawn[4], drawn[6]};
    std::sort(north.begin(), north.end());
    std::sort(south.begin(), south.end());
    EXPECT_EQ(north, (groups{0, 0, 1}));
    EXPECT_EQ(south, (groups{1, 2, 2}));
  }
  EXPECT_EQ(seen.size(), 9u);  // three orders in each
}

TEST(permuted_labels, do_not_depend_on_what_was_drawn_before) {
  const permuted_labels null(five);
  partition drawn({1, 1, 1}, {"x", "y"});
  random_stream random(7, 3);
  null.draw(random, drawn);
  EXPECT_EQ(drawn, drawn_from(null, 3));
}

TEST(permuted_labels, of_nobody_are_nobody) {
  EXPECT_EQ(drawn_from(permuted_labels(partition{}), 0).size(), 0u);
  const partition blanks({blank, blank}, {"a"});
  EXPECT_EQ(drawn_from(permuted_labels(blanks), 0), blanks);
}

TEST(permuted_labels, ask_for_a_stratum_for_each_actor) {
  const partition within({0}, {"north"});
  EXPECT_THROW(permuted_labels(five, &within), std::invalid_argument);
}

}  // namespace
}  // namespace guyub::inference
