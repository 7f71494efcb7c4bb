#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

#include <gtest/gtest.h>

#include "each_set.hpp"

namespace guyub::kernels {
namespace {

constexpr std::size_t actors = 300;

/// Values in rows that round when they are added or divided.
struct example {
  explicit example(std::uint64_t seed) : random(seed) {
    for (path_row& row : rows) row = any_row();
  }

  path_row any_row() {
    path_row row;
    for (double& value : row.lane) value = 1 + static_cast<double>(random() % 1000) / 7;
    return row;
  }
  /// A few lanes, half of them, or all.
  std::uint32_t any_lanes() {
    const auto bits = [this] { return static_cast<std::uint32_t>(random()); };
    switch (random() % 4) {
      case 0:
        return std::uint32_t{1} << random() % path_lanes;
      case 1:
        return bits() & bits() & bits() & bits();
      case 2:
        return bits();
      default:
        return ~std::uint32_t{0};
    }
  }

  std::mt19937_64 random;
  std::vector<path_row> rows = std::vector<path_row>(actors);
};

bool holds(std::uint32_t lanes, std::size_t lane) {
  return (lanes >> lane & 1) != 0;
}

class sum_rows : public test::each_set {};
INSTANTIATE_TEST_SUITE_P(, sum_rows, test::all_sets, test::name_of_set);

TEST_P(sum_rows, adds_the_active_members_in_their_order) {
  example of(1);
  for (std::size_t count = 0; count <= 200; ++count) {
    std::vector<std::uint32_t> members(count + 3);
    for (auto& member : members) member = static_cast<std::uint32_t>(of.random() % actors);
    std::vector<std::uint32_t> active(actors);
    for (auto& lanes : active) lanes = of.random() % 3 == 0 ? 0 : of.any_lanes();
    const std::uint32_t lanes = of.any_lanes();
    const std::size_t skipped = count % 4;  // any alignment of the members
    path_row sum = of.any_row();
    set().sum_rows(members.data() + skipped, members.size() - 3, active.data(), lanes,
                   of.rows.data(), &sum);
    for (std::size_t lane = 0; lane < path_lanes; ++lane) {
      if (!holds(lanes, lane)) continue;
      double expected = 0;
      for (std::size_t at = skipped; at < skipped + count; ++at) {
        if ((active[members[at]] & lanes) != 0) expected += of.rows[members[at]].lane[lane];
      }
      ASSERT_EQ(sum.lane[lane], expected) << count << " members, lane " << lane;
    }
  }
}

class keep_lanes : public test::each_set {};
INSTANTIATE_TEST_SUITE_P(, keep_lanes, test::all_sets, test::name_of_set);

TEST_P(keep_lanes, changes_the_lanes_of_the_mask_and_no_other) {
  example of(2);
  for (int repeat = 0; repeat < 200; ++repeat) {
    const std::uint32_t lanes = repeat == 0 ? 0 : of.any_lanes();
    const path_row before = of.any_row();
    const path_row values = of.any_row();
    path_row row = before;
    set().keep_lanes(lanes, &values, &row);
    for (std::size_t lane = 0; lane < path_lanes; ++lane) {
      ASSERT_EQ(row.lane[lane], holds(lanes, lane) ? values.lane[lane] : before.lane[lane]);
    }
  }
}

class share_lanes : public test::each_set {};
INSTANTIATE_TEST_SUITE_P(, share_lanes, test::all_sets, test::name_of_set);

TEST_P(share_lanes, shares_in_the_lanes_of_the_mask_and_returns_what_goes_through) {
  example of(3);
  for (int repeat = 0; repeat < 200; ++repeat) {
    const std::uint32_t lanes = repeat == 0 ? 0 : of.any_lanes();
    const path_row sum = of.any_row();
    path_row paths = of.any_row();
    const path_row before = of.any_row();
    path_row shares = before;
    for (std::size_t lane = 0; lane < path_lanes; ++lane) {
      if (!holds(lanes, lane)) paths.lane[lane] = 0;  // not reached: never to be divided by
    }
    const double through = set().share_lanes(lanes, &sum, &paths, &shares);
    double expected = 0;
    for (std::size_t lane = 0; lane < path_lanes; ++lane) {
      if (!holds(lanes, lane)) {
        ASSERT_EQ(shares.lane[lane], before.lane[lane]);
        continue;
      }
      ASSERT_EQ(shares.lane[lane], 1 / paths.lane[lane] + sum.lane[lane]);
      expected += paths.lane[lane] * sum.lane[lane];
    }
    ASSERT_NEAR(through, expected, 1e-12 * expected);
    path_row again = before;
    ASSERT_EQ(through, available().front()->share_lanes(lanes, &sum, &paths, &again));
  }
}

}  // namespace
}  // namespace guyub::kernels
