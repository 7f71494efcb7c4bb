#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <numeric>
#include <random>
#include <set>
#include <span>
#include <stdexcept>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/random_stream.hpp>

namespace guyub {
namespace {

static_assert(std::uniform_random_bit_generator<random_stream>);

using four = std::array<std::uint32_t, 4>;

four first_words(random_stream stream) {
  four words{};
  for (auto& word : words) word = stream.bits32();
  return words;
}

TEST(random_stream, gives_the_published_answers_of_philox4x32_10) {
  // kat_vectors of Random123: the counter is the block and the draw, the key is the seed
  EXPECT_EQ(first_words({0, 0}), (four{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
  constexpr auto ones = std::numeric_limits<std::uint64_t>::max();
  EXPECT_EQ(first_words({ones, ones, ones}),
            (four{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}));
  EXPECT_EQ(first_words({0x299f31d0a4093822, 0x0370734413198a2e, 0x85a308d3243f6a88}),
            (four{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}));
}

TEST(random_stream, goes_on_block_by_block) {
  random_stream stream(5, 9);
  for (std::uint64_t block = 0; block < 50; ++block) {
    const four expected = first_words({5, 9, block});
    for (const std::uint32_t word : expected) EXPECT_EQ(stream.bits32(), word) << block;
  }
}

TEST(random_stream, puts_the_lower_half_of_64_bits_first) {
  random_stream halves(1, 2);
  random_stream whole(1, 2);
  const std::uint64_t low = halves.bits32();
  EXPECT_EQ(whole.bits64(), std::uint64_t{halves.bits32()} << 32 | low);
}

TEST(random_stream, is_another_for_each_seed_and_each_draw) {
  std::set<four> seen;
  for (std::uint64_t seed = 0; seed < 40; ++seed) {
    for (std::uint64_t draw = 0; draw < 40; ++draw) seen.insert(first_words({seed, draw}));
  }
  EXPECT_EQ(seen.size(), 1600u);
}

TEST(random_stream, is_the_same_in_any_order_and_on_any_thread) {
  constexpr std::size_t draws = 200;
  const auto numbers = [](std::uint64_t draw) {
    random_stream stream(77, draw);
    std::vector<std::uint64_t> found;
    for (std::uint64_t n = 1; n < 90; ++n) found.push_back(stream.below(n));
    return found;
  };
  std::vector<std::vector<std::uint64_t>> alone(draws);
  for (std::size_t draw = draws; draw-- > 0;) alone[draw] = numbers(draw);
  std::vector<std::vector<std::uint64_t>> together(draws);
  {
    std::vector<std::jthread> threads;
    for (std::size_t thread = 0; thread < 3; ++thread) {
      threads.emplace_back([&, thread] {
        for (std::size_t draw = thread; draw < draws; draw += 3) together[draw] = numbers(draw);
      });
    }
  }
  EXPECT_EQ(together, alone);
}

TEST(random_stream, copied_goes_on_as_the_original_does) {
  random_stream stream(3, 4);
  for (int i = 0; i < 70; ++i) stream.bits32();
  random_stream copy = stream;
  for (int i = 0; i < 70; ++i) EXPECT_EQ(copy.bits32(), stream.bits32());
}

/// Of how often each of equally likely outcomes came: (χ² - its mean) in standard deviations.
double surprise(const std::vector<double>& counts) {
  const double all = std::accumulate(counts.begin(), counts.end(), 0.0);
  const double expected = all / static_cast<double>(counts.size());
  double chi_squared = 0;
  for (const double count : counts) chi_squared += (count - expected) * (count - expected);
  chi_squared /= expected;
  const auto freedom = static_cast<double>(counts.size() - 1);
  return (chi_squared - freedom) / std::sqrt(2 * freedom);
}

TEST(random_stream, below_n_is_any_number_as_often_as_another) {
  for (const std::uint64_t n : {2u, 3u, 7u, 10u, 61u, 256u, 1000u}) {
    std::vector<double> counts(n);
    random_stream stream(11, n);
    for (std::uint64_t i = 0; i < 500 * n; ++i) counts[stream.below(n)] += 1;
    EXPECT_LT(std::abs(surprise(counts)), 4) << n;
  }
}

TEST(random_stream, below_an_awkward_n_has_the_mean_of_a_uniform_number) {
  // without rejection the lower third would come twice as often below 3 · 2^30 and 3 · 2^62
  for (const std::uint64_t n :
       {std::uint64_t{3} << 30, (std::uint64_t{1} << 32) - 1, std::uint64_t{1} << 32,
        (std::uint64_t{1} << 32) + 1, std::uint64_t{3} << 62,
        std::numeric_limits<std::uint64_t>::max()}) {
    constexpr int draws = 100'000;
    random_stream stream(12, n);
    double sum = 0;
    for (int i = 0; i < draws; ++i) {
      const std::uint64_t drawn = stream.below(n);
      EXPECT_LT(drawn, n);
      sum += static_cast<double>(drawn) / static_cast<double>(n);
    }
    EXPECT_NEAR(sum / draws, 0.5, 4 * std::sqrt(1.0 / 12 / draws)) << n;
  }
}

TEST(random_stream, below_one_is_zero_and_below_none_is_refused) {
  random_stream stream(1, 1);
  EXPECT_EQ(stream.below(1), 0u);
  EXPECT_THROW(stream.below(0), std::invalid_argument);
}

TEST(random_stream, uniform_numbers_fill_the_unit_interval) {
  std::vector<double> counts(100);
  random_stream stream(13, 0);
  for (int i = 0; i < 100'000; ++i) {
    const double drawn = stream.uniform();
    ASSERT_GE(drawn, 0);
    ASSERT_LT(drawn, 1);
    counts[static_cast<std::size_t>(drawn * 100)] += 1;
  }
  EXPECT_LT(std::abs(surprise(counts)), 4);
}

TEST(random_stream, shuffles_into_every_order_as_often_as_another) {
  std::map<std::array<int, 5>, double> seen;
  for (std::uint64_t draw = 0; draw < 24'000; ++draw) {
    std::array<int, 5> values{0, 1, 2, 3, 4};
    random_stream(14, draw).shuffle(std::span(values));
    seen[values] += 1;
  }
  ASSERT_EQ(seen.size(), 120u);
  std::vector<double> counts;
  for (const auto& [order, count] : seen) counts.push_back(count);
  EXPECT_LT(std::abs(surprise(counts)), 4);
}

}  // namespace
}  // namespace guyub
