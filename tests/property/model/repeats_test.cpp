#include "model/repeats.hpp"

#include <algorithm>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace guyub::model {
namespace {

using pairs = std::vector<std::pair<std::size_t, std::size_t>>;

pairs repeats_of(const std::vector<int>& rows, std::uint64_t hashes) {
  pairs found;
  for_each_repeat(
      rows.size(),
      [&](std::size_t begin, std::span<std::uint64_t> block) {
        for (std::size_t i = 0; i < block.size(); ++i) {
          const auto row = static_cast<std::uint64_t>(rows[begin + i]);
          block[i] = row % hashes * 0x9E3779B97F4A7C15ull;
        }
      },
      [&](std::size_t a, std::size_t b) { return rows[a] == rows[b]; },
      [&](std::size_t first, std::size_t row) { found.emplace_back(first, row); });
  return found;
}

RC_GTEST_PROP(for_each_repeat, finds_each_with_the_first_of_its_kind, ()) {
  const auto size = *rc::gen::inRange<std::size_t>(0, 1500);  // some blocks of hashes
  const auto kinds = *rc::gen::element(3, 100, 1'000'000);
  const auto rows = *rc::gen::container<std::vector<int>>(size, rc::gen::inRange(0, kinds));
  pairs expected;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    const auto first =
        static_cast<std::size_t>(std::find(rows.begin(), rows.end(), rows[row]) - rows.begin());
    if (first != row) expected.emplace_back(first, row);
  }
  RC_ASSERT(repeats_of(rows, 1'000'003) == expected);
  RC_ASSERT(repeats_of(rows, 5) == expected);  // hashes that say little
}

}  // namespace
}  // namespace guyub::model
